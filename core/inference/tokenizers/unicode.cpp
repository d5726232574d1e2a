#include "core/inference/tokenizers/unicode.h"

#include "core/inference/tokenizers/unicodetables.h"

#include <QChar>
#include <QString>

#include <algorithm>
#include <array>

namespace vitrine::inference::unicode {

namespace {

constexpr auto Version = QChar::Unicode_12_0; ///< of the Rust library's normal forms
constexpr char32_t Last = 0x10ffff;

/// Canonical or compatibility decomposition of one character, one level; empty where there is none.
QString decomposition(char32_t c, bool compatibility)
{
    const QChar::Decomposition tag = QChar::decompositionTag(c);
    if (tag == QChar::NoDecomposition || (tag != QChar::Canonical && !compatibility))
        return {};
    if (QChar::unicodeVersion(c) > Version || QChar::unicodeVersion(c) == QChar::Unicode_Unassigned)
        return {};
    return QChar::decomposition(c);
}

/// U+11938 came with Unicode 13, but the Rust library decomposes it.
constexpr char32_t Late = 0x11938;

std::uint8_t combiningClass(char32_t c)
{
    return QChar::unicodeVersion(c) > Version ? 0 : QChar::combiningClass(c);
}

/// Class bits of every character, in pages of 256, equal pages shared.
class Pages {
public:
    Pages()
    {
        std::vector<std::uint8_t> bits(Last + 1);
        const auto mark = [&](const tables::Range* ranges, int count, Class value) {
            for (int i = 0; i < count; ++i) {
                for (char32_t c = ranges[i].first; c <= ranges[i].last; ++c)
                    bits[c] |= value;
            }
        };
        mark(tables::removed, tables::removedCount, Removed);
        mark(tables::nonspacing, tables::nonspacingCount, Nonspacing);
        mark(tables::marks, tables::marksCount, Mark);
        mark(tables::punctuation, tables::punctuationCount, Punctuation);
        mark(tables::word, tables::wordCount, Word);
        mark(tables::numeric, tables::numericCount, Numeric);
        for (const tables::Range& range : spaces)
            mark(&range, 1, Space);
        for (char32_t c = 0xc0; c < 0x30000; ++c) {
            if (combiningClass(c) != 0 || !decomposition(c, false).isEmpty() || c == Late)
                bits[c] |= Composed;
        }
        fold(bits);
    }

    std::uint8_t at(char32_t c) const { return c > Last ? 0 : m_bits[m_page[c >> 8] * 256u + (c & 255)]; }

private:
    static constexpr tables::Range spaces[] = {
        {9, 13},          {32, 32},         {0x85, 0x85},     {0xa0, 0xa0},     {0x1680, 0x1680},
        {0x2000, 0x200a}, {0x2028, 0x2029}, {0x202f, 0x202f}, {0x205f, 0x205f}, {0x3000, 0x3000}};

    void fold(const std::vector<std::uint8_t>& bits)
    {
        for (size_t page = 0; page < m_page.size(); ++page) {
            const auto begin = bits.begin() + std::ptrdiff_t(page * 256);
            size_t same = 0;
            while (same * 256 < m_bits.size() &&
                   !std::equal(begin, begin + 256, m_bits.begin() + std::ptrdiff_t(same * 256)))
                ++same;
            if (same * 256 == m_bits.size())
                m_bits.insert(m_bits.end(), begin, begin + 256);
            m_page[page] = std::uint16_t(same);
        }
    }

    std::array<std::uint16_t, (Last + 1) / 256> m_page{};
    std::vector<std::uint8_t> m_bits;
};

void decompose(char32_t c, bool compatibility, std::vector<char32_t>& out)
{
    const QString parts =
        c == Late ? QString::fromUcs4(U"\U00011935\U00011930", 2) : decomposition(c, compatibility);
    if (parts.isEmpty()) {
        out.push_back(c);
        return;
    }
    for (uint part : parts.toUcs4())
        decompose(part, compatibility, out);
}

/// The one character that \p first and \p second make, or 0.
char32_t composed(char32_t first, char32_t second)
{
    QString both; // not QString::fromUcs4, which drops a U+FEFF in front
    both.append(QChar::fromUcs4(first)).append(QChar::fromUcs4(second));
    const QString text = both.normalized(QString::NormalizationForm_C, Version);
    const QList<uint> points = text.toUcs4();
    return points.size() == 1 ? points.front() : 0;
}

std::vector<Change> recomposed(const std::vector<Change>& text)
{
    std::vector<Change> out;
    constexpr size_t None = ~size_t(0);
    size_t starter = None;
    int lastClass = -1; // of the last character kept after the starter; -1: none
    for (const Change& next : text) {
        const int cls = combiningClass(next.c);
        const bool blocked = lastClass >= 0 && (lastClass >= cls || lastClass == 0);
        if (starter != None && !blocked) {
            if (const char32_t joined = composed(out[starter].c, next.c)) {
                out[starter] = {joined, out[starter].change + next.change - 1};
                continue;
            }
        }
        out.push_back(next);
        if (cls == 0) {
            starter = out.size() - 1;
            lastClass = -1;
        } else {
            lastClass = cls;
        }
    }
    return out;
}

} // namespace

std::uint8_t classes(char32_t c)
{
    static const Pages pages;
    return pages.at(c);
}

bool isChinese(char32_t c)
{
    if (c < 0x3400)
        return false;
    return (c >= 0x4e00 && c <= 0x9fff) || c <= 0x4dbf || (c >= 0xf900 && c <= 0xfaff) ||
           (c >= 0x20000 && c <= 0x2a6df) || (c >= 0x2a700 && c <= 0x2b73f) ||
           (c >= 0x2b740 && c <= 0x2b81f) || (c >= 0x2b920 && c <= 0x2ceaf) || (c >= 0x2f800 && c <= 0x2fa1f);
}

char32_t lower(char32_t c, char32_t& second)
{
    second = 0;
    if (c < 0x80)
        return c >= U'A' && c <= U'Z' ? c + 32 : c;
    if (c == 0x130) {
        second = 0x307;
        return U'i';
    }
    const auto end = tables::lowerCase + tables::lowerCaseCount;
    const auto run =
        std::lower_bound(tables::lowerCase, end, c, [](const auto& r, char32_t v) { return r.last < v; });
    if (run == end || c < run->first || (c - run->first) % char32_t(run->step) != 0)
        return c;
    return char32_t(int(c) + run->distance);
}

std::vector<Change> normalized(const std::vector<char32_t>& text, Form form)
{
    const bool compatibility = form == Form::NFKC || form == Form::NFKD;
    std::vector<Change> out;
    out.reserve(text.size() + text.size() / 4);
    std::vector<char32_t> parts;
    for (char32_t c : text) {
        if (c < 0xa0) {
            out.push_back({c, 0});
            continue;
        }
        parts.clear();
        decompose(c, compatibility, parts);
        for (size_t i = 0; i < parts.size(); ++i)
            out.push_back({parts[i], i > 0 ? 1 : 0});
    }
    for (size_t begin = 0; begin < out.size();) { // marks of one character in the order of their classes
        size_t end = begin;
        while (end < out.size() && combiningClass(out[end].c) != 0)
            ++end;
        std::stable_sort(
            out.begin() + std::ptrdiff_t(begin), out.begin() + std::ptrdiff_t(end),
            [](const Change& a, const Change& b) { return combiningClass(a.c) < combiningClass(b.c); });
        begin = end + 1;
    }
    return form == Form::NFC || form == Form::NFKC ? recomposed(out) : out;
}

} // namespace vitrine::inference::unicode
