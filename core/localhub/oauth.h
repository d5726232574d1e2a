#pragma once

#include "core/base/result.h"
#include "core/localhub/database.h"

#include <QStringList>

#include <chrono>
#include <optional>

namespace vitrine::localhub {

/// How long things live. Tokens that live less than a day are refreshed by every process (protocol 6.3).
struct OAuthOptions {
    std::chrono::seconds codeLife{900};
    std::chrono::seconds pause{5}; ///< between two questions of a client; zero: it may ask at any time
    std::chrono::seconds tokenLife{std::chrono::hours{24 * 30}};
};

/// A sign-in that waits for its person.
struct DeviceRequest {
    QString deviceCode; ///< secret; empty where it was looked up
    QString userCode;   ///< "BCDF-GHJK"
    QString client;
    QStringList scopes;
};

struct OAuthGrant {
    QString accessToken; ///< "hf_oauth_…"
    QString refreshToken;
    std::chrono::seconds expiresIn{0};
    QStringList scopes;
};

/// Signing in by a code that a person confirms in a browser (protocol 6.5, RFC 8628). Codes and tokens are
/// kept as SHA-256 only. A code gives one token; a refresh token does, too, and leaves the next one.
class OAuth {
public:
    OAuth(Database& database, const OAuthOptions& options) : m_database(database), m_options(options) {}

    /// \param scopes empty: all of them. \return kind Limited while too many wait
    Result<DeviceRequest> begin(const QString& client, const QStringList& scopes);
    /// \return what RFC 8628 calls it otherwise: "authorization_pending", "slow_down", "expired_token",
    /// "access_denied", "invalid_grant"
    tl::expected<OAuthGrant, QString> poll(const QString& client, const QString& deviceCode);
    /// The access token before stays good until its end. \return "invalid_grant"
    tl::expected<OAuthGrant, QString> refresh(const QString& client, const QString& refreshToken);

    /// The one that waits under a code, written in any way. Nothing where it is over.
    std::optional<DeviceRequest> waiting(const QString& userCode) const;
    QStringList waitingCodes() const; ///< of all, the newest last
    /// \param atMost scopes the person can give. \return kind NotFound where nothing waits under the code
    Result<void> approve(const QString& userCode, qint64 user, const QStringList& atMost = allScopes());
    Result<void> deny(const QString& userCode);
    Result<void> expire(const QString& userCode);

    /// Those of protocol 6.6 that this server knows.
    static QStringList allScopes();

private:
    tl::expected<OAuthGrant, QString> grant(sqlite3* connection, const QString& client, qint64 user,
                                            const QStringList& scopes);
    Result<void> setState(const QString& userCode, const char* sql, qint64 value = 0,
                          const QStringList& scopes = {});

    Database& m_database;
    OAuthOptions m_options;
};

} // namespace vitrine::localhub
