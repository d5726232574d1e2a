#pragma once

#include "core/hub/ownedrepos.h"

#include <functional>
#include <memory>

namespace vitrine::hub {

/// Where walkOwned() puts what it finds. Called where the task resumes, never after the token is cancelled.
struct OwnedSink {
    std::function<void(const QList<OwnedRepo>&)> found;
    std::function<void(const QList<RepoInfo>&)> details; ///< of repositories that were found
};

/// What could not be learned of an owner's repositories.
struct OwnedGaps {
    bool storage = false; ///< this place, or one's role, tells no storage: only what the lists show
    bool details = false; ///< downloads, likes and gating are missing
    QString reason;       ///< in words; empty where nothing is missing
};

/// All repositories of \p owner, page by page: from the owner's list with their storage, where the place has
/// it, then what the public lists add; otherwise from those alone. \param organization empty for whoever
/// asks, who is \p owner
QCoro::Task<Result<OwnedGaps>> walkOwned(std::shared_ptr<HubClient> client, QString owner,
                                         QString organization, OwnedSink sink, net::CancelToken cancel);

} // namespace vitrine::hub
