#include "core/inference/tokenizers/pretokenizers/wordpretokenizers.h"

#include "core/inference/tokenizers/factory.h"

#include <QJsonObject>

namespace vitrine::inference {

void BertPreTokenizer::split(Pieces& pieces) const
{
    std::vector<Span> out;
    out.reserve(pieces.text.size() / 4 + pieces.spans.size());
    for (const Span& piece : pieces.spans) {
        std::uint32_t word = piece.begin;
        for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
            const std::uint8_t classes = unicode::classes(pieces.text[i].c);
            if (!(classes & (unicode::Space | unicode::Punctuation)))
                continue;
            if (i > word)
                out.push_back({word, i});
            if (!(classes & unicode::Space))
                out.push_back({i, i + 1});
            word = i + 1;
        }
        if (piece.end > word)
            out.push_back({word, piece.end});
    }
    pieces.spans = std::move(out);
}

void Whitespace::split(Pieces& pieces) const
{
    std::vector<Span> out;
    constexpr std::uint8_t kinds = unicode::Word | unicode::Space;
    for (const Span& piece : pieces.spans) {
        for (std::uint32_t begin = piece.begin; begin < piece.end;) {
            const std::uint8_t kind = unicode::classes(pieces.text[begin].c) & kinds;
            std::uint32_t end = begin + 1;
            while (end < piece.end && (unicode::classes(pieces.text[end].c) & kinds) == kind)
                ++end;
            if (!(kind & unicode::Space))
                out.push_back({begin, end});
            begin = end;
        }
    }
    pieces.spans = std::move(out);
}

void WhitespaceSplit::split(Pieces& pieces) const
{
    cutAt(pieces, Behavior::Removed, [](char32_t c) { return unicode::is(c, unicode::Space); });
}

void Punctuation::split(Pieces& pieces) const
{
    cutAt(pieces, m_behavior, [](char32_t c) { return unicode::is(c, unicode::Punctuation); });
}

void Digits::split(Pieces& pieces) const
{
    cutAt(pieces, m_behavior, [](char32_t c) { return unicode::is(c, unicode::Numeric); });
}

void CharDelimiterSplit::split(Pieces& pieces) const
{
    cutAt(pieces, Behavior::Removed, [this](char32_t c) { return c == m_delimiter; });
}

Split::Split(std::shared_ptr<const Pattern> pattern, Behavior behavior, bool invert)
    : m_pattern(std::move(pattern)), m_behavior(behavior), m_invert(invert)
{
}

Result<PreTokenizerPtr> Split::fromJson(const QJsonObject& json)
{
    auto pattern = Pattern::fromJson(json.value(QLatin1String("pattern")), QStringLiteral("pre-tokenizer"));
    if (!pattern)
        return fail(pattern.error());
    const auto behavior = parseBehavior(json.value(QLatin1String("behavior")));
    if (!behavior)
        return fail(behavior.error());
    return std::make_unique<Split>(*pattern, *behavior, json.value(QLatin1String("invert")).toBool(false));
}

void Split::split(Pieces& pieces) const
{
    std::vector<Span> out;
    for (const Span& piece : pieces.spans) {
        std::vector<Span> found = m_pattern->matches(pieces.text, piece);
        if (m_invert) {
            std::vector<Span> between;
            cut(piece, found, Behavior::Removed, between);
            found = std::move(between);
        }
        cut(piece, found, m_behavior, out);
    }
    pieces.spans = std::move(out);
}

Metaspace::Metaspace(char32_t replacement, Prepend prepend, bool split)
    : m_replacement(replacement), m_prepend(prepend), m_split(split)
{
}

Result<PreTokenizerPtr> Metaspace::fromJson(const QJsonObject& json)
{
    const std::u32string replacement =
        toUtf32(json.value(QLatin1String("replacement")).toString().toStdString());
    if (replacement.size() != 1)
        return brokenPart(QStringLiteral("pre-tokenizer"),
                          QStringLiteral("Metaspace's replacement is not one character"));
    const QString scheme = json.value(QLatin1String("prepend_scheme")).toString(QStringLiteral("always"));
    Prepend prepend = Prepend::Always;
    if (scheme == QLatin1String("never") || !json.value(QLatin1String("add_prefix_space")).toBool(true))
        prepend = Prepend::Never;
    else if (scheme == QLatin1String("first"))
        prepend = Prepend::First;
    return std::make_unique<Metaspace>(replacement.front(), prepend,
                                       json.value(QLatin1String("split")).toBool(true));
}

void Metaspace::split(Pieces& pieces) const
{
    Pieces out;
    for (const Span& piece : pieces.spans) {
        const auto begin = std::uint32_t(out.text.size());
        const Glyph first = pieces.text[piece.begin];
        const bool wanted = m_prepend == Prepend::Always || (m_prepend == Prepend::First && first.begin == 0);
        if (wanted && first.c != m_replacement && first.c != U' ')
            out.text.push_back({m_replacement, first.begin, first.end});
        for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
            Glyph glyph = pieces.text[i];
            if (glyph.c == U' ')
                glyph.c = m_replacement;
            out.text.push_back(glyph);
        }
        out.spans.push_back({begin, std::uint32_t(out.text.size())});
    }
    pieces = std::move(out);
    if (m_split)
        cutAt(pieces, Behavior::MergedWithNext, [this](char32_t c) { return c == m_replacement; });
}

} // namespace vitrine::inference
