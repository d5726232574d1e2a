#include "core/cards/cardbuilder.h"

#include <algorithm>

namespace vitrine::cards {

namespace {

constexpr int mostFormats = 24;

Block::Kind kindOf(Element element)
{
    switch (element) {
    case Element::Heading:
        return Block::Kind::Heading;
    case Element::Quote:
        return Block::Kind::Quote;
    case Element::List:
        return Block::Kind::List;
    case Element::ListItem:
        return Block::Kind::ListItem;
    case Element::Table:
        return Block::Kind::Table;
    case Element::Row:
        return Block::Kind::TableRow;
    case Element::Cell:
        return Block::Kind::TableCell;
    case Element::Details:
        return Block::Kind::Details;
    case Element::Preformatted:
        return Block::Kind::Code;
    case Element::Footnotes:
        return Block::Kind::Footnotes;
    case Element::Footnote:
        return Block::Kind::Footnote;
    case Element::Document:
    case Element::Paragraph:
    case Element::Summary:
    case Element::Division:
        break;
    }
    return Block::Kind::Paragraph;
}

} // namespace

bool CardBuilder::holdsInlines(Element element)
{
    return element == Element::Paragraph || element == Element::Heading || element == Element::Cell ||
           element == Element::Summary;
}

CardBuilder::CardBuilder(int depth, qsizetype nodes, qsizetype characters)
    : m_depth(static_cast<size_t>(depth)), m_budget{nodes, characters}, m_inlines(m_budget, mostFormats)
{
    m_frames.emplace_back();
}

CardBuilder::Frame& CardBuilder::container()
{
    size_t i = m_frames.size() - 1;
    while (m_frames[i].transparent)
        --i;
    return m_frames[i];
}

bool CardBuilder::takesInlinesOnly() const
{
    const Element element = m_frames.back().element;
    return element == Element::Cell || element == Element::Summary || element == Element::Heading;
}

bool CardBuilder::inTable() const
{
    return std::any_of(m_frames.begin(), m_frames.end(),
                       [](const Frame& frame) { return frame.element == Element::Table; });
}

void CardBuilder::open(Opening opening)
{
    if (m_budget.spent() || preformatted())
        return;
    const Element element = opening.element;
    if (m_frames.size() >= 4 * m_depth && !holdsInlines(element)) {
        // Not even worth remembering: only a card made to hurt comes here.
        m_tooDeep = true;
        return;
    }
    const bool tablePart = element == Element::Row || element == Element::Cell;
    if (tablePart && opening.mark == nullptr && !inTable())
        return;
    if (tablePart && top().element == Element::Cell)
        pop();
    // An end tag that was forgotten: a new heading, or markdown, ends what can hold neither.
    if (top().element == Element::Heading && (element == Element::Heading || opening.mark != nullptr))
        pop();
    if (top().element == Element::Summary && opening.mark != nullptr)
        pop();
    if (takesInlinesOnly())
        return flatten(opening);
    if (top().element == Element::Paragraph && element != Element::Division)
        closeParagraph();
    else if (top().element == Element::Paragraph)
        pop();
    if (element == Element::Summary && container().element != Element::Details)
        opening.element = Element::Paragraph;
    implyParents(opening.element);
    if (takesInlinesOnly())
        return flatten(opening);
    push(std::move(opening), false);
}

// In cells, headings and summaries everything stands in lines.
void CardBuilder::flatten(const Opening& opening)
{
    m_inlines.breakBeforeNext(opening.element == Element::ListItem ? QStringLiteral("\u2022 ") : QString());
}

void CardBuilder::imply(Element element)
{
    Opening opening;
    opening.element = element;
    push(std::move(opening), true);
}

// Lists and tables hold nothing but their parts: what comes without one gets it.
void CardBuilder::implyHolder()
{
    switch (container().element) {
    case Element::List:
        return imply(Element::ListItem);
    case Element::Table:
        imply(Element::Row);
        return imply(Element::Cell);
    case Element::Row:
        return imply(Element::Cell);
    case Element::Footnotes:
        return popTo(1);
    default:
        return;
    }
}

void CardBuilder::implyParents(Element element)
{
    if (element == Element::Division || element == Element::Footnote)
        return;
    const bool inRow = container().element == Element::Row;
    if (element == Element::Row && inRow) {
        while (top().element != Element::Row)
            pop();
        pop();
    }
    if (element == Element::ListItem && container().element == Element::ListItem &&
        container().mark == nullptr) {
        while (top().element != Element::ListItem)
            pop();
        pop();
    }
    const Element holder = container().element;
    const bool placed = (element == Element::ListItem && holder == Element::List) ||
                        (element == Element::Row && holder == Element::Table) ||
                        (element == Element::Cell && holder == Element::Row);
    if (placed)
        return;
    if (element == Element::Cell && holder == Element::Table)
        return imply(Element::Row);
    implyHolder();
    if (takesInlinesOnly())
        return;
    if (element == Element::ListItem)
        imply(Element::List);
    if (element == Element::Row || element == Element::Cell)
        imply(Element::Table);
    if (element == Element::Cell)
        imply(Element::Row);
}

// Parts of what was too deep to exist give their content to whoever is below.
bool CardBuilder::isTransparent(Element element)
{
    const Element below = container().element;
    if (element == Element::Division || (element == Element::ListItem && below != Element::List) ||
        (element == Element::Row && below != Element::Table) ||
        (element == Element::Footnote && below != Element::Footnotes))
        return true;
    if (m_frames.size() < m_depth || holdsInlines(element) || element == Element::Preformatted ||
        element == Element::ListItem || element == Element::Row || element == Element::Footnote)
        return false;
    m_tooDeep = true;
    return true;
}

void CardBuilder::push(Opening opening, bool implied)
{
    if (opening.element == Element::Cell && container().element != Element::Row)
        opening.element = Element::Paragraph;
    Frame frame;
    frame.element = opening.element;
    frame.mark = opening.mark;
    frame.implied = implied;
    frame.align = opening.align == Align::None ? top().align : opening.align;
    frame.transparent = isTransparent(opening.element);
    frame.formats = m_inlines.openFormats();
    frame.block = std::move(opening.block);
    frame.block.kind = kindOf(opening.element);
    frame.columnSpan = opening.columnSpan;
    frame.rowSpan = opening.rowSpan;
    const bool cell = opening.element == Element::Cell;
    const bool inlines = holdsInlines(opening.element);
    if (!cell && inlines)
        frame.block.align = frame.align;
    if (opening.element == Element::Table) {
        frame.block.align = frame.align;
        frame.align = Align::None;
    }
    m_frames.push_back(std::move(frame));
    if (cell)
        beginCell();
    if (inlines)
        m_inlines.begin();
}

void CardBuilder::ensureInline()
{
    if (m_inlines.active())
        return;
    implyParents(Element::Paragraph);
    if (m_inlines.active())
        return;
    push(Opening{}, true);
}

void CardBuilder::closeParagraph()
{
    if (top().element == Element::Paragraph)
        pop();
}

void CardBuilder::finish(Card& card)
{
    popTo(1);
    card.blocks = std::move(m_frames.front().block.children);
    card.contents = contentsOf(card.blocks);
    if (m_tooDeep)
        card.notes.push_back({Note::Kind::TooDeep, {}});
    if (m_budget.spent())
        card.notes.push_back({Note::Kind::CutShort, {}});
}

} // namespace vitrine::cards
