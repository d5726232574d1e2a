#include "core/localhub/routes/body.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/peoplejson.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>

// Signing in by a code, and what programs ask OAuth about (protocol 6.5, 6.6).
namespace vitrine::localhub {

namespace {

HttpResponse oauthError(const QString& code, const QString& text)
{
    HttpResponse response = jsonReply(
        QJsonObject{{QStringLiteral("error"), code}, {QStringLiteral("error_description"), text}}, 400);
    response.setHeader("Cache-Control", "no-store");
    return response;
}

QString descriptionOf(const QString& code)
{
    static const QHash<QString, QString> texts{
        {QStringLiteral("authorization_pending"), QStringLiteral("The person has not answered yet")},
        {QStringLiteral("slow_down"), QStringLiteral("Ask less often")},
        {QStringLiteral("expired_token"), QStringLiteral("The code is over")},
        {QStringLiteral("access_denied"), QStringLiteral("The person has refused")},
        {QStringLiteral("server_error"), QStringLiteral("The server failed")}};
    return texts.value(code, QStringLiteral("This code or token is not known"));
}

QString field(const QJsonObject& body, const char* key)
{
    return body.value(QLatin1String(key)).toString();
}

HttpResponse granted(const tl::expected<OAuthGrant, QString>& grant)
{
    if (!grant)
        return oauthError(grant.error(), descriptionOf(grant.error()));
    HttpResponse response =
        jsonReply(QJsonObject{{QStringLiteral("access_token"), grant->accessToken},
                              {QStringLiteral("refresh_token"), grant->refreshToken},
                              {QStringLiteral("expires_in"), static_cast<qint64>(grant->expiresIn.count())},
                              {QStringLiteral("token_type"), QStringLiteral("bearer")},
                              {QStringLiteral("scope"), grant->scopes.join(QLatin1Char(' '))}});
    response.setHeader("Cache-Control", "no-store");
    return response;
}

} // namespace

HttpResponse beginDevice(Call& call)
{
    const auto body = bodyObject(call);
    if (!body || field(*body, "client_id").isEmpty() || field(*body, "client_id").size() > 200)
        return oauthError(QStringLiteral("invalid_client"), QStringLiteral("A client_id is needed"));
    OAuth oauth(call.services.database, call.services.oauth);
    const QStringList scopes = field(*body, "scope").split(QLatin1Char(' '), Qt::SkipEmptyParts);
    const auto request = oauth.begin(field(*body, "client_id"), scopes);
    if (!request)
        return request.error().kind == ErrorKind::RateLimited
                   ? errorReply(call.family, 429, request.error().what)
                   : serverFailed(call.family, request.error());
    const QString page = QString::fromLatin1(call.request.origin()) + QLatin1String("/oauth/device");
    HttpResponse response = jsonReply(
        QJsonObject{{QStringLiteral("device_code"), request->deviceCode},
                    {QStringLiteral("user_code"), request->userCode},
                    {QStringLiteral("verification_uri"), page},
                    {QStringLiteral("verification_uri_complete"),
                     page + QLatin1String("?user_code=") + request->userCode},
                    {QStringLiteral("expires_in"), static_cast<qint64>(call.services.oauth.codeLife.count())},
                    {QStringLiteral("interval"), static_cast<qint64>(call.services.oauth.pause.count())}});
    response.setHeader("Cache-Control", "no-store");
    return response;
}

HttpResponse oauthToken(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return oauthError(QStringLiteral("invalid_request"), QStringLiteral("The body cannot be read"));
    OAuth oauth(call.services.database, call.services.oauth);
    const QString kind = field(*body, "grant_type");
    const QString client = field(*body, "client_id");
    if (kind == QLatin1String("urn:ietf:params:oauth:grant-type:device_code"))
        return granted(oauth.poll(client, field(*body, "device_code")));
    if (kind == QLatin1String("refresh_token"))
        return granted(oauth.refresh(client, field(*body, "refresh_token")));
    return oauthError(QStringLiteral("unsupported_grant_type"),
                      QStringLiteral("device_code and refresh_token are known here"));
}

HttpResponse openIdConfiguration(Call& call)
{
    const QString origin = QString::fromLatin1(call.request.origin());
    const auto list = [](std::initializer_list<const char*> words) {
        QJsonArray array;
        for (const char* word : words)
            array.append(QLatin1String(word));
        return array;
    };
    return jsonReply(QJsonObject{
        {QStringLiteral("issuer"), origin},
        {QStringLiteral("device_authorization_endpoint"), origin + QLatin1String("/oauth/device")},
        {QStringLiteral("token_endpoint"), origin + QLatin1String("/oauth/token")},
        {QStringLiteral("userinfo_endpoint"), origin + QLatin1String("/oauth/userinfo")},
        {QStringLiteral("scopes_supported"), QJsonArray::fromStringList(OAuth::allScopes())},
        {QStringLiteral("response_types_supported"), QJsonArray()},
        {QStringLiteral("grant_types_supported"),
         list({"urn:ietf:params:oauth:grant-type:device_code", "refresh_token"})},
        {QStringLiteral("token_endpoint_auth_methods_supported"), list({"none"})},
        {QStringLiteral("claims_supported"), list({"sub", "name", "preferred_username", "profile", "picture",
                                                   "email", "email_verified", "isPro", "canPay", "orgs"})}});
}

HttpResponse oauthUserInfo(Call& call)
{
    const Caller& caller = call.caller;
    const auto user = call.services.accounts.user(caller.name);
    if (!user || caller.role != Caller::Role::OAuth)
        return errorReply(call.family, 403, QStringLiteral("This endpoint is for OAuth tokens only"));
    const QString origin = QString::fromLatin1(call.request.origin());
    QJsonObject json{{QStringLiteral("sub"), user->oid}};
    if (caller.oauthScopes.contains(QStringLiteral("profile"))) {
        json.insert(QLatin1String("name"), user->fullname);
        json.insert(QLatin1String("preferred_username"), user->name);
        json.insert(QLatin1String("profile"), origin + QLatin1Char('/') + user->name);
        json.insert(QLatin1String("picture"), origin + avatarPath(user->name));
        json.insert(QLatin1String("isPro"), user->isPro);
        json.insert(QLatin1String("canPay"), false);
    }
    if (caller.oauthScopes.contains(QStringLiteral("email")) && !user->email.isEmpty()) {
        json.insert(QLatin1String("email"), user->email);
        json.insert(QLatin1String("email_verified"), true);
    }
    QJsonArray orgs;
    for (const Organization& org : call.services.accounts.organizationsOf(user->row)) {
        QJsonObject entry{{QStringLiteral("sub"), org.oid},
                          {QStringLiteral("name"), org.fullname},
                          {QStringLiteral("preferred_username"), org.name},
                          {QStringLiteral("picture"), origin + avatarPath(org.name)}};
        if (!org.plan.isEmpty())
            entry.insert(QLatin1String("plan"), org.plan);
        if (caller.tokenAllows(Right::ReadOrganization, org.name))
            entry.insert(QLatin1String("roleInOrg"), caller.roleIn(org.name));
        orgs.append(entry);
    }
    json.insert(QLatin1String("orgs"), orgs);
    return jsonReply(json);
}

} // namespace vitrine::localhub
