#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

std::vector<Route> collectionRoutes()
{
    using enum Access;
    return {
        {"GET", "/api/collections", Reader, Family::Api, collectionList},
        {"POST", "/api/collections", Account, Family::Api, createCollection},
        {"GET", "/api/collections/{namespace}/{slug}", Reader, Family::Api, showCollection},
        {"PATCH", "/api/collections/{namespace}/{slug}", Account, Family::Api, changeCollection},
        {"DELETE", "/api/collections/{namespace}/{slug}", Account, Family::Api, removeCollection},
        {"POST", "/api/collections/{namespace}/{slug}/resource-group", Account, Family::Api,
         setCollectionGroup},
        {"POST", "/api/collections/{namespace}/{slug}/items", Account, Family::Api, addCollectionItem},
        {"POST", "/api/collections/{namespace}/{slug}/items/batch", Account, Family::Api,
         changeCollectionItems},
        {"PATCH", "/api/collections/{namespace}/{slug}/items/{itemId}", Account, Family::Api,
         changeCollectionItem},
        {"DELETE", "/api/collections/{namespace}/{slug}/items/{itemId}", Account, Family::Api,
         removeCollectionItem},
    };
}

} // namespace vitrine::localhub
