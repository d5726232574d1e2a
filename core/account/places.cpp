#include "core/account/places.h"

#include "core/account/accounts.h"
#include "core/account/localhubprocess.h"
#include "core/hub/apisession.h"

#include <QCoreApplication>
#include <QCoroTask>

namespace vitrine::account {

namespace {

hub::Place thisComputer(const QUrl& url)
{
    hub::Place place;
    place.kind = hub::Place::Kind::ThisComputer;
    place.name = QCoreApplication::translate("Places", "This computer");
    place.endpoint = url;
    return place;
}

// "This computer" gets another port at each start but stays the same place.
bool isSame(const hub::Place& a, const hub::Place& b)
{
    if (a.kind == hub::Place::Kind::ThisComputer || b.kind == hub::Place::Kind::ThisComputer)
        return a.kind == b.kind;
    return a.origin() == b.origin();
}

} // namespace

Places::Places(net::Network& network, Accounts& accounts, hub::ReplyCache* cache, LocalHubProcess* localHub,
               QObject* parent)
    : QObject(parent), m_network(network), m_accounts(accounts), m_cache(cache), m_localHub(localHub),
      m_hub(hub::Place::fromEnvironment()), m_thisComputer(thisComputer({})), m_current(m_hub)
{
    connect(&accounts, &Accounts::identityChanged, this, &Places::forgetClients);
    connect(&accounts, &Accounts::gone, this, &Places::forgetReplies);
    if (const auto usable = hub::Place::checkEnvironment(); !usable) {
        // Said once somebody listens.
        const Error problem = usable.error();
        QMetaObject::invokeMethod(
            this, [this, problem] { Q_EMIT failed(problem); }, Qt::QueuedConnection);
    }
    if (!m_localHub)
        return;
    connect(m_localHub, &LocalHubProcess::started, this, [this](const QUrl& url) {
        m_thisComputer = thisComputer(url);
        m_current = m_thisComputer;
        setReach(m_thisComputer, Reach::Reachable);
        Q_EMIT placesChanged();
        Q_EMIT currentChanged();
    });
    connect(m_localHub, &LocalHubProcess::failed, this, &Places::failed);
    connect(m_localHub, &LocalHubProcess::lost, this, [this] {
        setReach(m_thisComputer, Reach::Unreachable);
        // A lost server is started again; the port changes, the place does not.
        if (m_current.kind == hub::Place::Kind::ThisComputer)
            m_localHub->start();
    });
}

Places::~Places() = default;

QList<hub::Place> Places::places() const
{
    QList<hub::Place> all{m_hub};
    if (m_localHub)
        all.append(thisComputer(m_thisComputer.endpoint)); // named anew: the language may have changed
    return all + m_further;
}

const hub::Place& Places::current() const
{
    return m_current;
}

void Places::open(const hub::Place& place)
{
    if (place.kind == hub::Place::Kind::ThisComputer && m_localHub && !m_localHub->isRunning()) {
        m_localHub->start(); // currentChanged() comes when it answers
        return;
    }
    const hub::Place target = place.kind == hub::Place::Kind::ThisComputer ? m_thisComputer : place;
    if (isSame(target, m_current) && target.endpoint == m_current.endpoint)
        return;
    m_current = target;
    Q_EMIT currentChanged();
    check(m_current);
}

void Places::setFurther(const QList<hub::Place>& places)
{
    if (m_further == places)
        return;
    m_further = places;
    const QList<hub::Place> all = this->places();
    const bool kept =
        std::any_of(all.begin(), all.end(), [this](const hub::Place& p) { return isSame(p, m_current); });
    if (!kept) {
        m_current = m_hub;
        Q_EMIT currentChanged();
    }
    Q_EMIT placesChanged();
}

std::shared_ptr<hub::HubClient> Places::client(const hub::Place& place, const QString& account)
{
    const QString key = place.endpoint.toString() + QLatin1Char(' ') + account;
    auto& client = m_clients[key];
    if (!client) {
        client =
            std::make_shared<hub::HubClient>(m_network, place, m_accounts.identity(place, account), m_cache);
    }
    return client;
}

void Places::forgetClients(const QString& origin)
{
    std::erase_if(m_clients, [&](const auto& entry) { return entry.second->place().origin() == origin; });
}

// What only they could see does not stay on the disk.
void Places::forgetReplies(const QString& origin, const QString& account)
{
    const QList<hub::Place> all = places();
    for (const hub::Place& place : all) {
        if (m_cache && place.origin() == origin)
            m_cache->clear(hub::ApiSession{{}, place, {account, {}}}.scope());
    }
}

Places::Reach Places::reach(const hub::Place& place) const
{
    const auto found = m_reach.find(place.origin());
    return found == m_reach.end() ? Reach::Unknown : found->second;
}

void Places::check(const hub::Place& place)
{
    if (place.endpoint.isEmpty())
        return;
    QCoro::connect(client(place)->ping({}), this, [this, place](const Result<void>& answer) {
        const bool unreachable = !answer && (answer.error().kind == ErrorKind::Offline ||
                                             answer.error().kind == ErrorKind::Timeout);
        setReach(place, unreachable ? Reach::Unreachable : Reach::Reachable);
    });
}

void Places::setReach(const hub::Place& place, Reach reach)
{
    auto& known = m_reach[place.origin()];
    if (known == reach)
        return;
    known = reach;
    Q_EMIT reachChanged(place.origin());
}

} // namespace vitrine::account
