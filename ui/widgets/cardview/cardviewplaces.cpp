// Where the reader of a CardView is, and going elsewhere.
#include "ui/widgets/cardview/cardview.h"

#include "ui/widgets/cardview/sectionwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

namespace vitrine::ui {

CardView::Place CardView::place() const
{
    if (m_column.size() == 0)
        return {};
    const size_t section = m_column.at(scrollTop());
    const double height = std::max(1.0, m_column.shownHeight(section));
    return {section, (scrollTop() - m_column.top(section)) / height};
}

void CardView::goTo(const Place& place)
{
    if (m_column.size() == 0)
        return;
    updateRange();
    const size_t section = std::min(place.section, m_column.size() - 1);
    verticalScrollBar()->setValue(qRound(m_column.top(section) + place.into * m_column.shownHeight(section)));
}

bool CardView::scrollToAnchor(const QString& anchor)
{
    size_t section = m_column.sectionOf(anchor);
    const QString slug = anchor.toLower();
    if (section >= m_column.size())
        section = m_column.sectionOf(slug);
    if (section >= m_column.size()) {
        // Not found yet: perhaps the card is still being unfolded.
        if (!m_column.complete() && m_pendingAnchor.isEmpty())
            m_pendingAnchor = anchor;
        return !m_column.complete();
    }
    m_column.openFoldsAround(section);
    m_column.layOut(section);
    updateRange();
    double y = m_column.top(section);
    const QTextDocument* document = m_column.section(section).document.get();
    for (QTextBlock block = document ? document->begin() : QTextBlock(); block.isValid();
         block = block.next()) {
        const QString own = block.blockFormat().stringProperty(AnchorProperty);
        if (own == anchor || own == slug)
            y = m_column.origin(section).y() + document->documentLayout()->blockBoundingRect(block).top();
    }
    verticalScrollBar()->setValue(qRound(y - 12));
    wake();
    return true;
}

void CardView::scrollIntoView(size_t section, double y, double height)
{
    Q_UNUSED(section)
    const double margin = std::min(48.0, viewport()->height() / 4.0);
    const double top = scrollTop();
    if (y < top + margin)
        verticalScrollBar()->setValue(qRound(y - margin));
    else if (y + height > top + viewport()->height() - margin)
        verticalScrollBar()->setValue(qRound(y + height + margin - viewport()->height()));
}

void CardView::noteHeading()
{
    if (m_column.size() == 0)
        return;
    QString reached;
    const double line = scrollTop() + 40;
    for (size_t i = m_column.at(line) + 1; i-- > 0 && reached.isEmpty();) {
        const Section& section = m_column.section(i);
        for (const Piece& piece : section.pieces) {
            if (piece.block == nullptr || piece.block->kind != cards::Block::Kind::Heading ||
                piece.anchor.isEmpty())
                continue;
            reached = piece.anchor;
            break;
        }
        // Inside the section under the line: the last heading above it.
        if (!section.document || section.pieces.empty())
            continue;
        QString above;
        const QPointF origin = m_column.origin(i);
        for (QTextBlock block = section.document->begin(); block.isValid(); block = block.next()) {
            const QString anchor = block.blockFormat().stringProperty(AnchorProperty);
            if (anchor.isEmpty() || block.blockFormat().headingLevel() == 0)
                continue;
            if (origin.y() + section.document->documentLayout()->blockBoundingRect(block).top() <= line)
                above = anchor;
        }
        reached = above;
        constexpr size_t farthest = 200;
        if (m_column.at(line) - i > farthest)
            break;
    }
    if (reached == m_heading)
        return;
    m_heading = reached;
    Q_EMIT headingReached(reached);
}

} // namespace vitrine::ui
