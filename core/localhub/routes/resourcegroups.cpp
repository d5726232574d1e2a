#include "core/localhub/memberships.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/groupjson.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/peoplejson.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>

// Resource groups of an organization (protocol 8.1, 9.1). Order of checks: organization, permission, plan,
// group, input.
namespace vitrine::localhub {

namespace {

/// Who may do it: members look, admins change, admins of the group change who is in it.
enum class Who { Member, GroupAdmin, Admin };

struct Opened {
    Organization org;
    ResourceGroup group; ///< where the address names one
};

bool permitted(const Call& call, const Organization& org, qint64 group, Who who)
{
    const Caller& caller = call.caller;
    if (who == Who::Member)
        return !caller.roleIn(org.name).isEmpty() && caller.tokenAllows(Right::ReadOrganization, org.name) &&
               (group == 0 || caller.isAdminOf(org.name) || caller.groups.contains(group));
    if (!caller.tokenAllows(Right::WriteResourceGroups, org.name))
        return false;
    return caller.isAdminOf(org.name) ||
           (who == Who::GroupAdmin && caller.groups.value(group) == QLatin1String("admin"));
}

HttpResponse groupNotFound(const Call& call)
{
    return errorReply(call.family, 404, QStringLiteral("Resource group not found"));
}

/// Strangers learn of no group whether there is one.
tl::expected<Opened, HttpResponse> open(const Call& call, Who who)
{
    const auto org = call.services.accounts.organization(call.match.name());
    if (!org)
        return tl::unexpected(unknownAccount());
    const QString oid = call.match.part("group");
    const auto group = ResourceGroups(call.services.database).find(org->row, oid);
    if (!permitted(call, *org, group ? group->row : 0, who))
        return tl::unexpected(errorReply(call.family, 403, missingPermission()));
    if (auto problem = planMissing(call, *org))
        return tl::unexpected(*problem);
    if (!oid.isEmpty() && !group)
        return tl::unexpected(groupNotFound(call));
    return Opened{*org, group.value_or(ResourceGroup())};
}

HttpResponse failed(const Call& call, const Error& error)
{
    return error.kind == ErrorKind::Conflict ? errorReply(call.family, 409, error.what)
                                             : serverFailed(call.family, error);
}

/// The group as it is now.
HttpResponse shown(const Call& call, const Result<void>& done, qint64 row)
{
    if (!done)
        return failed(call, done.error());
    const auto group = ResourceGroups(call.services.database).byRow(row);
    return group ? jsonReply(groupJson(call, *group)) : groupNotFound(call);
}

/// Name and description of a body. \return 400 where they are too long or no text
std::optional<HttpResponse> readTexts(const Call& call, const QJsonObject& body, ResourceGroup& group)
{
    const auto name = bodyText(call, body, "name", 1, 200, group.name);
    if (!name)
        return name.error();
    const auto description = bodyText(call, body, "description", 0, 500, group.description);
    if (!description)
        return description.error();
    group.name = *name;
    group.description = *description;
    return std::nullopt;
}

/// Limits in cents; null clears one.
std::optional<HttpResponse> readSpendLimits(const Call& call, const QJsonObject& body, ResourceGroup& group)
{
    static const QStringList known{QStringLiteral("total"), QStringLiteral("inferenceProviders"),
                                   QStringLiteral("spaces"), QStringLiteral("jobs"),
                                   QStringLiteral("endpoints")};
    const QJsonObject limits = body.value(QLatin1String("spendLimits")).toObject();
    for (auto limit = limits.begin(); limit != limits.end(); ++limit) {
        if (!known.contains(limit.key()) || (!limit->isNull() && !limit->isDouble()))
            return badRequest(call.family, QStringLiteral("Expected a number of cents or null"),
                              QStringLiteral("spendLimits.") + limit.key());
        if (limit->isNull())
            group.spendLimits.remove(limit.key());
        else
            group.spendLimits.insert(limit.key(), *limit);
    }
    return std::nullopt;
}

/// Rows of the organization's repositories, from [{"type", "name"}].
tl::expected<QList<qint64>, HttpResponse> readRepositories(const Call& call, const Organization& org,
                                                           const QJsonArray& entries)
{
    QList<qint64> rows;
    for (const QJsonValue& value : entries) {
        const auto type = parseRepoType(value.toObject().value(QLatin1String("type")).toString());
        const QString name = value.toObject().value(QLatin1String("name")).toString();
        const auto id = type ? RepoId::parse(name, *type) : tl::unexpected(type.error());
        const auto repo = id ? call.services.repositories.find(*id) : std::nullopt;
        if (!repo || !maySee(call.caller, *repo) ||
            repo->id.owner.compare(org.name, Qt::CaseInsensitive) != 0)
            return tl::unexpected(repoNotFound(call.family));
        rows.append(repo->row);
    }
    return rows;
}

} // namespace

HttpResponse groupList(Call& call)
{
    const auto opened = open(call, Who::Member);
    if (!opened)
        return opened.error();
    QJsonArray groups;
    for (const ResourceGroup& group : ResourceGroups(call.services.database).of(opened->org.row)) {
        if (permitted(call, opened->org, group.row, Who::Member))
            groups.append(groupJson(call, group));
    }
    return jsonReply(groups);
}

HttpResponse createGroup(Call& call)
{
    const auto opened = open(call, Who::Admin);
    if (!opened)
        return opened.error();
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    ResourceGroup group;
    group.organization = opened->org.row;
    if (auto problem = readTexts(call, *body, group))
        return *problem;
    if (group.name.isEmpty())
        return badRequest(call.family, QStringLiteral("Invalid input: expected string"),
                          QStringLiteral("name"));
    const auto users = readGroupUsers(call, opened->org.row, body->value(QLatin1String("users")));
    if (!users)
        return users.error();
    const auto repos = readRepositories(call, opened->org, body->value(QLatin1String("repos")).toArray());
    if (!repos)
        return repos.error();
    if (body->contains(QLatin1String("autoJoin"))) {
        if (auto problem = readAutoJoin(call, body->value(QLatin1String("autoJoin")), group))
            return *problem;
    }
    const auto made = ResourceGroups(call.services.database).create(group, *users, *repos, call.caller.user);
    return made ? jsonReply(groupJson(call, *made)) : failed(call, made.error());
}

HttpResponse showGroup(Call& call)
{
    const auto opened = open(call, Who::Member);
    return opened ? jsonReply(groupJson(call, opened->group)) : opened.error();
}

HttpResponse changeGroup(Call& call)
{
    const auto opened = open(call, Who::Admin);
    if (!opened)
        return opened.error();
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    ResourceGroup group = opened->group;
    if (auto problem = readTexts(call, *body, group))
        return *problem;
    if (auto problem = readSpendLimits(call, *body, group))
        return *problem;
    return shown(call, ResourceGroups(call.services.database).change(group), group.row);
}

HttpResponse removeGroup(Call& call)
{
    const auto opened = open(call, Who::Admin);
    if (!opened)
        return opened.error();
    const auto done = ResourceGroups(call.services.database).remove(opened->group);
    return done ? jsonReply(QJsonObject{{QStringLiteral("success"), true}}) : failed(call, done.error());
}

HttpResponse groupSettings(Call& call)
{
    const auto opened = open(call, Who::Admin);
    if (!opened)
        return opened.error();
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    ResourceGroup group = opened->group;
    if (body->contains(QLatin1String("autoJoin"))) {
        if (auto problem = readAutoJoin(call, body->value(QLatin1String("autoJoin")), group))
            return *problem;
    }
    return shown(call, ResourceGroups(call.services.database).change(group), group.row);
}

HttpResponse addGroupUsers(Call& call)
{
    const auto opened = open(call, Who::GroupAdmin);
    if (!opened)
        return opened.error();
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto users = readGroupUsers(call, opened->org.row, body->value(QLatin1String("users")));
    if (!users)
        return users.error();
    if (users->isEmpty())
        return badRequest(call.family, QStringLiteral("Invalid input: expected array"),
                          QStringLiteral("users"));
    return shown(call,
                 ResourceGroups(call.services.database).setUsers(opened->group, *users, call.caller.user),
                 opened->group.row);
}

namespace {

/// The user of the address, who must be in the group.
std::optional<qint64> groupUser(const Call& call, const ResourceGroup& group)
{
    const QString name = call.match.part("user");
    for (const GroupMember& member : ResourceGroups(call.services.database).users(group)) {
        if (member.user.name.compare(name, Qt::CaseInsensitive) == 0)
            return member.user.row;
    }
    return std::nullopt;
}

HttpResponse notInGroup(const Call& call)
{
    return errorReply(call.family, 404, QStringLiteral("This user is not in the resource group"));
}

} // namespace

HttpResponse changeGroupUser(Call& call)
{
    const auto opened = open(call, Who::GroupAdmin);
    if (!opened)
        return opened.error();
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const QString role = body->value(QLatin1String("role")).toString();
    if (!Memberships::roles().contains(role))
        return wrongRole(call, QStringLiteral("role"));
    const auto user = groupUser(call, opened->group);
    if (!user)
        return notInGroup(call);
    return shown(
        call,
        ResourceGroups(call.services.database).setUsers(opened->group, {{*user, role}}, call.caller.user),
        opened->group.row);
}

HttpResponse removeGroupUser(Call& call)
{
    const auto opened = open(call, Who::GroupAdmin);
    if (!opened)
        return opened.error();
    const auto user = groupUser(call, opened->group);
    if (!user)
        return notInGroup(call);
    return shown(call, ResourceGroups(call.services.database).removeUser(opened->group, *user),
                 opened->group.row);
}

HttpResponse repositoryGroup(Call& call)
{
    const ResourceGroups groups(call.services.database);
    const auto group = call.repo.resourceGroup == 0 ? std::nullopt : groups.byRow(call.repo.resourceGroup);
    if (!group || repoRole(call.caller, call.repo) == RepoRole::None)
        return errorReply(call.family, 404, QStringLiteral("This repository is in no resource group"));
    return jsonReply(QJsonObject{{QStringLiteral("id"), group->oid},
                                 {QStringLiteral("name"), group->name},
                                 {QStringLiteral("numUsers"), groups.userCount(*group)}});
}

/// Only admins of the organization move repositories between groups.
HttpResponse setRepositoryGroup(Call& call)
{
    const auto org = call.services.accounts.organization(call.repo.id.owner);
    if (!org)
        return badRequest(call.family, QStringLiteral("Only repositories of organizations are in groups"));
    if (!permitted(call, *org, 0, Who::Admin))
        return errorReply(call.family, 403, missingPermission());
    if (auto problem = planMissing(call, *org))
        return *problem;
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const QJsonValue value = body->value(QLatin1String("resourceGroupId"));
    if (!value.isNull() && !value.isString())
        return badRequest(call.family, QStringLiteral("Expected a string or null"),
                          QStringLiteral("resourceGroupId"));
    ResourceGroups groups(call.services.database);
    const auto group = value.isNull() ? std::nullopt : groups.find(org->row, value.toString());
    if (!value.isNull() && !group)
        return groupNotFound(call);
    const auto done = groups.setRepository(call.repo.row, group ? group->row : 0, call.caller.user);
    if (!done)
        return failed(call, done.error());
    return jsonReply(QJsonObject{{QStringLiteral("name"), call.repo.id.id()},
                                 {QStringLiteral("type"), repoTypeName(call.repo.id.type)},
                                 {QStringLiteral("private"), call.repo.isPrivate},
                                 {QStringLiteral("addedBy"), call.caller.name}});
}

} // namespace vitrine::localhub
