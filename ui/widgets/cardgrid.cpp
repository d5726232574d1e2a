#include "ui/widgets/cardgrid.h"

#include "ui/widgets/cardgridaccessible.h"

#include <QAccessible>
#include <QHoverEvent>
#include <QPainter>
#include <QScrollBar>

namespace vitrine::ui {

namespace {
constexpr int gap = 12;
constexpr int edge = 2; ///< room for the ring of the first card
constexpr int bottom = 24;
} // namespace

CardGrid::CardGrid(QWidget* parent) : QAbstractItemView(parent)
{
    installCardGridAccessibility();
    setFrameShape(NoFrame);
    setSelectionMode(SingleSelection);
    setEditTriggers(NoEditTriggers);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setVerticalScrollBarPolicy(
        Qt::ScrollBarAlwaysOn); // its room is kept, so that cards never jump; empty it shows nothing
    setTabKeyNavigation(false);
    viewport()->setBackgroundRole(QPalette::Window);
    viewport()->setAttribute(Qt::WA_Hover);
}

void CardGrid::setCardSize(const QSize& size)
{
    m_cardSize = size;
    updateGeometries();
    viewport()->update();
}

void CardGrid::setSingleColumn(bool single)
{
    m_single = single;
    updateGeometries();
    viewport()->update();
    scrollTo(currentIndex());
}

int CardGrid::columns() const
{
    if (m_single)
        return 1;
    return qMax(1, (viewport()->width() - 2 * edge + gap) / (m_cardSize.width() + gap));
}

int CardGrid::scrollPosition() const
{
    return verticalScrollBar()->value();
}

void CardGrid::setScrollPosition(int y)
{
    m_wanted = y;
    updateGeometries();
}

int CardGrid::rowCount() const
{
    return model() ? model()->rowCount(rootIndex()) : 0;
}

QRect CardGrid::cell(int row) const
{
    const int count = columns();
    const int inner = viewport()->width() - 2 * edge - (count - 1) * gap;
    const int column = row % count;
    const int left = edge + column * gap + inner * column / count;
    const int right = edge + column * gap + inner * (column + 1) / count;
    const QRect rect(left, edge + row / count * (m_cardSize.height() + gap), right - left,
                     m_cardSize.height());
    return QStyle::visualRect(layoutDirection(), QRect(0, 0, viewport()->width(), 0), rect);
}

QRect CardGrid::visualRect(const QModelIndex& index) const
{
    return index.isValid() ? cell(index.row()).translated(0, -verticalOffset()) : QRect();
}

void CardGrid::scrollTo(const QModelIndex& index, ScrollHint hint)
{
    if (!index.isValid())
        return;
    const QRect rect = cell(index.row()).adjusted(0, -edge, 0, edge);
    const int top = verticalOffset();
    int wanted = top;
    if (hint == PositionAtTop || rect.top() < top)
        wanted = rect.top();
    else if (hint == PositionAtBottom || rect.bottom() >= top + viewport()->height())
        wanted = rect.bottom() + 1 - viewport()->height();
    if (hint == PositionAtCenter)
        wanted = rect.center().y() - viewport()->height() / 2;
    verticalScrollBar()->setValue(wanted);
}

QModelIndex CardGrid::indexAt(const QPoint& point) const
{
    const int y = point.y() + verticalOffset() - edge;
    if (y < 0)
        return {};
    const int first = y / (m_cardSize.height() + gap) * columns();
    for (int row = first; row < qMin(first + columns(), rowCount()); ++row) {
        if (cell(row).translated(0, -verticalOffset()).contains(point))
            return model()->index(row, 0, rootIndex());
    }
    return {};
}

void CardGrid::setModel(QAbstractItemModel* model)
{
    QAbstractItemView::setModel(model);
    updateGeometries();
}

void CardGrid::reset()
{
    QAbstractItemView::reset();
    m_hover = QModelIndex();
    verticalScrollBar()->setValue(0);
    updateGeometries();
}

QModelIndex CardGrid::moveCursor(CursorAction action, Qt::KeyboardModifiers)
{
    const int count = rowCount();
    if (count == 0)
        return {};
    if (!currentIndex().isValid())
        return model()->index(0, 0, rootIndex());
    const int page = qMax(1, viewport()->height() / (m_cardSize.height() + gap)) * columns();
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    int row = currentIndex().row();
    switch (action) {
    case MoveUp:
        row = row >= columns() ? row - columns() : row;
        break;
    case MoveDown:
        row = row + columns() < count ? row + columns() : row;
        break;
    case MoveLeft:
        row -= forward;
        break;
    case MoveRight:
        row += forward;
        break;
    case MoveHome:
        row = 0;
        break;
    case MoveEnd:
        row = count - 1;
        break;
    case MovePageUp:
        row -= page;
        break;
    case MovePageDown:
        row += page;
        break;
    case MoveNext:
        ++row;
        break;
    case MovePrevious:
        --row;
        break;
    }
    return model()->index(qBound(0, row, count - 1), 0, rootIndex());
}

void CardGrid::currentChanged(const QModelIndex& current, const QModelIndex& previous)
{
    QAbstractItemView::currentChanged(current, previous);
    if (!QAccessible::isActive() || !current.isValid() || !hasFocus())
        return;
    QAccessibleEvent event(this, QAccessible::Focus);
    event.setChild(current.row());
    QAccessible::updateAccessibility(&event);
}

int CardGrid::verticalOffset() const
{
    return verticalScrollBar()->value();
}

void CardGrid::setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command)
{
    // From the row one began at to the row one is at, whichever way.
    const QModelIndex from = indexAt(rect.topLeft());
    const QModelIndex to = indexAt(rect.bottomRight());
    if (selectionMode() != SingleSelection && from.isValid() && to.isValid()) {
        const bool down = from.row() <= to.row();
        selectionModel()->select(QItemSelection(down ? from : to, down ? to : from), command);
        return;
    }
    const QModelIndex index = indexAt(rect.center());
    if (index.isValid())
        selectionModel()->select(index, command);
    else
        selectionModel()->clearSelection();
}

QRegion CardGrid::visualRegionForSelection(const QItemSelection& selection) const
{
    QRegion region;
    for (const QModelIndex& index : selection.indexes())
        region += visualRect(index);
    return region;
}

void CardGrid::paintEvent(QPaintEvent* event)
{
    const int count = rowCount();
    if (count == 0)
        return;
    QPainter painter(viewport());
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    const int height = m_cardSize.height() + gap;
    const int from = qMax(0, (event->rect().top() + verticalOffset() - edge) / height * columns());
    const int to = qMin(count, ((event->rect().bottom() + verticalOffset() - edge) / height + 1) * columns());
    for (int row = from; row < to; ++row) {
        const QModelIndex index = model()->index(row, 0, rootIndex());
        option.rect = visualRect(index);
        option.index = index;
        option.state.setFlag(QStyle::State_Selected, selectionModel()->isSelected(index));
        option.state.setFlag(QStyle::State_HasFocus, hasFocus() && index == currentIndex());
        option.state.setFlag(QStyle::State_MouseOver, index == m_hover);
        itemDelegateForIndex(index)->paint(&painter, option, index);
    }
}

void CardGrid::resizeEvent(QResizeEvent* event)
{
    // The same card stays at the top while the number of columns changes.
    const QModelIndex top = indexAt(QPoint(edge + 4, m_cardSize.height() / 2));
    QAbstractItemView::resizeEvent(event);
    updateGeometries();
    if (top.isValid() && event->oldSize().width() != event->size().width() && verticalOffset() > 0)
        scrollTo(top, PositionAtTop);
    wantMore();
}

void CardGrid::updateGeometries()
{
    QAbstractItemView::updateGeometries();
    const int lines = (rowCount() + columns() - 1) / columns();
    const int total = lines * (m_cardSize.height() + gap) - gap + 2 * edge + bottom;
    verticalScrollBar()->setSingleStep(m_cardSize.height() / 3);
    verticalScrollBar()->setPageStep(viewport()->height());
    verticalScrollBar()->setRange(0, lines == 0 ? 0 : qMax(0, total - viewport()->height()));
    if (m_wanted >= 0 && lines > 0) {
        verticalScrollBar()->setValue(m_wanted);
        if (verticalScrollBar()->value() == m_wanted)
            m_wanted = -1;
        else
            wantMore();
    }
}

void CardGrid::scrollContentsBy(int, int)
{
    viewport()->update();
    wantMore();
}

void CardGrid::rowsInserted(const QModelIndex& parent, int start, int end)
{
    QAbstractItemView::rowsInserted(parent, start, end);
    updateGeometries();
    viewport()->update();
    wantMore();
}

void CardGrid::wantMore()
{
    if (!model() || !isVisible() || rowCount() == 0)
        return;
    const int left = verticalScrollBar()->maximum() - verticalScrollBar()->value();
    if (left <= 2 * viewport()->height() && model()->canFetchMore(rootIndex()))
        model()->fetchMore(rootIndex());
}

void CardGrid::setHover(const QModelIndex& index)
{
    if (m_hover == index)
        return;
    viewport()->update(visualRect(m_hover));
    m_hover = index;
    viewport()->update(visualRect(m_hover));
}

bool CardGrid::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::HoverMove)
        setHover(indexAt(static_cast<QHoverEvent*>(event)->position().toPoint()));
    else if (event->type() == QEvent::HoverLeave)
        setHover({});
    return QAbstractItemView::viewportEvent(event);
}

void CardGrid::keyPressEvent(QKeyEvent* event)
{
    const QModelIndex index = currentIndex();
    if (index.isValid() && event->matches(QKeySequence::Copy)) {
        Q_EMIT copyAsked(index);
        return;
    }
    if (index.isValid() && event->key() == Qt::Key_Space && event->modifiers() == Qt::NoModifier) {
        Q_EMIT previewAsked(index);
        return;
    }
    if (index.isValid() && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter)) {
        Q_EMIT activated(index);
        return;
    }
    QAbstractItemView::keyPressEvent(event);
}

} // namespace vitrine::ui
