#pragma once

#include "core/storage/downloadqueue.h"

#include <functional>

namespace vitrine::storage {

/// A download as another program than the owner would do it.
struct OwnerRequest {
    DownloadRequest request; ///< into the cache
    QString token;           ///< compared with the owner's, never said
    QString cacheRoot;
};

/// Hands a download to the owner of \p dataFolder, so that the window shows it and both share its queue.
/// \param tell how far it is (only status, bytes, file and waitingUntil)
/// \param cancel stops a download that was asked for here; only stops watching one that the owner had already
/// \return the folder or the error; nothing where the caller must do it itself: there is no owner, it would
/// use another account, cache or place, speaks otherwise, or went away meanwhile
QCoro::Task<std::optional<Result<QString>>> downloadByOwner(QString dataFolder, OwnerRequest request,
                                                            std::function<void(Download)> tell,
                                                            net::CancelToken cancel);

} // namespace vitrine::storage
