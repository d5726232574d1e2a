#include "core/hub/listquery.h"

#include <algorithm>

namespace vitrine::hub {

namespace {

/// Builds a query string with every reserved character quoted, which QUrlQuery does not do for "+" and "/".
class QueryText {
public:
    void add(const QString& name, const QString& value)
    {
        if (value.isEmpty())
            return;
        m_text += (m_text.isEmpty() ? "" : "&") + QUrl::toPercentEncoding(name) + '=' +
                  QUrl::toPercentEncoding(value);
    }
    QString text() const { return QString::fromLatin1(m_text); }

private:
    QByteArray m_text;
};

QString sortName(Sort sort)
{
    switch (sort) {
    case Sort::Trending:
        return QStringLiteral("trendingScore");
    case Sort::Likes:
        return QStringLiteral("likes");
    case Sort::Downloads:
        return QStringLiteral("downloads");
    case Sort::Created:
        return QStringLiteral("createdAt");
    case Sort::Modified:
        return QStringLiteral("lastModified");
    }
    return QStringLiteral("trendingScore");
}

QString parameterRange(const RepoQuery& query)
{
    QStringList parts;
    if (query.minParameters)
        parts.append(QStringLiteral("min:%1").arg(*query.minParameters));
    if (query.maxParameters)
        parts.append(QStringLiteral("max:%1").arg(*query.maxParameters));
    return parts.join(QLatin1Char(','));
}

void addModelParameters(QueryText& text, const RepoQuery& query)
{
    text.add(QStringLiteral("pipeline_tag"), query.task);
    text.add(QStringLiteral("filter"), query.library);
    for (const QString& language : query.languages)
        text.add(QStringLiteral("filter"), language);
    text.add(QStringLiteral("num_parameters"), parameterRange(query));
}

void addPrefixedTags(QueryText& text, const RepoQuery& query)
{
    const QString filter = QStringLiteral("filter");
    if (!query.task.isEmpty())
        text.add(filter, QStringLiteral("task_categories:") + query.task);
    if (!query.library.isEmpty())
        text.add(filter, QStringLiteral("library:") + query.library);
    for (const QString& language : query.languages)
        text.add(filter, QStringLiteral("language:") + language);
}

} // namespace

QStringList expandFields(RepoType type)
{
    QStringList fields{QStringLiteral("author"),        QStringLiteral("createdAt"),
                       QStringLiteral("disabled"),      QStringLiteral("lastModified"),
                       QStringLiteral("likes"),         QStringLiteral("private"),
                       QStringLiteral("sha"),           QStringLiteral("tags"),
                       QStringLiteral("trendingScore"), QStringLiteral("usedStorage")};
    if (type == RepoType::Space)
        return fields + QStringList{QStringLiteral("sdk"), QStringLiteral("cardData")};
    fields += {QStringLiteral("downloads"), QStringLiteral("gated")};
    if (type == RepoType::Dataset)
        return fields + QStringList{QStringLiteral("description")};
    return fields + QStringList{QStringLiteral("baseModels"), QStringLiteral("config"),
                                QStringLiteral("library_name"), QStringLiteral("pipeline_tag"),
                                QStringLiteral("safetensors")};
}

QUrl listUrl(const QUrl& endpoint, const RepoQuery& query, bool expanded)
{
    QueryText text;
    text.add(QStringLiteral("search"), query.search.trimmed());
    text.add(QStringLiteral("author"), query.author);
    if (query.type == RepoType::Model)
        addModelParameters(text, query);
    else
        addPrefixedTags(text, query);
    if (!query.license.isEmpty())
        text.add(QStringLiteral("filter"), QStringLiteral("license:") + query.license);
    for (const QString& tag : query.tags)
        text.add(QStringLiteral("filter"), tag);
    if (query.gated && query.type != RepoType::Space)
        text.add(QStringLiteral("gated"), *query.gated ? QStringLiteral("true") : QStringLiteral("false"));
    text.add(QStringLiteral("sort"), sortName(query.sort));
    text.add(QStringLiteral("limit"), QString::number(std::clamp(query.limit, 1, 1000)));
    if (expanded) {
        const QStringList fields = expandFields(query.type);
        for (const QString& field : fields)
            text.add(QStringLiteral("expand"), field);
    } else {
        text.add(QStringLiteral("full"), QStringLiteral("true"));
    }
    QUrl url = endpoint;
    url.setPath(endpoint.path(QUrl::FullyEncoded) + QStringLiteral("/api/") + repoTypePlural(query.type),
                QUrl::StrictMode);
    url.setQuery(text.text(), QUrl::StrictMode);
    return url;
}

} // namespace vitrine::hub
