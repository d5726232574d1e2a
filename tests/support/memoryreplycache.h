#pragma once

#include "core/hub/replycache.h"

#include <QMap>
#include <QMutex>
#include <QPair>
#include <QStringList>

namespace vitrine::test {

/// Replies in memory, and what was asked of them.
class MemoryReplyCache : public hub::ReplyCache {
public:
    std::optional<hub::CachedReply> find(const QString& scope, const QString& url) override
    {
        const QMutexLocker lock(&m_mutex);
        const auto found = m_replies.constFind({scope, url});
        return found == m_replies.constEnd() ? std::nullopt : std::optional(*found);
    }

    void store(const QString& scope, const QString& url, const hub::CachedReply& reply) override
    {
        const QMutexLocker lock(&m_mutex);
        m_replies.insert({scope, url}, reply);
    }

    void clear(const QString& scope) override
    {
        const QMutexLocker lock(&m_mutex);
        m_replies.removeIf([&](const auto& entry) { return scope.isEmpty() || entry.key().first == scope; });
    }

    QStringList scopes() const
    {
        const QMutexLocker lock(&m_mutex);
        QStringList result;
        for (auto entry = m_replies.begin(); entry != m_replies.end(); ++entry)
            result.append(entry.key().first);
        result.removeDuplicates();
        return result;
    }

    qsizetype size() const
    {
        const QMutexLocker lock(&m_mutex);
        return m_replies.size();
    }

private:
    mutable QMutex m_mutex;
    QMap<QPair<QString, QString>, hub::CachedReply> m_replies;
};

} // namespace vitrine::test
