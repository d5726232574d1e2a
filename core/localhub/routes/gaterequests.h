#pragma once

#include "core/localhub/routes/route.h"

namespace vitrine::localhub {

/// 400: the repository has no gate (protocol 1.8).
HttpResponse notGated(const Call& call);

} // namespace vitrine::localhub
