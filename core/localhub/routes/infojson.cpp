#include "core/localhub/routes/infojson.h"

#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QRegularExpression>

namespace vitrine::localhub {

namespace {

QStringList words(const char* text)
{
    return QString::fromLatin1(text).split(QLatin1Char(' '));
}

QJsonObject picked(const QJsonObject& every, const QStringList& fields)
{
    QJsonObject result;
    for (const QString& field : fields) {
        const auto found = every.constFind(field);
        if (found != every.constEnd())
            result.insert(field, *found);
    }
    return result;
}

QString subdomainOf(const RepoId& id)
{
    static const QRegularExpression other(QStringLiteral("[^a-z0-9]+"));
    return QString(id.id()).toLower().replace(other, QStringLiteral("-"));
}

void addSpaceFields(QJsonObject& fields, const RepoState& state)
{
    const QString subdomain = subdomainOf(state.record.id);
    fields.insert(QLatin1String("subdomain"), subdomain);
    fields.insert(QLatin1String("host"), QStringLiteral("https://%1.hf.space").arg(subdomain));
    // This server runs no Spaces.
    const QJsonObject hardware{{QStringLiteral("current"), QJsonValue::Null},
                               {QStringLiteral("requested"), QJsonValue::Null}};
    fields.insert(QLatin1String("runtime"), QJsonObject{{QStringLiteral("stage"), QStringLiteral("STOPPED")},
                                                        {QStringLiteral("hardware"), hardware},
                                                        {QStringLiteral("storage"), QJsonValue::Null}});
}

} // namespace

RepoState headState(const RepoRecord& record)
{
    return {record, record.facts, record.head, record.modified};
}

QJsonObject everyField(const RepoState& state)
{
    const RepoRecord& record = state.record;
    QJsonObject fields = state.facts;
    fields.insert(QLatin1String("_id"), record.oid);
    fields.insert(QLatin1String("id"), record.id.id());
    fields.insert(QLatin1String("private"), record.isPrivate);
    fields.insert(QLatin1String("disabled"), record.disabled);
    fields.insert(QLatin1String("likes"), record.likes);
    fields.insert(QLatin1String("sha"), QString::fromLatin1(state.sha));
    fields.insert(QLatin1String("lastModified"), dateText(state.modified));
    fields.insert(QLatin1String("createdAt"), dateText(record.created));
    fields.insert(QLatin1String("trendingScore"), record.downloads + record.likes);
    fields.insert(QLatin1String("resourceGroup"), QJsonValue::Null);
    if (!record.id.owner.isEmpty())
        fields.insert(QLatin1String("author"), record.id.owner);
    if (record.id.type == RepoType::Space) {
        addSpaceFields(fields, state);
        return fields;
    }
    fields.insert(QLatin1String("gated"), record.isGated() ? QJsonValue(record.gated) : QJsonValue(false));
    fields.insert(QLatin1String("downloads"), record.downloads);
    fields.insert(QLatin1String("downloadsAllTime"), record.downloads);
    if (record.id.type == RepoType::Model) {
        fields.insert(QLatin1String("modelId"), record.id.id());
        fields.insert(QLatin1String("spaces"), QJsonArray());
        fields.insert(QLatin1String("xetEnabled"), false);
    } else {
        fields.insert(QLatin1String("mainSize"), state.facts.value(QLatin1String("usedStorage")));
    }
    return fields;
}

QJsonObject infoJson(const RepoState& state)
{
    QJsonObject info = everyField(state);
    for (const char* key : {"downloadsAllTime", "trendingScore", "resourceGroup", "xetEnabled", "mainSize",
                            "title", "emoji", "colorFrom", "colorTo", "short_description"})
        info.remove(QLatin1String(key));
    return info;
}

QJsonObject listItemJson(const RepoRecord& record, const ListFields& fields)
{
    const QJsonObject every = everyField(headState(record));
    if (!fields.expand.isEmpty())
        return expanded(every, fields.expand);
    static const QStringList model =
        words("_id id likes private downloads tags pipeline_tag library_name createdAt modelId");
    static const QStringList dataset =
        words("_id id author disabled gated lastModified likes private sha description "
              "downloads tags createdAt");
    static const QStringList space = words("_id id likes private sdk tags createdAt");
    static const QStringList modelFull = words("author sha lastModified gated disabled siblings");
    static const QStringList datasetFull = words("siblings cardData");
    static const QStringList spaceFull =
        words("author cardData lastModified sha siblings runtime subdomain models datasets");
    const bool isModel = record.id.type == RepoType::Model;
    const bool isDataset = record.id.type == RepoType::Dataset;
    QStringList keys = isModel ? model : isDataset ? dataset : space;
    if (fields.full)
        keys += isModel ? modelFull : isDataset ? datasetFull : spaceFull;
    if (fields.cardData)
        keys.append(QStringLiteral("cardData"));
    if (fields.config)
        keys.append(QStringLiteral("config"));
    if (fields.trendingScore)
        keys.append(QStringLiteral("trendingScore"));
    return picked(every, keys);
}

const QStringList& expandValues(RepoType type)
{
    static const QStringList model = words("author baseModels cardData childrenModelCount config createdAt "
                                           "disabled downloads downloadsAllTime evalResults "
                                           "gated gguf inference inferenceProviderMapping lastModified "
                                           "library_name likes mask_token model-index "
                                           "pipeline_tag private resourceGroup safetensors sha siblings "
                                           "spaces tags transformersInfo trendingScore "
                                           "usedStorage widgetData xetEnabled gitalyUid");
    static const QStringList dataset =
        words("author cardData citation createdAt description disabled downloads downloadsAllTime gated "
              "lastModified likes "
              "mainSize paperswithcode_id private resourceGroup sha siblings tags trendingScore usedStorage");
    static const QStringList space = words("author cardData createdAt datasets disabled lastModified likes "
                                           "models private region resourceGroup runtime sdk "
                                           "sha siblings subdomain tags trendingScore usedStorage");
    return type == RepoType::Model ? model : type == RepoType::Dataset ? dataset : space;
}

QJsonObject expanded(const QJsonObject& every, const QStringList& fields)
{
    return picked(every, QStringList{QStringLiteral("_id"), QStringLiteral("id")} + fields);
}

} // namespace vitrine::localhub
