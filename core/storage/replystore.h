#pragma once

#include "core/base/result.h"
#include "core/hub/replycache.h"

#include <QThread>

#include <memory>

namespace vitrine::storage {

/// Replies of places in one SQLite file, at most \p maximumBytes of bodies: the replies not used for longest
/// go first. Call it from any thread; the database has a thread of its own, find() waits for it (well under a
/// millisecond), store() and clear() do not. Without a usable file nothing is kept, and nothing fails.
class ReplyStore : public hub::ReplyCache {
public:
    static constexpr qint64 defaultMaximum = 64'000'000;

    explicit ReplyStore(const QString& file, qint64 maximumBytes = defaultMaximum);
    ~ReplyStore() override;
    Q_DISABLE_COPY_MOVE(ReplyStore)

    std::optional<hub::CachedReply> find(const QString& scope, const QString& url) override;
    void store(const QString& scope, const QString& url, const hub::CachedReply& reply) override;
    void clear(const QString& scope) override;

    /// Bodies kept now, in bytes; waits for what was stored before.
    qint64 bytes();

private:
    class Worker;
    QThread m_thread;
    Worker* m_worker; ///< lives in m_thread and ends with it
};

} // namespace vitrine::storage
