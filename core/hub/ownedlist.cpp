#include "core/hub/ownedlist.h"

namespace vitrine::hub {

namespace {

constexpr int listPage = 1000;
constexpr int mostPages = 100; ///< a server that never ends is left

/// Whether the owner's list is just not to be had here, rather than the place in trouble.
bool isMissing(const Error& error)
{
    return error.kind == ErrorKind::NotFound || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::Unsupported || error.kind == ErrorKind::Invalid;
}

/// The lists of one type; found() or details() by \p asFound.
QCoro::Task<Result<void>> walkLists(std::shared_ptr<HubClient> client, QString owner, RepoType type,
                                    bool asFound, OwnedSink sink, net::CancelToken cancel)
{
    RepoQuery query;
    query.type = type;
    query.author = owner;
    query.sort = Sort::Modified;
    query.limit = listPage;
    auto reply = co_await client->list(query, Freshness::Network, cancel);
    for (int page = 0; page < mostPages; ++page) {
        if (!reply)
            co_return fail(reply.error());
        if (cancel.isCancelled())
            co_return fail(Error::cancelled());
        const RepoPage& repos = reply->value;
        if (asFound) {
            QList<OwnedRepo> found;
            found.reserve(repos.items.size());
            for (const RepoInfo& info : repos.items)
                found.append(ownedFrom(info));
            sink.found(found);
        } else {
            sink.details(repos.items);
        }
        if (repos.next.isEmpty())
            break;
        const QUrl next = repos.next;
        reply = co_await client->listNext(type, next, cancel);
    }
    co_return {};
}

/// \return whether the place has the owner's list
QCoro::Task<Result<bool>> walkStorage(std::shared_ptr<HubClient> client, QString organization, OwnedSink sink,
                                      OwnedGaps* gaps, net::CancelToken cancel)
{
    QUrl next;
    for (int page = 0; page < mostPages; ++page) {
        const auto reply = co_await ownedRepos(*client, organization, next, cancel);
        if (!reply && page == 0 && isMissing(reply.error())) {
            gaps->storage = true;
            gaps->reason = reply.error().what;
            co_return false;
        }
        if (!reply)
            co_return fail(reply.error());
        if (cancel.isCancelled())
            co_return fail(Error::cancelled());
        sink.found(reply->items);
        next = reply->next;
        if (next.isEmpty())
            break;
    }
    co_return true;
}

} // namespace

QCoro::Task<Result<OwnedGaps>> walkOwned(std::shared_ptr<HubClient> client, QString owner,
                                         QString organization, OwnedSink sink, net::CancelToken cancel)
{
    OwnedGaps gaps;
    const auto stored = co_await walkStorage(client, organization, sink, &gaps, cancel);
    if (!stored)
        co_return fail(stored.error());
    for (const RepoType type : {RepoType::Model, RepoType::Dataset, RepoType::Space}) {
        const auto walked = co_await walkLists(client, owner, type, !*stored, sink, cancel);
        if (walked)
            continue;
        // What is known of storage stays, and says what it lacks.
        if (!*stored || walked.error().kind == ErrorKind::Cancelled)
            co_return fail(walked.error());
        gaps.details = true;
        gaps.reason = walked.error().what;
    }
    co_return gaps;
}

} // namespace vitrine::hub
