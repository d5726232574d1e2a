#include "core/localhub/hostcheck.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QSysInfo>

namespace vitrine::localhub {

namespace {

/// "[::1]:80" and "Name:80" without port and brackets, in lower case.
QString nameOf(const QByteArray& host)
{
    QByteArray name = host.toLower();
    const qsizetype bracket = name.indexOf(']');
    if (name.startsWith('[') && bracket > 0)
        return QString::fromLatin1(name.mid(1, bracket - 1));
    const qsizetype colon = name.indexOf(':');
    if (colon >= 0)
        name.truncate(colon);
    if (name.endsWith('.'))
        name.chop(1);
    return QString::fromLatin1(name);
}

} // namespace

HostCheck::HostCheck(const QString& listening, const QStringList& publicHosts)
{
    m_names = {QStringLiteral("localhost"), QStringLiteral("127.0.0.1"), QStringLiteral("::1"),
               listening.toLower()};
    for (const QString& name : publicHosts)
        m_names.insert(nameOf(name.toLatin1()));
    const QHostAddress address(listening);
    if (address == QHostAddress(QHostAddress::AnyIPv4) || address == QHostAddress(QHostAddress::AnyIPv6)) {
        for (const QHostAddress& own : QNetworkInterface::allAddresses())
            m_names.insert(own.toString().section(QLatin1Char('%'), 0, 0).toLower());
        m_names.insert(QSysInfo::machineHostName().toLower());
    }
}

bool HostCheck::knows(const QByteArray& host) const
{
    return m_names.contains(nameOf(host));
}

bool HostCheck::mayWrite(const HttpRequest& request) const
{
    if (request.method == "GET" || request.method == "HEAD" || request.method == "OPTIONS")
        return true;
    const QByteArray site = request.header("Sec-Fetch-Site").toLower();
    if (!site.isEmpty() && site != "same-origin" && site != "none")
        return false;
    const QByteArray origin = request.header("Origin").toLower();
    return origin.isEmpty() || origin == request.origin().toLower();
}

} // namespace vitrine::localhub
