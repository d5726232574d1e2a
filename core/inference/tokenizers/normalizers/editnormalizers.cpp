#include "core/inference/tokenizers/normalizers/editnormalizers.h"

#include "core/inference/tokenizers/factory.h"

#include <algorithm>

namespace vitrine::inference {

namespace {

/// Whether an expression is content with no characters at all, at an end or between any two.
bool matchesNothing(const Pattern& pattern)
{
    Glyphs sample;
    decodeUtf8("a 1", sample);
    const std::vector<Span> found = pattern.matches(sample, {0, std::uint32_t(sample.size())});
    return std::any_of(found.begin(), found.end(), [](const Span& span) { return span.begin == span.end; });
}

} // namespace

Replace::Replace(std::shared_ptr<const Pattern> pattern, std::u32string content)
    : m_pattern(std::move(pattern)), m_content(std::move(content))
{
}

Result<NormalizerPtr> Replace::fromJson(const QJsonObject& json)
{
    auto pattern = Pattern::fromJson(json.value(QLatin1String("pattern")), QStringLiteral("normalizer"));
    if (!pattern)
        return fail(pattern.error());
    const QJsonValue text = json.value(QLatin1String("pattern")).toObject().value(QLatin1String("String"));
    if (matchesNothing(**pattern) || (text.isString() && text.toString().isEmpty()))
        return unsupportedPart(QStringLiteral("normalizer"), QStringLiteral("Replace of nothing"));
    const std::string content = json.value(QLatin1String("content")).toString().toStdString();
    return std::make_unique<Replace>(*pattern, toUtf32(content));
}

void Replace::normalize(Glyphs& text, std::uint32_t) const
{
    std::vector<Span> found = m_pattern->matches(text, {0, std::uint32_t(text.size())});
    std::erase_if(found, [](const Span& span) { return span.begin == span.end; });
    if (found.empty())
        return;
    Glyphs out;
    std::uint32_t at = 0;
    for (const Span& match : found) {
        out.insert(out.end(), text.begin() + at, text.begin() + match.begin);
        const Glyph last = text[match.end - 1]; // what is new shares the origin of what it follows
        for (char32_t c : m_content)
            out.push_back({c, last.begin, last.end});
        at = match.end;
    }
    out.insert(out.end(), text.begin() + at, text.end());
    text = std::move(out);
}

void Strip::normalize(Glyphs& text, std::uint32_t) const
{
    const auto inside = [](const Glyph& glyph) {
        return !unicode::is(glyph.c, unicode::Space);
    };
    if (m_right)
        text.erase(std::find_if(text.rbegin(), text.rend(), inside).base(), text.end());
    if (m_left)
        text.erase(text.begin(), std::find_if(text.begin(), text.end(), inside));
}

void Prepend::normalize(Glyphs& text, std::uint32_t start) const
{
    if (text.empty())
        return;
    if (m_content.empty()) // in the Rust library the first character is then new, and stands for nothing
        text.front().begin = text.front().end = start;
    Glyphs added;
    for (char32_t c : m_content)
        added.push_back({c, text.front().begin, text.front().end});
    text.insert(text.begin(), added.begin(), added.end());
}

} // namespace vitrine::inference
