#include "core/inference/tokenizers/normalizers/bertnormalizer.h"

#include "core/inference/tokenizers/normalizers/unicodenormalizers.h"

#include <algorithm>

namespace vitrine::inference {

namespace {

void cleanText(Glyphs& text)
{
    removeGlyphs(text, [](char32_t c) { return unicode::is(c, unicode::Removed); });
    for (Glyph& glyph : text) {
        if (unicode::is(glyph.c, unicode::Space))
            glyph.c = U' ';
    }
}

void spaceChinese(Glyphs& text)
{
    if (std::none_of(text.begin(), text.end(),
                     [](const Glyph& glyph) { return unicode::isChinese(glyph.c); }))
        return;
    Glyphs out;
    out.reserve(text.size() * 2);
    for (const Glyph& glyph : text) {
        const bool chinese = unicode::isChinese(glyph.c);
        if (chinese)
            out.push_back({U' ', glyph.begin, glyph.end});
        out.push_back(glyph);
        if (chinese)
            out.push_back({U' ', glyph.begin, glyph.end});
    }
    text = std::move(out);
}

} // namespace

BertNormalizer::BertNormalizer(const Options& options) : m_options(options) {}

Result<NormalizerPtr> BertNormalizer::fromJson(const QJsonObject& json)
{
    Options options;
    options.cleanText = json.value(QLatin1String("clean_text")).toBool(true);
    options.handleChineseChars = json.value(QLatin1String("handle_chinese_chars")).toBool(true);
    options.lowercase = json.value(QLatin1String("lowercase")).toBool(true);
    if (json.value(QLatin1String("strip_accents")).isBool())
        options.stripAccents = json.value(QLatin1String("strip_accents")).toBool();
    return std::make_unique<BertNormalizer>(options);
}

bool BertNormalizer::normalizeAscii(Glyphs& text) const
{
    if (std::any_of(text.begin(), text.end(), [](const Glyph& glyph) { return glyph.c >= 0x80; }))
        return false;
    if (m_options.cleanText)
        cleanText(text);
    if (m_options.lowercase) {
        for (Glyph& glyph : text) {
            if (glyph.c >= U'A' && glyph.c <= U'Z')
                glyph.c += 32;
        }
    }
    return true;
}

void BertNormalizer::normalize(Glyphs& text, std::uint32_t start) const
{
    if (normalizeAscii(text))
        return;
    if (m_options.cleanText)
        cleanText(text);
    if (m_options.handleChineseChars)
        spaceChinese(text);
    if (m_options.stripAccents.value_or(m_options.lowercase)) {
        toForm(text, unicode::Form::NFD, start);
        removeGlyphs(text, [](char32_t c) { return unicode::is(c, unicode::Nonspacing); });
    }
    if (m_options.lowercase)
        toLowercase(text);
}

} // namespace vitrine::inference
