#include "core/net/redirects.h"

#include "core/net/servererror.h"

namespace vitrine::net {

namespace {

bool isRedirect(int status)
{
    return status == 301 || status == 302 || status == 303 || status == 307 || status == 308;
}

bool isUnsafe(const QUrl& from, const QUrl& to)
{
    const bool downgrade = from.scheme() == QLatin1String("https") && to.scheme() != QLatin1String("https");
    return originOf(to).isEmpty() || downgrade || !to.userInfo().isEmpty();
}

/// 303 asks for the page that shows the result; 301 and 302 do so for POST by custom.
bool becomesGet(Method method, int status)
{
    if (method == Method::Get || method == Method::Head)
        return false;
    return status == 303 || (method == Method::Post && (status == 301 || status == 302));
}

} // namespace

Result<std::optional<Request>> redirected(const Request& request, const ReplyHead& head)
{
    const QUrl target = isRedirect(head.status) ? head.location() : QUrl();
    if (target.isEmpty() || request.redirects == Redirects::None)
        return std::nullopt;
    const bool keepsToken = mayCarryToken(request.url, target);
    if (request.redirects == Redirects::SameOrigin && !keepsToken)
        return std::nullopt;
    if (isUnsafe(request.url, target))
        return fail(unsafeRedirectError(request.url, target));
    Request next = request;
    next.url = target;
    if (!next.url.hasFragment())
        next.url.setFragment(request.url.fragment());
    if (!keepsToken) {
        next.token.clear();
        next.local = false;
    }
    if (becomesGet(request.method, head.status)) {
        next.method = Method::Get;
        next.body.clear();
        next.contentType.clear();
    }
    return next;
}

} // namespace vitrine::net
