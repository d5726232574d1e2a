#include "ui/widgets/cardview/cardview.h"

#include "ui/widgets/cardview/sectionwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QApplication>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QMenu>
#include <QMouseEvent>
#include <QScrollBar>
#include <QTextBlock>
#include <QToolTip>

namespace vitrine::ui {

using cards::Target;

std::optional<CardView::Position> CardView::positionAt(const QPointF& point) const
{
    if (m_column.size() == 0)
        return std::nullopt;
    const double y = point.y() + scrollTop();
    size_t index = m_column.at(y);
    while (index > 0 && (!m_column.section(index).document || !m_column.isShown(index)))
        --index;
    const Section& section = m_column.section(index);
    if (!section.document)
        return Position{index, 0};
    const QPointF local = QPointF(point.x(), y) - m_column.origin(index);
    const int offset = section.document->documentLayout()->hitTest(local, Qt::FuzzyHit);
    return Position{index, std::max(0, offset)};
}

QString CardView::hrefAt(const QPointF& point, Stop* stop) const
{
    if (m_column.size() == 0)
        return {};
    const double y = point.y() + scrollTop();
    const size_t index = m_column.at(y);
    const Section& section = m_column.section(index);
    if (!section.document || !m_column.isShown(index))
        return {};
    if (section.group >= 0 && !boxOf(index).contains(point))
        return {};
    const QPointF local = QPointF(point.x(), y) - m_column.origin(index);
    const QString href = section.document->documentLayout()->anchorAt(local);
    if (stop != nullptr && !href.isEmpty())
        *stop = {index, section.document->documentLayout()->hitTest(local, Qt::ExactHit), -1};
    return href;
}

std::optional<size_t> CardView::foldAt(const QPointF& point) const
{
    if (m_column.size() == 0)
        return std::nullopt;
    const size_t index = m_column.at(point.y() + scrollTop());
    const bool fold = m_column.section(index).kind == Section::Kind::Fold && m_column.isShown(index);
    return fold && boxOf(index).contains(point) ? std::optional<size_t>(index) : std::nullopt;
}

void CardView::activate(const Target& target)
{
    if (target.kind == Target::Kind::Anchor) {
        scrollToAnchor(target.address);
        return;
    }
    if (target.kind != Target::Kind::None)
        Q_EMIT linkActivated(target);
}

void CardView::toggle(size_t fold)
{
    m_adjusting = true;
    m_column.toggleFold(fold);
    m_adjusting = false;
    updateRange();
    wake();
}

void CardView::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return QAbstractScrollArea::mousePressEvent(event);
    m_pressed = event->position();
    m_moved = false;
    m_stop.reset();
    const auto position = positionAt(event->position());
    if (!position)
        return;
    m_selecting = true;
    if (event->modifiers().testFlag(Qt::ShiftModifier)) {
        extendSelection(*position);
        m_moved = true;
        return;
    }
    m_selectionStart = *position;
    m_selectionEnd = *position;
    viewport()->update();
}

void CardView::mouseMoveEvent(QMouseEvent* event)
{
    m_pointer = event->position();
    if (!m_selecting)
        return hover(event->position());
    if ((event->position() - m_pressed).manhattanLength() >= QApplication::startDragDistance())
        m_moved = true;
    if (!m_moved)
        return;
    if (const auto position = positionAt(event->position()))
        extendSelection(*position);
    const bool outside = event->position().y() < 0 || event->position().y() > viewport()->height();
    if (outside && !m_dragScroll.isActive())
        m_dragScroll.start(30, this);
    else if (!outside)
        m_dragScroll.stop();
}

void CardView::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_dragScroll.timerId())
        return QAbstractScrollArea::timerEvent(event);
    const double over = m_pointer.y() < 0 ? m_pointer.y() : m_pointer.y() - viewport()->height();
    verticalScrollBar()->setValue(verticalScrollBar()->value() + qRound(std::clamp(over, -60.0, 60.0)));
    const double inside = std::clamp(m_pointer.y(), 0.0, static_cast<double>(viewport()->height() - 1));
    if (const auto position = positionAt({m_pointer.x(), inside}))
        extendSelection(*position);
}

void CardView::mouseReleaseEvent(QMouseEvent* event)
{
    m_dragScroll.stop();
    if (event->button() != Qt::LeftButton || !std::exchange(m_selecting, false))
        return QAbstractScrollArea::mouseReleaseEvent(event);
    if (m_moved) {
        if (hasSelection() && QApplication::clipboard()->supportsSelection())
            QApplication::clipboard()->setText(selectedText(), QClipboard::Selection);
        return;
    }
    const QString href = hrefAt(event->position());
    if (!href.isEmpty())
        return activate(targetOf(href));
    if (const auto fold = foldAt(event->position()))
        toggle(*fold);
}

void CardView::mouseDoubleClickEvent(QMouseEvent* event)
{
    const auto position = positionAt(event->position());
    if (event->button() != Qt::LeftButton || !position || foldAt(event->position()))
        return mousePressEvent(event);
    selectWord(*position, false);
}

void CardView::hover(const QPointF& point)
{
    const QString href = hrefAt(point);
    const bool hand = !href.isEmpty() || foldAt(point).has_value();
    viewport()->setCursor(hand ? Qt::PointingHandCursor : Qt::IBeamCursor);
    if (href == m_hovered)
        return;
    m_hovered = href;
    Q_EMIT linkHovered(addressOf(targetOf(href)));
}

bool CardView::viewportEvent(QEvent* event)
{
    if (event->type() == QEvent::Leave && !m_hovered.isEmpty()) {
        m_hovered.clear();
        Q_EMIT linkHovered({});
    }
    if (event->type() == QEvent::ToolTip) {
        const auto* help = static_cast<QHelpEvent*>(event);
        const QString address = addressOf(targetOf(hrefAt(help->pos())));
        if (address.isEmpty())
            QToolTip::hideText();
        else
            QToolTip::showText(help->globalPos(), address, viewport());
        return true;
    }
    return QAbstractScrollArea::viewportEvent(event);
}

void CardView::wheelEvent(QWheelEvent* event)
{
    if (event->modifiers().testFlag(Qt::ControlModifier)) {
        if (event->angleDelta().y() != 0)
            setZoom(zoom() * (event->angleDelta().y() > 0 ? 1.1 : 1 / 1.1));
        return event->accept();
    }
    QPoint by = event->pixelDelta().isNull() ? event->angleDelta() / 2 : event->pixelDelta();
    if (event->modifiers().testFlag(Qt::ShiftModifier) && by.x() == 0)
        by = {by.y(), 0};
    const bool sideways = std::abs(by.x()) > std::abs(by.y());
    if (sideways && m_column.size() > 0) {
        const size_t index = m_column.at(event->position().y() + scrollTop());
        const Section& section = m_column.section(index);
        if (section.group >= 0) {
            SidewaysGroup& group = m_column.group(section.group);
            const double most = std::max(0.0, group.contentWidth - m_column.boxWidth(section));
            group.offset = std::clamp(group.offset - by.x(), 0.0, most);
            adjustGroups();
            viewport()->update();
            return event->accept();
        }
    }
    QAbstractScrollArea::wheelEvent(event);
}

void CardView::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    QAction* copyText = menu->addAction(tr("Copy"), this, &CardView::copy);
    copyText->setEnabled(hasSelection());
    const Target target = targetOf(hrefAt(viewport()->mapFromGlobal(event->globalPos())));
    if (target.kind != Target::Kind::None && target.kind != Target::Kind::Anchor) {
        menu->addAction(tr("Open link"), this, [this, target] { activate(target); });
        menu->addAction(tr("Copy link"), this,
                        [target] { QApplication::clipboard()->setText(addressOf(target)); });
    }
    menu->addAction(tr("Select all"), this, &CardView::selectAll);
    menu->popup(event->globalPos());
}

} // namespace vitrine::ui
