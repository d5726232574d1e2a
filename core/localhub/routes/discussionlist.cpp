#include "core/localhub/routes/body.h"
#include "core/localhub/routes/discussionjson.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>

namespace vitrine::localhub {

namespace {

constexpr int pageSize = 50;
constexpr int shortestTitle = 3;
constexpr int longestTitle = 200;

/// One of \p options. \return what its place says: 0 where the field is missing, nothing where it is none of
/// them
std::optional<qsizetype> choice(const Call& call, const char* key, const QStringList& options)
{
    if (!call.query().has(key))
        return 0;
    const qsizetype at = options.indexOf(call.query().value(key));
    return at < 0 ? std::nullopt : std::optional(at);
}

HttpResponse wrongChoice(const QStringList& options, const char* key)
{
    return badRequest(
        Family::Api,
        QStringLiteral("Invalid option: expected one of \"%1\"").arg(options.join(QStringLiteral("\"|\""))),
        QLatin1String(key));
}

tl::expected<DiscussionQuery, HttpResponse> queryOf(const Call& call)
{
    static const QStringList types{QStringLiteral("all"), QStringLiteral("discussion"),
                                   QStringLiteral("pull_request")};
    static const QStringList states{QStringLiteral("all"), QStringLiteral("open"), QStringLiteral("closed")};
    static const QStringList sorts{QStringLiteral("recently-created"), QStringLiteral("trending"),
                                   QStringLiteral("reactions")};
    const auto type = choice(call, "type", types);
    const auto status = choice(call, "status", states);
    const auto sort = choice(call, "sort", sorts);
    const auto page = intParameter(call.query(), "p", 0, 0, 1'000'000);
    if (!type)
        return tl::unexpected(wrongChoice(types, "type"));
    if (!status)
        return tl::unexpected(wrongChoice(states, "status"));
    if (!sort)
        return tl::unexpected(wrongChoice(sorts, "sort"));
    if (!page)
        return tl::unexpected(badRequest(Family::Api, QStringLiteral("Invalid number"), QStringLiteral("p")));
    DiscussionQuery query;
    if (*type != 0)
        query.pullRequests = *type == 2;
    if (*status != 0)
        query.closed = *status == 2;
    if (*sort == 1)
        query.sort = DiscussionQuery::Sort::Activity; // nobody reacts here, so "reactions" is by date
    if (call.query().has("author"))
        query.author = userRow(call, call.query().value("author"));
    query.search = call.query().value("search").trimmed();
    query.skip = *page * pageSize;
    query.limit = pageSize;
    return query;
}

/// A pull request without changes yet, on a reference of its own that commits can go to.
Result<int> openDraft(const Call& call, const QString& title, const QString& description)
{
    Repositories& repositories = call.services.repositories;
    const std::lock_guard writing(repositories.writing());
    const auto git = repositories.git(call.repo);
    if (!git)
        return fail(git.error());
    NewPullRequest what;
    what.author = call.caller.user;
    what.title = title;
    what.description = description;
    const auto head = git->resolve(what.base);
    if (!head)
        return fail(head.error());
    what.baseCommit = what.head = *head;
    return Discussions(call.services.database).openPullRequest(call.repo, *git, what);
}

} // namespace

tl::expected<QString, HttpResponse> discussionTitle(const Call& call, const QJsonObject& body)
{
    const auto title = bodyText(call, body, "title", shortestTitle, longestTitle, QStringLiteral(""));
    if (!title)
        return title;
    if (title->trimmed().size() < shortestTitle)
        return tl::unexpected(badRequest(
            call.family,
            QStringLiteral("Too small: expected string to have >=%1 characters").arg(shortestTitle),
            QStringLiteral("title")));
    return title->trimmed();
}

tl::expected<QString, HttpResponse> discussionText(const Call& call, const QJsonObject& body, const char* key)
{
    const auto text = bodyText(call, body, key, 1, longestComment, QStringLiteral(""));
    if (text && text->trimmed().isEmpty())
        return tl::unexpected(badRequest(call.family,
                                         QStringLiteral("Too small: expected string to have >=1 characters"),
                                         QLatin1String(key)));
    return text;
}

HttpResponse discussionList(Call& call)
{
    const auto query = queryOf(call);
    if (!query)
        return query.error();
    const DiscussionPage page = Discussions(call.services.database).list(call.repo, *query);
    Authors authors(call);
    QJsonArray list;
    for (const Discussion& discussion : page.discussions) {
        QJsonObject json = discussionJson(call, authors, discussion);
        json.insert(QLatin1String("topReactions"), QJsonArray());
        json.insert(QLatin1String("numReactionUsers"), 0);
        json.insert(QLatin1String("numComments"), discussion.comments);
        list.append(json);
    }
    return jsonReply(QJsonObject{{QStringLiteral("discussions"), list},
                                 {QStringLiteral("count"), page.total},
                                 {QStringLiteral("start"), query->skip},
                                 {QStringLiteral("numClosedDiscussions"), page.closed}});
}

HttpResponse startDiscussion(Call& call)
{
    if (call.repo.discussionsDisabled)
        return errorReply(call.family, 403, QStringLiteral("Discussions are disabled for this repo"));
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto title = discussionTitle(call, *body);
    if (!title)
        return title.error();
    const auto description = discussionText(call, *body, "description");
    if (!description)
        return description.error();
    const bool isPullRequest = body->value(QLatin1String("pullRequest")).toBool();
    const NewDiscussion what{call.caller.user, *title, *description};
    const auto num = isPullRequest ? openDraft(call, *title, *description)
                                   : Discussions(call.services.database).open(call.repo, what);
    if (!num)
        return serverFailed(call.family, num.error());
    QJsonObject json{{QStringLiteral("url"), QStringLiteral("%1/%2/discussions/%3")
                                                 .arg(QString::fromLatin1(call.request.origin()),
                                                      call.repo.id.webPath(), QString::number(*num))},
                     {QStringLiteral("num"), *num},
                     {QStringLiteral("pullRequest"), isPullRequest}};
    if (isPullRequest)
        json.insert(QLatin1String("references"),
                    QJsonObject{{QStringLiteral("base"), QStringLiteral("refs/heads/main")}});
    return jsonReply(json);
}

HttpResponse discussionDetail(Call& call)
{
    const auto discussion = openDiscussion(call);
    if (!discussion)
        return discussion.error();
    Authors authors(call);
    QJsonArray events;
    for (const DiscussionEvent& event : Discussions(call.services.database).events(*discussion))
        events.append(eventJson(call, authors, event));
    QJsonObject json = discussionJson(call, authors, *discussion);
    json.insert(QLatin1String("_id"), discussion->oid);
    json.insert(QLatin1String("events"), events);
    json.insert(QLatin1String("locked"), false);
    json.insert(QLatin1String("isReport"), false);
    json.insert(QLatin1String("collection"), QStringLiteral("discussions"));
    const QJsonObject owner = authors.named(call.repo.id.owner);
    if (owner.value(QLatin1String("type")).toString() == QLatin1String("org"))
        json.insert(QLatin1String("org"), owner);
    if (discussion->isPullRequest)
        addPullRequest(call, *discussion, call.query().flag("diff"), json);
    return jsonReply(json);
}

HttpResponse removeDiscussion(Call& call)
{
    const auto discussion = openDiscussion(call);
    if (!discussion)
        return discussion.error();
    Repositories& repositories = call.services.repositories;
    const std::lock_guard writing(repositories.writing());
    const auto git = repositories.git(call.repo);
    if (!git)
        return serverFailed(call.family, git.error());
    if (const auto gone = Discussions(call.services.database).remove(*discussion); !gone)
        return serverFailed(call.family, gone.error());
    if (discussion->isPullRequest && !discussion->refDeleted && git->resolve(discussion->ref())) {
        if (const auto gone = git->removeRef(discussion->ref()); !gone)
            return serverFailed(call.family, gone.error());
    }
    return jsonReply(QJsonObject());
}

} // namespace vitrine::localhub
