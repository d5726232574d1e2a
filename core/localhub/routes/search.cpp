#include "core/localhub/permissions.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/infojson.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/vocabularies.h"

#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::localhub {

namespace {

constexpr int mostTags = 2000; ///< of one type

QString labelOf(const QString& tag)
{
    return tag.contains(QLatin1Char(':')) ? tag.section(QLatin1Char(':'), 1) : tag;
}

bool isLanguage(const QString& tag)
{
    return (tag.size() == 2 || tag.size() == 3) && std::all_of(tag.begin(), tag.end(), [](QChar c) {
               return c >= QLatin1Char('a') && c <= QLatin1Char('z');
           });
}

QString modelTagType(const QString& tag)
{
    static const QStringList libraries =
        QStringLiteral("transformers sentence-transformers diffusers timm peft setfit spacy flair fastai "
                       "keras sklearn safetensors gguf "
                       "onnx pytorch tf jax rust mlx openvino coreml nemo")
            .split(QLatin1Char(' '));
    for (const char* prefix : {"license", "dataset", "arxiv", "doi", "region", "deploy", "bucket"}) {
        if (tag.startsWith(QLatin1String(prefix) + QLatin1Char(':')))
            return QLatin1String(prefix);
    }
    if (pipelineTags().contains(tag))
        return QStringLiteral("pipeline_tag");
    if (libraries.contains(tag))
        return QStringLiteral("library");
    return isLanguage(tag) ? QStringLiteral("language") : QStringLiteral("other");
}

QString datasetTagType(const QString& tag)
{
    static const QStringList prefixes =
        QStringLiteral("benchmark task_categories size_categories modality format library language license "
                       "arxiv doi region task_ids "
                       "annotations_creators language_creators multilinguality source_datasets")
            .split(QLatin1Char(' '));
    const QString prefix = tag.section(QLatin1Char(':'), 0, 0);
    return tag.contains(QLatin1Char(':')) && prefixes.contains(prefix) ? prefix : QStringLiteral("other");
}

HttpResponse tagsByType(Call& call, RepoType type, QString (*typeOf)(const QString&),
                        const QStringList& types)
{
    auto counts = call.services.repositories.catalog(type).tagCounts();
    std::stable_sort(counts.begin(), counts.end(), [](const auto& a, const auto& b) {
        return a.second != b.second ? a.second > b.second : a.first < b.first;
    });
    const QString wanted = call.query().value("type");
    QHash<QString, QJsonArray> lists;
    for (const auto& [tag, count] : std::as_const(counts)) {
        const QString kind = typeOf(tag);
        QJsonArray& list = lists[kind];
        if (list.size() < mostTags)
            list.append(QJsonObject{{QStringLiteral("id"), tag},
                                    {QStringLiteral("label"), labelOf(tag)},
                                    {QStringLiteral("type"), kind},
                                    {QStringLiteral("clickable"), true}});
    }
    QJsonObject result;
    for (const QString& kind : types) {
        if (wanted.isEmpty() || kind == wanted)
            result.insert(kind, lists.value(kind));
    }
    return jsonReply(result);
}

/// The names of a list parameter, repeated or comma-joined.
QStringList listParameter(const Query& query, const char* name)
{
    QStringList values;
    for (const QString& value : query.values(name))
        values += value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return values;
}

QList<RepoRecord> best(Call& call, RepoType type, const QString& search, CatalogSort sort, int limit)
{
    CatalogQuery query;
    if (!search.isEmpty())
        query.search.append(search);
    query.sort = sort;
    query.limit = limit;
    query.view = privateView(call.services.database, call.caller);
    const Repositories& repositories = call.services.repositories;
    return repositories.byRows(repositories.catalog(type).find(query).rows);
}

QJsonObject cardOf(const RepoRecord& record)
{
    QJsonObject card =
        expanded(everyField(headState(record)),
                 {QStringLiteral("author"), QStringLiteral("downloads"), QStringLiteral("lastModified"),
                  QStringLiteral("likes"), QStringLiteral("pipeline_tag"), QStringLiteral("private"),
                  QStringLiteral("gated"), QStringLiteral("sdk"), QStringLiteral("title"),
                  QStringLiteral("emoji"), QStringLiteral("colorFrom"), QStringLiteral("colorTo"),
                  QStringLiteral("createdAt"), QStringLiteral("disabled"), QStringLiteral("tags")});
    card.insert(QLatin1String("repoType"), repoTypeName(record.id.type));
    card.insert(QLatin1String("isLikedByUser"), false);
    const QJsonValue parameters =
        record.facts.value(QLatin1String("safetensors")).toObject().value(QLatin1String("total"));
    if (!parameters.isUndefined())
        card.insert(QLatin1String("numParameters"), parameters);
    return card;
}

} // namespace

HttpResponse quickSearch(Call& call)
{
    const auto limit = intParameter(call.query(), "limit", 5, 1, 20);
    if (!limit)
        return errorReply(Family::Api, 400, QStringLiteral("\"limit\" must be between 1 and 20"));
    const QStringList kinds = listParameter(call.query(), "type");
    const QString text = call.query().value("q");
    QJsonObject result{{QStringLiteral("q"), text}};
    for (const RepoType type : {RepoType::Model, RepoType::Dataset, RepoType::Space}) {
        QJsonArray list;
        const bool asked = kinds.isEmpty() || kinds.contains(repoTypeName(type));
        for (const RepoRecord& record :
             asked ? best(call, type, text, CatalogSort::Relevance, *limit) : QList<RepoRecord>()) {
            QJsonObject item{{QStringLiteral("_id"), record.oid},
                             {QStringLiteral("id"), record.id.id()},
                             {QStringLiteral("trendingWeight"), record.downloads + record.likes}};
            if (record.isPrivate)
                item.insert(QLatin1String("private"), true);
            if (type == RepoType::Space)
                item.insert(QLatin1String("emoji"), record.facts.value(QLatin1String("emoji")));
            list.append(item);
        }
        result.insert(repoTypePlural(type), list);
        result.insert(repoTypePlural(type) + QStringLiteral("Count"), list.size());
    }
    for (const char* other : {"orgs", "users", "papers", "collections", "buckets", "kernels"})
        result.insert(QLatin1String(other), QJsonArray());
    for (const char* other : {"papersCount", "collectionsCount", "bucketsCount", "kernelsCount"})
        result.insert(QLatin1String(other), 0);
    return jsonReply(result);
}

HttpResponse trending(Call& call)
{
    const auto limit = intParameter(call.query(), "limit", 10, 1, 20);
    const QString kind = call.query().has("type") ? call.query().value("type") : QStringLiteral("all");
    if (!limit || (kind != QLatin1String("all") && !parseRepoType(kind)))
        return errorReply(Family::Api, 400,
                          limit ? QStringLiteral("\"type\" must be one of [all, dataset, model, space]")
                                : QStringLiteral("\"limit\" must be between 1 and 20"));
    QList<RepoRecord> records;
    for (const RepoType type : {RepoType::Model, RepoType::Dataset, RepoType::Space}) {
        if (kind == QLatin1String("all") || kind == repoTypeName(type))
            records += best(call, type, {}, CatalogSort::Trending, *limit);
    }
    std::stable_sort(records.begin(), records.end(), [](const RepoRecord& a, const RepoRecord& b) {
        return a.downloads + a.likes > b.downloads + b.likes;
    });
    QJsonArray list;
    for (const RepoRecord& record : records.mid(0, *limit))
        list.append(QJsonObject{{QStringLiteral("repoType"), repoTypeName(record.id.type)},
                                {QStringLiteral("repoData"), cardOf(record)}});
    return jsonReply(QJsonObject{{QStringLiteral("recentlyTrending"), list}});
}

HttpResponse modelTagsByType(Call& call)
{
    static const QStringList types =
        QStringLiteral("pipeline_tag library dataset bucket language license arxiv doi region deploy other")
            .split(QLatin1Char(' '));
    return tagsByType(call, RepoType::Model, modelTagType, types);
}

HttpResponse datasetTagsByType(Call& call)
{
    static const QStringList types =
        QStringLiteral("benchmark task_categories size_categories modality format library language license "
                       "arxiv doi region other "
                       "task_ids annotations_creators language_creators multilinguality source_datasets")
            .split(QLatin1Char(' '));
    return tagsByType(call, RepoType::Dataset, datasetTagType, types);
}

} // namespace vitrine::localhub
