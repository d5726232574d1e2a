#include "ui/pages/discover/cachedrepos.h"

#include "core/net/background.h"
#include "core/tasks/localweights.h"
#include "ui/delegates/repocard.h"

namespace vitrine::ui {

namespace {

bool isOnlyByName(const hub::RepoQuery& query)
{
    return query.library.isEmpty() && query.languages.isEmpty() && query.license.isEmpty() &&
           query.tags.isEmpty() && !query.gated && !query.minParameters && !query.maxParameters;
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
    if (const auto config = tasks::readModelConfig(revision.folder))
        info.config = *config;
    // The cache knows no tags: what a model would run as tells its task.
    if (repo.id.type == RepoType::Model)
        info.pipelineTag = tasks::runsHere(modelFacts(info), tasks::Machine::here()).task;
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
        if (!shared || !named || !owned || id.type != query.type)
            continue;
        hub::RepoInfo info = infoOf(item.repo);
        if (query.task.isEmpty() || query.task == info.pipelineTag)
            infos.append(std::move(info));
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
