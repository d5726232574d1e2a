#include "core/localhub/hostcheck.h"

#include <QHostAddress>
#include <QNetworkInterface>
#include <QRegularExpression>
#include <QSysInfo>

namespace vitrine::localhub {

namespace {

/// "[::1]:80" and "Name:80" without port and brackets, in lower case; empty for what is no such name.
QString nameOf(const QByteArray& host)
{
    static const QRegularExpression form(
        QStringLiteral("\\A(?:\\[([0-9a-f:.]+)\\]|([^\\s:,/@\\[\\]]+?)\\.?)(?::[0-9]{1,5})?\\z"));
    const auto match = form.match(QString::fromLatin1(host.toLower()));
    return match.captured(1) + match.captured(2);
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
    const QString name = nameOf(host);
    return !name.isEmpty() && m_names.contains(name);
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
