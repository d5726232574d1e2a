#pragma once

#include "core/storage/downloadqueue.h"
#include "core/storage/filefetch.h"
#include "core/storage/snapshotprogress.h"

namespace vitrine::storage {

/// One download: a repository, or files of it, at one commit.
struct SnapshotJob {
    DownloadRequest request;
    std::shared_ptr<hub::HubClient> client;
    QString cacheRoot;
    std::shared_ptr<SnapshotProgress> progress;
};

/// Fetches everything by the order of protocol section 4.8: what the revision stands for, the listing (kept
/// in trees/), the ref, then files, several at once. Falls back to what is cached whole where the place
/// cannot be reached. \return the snapshot's folder, or localDir
QCoro::Task<Result<QString>> fetchSnapshot(std::shared_ptr<FetchServices> services, SnapshotJob job,
                                           net::CancelToken cancel);

/// Whether \p bytes fit on the disk of \p folder (which need not exist). \return kind DiskFull with both
/// sizes
Result<void> checkSpace(const QString& folder, qint64 bytes);

/// Removes partial files of a download that will not go on; waits for no lock. Blocking.
void removeParts(const DownloadRequest& request, const QString& cacheRoot, const QString& commit);

} // namespace vitrine::storage
