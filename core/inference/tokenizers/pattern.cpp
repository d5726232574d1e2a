#include "core/inference/tokenizers/pattern.h"

#include "core/inference/tokenizers/factory.h"

#include <QJsonObject>

#define PCRE2_CODE_UNIT_WIDTH 8
#include <pcre2.h>

#include <algorithm>
#include <utility>

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

/// An expression of Oniguruma, which the Rust library uses, in the words of PCRE2. Where both read the same
/// letters otherwise: \w (there with marks, and only decimal numbers), \b with it, \s (there with U+0085), \h
/// (there a hexadecimal digit), and sets in sets.
class Translation {
public:
    explicit Translation(const QString& expression) : m_from(expression)
    {
        while (m_at < m_from.size() && m_refused.isEmpty())
            one();
    }

    QByteArray expression() const { return m_to.toUtf8(); }
    /// What has no counterpart; empty: all has.
    const QString& refused() const { return m_refused; }

private:
    void one()
    {
        const QChar c = m_from[m_at++];
        const QChar next = m_at < m_from.size() ? m_from[m_at] : QChar();
        if (c == QLatin1Char('\\') && !next.isNull()) {
            ++m_at;
            escape(next);
            return;
        }
        if (!m_inSet) {
            m_inSet = c == QLatin1Char('[');
            m_to += c;
            if (m_inSet && next == QLatin1Char('^'))
                m_to += m_from[m_at++];
            if (m_inSet && m_at < m_from.size() && m_from[m_at] == QLatin1Char(']'))
                m_refused = QStringLiteral("[]");
            return;
        }
        if (c == QLatin1Char('[') && next == QLatin1Char(':')) {
            const qsizetype end = m_from.indexOf(QLatin1String(":]"), m_at);
            const QString name = m_from.mid(m_at - 1, end < 0 ? -1 : end + 3 - m_at);
            m_refused = QStringLiteral("%1 in a set").arg(name);
            return;
        }
        if (c == QLatin1Char('[') || (c == QLatin1Char('&') && next == QLatin1Char('&'))) {
            m_refused = QStringLiteral("a set in a set");
            return;
        }
        m_inSet = c != QLatin1Char(']');
        m_to += c;
    }

    void escape(QChar c)
    {
        // Alone, Oniguruma looks below U+0100 into another table than in a set, with fractions and powers.
        static const QString inSet = QStringLiteral("\\p{Alphabetic}\\p{M}\\p{Nd}\\p{Pc}");
        static const QString word = inSet + QStringLiteral("\\x{b2}\\x{b3}\\x{b9}\\x{bc}-\\x{be}");
        static const QString space =
            QStringLiteral("\\t-\\r\\x20\\x{85}\\x{a0}\\x{1680}\\x{2000}-\\x{200a}\\x{2028}\\x{2029}"
                           "\\x{202f}\\x{205f}\\x{3000}");
        static const QString digit = QStringLiteral("0-9A-Fa-f");
        const auto set = [this](const QString& members) {
            m_to += m_inSet ? members : QLatin1Char('[') + members + QLatin1Char(']');
        };
        const auto allBut = [this, c](const QString& members) {
            if (m_inSet)
                m_refused = QStringLiteral("\\%1 in a set").arg(c);
            m_to += QStringLiteral("[^") + members + QLatin1Char(']');
        };
        if (c == QLatin1Char('w'))
            set(m_inSet ? inSet : word);
        else if (c == QLatin1Char('W'))
            allBut(word);
        else if (c == QLatin1Char('s'))
            set(space);
        else if (c == QLatin1Char('S'))
            allBut(space);
        else if (c == QLatin1Char('h'))
            set(digit);
        else if (c == QLatin1Char('H'))
            allBut(digit);
        else if (c == QLatin1Char('b') && !m_inSet)
            m_to += QStringLiteral("(?:(?<=[%1])(?![%1])|(?<![%1])(?=[%1]))").arg(word);
        else if (c == QLatin1Char('B') && !m_inSet)
            m_to += QStringLiteral("(?:(?<=[%1])(?=[%1])|(?<![%1])(?![%1]))").arg(word);
        else if ((c == QLatin1Char('p') || c == QLatin1Char('P')) && m_at < m_from.size() &&
                 m_from[m_at] == QLatin1Char('{'))
            property(c);
        else if (c == QLatin1Char('u') && m_at + 4 <= m_from.size())
            m_to += QStringLiteral("\\x{%1}").arg(m_from.mid(std::exchange(m_at, m_at + 4), 4));
        else if (QStringLiteral("XyYKGgkNO").contains(c))
            m_refused = QStringLiteral("\\%1").arg(c);
        else
            m_to.append(QLatin1Char('\\')).append(c);
    }

    /// General categories are the same in both. A script is only that for Oniguruma, not what else is used
    /// with it.
    void property(QChar kind)
    {
        const qsizetype end = m_from.indexOf(QLatin1Char('}'), m_at);
        QString name = m_from.mid(m_at + 1, end - m_at - 1);
        const bool no = name.startsWith(QLatin1Char('^'));
        name = name.mid(no ? 1 : 0);
        static const QStringList scripts = {
            QStringLiteral("Han"),    QStringLiteral("Hiragana"),  QStringLiteral("Katakana"),
            QStringLiteral("Hangul"), QStringLiteral("Cyrillic"),  QStringLiteral("Greek"),
            QStringLiteral("Latin"),  QStringLiteral("Arabic"),    QStringLiteral("Hebrew"),
            QStringLiteral("Thai"),   QStringLiteral("Devanagari")};
        if (end < 0 || (name.size() > 2 && !scripts.contains(name)))
            m_refused = QStringLiteral("\\%1{%2}").arg(kind).arg(name);
        m_to += QStringLiteral("\\%1{%2%3%4}")
                    .arg(kind)
                    .arg(no ? QStringLiteral("^") : QString(),
                         name.size() > 2 ? QStringLiteral("sc:") : QString(), name);
        m_at = end + 1;
    }

    QString m_from;
    qsizetype m_at = 0;
    QString m_to;
    QString m_refused;
    bool m_inSet = false;
};

class Regex : public Pattern {
public:
    static Result<std::shared_ptr<const Pattern>> compile(const QString& expression, const QString& stage)
    {
        const Translation translation(expression);
        if (!translation.refused().isEmpty())
            return unsupportedPart(stage,
                                   QStringLiteral("%1 with %2").arg(expression, translation.refused()));
        const QByteArray utf8 = translation.expression();
        int code = 0;
        PCRE2_SIZE offset = 0;
        Code compiled(pcre2_compile(reinterpret_cast<PCRE2_SPTR>(utf8.constData()), PCRE2_SIZE(utf8.size()),
                                    PCRE2_UTF | PCRE2_UCP, &code, &offset, nullptr),
                      &pcre2_code_free);
        constexpr int openSet = 106; // of PCRE2: what no dialect can read
        constexpr int nothingToRepeat = 109;
        constexpr int openGroup = 114;
        if (!compiled && code != openSet && code != nothingToRepeat && code != openGroup)
            return unsupportedPart(stage, expression);
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
        size_t behind = utf8.size() + 1; // of the last match; an empty one directly behind it does not count
        for (size_t at = 0; at <= utf8.size() && !utf8.empty();) {
            if (pcre2_match(m_code.get(), subject, utf8.size(), at, PCRE2_NO_UTF_CHECK, data.get(), nullptr) <
                0)
                break;
            const PCRE2_SIZE* ends = pcre2_get_ovector_pointer(data.get());
            if (ends[0] == ends[1] && ends[1] == behind) {
                at = nextStart(glyphAt, at);
                continue;
            }
            found.push_back({glyphAt[ends[0]], glyphAt[ends[1]]});
            at = behind = ends[1];
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
