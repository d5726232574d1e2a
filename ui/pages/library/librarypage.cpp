#include "ui/pages/library/librarypage.h"

#include "core/base/bytesize.h"
#include "ui/delegates/repocarddelegate.h"
#include "ui/pages/library/librarymodel.h"
#include "ui/shell/services.h"
#include "ui/theme/themewatcher.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/label.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace vitrine::ui {

LibraryPage::LibraryPage(Services& services, QWidget* parent)
    : Page(parent), m_services(services), m_model(new LibraryModel(this)),
      m_delegate(new RepoCardDelegate(this))
{
    setObjectName(id());
    build();
    connect(&services.library, &storage::LibraryIndex::changed, this, [this] {
        m_scanned = true;
        showContent();
        readVerdicts();
    });
    connect(&services.library, &storage::LibraryIndex::scanningChanged, this, &LibraryPage::showState);
    connect(&services.library, &storage::LibraryIndex::verifyProgress, this,
            [this](const QString& folder, qint64 done, qint64 total) {
                if (m_verifying && total > 0)
                    m_model->setNote(folder, QStringLiteral("verify"),
                                     tr("Verifying: %1 %").arg(done * 100 / total), Tint::Accent);
            });
    connect(&services.theme, &ThemeWatcher::changed, this, [this] { m_grid->viewport()->update(); });
    retranslate();
    m_scanned = !services.library.items().isEmpty();
    showContent();
}

LibraryPage::~LibraryPage()
{
    m_readingVerdicts.cancel();
    if (m_verifying)
        m_verifying->cancel();
}

QString LibraryPage::title() const
{
    return tr("Library");
}

void LibraryPage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 12, 0);
    column->setSpacing(12);
    column->addWidget(buildHeader());
    column->addWidget(buildActions());
    m_hint = new QWidget(this);
    auto* hint = new QHBoxLayout(m_hint);
    hint->setContentsMargins(0, 0, 12, 0);
    m_hintText = new Label({}, TextSize::Body, m_hint);
    m_hintText->quiet()->setWordWrap(true);
    m_hintButton = primaryButton({}, m_hint);
    m_hintButton->setObjectName(QStringLiteral("findModel"));
    hint->addWidget(m_hintText, 1);
    hint->addWidget(m_hintButton);
    column->addWidget(m_hint);
    m_warnings = new Label({}, TextSize::Caption, this);
    m_warnings->setObjectName(QStringLiteral("warnings"));
    m_warnings->quiet()->wrapping();
    m_warnings->hide();
    column->addWidget(m_warnings);
    connect(m_hintButton, &QPushButton::clicked, this,
            [this] { Q_EMIT openAddress(QStringLiteral("vitrine:discover")); });
    m_stack = new QStackedWidget(this);
    m_grid = new CardGrid(m_stack);
    m_grid->setObjectName(QStringLiteral("items"));
    m_delegate->setLayout(CardLayout::List);
    m_grid->setSingleColumn(true);
    m_grid->setItemDelegate(m_delegate);
    m_grid->setModel(m_model);
    m_grid->setCardSize(QSize(300, m_delegate->height()));
    m_state = new StateView(m_stack);
    m_stack->addWidget(m_grid);
    m_stack->addWidget(m_state);
    column->addWidget(m_stack, 1);
    connect(m_grid, &CardGrid::activated, this, &LibraryPage::openCurrent);
    connect(m_grid, &CardGrid::doubleClicked, this, &LibraryPage::openCurrent);
    connect(m_grid->selectionModel(), &QItemSelectionModel::currentChanged, this, &LibraryPage::showActions);
    connect(m_model, &QAbstractItemModel::modelReset, this, &LibraryPage::showActions);
    auto* remove = new QAction(m_grid);
    remove->setShortcut(QKeySequence::Delete);
    remove->setShortcutContext(Qt::WidgetShortcut);
    m_grid->addAction(remove);
    connect(remove, &QAction::triggered, this, &LibraryPage::deleteChosen);
    m_grid->setSelectionMode(QAbstractItemView::ExtendedSelection);
    connect(m_grid->selectionModel(), &QItemSelectionModel::selectionChanged, this,
            &LibraryPage::showActions);
    connect(m_grid, &CardGrid::copyAsked, this, &LibraryPage::copyName);
    m_grid->setContextMenuPolicy(Qt::CustomContextMenu);
    connect(m_grid, &CardGrid::customContextMenuRequested, this, &LibraryPage::showMenu);
}

QWidget* LibraryPage::buildHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(16);
    m_title = new Label({}, TextSize::Headline, header);
    row->addWidget(m_title);
    m_total = new Label({}, TextSize::Body, header);
    m_total->quiet()->setObjectName(QStringLiteral("total"));
    row->addWidget(m_total, 1);
    m_search = new QLineEdit(header);
    m_search->setObjectName(QStringLiteral("librarySearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(240);
    row->addWidget(m_search);
    m_order = new SegmentedControl(header);
    m_order->setObjectName(QStringLiteral("order"));
    for (const char* id : {"size", "use", "name"})
        m_order->addSegment(QLatin1String(id), QLatin1String(id));
    row->addWidget(m_order);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_model->setFilter(text);
        showState();
    });
    connect(m_order, &SegmentedControl::chosen, this, &LibraryPage::showContent);
    return header;
}

QWidget* LibraryPage::buildActions()
{
    m_actions = new QWidget(this);
    auto* row = new QHBoxLayout(m_actions);
    row->setContentsMargins(0, 0, 12, 0);
    row->setSpacing(8);
    const auto add = [this, row](QPushButton*& button, const char* name, void (LibraryPage::*act)()) {
        button = plainButton({}, m_actions);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(m_open, "open", &LibraryPage::openCurrent);
    add(m_try, "tryIt", &LibraryPage::tryCurrent);
    add(m_verify, "verify", &LibraryPage::verifyCurrent);
    add(m_folder, "showFolder", &LibraryPage::showFolder);
    add(m_delete, "delete", &LibraryPage::deleteChosen);
    setButtonKind(m_delete, QStringLiteral("danger"));
    row->addStretch(1);
    return m_actions;
}

void LibraryPage::retranslate()
{
    m_title->setText(tr("Library"));
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(tr("Find in the library"));
    m_order->setAccessibleName(tr("Order"));
    m_order->setSegmentText(QStringLiteral("size"), tr("Size"));
    m_order->setSegmentText(QStringLiteral("use"), tr("Last use"));
    m_order->setSegmentText(QStringLiteral("name"), tr("Name"));
    m_grid->setAccessibleName(tr("On this computer"));
    m_open->setText(tr("Open"));
    m_try->setText(tr("Try it"));
    m_verify->setToolTip(tr("Reads every file and checks that it is what the server sent"));
    m_folder->setText(tr("Show folder"));
    m_hintText->setText(tr(
        "Nothing is downloaded yet. What you download, here or with other Hugging Face tools, stands here."));
    m_hintButton->setText(tr("Find a model"));
    showContent();
}

void LibraryPage::restore(const QString&, const QVariantMap& state)
{
    const QString order = state.value(QStringLiteral("order")).toString();
    if (!order.isEmpty())
        m_order->setCurrentId(order);
    m_search->setText(state.value(QStringLiteral("search")).toString());
    showContent();
    m_grid->setScrollPosition(state.value(QStringLiteral("scroll")).toInt());
}

QVariantMap LibraryPage::state() const
{
    return {{QStringLiteral("order"), m_order->currentId()},
            {QStringLiteral("search"), m_search->text()},
            {QStringLiteral("scroll"), m_grid->scrollPosition()}};
}

void LibraryPage::activated()
{
    m_services.library.refresh();
    readVerdicts();
}

void LibraryPage::reload()
{
    m_services.library.refresh();
}

void LibraryPage::find()
{
    m_search->setFocus(Qt::ShortcutFocusReason);
    m_search->selectAll();
}

void LibraryPage::showState()
{
    const bool empty = m_model->rowCount() == 0;
    m_hint->setVisible(m_scanned && !m_model->hasItems() && !empty && m_search->text().isEmpty());
    m_stack->setCurrentWidget(empty ? static_cast<QWidget*>(m_state) : m_grid);
    m_actions->setVisible(!empty);
    const QStringList warnings = m_services.library.warnings();
    m_warnings->setVisible(!warnings.isEmpty());
    m_warnings->setText(tr("Not everything in the cache is as it should be; it is left alone. %1")
                            .arg(warnings.mid(0, 3).join(QLatin1Char(' '))));
    m_warnings->setToolTip(warnings.join(QLatin1Char('\n')));
    if (!empty)
        return;
    if (!m_search->text().isEmpty()) {
        m_state->showEmpty(QStringLiteral("search"), tr("Nothing with this name"),
                           tr("Names are searched here."));
    } else if (!m_scanned) {
        m_state->showLoading(tr("Looking at what is here…"));
    } else {
        m_state->showEmpty(QStringLiteral("library"), tr("Nothing is downloaded yet"),
                           tr("What you download, here or with other Hugging Face tools, stands here."));
        QPushButton* find = m_state->addAction(tr("Find a model"));
        connect(find, &QPushButton::clicked, this,
                [this] { Q_EMIT openAddress(QStringLiteral("vitrine:discover")); });
    }
}

} // namespace vitrine::ui
