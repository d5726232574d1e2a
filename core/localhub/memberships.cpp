#include "core/localhub/memberships.h"

#include <QCoreApplication>

namespace vitrine::localhub {

namespace {

constexpr const char* columns =
    "SELECT u.row, u.oid, u.name, u.email, u.fullname, u.is_pro, u.created, members.role FROM members "
    "JOIN users AS u ON u.row = members.user WHERE members.org = ?1 ";

Member memberOf(const Statement& row)
{
    return {{row.integer(0), row.text(1), row.text(2), row.text(3), row.text(4), row.integer(5) != 0,
             row.integer(6)},
            row.text(7)};
}

} // namespace

QList<Member> Memberships::find(qint64 organization, const MemberQuery& query) const
{
    Database::Lease connection(m_database);
    Statement rows(
        connection,
        (QByteArray(columns) +
         "AND u.key > ?2 AND (?3 = '' OR instr(u.key, ?3) > 0 OR instr(lower(u.fullname), ?3) > 0) "
         "AND (?4 = '' OR instr(lower(u.email), ?4) > 0) ORDER BY u.key LIMIT ?5")
            .constData());
    rows.bind(1, organization).bind(2, query.after).bind(3, query.search.toLower());
    rows.bind(4, query.email.toLower()).bind(5, query.limit + 1);
    QList<Member> members;
    while (rows.step())
        members.append(memberOf(rows));
    return members;
}

std::optional<Member> Memberships::member(qint64 organization, const QString& name) const
{
    Database::Lease connection(m_database);
    Statement row(connection, (QByteArray(columns) + "AND u.key = ?2").constData());
    row.bind(1, organization).bind(2, name.toLower());
    return row.step() ? std::optional(memberOf(row)) : std::nullopt;
}

int Memberships::adminCount(qint64 organization) const
{
    Database::Lease connection(m_database);
    Statement count(connection, "SELECT COUNT(*) FROM members WHERE org = ?1 AND role = 'admin'");
    count.bind(1, organization);
    return count.step() ? static_cast<int>(count.integer(0)) : 0;
}

Result<void> Memberships::setRole(qint64 organization, qint64 user, const QString& role,
                                  const QList<RoleOf>& groups, qint64 by)
{
    Database::Transaction transaction(m_database);
    bool good = Statement(transaction, "UPDATE members SET role = ?1 WHERE org = ?2 AND user = ?3")
                    .bind(1, role)
                    .bind(2, organization)
                    .bind(3, user)
                    .run() &&
                Statement(transaction, "DELETE FROM resource_group_users WHERE user = ?1 AND grp IN "
                                       "(SELECT row FROM resource_groups WHERE org = ?2)")
                    .bind(1, user)
                    .bind(2, organization)
                    .run();
    for (const RoleOf& group : groups)
        good = good && Statement(transaction, "INSERT OR REPLACE INTO resource_group_users "
                                              "(grp, user, role, added_by) VALUES (?1, ?2, ?3, ?4)")
                           .bind(1, group.row)
                           .bind(2, user)
                           .bind(3, group.role)
                           .bind(4, by)
                           .run();
    if (!good || !transaction.commit())
        return fail(ErrorKind::Failed, QCoreApplication::translate(
                                           "LocalHub", "The local hub cannot write to its data folder."));
    return {};
}

const QStringList& Memberships::roles()
{
    static const QStringList roles{QStringLiteral("no_access"), QStringLiteral("read"),
                                   QStringLiteral("contributor"), QStringLiteral("write"),
                                   QStringLiteral("admin")};
    return roles;
}

} // namespace vitrine::localhub
