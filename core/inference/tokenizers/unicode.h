#pragma once

#include <cstdint>
#include <string_view>
#include <vector>

/// Characters as the Rust `tokenizers` library (0.23) sees them. Its parts carry tables of different Unicode
/// versions; ours are made from its answers (tests/reference/goldens/unicode_tables.py), so that tokens agree
/// to the letter.
namespace vitrine::inference::unicode {

enum Class : std::uint8_t {
    Removed = 1,     ///< what BertNormalizer's clean_text drops: NUL, U+FFFD, controls, formats, private use
    Nonspacing = 2,  ///< accents that BertNormalizer strips
    Mark = 4,        ///< combining marks that StripAccents strips
    Punctuation = 8, ///< ASCII symbols and Unicode punctuation
    Word = 16,       ///< \w of the regular expressions
    Numeric = 32,    ///< Nd, Nl, No
    Space = 64,      ///< White_Space
    Composed = 128,  ///< has a canonical decomposition, or a combining class: NFD may change it
};

/// Every Class of \p c, as bits.
std::uint8_t classes(char32_t c);
inline bool is(char32_t c, Class wanted)
{
    return (classes(c) & wanted) != 0;
}

/// The CJK blocks that BERT splits into single characters.
bool isChinese(char32_t c);

/// Lower case of \p c. U+0130 has two characters; the second goes to \p second (0 otherwise).
char32_t lower(char32_t c, char32_t& second);

enum class Form { NFC, NFD, NFKC, NFKD };

/// A character of a normalised text, and how many characters it takes the place of: 1 is new, 0 replaces one,
/// -n replaces one and n more that follow (the notation of the Rust library's normalised strings).
struct Change {
    char32_t c;
    int change;
};

/// \p text in normal form \p form (Unicode 12, as the Rust library).
std::vector<Change> normalized(const std::vector<char32_t>& text, Form form);

} // namespace vitrine::inference::unicode
