#pragma once

#include "core/base/repoid.h"
#include "core/base/revision.h"
#include "core/storage/unflushed.h"

#include <QMap>

#include <optional>

namespace vitrine::storage {

/// A file as trees/{commit}.json keeps it.
struct ListedFile {
    qint64 size = 0;
    QString blobId;    ///< git id (LFS: of the pointer)
    QString lfsSha256; ///< empty for regular files

    friend bool operator==(const ListedFile&, const ListedFile&) = default;
};

/// Puts finished files into a Hugging Face cache, exactly as the official client does (protocol section 4.6):
///
///     {root}/CACHEDIR.TAG
///     {root}/.locks/models--org--name/{etag}.lock
///     {root}/models--org--name/blobs/{etag}
///                              refs/{revision}
///                              snapshots/{commit}/{path}  -> ../../blobs/{etag}
///                              .no_exist/{commit}/{path}
///                              trees/{commit}.json
///
/// Blocking; thread-safe. Every path from a server is checked before it is joined (kind Corrupt).
class CacheWriter {
public:
    CacheWriter(QString root, const RepoId& repo);

    /// Makes root, its tag and the repository's folders.
    Result<void> prepare() const;

    /// Where the content of that etag lies. \return kind Corrupt for an etag that is no plain name
    Result<QString> blobPath(const QString& etag) const;
    QString lockPath(const QString& etag) const;
    /// See Unflushed; empty where the blob must be flushed before it is named: its etag tells no digest to
    /// check it by later, or it moves on from blobs/ because links cannot be made.
    QString markerPath(const QString& etag) const;
    /// Looks after blobs that an earlier process left unflushed.
    void settleUnflushed(Settle what, const net::CancelToken& cancel) const;
    QString snapshotFolder(const QString& commit) const;

    /// Notes what \p revision stands for; does nothing for a commit, or where it says so already.
    Result<void> writeRef(const Revision& revision, const QString& commit) const;
    /// Makes the file of the snapshot from its blob: a relative link, or, where links cannot be made, the
    /// blob itself (moved where \p isNew, else copied). Hold the lock of the etag. \return its absolute path
    Result<QString> place(const QString& commit, const QString& path, const QString& etag, bool isNew) const;
    /// Notes that the server said EntryNotFound at that commit.
    Result<void> markMissing(const QString& commit, const QString& path) const;

    void writeTree(const QString& commit, const QMap<QString, ListedFile>& files) const;
    std::optional<QMap<QString, ListedFile>> readTree(const QString& commit) const;

    /// Whether links can be made below the root; tried once for each root. HF_HUB_DISABLE_SYMLINKS says no.
    static bool linksWork(const QString& root);

private:
    QString m_root;
    QString m_locks;
    QString m_repo;
};

/// The same listing for any folder that holds trees/ (local_dir keeps one too).
void writeTreeFile(const QString& file, const QMap<QString, ListedFile>& files);
std::optional<QMap<QString, ListedFile>> readTreeFile(const QString& file);

/// Whether an etag may be a file's name: letters, digits, dot, dash, underscore; not hidden.
bool isSafeEtag(const QString& etag);

/// Flushes what a rename or a new file changed in \p folder to the disk.
void syncFolder(const QString& folder);

} // namespace vitrine::storage
