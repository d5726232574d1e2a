#pragma once

#include "core/localhub/http/listener.h"

#include <boost/beast/http.hpp>

#include <tl/expected.hpp>

namespace vitrine::localhub {

/// Status for what Beast found wrong with a head or body; 0: say nothing. (After a deadline Beast has closed
/// the line.)
int statusOf(const boost::beast::error_code& error);

/// Turns what Beast read into our own type, without the body. \return status and text of a refusal otherwise
tl::expected<HttpRequest, std::pair<int, QByteArray>>
convert(boost::beast::http::request<boost::beast::http::string_body>& message, const HttpLimits& limits,
        const QString& remote);

} // namespace vitrine::localhub
