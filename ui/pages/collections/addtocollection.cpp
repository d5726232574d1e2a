#include "ui/pages/collections/addtocollection.h"

#include "core/account/places.h"
#include "ui/shell/services.h"
#include "ui/theme/scale.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/tallrows.h"

#include <QHBoxLayout>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QStackedWidget>

namespace vitrine::ui {

namespace {

constexpr int slugRole = Qt::UserRole + 1;

} // namespace

AddToCollection::AddToCollection(Services& services, const RepoId& repo, QWidget* parent)
    : QDialog(parent), m_services(services), m_repo(repo), m_list(new QListWidget(this)),
      m_title(new QLineEdit(this)), m_create(plainButton(tr("Create"), this)), m_state(new StateView(this)),
      m_stack(new QStackedWidget(this))
{
    setObjectName(QStringLiteral("addToCollection"));
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Add to collection"));
    build();
    load();
}

AddToCollection::~AddToCollection()
{
    m_cancel.cancel();
}

void AddToCollection::build()
{
    m_list->setObjectName(QStringLiteral("collectionChoices"));
    m_list->setAccessibleName(tr("My collections"));
    m_list->setTextElideMode(Qt::ElideRight);
    useTallRows(m_list);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_title->setObjectName(QStringLiteral("newTitle"));
    m_title->setPlaceholderText(tr("Title of a new collection"));
    m_title->setAccessibleName(m_title->placeholderText());
    m_title->setMaxLength(60);
    m_create->setObjectName(QStringLiteral("createWith"));
    m_create->setEnabled(false);
    m_stack->addWidget(m_state);
    m_stack->addWidget(m_list);
    auto* words = new Label(tr("Which collections hold %1?").arg(m_repo.id()), TextSize::Body, this);
    words->setWordWrap(true);
    auto* row = new QHBoxLayout;
    row->addWidget(m_title, 1);
    row->addWidget(m_create);
    QPushButton* close = plainButton(tr("Done"), this);
    close->setObjectName(QStringLiteral("collectionsDone"));
    auto* column = new QVBoxLayout(this);
    column->setSpacing(12);
    column->addWidget(words);
    column->addWidget(m_stack, 1);
    column->addLayout(row);
    column->addWidget(close, 0, Qt::AlignRight);
    resize(scaled(420), scaled(420));
    connect(m_list, &QListWidget::itemChanged, this, &AddToCollection::toggle);
    connect(m_title, &QLineEdit::textChanged, m_create,
            [this](const QString& text) { m_create->setEnabled(!text.trimmed().isEmpty()); });
    connect(m_title, &QLineEdit::returnPressed, this, &AddToCollection::create);
    connect(m_create, &QPushButton::clicked, this, &AddToCollection::create);
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_state, &StateView::retry, this, &AddToCollection::load);
}

void AddToCollection::load()
{
    m_state->showLoading(tr("Reading your collections"));
    m_stack->setCurrentWidget(m_state);
    QCoro::connect(m_services.accounts.who(m_services.places.current(), m_cancel.token()), this,
                   [this](const Result<account::Account>& who) { takeWho(who); });
}

void AddToCollection::takeWho(const Result<account::Account>& who)
{
    if (!who) {
        refuse(who.error());
        return;
    }
    m_owner = who->who.name;
    hub::CollectionQuery mine;
    mine.owners = who->who.creatableOwners();
    mine.sort = QStringLiteral("lastModified");
    hub::CollectionQuery holding = mine;
    holding.item = m_repo;
    m_waiting = 2;
    const auto client = m_services.places.currentClient();
    for (const bool second : {false, true}) {
        QCoro::connect(
            hub::collections(*client, second ? holding : mine, hub::Freshness::Network, m_cancel.token()),
            this,
            [this, second](const Result<hub::Fresh<hub::CollectionPage>>& page) { take(page, second); });
    }
}

void AddToCollection::take(const Result<hub::Fresh<hub::CollectionPage>>& page, bool holding)
{
    if (!page) {
        refuse(page.error());
        return;
    }
    if (!holding)
        m_mine = page->value.items;
    for (const hub::Collection& collection : page->value.items) {
        if (holding)
            m_holding.append(collection.slug);
    }
    if (--m_waiting == 0)
        fill();
}

void AddToCollection::refuse(const Error& error)
{
    if (error.kind == ErrorKind::Cancelled)
        return;
    m_state->showError(error);
    m_stack->setCurrentWidget(m_state);
    m_title->setEnabled(false);
    if (error.kind != ErrorKind::SignIn && error.kind != ErrorKind::Forbidden)
        return;
    Q_EMIT accessWanted(error, [] {});
}

void AddToCollection::fill()
{
    m_filling = true;
    m_list->clear();
    for (const hub::Collection& collection : std::as_const(m_mine)) {
        const bool mine = collection.owner == m_owner;
        auto* item = new QListWidgetItem(
            mine ? collection.title : QStringLiteral("%1 / %2").arg(collection.owner, collection.title),
            m_list);
        item->setData(slugRole, collection.slug);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(m_holding.contains(collection.slug) ? Qt::Checked : Qt::Unchecked);
        item->setToolTip(collection.description);
    }
    m_filling = false;
    m_stack->setCurrentWidget(m_list->count() > 0 ? static_cast<QWidget*>(m_list) : m_state);
    if (m_list->count() == 0)
        m_state->showEmpty(QStringLiteral("list"), tr("No collections yet"),
                           tr("Type a title below to make the first one."));
}

void AddToCollection::toggle(QListWidgetItem* item)
{
    if (m_filling)
        return;
    const QString slug = item->data(slugRole).toString();
    if (item->checkState() == Qt::Checked)
        add(slug, item->text());
    else
        takeOut(slug, item->text());
}

void AddToCollection::add(const QString& slug, const QString& title)
{
    const auto client = m_services.places.currentClient();
    QCoro::connect(hub::addToCollection(*client, slug, hub::CollectionEntry::of(m_repo), m_cancel.token()),
                   this, [this, slug, title](const Result<hub::Collection>& whole) {
                       const bool there = !whole && whole.error().kind == ErrorKind::Conflict;
                       if (!whole && !there) {
                           refuse(whole.error());
                           return;
                       }
                       m_holding.append(slug);
                       Q_EMIT said(tr("%1 is in “%2” now.").arg(m_repo.id(), title));
                   });
}

// The entry's own id is only told with the whole collection.
void AddToCollection::takeOut(const QString& slug, const QString& title)
{
    const auto client = m_services.places.currentClient();
    const auto gone = [this, slug, title](const Result<void>& done) {
        if (!done) {
            refuse(done.error());
            return;
        }
        m_holding.removeAll(slug);
        Q_EMIT said(tr("%1 is no longer in “%2”.").arg(m_repo.id(), title));
    };
    QCoro::connect(hub::collection(*client, slug, hub::Freshness::Network, m_cancel.token()), this,
                   [this, client, slug, gone](const Result<hub::Fresh<hub::Collection>>& reply) {
                       if (!reply) {
                           refuse(reply.error());
                           return;
                       }
                       for (const hub::CollectionItem& item : reply->value.items) {
                           if (item.type == repoTypeName(m_repo.type) && item.id == m_repo.id())
                               QCoro::connect(hub::removeItem(*client, slug, item.entry, m_cancel.token()),
                                              this, gone);
                       }
                   });
}

void AddToCollection::create()
{
    const QString title = m_title->text().trimmed();
    if (title.isEmpty() || m_owner.isEmpty())
        return;
    m_create->setEnabled(false);
    const hub::CollectionDraft draft{m_owner, title, {}, true, hub::CollectionEntry::of(m_repo)};
    const auto client = m_services.places.currentClient();
    QCoro::connect(hub::createCollection(*client, draft, m_cancel.token()), this,
                   [this, title](const Result<hub::Collection>& made) {
                       m_create->setEnabled(true);
                       if (!made && made.error().kind == ErrorKind::Conflict) {
                           Q_EMIT said(tr("There is a collection of this title already."));
                           return;
                       }
                       if (!made) {
                           refuse(made.error());
                           return;
                       }
                       m_title->clear();
                       m_mine.prepend(*made);
                       m_holding.append(made->slug);
                       fill();
                       Q_EMIT said(tr("Made the private collection “%1” with it.").arg(title));
                   });
}

} // namespace vitrine::ui
