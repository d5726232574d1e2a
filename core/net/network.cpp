#include "core/net/network.h"

#include "core/net/delivery.h"
#include "core/net/engine.h"

#include <QThread>
#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace vitrine::net {

struct Network::Private {
    QThread thread;
    Engine* engine = nullptr; ///< dies with the thread
    std::shared_ptr<Mailbox> mailbox;
    std::atomic<quint64> lastId{0};
    std::atomic<bool> offline{false};
    std::once_flag started;
    mutable QThreadPool readers;

    QCoro::Task<Result<Answer>> run(Job job, CancelToken cancel);
};

Network::Network(NetworkOptions options, QObject* parent) : QObject(parent), d(std::make_unique<Private>())
{
    // Events of the network thread are passed on in ours, or dropped where we are gone.
    const auto ours = [this](auto signal) {
        return [this, signal](auto... values) {
            QMetaObject::invokeMethod(this, [this, signal, values...] { Q_EMIT(this->*signal)(values...); });
        };
    };
    d->offline = options.offline;
    d->engine = new Engine(
        options.proxy, options.offline, options.firstRetryDelay,
        {ours(&Network::rateLimited), ours(&Network::reachabilityChanged), ours(&Network::warned)});
    d->mailbox = d->engine->mailbox();
    d->thread.setObjectName(QStringLiteral("network"));
    d->engine->moveToThread(&d->thread);
    connect(&d->thread, &QThread::finished, d->engine, &QObject::deleteLater);
}

Network::~Network()
{
    if (!d->thread.isRunning()) {
        delete d->engine;
        return;
    }
    d->thread.quit();
    d->thread.wait();
}

QCoro::Task<Result<Answer>> Network::Private::run(Job job, CancelToken cancel)
{
    if (cancel.isCancelled())
        co_return fail(Error::cancelled());
    std::call_once(started, [this] { thread.start(); });
    Delivery<Result<Answer>> delivery;
    const quint64 id = ++lastId;
    job.id = id;
    job.done = delivery.sender();
    const auto box = mailbox;
    Engine* const target = engine;
    auto parcel = std::make_shared<Job>(std::move(job));
    if (!box->post([target, parcel] { target->start(std::move(*parcel)); }))
        co_return fail(Error::cancelled());
    const auto watch =
        cancel.onCancel([box, target, id] { box->post([target, id] { target->cancel(id); }); });
    co_return co_await delivery.arrival();
}

QCoro::Task<Result<Reply>> Network::fetch(Request request, CancelToken cancel)
{
    Job job;
    job.request = std::move(request);
    auto answer = co_await d->run(std::move(job), std::move(cancel));
    if (!answer)
        co_return fail(std::move(answer.error()));
    co_return Reply(std::move(*answer));
}

QCoro::Task<Result<Reply>> Network::head(Request request, CancelToken cancel)
{
    Job job;
    job.mode = Job::Mode::Head;
    job.request = std::move(request);
    job.request.method = Method::Head;
    job.request.redirects = Redirects::SameOrigin;
    auto answer = co_await d->run(std::move(job), std::move(cancel));
    if (!answer)
        co_return fail(std::move(answer.error()));
    co_return Reply(std::move(*answer));
}

QCoro::Task<Result<StreamReply>> Network::stream(Request request, std::shared_ptr<Sink> sink,
                                                 CancelToken cancel)
{
    Job job;
    job.mode = Job::Mode::Stream;
    job.request = std::move(request);
    job.sink = std::move(sink);
    auto answer = co_await d->run(std::move(job), std::move(cancel));
    if (!answer)
        co_return fail(std::move(answer.error()));
    StreamReply reply;
    static_cast<ReplyHead&>(reply) = std::move(*answer);
    reply.bytes = answer->bytes;
    co_return reply;
}

void Network::setOffline(bool offline)
{
    if (d->offline.exchange(offline) == offline)
        return;
    d->mailbox->post([engine = d->engine, offline] { engine->setOffline(offline); });
    Q_EMIT offlineChanged(offline);
}

bool Network::isOffline() const
{
    return d->offline;
}

QThreadPool* Network::readers() const
{
    return &d->readers;
}

void Network::setProxy(const Proxy& proxy)
{
    d->mailbox->post([engine = d->engine, proxy] { engine->setProxy(proxy); });
}

} // namespace vitrine::net
