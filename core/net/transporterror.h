#pragma once

#include "core/base/error.h"

#include <QNetworkReply>
#include <QUrl>

namespace vitrine::net {

/// The error for a line that did not bring an answer: unknown host, refused, reset, TLS, proxy, … Kinds
/// Offline, Timeout or Server. \param detail Qt's own words
Error transportError(QNetworkReply::NetworkError code, const QUrl& url, const QString& detail);
/// Whether \p code is about the line. The other codes are Qt's reading of an HTTP status.
bool isTransportError(QNetworkReply::NetworkError code);

/// Kind Timeout: no answer, or no further byte, for \p waited.
Error timeoutError(const QUrl& url, std::chrono::milliseconds waited);
/// Kind Offline: the answer ended before its announced length.
Error brokenOffError(const QUrl& url, qint64 got, qint64 expected);
/// Kind Offline: the person works offline.
Error offlineError(const QUrl& url);
/// Kind Invalid.
Error notAnAddressError(const QUrl& url);

} // namespace vitrine::net
