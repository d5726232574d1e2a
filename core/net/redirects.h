#pragma once

#include "core/base/result.h"
#include "core/net/request.h"

#include <optional>

namespace vitrine::net {

constexpr int mostRedirects = 20;

/// The request that follows this answer, or nothing where the answer stands for itself: method, body and
/// token as protocol section 1.9 and RFC 9110 15.4 say. \return kind Server for a way to an unsafe address
/// (another scheme, from https to http, with a user name)
Result<std::optional<Request>> redirected(const Request& request, const ReplyHead& head);

} // namespace vitrine::net
