// Code and tables, cut into sections.
#include "ui/widgets/cardview/flattener.h"

#include "ui/widgets/cardview/textcost.h"

#include <algorithm>

namespace vitrine::ui {

using cards::Block;
using cards::Inline;

namespace {

constexpr int codeLinesOfSection = 50;
constexpr qsizetype codeCharactersOfSection = 1000;
constexpr qsizetype cellsOfSection = 60;
constexpr qsizetype cellCharactersOfSection = 3000;

} // namespace

qsizetype Flattener::costOf(const Block& row)
{
    qsizetype sum = 0;
    for (const Block& cell : row.children) {
        for (const Inline& part : cell.inlines)
            sum += cost(part);
    }
    return sum;
}

void Flattener::code(const Block& block, std::vector<Section>& sections)
{
    markerLine(sections);
    flush(sections);
    const int group = m_groups++;
    qsizetype from = 0;
    bool begins = true;
    do {
        const qsizetype most =
            from + textThatCosts(QStringView(block.text).sliced(from), codeCharactersOfSection);
        qsizetype end = from;
        int lines = 0;
        while (end < most && lines < codeLinesOfSection) {
            const qsizetype lineEnd =
                QStringView(block.text).sliced(end, most - end).indexOf(QLatin1Char('\n'));
            const bool whole = lineEnd >= 0 || most == block.text.size();
            // A line is cut only where it is too long for a section of its own.
            if (!whole && lines > 0)
                break;
            end = lineEnd < 0 ? most : end + lineEnd + 1;
            ++lines;
        }
        Section section = sectionHere(Section::Kind::Code);
        section.block = &block;
        section.group = group;
        section.first = from;
        section.count = end - from;
        section.lines = std::max(1, lines);
        section.begins = begins;
        section.ends = end >= block.text.size();
        sections.push_back(std::move(section));
        begins = false;
        from = end;
    } while (from < block.text.size());
}

void Flattener::table(const Block& block, std::vector<Section>& sections)
{
    markerLine(sections);
    flush(sections);
    if (block.children.empty())
        return;
    ++m_groups;
    m_table = &block;
    m_row = 0;
    tableRows(sections);
}

// One section of the open table; the next step makes the next.
void Flattener::tableRows(std::vector<Section>& sections)
{
    const auto rows = static_cast<qsizetype>(m_table->children.size());
    const auto columns = std::max<qsizetype>(1, static_cast<qsizetype>(m_table->columns.size()));
    qsizetype end = m_row;
    qsizetype cells = 0;
    qsizetype characters = 0;
    while (end < rows && (end == m_row || (cells < cellsOfSection && characters < cellCharactersOfSection))) {
        characters += costOf(m_table->children[static_cast<size_t>(end)]);
        cells += columns;
        ++end;
    }
    Section section = sectionHere(Section::Kind::Table);
    section.block = m_table;
    section.group = m_groups - 1;
    section.first = m_row;
    section.count = end - m_row;
    section.lines = static_cast<int>(end - m_row);
    section.begins = m_row == 0;
    section.ends = end == rows;
    sections.push_back(std::move(section));
    m_row = end;
    if (end == rows)
        m_table = nullptr;
}

} // namespace vitrine::ui
