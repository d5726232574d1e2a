#include "core/localhub/routes/handlers.h"

namespace vitrine::localhub {

std::vector<Route> discussionRoutes()
{
    using enum Access;
    return {};
}

} // namespace vitrine::localhub
