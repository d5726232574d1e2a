#pragma once

#include "core/hub/hubclient.h"
#include "core/hub/place.h"

#include <QObject>

#include <map>
#include <memory>

namespace vitrine::net {
class Network;
}
namespace vitrine::hub {
class ReplyCache;
}

namespace vitrine::account {

class Accounts;
class LocalHubProcess;

/// The places a person can be at, which one is open, and who speaks there. GUI thread.
/// The Hub (or HF_ENDPOINT) is always first, "This computer" always second.
class Places : public QObject {
    Q_OBJECT

public:
    enum class Reach { Unknown, Reachable, Unreachable };

    /// \param localHub started when "This computer" is opened for the first time; may be null (then it is not
    /// listed)
    Places(net::Network& network, Accounts& accounts, hub::ReplyCache* cache, LocalHubProcess* localHub,
           QObject* parent = nullptr);
    ~Places() override;

    QList<hub::Place> places() const;
    const hub::Place& current() const;
    /// Opens a place; "This computer" is started first, then currentChanged() comes.
    void open(const hub::Place& place);
    /// Replaces the further places (settings).
    void setFurther(const QList<hub::Place>& places);

    /// The client of a place as an account ("" = whoever speaks there now, see Accounts). Never null. Ask for
    /// it each time: who speaks may be another one.
    std::shared_ptr<hub::HubClient> client(const hub::Place& place, const QString& account = {});
    std::shared_ptr<hub::HubClient> currentClient() { return client(current()); }

    /// The server behind "This computer"; null where there is none.
    LocalHubProcess* localHub() const { return m_localHub; }

    Reach reach(const hub::Place& place) const;
    /// Asks the place whether it answers; reachChanged() follows.
    void check(const hub::Place& place);

Q_SIGNALS:
    void currentChanged();
    void placesChanged();
    void reachChanged(const QString& origin);
    /// "This computer" could not be started.
    void failed(const vitrine::Error& error);

private:
    void setReach(const hub::Place& place, Reach reach);
    void startLocalHub();
    void forgetClients(const QString& origin);
    void forgetReplies(const QString& origin, const QString& account);

    net::Network& m_network;
    Accounts& m_accounts;
    hub::ReplyCache* m_cache;
    LocalHubProcess* m_localHub;
    hub::Place m_hub;
    hub::Place m_thisComputer;
    QList<hub::Place> m_further;
    hub::Place m_current;
    std::map<QString, std::shared_ptr<hub::HubClient>> m_clients;
    std::map<QString, Reach> m_reach;
};

} // namespace vitrine::account
