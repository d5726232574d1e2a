#include "ui/pages/repo/jsonlayout.h"

#include <QJsonDocument>
#include <QStringDecoder>

namespace vitrine::ui {

namespace {

constexpr qsizetype looked = 4096; ///< bytes in which a zero says that this is no text
constexpr qsizetype deepest = 200; ///< levels of indentation

void newLine(QByteArray& out, qsizetype depth)
{
    out += '\n';
    out += QByteArray(2 * qMin(depth, deepest), ' ');
}

// From a quote to the one that ends it.
qsizetype endOfString(const QByteArray& text, qsizetype at)
{
    for (++at; at < text.size(); ++at) {
        if (text.at(at) == '\\')
            ++at;
        else if (text.at(at) == '"')
            break;
    }
    return at;
}

qsizetype skipSpace(const QByteArray& text, qsizetype at)
{
    while (at < text.size() && QByteArrayView(" \t\r\n").contains(text.at(at)))
        ++at;
    return at;
}

} // namespace

QString laidOutJson(const QByteArray& text)
{
    if (QJsonDocument::fromJson(text).isNull())
        return decoded(text).text;
    QByteArray out;
    out.reserve(text.size() * 2);
    qsizetype depth = 0;
    for (qsizetype i = skipSpace(text, 0); i < text.size(); i = skipSpace(text, i + 1)) {
        const char c = text.at(i);
        if (c == '"') {
            const qsizetype end = endOfString(text, i);
            out += text.mid(i, end - i + 1);
            i = end;
        } else if (c == '{' || c == '[') {
            out += c;
            const qsizetype next = skipSpace(text, i + 1);
            if (next < text.size() && (text.at(next) == '}' || text.at(next) == ']')) {
                out += text.at(next);
                i = next;
            } else {
                newLine(out, ++depth);
            }
        } else if (c == '}' || c == ']') {
            newLine(out, --depth);
            out += c;
        } else if (c == ',') {
            out += c;
            newLine(out, depth);
        } else if (c == ':') {
            out += ": ";
        } else {
            out += c;
        }
    }
    return QString::fromUtf8(out + '\n');
}

DecodedText decoded(const QByteArray& bytes)
{
    if (bytes.startsWith("\xff\xfe") || bytes.startsWith("\xfe\xff")) {
        QStringDecoder utf16(QStringDecoder::Utf16);
        return {utf16(bytes), true, false};
    }
    if (bytes.left(looked).contains('\0'))
        return {{}, false, false};
    QStringDecoder utf8(QStringDecoder::Utf8, QStringDecoder::Flag::Stateless);
    const QString text = utf8(bytes);
    // The last character of a part of a file may be cut: that is no other encoding.
    const qsizetype wrong = text.count(QChar::ReplacementCharacter);
    if (!utf8.hasError() || wrong <= 1)
        return {text, true, true};
    return {QString::fromLatin1(bytes), true, false};
}

} // namespace vitrine::ui
