#pragma once

#include "core/base/repoid.h"
#include "core/base/revision.h"
#include "core/hub/place.h"

#include <QDateTime>
#include <QMap>

#include <optional>

namespace vitrine::storage {

/// One revision of one repository in the cache.
struct CachedRevision {
    QString commit;
    QString folder;              ///< snapshots/{commit}
    QStringList refs;            ///< names that point to it; empty: detached
    QMap<QString, qint64> files; ///< path in the repository -> bytes
    qint64 bytes = 0;            ///< unique blobs
    QDateTime lastModified;
};

struct CachedRepo {
    RepoId id;
    QString folder;
    QList<CachedRevision> revisions;
    qint64 bytes = 0; ///< unique blobs over all revisions
    QDateTime lastAccessed;
    QDateTime lastModified;
};

struct CacheScan {
    QList<CachedRepo> repos;
    qint64 bytes = 0;
    QStringList warnings; ///< folders that are not as they should be, with the reason
};

/// The Hugging Face cache on disk, exactly as the official client lays it out (protocol section 4.6; hub/
/// tree drawn there). Blocking: call scans, verification and deletion from a worker thread. Thread-safe.
class HfCache {
public:
    explicit HfCache(QString root);
    /// The root for a place: HF_HUB_CACHE for the Hub and its mirrors, <dataFolder>/places/<origin>/hub for
    /// others. \param chosen the person's cache folder (Settings::cacheFolder()) for the former; the
    /// environment wins over it
    static QString rootFor(const hub::Place& place, const QString& dataFolder, const QString& chosen = {});

    /// Where the links of files in \p folder may end. In a snapshot of a cache they lead to the blobs of its
    /// repository, or on to the blobs that repositories share; anywhere else they stay in the folder.
    static QString linkRoot(const QString& folder);

    /// All of them: first that of the Hub and its mirrors, then those of other places that are there.
    static QStringList roots(const QString& dataFolder, const QString& chosen);

    const QString& root() const { return m_root; }
    QString repoFolder(const RepoId& repo) const;

    /// The commit a revision stands for here, from refs/; a full commit stands for itself.
    std::optional<QString> commitOf(const RepoId& repo, const Revision& revision) const;
    /// Absolute path of a cached file of that revision, or nothing. Like snapshotFolder(), nothing as well
    /// while blobs wait to be checked after the machine stopped (settleUnflushedRepo()).
    std::optional<QString> find(const RepoId& repo, const Revision& revision, const QString& path) const;
    /// snapshots/{commit} where it exists.
    std::optional<QString> snapshotFolder(const RepoId& repo, const Revision& revision) const;
    /// Whether the server said that this file does not exist in that commit.
    bool isKnownMissing(const RepoId& repo, const QString& commit, const QString& path) const;

    Result<CacheScan> scan() const;
    std::optional<CachedRepo> scanRepo(const RepoId& repo) const;
    /// Removes revisions (all of them: the repository). \return bytes freed
    Result<qint64> deleteRevisions(const RepoId& repo, const QStringList& commits);
    /// Removes one path from all revisions, and what only it used. \return bytes freed
    /// With undo instead: CacheTrash.
    Result<qint64> deleteFile(const RepoId& repo, const QString& path);

private:
    QString m_root;
};

} // namespace vitrine::storage
