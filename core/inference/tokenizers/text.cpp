#include "core/inference/tokenizers/text.h"

namespace vitrine::inference {

namespace {

/// Length of the UTF-8 sequence that starts with \p lead; 0 where none does.
int sequenceLength(unsigned char lead)
{
    if (lead < 0x80)
        return 1;
    if (lead >= 0xc2 && lead < 0xe0)
        return 2;
    if (lead >= 0xe0 && lead < 0xf0)
        return 3;
    return lead >= 0xf0 && lead < 0xf5 ? 4 : 0;
}

} // namespace

bool decodeUtf8(std::string_view utf8, Glyphs& glyphs)
{
    glyphs.reserve(glyphs.size() + utf8.size());
    std::uint32_t index = 0;
    for (size_t at = 0; at < utf8.size();) {
        const auto lead = static_cast<unsigned char>(utf8[at]);
        const int length = sequenceLength(lead);
        if (length == 0 || at + size_t(length) > utf8.size())
            return false;
        char32_t c = length == 1 ? lead : lead & (0xff >> (length + 1));
        for (int i = 1; i < length; ++i) {
            const auto next = static_cast<unsigned char>(utf8[at + size_t(i)]);
            if ((next & 0xc0) != 0x80)
                return false;
            c = (c << 6) | (next & 0x3f);
        }
        const bool overlong = (length == 3 && c < 0x800) || (length == 4 && c < 0x10000);
        if (overlong || c > 0x10ffff || (c >= 0xd800 && c < 0xe000))
            return false;
        glyphs.push_back({c, index, index + 1});
        ++index;
        at += size_t(length);
    }
    return true;
}

void appendUtf8(char32_t c, std::string& out)
{
    if (c < 0x80) {
        out.push_back(char(c));
    } else if (c < 0x800) {
        out.push_back(char(0xc0 | (c >> 6)));
        out.push_back(char(0x80 | (c & 0x3f)));
    } else if (c < 0x10000) {
        out.push_back(char(0xe0 | (c >> 12)));
        out.push_back(char(0x80 | ((c >> 6) & 0x3f)));
        out.push_back(char(0x80 | (c & 0x3f)));
    } else {
        out.push_back(char(0xf0 | (c >> 18)));
        out.push_back(char(0x80 | ((c >> 12) & 0x3f)));
        out.push_back(char(0x80 | ((c >> 6) & 0x3f)));
        out.push_back(char(0x80 | (c & 0x3f)));
    }
}

std::string toUtf8(const Glyph* begin, const Glyph* end)
{
    std::string out;
    for (const Glyph* glyph = begin; glyph != end; ++glyph)
        appendUtf8(glyph->c, out);
    return out;
}

std::u32string toUtf32(std::string_view utf8)
{
    Glyphs glyphs;
    decodeUtf8(utf8, glyphs);
    std::u32string out;
    for (const Glyph& glyph : glyphs)
        out.push_back(glyph.c);
    return out;
}

void transform(Glyphs& text, const std::vector<unicode::Change>& changes, std::uint32_t start)
{
    Glyphs out;
    out.reserve(changes.size());
    size_t at = 0;
    for (const unicode::Change& change : changes) {
        if (change.change > 0) {
            const Glyph before = at == 0 ? Glyph{0, start, start} : text[at - 1];
            out.push_back({change.c, before.begin, before.end});
            continue;
        }
        out.push_back({change.c, text[at].begin, text[at].end});
        at += size_t(1 - change.change);
    }
    text = std::move(out);
}

} // namespace vitrine::inference
