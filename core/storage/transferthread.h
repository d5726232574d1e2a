#pragma once

#include "core/storage/snapshotfetch.h"

#include <QThread>

#include <functional>

namespace vitrine::storage {

/// The thread that downloads live in, so that neither their steps nor their disk work touch the queue's
/// thread.
class TransferThread {
public:
    TransferThread(net::Network& network, const FetchOptions& options);
    /// Cancel all downloads first: waits until each has ended. Files not flushed by then keep their markers.
    ~TransferThread();
    Q_DISABLE_COPY_MOVE(TransferThread)

    /// \param done called in the transfer thread
    void start(SnapshotJob job, net::CancelToken cancel, std::function<void(Result<QString>)> done);
    /// Work on the disk, one after the other; not waited for, but done before the destructor returns.
    void post(std::function<void()> work);
    /// Looks after what earlier processes left unflushed in all caches (HfCache::roots()). Does not wait.
    void settleUnflushed(const QString& dataFolder, const QString& cacheFolder);
    SpeedLimit& limit() { return m_services->limit; }

private:
    class Host;
    QThreadPool m_hashing;
    QThreadPool m_flushing; ///< one thread, which waits for the disk
    net::CancelSource m_closing;
    std::shared_ptr<FetchServices> m_services;
    QThread m_thread;
    Host* m_host; ///< lives in m_thread and ends with it
};

} // namespace vitrine::storage
