#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

std::vector<Route> discussionRoutes()
{
    using enum Access;
    return {
        {"GET", "/api/{type}/{repo}/discussions", RepoInfo, Family::Api, discussionList},
        {"POST", "/api/{type}/{repo}/discussions", RepoDiscuss, Family::Api, startDiscussion},
        {"GET", "/api/{type}/{repo}/discussions/{num}", RepoInfo, Family::Api, discussionDetail},
        {"DELETE", "/api/{type}/{repo}/discussions/{num}", RepoWrite, Family::Api, removeDiscussion},
        {"POST", "/api/{type}/{repo}/discussions/{num}/comment", RepoDiscuss, Family::Api, addComment},
        {"POST", "/api/{type}/{repo}/discussions/{num}/comment/{eventId}/edit", RepoDiscuss, Family::Api,
         editComment},
        {"POST", "/api/{type}/{repo}/discussions/{num}/comment/{eventId}/hide", RepoDiscuss, Family::Api,
         hideComment},
        {"POST", "/api/{type}/{repo}/discussions/{num}/status", RepoDiscuss, Family::Api, changeStatus},
        {"POST", "/api/{type}/{repo}/discussions/{num}/title", RepoDiscuss, Family::Api, changeTitle},
        {"POST", "/api/{type}/{repo}/discussions/{num}/pin", RepoWrite, Family::Api, pinDiscussion},
        {"POST", "/api/{type}/{repo}/discussions/{num}/merge", RepoWrite, Family::Api, mergePullRequest},
        {"DELETE", "/api/{type}/{repo}/discussions/{num}/ref", RepoWrite, Family::Api, removePullRequestRef},
        {"GET", "/api/{type}/{repo}/discussions/{num}/storage", RepoInfo, Family::Api, pullRequestStorage},
    };
}

} // namespace vitrine::localhub
