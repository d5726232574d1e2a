#pragma once

#include "core/localhub/http/message.h"

#include <QSet>
#include <QStringList>

namespace vitrine::localhub {

/// Against pages of other sites that reach for a server on this computer: whether a request names this server
/// by a name that is its own, and whether it comes from elsewhere.
class HostCheck {
public:
    /// \param listening the address listened on; for 0.0.0.0 and :: all addresses of this computer count
    HostCheck(const QString& listening, const QStringList& publicHosts);

    /// \param host a Host header, with or without port
    bool knows(const QByteArray& host) const;
    /// False for a request that could change something and comes from a page of another origin.
    bool mayWrite(const HttpRequest& request) const;

private:
    QSet<QString> m_names;
};

} // namespace vitrine::localhub
