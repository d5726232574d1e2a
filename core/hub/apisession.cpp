#include "core/hub/apisession.h"

#include "core/hub/paging.h"
#include "core/net/servererror.h"
#include "core/net/transporterror.h"

#include <QCoreApplication>
#include <QCryptographicHash>

namespace vitrine::hub {

namespace {

using Found = std::optional<CachedReply>;

QCoro::Task<Found> find(SessionPtr session, QUrl url)
{
    if (!session->cache)
        co_return std::nullopt;
    std::function<Found()> work = [session, url] {
        return session->cache->find(session->scope(), ApiSession::key(url));
    };
    if (!session->network)
        co_return std::nullopt;
    co_return co_await net::inBackground(std::move(work), session->network->readers());
}

bool cannotBeReached(const Error& error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout ||
           error.kind == ErrorKind::Server || error.kind == ErrorKind::RateLimited;
}

Error nothingStored(const QUrl& url)
{
    Error error = Error::make(
        ErrorKind::Offline, QCoreApplication::translate("hub", "This page has not been opened here before."),
        QCoreApplication::translate("hub", "Open it once while there is a connection."), net::loggable(url));
    error.safe = QCoreApplication::translate("hub", "What is already on this computer still works.");
    return error;
}

/// The link to the next page without scheme, host and port, for the same reason as ApiSession::key().
QByteArray relativeLink(const net::Reply& reply, const QUrl& page)
{
    const QUrl next = nextPage(reply.header("Link"), page);
    return next.isEmpty() ? QByteArray() : '<' + ApiSession::key(next).toLatin1() + ">; rel=\"next\"";
}

CachedReply toStore(const net::Reply& reply, const QUrl& page)
{
    return {reply.body, reply.header("ETag"), relativeLink(reply, page), reply.header("X-Total-Count"),
            QDateTime::currentDateTimeUtc()};
}

} // namespace

QString ApiSession::scope() const
{
    QString who = identity.account;
    if (who.isEmpty() && !identity.token.isEmpty()) {
        const QByteArray digest =
            QCryptographicHash::hash(identity.token.toUtf8(), QCryptographicHash::Sha256);
        who = QStringLiteral("#") + QString::fromLatin1(digest.toHex().left(16));
    }
    return place.origin() + place.endpoint.path() + QLatin1Char(' ') + who;
}

QString ApiSession::key(const QUrl& url)
{
    return url.toString(QUrl::FullyEncoded | QUrl::RemoveScheme | QUrl::RemoveAuthority |
                        QUrl::RemoveFragment);
}

QUrl ApiSession::url(const QByteArray& path, const QByteArray& query) const
{
    QUrl url = place.endpoint;
    url.setPath(place.endpoint.path(QUrl::FullyEncoded) + QString::fromLatin1(path), QUrl::StrictMode);
    if (!query.isEmpty())
        url.setQuery(QString::fromLatin1(query), QUrl::StrictMode);
    return url;
}

QUrl ApiSession::apiUrl(const RepoId& repo, const QByteArray& rest, const QByteArray& query) const
{
    return url("/api/" + repo.apiPath().toLatin1() + rest, query);
}

net::Request ApiSession::request(const QUrl& url) const
{
    net::Request request;
    request.url = url;
    request.token = identity.token;
    request.local = place.kind == Place::Kind::ThisComputer;
    return request;
}

Error unreadable(const net::Request& request, const QByteArray& body, const Error& reason)
{
    net::ReplyHead head;
    head.status = 200;
    const bool html = body.trimmed().startsWith('<');
    return net::unexpectedAnswerError(request, head,
                                      html ? QStringLiteral("a web page in place of data")
                                           : reason.what + QLatin1Char(' ') + reason.detail);
}

QCoro::Task<Result<Stored>> obtain(SessionPtr session, net::Request request, Freshness freshness,
                                   net::CancelToken cancel)
{
    const QUrl url = request.url;
    Found stored = co_await find(session, url);
    if (freshness == Freshness::CacheOnly) {
        if (!stored)
            co_return fail(nothingStored(url));
        co_return Stored{std::move(*stored), true, false};
    }
    if (cancel.isCancelled() || !session->network)
        co_return fail(Error::cancelled());
    if (stored && !stored->etag.isEmpty())
        request.setHeader("If-None-Match", stored->etag);
    auto reply = co_await session->network->fetch(std::move(request), cancel);
    if (!reply) {
        if (stored && cannotBeReached(reply.error()))
            co_return Stored{std::move(*stored), true, false};
        co_return fail(std::move(reply.error()));
    }
    if (reply->status == 304 && stored) {
        stored->fetchedAt = QDateTime::currentDateTimeUtc();
        co_return Stored{std::move(*stored), false, true};
    }
    if (reply->status != 200) {
        net::Request asked;
        asked.url = url;
        co_return fail(net::unexpectedAnswerError(asked, *reply, QStringLiteral("no data")));
    }
    co_return Stored{toStore(*reply, url), false, true};
}

} // namespace vitrine::hub
