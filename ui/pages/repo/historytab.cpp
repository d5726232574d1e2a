#include "ui/pages/repo/historytab.h"

#include "core/account/places.h"
#include "ui/pages/repo/commitdiff.h"
#include "ui/pages/repo/commitrow.h"
#include "ui/pages/repo/repostate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QListWidget>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int commitRole = Qt::UserRole + 1;

} // namespace

HistoryTab::HistoryTab(RepoState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_summary(new Label({}, TextSize::Caption, this)),
      m_list(new QListWidget(this)), m_more(plainButton(tr("Older commits"), this)),
      m_stateView(new StateView(this)), m_content(new QWidget(this)), m_stack(new QStackedLayout(this))
{
    m_summary->quiet();
    m_list->setObjectName(QStringLiteral("commitList"));
    m_list->setAccessibleName(tr("Commits"));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setSelectionMode(QAbstractItemView::NoSelection);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setResizeMode(QListView::Adjust);
    m_list->viewport()->setAutoFillBackground(false);
    m_more->setObjectName(QStringLiteral("olderCommits"));
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 12, 0, 12);
    column->setSpacing(8);
    column->addWidget(m_summary);
    column->addWidget(m_list, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_stack->addWidget(m_stateView);
    m_stack->addWidget(m_content);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        if (const QString id = item->data(commitRole).toString(); !id.isEmpty())
            Q_EMIT revisionChosen(id, false);
    });
    connect(m_list, &QListWidget::currentItemChanged, this, &HistoryTab::markCurrent);
    connect(m_more, &QPushButton::clicked, this, [this] { fetch(m_page + 1); });
    connect(m_stateView, &StateView::retry, this, [this] {
        m_loadedFor.clear();
        load();
    });
}

HistoryTab::~HistoryTab()
{
    m_cancel.cancel();
}

void HistoryTab::load()
{
    if (m_state.source().isFolder()) {
        m_stateView->showEmpty(QStringLiteral("folder"), tr("A folder has no history"),
                               tr("Repositories keep every change; this folder is only what it is now."));
        m_stack->setCurrentWidget(m_stateView);
        return;
    }
    const QString revision = m_state.source().revision.text();
    if (m_loadedFor == revision)
        return;
    m_loadedFor = revision;
    m_list->clear();
    m_shown = 0;
    m_day = {};
    m_stateView->showLoading(tr("Reading the history"));
    m_stack->setCurrentWidget(m_stateView);
    fetch(0);
}

void HistoryTab::forget()
{
    m_loadedFor.clear();
    if (isVisible())
        load();
}

void HistoryTab::fetch(int page)
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_more->setEnabled(false);
    m_more->setText(page > 0 ? tr("Reading the history") : tr("Older commits"));
    const RepoSubject& source = m_state.source();
    const auto client = m_state.services().places.client(source.place, source.account);
    QCoro::connect(
        client->commits(source.id, source.revision, page, hub::Freshness::Network, m_cancel.token()), this,
        [this, page](const Result<hub::Fresh<hub::CommitPage>>& reply) {
            m_more->setEnabled(true);
            m_more->setText(tr("Older commits"));
            if (reply) {
                m_page = page;
                add(reply->value);
                return;
            }
            if (reply.error().kind == ErrorKind::Cancelled)
                return;
            // What is shown stays: the button asks again.
            if (page > 0) {
                m_summary->setText(reply.error().message());
                return;
            }
            m_loadedFor.clear();
            m_stateView->showError(reply.error());
            m_stack->setCurrentWidget(m_stateView);
        });
}

void HistoryTab::add(const hub::CommitPage& page)
{
    for (const hub::Commit& commit : page.items) {
        const QDate day = commit.date.toLocalTime().date();
        if (day != m_day)
            addDay(day);
        m_day = day;
        addCommit(commit);
        ++m_shown;
    }
    const qint64 total = qMax(page.total, m_shown);
    m_summary->setText(tr("%n commit(s) of %1", nullptr, static_cast<int>(total))
                           .arg(m_state.source().revision.text().left(40)));
    m_more->setVisible(m_shown < total && !page.items.isEmpty());
    if (m_shown == 0) {
        m_stateView->showEmpty(QStringLiteral("history"), tr("No commits"),
                               tr("Nothing was ever changed here."));
        m_stack->setCurrentWidget(m_stateView);
        return;
    }
    m_stack->setCurrentWidget(m_content);
}

void HistoryTab::addDay(const QDate& day)
{
    auto* item = new QListWidgetItem(m_list);
    item->setFlags(Qt::NoItemFlags);
    auto* label = new Label(QLocale().toString(day, QLocale::LongFormat), TextSize::Strong);
    label->setContentsMargins(0, m_list->count() > 1 ? 16 : 4, 0, 4);
    item->setData(Qt::AccessibleTextRole, label->text());
    item->setSizeHint(QSize(0, label->sizeHint().height()));
    m_list->setItemWidget(item, label);
}

void HistoryTab::addCommit(const hub::Commit& commit)
{
    auto* item = new QListWidgetItem(m_list);
    item->setData(commitRole, commit.id);
    item->setData(Qt::AccessibleTextRole, CommitRow::words(commit));
    auto* row = new CommitRow(commit);
    item->setSizeHint(QSize(0, row->sizeHint().height()));
    m_list->setItemWidget(item, row);
    connect(row, &CommitRow::chosen, this,
            [this, id = commit.id](bool files) { Q_EMIT revisionChosen(id, files); });
    connect(row, &CommitRow::changesAsked, this, [this, commit] { showChanges(commit); });
}

/// Made when the first one is asked for.
void HistoryTab::showChanges(const hub::Commit& commit)
{
    if (!m_diff) {
        m_diff = new CommitDiff(m_state, this);
        m_stack->addWidget(m_diff);
        connect(m_diff, &CommitDiff::closed, this, [this] {
            m_stack->setCurrentWidget(m_content);
            m_list->setFocus(Qt::OtherFocusReason);
        });
        connect(m_diff, &CommitDiff::said, this, &HistoryTab::said);
        connect(m_diff, &CommitDiff::accessWanted, this, &HistoryTab::accessWanted);
        connect(m_diff, &CommitDiff::openAddress, this, &HistoryTab::openAddress);
        connect(m_diff, &CommitDiff::committed, this, [this] {
            forget();
            Q_EMIT repositoryChanged();
        });
    }
    m_diff->show(commit);
    m_stack->setCurrentWidget(m_diff);
}

CommitRow* HistoryTab::rowOf(QListWidgetItem* item) const
{
    return item ? qobject_cast<CommitRow*>(m_list->itemWidget(item)) : nullptr;
}

void HistoryTab::markCurrent()
{
    for (int i = 0; i < m_list->count(); ++i) {
        QListWidgetItem* item = m_list->item(i);
        if (CommitRow* row = rowOf(item))
            row->setCurrent(item == m_list->currentItem());
    }
}

} // namespace vitrine::ui
