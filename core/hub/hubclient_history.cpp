#include "core/hub/hubclient_p.h"
#include "core/hub/paging.h"
#include "core/hub/parsehistory.h"

namespace vitrine::hub {

namespace {

Result<Refs> readRefs(const CachedReply& reply, const QUrl&)
{
    return parseRefs(reply.body);
}

Result<CommitPage> readCommits(const CachedReply& reply, const QUrl& url)
{
    auto items = parseCommits(reply.body);
    if (!items)
        return fail(items.error());
    bool counted = false;
    const qint64 total = reply.extra.toLongLong(&counted);
    const qint64 known = counted ? total : items->size();
    return CommitPage{std::move(*items), known, nextPage(reply.link, url)};
}

} // namespace

QCoro::Task<Result<Fresh<Refs>>> HubClient::refs(RepoId repo, Freshness freshness, net::CancelToken cancel)
{
    const QUrl url = d->session->apiUrl(repo, "/refs", "include_prs=1");
    return cachedGet<Refs>(d->session, d->session->request(url), freshness, readRefs, std::move(cancel));
}

QCoro::Task<Result<Fresh<CommitPage>>> HubClient::commits(RepoId repo, Revision revision, int page,
                                                          Freshness freshness, net::CancelToken cancel)
{
    const QByteArray query = "p=" + QByteArray::number(std::max(0, page)) + "&limit=50";
    const QUrl url = d->session->apiUrl(repo, "/commits/" + revision.quoted(), query);
    return cachedGet<CommitPage>(d->session, d->session->request(url), freshness, readCommits,
                                 std::move(cancel));
}

} // namespace vitrine::hub
