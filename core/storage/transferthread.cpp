#include "core/storage/transferthread.h"

#include "core/storage/hfcache.h"

namespace vitrine::storage {

class TransferThread::Host : public QObject {
public:
    QCoro::Task<void> run(std::shared_ptr<FetchServices> services, SnapshotJob job, net::CancelToken cancel,
                          std::function<void(Result<QString>)> done)
    {
        ++m_active;
        const auto result = co_await fetchSnapshot(services, job, cancel);
        done(result);
        --m_active;
        quitIfIdle();
    }

    void quitWhenIdle()
    {
        m_quitting = true;
        quitIfIdle();
    }

private:
    void quitIfIdle()
    {
        // Queued, so that the last coroutine has unwound when the thread ends.
        if (m_quitting && m_active == 0)
            QMetaObject::invokeMethod(
                this, [this] { thread()->quit(); }, Qt::QueuedConnection);
    }

    int m_active = 0;
    bool m_quitting = false;
};

TransferThread::TransferThread(net::Network& network, const FetchOptions& options)
    : m_services(std::make_shared<FetchServices>(network, m_hashing, options)), m_host(new Host)
{
    m_flushing.setMaxThreadCount(1);
    m_services->flush = [this](const Unflushed& file) {
        m_flushing.start([file] { flushNow(file); });
    };
    m_hashing.setMaxThreadCount(std::max(2, QThread::idealThreadCount()));
    m_thread.setObjectName(QStringLiteral("vitrine-transfers"));
    m_host->moveToThread(&m_thread);
    QObject::connect(&m_thread, &QThread::finished, m_host, &QObject::deleteLater);
    m_thread.start();
}

TransferThread::~TransferThread()
{
    QMetaObject::invokeMethod(m_host, [host = m_host] { host->quitWhenIdle(); });
    m_thread.wait();
    m_closing.cancel();
    m_flushing.clear();
    m_hashing.waitForDone();
    m_flushing.waitForDone();
}

void TransferThread::start(SnapshotJob job, net::CancelToken cancel,
                           std::function<void(Result<QString>)> done)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, services = m_services, job = std::move(job),
                                       cancel = std::move(cancel),
                                       done = std::move(done)] { host->run(services, job, cancel, done); });
}

void TransferThread::settleUnflushed(const QString& dataFolder, const QString& cacheFolder)
{
    m_flushing.start([dataFolder, cacheFolder, closing = m_closing.token()] {
        for (const QString& root : HfCache::roots(dataFolder, cacheFolder))
            settleUnflushedCache(root, Settle::All, closing);
    });
}

void TransferThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_host, std::move(work));
}

} // namespace vitrine::storage
