#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

namespace {

std::vector<Route> backgroundRoutes()
{
    using enum Access;
    return {
        {"GET", "/", Open, Family::Web, startPage},
        {"GET", "/api/agent-harnesses", Open, Family::Api, agentHarnesses},
        {"GET", "/api/telemetry/{path}", Open, Family::Api, telemetry},
    };
}

std::vector<Route> joined()
{
    std::vector<Route> table;
    for (const auto& family : {backgroundRoutes(), peopleRoutes(), searchRoutes(), ownerRoutes(),
                               gateRoutes(), discussionRoutes(), collectionRoutes(), repositoryRoutes()})
        table.insert(table.end(), family.begin(), family.end());
    return table;
}

} // namespace

std::vector<Route> searchRoutes()
{
    using enum Access;
    return {
        {"GET", "/api/models-tags-by-type", Reader, Family::Api, modelTagsByType},
        {"GET", "/api/datasets-tags-by-type", Reader, Family::Api, datasetTagsByType},
        {"GET", "/api/quicksearch", Reader, Family::Api, quickSearch},
        {"GET", "/api/trending", Reader, Family::Api, trending},
        {"GET", "/api/{type}", Reader, Family::Api, listRepositories},
    };
}

std::vector<Route> repositoryRoutes()
{
    using enum Access;
    return {
        {"GET", "/api/resolve-cache/{type}/{repo}/{rev}/{path}", RepoCard, Family::Files, resolveCached},
        {"GET", "/api/{type}/{repo}/revision/{rev}", RepoInfo, Family::Api, repositoryInfo},
        {"GET", "/api/{type}/{repo}/tree/{rev}/{path?}", RepoInfo, Family::Api, treeListing},
        {"POST", "/api/{type}/{repo}/paths-info/{rev}", RepoInfo, Family::Api, pathsInfo},
        {"GET", "/api/{type}/{repo}/treesize/{rev}/{path?}", RepoInfo, Family::Api, treeSize},
        {"GET", "/api/{type}/{repo}/refs", RepoInfo, Family::Api, references},
        {"GET", "/api/{type}/{repo}/commits/{rev}", RepoInfo, Family::Api, commitList},
        {"GET", "/api/{type}/{repo}/compare/{name}", RepoFiles, Family::Api, compareCommits},
        {"GET", "/api/{type}/{repo}/scan", RepoInfo, Family::Api, securityScan},
        {"GET", "/api/{type}/{repo}/safetensors-metadata/{path}", RepoFiles, Family::Api,
         safetensorsMetadata},
        {"GET", "/api/{type}/{repo}/auth-check", RepoFiles, Family::Api, authCheck},
        {"GET", "/api/{type}/{repo}/auth-check/write", RepoWrite, Family::Api, authCheck},
        {"GET", "/api/{type}/{repo}", RepoInfo, Family::Api, repositoryInfo},
        {"GET", "/{web}/{repo}/resolve/{rev}/{path}", RepoCard, Family::Files, resolveFile},
        {"GET", "/{web}/{repo}/raw/{rev}/{path}", RepoFiles, Family::Files, rawFile},
    };
}

const std::vector<Route>& routeTable()
{
    static const std::vector<Route> table = joined();
    return table;
}

} // namespace vitrine::localhub
