#include "core/localhub/routes/body.h"
#include "core/localhub/routes/discussionjson.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

// What is said and changed in a discussion.
namespace vitrine::localhub {

namespace {

/// A discussion, the body of the request, and the store: what all calls here start from.
struct Spoken {
    Discussion discussion;
    QJsonObject body;
    Discussions store;
};

tl::expected<Spoken, HttpResponse> open(const Call& call)
{
    auto discussion = openDiscussion(call);
    if (!discussion)
        return tl::unexpected(discussion.error());
    auto body = bodyObject(call);
    if (!body)
        return tl::unexpected(body.error());
    return Spoken{*discussion, *body, Discussions(call.services.database)};
}

/// The comment the address names.
tl::expected<DiscussionEvent, HttpResponse> commentOf(const Call& call, const Spoken& spoken)
{
    const auto event = spoken.store.event(spoken.discussion, call.match.part("eventId"));
    if (!event || event->type != QLatin1String("comment"))
        return tl::unexpected(errorReply(call.family, 404, QStringLiteral("Comment not found")));
    return *event;
}

bool isHidden(const DiscussionEvent& comment)
{
    return comment.data.value(QLatin1String("hidden")).toBool();
}

} // namespace

HttpResponse addComment(Call& call)
{
    auto spoken = open(call);
    if (!spoken)
        return spoken.error();
    const auto text = discussionText(call, spoken->body, "comment");
    if (!text)
        return text.error();
    return eventReply(call, "newMessage", spoken->store.comment(spoken->discussion, call.caller.user, *text),
                      201);
}

HttpResponse editComment(Call& call)
{
    auto spoken = open(call);
    if (!spoken)
        return spoken.error();
    const auto comment = commentOf(call, *spoken);
    if (!comment)
        return comment.error();
    if (comment->author != call.caller.user)
        return errorReply(call.family, 403, QStringLiteral("Only who wrote a comment may change it"));
    if (isHidden(*comment))
        return errorReply(call.family, 403, QStringLiteral("A hidden comment cannot be changed"));
    const auto text = discussionText(call, spoken->body, "content");
    if (!text)
        return text.error();
    return eventReply(call, "updatedComment", spoken->store.editComment(*comment, call.caller.user, *text));
}

HttpResponse hideComment(Call& call)
{
    auto spoken = open(call);
    if (!spoken)
        return spoken.error();
    const auto comment = commentOf(call, *spoken);
    if (!comment)
        return comment.error();
    if (comment->author != call.caller.user && !mayMaintain(call))
        return speechRefused(call);
    if (isHidden(*comment))
        return eventReply(call, "updatedComment", *comment);
    return eventReply(call, "updatedComment", spoken->store.hideComment(*comment, call.caller.name));
}

HttpResponse changeStatus(Call& call)
{
    // A merge under way must not end as "closed".
    const std::lock_guard writing(call.services.repositories.writing());
    auto spoken = open(call);
    if (!spoken)
        return spoken.error();
    const Discussion& discussion = spoken->discussion;
    if (!mayModerate(call, discussion))
        return speechRefused(call);
    const QString status = spoken->body.value(QLatin1String("status")).toString();
    if (status != QLatin1String("open") && status != QLatin1String("closed"))
        return badRequest(call.family, QStringLiteral("Invalid option: expected one of \"open\"|\"closed\""),
                          QStringLiteral("status"));
    const auto text = bodyText(call, spoken->body, "comment", 0, longestComment);
    if (!text)
        return text.error();
    if (status == QLatin1String("open") && discussion.refDeleted)
        return errorReply(call.family, 409, QStringLiteral("The reference of this pull request was deleted"));
    if (discussion.status == status || discussion.status == QLatin1String("merged"))
        return errorReply(call.family, 409, QStringLiteral("This discussion is %1").arg(discussion.status));
    if (!text->trimmed().isEmpty()) {
        if (const auto said = spoken->store.comment(discussion, call.caller.user, *text); !said)
            return serverFailed(call.family, said.error());
    }
    return eventReply(call, "newStatus", spoken->store.setStatus(discussion, call.caller.user, status));
}

HttpResponse changeTitle(Call& call)
{
    auto spoken = open(call);
    if (!spoken)
        return spoken.error();
    if (!mayModerate(call, spoken->discussion))
        return speechRefused(call);
    const auto title = discussionTitle(call, spoken->body);
    if (!title)
        return title.error();
    return eventReply(call, "newTitle", spoken->store.setTitle(spoken->discussion, call.caller.user, *title));
}

HttpResponse pinDiscussion(Call& call)
{
    auto discussion = openDiscussion(call);
    if (!discussion)
        return discussion.error();
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const QJsonValue pinned = body->value(QLatin1String("pinned"));
    if (!pinned.isBool())
        return badRequest(call.family, QStringLiteral("Invalid input: expected boolean"),
                          QStringLiteral("pinned"));
    if (pinned.toBool() == discussion->pinned)
        return jsonReply(QJsonObject{{QStringLiteral("pinned"), pinned}});
    const auto event =
        Discussions(call.services.database).setPinned(*discussion, call.caller.user, pinned.toBool());
    if (!event)
        return serverFailed(call.family, event.error());
    return jsonReply(QJsonObject{{QStringLiteral("pinned"), pinned}});
}

} // namespace vitrine::localhub
