#include "ui/shell/accountdesk.h"

#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "ui/dialogs/signindialog.h"
#include "ui/shell/page.h"
#include "ui/shell/services.h"
#include "ui/shell/strip.h"
#include "ui/theme/icons.h"

#include <QMenu>

namespace vitrine::ui {

namespace {

const QString accountAddress = QStringLiteral("vitrine:account");

std::optional<RepoId> repositoryOn(const Page* page)
{
    const QString address = page ? page->address().section(QLatin1Char('?'), 0, 0) : QString();
    const auto url = hub::HubUrl::parse(address, {});
    return url && url->page == hub::HubUrl::Page::Repository ? std::optional(url->repo) : std::nullopt;
}

} // namespace

AccountDesk::AccountDesk(Services& services, Strip& strip, QWidget* window)
    : QObject(window), m_services(services), m_strip(strip), m_window(window)
{
    connect(&services.places, &account::Places::currentChanged, this, [this] { leave(m_page); });
}

QList<account::Account> AccountDesk::others() const
{
    const hub::Place& place = m_services.places.current();
    const QString speaker = m_services.accounts.speaker(place);
    QList<account::Account> all = m_services.accounts.all(place);
    all.removeIf([&](const account::Account& account) { return account.name == speaker; });
    return all;
}

void AccountDesk::signIn(const std::function<void()>& then, bool writes)
{
    const hub::Place place = m_services.places.current();
    auto* dialog = new SignInDialog(m_services.accounts, place, m_window);
    if (writes)
        dialog->wantWriting();
    connect(dialog, &SignInDialog::signedIn, this, [this, place, then](const QString& name) {
        Q_EMIT said(tr("You are %1 at %2 now.").arg(name, place.name));
        if (then)
            then();
    });
    dialog->open();
}

void AccountDesk::signOut()
{
    const hub::Place place = m_services.places.current();
    const QString name = m_services.accounts.speaker(place);
    QCoro::connect(m_services.accounts.remove(place.origin(), name), this,
                   [this, place, name](const Result<void>& done) {
                       Q_EMIT said(done ? tr("%1 is signed out at %2.").arg(name, place.name)
                                        : done.error().message());
                   });
}

void AccountDesk::use(const QString& name)
{
    m_services.accounts.use(m_services.places.current(), name);
    Q_EMIT said(tr("You are %1 at %2 now.").arg(name, m_services.places.current().name));
}

void AccountDesk::wanted(Page* page, const Error& error, const std::function<void()>& again)
{
    m_page = page;
    m_again = again;
    const hub::Place place = m_services.places.current();
    AccessCase about;
    about.place = place;
    about.hasToken = !m_services.accounts.identity(place).token.isEmpty();
    about.others = others();
    about.repo = repositoryOn(page);
    about.who = m_services.accounts.current(place);
    offer(accessNeed(error, about));
    if (about.who || !about.hasToken)
        return;
    // Who it is tells what is missing.
    QCoro::connect(m_services.accounts.who(place, {}), this,
                   [this, error, about, page = m_page](const Result<account::Account>& who) {
                       if (!who || page != m_page || !m_strip.has(Strip::Subject::Access))
                           return;
                       AccessCase known = about;
                       known.who = *who;
                       offer(accessNeed(error, known));
                   });
}

void AccountDesk::offer(const AccessNeed& need)
{
    Strip::Note note{QStringLiteral("lock"), need.text, {}, {}, true};
    if (!need.fixes.isEmpty()) {
        note.action = need.fixes.first().text;
        note.act = [this, fix = need.fixes.first()] {
            mend(fix);
        };
    }
    if (need.fixes.size() > 1) {
        note.other = need.fixes.at(1).text;
        note.actOther = [this, fix = need.fixes.at(1)] {
            mend(fix);
        };
    }
    m_strip.setNote(Strip::Subject::Access, std::move(note));
}

void AccountDesk::mend(const AccessFix& fix)
{
    switch (fix.kind) {
    case AccessFix::Kind::SignIn:
    case AccessFix::Kind::CreateToken:
        return signIn([this] { goOn(); }, fix.writes);
    case AccessFix::Kind::UseAccount:
        use(fix.account);
        return goOn();
    case AccessFix::Kind::AskForAccess:
        if (const auto repo = repositoryOn(m_page))
            Q_EMIT openAddress(hub::HubUrl::repository(*repo).address());
        return;
    }
}

void AccountDesk::goOn()
{
    m_strip.clear(Strip::Subject::Access);
    const auto again = std::exchange(m_again, {});
    if (m_page && again)
        again();
}

void AccountDesk::leave(const Page* page)
{
    if (!m_page || m_page == page) {
        m_strip.clear(Strip::Subject::Access);
        m_again = {};
        m_page.clear();
    }
}

QString AccountDesk::speakerWords() const
{
    const hub::Place& place = m_services.places.current();
    if (m_services.accounts.identity(place).token.isEmpty())
        return tr("Nobody is signed in at %1").arg(place.name);
    const auto who = m_services.accounts.current(place);
    return who ? tr("%1 at %2").arg(who->name, place.name) : tr("A token is in use at %1").arg(place.name);
}

void AccountDesk::useFor(const RepoId& repo, const QString& name)
{
    m_services.accounts.useFor(m_services.places.current(), repo, name);
    Q_EMIT said(name.isEmpty() ? tr("Whoever speaks at the place speaks for %1 again.").arg(repo.id())
                               : tr("%1 speaks for %2 from now on.").arg(name, repo.id()));
    Q_EMIT reloadAsked();
}

void AccountDesk::addForRepository(QMenu* menu, const RepoId& repo)
{
    const hub::Place place = m_services.places.current();
    const QString usual = m_services.accounts.speaker(place);
    const QString chosen = m_services.accounts.speaker(place, repo);
    const QList<account::Account> all = m_services.accounts.all(place);
    if (all.size() < 2 && chosen == usual)
        return;
    menu->addSeparator();
    for (const account::Account& account : all) {
        if (account.name != chosen && account.name != usual)
            menu->addAction(tr("Use %1 for %2 alone").arg(account.name, repo.id()), this,
                            [this, repo, name = account.name] { useFor(repo, name); })
                ->setObjectName(QStringLiteral("useFor-") + account.name);
    }
    if (chosen != usual)
        menu->addAction(tr("Use %1 for %2 again").arg(usual.isEmpty() ? tr("no account") : usual, repo.id()),
                        this, [this, repo] { useFor(repo, {}); })
            ->setObjectName(QStringLiteral("useForUsual"));
}

void AccountDesk::fill(QMenu* menu, const Page* shown)
{
    menu->clear();
    const hub::Place place = m_services.places.current();
    const bool signedIn = !m_services.accounts.identity(place).token.isEmpty();
    menu->addAction(speakerWords())->setEnabled(false);
    if (signedIn)
        menu->addAction(icon(QStringLiteral("person")), tr("My account and what its token may do"), this,
                        [this] { Q_EMIT openAddress(accountAddress); });
    const QList<account::Account> all = others();
    if (!all.isEmpty())
        menu->addSeparator();
    for (const account::Account& other : all)
        menu->addAction(tr("Use %1").arg(other.name), this, [this, name = other.name] { use(name); })
            ->setObjectName(QStringLiteral("use-") + other.name);
    if (const auto repo = repositoryOn(shown))
        addForRepository(menu, *repo);
    menu->addSeparator();
    menu->addAction(signedIn ? tr("Sign in with another account…") : tr("Sign in…"), this,
                    [this] { signIn(); })
        ->setObjectName(QStringLiteral("menuSignIn"));
    if (signedIn)
        menu->addAction(tr("Sign out"), this, &AccountDesk::signOut)
            ->setObjectName(QStringLiteral("menuSignOut"));
    else
        menu->addAction(tr("All accounts"), this, [this] { Q_EMIT openAddress(accountAddress); });
}

QList<PaletteItem> AccountDesk::commands()
{
    QList<PaletteItem> items;
    const auto add = [&items](const QString& title, std::function<void()> act) {
        items.append({title, tr("Command"), QStringLiteral("person"), {}, 3, {}, std::move(act)});
    };
    const QPointer<AccountDesk> self(this);
    const auto guarded = [self](const std::function<void(AccountDesk&)>& act) {
        return [self, act] {
            if (self)
                act(*self);
        };
    };
    add(tr("Sign in…"), guarded([](AccountDesk& desk) { desk.signIn(); }));
    if (!m_services.accounts.identity(m_services.places.current()).token.isEmpty()) {
        add(tr("Sign out"), guarded([](AccountDesk& desk) { desk.signOut(); }));
        add(tr("My account and what its token may do"),
            guarded([](AccountDesk& desk) { Q_EMIT desk.openAddress(accountAddress); }));
    }
    const QList<account::Account> all = others();
    for (const account::Account& other : all)
        add(tr("Use the account %1").arg(other.name),
            guarded([name = other.name](AccountDesk& desk) { desk.use(name); }));
    return items;
}

} // namespace vitrine::ui
