#pragma once

#include "core/hub/commitcalls.h"
#include "core/hub/unifieddiff.h"

#include <memory>

namespace vitrine::hub {

/// How files come back to what they were at an earlier commit: what a new commit would change, and what it
/// takes to make it. Large files are named again and not sent.
struct RevertPlan {
    QString head;             ///< the commit of the branch that it was planned on
    QList<FileDiff> changes;  ///< from the head to what would be; empty: it is so already
    QStringList changedSince; ///< files that others changed after the commit that is undone
    QList<CommitOperation> operations;
};

/// \p paths of \p branch become what they are at \p then; those that were not there are deleted. Kind
/// Unsupported for a file that is neither small (32 MiB) nor kept as a large file.
QCoro::Task<Result<RevertPlan>> planRestore(std::shared_ptr<HubClient> client, RepoId repo, Revision branch,
                                            Revision then, QStringList paths, net::CancelToken cancel);
/// What the commit changed becomes what it was at its parent.
QCoro::Task<Result<RevertPlan>> planUndo(std::shared_ptr<HubClient> client, RepoId repo, Revision branch,
                                         Revision commit, Revision parent, net::CancelToken cancel);

/// Names of files that a difference touches, old ones included, each once.
QStringList touchedPaths(const QList<FileDiff>& files);
/// The commit before \p commit; empty: it is the first.
QCoro::Task<Result<QString>> parentOf(std::shared_ptr<HubClient> client, RepoId repo, Revision commit,
                                      net::CancelToken cancel);

} // namespace vitrine::hub
