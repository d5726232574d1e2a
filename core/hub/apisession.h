#pragma once

#include "core/hub/hubclient.h"
#include "core/hub/replycache.h"
#include "core/net/background.h"
#include "core/net/network.h"

#include <QPointer>

#include <atomic>
#include <functional>

namespace vitrine::hub {

/// What all calls of one HubClient share; tasks hold it, so that the client may go before they end.
struct ApiSession {
    QPointer<net::Network> network; ///< gone while a task ran: the task ends as cancelled
    Place place;
    Identity identity;
    ReplyCache* cache = nullptr;
    std::atomic<bool> expandRefused{false}; ///< the place answered 400 to `expand`

    /// Key of cached replies: the origin, and whose eyes saw them. Never holds a token.
    QString scope() const;
    /// What a reply is kept under within the scope: the address without scheme, host and port, because those
    /// of this computer change at each start.
    static QString key(const QUrl& url);
    /// {endpoint}{path}?{query}, both encoded already.
    QUrl url(const QByteArray& path, const QByteArray& query = {}) const;
    /// {endpoint}/api/{type}s/{id}{rest}
    QUrl apiUrl(const RepoId& repo, const QByteArray& rest, const QByteArray& query = {}) const;
    /// A GET of this place with its token.
    net::Request request(const QUrl& url) const;
};

using SessionPtr = std::shared_ptr<ApiSession>;

/// A reply, whether it is the server's of now or a stored one.
struct Stored {
    CachedReply reply;
    bool fromCache = false;
    bool unsaved = false; ///< to be stored once it proved readable
};

/// The reply to \p request by way of the cache: see Freshness. Sends If-None-Match; falls back to what is
/// stored for kinds Offline, Timeout, Server and RateLimited.
QCoro::Task<Result<Stored>> obtain(SessionPtr session, net::Request request, Freshness freshness,
                                   net::CancelToken cancel);

/// The error of a reply that does not parse: kind Server, naming HTML where that is what came.
Error unreadable(const net::Request& request, const QByteArray& body, const Error& reason);

/// obtain(), then \p parse in a worker thread. \p parse gets the reply and the address it came from.
template <typename T>
QCoro::Task<Result<Fresh<T>>> cachedGet(SessionPtr session, net::Request request, Freshness freshness,
                                        std::function<Result<T>(const CachedReply&, const QUrl&)> parse,
                                        net::CancelToken cancel)
{
    auto stored = co_await obtain(session, request, freshness, cancel);
    if (!stored)
        co_return fail(std::move(stored.error()));
    std::function<Result<T>()> work = [session, request, parse = std::move(parse), stored = *stored] {
        Result<T> value = parse(stored.reply, request.url);
        if (!value)
            value = fail(unreadable(request, stored.reply.body, value.error()));
        else if (stored.unsaved && session->cache)
            session->cache->store(session->scope(), ApiSession::key(request.url), stored.reply);
        return value;
    };
    if (!session->network)
        co_return fail(Error::cancelled());
    auto value = co_await net::inBackground(std::move(work), session->network->readers());
    if (!value)
        co_return fail(std::move(value.error()));
    if (cancel.isCancelled())
        co_return fail(Error::cancelled());
    co_return Fresh<T>{std::move(*value), stored->reply.fetchedAt, stored->fromCache};
}

} // namespace vitrine::hub
