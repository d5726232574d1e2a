#include "ui/widgets/cardview/sectionwriter.h"

#include <QFontMetricsF>

namespace vitrine::ui {

using cards::Block;
using cards::Inline;
using cards::Inlines;

std::vector<double> columnWidths(const Block& table, const CardStyle& style)
{
    constexpr size_t sampledRows = 30;
    constexpr int mostAlike = 5;
    constexpr double widest = 340;
    constexpr double narrowest = 44;
    QFont font = style.body();
    font.setWeight(QFont::DemiBold);
    const QFontMetricsF metrics(font);
    const double padding = 2 * CardStyle::cellPadding + 4;
    std::vector<double> widths(std::max<size_t>(1, table.columns.size()), narrowest);
    std::vector<qsizetype> longest(widths.size(), 0);
    std::vector<int> alike(widths.size(), 0); // texts measured of about the longest's length
    const size_t rows = table.children.size();
    const size_t stride = std::max<size_t>(1, rows / sampledRows);
    for (size_t row = 0; row < rows; row += row == 0 ? 1 : stride) {
        const std::vector<Block>& cells = table.children[row].children;
        for (size_t column = 0; column < cells.size() && column < widths.size(); ++column) {
            std::vector<const Inline*> pictures;
            collectPictures(cells[column].inlines, pictures);
            for (const Inline* picture : pictures)
                widths[column] =
                    std::max(widths[column], std::min(widest, picture->width > 0 && !picture->widthIsPercent
                                                                  ? picture->width + padding
                                                                  : 200.0));
            for (const QString& line :
                 cards::plainText(cells[column].inlines).left(200).split(QLatin1Char('\n'))) {
                // Measuring is dear; a text much shorter than the longest so far is not wider.
                const bool longer = line.size() > longest[column];
                if (!longer && (line.size() * 10 < longest[column] * 8 || ++alike[column] > mostAlike))
                    continue;
                longest[column] = std::max(longest[column], line.size());
                const double width = metrics.horizontalAdvance(line.left(80)) * 1.02 + padding;
                widths[column] = std::clamp(width, widths[column], std::max(widest, widths[column]));
            }
        }
    }
    return widths;
}

} // namespace vitrine::ui
