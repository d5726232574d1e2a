#include "core/cards/inlinebuilder.h"

namespace vitrine::cards {

namespace {

bool isSpace(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t') ||
           c == QLatin1Char('\r') || c == QLatin1Char('\f');
}

bool hasChildren(Inline::Kind kind)
{
    return kind >= Inline::Kind::Link;
}

void trimEnd(Inlines& inlines)
{
    while (!inlines.empty()) {
        Inline& last = inlines.back();
        if (last.kind == Inline::Kind::Text) {
            while (!last.text.isEmpty() && isSpace(last.text.back()))
                last.text.chop(1);
            if (!last.text.isEmpty())
                return;
        } else if (hasChildren(last.kind)) {
            trimEnd(last.children);
            if (!last.children.empty())
                return;
        } else if (last.kind != Inline::Kind::LineBreak) {
            return;
        }
        inlines.pop_back();
    }
}

} // namespace

void InlineBuilder::begin()
{
    m_active = true;
    m_written = false;
    m_afterSpace = true;
    m_break.reset();
    m_root.clear();
    m_stack.clear();
    reopenFrom(0);
}

Inlines InlineBuilder::end()
{
    collapseTo(0);
    m_active = false;
    trimEnd(m_root);
    return std::exchange(m_root, {});
}

void InlineBuilder::text(QStringView text)
{
    if (m_budget.spent())
        return;
    QString collapsed;
    collapsed.reserve(text.size());
    for (const QChar c : text) {
        if (c.isNull())
            continue;
        if (!isSpace(c)) {
            if (m_break && collapsed.isEmpty())
                applyBreak();
            collapsed.append(c);
            m_afterSpace = false;
        } else if (!m_afterSpace) {
            collapsed.append(QLatin1Char(' '));
            m_afterSpace = true;
        }
    }
    if (collapsed.isEmpty())
        return;
    m_written = true;
    Inlines& into = sink();
    if (!into.empty() && into.back().kind == Inline::Kind::Text) {
        m_budget.characters -= collapsed.size();
        into.back().text.append(collapsed);
        return;
    }
    m_budget.take(collapsed.size());
    Inline run;
    run.text = std::move(collapsed);
    into.push_back(std::move(run));
}

void InlineBuilder::leaf(Inline leaf)
{
    if (m_budget.spent())
        return;
    applyBreak();
    m_budget.take(leaf.text.size() + leaf.target.address.size() + leaf.title.size());
    m_written = true;
    m_afterSpace = false;
    sink().push_back(std::move(leaf));
}

void InlineBuilder::lineBreak()
{
    if (m_budget.spent() || !m_written)
        return;
    m_budget.take(1);
    Inline line;
    line.kind = Inline::Kind::LineBreak;
    sink().push_back(std::move(line));
    m_afterSpace = true;
}

void InlineBuilder::breakBeforeNext(const QString& prefix)
{
    if (!m_break || !prefix.isEmpty())
        m_break = prefix;
}

void InlineBuilder::applyBreak()
{
    if (!m_break)
        return;
    const QString prefix = *std::exchange(m_break, std::nullopt);
    lineBreak();
    if (!prefix.isEmpty())
        text(prefix);
    m_afterSpace = true;
}

void InlineBuilder::open(Inline format, const void* mark)
{
    if (m_formats.size() >= m_depth || m_budget.spent())
        return;
    m_budget.take(format.target.address.size() + format.title.size());
    m_formats.push_back({format, mark});
    m_stack.push_back(std::move(format));
}

void InlineBuilder::close(Inline::Kind kind)
{
    for (size_t i = m_formats.size(); i > 0; --i) {
        if (m_formats[i - 1].start.kind == kind)
            return closeAt(i - 1);
    }
}

void InlineBuilder::close(const void* mark)
{
    for (size_t i = m_formats.size(); i > 0; --i) {
        if (m_formats[i - 1].mark == mark)
            return closeAt(i - 1);
    }
}

bool InlineBuilder::isOpen(Inline::Kind kind) const
{
    for (const Format& format : m_formats) {
        if (format.start.kind == kind)
            return true;
    }
    return false;
}

void InlineBuilder::forgetFormatsFrom(size_t count)
{
    if (m_formats.size() <= count)
        return;
    if (m_active)
        collapseTo(count);
    m_formats.resize(count);
}

void InlineBuilder::closeAt(size_t index)
{
    if (m_active)
        collapseTo(index);
    m_formats.erase(m_formats.begin() + static_cast<std::ptrdiff_t>(index));
    if (m_active)
        reopenFrom(index);
}

void InlineBuilder::collapseTo(size_t size)
{
    while (m_stack.size() > size) {
        Inline done = std::move(m_stack.back());
        m_stack.pop_back();
        if (!done.children.empty())
            sink().push_back(std::move(done));
    }
}

void InlineBuilder::reopenFrom(size_t index)
{
    for (size_t i = index; i < m_formats.size(); ++i) {
        m_budget.take(m_formats[i].start.target.address.size());
        m_stack.push_back(m_formats[i].start);
    }
}

} // namespace vitrine::cards
