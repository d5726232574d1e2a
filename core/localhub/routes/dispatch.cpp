#include "core/localhub/routes/dispatch.h"

#include "core/localhub/permissions.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

namespace vitrine::localhub {

namespace {

bool isOfRepository(Access access)
{
    return access >= Access::RepoInfo;
}

/// What gated repositories show to everybody (protocol 7.6).
bool isCardFile(const QString& path)
{
    static const QStringList names{QStringLiteral("README.md"), QStringLiteral("LICENSE"),
                                   QStringLiteral("LICENSE.md"), QStringLiteral("LICENSE.txt")};
    return names.contains(path);
}

/// The same address under the repository's new name (protocol 1.9). The old one is looked for where the
/// pattern has it: "models" may be a name too, and its slash may be escaped.
HttpResponse moved(const Call& call, const RepoId& to)
{
    const QStringList& segments = call.request.target.segments;
    const bool isApi = segments.value(0) == QLatin1String("api");
    const bool isCache = isApi && segments.value(1) == QLatin1String("resolve-cache");
    const qsizetype first = isCache ? 3 : isApi ? 2 : call.match.type == RepoType::Model ? 0 : 1;
    QList<QByteArray> raw = call.request.target.path.mid(1).split('/');
    if (segments.value(first) != call.match.repo)
        raw.removeAt(first + 1);
    raw[first] = to.id().toLatin1();
    const qsizetype query = call.request.rawTarget.indexOf('?');
    QByteArray location = '/' + raw.join('/');
    if (query >= 0)
        location += call.request.rawTarget.mid(query);
    return redirectReply(307, "Temporary Redirect", location);
}

bool permitted(const Call& call, Access access)
{
    if (access == Access::RepoDiscuss)
        return mayDiscuss(call.caller, call.repo);
    if (access == Access::RepoWrite)
        return mayWrite(call.caller, call.repo);
    return access != Access::RepoAdmin || mayAdminister(call.caller, call.repo);
}

/// Finds the repository for the call. \return the answer where it is missing, hidden, moved or closed
std::optional<HttpResponse> openRepository(Call& call, Access access)
{
    const auto id = RepoId::parse(call.match.repo, call.match.type);
    if (!id)
        return badRequest(call.family, QStringLiteral("Invalid repository name"));
    const auto record = call.services.repositories.find(*id);
    if (!record || !maySee(call.caller, *record)) {
        const auto target = record ? std::nullopt : call.services.repositories.movedTo(*id);
        const auto there = target ? call.services.repositories.find(*target) : std::nullopt;
        if (there && maySee(call.caller, *there))
            return moved(call, *target);
        return call.caller.isAnonymous() ? loginWanted(call.family, true) : repoNotFound(call.family);
    }
    call.repo = *record;
    if (record->disabled && access != Access::RepoInfo && access != Access::RepoAdmin)
        return errorReply(call.family, 403, QStringLiteral("Access to this resource is disabled."));
    const bool isCard = access == Access::RepoCard && isCardFile(call.match.path);
    const bool ofFiles = access == Access::RepoFiles || access == Access::RepoCard;
    if (ofFiles && !isCard && !mayReadFiles(call))
        return gateClosed(call);
    if (!ofFiles && access != Access::RepoInfo && call.caller.isAnonymous())
        return loginWanted(call.family, false);
    if (!permitted(call, access))
        return errorReply(call.family, 403, missingPermission());
    return std::nullopt;
}

std::optional<HttpResponse> refused(Call& call, Access access)
{
    if (access == Access::Open)
        return std::nullopt;
    if (call.caller.isAnonymous() && (access == Access::Account || !call.services.anonymousMayRead)) {
        if (call.caller.badToken && access == Access::Account)
            return errorReply(call.family, 401,
                              QStringLiteral("Invalid credentials in Authorization header"));
        return loginWanted(call.family, isOfRepository(access));
    }
    return isOfRepository(access) ? openRepository(call, access) : std::nullopt;
}

Family familyOf(const HttpRequest& request)
{
    return request.target.path.startsWith("/api/") ? Family::Api : Family::Web;
}

void sayLimits(HttpResponse& response, const RateLimiter::Verdict& verdict)
{
    const QByteArray bucket = '"' + verdict.bucket + '"';
    response.setHeader("RateLimit", bucket + ";r=" + QByteArray::number(verdict.left) +
                                        ";t=" + QByteArray::number(verdict.seconds));
    response.setHeader("RateLimit-Policy", "\"fixed window\";" + bucket +
                                               ";q=" + QByteArray::number(verdict.quota) +
                                               ";w=" + QByteArray::number(verdict.window));
}

HttpResponse tooMany(const HttpRequest& request, const RateLimiter::Verdict& verdict)
{
    HttpResponse response =
        errorReply(familyOf(request), 429,
                   QStringLiteral("You have made %1 requests of “%2” in %3 seconds. Come back in %4 seconds.")
                       .arg(verdict.quota)
                       .arg(QString::fromLatin1(verdict.bucket))
                       .arg(verdict.window)
                       .arg(verdict.seconds));
    response.setHeader("Retry-After", QByteArray::number(verdict.seconds));
    return response;
}

HttpResponse routed(const HttpRequest& request, Services& services, const Caller& caller)
{
    for (const Route& route : routeTable()) {
        const auto match = matchRoute(route, request.method, request.target.segments);
        if (!match)
            continue;
        Call call{request, services, *match, route.family, caller, RepoRecord{}};
        if (auto answer = refused(call, route.access))
            return *answer;
        return route.handler(call);
    }
    return pageNotFound(familyOf(request));
}

} // namespace

HttpResponse dispatch(const HttpRequest& request, Services& services)
{
    const Caller caller = services.accounts.callerOf(request.header("Authorization"));
    const auto verdict = services.limiter.take(request.target.path, caller, request.remoteAddress,
                                               QDateTime::currentMSecsSinceEpoch());
    if (!verdict)
        return routed(request, services, caller);
    HttpResponse response = verdict->allowed ? routed(request, services, caller) : tooMany(request, *verdict);
    sayLimits(response, *verdict);
    return response;
}

} // namespace vitrine::localhub
