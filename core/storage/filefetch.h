#pragma once

#include "core/hub/filemeta.h"
#include "core/hub/hubclient.h"
#include "core/net/network.h"
#include "core/storage/partfile.h"
#include "core/storage/slots.h"
#include "core/storage/speedlimit.h"
#include "core/storage/unflushed.h"

#include <QDateTime>

#include <atomic>
#include <functional>

namespace vitrine::storage {

/// How files are fetched; one for all transfers of a queue.
struct FetchOptions {
    qint64 parallelFrom = 32'000'000; ///< bytes from which a file comes over several lines
    qint64 pieceBytes = 16ll << 20;   ///< asked for at once on each of them
    int linesPerFile = 4; ///< at most; further ones join where the file comes slower than the next number
    qint64 fastBytesPerSecond = 40'000'000;
    std::chrono::milliseconds helpAfter{200};   ///< how long that is looked at
    int tries = 5;                              ///< in a row without a byte, then it fails
    std::chrono::milliseconds retryDelay{1000}; ///< doubled each time, at most 8 times as long
    std::chrono::milliseconds stallTimeout{0};  ///< 0: HF_HUB_DOWNLOAD_TIMEOUT, else 20 s
};

/// What all transfers share. Lives as long as any of them; its coroutines run in one thread.
struct FetchServices {
    net::Network& network;
    QThreadPool& hashing;
    FetchOptions options;
    Slots lines{5}; ///< below the six that Qt opens to one host
    SpeedLimit limit;
    /// Told of each file that took its name before the disk held it; null: its marker stays.
    std::function<void(Unflushed)> flush;
};

/// One file to fetch.
struct FetchJob {
    std::shared_ptr<hub::HubClient> client;
    RepoId repo;
    Revision revision; ///< a commit
    QString path;
    hub::FileMeta meta;
    QString partPath;
    std::shared_ptr<std::atomic<qint64>> received;         ///< counts every byte that came over the line
    std::function<void(std::shared_ptr<PartFile>)> opened; ///< told the part, for progress
    std::function<void(std::optional<QDateTime>)> waiting; ///< told until when a rate limit makes us wait
};

/// Fetches the bytes of \p job.meta into its partial file, resuming what is there, over several lines where
/// the file is large, again after dropped and stalled lines and expired links, and verifies them. Wrong bytes
/// are thrown away and fetched once more. The lock of the etag is held by the caller, who also gives the
/// final name. \return the complete, verified part. Kind Conflict where the server now has other content: ask
/// for metadata again.
///         Else as Network and PartFile say; what came is kept, except after Corrupt.
QCoro::Task<Result<std::shared_ptr<PartFile>>> fetchFile(std::shared_ptr<FetchServices> services,
                                                         FetchJob job, net::CancelToken cancel);

} // namespace vitrine::storage
