#include "core/net/transporterror.h"

#include "core/net/request.h"
#include "core/net/servererror.h"

#include <QCoreApplication>

namespace vitrine::net {

namespace {

Error make(ErrorKind kind, const QString& what, const QString& next, const QUrl& url, const QString& detail)
{
    Error error = Error::make(kind, what, next, loggable(url) + QStringLiteral(": ") + detail);
    error.safe = QCoreApplication::translate("net", "What is already on this computer still works.");
    return error;
}

} // namespace

bool isTransportError(QNetworkReply::NetworkError code)
{
    if (code == QNetworkReply::NoError)
        return false;
    return code < QNetworkReply::ContentAccessDenied || code == QNetworkReply::ProtocolUnknownError ||
           code == QNetworkReply::ProtocolInvalidOperationError || code == QNetworkReply::ProtocolFailure;
}

Error transportError(QNetworkReply::NetworkError code, const QUrl& url, const QString& detail)
{
    const QString server = serverName(url);
    switch (code) {
    case QNetworkReply::HostNotFoundError:
        return make(ErrorKind::Offline,
                    QCoreApplication::translate("net", "%1 was not found: there seems to be no connection.")
                        .arg(server),
                    QCoreApplication::translate("net", "Check the network and the address, then try again."),
                    url, detail);
    case QNetworkReply::ConnectionRefusedError:
        return make(
            ErrorKind::Offline,
            QCoreApplication::translate("net", "%1 does not accept connections.").arg(server),
            QCoreApplication::translate("net", "Check that the server is running and the address is right."),
            url, detail);
    case QNetworkReply::RemoteHostClosedError:
    case QNetworkReply::ContentReSendError: // Qt would have sent again what must be sent once
        return make(ErrorKind::Offline,
                    QCoreApplication::translate("net", "The connection to %1 broke off.").arg(server),
                    QCoreApplication::translate("net", "Try again in a moment."), url, detail);
    case QNetworkReply::TimeoutError:
        return make(ErrorKind::Timeout,
                    QCoreApplication::translate("net", "%1 did not answer in time.").arg(server),
                    QCoreApplication::translate("net", "Try again in a moment."), url, detail);
    case QNetworkReply::SslHandshakeFailedError:
        return make(ErrorKind::Server,
                    QCoreApplication::translate(
                        "net", "It is not certain that this is really %1: its certificate was not accepted.")
                        .arg(server),
                    QCoreApplication::translate(
                        "net", "Check this computer's date, and whether the network wants you to sign in. "
                               "Nothing was sent."),
                    url, detail);
    case QNetworkReply::ProxyConnectionRefusedError:
    case QNetworkReply::ProxyConnectionClosedError:
    case QNetworkReply::ProxyNotFoundError:
    case QNetworkReply::ProxyTimeoutError:
    case QNetworkReply::ProxyAuthenticationRequiredError:
    case QNetworkReply::UnknownProxyError:
        return make(
            ErrorKind::Offline,
            QCoreApplication::translate("net", "The proxy on the way to %1 does not let the request through.")
                .arg(server),
            QCoreApplication::translate("net", "Check the proxy in Settings."), url, detail);
    case QNetworkReply::ProtocolFailure:
    case QNetworkReply::ProtocolUnknownError:
    case QNetworkReply::ProtocolInvalidOperationError:
        return make(
            ErrorKind::Server,
            QCoreApplication::translate("net", "%1 answered with something that cannot be understood.")
                .arg(server),
            QCoreApplication::translate("net", "Check that the address is that of a Hub, then try again."),
            url, detail);
    default:
        return make(ErrorKind::Offline,
                    QCoreApplication::translate("net", "%1 cannot be reached.").arg(server),
                    QCoreApplication::translate("net", "Check the network, then try again."), url, detail);
    }
}

Error timeoutError(const QUrl& url, std::chrono::milliseconds waited)
{
    return transportError(QNetworkReply::TimeoutError, url,
                          QStringLiteral("nothing came for %1 ms").arg(waited.count()));
}

Error brokenOffError(const QUrl& url, qint64 got, qint64 expected)
{
    return transportError(QNetworkReply::RemoteHostClosedError, url,
                          QStringLiteral("%1 of %2 bytes came").arg(got).arg(expected));
}

Error offlineError(const QUrl& url)
{
    return make(ErrorKind::Offline, QCoreApplication::translate("net", "You are working offline."),
                QCoreApplication::translate("net", "Switch offline work off in Settings to ask %1.")
                    .arg(serverName(url)),
                url, QStringLiteral("offline switch"));
}

Error notAnAddressError(const QUrl& url)
{
    return Error::make(
        ErrorKind::Invalid, QCoreApplication::translate("net", "This is not the address of a web server."),
        QCoreApplication::translate("net", "Addresses begin with https:// or http://."), loggable(url));
}

} // namespace vitrine::net
