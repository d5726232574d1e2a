// What stands in the blocks of a CardBuilder: words, rules, code, forms.
#include "core/cards/cardbuilder.h"

#include <algorithm>

namespace vitrine::cards {

void CardBuilder::text(QStringView text)
{
    if (m_budget.spent())
        return;
    if (preformatted()) {
        m_budget.characters -= text.size();
        top().block.text.append(text);
        return;
    }
    if (!m_inlines.active()) {
        if (text.trimmed().isEmpty())
            return;
        ensureInline();
    }
    if (!m_codeSpan)
        return m_inlines.text(text);
    Inline span;
    span.kind = Inline::Kind::Code;
    span.text = text.toString().simplified();
    if (!span.text.isEmpty())
        m_inlines.leaf(std::move(span));
}

void CardBuilder::leaf(Inline leaf)
{
    if (preformatted()) {
        text(leaf.text);
        return;
    }
    ensureInline();
    m_inlines.leaf(std::move(leaf));
}

void CardBuilder::lineBreak()
{
    if (preformatted())
        text(QStringLiteral("\n"));
    else if (m_inlines.active())
        m_inlines.lineBreak();
}

void CardBuilder::rule()
{
    if (preformatted())
        return;
    if (takesInlinesOnly())
        return m_inlines.breakBeforeNext();
    closeParagraph();
    implyParents(Element::Paragraph);
    if (takesInlinesOnly())
        return;
    Block block;
    block.kind = Block::Kind::Rule;
    add(std::move(block));
}

void CardBuilder::code(const QString& text, const QString& language)
{
    if (preformatted())
        return this->text(text);
    if (top().element == Element::Heading || top().element == Element::Summary)
        pop();
    if (!takesInlinesOnly()) {
        closeParagraph();
        implyParents(Element::Paragraph);
    }
    if (!takesInlinesOnly()) {
        Block block;
        block.kind = Block::Kind::Code;
        block.language = language;
        block.text = text;
        return add(std::move(block));
    }
    for (const QString& line : text.split(QLatin1Char('\n'))) {
        m_inlines.breakBeforeNext();
        Inline part;
        part.kind = Inline::Kind::Code;
        part.text = line;
        m_inlines.leaf(std::move(part));
    }
    m_inlines.breakBeforeNext();
}

void CardBuilder::openFormat(Inline format, const void* mark)
{
    if (preformatted() || m_budget.spent())
        return;
    if (format.kind == Inline::Kind::Link && m_inlines.isOpen(Inline::Kind::Link))
        m_inlines.close(Inline::Kind::Link);
    ensureInline();
    m_inlines.open(std::move(format), mark);
}

void CardBuilder::closeFormat(Inline::Kind kind)
{
    m_inlines.close(kind);
}

void CardBuilder::closeFormat(const void* mark)
{
    m_inlines.close(mark);
}

void CardBuilder::setLanguage(const QString& language)
{
    if (preformatted() && top().block.language.isEmpty())
        top().block.language = language;
}

void CardBuilder::setCodeSpan(bool on)
{
    if (on)
        ensureInline();
    m_codeSpan = on;
}

} // namespace vitrine::cards
