#include "core/localhub/routes/body.h"

#include "core/localhub/routes/reply.h"

#include <QJsonDocument>

namespace vitrine::localhub {

tl::expected<QJsonObject, HttpResponse> bodyObject(const Call& call)
{
    const QByteArray& body = call.request.body;
    if (body.trimmed().isEmpty())
        return QJsonObject();
    if (call.request.header("Content-Type").startsWith("application/x-www-form-urlencoded")) {
        const auto form = Query::parse(body);
        if (!form)
            return tl::unexpected(badRequest(call.family, QStringLiteral("Invalid form")));
        QJsonObject object;
        for (const auto& [name, value] : form->items())
            object.insert(name, value);
        return object;
    }
    const QJsonDocument document = QJsonDocument::fromJson(body);
    if (!document.isObject())
        return tl::unexpected(badRequest(call.family, QStringLiteral("Invalid JSON")));
    return document.object();
}

tl::expected<QString, HttpResponse> bodyText(const Call& call, const QJsonObject& body, const char* key,
                                             int least, int most, const QString& otherwise)
{
    const QJsonValue value = body.value(QLatin1String(key));
    const QString where = QLatin1String(key);
    if (value.isUndefined() || value.isNull())
        return otherwise;
    if (!value.isString())
        return tl::unexpected(
            badRequest(call.family, QStringLiteral("Invalid input: expected string"), where));
    const QString text = value.toString();
    if (text.size() < least)
        return tl::unexpected(badRequest(
            call.family, QStringLiteral("Too small: expected string to have >=%1 characters").arg(least),
            where));
    if (text.size() > most)
        return tl::unexpected(
            badRequest(call.family,
                       QStringLiteral("Too big: expected string to have <=%1 characters").arg(most), where));
    return text;
}

} // namespace vitrine::localhub
