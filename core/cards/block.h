#pragma once

#include <QString>

#include <vector>

namespace vitrine::cards {

/// Where a link or a picture of a card leads. Only what is safe to show exists: other schemes never become a
/// target.
struct Target {
    enum class Kind : quint8 {
        None,     ///< nowhere: the text is shown without a link
        Web,      ///< http or https, absolute
        Mail,     ///< mailto:
        RepoPath, ///< a path inside the repository at the card's revision, "docs/a.png": no "..", no leading
                  ///< slash; may end in "#fragment"
        Place,    ///< a path at the place itself, "/datasets/squad" (the card began it with a slash)
        Anchor,   ///< a heading or footnote of this card, without "#"
    };
    Kind kind = Kind::None;
    QString address;

    friend bool operator==(const Target&, const Target&) = default;
};

struct Inline;
using Inlines = std::vector<Inline>;

/// A run of text, or what stands in one. Which fields count depends on the kind.
struct Inline {
    enum class Kind : quint8 {
        Text,        ///< text
        Code,        ///< text
        LineBreak,   ///< a line ends here and nowhere else
        Image,       ///< text is the alternative text; target the source, title, width, height
        FootnoteRef, ///< text is the number to show; target the anchor of the footnote
        TaskBox,     ///< at the beginning of a list item; number is 1 where it is ticked
        Link,        ///< children; target, title
        Strong,      ///< children, as all below
        Emphasis,
        Strike,
        Underline,
        Subscript,
        Superscript,
        Keyboard,
    };
    Kind kind = Kind::Text;
    bool widthIsPercent = false; ///< Image: width is a percentage (1 to 100) of the column, not pixels
    qint16 width = 0;            ///< Image: device-independent pixels; 0 where the card does not say
    qint16 height = 0;           ///< Image: device-independent pixels; 0 where the card does not say
    qint16 number = 0;
    QString text;
    Target target;
    QString title;
    Inlines children;

    friend bool operator==(const Inline&, const Inline&) = default;
};

enum class Align : quint8 { None, Left, Centre, Right };

/// What a card is made of, from top to bottom. Which fields count depends on the kind.
struct Block {
    enum class Kind : quint8 {
        Paragraph, ///< inlines, align; badges
        Heading,   ///< inlines, align; level 1 to 6; anchor, unique in the card
        Code,      ///< text without the last line end; language as written ("python"), may be empty
        Rule,
        Quote,     ///< children
        List,      ///< children are ListItem; ordered, start, tight
        ListItem,  ///< children
        Table,     ///< children are TableRow; columns holds one alignment for each column
        TableRow,  ///< children are TableCell, at most as many as the table has columns; header
        TableCell, ///< inlines
        Details,   ///< a fold: inlines are its summary, children what it hides; open
        Footnotes, ///< last block, where there are any: children are Footnote
        Footnote,  ///< text is its number; anchor; children
    };
    Kind kind = Kind::Paragraph;
    Align align = Align::None;
    qint8 level = 0;
    bool badges = false;  ///< Paragraph: nothing but small pictures that belong in one row
    bool ordered = false; ///< List
    bool tight = false;   ///< List: no space between the items
    bool header = false;  ///< TableRow
    bool open = false;    ///< Details
    qint32 start = 1;     ///< List: number of the first item
    QString text;
    QString language;
    QString anchor;
    Inlines inlines;
    std::vector<Align> columns;
    std::vector<Block> children;

    friend bool operator==(const Block&, const Block&) = default;
};

using Blocks = std::vector<Block>;

/// The words of \p inlines without their form; a picture counts as its alternative text.
QString plainText(const Inlines& inlines);

/// The words of \p blocks, a line for each paragraph, code line and table row (cells parted by tabs).
QString plainText(const Blocks& blocks);

} // namespace vitrine::cards
