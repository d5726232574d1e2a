// The parts of a repository's page: made, laid out, and joined to what the page does.
#include "ui/pages/repo/repopage.h"

#include "core/storage/following.h"
#include "ui/pages/collections/addtocollection.h"
#include "ui/pages/community/communitytab.h"
#include "ui/pages/community/likebutton.h"
#include "ui/pages/repo/cardtab.h"
#include "ui/pages/repo/demotab.h"
#include "ui/pages/repo/factscolumn.h"
#include "ui/pages/repo/filestab.h"
#include "ui/pages/repo/historytab.h"
#include "ui/pages/repo/managetab.h"
#include "ui/pages/repo/repoheader.h"
#include "ui/pages/repo/repomenu.h"
#include "ui/pages/repo/repostate.h"
#include "ui/shell/sharerepo.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QEvent>
#include <QGuiApplication>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

using Tab = hub::HubUrl::Tab;

/// A thin line between parts of the page.
QWidget* rule(Qt::Orientation orientation, QWidget* parent)
{
    auto* line = new QWidget(parent);
    line->setAutoFillBackground(true);
    line->setBackgroundRole(QPalette::Mid);
    if (orientation == Qt::Horizontal)
        line->setFixedHeight(1);
    else
        line->setFixedWidth(1);
    return line;
}

/// Shows one widget where another is shown.
class FollowVisibility : public QObject {
public:
    FollowVisibility(QWidget* follower, QObject* parent) : QObject(parent), m_follower(follower) {}

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent)
            m_follower->setVisible(event->type() == QEvent::ShowToParent);
        return QObject::eventFilter(watched, event);
    }

private:
    QWidget* m_follower;
};

} // namespace

void RepoPage::build()
{
    m_content = new QWidget(m_stack);
    m_stack->addWidget(m_content);
    m_header = new RepoHeader(*m_state, m_content);
    m_tabs = new QTabBar(m_content);
    m_tabs->setObjectName(QStringLiteral("repoTabs"));
    m_tabs->setAccessibleName(tr("Sections"));
    m_tabs->setDrawBase(false);
    m_tabs->setExpanding(false);
    m_pages = new QStackedWidget(m_content);
    m_card = new CardTab(*m_state, m_pages);
    m_demo = new DemoTab(*m_state, m_pages);
    m_files = new FilesTab(*m_state, m_pages);
    m_history = new HistoryTab(*m_state, m_pages);
    m_manage = new ManageTab(*m_state, m_pages);
    buildCommunity();
    const bool model = m_state->source().id.type == RepoType::Model;
    for (const auto& [tab, name, page] : std::initializer_list<std::tuple<Tab, QString, QWidget*>>{
             {Tab::Card, tr("Card"), m_card},
             {Tab::Try, tr("Try it"), buildTry()},
             {Tab::Files, tr("Files"), m_files},
             {Tab::Community, tr("Community"), m_community},
             {Tab::History, tr("History"), m_history},
             {Tab::Manage, tr("Manage"), m_manage}}) {
        if (!page)
            continue;
        m_pages->addWidget(page);
        const int index = m_tabs->addTab(name);
        m_tabs->setTabData(index, static_cast<int>(tab));
        m_tabs->setTabVisible(index, (tab != Tab::Try || model) && tab != Tab::Manage);
    }
    m_facts = new FactsColumn(*m_state, m_content);
    m_factsButton = new QToolButton(m_content);
    m_factsButton->setObjectName(QStringLiteral("factsButton"));
    m_factsButton->setText(tr("Facts"));
    m_factsButton->setToolTip(tr("Runs here, licence, size, how to use it"));
    m_factsButton->setCheckable(true);
    layOut();
    connectTabs();
    connectHeader();
    connectManage();
    foldFacts();
}

void RepoPage::buildCommunity()
{
    const RepoSubject& source = m_state->source();
    m_community = source.isFolder()
                      ? nullptr
                      : new CommunityTab(m_services, source.place, source.account, source.id, m_pages);
    if (!m_community)
        return;
    connect(m_community, &CommunityTab::pathChanged, this, [this] { Q_EMIT changed(); });
    connect(m_community, &CommunityTab::openAddress, this, &RepoPage::openAddress);
    connect(m_community, &CommunityTab::said, this, &RepoPage::said);
    connect(m_community, &CommunityTab::accessWanted, this, &RepoPage::accessWanted);
    LikeButton* likes = m_header->likes();
    connect(likes, &LikeButton::openAddress, this, &RepoPage::openAddress);
    connect(likes, &LikeButton::said, this, &RepoPage::said);
    connect(likes, &LikeButton::accessWanted, this, &RepoPage::accessWanted);
}

void RepoPage::layOut()
{
    auto* tabRow = new QHBoxLayout;
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    tabRow->addWidget(m_factsButton);
    auto* facts = new QHBoxLayout;
    facts->setSpacing(0);
    QWidget* edge = rule(Qt::Vertical, m_content);
    facts->addWidget(edge);
    facts->addWidget(m_facts);
    m_facts->installEventFilter(new FollowVisibility(edge, m_facts));
    auto* row = new QHBoxLayout;
    row->setSpacing(16);
    row->addWidget(m_pages, 1);
    row->addLayout(facts);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_header);
    column->addSpacing(8);
    column->addLayout(tabRow);
    column->addWidget(rule(Qt::Horizontal, m_content));
    column->addLayout(row, 1);
}

void RepoPage::connectTabs()
{
    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        showTab(static_cast<Tab>(m_tabs->tabData(index).toInt()));
        Q_EMIT changed();
    });
    connect(m_factsButton, &QToolButton::toggled, this, &RepoPage::foldFacts);
    connect(m_history, &HistoryTab::revisionChosen, this, &RepoPage::chooseRevision);
    connect(m_files, &FilesTab::download, this, &RepoPage::download);
    connect(m_files, &FilesTab::currentFileChanged, this, [this] { Q_EMIT changed(); });
    connect(m_facts, &FactsColumn::openRepo, this, &RepoPage::openAddress);
    connect(m_demo, &DemoTab::openRepo, this, &RepoPage::openId);
    connect(m_demo, &DemoTab::openAddress, this, &RepoPage::openAddress);
    connect(m_demo, &DemoTab::said, this, &RepoPage::said);
    connect(m_demo, &DemoTab::undoable, this, &RepoPage::undoable);
    connect(m_card, &CardTab::openAddress, this, &RepoPage::openAddress);
    connect(m_card, &CardTab::openFile, this, [this](const QString& path) {
        showTab(Tab::Files);
        m_files->openFile(path);
        Q_EMIT changed();
    });
    connect(m_card, &CardTab::said, this, &RepoPage::said);
}

void RepoPage::connectHeader()
{
    connect(m_header, &RepoHeader::tryIt, this, [this] {
        showTab(Tab::Try);
        m_demo->begin();
        Q_EMIT changed();
    });
    connect(m_header, &RepoHeader::download, this, [this] { download({}); });
    connect(m_header, &RepoHeader::openRepo, this, &RepoPage::openId);
    connect(m_header, &RepoHeader::changesAsked, this, [this] {
        const RepoId& repo = m_state->source().id;
        Q_EMIT openAddress(
            QStringLiteral("vitrine:following?show=here&repo=%1/%2").arg(repoTypeName(repo.type), repo.id()));
    });
    connect(m_header, &RepoHeader::openAuthor, this,
            [this](const QString& author) { Q_EMIT openAddress(hub::HubUrl::author(author).address()); });
    connect(m_header, &RepoHeader::openTask, this, [this](const QString& task) {
        hub::RepoQuery query;
        query.type = m_state->source().id.type;
        query.task = task;
        Q_EMIT openAddress(hub::HubUrl::discover(query).address());
    });
    connect(m_header, &RepoHeader::revisionChosen, this,
            [this](const QString& revision) { chooseRevision(revision, m_tab == Tab::Files); });
    connect(m_header, &RepoHeader::accessAsked, this, &RepoPage::showGate);
    connect(m_header, &RepoHeader::openInBrowser, this, &RepoPage::openInBrowser);
    connectMenu();
}

void RepoPage::connectManage()
{
    connect(m_manage, &ManageTab::maySeeChanged, this, &RepoPage::showManageTab);
    connect(m_manage, &ManageTab::openAddress, this, &RepoPage::openAddress);
    connect(m_manage, &ManageTab::said, this, &RepoPage::said);
    connect(m_manage, &ManageTab::undoable, this, &RepoPage::undoable);
    connect(m_manage, &ManageTab::accessWanted, this, &RepoPage::accessWanted);
    connect(m_manage, &ManageTab::repositoryChanged, this, [this] {
        m_history->forget();
        m_state->load();
    });
    connect(m_history, &HistoryTab::said, this, &RepoPage::said);
    connect(m_history, &HistoryTab::openAddress, this, &RepoPage::openAddress);
    connect(m_history, &HistoryTab::accessWanted, this, &RepoPage::accessWanted);
    connect(m_history, &HistoryTab::repositoryChanged, this, [this] { m_state->load(); });
    m_manage->lookWho();
}

void RepoPage::connectMenu()
{
    RepoMenu& menu = m_header->menu();
    connect(&menu, &RepoMenu::browserAsked, this, &RepoPage::openInBrowser);
    connect(&menu, &RepoMenu::copyLinkAsked, this, [this] {
        const QString link = webPage().toString();
        QGuiApplication::clipboard()->setText(link);
        Q_EMIT said(tr("Copied %1").arg(link));
    });
    connect(&menu, &RepoMenu::collectAsked, this, [this] {
        auto* dialog = new AddToCollection(m_services, m_state->source().id, this);
        connect(dialog, &AddToCollection::said, this, &RepoPage::said);
        connect(dialog, &AddToCollection::accessWanted, this, &RepoPage::accessWanted);
        dialog->open();
    });
    connect(&menu, &RepoMenu::shareAsked, this, [this] {
        if (const auto folder = m_state->localFolder())
            shareRepository(m_services, m_state->source().id, *folder, this,
                            [this](const QString& text) { Q_EMIT said(text); });
    });
    connect(&menu, &RepoMenu::followAsked, this, &RepoPage::follow);
    const auto show = [this, &menu] {
        menu.setFollowed(followed().has_value());
        const RepoSubject& source = m_state->source();
        const bool elsewhere = !source.isFolder() && source.place.kind != hub::Place::Kind::ThisComputer;
        menu.setShareable(elsewhere && canShare(m_services) && m_state->localFolder());
    };
    connect(&menu, &QMenu::aboutToShow, this, show);
    connect(&m_services.following, &storage::Following::changed, &menu, show);
}

} // namespace vitrine::ui
