#include "core/hub/hubweburl.h"

#include "core/hub/collections.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

#include <array>

namespace vitrine::hub {

namespace {

struct SortName {
    Sort sort;
    QLatin1String web;
};

constexpr std::array sortNames{
    SortName{Sort::Trending, QLatin1String("trending")}, SortName{Sort::Likes, QLatin1String("likes")},
    SortName{Sort::Downloads, QLatin1String("downloads")}, SortName{Sort::Created, QLatin1String("created")},
    SortName{Sort::Modified, QLatin1String("modified")}};

/// Pages of the website whose first segment is no namespace.
bool isOtherPage(const QString& segment)
{
    static const QStringList words{
        QStringLiteral("api"),           QStringLiteral("blog"),        QStringLiteral("buckets"),
        QStringLiteral("chat"),          QStringLiteral("collections"), QStringLiteral("docs"),
        QStringLiteral("enterprise"),    QStringLiteral("join"),        QStringLiteral("kernels"),
        QStringLiteral("learn"),         QStringLiteral("login"),       QStringLiteral("logout"),
        QStringLiteral("new"),           QStringLiteral("new-dataset"), QStringLiteral("new-space"),
        QStringLiteral("notifications"), QStringLiteral("oauth"),       QStringLiteral("organizations"),
        QStringLiteral("papers"),        QStringLiteral("posts"),       QStringLiteral("pricing"),
        QStringLiteral("privacy"),       QStringLiteral("search"),      QStringLiteral("settings"),
        QStringLiteral("support"),       QStringLiteral("tasks"),       QStringLiteral("terms-of-service")};
    return words.contains(segment);
}

bool isRepoPage(const QString& segment)
{
    static const QStringList words{QStringLiteral("tree"),        QStringLiteral("blob"),
                                   QStringLiteral("resolve"),     QStringLiteral("raw"),
                                   QStringLiteral("commits"),     QStringLiteral("commit"),
                                   QStringLiteral("blame"),       QStringLiteral("edit"),
                                   QStringLiteral("discussions"), QStringLiteral("settings")};
    return words.contains(segment);
}

QString decoded(const QString& segment)
{
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

/// A revision at the front of \p segments, which lose it: refs/pr/N and refs/convert/NAME are three segments.
Result<Revision> takeRevision(QStringList& segments)
{
    const bool special =
        segments.size() >= 3 && segments.at(0) == QLatin1String("refs") &&
        (segments.at(1) == QLatin1String("pr") || segments.at(1) == QLatin1String("convert"));
    const qsizetype length = special ? 3 : 1;
    const QString text = decoded(segments.mid(0, length).join(QLatin1Char('/')));
    segments = segments.mid(length);
    return Revision::parse(text);
}

Result<HubUrl> fromRepoPage(HubUrl result, QStringList segments)
{
    if (segments.isEmpty())
        return result;
    const QString kind = segments.takeFirst();
    if (kind == QLatin1String("settings")) {
        result.tab = HubUrl::Tab::Manage;
        return result;
    }
    if (kind == QLatin1String("discussions")) {
        result.tab = HubUrl::Tab::Community;
        bool isNumber = false;
        if (segments.value(0).toInt(&isNumber) > 0 && isNumber)
            result.path = segments.first();
        return result;
    }
    if (!isRepoPage(kind) || segments.isEmpty())
        return result;
    const auto revision = takeRevision(segments);
    if (!revision)
        return fail(revision.error());
    result.revision = *revision;
    const bool history = kind == QLatin1String("commits") || kind == QLatin1String("commit");
    result.tab = history ? HubUrl::Tab::History : HubUrl::Tab::Files;
    if (!history)
        result.path = decoded(segments.join(QLatin1Char('/')));
    return result;
}

Result<HubUrl> fromRepoPath(const QStringList& segments, RepoType type)
{
    const bool bare = segments.size() == 1 || isRepoPage(segments.at(1));
    const qsizetype length = bare ? 1 : 2;
    const auto repo = RepoId::parse(decoded(segments.mid(0, length).join(QLatin1Char('/'))), type);
    if (!repo)
        return fail(repo.error());
    return fromRepoPage(HubUrl::repository(*repo), segments.mid(length));
}

QStringList listOf(const QUrlQuery& query, const QString& key)
{
    QStringList result;
    const QStringList values = query.allQueryItemValues(key, QUrl::FullyDecoded);
    for (const QString& value : values)
        result += value.split(QLatin1Char(','), Qt::SkipEmptyParts);
    return result;
}

std::optional<qint64> parameterCount(const QString& text, QLatin1String key)
{
    const QRegularExpression part(QStringLiteral("(?:^|,)%1:([0-9.]+)([KMBT]?)(?:,|$)").arg(key));
    const auto match = part.match(text);
    if (!match.hasMatch())
        return {};
    const qsizetype power =
        QStringLiteral(" KMBT").indexOf(match.captured(2)) * (match.captured(2).isEmpty() ? 0 : 1);
    double count = match.captured(1).toDouble();
    for (qsizetype i = 0; i < power; ++i)
        count *= 1000;
    return count < 9e18 ? std::optional(static_cast<qint64>(count)) : std::nullopt;
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

QString taskKey(RepoType type)
{
    return type == RepoType::Dataset ? QStringLiteral("task_categories") : QStringLiteral("pipeline_tag");
}

} // namespace

RepoQuery readQuery(const QUrl& url, RepoType type)
{
    const QUrlQuery items(url.query(QUrl::FullyEncoded).replace(QLatin1Char('+'), QLatin1String("%20")));
    const auto one = [&](const QString& key) {
        return items.queryItemValue(key, QUrl::FullyDecoded);
    };
    RepoQuery query;
    query.type = type;
    query.search = one(QStringLiteral("search"));
    query.author = one(QStringLiteral("author"));
    query.task = one(taskKey(type)).remove(QStringLiteral("task_categories:"));
    query.library = one(QStringLiteral("library")).remove(QStringLiteral("library:"));
    query.languages =
        listOf(items, QStringLiteral("language")).replaceInStrings(QStringLiteral("language:"), QString());
    query.license = one(QStringLiteral("license")).remove(QStringLiteral("license:"));
    query.tags = listOf(items, QStringLiteral("other"));
    const QString gated = one(QStringLiteral("gated"));
    if (!gated.isEmpty())
        query.gated = gated == QLatin1String("true");
    const QString range = one(QStringLiteral("num_parameters"));
    query.minParameters = parameterCount(range, QLatin1String("min"));
    query.maxParameters = parameterCount(range, QLatin1String("max"));
    for (const SortName& entry : sortNames) {
        if (one(QStringLiteral("sort")) == entry.web)
            query.sort = entry.sort;
    }
    return query;
}

QString writeQuery(const RepoQuery& query)
{
    QString text;
    const auto add = [&](const QString& key, const QString& value) {
        if (!value.isEmpty())
            text += QLatin1Char('&') + key + QLatin1Char('=') +
                    QString::fromLatin1(QUrl::toPercentEncoding(value));
    };
    add(QStringLiteral("search"), query.search);
    add(QStringLiteral("author"), query.author);
    add(taskKey(query.type), query.task);
    add(QStringLiteral("library"), query.library);
    add(QStringLiteral("language"), query.languages.join(QLatin1Char(',')));
    add(QStringLiteral("license"),
        query.license.isEmpty() ? QString() : QStringLiteral("license:") + query.license);
    add(QStringLiteral("other"), query.tags.join(QLatin1Char(',')));
    if (query.gated)
        add(QStringLiteral("gated"), *query.gated ? QStringLiteral("true") : QStringLiteral("false"));
    add(QStringLiteral("num_parameters"), parameterRange(query));
    for (const SortName& entry : sortNames) {
        if (entry.sort == query.sort && query.sort != Sort::Trending)
            add(QStringLiteral("sort"), entry.web);
    }
    return text;
}

Result<HubUrl> fromWebPath(const QStringList& segments, const QUrl& url)
{
    if (segments.isEmpty())
        return HubUrl::discover({});
    const QString first = segments.first();
    const auto type = parseRepoType(first);
    const bool list = type && first == repoTypePlural(*type);
    if (list && segments.size() == 1)
        return HubUrl::discover(readQuery(url, *type));
    if (list && *type != RepoType::Model)
        return fromRepoPath(segments.mid(1), *type);
    const QString slug = decoded(segments.mid(1).join(QLatin1Char('/')));
    if (first == QLatin1String("collections") && isCollectionSlug(slug))
        return HubUrl::collection(slug);
    if (isOtherPage(first)) {
        return fail(ErrorKind::Unsupported,
                    QCoreApplication::translate("HubUrl", "Vitrine does not show this page."),
                    QCoreApplication::translate("HubUrl", "Open it in a browser."), url.path());
    }
    static const QStringList lists{QStringLiteral("models"), QStringLiteral("datasets"),
                                   QStringLiteral("spaces")};
    const bool person = segments.size() == 1 || (segments.size() == 2 && lists.contains(segments.at(1)));
    if (!person)
        return fromRepoPath(segments, RepoType::Model);
    const auto name = RepoId::parse(decoded(first));
    return name ? Result<HubUrl>(HubUrl::author(name->name)) : fail(notALink(url.toString()));
}

Result<HubUrl> fromHfUri(const QString& rest)
{
    QStringList segments = rest.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    RepoType type = RepoType::Model;
    const auto named = parseRepoType(segments.value(0));
    if (named && segments.first() == repoTypePlural(*named)) {
        type = *named;
        segments.removeFirst();
    }
    // "owner/name@refs/pr/1/path": the revision begins behind the "@" of the last segment of the id.
    const qsizetype last = segments.value(0).contains(QLatin1Char('@')) || segments.size() == 1 ? 0 : 1;
    if (segments.size() <= last)
        return fail(notALink(QStringLiteral("hf://") + rest));
    const qsizetype at = segments.at(last).indexOf(QLatin1Char('@'));
    const QStringList id = segments.mid(0, last) + QStringList{segments.at(last).left(at)};
    const auto repo = RepoId::parse(id.join(QLatin1Char('/')), type);
    if (!repo)
        return fail(repo.error());
    HubUrl result = HubUrl::repository(*repo);
    QStringList path = segments.mid(last + 1);
    if (at >= 0) {
        path.prepend(segments.at(last).mid(at + 1));
        const auto revision = takeRevision(path);
        if (!revision)
            return fail(revision.error());
        result.revision = *revision;
    }
    result.tab = path.isEmpty() ? HubUrl::Tab::Card : HubUrl::Tab::Files;
    result.path = decoded(path.join(QLatin1Char('/')));
    return result;
}

QUrl toWebUrl(const HubUrl& target, const QUrl& endpoint)
{
    QString path;
    if (target.page == HubUrl::Page::Collection)
        path =
            QStringLiteral("/collections/") + QString::fromLatin1(QUrl::toPercentEncoding(target.name, "/"));
    if (target.page == HubUrl::Page::Author || target.page == HubUrl::Page::Organization)
        path = QLatin1Char('/') + target.name;
    if (target.page == HubUrl::Page::Discover)
        path = QLatin1Char('/') + repoTypePlural(target.query.type);
    if (target.page == HubUrl::Page::Repository) {
        path = QLatin1Char('/') + target.repo.webPath();
        const bool history = target.tab == HubUrl::Tab::History;
        const bool community = target.tab == HubUrl::Tab::Community;
        if (target.tab == HubUrl::Tab::Manage)
            path += QStringLiteral("/settings");
        else if (community)
            path += QStringLiteral("/discussions");
        else if (history || target.tab == HubUrl::Tab::Files || !(target.revision == Revision())) {
            path += (history ? QStringLiteral("/commits/") : QStringLiteral("/tree/")) +
                    QString::fromLatin1(target.revision.quoted());
        }
        if (!target.path.isEmpty())
            path += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(target.path, "/"));
    }
    QUrl url = endpoint;
    url.setPath(endpoint.path(QUrl::FullyEncoded) + path, QUrl::StrictMode);
    if (target.page == HubUrl::Page::Discover)
        url.setQuery(writeQuery(target.query).mid(1), QUrl::StrictMode);
    return url;
}

} // namespace vitrine::hub
