#include "core/localhub/resourcegroups.h"

#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vitrine::localhub {

namespace {

constexpr const char* columns =
    "SELECT row, oid, org, name, description, auto_join, spend_limits FROM resource_groups ";

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

Result<void> committed(Database::Transaction& transaction, bool good = true)
{
    if (good && transaction.commit())
        return {};
    return fail(ErrorKind::Failed, tr("The local hub cannot write to its data folder."));
}

ResourceGroup groupOf(const Statement& row)
{
    ResourceGroup group;
    group.row = row.integer(0);
    group.oid = row.text(1);
    group.organization = row.integer(2);
    group.name = row.text(3);
    group.description = row.text(4);
    group.autoJoinRole = row.text(5).section(QLatin1Char(' '), 0, 0);
    group.autoJoinScope = row.text(5).section(QLatin1Char(' '), 1);
    group.spendLimits = QJsonDocument::fromJson(row.bytes(6)).object();
    return group;
}

QString autoJoin(const ResourceGroup& group)
{
    return group.autoJoinRole.isEmpty() ? QString()
                                        : group.autoJoinRole + QLatin1Char(' ') + group.autoJoinScope;
}

bool putUsers(sqlite3* connection, qint64 group, const QList<RoleOf>& users, qint64 by)
{
    Statement insert(connection,
                     "INSERT INTO resource_group_users (grp, user, role, added_by) VALUES (?1, ?2, ?3, ?4) "
                     "ON CONFLICT (grp, user) DO UPDATE SET role = ?3");
    return std::all_of(users.begin(), users.end(), [&](const RoleOf& user) {
        insert.reset();
        return insert.bind(1, group).bind(2, user.row).bind(3, user.role).bind(4, by).run();
    });
}

bool putRepository(sqlite3* connection, qint64 repo, qint64 group, qint64 by)
{
    return Statement(connection,
                     "UPDATE repos SET resource_group = ?1, resource_group_by = ?2 WHERE row = ?3")
        .bind(1, group)
        .bind(2, by)
        .bind(3, repo)
        .run();
}

} // namespace

QList<ResourceGroup> ResourceGroups::of(qint64 organization) const
{
    Database::Lease connection(m_database);
    Statement rows(connection, (QByteArray(columns) + "WHERE org = ?1 ORDER BY name").constData());
    rows.bind(1, organization);
    QList<ResourceGroup> groups;
    while (rows.step())
        groups.append(groupOf(rows));
    return groups;
}

std::optional<ResourceGroup> ResourceGroups::find(qint64 organization, const QString& oid) const
{
    Database::Lease connection(m_database);
    Statement row(connection, (QByteArray(columns) + "WHERE org = ?1 AND oid = ?2").constData());
    row.bind(1, organization).bind(2, oid);
    return row.step() ? std::optional(groupOf(row)) : std::nullopt;
}

std::optional<ResourceGroup> ResourceGroups::byRow(qint64 number) const
{
    Database::Lease connection(m_database);
    Statement row(connection, (QByteArray(columns) + "WHERE row = ?1").constData());
    row.bind(1, number);
    return row.step() ? std::optional(groupOf(row)) : std::nullopt;
}

QList<GroupMember> ResourceGroups::users(const ResourceGroup& group) const
{
    Database::Lease connection(m_database);
    Statement rows(connection,
                   "SELECT u.row, u.oid, u.name, u.fullname, u.is_pro, g.role, COALESCE(b.name, '') "
                   "FROM resource_group_users AS g JOIN users AS u ON u.row = g.user "
                   "LEFT JOIN users AS b ON b.row = g.added_by WHERE g.grp = ?1 ORDER BY u.key");
    rows.bind(1, group.row);
    QList<GroupMember> members;
    while (rows.step()) {
        GroupMember member;
        member.user.row = rows.integer(0);
        member.user.oid = rows.text(1);
        member.user.name = rows.text(2);
        member.user.fullname = rows.text(3);
        member.user.isPro = rows.integer(4) != 0;
        member.role = rows.text(5);
        member.addedBy = rows.text(6);
        members.append(member);
    }
    return members;
}

int ResourceGroups::userCount(const ResourceGroup& group) const
{
    Database::Lease connection(m_database);
    Statement count(connection, "SELECT COUNT(*) FROM resource_group_users WHERE grp = ?1");
    count.bind(1, group.row);
    return count.step() ? static_cast<int>(count.integer(0)) : 0;
}

QList<QPair<qint64, QString>> ResourceGroups::repositories(const ResourceGroup& group) const
{
    Database::Lease connection(m_database);
    Statement rows(connection, "SELECT repos.row, COALESCE(users.name, '') FROM repos "
                               "LEFT JOIN users ON users.row = repos.resource_group_by "
                               "WHERE resource_group = ?1 AND resource_group <> 0 ORDER BY type, repos.key");
    rows.bind(1, group.row);
    QList<QPair<qint64, QString>> result;
    while (rows.step())
        result.append({rows.integer(0), rows.text(1)});
    return result;
}

QHash<qint64, QList<GroupRole>> ResourceGroups::rolesIn(qint64 organization, qint64 user) const
{
    Database::Lease connection(m_database);
    Statement rows(connection, "SELECT g.user, r.oid, r.name, g.role, (SELECT COUNT(*) FROM "
                               "resource_group_users AS n WHERE n.grp = r.row) "
                               "FROM resource_groups AS r JOIN resource_group_users AS g ON g.grp = r.row "
                               "WHERE r.org = ?1 AND (?2 = 0 OR g.user = ?2) ORDER BY r.name");
    rows.bind(1, organization).bind(2, user);
    QHash<qint64, QList<GroupRole>> roles;
    while (rows.step())
        roles[rows.integer(0)].append(
            {rows.text(1), rows.text(2), rows.text(3), static_cast<int>(rows.integer(4))});
    return roles;
}

bool ResourceGroups::isTaken(const ResourceGroup& group) const
{
    Database::Lease connection(m_database);
    Statement row(connection, "SELECT 1 FROM resource_groups WHERE org = ?1 AND name = ?2 AND row <> ?3");
    row.bind(1, group.organization).bind(2, group.name).bind(3, group.row);
    return row.step();
}

Result<ResourceGroup> ResourceGroups::create(ResourceGroup group, const QList<RoleOf>& users,
                                             const QList<qint64>& repos, qint64 by)
{
    if (isTaken(group))
        return fail(ErrorKind::Conflict, tr("There is a resource group %1 already.").arg(group.name));
    group.oid = newObjectId();
    Database::Transaction transaction(m_database);
    Statement insert(transaction,
                     "INSERT INTO resource_groups (oid, org, name, description, auto_join, spend_limits) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(1, group.oid).bind(2, group.organization).bind(3, group.name).bind(4, group.description);
    insert.bind(5, autoJoin(group)).bind(6, json::compact(group.spendLimits));
    bool good = insert.run();
    group.row = transaction.lastRow();
    good = good && putUsers(transaction, group.row, users, by);
    for (const qint64 repo : repos)
        good = good && putRepository(transaction, repo, group.row, by);
    if (const auto done = committed(transaction, good); !done)
        return fail(done.error());
    return group;
}

Result<void> ResourceGroups::change(const ResourceGroup& group)
{
    if (isTaken(group))
        return fail(ErrorKind::Conflict, tr("There is a resource group %1 already.").arg(group.name));
    Database::Transaction transaction(m_database);
    Statement update(transaction, "UPDATE resource_groups SET name = ?1, description = ?2, auto_join = ?3, "
                                  "spend_limits = ?4 WHERE row = ?5");
    update.bind(1, group.name).bind(2, group.description).bind(3, autoJoin(group));
    update.bind(4, json::compact(group.spendLimits)).bind(5, group.row);
    return committed(transaction, update.run());
}

Result<void> ResourceGroups::remove(const ResourceGroup& group)
{
    Database::Transaction transaction(m_database);
    const bool good =
        Statement(transaction, "UPDATE repos SET resource_group = 0, resource_group_by = 0 "
                               "WHERE resource_group = ?1 AND resource_group <> 0")
            .bind(1, group.row)
            .run() &&
        Statement(transaction, "DELETE FROM resource_groups WHERE row = ?1").bind(1, group.row).run();
    return committed(transaction, good);
}

Result<void> ResourceGroups::setUsers(const ResourceGroup& group, const QList<RoleOf>& users, qint64 by)
{
    Database::Transaction transaction(m_database);
    return committed(transaction, putUsers(transaction, group.row, users, by));
}

Result<void> ResourceGroups::removeUser(const ResourceGroup& group, qint64 user)
{
    Database::Transaction transaction(m_database);
    return committed(transaction,
                     Statement(transaction, "DELETE FROM resource_group_users WHERE grp = ?1 AND user = ?2")
                         .bind(1, group.row)
                         .bind(2, user)
                         .run());
}

Result<void> ResourceGroups::setRepository(qint64 repo, qint64 group, qint64 by)
{
    Database::Transaction transaction(m_database);
    return committed(transaction, putRepository(transaction, repo, group, by));
}

} // namespace vitrine::localhub
