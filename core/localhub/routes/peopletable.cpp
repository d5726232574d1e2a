#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

std::vector<Route> peopleRoutes()
{
    using enum Access;
    return {
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
    };
}

} // namespace vitrine::localhub
