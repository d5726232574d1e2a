#include "core/storage/cachetrash.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/safepath.h"
#include "core/storage/cachescan.h"
#include "core/storage/sharedblobs.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QUuid>

#include <cerrno>
#include <cstdio>
#include <cstring>
#include <filesystem>

namespace vitrine::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(CacheTrash)
};

bool existsOrLinks(const QString& path)
{
    const QFileInfo info(path);
    return info.exists() || info.isSymLink();
}

// rename(2): moves links as links, and folders whole.
bool move(const QString& from, const QString& to)
{
    QDir().mkpath(QFileInfo(to).path());
    if (std::rename(QFile::encodeName(from).constData(), QFile::encodeName(to).constData()) == 0)
        return true;
    qCWarning(lcStorage) << "cannot move" << from << std::strerror(errno);
    return false;
}

void removeTree(const QString& folder)
{
    std::error_code ignored; // links are removed, never followed
    std::filesystem::remove_all(std::filesystem::path(folder.toStdString()), ignored);
}

// What a plan of blobs frees: a shared payload counts only where nobody else links to it.
qint64 freedBytes(const QString& root, const QHash<QString, qint64>& blobs)
{
    const SharedBlobs shared(root);
    const QSet<QString> going(blobs.keyBegin(), blobs.keyEnd());
    QSet<QString> payloads;
    qint64 bytes = 0;
    for (auto blob = blobs.begin(); blob != blobs.end(); ++blob) {
        if (const auto payload = shared.payloadOf(blob.key()))
            payloads.insert(*payload);
        else
            bytes += blob.value();
    }
    for (const QString& payload : payloads)
        bytes += shared.freedBytes(payload, going);
    return bytes;
}

tl::unexpected<Error> notCached(const RepoId& repo)
{
    return fail(ErrorKind::NotFound, Text::tr("“%1” is not in the cache.").arg(repo.id()));
}

// Blobs in the repository's own folder that only \p leaving use.
QHash<QString, qint64> exclusiveBlobs(const ScannedRepo& repo, const QList<ScannedFile>& leaving)
{
    QSet<QString> going;
    for (const ScannedFile& file : leaving)
        going.insert(file.onDisk);
    QHash<QString, qint64> blobs;
    for (const ScannedFile& file : leaving)
        blobs.insert(file.blob, file.bytes);
    for (const ScannedRevision& revision : repo.revisions) {
        for (const ScannedFile& file : revision.files) {
            if (!going.contains(file.onDisk))
                blobs.remove(file.blob);
        }
    }
    return blobs;
}

QStringList blobsToMove(const ScannedRepo& repo, const QHash<QString, qint64>& blobs)
{
    QStringList paths;
    for (auto blob = blobs.begin(); blob != blobs.end(); ++blob) {
        // A file that lies in the snapshot itself moves with it; one outside the repository is not ours to
        // move.
        if (blob.key().startsWith(repo.folder + QStringLiteral("/blobs/")))
            paths.append(blob.key());
    }
    return paths;
}

} // namespace

CacheTrash::CacheTrash(QString root) : m_root(QDir::cleanPath(std::move(root))) {}

QString CacheTrash::folderOf(const QString& id) const
{
    return m_root + QStringLiteral("/.locks/.vitrine-trash/") + id;
}

Result<TrashedItem> CacheTrash::remove(const RepoId& repo, const QStringList& commits)
{
    const QString folder = HfCache(m_root).repoFolder(repo);
    if (!QFileInfo(folder).isDir())
        return notCached(repo);
    TrashedItem item;
    item.repo = repo;
    const auto scanned = scanRepoFolder(folder);
    if (!scanned) // a damaged folder can only go as a whole
        return commits.isEmpty() ? moveAway(item, {folder}) : fail(scanned.error());
    QList<ScannedFile> leaving;
    QStringList paths;
    for (const ScannedRevision& revision : scanned->revisions) {
        if (!commits.isEmpty() && !commits.contains(revision.revision.commit))
            continue;
        leaving += revision.files;
        item.commits.append(revision.revision.commit);
        paths.append(revision.revision.folder);
        for (const QString& ref : revision.revision.refs)
            paths.append(folder + QStringLiteral("/refs/") + ref);
    }
    if (item.commits.size() == scanned->revisions.size()) {
        item.commits.clear();
        item.bytes = freedBytes(m_root, scanned->blobs);
        return moveAway(item, {folder});
    }
    if (item.commits.isEmpty())
        return notCached(repo);
    const auto blobs = exclusiveBlobs(*scanned, leaving);
    item.bytes = freedBytes(m_root, blobs);
    return moveAway(item, paths + blobsToMove(*scanned, blobs));
}

Result<TrashedItem> CacheTrash::removeFile(const RepoId& repo, const QString& path)
{
    const auto scanned = scanRepoFolder(HfCache(m_root).repoFolder(repo));
    if (!scanned)
        return fail(scanned.error());
    QList<ScannedFile> leaving;
    QStringList paths;
    for (const ScannedRevision& revision : scanned->revisions) {
        for (const ScannedFile& file : revision.files) {
            if (file.path == path) {
                leaving.append(file);
                paths.append(file.onDisk);
            }
        }
    }
    if (leaving.isEmpty())
        return notCached(repo);
    TrashedItem item;
    item.repo = repo;
    for (const ScannedRevision& revision : scanned->revisions)
        item.commits.append(revision.revision.commit);
    const auto blobs = exclusiveBlobs(*scanned, leaving);
    item.bytes = freedBytes(m_root, blobs);
    return moveAway(item, paths + blobsToMove(*scanned, blobs));
}

Result<TrashedItem> CacheTrash::moveAway(TrashedItem item, const QStringList& paths)
{
    item.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    item.at = QDateTime::currentDateTimeUtc();
    const QString folder = folderOf(item.id);
    if (!QDir().mkpath(folder + QStringLiteral("/tree"))) {
        return fail(ErrorKind::Failed, Text::tr("Nothing can be deleted from this cache."),
                    Text::tr("Check that its folder can be written."), folder);
    }
    QFile note(folder + QStringLiteral("/item.json"));
    const QJsonObject about{{QStringLiteral("folder"), item.repo.cacheFolder()},
                            {QStringLiteral("commits"), QJsonArray::fromStringList(item.commits)},
                            {QStringLiteral("bytes"), item.bytes},
                            {QStringLiteral("at"), item.at.toString(Qt::ISODateWithMs)}};
    if (!note.open(QIODevice::WriteOnly) || note.write(json::compact(about)) < 0)
        return fail(ErrorKind::Failed, Text::tr("Nothing can be deleted from this cache."), {},
                    note.errorString());
    note.close();
    // Links first and blobs last, so that a kill half way leaves no link without its blob.
    for (const QString& path : paths) {
        if (!move(path, folder + QStringLiteral("/tree") + path.mid(m_root.size()))) {
            restore(item.id);
            return fail(ErrorKind::Failed,
                        Text::tr("Not everything of “%1” could be deleted.").arg(item.repo.id()),
                        Text::tr("Check the permissions of the cache folder."), path);
        }
    }
    return item;
}

std::optional<TrashedItem> CacheTrash::read(const QString& id) const
{
    if (!isSafeRelativePath(id) || id.contains(QLatin1Char('/')))
        return {};
    QFile note(folderOf(id) + QStringLiteral("/item.json"));
    if (!note.open(QIODevice::ReadOnly))
        return {};
    const auto about = json::object(note.readAll(), note.fileName());
    const auto repo =
        RepoId::fromCacheFolder(about ? about->value(QLatin1String("folder")).toString() : QString());
    if (!repo)
        return {};
    return TrashedItem{
        id, *repo, json::strings(about->value(QLatin1String("commits"))),
        about->value(QLatin1String("bytes")).toInteger(),
        QDateTime::fromString(about->value(QLatin1String("at")).toString(), Qt::ISODateWithMs)};
}

Result<void> CacheTrash::restore(const QString& id)
{
    const auto item = read(id);
    if (!item)
        return fail(ErrorKind::NotFound, Text::tr("What was deleted cannot be brought back any more."));
    const QString tree = folderOf(id) + QStringLiteral("/tree");
    const QString repo = QLatin1Char('/') + item->repo.cacheFolder();
    if (!existsOrLinks(m_root + repo) && QFileInfo(tree + repo).isDir()) {
        move(tree + repo, m_root + repo);
    } else {
        QStringList blobs;
        QStringList others;
        QDirIterator it(tree, QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot,
                        QDirIterator::Subdirectories);
        while (it.hasNext()) {
            const QString path = it.next();
            if (!it.fileInfo().isDir() || it.fileInfo().isSymLink())
                (path.startsWith(tree + repo + QStringLiteral("/blobs/")) ? blobs : others).append(path);
        }
        for (const QString& path : blobs + others) { // blobs first: no link without its blob
            const QString home = m_root + path.mid(tree.size());
            if (!existsOrLinks(home)) // else it was downloaded again, and is newer
                move(path, home);
        }
    }
    removeTree(folderOf(id));
    return {};
}

qint64 CacheTrash::purge(const QString& id)
{
    const auto item = read(id);
    if (!item)
        return 0;
    const SharedBlobs shared(m_root);
    QSet<QString> payloads;
    const QDir blobs(folderOf(id) + QStringLiteral("/tree/") + item->repo.cacheFolder() +
                     QStringLiteral("/blobs"));
    for (const QFileInfo& blob : blobs.entryInfoList(QDir::Files | QDir::System | QDir::Hidden)) {
        // The link is relative: it means what it meant where it came from.
        const QString target =
            QFileInfo(blob.filePath()).isSymLink()
                ? QString::fromStdString(
                      std::filesystem::read_symlink(blob.filePath().toStdString()).string())
                : QString();
        if (target.startsWith(QLatin1String("../../blobs/")))
            payloads.insert(m_root + target.mid(5));
    }
    removeTree(folderOf(id));
    for (const QString& payload : payloads) {
        if (shared.isThere() && shared.payloads().contains(payload))
            shared.sweep(payload);
    }
    return item->bytes;
}

qint64 CacheTrash::purgeAll()
{
    qint64 bytes = 0;
    for (const TrashedItem& item : items())
        bytes += purge(item.id);
    return bytes;
}

QList<TrashedItem> CacheTrash::items() const
{
    QList<TrashedItem> result;
    for (const QString& id : QDir(folderOf({})).entryList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        if (const auto item = read(id))
            result.append(*item);
    }
    return result;
}

Result<qint64> HfCache::deleteRevisions(const RepoId& repo, const QStringList& commits)
{
    CacheTrash trash(m_root);
    const auto item = trash.remove(repo, commits);
    if (!item)
        return fail(item.error());
    return trash.purge(item->id);
}

Result<qint64> HfCache::deleteFile(const RepoId& repo, const QString& path)
{
    CacheTrash trash(m_root);
    const auto item = trash.removeFile(repo, path);
    if (!item)
        return fail(item.error());
    return trash.purge(item->id);
}

} // namespace vitrine::storage
