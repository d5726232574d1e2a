#pragma once

#include "core/base/result.h"
#include "core/localhub/http/message.h"

#include <chrono>
#include <functional>
#include <memory>

namespace vitrine::localhub {

/// What a line may cost. Everything beyond ends in a 4xx or a closed line.
struct HttpLimits {
    std::chrono::milliseconds head{10'000};  ///< from the first byte of a request to the end of its head
    std::chrono::milliseconds idle{75'000};  ///< between two requests
    std::chrono::milliseconds stall{30'000}; ///< without any progress while a body is read or written
    int headerLines = 100;
    quint32 headBytes = 32 * 1024;
    quint64 bodyBytes = 8 * 1024 * 1024;
    /// Asked with the head of a request: how many bytes its body may have. Not set: bodyBytes.
    std::function<quint64(const HttpRequest&)> bodyLimit;
    quint64 largeBodies = 512 * 1024 * 1024; ///< bytes of all bodies above bodyBytes at one time
    int connections = 1024;
    int handlers = 16; ///< threads that make answers; waiting for a client never holds one
};

/// HTTP/1.1 on a socket, by Boost.Beast. (Tried first: cpp-httplib 0.11 gives each open line one of its
/// threads; with 64 idle lines and 64 threads the next request waited 4.8 s.) Lines are coroutines on two
/// threads; answers are made by the handler on threads of a pool.
class Listener {
public:
    using Handler = std::function<HttpResponse(const HttpRequest&)>;
    /// Answers a request that is no request: status and a short text.
    using Refusal = std::function<HttpResponse(int status, const QByteArray& text)>;

    Listener(HttpLimits limits, Handler handler, Refusal refusal);
    ~Listener();
    Q_DISABLE_COPY_MOVE(Listener)

    /// \return kind Invalid for an address that is none, Conflict for a port that is taken
    Result<void> listen(const QString& host, quint16 port);
    void stop();
    quint16 port() const;
    int connectionCount() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine::localhub
