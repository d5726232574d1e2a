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

namespace {

// What a person is told about where a link leads.
QString addressOf(const Target& target)
{
    switch (target.kind) {
    case Target::Kind::None:
        return {};
    case Target::Kind::Mail:
        return QStringLiteral("mailto:") + target.address;
    case Target::Kind::Anchor:
        return QLatin1Char('#') + target.address;
    case Target::Kind::Web:
    case Target::Kind::RepoPath:
    case Target::Kind::Place:
        break;
    }
    return target.address;
}

bool hasLink(const cards::Inlines& inlines)
{
    for (const cards::Inline& part : inlines) {
        if ((part.kind == cards::Inline::Kind::Link && part.target.kind != Target::Kind::None) ||
            part.kind == cards::Inline::Kind::FootnoteRef || hasLink(part.children))
            return true;
    }
    return false;
}

} // namespace

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

void CardView::selectWord(const Position& position, bool paragraph)
{
    const Section& section = m_column.section(position.section);
    if (!section.document)
        return;
    QTextCursor cursor(section.document.get());
    cursor.setPosition(position.offset);
    cursor.select(paragraph ? QTextCursor::BlockUnderCursor : QTextCursor::WordUnderCursor);
    m_selectionStart = {position.section, cursor.selectionStart()};
    m_selectionEnd = {position.section, cursor.selectionEnd()};
    m_moved = true;
    viewport()->update();
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

bool CardView::hasSelection() const
{
    return m_selectionStart != m_selectionEnd;
}

std::pair<CardView::Position, CardView::Position> CardView::selection() const
{
    return std::minmax(m_selectionStart, m_selectionEnd);
}

void CardView::extendSelection(const Position& position)
{
    if (m_selectionEnd == position)
        return;
    m_selectionEnd = position;
    viewport()->update();
}

void CardView::clearSelection()
{
    m_selectionStart = {};
    m_selectionEnd = {};
    viewport()->update();
}

void CardView::selectAll()
{
    m_column.flattenUntil(QDeadlineTimer(QDeadlineTimer::Forever));
    if (m_column.size() == 0)
        return;
    m_selectionStart = {0, 0};
    m_selectionEnd = {m_column.size() - 1, std::numeric_limits<int>::max()};
    viewport()->update();
}

QString CardView::textBetween(size_t index, int start, int end) const
{
    const Section& section = m_column.section(index);
    const bool whole = start == 0 && (end == std::numeric_limits<int>::max() ||
                                      (section.document && end >= section.document->characterCount() - 1));
    if (whole || !section.document)
        return sectionText(section);
    QTextCursor cursor(section.document.get());
    const int last = section.document->characterCount() - 1;
    cursor.setPosition(std::min(start, last));
    cursor.setPosition(std::min(end, last), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    text.remove(QChar::ObjectReplacementCharacter);
    return text;
}

QString CardView::selectedText() const
{
    if (!hasSelection())
        return {};
    const auto [from, to] = selection();
    QString text;
    for (size_t i = from.section; i <= to.section && i < m_column.size(); ++i) {
        if (m_column.section(i).kind == Section::Kind::Rule)
            continue;
        if (i > from.section && !text.endsWith(QLatin1Char('\n')))
            text += QLatin1Char('\n');
        text += textBetween(i, i == from.section ? from.offset : 0,
                            i == to.section ? to.offset : std::numeric_limits<int>::max());
    }
    return text;
}

void CardView::copy()
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void CardView::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        return copy();
    if (event->matches(QKeySequence::SelectAll))
        return selectAll();
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    if (enter && m_stop)
        return activateStop();
    if (zoomKey(*event) || scrollKey(*event))
        return;
    QAbstractScrollArea::keyPressEvent(event);
}

bool CardView::zoomKey(const QKeyEvent& event)
{
    if (event.matches(QKeySequence::ZoomIn) ||
        (event.key() == Qt::Key_Equal && event.modifiers() == Qt::ControlModifier))
        setZoom(zoom() * 1.1);
    else if (event.matches(QKeySequence::ZoomOut))
        setZoom(zoom() / 1.1);
    else if (event.key() == Qt::Key_0 && event.modifiers() == Qt::ControlModifier)
        setZoom(1.0);
    else
        return false;
    return true;
}

bool CardView::scrollKey(const QKeyEvent& event)
{
    QScrollBar& bar = *verticalScrollBar();
    const int page = std::max(40, viewport()->height() - 40);
    const bool back = event.modifiers().testFlag(Qt::ShiftModifier);
    const bool sideways = m_stop && m_stop->start < 0 && m_column.section(m_stop->section).group >= 0;
    switch (event.key()) {
    case Qt::Key_Down:
        bar.setValue(bar.value() + 2 * bar.singleStep());
        return true;
    case Qt::Key_Up:
        bar.setValue(bar.value() - 2 * bar.singleStep());
        return true;
    case Qt::Key_PageDown:
        bar.setValue(bar.value() + page);
        return true;
    case Qt::Key_PageUp:
        bar.setValue(bar.value() - page);
        return true;
    case Qt::Key_Space:
        bar.setValue(bar.value() + (back ? -page : page));
        return true;
    case Qt::Key_Home:
        bar.setValue(bar.minimum());
        return true;
    case Qt::Key_End:
        bar.setValue(bar.maximum());
        return true;
    case Qt::Key_Left:
    case Qt::Key_Right: {
        if (!sideways)
            return false;
        const Section& section = m_column.section(m_stop->section);
        SidewaysGroup& group = m_column.group(section.group);
        const double most = std::max(0.0, group.contentWidth - m_column.boxWidth(section));
        group.offset = std::clamp(group.offset + (event.key() == Qt::Key_Right ? 60.0 : -60.0), 0.0, most);
        adjustGroups();
        viewport()->update();
        return true;
    }
    default:
        return false;
    }
}

// Without laying it out.
bool CardView::mayHaveStops(size_t index) const
{
    const Section& section = m_column.section(index);
    if (!m_column.isShown(index) || section.kind == Section::Kind::Rule)
        return false;
    if (section.kind == Section::Kind::Fold || (section.group >= 0 && section.begins))
        return true;
    for (const Piece& piece : section.pieces) {
        if (piece.block != nullptr && hasLink(piece.block->inlines))
            return true;
    }
    if (section.kind == Section::Kind::Table) {
        for (qsizetype row = section.first; row < section.first + section.count; ++row) {
            for (const cards::Block& cell : section.block->children[static_cast<size_t>(row)].children) {
                if (hasLink(cell.inlines))
                    return true;
            }
        }
    }
    return false;
}

std::vector<CardView::Stop> CardView::stopsIn(size_t index)
{
    std::vector<Stop> stops;
    m_column.layOut(index);
    const Section& section = m_column.section(index);
    const bool wide =
        section.group >= 0 && m_column.group(section.group).contentWidth > m_column.boxWidth(section) + 1;
    if (section.kind == Section::Kind::Fold ||
        (section.begins && (section.kind == Section::Kind::Code || wide)))
        stops.push_back({index, -1, -1});
    if (!section.document)
        return stops;
    QString last;
    for (QTextBlock block = section.document->begin(); block.isValid(); block = block.next()) {
        for (auto part = block.begin(); !part.atEnd(); ++part) {
            const QTextFragment fragment = part.fragment();
            const QString href =
                fragment.charFormat().isAnchor() ? fragment.charFormat().anchorHref() : QString();
            const int end = fragment.position() + fragment.length();
            if (!href.isEmpty() && href == last && stops.back().end == fragment.position())
                stops.back().end = end;
            else if (!href.isEmpty())
                stops.push_back({index, fragment.position(), end});
            last = href;
        }
    }
    return stops;
}

bool CardView::moveFocus(bool next)
{
    if (m_column.size() == 0)
        return false;
    const auto step = [next](size_t index) {
        return next ? index + 1 : index - 1;
    };
    size_t index =
        m_stop ? m_stop->section : m_column.at(next ? scrollTop() : scrollTop() + viewport()->height());
    bool passed = !m_stop.has_value();
    for (; index < m_column.size(); index = step(index)) {
        if (!mayHaveStops(index)) {
            passed = passed || (m_stop && index == m_stop->section);
            continue;
        }
        std::vector<Stop> stops = stopsIn(index);
        if (!next)
            std::reverse(stops.begin(), stops.end());
        for (const Stop& stop : stops) {
            if (passed) {
                m_stop = stop;
                showStop();
                return true;
            }
            passed = stop == *m_stop;
        }
        passed = true;
    }
    m_stop.reset();
    viewport()->update();
    return false;
}

void CardView::showStop()
{
    updateRange();
    QRectF place = boxOf(m_stop->section).translated(0, scrollTop());
    QString address;
    if (m_stop->start >= 0) {
        place = rectangleOf(m_stop->section, m_stop->start);
        QTextCursor cursor(m_column.section(m_stop->section).document.get());
        cursor.setPosition(m_stop->start + 1);
        address = addressOf(targetOf(cursor.charFormat().anchorHref()));
    }
    scrollIntoView(m_stop->section, place.top(), std::min(place.height(), viewport()->height() / 2.0));
    Q_EMIT linkHovered(address);
    wake();
}

void CardView::activateStop()
{
    const Section& section = m_column.section(m_stop->section);
    if (section.kind == Section::Kind::Fold && m_stop->start < 0)
        return toggle(m_stop->section);
    if (section.kind == Section::Kind::Code) {
        QApplication::clipboard()->setText(section.block->text);
        return;
    }
    if (m_stop->start < 0)
        return;
    m_column.layOut(m_stop->section);
    QTextCursor cursor(section.document.get());
    cursor.setPosition(m_stop->start + 1);
    activate(targetOf(cursor.charFormat().anchorHref()));
}

bool CardView::focusNextPrevChild(bool next)
{
    return moveFocus(next) || QAbstractScrollArea::focusNextPrevChild(next);
}

void CardView::focusOutEvent(QFocusEvent* event)
{
    QAbstractScrollArea::focusOutEvent(event);
    viewport()->update();
}

} // namespace vitrine::ui
