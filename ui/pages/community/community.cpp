#include "ui/pages/community/community.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/huburl.h"

namespace vitrine::ui {

Community::Community(Services& services, hub::Place place, QString account, RepoId repo, QObject* parent)
    : QObject(parent), m_services(services), m_place(std::move(place)), m_account(std::move(account)),
      m_repo(std::move(repo)), m_drafts(services.dataFolder)
{
    connect(&services.accounts, &account::Accounts::changed, this, [this](const QString& origin) {
        if (origin == m_place.origin())
            learn();
    });
    learn();
}

Community::~Community()
{
    m_cancel.cancel();
}

std::shared_ptr<hub::HubClient> Community::client() const
{
    return m_services.places.client(m_place, m_account);
}

void Community::learn()
{
    m_signedIn = !client()->identity().token.isEmpty();
    // "#…": a token whose owner is not known yet, which is who speaks at the place.
    const bool named = !m_account.isEmpty() && !m_account.contains(QLatin1Char('#'));
    std::optional<account::Account> speaker = m_services.accounts.current(m_place);
    const auto all = named ? m_services.accounts.all(m_place) : QList<account::Account>();
    for (const account::Account& one : all) {
        if (one.name == m_account)
            speaker = one;
    }
    const QString me = speaker && m_signedIn ? speaker->name : QString();
    const bool maintains = !me.isEmpty() && speaker->who.mayWrite(m_repo.owner, m_repo.id());
    const bool other = std::exchange(m_me, me) != me;
    if (std::exchange(m_maintains, maintains) != maintains || other)
        Q_EMIT rightsChanged();
    if (!speaker && m_signedIn) {
        m_cancel.cancel();
        m_cancel = net::CancelSource();
        QCoro::connect(m_services.accounts.who(m_place, m_cancel.token()), this,
                       [this](const Result<account::Account>& who) {
                           if (who && m_me.isEmpty())
                               learn();
                       });
    }
}

bool Community::mayModerate(const hub::Speaker& author) const
{
    return m_maintains || (!m_me.isEmpty() && m_me.compare(author.name, Qt::CaseInsensitive) == 0);
}

QString Community::address(int num) const
{
    hub::HubUrl url = hub::HubUrl::repository(m_repo, {}, hub::HubUrl::Tab::Community);
    url.path = num > 0 ? QString::number(num) : QString();
    return url.address();
}

QString Community::draftOwner() const
{
    return m_me.isEmpty() ? m_services.accounts.speaker(m_place, m_repo) : m_me;
}

QString Community::draftOf(const QString& owner, const QString& about) const
{
    return m_drafts.text(draftKey(owner, about));
}

bool Community::keepDraft(const QString& about, const QString& text) const
{
    return m_drafts.keep(draftKey(draftOwner(), about), text);
}

void Community::forgetDraftOf(const QString& owner, const QString& about) const
{
    m_drafts.keep(draftKey(owner, about), {});
}

QString Community::draftKey(const QString& owner, const QString& about) const
{
    return QStringList{m_place.origin(), owner, repoTypeName(m_repo.type), m_repo.id(), about}.join(
        QLatin1Char('\n'));
}

} // namespace vitrine::ui
