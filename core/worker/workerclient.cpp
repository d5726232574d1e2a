#include "core/worker/workerclient.h"

#include "core/worker/workerclient_p.h"

namespace vitrine::worker {

WorkerClient::WorkerClient(WorkerOptions options, QObject* parent)
    : QObject(parent), d(std::make_unique<Private>(this, std::move(options)))
{
}

WorkerClient::~WorkerClient() = default;

WorkerClient::State WorkerClient::state() const
{
    return d->m_state;
}

std::optional<LoadReport> WorkerClient::loaded() const
{
    return d->m_report;
}

qint64 WorkerClient::processId() const
{
    return d->m_process ? d->m_process->processId() : 0;
}

qint64 WorkerClient::memory() const
{
    return d->m_process ? d->m_memory.share : 0;
}

void WorkerClient::setIdleUnload(std::chrono::milliseconds after)
{
    d->m_options.idleUnload = after;
    d->restartIdleTimer();
}

void WorkerClient::setLanguage(const QString& language)
{
    d->m_options.language = language;
}

// This object may be gone after each co_await below; nothing of it is touched there.

QCoro::Task<Result<LoadReport>> WorkerClient::load(LoadRequest request, net::CancelToken cancel)
{
    const auto operation = d->enqueue(Operation::Kind::Load, std::move(cancel));
    operation->load = std::move(request);
    d->pump();
    co_return co_await operation->loaded;
}

QCoro::Task<Result<tasks::RunResult>> WorkerClient::run(tasks::RunRequest request, net::CancelToken cancel)
{
    const auto operation = d->enqueue(Operation::Kind::Run, std::move(cancel));
    operation->run = std::move(request);
    d->pump();
    co_return co_await operation->answered;
}

QCoro::Task<Result<Description>> WorkerClient::describe()
{
    const auto operation = d->enqueue(Operation::Kind::Describe, {});
    d->pump();
    co_return co_await operation->described;
}

void WorkerClient::unload()
{
    d->unload();
}

} // namespace vitrine::worker
