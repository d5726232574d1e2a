#include "core/net/proxy.h"

#include "core/net/environmentproxy.h"

#include <QCoreApplication>
#include <QHostAddress>

namespace vitrine::net {

namespace {

bool isLoopback(const QString& host)
{
    return host.compare(QLatin1String("localhost"), Qt::CaseInsensitive) == 0 ||
           QHostAddress(host).isLoopback();
}

class Factory : public QNetworkProxyFactory {
public:
    explicit Factory(Proxy proxy) : m_proxy(std::move(proxy)) {}

    QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override
    {
        if (m_proxy.kind == Proxy::Kind::None || isLoopback(query.peerHostName()))
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        if (m_proxy.kind == Proxy::Kind::Explicit)
            return {proxyAt(m_proxy.url)};
        // Qt knows the variables too, but neither "*" nor an address without scheme nor all_proxy.
        if (const auto named = environmentProxy(query.url()))
            return {*named};
        return systemProxyForQuery(query);
    }

private:
    Proxy m_proxy;
};

} // namespace

Result<Proxy> Proxy::parse(const QString& text)
{
    if (text.isEmpty())
        return Proxy{};
    if (text == QLatin1String("none"))
        return Proxy{Kind::None, {}};
    const QUrl url(text, QUrl::StrictMode);
    const bool known = url.scheme() == QLatin1String("http") || url.scheme() == QLatin1String("socks5");
    if (!known || url.host().isEmpty() || url.hasQuery() || url.hasFragment()) {
        return fail(
            ErrorKind::Invalid, QCoreApplication::translate("Proxy", "This is not the address of a proxy."),
            QCoreApplication::translate("Proxy", "It looks like http://host:port or socks5://host:port."));
    }
    return Proxy{Kind::Explicit, url};
}

std::unique_ptr<QNetworkProxyFactory> makeProxyFactory(const Proxy& proxy)
{
    return std::make_unique<Factory>(proxy);
}

} // namespace vitrine::net
