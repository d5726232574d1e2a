#include "core/localhub/http/listener.h"

#include "core/localhub/http/session.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/detached.hpp>
#include <boost/asio/io_context.hpp>
#include <boost/asio/ip/tcp.hpp>
#include <boost/asio/post.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>

#include <QCoreApplication>

#include <condition_variable>
#include <set>
#include <thread>

namespace vitrine::localhub {

namespace asio = boost::asio;
using asio::ip::tcp;

namespace {

constexpr auto noThrow = asio::as_tuple(asio::use_awaitable);
constexpr int lineThreads = 2;

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

} // namespace

struct Listener::Private {
    asio::io_context io{lineThreads};
    asio::thread_pool pool;
    SessionContext context;
    tcp::acceptor acceptor{io};
    std::vector<std::thread> threads;
    mutable std::mutex mutex;
    std::condition_variable left;
    std::set<std::shared_ptr<Session>> sessions;
    quint16 port = 0;

    Private(HttpLimits limits, Handler handler, Refusal refusal)
        : pool(static_cast<size_t>(limits.handlers)), context{limits, std::move(handler), std::move(refusal),
                                                              pool, false}
    {
    }

    asio::awaitable<void> accept();
    asio::awaitable<void> serve(std::shared_ptr<Session> session);
    void closeSessions(bool whenIdle);
};

asio::awaitable<void> Listener::Private::accept()
{
    while (!context.stopping) {
        auto [error, socket] = co_await acceptor.async_accept(asio::make_strand(io), noThrow);
        if (error == asio::error::operation_aborted || error == asio::error::bad_descriptor)
            co_return;
        if (error) {
            // Out of descriptors, most likely: give others the time to end.
            asio::steady_timer pause(io, std::chrono::milliseconds(100));
            co_await pause.async_wait(noThrow);
            continue;
        }
        const auto session = std::make_shared<Session>(std::move(socket), context);
        {
            const std::lock_guard lock(mutex);
            sessions.insert(session);
        }
        asio::co_spawn(session->executor(), serve(session), asio::detached);
    }
}

asio::awaitable<void> Listener::Private::serve(std::shared_ptr<Session> session)
{
    bool tooMany = false;
    {
        const std::lock_guard lock(mutex);
        tooMany = static_cast<int>(sessions.size()) > context.limits.connections;
    }
    if (tooMany)
        co_await session->refuseBusy();
    else
        co_await session->run();
    const std::lock_guard lock(mutex);
    sessions.erase(session);
    left.notify_all();
}

void Listener::Private::closeSessions(bool whenIdle)
{
    const std::lock_guard lock(mutex);
    for (const auto& session : sessions)
        asio::post(session->executor(), [session, whenIdle] { session->close(whenIdle); });
}

Listener::Listener(HttpLimits limits, Handler handler, Refusal refusal)
    : d(std::make_unique<Private>(limits, std::move(handler), std::move(refusal)))
{
}

Listener::~Listener()
{
    stop();
}

Result<void> Listener::listen(const QString& host, quint16 port)
{
    boost::system::error_code error;
    const QString name = host == QLatin1String("localhost") ? QStringLiteral("127.0.0.1") : host;
    const auto address = asio::ip::make_address(name.toStdString(), error);
    if (error)
        return fail(ErrorKind::Invalid, tr("“%1” is not an address to listen on.").arg(host),
                    tr("Use 127.0.0.1, or the address of a network interface."));
    const tcp::endpoint endpoint(address, port);
    d->acceptor.open(endpoint.protocol(), error);
    if (!error)
        d->acceptor.set_option(asio::socket_base::reuse_address(true), error);
    if (!error)
        d->acceptor.bind(endpoint, error);
    if (!error)
        d->acceptor.listen(asio::socket_base::max_listen_connections, error);
    if (error)
        return fail(ErrorKind::Conflict,
                    tr("The local hub cannot listen on %1, port %2.").arg(host).arg(port),
                    tr("Choose another port, or 0 for a free one."), QString::fromStdString(error.message()));
    d->port = d->acceptor.local_endpoint(error).port();
    asio::co_spawn(d->io, d->accept(), asio::detached);
    for (int i = 0; i < lineThreads; ++i)
        d->threads.emplace_back([this] { d->io.run(); });
    return {};
}

void Listener::stop()
{
    if (d->threads.empty())
        return;
    d->context.stopping = true;
    asio::post(d->io, [this] {
        boost::system::error_code ignored;
        d->acceptor.close(ignored);
    });
    d->closeSessions(true);
    {
        std::unique_lock lock(d->mutex);
        d->left.wait_for(lock, std::chrono::seconds(2), [this] { return d->sessions.empty(); });
    }
    d->closeSessions(false);
    for (std::thread& thread : d->threads)
        thread.join();
    d->threads.clear();
    d->pool.join();
}

quint16 Listener::port() const
{
    return d->port;
}

int Listener::connectionCount() const
{
    const std::lock_guard lock(d->mutex);
    return static_cast<int>(d->sessions.size());
}

} // namespace vitrine::localhub
