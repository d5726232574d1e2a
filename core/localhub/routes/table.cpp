#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

const std::vector<Route>& routeTable()
{
    using enum Access;
    static const std::vector<Route> table{
        {"GET", "/", Open, Family::Web, startPage},
        {"GET", "/api/agent-harnesses", Open, Family::Api, agentHarnesses},
        {"GET", "/api/telemetry/{path}", Open, Family::Api, telemetry},

        {"GET", "/api/whoami-v2", Account, Family::Api, whoAmI},
        {"GET", "/api/users/{name}/overview", Reader, Family::Api, userOverview},
        {"GET", "/api/users/{name}/avatar", Reader, Family::Api, userAvatar},
        {"GET", "/api/organizations/{name}/overview", Reader, Family::Api, organizationOverview},
        {"GET", "/api/users/{name}/followers", Reader, Family::Api, nobodyOfUser},
        {"GET", "/api/users/{name}/following", Reader, Family::Api, nobodyOfUser},
        {"GET", "/api/users/{name}/likes", Reader, Family::Api, nobodyOfUser},
        {"GET", "/api/organizations/{name}/followers", Reader, Family::Api, nobodyOfOrganization},
        {"GET", "/api/organizations/{name}/members", Reader, Family::Api, organizationMembers},
        {"GET", "/api/organizations/{name}/avatar", Reader, Family::Api, organizationAvatar},
        {"GET", "/api/avatars/{name}", Reader, Family::Api, avatarRedirect},
        {"GET", "/avatars/{name}", Reader, Family::Web, avatarPicture},

        {"GET", "/api/models-tags-by-type", Reader, Family::Api, modelTagsByType},
        {"GET", "/api/datasets-tags-by-type", Reader, Family::Api, datasetTagsByType},
        {"GET", "/api/quicksearch", Reader, Family::Api, quickSearch},
        {"GET", "/api/trending", Reader, Family::Api, trending},
        {"GET", "/api/{type}", Reader, Family::Api, listRepositories},

        {"GET", "/api/resolve-cache/{type}/{repo}/{rev}/{path}", RepoCard, Family::Files, resolveCached},
        {"GET", "/api/{type}/{repo}/revision/{rev}", RepoInfo, Family::Api, repositoryInfo},
        {"GET", "/api/{type}/{repo}/tree/{rev}/{path?}", RepoInfo, Family::Api, treeListing},
        {"POST", "/api/{type}/{repo}/paths-info/{rev}", RepoInfo, Family::Api, pathsInfo},
        {"GET", "/api/{type}/{repo}/treesize/{rev}/{path?}", RepoInfo, Family::Api, treeSize},
        {"GET", "/api/{type}/{repo}/refs", RepoInfo, Family::Api, references},
        {"GET", "/api/{type}/{repo}/commits/{rev}", RepoInfo, Family::Api, commitList},
        {"GET", "/api/{type}/{repo}/compare/{name}", RepoFiles, Family::Api, compareCommits},
        {"GET", "/api/{type}/{repo}/likers", RepoInfo, Family::Api, nobodyOfRepository},
        {"GET", "/api/{type}/{repo}/scan", RepoInfo, Family::Api, securityScan},
        {"GET", "/api/{type}/{repo}/safetensors-metadata/{path}", RepoFiles, Family::Api,
         safetensorsMetadata},
        {"GET", "/api/{type}/{repo}/auth-check", RepoFiles, Family::Api, authCheck},
        {"GET", "/api/{type}/{repo}/auth-check/write", RepoWrite, Family::Api, authCheck},
        {"GET", "/api/{type}/{repo}", RepoInfo, Family::Api, repositoryInfo},

        {"GET", "/{web}/{repo}/resolve/{rev}/{path}", RepoCard, Family::Files, resolveFile},
        {"GET", "/{web}/{repo}/raw/{rev}/{path}", RepoFiles, Family::Files, rawFile},
    };
    return table;
}

} // namespace vitrine::localhub
