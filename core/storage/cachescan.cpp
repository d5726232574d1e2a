#include "core/storage/cachescan.h"

#include "core/storage/sharedblobs.h"

#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>

namespace vitrine::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(HfCache)
};

tl::unexpected<Error> corrupted(const QString& why, const QString& path)
{
    return fail(ErrorKind::Corrupt, why, {}, path);
}

bool isIgnored(const QString& name)
{
    return name == QLatin1String(".DS_Store") || name == QLatin1String("Thumbs.db") ||
           name == QLatin1String("desktop.ini") || name == QLatin1String("CACHEDIR.TAG");
}

constexpr QDir::Filters everything = QDir::AllEntries | QDir::Hidden | QDir::System | QDir::NoDotAndDotDot;

QHash<QString, QStringList> readRefs(const QString& folder)
{
    QHash<QString, QStringList> refs;
    QDirIterator it(folder, QDir::Files | QDir::Hidden | QDir::System, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        QFile file(it.next());
        // A temporary name is a ref that someone is writing at this moment.
        if (isIgnored(it.fileName()) || it.fileName().endsWith(QLatin1String(".tmp")))
            continue;
        if (file.open(QIODevice::ReadOnly))
            refs[QString::fromUtf8(file.read(256))].append(file.fileName().mid(folder.size() + 1));
    }
    return refs;
}

struct Times {
    QDateTime accessed;
    QDateTime modified;

    void include(const QFileInfo& info)
    {
        accessed = accessed.isValid() ? std::max(accessed, info.lastRead()) : info.lastRead();
        modified = modified.isValid() ? std::max(modified, info.lastModified()) : info.lastModified();
    }
};

Result<ScannedRevision> scanRevision(const QFileInfo& folder, ScannedRepo& repo, Times& repoTimes)
{
    ScannedRevision result;
    CachedRevision& revision = result.revision;
    revision.commit = folder.fileName();
    revision.folder = folder.filePath();
    QHash<QString, qint64> blobs;
    Times times;
    QDirIterator it(folder.filePath(), everything, QDirIterator::Subdirectories);
    while (it.hasNext()) {
        const QString onDisk = it.next();
        const QFileInfo info = it.fileInfo();
        if (info.isDir())
            continue;
        // Only the first link: blobs/{etag} stays what it is, even where it links on into the shared store.
        const QString blob = info.isSymLink() ? QDir::cleanPath(QFile::symLinkTarget(onDisk)) : onDisk;
        const QFileInfo content(blob);
        if (!content.exists())
            return corrupted(Text::tr("A file of this repository is missing from the cache."), blob);
        const QString path = onDisk.mid(folder.filePath().size() + 1);
        blobs.insert(blob, content.size());
        times.include(content);
        revision.files.insert(path, content.size());
        result.files.append({path, onDisk, blob, content.size()});
    }
    for (auto blob = blobs.begin(); blob != blobs.end(); ++blob) {
        revision.bytes += blob.value();
        repo.blobs.insert(blob.key(), blob.value());
    }
    revision.lastModified = times.modified.isValid() ? times.modified : folder.lastModified();
    if (times.modified.isValid()) {
        repoTimes.accessed =
            repoTimes.accessed.isValid() ? std::max(repoTimes.accessed, times.accessed) : times.accessed;
        repoTimes.modified =
            repoTimes.modified.isValid() ? std::max(repoTimes.modified, times.modified) : times.modified;
    }
    return result;
}

CachedRepo asCachedRepo(const ScannedRepo& scanned, const RepoId& id)
{
    CachedRepo repo;
    repo.id = id;
    repo.folder = scanned.folder;
    for (const ScannedRevision& revision : scanned.revisions)
        repo.revisions.append(revision.revision);
    repo.bytes = scanned.bytes();
    repo.lastAccessed = scanned.lastAccessed;
    repo.lastModified = scanned.lastModified;
    return repo;
}

QString warning(const Error& error)
{
    return error.what + QLatin1Char(' ') + error.detail;
}

} // namespace

qint64 ScannedRepo::bytes() const
{
    qint64 sum = 0;
    for (const qint64 size : blobs)
        sum += size;
    return sum;
}

Result<ScannedRepo> scanRepoFolder(const QString& folder)
{
    ScannedRepo repo;
    repo.folder = folder;
    const QFileInfo snapshots(folder + QStringLiteral("/snapshots"));
    if (!snapshots.isDir())
        return corrupted(Text::tr("A folder of the cache has no snapshots."), folder);
    const QFileInfo refsFolder(folder + QStringLiteral("/refs"));
    if (refsFolder.isFile())
        return corrupted(Text::tr("A folder of the cache has a file where its references should be."),
                         folder);
    QHash<QString, QStringList> refs = readRefs(refsFolder.filePath());
    Times times;
    for (const QFileInfo& entry : QDir(snapshots.filePath()).entryInfoList(everything)) {
        if (isIgnored(entry.fileName()))
            continue;
        if (!entry.isDir())
            return corrupted(Text::tr("A folder of the cache has a file among its snapshots."),
                             entry.filePath());
        auto revision = scanRevision(entry, repo, times);
        if (!revision)
            return fail(revision.error());
        revision->revision.refs = refs.take(entry.fileName());
        revision->revision.refs.sort();
        repo.revisions.append(std::move(*revision));
    }
    if (!refs.isEmpty())
        return corrupted(
            Text::tr("A reference of this repository points to a revision that is not in the cache."),
            folder);
    if (!times.modified.isValid())
        times.include(QFileInfo(folder));
    repo.lastAccessed = times.accessed;
    repo.lastModified = times.modified;
    return repo;
}

Result<CacheScan> HfCache::scan() const
{
    CacheScan result;
    if (!QFileInfo(m_root).isDir())
        return result; // nothing was cached yet
    const SharedBlobs shared(m_root);
    QHash<QString, qint64> files; // everything real, once
    for (const QFileInfo& entry : QDir(m_root).entryInfoList(everything)) {
        const QString name = entry.fileName();
        if (isIgnored(name) || name == QLatin1String(".locks") || name == QLatin1String("version.txt") ||
            (name == QLatin1String("blobs") && shared.isThere()))
            continue;
        const bool isKernel = name.startsWith(QLatin1String("kernels--"));
        const auto id = RepoId::fromCacheFolder(name);
        if (!entry.isDir() || (!id && !isKernel)) {
            result.warnings.append(Text::tr("Not a folder of the cache:") + QLatin1Char(' ') +
                                   entry.filePath());
            continue;
        }
        const auto repo = scanRepoFolder(entry.filePath());
        if (!repo) {
            result.warnings.append(warning(repo.error()));
            continue;
        }
        for (auto blob = repo->blobs.begin(); blob != repo->blobs.end(); ++blob) {
            if (!shared.payloadOf(blob.key()))
                files.insert(blob.key(), blob.value());
        }
        if (id) // kernels take room, but Vitrine has no page for them
            result.repos.append(asCachedRepo(*repo, *id));
    }
    for (const QString& payload : shared.payloads())
        files.insert(payload, QFileInfo(payload).size());
    for (const qint64 size : files)
        result.bytes += size;
    return result;
}

std::optional<CachedRepo> HfCache::scanRepo(const RepoId& repo) const
{
    const auto scanned = scanRepoFolder(repoFolder(repo));
    return scanned ? std::optional(asCachedRepo(*scanned, repo)) : std::nullopt;
}

} // namespace vitrine::storage
