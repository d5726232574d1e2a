#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

std::vector<Route> ownerRoutes()
{
    using enum Access;
    return {
        {"POST", "/api/repos/create", Account, Family::Api, createRepository},
        {"DELETE", "/api/repos/delete", Account, Family::Api, deleteRepository},
        {"POST", "/api/repos/move", Account, Family::Api, moveRepository},
        {"POST", "/api/validate-yaml", Open, Family::Api, validateCard},
        {"PUT", "/api/{type}/{repo}/settings", RepoAdmin, Family::Api, changeSettings},
        {"POST", "/api/{type}/{repo}/preupload/{rev}", RepoAccount, Family::Api, preupload},
        {"POST", "/api/{type}/{repo}/commit/{rev}", RepoAccount, Family::Api, makeCommit},
        {"POST", "/api/{type}/{repo}/branch/{rev}", RepoWrite, Family::Api, createBranch},
        {"DELETE", "/api/{type}/{repo}/branch/{rev}", RepoWrite, Family::Api, deleteBranch},
        {"POST", "/api/{type}/{repo}/tag/{rev}", RepoWrite, Family::Api, createTag},
        {"DELETE", "/api/{type}/{repo}/tag/{rev}", RepoWrite, Family::Api, deleteTag},
        {"GET", "/api/settings/repositories", Account, Family::Api, ownStorage},
        {"GET", "/api/organizations/{name}/settings/repositories", Account, Family::Api, organizationStorage},
        {"GET", "/api/{type}/{repo}/lfs-files", RepoWrite, Family::Api, largeFileList},
        {"POST", "/api/{type}/{repo}/lfs-files/batch", RepoAdmin, Family::Api, removeLargeFiles},
        {"DELETE", "/api/{type}/{repo}/lfs-files/{sha}", RepoAdmin, Family::Api, removeLargeFile},
        {"POST", "/api/{type}/{repo}/super-squash/{rev}", RepoAdmin, Family::Api, superSquash},
        {"POST", "/api/{type}/{repo}/duplicate", RepoFiles, Family::Api, duplicateRepository},
    };
}

} // namespace vitrine::localhub
