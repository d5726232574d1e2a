#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <optional>

namespace vitrine::hub {

struct CachedReply {
    QByteArray body;
    QByteArray etag;
    QByteArray link;  ///< the Link header
    QByteArray extra; ///< X-Total-Count
    QDateTime fetchedAt;
};

/// Keeps replies between starts. Implemented in core/storage; called from any thread.
class ReplyCache {
public:
    virtual ~ReplyCache() = default;
    /// \param scope place's origin and account: a reply of one is never found by another
    virtual std::optional<CachedReply> find(const QString& scope, const QString& url) = 0;
    virtual void store(const QString& scope, const QString& url, const CachedReply& reply) = 0;
    /// Forgets everything of one scope, or of all where it is empty.
    virtual void clear(const QString& scope) = 0;
};

} // namespace vitrine::hub
