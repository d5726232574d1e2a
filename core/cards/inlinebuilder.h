#pragma once

#include "core/cards/block.h"

#include <QStringView>

#include <optional>
#include <vector>

namespace vitrine::cards {

/// What may still be made of one card. Once spent, everything further is left out.
struct Budget {
    qsizetype nodes = 0;
    qsizetype characters = 0;

    bool spent() const { return nodes <= 0 || characters <= 0; }
    void take(qsizetype characterCount)
    {
        --nodes;
        characters -= characterCount;
    }
};

/// Collects the inlines of one paragraph, heading or cell at a time: collapses white space as HTML does,
/// mends tags that are nested wrongly, and opens again in the next paragraph what a broken-off one left open.
class InlineBuilder {
public:
    InlineBuilder(Budget& budget, int depth) : m_budget(budget), m_depth(static_cast<size_t>(depth)) {}

    bool active() const { return m_active; }
    void begin();
    /// What was collected since begin(), without white space and line breaks at its ends.
    Inlines end();

    void text(QStringView text);
    void leaf(Inline leaf); ///< Code, Image, FootnoteRef, TaskBox
    void lineBreak();
    /// The next content begins on a new line with \p prefix, unless it is the first.
    void breakBeforeNext(const QString& prefix = {});

    /// \p mark says who opened it; null for HTML, where the kind alone decides what an end tag closes.
    void open(Inline format, const void* mark);
    void close(Inline::Kind kind);
    void close(const void* mark);
    bool isOpen(Inline::Kind kind) const;

    size_t openFormats() const { return m_formats.size(); }
    void forgetFormatsFrom(size_t count);

private:
    struct Format {
        Inline start;
        const void* mark = nullptr;
    };

    Inlines& sink() { return m_stack.empty() ? m_root : m_stack.back().children; }
    void collapseTo(size_t size);
    void reopenFrom(size_t index);
    void closeAt(size_t index);
    void applyBreak();

    Budget& m_budget;
    size_t m_depth;
    bool m_active = false;
    bool m_written = false;   // something that shows was added since begin()
    bool m_afterSpace = true; // further white space would collapse
    std::optional<QString> m_break;
    Inlines m_root;
    std::vector<Inline> m_stack; // as long as m_formats while active
    std::vector<Format> m_formats;
};

} // namespace vitrine::cards
