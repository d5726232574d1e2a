#include "core/localhub/http/beastrequest.h"

namespace vitrine::localhub {

namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

QByteArray bytesOf(boost::core::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

int countOf(const http::fields& fields, http::field name)
{
    const auto range = fields.equal_range(name);
    return static_cast<int>(std::distance(range.first, range.second));
}

} // namespace

int statusOf(const beast::error_code& error)
{
    if (error == http::error::header_limit)
        return 431;
    if (error == http::error::body_limit)
        return 413;
    if (error == http::error::bad_version)
        return 505;
    if (error == http::error::end_of_stream || error == http::error::partial_message)
        return 0;
    return error.category() == http::make_error_code(http::error::bad_method).category() ? 400 : 0;
}

tl::expected<HttpRequest, std::pair<int, QByteArray>> convert(http::request<http::string_body>& message,
                                                              const HttpLimits& limits, const QString& remote)
{
    using Refused = tl::unexpected<std::pair<int, QByteArray>>;
    HttpRequest request;
    request.method = bytesOf(message.method_string());
    request.rawTarget = bytesOf(message.target());
    request.remoteAddress = remote;
    for (const auto& field : message) {
        if (request.headers.size() >= limits.headerLines)
            return Refused({431, "Too many header lines"});
        request.headers.append({bytesOf(field.name_string()), bytesOf(field.value()).trimmed()});
    }
    const auto coding = message.find(http::field::transfer_encoding);
    if (coding != message.end() && !beast::iequals(coding->value(), "chunked"))
        return Refused({501, "Only chunked bodies are understood"});
    const int hosts = countOf(message, http::field::host);
    if (hosts > 1 || (hosts == 0 && message.version() >= 11))
        return Refused({400, "A request names its Host exactly once"});
    const QByteArray here = request.origin();
    // The absolute form, as a proxy is asked (RFC 9112, 3.2.2).
    if (request.rawTarget.startsWith(here + '/'))
        request.rawTarget.remove(0, here.size());
    const auto target = Target::parse(request.rawTarget);
    if (!target)
        return Refused({400, "The address is not well formed"});
    request.target = *target;
    return request;
}

} // namespace vitrine::localhub
