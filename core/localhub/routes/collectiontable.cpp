#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

std::vector<Route> collectionRoutes()
{
    using enum Access;
    return {};
}

} // namespace vitrine::localhub
