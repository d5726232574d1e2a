#include "ui/pages/discover/discoverpage.h"

#include "core/account/places.h"
#include "core/storage/libraryindex.h"
#include "core/storage/settings.h"
#include "ui/delegates/repocarddelegate.h"
#include "ui/pages/discover/cachedrepos.h"
#include "ui/pages/discover/filtercolumn.h"
#include "ui/pages/discover/repolistmodel.h"
#include "ui/pages/discover/repopreview.h"
#include "ui/pages/discover/welcome.h"
#include "ui/shell/services.h"
#include "ui/theme/scale.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/skeletoncards.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QMenu>
#include <QScrollArea>
#include <QStackedWidget>

#include <chrono>

namespace vitrine::ui {

using namespace std::chrono_literals;

namespace {
constexpr int filterWidth = 240;
constexpr int foldWidth = 880; ///< below this the filters fold into a button
constexpr int leastCardWidth = 380;
} // namespace

DiscoverPage::DiscoverPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_model(new RepoListModel(this)),
      m_delegate(new RepoCardDelegate(this))
{
    setObjectName(QStringLiteral("discover"));
    m_typing.setSingleShot(true);
    m_typing.setInterval(250ms);
    connect(&m_typing, &QTimer::timeout, this, &DiscoverPage::askNow);
    build();
    connectModel();
    connect(&services.places, &account::Places::currentChanged, this, [this] {
        takePlace();
        if (m_asked)
            askNow();
    });
    connect(&services.library, &storage::LibraryIndex::changed, this, &DiscoverPage::takeLibrary);
    connect(&services.theme, &ThemeWatcher::changed, this, [this] { m_grid->viewport()->update(); });
    takePlace();
    showFacets();
}

QString DiscoverPage::title() const
{
    if (!m_facets.author.isEmpty())
        return tr("%1 – Discover").arg(m_facets.author);
    return m_facets.search.isEmpty() ? tr("Discover") : tr("“%1” – Discover").arg(m_facets.search);
}

void DiscoverPage::takePlace()
{
    RepoSource source = RepoSource::of(m_services.places.currentClient());
    if (m_services.places.current().kind == hub::Place::Kind::ThisComputer) {
        source = withCachedRepos(std::move(source), m_services.library);
        m_services.library.refresh();
    }
    m_model->setSource(std::move(source),
                       [this](const RepoId& id) { return m_here.contains(id.cacheFolder()); });
    takeLibrary();
}

void DiscoverPage::takeLibrary()
{
    const hub::Place& place = m_services.places.current();
    const QString origin = place.sharesCache() ? QString() : place.origin();
    const QSet<QString> before = std::exchange(m_here, {});
    for (const storage::LibraryItem& item : m_services.library.items()) {
        const bool shown = place.kind == hub::Place::Kind::ThisComputer && item.origin.isEmpty();
        if (item.origin == origin || shown)
            m_here.insert(item.repo.id.cacheFolder());
    }
    // This computer lists the cache itself: another content is another list.
    if (place.kind == hub::Place::Kind::ThisComputer && m_asked && before != m_here)
        askNow();
    m_model->updateHere();
}

void DiscoverPage::restore(const QString& address, const QVariantMap& state)
{
    const Facets facets = Facets::fromAddress(address);
    const bool same = m_asked && facets == m_facets && m_model->state() == RepoListModel::State::Content;
    if (state.contains(QStringLiteral("list")))
        setListLayout(state.value(QStringLiteral("list")).toBool());
    m_facets = facets;
    showFacets();
    if (!same)
        askNow();
    if (state.contains(QStringLiteral("scroll")))
        m_grid->setScrollPosition(state.value(QStringLiteral("scroll")).toInt());
}

QVariantMap DiscoverPage::state() const
{
    return {{QStringLiteral("scroll"), m_grid->scrollPosition()},
            {QStringLiteral("list"), m_layoutSwitch->currentId() == QLatin1String("list")}};
}

void DiscoverPage::activated()
{
    if (!m_asked)
        askNow();
}

void DiscoverPage::reload()
{
    askNow();
}

void DiscoverPage::find()
{
    m_grid->setFocus(Qt::ShortcutFocusReason);
}

bool DiscoverPage::search(const QString& text)
{
    if (text == m_facets.search)
        return true;
    m_facets.search = text;
    m_typing.start();
    return true;
}

bool DiscoverPage::stop()
{
    if (!m_model->isFetching())
        return false;
    m_model->cancel();
    showState();
    return true;
}

void DiscoverPage::ask(const Facets& facets)
{
    m_facets = facets;
    showFacets();
    m_typing.start(0ms);
}

void DiscoverPage::askNow()
{
    m_typing.stop();
    m_typing.setInterval(250ms);
    m_asked = true;
    if (!m_facets.search.isEmpty() || m_facets.isFiltered())
        finishWelcome();
    m_model->ask(m_facets);
    showChips();
    Q_EMIT changed();
}

void DiscoverPage::connectModel()
{
    connect(m_model, &RepoListModel::stateChanged, this, &DiscoverPage::showState);
    m_grid->setModel(m_model);
    m_grid->setItemDelegate(m_delegate);
    setListLayout(false);
    connect(m_grid, &CardGrid::activated, this, &DiscoverPage::open);
    connect(m_grid, &CardGrid::clicked, this, [this](const QModelIndex& index) {
        if (!style()->styleHint(QStyle::SH_ItemView_ActivateItemOnSingleClick, nullptr, m_grid))
            open(index);
    });
    connect(m_grid, &CardGrid::copyAsked, this, &DiscoverPage::copyId);
    connect(m_grid, &CardGrid::previewAsked, this, &DiscoverPage::preview);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_grid, &CardGrid::customContextMenuRequested, this, &DiscoverPage::contextMenu);
}

void DiscoverPage::open(const QModelIndex& index)
{
    finishWelcome();
    Q_EMIT openAddress(index.data(RepoListModel::AddressRole).toString());
}

void DiscoverPage::copyId(const QModelIndex& index)
{
    const QString id = index.data(RepoListModel::IdRole).toString();
    QGuiApplication::clipboard()->setText(id);
    Q_EMIT said(tr("Copied %1").arg(id));
}

void DiscoverPage::preview(const QModelIndex& index)
{
    auto* popup = new RepoPreview(m_model->repo(index.row()), m_model->verdict(index.row()), this);
    const QString address = index.data(RepoListModel::AddressRole).toString();
    connect(popup, &RepoPreview::openAsked, this, [this, address] { Q_EMIT openAddress(address); });
    popup->showBeside(m_grid->viewport(), m_grid->visualRect(index));
}

void DiscoverPage::contextMenu(const QPoint& at)
{
    const QPersistentModelIndex index = m_grid->indexAt(at);
    if (!index.isValid())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Open"), this, [this, index] { open(index); });
    menu->addAction(tr("Preview"), this, [this, index] { preview(index); });
    menu->addAction(tr("Copy the name"), this, [this, index] { copyId(index); });
    const QString author = m_model->repo(index.row()).id.owner;
    if (!author.isEmpty())
        menu->addAction(tr("Everything by %1").arg(author), this, [this, author] {
            Facets facets = m_facets.cleared();
            facets.search.clear();
            facets.author = author;
            ask(facets);
        });
    menu->popup(m_grid->viewport()->mapToGlobal(at));
}

void DiscoverPage::setListLayout(bool list)
{
    m_layoutSwitch->setCurrentId(list ? QStringLiteral("list") : QStringLiteral("grid"));
    m_delegate->setLayout(list ? CardLayout::List : CardLayout::Grid);
    const QSize size(scaled(leastCardWidth), m_delegate->height());
    m_grid->setSingleColumn(list);
    m_grid->setCardSize(size);
    m_skeleton->setSingleColumn(list);
    m_skeleton->setCardSize(size);
}

void DiscoverPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    foldFilters();
}

void DiscoverPage::foldFilters()
{
    m_narrow = width() < scaled(foldWidth);
    if (m_welcome)
        m_welcome->fit(size());
    m_filterArea->setFixedWidth(qMin(scaled(filterWidth), width() / 2));
    m_filterButton->setVisible(m_narrow);
    m_filterArea->setVisible(!m_narrow || m_filtersOpen);
    m_divider->setVisible(!m_narrow || m_filtersOpen);
    m_filterButton->setChecked(m_filtersOpen);
}

} // namespace vitrine::ui
