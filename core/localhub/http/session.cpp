#include "core/localhub/http/session.h"

#include "core/base/log.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/co_spawn.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/asio/write.hpp>
#include <boost/beast/http.hpp>

#include <QDateTime>
#include <QLocale>

namespace vitrine::localhub {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr auto noThrow = asio::as_tuple(asio::use_awaitable);
constexpr qint64 chunkBytes = 256 * 1024;
constexpr qint64 lingerBytes = 4 * 1024 * 1024;

QByteArray bytesOf(boost::core::string_view text)
{
    return {text.data(), static_cast<qsizetype>(text.size())};
}

QByteArray dateNow()
{
    return QLocale::c()
               .toString(QDateTime::currentDateTimeUtc(), QStringLiteral("ddd, dd MMM yyyy HH:mm:ss"))
               .toLatin1() +
           " GMT";
}

QByteArray headOf(const HttpResponse& response, qint64 length, bool keepAlive)
{
    const std::string_view reason = http::obsolete_reason(static_cast<http::status>(response.status));
    QByteArray head = "HTTP/1.1 " + QByteArray::number(response.status) + ' ' +
                      QByteArray(reason.data(), static_cast<qsizetype>(reason.size())) + "\r\n";
    for (const auto& [name, value] : response.headers)
        head += name + ": " + value + "\r\n";
    head += "Date: " + dateNow() + "\r\n";
    if (response.hasBody())
        head += "Content-Length: " + QByteArray::number(length) + "\r\n";
    head += keepAlive ? "Connection: keep-alive\r\n\r\n" : "Connection: close\r\n\r\n";
    return head;
}

/// Status for what Beast found wrong with a head or body; 0: say nothing. (After a deadline Beast has closed
/// the line.)
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

int countOf(const http::fields& fields, http::field name)
{
    const auto range = fields.equal_range(name);
    return static_cast<int>(std::distance(range.first, range.second));
}

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

/// Turns what Beast read into our own type. \return status and text of a refusal otherwise
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

} // namespace

Session::Session(asio::ip::tcp::socket socket, SessionContext& context)
    : m_stream(std::move(socket)), m_context(context)
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
    parser.body_limit(limits.bodyBytes);
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
    co_return Incoming{std::move(*request), parser.get().keep_alive()};
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

asio::awaitable<bool> Session::write(HttpResponse response, bool isHead, bool keepAlive)
{
    const auto& fault = response.fault;
    const bool early = fault && fault->afterBytes < 0;
    if (early && fault->kind == Fault::Kind::Drop)
        co_return false;
    if (early && fault->kind == Fault::Kind::Stall) {
        co_await waitUntilLeft();
        co_return false;
    }
    QByteArrayView content = response.hasBody() ? response.content() : QByteArrayView();
    if (fault && fault->kind == Fault::Kind::Short) {
        const qint64 kept = fault->afterBytes < 0 ? content.size() / 2 : fault->afterBytes;
        content = content.first(std::min<qint64>(kept, content.size()));
    }
    const QByteArray head = headOf(response, content.size(), keepAlive);
    const bool single = !isHead && !fault && content.size() <= 64 * 1024;
    const QByteArray first = single ? head + content.toByteArray() : head;
    const bool sent = co_await send(first);
    if (!sent || single || isHead)
        co_return sent;
    co_return co_await writeBody(content, fault);
}

asio::awaitable<bool> Session::writeBody(QByteArrayView content, const std::optional<Fault>& fault)
{
    if (!fault || fault->kind == Fault::Kind::Short || fault->kind == Fault::Kind::Status)
        co_return co_await send(content);
    const qint64 at = std::clamp<qint64>(fault->afterBytes, 0, content.size());
    const bool sent = co_await send(content.first(at));
    if (!sent)
        co_return false;
    const QByteArrayView rest = content.sliced(at);
    if (fault->kind == Fault::Kind::Stall)
        co_await waitUntilLeft();
    if (fault->kind == Fault::Kind::Slow)
        co_return co_await sendSlowly(rest, fault->bytesPerSecond);
    if (fault->kind != Fault::Kind::Corrupt)
        co_return false;
    if (rest.isEmpty())
        co_return true;
    const QByteArray turned(1, static_cast<char>(rest.front() ^ 1));
    const bool turnedSent = co_await send(turned);
    if (!turnedSent)
        co_return false;
    co_return co_await send(rest.sliced(1));
}

asio::awaitable<bool> Session::send(QByteArrayView bytes)
{
    while (!bytes.isEmpty()) {
        m_stream.expires_after(m_context.limits.stall);
        const auto size = static_cast<size_t>(std::min<qint64>(bytes.size(), chunkBytes));
        const auto [error, count] =
            co_await m_stream.async_write_some(asio::buffer(bytes.data(), size), noThrow);
        if (error)
            co_return false;
        bytes = bytes.sliced(static_cast<qsizetype>(count));
    }
    co_return true;
}

asio::awaitable<bool> Session::sendSlowly(QByteArrayView bytes, qint64 bytesPerSecond)
{
    const qint64 step = std::max<qint64>(1, bytesPerSecond / 20);
    asio::steady_timer timer(m_stream.get_executor());
    while (!bytes.isEmpty()) {
        const QByteArrayView part = bytes.first(std::min<qint64>(step, bytes.size()));
        const bool sent = co_await send(part);
        if (!sent || m_context.stopping)
            co_return false;
        bytes = bytes.sliced(part.size());
        timer.expires_after(std::chrono::milliseconds(50));
        co_await timer.async_wait(noThrow);
    }
    co_return true;
}

/// Reads and drops until the other side ends the line (or stop() does).
asio::awaitable<void> Session::waitUntilLeft()
{
    m_busy = false;
    std::array<char, 4096> ignored{};
    while (!m_context.stopping) {
        m_stream.expires_never();
        const auto [error, count] = co_await m_stream.async_read_some(asio::buffer(ignored), noThrow);
        if (error)
            break;
    }
}

/// A close that the client sees as one: with bytes still unread the kernel would send a reset, and the client
/// would lose what was just written.
asio::awaitable<void> Session::lingeringClose()
{
    beast::error_code error;
    m_stream.socket().shutdown(asio::ip::tcp::socket::shutdown_send, error);
    std::array<char, 16384> ignored{};
    m_stream.expires_after(std::chrono::seconds(2));
    for (qint64 total = 0; !error && total < lingerBytes;) {
        const auto [problem, count] = co_await m_stream.async_read_some(asio::buffer(ignored), noThrow);
        error = problem;
        total += static_cast<qint64>(count);
    }
}

} // namespace vitrine::localhub
