#include "ui/pages/discover/cachedrepos.h"

#include "core/base/json.h"
#include "core/net/background.h"

#include <QFile>

namespace vitrine::ui {

namespace {

constexpr qint64 maximumConfig = 1 << 20;

bool isOnlyByName(const hub::RepoQuery& query)
{
    return query.task.isEmpty() && query.library.isEmpty() && query.languages.isEmpty() &&
           query.license.isEmpty() && query.tags.isEmpty() && !query.gated && !query.minParameters &&
           !query.maxParameters;
}

hub::RepoInfo infoOf(const storage::CachedRepo& repo)
{
    hub::RepoInfo info;
    info.id = repo.id;
    info.lastModified = repo.lastModified;
    info.usedStorage = repo.bytes;
    if (repo.revisions.isEmpty())
        return info;
    const storage::CachedRevision& revision = repo.revisions.first();
    info.commit = revision.commit;
    info.siblings = revision.files.keys();
    QFile config(revision.folder + QStringLiteral("/config.json"));
    if (config.open(QIODevice::ReadOnly)) {
        if (const auto object = json::object(config.read(maximumConfig), QStringLiteral("config.json")))
            info.config = *object;
    }
    return info;
}

// What the place lists itself is not listed twice.
void addMissing(hub::RepoPage& page, const QList<hub::RepoInfo>& cached)
{
    QSet<RepoId> listed;
    for (const hub::RepoInfo& info : std::as_const(page.items))
        listed.insert(info.id);
    for (const hub::RepoInfo& info : cached) {
        if (listed.contains(info.id))
            continue;
        page.items.append(info);
        if (page.total)
            ++*page.total;
    }
}

// Named first, as captures of coroutines must be.
QCoro::Task<Result<hub::Fresh<hub::RepoPage>>> listBoth(RepoSource place, QList<storage::LibraryItem> items,
                                                        hub::RepoQuery query, hub::Freshness freshness,
                                                        net::CancelToken cancel)
{
    auto page = co_await place.list(query, freshness, cancel);
    if (!page || !page->value.next.isEmpty())
        co_return page;
    const auto work = [items, query] {
        return cachedRepos(items, query);
    };
    const QList<hub::RepoInfo> cached = co_await net::inBackground(work);
    addMissing(page->value, cached);
    co_return page;
}

} // namespace

QList<hub::RepoInfo> cachedRepos(const QList<storage::LibraryItem>& items, const hub::RepoQuery& query)
{
    QList<hub::RepoInfo> infos;
    if (!isOnlyByName(query))
        return infos;
    for (const storage::LibraryItem& item : items) {
        const RepoId& id = item.repo.id;
        const bool shared = item.origin.isEmpty();
        const bool named = query.search.isEmpty() || id.id().contains(query.search, Qt::CaseInsensitive);
        const bool owned = query.author.isEmpty() || id.owner.compare(query.author, Qt::CaseInsensitive) == 0;
        if (shared && named && owned && id.type == query.type)
            infos.append(infoOf(item.repo));
    }
    return infos;
}

RepoSource withCachedRepos(RepoSource place, const storage::LibraryIndex& library)
{
    RepoSource both = place;
    both.list = [place, &library](hub::RepoQuery query, hub::Freshness freshness, net::CancelToken cancel) {
        return listBoth(place, library.items(), std::move(query), freshness, std::move(cancel));
    };
    return both;
}

} // namespace vitrine::ui
