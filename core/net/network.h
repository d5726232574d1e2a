#pragma once

#include "core/base/result.h"
#include "core/net/canceltoken.h"
#include "core/net/proxy.h"
#include "core/net/request.h"
#include "core/net/sink.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>

#include <memory>

class QThreadPool;

namespace vitrine::net {

struct NetworkOptions {
    bool offline = false;
    Proxy proxy;
    std::chrono::milliseconds firstRetryDelay{1000}; ///< doubled each time, at most 8 times as long
};

/// All requests of the program. Sockets live in a network thread of its own, which starts with the first
/// request. fetch(), head() and stream() may be called from any thread with an event loop; their tasks resume
/// there. A token that is cancelled completes them with kind Cancelled and closes the line. Must outlive
/// every HubClient; destroying it cancels what is under way.
///
/// Errors (transporterror.h, servererror.h): Offline, Timeout, Server for the line; by status and
/// X-Error-Code for what a server says. Error::retryAfter is set where the server named a time.
class Network : public QObject {
    Q_OBJECT

public:
    explicit Network(NetworkOptions options = {}, QObject* parent = nullptr);
    ~Network() override;

    /// An answer in memory, at most Request::maximumBytes.
    QCoro::Task<Result<Reply>> fetch(Request request, CancelToken cancel = {});
    /// Only the head: HEAD, redirects SameOrigin, no compression. Status 3xx to another origin is an answer.
    QCoro::Task<Result<Reply>> head(Request request, CancelToken cancel = {});
    /// File content into \p sink, over HTTP/1.1 and with a read buffer of 4 MiB. Set Range through
    /// setHeader(); a status other than 200, 206 and 416 is an error. Nothing is repeated once the sink has
    /// begun: a line that breaks is an error (kind Offline, Timeout or Server), and the caller resumes with a
    /// new Range.
    QCoro::Task<Result<StreamReply>> stream(Request request, std::shared_ptr<Sink> sink,
                                            CancelToken cancel = {});

    /// While offline nothing is sent and what is under way fails with kind Offline, but for Request::local.
    void setOffline(bool offline);
    bool isOffline() const;
    void setProxy(const Proxy& proxy);

    /// Threads for reading answers: short work only, so that a page never waits behind the hashing of a file.
    QThreadPool* readers() const;

Q_SIGNALS:
    /// Emitted in this object's thread.
    void offlineChanged(bool offline);
    /// \p origin makes us wait until \p until; an invalid time: no longer. For the strip that counts down.
    void rateLimited(const QString& origin, const QDateTime& until);
    /// An origin began or ceased to answer at all.
    void reachabilityChanged(const QString& origin, bool reachable);
    /// X-HF-Warning of a server, each topic once.
    void warned(const QString& topic, const QString& message);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine::net
