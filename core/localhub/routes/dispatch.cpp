#include "core/localhub/routes/dispatch.h"

#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

namespace vitrine::localhub {

namespace {

bool isOfRepository(Access access)
{
    return access == Access::RepoInfo || access == Access::RepoFiles || access == Access::RepoCard ||
           access == Access::RepoWrite || access == Access::RepoAccount;
}

/// What gated repositories show to everybody (protocol 7.6).
bool isCardFile(const QString& path)
{
    static const QStringList names{QStringLiteral("README.md"), QStringLiteral("LICENSE"),
                                   QStringLiteral("LICENSE.md"), QStringLiteral("LICENSE.txt")};
    return names.contains(path);
}

/// The same address under the repository's new name (protocol 1.9).
HttpResponse moved(const Call& call, const RepoId& to)
{
    const QByteArray from = call.match.repo.toLatin1();
    QByteArray location = call.request.rawTarget;
    const qsizetype at = location.indexOf(from);
    location.replace(at, from.size(), to.id().toLatin1());
    return redirectReply(307, "Temporary Redirect", location);
}

/// Finds the repository for the call. \return the answer where it is missing, hidden, moved or closed
std::optional<HttpResponse> openRepository(Call& call, Access access)
{
    const auto id = RepoId::parse(call.match.repo, call.match.type);
    if (!id)
        return badRequest(call.family, QStringLiteral("Invalid repository name"));
    const auto record = call.services.repositories.find(*id);
    const bool visible =
        record && (!record->isPrivate || call.caller.mayRead(record->id.owner, record->id.id()));
    if (!visible) {
        const auto target = record ? std::nullopt : call.services.repositories.movedTo(*id);
        const auto there = target ? call.services.repositories.find(*target) : std::nullopt;
        if (there && (!there->isPrivate || call.caller.mayRead(there->id.owner, there->id.id())))
            return moved(call, *target);
        return call.caller.isAnonymous() ? loginWanted(call.family, true) : repoNotFound(call.family);
    }
    call.repo = *record;
    if (record->disabled && access != Access::RepoInfo)
        return errorReply(call.family, 403, QStringLiteral("Access to this resource is disabled."));
    const bool isCard = access == Access::RepoCard && isCardFile(call.match.path);
    const bool ofFiles = access == Access::RepoFiles || access == Access::RepoCard;
    if (ofFiles && !isCard && !mayReadFiles(call))
        return gateClosed(call);
    if (!ofFiles && access != Access::RepoInfo && call.caller.isAnonymous())
        return loginWanted(call.family, false);
    if (access == Access::RepoWrite && !call.caller.mayWrite(record->id.owner, record->id.id()))
        return errorReply(
            call.family, 403,
            QStringLiteral("You have read access but not the required permissions for this operation"));
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

} // namespace

HttpResponse dispatch(const HttpRequest& request, Services& services)
{
    for (const Route& route : routeTable()) {
        const auto match = matchRoute(route, request.method, request.target.segments);
        if (!match)
            continue;
        Call call{request,
                  services,
                  *match,
                  route.family,
                  services.accounts.callerOf(request.header("Authorization")),
                  RepoRecord{}};
        if (auto answer = refused(call, route.access))
            return *answer;
        return route.handler(call);
    }
    return pageNotFound(familyOf(request));
}

} // namespace vitrine::localhub
