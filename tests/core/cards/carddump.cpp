#include "tests/core/cards/carddump.h"

#include <QStringList>

namespace vitrine::test {

using cards::Align;
using cards::Block;
using cards::Inline;
using cards::Target;

namespace {

QString name(const Target& target)
{
    static const char* const kinds[] = {"none", "web", "mail", "repo", "place", "anchor"};
    return QLatin1String(kinds[int(target.kind)]) + QLatin1Char(':') + target.address;
}

QString name(Align align)
{
    static const char* const names[] = {"", "left", "centre", "right"};
    return QLatin1String(names[int(align)]);
}

QString image(const Inline& part)
{
    QString text = QStringLiteral("<img ") + name(part.target);
    if (part.width != 0)
        text += QStringLiteral(" w=%1%2")
                    .arg(part.width)
                    .arg(part.widthIsPercent ? QStringLiteral("%") : QString());
    if (part.height != 0)
        text += QStringLiteral(" h=%1").arg(part.height);
    return text + QStringLiteral(" '%1'>").arg(part.text);
}

QString one(const Inline& part)
{
    const QString inside = dump(part.children);
    switch (part.kind) {
    case Inline::Kind::Text:
        return part.text;
    case Inline::Kind::Code:
        return QLatin1Char('`') + part.text + QLatin1Char('`');
    case Inline::Kind::LineBreak:
        return QStringLiteral("|");
    case Inline::Kind::Image:
        return image(part);
    case Inline::Kind::FootnoteRef:
        return QStringLiteral("[^%1]").arg(part.text);
    case Inline::Kind::TaskBox:
        return part.number != 0 ? QStringLiteral("[x]") : QStringLiteral("[ ]");
    case Inline::Kind::Link:
        return QStringLiteral("<a %1>%2</a>").arg(name(part.target), inside);
    case Inline::Kind::Strong:
        return QStringLiteral("**%1**").arg(inside);
    case Inline::Kind::Emphasis:
        return QStringLiteral("*%1*").arg(inside);
    case Inline::Kind::Strike:
        return QStringLiteral("~%1~").arg(inside);
    case Inline::Kind::Underline:
        return QStringLiteral("<u>%1</u>").arg(inside);
    case Inline::Kind::Subscript:
        return QStringLiteral("<sub>%1</sub>").arg(inside);
    case Inline::Kind::Superscript:
        return QStringLiteral("<sup>%1</sup>").arg(inside);
    case Inline::Kind::Keyboard:
        return QStringLiteral("<kbd>%1</kbd>").arg(inside);
    }
    return {};
}

QString head(const Block& block)
{
    QString text;
    switch (block.kind) {
    case Block::Kind::Paragraph:
        text = block.badges ? QStringLiteral("badges") : QStringLiteral("p");
        break;
    case Block::Kind::Heading:
        text = QStringLiteral("h%1#%2").arg(block.level).arg(block.anchor);
        break;
    case Block::Kind::Code:
        text = QStringLiteral("code(%1)").arg(block.language);
        break;
    case Block::Kind::Rule:
        text = QStringLiteral("hr");
        break;
    case Block::Kind::Quote:
        text = QStringLiteral("quote");
        break;
    case Block::Kind::List:
        text = block.ordered ? QStringLiteral("ol(%1)").arg(block.start) : QStringLiteral("ul");
        break;
    case Block::Kind::ListItem:
        text = QStringLiteral("li");
        break;
    case Block::Kind::Table:
        text = QStringLiteral("table(%1)").arg(block.columns.size());
        break;
    case Block::Kind::TableRow:
        text = block.header ? QStringLiteral("head") : QStringLiteral("row");
        break;
    case Block::Kind::TableCell:
        text = QStringLiteral("cell");
        break;
    case Block::Kind::Details:
        text = block.open ? QStringLiteral("details+") : QStringLiteral("details");
        break;
    case Block::Kind::Footnotes:
        text = QStringLiteral("footnotes");
        break;
    case Block::Kind::Footnote:
        text = QStringLiteral("note %1#%2").arg(block.text, block.anchor);
        break;
    }
    if (block.align != Align::None)
        text += QLatin1Char('[') + name(block.align) + QLatin1Char(']');
    return text;
}

void dumpInto(QStringList& lines, const cards::Blocks& blocks, int indent)
{
    for (const Block& block : blocks) {
        QString line = QString(indent * 2, QLatin1Char(' ')) + head(block);
        if (block.kind == Block::Kind::TableRow) {
            for (const Block& cell : block.children)
                line += QStringLiteral(" (") + dump(cell.inlines) + QLatin1Char(')');
            lines.append(line);
            continue;
        }
        if (block.kind == Block::Kind::Code)
            line += QLatin1Char(' ') + QString(block.text).replace(QLatin1Char('\n'), QLatin1Char('|'));
        if (!block.inlines.empty())
            line += QLatin1Char(' ') + dump(block.inlines);
        lines.append(line);
        dumpInto(lines, block.children, indent + 1);
    }
}

} // namespace

QString dump(const cards::Card& card)
{
    static const char* const kinds[] = {
        "brokenFrontMatter", "hostileFrontMatter", "plainText", "cutShort", "tooDeep", "notUtf8"};
    QString text;
    for (const cards::Note& note : card.notes)
        text += QStringLiteral("note %1\n").arg(QLatin1String(kinds[int(note.kind)]));
    return text + dump(card.blocks) + QLatin1Char('\n');
}

QString dump(const cards::Inlines& inlines)
{
    QString text;
    for (const Inline& part : inlines)
        text += one(part);
    return text;
}

QString dump(const cards::Blocks& blocks)
{
    QStringList lines;
    dumpInto(lines, blocks, 0);
    return lines.join(QLatin1Char('\n'));
}

} // namespace vitrine::test
