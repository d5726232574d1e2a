#include "core/localhub/likes.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/peoplejson.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::localhub {

QString avatarPath(const QString& name)
{
    return QStringLiteral("/avatars/%1.svg").arg(name);
}

HttpResponse unknownAccount()
{
    return errorReply(Family::Api, 404, QStringLiteral("This user or organization does not exist"));
}

QJsonObject userEntry(const User& user)
{
    return {{QStringLiteral("_id"), user.oid},           {QStringLiteral("user"), user.name},
            {QStringLiteral("fullname"), user.fullname}, {QStringLiteral("avatarUrl"), avatarPath(user.name)},
            {QStringLiteral("isPro"), user.isPro},       {QStringLiteral("type"), QStringLiteral("user")}};
}

tl::expected<Paging, HttpResponse> pagingOf(const Call& call, int otherwise, int least, int most)
{
    const auto limit = intParameter(call.query(), "limit", otherwise, least, most);
    if (!limit)
        return tl::unexpected(badRequest(call.family,
                                         QStringLiteral("Expected a number of %1 to %2").arg(least).arg(most),
                                         QStringLiteral("limit")));
    bool isNumber = true;
    const QString cursor = call.query().value("cursor");
    const qint64 after = cursor.isEmpty() ? 0 : cursor.toLongLong(&isNumber);
    if (!isNumber || after < 0)
        return tl::unexpected(
            badRequest(call.family, QStringLiteral("Invalid cursor"), QStringLiteral("cursor")));
    return Paging{*limit, after};
}

namespace {

int count(const Call& call, RepoType type, const QString& owner)
{
    return call.services.repositories.countOf(type, owner, privateView(call.services.database, call.caller));
}

/// The address of a picture: as JSON, or for an <img> as a redirect.
HttpResponse avatarReply(const Call& call, const QString& name)
{
    const QString url = avatarPath(name);
    if (call.request.header("Sec-Fetch-Dest") == "image" || call.query().flag("redirect"))
        return redirectReply(307, "Temporary Redirect", url.toLatin1());
    return jsonReply(QJsonObject{{QStringLiteral("avatarUrl"), url}});
}

} // namespace

HttpResponse userOverview(Call& call)
{
    const auto user = call.services.accounts.user(call.match.name());
    if (!user)
        return unknownAccount();
    QJsonArray orgs;
    for (const Organization& org : call.services.accounts.organizationsOf(user->row))
        orgs.append(QJsonObject{{QStringLiteral("id"), org.oid},
                                {QStringLiteral("name"), org.name},
                                {QStringLiteral("fullname"), org.fullname},
                                {QStringLiteral("avatarUrl"), avatarPath(org.name)}});
    return jsonReply(
        QJsonObject{{QStringLiteral("_id"), user->oid},
                    {QStringLiteral("avatarUrl"), avatarPath(user->name)},
                    {QStringLiteral("fullname"), user->fullname},
                    {QStringLiteral("user"), user->name},
                    {QStringLiteral("type"), QStringLiteral("user")},
                    {QStringLiteral("isPro"), user->isPro},
                    {QStringLiteral("createdAt"), dateText(user->created)},
                    {QStringLiteral("orgs"), orgs},
                    {QStringLiteral("numModels"), count(call, RepoType::Model, user->name)},
                    {QStringLiteral("numDatasets"), count(call, RepoType::Dataset, user->name)},
                    {QStringLiteral("numSpaces"), count(call, RepoType::Space, user->name)},
                    {QStringLiteral("numLikes"),
                     Likes(call.services.database, call.services.repositories).countOf(user->row)},
                    {QStringLiteral("numFollowers"), 0},
                    {QStringLiteral("numFollowing"), 0},
                    {QStringLiteral("numFollowingOrgs"), 0}});
}

HttpResponse organizationOverview(Call& call)
{
    const auto org = call.services.accounts.organization(call.match.name());
    if (!org)
        return unknownAccount();
    QJsonObject json{{QStringLiteral("_id"), org->oid},
                     {QStringLiteral("avatarUrl"), avatarPath(org->name)},
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

namespace {

HttpResponse socials(const char* key, const QString& oid, const QString& name)
{
    return jsonReply(QJsonObject{{QStringLiteral("_id"), oid},
                                 {QLatin1String(key), name},
                                 {QStringLiteral("socialHandles"), QJsonObject()}});
}

} // namespace

HttpResponse userSocials(Call& call)
{
    const auto user = call.services.accounts.user(call.match.name());
    return user ? socials("user", user->oid, user->name) : unknownAccount();
}

HttpResponse organizationSocials(Call& call)
{
    const auto org = call.services.accounts.organization(call.match.name());
    return org ? socials("org", org->oid, org->name) : unknownAccount();
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
    return redirectReply(307, "Temporary Redirect", avatarPath(call.match.name()).toLatin1());
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
