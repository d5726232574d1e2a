#include "core/hub/gate.h"

#include "core/hub/call.h"
#include "core/hub/gateerrors.h"
#include "core/net/servererror.h"

#include <array>

namespace vitrine::hub {

namespace {

constexpr std::array<std::pair<AccessState, const char*>, 7> names{{{AccessState::Unknown, "unknown"},
                                                                    {AccessState::SignIn, "signIn"},
                                                                    {AccessState::None, "none"},
                                                                    {AccessState::Pending, "pending"},
                                                                    {AccessState::Accepted, "accepted"},
                                                                    {AccessState::Rejected, "rejected"},
                                                                    {AccessState::Reset, "reset"}}};

AccessState stateOf(int status, const QString& message)
{
    if (status == 401)
        return AccessState::SignIn;
    const auto says = [&message](const char* part) {
        return message.contains(QLatin1String(part), Qt::CaseInsensitive);
    };
    if (says("awaiting a review"))
        return AccessState::Pending;
    if (says("has been rejected"))
        return AccessState::Rejected;
    if (says("has been reset"))
        return AccessState::Reset;
    return says("not in the authorized list") ? AccessState::None : AccessState::Unknown;
}

QUrl webUrl(const HubClient& client, const RepoId& repo, const QByteArray& rest)
{
    return client.session()->url('/' + repo.webPath().toLatin1() + rest);
}

QCoro::Task<Result<net::Reply>> fetchAny(SessionPtr session, net::Request request, net::CancelToken cancel)
{
    if (!session->network || cancel.isCancelled())
        co_return fail(Error::cancelled());
    co_return co_await session->network->fetch(std::move(request), cancel);
}

QCoro::Task<Result<Access>> check(SessionPtr session, net::Request request, net::CancelToken cancel)
{
    const net::Request asked = request;
    const auto reply = co_await fetchAny(session, std::move(request), cancel);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status < 400)
        co_return Access{AccessState::Accepted, {}};
    const auto access = parseAccess(reply->status, QString::fromLatin1(reply->header("X-Error-Code")),
                                    net::serverMessage(*reply));
    if (access)
        co_return *access;
    co_return fail(net::serverError(asked, *reply));
}

QCoro::Task<Result<void>> ask(SessionPtr session, net::Request request, net::CancelToken cancel)
{
    const auto reply = co_await fetchAny(session, std::move(request), cancel);
    if (!reply)
        co_return fail(reply.error());
    co_return {};
}

QCoro::Task<Result<void>> withdraw(SessionPtr session, QUrl url, net::CancelToken cancel)
{
    auto done = co_await order(session, net::Method::Post, url, QJsonValue(QJsonValue::Undefined), cancel);
    if (!done)
        co_return fail(gateError(std::move(done.error())));
    co_return {};
}

} // namespace

QString accessStateName(AccessState state)
{
    const auto found =
        std::find_if(names.begin(), names.end(), [state](const auto& entry) { return entry.first == state; });
    return QLatin1String(found->second);
}

AccessState parseAccessState(const QString& name)
{
    const auto found = std::find_if(names.begin(), names.end(), [&name](const auto& entry) {
        return name == QLatin1String(entry.second);
    });
    return found == names.end() ? AccessState::Unknown : found->first;
}

std::optional<Access> parseAccess(int status, const QString& code, const QString& message)
{
    if (code != QLatin1String("GatedRepo"))
        return std::nullopt;
    return Access{stateOf(status, message), message};
}

QCoro::Task<Result<Access>> checkAccess(const HubClient& client, RepoId repo, net::CancelToken cancel)
{
    net::Request request = client.session()->request(client.session()->apiUrl(repo, "/auth-check"));
    request.errorsAsReplies = true;
    return check(client.session(), std::move(request), std::move(cancel));
}

QCoro::Task<Result<void>> askAccess(const HubClient& client, RepoId repo, QList<GateAnswer> answers,
                                    net::CancelToken cancel)
{
    QJsonObject body;
    for (const GateAnswer& answer : answers)
        body.insert(answer.label, answer.value);
    net::Request request = client.session()->request(webUrl(client, repo, "/ask-access"));
    request.method = net::Method::Post;
    request.body = QJsonDocument(body).toJson(QJsonDocument::Compact);
    request.contentType = "application/json";
    // It leads to the repository's page, which is nothing to read.
    request.redirects = net::Redirects::None;
    return ask(client.session(), std::move(request), std::move(cancel));
}

bool wantsBrowser(const Error& error)
{
    const bool badToken =
        error.detail.contains(QLatin1String("Invalid credentials in Authorization header")) ||
        error.detail.contains(QLatin1String("Invalid username or password"));
    return (error.httpStatus == 401 || error.httpStatus == 403) &&
           error.serverCode != QLatin1String("GatedRepo") && !badToken;
}

QCoro::Task<Result<void>> withdrawAccess(const HubClient& client, RepoId repo, net::CancelToken cancel)
{
    return withdraw(client.session(), client.session()->apiUrl(repo, "/user-access-request/cancel"),
                    std::move(cancel));
}

} // namespace vitrine::hub
