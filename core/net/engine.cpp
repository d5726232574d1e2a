#include "core/net/engine.h"

#include "core/net/exchange.h"

#include <QTimer>

namespace vitrine::net {

Engine::Engine(const Proxy& proxy, bool offline, std::chrono::milliseconds firstRetryDelay,
               EngineEvents events)
    : m_mailbox(std::make_shared<Mailbox>(this)), m_proxy(proxy), m_offline(offline),
      m_firstRetryDelay(firstRetryDelay), m_events(std::move(events))
{
    m_writers.setMaxThreadCount(16);
}

Engine::~Engine()
{
    m_mailbox->close();
    const QHash<quint64, Exchange*> left = m_exchanges;
    for (Exchange* exchange : left)
        exchange->cancel();
    m_writers.waitForDone();
    for (Exchange* exchange : left)
        exchange->abandon();
    qDeleteAll(left);
}

void Engine::start(Job job)
{
    const quint64 id = job.id;
    auto* exchange = new Exchange(*this, std::move(job));
    m_exchanges.insert(id, exchange);
    exchange->start();
}

void Engine::cancel(quint64 id)
{
    if (Exchange* exchange = m_exchanges.value(id))
        exchange->cancel();
}

void Engine::finished(quint64 id)
{
    if (Exchange* exchange = m_exchanges.take(id))
        exchange->deleteLater();
}

void Engine::setOffline(bool offline)
{
    m_offline = offline;
    if (!offline)
        return;
    const QHash<quint64, Exchange*> running = m_exchanges;
    for (Exchange* exchange : running)
        exchange->goOffline();
}

void Engine::setProxy(const Proxy& proxy)
{
    if (m_proxy == proxy)
        return;
    m_proxy = proxy;
    for (QNetworkAccessManager* manager : {m_api.get(), m_content.get()}) {
        if (!manager)
            continue;
        manager->setProxyFactory(makeProxyFactory(m_proxy).release());
        manager->clearConnectionCache();
    }
}

QNetworkAccessManager& Engine::manager(bool content)
{
    std::unique_ptr<QNetworkAccessManager>& manager = content ? m_content : m_api;
    if (!manager) {
        manager = std::make_unique<QNetworkAccessManager>();
        manager->setProxyFactory(makeProxyFactory(m_proxy).release());
        manager->setRedirectPolicy(QNetworkRequest::ManualRedirectPolicy);
    }
    return *manager;
}

QNetworkReply::NetworkError Engine::named(QNetworkReply::NetworkError code, const QUrl& url) const
{
    const bool refused = code == QNetworkReply::ConnectionRefusedError;
    if (!refused && code != QNetworkReply::HostNotFoundError)
        return code;
    const QList<QNetworkProxy> proxies = makeProxyFactory(m_proxy)->queryProxy(QNetworkProxyQuery(url));
    if (proxies.isEmpty() || proxies.first().type() == QNetworkProxy::NoProxy)
        return code;
    return refused ? QNetworkReply::ProxyConnectionRefusedError : QNetworkReply::ProxyNotFoundError;
}

void Engine::noteAnswer(const Request& request, const ReplyHead& head)
{
    m_rateLimits.learn(request, head);
    noteWarnings(head);
    const QString origin = originOf(request.url);
    if (m_unreachable.remove(origin))
        m_events.reachability(origin, true);
    const auto wait = waitFor(head);
    if (wait && (head.status == 429 || parseRateLimit(head)))
        noteRateLimit(request.url, *wait);
}

void Engine::noteUnreachable(const QUrl& url)
{
    const QString origin = originOf(url);
    if (m_unreachable.contains(origin))
        return;
    m_unreachable.insert(origin);
    m_events.reachability(origin, false);
}

void Engine::noteRateLimit(const QUrl& url, std::chrono::seconds wait)
{
    const QString origin = originOf(url);
    const QDateTime until = QDateTime::currentDateTimeUtc().addSecs(wait.count());
    if (m_limitedUntil.value(origin).addSecs(1) >= until)
        return;
    m_limitedUntil.insert(origin, until);
    m_events.rateLimited(origin, until);
    QTimer::singleShot(wait, this, [this, origin] { endRateLimit(origin); });
}

void Engine::endRateLimit(const QString& origin)
{
    const auto limit = m_limitedUntil.constFind(origin);
    if (limit == m_limitedUntil.constEnd() || *limit > QDateTime::currentDateTimeUtc().addMSecs(200))
        return;
    m_limitedUntil.erase(limit);
    m_events.rateLimited(origin, {});
}

void Engine::noteWarnings(const ReplyHead& head)
{
    for (const auto& [name, value] : head.headers) {
        if (name.compare("X-HF-Warning", Qt::CaseInsensitive) != 0)
            continue;
        const QString text = QString::fromUtf8(value).left(1000);
        const qsizetype split = text.indexOf(QLatin1Char(';'));
        const QString topic = split < 0 ? QString() : text.left(split).trimmed();
        if (m_warnedTopics.contains(topic) || m_warnedTopics.size() > 100)
            continue;
        m_warnedTopics.insert(topic);
        m_events.warned(topic, text.mid(split + 1).trimmed());
    }
}

} // namespace vitrine::net
