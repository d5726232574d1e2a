#pragma once

#include "core/inference/tokenizers/unicode.h"

#include <cstdint>
#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace vitrine::inference {

/// A character on its way through a tokenizer, and where it came from.
struct Glyph {
    char32_t c;
    std::uint32_t begin; ///< first character of the original text it stands for, counted in code points
    std::uint32_t end;   ///< one past the last
};

/// A text that is being normalised; it always knows its way back to the original.
using Glyphs = std::vector<Glyph>;

/// A run of Glyphs by index.
struct Span {
    std::uint32_t begin;
    std::uint32_t end;

    friend bool operator==(const Span&, const Span&) = default;
};

/// Appends the characters of \p utf8, numbered from 0.
/// \return false at the first byte that is not UTF-8 (overlong forms and surrogates included)
bool decodeUtf8(std::string_view utf8, Glyphs& glyphs);

void appendUtf8(char32_t c, std::string& out);
std::string toUtf8(const Glyph* begin, const Glyph* end);
std::u32string toUtf32(std::string_view utf8);

/// Drops the glyphs that \p drop accepts.
template <typename Drop>
void removeGlyphs(Glyphs& text, Drop drop)
{
    std::erase_if(text, [&](const Glyph& glyph) { return drop(glyph.c); });
}

/// Puts \p changes in the place of \p text; new characters share the origin of the one before them.
/// \param start origin of a new character with nothing before it
void transform(Glyphs& text, const std::vector<unicode::Change>& changes, std::uint32_t start);

} // namespace vitrine::inference
