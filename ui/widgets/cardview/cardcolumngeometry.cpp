// Where sections stand in a CardColumn and what room they take.
#include "ui/widgets/cardview/cardcolumn.h"

#include "ui/widgets/cardview/sectionwriter.h"

#include <cmath>

namespace vitrine::ui {

double CardColumn::boxLeft(const Section& section) const
{
    if (section.kind == Section::Kind::Text)
        return m_left;
    return m_left + section.indent * CardStyle::indent +
           static_cast<double>(section.bars.size()) * CardStyle::quoteIndent;
}

double CardColumn::boxWidth(const Section& section) const
{
    const double left = boxLeft(section);
    const double inColumn = std::max(80.0, m_left + m_width - left);
    if (section.kind != Section::Kind::Table)
        return inColumn;
    // A wide table may use what the window has beside the column.
    const double inWindow = std::max(inColumn, m_viewportWidth - m_margin - left);
    const double content = m_groups[static_cast<size_t>(section.group)].contentWidth;
    return std::min(inWindow, content > 0 ? content + 1 : inWindow);
}

QPointF CardColumn::origin(size_t index) const
{
    const Section& section = m_sections[index];
    double x = boxLeft(section);
    if (section.kind == Section::Kind::Code)
        x += CardStyle::codePadding;
    if (section.kind == Section::Kind::Fold)
        x += foldLabel;
    if (section.group >= 0)
        x -= group(section.group).offset;
    return {x, top(index) + padding(section, true)};
}

double CardColumn::padding(const Section& section, bool above) const
{
    switch (section.kind) {
    case Section::Kind::Code:
        if (above)
            return section.begins ? CardStyle::codePadding : 0;
        return section.ends ? CardStyle::codePadding - 4 + CardStyle::gap + barRoom(section) : 0;
    case Section::Kind::Table:
        return above || !section.ends ? 0 : CardStyle::gap + 4 + barRoom(section);
    case Section::Kind::Fold:
        return above ? foldPadding : foldPadding + 4;
    case Section::Kind::Text:
        // A document leaves out what stands below its last paragraph.
        return above || section.pieces.empty() ? 0 : marginBelow(section.pieces.back());
    case Section::Kind::Rule:
        break;
    }
    return 0;
}

// Room for the scroll bar of what is wider than its box.
double CardColumn::barRoom(const Section& section) const
{
    return group(section.group).contentWidth > boxWidth(section) + 1 ? m_barHeight : 0;
}

double CardColumn::guess(const Section& section) const
{
    const double measure = std::max(1.0, m_style.measure());
    double lines = section.lines;
    double line = m_lineHeight;
    switch (section.kind) {
    case Section::Kind::Rule:
        return 28;
    case Section::Kind::Text:
        lines = lines * std::max(1.0, measure / m_width) + 0.6 * static_cast<double>(section.pieces.size());
        break;
    case Section::Kind::Table:
        line += 2 * CardStyle::cellPadding;
        break;
    case Section::Kind::Code:
    case Section::Kind::Fold:
        break;
    }
    return std::ceil(lines * line + padding(section, true) + padding(section, false));
}

} // namespace vitrine::ui
