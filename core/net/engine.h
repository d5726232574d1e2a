#pragma once

#include "core/base/result.h"
#include "core/net/canceltoken.h"
#include "core/net/mailbox.h"
#include "core/net/proxy.h"
#include "core/net/ratelimits.h"
#include "core/net/request.h"
#include "core/net/sink.h"

#include <QDateTime>
#include <QHash>
#include <QNetworkAccessManager>
#include <QNetworkReply>
#include <QObject>
#include <QSet>
#include <QThreadPool>

#include <functional>
#include <memory>

namespace vitrine::net {

class Exchange;

/// What an exchange ends with, in the form that all three calls of Network are cut from.
struct Answer : Reply {
    qint64 bytes = 0; ///< given to the sink
};

/// One call of Network on its way into the network thread.
struct Job {
    enum class Mode { Memory, Head, Stream };
    quint64 id = 0;
    Mode mode = Mode::Memory;
    Request request;
    std::shared_ptr<Sink> sink; ///< Stream only
    std::function<void(Result<Answer>)> done;
};

/// What Network reports of servers; called in the network thread.
struct EngineEvents {
    std::function<void(const QString& origin, const QDateTime& until)> rateLimited;
    std::function<void(const QString& origin, bool reachable)> reachability;
    std::function<void(const QString& topic, const QString& message)> warned;
};

/// The inside of Network: access managers, exchanges under way and what is known of servers. Lives in the
/// network thread; made elsewhere and moved there before anything is posted to it.
class Engine : public QObject {
    Q_OBJECT

public:
    Engine(const Proxy& proxy, bool offline, std::chrono::milliseconds firstRetryDelay, EngineEvents events);
    ~Engine() override;

    const std::shared_ptr<Mailbox>& mailbox() const { return m_mailbox; }

    void start(Job job);
    void cancel(quint64 id);
    void setOffline(bool offline);
    void setProxy(const Proxy& proxy);

    // For exchanges.
    bool isOffline() const { return m_offline; }
    QNetworkAccessManager& manager(bool content);
    /// Where a proxy is asked, a refused line or an unknown host is the proxy's.
    QNetworkReply::NetworkError named(QNetworkReply::NetworkError code, const QUrl& url) const;
    QThreadPool& writers() { return m_writers; }
    RateLimits& rateLimits() { return m_rateLimits; }
    std::chrono::milliseconds firstRetryDelay() const { return m_firstRetryDelay; }
    void noteAnswer(const Request& request, const ReplyHead& head);
    void noteUnreachable(const QUrl& url);
    void noteRateLimit(const QUrl& url, std::chrono::seconds wait);
    void finished(quint64 id);

private:
    void noteWarnings(const ReplyHead& head);
    void endRateLimit(const QString& origin);

    std::shared_ptr<Mailbox> m_mailbox;
    Proxy m_proxy;
    bool m_offline;
    std::chrono::milliseconds m_firstRetryDelay;
    EngineEvents m_events;
    RateLimits m_rateLimits;
    QHash<quint64, Exchange*> m_exchanges;
    QHash<QString, QDateTime> m_limitedUntil;
    QSet<QString> m_unreachable;
    QSet<QString> m_warnedTopics;
    std::unique_ptr<QNetworkAccessManager> m_api;     ///< everything but file content
    std::unique_ptr<QNetworkAccessManager> m_content; ///< so that downloads never take the last connection
    QThreadPool m_writers;
};

} // namespace vitrine::net
