#include "ui/widgets/cardview/cardview.h"

#include "ui/theme/icons.h"
#include "ui/widgets/cardview/sectionwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QPaintEvent>
#include <QPainter>
#include <QPainterPath>
#include <QTextBlock>
#include <QTextTable>

namespace vitrine::ui {

namespace {

constexpr int mostMarks = 500; // of found places in a frame: more say nothing

// A box of which \p begins and \p ends say whether its corners are here.
QPainterPath boxPath(QRectF box, bool begins, bool ends, double radius)
{
    if (!begins)
        box.setTop(box.top() - 2 * radius);
    if (!ends)
        box.setBottom(box.bottom() + 2 * radius);
    QPainterPath path;
    path.addRoundedRect(box, radius, radius);
    return path;
}

} // namespace

void CardView::paintEvent(QPaintEvent* event)
{
    QPainter painter(viewport());
    const CardStyle& style = m_column.style();
    painter.fillRect(event->rect(), style.onSurface ? style.theme.surface : style.theme.canvas);
    if (m_column.size() == 0)
        return;
    const double scroll = scrollTop();
    const QRectF clip = QRectF(event->rect()).translated(0, scroll);
    painter.translate(0, -scroll);
    m_marksLeft = mostMarks;
    for (size_t i = m_column.at(clip.top()); i < m_column.size() && m_column.top(i) < clip.bottom(); ++i) {
        if (m_column.shownHeight(i) > 0)
            paintSection(painter, i, clip);
    }
    paintFocus(painter);
}

// In the viewport's coordinates.
QRectF CardView::boxOf(size_t index) const
{
    const Section& section = m_column.section(index);
    double height = m_column.shownHeight(index);
    if (section.ends && section.kind == Section::Kind::Code)
        height -= CardStyle::gap;
    if (section.ends && section.kind == Section::Kind::Table)
        height -= CardStyle::gap + 4;
    if (section.kind == Section::Kind::Fold)
        height -= 4;
    return {m_column.boxLeft(section), m_column.top(index) - scrollTop(), m_column.boxWidth(section),
            std::max(0.0, height)};
}

void CardView::paintSection(QPainter& painter, size_t index, const QRectF& clip)
{
    const Section& section = m_column.section(index);
    const Theme& theme = m_column.style().theme;
    if (section.kind == Section::Kind::Rule) {
        const double y = std::round(m_column.top(index) + m_column.shownHeight(index) / 2) + 0.5;
        painter.setPen(QPen(theme.line, 1));
        painter.drawLine(QPointF(m_column.boxLeft(section), y),
                         QPointF(m_column.boxLeft(section) + m_column.boxWidth(section), y));
        return;
    }
    if (section.kind != Section::Kind::Text) {
        for (const double bar : section.bars)
            painter.fillRect(
                QRectF(m_column.left() + bar, m_column.top(index), 3, m_column.shownHeight(index)),
                theme.line);
    }
    if (section.kind == Section::Kind::Code)
        paintBox(painter, section, index);
    if (section.kind == Section::Kind::Fold)
        paintFold(painter, section, index);
    if (section.document)
        paintDocument(painter, section, index, clip);
}

void CardView::paintBox(QPainter& painter, const Section& section, size_t index)
{
    const Theme& theme = m_column.style().theme;
    QRectF box = boxOf(index).translated(0, scrollTop());
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setClipRect(box.adjusted(-1, 0, 1, 0));
    painter.setPen(QPen(theme.line, 1));
    painter.setBrush(theme.sunken);
    painter.drawPath(
        boxPath(box.adjusted(0.5, 0.5, -0.5, -0.5), section.begins, section.ends, Theme::radius));
    painter.restore();
}

void CardView::paintFold(QPainter& painter, const Section& section, size_t index)
{
    const Theme& theme = m_column.style().theme;
    const QRectF box = boxOf(index).translated(0, scrollTop());
    const QString name = section.open      ? QStringLiteral("chevron-down")
                         : isRightToLeft() ? QStringLiteral("chevron-left")
                                           : QStringLiteral("chevron-right");
    const QPixmap triangle = iconPixmap(name, theme.quiet, 16, painter.device()->devicePixelRatioF());
    const double line = m_column.style().lineHeight();
    painter.drawPixmap(QPointF(box.left() + 2, box.top() + 5 + (line - 16) / 2 - 3), triangle);
}

void CardView::paintDocument(QPainter& painter, const Section& section, size_t index, const QRectF& clip)
{
    const QPointF origin = m_column.origin(index);
    painter.save();
    if (section.group >= 0) {
        QRectF box = boxOf(index).translated(0, scrollTop());
        if (section.kind == Section::Kind::Code)
            box.adjust(1, 0, -1, 0);
        painter.setClipRect(box.adjusted(0, 0, 0, section.kind == Section::Kind::Table ? 1 : 0));
    }
    painter.translate(origin);
    const QRectF local = clip.translated(-origin);
    if (section.kind == Section::Kind::Text)
        paintMarks(painter, section, origin, local);
    QAbstractTextDocumentLayout::PaintContext context;
    context.clip = local;
    const Theme& theme = m_column.style().theme;
    context.palette.setColor(QPalette::Text, theme.text);
    const auto select = [&](int start, int end, const QColor& background, const QColor& text) {
        QAbstractTextDocumentLayout::Selection selection;
        selection.cursor = QTextCursor(section.document.get());
        const int last = section.document->characterCount() - 1;
        selection.cursor.setPosition(std::min(start, last));
        selection.cursor.setPosition(std::min(end, last), QTextCursor::KeepAnchor);
        selection.format.setBackground(background);
        selection.format.setForeground(text);
        context.selections.append(selection);
    };
    const std::vector<std::pair<int, int>> matches = matchesIn(index);
    for (const auto& [start, current] : matches) {
        if (current != 0)
            select(start, start + static_cast<int>(m_needle.size()), theme.warn, theme.canvas);
    }
    if (hasSelection()) {
        const auto [from, to] = selection();
        if (from.section <= index && index <= to.section)
            select(from.section == index ? from.offset : 0,
                   to.section == index ? to.offset : section.document->characterCount(), theme.accent,
                   theme.onAccent);
    }
    section.document->documentLayout()->draw(&painter, context);
    paintMatches(painter, section, matches, local);
    if (section.kind == Section::Kind::Table)
        paintGrid(painter, section, local);
    painter.restore();
}

// Laid over the words: as selections of the document, many of them take time with the square of their number.
void CardView::paintMatches(QPainter& painter, const Section& section,
                            const std::vector<std::pair<int, int>>& matches, const QRectF& clip)
{
    QColor mark = m_column.style().theme.warn;
    mark.setAlphaF(0.28F);
    const QAbstractTextDocumentLayout& layout = *section.document->documentLayout();
    QTextBlock block;
    QRectF box;
    int seenLine = -1; // whose visible characters are known, of the block
    int first = 0;
    int last = 0;
    for (const auto& [start, current] : matches) {
        if (!block.isValid() || !block.contains(start)) {
            block = section.document->findBlock(start);
            box = layout.blockBoundingRect(block);
            seenLine = -1;
        }
        if (current != 0 || !box.intersects(clip))
            continue;
        const QPointF corner = box.topLeft() - block.layout()->boundingRect().topLeft();
        const int from = start - block.position();
        const int to = from + static_cast<int>(m_needle.size());
        for (QTextLine line = block.layout()->lineForTextPosition(from);
             line.isValid() && line.textStart() < to; line = block.layout()->lineAt(line.lineNumber() + 1)) {
            const double y = corner.y() + line.y();
            if (y > clip.bottom() || y + line.height() < clip.top())
                break;
            if (seenLine != line.lineNumber()) {
                seenLine = line.lineNumber();
                // Asking where a character stands takes as long as its line is.
                const bool ordered = section.kind == Section::Kind::Code;
                first = ordered ? line.xToCursor(clip.left() - corner.x()) - 1 : line.textStart();
                last = ordered ? line.xToCursor(clip.right() - corner.x()) + 1
                               : line.textStart() + line.textLength();
            }
            if (to < first || from > last)
                continue;
            const double left = line.cursorToX(std::max(from, line.textStart()));
            const double right = line.cursorToX(std::min(to, line.textStart() + line.textLength()));
            painter.fillRect(
                QRectF(corner.x() + std::min(left, right), y, std::abs(right - left), line.height()), mark);
            --m_marksLeft;
        }
        if (m_marksLeft <= 0)
            return;
    }
}

void CardView::paintGrid(QPainter& painter, const Section& section, const QRectF& clip)
{
    const QList<QTextFrame*> frames = section.document->rootFrame()->childFrames();
    const auto* table = frames.isEmpty() ? nullptr : qobject_cast<QTextTable*>(frames.first());
    if (table == nullptr)
        return;
    const QAbstractTextDocumentLayout& layout = *section.document->documentLayout();
    const SidewaysGroup& group = m_column.group(section.group);
    const double width = group.contentWidth - 1;
    const double bottom = std::round(layout.documentSize().height());
    painter.setPen(QPen(m_column.style().theme.line, 1));
    painter.setRenderHint(QPainter::Antialiasing, false);
    const auto across = [&](double y) {
        painter.drawLine(QPointF(0.5, y + 0.5), QPointF(width + 0.5, y + 0.5));
    };
    for (int row = 0; row < table->rows(); ++row) {
        const QTextBlock first = table->cellAt(row, 0).firstCursorPosition().block();
        across(std::round(layout.blockBoundingRect(first).top() - CardStyle::cellPadding));
    }
    if (section.ends)
        across(bottom);
    double x = 0;
    painter.drawLine(QPointF(0.5, 0), QPointF(0.5, bottom));
    for (const double column : group.columns) {
        x += column;
        if (x >= clip.left() - 1 && x <= clip.right() + 1)
            painter.drawLine(QPointF(std::round(x) + 0.5, 0), QPointF(std::round(x) + 0.5, bottom));
    }
}

// Bullets, numbers, and the bars of quotes.
void CardView::paintMarks(QPainter& painter, const Section& section, const QPointF&, const QRectF& clip)
{
    const Theme& theme = m_column.style().theme;
    const QAbstractTextDocumentLayout& layout = *section.document->documentLayout();
    painter.setFont(m_column.style().body());
    for (QTextBlock block = section.document->begin(); block.isValid(); block = block.next()) {
        const QRectF box = layout.blockBoundingRect(block);
        if (box.bottom() < clip.top() - 40)
            continue;
        if (box.top() > clip.bottom())
            return;
        const QTextBlockFormat format = block.blockFormat();
        paintBars(painter, section, block, box);
        const QString marker = format.stringProperty(MarkerProperty);
        if (marker.isEmpty() || block.layout()->lineCount() == 0)
            continue;
        const QTextLine line = block.layout()->lineAt(0);
        const double baseline = block.layout()->position().y() + line.y() + line.ascent();
        const double width = painter.fontMetrics().horizontalAdvance(marker);
        painter.setPen(theme.quiet);
        painter.drawText(QPointF(format.leftMargin() - width - 8, baseline), marker);
    }
}

// The bars of quotes reach down to the next paragraph that stands in them, or to what follows the section.
void CardView::paintBars(QPainter& painter, const Section& section, const QTextBlock& block,
                         const QRectF& box)
{
    const auto number = static_cast<size_t>(block.blockFormat().intProperty(PieceProperty));
    if (number >= section.pieces.size())
        return;
    const QList<double>& bars = section.pieces[number].bars;
    const bool last = number + 1 == section.pieces.size();
    const qsizetype going =
        last ? section.barsBelow : std::min(bars.size(), section.pieces[number + 1].bars.size());
    const double next =
        last ? section.height : section.document->documentLayout()->blockBoundingRect(block.next()).top();
    for (qsizetype i = 0; i < bars.size(); ++i) {
        const double bottom = i < going ? next : box.bottom();
        painter.fillRect(QRectF(bars.at(i), box.top(), 3, bottom - box.top()), m_column.style().theme.line);
    }
}

void CardView::paintFocus(QPainter& painter)
{
    if (!m_stop || !hasFocus() || m_stop->section >= m_column.size())
        return;
    QRectF ring;
    if (m_stop->start < 0) {
        ring = boxOf(m_stop->section).translated(0, scrollTop());
        const Section& section = m_column.section(m_stop->section);
        if (section.group >= 0)
            ring |= boxOf(m_column.group(section.group).last).translated(0, scrollTop());
    } else {
        ring = rectangleOf(m_stop->section, m_stop->start);
        const QRectF end = rectangleOf(m_stop->section, m_stop->end);
        if (std::abs(end.top() - ring.top()) < ring.height() / 2)
            ring |= end;
        ring.adjust(-2, -1, 2, 1);
    }
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setBrush(Qt::NoBrush);
    painter.setPen(QPen(m_column.style().theme.accent, Theme::focusWidth));
    painter.drawRoundedRect(ring.adjusted(-1, -1, 1, 1), 4, 4);
    painter.restore();
}

} // namespace vitrine::ui
