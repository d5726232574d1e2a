#include "core/localhub/http/session.h"

#include "core/base/log.h"
#include "core/localhub/http/beastrequest.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http.hpp>

#include <limits>

namespace vitrine::localhub {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr auto noThrow = asio::as_tuple(asio::use_awaitable);
/// Bounds what Beast does not: the extensions of a chunk, and what follows the last one.
constexpr size_t bufferBytes = 128 * 1024;

/// Some clients send an empty line before a request (RFC 9112, 2.2).
void skipEmptyLines(beast::flat_buffer& buffer)
{
    while (buffer.size() > 0) {
        const char first = *static_cast<const char*>(buffer.data().data());
        if (first != '\r' && first != '\n')
            return;
        buffer.consume(1);
    }
}

} // namespace

Session::Session(asio::ip::tcp::socket socket, SessionContext& context)
    : m_stream(std::move(socket)), m_buffer(bufferBytes), m_context(context)
{
    beast::error_code ignored;
    m_stream.socket().set_option(asio::ip::tcp::no_delay(true), ignored);
    const auto endpoint = m_stream.socket().remote_endpoint(ignored);
    m_remote = QString::fromStdString(endpoint.address().to_string());
}

asio::awaitable<void> Session::run()
{
    while (!m_context.stopping) {
        const bool awake = co_await waitForBytes();
        if (!awake || m_context.stopping)
            break;
        m_busy = true;
        const Next next = co_await serveOne();
        m_busy = false;
        if (next == Next::Close)
            break;
    }
    beast::error_code ignored;
    m_stream.socket().close(ignored);
}

void Session::close(bool whenIdle)
{
    if (whenIdle && m_busy)
        return;
    m_stream.cancel();
    beast::error_code ignored;
    m_stream.socket().close(ignored);
}

asio::awaitable<void> Session::refuseBusy()
{
    co_await refuse(503, "Too many connections");
}

asio::awaitable<bool> Session::waitForBytes()
{
    m_stream.expires_after(m_context.limits.idle);
    for (skipEmptyLines(m_buffer); m_buffer.size() == 0; skipEmptyLines(m_buffer)) {
        const auto [error, count] = co_await m_stream.async_read_some(m_buffer.prepare(4096), noThrow);
        if (error)
            co_return false;
        m_buffer.commit(count);
    }
    co_return true;
}

/// Reads one request; refuses it (and gives nothing) where it is not well formed or comes too slowly.
asio::awaitable<std::optional<Session::Incoming>> Session::read()
{
    const HttpLimits& limits = m_context.limits;
    http::request_parser<http::string_body> parser;
    parser.header_limit(limits.headBytes);
    parser.body_limit(std::numeric_limits<quint64>::max()); // the head says what it may be
    m_stream.expires_after(limits.head);
    const auto [headError, headCount] = co_await http::async_read_header(m_stream, m_buffer, parser, noThrow);
    if (headError) {
        co_await refuse(statusOf(headError), "The request could not be read");
        co_return std::nullopt;
    }
    auto request = convert(parser.get(), limits, m_remote);
    if (!request) {
        co_await refuse(request.error().first, request.error().second);
        co_return std::nullopt;
    }
    const quint64 most = limits.bodyLimit ? limits.bodyLimit(*request) : limits.bodyBytes;
    const quint64 announced = parser.content_length() ? *parser.content_length()
                              : parser.chunked()      ? most
                                                      : 0;
    if (announced > most) {
        co_await refuse(413, "The body is too large");
        co_return std::nullopt;
    }
    parser.body_limit(most);
    BodyShare share;
    const bool fits = announced <= limits.bodyBytes || share.take(m_context, announced);
    if (!fits) {
        co_await refuse(503, "Too many large requests at once");
        co_return std::nullopt;
    }
    if (!parser.is_done() && request->header("Expect").toLower() == "100-continue")
        co_await send("HTTP/1.1 100 Continue\r\n\r\n");
    while (!parser.is_done()) {
        m_stream.expires_after(limits.stall);
        const auto [error, count] = co_await http::async_read_some(m_stream, m_buffer, parser, noThrow);
        if (error) {
            co_await refuse(statusOf(error), "The body could not be read");
            co_return std::nullopt;
        }
    }
    const std::string& body = parser.get().body();
    request->body = QByteArray(body.data(), static_cast<qsizetype>(body.size()));
    co_return Incoming{std::move(*request), parser.get().keep_alive(), std::move(share)};
}

/// Makes the answer on a thread of the pool.
asio::awaitable<HttpResponse> Session::answer(HttpRequest request)
{
    try {
        co_return m_context.handler(request);
    } catch (const std::exception& problem) {
        // Out of memory, most likely. One request fails; the server goes on.
        qCCritical(lcLocalHub) << "answering" << request.rawTarget << "failed:" << problem.what();
    }
    co_return m_context.refusal(500, "The server failed; its log says why.");
}

asio::awaitable<Session::Next> Session::serveOne()
{
    std::optional<Incoming> incoming = co_await read();
    if (!incoming)
        co_return Next::Close;
    const bool isHead = incoming->request.isHead();
    m_stream.expires_never();
    HttpResponse response =
        co_await asio::co_spawn(m_context.pool, answer(std::move(incoming->request)), asio::use_awaitable);
    const bool keep = incoming->keepAlive && !response.close && !m_context.stopping;
    const bool written = co_await write(std::move(response), isHead, keep);
    if (written && keep)
        co_return Next::Request;
    co_await lingeringClose();
    co_return Next::Close;
}

asio::awaitable<void> Session::refuse(int status, QByteArray text)
{
    if (status == 0)
        co_return;
    co_await write(m_context.refusal(status, text), false, false);
    co_await lingeringClose();
}

} // namespace vitrine::localhub
