#pragma once

#include "core/cards/card.h"
#include "core/cards/inlinebuilder.h"

#include <QHash>

#include <vector>

namespace vitrine::cards {

/// The parts a card may be made of, whether markdown or HTML asked for them.
enum class Element : quint8 {
    Document,
    Paragraph,
    Heading,
    Quote,
    List,
    ListItem,
    Table,
    Row,
    Cell,
    Details,
    Summary,
    Division, ///< only passes its alignment on
    Preformatted,
    Footnotes,
    Footnote,
};

/// What opens an element, with the attributes that count.
struct Opening {
    Element element = Element::Paragraph;
    const void* mark = nullptr; ///< who opened it: the markdown node; null for HTML
    Align align = Align::None;
    Block block; ///< the fields of its own: level, ordered, start, tight, header, open, text, anchor, columns
    int columnSpan = 1;
    int rowSpan = 1;
};

/// Builds the blocks of a card from a stream of openings, closings and text, as a browser builds a page:
/// nothing that is nested wrongly, left open or closed twice can break it, and neither depth nor count passes
/// the limits.
class CardBuilder {
public:
    CardBuilder(int depth, qsizetype nodes, qsizetype characters);

    void open(Opening opening);
    void close(Element element);  ///< an HTML end tag; ignored where nothing of the kind is open
    void close(const void* mark); ///< the end of a markdown node; ignored where it is closed already

    void text(QStringView text);
    void leaf(Inline leaf);
    void lineBreak();
    void rule();
    void code(const QString& text, const QString& language);
    void openFormat(Inline format, const void* mark);
    void closeFormat(Inline::Kind kind);
    void closeFormat(const void* mark);

    bool isOpen(Inline::Kind kind) const { return m_inlines.isOpen(kind); }
    bool preformatted() const { return m_frames.back().element == Element::Preformatted; }
    void setLanguage(const QString& language); ///< of the preformatted text that is open
    void setCodeSpan(bool on);                 ///< text becomes Code until it is off or the paragraph ends

    /// Ends everything and moves blocks, contents and notes into \p card.
    void finish(Card& card);

private:
    static constexpr size_t mostColumns = 256;
    static bool holdsInlines(Element element);

    struct Frame {
        Element element = Element::Document;
        const void* mark = nullptr;
        Align align = Align::None; // inherited
        bool implied = false;      // nobody asked for it by name
        bool transparent = false;  // its children belong to the frame below
        size_t formats = 0;        // formats open when it began
        Block block;
        int columnSpan = 1;
        int rowSpan = 1;
        std::vector<int> rowsBelow; // Table: rows that each column is still covered by a cell above
    };

    Frame& top() { return m_frames.back(); }
    Frame& container();
    bool takesInlinesOnly() const;
    bool inTable() const;
    void flatten(const Opening& opening);
    bool isTransparent(Element element);
    void push(Opening opening, bool implied);
    void imply(Element element);
    void implyHolder();
    void implyParents(Element element);
    void ensureInline();
    void closeParagraph();
    void pop();
    void popTo(size_t size);
    void add(Block block);
    void finishHeading(Block& heading);
    void beginCell();
    void finishCell(Frame& cell);
    void coverColumns(Frame& table, Block& row);
    QString uniqueAnchor(const QString& slug);

    size_t m_depth;
    Budget m_budget;
    InlineBuilder m_inlines;
    std::vector<Frame> m_frames;
    QHash<QString, int> m_anchors;
    bool m_tooDeep = false;
    bool m_codeSpan = false;
};

} // namespace vitrine::cards
