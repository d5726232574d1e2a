#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

std::vector<Route> ownerRoutes()
{
    using enum Access;
    return {};
}

} // namespace vitrine::localhub
