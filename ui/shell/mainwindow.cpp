#include "ui/shell/mainwindow.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "core/storage/settings.h"
#include "ui/shell/accountdesk.h"
#include "ui/shell/addresses.h"
#include "ui/shell/firstscreen.h"
#include "ui/shell/page.h"
#include "ui/shell/pagepool.h"
#include "ui/shell/rail.h"
#include "ui/shell/services.h"
#include "ui/shell/strip.h"
#include "ui/shell/topbar.h"
#include "ui/shell/transfernews.h"
#include "ui/shell/windownotes.h"
#include "ui/theme/scale.h"
#include "ui/widgets/toast.h"

#include <QFileInfo>
#include <QHBoxLayout>
#include <QMenu>
#include <QResizeEvent>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {
constexpr int compactBelow = 1100;
constexpr const char* staleProperty = "showsAnotherAccount";
} // namespace

MainWindow::MainWindow(Services& services, PageTable pages, QWidget* parent)
    : QMainWindow(parent), m_services(services), m_table(std::move(pages))
{
    setObjectName(QStringLiteral("window"));
    setMinimumSize(640, 480);
    setAcceptDrops(true);
    build();
    makeKeys();
    connectServices();
    if (!restoreGeometry(services.settings.windowGeometry()))
        resize(1280, 800);
    fold();
}

MainWindow::~MainWindow() = default;

void MainWindow::build()
{
    auto* root = new QWidget(this);
    auto* column = new QVBoxLayout(root);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    m_bar = new TopBar(m_services, root);
    m_strip = new Strip(root);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    m_rail = new Rail(m_services, m_table, root);
    m_stack = new QStackedWidget(root);
    row->addWidget(m_rail);
    row->addWidget(m_stack, 1);
    column->addLayout(row, 1);
    setCentralWidget(root);
    m_toast = new Toast(m_stack);
    m_news = new TransferNews(m_services, *m_toast, this);
    m_notes = new WindowNotes(m_services, *m_strip, this);
    m_accounts = new AccountDesk(m_services, *m_strip, this);
    m_pool = std::make_unique<PagePool>(m_services, m_table, m_stack);
    m_pool->onMade([this](Page* page) { connectPage(page); });
}

void MainWindow::connectServices()
{
    connect(m_bar, &TopBar::backAsked, this, &MainWindow::back);
    connect(m_bar, &TopBar::forwardAsked, this, &MainWindow::forward);
    connect(m_bar, &TopBar::searchEdited, this, [this](const QString& text) {
        openFirstPage();
        // A link that is being pasted waits for Return.
        if (!text.contains(QLatin1String("://")) && currentPage())
            currentPage()->search(text);
    });
    connect(m_bar, &TopBar::searchEntered, this, &MainWindow::search);
    connect(m_bar, &TopBar::transfersAsked, this,
            [this] { openAddress(QStringLiteral("vitrine:transfers")); });
    connect(m_bar, &TopBar::endpointsAsked, this,
            [this] { openAddress(QStringLiteral("vitrine:settings?at=places")); });
    connect(m_rail, &Rail::opened, this, &MainWindow::openAddress);
    connect(m_rail, &Rail::accountAsked, this, &MainWindow::showAccountMenu);
    connect(m_accounts, &AccountDesk::openAddress, this, &MainWindow::openAddress);
    connect(m_accounts, &AccountDesk::reloadAsked, this, &MainWindow::reloadPage);
    connect(m_accounts, &AccountDesk::said, m_toast, &Toast::say);
    connect(&m_services.accounts, &account::Accounts::switched, this, &MainWindow::accountSwitched);
}

void MainWindow::connectPage(Page* page)
{
    connect(page, &Page::openAddress, this, &MainWindow::openAddress);
    connect(page, &Page::said, m_toast, &Toast::say);
    connect(page, &Page::undoable, m_toast, &Toast::offerUndo);
    connect(page, &Page::windowError, m_notes, &WindowNotes::take);
    connect(page, &Page::accessWanted, this,
            [this, page](const Error& error, const std::function<void()>& again) {
                m_accounts->wanted(page, error, again);
            });
    connect(page, &Page::changed, this, [this, page] {
        if (page != currentPage())
            return;
        m_history.replaceAddress(page->address());
        currentChanged();
    });
}

Page* MainWindow::currentPage() const
{
    return qobject_cast<Page*>(m_stack->currentWidget());
}

Page* MainWindow::page(const QString& id) const
{
    return m_pool->find(id);
}

QString MainWindow::address() const
{
    const auto entry = m_history.current();
    return entry ? entry->address : QString();
}

void MainWindow::openAddress(const QString& asked)
{
    openFirstPage();
    const QString text = asked.trimmed();
    if (addressPage(text) == QLatin1String("account") &&
        addressValue(text, QStringLiteral("do")) == QLatin1String("signin")) {
        m_accounts->signIn();
        return;
    }
    if (addressPage(text) == QLatin1String("take")) {
        takeInput(text);
        return;
    }
    QString target = text;
    if (!text.startsWith(QLatin1String("vitrine:"))) {
        const QString path = text.startsWith(QLatin1String("file:")) ? QUrl(text).toLocalFile() : text;
        if (QFileInfo(path).isAbsolute()) {
            openFolderOrFile(path);
            return;
        }
        const Result<hub::HubUrl> url = hub::HubUrl::parse(text, m_services.places.current());
        if (!url) {
            m_notes->say(url.error().message());
            return;
        }
        // A link to the Hub means the Hub, wherever one is.
        const hub::Place hub = m_services.places.places().first();
        const bool atHub = m_services.places.current().sharesCache();
        if (!atHub && QUrl(text).host() != m_services.places.current().endpoint.host())
            m_services.places.open(hub);
        target = url->address();
    }
    leaveCurrent();
    showAddress(target, {});
}

void MainWindow::openFolderOrFile(const QString& path)
{
    const QFileInfo info(path);
    if (info.isDir())
        openAddress(folderAddress(info.absoluteFilePath()));
    else if (info.exists())
        openAddress(takeFileAddress(info.absoluteFilePath()));
    else
        m_notes->say(tr("There is no file or folder %1.").arg(path));
}

void MainWindow::openText(const QString& text)
{
    const QString line = text.trimmed();
    if (!line.contains(QLatin1Char('\n')) &&
        (line.contains(QLatin1String("://")) || line.startsWith(QLatin1String("vitrine:"))))
        openAddress(line);
    else if (!line.isEmpty())
        openAddress(takeTextAddress(text.left(20000)));
}

void MainWindow::showAddress(const QString& address, const QVariantMap& state)
{
    Page* page = m_pool->pageFor(address);
    if (!page) {
        m_notes->say(tr("Vitrine has no page for %1.").arg(address.left(120)));
        return;
    }
    if (currentPage()) // at the start a palette may be quicker than the first page
        closeOverlays();
    m_strip->clear(Strip::Subject::Message);
    m_history.visit(address);
    Page* before = currentPage();
    if (before && before != page) {
        before->deactivated();
        m_accounts->leave(before);
    }
    page->restore(address, state);
    if (page->property(staleProperty).toBool()) {
        page->setProperty(staleProperty, false);
        page->reload();
    }
    m_stack->setCurrentWidget(page);
    page->activated();
    remember(page->address());
    currentChanged();
}

/// What lies over a page belongs to that page.
void MainWindow::closeOverlays()
{
    for (const char* name : {"keys", "palette"}) {
        if (auto* over =
                centralWidget()->findChild<QWidget*>(QLatin1String(name), Qt::FindDirectChildrenOnly))
            over->close();
    }
}

void MainWindow::remember(const QString& address)
{
    const QString kind = addressPage(address);
    if (kind == QLatin1String("model") || kind == QLatin1String("dataset") ||
        kind == QLatin1String("space") || kind == QLatin1String("folder"))
        m_services.settings.addRecentRepo(address, kind == QLatin1String("folder") ? QString()
                                                                                   : recentScope(m_services));
}

void MainWindow::showAccountMenu(const QPoint& corner)
{
    auto* menu = new QMenu(this);
    menu->setObjectName(QStringLiteral("accountMenu"));
    menu->setAttribute(Qt::WA_DeleteOnClose);
    m_accounts->fill(menu, currentPage());
    menu->popup(corner - QPoint(0, menu->sizeHint().height() + 4));
}

/// What the pages show was another's: the one in front loads anew, the others when they come to the front.
void MainWindow::accountSwitched(const QString& origin)
{
    if (origin != m_services.places.current().origin())
        return;
    m_pool->dropHidden();
    Page* shown = currentPage();
    for (Page* page : m_pool->pages())
        page->setProperty(staleProperty, page != shown);
    if (shown)
        shown->reload();
}

void MainWindow::leaveCurrent()
{
    if (const Page* page = currentPage())
        m_history.keepState(page->state());
}

void MainWindow::currentChanged()
{
    m_bar->setHistory(m_history.canGoBack(), m_history.canGoForward());
    const Page* page = currentPage();
    if (!page)
        return;
    m_rail->setCurrent(railEntryOf(page->id()));
    m_news->setShown(page->address());
    m_bar->setSearchText(page->searchText());
    updateTitle();
}

QString MainWindow::railEntryOf(const QString& pageId) const
{
    for (const PageEntry& entry : m_table) {
        if (entry.id == pageId && !entry.under.isEmpty())
            return entry.under;
    }
    return pageId;
}

void MainWindow::updateTitle()
{
    const Page* page = currentPage();
    setWindowTitle(page ? tr("%1 – Vitrine").arg(page->title()) : tr("Vitrine"));
}

void MainWindow::back()
{
    leaveCurrent();
    if (const auto entry = m_history.back())
        showAddress(entry->address, entry->state);
}

void MainWindow::forward()
{
    leaveCurrent();
    if (const auto entry = m_history.forward())
        showAddress(entry->address, entry->state);
}

void MainWindow::reloadPage()
{
    m_services.places.check(m_services.places.current());
    if (Page* page = currentPage())
        page->reload();
}

void MainWindow::search(const QString& text)
{
    if (text.contains(QLatin1String("://")) || text.startsWith(QLatin1String("vitrine:"))) {
        openAddress(text);
        return;
    }
    if (currentPage() && currentPage()->search(text))
        return;
    openAddress(QStringLiteral("vitrine:discover?search=") +
                QString::fromLatin1(QUrl::toPercentEncoding(text)));
}

void MainWindow::focusSearch()
{
    m_bar->focusSearch();
}

void MainWindow::fold()
{
    m_rail->setCompact(width() < scaled(compactBelow));
}

void MainWindow::showEvent(QShowEvent* event)
{
    QMainWindow::showEvent(event);
    if (currentPage() || m_firstScreen || m_table.isEmpty())
        return;
    m_firstScreen = new FirstScreen(m_stack);
    connect(m_firstScreen, &FirstScreen::shown, this, &MainWindow::openFirstPage);
    m_stack->addWidget(m_firstScreen);
    m_stack->setCurrentWidget(m_firstScreen);
    m_rail->setCurrent(m_table.constFirst().id);
    m_bar->setHistory(false, false);
    updateTitle();
}

void MainWindow::openFirstPage()
{
    if (!m_firstScreen)
        return;
    QWidget* screen = std::exchange(m_firstScreen, nullptr);
    showAddress(m_table.constFirst().address, {});
    m_stack->removeWidget(screen);
    screen->deleteLater();
    const QStringList waiting = std::exchange(m_waiting, {});
    for (const QString& address : waiting)
        openAddress(address);
}

void MainWindow::openSoon(const QString& address)
{
    if (currentPage())
        openAddress(address);
    else
        m_waiting.append(address);
}

void MainWindow::resizeEvent(QResizeEvent* event)
{
    QMainWindow::resizeEvent(event);
    fold();
}

void MainWindow::closeEvent(QCloseEvent* event)
{
    m_services.settings.setWindowGeometry(saveGeometry());
    m_toast->settle();
    m_news->farewell();
    QMainWindow::closeEvent(event);
}

void MainWindow::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QMainWindow::changeEvent(event);
}

void MainWindow::retranslate()
{
    if (!m_pool)
        return;
    m_bar->retranslate();
    m_rail->retranslate();
    m_notes->refresh();
    for (Page* page : m_pool->pages())
        page->retranslate();
    updateTitle();
}

} // namespace vitrine::ui
