#include "core/localhub/permissions.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/infojson.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QRegularExpression>

#include <cmath>

namespace vitrine::localhub {

namespace {

constexpr int defaultLimit = 1000;
constexpr int largestLimit = 1000;

std::optional<CatalogSort> sortOf(const QString& name)
{
    static const QHash<QString, CatalogSort> sorts{
        {QStringLiteral("trendingScore"), CatalogSort::Trending},
        {QStringLiteral("trending"), CatalogSort::Trending},
        {QStringLiteral("likes"), CatalogSort::Likes},
        {QStringLiteral("likes30d"), CatalogSort::Likes},
        {QStringLiteral("downloads"), CatalogSort::Downloads},
        {QStringLiteral("createdAt"), CatalogSort::Created},
        {QStringLiteral("lastModified"), CatalogSort::Modified},
        {QStringLiteral("modified"), CatalogSort::Modified},
        {QStringLiteral("num_parameters"), CatalogSort::Parameters},
    };
    const auto found = sorts.constFind(name);
    return found == sorts.constEnd() ? std::nullopt : std::optional(*found);
}

/// "6B" as a number; nothing where it is none.
std::optional<qint64> countOf(const QString& text)
{
    static const QRegularExpression pattern(QStringLiteral("\\A([0-9]+(?:\\.[0-9]+)?)([KMBT]?)\\z"),
                                            QRegularExpression::CaseInsensitiveOption);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const qsizetype power = QStringLiteral("KMBT").indexOf(match.captured(2).toUpper());
    const double scale = match.captured(2).isEmpty() ? 1 : std::pow(1000, power + 1);
    return static_cast<qint64>(match.captured(1).toDouble() * scale);
}

/// "min:6B,max:128B". \return false where it is something else
bool readParameters(const QString& text, CatalogQuery& query)
{
    for (const QString& part : text.split(QLatin1Char(','), Qt::SkipEmptyParts)) {
        const auto count = countOf(part.mid(4));
        if (count && part.startsWith(QLatin1String("min:")))
            query.leastParameters = count;
        else if (count && part.startsWith(QLatin1String("max:")))
            query.mostParameters = count;
        else
            return false;
    }
    return true;
}

/// What filters the list. \return what is wrong with it
std::optional<QString> readFilters(const Query& asked, RepoType type, CatalogQuery& query)
{
    query.search = asked.values("search");
    query.author = asked.value("author");
    for (const QString& filter : asked.values("filter"))
        query.tags += filter.split(QLatin1Char(','), Qt::SkipEmptyParts);
    if (type == RepoType::Model && asked.has("pipeline_tag"))
        query.tags.append(asked.value("pipeline_tag"));
    // Kept apart from tags on the Hub; here they are found by what the card says.
    for (const char* name : {"library", "language", "license"}) {
        for (const QString& value : asked.values(name)) {
            const bool prefixed =
                QLatin1String(name) == QLatin1String("license") || type == RepoType::Dataset;
            query.tags.append(prefixed ? QStringLiteral("%1:%2").arg(QLatin1String(name), value) : value);
        }
    }
    // What a Space uses is kept like a tag. Nothing here is served by inference providers or known to local
    // apps.
    for (const char* name : {"models", "datasets"}) {
        for (const QString& value : asked.values(name))
            query.tags.append(usesTag(name, value));
    }
    for (const char* name : {"inference", "inference_provider", "apps"}) {
        if (asked.has(name))
            query.tags.append(QStringLiteral("%1:%2").arg(QLatin1String(name), asked.value(name)));
    }
    if (asked.has("gated"))
        query.gated = isTrue(asked.value("gated"));
    if (asked.has("num_parameters") && !readParameters(asked.value("num_parameters"), query))
        return QStringLiteral("\"num_parameters\" must look like min:6B,max:128B");
    return std::nullopt;
}

std::optional<QString> readOrder(const Query& asked, CatalogQuery& query)
{
    if (asked.has("sort")) {
        const auto sort = sortOf(asked.value("sort"));
        if (!sort)
            return QStringLiteral(
                "\"sort\" must be one of [createdAt, downloads, lastModified, likes, num_parameters, "
                "trendingScore]");
        query.sort = *sort;
    }
    const auto limit = intParameter(asked, "limit", defaultLimit, 1, 1'000'000);
    if (!limit)
        return QStringLiteral("\"limit\" must be a number above 0");
    query.limit = std::min(*limit, largestLimit);
    if (asked.has("cursor")) {
        query.after = CatalogCursor::parse(asked.value("cursor").toLatin1());
        if (!query.after)
            return QStringLiteral("\"cursor\" is invalid");
    }
    return std::nullopt;
}

std::optional<QString> readFields(const Query& asked, RepoType type, ListFields& fields)
{
    fields.full = asked.flag("full");
    fields.cardData = asked.flag("cardData");
    fields.config = asked.flag("config");
    fields.trendingScore = asked.value("sort").startsWith(QLatin1String("trending"));
    fields.expand = asked.values("expand");
    const QStringList& known = expandValues(type);
    for (const QString& value : std::as_const(fields.expand)) {
        if (!known.contains(value))
            return QStringLiteral("\"expand\" must be one of [%1]").arg(known.join(QStringLiteral(", ")));
    }
    return std::nullopt;
}

} // namespace

HttpResponse listRepositories(Call& call)
{
    const RepoType type = call.match.type;
    CatalogQuery query;
    ListFields fields;
    for (const auto& problem : {readFilters(call.query(), type, query), readOrder(call.query(), query),
                                readFields(call.query(), type, fields)}) {
        if (problem)
            return errorReply(Family::Api, 400, *problem);
    }
    query.view = privateView(call.services.database, call.caller);
    const CatalogPage page = call.services.repositories.catalog(type).find(query);
    QJsonArray items;
    for (const RepoRecord& record : call.services.repositories.byRows(page.rows))
        items.append(listItemJson(record, fields));
    HttpResponse response = jsonReply(items);
    if (page.next)
        addNextLink(response, call.request, "cursor", page.next->text());
    return response;
}

} // namespace vitrine::localhub
