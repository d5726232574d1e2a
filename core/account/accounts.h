#pragma once

#include "core/hub/whoami.h"

#include <QObject>

#include <map>

namespace vitrine::account {

/// Someone who can speak at a place.
struct Account {
    QString origin; ///< of the place (hub::Place::origin())
    QString name;   ///< at that place
    hub::WhoAmI who;
};

/// Who speaks at which place. Tokens stay inside. GUI thread.
class Accounts : public QObject {
    Q_OBJECT

public:
    explicit Accounts(net::Network& network, QObject* parent = nullptr);
    ~Accounts() override;

    /// Who asks at \p place: the account of that name, or (empty) the current one. An empty token: nobody.
    hub::Identity identity(const hub::Place& place, const QString& name = {}) const;
    /// The current account of a place, once the place has said who it is; nothing: nobody, or not known yet.
    std::optional<Account> current(const hub::Place& place) const;
    /// The same, asked for where it is not known. \return kind SignIn where nobody speaks there
    QCoro::Task<Result<Account>> who(hub::Place place, net::CancelToken cancel);

Q_SIGNALS:
    /// Another account speaks at the place, or it became known: what its pages show may be different now.
    void changed(const QString& origin);

private:
    void learn(const hub::Place& place, const QString& token, const hub::WhoAmI& who);

    net::Network& m_network;
    std::map<QString, Account> m_known; ///< by origin and digest of the token
};

} // namespace vitrine::account
