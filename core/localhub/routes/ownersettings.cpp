#include "core/localhub/routes/body.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/newrepo.h"
#include "core/localhub/routes/reply.h"

#include <QRegularExpression>
#include <QStringList>

// PUT settings (protocol 7.1, 8.1).
namespace vitrine::localhub {

namespace {

using Problem = std::optional<HttpResponse>;

HttpResponse invalid(const QString& problem, const char* where)
{
    return badRequest(Family::Api, problem, QLatin1String(where));
}

Problem readFlag(const QJsonObject& body, const char* key, bool& flag)
{
    const QJsonValue value = body.value(QLatin1String(key));
    if (value.isUndefined())
        return {};
    if (!value.isBool())
        return invalid(QStringLiteral("Invalid input: expected boolean"), key);
    flag = value.toBool();
    return {};
}

Problem readOption(const QJsonObject& body, const char* key, const QStringList& options, QString& option)
{
    const QJsonValue value = body.value(QLatin1String(key));
    if (value.isUndefined())
        return {};
    if (!value.isString() || !options.contains(value.toString()))
        return invalid(QStringLiteral("Invalid option: expected one of \"%1\"")
                           .arg(options.join(QStringLiteral("\"|\""))),
                       key);
    option = value.toString();
    return {};
}

Problem readGate(const QJsonObject& body, RepoRecord& record)
{
    const QJsonValue value = body.value(QLatin1String("gated"));
    if (value.isUndefined())
        return {};
    if (record.id.type == RepoType::Space)
        return invalid(QStringLiteral("Spaces cannot be gated"), "gated");
    if (value.isBool() && !value.toBool()) {
        record.gated.clear();
        return {};
    }
    return readOption(body, "gated", {QStringLiteral("auto"), QStringLiteral("manual")}, record.gated);
}

Problem readMail(const QJsonObject& body, RepoRecord& record)
{
    static const QRegularExpression pattern(QStringLiteral("\\A[^@\\s]+@[^@\\s]+\\.[^@\\s.]+\\z"));
    const QJsonValue value = body.value(QLatin1String("gatedNotificationsEmail"));
    if (value.isUndefined())
        return {};
    const QString mail = value.toString();
    if (!value.isString() || mail.size() > 254 || !pattern.match(mail).hasMatch())
        return invalid(QStringLiteral("Invalid email address"), "gatedNotificationsEmail");
    record.gatedNotificationsEmail = mail;
    return {};
}

/// Everything is read before anything is changed.
Problem read(const Call& call, const QJsonObject& body, RepoRecord& record)
{
    const auto hidden = wantedPrivacy(call, body, record.id.type, record.isPrivate);
    if (!hidden)
        return hidden.error();
    record.isPrivate = *hidden;
    for (auto problem :
         {readGate(body, record), readMail(body, record),
          readFlag(body, "discussionsDisabled", record.discussionsDisabled),
          readFlag(body, "orgMembersGated", record.orgMembersGated),
          readOption(body, "gatedNotificationsMode", {QStringLiteral("bulk"), QStringLiteral("real-time")},
                     record.gatedNotificationsMode),
          readOption(
              body, "discussionsSorting",
              {QStringLiteral("recently-created"), QStringLiteral("trending"), QStringLiteral("reactions")},
              record.discussionsSorting)}) {
        if (problem)
            return problem;
    }
    return {};
}

Result<void> applied(Repositories& repositories, const RepoRecord& before, const RepoRecord& wanted)
{
    Result<void> done;
    // What hides comes before what opens.
    if (wanted.gated != before.gated)
        done = repositories.setGated(before.id, wanted.gated);
    if (done && wanted.isPrivate != before.isPrivate)
        done = repositories.setPrivate(before.id, wanted.isPrivate);
    return done ? repositories.setOptions(wanted) : done;
}

} // namespace

HttpResponse changeSettings(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    Repositories& repositories = call.services.repositories;
    const std::lock_guard writing(repositories.writing());
    const auto before = repositories.find(call.repo.id);
    if (!before)
        return repoNotFound(Family::Api);
    RepoRecord wanted = *before;
    if (const Problem problem = read(call, *body, wanted))
        return *problem;
    if (const auto done = applied(repositories, *before, wanted); !done)
        return serverFailed(Family::Api, done.error());
    QJsonObject echo;
    for (const char* key :
         {"private", "visibility", "gated", "orgMembersGated", "discussionsDisabled", "discussionsSorting"}) {
        if (body->contains(QLatin1String(key)))
            echo.insert(QLatin1String(key), body->value(QLatin1String(key)));
    }
    return jsonReply(echo);
}

} // namespace vitrine::localhub
