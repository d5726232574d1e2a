#include "core/worker/modelrunner.h"

#include <QPointer>

#include <algorithm>

namespace vitrine::worker {

namespace {

LoadRequest loadRequest(const ModelRef& model, int threads)
{
    LoadRequest request;
    request.sources = {model.source};
    request.task = model.task;
    request.threads = threads;
    return request;
}

} // namespace

ModelRunner::ModelRunner(WorkerOptions options, int limit, QObject* parent)
    : QObject(parent), m_options(std::move(options)), m_limit(static_cast<size_t>(std::max(1, limit)))
{
}

ModelRunner::~ModelRunner() = default;

ModelRunner::Entry* ModelRunner::find(const ModelRef& model)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.model == model; });
    return found == m_entries.end() ? nullptr : &*found;
}

ModelRunner::Entry& ModelRunner::entryFor(const ModelRef& model)
{
    const auto found =
        std::find_if(m_entries.begin(), m_entries.end(), [&](const Entry& e) { return e.model == model; });
    if (found != m_entries.end()) {
        m_entries.splice(m_entries.begin(), m_entries, found);
        return m_entries.front();
    }
    makeRoom();
    auto client = std::make_shared<WorkerClient>(m_options);
    const QString key = model.key;
    connect(client.get(), &WorkerClient::progress, this,
            [this, key](const QString& stage, double fraction, const QString& text) {
                Q_EMIT progress(key, stage, fraction, text);
            });
    connect(client.get(), &WorkerClient::token, this,
            [this, key](const QString& text) { Q_EMIT token(key, text); });
    connect(client.get(), &WorkerClient::lost, this,
            [this, key](const Error& error) { Q_EMIT lost(key, error); });
    m_entries.push_front(Entry{model, std::move(client), false});
    return m_entries.front();
}

// A worker that answers somebody keeps its place; the limit may be passed meanwhile.
void ModelRunner::makeRoom()
{
    for (auto entry = m_entries.end(); m_entries.size() >= m_limit && entry != m_entries.begin();) {
        --entry;
        const auto state = entry->client->state();
        if (state != WorkerClient::State::Running && state != WorkerClient::State::Loading &&
            state != WorkerClient::State::Starting)
            entry = m_entries.erase(entry);
    }
}

QCoro::Task<Result<LoadReport>> ModelRunner::load(ModelRef model, net::CancelToken cancel)
{
    Entry& entry = entryFor(model);
    const std::shared_ptr<WorkerClient> client = entry.client;
    if (entry.loaded && client->loaded())
        co_return *client->loaded();
    const QPointer<ModelRunner> alive(this);
    auto report = co_await client->load(loadRequest(model, m_threads), cancel);
    if (Entry* again = alive ? find(model) : nullptr; again && again->client == client)
        again->loaded = report.has_value();
    co_return report;
}

QCoro::Task<Result<tasks::RunResult>> ModelRunner::run(ModelRef model, tasks::RunRequest request,
                                                       net::CancelToken cancel)
{
    Entry& entry = entryFor(model);
    const std::shared_ptr<WorkerClient> client = entry.client;
    if (!entry.loaded) {
        const auto report = co_await load(model, cancel);
        if (!report)
            co_return fail(report.error());
    }
    co_return co_await client->run(std::move(request), cancel);
}

bool ModelRunner::isLoaded(const ModelRef& model) const
{
    return std::any_of(m_entries.begin(), m_entries.end(), [&](const Entry& entry) {
        const auto state = entry.client->state();
        return entry.model == model &&
               (state == WorkerClient::State::Ready || state == WorkerClient::State::Running);
    });
}

void ModelRunner::unload(const QString& key)
{
    m_entries.remove_if([&](const Entry& entry) { return entry.model.key == key; });
}

void ModelRunner::unloadAll()
{
    m_entries.clear();
}

void ModelRunner::setLanguage(const QString& language)
{
    m_options.language = language;
    for (Entry& entry : m_entries)
        entry.client->setLanguage(language);
}

void ModelRunner::setIdleUnload(std::chrono::milliseconds after)
{
    m_options.idleUnload = after;
    for (Entry& entry : m_entries)
        entry.client->setIdleUnload(after);
}

} // namespace vitrine::worker
