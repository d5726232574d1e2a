#pragma once

#include "core/cards/block.h"

#include <QList>
#include <QString>
#include <QTextDocument>

#include <memory>
#include <vector>

namespace vitrine::ui {

/// A paragraph or heading, or a part of one that is too long for one section.
struct Piece {
    const cards::Block* block = nullptr; ///< null for a line that has only its marker
    size_t first = 0;                    ///< inlines of the block: first to last, last not included
    size_t last = 0;
    qsizetype from = 0; ///< where it is one Text: its characters, from and count
    qsizetype count = -1;
    QString flat; ///< instead of inlines: words of a part too long to be shown with its form
    bool begins = true;
    bool ends = true;
    int indent = 0;     ///< levels of lists and the like
    QList<double> bars; ///< of the quotes it stands in: distance from the column's left
    bool tight = false; ///< in a list without space between items
    QString marker;     ///< bullet or number in front
    QString anchor;
};

/// A part of the card's column that is laid out in one go: at most about forty lines, each its own document.
struct Section {
    enum class Kind : quint8 { Text, Table, Code, Rule, Fold };
    Kind kind = Kind::Text;
    std::vector<Piece> pieces;           ///< Text
    const cards::Block* block = nullptr; ///< Table, Code, Fold
    qsizetype first = 0;                 ///< Table: rows; Code: characters
    qsizetype count = 0;
    int indent = 0;
    QList<double> bars;      ///< of the quotes it stands in: distance from the column's left
    qsizetype barsBelow = 0; ///< Text: how many of its last bars go on in the next section
    int fold = -1;           ///< the Fold in which it lies
    int group = -1;     ///< Table, Code: sections with the same number are one box and move sideways together
    bool begins = true; ///< first and last of its group
    bool ends = true;
    bool open = false; ///< Fold
    int lines = 1;     ///< a guess

    double height = 0;    ///< guessed or known, folded or not
    bool laidOut = false; ///< its height is known for the present width
    double width = 0;     ///< of the document, as laid out
    std::unique_ptr<QTextDocument> document;
};

/// The characters of \p section as its document will hold them, blocks and cells parted by line ends: for
/// searching, copying and screen readers without laying it out.
QString sectionText(const Section& section);

} // namespace vitrine::ui
