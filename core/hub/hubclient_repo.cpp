#include "core/hub/blobcheck.h"
#include "core/hub/hubclient_p.h"
#include "core/hub/paging.h"
#include "core/hub/parsehistory.h"
#include "core/hub/parserepo.h"
#include "core/net/servererror.h"

#include <QSet>

namespace vitrine::hub {

namespace {

constexpr int mostTreePages = 2000;

struct TreePage {
    QList<TreeEntry> entries;
    QUrl next;
};

Result<TreePage> parseTreePage(const CachedReply& reply, const QUrl& url)
{
    auto entries = parseTree(reply.body);
    if (!entries)
        return fail(entries.error());
    return TreePage{std::move(*entries), nextPage(reply.link, url)};
}

QCoro::Task<Result<Fresh<QList<TreeEntry>>>> wholeTree(SessionPtr session, QUrl url, Freshness freshness,
                                                       net::CancelToken cancel)
{
    Fresh<QList<TreeEntry>> whole;
    QSet<QUrl> seen;
    while (!url.isEmpty()) {
        if (seen.contains(url) || seen.size() >= mostTreePages) {
            net::Request asked;
            asked.url = url;
            co_return fail(
                net::unexpectedAnswerError(asked, {}, QStringLiteral("the pages of the tree never end")));
        }
        seen.insert(url);
        auto page =
            co_await cachedGet<TreePage>(session, session->request(url), freshness, parseTreePage, cancel);
        if (!page)
            co_return fail(std::move(page.error()));
        whole.value += page->value.entries;
        whole.fromCache = whole.fromCache || page->fromCache;
        if (!whole.fetchedAt.isValid() || page->fetchedAt < whole.fetchedAt)
            whole.fetchedAt = page->fetchedAt;
        url = page->value.next;
    }
    co_return whole;
}

} // namespace

QCoro::Task<Result<Fresh<RepoInfo>>> HubClient::info(RepoId repo, Revision revision, Freshness freshness,
                                                     net::CancelToken cancel)
{
    const QUrl url = d->session->apiUrl(repo, "/revision/" + revision.quoted());
    const auto parse = [type = repo.type](const CachedReply& reply, const QUrl&) {
        return parseInfo(reply.body, type);
    };
    return cachedGet<RepoInfo>(d->session, d->session->request(url), freshness, parse, std::move(cancel));
}

QCoro::Task<Result<Fresh<QByteArray>>> HubClient::readme(RepoId repo, Revision revision, Freshness freshness,
                                                         net::CancelToken cancel)
{
    net::Request request = d->session->request(resolveUrl(repo, revision, QStringLiteral("README.md")));
    request.maximumBytes = 32ll << 20;
    const auto keep = [](const CachedReply& reply, const QUrl&) -> Result<QByteArray> {
        if (!fitsEtag(reply.body, reply.etag))
            return fail(ErrorKind::Corrupt, QStringLiteral("the card is not the file its ETag names"));
        return reply.body;
    };
    return cachedGet<QByteArray>(d->session, request, freshness, keep, std::move(cancel));
}

QCoro::Task<Result<Fresh<QList<TreeEntry>>>> HubClient::tree(RepoId repo, Revision revision, QString folder,
                                                             bool recursive, bool withCommits,
                                                             Freshness freshness, net::CancelToken cancel)
{
    QByteArray path = "/tree/" + revision.quoted();
    if (!folder.isEmpty())
        path += '/' + QUrl::toPercentEncoding(folder, "/");
    const QByteArray query = QByteArray("recursive=") + (recursive ? "true" : "false") +
                             "&expand=" + (withCommits ? "true" : "false");
    return wholeTree(d->session, d->session->apiUrl(repo, path, query), freshness, std::move(cancel));
}

} // namespace vitrine::hub
