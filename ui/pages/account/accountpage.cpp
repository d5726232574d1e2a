#include "ui/pages/account/accountpage.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/tokenrights.h"
#include "ui/pages/account/letterbadge.h"
#include "ui/shell/services.h"
#include "ui/theme/theme.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/card.h"
#include "ui/widgets/elidedlabel.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

using account::Account;
using account::Kept;

constexpr int measure = 760;
constexpr int largeLetter = 48;
constexpr int smallLetter = 28;

Label* sentence(const QString& text, QWidget* parent, TextSize size = TextSize::Body)
{
    auto* label = new Label(text, size, parent);
    label->setWordWrap(true);
    return label;
}

QString keptWords(const Account& account)
{
    switch (account.kept) {
    case Kept::Keychain:
        return AccountPage::tr("kept in the keychain");
    case Kept::File:
        return AccountPage::tr("kept in the token file of the Hugging Face tools");
    case Kept::Session:
        return AccountPage::tr("kept until Vitrine is closed");
    case Kept::Environment:
        break;
    }
    if (account.origin == QLatin1String("this-computer"))
        return AccountPage::tr("made by this computer's own hub");
    return AccountPage::tr("from HF_TOKEN or the token file of the Hugging Face tools");
}

QString tokenWords(const Account& account)
{
    const hub::TokenInfo& token = account.who.token;
    const QString kind = account.oauth ? AccountPage::tr("Signed in by the browser")
                         : token.name.isEmpty()
                             ? hub::tokenKind(token)
                             : AccountPage::tr("%1 token “%2”").arg(hub::tokenKind(token), token.name);
    return AccountPage::tr("%1, %2").arg(kind, keptWords(account));
}

QHBoxLayout* buttonRow(const QList<QPushButton*>& buttons)
{
    auto* row = new QHBoxLayout;
    row->setSpacing(8);
    row->setContentsMargins(0, 8, 0, 0);
    for (QPushButton* button : buttons)
        row->addWidget(button);
    row->addStretch(1);
    return row;
}

} // namespace

AccountPage::AccountPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_area(new QScrollArea(this))
{
    setObjectName(id());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    m_area->setFrameShape(QFrame::NoFrame);
    m_area->setWidgetResizable(true);
    m_area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_area->setFocusPolicy(Qt::NoFocus);
    column->addWidget(m_area);
    connect(&services.accounts, &account::Accounts::changed, this, &AccountPage::rebuildSoon);
    connect(&services.places, &account::Places::currentChanged, this, [this] {
        rebuildSoon();
        ask();
    });
    rebuild();
}

QString AccountPage::title() const
{
    return tr("Account");
}

void AccountPage::restore(const QString&, const QVariantMap& state)
{
    m_area->verticalScrollBar()->setValue(state.value(QStringLiteral("scroll")).toInt());
}

QVariantMap AccountPage::state() const
{
    return {{QStringLiteral("scroll"), m_area->verticalScrollBar()->value()}};
}

void AccountPage::activated()
{
    if (!m_services.accounts.current(m_services.places.current()))
        ask();
}

void AccountPage::ask()
{
    const hub::Place place = m_services.places.current();
    m_problem.clear();
    if (m_services.accounts.identity(place).token.isEmpty())
        return rebuildSoon();
    QCoro::connect(m_services.accounts.who(place, {}), this, [this](const Result<Account>& who) {
        m_problem = who ? QString() : who.error().message();
        rebuildSoon();
    });
}

/// A button must not go while it tells that it was pressed; and of several changes only the last is shown.
void AccountPage::rebuildSoon()
{
    if (std::exchange(m_waiting, true))
        return;
    QMetaObject::invokeMethod(
        this,
        [this] {
            m_waiting = false;
            rebuild();
        },
        Qt::QueuedConnection);
}

void AccountPage::rebuild()
{
    const int scrolled = m_area->verticalScrollBar()->value();
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(24, 20, 24, 32);
    auto* inner = new QWidget(holder);
    inner->setMaximumWidth(measure);
    row->addWidget(inner, 100);
    row->addStretch(1);
    auto* column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(16);
    column->addWidget(new Label(tr("Account"), TextSize::Headline, inner));
    addCurrent(column);
    addAll(column);
    column->addStretch(1);
    m_area->setWidget(holder);
    m_area->verticalScrollBar()->setValue(scrolled);
}

void AccountPage::addCurrent(QVBoxLayout* column)
{
    const hub::Place place = m_services.places.current();
    const auto current = m_services.accounts.current(place);
    if (!current)
        return addNobody(column);
    addPerson(column, *current);
    addRights(column, *current);
    addOrganizations(column, *current);
}

void AccountPage::addNobody(QVBoxLayout* column)
{
    const hub::Place place = m_services.places.current();
    auto* card = new Card({}, column->parentWidget());
    const bool unknown = !m_services.accounts.identity(place).token.isEmpty();
    auto* title = sentence(unknown ? tr("A token is in use at %1").arg(place.name)
                                   : tr("You are not signed in at %1").arg(place.name),
                           card, TextSize::Title);
    title->setObjectName(QStringLiteral("accountName"));
    card->body()->addWidget(title);
    const QString words =
        !m_problem.isEmpty() ? m_problem
        : unknown            ? tr("Vitrine is asking whose it is.")
                  : tr("Most models need no account. With one you see private repositories, ask for access "
                       "to gated "
                       "ones, and change what is yours. The token is sent to %1 and to no other server.")
                        .arg(place.name);
    card->body()->addWidget(sentence(words, card)->quiet());
    QPushButton* signIn = primaryButton(tr("Sign in"), card);
    signIn->setObjectName(QStringLiteral("accountSignIn"));
    connect(signIn, &QPushButton::clicked, this,
            [this] { Q_EMIT openAddress(QStringLiteral("vitrine:account?do=signin")); });
    card->body()->addLayout(buttonRow({signIn}));
    column->addWidget(card);
}

void AccountPage::addPerson(QVBoxLayout* column, const Account& account)
{
    auto* card = new Card({}, column->parentWidget());
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(new LetterBadge(account.name, largeLetter, card), 0, Qt::AlignTop);
    auto* words = new QVBoxLayout;
    words->setSpacing(2);
    auto* name = new ElidedLabel(account.name, TextSize::Title, card);
    name->setObjectName(QStringLiteral("accountName"));
    words->addWidget(name);
    QStringList facts;
    if (!account.who.fullName.isEmpty() && account.who.fullName != account.name)
        facts.append(account.who.fullName);
    if (!account.who.email.isEmpty())
        facts.append(account.who.email);
    if (account.who.isPro)
        facts.append(tr("PRO"));
    facts.append(account.placeName);
    words->addWidget(sentence(facts.join(QStringLiteral(" · ")), card)->quiet());
    top->addLayout(words, 1);
    card->body()->addLayout(top);
    QPushButton* out = plainButton(tr("Sign out"), card);
    out->setObjectName(QStringLiteral("accountSignOut"));
    connect(out, &QPushButton::clicked, this, [this, account] { signOut(account); });
    QPushButton* another = plainButton(tr("Sign in with another account"), card);
    another->setObjectName(QStringLiteral("accountSignIn"));
    connect(another, &QPushButton::clicked, this,
            [this] { Q_EMIT openAddress(QStringLiteral("vitrine:account?do=signin")); });
    card->body()->addLayout(buttonRow({out, another}));
    column->addWidget(card);
}

void AccountPage::addRights(QVBoxLayout* column, const Account& account)
{
    auto* card = new Card(tr("What this token may do"), column->parentWidget());
    card->setObjectName(QStringLiteral("rights"));
    card->body()->addWidget(sentence(tokenWords(account), card)->quiet());
    for (const QString& right : hub::tokenRights(account.who))
        card->body()->addWidget(sentence(right, card));
    QPushButton* manage = linkButton(tr("Manage tokens in the browser"), card);
    connect(manage, &QPushButton::clicked, this, [this] { openOnWeb(QStringLiteral("/settings/tokens")); });
    card->body()->addWidget(manage, 0, Qt::AlignLeft);
    column->addWidget(card);
}

void AccountPage::addOrganizations(QVBoxLayout* column, const Account& account)
{
    if (account.who.organizations.isEmpty())
        return;
    auto* card = new Card(tr("Organizations"), column->parentWidget());
    card->setObjectName(QStringLiteral("organizations"));
    for (const hub::Membership& org : account.who.organizations) {
        auto* row = new QHBoxLayout;
        row->setSpacing(12);
        row->addWidget(new LetterBadge(org.name, smallLetter, card));
        const QString title = org.fullName.isEmpty() || org.fullName == org.name
                                  ? org.name
                                  : tr("%1 · %2").arg(org.name, org.fullName);
        row->addWidget(new ElidedLabel(title, TextSize::Body, card), 1);
        auto* role = new Label(hub::membershipRole(org.role), TextSize::Caption, card);
        row->addWidget(role->quiet());
        card->body()->addLayout(row);
    }
    column->addWidget(card);
}

void AccountPage::addAll(QVBoxLayout* column)
{
    const QList<Account> all = m_services.accounts.all();
    if (all.isEmpty())
        return;
    auto* card = new Card(tr("Accounts on this computer"), column->parentWidget());
    card->setObjectName(QStringLiteral("accounts"));
    for (const Account& account : all)
        card->body()->addWidget(accountRow(account, card));
    column->addWidget(card);
}

QWidget* AccountPage::accountRow(const Account& account, QWidget* parent)
{
    auto* holder = new QWidget(parent);
    holder->setObjectName(QStringLiteral("account-") + account.name);
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(new LetterBadge(account.name, smallLetter, holder));
    auto* words = new QVBoxLayout;
    words->setSpacing(0);
    words->addWidget(
        new ElidedLabel(tr("%1 at %2").arg(account.name, account.placeName), TextSize::Body, holder));
    auto* about = new ElidedLabel(account.problem ? account.problem->message() : keptWords(account),
                                  TextSize::Caption, holder);
    if (account.problem)
        about->setTint(Tint::Warn);
    else
        about->quiet();
    words->addWidget(about);
    row->addLayout(words, 1);
    const hub::Place& place = m_services.places.current();
    const bool here = account.origin == place.origin();
    if (here && m_services.accounts.speaker(place) == account.name) {
        row->addWidget((new Label(tr("in use"), TextSize::Caption, holder))->quiet());
    } else if (here && !account.problem) {
        QPushButton* button = plainButton(tr("Use"), holder);
        button->setObjectName(QStringLiteral("use-") + account.name);
        button->setAccessibleName(tr("Use %1").arg(account.name));
        connect(button, &QPushButton::clicked, this, [this, account] { use(account); });
        row->addWidget(button);
    }
    if (account.kept != Kept::Environment) {
        QToolButton* remove =
            iconButton(QStringLiteral("trash"), tr("Sign %1 out").arg(account.name), holder);
        remove->setObjectName(QStringLiteral("remove-") + account.name);
        connect(remove, &QToolButton::clicked, this, [this, account] { signOut(account); });
        row->addWidget(remove);
    }
    return holder;
}

void AccountPage::signOut(const Account& account)
{
    QCoro::connect(m_services.accounts.remove(account.origin, account.name), this,
                   [this, account](const Result<void>& done) {
                       Q_EMIT said(done ? tr("%1 is signed out at %2.").arg(account.name, account.placeName)
                                        : done.error().message());
                   });
}

void AccountPage::use(const Account& account)
{
    m_services.accounts.use(m_services.places.current(), account.name);
    Q_EMIT said(tr("You are %1 at %2 now.").arg(account.name, account.placeName));
}

void AccountPage::openOnWeb(const QString& path)
{
    QUrl page = m_services.places.current().endpoint;
    page.setPath(page.path() + path);
    if (!QDesktopServices::openUrl(page))
        Q_EMIT said(tr("No browser could be opened for %1").arg(page.toString()));
}

} // namespace vitrine::ui
