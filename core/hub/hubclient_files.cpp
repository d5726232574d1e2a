#include "core/hub/blobcheck.h"
#include "core/hub/hubclient_p.h"
#include "core/net/servererror.h"
#include "core/net/streamhead.h"

namespace vitrine::hub {

namespace {

constexpr qint64 mostBytes = 32ll << 20;

QByteArray rangeOf(qint64 offset, qint64 length)
{
    const QByteArray end = length < 0 ? QByteArray() : QByteArray::number(offset + length - 1);
    return "bytes=" + QByteArray::number(offset) + '-' + end;
}

/// The asked part of an answer that is a part, or the whole where the server does not do ranges.
Result<QByteArray> partOf(const net::Request& request, const net::Reply& reply, qint64 offset, qint64 length)
{
    if (reply.status == 416 && offset == 0)
        return QByteArray(); // an empty file has no first byte
    if (reply.status >= 400)
        return fail(net::serverError(request, reply));
    if (reply.status == 206) {
        const auto head = net::parseStreamHead(request, reply);
        if (!head)
            return fail(head.error());
        return length < 0 ? reply.body : reply.body.left(length);
    }
    if (reply.status != 200)
        return fail(net::unexpectedAnswerError(request, reply, QStringLiteral("no content")));
    return reply.body.mid(offset, length);
}

QCoro::Task<Result<QByteArray>> filePart(SessionPtr session, net::Request request, qint64 offset,
                                         qint64 length, net::CancelToken cancel)
{
    if (length == 0)
        co_return QByteArray();
    request.content = true;
    request.errorsAsReplies = true;
    request.maximumBytes = mostBytes;
    if (offset > 0 || length > 0)
        request.setHeader("Range", rangeOf(offset, length));
    const auto reply = co_await session->network->fetch(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status == 200 && session->network) {
        std::function<bool()> check = [reply] {
            return fitsEtag(reply->body, reply->header("ETag"));
        };
        const bool whole = co_await net::inBackground(std::move(check), session->network->readers());
        if (!whole) {
            const Error reason =
                Error::make(ErrorKind::Corrupt, QStringLiteral("not the file its ETag names"));
            co_return fail(unreadable(request, {}, reason));
        }
    }
    co_return partOf(request, *reply, offset, length);
}

QCoro::Task<Result<QByteArray>> bytesOf(SessionPtr session, net::Request request, net::CancelToken cancel)
{
    const auto reply = co_await session->network->fetch(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200)
        co_return fail(net::unexpectedAnswerError(request, *reply, QStringLiteral("no content")));
    co_return reply->body;
}

QCoro::Task<Result<FileMeta>> metaOf(SessionPtr session, net::Request request, net::CancelToken cancel)
{
    request.setHeader("X-HF-Download-Counter", "1");
    request.headTimeout = std::chrono::seconds(10);
    request.errorsAsReplies = true;
    const auto reply = co_await session->network->head(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status < 400)
        co_return parseFileMeta(*reply);
    const QString commit = QString::fromLatin1(reply->header("X-Repo-Commit").trimmed());
    if (reply->header("X-Error-Code") == "EntryNotFound" && commit.size() == 40) {
        FileMeta missing;
        missing.exists = false;
        missing.commit = commit;
        co_return missing;
    }
    co_return fail(net::serverError(request, *reply));
}

/// Whether the address names content of a repository here, which may need the token.
bool isFileOf(const Place& place, const QUrl& url)
{
    const QString path = url.path();
    const bool content = path.contains(QLatin1String("/resolve/")) || path.contains(QLatin1String("/raw/"));
    return content && place.serves(url);
}

} // namespace

QCoro::Task<Result<QByteArray>> HubClient::fileBytes(RepoId repo, Revision revision, QString path,
                                                     qint64 offset, qint64 length, net::CancelToken cancel)
{
    return filePart(d->session, d->session->request(resolveUrl(repo, revision, path)),
                    std::max<qint64>(0, offset), length, std::move(cancel));
}

QCoro::Task<Result<QByteArray>> HubClient::remoteBytes(QUrl url, qint64 maximum, net::CancelToken cancel)
{
    net::Request request;
    request.url = url;
    request.maximumBytes = maximum;
    request.local = d->session->place.kind == Place::Kind::ThisComputer && d->session->place.serves(url);
    if (isFileOf(d->session->place, url))
        request.token = d->session->identity.token;
    return bytesOf(d->session, request, std::move(cancel));
}

QCoro::Task<Result<FileMeta>> HubClient::headFile(RepoId repo, Revision revision, QString path,
                                                  net::CancelToken cancel)
{
    return metaOf(d->session, d->session->request(resolveUrl(repo, revision, path)), std::move(cancel));
}

net::Request HubClient::contentRequest(const FileMeta& meta, qint64 offset, qint64 length) const
{
    net::Request request = d->session->request(meta.url);
    if (!net::mayCarryToken(d->session->place.endpoint, meta.url))
        request.token.clear();
    request.content = true;
    request.patience = net::Patience::background();
    request.setHeader("X-HF-Download-Counter", "1");
    if (offset > 0 || length >= 0)
        request.setHeader("Range", rangeOf(offset, length));
    return request;
}

} // namespace vitrine::hub
