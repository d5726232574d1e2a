#include "ui/widgets/cardview/sectionwriter.h"

#include "ui/widgets/cardview/codehighlighter.h"
#include "ui/widgets/cardview/textcost.h"

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

// Characters of a cell that are shown: a row is laid out in one go, however many cells it has.
qsizetype longestCell(const Block& table)
{
    constexpr qsizetype rowCharacters = 16000;
    return std::clamp<qsizetype>(
        rowCharacters / std::max<qsizetype>(1, static_cast<qsizetype>(table.columns.size())), 40, 2000);
}

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

// Writes inlines at a cursor.
class InlineWriter {
public:
    InlineWriter(QTextCursor& cursor, const CardStyle& style, CardPictures& pictures, bool badges,
                 qsizetype most)
        : m_cursor(cursor), m_style(style), m_pictures(pictures), m_badges(badges), m_left(most)
    {
    }

    void write(const Inlines& inlines, size_t first, size_t last, const QTextCharFormat& format)
    {
        for (size_t i = first; i < last && m_left > 0; ++i)
            write(inlines[i], format);
    }

    void write(const Inline& part, const QTextCharFormat& format)
    {
        switch (part.kind) {
        case Inline::Kind::Text:
            return insert(part.text, format);
        case Inline::Kind::LineBreak:
            return insert(QString(QChar::LineSeparator), format);
        case Inline::Kind::Code:
            return insert(part.text, mono(format));
        case Inline::Kind::TaskBox:
            return insert(part.number != 0 ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 "), format);
        case Inline::Kind::FootnoteRef:
            return insert(part.text, raised(linked(format, part.target)));
        case Inline::Kind::Image:
            return image(part, format);
        default:
            return write(part.children, 0, part.children.size(), shaped(part, format));
        }
    }

    void insert(const QString& text, const QTextCharFormat& format)
    {
        const qsizetype shown =
            m_left == std::numeric_limits<qint32>::max() ? text.size() : textThatCosts(text, m_left);
        if (shown == text.size())
            m_cursor.insertText(text, format);
        else
            m_cursor.insertText(text.left(shown) + QChar(0x2026), format);
        if (m_left != std::numeric_limits<qint32>::max())
            m_left -= shown == text.size() ? textCost(text) : m_left;
    }

private:
    QTextCharFormat mono(QTextCharFormat format) const
    {
        const QFont font = m_style.mono();
        format.setFontFamilies(font.families());
        if (font.pixelSize() > 0)
            format.setProperty(QTextFormat::FontPixelSize, font.pixelSize());
        else
            format.setFontPointSize(font.pointSizeF());
        format.setBackground(m_style.theme.sunken);
        return format;
    }

    QTextCharFormat linked(QTextCharFormat format, const cards::Target& target) const
    {
        if (target.kind == cards::Target::Kind::None)
            return format;
        format.setAnchor(true);
        format.setAnchorHref(hrefOf(target));
        format.setForeground(m_style.theme.accent);
        // Between badges a line would stand under nothing.
        format.setFontUnderline(!m_badges);
        return format;
    }

    static QTextCharFormat raised(QTextCharFormat format)
    {
        format.setVerticalAlignment(QTextCharFormat::AlignSuperScript);
        return format;
    }

    QTextCharFormat shaped(const Inline& part, QTextCharFormat format) const
    {
        switch (part.kind) {
        case Inline::Kind::Link: {
            format = linked(format, part.target);
            if (!part.title.isEmpty())
                format.setToolTip(part.title);
            break;
        }
        case Inline::Kind::Strong:
            format.setFontWeight(QFont::Bold);
            break;
        case Inline::Kind::Emphasis:
            format.setFontItalic(true);
            break;
        case Inline::Kind::Strike:
            format.setFontStrikeOut(true);
            break;
        case Inline::Kind::Underline:
            format.setFontUnderline(true);
            break;
        case Inline::Kind::Subscript:
            format.setVerticalAlignment(QTextCharFormat::AlignSubScript);
            break;
        case Inline::Kind::Superscript:
            return raised(format);
        case Inline::Kind::Keyboard:
            return mono(format);
        default:
            break;
        }
        return format;
    }

    void image(const Inline& part, const QTextCharFormat& format)
    {
        QTextCharFormat object = m_pictures.format(part, m_badges);
        if (format.isAnchor()) {
            object.setAnchor(true);
            object.setAnchorHref(format.anchorHref());
        }
        m_cursor.insertText(QString(QChar::ObjectReplacementCharacter), object);
        --m_left;
    }

    QTextCursor& m_cursor;
    const CardStyle& m_style;
    CardPictures& m_pictures;
    bool m_badges;
    qsizetype m_left;
};

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
        for (const CodeSpan& span : highlightCode(m_section.block->language, text)) {
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

void collectPictures(const Inlines& inlines, std::vector<const Inline*>& found);

void collectPictures(const Inline& part, std::vector<const Inline*>& found)
{
    if (part.kind == Inline::Kind::Image)
        found.push_back(&part);
    collectPictures(part.children, found);
}

void collectPictures(const Inlines& inlines, std::vector<const Inline*>& found)
{
    for (const Inline& part : inlines)
        collectPictures(part, found);
}

void appendText(QString& text, const Inlines& inlines, size_t first, size_t last)
{
    for (size_t i = first; i < last; ++i) {
        const Inline& part = inlines[i];
        switch (part.kind) {
        case Inline::Kind::LineBreak:
            text += QLatin1Char('\n');
            break;
        case Inline::Kind::TaskBox:
            text += part.number != 0 ? QStringLiteral("\u2611 ") : QStringLiteral("\u2610 ");
            break;
        default:
            text += part.text;
        }
        appendText(text, part.children, 0, part.children.size());
    }
}

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

std::vector<const Inline*> picturesOf(const Section& section)
{
    std::vector<const Inline*> found;
    for (const Piece& piece : section.pieces) {
        if (piece.block != nullptr && piece.flat.isEmpty() && piece.count < 0) {
            for (size_t i = piece.first; i < piece.last; ++i)
                collectPictures(piece.block->inlines[i], found);
        }
    }
    if (section.kind == Section::Kind::Fold)
        collectPictures(section.block->inlines, found);
    if (section.kind == Section::Kind::Table) {
        for (qsizetype row = section.first; row < section.first + section.count; ++row) {
            for (const Block& cell : section.block->children[static_cast<size_t>(row)].children)
                collectPictures(cell.inlines, found);
        }
    }
    return found;
}

QString sectionText(const Section& section)
{
    QString text;
    for (const Piece& piece : section.pieces) {
        if (!text.isEmpty())
            text += QLatin1Char('\n');
        if (piece.block == nullptr)
            continue;
        if (!piece.flat.isEmpty())
            text += piece.flat;
        else if (piece.count >= 0)
            text += QStringView(piece.block->inlines[piece.first].text).mid(piece.from, piece.count);
        else
            appendText(text, piece.block->inlines, piece.first, piece.last);
    }
    if (section.kind == Section::Kind::Code) {
        text = section.block->text.mid(section.first, section.count);
        if (text.endsWith(QLatin1Char('\n')))
            text.chop(1);
    }
    if (section.kind == Section::Kind::Fold)
        appendText(text, section.block->inlines, 0, section.block->inlines.size());
    if (section.kind == Section::Kind::Table) {
        for (qsizetype row = section.first; row < section.first + section.count; ++row) {
            bool first = true;
            for (const Block& cell : section.block->children[static_cast<size_t>(row)].children) {
                if (!first)
                    text += QLatin1Char('\t');
                first = false;
                QString words;
                appendText(words, cell.inlines, 0, cell.inlines.size());
                const qsizetype most = textThatCosts(words, longestCell(*section.block));
                text += words.size() > most ? words.left(most) + QChar(0x2026) : words;
            }
            text += QLatin1Char('\n');
        }
    }
    return text;
}

} // namespace vitrine::ui
