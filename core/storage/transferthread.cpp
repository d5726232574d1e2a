#include "core/storage/transferthread.h"

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
    m_hashing.waitForDone();
}

void TransferThread::start(SnapshotJob job, net::CancelToken cancel,
                           std::function<void(Result<QString>)> done)
{
    QMetaObject::invokeMethod(m_host, [host = m_host, services = m_services, job = std::move(job),
                                       cancel = std::move(cancel),
                                       done = std::move(done)] { host->run(services, job, cancel, done); });
}

void TransferThread::post(std::function<void()> work)
{
    QMetaObject::invokeMethod(m_host, std::move(work));
}

} // namespace vitrine::storage
