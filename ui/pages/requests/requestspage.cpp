#include "ui/pages/requests/requestspage.h"

#include "core/account/accessdesk.h"
#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "ui/pages/gate/gatewords.h"
#include "ui/pages/requests/ownedgates.h"
#include "ui/shell/managenav.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QHeaderView>
#include <QScrollArea>
#include <QStackedWidget>
#include <QStandardItemModel>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

using hub::AccessState;

namespace {

constexpr int tableHeight = 200;
constexpr int columnGap = 20;
constexpr int widestColumn = 48; ///< characters
constexpr int mostRows = 8;      ///< of one's own gates; more scroll

QTableView* makeTable(QStandardItemModel* model, const char* name, QWidget* parent)
{
    auto* table = new QTableView(parent);
    table->setObjectName(QLatin1String(name));
    table->setModel(model);
    table->setSelectionBehavior(QAbstractItemView::SelectRows);
    table->setSelectionMode(QAbstractItemView::SingleSelection);
    table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    table->setTabKeyNavigation(false);
    table->setWordWrap(false);
    table->setShowGrid(false);
    table->verticalHeader()->hide();
    table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    table->horizontalHeader()->setHighlightSections(false);
    table->horizontalHeader()->setStretchLastSection(true);
    return table;
}

void fitColumns(QTableView* table)
{
    table->resizeColumnsToContents();
    const int widest = table->fontMetrics().averageCharWidth() * widestColumn;
    for (int column = 0; column + 1 < table->model()->columnCount(); ++column)
        table->setColumnWidth(column, std::min(table->columnWidth(column) + columnGap, widest));
}

QStandardItem* item(const QString& text, const QString& tip = {})
{
    auto* cell = new QStandardItem(text);
    cell->setToolTip(tip);
    return cell;
}

QString dateText(const QDateTime& date)
{
    return date.isValid() ? agoText(date) : QString();
}

} // namespace

RequestsPage::RequestsPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_owned(new OwnedGates(services, this)),
      m_nav(new ManageNav(QStringLiteral("requests"), this)), m_mine(new QStandardItemModel(this)),
      m_gates(new QStandardItemModel(this))
{
    setObjectName(id());
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins(24, 20, 12, 0);
    outer->setSpacing(12);
    outer->addWidget(m_nav);
    connect(m_nav, &ManageNav::opened, this, &Page::openAddress);
    auto* area = new QScrollArea(this);
    area->setFrameShape(QFrame::NoFrame);
    area->setWidgetResizable(true);
    area->setFocusPolicy(Qt::NoFocus);
    area->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto* content = new QWidget;
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(0, 0, 12, 16);
    column->setSpacing(12);
    buildMine(*column);
    buildOwned(*column);
    area->setWidget(content);
    outer->addWidget(area);
    connect(&services.access, &account::AccessDesk::changed, this, &RequestsPage::fillMine);
    connect(m_owned, &OwnedGates::changed, this, &RequestsPage::fillOwned);
    connect(&services.accounts, &account::Accounts::switched, this, &RequestsPage::reload);
    connect(&services.places, &account::Places::currentChanged, m_owned, &OwnedGates::load);
    retranslate();
}

RequestsPage::~RequestsPage()
{
    m_cancel.cancel();
}

QString RequestsPage::title() const
{
    return tr("Access requests");
}

void RequestsPage::buildMine(QVBoxLayout& column)
{
    m_title = new Label({}, TextSize::Headline, this);
    m_summary = new Label({}, TextSize::Body, this);
    m_refresh = plainButton({}, this);
    m_refresh->setObjectName(QStringLiteral("requestsRefresh"));
    auto* top = new QHBoxLayout;
    top->setSpacing(16);
    top->addWidget(m_title);
    top->addWidget(m_summary->quiet(), 1);
    top->addWidget(m_refresh);
    column.addLayout(top);
    m_table = makeTable(m_mine, "requestsTable", this);
    m_table->setMinimumHeight(tableHeight);
    m_empty = new StateView(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_empty);
    column.addWidget(m_stack, 1);
    m_open = primaryButton({}, this);
    m_open->setObjectName(QStringLiteral("requestsOpen"));
    m_withdraw = plainButton({}, this);
    m_withdraw->setObjectName(QStringLiteral("requestsWithdraw"));
    m_forget = plainButton({}, this);
    m_forget->setObjectName(QStringLiteral("requestsForget"));
    auto* actions = new FlowLayout(nullptr, 8);
    for (QPushButton* button : {m_open, m_withdraw, m_forget})
        actions->addWidget(button);
    column.addLayout(actions);
    m_problem = new Label({}, TextSize::Body, this);
    m_problem->setObjectName(QStringLiteral("requestsProblem"));
    m_problem->setTint(Tint::Bad);
    m_problem->wrapping();
    m_problem->hide();
    column.addWidget(m_problem);
    connect(m_refresh, &QPushButton::clicked, this, &RequestsPage::reload);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &RequestsPage::showSelection);
    connect(m_table, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.row() < m_shown.size())
            open(account::AccessRecord(m_shown.at(index.row())));
    });
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const auto record = selected())
            open(*record);
    });
    connect(m_withdraw, &QPushButton::clicked, this, &RequestsPage::withdraw);
    connect(m_forget, &QPushButton::clicked, this, [this] {
        if (const auto record = selected())
            m_services.access.forget(*record);
    });
}

void RequestsPage::buildOwned(QVBoxLayout& column)
{
    m_ownedTitle = new Label({}, TextSize::Title, this);
    m_ownedWords = new Label({}, TextSize::Body, this);
    m_ownedWords->setObjectName(QStringLiteral("ownedWords"));
    m_ownedWords->quiet()->wrapping();
    m_ownedTable = makeTable(m_gates, "ownedGates", this);
    column.addSpacing(8);
    column.addWidget(m_ownedTitle);
    column.addWidget(m_ownedWords);
    column.addWidget(m_ownedTable);
    connect(m_ownedTable, &QTableView::activated, this, [this](const QModelIndex& index) {
        if (index.row() < m_owned->gates().size())
            Q_EMIT openAddress(hub::HubUrl::repository(m_owned->gates().at(index.row()).repo, Revision(),
                                                       hub::HubUrl::Tab::Manage)
                                   .address());
    });
}

void RequestsPage::retranslate()
{
    m_nav->retranslate();
    m_title->setText(tr("Access requests"));
    m_refresh->setText(tr("Look again"));
    m_refresh->setAccessibleDescription(tr("Asks the place what became of each request"));
    m_open->setText(tr("Open"));
    m_withdraw->setText(tr("Withdraw"));
    m_forget->setText(tr("Remove from this list"));
    m_table->setAccessibleName(tr("My requests"));
    m_ownedTitle->setText(tr("Asked of you"));
    m_ownedTable->setAccessibleName(tr("Gated repositories of mine"));
    m_mine->setHorizontalHeaderLabels(
        {tr("Repository"), tr("State"), tr("Asked"), tr("Looked at"), tr("Account"), tr("Place")});
    m_gates->setHorizontalHeaderLabels({tr("Repository"), tr("Waiting"), tr("Who may read the files")});
    fillMine();
    fillOwned();
}

void RequestsPage::restore(const QString&, const QVariantMap&) {}

void RequestsPage::activated()
{
    reload();
}

void RequestsPage::reload()
{
    lookAtAll();
    m_owned->load();
}

void RequestsPage::lookAtAll()
{
    if (m_looking > 0)
        return;
    m_problem->hide();
    const QList<account::AccessRecord> records = m_services.access.records();
    for (const account::AccessRecord& record : records) {
        // Only these become something else without one's doing.
        const bool open = record.state != AccessState::Accepted;
        if (!open)
            continue;
        ++m_looking;
        QCoro::connect(m_services.access.check(record, m_cancel.token()), this,
                       [this](const Result<hub::Access>& access) {
                           --m_looking;
                           m_refresh->setEnabled(m_looking == 0);
                           if (access || access.error().kind == ErrorKind::Cancelled)
                               return;
                           m_problem->setText(access.error().message());
                           m_problem->show();
                       });
    }
    m_refresh->setEnabled(m_looking == 0);
}

void RequestsPage::fillMine()
{
    const auto before = selected();
    m_shown = m_services.access.records();
    m_mine->removeRows(0, m_mine->rowCount());
    const QList<hub::Place> places = m_services.places.places();
    int waiting = 0;
    for (const account::AccessRecord& record : std::as_const(m_shown)) {
        waiting += record.state == AccessState::Pending;
        QString place = record.origin;
        for (const hub::Place& known : places) {
            if (known.origin() == record.origin)
                place = known.name;
        }
        QString state = accessWord(record.state);
        if (record.wantsDownload)
            state += QStringLiteral(" · ") + tr("download follows");
        m_mine->appendRow({item(record.repo.id()), item(state, accessAdvice(record.state)),
                           item(dateText(record.askedAt),
                                record.askedAt.isValid() ? fullDateText(record.askedAt) : QString()),
                           item(dateText(record.seenAt)), item(record.account), item(place, record.origin)});
        if (before && before->isOf(record.origin, record.account, record.repo))
            m_table->selectRow(m_mine->rowCount() - 1);
    }
    if (m_shown.isEmpty()) {
        m_empty->showEmpty(QStringLiteral("lock"), tr("You asked for nothing yet"),
                           tr("Some repositories open their files only to those who ask. What you ask for, "
                              "here or in a browser, is followed here once its page was open."));
        m_stack->setCurrentWidget(m_empty);
    } else {
        fitColumns(m_table);
        m_stack->setCurrentWidget(m_table);
    }
    m_summary->setText(waiting > 0 ? tr("%n waiting", nullptr, waiting) : QString());
    for (QWidget* part : std::initializer_list<QWidget*>{m_open, m_withdraw, m_forget})
        part->setVisible(!m_shown.isEmpty());
    showSelection();
}

void RequestsPage::fillOwned()
{
    m_gates->removeRows(0, m_gates->rowCount());
    int waiting = 0;
    for (const OwnedGate& gate : m_owned->gates()) {
        waiting += gate.waiting;
        const QString count =
            gate.more ? tr("more than %1").arg(gate.waiting) : QString::number(gate.waiting);
        m_gates->appendRow(
            {item(gate.repo.id()), item(count),
             item(gate.gating == hub::Gating::Manual ? tr("whom you accept") : tr("who asks"))});
    }
    QString words = tr("Open one to decide about its requests.");
    if (m_owned->isLoading())
        words = tr("Looking for gated repositories of yours");
    else if (m_owned->error() && m_owned->error()->kind == ErrorKind::SignIn)
        words = tr("Sign in to see what others ask of you.");
    else if (m_owned->error())
        words = m_owned->error()->message();
    else if (m_owned->gates().isEmpty())
        words = tr("No repository of yours, or of an organization where you may write, has a gate.");
    m_ownedWords->setText(words);
    m_ownedTable->setVisible(m_gates->rowCount() > 0);
    fitColumns(m_ownedTable);
    const int rows = std::min(m_gates->rowCount(), mostRows);
    m_ownedTable->setFixedHeight(m_ownedTable->horizontalHeader()->sizeHint().height() +
                                 rows * m_ownedTable->verticalHeader()->defaultSectionSize() + 4);
}

std::optional<account::AccessRecord> RequestsPage::selected() const
{
    const QModelIndexList rows = m_table->selectionModel()->selectedRows();
    if (rows.isEmpty() || rows.first().row() >= m_shown.size())
        return std::nullopt;
    return m_shown.at(rows.first().row());
}

void RequestsPage::showSelection()
{
    const auto record = selected();
    m_open->setEnabled(record.has_value());
    m_forget->setEnabled(record.has_value());
    m_withdraw->setEnabled(record && record->state == AccessState::Pending);
}

void RequestsPage::withdraw()
{
    const auto record = selected();
    if (!record)
        return;
    m_withdraw->setEnabled(false);
    m_problem->hide();
    QCoro::connect(m_services.access.withdraw(*record, m_cancel.token()), this,
                   [this, name = record->repo.id()](const Result<hub::Access>& access) {
                       showSelection();
                       if (access) {
                           Q_EMIT said(tr("The request for %1 is withdrawn.").arg(name));
                       } else if (access.error().kind != ErrorKind::Cancelled) {
                           m_problem->setText(access.error().message());
                           m_problem->show();
                       }
                   });
}

// Another place is opened first: an address names a repository of the place that is open.
void RequestsPage::open(const account::AccessRecord& record)
{
    const QList<hub::Place> places = m_services.places.places();
    const QString address = hub::HubUrl::repository(record.repo, Revision(), hub::HubUrl::Tab::Try).address();
    if (m_services.places.current().origin() == record.origin) {
        Q_EMIT openAddress(address);
        return;
    }
    for (const hub::Place& place : places) {
        if (place.origin() != record.origin)
            continue;
        auto* once = new QObject(this);
        connect(&m_services.places, &account::Places::currentChanged, once, [this, once, address] {
            once->deleteLater();
            Q_EMIT openAddress(address);
        });
        m_services.places.open(place);
        return;
    }
    m_problem->setText(tr("The place of this request is not in the list any more: add it in Settings."));
    m_problem->show();
}

} // namespace vitrine::ui
