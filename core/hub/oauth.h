#pragma once

#include "core/hub/hubclient.h"

#include <chrono>

namespace vitrine::hub {

/// What the person types in the browser (protocol section 6.5, RFC 8628).
struct DeviceCode {
    QString deviceCode; ///< secret
    QString userCode;
    QUrl page;     ///< where it is typed
    QUrl fullPage; ///< the same with the code in it; empty where the place offers none
    std::chrono::seconds expiresIn{900};
    std::chrono::seconds interval{5};

    const QUrl& best() const { return fullPage.isEmpty() ? page : fullPage; }
};

/// What OAuth gives: secret but for the time.
struct OAuthToken {
    QString accessToken;
    QString refreshToken; ///< may be empty
    QDateTime expiresAt;  ///< UTC; invalid: not said
};

/// One answer to the question whether the person has agreed.
enum class DevicePoll { Pending, SlowDown, Granted, Expired, Denied };

struct DeviceAnswer {
    DevicePoll poll = DevicePoll::Pending;
    OAuthToken token; ///< Granted
};

/// \return kind Corrupt where it is not what 6.5 says
Result<DeviceCode> parseDeviceCode(const QByteArray& body);
/// \param status 200, or 400 with an "error". \return kind Forbidden for an error that ends it
Result<DeviceAnswer> parseDeviceAnswer(int status, const QByteArray& body, const QDateTime& now);

/// Begins. Needs no account. \return kind Invalid where the place does not know the client
QCoro::Task<Result<DeviceCode>> beginDeviceLogin(const HubClient& client, QString clientId,
                                                 net::CancelToken cancel);
/// Asks once. What goes wrong on the way (5xx, no JSON, a broken line) is Pending: one asks again until the
/// code ends.
QCoro::Task<Result<DeviceAnswer>> pollDeviceLogin(const HubClient& client, QString clientId,
                                                  QString deviceCode, net::CancelToken cancel);
/// \return kind SignIn where the place does not take the refresh token any more
QCoro::Task<Result<OAuthToken>> refreshOAuth(const HubClient& client, QString clientId, QString refreshToken,
                                             net::CancelToken cancel);

} // namespace vitrine::hub
