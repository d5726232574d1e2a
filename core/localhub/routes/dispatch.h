#pragma once

#include "core/localhub/routes/route.h"

namespace vitrine::localhub {

/// Finds the route of a request, checks who may call it, and runs its handler. Safe on several threads.
HttpResponse dispatch(const HttpRequest& request, Services& services);

} // namespace vitrine::localhub
