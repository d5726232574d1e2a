#include "core/inference/tokenizers/normalizers/unicodenormalizers.h"

#include <algorithm>

namespace vitrine::inference {

void toForm(Glyphs& text, unicode::Form form, std::uint32_t start)
{
    // Below U+00A0 no form changes anything, and NFD only changes what is marked.
    const bool nfd = form == unicode::Form::NFD;
    const bool plain = std::none_of(text.begin(), text.end(), [&](const Glyph& glyph) {
        return glyph.c >= 0xa0 && (!nfd || glyph.c >= 0x30000 || unicode::is(glyph.c, unicode::Composed));
    });
    if (plain)
        return;
    std::vector<char32_t> characters;
    characters.reserve(text.size());
    for (const Glyph& glyph : text)
        characters.push_back(glyph.c);
    transform(text, unicode::normalized(characters, form), start);
}

void toLowercase(Glyphs& text)
{
    for (size_t i = 0; i < text.size(); ++i) {
        char32_t second = 0;
        text[i].c = unicode::lower(text[i].c, second);
        if (second != 0) {
            const Glyph added{second, text[i].begin, text[i].end};
            text.insert(text.begin() + std::ptrdiff_t(i) + 1, added);
            ++i;
        }
    }
}

} // namespace vitrine::inference
