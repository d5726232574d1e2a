#include "core/localhub/accessrequests.h"
#include "core/localhub/gateform.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/gaterequests.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

// What a person does at the gate (protocol 7.4).
namespace vitrine::localhub {

HttpResponse askAccess(Call& call)
{
    if (call.repo.id.type == RepoType::Space)
        return pageNotFound(call.family);
    if (!call.repo.isGated())
        return notGated(call);
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    AccessRequests requests(call.services.database);
    const QString state = requests.state(call.repo, call.caller.user);
    if (state.isEmpty() || state == QLatin1String("reset")) {
        const QJsonObject card = call.repo.facts.value(QLatin1String("cardData")).toObject();
        const auto fields = checkGateForm(card, *body, call.request.remoteAddress);
        if (!fields)
            return badRequest(call.family, fields.error().problem, fields.error().label);
        if (const auto asked = requests.ask(call.repo, call.caller.user, *fields); !asked)
            return serverFailed(call.family, asked.error());
    }
    return redirectReply(303, "See Other", call.request.origin() + '/' + call.repo.id.webPath().toLatin1());
}

HttpResponse cancelRequest(Call& call)
{
    if (call.repo.id.type == RepoType::Space)
        return pageNotFound(call.family);
    const auto cancelled = AccessRequests(call.services.database).cancel(call.repo, call.caller.user);
    if (!cancelled && cancelled.error().kind == ErrorKind::NotFound)
        return errorReply(call.family, 404,
                          QStringLiteral("No pending access request found for this repo and this user"));
    if (!cancelled)
        return serverFailed(call.family, cancelled.error());
    return jsonReply(QJsonObject{{QStringLiteral("ok"), true}});
}

} // namespace vitrine::localhub
