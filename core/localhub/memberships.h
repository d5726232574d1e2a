#pragma once

#include "core/localhub/accounts.h"
#include "core/localhub/resourcegroups.h"

namespace vitrine::localhub {

struct Member {
    User user;
    QString role;
};

struct MemberQuery {
    QString search; ///< part of the name or full name, without regard to case
    QString email;  ///< part of the mail address
    QString after;  ///< name of the last of the page before, in lower case
    int limit = 500;
};

/// Who belongs to an organization, and as what (protocol 9).
class Memberships {
public:
    explicit Memberships(Database& database) : m_database(database) {}

    /// By name; one more than the limit where there is more.
    QList<Member> find(qint64 organization, const MemberQuery& query) const;
    std::optional<Member> member(qint64 organization, const QString& name) const;
    int adminCount(qint64 organization) const;
    /// Gives a role, and exactly these resource groups. \return kind Failed where nothing can be written
    Result<void> setRole(qint64 organization, qint64 user, const QString& role, const QList<RoleOf>& groups,
                         qint64 by);

    /// Roles in organizations and resource groups, the least first.
    static const QStringList& roles();

private:
    Database& m_database;
};

} // namespace vitrine::localhub
