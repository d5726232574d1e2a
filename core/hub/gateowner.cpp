#include "core/hub/gateowner.h"

#include "core/base/json.h"
#include "core/hub/call.h"
#include "core/hub/gateerrors.h"
#include "core/hub/paging.h"
#include "core/net/transporterror.h"

#include <QCoreApplication>
#include <QHash>

namespace vitrine::hub {

namespace {

constexpr qsizetype mostAtOnce = 100; // of a batch

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Gate)
};

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

QDateTime date(const QJsonObject& object, const char* key)
{
    return QDateTime::fromString(text(object, key), Qt::ISODateWithMs).toUTC();
}

// People answer in text; a form of a page may have sent a list or a number.
QString answerText(const QJsonValue& value)
{
    if (value.isString())
        return value.toString();
    if (value.isArray())
        return json::strings(value).join(QStringLiteral(", "));
    return value.isNull() ? QString() : QString::fromUtf8(json::compact(value));
}

AccessRequest requestOf(const QJsonObject& object)
{
    AccessRequest request;
    request.id = text(object, "requestId");
    const QJsonObject user = object.value(QLatin1String("user")).toObject();
    request.user = {text(user, "_id"), text(user, "user"), text(user, "fullname"), text(user, "email"),
                    user.value(QLatin1String("isPro")).toBool()};
    const QJsonObject fields = object.value(QLatin1String("fields")).toObject();
    for (auto field = fields.begin(); field != fields.end(); ++field)
        request.answers.append({field.key(), answerText(field.value())});
    request.askedAt = date(object, "timestamp");
    request.reviewedAt = date(object, "reviewedAt");
    request.state = parseAccessState(text(object, "status"));
    request.grantedBy = text(object.value(QLatin1String("grantedBy")).toObject(), "user");
    return request;
}

std::function<Result<AccessRequestPage>(const net::Reply&)> pageParser(const QUrl& url)
{
    return [url](const net::Reply& reply) -> Result<AccessRequestPage> {
        auto items = parseAccessRequests(reply.body);
        if (!items)
            return fail(items.error());
        return AccessRequestPage{std::move(*items), nextPage(reply.header("Link"), url)};
    };
}

QCoro::Task<Result<AccessRequestPage>> page(SessionPtr session, QUrl url, net::CancelToken cancel)
{
    auto parser = pageParser(url);
    auto items = co_await callFor<AccessRequestPage>(
        session, net::Method::Get, url, QJsonValue(QJsonValue::Undefined), std::move(parser), cancel);
    if (!items)
        co_return fail(gateError(std::move(items.error())));
    co_return items;
}

QCoro::Task<Result<AccessRequestPage>> otherOrigin(QUrl url)
{
    co_return fail(net::notAnAddressError(url));
}

QCoro::Task<Result<void>> gateOrder(SessionPtr session, net::Method method, QUrl url, QJsonObject body,
                                    net::CancelToken cancel)
{
    QJsonValue value = body;
    auto done = co_await order(session, method, url, std::move(value), cancel);
    if (!done)
        co_return fail(gateError(std::move(done.error())));
    co_return {};
}

QJsonObject decisionJson(const AccessDecision& decision)
{
    QJsonObject body{{QStringLiteral("status"), accessStateName(decision.state)}};
    if (!decision.reason.isEmpty() && decision.state == AccessState::Rejected)
        body.insert(QStringLiteral("rejectionReason"), decision.reason);
    if (!decision.reason.isEmpty() && decision.state == AccessState::Reset)
        body.insert(QStringLiteral("resetReason"), decision.reason);
    return body;
}

// By the request's own id where there is no name.
QJsonObject personJson(const AccessRequest& request)
{
    if (!request.user.name.isEmpty())
        return {{QStringLiteral("user"), request.user.name}};
    if (!request.user.id.isEmpty())
        return {{QStringLiteral("userId"), request.user.id}};
    return {{QStringLiteral("requestId"), request.id}};
}

Error outcomeError(const QString& code)
{
    if (code == QLatin1String("user_not_found"))
        return Error::make(ErrorKind::NotFound, Text::tr("There is nobody of this name any more."));
    if (code == QLatin1String("request_not_found"))
        return Error::make(
            ErrorKind::Conflict,
            Text::tr("This request is not as it was: it was withdrawn, or decided by someone else."),
            Text::tr("Read the list again."));
    return Error::make(ErrorKind::Server, Text::tr("The place did not take this one: %1").arg(code), {},
                       code);
}

using Errors = QHash<QString, QString>; ///< by name or id of the user

Result<Errors> parseBatch(const net::Reply& reply)
{
    const auto array = json::array(reply.body, QStringLiteral("batch of access requests"));
    if (!array)
        return fail(array.error());
    Errors errors;
    for (const QJsonValue& value : *array) {
        const QJsonObject entry = value.toObject();
        if (!entry.value(QLatin1String("ok")).toBool())
            errors.insert(text(entry, entry.contains(QLatin1String("user")) ? "user" : "userId"),
                          text(entry, "error"));
    }
    return errors;
}

std::optional<Error> errorOf(const Result<Errors>& errors, const AccessUser& user)
{
    if (!errors)
        return gateError(errors.error());
    const auto found = errors->constFind(user.name.isEmpty() ? user.id : user.name);
    if (found == errors->constEnd())
        return std::nullopt;
    return outcomeError(*found);
}

QCoro::Task<QList<AccessOutcome>> decideAll(SessionPtr session, RepoId repo, QList<AccessRequest> requests,
                                            AccessDecision decision, net::CancelToken cancel)
{
    QList<AccessOutcome> outcomes;
    outcomes.reserve(requests.size());
    const QUrl batch = session->apiUrl(repo, "/user-access-request/batch");
    const QUrl single = session->apiUrl(repo, "/user-access-request/handle");
    qsizetype next = 0;
    while (next < requests.size()) {
        // A batch takes people; who is not named goes alone.
        QJsonArray people;
        const qsizetype first = next;
        while (next < requests.size() && people.size() < mostAtOnce &&
               !(requests.at(next).user.name.isEmpty() && requests.at(next).user.id.isEmpty()))
            people.append(personJson(requests.at(next++)));
        QJsonObject body = decisionJson(decision);
        if (people.isEmpty()) {
            body.insert(QStringLiteral("requestId"), requests.at(next).id);
            auto done = co_await gateOrder(session, net::Method::Post, single, body, cancel);
            AccessOutcome outcome{requests.at(next++), std::nullopt};
            if (!done)
                outcome.error = done.error();
            outcomes.append(std::move(outcome));
            continue;
        }
        body.insert(QStringLiteral("requests"), people);
        QJsonValue value = body;
        std::function<Result<Errors>(const net::Reply&)> parser = parseBatch;
        const auto errors = co_await callFor<Errors>(session, net::Method::Post, batch, std::move(value),
                                                     std::move(parser), cancel);
        for (qsizetype i = first; i < next; ++i)
            outcomes.append({requests.at(i), errorOf(errors, requests.at(i).user)});
    }
    co_return outcomes;
}

QCoro::Task<Result<QByteArray>> report(SessionPtr session, QUrl url, net::CancelToken cancel)
{
    auto reply = co_await call(session, net::Method::Get, url, QJsonValue(QJsonValue::Undefined), cancel);
    if (!reply)
        co_return fail(gateError(std::move(reply.error())));
    co_return std::move(reply->body);
}

QJsonValue gatingJson(Gating gating)
{
    if (gating == Gating::None)
        return false;
    return gating == Gating::Auto ? QStringLiteral("auto") : QStringLiteral("manual");
}

} // namespace

QString AccessRequest::answer(const QString& label) const
{
    const auto found = std::find_if(answers.begin(), answers.end(),
                                    [&label](const GateAnswer& answer) { return answer.label == label; });
    return found == answers.end() ? QString() : found->value;
}

Result<QList<AccessRequest>> parseAccessRequests(const QByteArray& body)
{
    const auto array = json::array(body, QStringLiteral("list of access requests"));
    if (!array)
        return fail(array.error());
    QList<AccessRequest> requests;
    requests.reserve(array->size());
    for (const QJsonValue& value : *array) {
        AccessRequest request = requestOf(value.toObject());
        // Nobody could act on what has neither person nor number.
        if (!request.id.isEmpty() || !request.user.name.isEmpty() || !request.user.id.isEmpty())
            requests.append(std::move(request));
    }
    return requests;
}

QCoro::Task<Result<AccessRequestPage>> accessRequests(const HubClient& client, RepoId repo, AccessQuery query,
                                                      net::CancelToken cancel)
{
    QByteArray items = "limit=" + QByteArray::number(query.limit);
    if (!query.search.isEmpty())
        items += "&q=" + QUrl::toPercentEncoding(query.search.left(250));
    const QUrl url = client.session()->apiUrl(
        repo, "/user-access-request/" + accessStateName(query.state).toLatin1(), items);
    return page(client.session(), url, std::move(cancel));
}

QCoro::Task<Result<AccessRequestPage>> nextAccessRequests(const HubClient& client, QUrl next,
                                                          net::CancelToken cancel)
{
    if (!client.place().serves(next))
        return otherOrigin(std::move(next));
    return page(client.session(), std::move(next), std::move(cancel));
}

QCoro::Task<Result<void>> decideAccess(const HubClient& client, RepoId repo, AccessRequest request,
                                       AccessDecision decision, net::CancelToken cancel)
{
    QJsonObject body = decisionJson(decision);
    const QJsonObject person = personJson(request);
    for (auto entry = person.begin(); entry != person.end(); ++entry)
        body.insert(entry.key(), entry.value());
    return gateOrder(client.session(), net::Method::Post,
                     client.session()->apiUrl(repo, "/user-access-request/handle"), body, std::move(cancel));
}

QCoro::Task<QList<AccessOutcome>> decideAccessOfAll(const HubClient& client, RepoId repo,
                                                    QList<AccessRequest> requests, AccessDecision decision,
                                                    net::CancelToken cancel)
{
    return decideAll(client.session(), std::move(repo), std::move(requests), std::move(decision),
                     std::move(cancel));
}

QCoro::Task<Result<void>> grantAccess(const HubClient& client, RepoId repo, QString user,
                                      net::CancelToken cancel)
{
    return gateOrder(client.session(), net::Method::Post,
                     client.session()->apiUrl(repo, "/user-access-request/grant"),
                     {{QStringLiteral("user"), user}}, std::move(cancel));
}

QCoro::Task<Result<void>> changeGate(const HubClient& client, RepoId repo, GateSettings settings,
                                     net::CancelToken cancel)
{
    QJsonObject body;
    if (settings.gating)
        body.insert(QStringLiteral("gated"), gatingJson(*settings.gating));
    if (settings.organizationMembersToo)
        body.insert(QStringLiteral("orgMembersGated"), *settings.organizationMembersToo);
    if (settings.notifyAtOnce)
        body.insert(QStringLiteral("gatedNotificationsMode"),
                    *settings.notifyAtOnce ? QStringLiteral("real-time") : QStringLiteral("bulk"));
    if (settings.notifyEmail)
        body.insert(QStringLiteral("gatedNotificationsEmail"), *settings.notifyEmail);
    return gateOrder(client.session(), net::Method::Put, client.session()->apiUrl(repo, "/settings"), body,
                     std::move(cancel));
}

QCoro::Task<Result<QByteArray>> accessReport(const HubClient& client, RepoId repo, net::CancelToken cancel)
{
    const QUrl url = client.session()->url('/' + repo.webPath().toLatin1() + "/user-access-report");
    return report(client.session(), url, std::move(cancel));
}

} // namespace vitrine::hub
