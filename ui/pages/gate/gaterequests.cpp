#include "ui/pages/gate/gaterequests.h"

#include "core/account/places.h"
#include "core/net/network.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QFileDialog>
#include <QHeaderView>
#include <QLineEdit>
#include <QSaveFile>
#include <QShortcut>
#include <QStackedWidget>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

using hub::AccessState;

namespace {

constexpr int onePage = 1000;
constexpr int typingPause = 250; // milliseconds
constexpr int tableHeight = 280;
constexpr int columnGap = 20;
constexpr int widestColumn = 48; // characters

} // namespace

GateRequests::GateRequests(Services& services, hub::Place place, RepoId repo, QWidget* parent)
    : QWidget(parent), m_services(services), m_place(std::move(place)), m_repo(std::move(repo))
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    buildTop(*column);
    m_table = new QTableView(this);
    m_table->setObjectName(QStringLiteral("gateTable"));
    m_table->setAccessibleName(tr("Requests"));
    m_table->setModel(&m_model);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->setShowGrid(false);
    m_table->setMinimumHeight(tableHeight);
    m_table->verticalHeader()->hide();
    m_table->verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    m_table->horizontalHeader()->setHighlightSections(false);
    m_state = new StateView(this);
    m_stack = new QStackedWidget(this);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    buildActions(*column);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &GateRequests::load);
    connect(m_state, &StateView::retry, this, &GateRequests::load);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &GateRequests::showSelection);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &GateRequests::showSelection);
    for (const auto& [key, state] :
         {std::pair{Qt::Key_A, AccessState::Accepted}, {Qt::Key_R, AccessState::Rejected}}) {
        auto* action = new QAction(m_table);
        action->setShortcut(QKeySequence(Qt::ALT | key));
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, [this, state = state] { begin(state); });
    }
    showSelection();
}

GateRequests::~GateRequests()
{
    m_cancel.cancel();
    m_loading.cancel();
}

void GateRequests::buildTop(QVBoxLayout& column)
{
    m_lists = new SegmentedControl(this);
    m_lists->setObjectName(QStringLiteral("gateLists"));
    m_lists->setAccessibleName(tr("Which requests"));
    m_lists->addSegment(QStringLiteral("pending"), tr("Waiting"));
    m_lists->addSegment(QStringLiteral("accepted"), tr("Accepted"));
    m_lists->addSegment(QStringLiteral("rejected"), tr("Refused"));
    m_lists->addSegment(QStringLiteral("reset"), tr("Asked again"));
    m_lists->setCurrentId(QStringLiteral("pending"));
    m_search = new QLineEdit(this);
    m_search->setObjectName(QStringLiteral("gateSearch"));
    m_search->setPlaceholderText(tr("Beginning of a user name"));
    m_search->setAccessibleName(tr("Find a person by the beginning of their user name"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaxLength(250);
    m_search->setMinimumWidth(180);
    m_report = plainButton(tr("Save as a table…"), this);
    m_report->setObjectName(QStringLiteral("gateReport"));
    auto* row = new FlowLayout(nullptr, 8);
    row->addWidget(m_lists);
    row->addWidget(m_search);
    row->addWidget(m_report);
    column.addLayout(row);
    connect(m_lists, &SegmentedControl::chosen, this, [this](const QString& id) {
        m_list = hub::parseAccessState(id);
        load();
    });
    connect(m_search, &QLineEdit::textChanged, &m_typing, qOverload<>(&QTimer::start));
    connect(m_report, &QPushButton::clicked, this, &GateRequests::saveReport);
}

void GateRequests::buildActions(QVBoxLayout& column)
{
    m_summary = new Label({}, TextSize::Caption, this);
    m_summary->setObjectName(QStringLiteral("gateSummary"));
    m_summary->quiet();
    m_accept = primaryButton(tr("Accept"), this);
    m_accept->setObjectName(QStringLiteral("gateAccept"));
    m_accept->setToolTip(tr("Alt+A in the list"));
    m_reject = plainButton(tr("Refuse…"), this);
    m_reject->setObjectName(QStringLiteral("gateReject"));
    m_reject->setToolTip(tr("Alt+R in the list"));
    m_reset = plainButton(tr("Let ask again…"), this);
    m_reset->setObjectName(QStringLiteral("gateReset"));
    m_back = plainButton(tr("Back to waiting"), this);
    m_back->setObjectName(QStringLiteral("gateBack"));
    m_grantName = new QLineEdit(this);
    m_grantName->setObjectName(QStringLiteral("gateGrantName"));
    m_grantName->setAccessibleName(tr("User name of someone to let in"));
    m_grantName->setPlaceholderText(tr("User name"));
    m_grantName->setMaximumWidth(200);
    m_grant = plainButton(tr("Let in without asking"), this);
    m_grant->setObjectName(QStringLiteral("gateGrant"));
    auto* actions = new FlowLayout(nullptr, 8);
    for (QWidget* part :
         std::initializer_list<QWidget*>{m_accept, m_reject, m_reset, m_back, m_grantName, m_grant})
        actions->addWidget(part);
    m_reasonRow = new QWidget(this);
    m_reasonTitle = new Label({}, TextSize::Body, m_reasonRow);
    m_reasonTitle->setWordWrap(true);
    m_reason = new QLineEdit(m_reasonRow);
    m_reason->setObjectName(QStringLiteral("gateReason"));
    m_reason->setAccessibleName(tr("Reason"));
    m_reason->setPlaceholderText(tr("Reason, mailed to them; may be empty"));
    m_reason->setMaxLength(static_cast<int>(hub::AccessDecision::longestReason));
    m_confirm = primaryButton({}, m_reasonRow);
    m_confirm->setObjectName(QStringLiteral("gateConfirm"));
    QPushButton* cancel = plainButton(tr("Leave it"), m_reasonRow);
    auto* reasonColumn = new QVBoxLayout(m_reasonRow);
    reasonColumn->setContentsMargins(0, 0, 0, 0);
    reasonColumn->addWidget(m_reasonTitle);
    auto* reasonLine = new QHBoxLayout;
    reasonLine->addWidget(m_reason, 1);
    reasonLine->addWidget(m_confirm);
    reasonLine->addWidget(cancel);
    reasonColumn->addLayout(reasonLine);
    m_reasonRow->hide();
    m_problem = new Label({}, TextSize::Body, this);
    m_problem->setObjectName(QStringLiteral("gateRequestsProblem"));
    m_problem->setTint(Tint::Bad);
    m_problem->wrapping();
    m_problem->hide();
    column.addWidget(m_summary);
    column.addLayout(actions);
    column.addWidget(m_reasonRow);
    column.addWidget(m_problem);
    connect(m_accept, &QPushButton::clicked, this, [this] { begin(AccessState::Accepted); });
    connect(m_reject, &QPushButton::clicked, this, [this] { begin(AccessState::Rejected); });
    connect(m_reset, &QPushButton::clicked, this, [this] { begin(AccessState::Reset); });
    connect(m_back, &QPushButton::clicked, this, [this] { begin(AccessState::Pending); });
    connect(m_grant, &QPushButton::clicked, this, &GateRequests::grant);
    connect(m_grantName, &QLineEdit::returnPressed, this, &GateRequests::grant);
    const auto confirm = [this] {
        m_reasonRow->hide();
        decide({m_wanted, m_reason->text().trimmed()});
    };
    connect(m_confirm, &QPushButton::clicked, this, confirm);
    connect(m_reason, &QLineEdit::returnPressed, this, confirm);
    connect(cancel, &QPushButton::clicked, m_reasonRow, &QWidget::hide);
}

std::shared_ptr<hub::HubClient> GateRequests::client() const
{
    return m_services.places.client(m_place, {});
}

void GateRequests::load()
{
    m_typing.stop();
    m_loading.cancel();
    m_loading = net::CancelSource();
    m_problem->hide();
    m_reasonRow->hide();
    m_model.clear();
    m_next.clear();
    m_state->showLoading(tr("Reading the requests"));
    m_stack->setCurrentWidget(m_state);
    const auto asker = client();
    const hub::AccessQuery query{m_list, m_search->text().trimmed(), onePage};
    QCoro::connect(hub::accessRequests(*asker, m_repo, query, m_loading.token()), this,
                   [this](const Result<hub::AccessRequestPage>& page) { take(page); });
}

// All pages, one after the other: one scrolls and selects over the whole list.
void GateRequests::take(const Result<hub::AccessRequestPage>& page)
{
    if (!page) {
        if (page.error().kind != ErrorKind::Cancelled)
            showState(page.error());
        return;
    }
    const bool first = m_model.count() == 0;
    m_model.append(page->items);
    m_next = page->items.isEmpty() || page->next == m_next ? QUrl() : page->next;
    if (first)
        fitColumns();
    showState(std::nullopt);
    if (m_next.isEmpty())
        return;
    const auto asker = client();
    QCoro::connect(hub::nextAccessRequests(*asker, m_next, m_loading.token()), this,
                   [this](const Result<hub::AccessRequestPage>& next) { take(next); });
}

// Only columns that say something, none wider than can be read beside others.
void GateRequests::fitColumns()
{
    using Column = AccessRequestModel::Column;
    m_table->setColumnHidden(Column::Decided, m_list == AccessState::Pending);
    m_table->setColumnHidden(Column::Outcome, !m_model.hasProblems());
    m_table->resizeColumnsToContents();
    const int widest = fontMetrics().averageCharWidth() * widestColumn;
    for (int column = 0; column < m_model.columnCount(); ++column)
        m_table->setColumnWidth(column, std::min(m_table->columnWidth(column) + columnGap, widest));
}

void GateRequests::showState(const std::optional<Error>& error)
{
    if (error && error->serverCode == QLatin1String("RepoNotGated")) {
        m_state->showEmpty(QStringLiteral("person"), tr("Everybody may read its files"),
                           tr("There are no requests to decide about."));
        m_stack->setCurrentWidget(m_state);
        showSelection();
        return;
    }
    if (error && m_model.count() == 0) {
        m_state->showError(*error);
        m_stack->setCurrentWidget(m_state);
    } else if (m_model.count() == 0) {
        const bool searched = !m_search->text().trimmed().isEmpty();
        m_state->showEmpty(QStringLiteral("person"), tr("Nobody is in this list"),
                           searched ? tr("No user name here begins with that.")
                                    : tr("Requests appear here when people make them, or when you decide."));
        m_stack->setCurrentWidget(m_state);
    } else {
        m_stack->setCurrentWidget(m_table);
    }
    if (error && m_model.count() > 0) {
        m_problem->setText(error->message());
        m_problem->show();
    }
    if (error && (error->kind == ErrorKind::Forbidden || error->kind == ErrorKind::SignIn))
        want(*error, [self = QPointer(this)] {
            if (self)
                self->load();
        });
    showSelection();
}

void GateRequests::want(const Error& error, const std::function<void()>& again)
{
    Q_EMIT accessWanted(error, again);
}

QList<hub::AccessRequest> GateRequests::selected() const
{
    QList<hub::AccessRequest> requests;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection) {
        for (int row = range.top(); row <= range.bottom(); ++row)
            requests.append(m_model.at(row));
    }
    return requests;
}

void GateRequests::showSelection()
{
    int count = 0;
    const QItemSelection selection = m_table->selectionModel()->selection();
    for (const QItemSelectionRange& range : selection)
        count += range.height();
    QString words = tr("%n request(s)", nullptr, m_model.count());
    if (!m_next.isEmpty())
        words = tr("%n request(s) so far", nullptr, m_model.count());
    if (count > 0)
        words += QStringLiteral(" · ") + tr("%n chosen", nullptr, count);
    m_summary->setText(words);
    const bool may = count > 0 && !m_busy;
    m_accept->setVisible(m_list != AccessState::Accepted);
    m_reject->setVisible(m_list != AccessState::Rejected);
    m_reset->setVisible(m_list != AccessState::Reset);
    m_back->setVisible(m_list != AccessState::Pending);
    for (QPushButton* button : {m_accept, m_reject, m_reset, m_back})
        button->setEnabled(may);
    m_grant->setEnabled(!m_busy);
    m_report->setEnabled(!m_busy);
}

void GateRequests::begin(AccessState state)
{
    const int count = static_cast<int>(selected().size());
    if (count == 0 || m_busy || state == m_list)
        return;
    if (state != AccessState::Rejected && state != AccessState::Reset) {
        decide({state, {}});
        return;
    }
    m_wanted = state;
    const bool refuse = state == AccessState::Rejected;
    m_reasonTitle->setText(refuse ? tr("%n person(s) will be refused and cannot ask again.", nullptr, count)
                                  : tr("%n person(s) will have to ask again.", nullptr, count));
    m_confirm->setText(refuse ? tr("Refuse") : tr("Let ask again"));
    m_reason->clear();
    m_reasonRow->show();
    m_reason->setFocus(Qt::OtherFocusReason);
}

void GateRequests::decide(const hub::AccessDecision& decision)
{
    const QList<hub::AccessRequest> requests = selected();
    if (requests.isEmpty())
        return;
    m_busy = true;
    m_problem->hide();
    showSelection();
    const auto asker = client();
    QCoro::connect(hub::decideAccessOfAll(*asker, m_repo, requests, decision, m_cancel.token()), this,
                   [this, state = decision.state](const QList<hub::AccessOutcome>& outcomes) {
                       m_busy = false;
                       report(outcomes, state);
                   });
}

void GateRequests::report(const QList<hub::AccessOutcome>& outcomes, AccessState state)
{
    QList<hub::AccessRequest> done;
    std::optional<Error> error;
    for (const hub::AccessOutcome& outcome : outcomes) {
        if (outcome.error && outcome.error->kind == ErrorKind::Cancelled)
            return;
        if (!outcome.error) {
            done.append(outcome.request);
            continue;
        }
        error = outcome.error;
        m_model.setProblem(outcome.request, outcome.error->what);
    }
    fitColumns();
    m_model.remove(done);
    const int failed = static_cast<int>(outcomes.size() - done.size());
    if (failed > 0) {
        m_problem->setText(
            failed == 1
                ? error->message()
                : tr("%n request(s) could not be decided; “What happened” tells of each.", nullptr, failed));
        m_problem->show();
        m_table->scrollTo(m_model.index(0, AccessRequestModel::Outcome));
    }
    if (error && (error->kind == ErrorKind::Forbidden || error->kind == ErrorKind::SignIn))
        want(*error, [self = QPointer(this)] {
            if (self)
                self->load();
        });
    if (m_model.count() == 0)
        showState(std::nullopt);
    showSelection();
    if (done.isEmpty())
        return;
    const int count = static_cast<int>(done.size());
    QString words = tr("%n person(s) accepted", nullptr, count);
    if (state == AccessState::Rejected)
        words = tr("%n person(s) refused", nullptr, count);
    else if (state == AccessState::Reset)
        words = tr("%n person(s) may ask again", nullptr, count);
    else if (state == AccessState::Pending)
        words = tr("%n request(s) wait again", nullptr, count);
    // Undone even where this list is not shown any more.
    const auto back = [self = QPointer(this), network = &m_services.network, asker = client(), repo = m_repo,
                       done] {
        if (self) {
            self->undo(done, done.first().state);
            return;
        }
        QCoro::connect(hub::decideAccessOfAll(*asker, repo, done, {done.first().state, {}}, {}), network,
                       [asker](const QList<hub::AccessOutcome>&) {});
    };
    Q_EMIT undoable(words, back, {});
}

void GateRequests::undo(const QList<hub::AccessRequest>& before, AccessState state)
{
    m_busy = true;
    showSelection();
    const auto asker = client();
    QCoro::connect(
        hub::decideAccessOfAll(*asker, m_repo, before, {state, {}}, m_cancel.token()), this,
        [this](const QList<hub::AccessOutcome>& outcomes) {
            m_busy = false;
            const auto failed = std::count_if(outcomes.begin(), outcomes.end(),
                                              [](const auto& outcome) { return outcome.error.has_value(); });
            load();
            if (failed > 0)
                Q_EMIT said(tr("%n request(s) could not be put back.", nullptr, static_cast<int>(failed)));
        });
}

void GateRequests::grant()
{
    const QString name = m_grantName->text().trimmed();
    m_problem->hide();
    if (name.isEmpty() || m_busy) {
        m_grantName->setFocus(Qt::OtherFocusReason);
        return;
    }
    m_busy = true;
    showSelection();
    const auto asker = client();
    QCoro::connect(hub::grantAccess(*asker, m_repo, name, m_cancel.token()), this,
                   [this, name](const Result<void>& granted) {
                       m_busy = false;
                       showSelection();
                       if (granted) {
                           m_grantName->clear();
                           Q_EMIT said(tr("%1 may read the files now.").arg(name));
                           load();
                           return;
                       }
                       if (granted.error().kind == ErrorKind::Cancelled)
                           return;
                       m_problem->setText(granted.error().message());
                       m_problem->show();
                       if (granted.error().kind == ErrorKind::Forbidden ||
                           granted.error().kind == ErrorKind::SignIn)
                           want(granted.error(), [self = QPointer(this)] {
                               if (self)
                                   self->grant();
                           });
                   });
}

void GateRequests::saveReport()
{
    auto* dialog = new QFileDialog(this, tr("Save the requests"), {}, tr("Tables (*.csv)"));
    dialog->setObjectName(QStringLiteral("gateReportDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QStringLiteral("csv"));
    dialog->selectFile(QStringLiteral("requests-%1.csv").arg(m_repo.name));
    connect(dialog, &QFileDialog::fileSelected, this, [this](const QString& file) {
        m_problem->hide();
        const auto asker = client();
        QCoro::connect(hub::accessReportTo(*asker, m_repo, file, m_cancel.token()), this,
                       [this, file](const Result<void>& saved) {
                           if (saved) {
                               Q_EMIT said(tr("Saved %1").arg(file));
                           } else if (saved.error().kind != ErrorKind::Cancelled) {
                               m_problem->setText(saved.error().message());
                               m_problem->show();
                           }
                       });
    });
    dialog->open();
}

} // namespace vitrine::ui
