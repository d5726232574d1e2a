#include "core/localhub/likes.h"

#include "core/localhub/permissions.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/peoplejson.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>

// Likes and watching (protocol 2.11).
namespace vitrine::localhub {

namespace {

HttpResponse setLike(Call& call, bool likes)
{
    const auto done =
        Likes(call.services.database, call.services.repositories).set(call.repo, call.caller.user, likes);
    return done ? textReply("OK") : serverFailed(call.family, done.error());
}

/// Cuts what is beyond the page. \return the cursor of its last one; 0: there is no more
qint64 cut(QList<Like>& likes, int limit)
{
    if (likes.size() <= limit)
        return 0;
    likes.resize(limit);
    return likes.last().cursor;
}

HttpResponse paged(const Call& call, const QJsonArray& entries, qint64 next)
{
    HttpResponse response = jsonReply(entries);
    if (next != 0)
        addNextLink(response, call.request, "cursor", QByteArray::number(next));
    return response;
}

/// \return what the list names; nothing where it is none of {"id", "type"}
std::optional<QList<QPair<QString, QString>>> targets(const QJsonValue& list)
{
    static const QStringList types{QStringLiteral("org"), QStringLiteral("user"), QStringLiteral("repo")};
    QList<QPair<QString, QString>> result;
    if (!list.isUndefined() && !list.isArray())
        return std::nullopt;
    for (const QJsonValue& value : list.toArray()) {
        const QString id = value.toObject().value(QLatin1String("id")).toString();
        const QString type = value.toObject().value(QLatin1String("type")).toString();
        if (!types.contains(type) || id.isEmpty() || id.size() > 200 || result.size() >= 1000)
            return std::nullopt;
        result.append({type, id});
    }
    return result;
}

} // namespace

HttpResponse likeRepository(Call& call)
{
    return setLike(call, true);
}

HttpResponse unlikeRepository(Call& call)
{
    return setLike(call, false);
}

HttpResponse repositoryLikers(Call& call)
{
    const auto paging = pagingOf(call, 100, 1, 1000);
    if (!paging)
        return paging.error();
    QList<Like> likes = Likes(call.services.database, call.services.repositories)
                            .ofRepository(call.repo, paging->after, paging->limit);
    const qint64 next = cut(likes, paging->limit);
    QJsonArray entries;
    for (const Like& like : likes)
        entries.append(userEntry(like.user));
    return paged(call, entries, next);
}

/// Without those of repositories that the caller may not see.
HttpResponse userLikes(Call& call)
{
    const auto user = call.services.accounts.user(call.match.name());
    if (!user)
        return unknownAccount();
    const auto paging = pagingOf(call, 100, 1, 1000);
    if (!paging)
        return paging.error();
    QList<Like> likes = Likes(call.services.database, call.services.repositories)
                            .ofUser(user->row, paging->after, paging->limit);
    const qint64 next = cut(likes, paging->limit);
    QJsonArray entries;
    for (const Like& like : likes) {
        const QList<RepoRecord> repo = call.services.repositories.byRows({like.repo});
        if (repo.isEmpty() || !maySee(call.caller, repo.first()))
            continue;
        entries.append(
            QJsonObject{{QStringLiteral("createdAt"), dateText(like.created)},
                        {QStringLiteral("repo"),
                         QJsonObject{{QStringLiteral("name"), repo.first().id.id()},
                                     {QStringLiteral("type"), repoTypeName(repo.first().id.type)}}}});
    }
    return paged(call, entries, next);
}

HttpResponse watchSettings(Call& call)
{
    if (call.caller.role == Caller::Role::Read)
        return errorReply(call.family, 403, missingPermission());
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto add = targets(body->value(QLatin1String("add")));
    const auto remove = targets(body->value(QLatin1String("delete")));
    if (!add || !remove)
        return badRequest(
            call.family, QStringLiteral("Expected a list of {\"id\", \"type\"}, type one of org, user, repo"),
            add ? QStringLiteral("delete") : QStringLiteral("add"));
    Likes likes(call.services.database, call.services.repositories);
    if (const auto done = likes.watch(call.caller.user, *add, *remove); !done)
        return serverFailed(call.family, done.error());
    QJsonArray watched;
    for (const auto& [type, id] : likes.watchedBy(call.caller.user))
        watched.append(QJsonObject{{QStringLiteral("id"), id}, {QStringLiteral("type"), type}});
    return jsonReply(QJsonObject{{QStringLiteral("watched"), watched}});
}

/// Nothing is told here yet, and so nothing is unread.
HttpResponse notifications(Call& call)
{
    const auto page = intParameter(call.query(), "p", 0, 0, 1'000'000);
    if (!page)
        return badRequest(call.family, QStringLiteral("Invalid number"), QStringLiteral("p"));
    return jsonReply(QJsonObject{
        {QStringLiteral("notifications"), QJsonArray()},
        {QStringLiteral("count"),
         QJsonObject{{QStringLiteral("view"), 0}, {QStringLiteral("unread"), 0}, {QStringLiteral("all"), 0}}},
        {QStringLiteral("start"), 0}});
}

HttpResponse readNotifications(Call& call)
{
    Q_UNUSED(call)
    return textReply("OK");
}

} // namespace vitrine::localhub
