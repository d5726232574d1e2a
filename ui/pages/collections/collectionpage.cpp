#include "ui/pages/collections/collectionpage.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "ui/pages/collections/collectionmodels.h"
#include "ui/pages/collections/notedelegate.h"
#include "ui/pages/collections/reorder.h"
#include "ui/shell/managenav.h"
#include "ui/shell/services.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/words.h"

#include <QAction>
#include <QCompleter>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QMenu>
#include <QStackedWidget>
#include <QStringListModel>
#include <QTimer>
#include <QToolButton>

namespace vitrine::ui {

CollectionPage::CollectionPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_model(new CollectionItemModel(this)),
      m_delegate(new NoteDelegate(this)), m_nav(new ManageNav(QStringLiteral("collections"), this)),
      m_state(new StateView(this)), m_stack(new QStackedWidget(this))
{
    setObjectName(id());
    build();
    connect(m_nav, &ManageNav::opened, this, &Page::openAddress);
    connect(m_state, &StateView::retry, this, &CollectionPage::load);
    connect(&services.accounts, &account::Accounts::switched, this, &CollectionPage::load);
    connect(&services.theme, &ThemeWatcher::changed, this, [this] { m_grid->viewport()->update(); });
    retranslate();
}

CollectionPage::~CollectionPage()
{
    m_cancel.cancel();
    m_suggesting.cancel();
}

QString CollectionPage::title() const
{
    return m_collection ? m_collection->title : tr("Collection");
}

QString CollectionPage::address() const
{
    return hub::HubUrl::collection(m_slug).address();
}

std::shared_ptr<hub::HubClient> CollectionPage::client() const
{
    return m_services.places.currentClient();
}

void CollectionPage::build()
{
    m_content = new QWidget(m_stack);
    auto* content = new QVBoxLayout(m_content);
    content->setContentsMargins(0, 0, 0, 0);
    content->setSpacing(12);
    content->addWidget(buildHeader());
    content->addWidget(buildActions());
    m_list = new QStackedWidget(m_content);
    m_grid = new CardGrid(m_list);
    m_grid->setObjectName(QStringLiteral("collectionItems"));
    m_delegate->setLayout(CardLayout::List);
    m_grid->setSingleColumn(true);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setModel(m_model);
    m_grid->setCardSize(QSize(300, m_delegate->height()));
    m_grid->setEditTriggers(QAbstractItemView::EditKeyPressed);
    m_empty = new StateView(m_list);
    m_list->addWidget(m_grid);
    m_list->addWidget(m_empty);
    content->addWidget(m_list, 1);
    m_reorder = new Reorder(*m_grid);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_content);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 16, 12, 0);
    column->setSpacing(12);
    column->addWidget(m_nav);
    column->addWidget(m_stack, 1);
    connect(m_grid, &CardGrid::activated, this, &CollectionPage::openCurrent);
    connect(m_grid, &CardGrid::doubleClicked, this, &CollectionPage::openCurrent);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this,
            &CollectionPage::showActions);
    connect(m_reorder, &Reorder::moveAsked, this, [this](int from, int to) { move(from, to, true); });
    connect(m_model, &CollectionItemModel::noteEdited, this,
            [this](int row, const QString& note) { editNote(row, note, true); });
    auto* remove = new QAction(m_grid);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_grid->addAction(remove);
    connect(remove, &QAction::triggered, this, &CollectionPage::removeCurrent);
}

QWidget* CollectionPage::buildHeader()
{
    auto* header = new QWidget(m_content);
    auto* column = new QVBoxLayout(header);
    column->setContentsMargins(0, 0, 12, 0);
    column->setSpacing(6);
    auto* row = new QHBoxLayout;
    m_title = new Label({}, TextSize::Headline, header);
    m_title->setObjectName(QStringLiteral("collectionName"));
    m_title->wrapping();
    m_more = iconButton(QStringLiteral("more"), {}, header);
    m_more->setObjectName(QStringLiteral("collectionMore"));
    m_menu = new QMenu(m_more);
    m_more->setMenu(m_menu);
    m_more->setPopupMode(QToolButton::InstantPopup);
    row->addWidget(m_title, 1);
    row->addWidget(m_more, 0, Qt::AlignTop);
    m_description = new Label({}, TextSize::Body, header);
    m_description->quiet()->wrapping();
    m_chips = new FlowLayout(nullptr, 6);
    column->addLayout(row);
    column->addWidget(m_description);
    column->addLayout(m_chips);
    connect(m_menu, &QMenu::aboutToShow, this, &CollectionPage::fillMenu);
    return header;
}

QWidget* CollectionPage::buildActions()
{
    m_actions = new QWidget(m_content);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(8);
    m_add = new QLineEdit(m_actions);
    m_add->setObjectName(QStringLiteral("collectionAdd"));
    m_add->setClearButtonEnabled(true);
    m_suggestions = new QStringListModel(this);
    auto* completer = new QCompleter(m_suggestions, this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    m_add->setCompleter(completer);
    m_typing = new QTimer(this);
    m_typing->setSingleShot(true);
    m_typing->setInterval(300);
    const auto button = [this](QPushButton*& made, const char* name, void (CollectionPage::*act)()) {
        made = plainButton({}, m_actions);
        made->setObjectName(QLatin1String(name));
        connect(made, &QPushButton::clicked, this, act);
    };
    button(m_open, "openItem", &CollectionPage::openCurrent);
    m_note = plainButton({}, m_actions);
    m_note->setObjectName(QStringLiteral("editNote"));
    button(m_remove, "removeItem", &CollectionPage::removeCurrent);
    m_up = iconButton(QStringLiteral("chevron-up"), {}, m_actions);
    m_up->setObjectName(QStringLiteral("moveUp"));
    m_down = iconButton(QStringLiteral("chevron-down"), {}, m_actions);
    m_down->setObjectName(QStringLiteral("moveDown"));
    row->addWidget(m_add, 1);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_open, m_note, m_up, m_down, m_remove})
        row->addWidget(widget);
    connect(m_add, &QLineEdit::returnPressed, this, [this] { add(m_add->text()); });
    connect(m_add, &QLineEdit::textEdited, m_typing, qOverload<>(&QTimer::start));
    connect(m_typing, &QTimer::timeout, this, &CollectionPage::suggest);
    connect(completer, qOverload<const QString&>(&QCompleter::activated), this,
            [this](const QString& text) { add(text); });
    connect(m_note, &QPushButton::clicked, this, [this] { m_grid->edit(m_grid->currentIndex()); });
    connect(m_up, &QToolButton::clicked, this, [this] { move(currentRow(), currentRow() - 1, true); });
    connect(m_down, &QToolButton::clicked, this, [this] { move(currentRow(), currentRow() + 1, true); });
    return m_actions;
}

void CollectionPage::retranslate()
{
    m_nav->retranslate();
    m_add->setPlaceholderText(tr("Add by name or link"));
    m_add->setAccessibleName(m_add->placeholderText());
    m_open->setText(tr("Open"));
    m_note->setText(tr("Note"));
    m_note->setToolTip(tr("Edit the note (F2)"));
    m_remove->setText(tr("Remove"));
    for (const auto& [tool, words] :
         {std::pair{m_up, tr("Move up (Alt+Up)")}, std::pair{m_down, tr("Move down (Alt+Down)")},
          std::pair{m_more, tr("More")}}) {
        tool->setToolTip(words);
        tool->setAccessibleName(words);
    }
    m_grid->setAccessibleName(tr("What the collection holds"));
    if (m_collection)
        showCollection();
}

void CollectionPage::restore(const QString& address, const QVariantMap& state)
{
    const auto url = hub::HubUrl::parse(address, m_services.places.current());
    const QString slug = url && url->page == hub::HubUrl::Page::Collection ? url->name : QString();
    if (slug != m_slug || !m_collection) {
        m_slug = slug;
        m_collection.reset();
        load();
    }
    m_grid->setScrollPosition(state.value(QStringLiteral("scroll")).toInt());
}

QVariantMap CollectionPage::state() const
{
    return {{QStringLiteral("scroll"), m_grid->scrollPosition()}};
}

void CollectionPage::reload()
{
    load();
}

void CollectionPage::load()
{
    m_cancel.cancel();
    m_cancel = net::CancelSource();
    if (!m_collection) {
        m_state->showLoading(tr("Opening the collection"));
        m_stack->setCurrentWidget(m_state);
    }
    learnRights();
    QCoro::connect(hub::collection(*client(), m_slug, hub::Freshness::Network, m_cancel.token()), this,
                   [this, cancel = m_cancel.token()](const Result<hub::Fresh<hub::Collection>>& reply) {
                       if (!cancel.isCancelled())
                           take(reply);
                   });
}

// Who may change it: its owner, and those who may write in its organization.
void CollectionPage::learnRights()
{
    const QString owner = m_slug.section(QLatin1Char('/'), 0, 0);
    QCoro::connect(m_services.accounts.who(m_services.places.current(), m_cancel.token()), this,
                   [this, owner, cancel = m_cancel.token()](const Result<account::Account>& who) {
                       if (cancel.isCancelled())
                           return;
                       m_mayEdit = who && who->who.mayWrite(owner);
                       if (m_collection)
                           showCollection();
                   });
}

void CollectionPage::take(const Result<hub::Fresh<hub::Collection>>& reply)
{
    if (reply) {
        m_collection = reply->value;
        m_storedAt = reply->fromCache ? reply->fetchedAt : QDateTime();
        showCollection();
        Q_EMIT changed();
        return;
    }
    const Error error = reply.error();
    if (error.kind == ErrorKind::Cancelled)
        return;
    if (m_collection) {
        Q_EMIT said(error.message());
        return;
    }
    m_state->showError(error);
    m_stack->setCurrentWidget(m_state);
    // A private one is hidden like one that is not there.
    if (error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden ||
        error.kind == ErrorKind::NotFound) {
        QPushButton* fix = m_state->addAction(tr("Use another account"));
        connect(fix, &QPushButton::clicked, this,
                [this, error] { Q_EMIT accessWanted(error, [this] { load(); }); });
    }
}

void CollectionPage::showCollection()
{
    const hub::Collection& collection = *m_collection;
    m_title->setText(breakable(collection.title));
    m_description->setText(breakable(collection.description));
    m_description->setVisible(!collection.description.isEmpty());
    m_chips->clear();
    const auto chip = [this](const QString& text, Tint tint) {
        auto* made = new Chip(text, tint, m_content);
        m_chips->addWidget(made);
        made->show();
        return made;
    };
    Chip* owner = chip(collection.owner, Tint::Accent);
    owner->setPressable(true);
    connect(owner, &Chip::clicked, this,
            [this, name = collection.owner] { Q_EMIT openAddress(hub::HubUrl::author(name).address()); });
    chip(collection.isPrivate ? tr("Private") : tr("Public"),
         collection.isPrivate ? Tint::Warn : Tint::Neutral);
    chip(entryCountWords(collection), Tint::Neutral);
    if (collection.upvotes > 0)
        chip(tr("%n upvote(s)", nullptr, static_cast<int>(collection.upvotes)), Tint::Neutral);
    if (m_storedAt.isValid())
        chip(tr("As of %1").arg(agoText(m_storedAt)), Tint::Warn);
    const QModelIndex current = m_grid->currentIndex();
    const QString entry = current.isValid() ? m_model->item(current.row()).entry : QString();
    const int scrolled = m_grid->scrollPosition();
    m_model->setItems(collection.items, m_mayEdit);
    m_grid->setScrollPosition(scrolled);
    m_grid->setCurrentIndex(m_model->index(qMax(0, m_model->rowOf(entry))));
    m_reorder->setEnabled(m_mayEdit);
    m_stack->setCurrentWidget(m_content);
    showState();
    showActions();
}

void CollectionPage::showState()
{
    const bool empty = m_model->rowCount() == 0;
    m_list->setCurrentWidget(empty ? static_cast<QWidget*>(m_empty) : m_grid);
    if (empty)
        m_empty->showEmpty(QStringLiteral("list"), tr("It holds nothing yet"),
                           m_mayEdit ? tr("Type a name or paste a link above, or choose “Add to collection…” "
                                          "in the menu of a repository.")
                                     : tr("Its owner has put nothing into it."));
}

int CollectionPage::currentRow() const
{
    const QModelIndex index = m_grid->currentIndex();
    return index.isValid() && index.row() < m_model->rowCount() ? index.row() : -1;
}

void CollectionPage::showActions()
{
    const int row = currentRow();
    m_add->setVisible(m_mayEdit);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_note, m_up, m_down, m_remove}) {
        widget->setVisible(m_mayEdit);
        widget->setEnabled(row >= 0);
    }
    m_open->setEnabled(row >= 0 && !itemAddress(m_model->item(row)).isEmpty());
    m_up->setEnabled(row > 0);
    m_down->setEnabled(row >= 0 && row + 1 < m_model->rowCount());
    m_actions->setVisible(m_mayEdit || m_model->rowCount() > 0);
}

} // namespace vitrine::ui
