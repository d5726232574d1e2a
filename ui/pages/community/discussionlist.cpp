#include "ui/pages/community/discussionlist.h"

#include "ui/pages/community/community.h"
#include "ui/pages/community/discussiondelegate.h"
#include "ui/pages/community/discussionmodel.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QScrollBar>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

constexpr auto typingPause = std::chrono::milliseconds(300);

QComboBox* choice(const char* name, const QString& accessible, const QStringList& texts, QWidget* parent)
{
    auto* box = new QComboBox(parent);
    box->setObjectName(QLatin1String(name));
    box->setAccessibleName(accessible);
    box->addItems(texts);
    return box;
}

} // namespace

DiscussionList::DiscussionList(Community& community, QWidget* parent)
    : QWidget(parent), m_community(community), m_model(new DiscussionModel(community, this)),
      m_status(new SegmentedControl(this)),
      m_kind(choice("communityKind", tr("Kind"), {tr("All"), tr("Discussions"), tr("Pull requests")}, this)),
      m_sort(choice("communitySort", tr("Order"), {tr("Newest"), tr("Most active"), tr("Most reactions")},
                    this)),
      m_search(new QLineEdit(this)), m_author(new QLineEdit(this)), m_new(primaryButton(tr("New"), this)),
      m_count(new Label({}, TextSize::Caption, this)), m_list(new QListView(this)),
      m_stateView(new StateView(this)), m_stack(new QStackedWidget(this))
{
    m_list->setObjectName(QStringLiteral("communityList"));
    m_list->setAccessibleName(tr("Discussions and pull requests"));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new DiscussionDelegate(m_list));
    m_list->setUniformItemSizes(true);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->viewport()->setAutoFillBackground(false);
    m_count->setObjectName(QStringLiteral("communityCount"));
    m_count->quiet()->figures();
    m_stack->addWidget(m_stateView);
    m_stack->addWidget(m_list);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 12, 0, 0);
    column->setSpacing(8);
    auto* top = new QHBoxLayout;
    top->setSpacing(8);
    top->addWidget(makeFilters(), 1);
    top->addWidget(m_new, 0, Qt::AlignTop);
    column->addLayout(top);
    column->addWidget(m_count);
    column->addWidget(m_stack, 1);
    m_typing.setSingleShot(true);
    m_typing.setInterval(typingPause);
    connect(&m_typing, &QTimer::timeout, this, &DiscussionList::load);
    for (QLineEdit* field : {m_search, m_author}) {
        connect(field, &QLineEdit::textChanged, this, [this] { m_typing.start(); });
        connect(field, &QLineEdit::returnPressed, this, &DiscussionList::load);
    }
    connect(m_kind, &QComboBox::activated, this, &DiscussionList::load);
    connect(m_sort, &QComboBox::activated, this, &DiscussionList::load);
    connect(m_status, &SegmentedControl::chosen, this, &DiscussionList::load);
    connect(
        m_list, &QListView::clicked, this,
        [this](const QModelIndex& index) { Q_EMIT chosen(m_model->at(index.row()).num); },
        Qt::QueuedConnection);
    connect(
        m_list, &QListView::activated, this,
        [this](const QModelIndex& index) {
            if (!(QGuiApplication::mouseButtons() & Qt::LeftButton))
                Q_EMIT chosen(m_model->at(index.row()).num);
        },
        Qt::QueuedConnection);
    connect(m_model, &DiscussionModel::stateChanged, this, &DiscussionList::showState);
    connect(m_stateView, &StateView::retry, this, &DiscussionList::load);
    auto* menu = new QMenu(m_new);
    menu->addAction(tr("Discussion…"), this, [this] { Q_EMIT newAsked(false); })
        ->setObjectName(QStringLiteral("newDiscussion"));
    menu->addAction(tr("Pull request…"), this, [this] { Q_EMIT newAsked(true); })
        ->setObjectName(QStringLiteral("newPullRequest"));
    m_new->setMenu(menu);
}

QWidget* DiscussionList::makeFilters()
{
    m_status->setObjectName(QStringLiteral("communityStatus"));
    m_status->addSegment(QStringLiteral("open"), tr("Open"));
    m_status->addSegment(QStringLiteral("closed"), tr("Closed"));
    m_status->addSegment(QStringLiteral("all"), tr("All"));
    m_search->setObjectName(QStringLiteral("communitySearch"));
    m_search->setPlaceholderText(tr("Search in titles and texts"));
    m_search->setAccessibleName(m_search->placeholderText());
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(200);
    m_author->setObjectName(QStringLiteral("communityAuthor"));
    m_author->setPlaceholderText(tr("By whom"));
    m_author->setAccessibleName(m_author->placeholderText());
    m_author->setClearButtonEnabled(true);
    m_author->setMaximumWidth(160);
    m_new->setObjectName(QStringLiteral("communityNew"));
    auto* filters = new QWidget(this);
    auto* flow = new FlowLayout(filters, 8);
    flow->setContentsMargins(0, 0, 0, 0);
    for (QWidget* control : std::initializer_list<QWidget*>{m_search, m_status, m_kind, m_author, m_sort})
        flow->addWidget(control);
    QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Minimum);
    policy.setHeightForWidth(true);
    filters->setSizePolicy(policy);
    return filters;
}

hub::DiscussionQuery DiscussionList::query() const
{
    using Query = hub::DiscussionQuery;
    Query query;
    query.kind = static_cast<Query::Kind>(m_kind->currentIndex());
    query.sort = static_cast<Query::Sort>(m_sort->currentIndex());
    const QString status = m_status->currentId();
    query.status = status == QLatin1String("closed") ? Query::Status::Closed
                   : status == QLatin1String("all")  ? Query::Status::All
                                                     : Query::Status::Open;
    query.search = m_search->text().trimmed();
    query.author = m_author->text().trimmed();
    return query;
}

void DiscussionList::load()
{
    m_typing.stop();
    m_model->load(query());
}

void DiscussionList::focusSearch()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void DiscussionList::showState()
{
    const bool some = m_model->rowCount() > 0;
    QString count;
    if (some) {
        count = tr("%n found", nullptr, m_model->total());
        if (m_model->closed() >= 0)
            count += QStringLiteral(" · ") + tr("%n closed in all", nullptr, m_model->closed());
        if (m_model->storedAt().isValid())
            count += QStringLiteral(" · ") +
                     tr("as of %1, the place cannot be reached").arg(agoText(m_model->storedAt()));
        else if (m_model->error())
            count += QStringLiteral(" · ") + m_model->error()->message();
    }
    m_count->setText(count);
    m_count->setVisible(!count.isEmpty());
    if (some) {
        m_stack->setCurrentWidget(m_list);
        return;
    }
    // Open ones are shown at first: where there are no closed ones either, nobody has written.
    hub::DiscussionQuery asked = m_model->query();
    asked.page = 0;
    if (asked.status == hub::DiscussionQuery::Status::Open && m_model->closed() <= 0)
        asked.status = hub::DiscussionQuery::Status::All;
    if (m_model->isLoading())
        m_stateView->showLoading(tr("Asking for discussions"));
    else if (m_model->error() && m_model->error()->kind == ErrorKind::Forbidden)
        m_stateView->showEmpty(
            QStringLiteral("lock"), tr("No discussions here"),
            tr("The owners have switched discussions off, or show them to members only. The card "
               "may say how to reach them."));
    else if (m_model->error())
        m_stateView->showError(*m_model->error());
    else if (asked == hub::DiscussionQuery())
        m_stateView->showEmpty(QStringLiteral("discussion"), tr("Nobody has written yet"),
                               tr("Ask the authors something, or propose a change."));
    else
        m_stateView->showEmpty(QStringLiteral("search"), tr("Nothing fits"),
                               tr("Look under “All”, or change what you search for."));
    m_stack->setCurrentWidget(m_stateView);
}

} // namespace vitrine::ui
