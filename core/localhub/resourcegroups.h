#pragma once

#include "core/localhub/accounts.h"
#include "core/localhub/repositories.h"

namespace vitrine::localhub {

struct ResourceGroup {
    qint64 row = 0;
    QString oid;
    qint64 organization = 0; ///< row
    QString name;
    QString description;
    QString autoJoinRole;    ///< who joins the organization gets it; empty: nobody joins
    QString autoJoinScope;   ///< "all", or "read_plus": not those with no_access
    QJsonObject spendLimits; ///< kept as they were set; nothing is spent here
};

/// Somebody in a group.
struct GroupMember {
    User user;
    QString role;
    QString addedBy; ///< name; empty: unknown
};

/// What a person is in a group.
struct GroupRole {
    QString oid;
    QString name;
    QString role;
    int users = 0;
};

/// A user by row, with the role they shall have.
struct RoleOf {
    qint64 row = 0; ///< of the user, or of the group
    QString role;
};

/// Groups of an organization's repositories with roles of their own (protocol 9.1; permissions.h has their
/// effect). Errors are of kind Failed where nothing can be written.
class ResourceGroups {
public:
    explicit ResourceGroups(Database& database) : m_database(database) {}

    QList<ResourceGroup> of(qint64 organization) const;
    std::optional<ResourceGroup> find(qint64 organization, const QString& oid) const;
    std::optional<ResourceGroup> byRow(qint64 row) const;
    QList<GroupMember> users(const ResourceGroup& group) const;
    int userCount(const ResourceGroup& group) const;
    /// Rows of its repositories, with the name of who put each there.
    QList<QPair<qint64, QString>> repositories(const ResourceGroup& group) const;
    /// The groups of every member of an organization, by the member's row.
    QHash<qint64, QList<GroupRole>> rolesIn(qint64 organization, qint64 user = 0) const;

    /// \return kind Conflict where the name is taken
    Result<ResourceGroup> create(ResourceGroup group, const QList<RoleOf>& users, const QList<qint64>& repos,
                                 qint64 by);
    /// Takes over all but the organization. \return kind Conflict where the name is taken
    Result<void> change(const ResourceGroup& group);
    Result<void> remove(const ResourceGroup& group);
    Result<void> setUsers(const ResourceGroup& group, const QList<RoleOf>& users, qint64 by);
    Result<void> removeUser(const ResourceGroup& group, qint64 user);
    /// \param group 0: out of its group
    Result<void> setRepository(qint64 repo, qint64 group, qint64 by);

private:
    bool isTaken(const ResourceGroup& group) const;

    Database& m_database;
};

} // namespace vitrine::localhub
