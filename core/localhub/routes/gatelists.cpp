#include "core/localhub/accessrequests.h"
#include "core/localhub/routes/authors.h"
#include "core/localhub/routes/gaterequests.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QTimeZone>
#include <QUrl>

// What owners see of the requests (protocol 7.7).
namespace vitrine::localhub {

namespace {

constexpr int leastLimit = 10;
constexpr int mostLimit = 1000;
constexpr int longestPrefix = 250;

QJsonObject requestJson(Authors& authors, const AccessRequest& request)
{
    QJsonObject json{{QStringLiteral("requestId"), request.oid},
                     {QStringLiteral("timestamp"), dateText(request.asked)},
                     {QStringLiteral("status"), request.state}};
    const QJsonObject user = authors.requester(request.user, request.byAsking);
    if (!user.isEmpty())
        json.insert(QLatin1String("user"), user);
    if (!request.fields.isEmpty())
        json.insert(QLatin1String("fields"), request.fields);
    if (request.reviewed != 0)
        json.insert(QLatin1String("reviewedAt"), dateText(request.reviewed));
    if (request.grantedBy != 0)
        json.insert(QLatin1String("grantedBy"), authors.requester(request.grantedBy, false));
    return json;
}

tl::expected<std::optional<qint64>, HttpResponse> dateParameter(const Call& call, const char* name)
{
    if (!call.query().has(name))
        return std::optional<qint64>();
    const QDateTime date = QDateTime::fromString(call.query().value(name), Qt::ISODateWithMs);
    if (!date.isValid())
        return tl::unexpected(
            badRequest(call.family, QStringLiteral("Invalid ISO date"), QLatin1String(name)));
    return std::optional(date.toMSecsSinceEpoch());
}

tl::expected<int, HttpResponse> limitOf(const Call& call)
{
    if (!call.query().has("limit"))
        return mostLimit;
    const QString where = QStringLiteral("limit");
    bool isNumber = false;
    const int limit = call.query().value("limit").toInt(&isNumber);
    if (!isNumber)
        return tl::unexpected(
            badRequest(call.family, QStringLiteral("Invalid input: expected number, received NaN"), where));
    if (limit < leastLimit)
        return tl::unexpected(badRequest(
            call.family, QStringLiteral("Too small: expected number to be >=%1").arg(leastLimit), where));
    if (limit > mostLimit)
        return tl::unexpected(badRequest(
            call.family, QStringLiteral("Too big: expected number to be <=%1").arg(mostLimit), where));
    return limit;
}

tl::expected<AccessQuery, HttpResponse> queryOf(const Call& call)
{
    static const QStringList states{QStringLiteral("pending"), QStringLiteral("accepted"),
                                    QStringLiteral("rejected"), QStringLiteral("reset")};
    AccessQuery query;
    query.state = call.match.part("status");
    if (!states.contains(query.state))
        return tl::unexpected(badRequest(call.family,
                                         QStringLiteral("Invalid option: expected one of \"%1\"")
                                             .arg(states.join(QStringLiteral("\"|\""))),
                                         QStringLiteral("status")));
    const auto limit = limitOf(call);
    const auto after = dateParameter(call, "after");
    const auto before = dateParameter(call, "before");
    if (!limit)
        return tl::unexpected(limit.error());
    if (!after || !before)
        return tl::unexpected(!after ? after.error() : before.error());
    query.limit = *limit;
    query.after = *after;
    query.before = *before;
    query.namePrefix = call.query().value("q");
    if (query.namePrefix.size() > longestPrefix)
        return tl::unexpected(
            badRequest(call.family,
                       QStringLiteral("Too big: expected string to have <=%1 characters").arg(longestPrefix),
                       QStringLiteral("q")));
    return query;
}

QJsonObject reportLine(Authors& authors, const AccessRequest& request)
{
    const QJsonObject user = authors.of(request.user);
    QJsonObject line = request.fields;
    line.insert(QLatin1String("fullname"), user.value(QLatin1String("fullname")));
    line.insert(QLatin1String("user"), user.value(QLatin1String("name")));
    line.insert(QLatin1String("email"), request.byAsking ? authors.mailOf(request.user) : QString());
    line.insert(QLatin1String("time"), dateText(request.asked));
    line.insert(QLatin1String("status"), request.state);
    if (request.reviewed != 0)
        line.insert(QLatin1String("reviewedAt"), dateText(request.reviewed));
    if (request.grantedBy != 0) {
        const QJsonObject by = authors.of(request.grantedBy);
        line.insert(QLatin1String("grantedBy"),
                    QJsonObject{{QStringLiteral("fullname"), by.value(QLatin1String("fullname"))},
                                {QStringLiteral("user"), by.value(QLatin1String("name"))}});
    }
    return line;
}

} // namespace

HttpResponse notGated(const Call& call)
{
    return errorReply(
        call.family, 400,
        QStringLiteral("%1 %2 is not gated").arg(repoTypeName(call.repo.id.type), call.repo.id.id()),
        "RepoNotGated");
}

HttpResponse requestList(Call& call)
{
    if (call.repo.id.type == RepoType::Space)
        return pageNotFound(call.family);
    const auto query = queryOf(call);
    if (!query)
        return query.error();
    const AccessRequests requests(call.services.database);
    if (!call.repo.isGated() && requests.isEmpty(call.repo))
        return notGated(call);
    const AccessPage page = requests.list(call.repo, *query);
    Authors authors(call);
    QJsonArray list;
    for (const AccessRequest& request : page.requests)
        list.append(requestJson(authors, request));
    HttpResponse response = jsonReply(list);
    if (page.more)
        addNextLink(response, call.request, "before",
                    QUrl::toPercentEncoding(dateText(page.requests.last().asked)));
    return response;
}

HttpResponse accessReport(Call& call)
{
    if (call.repo.id.type == RepoType::Space)
        return pageNotFound(call.family);
    const AccessRequests requests(call.services.database);
    if (!call.repo.isGated() && requests.isEmpty(call.repo))
        return notGated(call);
    Authors authors(call);
    QJsonArray lines;
    for (const AccessRequest& request : requests.all(call.repo))
        lines.append(reportLine(authors, request));
    HttpResponse response = jsonReply(lines);
    response.setHeader("Content-Type", "application/json");
    response.addHeader("Content-Disposition",
                       QStringLiteral("attachment; filename=user-access-report-%1-%2.json")
                           .arg(call.repo.id.owner, call.repo.id.name)
                           .toLatin1());
    return response;
}

} // namespace vitrine::localhub
