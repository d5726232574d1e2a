#include "core/net/environmentproxy.h"

#include <QStringList>

namespace vitrine::net {

namespace {

/// The variable in small letters, else in capitals, as curl and Python have it.
QString variable(const QByteArray& name)
{
    const QString small = qEnvironmentVariable(name.constData()).trimmed();
    return small.isEmpty() ? qEnvironmentVariable(name.toUpper().constData()).trimmed() : small;
}

bool covers(const QString& entry, const QString& host, int port)
{
    QString name = entry;
    const qsizetype colon = name.lastIndexOf(QLatin1Char(':'));
    // One colon ends a name; an IPv6 address has several and no port unless bracketed.
    if (colon >= 0 && (name.count(QLatin1Char(':')) == 1 || name.at(colon - 1) == QLatin1Char(']'))) {
        bool isPort = false;
        const int wanted = name.mid(colon + 1).toInt(&isPort);
        if (!isPort || wanted != port)
            return false;
        name.truncate(colon);
    }
    if (name.startsWith(QLatin1Char('[')) && name.endsWith(QLatin1Char(']')))
        name = name.mid(1, name.size() - 2);
    if (name.startsWith(QLatin1String("*.")))
        name.remove(0, 1);
    if (name == QLatin1String("*"))
        return true;
    const QString bare = name.startsWith(QLatin1Char('.')) ? name.mid(1) : name;
    return !bare.isEmpty() && (host == bare || host.endsWith(QLatin1Char('.') + bare));
}

bool isExcepted(const QUrl& url)
{
    const QString host = url.host().toLower();
    const int port = url.port(url.scheme() == QLatin1String("https") ? 443 : 80);
    const QStringList entries = variable("no_proxy").toLower().split(QLatin1Char(','), Qt::SkipEmptyParts);
    for (const QString& entry : entries) {
        if (covers(entry.trimmed(), host, port))
            return true;
    }
    return false;
}

bool isSocks(const QUrl& address)
{
    return address.scheme().startsWith(QLatin1String("socks5"));
}

} // namespace

QNetworkProxy proxyAt(const QUrl& address)
{
    const bool socks = isSocks(address);
    return {socks ? QNetworkProxy::Socks5Proxy : QNetworkProxy::HttpProxy, address.host(),
            static_cast<quint16>(address.port(socks ? 1080 : 8080)), address.userName(), address.password()};
}

std::optional<QNetworkProxy> environmentProxy(const QUrl& url)
{
    QString text = variable(url.scheme() == QLatin1String("https") ? "https_proxy" : "http_proxy");
    if (text.isEmpty())
        text = variable("all_proxy");
    if (text.isEmpty())
        return std::nullopt;
    if (!text.contains(QLatin1String("://")))
        text.prepend(QLatin1String("http://"));
    const QUrl address(text, QUrl::StrictMode);
    const bool known = address.scheme() == QLatin1String("http") || isSocks(address);
    if (!known || address.host().isEmpty())
        return std::nullopt;
    return isExcepted(url) ? QNetworkProxy(QNetworkProxy::NoProxy) : proxyAt(address);
}

} // namespace vitrine::net
