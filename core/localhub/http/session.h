#pragma once

#include "core/localhub/http/listener.h"

#include <boost/asio/awaitable.hpp>
#include <boost/asio/strand.hpp>
#include <boost/asio/thread_pool.hpp>
#include <boost/beast/core/flat_buffer.hpp>
#include <boost/beast/core/tcp_stream.hpp>

#include <atomic>
#include <utility>

namespace vitrine::localhub {

/// What all lines of a listener share.
struct SessionContext {
    HttpLimits limits;
    Listener::Handler handler;
    Listener::Refusal refusal;
    boost::asio::thread_pool& pool;
    std::atomic<bool> stopping = false;
    std::atomic<quint64> largeBytes = 0; ///< of HttpLimits::largeBodies, taken now
};

/// What a large body takes of HttpLimits::largeBodies, for as long as it is there.
class BodyShare {
public:
    BodyShare() = default;
    BodyShare(BodyShare&& other) noexcept
        : m_total(std::exchange(other.m_total, nullptr)), m_bytes(other.m_bytes)
    {
    }
    BodyShare& operator=(BodyShare&&) = delete;
    Q_DISABLE_COPY(BodyShare)
    ~BodyShare()
    {
        if (m_total)
            *m_total -= m_bytes;
    }
    /// \return whether there is room
    bool take(SessionContext& context, quint64 bytes)
    {
        m_bytes = bytes;
        m_total = &context.largeBytes;
        return (*m_total += bytes) <= context.limits.largeBodies;
    }

private:
    std::atomic<quint64>* m_total = nullptr;
    quint64 m_bytes = 0;
};

/// One line: reads requests, hands them to the handler, writes the answers, one after the other. Lives on a
/// strand.
class Session : public std::enable_shared_from_this<Session> {
public:
    Session(boost::asio::ip::tcp::socket socket, SessionContext& context);

    /// Runs until the line is closed.
    boost::asio::awaitable<void> run();
    /// Ends the line: at once, or (\p whenIdle) unless an answer is under way. Call on the line's executor.
    void close(bool whenIdle);
    auto executor() { return m_stream.get_executor(); }
    /// Tells the client that there are too many lines, and ends this one.
    boost::asio::awaitable<void> refuseBusy();

private:
    enum class Next { Request, Close };
    struct Incoming {
        HttpRequest request;
        bool keepAlive = false;
        BodyShare share;
    };

    boost::asio::awaitable<bool> waitForBytes();
    boost::asio::awaitable<std::optional<Incoming>> read();
    boost::asio::awaitable<HttpResponse> answer(HttpRequest request);
    boost::asio::awaitable<Next> serveOne();
    boost::asio::awaitable<void> refuse(int status, QByteArray text);
    boost::asio::awaitable<bool> write(HttpResponse response, bool isHead, bool keepAlive);
    boost::asio::awaitable<bool> writeBody(QByteArrayView content, const std::optional<Fault>& fault);
    boost::asio::awaitable<bool> send(QByteArrayView bytes);
    boost::asio::awaitable<bool> sendSlowly(QByteArrayView bytes, qint64 bytesPerSecond);
    boost::asio::awaitable<void> waitUntilLeft();
    boost::asio::awaitable<void> lingeringClose();

    boost::beast::tcp_stream m_stream;
    boost::beast::flat_buffer m_buffer;
    SessionContext& m_context;
    QString m_remote;
    bool m_busy = false;
};

} // namespace vitrine::localhub
