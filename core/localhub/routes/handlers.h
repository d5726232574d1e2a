#pragma once

#include "core/localhub/routes/route.h"

/// The handlers of the route table, one file per family of calls.
namespace vitrine::localhub {

// lists.cpp (protocol 2.1)
HttpResponse listRepositories(Call& call);

// info.cpp (3.1, 3.4)
HttpResponse repositoryInfo(Call& call);
HttpResponse safetensorsMetadata(Call& call);
HttpResponse securityScan(Call& call);

// tree.cpp (3.2, 3.3)
HttpResponse treeListing(Call& call);
HttpResponse pathsInfo(Call& call);
HttpResponse treeSize(Call& call);

// history.cpp (3.4)
HttpResponse references(Call& call);
HttpResponse commitList(Call& call);
HttpResponse compareCommits(Call& call);

// files.cpp (4.2)
HttpResponse resolveFile(Call& call);
HttpResponse resolveCached(Call& call);
HttpResponse rawFile(Call& call);

// gate.cpp (3.5)
HttpResponse authCheck(Call& call);

// search.cpp (2.6 to 2.8)
HttpResponse quickSearch(Call& call);
HttpResponse trending(Call& call);
HttpResponse modelTagsByType(Call& call);
HttpResponse datasetTagsByType(Call& call);

// people.cpp (2.12)
HttpResponse userOverview(Call& call);
HttpResponse organizationOverview(Call& call);
HttpResponse userSocials(Call& call);
HttpResponse organizationSocials(Call& call);
HttpResponse nobodyOfUser(Call& call);         ///< followers and followed: nobody follows anybody here
HttpResponse nobodyOfOrganization(Call& call); ///< followers
HttpResponse userAvatar(Call& call);
HttpResponse organizationAvatar(Call& call);
HttpResponse avatarRedirect(Call& call);
HttpResponse avatarPicture(Call& call);

// whoami.cpp (6.2, 6.7)
HttpResponse whoAmI(Call& call);
HttpResponse revokeCredentials(Call& call);

// oauth.cpp, oauthpage.cpp (6.5, 6.6)
HttpResponse beginDevice(Call& call);
HttpResponse oauthToken(Call& call);
HttpResponse openIdConfiguration(Call& call);
HttpResponse oauthUserInfo(Call& call);
HttpResponse devicePage(Call& call);
HttpResponse confirmDevice(Call& call);

// likes.cpp (2.11, 6.9)
HttpResponse likeRepository(Call& call);
HttpResponse unlikeRepository(Call& call);
HttpResponse repositoryLikers(Call& call);
HttpResponse userLikes(Call& call);
HttpResponse watchSettings(Call& call);
HttpResponse notifications(Call& call);
HttpResponse readNotifications(Call& call);

// organizations.cpp (9)
HttpResponse organizationMembers(Call& call);
HttpResponse changeMemberRole(Call& call);

// resourcegroups.cpp (8.1, 9.1)
HttpResponse groupList(Call& call);
HttpResponse createGroup(Call& call);
HttpResponse showGroup(Call& call);
HttpResponse changeGroup(Call& call);
HttpResponse removeGroup(Call& call);
HttpResponse groupSettings(Call& call);
HttpResponse addGroupUsers(Call& call);
HttpResponse changeGroupUser(Call& call);
HttpResponse removeGroupUser(Call& call);
HttpResponse repositoryGroup(Call& call);
HttpResponse setRepositoryGroup(Call& call);

// gateask.cpp (7.4)
HttpResponse askAccess(Call& call);
HttpResponse cancelRequest(Call& call);

// gatelists.cpp (7.7)
HttpResponse requestList(Call& call);
HttpResponse accessReport(Call& call);

// gatedecide.cpp (7.7)
HttpResponse handleRequest(Call& call);
HttpResponse handleBatch(Call& call);
HttpResponse grantAccess(Call& call);

// collectionlist.cpp (2.10)
HttpResponse collectionList(Call& call);
HttpResponse showCollection(Call& call);

// collectionchanges.cpp (2.10)
HttpResponse createCollection(Call& call);
HttpResponse changeCollection(Call& call);
HttpResponse removeCollection(Call& call);
HttpResponse setCollectionGroup(Call& call);

// collectionitems.cpp (2.10)
HttpResponse addCollectionItem(Call& call);
HttpResponse changeCollectionItem(Call& call);
HttpResponse changeCollectionItems(Call& call);
HttpResponse removeCollectionItem(Call& call);

// discussionlist.cpp (8.4)
HttpResponse discussionList(Call& call);
HttpResponse startDiscussion(Call& call);
HttpResponse discussionDetail(Call& call);
HttpResponse removeDiscussion(Call& call);

// discussionevents.cpp (8.4)
HttpResponse addComment(Call& call);
HttpResponse editComment(Call& call);
HttpResponse hideComment(Call& call);
HttpResponse changeStatus(Call& call);
HttpResponse changeTitle(Call& call);
HttpResponse pinDiscussion(Call& call);

// discussionmerge.cpp (8.4)
HttpResponse mergePullRequest(Call& call);
HttpResponse removePullRequestRef(Call& call);
HttpResponse pullRequestStorage(Call& call);

// ownerrepos.cpp (5.1, 8.1)
HttpResponse createRepository(Call& call);
HttpResponse deleteRepository(Call& call);
HttpResponse moveRepository(Call& call);

// ownersettings.cpp (7.1, 8.1)
HttpResponse changeSettings(Call& call);

// ownercommit.cpp (5.5)
HttpResponse makeCommit(Call& call);

// ownerupload.cpp (5.2, 5.3)
HttpResponse preupload(Call& call);
HttpResponse validateCard(Call& call);

// ownerrefs.cpp (8.2)
HttpResponse createBranch(Call& call);
HttpResponse deleteBranch(Call& call);
HttpResponse createTag(Call& call);
HttpResponse deleteTag(Call& call);

// ownerlarge.cpp (8.2, 8.3)
HttpResponse largeFileList(Call& call);
HttpResponse removeLargeFiles(Call& call);
HttpResponse removeLargeFile(Call& call);
HttpResponse superSquash(Call& call);

// ownerstorage.cpp (6.9, 8.1, 9.1)
HttpResponse ownStorage(Call& call);
HttpResponse organizationStorage(Call& call);
HttpResponse duplicateRepository(Call& call);

// background.cpp (1.5)
HttpResponse agentHarnesses(Call& call);
HttpResponse telemetry(Call& call);
HttpResponse startPage(Call& call);

} // namespace vitrine::localhub
