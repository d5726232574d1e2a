#include "core/localhub/accounts.h"

#include "core/base/json.h"
#include "core/localhub/accountsimport.h"

#include <QCoreApplication>
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

/// Whether a fine-grained token names one of \p permissions for the owner or repository.
bool isGranted(const QJsonObject& scopes, const QString& owner, const QString& repoId,
               const QStringList& permissions)
{
    const QJsonArray scoped = scopes.value(QLatin1String("scoped")).toArray();
    for (const QJsonValue& value : scoped) {
        const QJsonObject entry = value.toObject();
        const QString name =
            entry.value(QLatin1String("entity")).toObject().value(QLatin1String("name")).toString();
        const bool covers =
            name.compare(owner, Qt::CaseInsensitive) == 0 || name.compare(repoId, Qt::CaseInsensitive) == 0;
        const QStringList given = json::strings(entry.value(QLatin1String("permissions")));
        if (covers && std::any_of(permissions.begin(), permissions.end(),
                                  [&given](const QString& p) { return given.contains(p); }))
            return true;
    }
    return false;
}

} // namespace

QStringList Caller::owners() const
{
    QStringList result;
    if (!isAnonymous())
        result.append(name);
    for (auto org = orgs.begin(); org != orgs.end(); ++org) {
        if (org.value() != QLatin1String("no_access"))
            result.append(org.key());
    }
    if (role == Role::FineGrained)
        result.removeIf([this](const QString& owner) { return !mayRead(owner, owner); });
    return result;
}

bool Caller::mayRead(const QString& owner, const QString& repoId) const
{
    const QString org = orgs.value(owner.toLower());
    const bool belongs = !isAnonymous() && (owner.compare(name, Qt::CaseInsensitive) == 0 ||
                                            (!org.isEmpty() && org != QLatin1String("no_access")));
    if (!belongs || role != Role::FineGrained)
        return belongs;
    return isGranted(scopes, owner, repoId,
                     {QStringLiteral("repo.content.read"), QStringLiteral("repo.write")});
}

bool Caller::mayWrite(const QString& owner, const QString& repoId) const
{
    const QString org = orgs.value(owner.toLower());
    const bool may = !isAnonymous() && (owner.compare(name, Qt::CaseInsensitive) == 0 ||
                                        org == QLatin1String("admin") || org == QLatin1String("write"));
    if (!may || role == Role::Read)
        return false;
    return role == Role::Write || isGranted(scopes, owner, repoId, {QStringLiteral("repo.write")});
}

bool Caller::mayReadGated() const
{
    return role != Role::FineGrained || scopes.value(QLatin1String("canReadGatedRepos")).toBool();
}

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
    Statement token(connection,
                    "SELECT users.row, users.name, tokens.name, role, scopes, tokens.created FROM tokens "
                    "JOIN users ON users.row = tokens.user WHERE hash = ?1");
    token.bind(1, tokenHash(tokenIn(header)));
    if (!token.step()) {
        caller.badToken = true;
        return caller;
    }
    caller.user = token.integer(0);
    caller.name = token.text(1);
    caller.tokenName = token.text(2);
    const QString role = token.text(3);
    caller.role = role == QLatin1String("fineGrained") ? Caller::Role::FineGrained
                  : role == QLatin1String("write")     ? Caller::Role::Write
                                                       : Caller::Role::Read;
    caller.scopes = QJsonDocument::fromJson(token.bytes(4)).object();
    caller.tokenCreated = token.integer(5);
    Statement orgs(connection,
                   "SELECT orgs.key, members.role FROM members JOIN orgs ON orgs.row = members.org "
                   "WHERE members.user = ?1");
    orgs.bind(1, caller.user);
    while (orgs.step())
        caller.orgs.insert(orgs.text(0), orgs.text(1));
    return caller;
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
