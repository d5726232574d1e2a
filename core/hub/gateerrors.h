#pragma once

#include "core/base/error.h"

namespace vitrine::hub {

/// \p error of a call of a gate (protocol section 7.7) in words that say what to do: what was decided
/// meanwhile is a Conflict, a person nobody knows is NotFound. Others are given back as they are.
Error gateError(Error error);

} // namespace vitrine::hub
