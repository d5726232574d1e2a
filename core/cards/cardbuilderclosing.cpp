// Closing what a CardBuilder has open: what becomes a block, and what is left out.
#include "core/cards/cardbuilder.h"

#include "core/cards/badges.h"
#include "core/cards/callouts.h"
#include "core/cards/target.h"

#include <algorithm>

namespace vitrine::cards {

namespace {

// Markdown has no table without a head: authors leave it empty where they want none.
bool isEmptyHead(const Block& row)
{
    return row.header && std::all_of(row.children.begin(), row.children.end(),
                                     [](const Block& cell) { return cell.inlines.empty(); });
}

} // namespace

void CardBuilder::close(Element element)
{
    if (preformatted() && element != Element::Preformatted)
        return;
    for (size_t i = m_frames.size(); i > 1; --i) {
        const Frame& frame = m_frames[i - 1];
        if (frame.element == element && frame.mark == nullptr)
            return popTo(i - 1);
        if (frame.mark != nullptr && frame.element != Element::Paragraph)
            break;
        const bool leavesCell = element == Element::Row || element == Element::Table;
        if (frame.element == Element::Cell && !leavesCell)
            break;
    }
    if (takesInlinesOnly() && element != Element::Division)
        m_inlines.breakBeforeNext();
}

void CardBuilder::close(const void* mark)
{
    for (size_t i = m_frames.size(); i > 1; --i) {
        if (m_frames[i - 1].mark == mark)
            return popTo(i - 1);
    }
    if (takesInlinesOnly())
        m_inlines.breakBeforeNext();
}

void CardBuilder::popTo(size_t size)
{
    while (m_frames.size() > size)
        pop();
}

void CardBuilder::pop()
{
    Frame frame = std::move(m_frames.back());
    m_frames.pop_back();
    if (holdsInlines(frame.element)) {
        frame.block.inlines = m_inlines.end();
        m_codeSpan = false;
    }
    if (!frame.implied || !holdsInlines(frame.element))
        m_inlines.forgetFormatsFrom(frame.formats);
    if (frame.transparent)
        return;
    switch (frame.element) {
    case Element::Document:
    case Element::Division:
        return;
    case Element::Summary:
        container().block.inlines = std::move(frame.block.inlines);
        return;
    case Element::Cell:
        return finishCell(frame);
    case Element::Paragraph:
        if (frame.block.inlines.empty())
            return;
        frame.block.badges = isBadgeRow(frame.block.inlines);
        break;
    case Element::Heading:
        if (frame.block.inlines.empty())
            return;
        finishHeading(frame.block);
        break;
    case Element::Row:
        // A short row says the same as one filled up with empty cells.
        while (frame.block.children.size() > 1 && frame.block.children.back().inlines.empty()) {
            frame.block.children.pop_back();
            ++m_budget.nodes;
        }
        if (frame.block.children.capacity() > 2 * frame.block.children.size())
            frame.block.children.shrink_to_fit();
        if (frame.block.children.empty())
            return;
        coverColumns(container(), frame.block);
        break;
    case Element::Preformatted:
        if (frame.block.text.startsWith(QLatin1Char('\n')))
            frame.block.text.remove(0, 1);
        while (frame.block.text.endsWith(QLatin1Char('\n')))
            frame.block.text.chop(1);
        if (frame.block.text.isEmpty())
            return;
        break;
    case Element::Table:
        if (frame.block.children.size() > 1 && isEmptyHead(frame.block.children.front()))
            frame.block.children.erase(frame.block.children.begin());
        if (frame.block.children.empty())
            return;
        break;
    case Element::Quote:
        nameCallout(frame.block);
        if (frame.block.children.empty())
            return;
        break;
    case Element::List:
    case Element::Footnotes:
        if (frame.block.children.empty())
            return;
        break;
    case Element::ListItem:
    case Element::Details:
    case Element::Footnote:
        break;
    }
    add(std::move(frame.block));
}

// What was opened within the budget is kept, even if the budget was spent meanwhile.
void CardBuilder::add(Block block)
{
    m_budget.take(block.text.size());
    Frame& parent = container();
    if (block.kind == Block::Kind::TableRow) {
        const size_t width = block.children.size();
        if (parent.block.columns.size() < width)
            parent.block.columns.resize(width, Align::None);
    }
    parent.block.children.push_back(std::move(block));
}

void CardBuilder::finishHeading(Block& heading)
{
    const QString title = plainText(heading.inlines).simplified();
    heading.anchor = uniqueAnchor(slugFor(title));
}

QString CardBuilder::uniqueAnchor(const QString& slug)
{
    const QString start = slug.left(500);
    const auto used = m_anchors.constFind(start);
    if (used == m_anchors.cend()) {
        m_anchors.insert(start, 0);
        return start;
    }
    int number = *used;
    QString anchor;
    do
        anchor = start + QLatin1Char('-') + QString::number(++number);
    while (m_anchors.contains(anchor));
    m_anchors.insert(start, number);
    m_anchors.insert(anchor, 0);
    return anchor;
}

} // namespace vitrine::cards
