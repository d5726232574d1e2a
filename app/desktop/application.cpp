#include "app/desktop/application.h"

#include "app/desktop/pages.h"
#include "core/account/accessdesk.h"
#include "core/account/accounts.h"
#include "core/account/keychainstore.h"
#include "core/account/localhubprocess.h"
#include "core/account/places.h"
#include "core/base/log.h"
#include "core/net/network.h"
#include "core/storage/accountqueue.h"
#include "core/storage/environment.h"
#include "core/storage/following.h"
#include "core/storage/hfcache.h"
#include "core/storage/libraryindex.h"
#include "core/storage/owner.h"
#include "core/storage/ownerdesk.h"
#include "core/storage/replystore.h"
#include "core/storage/runrecords.h"
#include "core/storage/settings.h"
#include "core/storage/sqlitedownloadqueue.h"
#include "core/worker/modelrunner.h"
#include "core/worker/readerclient.h"
#include "ui/pages/gate/granteddownloads.h"
#include "ui/shell/mainwindow.h"
#include "ui/theme/themewatcher.h"

#include <QDir>
#include <QLocalSocket>

#include <algorithm>

namespace vitrine::app {

namespace {

const QString mirrorMark = QStringLiteral("#mirror");

net::NetworkOptions networkOptions(const storage::Settings& settings)
{
    net::NetworkOptions options;
    options.offline = settings.offline();
    if (const auto proxy = net::Proxy::parse(settings.proxy()))
        options.proxy = *proxy;
    return options;
}

// Further endpoints of the settings; a mark says which are mirrors of the Hub.
QList<hub::Place> furtherPlaces(const QStringList& endpoints)
{
    QList<hub::Place> places;
    for (QString url : endpoints) {
        const bool mirror = url.endsWith(mirrorMark);
        if (mirror)
            url.chop(mirrorMark.size());
        const auto place =
            hub::Place::parse(url, mirror ? hub::Place::Kind::Mirror : hub::Place::Kind::Other);
        if (place)
            places.append(*place);
        else
            qCWarning(lcUi) << "an endpoint of the settings cannot be used:" << place.error().message();
    }
    return places;
}

Folders made(Folders folders)
{
    QDir().mkpath(folders.config);
    QDir().mkpath(folders.data);
    return folders;
}

account::AccountsOptions accountsOptions(const Folders& folders)
{
    return {folders.data, std::make_shared<account::KeychainStore>(), hub::tokenFile(),
            folders.data + QStringLiteral("/localhub/token")};
}

ui::ThemeWatcher::Choice themeChoice(storage::Settings::Theme theme)
{
    switch (theme) {
    case storage::Settings::Theme::System:
        return ui::ThemeWatcher::Choice::System;
    case storage::Settings::Theme::Light:
        return ui::ThemeWatcher::Choice::Light;
    case storage::Settings::Theme::Dark:
        return ui::ThemeWatcher::Choice::Dark;
    }
    return ui::ThemeWatcher::Choice::System;
}

// Only those are asked for that whoever speaks at the place now follows.
storage::Following::VoiceAt followingVoice(account::Places& places, account::Accounts& accounts)
{
    return [&places, &accounts](const QString& origin) -> storage::Following::Voice {
        const QList<hub::Place> all = places.places();
        const auto place = std::find_if(all.begin(), all.end(), [&](const hub::Place& known) {
            return known.origin() == origin && !known.endpoint.isEmpty();
        });
        if (place == all.end())
            return {};
        return {places.client(*place), accounts.speaker(*place)};
    };
}

} // namespace

Application::Application(Folders folders, QObject* parent)
    : QObject(parent), m_folders(made(std::move(folders))),
      m_settings(std::make_unique<storage::Settings>(m_folders.settingsFile())),
      m_theme(std::make_unique<ui::ThemeWatcher>()),
      m_network(std::make_unique<net::Network>(networkOptions(*m_settings))),
      m_replies(std::make_unique<storage::ReplyStore>(m_folders.data + QStringLiteral("/replies.sqlite"))),
      m_localHub(std::make_unique<account::LocalHubProcess>(
          worker::findProgram(QStringLiteral("vitrine-cli")), m_folders.data + QStringLiteral("/localhub"),
          m_folders.samples)),
      m_accounts(std::make_unique<account::Accounts>(*m_network, accountsOptions(m_folders))),
      m_places(std::make_unique<account::Places>(*m_network, *m_accounts, m_replies.get(), m_localHub.get())),
      m_access(std::make_unique<account::AccessDesk>(*m_places, *m_accounts,
                                                     m_folders.data + QStringLiteral("/access.json"))),
      m_runs(std::make_unique<storage::RunRecords>(m_folders.data + QStringLiteral("/runs.sqlite"))),
      m_following(std::make_unique<storage::Following>(m_folders.data + QStringLiteral("/following.sqlite"),
                                                       followingVoice(*m_places, *m_accounts),
                                                       storage::Following::Pace())),
      m_reader(std::make_unique<worker::ReaderClient>()), m_runner(std::make_unique<worker::ModelRunner>())
{
    m_languages.use(m_settings->language());
    tellHelpersTheLanguage();
    makeStores();
    m_theme->setChoice(themeChoice(m_settings->theme()));
    m_fonts.wait();
    m_theme->install();
    m_theme->follow();
    m_services.reset(new ui::Services{*m_network, *m_accounts, *m_places, *m_access, *m_settings,
                                      *m_shownDownloads, *m_library, *m_runs, *m_following, *m_reader,
                                      *m_runner, *m_theme, m_folders.data, m_folders.samples});
    applySettings();
    ui::startGrantedDownloads(*m_services, this);
    connect(m_settings.get(), &storage::Settings::changed, this, &Application::applySetting);
    connect(m_places.get(), &account::Places::currentChanged, this,
            [this] { m_settings->setLastPlace(m_places->current().origin()); });
}

// Widgets first: they use everything below.
Application::~Application()
{
    m_window.reset();
}

void Application::makeStores()
{
    storage::QueueOptions options;
    options.dataFolder = m_folders.data;
    options.cacheFolder = m_settings->cacheFolder();
    options.parallel = m_settings->parallelDownloads();
    options.speedLimit = m_settings->speedLimit();
    const auto client = [this](const hub::Place& place, const QString& account) {
        const bool signedOut = !account.isEmpty() && m_accounts->identity(place, account).token.isEmpty();
        return signedOut ? nullptr : m_places->client(place, account);
    };
    auto owner = storage::DataFolderOwner::claim(m_folders.data);
    auto queue = owner ? storage::makeDownloadQueue(*m_network, client, options)
                       : Result<std::unique_ptr<storage::DownloadQueue>>(fail(owner.error()));
    if (owner)
        m_owner = std::move(*owner);
    if (!queue) {
        // A broken or read-only data folder must not keep the window shut: this queue lasts until the end.
        qCWarning(lcStorage) << "the queue is not kept:" << queue.error().message() << queue.error().detail;
        m_lastResort = std::make_unique<QTemporaryDir>();
        options.dataFolder = m_lastResort->path();
        queue = storage::makeDownloadQueue(*m_network, client, options);
    }
    if (!queue)
        qFatal("No folder can be written to: %s", qPrintable(queue.error().message()));
    m_downloads = std::move(*queue);
    m_shownDownloads = std::make_unique<storage::AccountQueue>(*m_downloads, *m_accounts);
    if (m_owner && !m_lastResort)
        openDesk();
    m_library = std::make_unique<storage::LibraryIndex>(m_folders.data, m_settings->cacheFolder());
}

// Others may use this queue where it would do just what they would: the same place, account and cache.
void Application::openDesk()
{
    const auto terms = [this](const QUrl& endpoint) -> std::optional<storage::OwnerTerms> {
        const QList<hub::Place> places = m_places->places();
        const auto place = std::find_if(places.begin(), places.end(), [&](const hub::Place& known) {
            return known.kind != hub::Place::Kind::ThisComputer && known.endpoint == endpoint;
        });
        if (place == places.end() || m_network->isOffline())
            return {};
        const hub::Identity identity = m_places->client(*place)->identity();
        return storage::OwnerTerms{
            *place, identity.account, identity.token,
            storage::HfCache::rootFor(*place, m_folders.data, m_settings->cacheFolder())};
    };
    m_desk = std::make_unique<storage::OwnerDesk>(*m_downloads, terms);
}

void Application::talk(QLocalSocket* socket)
{
    if (m_desk)
        return m_desk->serve(socket);
    socket->abort();
    socket->deleteLater();
}

void Application::applySettings()
{
    for (const char* key : {"endpoints", "threads", "idleUnloadMinutes", "oauthClientId"})
        applySetting(QLatin1String(key));
    loadAccounts();
    openLastPlace();
}

// English is what they speak untold, and then need no translations.
void Application::tellHelpersTheLanguage()
{
    const QLocale locale;
    const QString language = locale.language() == QLocale::English ? QString() : locale.name();
    m_runner->setLanguage(language);
    m_reader->setLanguage(language);
}

void Application::applySetting(const QString& key)
{
    if (key == QLatin1String("theme"))
        m_theme->setChoice(themeChoice(m_settings->theme()));
    else if (key == QLatin1String("language")) {
        m_languages.use(m_settings->language());
        tellHelpersTheLanguage();
    } else if (key == QLatin1String("offline"))
        m_network->setOffline(m_settings->offline());
    else if (key == QLatin1String("proxy"))
        m_network->setProxy(networkOptions(*m_settings).proxy);
    else if (key == QLatin1String("endpoints"))
        m_places->setFurther(furtherPlaces(m_settings->endpoints()));
    else if (key == QLatin1String("threads"))
        m_runner->setThreads(m_settings->threads());
    else if (key == QLatin1String("idleUnloadMinutes"))
        m_runner->setIdleUnload(std::chrono::minutes(m_settings->idleUnloadMinutes()));
    else if (key == QLatin1String("speedLimit"))
        m_downloads->setSpeedLimit(m_settings->speedLimit());
    else if (key == QLatin1String("parallelDownloads"))
        m_downloads->setParallel(m_settings->parallelDownloads());
    else if (key == QLatin1String("oauthClientId"))
        m_accounts->setClientId(m_settings->oauthClientId());
    else if (key == QLatin1String("cacheFolder")) {
        m_downloads->setCacheFolder(m_settings->cacheFolder());
        m_library->setCacheFolder(m_settings->cacheFolder());
    }
}

// Tokens come from a keychain that may take its time; the window does not wait for it. A token of the
// environment is asked for its owner once: what is kept is kept under a name.
void Application::loadAccounts()
{
    QCoro::connect(m_accounts->load(), this, [this] { learnWho(); });
    connect(m_places.get(), &account::Places::currentChanged, this, &Application::learnWho);
}

void Application::learnWho()
{
    const hub::Place& place = m_places->current();
    const QString token = m_accounts->identity(place).token;
    if (token.isEmpty())
        return;
    if (m_accounts->current(place)) {
        // What was tried before the place had answered is theirs, too.
        m_runs->rename(place.origin(), QLatin1Char('#') + account::digestOf(token),
                       m_accounts->speaker(place));
        return;
    }
    if (!m_network->isOffline() || place.kind == hub::Place::Kind::ThisComputer)
        QCoro::connect(m_accounts->who(place, {}), this, [](const Result<account::Account>&) {});
}

void Application::openLastPlace()
{
    const QList<hub::Place> places = m_places->places();
    for (const hub::Place& place : places) {
        if (place.origin() == m_settings->lastPlace())
            m_places->open(place);
    }
    m_places->check(m_places->current());
}

ui::MainWindow& Application::window()
{
    if (!m_window) {
        m_window = std::make_unique<ui::MainWindow>(*m_services, pageTable());
        m_window->show();
        m_following->start();
    }
    return *m_window;
}

void Application::open(const QStringList& addresses)
{
    ui::MainWindow& shown = window();
    shown.setWindowState(shown.windowState() & ~Qt::WindowMinimized);
    shown.raise();
    shown.activateWindow();
    for (const QString& address : addresses)
        shown.openSoon(address);
}

} // namespace vitrine::app
