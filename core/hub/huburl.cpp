#include "core/hub/huburl.h"

#include "core/base/safepath.h"
#include "core/hub/collections.h"
#include "core/hub/hubweburl.h"
#include "core/net/request.h"

#include <QCoreApplication>
#include <QRegularExpression>

#include <array>

namespace vitrine::hub {

namespace {

constexpr QLatin1String scheme("vitrine:");

struct TabName {
    HubUrl::Tab tab;
    QLatin1String name;
};

constexpr std::array tabNames{TabName{HubUrl::Tab::Card, QLatin1String("card")},
                              TabName{HubUrl::Tab::Try, QLatin1String("try")},
                              TabName{HubUrl::Tab::Files, QLatin1String("files")},
                              TabName{HubUrl::Tab::Community, QLatin1String("community")},
                              TabName{HubUrl::Tab::History, QLatin1String("history")},
                              TabName{HubUrl::Tab::Manage, QLatin1String("manage")}};

bool hasPath(HubUrl::Tab tab)
{
    return tab == HubUrl::Tab::Files || tab == HubUrl::Tab::Community;
}

QString decoded(const QString& segment)
{
    return QUrl::fromPercentEncoding(segment.toUtf8());
}

/// "owner/name@revision" or "owner/name" or "name@revision" at the front of \p segments, which lose it.
Result<HubUrl> takeRepo(QStringList& segments, RepoType type)
{
    const qsizetype idLength = segments.value(0).contains(QLatin1Char('@')) ? 1 : 2;
    const QString text = segments.mid(0, idLength).join(QLatin1Char('/'));
    segments = segments.mid(idLength);
    const qsizetype at = text.indexOf(QLatin1Char('@'));
    const auto repo = RepoId::parse(decoded(text.left(at)), type);
    if (!repo)
        return fail(repo.error());
    HubUrl result = HubUrl::repository(*repo);
    if (at >= 0 && at + 1 < text.size()) {
        const auto revision = Revision::parse(decoded(text.mid(at + 1)));
        if (!revision)
            return fail(revision.error());
        result.revision = *revision;
    }
    return result;
}

Result<HubUrl> parseRepository(QStringList segments, RepoType type, const QString& text)
{
    auto result = takeRepo(segments, type);
    if (!result || segments.isEmpty())
        return result;
    const auto tab = std::find_if(tabNames.begin(), tabNames.end(),
                                  [&](const TabName& entry) { return entry.name == segments.first(); });
    if (tab == tabNames.end() || (segments.size() > 1 && !hasPath(tab->tab)))
        return fail(notALink(text));
    result->tab = tab->tab;
    result->path = decoded(segments.mid(1).join(QLatin1Char('/')));
    return result;
}

Result<HubUrl> parseOwn(const QString& text)
{
    static const QRegularExpression word(QStringLiteral("\\A[a-z]{1,40}\\z"));
    const QUrl url(QStringLiteral("vitrine:/") + text.mid(scheme.size()), QUrl::StrictMode);
    QStringList segments = url.path(QUrl::FullyEncoded).split(QLatin1Char('/'), Qt::SkipEmptyParts);
    if (!url.isValid() || segments.isEmpty())
        return fail(notALink(text));
    const QString first = segments.takeFirst();
    if (first == QLatin1String("discover") && segments.isEmpty()) {
        const QRegularExpression typeKey(QStringLiteral("(?:^|&)type=([a-z]+)"));
        const auto type = parseRepoType(typeKey.match(url.query()).captured(1));
        return HubUrl::discover(readQuery(url, type.value_or(RepoType::Model)));
    }
    if (first == QLatin1String("author") && segments.size() == 1 && RepoId::parse(decoded(segments.first())))
        return HubUrl::author(decoded(segments.first()));
    if (first == QLatin1String("organization") && segments.size() == 1 &&
        RepoId::parse(decoded(segments.first())))
        return HubUrl::organization(decoded(segments.first()));
    const QString slug = decoded(segments.join(QLatin1Char('/')));
    if (first == QLatin1String("collection") && isCollectionSlug(slug))
        return HubUrl::collection(slug);
    const auto type = parseRepoType(first);
    if (type && first == repoTypeName(*type))
        return parseRepository(segments, *type, text);
    if (segments.isEmpty() && word.match(first).hasMatch())
        return HubUrl::named(first);
    return fail(notALink(text));
}

Result<HubUrl> parseWeb(const QString& text, const Place& place)
{
    QUrl url(text, QUrl::StrictMode);
    if (url.scheme().isEmpty())
        url = QUrl(QStringLiteral("https://") + text, QUrl::StrictMode);
    const QString origin = net::originOf(url);
    const bool ofHub = url.host() == QLatin1String("huggingface.co") ||
                       url.host() == QLatin1String("hf.co") ||
                       url.host() == QLatin1String("www.huggingface.co");
    if (origin.isEmpty() || (!ofHub && !place.serves(url)))
        return fail(notALink(text));
    QString path = url.path(QUrl::FullyEncoded);
    const QString prefix = place.endpoint.path(QUrl::FullyEncoded);
    if (!ofHub && path.startsWith(prefix))
        path = path.mid(prefix.size());
    return fromWebPath(path.split(QLatin1Char('/'), Qt::SkipEmptyParts), url);
}

QString repositoryAddress(const HubUrl& url)
{
    QString text = scheme + repoTypeName(url.repo.type) + QLatin1Char('/') + url.repo.id();
    const bool bare = url.repo.owner.isEmpty();
    if (bare || !(url.revision == Revision()))
        text += QLatin1Char('@') + QString::fromLatin1(url.revision.quoted());
    if (url.tab == HubUrl::Tab::Card)
        return text;
    for (const TabName& entry : tabNames) {
        if (entry.tab == url.tab)
            text += QLatin1Char('/') + entry.name;
    }
    if (!url.path.isEmpty())
        text += QLatin1Char('/') + QString::fromLatin1(QUrl::toPercentEncoding(url.path, "/"));
    return text;
}

} // namespace

Error notALink(const QString& text)
{
    return Error::make(
        ErrorKind::Invalid,
        QCoreApplication::translate("HubUrl", "“%1” does not lead to a page of a Hub.").arg(text.left(200)),
        QCoreApplication::translate("HubUrl", "Use a link to a model, a dataset, a Space or a person."));
}

HubUrl HubUrl::discover(const RepoQuery& query)
{
    HubUrl url;
    url.query = query;
    return url;
}

HubUrl HubUrl::author(const QString& name)
{
    HubUrl url;
    url.page = Page::Author;
    url.name = name;
    return url;
}

HubUrl HubUrl::repository(const RepoId& repo, const Revision& revision, Tab tab)
{
    HubUrl url;
    url.page = Page::Repository;
    url.repo = repo;
    url.revision = revision;
    url.tab = tab;
    return url;
}

HubUrl HubUrl::collection(const QString& slug)
{
    HubUrl url;
    url.page = Page::Collection;
    url.name = slug;
    return url;
}

HubUrl HubUrl::organization(const QString& name)
{
    HubUrl url;
    url.page = Page::Organization;
    url.name = name;
    return url;
}

HubUrl HubUrl::named(const QString& page)
{
    HubUrl url;
    url.page = Page::Named;
    url.name = page;
    return url;
}

Result<HubUrl> HubUrl::parse(const QString& text, const Place& place)
{
    const QString trimmed = text.trimmed();
    auto url = trimmed.startsWith(scheme, Qt::CaseInsensitive)                   ? parseOwn(trimmed)
               : trimmed.startsWith(QLatin1String("hf://"), Qt::CaseInsensitive) ? fromHfUri(trimmed.mid(5))
                                                                                 : parseWeb(trimmed, place);
    // "%2Fetc" and "%2E%2E" would lead out of the repository.
    if (url && !url->path.isEmpty() && !isSafeRelativePath(url->path))
        return fail(notALink(trimmed));
    return url;
}

QString HubUrl::address() const
{
    switch (page) {
    case Page::Discover:
        return scheme + QStringLiteral("discover?type=") + repoTypeName(query.type) + writeQuery(query);
    case Page::Author:
        return scheme + QStringLiteral("author/") + name;
    case Page::Repository:
        return repositoryAddress(*this);
    case Page::Collection:
        return scheme + QStringLiteral("collection/") +
               QString::fromLatin1(QUrl::toPercentEncoding(name, "/"));
    case Page::Organization:
        return scheme + QStringLiteral("organization/") + name;
    case Page::Named:
        break;
    }
    return scheme + name;
}

QUrl HubUrl::webUrl(const Place& place) const
{
    return toWebUrl(*this, place.endpoint);
}

} // namespace vitrine::hub
