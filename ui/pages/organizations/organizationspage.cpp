#include "ui/pages/organizations/organizationspage.h"

#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "core/hub/organizations.h"
#include "ui/delegates/repocarddelegate.h"
#include "ui/pages/organizations/rolewords.h"
#include "ui/shell/managenav.h"
#include "ui/shell/services.h"
#include "ui/theme/scale.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QDesktopServices>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QStackedWidget>

namespace vitrine::ui {

namespace {

QString roleName(hub::Membership::Role role)
{
    using Role = hub::Membership::Role;
    switch (role) {
    case Role::Admin:
        return QStringLiteral("admin");
    case Role::Write:
        return QStringLiteral("write");
    case Role::Contributor:
        return QStringLiteral("contributor");
    case Role::Read:
        return QStringLiteral("read");
    case Role::NoAccess:
        return QStringLiteral("no_access");
    case Role::Unknown:
        break;
    }
    return {};
}

RepoCard cardOf(const hub::Membership& membership)
{
    RepoCard card;
    card.name = membership.fullName.isEmpty() ? membership.name : membership.fullName;
    card.badge = membership.plan;
    card.task = roleWord(roleName(membership.role));
    card.facts = membership.name;
    card.line = roleMeaning(roleName(membership.role));
    return card;
}

} // namespace

void MembershipModel::setMemberships(const QList<hub::Membership>& memberships)
{
    beginResetModel();
    m_all = memberships;
    endResetModel();
}

int MembershipModel::rowCount(const QModelIndex& parent) const
{
    return parent.isValid() ? 0 : static_cast<int>(m_all.size());
}

QVariant MembershipModel::data(const QModelIndex& index, int role) const
{
    if (!index.isValid() || index.row() >= m_all.size())
        return {};
    if (role == RepoCardRole)
        return QVariant::fromValue(cardOf(m_all.at(index.row())));
    if (role == Qt::DisplayRole)
        return m_all.at(index.row()).name;
    return role == Qt::AccessibleTextRole ? QVariant(cardOf(m_all.at(index.row())).spoken()) : QVariant();
}

OrganizationsPage::OrganizationsPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_model(new MembershipModel(this)),
      m_delegate(new RepoCardDelegate(this)), m_nav(new ManageNav(QStringLiteral("organizations"), this)),
      m_title(new Label({}, TextSize::Headline, this)), m_summary(new Label({}, TextSize::Body, this)),
      m_new(primaryButton({}, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(id());
    build();
    const auto again = [this] {
        m_known = false;
        m_waiting = false;
        if (isVisible())
            load();
    };
    connect(&services.places, &account::Places::currentChanged, this, again);
    connect(&services.accounts, &account::Accounts::switched, this, again);
    connect(&services.theme, &ThemeWatcher::changed, this, [this] { m_grid->viewport()->update(); });
    // Coming back from the browser is the moment to look.
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive)
            lookForNew();
    });
    m_later.setSingleShot(true);
    connect(&m_later, &QTimer::timeout, this, &OrganizationsPage::lookForNew);
    retranslate();
}

OrganizationsPage::~OrganizationsPage()
{
    m_cancel.cancel();
}

QString OrganizationsPage::title() const
{
    return tr("Organizations");
}

void OrganizationsPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 12, 0);
    column->setSpacing(12);
    column->addWidget(m_nav);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(12);
    m_summary->quiet()->setWordWrap(true);
    m_new->setObjectName(QStringLiteral("newOrganization"));
    row->addWidget(m_title);
    row->addWidget(m_summary, 1);
    row->addWidget(m_new);
    column->addLayout(row);
    m_wait = new QWidget(this);
    m_wait->setObjectName(QStringLiteral("organizationWait"));
    auto* wait = new QHBoxLayout(m_wait);
    wait->setContentsMargins(0, 0, 12, 0);
    m_waitText = new Label({}, TextSize::Body, m_wait);
    m_waitText->setWordWrap(true);
    m_waitAsk = plainButton({}, m_wait);
    m_waitAsk->setObjectName(QStringLiteral("lookNow"));
    m_waitStop = plainButton({}, m_wait);
    m_waitStop->setObjectName(QStringLiteral("stopWaiting"));
    wait->addWidget(m_waitText, 1);
    wait->addWidget(m_waitAsk);
    wait->addWidget(m_waitStop);
    column->addWidget(m_wait);
    m_grid = new CardGrid(m_stack);
    m_grid->setObjectName(QStringLiteral("organizationList"));
    m_grid->setItemDelegate(m_delegate);
    m_grid->setModel(m_model);
    m_grid->setCardSize(QSize(scaled(340), m_delegate->height()));
    m_state = new StateView(m_stack);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    connect(m_nav, &ManageNav::opened, this, &Page::openAddress);
    connect(m_grid, &CardGrid::activated, this, &OrganizationsPage::openCurrent);
    connect(m_grid, &CardGrid::clicked, this, &OrganizationsPage::openCurrent);
    connect(m_new, &QPushButton::clicked, this, &OrganizationsPage::create);
    connect(m_waitStop, &QPushButton::clicked, this, &OrganizationsPage::stop);
    connect(m_waitAsk, &QPushButton::clicked, this, &OrganizationsPage::lookForNew);
    connect(m_state, &StateView::retry, this, &OrganizationsPage::load);
}

void OrganizationsPage::retranslate()
{
    m_nav->retranslate();
    m_title->setText(tr("Organizations"));
    m_new->setText(tr("New organization"));
    m_waitText->setText(tr("Make the organization in the browser. It is opened here once it is there."));
    m_waitStop->setText(tr("Stop waiting"));
    m_waitAsk->setText(tr("Look now"));
    m_grid->setAccessibleName(tr("My organizations"));
    showState();
}

void OrganizationsPage::restore(const QString&, const QVariantMap&) {}

void OrganizationsPage::activated()
{
    if (!m_known)
        load();
}

void OrganizationsPage::reload()
{
    load();
}

void OrganizationsPage::load()
{
    m_error.reset();
    m_known = false;
    showState();
    QCoro::connect(m_services.accounts.who(m_services.places.current(), m_cancel.token()), this,
                   [this](const Result<account::Account>& who) { take(who); });
}

void OrganizationsPage::take(const Result<account::Account>& who)
{
    if (who) {
        showWho(who->who);
        return;
    }
    if (who.error().kind == ErrorKind::Cancelled)
        return;
    m_error = who.error();
    showState();
}

void OrganizationsPage::showWho(const hub::WhoAmI& who)
{
    m_known = true;
    m_error.reset();
    m_model->setMemberships(who.organizations);
    showState();
}

void OrganizationsPage::showState()
{
    const int count = m_model->rowCount();
    m_wait->setVisible(m_waiting);
    m_new->setVisible(m_known && !m_waiting);
    m_summary->setText(m_known && count > 0 ? tr("%n organization(s)", nullptr, count) : QString());
    m_stack->setCurrentWidget(m_known && count > 0 ? static_cast<QWidget*>(m_grid) : m_state);
    if (m_error && m_error->kind == ErrorKind::SignIn) {
        m_state->showEmpty(QStringLiteral("person"), tr("Organizations belong to an account"),
                           tr("Sign in to see yours."));
        connect(m_state->addAction(tr("Sign in")), &QPushButton::clicked, this,
                [this, error = *m_error] { Q_EMIT accessWanted(error, [this] { load(); }); });
    } else if (m_error) {
        m_state->showError(*m_error);
    } else if (!m_known) {
        m_state->showLoading(tr("Asking who you are"));
    } else if (count == 0) {
        m_state->showEmpty(QStringLiteral("person"), tr("You are in no organization"),
                           tr("In an organization several people keep repositories together. Others invite "
                              "you, or you make one."));
        connect(m_state->addAction(tr("New organization")), &QPushButton::clicked, this,
                &OrganizationsPage::create);
    }
}

void OrganizationsPage::openCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    if (index.isValid() && index.row() < m_model->rowCount())
        Q_EMIT openAddress(hub::HubUrl::organization(m_model->membership(index.row()).name).address());
}

void OrganizationsPage::create()
{
    m_before.clear();
    for (int row = 0; row < m_model->rowCount(); ++row)
        m_before.append(m_model->membership(row).name);
    m_waiting = true;
    m_asked.start();
    const QUrl page = hub::newOrganizationPage(m_services.places.current());
    if (!QDesktopServices::openUrl(page))
        Q_EMIT said(tr("No browser could be opened for %1").arg(page.toString()));
    showState();
}

// Asks the place itself: what is kept of the account is of before. The place limits this strictly.
void OrganizationsPage::lookForNew()
{
    if (!m_waiting)
        return;
    const qint64 left = askEvery - m_asked.elapsed();
    if (left > 0 && sender() != m_waitAsk) {
        if (!m_later.isActive())
            m_later.start(static_cast<int>(left));
        return;
    }
    m_asked.start();
    m_waitAsk->setEnabled(false);
    const auto client = m_services.places.currentClient();
    QCoro::connect(hub::whoAmI(*client, m_cancel.token()), this, [this](const Result<hub::WhoAmI>& who) {
        m_waitAsk->setEnabled(true);
        if (!who) {
            if (who.error().kind != ErrorKind::Cancelled)
                Q_EMIT said(who.error().message());
            return;
        }
        if (!m_waiting)
            return;
        showWho(*who);
        for (const hub::Membership& membership : who->organizations) {
            if (m_before.contains(membership.name))
                continue;
            stop();
            Q_EMIT said(tr("%1 is there.").arg(membership.name));
            Q_EMIT openAddress(hub::HubUrl::organization(membership.name).address());
            return;
        }
    });
}

bool OrganizationsPage::stop()
{
    if (!m_waiting)
        return false;
    m_waiting = false;
    m_later.stop();
    showState();
    return true;
}

} // namespace vitrine::ui
