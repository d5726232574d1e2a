#include "core/localhub/tokenimport.h"

#include "core/base/json.h"
#include "core/base/repoid.h"
#include "core/localhub/accountsimport.h"
#include "core/localhub/database.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonArray>

namespace vitrine::localhub {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

tl::unexpected<Error> wrong(const QString& what)
{
    return fail(ErrorKind::Invalid, what, tr("Correct the accounts file; nothing of it was taken over."));
}

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

const QStringList& permissionNames()
{
    static const QStringList names =
        words("repo.content.read repo.write repo.access.read inference.serverless.write "
              "inference.endpoints.infer.write inference.endpoints.write org.read org.write collection.read "
              "collection.write resourceGroup.write job.write org.serviceAccounts.read "
              "org.serviceAccounts.write discussion.write post.write user.billing.read user.webhooks.read "
              "user.webhooks.write");
    return names;
}

const QHash<QString, QStringList>& shortNames()
{
    static const QHash<QString, QStringList> names{
        {QStringLiteral("read"), words("repo.content.read")},
        {QStringLiteral("write"), words("repo.content.read repo.write")},
        {QStringLiteral("discuss"), words("discussion.write")},
        {QStringLiteral("collections"), words("collection.read collection.write")},
        {QStringLiteral("organization"), words("org.read")},
        {QStringLiteral("admin"), words("org.read org.write resourceGroup.write")}};
    return names;
}

Result<QStringList> permissions(const QJsonValue& value)
{
    const QStringList given = value.isString() ? QStringList{value.toString()} : json::strings(value);
    QStringList result;
    for (const QString& name : given) {
        if (!permissionNames().contains(name) && !shortNames().contains(name))
            return wrong(tr("“%1” is no permission of a token.").arg(name));
        for (const QString& full : shortNames().value(name, {name})) {
            if (!result.contains(full))
                result.append(full);
        }
    }
    if (result.isEmpty())
        return wrong(tr("A scope of a token needs “permissions”."));
    return result;
}

QString oidOf(sqlite3* connection, const char* sql, const QString& key, int type = 0)
{
    Statement row(connection, sql);
    row.bind(1, key.toLower()).bind(2, type);
    return row.step() ? row.text(0) : QString();
}

Result<QJsonObject> repositoryEntity(sqlite3* connection, const QString& typeName, const QString& name)
{
    const auto type = parseRepoType(typeName.isEmpty() ? QStringLiteral("model") : typeName);
    const auto id = type ? RepoId::parse(name, *type) : tl::unexpected(type.error());
    if (!id)
        return wrong(tr("“%1” is nothing a token can be for.").arg(name));
    QJsonObject entity{{QStringLiteral("type"), repoTypeName(id->type)}, {QStringLiteral("name"), id->id()}};
    const QString oid = oidOf(connection, "SELECT oid FROM repos WHERE key = ?1 AND type = ?2", id->id(),
                              static_cast<int>(id->type));
    const QByteArray made =
        QCryptographicHash::hash(id->apiPath().toLower().toUtf8(), QCryptographicHash::Sha1).toHex();
    entity.insert(QLatin1String("_id"), oid.isEmpty() ? QString::fromLatin1(made.left(24)) : oid);
    return entity;
}

Result<QJsonObject> entityOf(sqlite3* connection, const QJsonValue& value)
{
    QString name = value.toString(value.toObject().value(QLatin1String("name")).toString());
    QString type = value.toObject().value(QLatin1String("type")).toString();
    if (const qsizetype colon = name.indexOf(QLatin1Char(':')); type.isEmpty() && colon >= 0) {
        type = name.left(colon);
        name.remove(0, colon + 1);
    }
    if (name.contains(QLatin1Char('/')))
        return repositoryEntity(connection, type, name);
    struct Kind {
        const char* name;
        const char* sql;
    };
    for (const Kind& kind : {Kind{"user", "SELECT oid FROM users WHERE key = ?1"},
                             Kind{"org", "SELECT oid FROM orgs WHERE key = ?1"}}) {
        if (const QString oid = oidOf(connection, kind.sql, name); !oid.isEmpty())
            return QJsonObject{{QStringLiteral("type"), QLatin1String(kind.name)},
                               {QStringLiteral("name"), name},
                               {QStringLiteral("_id"), oid}};
    }
    return wrong(tr("“%1” is nothing a token can be for.").arg(name));
}

/// What the token's row keeps, which is what whoami shows.
Result<QJsonObject> scopesOf(sqlite3* connection, const QJsonObject& entry)
{
    QJsonArray scoped;
    const QJsonArray scopes = entry.value(QLatin1String("scopes")).toArray();
    for (const QJsonValue& value : scopes) {
        const auto entity = entityOf(connection, value.toObject().value(QLatin1String("entity")));
        if (!entity)
            return fail(entity.error());
        const auto granted = permissions(value.toObject().value(QLatin1String("permissions")));
        if (!granted)
            return fail(granted.error());
        scoped.append(QJsonObject{{QStringLiteral("entity"), *entity},
                                  {QStringLiteral("permissions"), QJsonArray::fromStringList(*granted)}});
    }
    QJsonObject result{{QStringLiteral("scoped"), scoped}, {QStringLiteral("global"), QJsonArray()}};
    if (const QJsonValue global = entry.value(QLatin1String("global")); !global.isUndefined()) {
        const auto granted = permissions(global);
        if (!granted)
            return fail(granted.error());
        result.insert(QLatin1String("global"), QJsonArray::fromStringList(*granted));
    }
    if (entry.contains(QLatin1String("canReadGatedRepos")))
        result.insert(QLatin1String("canReadGatedRepos"),
                      entry.value(QLatin1String("canReadGatedRepos")).toBool());
    return result;
}

Result<qint64> expiryOf(const QJsonValue& value)
{
    if (value.isUndefined() || value.isNull())
        return 0;
    const QDateTime date = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
    if (!date.isValid())
        return wrong(tr("“%1” is no date for the end of a token.").arg(value.toString()));
    return date.toMSecsSinceEpoch();
}

} // namespace

Result<void> importToken(sqlite3* connection, qint64 user, const QJsonObject& entry)
{
    const QString token = entry.value(QLatin1String("token")).toString();
    const QString role = entry.value(QLatin1String("role")).toString(QStringLiteral("write"));
    if (token.size() < 4 || !words("read write fineGrained").contains(role))
        return wrong(
            tr("A token has a “token” of at least 4 letters and a “role” of read, write or fineGrained."));
    const auto scopes = scopesOf(connection, entry);
    if (!scopes)
        return fail(scopes.error());
    const auto expires = expiryOf(entry.value(QLatin1String("expires")));
    if (!expires)
        return fail(expires.error());
    Statement statement(connection,
                        "INSERT INTO tokens (hash, user, name, role, scopes, created, expires) VALUES "
                        "(?1, ?2, ?3, ?4, ?5, ?6, ?7) ON CONFLICT (hash) DO UPDATE SET user = ?2, name = ?3, "
                        "role = ?4, scopes = ?5, expires = ?7");
    statement.bind(1, tokenHash(token.toUtf8())).bind(2, user);
    statement.bind(3, entry.value(QLatin1String("name")).toString(QStringLiteral("token")));
    statement.bind(4, role).bind(5, json::compact(*scopes));
    statement.bind(6, QDateTime::currentMSecsSinceEpoch()).bind(7, *expires).run();
    return {};
}

} // namespace vitrine::localhub
