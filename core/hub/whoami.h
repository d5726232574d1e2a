#pragma once

#include "core/hub/hubclient.h"

#include <QJsonObject>

namespace vitrine::hub {

/// What a token may do with one owner or repository (protocol section 6.1).
struct TokenScope {
    QString type;            ///< "user", "org", "model", … as the server says
    QString name;            ///< "acme" or "acme/tiny"
    QStringList permissions; ///< "repo.content.read", "repo.write", …
};

struct TokenInfo {
    enum class Role { Read, Write, FineGrained, Other };

    QString name; ///< as its owner called it; empty for OAuth
    Role role = Role::Other;
    QDateTime createdAt;
    QDateTime expiresAt;      ///< invalid: never, or not said
    QList<TokenScope> scopes; ///< FineGrained
    QStringList global;       ///< FineGrained: permissions for everything
    bool readsGated = true;   ///< whether it may read gated repositories that its owner may read

    /// Whether it may do \p permission ("repo.write") with \p owner's things or just with \p repo
    /// ("owner/name").
    bool allows(const QString& permission, const QString& owner, const QString& repo = {}) const;
};

struct Membership {
    enum class Role { Unknown, NoAccess, Read, Contributor, Write, Admin };

    QString name;
    QString fullName;
    QString plan; ///< "team", "enterprise", …; empty: none
    Role role = Role::Unknown;

    bool mayCreate() const { return role >= Role::Contributor; }
};

/// Who a token belongs to (protocol section 6.2).
struct WhoAmI {
    QString id;
    QString name;
    QString fullName;
    QString email; ///< empty where the token may not see it
    bool isPro = false;
    QString avatarUrl; ///< absolute, or from the place's root
    QList<Membership> organizations;
    TokenInfo token;
    QJsonObject raw; ///< the answer as it came, to remember it; it holds no token

    const Membership* organization(const QString& name) const;
    /// Whether this person, with this token, may write to things of \p owner.
    bool mayWrite(const QString& owner, const QString& repo = {}) const;
    /// The namespaces where one may create repositories: the person first.
    QStringList creatableOwners() const;
};

Membership::Role parseOrganizationRole(const QString& text);
Result<WhoAmI> parseWhoAmI(const QByteArray& body);

/// Asks the place. It has a strict limit of its own: ask once for each token, and keep the answer
/// (account::Accounts does). \return kind SignIn where the token is not accepted, or there is none
QCoro::Task<Result<WhoAmI>> whoAmI(const HubClient& client, net::CancelToken cancel);

} // namespace vitrine::hub
