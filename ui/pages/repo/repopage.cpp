#include "ui/pages/repo/repopage.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/storage/downloadqueue.h"
#include "core/storage/following.h"
#include "core/storage/settings.h"
#include "ui/pages/community/communitytab.h"
#include "ui/pages/gate/gatepanel.h"
#include "ui/pages/repo/cardtab.h"
#include "ui/pages/repo/demotab.h"
#include "ui/pages/repo/factscolumn.h"
#include "ui/pages/repo/filestab.h"
#include "ui/pages/repo/historytab.h"
#include "ui/pages/repo/managetab.h"
#include "ui/pages/repo/repostate.h"
#include "ui/pages/repo/tabname.h"
#include "ui/shell/addresses.h"
#include "ui/widgets/stateview.h"

#include <QDesktopServices>
#include <QDir>
#include <QPushButton>
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
    // What ends elsewhere counts too: a download that waited for access, or one of another page.
    connect(&services.downloads, &storage::DownloadQueue::changed, this, [this](const QString& id) {
        const auto download = m_services.downloads.find(id);
        const bool ours = m_state && download && download->request.repo == m_state->source().id;
        if (ours && download->status == storage::DownloadStatus::Done)
            m_state->refreshLocal();
    });
}

RepoPage::~RepoPage()
{
    m_downloadWait.cancel();
    // Widgets read the state while they are taken down: they go first.
    delete m_content;
}

bool RepoPage::takes(const QString& address)
{
    return !folderOf(address).isEmpty() || repositoryAt(address);
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
        return folderAddress(source.folder, m_tab == Tab::Card ? QString() : tabName(m_tab));
    hub::HubUrl url = hub::HubUrl::repository(source.id, source.revision, m_tab);
    if (m_tab == Tab::Files && m_files)
        url.path = m_files->currentFile();
    if (m_tab == Tab::Community && m_community)
        url.path = m_community->path();
    return url.address();
}

void RepoPage::restore(const QString& address, const QVariantMap& state)
{
    m_restored = state;
    RepoSubject source;
    QString file;
    Tab tab = Tab::Card;
    if (const QString folder = folderOf(address); !folder.isEmpty()) {
        source.folder = QDir::cleanPath(folder);
        tab = tabFromName(addressValue(address, QStringLiteral("tab")));
    } else if (const auto url = repositoryAt(address)) {
        source.place = m_services.places.current();
        source.id = url->repo;
        source.account = m_services.accounts.speaker(source.place, source.id);
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
                      m_state->source().place == source.place && m_state->source().account == source.account;
    if (!same)
        open(source);
    showTab(tab);
    if (tab == Tab::Community && m_community)
        m_community->open(file);
    else if (!file.isEmpty())
        m_files->openFile(file);
    m_demo->prefill(addressValue(address, QStringLiteral("text")),
                    addressValue(address, QStringLiteral("file")));
}

QString RepoPage::poolKey(const QString& address) const
{
    if (const QString folder = folderOf(address); !folder.isEmpty())
        return folderAddress(folder);
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

void RepoPage::showTab(Tab tab)
{
    if (!m_tabs)
        return;
    m_tab = tab;
    showManageTab();
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toInt() != static_cast<int>(tab))
            continue;
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setCurrentIndex(i);
        m_pages->setCurrentIndex(i);
    }
    m_factsButton->setChecked(false);
    foldFacts();
    if (tab == Tab::History)
        m_history->load();
}

/// For those who may; and where its address was opened, to say why one may not.
void RepoPage::showManageTab()
{
    for (int i = 0; i < m_tabs->count(); ++i) {
        if (m_tabs->tabData(i).toInt() != static_cast<int>(Tab::Manage))
            continue;
        const QSignalBlocker quiet(m_tabs);
        m_tabs->setTabVisible(i, m_manage->may() || m_tab == Tab::Manage);
    }
    if (m_tab == Tab::Manage)
        m_manage->load();
}

void RepoPage::infoChanged()
{
    if (m_state->error() && !m_state->info()) {
        showError(*m_state->error());
        return;
    }
    if (!m_state->info() || m_stack->currentWidget() == m_content)
        return;
    m_stack->setCurrentWidget(m_content);
    m_services.settings.addRecentRepo(poolKey(address()),
                                      m_state->source().isFolder() ? QString() : recentScope(m_services));
    m_card->setScrollPosition(m_restored.value(QStringLiteral("scroll")).toInt());
}

// Whatever is wrong, there is a way on.
void RepoPage::showError(const Error& error)
{
    m_stateView->showError(error);
    m_stack->setCurrentWidget(m_stateView);
    const RepoSubject& source = m_state->source();
    if (source.isFolder())
        return;
    const auto offer = [this](const QString& text, const char* name, const std::function<void()>& act) {
        QPushButton* button = m_stateView->addAction(text);
        button->setObjectName(QLatin1String(name));
        connect(button, &QPushButton::clicked, this, act, Qt::QueuedConnection);
    };
    if (error.kind == ErrorKind::NotFound && !(source.revision == Revision()))
        offer(tr("Open main"), "openMain", [this] { chooseRevision(Revision().text(), false); });
    const bool locked = error.kind == ErrorKind::Gated || error.kind == ErrorKind::SignIn ||
                        error.kind == ErrorKind::Forbidden;
    // A place hides what one may not see: another account may see it.
    const bool hidden = error.kind == ErrorKind::NotFound && source.revision == Revision();
    if (locked || hidden) {
        const bool nobody = m_services.accounts.identity(source.place, source.account).token.isEmpty();
        offer(nobody ? tr("Sign in") : tr("Use another account"), "signInHere", [this, error] {
            const QString speaker = m_state->source().account;
            if (speaker.isEmpty())
                Q_EMIT openAddress(QStringLiteral("vitrine:account?do=signin"));
            else
                Q_EMIT accessWanted(error, [this] { reload(); });
        });
    }
    if (locked)
        offer(tr("Open its page in the browser"), "openWeb", [this] { openInBrowser(); });
    if (error.kind == ErrorKind::NotFound)
        offer(tr("Search for “%1”").arg(source.id.name), "searchName", [this] {
            hub::RepoQuery query;
            query.type = m_state->source().id.type;
            query.search = m_state->source().id.name;
            Q_EMIT openAddress(hub::HubUrl::discover(query).address());
        });
}

QUrl RepoPage::webPage() const
{
    const RepoSubject& source = m_state->source();
    return m_services.places.client(source.place, source.account)->webUrl(source.id);
}

void RepoPage::openInBrowser()
{
    const QUrl page = webPage();
    if (!QDesktopServices::openUrl(page))
        Q_EMIT said(tr("No browser could be opened for %1").arg(page.toString()));
}

std::optional<storage::FollowedRepo> RepoPage::followed() const
{
    const hub::Place& place = m_state->source().place;
    return m_services.following.find(place.origin(), m_services.accounts.speaker(place),
                                     m_state->source().id);
}

void RepoPage::follow(bool on)
{
    const hub::Place place = m_state->source().place;
    const RepoId repo = m_state->source().id;
    storage::Following& following = m_services.following;
    const auto before = followed();
    if (!on && before && following.unfollow(*before)) {
        Q_EMIT undoable(tr("%1 is not followed any more").arg(repo.id()),
                        [&following, before] { (void)following.restore(*before); }, {});
    }
    if (!on || before)
        return;
    // Of a branch or an older commit the next check finds what main is.
    const bool onMain = m_state->source().revision == Revision() && m_state->info();
    const QString commit = onMain ? m_state->info()->commit : QString();
    const auto begin = [this, &following, place, repo, commit] {
        const auto done = following.follow(place.origin(), m_services.accounts.speaker(place), repo, commit);
        Q_EMIT said(done ? tr("You will be told when %1 changes.").arg(repo.id()) : done.error().message());
    };
    // What is followed belongs to a name, not to a token.
    if (m_services.accounts.speaker(place).startsWith(QLatin1Char('#')))
        QCoro::connect(m_services.accounts.who(place, m_downloadWait.token()), this, begin);
    else
        begin();
}

void RepoPage::reload()
{
    if (!m_state)
        return;
    RepoSubject source = m_state->source();
    const QString speaker =
        source.isFolder() ? QString() : m_services.accounts.speaker(source.place, source.id);
    if (speaker == source.account) {
        m_state->load();
        return;
    }
    // Another's eyes: nothing of what the one before saw stays.
    source.account = speaker;
    const Tab tab = m_tab;
    open(source);
    showTab(tab);
}

void RepoPage::find()
{
    if (m_tab == Tab::Card && m_card)
        m_card->find();
    if (m_tab == Tab::Community && m_community)
        m_community->find();
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

void RepoPage::chooseRevision(const QString& text, bool files)
{
    const auto revision = Revision::parse(text);
    if (!revision) {
        Q_EMIT said(revision.error().message());
        return;
    }
    Q_EMIT openAddress(
        hub::HubUrl::repository(m_state->source().id, *revision, files ? Tab::Files : Tab::Card).address());
}

void RepoPage::openId(const QString& id)
{
    if (const auto repo = RepoId::parse(id))
        Q_EMIT openAddress(hub::HubUrl::repository(*repo).address());
}

void RepoPage::download(const QStringList& files)
{
    if (m_state->isLocked()) {
        showGate();
        m_gate->fetchLater();
        return;
    }
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
    if (!m_content) // none yet, or it goes just now
        return;
    // Tables need the room more than the facts do.
    const int usual = m_tab == Tab::Files ? foldFactsForFilesBelow : foldFactsBelow;
    const bool narrow = width() < usual * m_facts->columnWidth() / FactsColumn::usualWidth;
    m_factsButton->setVisible(narrow);
    m_facts->setVisible(!narrow || m_factsButton->isChecked());
}

void RepoPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    foldFacts();
}

} // namespace vitrine::ui
