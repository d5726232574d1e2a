#include "core/cards/htmltokenizer.h"

#include <QHash>

namespace vitrine::cards {

namespace {

constexpr qsizetype mostAttributes = 64;

const QHash<QString, char32_t>& namedEntities()
{
    static const QHash<QString, char32_t> table = [] {
        QHash<QString, char32_t> names;
        const std::pair<const char*, char32_t> list[] = {
            {"amp", '&'},       {"lt", '<'},       {"gt", '>'},       {"quot", '"'},      {"apos", '\''},
            {"nbsp", 0xA0},     {"copy", 0xA9},    {"reg", 0xAE},     {"trade", 0x2122},  {"hellip", 0x2026},
            {"mdash", 0x2014},  {"ndash", 0x2013}, {"lsquo", 0x2018}, {"rsquo", 0x2019},  {"ldquo", 0x201C},
            {"rdquo", 0x201D},  {"laquo", 0xAB},   {"raquo", 0xBB},   {"bull", 0x2022},   {"middot", 0xB7},
            {"times", 0xD7},    {"divide", 0xF7},  {"plusmn", 0xB1},  {"deg", 0xB0},      {"micro", 0xB5},
            {"le", 0x2264},     {"ge", 0x2265},    {"ne", 0x2260},    {"asymp", 0x2248},  {"infin", 0x221E},
            {"larr", 0x2190},   {"rarr", 0x2192},  {"uarr", 0x2191},  {"darr", 0x2193},   {"harr", 0x2194},
            {"alpha", 0x3B1},   {"beta", 0x3B2},   {"gamma", 0x3B3},  {"delta", 0x3B4},   {"lambda", 0x3BB},
            {"mu", 0x3BC},      {"pi", 0x3C0},     {"sigma", 0x3C3},  {"sum", 0x2211},    {"radic", 0x221A},
            {"euro", 0x20AC},   {"pound", 0xA3},   {"yen", 0xA5},     {"cent", 0xA2},     {"sect", 0xA7},
            {"para", 0xB6},     {"check", 0x2713}, {"cross", 0x2717}, {"star", 0x2606},   {"starf", 0x2605},
            {"hearts", 0x2665}, {"ensp", 0x2002},  {"emsp", 0x2003},  {"thinsp", 0x2009}, {"zwj", 0x200D},
            {"zwnj", 0x200C},   {"shy", 0xAD},     {"auml", 0xE4},    {"ouml", 0xF6},     {"uuml", 0xFC},
            {"Auml", 0xC4},     {"Ouml", 0xD6},    {"Uuml", 0xDC},    {"szlig", 0xDF},    {"eacute", 0xE9},
            {"egrave", 0xE8},   {"agrave", 0xE0},  {"ccedil", 0xE7},  {"ntilde", 0xF1},   {"lbrace", '{'},
            {"rbrace", '}'},    {"lbrack", '['},   {"rbrack", ']'},   {"vert", '|'},      {"ast", '*'},
            {"lowbar", '_'},    {"grave", '`'},    {"num", '#'},      {"dollar", '$'},    {"bsol", '\\'},
        };
        for (const auto& [name, character] : list)
            names.insert(QString::fromLatin1(name), character);
        return names;
    }();
    return table;
}

// The character of an entity's inside ("amp", "#x2014"), or 0.
char32_t character(QStringView entity)
{
    if (!entity.startsWith(QLatin1Char('#')))
        return namedEntities().value(entity.toString(), 0);
    entity = entity.sliced(1);
    const bool hex = entity.startsWith(QLatin1Char('x'), Qt::CaseInsensitive);
    bool ok = false;
    const uint number = hex ? entity.sliced(1).toUInt(&ok, 16) : entity.toUInt(&ok, 10);
    if (!ok)
        return 0;
    const bool valid = number >= 0x20 && number <= 0x10FFFF && (number < 0xD800 || number > 0xDFFF);
    return valid || number == '\n' || number == '\t' ? number : 0xFFFD;
}

bool isSpace(QChar c)
{
    return c == QLatin1Char(' ') || c == QLatin1Char('\n') || c == QLatin1Char('\t') ||
           c == QLatin1Char('\r') || c == QLatin1Char('\f');
}

bool isAsciiLetter(QChar c)
{
    return (c >= QLatin1Char('a') && c <= QLatin1Char('z')) ||
           (c >= QLatin1Char('A') && c <= QLatin1Char('Z'));
}

class Tokenizer {
public:
    explicit Tokenizer(QStringView html) : m_html(html) {}

    QList<HtmlToken> run()
    {
        qsizetype textStart = 0;
        while (m_at < m_html.size()) {
            const qsizetype less = m_html.indexOf(QLatin1Char('<'), m_at);
            if (less < 0)
                break;
            m_at = less;
            HtmlToken tag;
            const Found found = readTag(tag);
            if (found == Found::Nothing) {
                m_at = less + 1;
                continue;
            }
            addText(m_html.sliced(textStart, less - textStart));
            textStart = m_at;
            if (found == Found::Tag) {
                tag.source = m_html.sliced(less, m_at - less);
                m_tokens.append(std::move(tag));
            }
        }
        addText(m_html.sliced(textStart));
        return std::move(m_tokens);
    }

private:
    enum class Found { Nothing, Tag, Hidden };

    void addText(QStringView text)
    {
        if (text.isEmpty())
            return;
        HtmlToken token;
        token.text = resolveEntities(text);
        token.source = text;
        m_tokens.append(std::move(token));
    }

    // Moves behind \p end, or behind everything: what is never closed stays hidden.
    Found hideUntil(QLatin1String end, qsizetype from)
    {
        const qsizetype stop = m_html.indexOf(end, from);
        m_at = stop < 0 ? m_html.size() : stop + end.size();
        return Found::Hidden;
    }

    Found readTag(HtmlToken& tag)
    {
        const QStringView rest = m_html.sliced(m_at);
        if (rest.startsWith(QLatin1String("<!--")))
            return hideUntil(QLatin1String("-->"), m_at + 2);
        if (rest.startsWith(QLatin1String("<![CDATA[")))
            return hideUntil(QLatin1String("]]>"), m_at);
        if (rest.startsWith(QLatin1String("<!")) || rest.startsWith(QLatin1String("<?")))
            return hideUntil(QLatin1String(">"), m_at);
        qsizetype at = m_at + 1;
        const bool closing = at < m_html.size() && m_html.at(at) == QLatin1Char('/');
        if (closing)
            ++at;
        const qsizetype nameStart = at;
        while (at < m_html.size() && isNameCharacter(m_html.at(at)))
            ++at;
        if (at == nameStart || !isAsciiLetter(m_html.at(nameStart)))
            return Found::Nothing;
        tag.kind = closing ? HtmlToken::Kind::Close : HtmlToken::Kind::Open;
        tag.text = m_html.sliced(nameStart, at - nameStart).toString().toLower();
        return readAttributes(tag, at);
    }

    static bool isNameCharacter(QChar c)
    {
        return isAsciiLetter(c) || c.isDigit() || c == QLatin1Char('-') || c == QLatin1Char('_') ||
               c == QLatin1Char(':');
    }

    // Moves behind the tag's ">". A tag that never ends hides what follows, as in a browser.
    Found readAttributes(HtmlToken& tag, qsizetype at)
    {
        while (at < m_html.size()) {
            const QChar c = m_html.at(at);
            if (c == QLatin1Char('>')) {
                m_at = at + 1;
                return Found::Tag;
            }
            at = isSpace(c) || c == QLatin1Char('/') ? at + 1 : readAttribute(tag, at);
        }
        m_at = m_html.size();
        return Found::Hidden;
    }

    qsizetype readAttribute(HtmlToken& tag, qsizetype at)
    {
        const qsizetype nameStart = at;
        ++at;
        while (at < m_html.size() && !isSpace(m_html.at(at)) && m_html.at(at) != QLatin1Char('=') &&
               m_html.at(at) != QLatin1Char('>') && m_html.at(at) != QLatin1Char('/'))
            ++at;
        HtmlToken::Attribute attribute;
        attribute.name = m_html.sliced(nameStart, at - nameStart).toString().toLower();
        qsizetype value = at;
        while (value < m_html.size() && isSpace(m_html.at(value)))
            ++value;
        if (value < m_html.size() && m_html.at(value) == QLatin1Char('='))
            at = readValue(attribute, value + 1);
        if (tag.attributes.size() < mostAttributes)
            tag.attributes.append(std::move(attribute));
        return at;
    }

    qsizetype readValue(HtmlToken::Attribute& attribute, qsizetype at)
    {
        while (at < m_html.size() && isSpace(m_html.at(at)))
            ++at;
        if (at >= m_html.size())
            return at;
        const QChar quote = m_html.at(at);
        qsizetype stop = at;
        if (quote == QLatin1Char('"') || quote == QLatin1Char('\'')) {
            stop = m_html.indexOf(quote, at + 1);
            if (stop < 0)
                stop = m_html.size();
            attribute.value = resolveEntities(m_html.sliced(at + 1, stop - at - 1));
            return std::min(stop + 1, m_html.size());
        }
        while (stop < m_html.size() && !isSpace(m_html.at(stop)) && m_html.at(stop) != QLatin1Char('>'))
            ++stop;
        attribute.value = resolveEntities(m_html.sliced(at, stop - at));
        return stop;
    }

    QStringView m_html;
    qsizetype m_at = 0;
    QList<HtmlToken> m_tokens;
};

} // namespace

QString HtmlToken::attribute(const char* name) const
{
    const QLatin1String wanted(name);
    for (const Attribute& candidate : attributes) {
        if (candidate.name == wanted)
            return candidate.value.isNull() ? QStringLiteral("") : candidate.value;
    }
    return {};
}

QList<HtmlToken> tokenizeHtml(QStringView html)
{
    return Tokenizer(html).run();
}

QString resolveEntities(QStringView text)
{
    constexpr qsizetype longestEntity = 12;
    QString resolved;
    resolved.reserve(text.size());
    qsizetype at = 0;
    while (at < text.size()) {
        const qsizetype ampersand = text.indexOf(QLatin1Char('&'), at);
        if (ampersand < 0)
            break;
        resolved.append(text.sliced(at, ampersand - at));
        at = ampersand;
        const QStringView ahead = text.sliced(ampersand, std::min(longestEntity, text.size() - ampersand));
        const qsizetype semicolon = ahead.indexOf(QLatin1Char(';'));
        const char32_t found = semicolon > 1 ? character(ahead.sliced(1, semicolon - 1)) : 0;
        if (found == 0) {
            resolved.append(QLatin1Char('&'));
            ++at;
            continue;
        }
        resolved.append(QChar::fromUcs4(found));
        at += semicolon + 1;
    }
    resolved.append(text.sliced(at));
    return resolved;
}

} // namespace vitrine::cards
