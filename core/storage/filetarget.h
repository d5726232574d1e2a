#pragma once

#include "core/hub/repoinfo.h"
#include "core/storage/cachewriter.h"
#include "core/storage/downloadqueue.h"
#include "core/storage/filelock.h"
#include "core/storage/unflushed.h"

#include <memory>

namespace vitrine::storage {

/// Where files of a download go: the cache, or a folder of the person. Blocking; thread-safe.
class FileTarget {
public:
    virtual ~FileTarget() = default;

    virtual QString folder(const QString& commit) const = 0;
    /// Looks after files that an earlier process named before they were flushed. Before anything is taken to
    /// be there.
    virtual void settleUnflushed(Settle what, const net::CancelToken& cancel) = 0;
    /// Makes the folders that everything needs.
    virtual Result<void> prepare(const Revision& revision, const QString& commit) = 0;
    virtual void writeTree(const QString& commit, const QMap<QString, ListedFile>& files) = 0;
    virtual std::optional<QMap<QString, ListedFile>> readTree(const QString& commit) const = 0;

    /// Whether the file is there already, or can be made so without any bytes from the server. \p etag may be
    /// empty: not known yet.
    virtual Result<bool> settle(const QString& commit, const hub::TreeEntry& file, const QString& etag) = 0;
    /// Bytes that lie ready in a partial file.
    virtual qint64 partialBytes(const QString& path, const QString& etag) const = 0;
    virtual QString lockPath(const QString& path, const QString& etag) const = 0;
    virtual Result<QString> partPath(const QString& path, const QString& etag) const = 0;
    /// Where the verified file goes, and what makes it visible; hold the lock.
    virtual Result<QString> finalPath(const QString& path, const QString& etag) const = 0;
    /// The marker of a file that is named before it is flushed; empty: it must be flushed first.
    virtual QString markerPath(const QString& path, const QString& etag) const = 0;
    virtual Result<void> publish(const QString& commit, const QString& path, const QString& etag) = 0;
    virtual Result<void> markMissing(const QString& commit, const QString& path) = 0;
};

std::shared_ptr<FileTarget> makeFileTarget(const DownloadRequest& request, const QString& cacheRoot);

} // namespace vitrine::storage
