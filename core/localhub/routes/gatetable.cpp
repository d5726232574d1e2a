#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

std::vector<Route> gateRoutes()
{
    using enum Access;
    return {};
}

} // namespace vitrine::localhub
