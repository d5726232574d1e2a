#pragma once

#include <QList>
#include <QNetworkProxy>
#include <QUrl>

#include <optional>

namespace vitrine::net {

/// The proxy that the environment names for \p url: https_proxy or http_proxy, else all_proxy (in capitals
/// too); "host:port" means http. None where no_proxy lists the host: "*", a name and what ends in it, an
/// address, each with a port if wanted. \return nothing where the environment says nothing that can be used
std::optional<QNetworkProxy> environmentProxy(const QUrl& url);

/// A proxy as its address says; port 1080 and 8080 where it names none.
QNetworkProxy proxyAt(const QUrl& address);

} // namespace vitrine::net
