#pragma once

#include "core/localhub/caller.h"
#include "core/localhub/repositories.h"

/// Who may do what: the only place that decides (protocol 6.1, 7.2, 9.2). Every answer joins three things:
///
///     the person   owner, or role in the organization (no_access < read < contributor < write < admin)
///     the group    where the repository is in a resource group, the role in that group takes the place of
///                  the role in the organization; admins of the organization keep theirs
///     the token    read, write, or what a fine-grained or OAuth token names
///
/// Routes say their Access (route.h), and dispatch asks here before a handler runs. Handlers ask again only
/// for what depends on more than the repository: an author's own comment, a second repository, a namespace.
/// All functions are cheap: they read what Caller and RepoRecord hold, and no database.
namespace vitrine::localhub {

/// What the person is to a repository, whatever the token says. A contributor writes what they made.
enum class RepoRole { None, Read, Write, Admin };

RepoRole repoRole(const Caller& caller, const RepoRecord& repo);

/// Whether the repository exists for them: public, or theirs to read.
bool maySee(const Caller& caller, const RepoRecord& repo);

/// Whether they pass the gate (protocol 7.2). \param accessState of their request, "accepted" or anything
bool mayReadFiles(const Caller& caller, const RepoRecord& repo, const QString& accessState);
/// The same without any request: the owner, members unless orgMembersGated.
bool passesGateUnasked(const Caller& caller, const RepoRecord& repo);

/// Commits, branches, tags, merging, deciding about requests, hiding others' comments.
bool mayWrite(const Caller& caller, const RepoRecord& repo);
/// Settings, deleting, moving away: who may write (protocol 9.2), with a token for more than content.
bool mayAdminister(const Caller& caller, const RepoRecord& repo);
/// Opening discussions and commenting: every account that sees the repository, with a token for it.
bool mayDiscuss(const Caller& caller, const RepoRecord& repo);

/// Making a repository in a namespace, moving one there, duplicating into it. \param resourceGroup row of the
/// group it shall be in; 0: none
bool mayCreateIn(const Caller& caller, const QString& owner, qint64 resourceGroup = 0);
/// Collections of a namespace: one's own, or those of an organization one may write in.
bool mayWriteCollectionsOf(const Caller& caller, const QString& owner);
/// Private collections of a namespace.
bool mayReadCollectionsOf(const Caller& caller, const QString& owner);
/// Members' roles, resource groups and settings of an organization: its admins.
bool mayAdministerOrganization(const Caller& caller, const QString& organization);

/// For lists. Asks the database about resource groups and single repositories of fine-grained tokens.
PrivateView privateView(Database& database, const Caller& caller);

/// The words of 403 where only the right to write is missing (protocol 1.8).
QString missingPermission();

} // namespace vitrine::localhub
