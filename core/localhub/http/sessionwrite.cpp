#include "core/localhub/http/session.h"

#include <boost/asio/as_tuple.hpp>
#include <boost/asio/steady_timer.hpp>
#include <boost/asio/use_awaitable.hpp>
#include <boost/beast/http/status.hpp>

#include <QDateTime>
#include <QLocale>

// How an answer, or a defect of one, goes out on the line.
namespace vitrine::localhub {

namespace asio = boost::asio;
namespace beast = boost::beast;
namespace http = boost::beast::http;

namespace {

constexpr auto noThrow = asio::as_tuple(asio::use_awaitable);
constexpr qint64 chunkBytes = 256 * 1024;
constexpr qint64 lingerBytes = 4 * 1024 * 1024;

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

} // namespace

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
