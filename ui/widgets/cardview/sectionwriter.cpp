#include "ui/widgets/cardview/sectionwriter.h"

#include "ui/widgets/cardview/codehighlighter.h"
#include "ui/widgets/cardview/inlinewriter.h"

#include <QAbstractTextDocumentLayout>
#include <QCoreApplication>
#include <QFontMetricsF>
#include <QTextBlock>
#include <QTextCursor>
#include <QTextTable>

namespace vitrine::ui {

using cards::Align;
using cards::Block;
using cards::Inline;
using cards::Inlines;

namespace {

constexpr qsizetype longestSummary = 2000;

Qt::Alignment alignment(Align align)
{
    switch (align) {
    case Align::Centre:
        return Qt::AlignHCenter;
    case Align::Right:
        return Qt::AlignRight;
    case Align::None:
    case Align::Left:
        break;
    }
    return Qt::AlignLeft;
}

QTextCharFormat charFormat(const QFont& font, const QColor& colour)
{
    QTextCharFormat format;
    format.setFont(font);
    format.setForeground(colour);
    return format;
}

class Writer {
public:
    Writer(Section& section, const CardStyle& style, CardPictures& pictures)
        : m_section(section), m_style(style), m_pictures(pictures), m_document(*section.document),
          m_cursor(&m_document)
    {
    }

    void text()
    {
        bool first = true;
        for (const Piece& piece : m_section.pieces) {
            const QTextBlockFormat block = blockFormat(piece, first);
            if (first)
                m_cursor.setBlockFormat(block);
            else
                m_cursor.insertBlock(block);
            first = false;
            write(piece);
        }
    }

    void fold()
    {
        QFont font = m_style.body();
        font.setWeight(QFont::DemiBold);
        InlineWriter writer(m_cursor, m_style, m_pictures, false, longestSummary);
        const QTextCharFormat format = charFormat(font, m_style.theme.text);
        const Inlines& summary = m_section.block->inlines;
        writer.write(summary, 0, summary.size(), format);
        if (summary.empty())
            writer.insert(QCoreApplication::translate("vitrine::ui::CardView", "Details"), format);
    }

    void code()
    {
        QTextBlockFormat block;
        block.setNonBreakableLines(true);
        block.setLineHeight(QFontMetricsF(m_style.mono()).height() * 0.25,
                            QTextBlockFormat::LineDistanceHeight);
        m_cursor.setBlockFormat(block);
        QString text = m_section.block->text.mid(m_section.first, m_section.count);
        if (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
        const QFont font = m_style.mono();
        qsizetype at = 0;
        // A line that fills a section was made by a machine, and each colour is painted by itself.
        constexpr qsizetype longestColoured = 500;
        const bool plain = text.size() > longestColoured && !text.contains(QLatin1Char('\n'));
        for (const CodeSpan& span : highlightCode(plain ? QString() : m_section.block->language, text)) {
            m_cursor.insertText(text.mid(at, span.start - at), charFormat(font, m_style.theme.text));
            m_cursor.insertText(text.mid(span.start, span.length), charFormat(font, colour(span.role)));
            at = span.start + span.length;
        }
        m_cursor.insertText(text.mid(at), charFormat(font, m_style.theme.text));
    }

    void table(const std::vector<double>& columns)
    {
        const int rows = static_cast<int>(m_section.count);
        const int count = std::max(1, static_cast<int>(columns.size()));
        shrink(m_cursor);
        QTextTable* table = m_cursor.insertTable(rows, count, tableFormat(columns));
        for (int row = 0; row < rows; ++row) {
            const Block& line = m_section.block->children[static_cast<size_t>(m_section.first + row)];
            for (int column = 0; column < count; ++column) {
                QTextTableCell cell = table->cellAt(row, column);
                if (line.header) {
                    QTextCharFormat format = cell.format();
                    format.setBackground(m_style.theme.sunken);
                    cell.setFormat(format);
                }
                if (static_cast<size_t>(column) < line.children.size())
                    writeCell(cell, line.children[static_cast<size_t>(column)], line.header);
            }
        }
        QTextCursor end(&m_document);
        end.movePosition(QTextCursor::End);
        shrink(end);
    }

private:
    // The empty lines that a document keeps around a table.
    static void shrink(QTextCursor& cursor)
    {
        QTextBlockFormat nothing;
        nothing.setLineHeight(0, QTextBlockFormat::FixedHeight);
        cursor.setBlockFormat(nothing);
        QTextCharFormat tiny;
        tiny.setFontPointSize(1);
        cursor.setBlockCharFormat(tiny);
    }

    QTextTableFormat tableFormat(const std::vector<double>& columns) const
    {
        QTextTableFormat format;
        // The view draws the lines: Qt's own take most of a table's time.
        format.setBorder(0);
        format.setCellPadding(CardStyle::cellPadding);
        format.setCellSpacing(0);
        format.setMargin(0);
        QList<QTextLength> widths;
        double total = 0;
        for (const double width : columns) {
            widths.append(QTextLength(QTextLength::FixedLength, width));
            total += width;
        }
        format.setColumnWidthConstraints(widths);
        format.setWidth(QTextLength(QTextLength::FixedLength, total));
        return format;
    }

    void writeCell(const QTextTableCell& cell, const Block& block, bool header)
    {
        QTextCursor cursor = cell.firstCursorPosition();
        QTextBlockFormat format;
        format.setAlignment(alignment(block.align));
        cursor.setBlockFormat(format);
        QFont font = m_style.body();
        if (header)
            font.setWeight(QFont::DemiBold);
        InlineWriter writer(cursor, m_style, m_pictures, false, longestCell(*m_section.block));
        writer.write(block.inlines, 0, block.inlines.size(), charFormat(font, m_style.theme.text));
    }

    void write(const Piece& piece)
    {
        if (piece.block == nullptr)
            return;
        const bool heading = piece.block->kind == Block::Kind::Heading;
        const QColor colour = !piece.bars.isEmpty() && !heading ? m_style.theme.quiet : m_style.theme.text;
        const QTextCharFormat format =
            charFormat(heading ? m_style.heading(piece.block->level) : m_style.body(), colour);
        InlineWriter writer(m_cursor, m_style, m_pictures, piece.block->badges,
                            std::numeric_limits<qint32>::max());
        if (!piece.flat.isEmpty())
            return writer.insert(piece.flat, format);
        if (piece.count >= 0)
            return writer.insert(piece.block->inlines[piece.first].text.mid(piece.from, piece.count), format);
        writer.write(piece.block->inlines, piece.first, piece.last, format);
    }

    QTextBlockFormat blockFormat(const Piece& piece, bool first) const
    {
        QTextBlockFormat format;
        const bool heading = piece.block != nullptr && piece.block->kind == Block::Kind::Heading;
        // Proportional line heights would leave room under pictures.
        const double lineGap = QFontMetricsF(m_style.body()).height() * 0.32;
        const bool picturesOnly = piece.block != nullptr && piece.block->badges;
        format.setLeftMargin(piece.indent * CardStyle::indent +
                             static_cast<double>(piece.bars.size()) * CardStyle::quoteIndent);
        if (piece.block != nullptr)
            format.setAlignment(alignment(piece.block->align));
        if (!heading && !picturesOnly)
            format.setLineHeight(lineGap, QTextBlockFormat::LineDistanceHeight);
        if (heading) {
            format.setHeadingLevel(piece.block->level);
            format.setTopMargin(first ? 12 : piece.block->level <= 2 ? 22 : 14);
        }
        format.setBottomMargin(marginBelow(piece));
        if (!piece.anchor.isEmpty())
            format.setProperty(AnchorProperty, piece.anchor);
        if (!piece.marker.isEmpty())
            format.setProperty(MarkerProperty, piece.marker);
        format.setProperty(PieceProperty, static_cast<int>(&piece - m_section.pieces.data()));
        return format;
    }

    QColor colour(CodeRole role) const
    {
        switch (role) {
        case CodeRole::Keyword:
            return m_style.theme.colour(Tint::Image);
        case CodeRole::String:
            return m_style.theme.good;
        case CodeRole::Comment:
            return m_style.theme.quiet;
        case CodeRole::Number:
            return m_style.theme.colour(Tint::Audio);
        case CodeRole::Key:
            return m_style.theme.colour(Tint::Text);
        }
        return m_style.theme.text;
    }

    Section& m_section;
    const CardStyle& m_style;
    CardPictures& m_pictures;
    QTextDocument& m_document;
    QTextCursor m_cursor;
};

} // namespace

double marginBelow(const Piece& piece)
{
    if (!piece.ends)
        return 0;
    if (piece.block != nullptr && piece.block->kind == Block::Kind::Heading)
        return piece.block->level <= 2 ? 10 : 8;
    return piece.tight ? 4 : CardStyle::gap;
}

void writeSection(Section& section, const CardStyle& style, CardPictures& pictures, double width,
                  const std::vector<double>& columns)
{
    section.document = std::make_unique<QTextDocument>();
    QTextDocument& document = *section.document;
    document.setUndoRedoEnabled(false);
    document.setDocumentMargin(0);
    document.setDefaultFont(style.body());
    // One edit, and no layout before it ends: Qt would lay out again after each cell.
    QTextCursor edit(&document);
    edit.beginEditBlock();
    Writer writer(section, style, pictures);
    switch (section.kind) {
    case Section::Kind::Text:
        writer.text();
        break;
    case Section::Kind::Table:
        writer.table(columns);
        break;
    case Section::Kind::Code:
        writer.code();
        break;
    case Section::Kind::Fold:
        writer.fold();
        break;
    case Section::Kind::Rule:
        break;
    }
    edit.endEditBlock();
    document.documentLayout()->registerHandler(CardPictures::objectType, &pictures);
    document.setTextWidth(section.kind == Section::Kind::Code ? -1 : width);
    section.width = width;
    section.laidOut = true;
}

QString hrefOf(const cards::Target& target)
{
    return QString::number(int(target.kind)) + QLatin1Char('|') + target.address;
}

cards::Target targetOf(const QString& href)
{
    const qsizetype bar = href.indexOf(QLatin1Char('|'));
    const int kind = href.left(bar).toInt();
    if (bar <= 0 || kind <= 0 || kind > int(cards::Target::Kind::Anchor))
        return {};
    return {static_cast<cards::Target::Kind>(kind), href.mid(bar + 1)};
}

} // namespace vitrine::ui
