#pragma once

#include "ui/widgets/cardview/cardpictures.h"
#include "ui/widgets/cardview/cardstyle.h"
#include "ui/widgets/cardview/section.h"

#include <vector>

namespace vitrine::ui {

/// Properties that a section's document carries beside Qt's own.
enum SectionProperty {
    AnchorProperty = QTextFormat::UserProperty + 20, ///< block: anchor of a heading or footnote
    MarkerProperty,                                  ///< block: bullet or number painted in front
    PieceProperty,                                   ///< block: its piece's number in the section
};

/// Fills the document of \p section and lays it out for \p width. Table sections take \p columns, their
/// columns' widths.
void writeSection(Section& section, const CardStyle& style, CardPictures& pictures, double width,
                  const std::vector<double>& columns);

/// The space below \p piece.
double marginBelow(const Piece& piece);

/// Widths of the columns of \p table, cell padding included, from its header and a sample of its rows.
std::vector<double> columnWidths(const cards::Block& table, const CardStyle& style);

/// Characters of a cell of \p table that are shown, as textCost counts: a row is laid out in one go, however
/// many cells it has.
qsizetype longestCell(const cards::Block& table);

/// What a document's link leads to: anchorHref of its text.
QString hrefOf(const cards::Target& target);
cards::Target targetOf(const QString& href);

/// \p target as a person reads it, for tool tips and the pointer.
QString addressOf(const cards::Target& target);

/// Adds \p part and the pictures in it, at any depth.
void collectPictures(const cards::Inline& part, std::vector<const cards::Inline*>& found);
/// The same of all of \p inlines.
void collectPictures(const cards::Inlines& inlines, std::vector<const cards::Inline*>& found);

/// The pictures of a section, inline or in cells.
std::vector<const cards::Inline*> picturesOf(const Section& section);

} // namespace vitrine::ui
