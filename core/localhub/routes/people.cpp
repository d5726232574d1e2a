#include "core/localhub/permissions.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::localhub {

namespace {

QString avatarUrl(const QString& name)
{
    return QStringLiteral("/avatars/%1.svg").arg(name);
}

QString roleName(Caller::Role role)
{
    switch (role) {
    case Caller::Role::Read:
        return QStringLiteral("read");
    case Caller::Role::Write:
        return QStringLiteral("write");
    case Caller::Role::FineGrained:
        return QStringLiteral("fineGrained");
    case Caller::Role::OAuth:
        return QStringLiteral("oauth");
    }
    return QStringLiteral("read");
}

QJsonObject tokenJson(const Caller& caller)
{
    QJsonObject token{{QStringLiteral("displayName"), caller.tokenName},
                      {QStringLiteral("role"), roleName(caller.role)},
                      {QStringLiteral("createdAt"), dateText(caller.tokenCreated)}};
    if (caller.role == Caller::Role::FineGrained)
        token.insert(QLatin1String("fineGrained"), caller.scopes);
    return token;
}

HttpResponse unknownAccount()
{
    return errorReply(Family::Api, 404, QStringLiteral("This user or organization does not exist"));
}

int count(const Call& call, RepoType type, const QString& owner)
{
    return call.services.repositories.countOf(type, owner, privateView(call.services.database, call.caller));
}

/// The address of a picture: as JSON, or for an <img> as a redirect.
HttpResponse avatarReply(const Call& call, const QString& name)
{
    const QString url = avatarUrl(name);
    if (call.request.header("Sec-Fetch-Dest") == "image" || call.query().flag("redirect"))
        return redirectReply(307, "Temporary Redirect", url.toLatin1());
    return jsonReply(QJsonObject{{QStringLiteral("avatarUrl"), url}});
}

} // namespace

HttpResponse whoAmI(Call& call)
{
    const auto user = call.services.accounts.user(call.caller.name);
    if (!user)
        return loginWanted(Family::Api, false);
    QJsonArray orgs;
    for (const Organization& org : call.services.accounts.organizationsOf(user->row)) {
        QJsonObject entry{{QStringLiteral("type"), QStringLiteral("org")},
                          {QStringLiteral("id"), org.oid},
                          {QStringLiteral("name"), org.name},
                          {QStringLiteral("fullname"), org.fullname},
                          {QStringLiteral("email"), QJsonValue::Null},
                          {QStringLiteral("canPay"), false},
                          {QStringLiteral("avatarUrl"), avatarUrl(org.name)},
                          {QStringLiteral("roleInOrg"), call.caller.orgs.value(org.name.toLower())}};
        if (!org.plan.isEmpty())
            entry.insert(QLatin1String("plan"), org.plan);
        orgs.append(entry);
    }
    const QJsonObject auth{{QStringLiteral("type"), QStringLiteral("access_token")},
                           {QStringLiteral("accessToken"), tokenJson(call.caller)}};
    QJsonObject me{{QStringLiteral("type"), QStringLiteral("user")},
                   {QStringLiteral("id"), user->oid},
                   {QStringLiteral("name"), user->name},
                   {QStringLiteral("fullname"), user->fullname},
                   {QStringLiteral("canPay"), false},
                   {QStringLiteral("isPro"), user->isPro},
                   {QStringLiteral("avatarUrl"), avatarUrl(user->name)},
                   {QStringLiteral("orgs"), orgs},
                   {QStringLiteral("auth"), auth}};
    if (!user->email.isEmpty()) {
        me.insert(QLatin1String("email"), user->email);
        me.insert(QLatin1String("emailVerified"), true);
    }
    return jsonReply(me);
}

HttpResponse userOverview(Call& call)
{
    const auto user = call.services.accounts.user(call.match.name());
    if (!user)
        return unknownAccount();
    QJsonArray orgs;
    for (const Organization& org : call.services.accounts.organizationsOf(user->row))
        orgs.append(QJsonObject{{QStringLiteral("name"), org.name},
                                {QStringLiteral("fullname"), org.fullname},
                                {QStringLiteral("avatarUrl"), avatarUrl(org.name)}});
    return jsonReply(QJsonObject{{QStringLiteral("_id"), user->oid},
                                 {QStringLiteral("avatarUrl"), avatarUrl(user->name)},
                                 {QStringLiteral("fullname"), user->fullname},
                                 {QStringLiteral("user"), user->name},
                                 {QStringLiteral("type"), QStringLiteral("user")},
                                 {QStringLiteral("isPro"), user->isPro},
                                 {QStringLiteral("createdAt"), dateText(user->created)},
                                 {QStringLiteral("orgs"), orgs},
                                 {QStringLiteral("numModels"), count(call, RepoType::Model, user->name)},
                                 {QStringLiteral("numDatasets"), count(call, RepoType::Dataset, user->name)},
                                 {QStringLiteral("numSpaces"), count(call, RepoType::Space, user->name)},
                                 {QStringLiteral("numFollowers"), 0},
                                 {QStringLiteral("numFollowing"), 0}});
}

HttpResponse organizationOverview(Call& call)
{
    const auto org = call.services.accounts.organization(call.match.name());
    if (!org)
        return unknownAccount();
    QJsonObject json{{QStringLiteral("_id"), org->oid},
                     {QStringLiteral("avatarUrl"), avatarUrl(org->name)},
                     {QStringLiteral("name"), org->name},
                     {QStringLiteral("fullname"), org->fullname},
                     {QStringLiteral("isVerified"), false},
                     {QStringLiteral("type"), QStringLiteral("org")},
                     {QStringLiteral("numUsers"), org->members},
                     {QStringLiteral("numFollowers"), 0},
                     {QStringLiteral("numPapers"), 0},
                     {QStringLiteral("numModels"), count(call, RepoType::Model, org->name)},
                     {QStringLiteral("numDatasets"), count(call, RepoType::Dataset, org->name)},
                     {QStringLiteral("numSpaces"), count(call, RepoType::Space, org->name)}};
    if (!org->plan.isEmpty())
        json.insert(QLatin1String("plan"), org->plan);
    return jsonReply(json);
}

HttpResponse organizationMembers(Call& call)
{
    const auto org = call.services.accounts.organization(call.match.name());
    if (!org)
        return unknownAccount();
    QJsonArray members;
    for (const User& user : call.services.accounts.membersOf(org->row))
        members.append(QJsonObject{{QStringLiteral("_id"), user.oid},
                                   {QStringLiteral("user"), user.name},
                                   {QStringLiteral("fullname"), user.fullname},
                                   {QStringLiteral("avatarUrl"), avatarUrl(user.name)},
                                   {QStringLiteral("isPro"), user.isPro},
                                   {QStringLiteral("type"), QStringLiteral("user")}});
    return jsonReply(members);
}

HttpResponse nobodyOfUser(Call& call)
{
    return call.services.accounts.user(call.match.name()) ? jsonReply(QJsonArray()) : unknownAccount();
}

HttpResponse nobodyOfOrganization(Call& call)
{
    return call.services.accounts.organization(call.match.name()) ? jsonReply(QJsonArray())
                                                                  : unknownAccount();
}

HttpResponse nobodyOfRepository(Call& call)
{
    Q_UNUSED(call)
    return jsonReply(QJsonArray());
}

HttpResponse userAvatar(Call& call)
{
    const auto user = call.services.accounts.user(call.match.name());
    return user ? avatarReply(call, user->name) : unknownAccount();
}

HttpResponse organizationAvatar(Call& call)
{
    const auto org = call.services.accounts.organization(call.match.name());
    return org ? avatarReply(call, org->name) : unknownAccount();
}

HttpResponse avatarRedirect(Call& call)
{
    const Accounts& accounts = call.services.accounts;
    if (!accounts.user(call.match.name()) && !accounts.organization(call.match.name()))
        return unknownAccount();
    return redirectReply(307, "Temporary Redirect", avatarUrl(call.match.name()).toLatin1());
}

HttpResponse avatarPicture(Call& call)
{
    if (!call.match.name().endsWith(QLatin1String(".svg")))
        return pageNotFound(Family::Web);
    HttpResponse response;
    response.body = Accounts::avatar(call.match.name().chopped(4));
    response.setHeader("Content-Type", "image/svg+xml");
    response.setHeader("Content-Security-Policy", "default-src 'none'");
    response.setHeader("Cache-Control", "public, max-age=86400");
    return response;
}

} // namespace vitrine::localhub
