#include "core/localhub/permissions.h"

#include "core/base/json.h"

#include <QJsonArray>

namespace vitrine::localhub {

namespace {

bool isWriting(const QString& role)
{
    return role == QLatin1String("write") || role == QLatin1String("admin");
}

/// What the person is in the organization, or in the resource group that stands for it.
QString standing(const Caller& caller, const RepoRecord& repo)
{
    const QString role = caller.roleIn(repo.id.owner);
    if (repo.resourceGroup == 0 || role.isEmpty() || role == QLatin1String("admin"))
        return role;
    return caller.groups.value(repo.resourceGroup);
}

} // namespace

RepoRole repoRole(const Caller& caller, const RepoRecord& repo)
{
    if (caller.is(repo.id.owner))
        return RepoRole::Admin;
    const QString role = standing(caller, repo);
    if (role == QLatin1String("admin"))
        return RepoRole::Admin;
    if (role == QLatin1String("write"))
        return RepoRole::Write;
    if (role == QLatin1String("contributor"))
        return repo.creator == caller.user ? RepoRole::Write : RepoRole::Read;
    return role == QLatin1String("read") ? RepoRole::Read : RepoRole::None;
}

bool maySee(const Caller& caller, const RepoRecord& repo)
{
    if (!repo.isPrivate)
        return true;
    return repoRole(caller, repo) != RepoRole::None && caller.tokenAllows(Right::ReadContent, repo.id);
}

bool passesGateUnasked(const Caller& caller, const RepoRecord& repo)
{
    const RepoRole role = repoRole(caller, repo);
    const bool belongs = role == RepoRole::Admin ||
                         (role != RepoRole::None && (!repo.orgMembersGated || repo.creator == caller.user));
    return belongs && caller.tokenAllows(Right::ReadGated, repo.id);
}

bool mayReadFiles(const Caller& caller, const RepoRecord& repo, const QString& accessState)
{
    if (!maySee(caller, repo))
        return false;
    if (!repo.isGated() || passesGateUnasked(caller, repo))
        return true;
    return accessState == QLatin1String("accepted") && caller.tokenAllows(Right::ReadGated, repo.id);
}

bool mayWrite(const Caller& caller, const RepoRecord& repo)
{
    return repoRole(caller, repo) >= RepoRole::Write && caller.tokenAllows(Right::WriteContent, repo.id);
}

bool mayAdminister(const Caller& caller, const RepoRecord& repo)
{
    return repoRole(caller, repo) >= RepoRole::Write && caller.tokenAllows(Right::Manage, repo.id);
}

bool mayDiscuss(const Caller& caller, const RepoRecord& repo)
{
    return maySee(caller, repo) && caller.tokenAllows(Right::Discuss, repo.id);
}

bool mayCreateIn(const Caller& caller, const QString& owner, qint64 resourceGroup)
{
    const QString org = caller.roleIn(owner);
    QString role = caller.is(owner) ? QStringLiteral("admin") : org;
    if (resourceGroup != 0 && !org.isEmpty() && org != QLatin1String("admin"))
        role = caller.groups.value(resourceGroup);
    const bool may = isWriting(role) || role == QLatin1String("contributor");
    return may && caller.tokenAllows(Right::Manage, owner);
}

bool mayWriteCollectionsOf(const Caller& caller, const QString& owner)
{
    return (caller.is(owner) || isWriting(caller.roleIn(owner))) &&
           caller.tokenAllows(Right::WriteCollections, owner);
}

bool mayReadCollectionsOf(const Caller& caller, const QString& owner)
{
    const QString role = caller.roleIn(owner);
    const bool belongs = caller.is(owner) || (!role.isEmpty() && role != QLatin1String("no_access"));
    return belongs && caller.tokenAllows(Right::ReadCollections, owner);
}

bool mayAdministerOrganization(const Caller& caller, const QString& organization)
{
    return caller.isAdminOf(organization) && caller.tokenAllows(Right::WriteOrganization, organization);
}

namespace {

std::optional<RepoId> idOf(qint64 type, const QString& name)
{
    const auto id = RepoId::parse(name, static_cast<RepoType>(type));
    return id ? std::optional(*id) : std::nullopt;
}

/// Repositories in the organizations' resource groups, where the caller is a member but no admin.
void addGrouped(sqlite3* connection, const Caller& caller, PrivateView& view)
{
    Statement rows(connection, "SELECT repos.row, repos.type, repos.name, repos.resource_group FROM members "
                               "JOIN resource_groups ON resource_groups.org = members.org "
                               "JOIN repos ON repos.resource_group = resource_groups.row "
                               "WHERE members.user = ?1 AND members.role <> 'admin' AND repos.private "
                               "AND repos.resource_group <> 0");
    rows.bind(1, caller.user);
    while (rows.step()) {
        const QString role = caller.groups.value(rows.integer(3));
        const auto id = idOf(rows.integer(1), rows.text(2));
        const bool may = !role.isEmpty() && role != QLatin1String("no_access") && id &&
                         caller.tokenAllows(Right::ReadContent, *id);
        (may ? view.shown : view.hidden).insert(rows.integer(0));
    }
}

/// Repositories that a fine-grained token names one by one.
void addNamed(sqlite3* connection, const Caller& caller, PrivateView& view)
{
    const QJsonArray scoped = caller.scopes.value(QLatin1String("scoped")).toArray();
    for (const QJsonValue& value : scoped) {
        const QJsonObject entity = value.toObject().value(QLatin1String("entity")).toObject();
        const auto type = parseRepoType(entity.value(QLatin1String("type")).toString());
        const auto id = type ? RepoId::parse(entity.value(QLatin1String("name")).toString(), *type)
                             : tl::unexpected(type.error());
        if (!id)
            continue;
        const QString role = caller.roleIn(id->owner);
        const bool belongs = caller.is(id->owner) || (!role.isEmpty() && role != QLatin1String("no_access"));
        if (!belongs || !caller.tokenAllows(Right::ReadContent, *id))
            continue;
        Statement rows(connection, "SELECT row FROM repos WHERE type = ?1 AND key = ?2 AND private");
        rows.bind(1, static_cast<int>(id->type)).bind(2, id->id().toLower());
        if (rows.step() && !view.hidden.contains(rows.integer(0)))
            view.shown.insert(rows.integer(0));
    }
}

} // namespace

PrivateView privateView(Database& database, const Caller& caller)
{
    PrivateView view;
    if (caller.isAnonymous())
        return view;
    if (caller.tokenAllows(Right::ReadContent, caller.name))
        view.owners.append(caller.name);
    for (auto org = caller.orgs.begin(); org != caller.orgs.end(); ++org) {
        if (org.value() != QLatin1String("no_access") && caller.tokenAllows(Right::ReadContent, org.key()))
            view.owners.append(org.key());
    }
    Database::Lease connection(database);
    addGrouped(connection, caller, view);
    if (caller.role == Caller::Role::FineGrained)
        addNamed(connection, caller, view);
    return view;
}

QString missingPermission()
{
    return QStringLiteral("You have read access but not the required permissions for this operation");
}

} // namespace vitrine::localhub
