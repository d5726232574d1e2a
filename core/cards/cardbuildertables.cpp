// The cells of a CardBuilder's tables.
#include "core/cards/cardbuilder.h"

#include <algorithm>

namespace vitrine::cards {

namespace {

constexpr int mostRowsCovered = 1000;
constexpr int mostColumnsCovered = 40;

} // namespace

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

} // namespace vitrine::cards
