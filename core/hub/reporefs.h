#pragma once

#include "core/hub/hubclient.h"

namespace vitrine::hub {

/// Branches, tags and the shape of history (protocol section 8.2). Kinds: Conflict where the name exists
/// already, NotFound for a bad revision, Invalid for a name that git does not take.
struct NewBranch {
    QString name;
    Revision from;          ///< where it starts
    bool empty = false;     ///< without any file; \p from is passed over
    bool overwrite = false; ///< an existing branch of that name is set anew
};

QCoro::Task<Result<void>> createBranch(const HubClient& client, RepoId repo, NewBranch branch,
                                       net::CancelToken cancel);
QCoro::Task<Result<void>> deleteBranch(const HubClient& client, RepoId repo, QString name,
                                       net::CancelToken cancel);
/// \param message makes an annotated tag where it is not empty
QCoro::Task<Result<void>> createTag(const HubClient& client, RepoId repo, QString name, Revision at,
                                    QString message, net::CancelToken cancel);
QCoro::Task<Result<void>> deleteTag(const HubClient& client, RepoId repo, QString name,
                                    net::CancelToken cancel);

/// Replaces the whole history of a branch by one commit; cannot be undone. \p message at most 500 characters.
/// \return the new commit
QCoro::Task<Result<QString>> squashHistory(const HubClient& client, RepoId repo, Revision branch,
                                           QString message, net::CancelToken cancel);
Result<QString> parseSquashed(const QByteArray& body);

/// Why \p name cannot be the name of a branch or tag, in words; empty where it can.
QString refNameProblem(const QString& name);

} // namespace vitrine::hub
