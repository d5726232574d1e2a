#pragma once

#include "core/localhub/routes/route.h"

namespace vitrine::localhub {

/// Finds the route of a request, checks who may call it, and runs its handler. Safe on several threads.
HttpResponse dispatch(const HttpRequest& request, Services& services);

/// How many bytes the body of a request may have: \p usual, and more for commits with inline files of
/// somebody with a token.
quint64 bodyLimit(const HttpRequest& request, Services& services, quint64 usual);

} // namespace vitrine::localhub
