#include "core/localhub/http/target.h"

#include <QStringDecoder>
#include <QUrl>

#include <algorithm>

namespace vitrine::localhub {

namespace {

int hexValue(char c)
{
    if (c >= '0' && c <= '9')
        return c - '0';
    if (c >= 'a' && c <= 'f')
        return c - 'a' + 10;
    if (c >= 'A' && c <= 'F')
        return c - 'A' + 10;
    return -1;
}

std::optional<QByteArray> unescaped(const QByteArray& raw, bool plusIsSpace)
{
    QByteArray bytes;
    bytes.reserve(raw.size());
    for (qsizetype i = 0; i < raw.size(); ++i) {
        if (raw.at(i) != '%') {
            bytes.append(plusIsSpace && raw.at(i) == '+' ? ' ' : raw.at(i));
            continue;
        }
        if (i + 2 >= raw.size())
            return std::nullopt;
        const int high = hexValue(raw.at(i + 1));
        const int low = hexValue(raw.at(i + 2));
        if (high < 0 || low < 0)
            return std::nullopt;
        bytes.append(static_cast<char>(high * 16 + low));
        i += 2;
    }
    return bytes;
}

bool hasControls(const QString& text, bool linesAllowed)
{
    return std::any_of(text.begin(), text.end(), [linesAllowed](QChar c) {
        const bool line = c == QLatin1Char('\n') || c == QLatin1Char('\r') || c == QLatin1Char('\t');
        return (c.unicode() < 0x20 || c.unicode() == 0x7f) && !(line && linesAllowed);
    });
}

} // namespace

std::optional<QString> decoded(const QByteArray& raw, bool plusIsSpace)
{
    const auto bytes = unescaped(raw, plusIsSpace);
    if (!bytes)
        return std::nullopt;
    QStringDecoder toText(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = toText(*bytes);
    if (toText.hasError() || hasControls(text, plusIsSpace))
        return std::nullopt;
    return text;
}

bool isTrue(const QString& text)
{
    return text.compare(QLatin1String("true"), Qt::CaseInsensitive) == 0 || text == QLatin1String("1");
}

std::optional<Query> Query::parse(const QByteArray& text)
{
    Query query;
    for (const QByteArray& part : text.split('&')) {
        if (part.isEmpty())
            continue;
        const qsizetype equals = part.indexOf('=');
        auto name = decoded(equals < 0 ? part : part.left(equals), true);
        const auto value = equals < 0 ? QString() : decoded(part.mid(equals + 1), true);
        if (!name || !value)
            return std::nullopt;
        if (name->endsWith(QLatin1String("[]")))
            name->chop(2);
        query.m_items.append({*name, *value});
    }
    return query;
}

bool Query::has(const char* name) const
{
    return std::any_of(m_items.begin(), m_items.end(),
                       [name](const auto& item) { return item.first == QLatin1String(name); });
}

QString Query::value(const char* name) const
{
    const auto found = std::find_if(m_items.begin(), m_items.end(),
                                    [name](const auto& item) { return item.first == QLatin1String(name); });
    return found == m_items.end() ? QString() : found->second;
}

QStringList Query::values(const char* name) const
{
    QStringList result;
    for (const auto& item : m_items) {
        if (item.first == QLatin1String(name))
            result.append(item.second);
    }
    return result;
}

bool Query::flag(const char* name) const
{
    return has(name) && (value(name).isEmpty() || isTrue(value(name)));
}

QByteArray Query::encoded(const char* without) const
{
    QByteArray text;
    for (const auto& [name, value] : m_items) {
        if (without && name == QLatin1String(without))
            continue;
        if (!text.isEmpty())
            text += '&';
        text += QUrl::toPercentEncoding(name) + '=' + QUrl::toPercentEncoding(value);
    }
    return text;
}

std::optional<Target> Target::parse(const QByteArray& raw)
{
    if (!raw.startsWith('/') || raw.contains('#'))
        return std::nullopt;
    const qsizetype mark = raw.indexOf('?');
    Target target;
    target.path = mark < 0 ? raw : raw.left(mark);
    for (const QByteArray& segment : target.path.mid(1).split('/')) {
        const auto text = decoded(segment);
        if (!text)
            return std::nullopt;
        target.segments.append(*text);
    }
    const auto query = Query::parse(mark < 0 ? QByteArray() : raw.mid(mark + 1));
    if (!query)
        return std::nullopt;
    target.query = *query;
    return target;
}

} // namespace vitrine::localhub
