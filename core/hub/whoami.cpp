#include "core/hub/whoami.h"

#include "core/base/json.h"
#include "core/hub/call.h"

namespace vitrine::hub {

namespace {

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

QDateTime date(const QJsonObject& object, const char* key)
{
    return QDateTime::fromString(text(object, key), Qt::ISODateWithMs).toUTC();
}

TokenInfo::Role tokenRole(const QString& name)
{
    if (name == QLatin1String("read"))
        return TokenInfo::Role::Read;
    if (name == QLatin1String("write") || name == QLatin1String("god"))
        return TokenInfo::Role::Write;
    return name == QLatin1String("fineGrained") ? TokenInfo::Role::FineGrained : TokenInfo::Role::Other;
}

TokenInfo parseToken(const QJsonObject& auth)
{
    const QJsonObject access = auth.value(QLatin1String("accessToken")).toObject();
    TokenInfo token;
    token.name = text(access, "displayName");
    token.role = tokenRole(text(access, "role"));
    token.createdAt = date(access, "createdAt");
    token.expiresAt = date(auth, "expiresAt");
    if (token.role != TokenInfo::Role::FineGrained)
        return token;
    const QJsonObject fine = access.value(QLatin1String("fineGrained")).toObject();
    const QJsonArray scoped = fine.value(QLatin1String("scoped")).toArray();
    for (const QJsonValue& value : scoped) {
        const QJsonObject entry = value.toObject();
        const QJsonObject entity = entry.value(QLatin1String("entity")).toObject();
        token.scopes.append({text(entity, "type"), text(entity, "name"),
                             json::strings(entry.value(QLatin1String("permissions")))});
    }
    token.global = json::strings(fine.value(QLatin1String("global")));
    token.readsGated = fine.value(QLatin1String("canReadGatedRepos")).toBool();
    return token;
}

Result<WhoAmI> fromReply(const net::Reply& reply)
{
    return parseWhoAmI(reply.body);
}

} // namespace

bool TokenInfo::allows(const QString& permission, const QString& owner, const QString& repo) const
{
    switch (role) {
    case Role::Write:
    case Role::Other: // OAuth and kinds to come: the server decides
        return true;
    case Role::Read:
        return permission.endsWith(QLatin1String(".read"));
    case Role::FineGrained:
        break;
    }
    return global.contains(permission) ||
           std::any_of(scopes.begin(), scopes.end(), [&](const TokenScope& scope) {
               const bool covers = scope.name.compare(owner, Qt::CaseInsensitive) == 0 ||
                                   (!repo.isEmpty() && scope.name.compare(repo, Qt::CaseInsensitive) == 0);
               return covers && scope.permissions.contains(permission);
           });
}

const Membership* WhoAmI::organization(const QString& wanted) const
{
    const auto found = std::find_if(organizations.begin(), organizations.end(), [&](const Membership& org) {
        return org.name.compare(wanted, Qt::CaseInsensitive) == 0;
    });
    return found == organizations.end() ? nullptr : &*found;
}

bool WhoAmI::mayWrite(const QString& owner, const QString& repo) const
{
    if (!token.allows(QStringLiteral("repo.write"), owner, repo))
        return false;
    if (name.compare(owner, Qt::CaseInsensitive) == 0)
        return true;
    const Membership* org = organization(owner);
    // A contributor may write to what they made; only the server knows which that is.
    return org && (org->mayCreate() || org->role == Membership::Role::Unknown);
}

QStringList WhoAmI::creatableOwners() const
{
    QStringList owners{name};
    for (const Membership& org : organizations) {
        if (mayWrite(org.name))
            owners.append(org.name);
    }
    return owners;
}

Membership::Role parseOrganizationRole(const QString& name)
{
    using Role = Membership::Role;
    static const QHash<QString, Role> roles{{QStringLiteral("no_access"), Role::NoAccess},
                                            {QStringLiteral("read"), Role::Read},
                                            {QStringLiteral("contributor"), Role::Contributor},
                                            {QStringLiteral("write"), Role::Write},
                                            {QStringLiteral("admin"), Role::Admin}};
    return roles.value(name, Role::Unknown);
}

Result<WhoAmI> parseWhoAmI(const QByteArray& body)
{
    const auto object = json::object(body, QStringLiteral("whoami"));
    if (!object)
        return fail(object.error());
    WhoAmI who;
    who.id = text(*object, "id");
    who.name = text(*object, "name");
    if (who.name.isEmpty())
        return fail(ErrorKind::Corrupt, QStringLiteral("the account has no name"));
    who.fullName = text(*object, "fullname");
    who.email = text(*object, "email");
    who.isPro = object->value(QLatin1String("isPro")).toBool();
    who.avatarUrl = text(*object, "avatarUrl");
    const QJsonArray orgs = object->value(QLatin1String("orgs")).toArray();
    for (const QJsonValue& value : orgs) {
        const QJsonObject org = value.toObject();
        who.organizations.append({text(org, "name"), text(org, "fullname"), text(org, "plan"),
                                  parseOrganizationRole(text(org, "roleInOrg"))});
    }
    who.token = parseToken(object->value(QLatin1String("auth")).toObject());
    who.raw = *object;
    return who;
}

QCoro::Task<Result<WhoAmI>> whoAmI(const HubClient& client, net::CancelToken cancel)
{
    return callFor<WhoAmI>(client.session(), net::Method::Get, client.session()->url("/api/whoami-v2"),
                           QJsonValue(QJsonValue::Undefined), fromReply, std::move(cancel));
}

} // namespace vitrine::hub
