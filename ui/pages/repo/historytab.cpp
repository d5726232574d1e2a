#include "ui/pages/repo/historytab.h"

#include "core/account/places.h"
#include "ui/pages/repo/repostate.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/stateview.h"

#include <QListWidget>
#include <QLocale>
#include <QStackedLayout>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr int commitRole = Qt::UserRole + 1;

QString lineOf(const hub::Commit& commit)
{
    const QString when = QLocale().toString(commit.date.toLocalTime(), QLocale::ShortFormat);
    const QString who = commit.authors.join(QStringLiteral(", "));
    return QStringLiteral("%1\n%2 · %3 · %4").arg(commit.title, commit.id.left(8), who, when);
}

} // namespace

HistoryTab::HistoryTab(RepoState& state, QWidget* parent)
    : QWidget(parent), m_state(state), m_list(new QListWidget(this)),
      m_more(plainButton(tr("Older commits"), this)), m_stateView(new StateView(this)),
      m_content(new QWidget(this)), m_stack(new QStackedLayout(this))
{
    m_list->setObjectName(QStringLiteral("commitList"));
    m_list->setAccessibleName(tr("Commits"));
    m_list->setWordWrap(true);
    m_list->setSpacing(4);
    m_more->setObjectName(QStringLiteral("olderCommits"));
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 8, 0, 0);
    column->addWidget(m_list, 1);
    column->addWidget(m_more, 0, Qt::AlignLeft);
    m_stack->addWidget(m_stateView);
    m_stack->addWidget(m_content);
    connect(m_list, &QListWidget::itemActivated, this, [this](const QListWidgetItem* item) {
        Q_EMIT revisionChosen(item->data(commitRole).toString());
    });
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
    m_stateView->showLoading(tr("Reading the history"));
    m_stack->setCurrentWidget(m_stateView);
    fetch(0);
}

void HistoryTab::fetch(int page)
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    m_page = page;
    m_more->setEnabled(false);
    const RepoSubject& source = m_state.source();
    const auto client = m_state.services().places.client(source.place, source.account);
    QCoro::connect(
        client->commits(source.id, source.revision, page, hub::Freshness::Network, m_cancel.token()), this,
        [this](const Result<hub::Fresh<hub::CommitPage>>& reply) {
            m_more->setEnabled(true);
            if (reply)
                return add(reply->value);
            if (reply.error().kind == ErrorKind::Cancelled)
                return;
            m_loadedFor.clear();
            m_stateView->showError(reply.error());
            m_stack->setCurrentWidget(m_stateView);
        });
}

void HistoryTab::add(const hub::CommitPage& page)
{
    for (const hub::Commit& commit : page.items) {
        auto* item = new QListWidgetItem(lineOf(commit), m_list);
        item->setData(commitRole, commit.id);
        item->setToolTip(commit.message.isEmpty() ? commit.id
                                                  : commit.id + QLatin1Char('\n') + commit.message);
    }
    m_more->setVisible(m_list->count() < page.total);
    m_stack->setCurrentWidget(m_content);
}

} // namespace vitrine::ui
