#include "core/cards/block.h"

namespace vitrine::cards {

namespace {

void append(QString& text, const Inlines& inlines)
{
    for (const Inline& part : inlines) {
        if (part.kind == Inline::Kind::LineBreak)
            text.append(QLatin1Char('\n'));
        else if (part.kind == Inline::Kind::FootnoteRef)
            text.append(QLatin1Char('[') + part.text + QLatin1Char(']'));
        else
            text.append(part.text);
        append(text, part.children);
    }
}

void append(QString& text, const Block& block)
{
    if (block.kind == Block::Kind::TableRow) {
        for (size_t i = 0; i < block.children.size(); ++i) {
            if (i > 0)
                text.append(QLatin1Char('\t'));
            append(text, block.children[i].inlines);
        }
        text.append(QLatin1Char('\n'));
        return;
    }
    if (block.kind == Block::Kind::Code)
        text.append(block.text + QLatin1Char('\n'));
    if (!block.inlines.empty()) {
        append(text, block.inlines);
        text.append(QLatin1Char('\n'));
    }
    for (const Block& child : block.children)
        append(text, child);
}

} // namespace

QString plainText(const Inlines& inlines)
{
    QString text;
    append(text, inlines);
    return text;
}

QString plainText(const Blocks& blocks)
{
    QString text;
    for (const Block& block : blocks)
        append(text, block);
    return text;
}

} // namespace vitrine::cards
