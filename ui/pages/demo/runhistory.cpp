#include "ui/pages/demo/runhistory.h"

#include "core/storage/settings.h"
#include "ui/pages/demo/runsummary.h"
#include "ui/shell/services.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"

#include <QAction>
#include <QHeaderView>
#include <QLineEdit>
#include <QLocale>
#include <QTreeWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int shownRuns = 200;
constexpr int searchFrom = 7; ///< runs: fewer are found by looking

QString whenText(const QDateTime& at)
{
    const QDateTime local = at.toLocalTime();
    const bool today = local.date() == QDate::currentDate();
    return today ? QLocale().toString(local.time(), QLocale::ShortFormat)
                 : QLocale().toString(local, QLocale::ShortFormat);
}

} // namespace

RunHistory::RunHistory(Services& services, QString place, QString account, QString repo, QWidget* parent)
    : QWidget(parent), m_services(services), m_place(std::move(place)), m_account(std::move(account)),
      m_repo(std::move(repo)), m_search(new QLineEdit(this)), m_list(new QTreeWidget(this)),
      m_empty(new Label({}, TextSize::Caption, this))
{
    setObjectName(QStringLiteral("runHistory"));
    m_search->setObjectName(QStringLiteral("runSearch"));
    m_search->setPlaceholderText(tr("Find a run"));
    m_search->setAccessibleName(tr("Find a run"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, &RunHistory::filter);
    m_list->setObjectName(QStringLiteral("runList"));
    m_list->setAccessibleName(tr("Earlier runs"));
    m_list->setRootIsDecorated(false);
    m_list->setUniformRowHeights(true);
    m_list->setHeaderHidden(true);
    m_list->setColumnCount(5);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->header()->setStretchLastSection(false);
    m_list->header()->setSectionResizeMode(0, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_list->header()->setSectionResizeMode(2, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(3, QHeaderView::ResizeToContents);
    m_list->header()->setSectionResizeMode(4, QHeaderView::ResizeToContents);
    m_list->setContextMenuPolicy(Qt::ActionsContextMenu);
    auto* again = new QAction(tr("Run again"), m_list);
    auto* remove = new QAction(tr("Forget this run"), m_list);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_list->addActions({again, remove});
    QPushButton* clearButton = linkButton(tr("Clear the history"), this);
    clearButton->setObjectName(QStringLiteral("clearHistory"));
    m_clear = clearButton;

    connect(m_list, &QTreeWidget::itemClicked, this, [this](QTreeWidgetItem* item) {
        Q_EMIT chosen(m_records.at(m_list->indexOfTopLevelItem(item)));
    });
    connect(m_list, &QTreeWidget::itemActivated, this, [this](QTreeWidgetItem* item) {
        Q_EMIT this->again(m_records.at(m_list->indexOfTopLevelItem(item)));
    });
    connect(again, &QAction::triggered, this, [this] {
        if (QTreeWidgetItem* item = m_list->currentItem())
            Q_EMIT this->again(m_records.at(m_list->indexOfTopLevelItem(item)));
    });
    connect(remove, &QAction::triggered, this,
            [this] { removeAt(m_list->indexOfTopLevelItem(m_list->currentItem())); });
    connect(clearButton, &QPushButton::clicked, this, &RunHistory::clear);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_empty->quiet());
    column->addWidget(m_search);
    column->addWidget(m_list, 1);
    column->addWidget(clearButton, 0, Qt::AlignRight);
    reload();
}

int RunHistory::count() const
{
    return static_cast<int>(m_records.size());
}

void RunHistory::reload()
{
    m_records = m_services.runs.list(m_place, m_account, m_repo, shownRuns);
    m_list->clear();
    for (const storage::RunRecord& record : std::as_const(m_records))
        addRow(record);
    const bool kept = m_services.settings.keepHistory();
    m_empty->setText(kept ? tr("What you run here is kept on this computer, so that you can run it again.")
                          : tr("The history is switched off in the settings."));
    m_empty->setVisible(m_records.isEmpty());
    m_list->setVisible(!m_records.isEmpty());
    m_clear->setVisible(!m_records.isEmpty());
    m_search->setVisible(count() >= searchFrom);
    if (!m_search->isVisibleTo(this))
        m_search->clear();
    filter();
    const int row = qMax(rowHeight(), m_list->sizeHintForRow(0));
    m_list->setFixedHeight(row * qBound(1, count(), searchFrom - 1) + 4);
}

void RunHistory::addRow(const storage::RunRecord& record)
{
    auto* item = new QTreeWidgetItem(m_list);
    item->setText(0, whenText(record.at));
    item->setToolTip(0, QLocale().toString(record.at.toLocalTime(), QLocale::LongFormat));
    item->setText(1, askedText(record));
    item->setText(2, summaryOf(record));
    item->setText(3, timeText(record.milliseconds));
    item->setToolTip(1, item->text(1));
    item->setToolTip(2, item->text(2));
    item->setTextAlignment(3, Qt::AlignRight | Qt::AlignVCenter);
    item->setSizeHint(0,
                      QSize(QFontMetrics(m_list->font()).horizontalAdvance(item->text(0)) + 12, rowHeight()));
    QWidget* actions = actionsOf(record);
    item->setData(4, Qt::AccessibleTextRole, tr("Run again"));
    item->setSizeHint(4, actions->sizeHint());
    m_list->setItemWidget(item, 4, actions);
}

int RunHistory::rowHeight() const
{
    return qMax(Theme::controlHeight, QFontMetrics(font()).height() + 12);
}

// What the context menu holds too, in sight.
QWidget* RunHistory::actionsOf(const storage::RunRecord& record)
{
    auto* holder = new QWidget;
    QPushButton* again = linkButton(tr("Run again"), holder);
    again->setObjectName(QStringLiteral("runAgain"));
    again->setAccessibleName(tr("Run again: %1").arg(askedText(record)));
    QToolButton* forget = iconButton(QStringLiteral("trash"), tr("Forget this run"), holder);
    forget->setObjectName(QStringLiteral("forgetRun"));
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(8, 0, 0, 0);
    row->setSpacing(2);
    row->addWidget(again);
    row->addWidget(forget);
    const auto indexOf = [this](qint64 id) {
        for (int i = 0; i < count(); ++i) {
            if (m_records.at(i).id == id)
                return i;
        }
        return -1;
    };
    connect(
        again, &QPushButton::clicked, this, [this, record] { Q_EMIT this->again(record); },
        Qt::QueuedConnection);
    // The row goes with the button that asked for it.
    connect(
        forget, &QToolButton::clicked, this, [this, indexOf, id = record.id] { removeAt(indexOf(id)); },
        Qt::QueuedConnection);
    return holder;
}

void RunHistory::filter()
{
    const QString wanted = m_search->text().trimmed();
    for (int i = 0; i < m_list->topLevelItemCount(); ++i) {
        QTreeWidgetItem* item = m_list->topLevelItem(i);
        const bool fits = item->text(1).contains(wanted, Qt::CaseInsensitive) ||
                          item->text(2).contains(wanted, Qt::CaseInsensitive);
        item->setHidden(!wanted.isEmpty() && !fits);
    }
}

void RunHistory::removeAt(int row)
{
    if (row < 0 || row >= count())
        return;
    const storage::RunRecord record = m_records.at(row);
    m_services.runs.remove(record.id);
    reload();
    Q_EMIT undoable(tr("The run was forgotten."),
                    [this, record] {
                        (void)m_services.runs.add(record, m_services.settings.historyLimit());
                        reload();
                    },
                    {});
}

void RunHistory::clear()
{
    const QList<storage::RunRecord> all = m_services.runs.list(m_place, m_account, m_repo, 100'000);
    for (const storage::RunRecord& record : all)
        m_services.runs.remove(record.id);
    reload();
    Q_EMIT undoable(tr("The history of this model was cleared."),
                    [this, all] {
                        for (auto record = all.rbegin(); record != all.rend(); ++record)
                            (void)m_services.runs.add(*record, m_services.settings.historyLimit());
                        reload();
                    },
                    {});
}

} // namespace vitrine::ui
