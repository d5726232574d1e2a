#include "ui/pages/organizations/organizationpage.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/base/bytesize.h"
#include "core/cards/card.h"
#include "core/hub/huburl.h"
#include "core/worker/readerclient.h"
#include "ui/pages/organizations/groupspanel.h"
#include "ui/pages/organizations/memberspanel.h"
#include "ui/pages/organizations/rolewords.h"
#include "ui/shell/addresses.h"
#include "ui/shell/managenav.h"
#include "ui/shell/services.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardview/cardview.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QDesktopServices>
#include <QHBoxLayout>
#include <QMenu>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>

namespace vitrine::ui {

namespace {

const QStringList& tabNames()
{
    static const QStringList names{QStringLiteral("card"), QStringLiteral("members"),
                                   QStringLiteral("groups")};
    return names;
}

} // namespace

OrganizationPage::OrganizationPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_nav(new ManageNav(QStringLiteral("organizations"), this)),
      m_state(new StateView(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(id());
    m_stack->addWidget(m_state);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 12, 0);
    column->setSpacing(12);
    column->addWidget(m_nav);
    column->addWidget(m_stack, 1);
    connect(m_nav, &ManageNav::opened, this, &Page::openAddress);
    connect(m_state, &StateView::retry, this, &OrganizationPage::load);
    connect(&services.accounts, &account::Accounts::switched, this, [this] {
        if (!m_name.isEmpty())
            open(m_name);
    });
    connect(&services.theme, &ThemeWatcher::changed, this, [this] {
        if (m_card)
            m_card->setTheme(m_services.theme.theme());
    });
}

OrganizationPage::~OrganizationPage()
{
    m_cancel.cancel();
}

QString OrganizationPage::title() const
{
    return m_organization && !m_organization->fullName.isEmpty() ? m_organization->fullName : m_name;
}

QString OrganizationPage::address() const
{
    const QString address = hub::HubUrl::organization(m_name).address();
    return m_tab == QLatin1String("card") ? address : address + QStringLiteral("?tab=") + m_tab;
}

QString OrganizationPage::poolKey(const QString& address) const
{
    return address.section(QLatin1Char('?'), 0, 0);
}

void OrganizationPage::restore(const QString& address, const QVariantMap&)
{
    const auto url = hub::HubUrl::parse(poolKey(address), {});
    const QString name = url && url->page == hub::HubUrl::Page::Organization ? url->name : QString();
    const QString tab = addressValue(address, QStringLiteral("tab"));
    m_tab = tabNames().contains(tab) ? tab : QStringLiteral("card");
    if (name != m_name || !m_content)
        open(name);
    else
        showTab(m_tab);
}

// Its parts are made for one organization.
void OrganizationPage::open(const QString& name)
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    delete std::exchange(m_content, nullptr);
    m_organization.reset();
    m_name = name;
    m_member = false;
    m_role = hub::Membership::Role::Unknown;
    build();
    load();
}

void OrganizationPage::build()
{
    m_content = new QWidget(m_stack);
    m_stack->addWidget(m_content);
    m_tabs = new QTabBar(m_content);
    m_tabs->setObjectName(QStringLiteral("organizationTabs"));
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_tabs->addTab(tr("About"));
    m_tabs->addTab(tr("Members"));
    m_tabs->addTab(tr("Resource groups"));
    m_pages = new QStackedWidget(m_content);
    m_cardStack = new QStackedWidget(m_pages);
    m_card = new CardView(m_cardStack);
    m_card->setObjectName(QStringLiteral("organizationCard"));
    m_card->setAccessibleName(tr("Card of the organization"));
    m_card->setTheme(m_services.theme.theme());
    m_card->setRemotePictures(CardView::RemotePictures::Never);
    m_noCard = new StateView(m_cardStack);
    m_cardStack->addWidget(m_noCard);
    m_cardStack->addWidget(m_card);
    m_members = new MembersPanel(m_services, m_name, m_pages);
    m_groups = new GroupsPanel(m_services, m_name, m_pages);
    for (QWidget* page : std::initializer_list<QWidget*>{m_cardStack, m_members, m_groups})
        m_pages->addWidget(page);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(buildHeader());
    column->addWidget(m_tabs);
    column->addWidget(m_pages, 1);
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int at) {
        showTab(tabNames().value(at));
        Q_EMIT changed();
    });
    connect(m_card, &CardView::linkActivated, this, &OrganizationPage::follow);
    connect(m_card, &CardView::pictureRequested, m_card,
            [this](const cards::Target& target) { m_card->setPictureFailed(target); });
    connect(m_members, &MembersPanel::said, this, &Page::said);
    connect(m_members, &MembersPanel::undoable, this, &Page::undoable);
    connect(m_members, &MembersPanel::accessWanted, this, &Page::accessWanted);
    connect(m_groups, &GroupsPanel::said, this, &Page::said);
    connect(m_groups, &GroupsPanel::undoable, this, &Page::undoable);
    connect(m_groups, &GroupsPanel::accessWanted, this, &Page::accessWanted);
    connect(m_groups, &GroupsPanel::openAddress, this, &Page::openAddress);
}

QWidget* OrganizationPage::buildHeader()
{
    auto* header = new QWidget(m_content);
    m_title = new Label({}, TextSize::Headline, header);
    m_title->setObjectName(QStringLiteral("organizationName"));
    m_title->wrapping();
    m_details = new Label({}, TextSize::Body, header);
    m_details->quiet()->wrapping();
    m_chips = new FlowLayout(nullptr, 6);
    m_more = iconButton(QStringLiteral("more"), tr("More"), header);
    m_more->setObjectName(QStringLiteral("organizationMore"));
    m_menu = new QMenu(m_more);
    const auto add = [this](const QString& text, const QString& page) {
        connect(m_menu->addAction(text), &QAction::triggered, this, [this, page] { openWeb(page); });
    };
    add(tr("Open in browser"), {});
    add(tr("Profile and picture (browser)"), QStringLiteral("profile"));
    add(tr("Invite people (browser)"), QStringLiteral("members"));
    add(tr("Plan and billing (browser)"), QStringLiteral("billing"));
    add(tr("Rename or delete (browser)"), QStringLiteral("account"));
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(6);
    column->addLayout(row);
    column->addWidget(m_details);
    column->addLayout(m_chips);
    return header;
}

void OrganizationPage::retranslate()
{
    m_nav->retranslate();
    if (!m_name.isEmpty())
        open(m_name);
}

void OrganizationPage::reload()
{
    load();
    if (m_tab == QLatin1String("members"))
        m_members->load();
    if (m_tab == QLatin1String("groups"))
        m_groups->load();
}

void OrganizationPage::find()
{
    if (m_tab == QLatin1String("members") && m_members)
        m_members->find();
}

void OrganizationPage::load()
{
    if (!m_organization) {
        m_state->showLoading(tr("Opening %1").arg(m_name));
        m_stack->setCurrentWidget(m_state);
    }
    const auto client = m_services.places.currentClient();
    QCoro::connect(hub::organization(*client, m_name, hub::Freshness::Network, m_cancel.token()), this,
                   [this, cancel = m_cancel.token()](const Result<hub::Fresh<hub::Organization>>& reply) {
                       if (!cancel.isCancelled())
                           take(reply);
                   });
    learnRights();
    loadCard();
}

void OrganizationPage::take(const Result<hub::Fresh<hub::Organization>>& reply)
{
    if (!reply) {
        if (reply.error().kind == ErrorKind::Cancelled)
            return;
        m_state->showError(reply.error());
        m_stack->setCurrentWidget(m_state);
        return;
    }
    const bool first = !m_organization;
    m_organization = reply->value;
    showHead();
    m_stack->setCurrentWidget(m_content);
    if (first)
        showTab(m_tab);
    Q_EMIT changed();
}

void OrganizationPage::learnRights()
{
    QCoro::connect(m_services.accounts.who(m_services.places.current(), m_cancel.token()), this,
                   [this, cancel = m_cancel.token()](const Result<account::Account>& who) {
                       if (cancel.isCancelled() || !who)
                           return;
                       const hub::Membership* membership = who->who.organization(m_name);
                       m_member = membership != nullptr;
                       m_role = membership ? membership->role : hub::Membership::Role::Unknown;
                       const bool admin = m_role == hub::Membership::Role::Admin;
                       m_members->setRights(who->who.name, admin);
                       m_groups->setRights(admin);
                       showHead();
                   });
}

void OrganizationPage::showHead()
{
    if (!m_organization)
        return;
    const hub::Organization& org = *m_organization;
    m_title->setText(breakable(title()));
    m_details->setText(breakable(org.details));
    m_details->setVisible(!org.details.isEmpty());
    m_chips->clear();
    const auto chip = [this](const QString& text, Tint tint) {
        auto* made = new Chip(text, tint, m_content);
        m_chips->addWidget(made);
        made->show();
        return made;
    };
    const auto leads = [&](const QString& text, const QString& address) {
        Chip* made = chip(text, Tint::Accent);
        made->setPressable(true);
        connect(made, &Chip::clicked, this, [this, address] { Q_EMIT openAddress(address); });
    };
    const auto list = [&](RepoType type) {
        hub::RepoQuery query;
        query.type = type;
        query.author = org.name;
        return hub::HubUrl::discover(query).address();
    };
    leads(tr("%n model(s)", nullptr, static_cast<int>(org.models)), list(RepoType::Model));
    leads(tr("%n dataset(s)", nullptr, static_cast<int>(org.datasets)), list(RepoType::Dataset));
    leads(tr("%n Space(s)", nullptr, static_cast<int>(org.spaces)), list(RepoType::Space));
    chip(tr("%n member(s)", nullptr, static_cast<int>(org.users)), Tint::Neutral);
    if (org.isVerified)
        chip(tr("Verified"), Tint::Good);
    if (!org.plan.isEmpty())
        chip(tr("Plan: %1").arg(org.plan), Tint::Neutral);
    if (m_member && m_role == hub::Membership::Role::Admin)
        chip(tr("You are an administrator"), Tint::Neutral);
    else if (m_member)
        chip(tr("You are a member"), Tint::Neutral);
}

// The README of the public Space ORG/README.
void OrganizationPage::loadCard()
{
    m_noCard->showLoading();
    m_cardStack->setCurrentWidget(m_noCard);
    const auto repo = RepoId::parse(m_name + QStringLiteral("/README"), RepoType::Space);
    if (!repo) {
        showNoCard();
        return;
    }
    QCoro::connect(
        m_services.places.currentClient()->readme(*repo, {}, hub::Freshness::Network, m_cancel.token()), this,
        [this, cancel = m_cancel.token()](const Result<hub::Fresh<QByteArray>>& readme) {
            if (cancel.isCancelled())
                return;
            if (readme)
                showCard(readme->value);
            else
                showNoCard();
        });
}

void OrganizationPage::showCard(const QByteArray& readme)
{
    QCoro::connect(m_services.reader.readCard(readme, worker::CardPart::Whole, m_cancel.token()), this,
                   [this, cancel = m_cancel.token()](const Result<cards::Card>& card) {
                       if (cancel.isCancelled())
                           return;
                       if (!card) {
                           showNoCard();
                           return;
                       }
                       m_card->setCard(*card);
                       m_cardStack->setCurrentWidget(m_card);
                   });
}

void OrganizationPage::showNoCard()
{
    m_noCard->showEmpty(
        QStringLiteral("info"), tr("It tells nothing about itself"),
        tr("An organization's card is the README of its public Space %1/README.").arg(m_name));
}

void OrganizationPage::follow(const cards::Target& target)
{
    using Kind = cards::Target::Kind;
    const hub::Place place = m_services.places.current();
    if (target.kind == Kind::Place) {
        Q_EMIT openAddress(place.endpoint.toString() + target.address);
    } else if (target.kind == Kind::Web || target.kind == Kind::Mail) {
        const auto inside = hub::HubUrl::parse(target.address, place);
        if (inside)
            Q_EMIT openAddress(inside->address());
        else if (!QDesktopServices::openUrl(QUrl(target.address)))
            Q_EMIT said(tr("No browser could be opened for %1").arg(target.address));
    }
}

void OrganizationPage::showTab(const QString& tab)
{
    m_tab = tab;
    const int at = static_cast<int>(tabNames().indexOf(tab));
    const QSignalBlocker quiet(m_tabs);
    m_tabs->setCurrentIndex(at);
    m_pages->setCurrentIndex(at);
    if (!m_organization)
        return;
    if (tab == QLatin1String("members"))
        m_members->load();
    if (tab == QLatin1String("groups"))
        m_groups->load();
}

void OrganizationPage::openWeb(const QString& settingsPage)
{
    const hub::Place place = m_services.places.current();
    const QUrl page = settingsPage.isEmpty() ? hub::HubUrl::organization(m_name).webUrl(place)
                                             : hub::organizationSettingsPage(place, m_name, settingsPage);
    if (!QDesktopServices::openUrl(page))
        Q_EMIT said(tr("No browser could be opened for %1").arg(page.toString()));
}

} // namespace vitrine::ui
