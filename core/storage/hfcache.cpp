#include "core/storage/hfcache.h"

#include "core/base/safepath.h"
#include "core/storage/environment.h"
#include "core/storage/sharedblobs.h"
#include "core/storage/unflushed.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>

namespace vitrine::storage {

namespace {

bool isCommit(const QString& text)
{
    const auto revision = Revision::parse(text);
    return revision && revision->isCommit();
}

QString sharedRoot(const QString& chosen)
{
    return chosen.isEmpty() || hfHubCacheIsSet() ? hfHubCache() : QDir::cleanPath(chosen);
}

} // namespace

HfCache::HfCache(QString root) : m_root(QDir::cleanPath(std::move(root))) {}

QString HfCache::linkRoot(const QString& folder)
{
    static const QRegularExpression snapshot(
        QStringLiteral("\\A(.+)/((?:models|datasets|spaces)--[^/]+)/snapshots/[^/]+\\z"));
    const QString canonical = QFileInfo(folder).canonicalFilePath();
    const auto match = snapshot.match(canonical);
    if (!match.hasMatch())
        return canonical;
    const QString cache = match.captured(1);
    return SharedBlobs(cache).isThere() ? cache : cache + QLatin1Char('/') + match.captured(2);
}

QString HfCache::rootFor(const hub::Place& place, const QString& dataFolder, const QString& chosen)
{
    if (place.sharesCache())
        return sharedRoot(chosen);
    // "http+127.0.0.1+8080": no host holds a plus, so that no two origins share a folder.
    QString folder = place.origin();
    folder.replace(QLatin1String("://"), QLatin1String("+")).replace(QLatin1Char(':'), QLatin1Char('+'));
    folder.replace(QLatin1Char('/'), QLatin1Char('+'));
    return dataFolder + QStringLiteral("/places/") + folder + QStringLiteral("/hub");
}

QStringList HfCache::roots(const QString& dataFolder, const QString& chosen)
{
    QStringList roots{sharedRoot(chosen)};
    const QDir places(dataFolder + QStringLiteral("/places"));
    for (const QString& name : places.entryList(QDir::Dirs | QDir::NoDotAndDotDot))
        roots.append(places.filePath(name) + QStringLiteral("/hub"));
    return roots;
}

QString HfCache::repoFolder(const RepoId& repo) const
{
    return m_root + QLatin1Char('/') + repo.cacheFolder();
}

std::optional<QString> HfCache::commitOf(const RepoId& repo, const Revision& revision) const
{
    if (revision.isCommit())
        return revision.text();
    QFile file(repoFolder(repo) + QStringLiteral("/refs/") + revision.text());
    if (!file.open(QIODevice::ReadOnly))
        return {};
    // Other tools may have written a line end, which the official client would not understand but we can.
    const QString commit = QString::fromLatin1(file.read(64)).trimmed();
    return isCommit(commit) ? std::optional(commit) : std::nullopt;
}

std::optional<QString> HfCache::snapshotFolder(const RepoId& repo, const Revision& revision) const
{
    const auto commit = commitOf(repo, revision);
    if (!commit)
        return {};
    const QString folder = repoFolder(repo) + QStringLiteral("/snapshots/") + *commit;
    return QFileInfo(folder).isDir() && !hasUnchecked(repoFolder(repo)) ? std::optional(folder)
                                                                        : std::nullopt;
}

std::optional<QString> HfCache::find(const RepoId& repo, const Revision& revision, const QString& path) const
{
    const auto commit = commitOf(repo, revision);
    if (!commit || !isSafeRelativePath(path))
        return {};
    const QString file = repoFolder(repo) + QStringLiteral("/snapshots/") + *commit + QLatin1Char('/') + path;
    if (!QFileInfo(file).isFile()) // follows links: a broken one is nothing
        return {};
    const QString blob = QFile::symLinkTarget(file); // empty where it is no link
    return blob.isEmpty() || !isUnchecked(unflushedMarker(blob)) ? std::optional(file) : std::nullopt;
}

bool HfCache::isKnownMissing(const RepoId& repo, const QString& commit, const QString& path) const
{
    return isCommit(commit) && isSafeRelativePath(path) &&
           QFileInfo::exists(repoFolder(repo) + QStringLiteral("/.no_exist/") + commit + QLatin1Char('/') +
                             path);
}

} // namespace vitrine::storage
