#include "core/hub/oauth.h"

#include "core/base/json.h"
#include "core/hub/apisession.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace vitrine::hub {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(OAuth)
};

using Form = QList<QPair<QString, QString>>;

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

/// Only what a browser may open: a server must not start other programs.
QUrl webAddress(const QString& text)
{
    const QUrl url(text, QUrl::StrictMode);
    const bool web = url.scheme() == QLatin1String("https") || url.scheme() == QLatin1String("http");
    return url.isValid() && web && !url.host().isEmpty() ? url : QUrl();
}

QByteArray encoded(const Form& form)
{
    QByteArray body;
    for (const auto& [key, value] : form) {
        if (!body.isEmpty())
            body += '&';
        body += QUrl::toPercentEncoding(key) + '=' + QUrl::toPercentEncoding(value);
    }
    return body;
}

/// A form without any token: who asks is only known afterwards.
QCoro::Task<Result<net::Reply>> post(SessionPtr session, QByteArray path, Form form, net::CancelToken cancel)
{
    if (!session->network || cancel.isCancelled())
        co_return fail(Error::cancelled());
    net::Request request = session->request(session->url(path));
    request.token.clear();
    request.method = net::Method::Post;
    request.body = encoded(form);
    request.contentType = "application/x-www-form-urlencoded";
    request.errorsAsReplies = true;
    request.patience = net::Patience::none();
    co_return co_await session->network->fetch(std::move(request), cancel);
}

std::optional<OAuthToken> parseToken(const QJsonObject& object, const QDateTime& now)
{
    OAuthToken token;
    token.accessToken = text(object, "access_token").trimmed();
    token.refreshToken = text(object, "refresh_token").trimmed();
    const double seconds = object.value(QLatin1String("expires_in")).toDouble();
    if (seconds > 0)
        token.expiresAt = now.addSecs(static_cast<qint64>(qMin(seconds, 1e9)));
    return token.accessToken.isEmpty() ? std::nullopt : std::optional(token);
}

Error refused(const QString& code, const QString& words)
{
    return Error::make(ErrorKind::Forbidden, Text::tr("The place did not sign you in: %1").arg(code),
                       Text::tr("Start again, or sign in with a token."), words);
}

} // namespace

Result<DeviceCode> parseDeviceCode(const QByteArray& body)
{
    const auto object = json::object(body, QStringLiteral("oauth/device"));
    if (!object)
        return fail(object.error());
    DeviceCode code;
    code.deviceCode = text(*object, "device_code");
    code.userCode = text(*object, "user_code");
    code.page = webAddress(text(*object, "verification_uri"));
    code.fullPage = webAddress(text(*object, "verification_uri_complete"));
    if (code.deviceCode.isEmpty() || code.userCode.isEmpty() || code.best().isEmpty())
        return fail(ErrorKind::Corrupt, QStringLiteral("a code or its page is missing"));
    const auto seconds = [&](const char* key, int fallback, int most) {
        return std::chrono::seconds(qBound(1, object->value(QLatin1String(key)).toInt(fallback), most));
    };
    code.expiresIn = seconds("expires_in", 900, 24 * 3600);
    code.interval = seconds("interval", 5, 300);
    return code;
}

Result<DeviceAnswer> parseDeviceAnswer(int status, const QByteArray& body, const QDateTime& now)
{
    const auto object = json::object(body, QStringLiteral("oauth/token"));
    if (!object)
        return DeviceAnswer{};
    if (status >= 200 && status < 300) {
        const auto token = parseToken(*object, now);
        return token ? DeviceAnswer{DevicePoll::Granted, *token} : DeviceAnswer{};
    }
    const QString error = text(*object, "error");
    if (status >= 500 || error.isEmpty() || error == QLatin1String("authorization_pending"))
        return DeviceAnswer{};
    if (error == QLatin1String("slow_down"))
        return DeviceAnswer{DevicePoll::SlowDown, {}};
    if (error == QLatin1String("expired_token"))
        return DeviceAnswer{DevicePoll::Expired, {}};
    if (error == QLatin1String("access_denied"))
        return DeviceAnswer{DevicePoll::Denied, {}};
    return fail(refused(error, text(*object, "error_description")));
}

QCoro::Task<Result<DeviceCode>> beginDeviceLogin(const HubClient& client, QString clientId,
                                                 net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    const Form form{{QStringLiteral("client_id"), clientId}};
    const auto reply = co_await post(session, "/oauth/device", form, cancel);
    if (!reply)
        co_return fail(reply.error());
    if (reply->status != 200) {
        const auto object = json::object(reply->body, QStringLiteral("oauth/device"));
        co_return fail(ErrorKind::Invalid,
                       Text::tr("%1 does not sign in by code with this client id.").arg(session->place.name),
                       Text::tr("Sign in with a token, or set another client id under Settings, Accounts."),
                       object ? text(*object, "error_description") : QString::number(reply->status));
    }
    auto code = parseDeviceCode(reply->body);
    if (!code) {
        net::Request asked;
        asked.url = session->url("/oauth/device");
        co_return fail(unreadable(asked, reply->body, code.error()));
    }
    co_return std::move(*code);
}

QCoro::Task<Result<DeviceAnswer>> pollDeviceLogin(const HubClient& client, QString clientId,
                                                  QString deviceCode, net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    const Form form{
        {QStringLiteral("grant_type"), QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
        {QStringLiteral("device_code"), deviceCode},
        {QStringLiteral("client_id"), clientId}};
    const auto reply = co_await post(session, "/oauth/token", form, cancel);
    if (cancel.isCancelled())
        co_return fail(Error::cancelled());
    if (!reply)
        co_return DeviceAnswer{};
    co_return parseDeviceAnswer(reply->status, reply->body, QDateTime::currentDateTimeUtc());
}

QCoro::Task<Result<OAuthToken>> refreshOAuth(const HubClient& client, QString clientId, QString refreshToken,
                                             net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    const Form form{{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                    {QStringLiteral("refresh_token"), refreshToken},
                    {QStringLiteral("client_id"), clientId}};
    const auto reply = co_await post(session, "/oauth/token", form, cancel);
    if (!reply)
        co_return fail(reply.error());
    const auto object = json::object(reply->body, QStringLiteral("oauth/token"));
    if (reply->status >= 400 && reply->status < 500 && reply->status != 429) {
        co_return fail(ErrorKind::SignIn,
                       Text::tr("%1 does not prolong this sign-in any more.").arg(session->place.name),
                       Text::tr("Sign in again."), object ? text(*object, "error") : QString());
    }
    auto token =
        object && reply->status == 200 ? parseToken(*object, QDateTime::currentDateTimeUtc()) : std::nullopt;
    if (!token)
        co_return fail(ErrorKind::Server, Text::tr("%1 did not answer as expected.").arg(session->place.name),
                       Text::tr("Try again in a few minutes."), QString::number(reply->status));
    if (token->refreshToken.isEmpty())
        token->refreshToken = refreshToken;
    co_return std::move(*token);
}

} // namespace vitrine::hub
