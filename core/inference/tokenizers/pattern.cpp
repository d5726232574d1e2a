#include "core/inference/tokenizers/pattern.h"

#include "core/inference/tokenizers/factory.h"

#include <QJsonObject>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>

namespace vitrine::inference {

namespace {

class Literal : public Pattern {
public:
    explicit Literal(std::u32string wanted) : m_wanted(std::move(wanted)) {}

    std::vector<Span> matches(const Glyphs& text, Span within) const override
    {
        std::vector<Span> found;
        const auto length = std::uint32_t(m_wanted.size());
        if (length == 0)
            return found;
        for (std::uint32_t at = within.begin; at + length <= within.end;) {
            const bool here = std::equal(m_wanted.begin(), m_wanted.end(), text.begin() + at,
                                         [](char32_t c, const Glyph& glyph) { return c == glyph.c; });
            if (here)
                found.push_back({at, at + length});
            at += here ? length : 1;
        }
        return found;
    }

private:
    std::u32string m_wanted;
};

/// PCRE2's \w and \s are not those of Oniguruma, which the Rust library uses: the first lacks marks and has
/// every kind of number, the second lacks U+0085.
QByteArray asOniguruma(const QString& expression)
{
    QString out;
    bool inClass = false;
    for (qsizetype i = 0; i < expression.size(); ++i) {
        const QChar c = expression[i];
        if (c == QLatin1Char('\\') && i + 1 < expression.size()) {
            const QChar next = expression[++i];
            static const QString word =
                QStringLiteral("\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}\\x{b2}\\x{b3}\\x{b9}\\x{bc}-\\x{be}");
            if (next == QLatin1Char('w'))
                out += inClass ? word : QLatin1Char('[') + word + QLatin1Char(']');
            else if (next == QLatin1Char('W') && !inClass)
                out += QStringLiteral("[^") + word + QLatin1Char(']');
            else if (next == QLatin1Char('s'))
                out += inClass ? QStringLiteral("\\s\\x{85}") : QStringLiteral("[\\s\\x{85}]");
            else if (next == QLatin1Char('S') && !inClass)
                out += QStringLiteral("[^\\s\\x{85}]");
            else
                out.append(c).append(next);
            continue;
        }
        inClass = inClass ? c != QLatin1Char(']') : c == QLatin1Char('[');
        out += c;
    }
    return out.toUtf8();
}

class Regex : public Pattern {
public:
    static Result<std::shared_ptr<const Pattern>> compile(const QString& expression, const QString& stage)
    {
        const QByteArray utf8 = asOniguruma(expression);
        int code = 0;
        PCRE2_SIZE offset = 0;
        Code compiled(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(utf8.constData()), PCRE2_SIZE(utf8.size()),
                                    PCRE2_UTF | PCRE2_UCP, &code, &offset, nullptr),
                      &pcre2_code_free);
        if (!compiled)
            return brokenPart(stage, QStringLiteral("the expression %1 cannot be read").arg(expression));
        pcre2_jit_compile(compiled.get(), PCRE2_JIT_COMPLETE);
        return std::make_shared<Regex>(std::move(compiled));
    }

    using Code = std::unique_ptr<pcre2_code, decltype(&pcre2_code_free)>;
    explicit Regex(Code code) : m_code(std::move(code)) {}

    std::vector<Span> matches(const Glyphs& text, Span within) const override
    {
        std::string utf8;
        std::vector<std::uint32_t> glyphAt; // for each byte
        for (std::uint32_t i = within.begin; i < within.end; ++i) {
            appendUtf8(text[i].c, utf8);
            glyphAt.resize(utf8.size(), i);
        }
        glyphAt.push_back(within.end);
        std::vector<Span> found;
        const std::unique_ptr<pcre2_match_data, decltype(&pcre2_match_data_free)> data(
            pcre2_match_data_create_from_pattern(m_code.get(), nullptr), &pcre2_match_data_free);
        const auto subject = reinterpret_cast<PCRE2_SPTR>(utf8.data());
        for (size_t at = 0; at < utf8.size();) {
            if (pcre2_match(m_code.get(), subject, utf8.size(), at, PCRE2_NO_UTF_CHECK, data.get(), nullptr) <
                0)
                break;
            const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(data.get());
            if (ends[1] > ends[0])
                found.push_back({glyphAt[ends[0]], glyphAt[ends[1]]});
            at = ends[1] > ends[0] ? ends[1] : nextStart(glyphAt, ends[1]);
        }
        return found;
    }

private:
    static size_t nextStart(const std::vector<std::uint32_t>& glyphAt, size_t at)
    {
        size_t next = at + 1;
        while (next + 1 < glyphAt.size() && glyphAt[next] == glyphAt[at])
            ++next;
        return next;
    }

    Code m_code;
};

} // namespace

std::shared_ptr<const Pattern> Pattern::literal(const std::string& utf8)
{
    return std::make_shared<Literal>(toUtf32(utf8));
}

Result<std::shared_ptr<const Pattern>> Pattern::fromJson(const QJsonValue& value, const QString& stage)
{
    const QJsonObject object = value.toObject();
    if (object.value(QLatin1String("String")).isString())
        return literal(object.value(QLatin1String("String")).toString().toStdString());
    if (object.value(QLatin1String("Regex")).isString())
        return Regex::compile(object.value(QLatin1String("Regex")).toString(), stage);
    return brokenPart(stage, QStringLiteral("a pattern is neither a String nor a Regex"));
}

} // namespace vitrine::inference
