#include "ui/pages/community/communitytab.h"

#include "ui/pages/community/community.h"
#include "ui/pages/community/discussionlist.h"
#include "ui/pages/community/discussionmodel.h"
#include "ui/pages/community/discussionview.h"
#include "ui/pages/community/newdiscussion.h"

#include <QGuiApplication>
#include <QScrollArea>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

CommunityTab::CommunityTab(Services& services, const hub::Place& place, const QString& account,
                           const RepoId& repo, QWidget* parent)
    : QWidget(parent), m_community(new Community(services, place, account, repo, this)),
      m_list(new DiscussionList(*m_community, this)), m_view(new DiscussionView(*m_community, this)),
      m_new(new NewDiscussion(*m_community, this)), m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("communityTab"));
    for (QWidget* page : std::initializer_list<QWidget*>{m_list, m_view, m_new})
        m_stack->addWidget(page);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->addWidget(m_stack);
    m_refresher.setInterval(std::chrono::seconds(refreshSeconds));
    connect(&m_refresher, &QTimer::timeout, this, &CommunityTab::reload);
    connect(qGuiApp, &QGuiApplication::applicationStateChanged, this, [this](Qt::ApplicationState state) {
        if (state == Qt::ApplicationActive && isVisible())
            reload();
    });
    connect(m_list, &DiscussionList::chosen, this, [this](int num) {
        open(QString::number(num));
        Q_EMIT pathChanged();
    });
    connect(m_list, &DiscussionList::newAsked, this, [this](bool pullRequest) {
        const auto begin = [this, pullRequest] {
            m_new->begin(pullRequest);
            m_stack->setCurrentWidget(m_new);
        };
        if (m_community->isSignedIn())
            begin();
        else
            Q_EMIT accessWanted(Error::make(ErrorKind::SignIn,
                                            tr("Whoever writes here has to say who they are."),
                                            tr("Sign in, then write.")),
                                begin);
    });
    connect(m_view, &DiscussionView::left, this, [this] {
        open({});
        Q_EMIT pathChanged();
    });
    connect(m_view, &DiscussionView::changed, m_list, &DiscussionList::load);
    connect(m_new, &NewDiscussion::left, this, [this] { m_stack->setCurrentWidget(m_list); });
    connect(m_new, &NewDiscussion::created, this, [this](int num) {
        m_list->load();
        open(QString::number(num));
        Q_EMIT pathChanged();
    });
    connect(m_community, &Community::openAddress, this, &CommunityTab::openAddress);
    connect(m_community, &Community::said, this, &CommunityTab::said);
    connect(m_community, &Community::accessWanted, this, &CommunityTab::accessWanted);
}

CommunityTab::~CommunityTab()
{
    // They read what is shared while they are taken down.
    delete m_stack;
}

void CommunityTab::open(const QString& path)
{
    const int num = path.toInt();
    if (num > 0) {
        m_stack->setCurrentWidget(m_view);
        m_view->open(num);
        return;
    }
    m_stack->setCurrentWidget(m_list);
    if (isVisible() && !std::exchange(m_loaded, true))
        m_list->load();
}

QString CommunityTab::path() const
{
    return m_stack->currentWidget() == m_view ? QString::number(m_view->num()) : QString();
}

void CommunityTab::find()
{
    if (m_stack->currentWidget() == m_view)
        m_view->find();
    else if (m_stack->currentWidget() == m_list)
        m_list->focusSearch();
}

void CommunityTab::reload()
{
    if (m_stack->currentWidget() == m_view)
        m_view->refresh();
    else if (m_stack->currentWidget() == m_list && !m_list->model().isLoading() &&
             m_list->model().rowCount() <= 50)
        m_list->load(); // a longer list would lose the place one reads at
}

void CommunityTab::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    m_refresher.start();
    if (m_stack->currentWidget() == m_list && !std::exchange(m_loaded, true))
        m_list->load();
}

void CommunityTab::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_refresher.stop();
}

} // namespace vitrine::ui
