#include "core/tasks/strictjson.h"

#include <QSet>
#include <QStringDecoder>

#include <limits>

namespace vitrine::tasks {

bool StrictJson::failWith(const QString& fault)
{
    if (m_fault.isEmpty())
        m_fault = QStringLiteral("%1 (at byte %2)").arg(fault).arg(m_at);
    return false;
}

void StrictJson::skipSpace()
{
    while (m_at < m_text.size()) {
        const char c = m_text[m_at];
        if (c != ' ' && c != '\n' && c != '\r' && c != '\t')
            return;
        ++m_at;
    }
}

bool StrictJson::peek(char wanted)
{
    skipSpace();
    return m_at < m_text.size() && m_text[m_at] == wanted;
}

bool StrictJson::expect(char wanted)
{
    if (!m_fault.isEmpty())
        return false;
    if (!peek(wanted))
        return failWith(QStringLiteral("expected '%1'").arg(QLatin1Char(wanted)));
    ++m_at;
    return true;
}

bool StrictJson::object(const std::function<bool(const QString&)>& member)
{
    if (!expect('{'))
        return false;
    if (peek('}'))
        return expect('}');
    QSet<QString> seen;
    for (;;) {
        QString key;
        if (!string(key) || !expect(':'))
            return false;
        if (seen.contains(key))
            return failWith(QStringLiteral("the name \"%1\" appears twice").arg(key));
        seen.insert(key);
        if (!member(key))
            return failWith(QStringLiteral("bad value of \"%1\"").arg(key));
        if (peek('}'))
            return expect('}');
        if (!expect(','))
            return false;
    }
}

bool StrictJson::array(const std::function<bool()>& element)
{
    if (!expect('['))
        return false;
    if (peek(']'))
        return expect(']');
    for (;;) {
        if (!element())
            return failWith(QStringLiteral("bad element"));
        if (peek(']'))
            return expect(']');
        if (!expect(','))
            return false;
    }
}

bool StrictJson::hex4(uint& unit)
{
    if (m_at + 4 > m_text.size())
        return failWith(QStringLiteral("text ends inside an escape"));
    bool ok = false;
    unit = m_text.sliced(m_at, 4).toByteArray().toUInt(&ok, 16);
    if (!ok)
        return failWith(QStringLiteral("bad \\u escape"));
    m_at += 4;
    return true;
}

bool StrictJson::escape(QByteArray& bytes)
{
    if (m_at >= m_text.size())
        return failWith(QStringLiteral("text ends inside an escape"));
    static constexpr char From[] = "\"\\/bfnrt";
    static constexpr char To[] = "\"\\/\b\f\n\r\t";
    const char c = m_text[m_at++];
    if (c != 'u') {
        const char* found = c == '\0' ? nullptr : std::strchr(From, c);
        if (!found)
            return failWith(QStringLiteral("unknown escape"));
        bytes.append(To[found - From]);
        return true;
    }
    uint unit = 0;
    if (!hex4(unit))
        return false;
    char32_t point = unit;
    if (QChar::isHighSurrogate(unit)) {
        uint low = 0;
        if (m_at + 2 > m_text.size() || m_text[m_at] != '\\' || m_text[m_at + 1] != 'u')
            return failWith(QStringLiteral("half a surrogate pair"));
        m_at += 2;
        if (!hex4(low) || !QChar::isLowSurrogate(low))
            return failWith(QStringLiteral("half a surrogate pair"));
        point = QChar::surrogateToUcs4(char16_t(unit), char16_t(low));
    } else if (QChar::isLowSurrogate(unit)) {
        return failWith(QStringLiteral("half a surrogate pair"));
    }
    bytes.append(QString::fromUcs4(&point, 1).toUtf8());
    return true;
}

bool StrictJson::string(QString& value)
{
    if (!expect('"'))
        return false;
    QByteArray bytes;
    for (;;) {
        if (m_at >= m_text.size())
            return failWith(QStringLiteral("text without an end"));
        const char c = m_text[m_at++];
        if (c == '"')
            break;
        if (uchar(c) < 0x20)
            return failWith(QStringLiteral("control character in text"));
        if (c != '\\')
            bytes.append(c);
        else if (!escape(bytes))
            return false;
    }
    QStringDecoder decoder(QStringDecoder::Utf8);
    value = decoder.decode(bytes);
    return decoder.hasError() ? failWith(QStringLiteral("text is not UTF-8")) : true;
}

bool StrictJson::count(qint64& value)
{
    if (!m_fault.isEmpty())
        return false;
    skipSpace();
    const qsizetype start = m_at;
    value = 0;
    while (m_at < m_text.size() && m_text[m_at] >= '0' && m_text[m_at] <= '9') {
        const int digit = m_text[m_at] - '0';
        if (value > (std::numeric_limits<qint64>::max() - digit) / 10)
            return failWith(QStringLiteral("number too large"));
        value = value * 10 + digit;
        ++m_at;
    }
    const bool leadingZero = m_at - start > 1 && m_text[start] == '0';
    const bool goesOn = m_at < m_text.size() && QByteArrayView(".eE+-").contains(m_text[m_at]);
    if (m_at == start || leadingZero || goesOn)
        return failWith(QStringLiteral("expected a whole number"));
    return true;
}

bool StrictJson::end()
{
    if (!m_fault.isEmpty())
        return false;
    skipSpace();
    return m_at == m_text.size() ? true : failWith(QStringLiteral("something follows the end"));
}

} // namespace vitrine::tasks
