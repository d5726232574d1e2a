// The parts of the page Manage: made, laid out, and named.
#include "ui/pages/manage/managepage.h"

#include "ui/pages/manage/ownedmodel.h"
#include "ui/shell/managenav.h"
#include "ui/theme/scale.h"
#include "ui/widgets/busybar.h"
#include "ui/widgets/buttons.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/label.h"
#include "ui/widgets/stateview.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLineEdit>
#include <QPushButton>
#include <QStackedWidget>
#include <QStyledItemDelegate>
#include <QTableView>
#include <QVBoxLayout>

namespace vitrine::ui {

namespace {

/// Columns that give way where there is no room, the least telling first; the icon before the name says the
/// type too.
constexpr OwnedModel::Column folds[] = {OwnedModel::Likes,  OwnedModel::Type,    OwnedModel::Downloads,
                                        OwnedModel::Access, OwnedModel::Changed, OwnedModel::Owner};
constexpr int shortestName = 24; ///< characters of a name that are always shown

/// Keeps numbers, which stand at the right, away from the words of the next column.
class Spaced : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        QStyleOptionViewItem inner = option;
        initStyleOption(&inner, index);
        if (inner.displayAlignment & Qt::AlignRight) {
            option.widget->style()->drawPrimitive(QStyle::PE_PanelItemViewItem, &inner, painter,
                                                  option.widget);
            inner = option;
            inner.rect =
                QStyle::visualRect(option.direction, option.rect, option.rect.adjusted(0, 0, -space, 0));
        } else {
            inner = option;
        }
        QStyledItemDelegate::paint(painter, inner, index);
    }

    static constexpr int space = 16;
};

} // namespace

void ManagePage::build()
{
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 12);
    column->setSpacing(12);
    m_nav = new ManageNav(id(), this);
    connect(m_nav, &ManageNav::opened, this, &ManagePage::openAddress);
    column->addWidget(m_nav);
    column->addWidget(buildHeader());
    column->addWidget(buildFilters());
    column->addWidget(buildActions());
    m_busy = new BusyBar(this);
    m_busy->hide();
    column->addWidget(m_busy);
    m_note = new Label({}, TextSize::Caption, this);
    m_note->setObjectName(QStringLiteral("gaps"));
    m_note->quiet()->wrapping();
    m_note->hide();
    column->addWidget(m_note);
    m_stack = new QStackedWidget(this);
    buildTable();
    m_state = new StateView(m_stack);
    connect(m_state, &StateView::retry, this, &ManagePage::load);
    m_stack->addWidget(m_table);
    m_stack->addWidget(m_state);
    m_stack->setCurrentWidget(m_state);
    column->addWidget(m_stack, 1);
}

QWidget* ManagePage::buildHeader()
{
    auto* header = new QWidget(this);
    auto* row = new QHBoxLayout(header);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(16);
    m_title = new Label({}, TextSize::Headline, header);
    m_totals = new Label({}, TextSize::Body, header);
    m_totals->quiet()->setObjectName(QStringLiteral("totals"));
    m_new = primaryButton({}, header);
    m_new->setObjectName(QStringLiteral("newRepository"));
    row->addWidget(m_title);
    row->addWidget(m_totals, 1);
    row->addWidget(m_new);
    connect(m_new, &QPushButton::clicked, this, [this] { create(RepoType::Model); });
    return header;
}

QWidget* ManagePage::buildFilters()
{
    auto* filters = new QWidget(this);
    auto* row = new FlowLayout(filters);
    m_search = new QLineEdit(filters);
    m_search->setObjectName(QStringLiteral("ownedSearch"));
    m_search->setClearButtonEnabled(true);
    m_search->setFixedWidth(scaled(220));
    row->addWidget(m_search);
    const auto combo = [filters, row](const char* name) {
        auto* box = new QComboBox(filters);
        box->setObjectName(QLatin1String(name));
        box->setSizeAdjustPolicy(QComboBox::AdjustToContents);
        box->setMaximumWidth(scaled(260));
        row->addWidget(box);
        return box;
    };
    m_owner = combo("ownedOwner");
    m_type = combo("ownedType");
    for (const char* type : {"", "model", "dataset", "space"})
        m_type->addItem(QString(), QLatin1String(type));
    m_visibility = combo("ownedVisibility");
    for (const char* visibility : {"", "public", "private", "protected"})
        m_visibility->addItem(QString(), QLatin1String(visibility));
    m_gated = new QCheckBox(filters);
    m_gated->setObjectName(QStringLiteral("ownedGated"));
    row->addWidget(m_gated);
    connect(m_search, &QLineEdit::textChanged, this, &ManagePage::applyFilter);
    for (QComboBox* box : {m_owner, m_type, m_visibility})
        connect(box, &QComboBox::currentIndexChanged, this, &ManagePage::applyFilter);
    connect(m_gated, &QCheckBox::toggled, this, &ManagePage::applyFilter);
    return filters;
}

QWidget* ManagePage::buildActions()
{
    m_actions = new QWidget(this);
    auto* row = new FlowLayout(m_actions);
    const auto add = [this, row](QPushButton*& button, const char* name, auto act) {
        button = plainButton({}, m_actions);
        button->setObjectName(QLatin1String(name));
        row->addWidget(button);
        connect(button, &QPushButton::clicked, this, act);
    };
    add(m_open, "openOwned", [this] { openSelected(); });
    add(m_rename, "renameOwned", [this] { rename(); });
    add(m_private, "makePrivate", [this] { setVisibility(hub::Visibility::Private); });
    add(m_public, "makePublic", [this] { setVisibility(hub::Visibility::Public); });
    add(m_copy, "duplicateOwned", [this] { duplicate(); });
    add(m_delete, "deleteOwned", [this] { removeSelected(); });
    setButtonKind(m_delete, QStringLiteral("danger"));
    m_selection = new Label({}, TextSize::Body, m_actions);
    m_selection->quiet()->setObjectName(QStringLiteral("chosen"));
    m_selection->setMinimumHeight(Theme::controlHeight);
    row->addWidget(m_selection);
    return m_actions;
}

void ManagePage::buildTable()
{
    m_table = new QTableView(m_stack);
    m_table->setObjectName(QStringLiteral("owned"));
    m_table->setModel(m_model);
    m_table->setItemDelegate(new Spaced(m_table));
    m_table->setShowGrid(false);
    m_table->setWordWrap(false);
    m_table->setTextElideMode(Qt::ElideMiddle);
    m_table->setTabKeyNavigation(false);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_table->verticalHeader()->hide();
    m_table->setSortingEnabled(true);
    m_table->setContextMenuPolicy(Qt::CustomContextMenu);
    QHeaderView* header = m_table->horizontalHeader();
    header->setSectionsMovable(true);
    header->setHighlightSections(false);
    header->setSortIndicator(OwnedModel::Storage, Qt::DescendingOrder);
    header->setStretchLastSection(false);
    header->setSectionResizeMode(OwnedModel::Name, QHeaderView::Stretch);
    connect(m_table, &QTableView::activated, this, [this] { openSelected(); });
    connect(m_table, &QTableView::customContextMenuRequested, this, &ManagePage::showMenu);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ManagePage::showTotals);
    const auto key = [this](const QKeySequence& keys, auto act) {
        auto* action = new QAction(m_table);
        action->setShortcut(keys);
        action->setShortcutContext(Qt::WidgetShortcut);
        m_table->addAction(action);
        connect(action, &QAction::triggered, this, act);
    };
    key(QKeySequence::Copy, [this] { copyNames(); });
    key(QKeySequence::Delete, [this] { removeSelected(); });
    key(QKeySequence(Qt::Key_F2), [this] { rename(); });
    key(QKeySequence::Save, [this] { exportCsv(); });
}

/// Widths from the text's size, as what stands there may be; what has no room gives way.
void ManagePage::fitColumns()
{
    const QFontMetrics metrics(Theme::font(TextSize::Body));
    const int pad = 24 + Spaced::space / 2;
    const auto room = [&](const QString& sample) {
        return metrics.horizontalAdvance(sample) + pad;
    };
    QHeaderView* header = m_table->horizontalHeader();
    const QList<QPair<int, QString>> samples{
        {OwnedModel::Owner, QStringLiteral("organization-n")},
        {OwnedModel::Type, tr("Dataset")},
        {OwnedModel::Storage, QStringLiteral("999.9 MB · 99.9 %")},
        {OwnedModel::Visible, QStringLiteral("mm ") + visibilityWord(hub::Visibility::Protected)},
        {OwnedModel::Access, tr("gated, by hand")},
        {OwnedModel::Downloads, QStringLiteral("999.9M")},
        {OwnedModel::Likes, QStringLiteral("999.9k")},
        {OwnedModel::Changed, tr("12 months ago")}};
    QHash<int, int> widths;
    for (const auto& [column, sample] : samples) {
        const QString head = m_model->headerData(column, Qt::Horizontal, Qt::DisplayRole).toString();
        widths.insert(column, qMax(room(sample), room(head) + 16));
        header->resizeSection(column, widths.value(column));
    }
    int needed = room(QString(shortestName, QLatin1Char('n')));
    for (const int width : std::as_const(widths))
        needed += width;
    const int there = width() - layout()->contentsMargins().left() - layout()->contentsMargins().right() -
                      style()->pixelMetric(QStyle::PM_ScrollBarExtent) - 2 * m_table->frameWidth();
    for (const OwnedModel::Column column : folds) {
        const bool hide = needed > there;
        needed -= hide ? widths.value(column) : 0;
        m_table->setColumnHidden(column, hide);
    }
    m_table->verticalHeader()->setDefaultSectionSize(qMax(32, metrics.height() + 14));
}

void ManagePage::resizeEvent(QResizeEvent* event)
{
    Page::resizeEvent(event);
    fitColumns();
}

void ManagePage::retranslate()
{
    m_nav->retranslate();
    m_title->setText(tr("Repositories"));
    m_new->setText(tr("New repository"));
    m_search->setPlaceholderText(tr("Find by name"));
    m_search->setAccessibleName(tr("Find in your repositories"));
    m_owner->setAccessibleName(tr("Owner"));
    m_type->setAccessibleName(tr("Type"));
    m_visibility->setAccessibleName(tr("Visibility"));
    const QStringList types{tr("All types"), tr("Models"), tr("Datasets"), tr("Spaces")};
    for (int at = 0; at < types.size(); ++at)
        m_type->setItemText(at, types.at(at));
    m_visibility->setItemText(0, tr("Public or private"));
    for (const auto visibility :
         {hub::Visibility::Public, hub::Visibility::Private, hub::Visibility::Protected})
        m_visibility->setItemText(m_visibility->findData(hub::visibilityName(visibility)),
                                  visibilityWord(visibility));
    m_gated->setText(tr("Gated only"));
    m_open->setText(tr("Open"));
    m_rename->setText(tr("Rename or move"));
    m_private->setText(tr("Make private"));
    m_public->setText(tr("Make public"));
    m_copy->setText(tr("Duplicate"));
    m_delete->setText(tr("Delete"));
    m_table->setAccessibleName(tr("Your repositories"));
    setOwners();
    fitColumns();
    showTotals();
}

} // namespace vitrine::ui
