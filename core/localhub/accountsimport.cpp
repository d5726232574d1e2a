#include "core/localhub/accountsimport.h"

#include "core/base/json.h"
#include "core/localhub/database.h"
#include "core/localhub/datafolder.h"
#include "core/localhub/tokenimport.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>
#include <QSet>

namespace vitrine::localhub {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

bool isAccountName(const QString& name)
{
    static const QRegularExpression pattern(
        QStringLiteral("\\A(?![0-9]+\\z)(?![0-9a-f]{24}\\z)[A-Za-z0-9](?:-?[A-Za-z0-9]){1,41}\\z"));
    return name.size() <= 42 && pattern.match(name).hasMatch();
}

QString field(const QJsonObject& entry, const char* key, const QString& otherwise = {})
{
    return entry.value(QLatin1String(key)).toString(otherwise);
}

tl::unexpected<Error> wrong(const QString& what)
{
    return fail(ErrorKind::Invalid, what, tr("Correct the accounts file; nothing of it was taken over."));
}

qint64 now()
{
    return QDateTime::currentMSecsSinceEpoch();
}

/// The row of a user or organization; 0 where there is none.
qint64 rowOf(sqlite3* connection, const char* sql, const QString& name)
{
    Statement statement(connection, sql);
    statement.bind(1, name.toLower());
    return statement.step() ? statement.integer(0) : 0;
}

constexpr const char* userRow = "SELECT row FROM users WHERE key = ?1";
constexpr const char* orgRow = "SELECT row FROM orgs WHERE key = ?1";

Result<void> importUser(sqlite3* connection, const QJsonObject& entry)
{
    const QString name = field(entry, "name");
    if (!isAccountName(name) || rowOf(connection, orgRow, name) != 0)
        return wrong(tr("“%1” cannot be the name of a user.").arg(name));
    Statement statement(connection,
                        "INSERT INTO users (oid, name, key, email, fullname, is_pro, created) VALUES (?1, "
                        "?2, ?3, ?4, ?5, ?6, ?7) "
                        "ON CONFLICT (key) DO UPDATE SET name = ?2, email = ?4, fullname = ?5, is_pro = ?6");
    statement.bind(1, newObjectId()).bind(2, name).bind(3, name.toLower()).bind(4, field(entry, "email"));
    statement.bind(5, field(entry, "fullname", name))
        .bind(6, entry.value(QLatin1String("is_pro")).toBool())
        .bind(7, now());
    statement.run();
    return {};
}

/// After users and organizations: scopes may name any of them.
Result<void> importTokens(sqlite3* connection, const QJsonObject& user)
{
    const qint64 row = rowOf(connection, userRow, field(user, "name"));
    const QJsonArray tokens = user.value(QLatin1String("tokens")).toArray();
    for (const QJsonValue& token : tokens) {
        if (const auto done = importToken(connection, row, token.toObject()); !done)
            return done;
    }
    return {};
}

/// Who has come joins the groups that take them; who is gone leaves every group.
void followMembers(sqlite3* connection, qint64 org, const QSet<qint64>& before)
{
    QList<QPair<qint64, QString>> newcomers;
    {
        Statement members(connection, "SELECT user, role FROM members WHERE org = ?1");
        members.bind(1, org);
        while (members.step()) {
            if (!before.contains(members.integer(0)))
                newcomers.append({members.integer(0), members.text(1)});
        }
    }
    for (const auto& [user, role] : newcomers)
        Statement(connection,
                  "INSERT OR IGNORE INTO resource_group_users (grp, user, role) "
                  "SELECT row, ?2, substr(auto_join, 1, instr(auto_join, ' ') - 1) FROM resource_groups "
                  "WHERE org = ?1 AND auto_join <> '' AND (?3 <> 'no_access' OR auto_join LIKE '% all')")
            .bind(1, org)
            .bind(2, user)
            .bind(3, role)
            .run();
    Statement(connection, "DELETE FROM resource_group_users WHERE "
                          "grp IN (SELECT row FROM resource_groups WHERE org = ?1) AND "
                          "user NOT IN (SELECT user FROM members WHERE org = ?1)")
        .bind(1, org)
        .run();
}

QSet<qint64> memberRows(sqlite3* connection, qint64 org)
{
    Statement members(connection, "SELECT user FROM members WHERE org = ?1");
    members.bind(1, org);
    QSet<qint64> rows;
    while (members.step())
        rows.insert(members.integer(0));
    return rows;
}

Result<void> importMembers(sqlite3* connection, qint64 org, const QJsonArray& members)
{
    const QSet<qint64> before = memberRows(connection, org);
    Statement(connection, "DELETE FROM members WHERE org = ?1").bind(1, org).run();
    static const QStringList roles{QStringLiteral("admin"), QStringLiteral("write"),
                                   QStringLiteral("contributor"), QStringLiteral("read"),
                                   QStringLiteral("no_access")};
    for (const QJsonValue& value : members) {
        const QJsonObject member = value.toObject();
        const qint64 user = rowOf(connection, userRow, field(member, "user"));
        const QString role = field(member, "role", QStringLiteral("read"));
        if (user == 0 || !roles.contains(role))
            return wrong(tr("“%1” is not a user with one of the roles %2.")
                             .arg(field(member, "user"), roles.join(QStringLiteral(", "))));
        Statement(connection, "INSERT OR REPLACE INTO members (org, user, role) VALUES (?1, ?2, ?3)")
            .bind(1, org)
            .bind(2, user)
            .bind(3, role)
            .run();
    }
    followMembers(connection, org, before);
    return {};
}

Result<void> importOrganization(sqlite3* connection, const QJsonObject& entry)
{
    const QString name = field(entry, "name");
    if (!isAccountName(name) || rowOf(connection, userRow, name) != 0)
        return wrong(tr("“%1” cannot be the name of an organization.").arg(name));
    Statement statement(connection,
                        "INSERT INTO orgs (oid, name, key, fullname, plan) VALUES (?1, ?2, ?3, ?4, ?5) "
                        "ON CONFLICT (key) DO UPDATE SET name = ?2, fullname = ?4, plan = ?5");
    statement.bind(1, newObjectId()).bind(2, name).bind(3, name.toLower());
    statement.bind(4, field(entry, "fullname", name)).bind(5, field(entry, "plan")).run();
    return importMembers(connection, rowOf(connection, orgRow, name),
                         entry.value(QLatin1String("members")).toArray());
}

} // namespace

QString tokenHash(const QByteArray& token)
{
    return QString::fromLatin1(QCryptographicHash::hash(token, QCryptographicHash::Sha256).toHex());
}

Result<void> importAccounts(sqlite3* connection, const QJsonObject& document)
{
    const QJsonArray users = document.value(QLatin1String("users")).toArray();
    for (const QJsonValue& user : users) {
        if (const auto done = importUser(connection, user.toObject()); !done)
            return done;
    }
    const QJsonArray orgs = document.value(QLatin1String("orgs")).toArray();
    for (const QJsonValue& org : orgs) {
        if (const auto done = importOrganization(connection, org.toObject()); !done)
            return done;
    }
    for (const QJsonValue& user : users) {
        if (const auto done = importTokens(connection, user.toObject()); !done)
            return done;
    }
    return {};
}

} // namespace vitrine::localhub
