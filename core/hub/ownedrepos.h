#pragma once

#include "core/hub/repoadmin.h"

namespace vitrine::hub {

/// One's own repository, as the owner's list tells it (protocol sections 6.9 and 9.1). What a list does not
/// tell is empty.
struct OwnedRepo {
    RepoId id;
    QDateTime updatedAt;
    Visibility visibility = Visibility::Public;
    std::optional<qint64> storage;     ///< bytes of everything it keeps, history included
    std::optional<double> storagePart; ///< of the owner's whole, 0 to 1
    std::optional<Gating> gated;
    std::optional<qint64> downloads; ///< last 30 days
    std::optional<qint64> likes;
};

struct OwnedPage {
    QList<OwnedRepo> items;
    QUrl next; ///< empty: the last page
};

/// Kinds of repositories that Vitrine does not know (buckets, kernels) are left out.
Result<OwnedPage> parseOwned(const QByteArray& body, const QByteArray& link, const QUrl& url);

/// Repositories of an organization, or (empty) of whoever asks, with their storage; the first page, or (\p
/// next) the one behind it. Kinds NotFound and Forbidden: the place is too old for it, or one's role too low.
QCoro::Task<Result<OwnedPage>> ownedRepos(const HubClient& client, QString organization, QUrl next,
                                          net::CancelToken cancel);
/// What a list of the Hub knows of a repository, as the owner's list would show it.
OwnedRepo ownedFrom(const RepoInfo& info);
/// Adds what the other list knows to \p repo.
void completeOwned(OwnedRepo& repo, const RepoInfo& info);

} // namespace vitrine::hub
