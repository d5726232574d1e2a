#include "core/base/json.h"

#include <QCoreApplication>
#include <QJsonDocument>

namespace vitrine::json {

namespace {

Result<QJsonDocument> parse(const QByteArray& text, const QString& source)
{
    QJsonParseError problem{};
    QJsonDocument document = QJsonDocument::fromJson(text, &problem);
    if (problem.error != QJsonParseError::NoError) {
        return fail(ErrorKind::Corrupt,
                    QCoreApplication::translate("json", "%1 is not valid JSON.").arg(source), {},
                    QStringLiteral("%1 at byte %2").arg(problem.errorString()).arg(problem.offset));
    }
    return document;
}

} // namespace

Result<QJsonObject> object(const QByteArray& text, const QString& source)
{
    auto document = parse(text, source);
    if (!document)
        return fail(document.error());
    if (!document->isObject())
        return fail(ErrorKind::Corrupt,
                    QCoreApplication::translate("json", "%1 does not hold a JSON object.").arg(source));
    return document->object();
}

Result<QJsonArray> array(const QByteArray& text, const QString& source)
{
    auto document = parse(text, source);
    if (!document)
        return fail(document.error());
    if (!document->isArray())
        return fail(ErrorKind::Corrupt,
                    QCoreApplication::translate("json", "%1 does not hold a JSON array.").arg(source));
    return document->array();
}

QStringList strings(const QJsonValue& value)
{
    if (value.isString())
        return {value.toString()};
    QStringList result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items) {
        if (item.isString())
            result.append(item.toString());
    }
    return result;
}

QByteArray compact(const QJsonValue& value)
{
    if (value.isObject())
        return QJsonDocument(value.toObject()).toJson(QJsonDocument::Compact);
    if (value.isArray())
        return QJsonDocument(value.toArray()).toJson(QJsonDocument::Compact);
    // Qt writes documents only: wrap the scalar and cut the brackets off again.
    const QByteArray wrapped = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
    return wrapped.mid(1, wrapped.size() - 2);
}

} // namespace vitrine::json
