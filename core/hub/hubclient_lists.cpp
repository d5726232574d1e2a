#include "core/hub/hubclient_p.h"
#include "core/hub/listquery.h"
#include "core/hub/paging.h"
#include "core/hub/parserepo.h"
#include "core/net/transporterror.h"

namespace vitrine::hub {

namespace {

using Page = Result<Fresh<RepoPage>>;

std::function<Result<RepoPage>(const CachedReply&, const QUrl&)> pageParser(RepoType type)
{
    return [type](const CachedReply& reply, const QUrl& url) -> Result<RepoPage> {
        auto items = parseRepoList(reply.body, type);
        if (!items)
            return fail(items.error());
        RepoPage page{std::move(*items), nextPage(reply.link, url), {}};
        bool counted = false;
        const qint64 total = reply.extra.toLongLong(&counted);
        if (counted)
            page.total = total;
        return page;
    };
}

QCoro::Task<Page> firstPage(SessionPtr session, RepoQuery query, Freshness freshness, net::CancelToken cancel)
{
    const bool expanded = !session->expandRefused;
    const net::Request request = session->request(listUrl(session->place.endpoint, query, expanded));
    auto page = co_await cachedGet<RepoPage>(session, request, freshness, pageParser(query.type), cancel);
    if (page || !expanded || page.error().httpStatus != 400)
        co_return page;
    // Maybe the place does not know `expand`, or one of its values: ask for everything.
    const net::Request plain = session->request(listUrl(session->place.endpoint, query, false));
    auto full = co_await cachedGet<RepoPage>(session, plain, freshness, pageParser(query.type), cancel);
    if (full)
        session->expandRefused = true;
    co_return full;
}

QCoro::Task<Page> otherOrigin(QUrl url)
{
    co_return fail(net::notAnAddressError(url));
}

} // namespace

QCoro::Task<Page> HubClient::list(RepoQuery query, Freshness freshness, net::CancelToken cancel)
{
    return firstPage(d->session, std::move(query), freshness, std::move(cancel));
}

QCoro::Task<Page> HubClient::listNext(RepoType type, QUrl next, net::CancelToken cancel)
{
    if (!d->session->place.serves(next))
        return otherOrigin(next);
    return cachedGet<RepoPage>(d->session, d->session->request(next), Freshness::Network, pageParser(type),
                               std::move(cancel));
}

} // namespace vitrine::hub
