#include "ui/pages/requests/ownedgates.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "ui/shell/services.h"

#include <QPointer>

namespace vitrine::ui {

namespace {

constexpr int ofOneOwner = 100;
constexpr int counted = 100;

QStringList owners(const hub::WhoAmI& who)
{
    QStringList names{who.name};
    for (const hub::Membership& membership : who.organizations) {
        if (membership.role >= hub::Membership::Role::Write)
            names.append(membership.name);
    }
    return names;
}

} // namespace

OwnedGates::OwnedGates(Services& services, QObject* parent) : QObject(parent), m_services(services) {}

OwnedGates::~OwnedGates()
{
    m_cancel.cancel();
}

void OwnedGates::load()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_loading = true;
    m_error.reset();
    Q_EMIT changed();
    QCoro::connect(find(m_services.places.current(), m_cancel.token()), this,
                   [this](const Result<QList<OwnedGate>>& gates) {
                       if (!gates && gates.error().kind == ErrorKind::Cancelled)
                           return;
                       m_loading = false;
                       if (gates)
                           m_gates = *gates;
                       else
                           m_error = gates.error();
                       Q_EMIT changed();
                   });
}

QCoro::Task<Result<QList<OwnedGate>>> OwnedGates::find(hub::Place place, net::CancelToken cancel)
{
    const QPointer<OwnedGates> alive(this);
    const auto client = m_services.places.client(place);
    const auto account = co_await m_services.accounts.who(place, cancel);
    if (!account)
        co_return fail(account.error());
    QList<OwnedGate> gates;
    const QStringList names = owners(account->who);
    for (const QString& owner : names) {
        for (const RepoType type : {RepoType::Model, RepoType::Dataset}) {
            hub::RepoQuery query;
            query.type = type;
            query.author = owner;
            query.gated = true;
            query.limit = ofOneOwner;
            const auto page = co_await client->list(query, hub::Freshness::Network, cancel);
            if (!page)
                co_return fail(page.error());
            for (const hub::RepoInfo& info : page->value.items) {
                if (info.gated != hub::Gating::None && gates.size() < most)
                    gates.append({info.id, info.gated, 0, false});
            }
        }
    }
    for (OwnedGate& gate : gates) {
        const hub::AccessQuery query{hub::AccessState::Pending, {}, counted};
        const auto requests = co_await hub::accessRequests(*client, gate.repo, query, cancel);
        if (!requests && requests.error().kind == ErrorKind::Cancelled)
            co_return fail(requests.error());
        // What a token may not decide about stays in the list without a number.
        if (requests) {
            gate.waiting = static_cast<int>(requests->items.size());
            gate.more = !requests->next.isEmpty() && gate.waiting >= counted;
        }
    }
    std::stable_sort(gates.begin(), gates.end(),
                     [](const OwnedGate& a, const OwnedGate& b) { return a.waiting > b.waiting; });
    co_return gates;
}

} // namespace vitrine::ui
