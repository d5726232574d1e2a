#include "core/localhub/memberships.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/groupjson.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/peoplejson.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QSet>

#include <optional>

// Members of organizations and their roles (protocol 9).
namespace vitrine::localhub {

namespace {

/// \param shown ids of the groups that the caller may know of; nothing: all
QJsonArray groupsJson(const QList<GroupRole>& roles, const std::optional<QSet<QString>>& shown)
{
    QJsonArray groups;
    for (const GroupRole& group : roles) {
        if (shown && !shown->contains(group.oid))
            continue;
        groups.append(QJsonObject{{QStringLiteral("id"), group.oid},
                                  {QStringLiteral("name"), group.name},
                                  {QStringLiteral("role"), group.role},
                                  {QStringLiteral("numUsers"), group.users}});
    }
    return groups;
}

/// Members know of the groups that they are in (as in the list of groups), admins of all.
std::optional<QSet<QString>> knownGroups(const Call& call, const Organization& org,
                                         const QHash<qint64, QList<GroupRole>>& roles)
{
    if (call.caller.isAdminOf(org.name))
        return std::nullopt;
    QSet<QString> known;
    for (const GroupRole& group : roles.value(call.caller.user))
        known.insert(group.oid);
    return known;
}

/// Why the role of \p member cannot become \p role.
std::optional<HttpResponse> refusedRole(const Call& call, const Memberships& memberships,
                                        const Organization& org, const Member& member, const QString& role)
{
    if (member.user.row == call.caller.user)
        return errorReply(call.family, 403, QStringLiteral("You cannot change your own role"));
    const bool steps = member.role == QLatin1String("admin") && role != QLatin1String("admin");
    if (steps && memberships.adminCount(org.row) < 2)
        return errorReply(call.family, 400, QStringLiteral("An organization needs at least one admin"));
    return std::nullopt;
}

/// The groups of the body; an empty list where they are left out: the member leaves them all.
tl::expected<QList<RoleOf>, HttpResponse> groupsOf(const Call& call, const Organization& org,
                                                   const QJsonObject& body)
{
    QList<RoleOf> groups;
    const QJsonValue value = body.value(QLatin1String("resourceGroups"));
    if (!value.isUndefined() && !value.isArray())
        return tl::unexpected(badRequest(call.family, QStringLiteral("Invalid input: expected array"),
                                         QStringLiteral("resourceGroups")));
    const QJsonArray entries = value.toArray();
    for (const QJsonValue& entry : entries) {
        const auto group = ResourceGroups(call.services.database)
                               .find(org.row, entry.toObject().value(QLatin1String("id")).toString());
        const QString role = entry.toObject().value(QLatin1String("role")).toString();
        if (!group)
            return tl::unexpected(errorReply(call.family, 404, QStringLiteral("Resource group not found")));
        if (!Memberships::roles().contains(role))
            return tl::unexpected(wrongRole(call, QStringLiteral("resourceGroups.role")));
        groups.append({group->row, role});
    }
    return groups;
}

} // namespace

HttpResponse wrongRole(const Call& call, const QString& where)
{
    return badRequest(call.family,
                      QStringLiteral("Invalid option: expected one of \"admin\"|\"write\"|\"contributor\"|"
                                     "\"read\"|\"no_access\""),
                      where);
}

std::optional<HttpResponse> planMissing(const Call& call, const Organization& org)
{
    if (!org.plan.isEmpty())
        return std::nullopt;
    return errorReply(call.family, 402,
                      QStringLiteral("This needs a Team or Enterprise plan of the organization"));
}

HttpResponse organizationMembers(Call& call)
{
    const auto org = call.services.accounts.organization(call.match.name());
    if (!org)
        return unknownAccount();
    MemberQuery query;
    const auto limit = intParameter(call.query(), "limit", 500, 10, 10'000);
    if (!limit)
        return badRequest(call.family, QStringLiteral("Expected a number of 10 to 10000"),
                          QStringLiteral("limit"));
    query.limit = *limit;
    query.search = call.query().value("search").trimmed();
    query.after = call.query().value("cursor").toLower();
    query.email = call.query().value("email").trimmed();
    if (!query.email.isEmpty() && !call.caller.isAdminOf(org->name))
        return errorReply(call.family, call.caller.isAnonymous() ? 401 : 403, missingPermission());
    const bool isMember = !call.caller.roleIn(org->name).isEmpty() &&
                          call.caller.tokenAllows(Right::ReadOrganization, org->name);
    QList<Member> members = Memberships(call.services.database).find(org->row, query);
    const bool more = members.size() > query.limit;
    members.resize(std::min<qsizetype>(members.size(), query.limit));
    const auto groups = isMember ? ResourceGroups(call.services.database).rolesIn(org->row)
                                 : QHash<qint64, QList<GroupRole>>();
    const auto known = knownGroups(call, *org, groups);
    QJsonArray entries;
    for (const Member& member : members) {
        QJsonObject entry = userEntry(member.user);
        if (isMember) {
            entry.insert(QLatin1String("role"), member.role);
            entry.insert(QLatin1String("resourceGroups"), groupsJson(groups.value(member.user.row), known));
        }
        entries.append(entry);
    }
    HttpResponse response = jsonReply(entries);
    if (more)
        addNextLink(response, call.request, "cursor", members.last().user.name.toLower().toLatin1());
    return response;
}

HttpResponse changeMemberRole(Call& call)
{
    const auto org = call.services.accounts.organization(call.match.name());
    if (!org)
        return unknownAccount();
    if (!mayAdministerOrganization(call.caller, org->name))
        return errorReply(call.family, 403, missingPermission());
    if (auto problem = planMissing(call, *org))
        return *problem;
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const QString role = body->value(QLatin1String("role")).toString();
    if (!Memberships::roles().contains(role))
        return wrongRole(call, QStringLiteral("role"));
    const auto groups = groupsOf(call, *org, *body);
    if (!groups)
        return groups.error();
    Memberships memberships(call.services.database);
    const auto member = memberships.member(org->row, call.match.part("user"));
    if (!member)
        return errorReply(call.family, 404, QStringLiteral("This user is not a member of the organization"));
    if (auto problem = refusedRole(call, memberships, *org, *member, role))
        return *problem;
    const auto done = memberships.setRole(org->row, member->user.row, role, *groups, call.caller.user);
    return done ? jsonReply(QJsonObject{{QStringLiteral("success"), true}})
                : serverFailed(call.family, done.error());
}

} // namespace vitrine::localhub
