#include "ui/pages/collections/reorder.h"

#include "ui/widgets/cardgrid.h"

#include <QApplication>
#include <QFrame>
#include <QKeyEvent>
#include <QMouseEvent>

namespace vitrine::ui {

Reorder::Reorder(CardGrid& grid) : QObject(&grid), m_grid(grid), m_line(new QFrame(grid.viewport()))
{
    m_line->setAutoFillBackground(true);
    m_line->setBackgroundRole(QPalette::Highlight);
    m_line->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_line->hide();
    grid.installEventFilter(this);
    grid.viewport()->installEventFilter(this);
}

bool Reorder::eventFilter(QObject* watched, QEvent* event)
{
    if (!m_enabled)
        return false;
    return watched == &m_grid ? key(event) : mouse(event);
}

bool Reorder::key(QEvent* event)
{
    if (event->type() != QEvent::KeyPress)
        return false;
    const auto* press = static_cast<QKeyEvent*>(event);
    if (m_drawing && press->key() == Qt::Key_Escape) {
        finish(false);
        return true;
    }
    const int step = press->key() == Qt::Key_Up ? -1 : press->key() == Qt::Key_Down ? 1 : 0;
    const int row = m_grid.currentIndex().isValid() ? m_grid.currentIndex().row() : -1;
    if (step == 0 || !(press->modifiers() & Qt::AltModifier) || row < 0)
        return false;
    if (row + step >= 0 && row + step < m_grid.model()->rowCount())
        Q_EMIT moveAsked(row, row + step);
    return true;
}

bool Reorder::mouse(QEvent* event)
{
    const auto* move = static_cast<QMouseEvent*>(event);
    switch (event->type()) {
    case QEvent::MouseButtonPress:
        m_row = move->button() == Qt::LeftButton ? m_grid.indexAt(move->pos()) : QModelIndex();
        m_pressed = move->pos();
        return false;
    case QEvent::MouseMove:
        if (!m_row.isValid() || !(move->buttons() & Qt::LeftButton))
            return false;
        if ((move->pos() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
            m_drawing = true;
        if (m_drawing)
            drawTo(move->pos());
        return m_drawing;
    case QEvent::MouseButtonRelease: {
        const bool drawn = m_drawing;
        finish(drawn);
        return drawn;
    }
    default:
        return false;
    }
}

int Reorder::gapAt(const QPoint& at) const
{
    const int rows = m_grid.model()->rowCount();
    for (int row = 0; row < rows; ++row) {
        if (at.y() < m_grid.visualRect(m_grid.model()->index(row, 0)).center().y())
            return row;
    }
    return rows;
}

void Reorder::drawTo(const QPoint& at)
{
    const int rows = m_grid.model()->rowCount();
    m_gap = gapAt(at);
    const QRect next = m_grid.visualRect(m_grid.model()->index(qMin(m_gap, rows - 1), 0));
    const int y = m_gap < rows ? next.top() - 4 : next.bottom() + 3;
    m_line->setGeometry(next.left(), qBound(0, y, m_grid.viewport()->height() - 2), next.width(), 2);
    m_line->show();
    m_line->raise();
    // Near an edge the list goes on.
    if (at.y() < 24 || at.y() > m_grid.viewport()->height() - 24)
        m_grid.setScrollPosition(m_grid.scrollPosition() + (at.y() < 24 ? -16 : 16));
}

void Reorder::finish(bool move)
{
    const int from = m_row.isValid() ? m_row.row() : -1;
    const int to = m_gap > from ? m_gap - 1 : m_gap;
    m_line->hide();
    m_drawing = false;
    m_row = QModelIndex();
    m_gap = -1;
    if (move && from >= 0 && to >= 0 && to != from)
        Q_EMIT moveAsked(from, to);
}

} // namespace vitrine::ui
