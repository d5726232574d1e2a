#pragma once

#include "core/base/result.h"

#include <QNetworkProxyFactory>
#include <QString>
#include <QUrl>

#include <memory>

namespace vitrine::net {

/// Which way requests leave this computer. Loopback addresses never take a proxy.
struct Proxy {
    enum class Kind { System, None, Explicit };
    Kind kind = Kind::System;
    QUrl url; ///< Explicit: http://[user:password@]host:port, or socks5://…

    /// From the person's setting: "" is the system's, "none", or a URL. \return kind Invalid for anything
    /// else
    static Result<Proxy> parse(const QString& text);

    friend bool operator==(const Proxy&, const Proxy&) = default;
};

std::unique_ptr<QNetworkProxyFactory> makeProxyFactory(const Proxy& proxy);

} // namespace vitrine::net
