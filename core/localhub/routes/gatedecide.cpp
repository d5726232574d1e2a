#include "core/localhub/accessrequests.h"
#include "core/localhub/routes/authors.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/gaterequests.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>

// What owners decide about requests (protocol 7.7).
namespace vitrine::localhub {

namespace {

constexpr int longestReason = 200;
constexpr int mostAtOnce = 100;

struct Decision {
    QString state;
    QString reason;
};

/// Who is meant: one of user, userId and requestId.
struct Subject {
    qint64 user = 0; ///< row; 0: nobody of that name or id
    QString request; ///< requestId
};

tl::expected<Decision, HttpResponse> decisionOf(const Call& call, const QJsonObject& body)
{
    Decision decision;
    decision.state = body.value(QLatin1String("status")).toString();
    static const QStringList states{QStringLiteral("accepted"), QStringLiteral("rejected"),
                                    QStringLiteral("pending"), QStringLiteral("reset")};
    if (!states.contains(decision.state))
        return tl::unexpected(badRequest(call.family,
                                         QStringLiteral("Invalid option: expected one of \"%1\"")
                                             .arg(states.join(QStringLiteral("\"|\""))),
                                         QStringLiteral("status")));
    const auto rejection = bodyText(call, body, "rejectionReason", 0, longestReason);
    const auto reset = bodyText(call, body, "resetReason", 0, longestReason);
    if (!rejection || !reset)
        return tl::unexpected(!rejection ? rejection.error() : reset.error());
    decision.reason = decision.state == QLatin1String("rejected") ? *rejection
                      : decision.state == QLatin1String("reset")  ? *reset
                                                                  : QString();
    return decision;
}

qint64 userWithId(const Call& call, const QString& oid)
{
    Database::Lease connection(call.services.database);
    Statement row(connection, "SELECT row FROM users WHERE oid = ?1");
    row.bind(1, oid.toLower());
    return row.step() ? row.integer(0) : 0;
}

tl::expected<Subject, HttpResponse> subjectOf(const Call& call, const QJsonObject& body, bool mayBeRequest)
{
    const QString user = body.value(QLatin1String("user")).toString();
    const QString userId = body.value(QLatin1String("userId")).toString();
    const QString request = mayBeRequest ? body.value(QLatin1String("requestId")).toString() : QString();
    if (int(!user.isEmpty()) + int(!userId.isEmpty()) + int(!request.isEmpty()) != 1)
        return tl::unexpected(
            badRequest(call.family, QStringLiteral("Either userId or user must be provided, but not both")));
    if (!request.isEmpty())
        return Subject{0, request};
    return Subject{!user.isEmpty() ? userRow(call, user) : userWithId(call, userId), {}};
}

HttpResponse noUser(const Call& call)
{
    return errorReply(call.family, 404, QStringLiteral("User not found"));
}

HttpResponse noRequest(const Call& call)
{
    return errorReply(call.family, 404, QStringLiteral("No access request found matching your criteria"));
}

std::optional<AccessRequest> requestOf(const Call& call, const Subject& subject)
{
    const AccessRequests requests(call.services.database);
    return subject.request.isEmpty() ? requests.of(call.repo, subject.user)
                                     : requests.byOid(call.repo, subject.request);
}

/// One entry of a batch: what became of it.
tl::expected<QJsonObject, HttpResponse> decideOne(const Call& call, const QJsonObject& entry,
                                                  const Decision& decision)
{
    const auto subject = subjectOf(call, entry, true);
    if (!subject)
        return tl::unexpected(subject.error());
    QJsonObject result;
    for (const char* key : {"user", "userId", "requestId"}) {
        if (entry.contains(QLatin1String(key)))
            result.insert(QLatin1String(key), entry.value(QLatin1String(key)));
    }
    const auto refused = [&result](const char* why) {
        result.insert(QLatin1String("ok"), false);
        result.insert(QLatin1String("error"), QLatin1String(why));
        return result;
    };
    if (subject->user == 0 && subject->request.isEmpty())
        return refused("user_not_found");
    const auto request = requestOf(call, *subject);
    if (!request)
        return refused("request_not_found");
    if (request->state != decision.state) {
        const auto done = AccessRequests(call.services.database)
                              .handle(call.repo, *request, decision.state, call.caller.user, decision.reason);
        if (!done)
            return tl::unexpected(serverFailed(call.family, done.error()));
    }
    result.insert(QLatin1String("ok"), true);
    return result;
}

} // namespace

HttpResponse handleRequest(Call& call)
{
    if (call.repo.id.type == RepoType::Space)
        return pageNotFound(call.family);
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto decision = decisionOf(call, *body);
    if (!decision)
        return decision.error();
    const auto subject = subjectOf(call, *body, true);
    if (!subject)
        return subject.error();
    if (!call.repo.isGated())
        return notGated(call);
    if (subject->user == 0 && subject->request.isEmpty())
        return noUser(call);
    const auto request = requestOf(call, *subject);
    if (!request)
        return noRequest(call);
    const auto done = AccessRequests(call.services.database)
                          .handle(call.repo, *request, decision->state, call.caller.user, decision->reason);
    if (!done && done.error().kind == ErrorKind::NotFound)
        return noRequest(call);
    return done ? jsonReply(QJsonObject()) : serverFailed(call.family, done.error());
}

HttpResponse grantAccess(Call& call)
{
    if (call.repo.id.type == RepoType::Space)
        return pageNotFound(call.family);
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto subject = subjectOf(call, *body, false);
    if (!subject)
        return subject.error();
    if (!call.repo.isGated())
        return notGated(call);
    if (subject->user == 0)
        return noUser(call);
    const auto done =
        AccessRequests(call.services.database).grant(call.repo, subject->user, call.caller.user);
    if (!done && done.error().kind == ErrorKind::Conflict)
        return errorReply(call.family, 400, QStringLiteral("That user already has access to the repo"));
    return done ? jsonReply(QJsonObject()) : serverFailed(call.family, done.error());
}

HttpResponse handleBatch(Call& call)
{
    if (call.repo.id.type == RepoType::Space)
        return pageNotFound(call.family);
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto decision = decisionOf(call, *body);
    if (!decision)
        return decision.error();
    const QJsonArray entries = body->value(QLatin1String("requests")).toArray();
    if (entries.isEmpty() || entries.size() > mostAtOnce)
        return badRequest(call.family,
                          entries.isEmpty()
                              ? QStringLiteral("Too small: expected array to have >=1 items")
                              : QStringLiteral("Too big: expected array to have <=%1 items").arg(mostAtOnce),
                          QStringLiteral("requests"));
    for (const QJsonValue& entry : entries) { // nothing is done where anything is wrong
        if (const auto subject = subjectOf(call, entry.toObject(), true); !subject)
            return subject.error();
    }
    if (!call.repo.isGated())
        return notGated(call);
    QJsonArray results;
    for (const QJsonValue& entry : entries) {
        const auto result = decideOne(call, entry.toObject(), *decision);
        if (!result)
            return result.error();
        results.append(*result);
    }
    return jsonReply(results);
}

} // namespace vitrine::localhub
