// A CardView by keys: scrolling, zoom, and what Tab stops at.
#include "ui/widgets/cardview/cardview.h"

#include "ui/widgets/cardview/sectionwriter.h"

#include <QKeyEvent>
#include <QScrollBar>
#include <QTextBlock>

namespace vitrine::ui {

using cards::Target;

namespace {

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
