#include "core/localhub/permissions.h"
#include "core/localhub/resourcegroups.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/peoplejson.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>

// Who a token belongs to, and what ends it (protocol 6.2, 6.7).
namespace vitrine::localhub {

namespace {

QString roleName(Caller::Role role)
{
    switch (role) {
    case Caller::Role::Read:
    case Caller::Role::OAuth:
        return QStringLiteral("read");
    case Caller::Role::Write:
        return QStringLiteral("write");
    case Caller::Role::FineGrained:
        return QStringLiteral("fineGrained");
    }
    return QStringLiteral("read");
}

QJsonObject authJson(const Caller& caller)
{
    const bool isOAuth = caller.role == Caller::Role::OAuth;
    QJsonObject auth{
        {QStringLiteral("type"), isOAuth ? QStringLiteral("oauth") : QStringLiteral("access_token")}};
    if (!isOAuth) {
        QJsonObject token{{QStringLiteral("displayName"), caller.tokenName},
                          {QStringLiteral("role"), roleName(caller.role)},
                          {QStringLiteral("createdAt"), dateText(caller.tokenCreated)}};
        if (caller.role == Caller::Role::FineGrained)
            token.insert(QLatin1String("fineGrained"), caller.scopes);
        auth.insert(QLatin1String("accessToken"), token);
    }
    if (caller.tokenExpires != 0)
        auth.insert(QLatin1String("expiresAt"), dateText(caller.tokenExpires));
    return auth;
}

QJsonObject membershipJson(const Call& call, const Organization& org)
{
    QJsonObject entry{{QStringLiteral("type"), QStringLiteral("org")},
                      {QStringLiteral("id"), org.oid},
                      {QStringLiteral("name"), org.name},
                      {QStringLiteral("fullname"), org.fullname},
                      {QStringLiteral("email"), QJsonValue::Null},
                      {QStringLiteral("canPay"), false},
                      {QStringLiteral("avatarUrl"), avatarPath(org.name)}};
    if (!org.plan.isEmpty())
        entry.insert(QLatin1String("plan"), org.plan);
    if (!call.caller.tokenAllows(Right::ReadOrganization, org.name))
        return entry;
    entry.insert(QLatin1String("roleInOrg"), call.caller.roleIn(org.name));
    QJsonArray groups;
    const auto roles = ResourceGroups(call.services.database).rolesIn(org.row, call.caller.user);
    for (const GroupRole& group : roles.value(call.caller.user))
        groups.append(QJsonObject{{QStringLiteral("id"), group.oid},
                                  {QStringLiteral("name"), group.name},
                                  {QStringLiteral("role"), group.role}});
    if (!groups.isEmpty())
        entry.insert(QLatin1String("resourceGroups"), groups);
    return entry;
}

} // namespace

HttpResponse whoAmI(Call& call)
{
    const auto user = call.services.accounts.user(call.caller.name);
    if (!user)
        return loginWanted(Family::Api, false);
    QJsonArray orgs;
    for (const Organization& org : call.services.accounts.organizationsOf(user->row))
        orgs.append(membershipJson(call, org));
    QJsonObject me{{QStringLiteral("type"), QStringLiteral("user")},
                   {QStringLiteral("id"), user->oid},
                   {QStringLiteral("name"), user->name},
                   {QStringLiteral("fullname"), user->fullname},
                   {QStringLiteral("canPay"), false},
                   {QStringLiteral("isPro"), user->isPro},
                   {QStringLiteral("avatarUrl"), avatarPath(user->name)},
                   {QStringLiteral("orgs"), orgs},
                   {QStringLiteral("auth"), authJson(call.caller)}};
    const bool mayShowMail =
        call.caller.role != Caller::Role::OAuth || call.caller.oauthScopes.contains(QStringLiteral("email"));
    if (!user->email.isEmpty() && mayShowMail) {
        me.insert(QLatin1String("email"), user->email);
        me.insert(QLatin1String("emailVerified"), true);
    }
    return jsonReply(me);
}

/// Says nothing of which ones anybody has.
HttpResponse revokeCredentials(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const QJsonArray entries = body->value(QLatin1String("credentials")).toArray();
    const QString where = QStringLiteral("credentials");
    if (entries.isEmpty() || entries.size() > 1000)
        return badRequest(call.family, QStringLiteral("Expected an array of 1 to 1000 strings"), where);
    QStringList tokens;
    for (const QJsonValue& entry : entries) {
        if (!entry.isString() || entry.toString().isEmpty() || entry.toString().size() > 200)
            return badRequest(call.family, QStringLiteral("Expected strings of 1 to 200 characters"), where);
        tokens.append(entry.toString());
    }
    const auto done = call.services.accounts.revoke(tokens);
    return done ? jsonReply(QJsonObject(), 202) : serverFailed(call.family, done.error());
}

} // namespace vitrine::localhub
