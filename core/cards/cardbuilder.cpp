#include "core/cards/cardbuilder.h"

#include "core/cards/badges.h"
#include "core/cards/callouts.h"
#include "core/cards/target.h"

#include <algorithm>

namespace vitrine::cards {

namespace {

constexpr size_t mostColumns = 256;
constexpr int mostRowsCovered = 1000;
constexpr int mostColumnsCovered = 40;
constexpr int mostFormats = 24;

bool holdsInlines(Element element)
{
    return element == Element::Paragraph || element == Element::Heading || element == Element::Cell ||
           element == Element::Summary;
}

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

// Markdown has no table without a head: authors leave it empty where they want none.
bool isEmptyHead(const Block& row)
{
    return row.header && std::all_of(row.children.begin(), row.children.end(),
                                     [](const Block& cell) { return cell.inlines.empty(); });
}

} // namespace

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

// Cells above that reach down push this one to the right.
void CardBuilder::beginCell()
{
    if (m_frames.size() < 3)
        return;
    Frame& row = m_frames[m_frames.size() - 2];
    Frame& table = m_frames[m_frames.size() - 3];
    if (row.element != Element::Row)
        return;
    size_t column = row.block.children.size();
    while (column < table.rowsBelow.size() && table.rowsBelow[column] > 0 && !m_budget.spent()) {
        --table.rowsBelow[column];
        Block covered;
        covered.kind = Block::Kind::TableCell;
        m_budget.take(0);
        row.block.children.push_back(std::move(covered));
        ++column;
    }
}

void CardBuilder::finishCell(Frame& cell)
{
    Frame& row = container();
    if (row.element != Element::Row || row.block.children.size() >= mostColumns || m_budget.spent())
        return;
    const size_t first = row.block.children.size();
    m_budget.take(0);
    row.block.header = (first == 0 || row.block.header) && cell.block.header;
    row.block.children.push_back(std::move(cell.block));
    const size_t after = std::min(
        mostColumns, first + static_cast<size_t>(std::clamp(cell.columnSpan, 1, mostColumnsCovered)));
    while (row.block.children.size() < after && !m_budget.spent()) {
        Block covered;
        covered.kind = Block::Kind::TableCell;
        m_budget.take(0);
        row.block.children.push_back(std::move(covered));
    }
    if (cell.rowSpan <= 1 || m_frames.size() < 2)
        return;
    std::vector<int>& below = m_frames[m_frames.size() - 2].rowsBelow;
    if (below.size() < after)
        below.resize(after, 0);
    for (size_t i = first; i < after; ++i)
        below[i] = std::min(cell.rowSpan - 1, mostRowsCovered);
}

void CardBuilder::coverColumns(Frame& table, Block& row)
{
    // Columns from this row's cells on count down with the next row; those behind its last cell with this
    // one.
    for (size_t i = 0; i < table.rowsBelow.size(); ++i) {
        if (table.rowsBelow[i] > 0 && i >= row.children.size())
            --table.rowsBelow[i];
    }
    for (size_t i = 0; i < row.children.size() && i < table.block.columns.size(); ++i)
        row.children[i].align =
            row.children[i].align == Align::None ? table.block.columns[i] : row.children[i].align;
}

void CardBuilder::text(QStringView text)
{
    if (m_budget.spent())
        return;
    if (preformatted()) {
        m_budget.characters -= text.size();
        top().block.text.append(text);
        return;
    }
    if (!m_inlines.active()) {
        if (text.trimmed().isEmpty())
            return;
        ensureInline();
    }
    if (!m_codeSpan)
        return m_inlines.text(text);
    Inline span;
    span.kind = Inline::Kind::Code;
    span.text = text.toString().simplified();
    if (!span.text.isEmpty())
        m_inlines.leaf(std::move(span));
}

void CardBuilder::leaf(Inline leaf)
{
    if (preformatted()) {
        text(leaf.text);
        return;
    }
    ensureInline();
    m_inlines.leaf(std::move(leaf));
}

void CardBuilder::lineBreak()
{
    if (preformatted())
        text(QStringLiteral("\n"));
    else if (m_inlines.active())
        m_inlines.lineBreak();
}

void CardBuilder::rule()
{
    if (preformatted())
        return;
    if (takesInlinesOnly())
        return m_inlines.breakBeforeNext();
    closeParagraph();
    implyParents(Element::Paragraph);
    if (takesInlinesOnly())
        return;
    Block block;
    block.kind = Block::Kind::Rule;
    add(std::move(block));
}

void CardBuilder::code(const QString& text, const QString& language)
{
    if (preformatted())
        return this->text(text);
    if (top().element == Element::Heading || top().element == Element::Summary)
        pop();
    if (!takesInlinesOnly()) {
        closeParagraph();
        implyParents(Element::Paragraph);
    }
    if (!takesInlinesOnly()) {
        Block block;
        block.kind = Block::Kind::Code;
        block.language = language;
        block.text = text;
        return add(std::move(block));
    }
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        m_inlines.breakBeforeNext();
        Inline part;
        part.kind = Inline::Kind::Code;
        part.text = line;
        m_inlines.leaf(std::move(part));
    }
    m_inlines.breakBeforeNext();
}

void CardBuilder::openFormat(Inline format, const void* mark)
{
    if (preformatted() || m_budget.spent())
        return;
    if (format.kind == Inline::Kind::Link && m_inlines.isOpen(Inline::Kind::Link))
        m_inlines.close(Inline::Kind::Link);
    ensureInline();
    m_inlines.open(std::move(format), mark);
}

void CardBuilder::closeFormat(Inline::Kind kind)
{
    m_inlines.close(kind);
}

void CardBuilder::closeFormat(const void* mark)
{
    m_inlines.close(mark);
}

void CardBuilder::setLanguage(const QString& language)
{
    if (preformatted() && top().block.language.isEmpty())
        top().block.language = language;
}

void CardBuilder::setCodeSpan(bool on)
{
    if (on)
        ensureInline();
    m_codeSpan = on;
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
