#include "core/hub/parserepo.h"

#include "core/base/json.h"

namespace vitrine::hub {

namespace {

QDateTime date(const QJsonValue& value)
{
    return QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toUTC();
}

qint64 number(const QJsonValue& value)
{
    return std::max<qint64>(0, value.toInteger(static_cast<qint64>(value.toDouble())));
}

Gating gating(const QJsonValue& value)
{
    if (value.isString())
        return value.toString() == QLatin1String("auto") ? Gating::Auto : Gating::Manual;
    return value.toBool() ? Gating::Manual : Gating::None;
}

QMap<QString, qint64> parameters(const QJsonObject& safetensors)
{
    QMap<QString, qint64> result;
    const QJsonObject byType = safetensors.value(QLatin1String("parameters")).toObject();
    for (auto entry = byType.begin(); entry != byType.end(); ++entry)
        result.insert(entry.key(), number(entry.value()));
    const qint64 total = number(safetensors.value(QLatin1String("total")));
    if (result.isEmpty() && total > 0)
        result.insert(QString(), total);
    return result;
}

/// The server sends ids, or objects that hold them (3.1).
QStringList idsOf(const QJsonValue& value)
{
    if (value.isObject() && value.toObject().contains(QLatin1String("models")))
        return idsOf(value.toObject().value(QLatin1String("models")));
    if (!value.isArray())
        return json::strings(value);
    QStringList result;
    const QJsonArray items = value.toArray();
    for (const QJsonValue& item : items)
        result.append(item.isObject() ? item.toObject().value(QLatin1String("id")).toString()
                                      : item.toString());
    result.removeAll(QString());
    return result;
}

QStringList baseModels(const QJsonObject& item, const QJsonObject& cardData)
{
    QStringList result = idsOf(item.value(QLatin1String("baseModels")));
    return result.isEmpty() ? json::strings(cardData.value(QLatin1String("base_model"))) : result;
}

QStringList siblings(const QJsonArray& files)
{
    QStringList result;
    result.reserve(files.size());
    for (const QJsonValue& file : files) {
        const QString path = file.toObject().value(QLatin1String("rfilename")).toString();
        if (!path.isEmpty())
            result.append(path);
    }
    return result;
}

} // namespace

Result<RepoInfo> parseRepo(const QJsonObject& item, RepoType type)
{
    const auto id = RepoId::parse(item.value(QLatin1String("id")).toString(), type);
    if (!id)
        return fail(ErrorKind::Corrupt, id.error().what);
    RepoInfo info;
    info.id = *id;
    info.commit = item.value(QLatin1String("sha")).toString();
    info.createdAt = date(item.value(QLatin1String("createdAt")));
    info.lastModified = date(item.value(QLatin1String("lastModified")));
    info.downloads = number(item.value(QLatin1String("downloads")));
    info.likes = number(item.value(QLatin1String("likes")));
    info.isPrivate = item.value(QLatin1String("private")).toBool();
    info.disabled = item.value(QLatin1String("disabled")).toBool();
    info.gated = gating(item.value(QLatin1String("gated")));
    info.pipelineTag = item.value(QLatin1String("pipeline_tag")).toString();
    info.library = item.value(QLatin1String("library_name")).toString();
    info.tags = json::strings(item.value(QLatin1String("tags")));
    info.parameters = parameters(item.value(QLatin1String("safetensors")).toObject());
    info.usedStorage = number(item.value(QLatin1String("usedStorage")));
    info.sdk = item.value(QLatin1String("sdk")).toString();
    info.description = item.value(QLatin1String("description")).toString().simplified();
    info.siblings = siblings(item.value(QLatin1String("siblings")).toArray());
    info.config = item.value(QLatin1String("config")).toObject();
    info.cardData = item.value(QLatin1String("cardData")).toObject();
    info.baseModels = baseModels(item, info.cardData);
    return info;
}

Result<RepoInfo> parseInfo(const QByteArray& body, RepoType type)
{
    const auto item = json::object(body, QStringLiteral("info"));
    if (!item)
        return fail(item.error());
    return parseRepo(*item, type);
}

Result<QList<RepoInfo>> parseRepoList(const QByteArray& body, RepoType type)
{
    const auto items = json::array(body, QStringLiteral("list"));
    if (!items)
        return fail(items.error());
    QList<RepoInfo> result;
    result.reserve(items->size());
    for (const QJsonValue& item : *items) {
        auto info = parseRepo(item.toObject(), type);
        if (info)
            result.append(std::move(*info));
    }
    return result;
}

} // namespace vitrine::hub
