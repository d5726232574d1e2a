#include "core/localhub/accounts.h"

#include "core/base/json.h"
#include "core/localhub/accountsimport.h"

#include <QCoreApplication>
#include <QDateTime>
#include <QJsonArray>
#include <QJsonDocument>
#include <QRandomGenerator>

namespace vitrine::localhub {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

QByteArray tokenIn(const QByteArray& header)
{
    const QByteArray scheme = header.left(header.indexOf(' ')).toLower();
    const QByteArray rest = header.mid(scheme.size()).trimmed();
    if (scheme == "basic")
        return QByteArray::fromBase64(rest).split(':').value(1);
    return scheme == "bearer" ? rest : QByteArray();
}

Caller::Role roleNamed(const QString& name)
{
    if (name == QLatin1String("fineGrained"))
        return Caller::Role::FineGrained;
    if (name == QLatin1String("oauth"))
        return Caller::Role::OAuth;
    return name == QLatin1String("write") ? Caller::Role::Write : Caller::Role::Read;
}

void readToken(const Statement& row, Caller& caller)
{
    caller.user = row.integer(0);
    caller.name = row.text(1);
    caller.tokenName = row.text(2);
    caller.role = roleNamed(row.text(3));
    const QJsonDocument scopes = QJsonDocument::fromJson(row.bytes(4));
    if (caller.role == Caller::Role::OAuth)
        caller.oauthScopes = json::strings(scopes.object().value(QLatin1String("oauth")));
    else
        caller.scopes = scopes.object();
    caller.tokenCreated = row.integer(5);
    caller.tokenExpires = row.integer(6);
    caller.isPro = row.integer(7) != 0;
}

/// Roles in organizations and in resource groups.
void readRoles(sqlite3* connection, Caller& caller)
{
    Statement roles(connection, "SELECT orgs.key, members.role, orgs.plan, 0 FROM members "
                                "JOIN orgs ON orgs.row = members.org WHERE members.user = ?1 UNION ALL "
                                "SELECT '', role, '', grp FROM resource_group_users WHERE user = ?1");
    roles.bind(1, caller.user);
    while (roles.step()) {
        if (const qint64 group = roles.integer(3); group != 0) {
            caller.groups.insert(group, roles.text(1));
            continue;
        }
        caller.orgs.insert(roles.text(0), roles.text(1));
        if (const QString plan = roles.text(2); !plan.isEmpty())
            caller.plans.insert(roles.text(0), plan);
    }
}

} // namespace

Accounts::Accounts(Database& database) : m_database(database) {}

Result<void> Accounts::import(const QByteArray& text)
{
    const auto document = json::object(text, tr("The accounts file"));
    if (!document) {
        Error error = document.error();
        error.kind = ErrorKind::Invalid;
        return fail(error);
    }
    Database::Transaction transaction(m_database);
    if (const auto done = importAccounts(transaction, *document); !done)
        return done;
    if (!transaction.commit())
        return fail(ErrorKind::Failed, tr("The local hub cannot write to its data folder."));
    return {};
}

Result<QString> Accounts::addDefaultUser(const QString& name)
{
    QString token = QStringLiteral("hf_");
    static const QString signs = QStringLiteral("ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz");
    for (int i = 0; i < 34; ++i)
        token += signs.at(QRandomGenerator::system()->bounded(static_cast<int>(signs.size())));
    const QJsonObject entry{{QStringLiteral("name"), QStringLiteral("local")},
                            {QStringLiteral("token"), token}};
    const QJsonObject user{{QStringLiteral("name"), name}, {QStringLiteral("tokens"), QJsonArray{entry}}};
    const auto done = import(json::compact(QJsonObject{{QStringLiteral("users"), QJsonArray{user}}}));
    if (!done)
        return fail(done.error());
    return token;
}

bool Accounts::isEmpty() const
{
    Database::Lease connection(m_database);
    Statement statement(connection, "SELECT 1 FROM users LIMIT 1");
    return !statement.step();
}

Caller Accounts::callerOf(const QByteArray& header) const
{
    Caller caller;
    if (header.isEmpty())
        return caller;
    Database::Lease connection(m_database);
    Statement token(connection, "SELECT users.row, users.name, tokens.name, role, scopes, tokens.created, "
                                "tokens.expires, users.is_pro FROM tokens "
                                "JOIN users ON users.row = tokens.user WHERE hash = ?1");
    const QString hash = tokenHash(tokenIn(header));
    token.bind(1, hash);
    if (token.step())
        readToken(token, caller);
    if (caller.tokenExpires != 0 && caller.tokenExpires <= QDateTime::currentMSecsSinceEpoch())
        caller = Caller();
    caller.badToken = caller.isAnonymous();
    if (caller.badToken)
        return caller;
    caller.tokenHash = hash;
    readRoles(connection, caller);
    return caller;
}

Result<void> Accounts::expireToken(const QByteArray& token)
{
    Database::Transaction transaction(m_database);
    Statement update(transaction, "UPDATE tokens SET expires = ?1 WHERE hash = ?2 RETURNING user");
    update.bind(1, QDateTime::currentMSecsSinceEpoch()).bind(2, tokenHash(token));
    const bool known = update.step();
    while (known && update.step()) {
    }
    if (!transaction.commit())
        return fail(ErrorKind::Failed, tr("The local hub cannot write to its data folder."));
    return known ? Result<void>() : fail(ErrorKind::NotFound, tr("Nobody has this token."));
}

Result<void> Accounts::revoke(const QStringList& tokens)
{
    Database::Transaction transaction(m_database);
    Statement remove(transaction, "DELETE FROM tokens WHERE hash = ?1 OR (refresh = ?1 AND refresh <> '')");
    for (const QString& token : tokens) {
        remove.bind(1, tokenHash(token.toUtf8())).run();
        remove.reset();
    }
    if (!transaction.commit())
        return fail(ErrorKind::Failed, tr("The local hub cannot write to its data folder."));
    return {};
}

namespace {

constexpr const char* userColumns =
    "SELECT users.row, oid, name, email, fullname, is_pro, created FROM users ";

User userOf(const Statement& row)
{
    return {row.integer(0), row.text(1),         row.text(2),   row.text(3),
            row.text(4),    row.integer(5) != 0, row.integer(6)};
}

constexpr const char* orgColumns = "SELECT orgs.row, oid, name, fullname, plan, (SELECT COUNT(*) FROM "
                                   "members AS m WHERE m.org = orgs.row) FROM orgs ";

Organization organizationOf(const Statement& row)
{
    return {row.integer(0), row.text(1), row.text(2),
            row.text(3),    row.text(4), static_cast<int>(row.integer(5))};
}

} // namespace

std::optional<User> Accounts::user(const QString& name) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, (QByteArray(userColumns) + "WHERE key = ?1").constData());
    statement.bind(1, name.toLower());
    return statement.step() ? std::optional(userOf(statement)) : std::nullopt;
}

QList<User> Accounts::membersOf(qint64 organization) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, (QByteArray(userColumns) + "JOIN members ON members.user = users.row "
                                                               "WHERE members.org = ?1 ORDER BY key")
                                        .constData());
    statement.bind(1, organization);
    QList<User> result;
    while (statement.step())
        result.append(userOf(statement));
    return result;
}

std::optional<Organization> Accounts::organization(const QString& name) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, (QByteArray(orgColumns) + "WHERE key = ?1").constData());
    statement.bind(1, name.toLower());
    return statement.step() ? std::optional(organizationOf(statement)) : std::nullopt;
}

QList<Organization> Accounts::organizationsOf(qint64 user) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, (QByteArray(orgColumns) + "JOIN members ON members.org = orgs.row "
                                                              "WHERE members.user = ?1 ORDER BY key")
                                        .constData());
    statement.bind(1, user);
    QList<Organization> result;
    while (statement.step())
        result.append(organizationOf(statement));
    return result;
}

QByteArray Accounts::avatar(const QString& name)
{
    const auto hue = QByteArray::number(static_cast<int>(qHash(name.toLower()) % 360));
    const QByteArray letter = name.left(1).toUpper().toHtmlEscaped().toUtf8();
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 64 64\"><circle cx=\"32\" cy=\"32\" "
           "r=\"32\" "
           "fill=\"hsl(" +
           hue +
           ",45%,45%)\"/><text x=\"32\" y=\"43\" font-family=\"sans-serif\" font-size=\"32\" "
           "text-anchor=\"middle\" fill=\"#fff\">" +
           letter + "</text></svg>";
}

} // namespace vitrine::localhub
