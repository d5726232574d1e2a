#pragma once

#include "core/storage/hfcache.h"

#include <QHash>

namespace vitrine::storage {

/// One file of a snapshot as it lies on disk.
struct ScannedFile {
    QString path;   ///< in the repository
    QString onDisk; ///< snapshots/{commit}/{path}
    QString blob;   ///< where its first link points; the file itself where it is no link
    qint64 bytes = 0;
};

struct ScannedRevision {
    CachedRevision revision;
    QList<ScannedFile> files;
};

/// A folder models--…, with the blobs that CachedRepo leaves out.
struct ScannedRepo {
    QString folder;
    QList<ScannedRevision> revisions;
    QHash<QString, qint64> blobs; ///< unique, with their sizes
    QDateTime lastAccessed;
    QDateTime lastModified;

    qint64 bytes() const;
};

/// Reads one repository's folder by the rules of protocol section 4.12. \return kind Corrupt, with the reason
/// for people and the folder as detail, where it is not as it should be
Result<ScannedRepo> scanRepoFolder(const QString& folder);

} // namespace vitrine::storage
