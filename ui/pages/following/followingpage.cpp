#include "ui/pages/following/followingpage.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "core/storage/following.h"
#include "core/storage/libraryindex.h"
#include "ui/delegates/repocarddelegate.h"
#include "ui/pages/following/changespanel.h"
#include "ui/shell/addresses.h"
#include "ui/shell/managenav.h"
#include "ui/shell/services.h"
#include "ui/theme/scale.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

FollowingPage::FollowingPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_model(new FollowModel(this)),
      m_delegate(new RepoCardDelegate(this)), m_nav(new ManageNav(QStringLiteral("following"), this)),
      m_title(nullptr), m_summary(nullptr), m_search(nullptr), m_which(nullptr), m_check(nullptr),
      m_grid(nullptr), m_state(nullptr), m_list(nullptr), m_panel(nullptr)
{
    setObjectName(id());
    build();
    connect(m_nav, &ManageNav::opened, this, &Page::openAddress);
    connect(&services.following, &storage::Following::changed, this, &FollowingPage::fill);
    connect(&services.following, &storage::Following::checkingChanged, this, &FollowingPage::showSummary);
    connect(&services.library, &storage::LibraryIndex::changed, this, &FollowingPage::fill);
    connect(&services.places, &account::Places::currentChanged, this, [this] {
        close();
        fill();
    });
    connect(&services.accounts, &account::Accounts::switched, this, [this] {
        close();
        fill();
    });
    connect(&services.accounts, &account::Accounts::changed, this, &FollowingPage::fill);
    connect(&services.theme, &ThemeWatcher::changed, this, [this] { m_grid->viewport()->update(); });
    retranslate();
}

FollowingPage::~FollowingPage()
{
    m_cancel.cancel();
}

QString FollowingPage::title() const
{
    return tr("Following");
}

QString FollowingPage::addressOf(const RepoId& repo)
{
    return QStringLiteral("vitrine:following?repo=%1/%2").arg(repoTypeName(repo.type), repo.id());
}

QString FollowingPage::address() const
{
    QString address = m_chosen ? addressOf(*m_chosen) : QStringLiteral("vitrine:following");
    if (m_which->currentId() == QLatin1String("here"))
        address += (m_chosen ? QLatin1Char('&') : QLatin1Char('?')) + QStringLiteral("show=here");
    return address;
}

void FollowingPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 12, 0);
    column->setSpacing(12);
    column->addWidget(m_nav);
    column->addWidget(buildHeader());
    m_list = new QStackedWidget(this);
    m_grid = new CardGrid(m_list);
    m_grid->setObjectName(QStringLiteral("followed"));
    m_delegate->setLayout(CardLayout::List);
    m_grid->setSingleColumn(true);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setModel(m_model);
    m_grid->setCardSize(QSize(260, m_delegate->height()));
    m_state = new StateView(m_list);
    m_list->addWidget(m_grid);
    m_list->addWidget(m_state);
    m_panel = new ChangesPanel(m_services, this);
    m_panel->hide();
    auto* row = new QHBoxLayout;
    row->setSpacing(0);
    row->addWidget(m_list, 1);
    row->addWidget(m_panel, 1);
    column->addLayout(row, 1);
    connect(m_grid, &CardGrid::activated, this, &FollowingPage::chooseCurrent);
    connect(m_grid, &CardGrid::clicked, this, &FollowingPage::chooseCurrent);
    connect(m_grid, &CardGrid::previewAsked, this, &FollowingPage::chooseCurrent);
    connect(m_panel, &ChangesPanel::openAddress, this, &Page::openAddress);
    connect(m_panel, &ChangesPanel::said, this, &Page::said);
    connect(m_panel, &ChangesPanel::undoable, this, &Page::undoable);
    connect(m_panel, &ChangesPanel::accessWanted, this, &Page::accessWanted);
    connect(m_panel, &ChangesPanel::localChanged, &m_services.library, &storage::LibraryIndex::refresh);
    connect(m_panel, &ChangesPanel::closed, this, &FollowingPage::close);
    auto* remove = new QAction(m_grid);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_grid->addAction(remove);
    connect(remove, &QAction::triggered, this, &FollowingPage::removeCurrent);
}

QWidget* FollowingPage::buildHeader()
{
    auto* header = new QWidget(this);
    auto* row = new FlowLayout(header, 12); // large text needs more than one line
    row->setContentsMargins(0, 0, 12, 0);
    m_title = new Label({}, TextSize::Headline, header);
    m_summary = new Label({}, TextSize::Body, header);
    m_summary->quiet()->setObjectName(QStringLiteral("followSummary"));
    m_search = new QLineEdit(header);
    m_search->setObjectName(QStringLiteral("followSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(scaled(200));
    m_which = new SegmentedControl(header);
    m_which->setObjectName(QStringLiteral("followWhich"));
    m_which->addSegment(QStringLiteral("followed"), QStringLiteral("followed"));
    m_which->addSegment(QStringLiteral("here"), QStringLiteral("here"));
    m_check = plainButton({}, header);
    m_check->setObjectName(QStringLiteral("checkNow"));
    row->addWidget(m_title);
    row->addWidget(m_summary);
    row->addWidget(m_search);
    row->addWidget(m_which);
    row->addWidget(m_check);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        showState();
    });
    connect(m_which, &SegmentedControl::chosen, this, [this] {
        close();
        fill();
        Q_EMIT changed();
    });
    connect(m_check, &QPushButton::clicked, this, &FollowingPage::reload);
    return header;
}

void FollowingPage::retranslate()
{
    m_nav->retranslate();
    m_title->setText(tr("Following"));
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(tr("Find in the list"));
    m_which->setAccessibleName(tr("Which repositories"));
    m_which->setSegmentText(QStringLiteral("followed"), tr("Followed"));
    m_which->setSegmentText(QStringLiteral("here"), tr("On this computer"));
    m_check->setText(tr("Ask now"));
    m_check->setToolTip(tr("Asks for each of them, one after the other"));
    m_grid->setAccessibleName(tr("Repositories"));
    fill();
}

QString FollowingPage::speaker() const
{
    return m_services.accounts.speaker(m_services.places.current());
}

/// What is followed belongs to a name, not to a token.
void FollowingPage::learnSpeaker()
{
    if (speaker().startsWith(QLatin1Char('#')))
        QCoro::connect(m_services.accounts.who(m_services.places.current(), m_cancel.token()), this,
                       [this](const Result<account::Account>&) { fill(); });
}

void FollowingPage::activated()
{
    m_services.library.refresh();
    learnSpeaker();
    fill();
}

void FollowingPage::reload()
{
    m_services.following.check(m_services.places.current().origin(), speaker());
    m_panel->reload();
    showSummary();
}

void FollowingPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

QHash<RepoId, QString> FollowingPage::localCommits() const
{
    const hub::Place place = m_services.places.current();
    const QString origin = place.sharesCache() ? QString() : place.origin();
    QHash<RepoId, QString> commits;
    const QList<storage::LibraryItem> items = m_services.library.items();
    for (const storage::LibraryItem& item : items) {
        if (item.origin != origin)
            continue;
        for (const storage::CachedRevision& revision : item.repo.revisions) {
            if (revision.refs.contains(QStringLiteral("main")))
                commits.insert(item.repo.id, revision.commit);
        }
    }
    return commits;
}

QList<FollowRow> FollowingPage::followedRows() const
{
    const QHash<RepoId, QString> local = localCommits();
    QList<storage::FollowedRepo> all =
        m_services.following.list(m_services.places.current().origin(), speaker());
    std::stable_partition(all.begin(), all.end(), [](const auto& one) { return one.isChanged(); });
    QList<FollowRow> rows;
    for (const storage::FollowedRepo& followed : std::as_const(all))
        rows.append({followed.repo, followed, local.value(followed.repo)});
    return rows;
}

QList<FollowRow> FollowingPage::localRows() const
{
    const QHash<RepoId, QString> local = localCommits();
    const QString origin = m_services.places.current().origin();
    const QString who = speaker();
    QList<FollowRow> rows;
    for (auto it = local.begin(); it != local.end(); ++it)
        rows.append({it.key(), m_services.following.find(origin, who, it.key()), it.value()});
    std::sort(rows.begin(), rows.end(), [](const FollowRow& one, const FollowRow& other) {
        return one.repo.id().compare(other.repo.id(), Qt::CaseInsensitive) < 0;
    });
    return rows;
}

void FollowingPage::fill()
{
    const bool here = m_which->currentId() == QLatin1String("here");
    m_model->setRows(here ? localRows() : followedRows());
    if (m_chosen) {
        const int at = m_model->rowOf(*m_chosen);
        if (at >= 0) {
            m_grid->setCurrentIndex(m_model->index(at));
            m_panel->show(m_model->row(at));
        } else {
            // Not in the list any more: its undo is at the bottom.
            const QString local = localCommits().value(*m_chosen);
            m_panel->show({*m_chosen, {}, local});
        }
    }
    showState();
    showSummary();
}

void FollowingPage::showSummary()
{
    const QString origin = m_services.places.current().origin();
    const int count = static_cast<int>(m_services.following.list(origin, speaker()).size());
    const int changed = m_services.following.changedCount(origin, speaker());
    QStringList parts;
    if (count > 0)
        parts.append(tr("%n followed", nullptr, count));
    if (changed > 0)
        parts.append(tr("%n changed upstream", nullptr, changed));
    if (m_services.following.isChecking())
        parts.append(tr("asking…"));
    m_summary->setText(parts.join(QStringLiteral(" · ")));
    m_check->setEnabled(count > 0 && !m_services.following.isChecking());
}

void FollowingPage::showState()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setCurrentWidget(empty ? static_cast<QWidget*>(m_state) : m_grid);
    m_search->setVisible(!empty || m_model->isFiltered());
    if (!empty)
        return;
    if (m_model->isFiltered()) {
        m_state->showEmpty(QStringLiteral("search"), tr("Nothing with this name"),
                           tr("Names are searched here."));
    } else if (m_which->currentId() == QLatin1String("here")) {
        m_state->showEmpty(QStringLiteral("library"), tr("Nothing of this place is downloaded yet"),
                           tr("What you download stands here, with what has changed since."));
    } else {
        m_state->showEmpty(QStringLiteral("eye"), tr("You follow nothing yet"),
                           tr("Choose “Follow” in the menu of a repository, and you are told here when it "
                              "changes."));
        QPushButton* find = m_state->addAction(tr("Find a repository"));
        connect(find, &QPushButton::clicked, this,
                [this] { Q_EMIT openAddress(QStringLiteral("vitrine:discover")); });
    }
}

void FollowingPage::chooseCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    if (!index.isValid() || index.row() >= m_model->rowCount())
        return;
    choose(m_model->row(index.row()).repo);
    Q_EMIT changed();
}

void FollowingPage::choose(const RepoId& repo)
{
    m_chosen = repo;
    const int at = m_model->rowOf(repo);
    m_panel->show(at >= 0 ? m_model->row(at) : FollowRow{repo, {}, localCommits().value(repo)});
    fold();
}

void FollowingPage::removeCurrent()
{
    const QModelIndex index = m_grid->currentIndex();
    if (!index.isValid() || !m_model->row(index.row()).followed)
        return;
    const storage::FollowedRepo followed = *m_model->row(index.row()).followed;
    storage::Following& following = m_services.following;
    if (following.unfollow(followed))
        Q_EMIT undoable(tr("%1 is not followed any more").arg(followed.repo.id()),
                        [&following, followed] { (void)following.restore(followed); }, {});
}

void FollowingPage::close()
{
    if (!m_chosen)
        return;
    m_chosen.reset();
    fold();
    Q_EMIT changed();
}

void FollowingPage::fold()
{
    const bool narrow = width() < scaled(foldBelow);
    m_panel->setVisible(m_chosen.has_value());
    m_list->setVisible(!narrow || !m_chosen);
}

void FollowingPage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fold();
}

void FollowingPage::restore(const QString& address, const QVariantMap& state)
{
    const bool here = addressValue(address, QStringLiteral("show")) == QLatin1String("here");
    m_which->setCurrentId(here ? QStringLiteral("here") : QStringLiteral("followed"));
    m_search->setText(state.value(QStringLiteral("search")).toString());
    m_chosen.reset();
    const QString name = addressValue(address, QStringLiteral("repo"));
    const auto type = parseRepoType(name.section(QLatin1Char('/'), 0, 0));
    const auto repo = RepoId::parse(name.section(QLatin1Char('/'), 1), type.value_or(RepoType::Model));
    fill();
    if (type && repo)
        choose(*repo);
    fold();
    m_grid->setScrollPosition(state.value(QStringLiteral("scroll")).toInt());
}

QVariantMap FollowingPage::state() const
{
    return {{QStringLiteral("search"), m_search->text()},
            {QStringLiteral("scroll"), m_grid->scrollPosition()}};
}

} // namespace vitrine::ui
