#include "core/account/accounts.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QPointer>

namespace vitrine::account {

namespace {

QString keyOf(const hub::Place& place, const QString& token)
{
    const QByteArray digest = QCryptographicHash::hash(token.toUtf8(), QCryptographicHash::Sha256);
    return place.origin() + QLatin1Char(' ') + QString::fromLatin1(digest.toHex());
}

Error nobodyHere(const hub::Place& place)
{
    return Error::make(ErrorKind::SignIn,
                       QCoreApplication::translate("Accounts", "Nobody is signed in at %1.").arg(place.name),
                       QCoreApplication::translate("Accounts", "Sign in, then try again."));
}

} // namespace

Accounts::Accounts(net::Network& network, QObject* parent) : QObject(parent), m_network(network) {}

Accounts::~Accounts() = default;

hub::Identity Accounts::identity(const hub::Place& place, const QString& name) const
{
    hub::Identity identity = hub::Identity::fromEnvironment(place);
    if (!name.isEmpty()) {
        const auto account = current(place);
        if (!account || account->name != name)
            return {name, {}};
    }
    return identity;
}

std::optional<Account> Accounts::current(const hub::Place& place) const
{
    const auto found = m_known.find(keyOf(place, hub::Identity::fromEnvironment(place).token));
    return found == m_known.end() ? std::nullopt : std::optional(found->second);
}

QCoro::Task<Result<Account>> Accounts::who(hub::Place place, net::CancelToken cancel)
{
    if (auto known = current(place))
        co_return std::move(*known);
    const hub::Identity asked = identity(place);
    if (asked.token.isEmpty())
        co_return fail(nobodyHere(place));
    const QPointer<Accounts> alive(this);
    const hub::HubClient client(m_network, place, asked);
    const auto answer = co_await hub::whoAmI(client, cancel);
    if (!answer)
        co_return fail(answer.error());
    if (alive)
        learn(place, asked.token, *answer);
    co_return Account{place.origin(), answer->name, *answer};
}

void Accounts::learn(const hub::Place& place, const QString& token, const hub::WhoAmI& who)
{
    const bool isNew =
        m_known.insert_or_assign(keyOf(place, token), Account{place.origin(), who.name, who}).second;
    if (isNew)
        Q_EMIT changed(place.origin());
}

} // namespace vitrine::account
