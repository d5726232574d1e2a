#include "core/cards/markdownreader.h"

#include "core/cards/htmlreader.h"
#include "core/cards/target.h"

#include <cmark-gfm-core-extensions.h>
#include <cmark-gfm.h>

#include <cstring>
#include <memory>

namespace vitrine::cards {

namespace {

struct FreeParser {
    void operator()(cmark_parser* parser) const { cmark_parser_free(parser); }
};
struct FreeNode {
    void operator()(cmark_node* node) const { cmark_node_free(node); }
};
struct FreeIterator {
    void operator()(cmark_iter* iterator) const { cmark_iter_free(iterator); }
};
using Node = std::unique_ptr<cmark_node, FreeNode>;

QString literal(cmark_node* node)
{
    const char* text = cmark_node_get_literal(node);
    return text == nullptr ? QString() : QString::fromUtf8(text);
}

bool is(cmark_node* node, const char* type)
{
    return std::strcmp(cmark_node_get_type_string(node), type) == 0;
}

Node parse(QByteArrayView markdown)
{
    cmark_gfm_core_extensions_ensure_registered();
    constexpr int options = CMARK_OPT_DEFAULT | CMARK_OPT_VALIDATE_UTF8 | CMARK_OPT_FOOTNOTES |
                            CMARK_OPT_STRIKETHROUGH_DOUBLE_TILDE;
    const std::unique_ptr<cmark_parser, FreeParser> parser(cmark_parser_new(options));
    for (const char* name : {"table", "strikethrough", "autolink", "tasklist"})
        cmark_parser_attach_syntax_extension(parser.get(), cmark_find_syntax_extension(name));
    cmark_parser_feed(parser.get(), markdown.data(), static_cast<size_t>(markdown.size()));
    return Node(cmark_parser_finish(parser.get()));
}

class Walker {
public:
    explicit Walker(CardBuilder& builder) : m_builder(builder), m_html(builder) {}

    void walk(cmark_node* document)
    {
        const std::unique_ptr<cmark_iter, FreeIterator> iterator(cmark_iter_new(document));
        while (cmark_iter_next(iterator.get()) != CMARK_EVENT_DONE) {
            cmark_node* node = cmark_iter_get_node(iterator.get());
            const bool entering = cmark_iter_get_event_type(iterator.get()) == CMARK_EVENT_ENTER;
            if (m_image != nullptr)
                collectAlternative(node, entering);
            else if (m_html.hiding())
                hide(node, entering);
            else if (entering)
                enter(node);
            else
                leave(node);
        }
    }

private:
    // Within an open <script> and the like, until its end tag or the end of the block in which it began.
    void hide(cmark_node* node, bool entering)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if (entering && (type == CMARK_NODE_HTML_BLOCK || type == CMARK_NODE_HTML_INLINE))
            m_html.read(literal(node));
        if (entering || node != m_hidingParent)
            return;
        m_html.stopHiding();
        leave(node);
    }

    void html(cmark_node* node)
    {
        m_html.read(literal(node));
        if (m_html.hiding())
            m_hidingParent = cmark_node_parent(node);
    }

    void enter(cmark_node* node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_DOCUMENT:
            return;
        case CMARK_NODE_PARAGRAPH:
            return enterParagraph(node);
        case CMARK_NODE_BLOCK_QUOTE:
            return open(Element::Quote, node);
        case CMARK_NODE_HEADING:
            return enterHeading(node);
        case CMARK_NODE_LIST:
            return enterList(node);
        case CMARK_NODE_ITEM:
            open(Element::ListItem, node);
            m_taskItem = is(node, "tasklist") ? node : nullptr;
            return;
        case CMARK_NODE_CODE_BLOCK:
            return codeBlock(node);
        case CMARK_NODE_THEMATIC_BREAK:
            return m_builder.rule();
        case CMARK_NODE_FOOTNOTE_DEFINITION:
            return enterFootnote(node);
        case CMARK_NODE_HTML_BLOCK:
        case CMARK_NODE_HTML_INLINE:
            return html(node);
        default:
            return enterInline(node);
        }
    }

    void enterInline(cmark_node* node)
    {
        switch (cmark_node_get_type(node)) {
        case CMARK_NODE_TEXT:
            return m_builder.text(literal(node));
        case CMARK_NODE_SOFTBREAK:
            return m_builder.text(QStringLiteral("\n"));
        case CMARK_NODE_LINEBREAK:
            return m_builder.lineBreak();
        case CMARK_NODE_CODE:
            return leaf(Inline::Kind::Code, literal(node), {});
        case CMARK_NODE_EMPH:
            return format(Inline::Kind::Emphasis, node);
        case CMARK_NODE_STRONG:
            return format(Inline::Kind::Strong, node);
        case CMARK_NODE_LINK:
            return format(Inline::Kind::Link, node);
        case CMARK_NODE_IMAGE:
            m_image = node;
            m_alternative.clear();
            return;
        case CMARK_NODE_FOOTNOTE_REFERENCE: {
            const QString number = literal(node);
            return leaf(Inline::Kind::FootnoteRef, number,
                        {Target::Kind::Anchor, QStringLiteral("footnote-") + number});
        }
        default:
            return enterExtension(node);
        }
    }

    void enterExtension(cmark_node* node)
    {
        if (is(node, "table"))
            return enterTable(node);
        if (is(node, "strikethrough"))
            return format(Inline::Kind::Strike, node);
        if (is(node, "table_cell"))
            return open(Element::Cell, node);
        Opening row;
        row.element = Element::Row;
        row.mark = node;
        m_headerRow = is(node, "table_header");
        row.block.header = m_headerRow;
        if (m_headerRow || is(node, "table_row"))
            m_builder.open(std::move(row));
    }

    void leave(cmark_node* node)
    {
        const cmark_node_type type = cmark_node_get_type(node);
        if ((type & CMARK_NODE_TYPE_MASK) == CMARK_NODE_TYPE_INLINE) {
            if (type != CMARK_NODE_IMAGE)
                m_builder.closeFormat(static_cast<const void*>(node));
            return;
        }
        if (type != CMARK_NODE_DOCUMENT)
            m_builder.close(static_cast<const void*>(node));
    }

    void open(Element element, cmark_node* node)
    {
        Opening opening;
        opening.element = element;
        opening.mark = node;
        if (element == Element::Cell)
            opening.block.header = m_headerRow;
        m_builder.open(std::move(opening));
    }

    void enterHeading(cmark_node* node)
    {
        Opening opening;
        opening.element = Element::Heading;
        opening.mark = node;
        opening.block.level = static_cast<qint8>(cmark_node_get_heading_level(node));
        m_builder.open(std::move(opening));
    }

    void enterList(cmark_node* node)
    {
        Opening opening;
        opening.element = Element::List;
        opening.mark = node;
        opening.block.ordered = cmark_node_get_list_type(node) == CMARK_ORDERED_LIST;
        opening.block.start = cmark_node_get_list_start(node);
        opening.block.tight = cmark_node_get_list_tight(node) != 0;
        m_builder.open(std::move(opening));
    }

    void enterTable(cmark_node* node)
    {
        Opening opening;
        opening.element = Element::Table;
        opening.mark = node;
        const uint16_t count = std::min<uint16_t>(256, cmark_gfm_extensions_get_table_columns(node));
        const uint8_t* alignments = cmark_gfm_extensions_get_table_alignments(node);
        for (uint16_t i = 0; i < count; ++i) {
            const char align = static_cast<char>(alignments[i]);
            opening.block.columns.push_back(align == 'c'   ? Align::Centre
                                            : align == 'r' ? Align::Right
                                            : align == 'l' ? Align::Left
                                                           : Align::None);
        }
        m_builder.open(std::move(opening));
    }

    // Footnotes come last, one after the other, in the order of their numbers.
    void enterFootnote(cmark_node* node)
    {
        if (m_footnotes == 0) {
            Opening all;
            all.element = Element::Footnotes;
            all.mark = this;
            m_builder.open(std::move(all));
        }
        Opening opening;
        opening.element = Element::Footnote;
        opening.mark = node;
        opening.block.text = QString::number(++m_footnotes);
        opening.block.anchor = QStringLiteral("footnote-") + opening.block.text;
        m_builder.open(std::move(opening));
    }

    // The box of a task stands at the beginning of its item's first paragraph.
    void enterParagraph(cmark_node* node)
    {
        open(Element::Paragraph, node);
        if (m_taskItem == nullptr || cmark_node_first_child(m_taskItem) != node)
            return;
        Inline box;
        box.kind = Inline::Kind::TaskBox;
        box.number = cmark_gfm_extensions_get_tasklist_item_checked(m_taskItem) ? 1 : 0;
        m_builder.leaf(std::move(box));
    }

    void codeBlock(cmark_node* node)
    {
        QString text = literal(node);
        if (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
        text.remove(QChar::Null);
        const char* info = cmark_node_get_fence_info(node);
        const QString language = info == nullptr
                                     ? QString()
                                     : QString::fromUtf8(info).simplified().section(QLatin1Char(' '), 0, 0);
        m_builder.code(text, language.left(40));
    }

    void leaf(Inline::Kind kind, const QString& text, Target target)
    {
        Inline leaf;
        leaf.kind = kind;
        leaf.text = text;
        leaf.target = std::move(target);
        m_builder.leaf(std::move(leaf));
    }

    void format(Inline::Kind kind, cmark_node* node)
    {
        Inline format;
        format.kind = kind;
        if (kind == Inline::Kind::Link) {
            format.target = targetFor(QString::fromUtf8(cmark_node_get_url(node)));
            format.title = QString::fromUtf8(cmark_node_get_title(node)).left(1000);
        }
        m_builder.openFormat(std::move(format), node);
    }

    void collectAlternative(cmark_node* node, bool entering)
    {
        if (node != m_image) {
            if (entering && m_alternative.size() < 1000)
                m_alternative.append(cmark_node_get_type(node) == CMARK_NODE_SOFTBREAK ? QStringLiteral(" ")
                                                                                       : literal(node));
            return;
        }
        m_image = nullptr;
        Inline picture;
        picture.kind = Inline::Kind::Image;
        picture.text = m_alternative.simplified();
        picture.target = targetFor(QString::fromUtf8(cmark_node_get_url(node)));
        picture.title = QString::fromUtf8(cmark_node_get_title(node)).left(1000);
        m_builder.leaf(std::move(picture));
    }

    CardBuilder& m_builder;
    HtmlReader m_html;
    cmark_node* m_hidingParent = nullptr;
    cmark_node* m_image = nullptr;
    QString m_alternative;
    cmark_node* m_taskItem = nullptr;
    bool m_headerRow = false;
    int m_footnotes = 0;
};

} // namespace

void readMarkdown(QByteArrayView markdown, CardBuilder& builder)
{
    const Node document = parse(markdown);
    Walker(builder).walk(document.get());
}

} // namespace vitrine::cards
