#include "core/localhub/accountsimport.h"

#include "core/base/json.h"
#include "core/localhub/database.h"
#include "core/localhub/datafolder.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>
#include <QRegularExpression>

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

Result<void> importToken(sqlite3* connection, qint64 user, const QJsonObject& entry)
{
    const QString token = field(entry, "token");
    const QString role = field(entry, "role", QStringLiteral("write"));
    if (token.size() < 4 ||
        !QStringList{QStringLiteral("read"), QStringLiteral("write"), QStringLiteral("fineGrained")}.contains(
            role))
        return wrong(
            tr("A token has a “token” of at least 4 letters and a “role” of read, write or fineGrained."));
    QJsonObject scopes{{QStringLiteral("scoped"), entry.value(QLatin1String("scopes")).toArray()},
                       {QStringLiteral("global"), entry.value(QLatin1String("global")).toArray()}};
    if (entry.contains(QLatin1String("canReadGatedRepos")))
        scopes.insert(QLatin1String("canReadGatedRepos"),
                      entry.value(QLatin1String("canReadGatedRepos")).toBool());
    Statement statement(
        connection,
        "INSERT INTO tokens (hash, user, name, role, scopes, created) VALUES (?1, ?2, ?3, ?4, ?5, ?6) "
        "ON CONFLICT (hash) DO UPDATE SET user = ?2, name = ?3, role = ?4, scopes = ?5");
    statement.bind(1, tokenHash(token.toUtf8()))
        .bind(2, user)
        .bind(3, field(entry, "name", QStringLiteral("token")));
    statement.bind(4, role).bind(5, json::compact(scopes)).bind(6, now()).run();
    return {};
}

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
    const qint64 row = rowOf(connection, userRow, name);
    const QJsonArray tokens = entry.value(QLatin1String("tokens")).toArray();
    for (const QJsonValue& token : tokens) {
        if (const auto done = importToken(connection, row, token.toObject()); !done)
            return done;
    }
    return {};
}

Result<void> importMembers(sqlite3* connection, qint64 org, const QJsonArray& members)
{
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
    return {};
}

} // namespace vitrine::localhub
