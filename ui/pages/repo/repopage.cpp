#include "ui/pages/repo/repopage.h"

#include "core/account/places.h"
#include "core/storage/downloadqueue.h"
#include "core/storage/settings.h"
#include "ui/pages/repo/cardtab.h"
#include "ui/pages/repo/demotab.h"
#include "ui/pages/repo/factscolumn.h"
#include "ui/pages/repo/filestab.h"
#include "ui/pages/repo/folderaddress.h"
#include "ui/pages/repo/historytab.h"
#include "ui/pages/repo/repoheader.h"
#include "ui/pages/repo/repostate.h"
#include "ui/shell/addresses.h"
#include "ui/widgets/stateview.h"

#include <QDir>
#include <QStackedWidget>
#include <QTabBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

using Tab = hub::HubUrl::Tab;

std::optional<hub::HubUrl> repositoryAt(const QString& address)
{
    // "?text=…" and "?file=…" are for the panel; the rest is the repository's address.
    const auto url = hub::HubUrl::parse(address.section(QLatin1Char('?'), 0, 0), {});
    if (!url || url->page != hub::HubUrl::Page::Repository)
        return std::nullopt;
    return *url;
}

} // namespace

RepoPage::RepoPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_stateView(new StateView(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(id());
    m_stack->addWidget(m_stateView);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 16, 0);
    column->addWidget(m_stack);
    connect(m_stateView, &StateView::retry, this, &RepoPage::reload);
}

RepoPage::~RepoPage()
{
    m_downloadWait.cancel();
    // Widgets read the state while they are taken down: they go first.
    delete m_content;
}

bool RepoPage::takes(const QString& address)
{
    return FolderAddress::parse(address) || repositoryAt(address);
}

QString RepoPage::title() const
{
    return m_state ? m_state->source().title() : tr("Repository");
}

QString RepoPage::address() const
{
    if (!m_state)
        return {};
    const RepoSubject& source = m_state->source();
    if (source.isFolder())
        return FolderAddress{source.folder, m_tab}.address();
    hub::HubUrl url = hub::HubUrl::repository(source.id, source.revision, m_tab);
    if (m_tab == Tab::Files && m_files)
        url.path = m_files->currentFile();
    return url.address();
}

void RepoPage::restore(const QString& address, const QVariantMap& state)
{
    m_restored = state;
    RepoSubject source;
    QString file;
    Tab tab = Tab::Card;
    if (const auto folder = FolderAddress::parse(address)) {
        source.folder = QDir::cleanPath(folder->path);
        tab = folder->tab;
    } else if (const auto url = repositoryAt(address)) {
        source.place = m_services.places.current();
        source.id = url->repo;
        source.revision = url->revision;
        tab = url->tab;
        file = url->path;
    } else {
        m_stateView->showError(
            Error::make(ErrorKind::Invalid, tr("This is not the address of a repository."), {}, address));
        m_stack->setCurrentWidget(m_stateView);
        return;
    }
    const bool same = m_state && m_state->source().recordRepo() == source.recordRepo() &&
                      m_state->source().revision == source.revision &&
                      m_state->source().place == source.place;
    if (!same)
        open(source);
    showTab(tab);
    if (!file.isEmpty())
        m_files->openFile(file);
    m_demo->prefill(addressValue(address, QStringLiteral("text")),
                    addressValue(address, QStringLiteral("file")));
}

QString RepoPage::poolKey(const QString& address) const
{
    if (const auto folder = FolderAddress::parse(address))
        return FolderAddress{folder->path}.address();
    const auto url = repositoryAt(address);
    return url ? hub::HubUrl::repository(url->repo, url->revision).address() : address;
}

QVariantMap RepoPage::state() const
{
    return m_card ? QVariantMap{{QStringLiteral("scroll"), m_card->scrollPosition()}} : QVariantMap();
}

void RepoPage::open(const RepoSubject& source)
{
    delete std::exchange(m_content, nullptr);
    m_state = std::make_unique<RepoState>(m_services, source);
    build();
    m_stateView->showLoading(tr("Opening %1").arg(source.title()));
    m_stack->setCurrentWidget(m_stateView);
    connect(m_state.get(), &RepoState::infoChanged, this, &RepoPage::infoChanged);
    m_state->load();
    Q_EMIT changed();
}

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
    const bool model = m_state->source().id.type == RepoType::Model;
    for (const auto& [tab, name, page] : std::initializer_list<std::tuple<Tab, QString, QWidget*>>{
             {Tab::Card, tr("Card"), m_card},
             {Tab::Try, tr("Try it"), m_demo},
             {Tab::Files, tr("Files"), m_files},
             {Tab::History, tr("History"), m_history}}) {
        m_pages->addWidget(page);
        const int index = m_tabs->addTab(name);
        m_tabs->setTabData(index, static_cast<int>(tab));
        m_tabs->setTabVisible(index, tab != Tab::Try || model);
    }
    m_facts = new FactsColumn(*m_state, m_content);
    m_factsButton = new QToolButton(m_content);
    m_factsButton->setObjectName(QStringLiteral("factsButton"));
    m_factsButton->setText(tr("Facts"));
    m_factsButton->setToolTip(tr("Runs here, licence, size, how to use it"));
    m_factsButton->setCheckable(true);

    auto* tabRow = new QHBoxLayout;
    tabRow->addWidget(m_tabs);
    tabRow->addStretch();
    tabRow->addWidget(m_factsButton);
    auto* row = new QHBoxLayout;
    row->setSpacing(12);
    row->addWidget(m_pages, 1);
    row->addWidget(m_facts);
    auto* column = new QVBoxLayout(m_content);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_header);
    column->addLayout(tabRow);
    column->addLayout(row, 1);
    foldFacts();

    connect(m_tabs, &QTabBar::currentChanged, this, [this](int index) {
        showTab(static_cast<Tab>(m_tabs->tabData(index).toInt()));
        Q_EMIT changed();
    });
    connect(m_factsButton, &QToolButton::toggled, m_facts, &QWidget::setVisible);
    connect(m_header, &RepoHeader::tryIt, this, [this] {
        showTab(Tab::Try);
        m_demo->begin();
        Q_EMIT changed();
    });
    connect(m_header, &RepoHeader::download, this, [this] { download({}); });
    connect(m_header, &RepoHeader::openRepo, this, &RepoPage::openId);
    connect(m_header, &RepoHeader::openAuthor, this,
            [this](const QString& author) { Q_EMIT openAddress(hub::HubUrl::author(author).address()); });
    connect(m_header, &RepoHeader::openTask, this, [this](const QString& task) {
        hub::RepoQuery query;
        query.type = m_state->source().id.type;
        query.task = task;
        Q_EMIT openAddress(hub::HubUrl::discover(query).address());
    });
    connect(m_header, &RepoHeader::revisionChosen, this, &RepoPage::chooseRevision);
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

void RepoPage::showTab(Tab tab)
{
    if (!m_tabs)
        return;
    m_tab = tab;
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toInt() != static_cast<int>(tab))
            continue;
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(i);
        m_pages->setCurrentIndex(i);
    }
    if (tab == Tab::History)
        m_history->load();
}

void RepoPage::infoChanged()
{
    if (m_state->error() && !m_state->info()) {
        m_stateView->showError(*m_state->error());
        m_stack->setCurrentWidget(m_stateView);
        return;
    }
    if (!m_state->info() || m_stack->currentWidget() == m_content)
        return;
    m_stack->setCurrentWidget(m_content);
    m_services.settings.addRecentRepo(poolKey(address()));
    m_card->setScrollPosition(m_restored.value(QStringLiteral("scroll")).toInt());
}

void RepoPage::reload()
{
    if (m_state)
        m_state->load();
}

void RepoPage::find()
{
    if (m_tab == Tab::Card && m_card)
        m_card->find();
}

bool RepoPage::stop()
{
    return m_demo && m_demo->stop();
}

// Words are set where widgets are made, so they are made anew; everything they show is stored and comes at
// once.
void RepoPage::retranslate()
{
    if (!m_state)
        return;
    const Tab tab = m_tab;
    open(RepoSubject(m_state->source()));
    showTab(tab);
}

void RepoPage::chooseRevision(const QString& text)
{
    const auto revision = Revision::parse(text);
    if (!revision) {
        Q_EMIT said(revision.error().message());
        return;
    }
    Q_EMIT openAddress(hub::HubUrl::repository(m_state->source().id, *revision, Tab::Card).address());
}

void RepoPage::openId(const QString& id)
{
    if (const auto repo = RepoId::parse(id))
        Q_EMIT openAddress(hub::HubUrl::repository(*repo).address());
}

void RepoPage::download(const QStringList& files)
{
    storage::DownloadRequest request;
    request.place = m_state->source().place;
    request.account = m_state->source().account;
    request.repo = m_state->source().id;
    request.revision = m_state->source().revision;
    request.files = files;
    const QString download = m_services.downloads.add(request);
    Q_EMIT said(tr("%1 is being downloaded. Transfers shows how far it is.").arg(m_state->source().title()));
    QCoro::connect(m_services.downloads.wait(download, m_downloadWait.token()), this,
                   [this, name = m_state->source().title()](const Result<QString>& folder) {
                       if (folder) {
                           m_state->refreshLocal();
                           Q_EMIT said(tr("%1 is on this computer now.").arg(name));
                       } else if (folder.error().kind != ErrorKind::Cancelled) {
                           Q_EMIT said(folder.error().what);
                       }
                   });
}

void RepoPage::foldFacts()
{
    if (!m_facts)
        return;
    const bool narrow = width() < foldFactsBelow;
    if (narrow == m_factsButton->isVisibleTo(m_content))
        return;
    m_factsButton->setVisible(narrow);
    m_factsButton->setChecked(false);
    m_facts->setVisible(!narrow);
}

void RepoPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    foldFacts();
}

} // namespace vitrine::ui
