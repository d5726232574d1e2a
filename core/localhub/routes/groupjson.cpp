#include "core/localhub/routes/groupjson.h"

#include "core/localhub/memberships.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/peoplejson.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>

namespace vitrine::localhub {

namespace {

QJsonArray usersJson(const QList<GroupMember>& members)
{
    QJsonArray users;
    for (const GroupMember& member : members) {
        QJsonObject entry{{QStringLiteral("type"), QStringLiteral("user")},
                          {QStringLiteral("_id"), member.user.oid},
                          {QStringLiteral("fullname"), member.user.fullname},
                          {QStringLiteral("name"), member.user.name},
                          {QStringLiteral("avatarUrl"), avatarPath(member.user.name)},
                          {QStringLiteral("role"), member.role}};
        if (!member.addedBy.isEmpty())
            entry.insert(QLatin1String("addedBy"), member.addedBy);
        users.append(entry);
    }
    return users;
}

} // namespace

QJsonObject groupJson(const Call& call, const ResourceGroup& group)
{
    const ResourceGroups groups(call.services.database);
    QJsonObject autoJoin{{QStringLiteral("enabled"), !group.autoJoinRole.isEmpty()}};
    if (!group.autoJoinRole.isEmpty()) {
        autoJoin.insert(QLatin1String("role"), group.autoJoinRole);
        autoJoin.insert(QLatin1String("scope"), group.autoJoinScope);
    }
    QJsonArray resources;
    for (const auto& [row, addedBy] : groups.repositories(group)) {
        const QList<RepoRecord> repo = call.services.repositories.byRows({row});
        if (repo.isEmpty() || !maySee(call.caller, repo.first()))
            continue;
        QJsonObject entry{{QStringLiteral("type"), repoTypeName(repo.first().id.type)},
                          {QStringLiteral("name"), repo.first().id.id()},
                          {QStringLiteral("private"), repo.first().isPrivate}};
        if (!addedBy.isEmpty())
            entry.insert(QLatin1String("addedBy"), addedBy);
        resources.append(entry);
    }
    QJsonObject json{{QStringLiteral("id"), group.oid},
                     {QStringLiteral("name"), group.name},
                     {QStringLiteral("autoJoin"), autoJoin},
                     {QStringLiteral("users"), usersJson(groups.users(group))},
                     {QStringLiteral("resources"), resources}};
    if (!group.description.isEmpty())
        json.insert(QLatin1String("description"), group.description);
    if (!group.spendLimits.isEmpty())
        json.insert(QLatin1String("spendLimits"), group.spendLimits);
    return json;
}

std::optional<HttpResponse> readAutoJoin(const Call& call, const QJsonValue& value, ResourceGroup& group)
{
    const QJsonObject object = value.toObject();
    const QJsonValue enabled = object.value(QLatin1String("enabled"));
    const bool on = enabled.toBool() || enabled.toString() == QLatin1String("true");
    if (!value.isObject() || (!enabled.isBool() && !enabled.isString()))
        return badRequest(call.family, QStringLiteral("Expected {\"enabled\", \"role\", \"scope\"}"),
                          QStringLiteral("autoJoin"));
    if (!on) {
        group.autoJoinRole.clear();
        group.autoJoinScope.clear();
        return std::nullopt;
    }
    const QString role = object.value(QLatin1String("role")).toString();
    const QString scope = object.value(QLatin1String("scope")).toString(QStringLiteral("all"));
    if (!Memberships::roles().contains(role))
        return wrongRole(call, QStringLiteral("autoJoin.role"));
    if (scope != QLatin1String("all") && scope != QLatin1String("read_plus"))
        return badRequest(call.family,
                          QStringLiteral("Invalid option: expected one of \"all\"|\"read_plus\""),
                          QStringLiteral("autoJoin.scope"));
    group.autoJoinRole = role;
    group.autoJoinScope = scope;
    return std::nullopt;
}

tl::expected<QList<RoleOf>, HttpResponse> readGroupUsers(const Call& call, qint64 organization,
                                                         const QJsonValue& value)
{
    if (!value.isUndefined() && !value.isArray())
        return tl::unexpected(badRequest(call.family, QStringLiteral("Invalid input: expected array"),
                                         QStringLiteral("users")));
    QList<RoleOf> users;
    const Memberships memberships(call.services.database);
    for (const QJsonValue& entry : value.toArray()) {
        const QJsonObject object = entry.toObject();
        const QString name =
            object.value(QLatin1String("user")).toString(object.value(QLatin1String("name")).toString());
        const QString role = object.value(QLatin1String("role")).toString();
        if (name.isEmpty())
            return tl::unexpected(badRequest(call.family, QStringLiteral("Expected {\"user\", \"role\"}"),
                                             QStringLiteral("users")));
        const auto member = memberships.member(organization, name);
        if (!member)
            return tl::unexpected(errorReply(
                call.family, 404, QStringLiteral("%1 is not a member of the organization").arg(name)));
        if (!Memberships::roles().contains(role))
            return tl::unexpected(wrongRole(call, QStringLiteral("users.role")));
        users.append({member->user.row, role});
    }
    return users;
}

} // namespace vitrine::localhub
