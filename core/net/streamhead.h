#pragma once

#include "core/base/result.h"
#include "core/net/sink.h"

namespace vitrine::net {

/// What a 200 or 206 promises. \return kind Server for a 206 whose Content-Range does not start where \p
/// request asked
Result<StreamHead> parseStreamHead(const Request& request, const ReplyHead& head);

} // namespace vitrine::net
