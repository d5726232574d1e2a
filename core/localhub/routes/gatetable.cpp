#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

std::vector<Route> gateRoutes()
{
    using enum Access;
    return {
        {"POST", "/{web}/{repo}/ask-access", RepoAccount, Family::Files, askAccess},
        {"GET", "/{web}/{repo}/user-access-report", RepoWrite, Family::Web, accessReport},
        {"POST", "/api/{type}/{repo}/user-access-request/cancel", RepoAccount, Family::Api, cancelRequest},
        {"POST", "/api/{type}/{repo}/user-access-request/handle", RepoWrite, Family::Api, handleRequest},
        {"POST", "/api/{type}/{repo}/user-access-request/batch", RepoWrite, Family::Api, handleBatch},
        {"POST", "/api/{type}/{repo}/user-access-request/grant", RepoWrite, Family::Api, grantAccess},
        {"GET", "/api/{type}/{repo}/user-access-request/{status}", RepoWrite, Family::Api, requestList},
    };
}

} // namespace vitrine::localhub
