#pragma once

#include "core/hub/hubclient.h"
#include "core/storage/localrevisions.h"

namespace vitrine::ui {

/// What became of a repository since a commit, and how what lies on this computer stands to it.
struct Changes {
    RepoId repo;
    QString base;               ///< what it is compared with; empty: nothing is known
    hub::RepoInfo now;          ///< main, as the place says
    QList<hub::Commit> commits; ///< since base, newest first
    bool moreCommits = false;   ///< there are more than were asked for
    QList<hub::FileChange> files;
    storage::LocalRevisions local;
    storage::UpdatePlan plan; ///< from what is here to now; where something is here
    bool hasPlan = false;

    bool isSame() const { return base == now.commit; }
    bool isHere() const { return !local.main.isEmpty(); }
    bool isOlderHere() const { return isHere() && local.main != now.commit; }
};

/// Asks for all of it: three to five requests. \param since the commit to compare with; empty: what main
/// stands for on this computer
QCoro::Task<Result<Changes>> changesOf(std::shared_ptr<hub::HubClient> client, QString cacheRoot, RepoId repo,
                                       QString since, net::CancelToken cancel);

/// Just what lies here.
QCoro::Task<storage::LocalRevisions> localOf(QString cacheRoot, RepoId repo);

} // namespace vitrine::ui
