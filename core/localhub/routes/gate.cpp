#include "core/localhub/accessrequests.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

namespace vitrine::localhub {

tl::expected<AtRevision, HttpResponse> openRevision(const Call& call, const QString& revision)
{
    auto git = call.services.repositories.git(call.repo);
    if (!git)
        return tl::unexpected(serverFailed(call.family, git.error()));
    const auto commit = git->resolve(revision);
    if (!commit)
        return tl::unexpected(revisionNotFound(call.family, revision));
    return AtRevision{*git, *commit};
}

bool mayReadFiles(const Call& call)
{
    if (!call.repo.isGated() || call.caller.isAnonymous())
        return mayReadFiles(call.caller, call.repo, {});
    return mayReadFiles(call.caller, call.repo,
                        AccessRequests(call.services.database).state(call.repo, call.caller.user));
}

HttpResponse gateClosed(const Call& call)
{
    const QString id = call.repo.id.id();
    const QString kind = repoTypeName(call.repo.id.type);
    const QString subject = QStringLiteral("%1 %2").arg(kind, id);
    const QString url =
        QString::fromLatin1(call.request.origin()) + QLatin1Char('/') + call.repo.id.webPath();
    const QByteArray code = "GatedRepo";
    if (call.caller.isAnonymous())
        return errorReply(
            call.family, 401,
            QStringLiteral("Access to %1 is restricted. You must have access to it and be authenticated to "
                           "access it. Please log in.")
                .arg(subject),
            code);
    const QString state = AccessRequests(call.services.database).state(call.repo, call.caller.user);
    if (state == QLatin1String("pending"))
        return errorReply(
            call.family, 403,
            QStringLiteral("Your request to access %1 is awaiting a review from the repo authors.")
                .arg(subject),
            code);
    if (state == QLatin1String("rejected"))
        return errorReply(
            call.family, 403,
            QStringLiteral("Your request to access %1 has been rejected by the repo's authors.").arg(subject),
            code);
    if (state == QLatin1String("reset"))
        return errorReply(call.family, 403,
                          QStringLiteral("Your request to access %1 has been reset by the repo's authors. "
                                         "Visit %2 to submit a new request.")
                              .arg(subject, url),
                          code);
    return errorReply(
        call.family, 403,
        QStringLiteral(
            "Access to %1 is restricted and you are not in the authorized list. Visit %2 to ask for access.")
            .arg(subject, url),
        code);
}

HttpResponse authCheck(Call& call)
{
    Q_UNUSED(call)
    return textReply("OK");
}

} // namespace vitrine::localhub
