#include "ui/pages/collections/collectionspage.h"

#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "ui/delegates/repocarddelegate.h"
#include "ui/pages/collections/collectiondialog.h"
#include "ui/pages/collections/collectionmodels.h"
#include "ui/shell/addresses.h"
#include "ui/shell/managenav.h"
#include "ui/shell/services.h"
#include "ui/theme/scale.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>

namespace vitrine::ui {

CollectionsPage::CollectionsPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_model(new CollectionListModel(this)),
      m_delegate(new RepoCardDelegate(this)), m_nav(new ManageNav(QStringLiteral("collections"), this)),
      m_title(new Label({}, TextSize::Headline, this)), m_summary(new Label({}, TextSize::Body, this)),
      m_search(new QLineEdit(this)), m_which(new SegmentedControl(this)), m_new(primaryButton({}, this)),
      m_grid(nullptr), m_state(nullptr), m_stack(new QStackedWidget(this))
{
    setObjectName(id());
    build();
    const auto again = [this] {
        m_asked = false;
        if (isVisible())
            load();
    };
    connect(&services.places, &account::Places::currentChanged, this, again);
    connect(&services.accounts, &account::Accounts::switched, this, again);
    connect(&services.theme, &ThemeWatcher::changed, this, [this] { m_grid->viewport()->update(); });
    m_model->onMore([this] { more(); });
    retranslate();
}

CollectionsPage::~CollectionsPage()
{
    m_cancel.cancel();
}

QString CollectionsPage::title() const
{
    return tr("Collections");
}

QString CollectionsPage::address() const
{
    if (isMine())
        return QStringLiteral("vitrine:collections");
    return QStringLiteral("vitrine:collections?show=all&search=") +
           QString::fromLatin1(QUrl::toPercentEncoding(m_search->text()));
}

bool CollectionsPage::isMine() const
{
    return m_which->currentId() == QLatin1String("mine");
}

void CollectionsPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 12, 0);
    column->setSpacing(12);
    column->addWidget(m_nav);
    auto* row = new FlowLayout(nullptr, 12); // large text needs more than one line
    row->setContentsMargins(0, 0, 12, 0);
    m_summary->quiet();
    m_summary->setObjectName(QStringLiteral("collectionsSummary"));
    m_search->setObjectName(QStringLiteral("collectionsSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(scaled(220));
    m_which->setObjectName(QStringLiteral("collectionsWhich"));
    m_which->addSegment(QStringLiteral("mine"), QStringLiteral("mine"));
    m_which->addSegment(QStringLiteral("all"), QStringLiteral("all"));
    m_new->setObjectName(QStringLiteral("newCollection"));
    row->addWidget(m_title);
    row->addWidget(m_summary);
    row->addWidget(m_search);
    row->addWidget(m_which);
    row->addWidget(m_new);
    column->addLayout(row);
    m_grid = new CardGrid(m_stack);
    m_grid->setObjectName(QStringLiteral("collectionList"));
    m_grid->setItemDelegate(m_delegate);
    m_grid->setModel(m_model);
    m_grid->setCardSize(QSize(scaled(340), m_delegate->height()));
    m_state = new StateView(m_stack);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    connect(m_nav, &ManageNav::opened, this, &Page::openAddress);
    connect(m_grid, &CardGrid::activated, this, &CollectionsPage::openCurrent);
    connect(m_grid, &CardGrid::clicked, this, &CollectionsPage::openCurrent);
    connect(m_search, &QLineEdit::returnPressed, this, &CollectionsPage::reload);
    connect(m_which, &SegmentedControl::chosen, this, [this] {
        reload();
        Q_EMIT changed();
    });
    connect(m_new, &QPushButton::clicked, this, &CollectionsPage::create);
    connect(m_state, &StateView::retry, this, &CollectionsPage::reload);
}

void CollectionsPage::retranslate()
{
    m_nav->retranslate();
    m_title->setText(tr("Collections"));
    m_search->setPlaceholderText(tr("Search collections"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_which->setAccessibleName(tr("Whose collections"));
    m_which->setSegmentText(QStringLiteral("mine"), tr("Mine"));
    m_which->setSegmentText(QStringLiteral("all"), tr("Everybody's"));
    m_new->setText(tr("New collection"));
    m_grid->setAccessibleName(tr("Collections"));
    showState();
}

void CollectionsPage::activated()
{
    if (!m_asked)
        load();
}

void CollectionsPage::reload()
{
    load();
}

void CollectionsPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void CollectionsPage::load()
{
    m_asked = true;
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_loading = true;
    m_owners.clear();
    m_model->setCollections({}, false);
    showState();
    QCoro::connect(m_services.accounts.who(m_services.places.current(), m_cancel.token()), this,
                   [this, cancel = m_cancel.token()](const Result<account::Account>& who) {
                       if (!cancel.isCancelled())
                           takeWho(who);
                   });
}

// Everybody's public collections need no account.
void CollectionsPage::takeWho(const Result<account::Account>& who)
{
    if (who)
        m_owners = who->who.creatableOwners();
    if (!who && isMine()) {
        fail(who.error());
        return;
    }
    QStringList owners;
    if (isMine()) {
        owners.append(who->who.name);
        for (const hub::Membership& organization : who->who.organizations)
            owners.append(organization.name);
    }
    ask(owners);
}

void CollectionsPage::ask(const QStringList& owners)
{
    hub::CollectionQuery query;
    query.owners = owners;
    query.search = m_search->text().trimmed();
    query.sort = isMine() ? QStringLiteral("lastModified") : QStringLiteral("trending");
    query.limit = 50;
    const auto client = m_services.places.currentClient();
    QCoro::connect(hub::collections(*client, query, hub::Freshness::Network, m_cancel.token()), this,
                   [this, cancel = m_cancel.token()](const Pages& page) {
                       if (!cancel.isCancelled())
                           take(page, true);
                   });
}

void CollectionsPage::more()
{
    if (m_next.isEmpty())
        return;
    const auto client = m_services.places.currentClient();
    QCoro::connect(hub::nextCollections(*client, std::exchange(m_next, {}), m_cancel.token()), this,
                   [this, cancel = m_cancel.token()](const Pages& page) {
                       if (!cancel.isCancelled())
                           take(page, false);
                   });
}

void CollectionsPage::take(const Pages& page, bool first)
{
    m_loading = false;
    if (!page && first) {
        fail(page.error());
        return;
    }
    if (!page) {
        Q_EMIT said(page.error().message());
        return;
    }
    m_next = page->value.next;
    m_storedAt = page->fromCache ? page->fetchedAt : QDateTime();
    if (first)
        m_model->setCollections(page->value.items, !m_next.isEmpty());
    else
        m_model->append(page->value.items, !m_next.isEmpty());
    showState();
}

void CollectionsPage::fail(const Error& error)
{
    m_loading = false;
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_stack->setCurrentWidget(m_state);
    m_new->setVisible(false);
    if (error.kind != ErrorKind::SignIn) {
        m_state->showError(error);
        return;
    }
    m_state->showEmpty(QStringLiteral("list"), tr("Collections belong to an account"),
                       tr("Sign in to see and make yours. Everybody's public ones can be read without."));
    QPushButton* signIn = m_state->addAction(tr("Sign in"));
    connect(signIn, &QPushButton::clicked, this,
            [this, error] { Q_EMIT accessWanted(error, [this] { load(); }); });
    QPushButton* all = m_state->addAction(tr("Look at everybody's"));
    connect(
        all, &QPushButton::clicked, this,
        [this] {
            m_which->setCurrentId(QStringLiteral("all"));
            load();
            Q_EMIT changed();
        },
        Qt::QueuedConnection);
}

void CollectionsPage::showState()
{
    const int count = m_model->rowCount();
    m_new->setVisible(!m_owners.isEmpty());
    QString summary;
    if (count > 0)
        summary = m_next.isEmpty() ? tr("%n collection(s)", nullptr, count) : tr("%1 and more").arg(count);
    if (m_storedAt.isValid() && count > 0)
        summary += QStringLiteral(" · ") + tr("as of %1").arg(agoText(m_storedAt));
    m_summary->setText(summary);
    m_stack->setCurrentWidget(count > 0 ? static_cast<QWidget*>(m_grid) : m_state);
    if (count > 0)
        return;
    if (m_loading) {
        m_state->showLoading(tr("Reading the collections"));
    } else if (!m_search->text().trimmed().isEmpty()) {
        m_state->showEmpty(QStringLiteral("search"), tr("No collection fits"),
                           tr("Titles and descriptions are searched."));
    } else {
        m_state->showEmpty(
            QStringLiteral("list"), tr("No collections yet"),
            tr("A collection is a list of models, datasets, Spaces and papers, with notes, for "
               "yourself or for everybody."));
        if (!m_owners.isEmpty())
            connect(m_state->addAction(tr("New collection")), &QPushButton::clicked, this,
                    &CollectionsPage::create);
    }
}

void CollectionsPage::openCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    if (index.isValid() && index.row() < m_model->rowCount())
        Q_EMIT openAddress(hub::HubUrl::collection(m_model->collection(index.row()).slug).address());
}

void CollectionsPage::create()
{
    auto* dialog = new CollectionDialog(m_owners, this);
    connect(dialog, &CollectionDialog::saveAsked, this, [this, dialog] { save(dialog); });
    dialog->open();
}

void CollectionsPage::save(CollectionDialog* dialog)
{
    dialog->setBusy(true);
    const auto client = m_services.places.currentClient();
    QCoro::connect(hub::createCollection(*client, dialog->draft(), m_cancel.token()), dialog,
                   [this, dialog](const Result<hub::Collection>& made) {
                       if (made) {
                           dialog->accept();
                           m_asked = false;
                           Q_EMIT openAddress(hub::HubUrl::collection(made->slug).address());
                           return;
                       }
                       dialog->showError(made.error());
                       if (made.error().kind == ErrorKind::SignIn ||
                           made.error().kind == ErrorKind::Forbidden)
                           Q_EMIT accessWanted(made.error(), [this] { load(); });
                   });
}

void CollectionsPage::restore(const QString& address, const QVariantMap& state)
{
    const bool all = addressValue(address, QStringLiteral("show")) == QLatin1String("all");
    const QString search = all ? addressValue(address, QStringLiteral("search")) : m_search->text();
    if (all == isMine() || search != m_search->text()) {
        m_which->setCurrentId(all ? QStringLiteral("all") : QStringLiteral("mine"));
        m_search->setText(search);
        m_asked = false;
    }
    m_grid->setScrollPosition(state.value(QStringLiteral("scroll")).toInt());
}

QVariantMap CollectionsPage::state() const
{
    return {{QStringLiteral("scroll"), m_grid->scrollPosition()}};
}

} // namespace vitrine::ui
