#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

std::vector<Route> peopleRoutes()
{
    using enum Access;
    return {
        {"GET", "/api/whoami-v2", Account, Family::Api, whoAmI},
        {"POST", "/api/credentials/revoke", Open, Family::Api, revokeCredentials},
        {"GET", "/.well-known/openid-configuration", Open, Family::Api, openIdConfiguration},
        {"GET", "/oauth/device", Open, Family::Web, devicePage},
        {"POST", "/oauth/device", Open, Family::Api, beginDevice},
        {"POST", "/oauth/device/confirm", Open, Family::Web, confirmDevice},
        {"POST", "/oauth/token", Open, Family::Api, oauthToken},
        {"GET", "/oauth/userinfo", Account, Family::Api, oauthUserInfo},
        {"POST", "/oauth/userinfo", Account, Family::Api, oauthUserInfo},
        {"GET", "/api/users/{name}/overview", Reader, Family::Api, userOverview},
        {"GET", "/api/users/{name}/avatar", Reader, Family::Api, userAvatar},
        {"GET", "/api/users/{name}/socials", Reader, Family::Api, userSocials},
        {"GET", "/api/users/{name}/followers", Reader, Family::Api, nobodyOfUser},
        {"GET", "/api/users/{name}/following", Reader, Family::Api, nobodyOfUser},
        {"GET", "/api/users/{name}/likes", Reader, Family::Api, userLikes},
        {"GET", "/api/organizations/{name}/overview", Reader, Family::Api, organizationOverview},
        {"GET", "/api/organizations/{name}/avatar", Reader, Family::Api, organizationAvatar},
        {"GET", "/api/organizations/{name}/socials", Reader, Family::Api, organizationSocials},
        {"GET", "/api/organizations/{name}/followers", Reader, Family::Api, nobodyOfOrganization},
        {"GET", "/api/organizations/{name}/members", Reader, Family::Api, organizationMembers},
        {"PUT", "/api/organizations/{name}/members/{user}/role", Account, Family::Api, changeMemberRole},
        {"GET", "/api/organizations/{name}/resource-groups", Account, Family::Api, groupList},
        {"POST", "/api/organizations/{name}/resource-groups", Account, Family::Api, createGroup},
        {"GET", "/api/organizations/{name}/resource-groups/{group}", Account, Family::Api, showGroup},
        {"PATCH", "/api/organizations/{name}/resource-groups/{group}", Account, Family::Api, changeGroup},
        {"DELETE", "/api/organizations/{name}/resource-groups/{group}", Account, Family::Api, removeGroup},
        {"POST", "/api/organizations/{name}/resource-groups/{group}/settings", Account, Family::Api,
         groupSettings},
        {"POST", "/api/organizations/{name}/resource-groups/{group}/users", Account, Family::Api,
         addGroupUsers},
        {"PATCH", "/api/organizations/{name}/resource-groups/{group}/users/{user}", Account, Family::Api,
         changeGroupUser},
        {"DELETE", "/api/organizations/{name}/resource-groups/{group}/users/{user}", Account, Family::Api,
         removeGroupUser},
        {"GET", "/api/{type}/{repo}/resource-group", RepoAccount, Family::Api, repositoryGroup},
        {"POST", "/api/{type}/{repo}/resource-group", RepoAdmin, Family::Api, setRepositoryGroup},
        {"GET", "/api/{type}/{repo}/likers", RepoInfo, Family::Api, repositoryLikers},
        {"POST", "/api/{type}/{repo}/like", RepoDiscuss, Family::Api, likeRepository},
        {"DELETE", "/api/{type}/{repo}/like", RepoDiscuss, Family::Api, unlikeRepository},
        {"PATCH", "/api/settings/watch", Account, Family::Api, watchSettings},
        {"GET", "/api/notifications", Account, Family::Api, notifications},
        {"DELETE", "/api/notifications", Account, Family::Api, readNotifications},
        {"POST", "/api/notifications/mark-as-read", Account, Family::Api, readNotifications},
        {"GET", "/api/avatars/{name}", Reader, Family::Api, avatarRedirect},
        {"GET", "/avatars/{name}", Reader, Family::Web, avatarPicture},
    };
}

} // namespace vitrine::localhub
