#include "core/hub/commitcalls.h"

#include "core/base/json.h"
#include "core/hub/call.h"

#include <QJsonDocument>

namespace vitrine::hub {

namespace {

QByteArray line(const char* key, const QJsonObject& value)
{
    return json::compact(
               QJsonObject{{QStringLiteral("key"), QLatin1String(key)}, {QStringLiteral("value"), value}}) +
           '\n';
}

QByteArray lineOf(const CommitOperation& operation)
{
    using Kind = CommitOperation::Kind;
    QJsonObject value{{QStringLiteral("path"), operation.path}};
    switch (operation.kind) {
    case Kind::File:
        value.insert(QStringLiteral("content"), QString::fromLatin1(operation.content.toBase64()));
        value.insert(QStringLiteral("encoding"), QStringLiteral("base64"));
        return line("file", value);
    case Kind::LargeFile:
        value.insert(QStringLiteral("algo"), QStringLiteral("sha256"));
        value.insert(QStringLiteral("oid"), operation.sha256);
        if (operation.size >= 0)
            value.insert(QStringLiteral("size"), operation.size);
        return line("lfsFile", value);
    case Kind::DeleteFile:
        return line("deletedFile", value);
    case Kind::DeleteFolder:
        return line("deletedFolder", value);
    case Kind::Rename:
        break;
    }
    value.insert(QStringLiteral("oldPath"), operation.oldPath);
    if (operation.size < 0)
        return line("file", value);
    value.insert(QStringLiteral("size"), operation.size);
    return line("lfsFile", value);
}

/// The diff as text: itself, or in a JSON string as the other form of the call has it.
QByteArray diffText(const QByteArray& body)
{
    if (!body.startsWith('"'))
        return body;
    const QJsonDocument document = QJsonDocument::fromJson('[' + body + ']');
    return document.isArray() ? document.array().at(0).toString().toUtf8() : body;
}

} // namespace

CommitOperation CommitOperation::file(const QString& path, const QByteArray& content)
{
    CommitOperation operation;
    operation.path = path;
    operation.content = content;
    return operation;
}

CommitOperation CommitOperation::largeFile(const QString& path, const QString& sha256, qint64 size)
{
    CommitOperation operation;
    operation.kind = Kind::LargeFile;
    operation.path = path;
    operation.sha256 = sha256;
    operation.size = size;
    return operation;
}

CommitOperation CommitOperation::removal(const QString& path)
{
    CommitOperation operation;
    operation.kind = Kind::DeleteFile;
    operation.path = path;
    return operation;
}

QByteArray commitLines(const CommitOrder& order)
{
    QJsonObject header{{QStringLiteral("summary"), order.title},
                       {QStringLiteral("description"), order.description}};
    if (!order.parent.isEmpty())
        header.insert(QStringLiteral("parentCommit"), order.parent);
    QByteArray lines = line("header", header);
    for (const CommitOperation& operation : order.operations)
        lines += lineOf(operation);
    return lines;
}

Result<Committed> parseCommitted(const QByteArray& body)
{
    const auto answer = json::object(body, QStringLiteral("commit"));
    if (!answer)
        return fail(answer.error());
    Committed done;
    done.commit = answer->value(QLatin1String("commitOid")).toString();
    done.url = QUrl(answer->value(QLatin1String("commitUrl")).toString());
    done.pullRequest = QUrl(answer->value(QLatin1String("pullRequestUrl")).toString());
    done.pullRequestNum = done.pullRequest.path().section(QLatin1Char('/'), -1).toLongLong();
    if (done.commit.isEmpty())
        return fail(ErrorKind::Corrupt, QStringLiteral("the answer names no commit"));
    return done;
}

QCoro::Task<Result<Committed>> commit(const HubClient& client, RepoId repo, CommitOrder order,
                                      net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    if (!session->network || cancel.isCancelled())
        co_return fail(Error::cancelled());
    const QByteArray query = order.pullRequest ? QByteArray("create_pr=1") : QByteArray();
    net::Request request = session->request(session->apiUrl(repo, "/commit/" + order.on.quoted(), query));
    request.method = net::Method::Post;
    request.contentType = "application/x-ndjson";
    request.body = commitLines(order);
    request.headTimeout = std::chrono::seconds(90); // the server may need a minute for many files
    const auto reply = co_await session->network->fetch(request, cancel);
    if (!reply)
        co_return fail(reply.error());
    auto done = parseCommitted(reply->body);
    if (!done)
        co_return fail(unreadable(request, reply->body, done.error()));
    co_return done;
}

QCoro::Task<Result<QByteArray>> compare(const HubClient& client, RepoId repo, Revision from, Revision to,
                                        net::CancelToken cancel, qint64 maximum)
{
    const SessionPtr session = client.session();
    if (!session->network || cancel.isCancelled())
        co_return fail(Error::cancelled());
    const QByteArray path = "/compare/" + from.quoted() + ".." + to.quoted();
    net::Request request = session->request(session->apiUrl(repo, path, "raw=true"));
    request.maximumBytes = maximum;
    const auto reply = co_await session->network->fetch(std::move(request), cancel);
    if (!reply)
        co_return fail(reply.error());
    co_return diffText(reply->body);
}

} // namespace vitrine::hub
