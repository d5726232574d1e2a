#include "core/hub/discussions.h"

#include "core/base/json.h"
#include "core/hub/call.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace vitrine::hub {

namespace {

const QJsonValue noBody(QJsonValue::Undefined);

QByteArray base(int num, const QByteArray& rest = {})
{
    return "/discussions" + (num > 0 ? '/' + QByteArray::number(num) : QByteArray()) + rest;
}

QByteArray eventPath(int num, const QString& event, const char* verb)
{
    return base(num, "/comment/" + QUrl::toPercentEncoding(event.toLower()) + '/' + verb);
}

QUrl urlOf(const HubClient& client, const RepoId& repo, const QByteArray& rest, const QByteArray& query = {})
{
    return client.session()->apiUrl(repo, rest, query);
}

QByteArray queryText(const DiscussionQuery& query)
{
    QUrlQuery text;
    text.addQueryItem(QStringLiteral("p"), QString::number(query.page));
    if (query.kind != DiscussionQuery::Kind::All)
        text.addQueryItem(QStringLiteral("type"), query.kind == DiscussionQuery::Kind::Discussions
                                                      ? QStringLiteral("discussion")
                                                      : QStringLiteral("pull_request"));
    if (query.status != DiscussionQuery::Status::All)
        text.addQueryItem(QStringLiteral("status"), query.status == DiscussionQuery::Status::Open
                                                        ? QStringLiteral("open")
                                                        : QStringLiteral("closed"));
    if (query.sort != DiscussionQuery::Sort::Recent)
        text.addQueryItem(QStringLiteral("sort"), query.sort == DiscussionQuery::Sort::Trending
                                                      ? QStringLiteral("trending")
                                                      : QStringLiteral("reactions"));
    const auto quoted = [](const QString& value) {
        return QString::fromLatin1(QUrl::toPercentEncoding(value.trimmed()));
    };
    if (!query.author.trimmed().isEmpty())
        text.addQueryItem(QStringLiteral("author"), quoted(query.author));
    if (!query.search.trimmed().isEmpty())
        text.addQueryItem(QStringLiteral("search"), quoted(query.search));
    return text.toString(QUrl::FullyEncoded).toLatin1();
}

/// A call that answers with the event it made, under \p key.
QCoro::Task<Result<DiscussionEvent>> eventCall(const HubClient& client, QUrl url, QJsonObject body,
                                               QString key, net::CancelToken cancel)
{
    std::function<Result<DiscussionEvent>(const net::Reply&)> parse = [key](const net::Reply& reply) {
        return parseEvent(reply.body, key);
    };
    return callFor<DiscussionEvent>(client.session(), net::Method::Post, std::move(url), body,
                                    std::move(parse), std::move(cancel));
}

Result<int> numberOf(const net::Reply& reply)
{
    const auto object = json::object(reply.body, QStringLiteral("new discussion"));
    if (!object)
        return fail(object.error());
    const int num = object->value(QLatin1String("num")).toInt();
    return num > 0 ? Result<int>(num)
                   : fail(ErrorKind::Corrupt, QStringLiteral("a new discussion without a number"));
}

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Discussions)
};

} // namespace

Revision Discussion::revision() const
{
    return Revision::parse(QStringLiteral("refs/pr/%1").arg(summary.num)).value_or(Revision());
}

Result<QString> discussionTitle(const QString& text)
{
    const QString title = text.simplified();
    if (title.size() < shortestDiscussionTitle)
        return fail(ErrorKind::Invalid, Text::tr("The title is too short."),
                    Text::tr("Write at least %1 letters.").arg(shortestDiscussionTitle));
    if (title.size() > longestDiscussionTitle)
        return fail(ErrorKind::Invalid, Text::tr("The title is too long."),
                    Text::tr("Write at most %1 letters; there are %2.")
                        .arg(longestDiscussionTitle)
                        .arg(title.size()));
    return title;
}

Result<QString> commentText(const QString& text)
{
    if (text.trimmed().isEmpty())
        return fail(ErrorKind::Invalid, Text::tr("There is nothing to send yet."),
                    Text::tr("Write something first."));
    if (text.size() > longestComment)
        return fail(ErrorKind::Invalid, Text::tr("The text is too long."),
                    Text::tr("Write at most %1 letters; there are %2.").arg(longestComment).arg(text.size()));
    return text;
}

QCoro::Task<Result<Fresh<DiscussionPage>>> discussions(const HubClient& client, RepoId repo,
                                                       DiscussionQuery query, Freshness freshness,
                                                       net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    std::function<Result<DiscussionPage>(const CachedReply&, const QUrl&)> parse =
        [](const CachedReply& reply, const QUrl&) {
            return parseDiscussionPage(reply.body);
        };
    return cachedGet<DiscussionPage>(session,
                                     session->request(urlOf(client, repo, base(0), queryText(query))),
                                     freshness, std::move(parse), std::move(cancel));
}

QCoro::Task<Result<Fresh<Discussion>>> discussion(const HubClient& client, RepoId repo, int num,
                                                  bool withDiff, Freshness freshness, net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    std::function<Result<Discussion>(const CachedReply&, const QUrl&)> parse = [](const CachedReply& reply,
                                                                                  const QUrl&) {
        return parseDiscussion(reply.body);
    };
    net::Request request =
        session->request(urlOf(client, repo, base(num), withDiff ? "diff=1" : QByteArray()));
    return cachedGet<Discussion>(session, std::move(request), freshness, std::move(parse), std::move(cancel));
}

QCoro::Task<Result<int>> createDiscussion(const HubClient& client, RepoId repo, QString title,
                                          QString description, bool pullRequest, net::CancelToken cancel)
{
    QJsonObject body{{QStringLiteral("title"), title}, {QStringLiteral("description"), description}};
    if (pullRequest)
        body.insert(QStringLiteral("pullRequest"), true);
    return callFor<int>(client.session(), net::Method::Post, urlOf(client, repo, base(0)), body, numberOf,
                        std::move(cancel));
}

QCoro::Task<Result<DiscussionEvent>> addComment(const HubClient& client, RepoId repo, int num, QString text,
                                                net::CancelToken cancel)
{
    return eventCall(client, urlOf(client, repo, base(num, "/comment")), {{QStringLiteral("comment"), text}},
                     QStringLiteral("newMessage"), std::move(cancel));
}

QCoro::Task<Result<DiscussionEvent>> editComment(const HubClient& client, RepoId repo, int num, QString event,
                                                 QString text, net::CancelToken cancel)
{
    return eventCall(client, urlOf(client, repo, eventPath(num, event, "edit")),
                     {{QStringLiteral("content"), text}}, QStringLiteral("updatedComment"),
                     std::move(cancel));
}

QCoro::Task<Result<DiscussionEvent>> hideComment(const HubClient& client, RepoId repo, int num, QString event,
                                                 net::CancelToken cancel)
{
    return eventCall(client, urlOf(client, repo, eventPath(num, event, "hide")), {},
                     QStringLiteral("updatedComment"), std::move(cancel));
}

QCoro::Task<Result<DiscussionEvent>> setDiscussionOpen(const HubClient& client, RepoId repo, int num,
                                                       bool open, QString comment, net::CancelToken cancel)
{
    QJsonObject body{{QStringLiteral("status"), open ? QStringLiteral("open") : QStringLiteral("closed")}};
    if (!comment.trimmed().isEmpty())
        body.insert(QStringLiteral("comment"), comment);
    return eventCall(client, urlOf(client, repo, base(num, "/status")), body, QStringLiteral("newStatus"),
                     std::move(cancel));
}

QCoro::Task<Result<DiscussionEvent>> renameDiscussion(const HubClient& client, RepoId repo, int num,
                                                      QString title, net::CancelToken cancel)
{
    return eventCall(client, urlOf(client, repo, base(num, "/title")), {{QStringLiteral("title"), title}},
                     QStringLiteral("newTitle"), std::move(cancel));
}

QCoro::Task<Result<void>> pinDiscussion(const HubClient& client, RepoId repo, int num, bool pinned,
                                        net::CancelToken cancel)
{
    return order(client.session(), net::Method::Post, urlOf(client, repo, base(num, "/pin")),
                 QJsonObject{{QStringLiteral("pinned"), pinned}}, std::move(cancel));
}

QCoro::Task<Result<void>> mergePullRequest(const HubClient& client, RepoId repo, int num, QString comment,
                                           net::CancelToken cancel)
{
    QJsonObject body;
    if (!comment.trimmed().isEmpty())
        body.insert(QStringLiteral("comment"), comment);
    return order(client.session(), net::Method::Post, urlOf(client, repo, base(num, "/merge")), body,
                 std::move(cancel));
}

QCoro::Task<Result<void>> deleteDiscussion(const HubClient& client, RepoId repo, int num,
                                           net::CancelToken cancel)
{
    return order(client.session(), net::Method::Delete, urlOf(client, repo, base(num)), noBody,
                 std::move(cancel));
}

QCoro::Task<Result<void>> deletePullRequestRef(const HubClient& client, RepoId repo, int num,
                                               net::CancelToken cancel)
{
    return order(client.session(), net::Method::Delete, urlOf(client, repo, base(num, "/ref")), noBody,
                 std::move(cancel));
}

QUrl discussionPage(const HubClient& client, const RepoId& repo, int num)
{
    QUrl url = client.webUrl(repo);
    url.setPath(url.path() + QStringLiteral("/discussions") +
                (num > 0 ? QStringLiteral("/%1").arg(num) : QString()));
    return url;
}

} // namespace vitrine::hub
