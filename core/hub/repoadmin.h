#pragma once

#include "core/hub/hubclient.h"

namespace vitrine::hub {

/// Who may see a repository. Protected is for Spaces: the source is private, the application public.
enum class Visibility { Public, Private, Protected };

/// "public", "private", "protected", as the API writes them.
QString visibilityName(Visibility visibility);
/// What the API writes; an unknown text counts as Private.
Visibility parseVisibility(const QString& text);

/// Makes, changes and ends repositories (protocol sections 5.1 and 8.1). None of these is repeated by itself.
/// Common kinds: SignIn and Forbidden (a right is missing), NotFound, Conflict (it exists already, or another
/// operation runs), Payment (the owner's plan), Invalid (the server does not like a value).
struct NewRepo {
    RepoId id; ///< its owner is the person or an organization
    Visibility visibility = Visibility::Public;
    QString license; ///< "mit"; empty: none
    QString sdk;     ///< Spaces need one: "gradio", "docker", "static"
    QString readme;  ///< README.md as it shall be; empty: what the server writes for the licence
};

/// \return the repository as the server calls it. Kind Conflict where it exists already
QCoro::Task<Result<RepoId>> createRepo(const HubClient& client, NewRepo repo, net::CancelToken cancel);
/// Takes everything with it: files, history, discussions. Cannot be undone.
QCoro::Task<Result<void>> deleteRepo(const HubClient& client, RepoId repo, net::CancelToken cancel);
/// Renames, and gives to another owner where it differs; the old name answers with the new one afterwards.
QCoro::Task<Result<void>> moveRepo(const HubClient& client, RepoId from, RepoId to, net::CancelToken cancel);

/// What to change; what is not set stays.
struct RepoChange {
    std::optional<Visibility> visibility;
    std::optional<bool> discussions; ///< whether people may open discussions and pull requests
};

QCoro::Task<Result<void>> changeRepo(const HubClient& client, RepoId repo, RepoChange change,
                                     net::CancelToken cancel);

struct Duplicated {
    RepoId id;
    bool filesPending = false; ///< the server still copies large files
};

/// Copies a repository, history included, to \p to. Kind Conflict where \p to exists already.
QCoro::Task<Result<Duplicated>> duplicateRepo(const HubClient& client, RepoId from, RepoId to,
                                              Visibility visibility, net::CancelToken cancel);
Result<Duplicated> parseDuplicated(const QByteArray& body, const RepoId& asked);

/// Why \p name cannot be the name of a repository, in words; empty where it can (protocol section 1.3).
QString nameProblem(const QString& name);

} // namespace vitrine::hub
