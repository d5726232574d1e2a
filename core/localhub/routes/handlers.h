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

// people.cpp (2.12, 6.2)
HttpResponse whoAmI(Call& call);
HttpResponse userOverview(Call& call);
HttpResponse organizationOverview(Call& call);
HttpResponse organizationMembers(Call& call);
HttpResponse nobodyOfUser(Call& call); ///< followers, followed and likes: nobody follows or likes here
HttpResponse nobodyOfOrganization(Call& call); ///< followers
HttpResponse nobodyOfRepository(Call& call);   ///< likers
HttpResponse userAvatar(Call& call);
HttpResponse organizationAvatar(Call& call);
HttpResponse avatarRedirect(Call& call);
HttpResponse avatarPicture(Call& call);

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

// background.cpp (1.5)
HttpResponse agentHarnesses(Call& call);
HttpResponse telemetry(Call& call);
HttpResponse startPage(Call& call);

} // namespace vitrine::localhub
