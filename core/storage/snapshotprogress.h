#pragma once

#include "core/storage/partfile.h"

#include <QDateTime>
#include <QHash>

#include <atomic>
#include <memory>
#include <mutex>
#include <optional>

namespace vitrine::storage {

/// How far a download is: written by transfers, read by the queue at its own pace. Thread-safe.
class SnapshotProgress {
public:
    struct State {
        qint64 doneBytes = 0;
        qint64 totalBytes = 0;
        qint64 receivedBytes = 0; ///< over the line in this run: what speed is made of
        QString currentFile;
        QString commit;
        std::optional<QDateTime> waitingUntil;
    };

    State state() const;

    void setCommit(const QString& commit);
    void setTotal(qint64 bytes);
    void setWaiting(std::optional<QDateTime> until);
    /// A file is worked on; its bytes count from its part.
    void begin(const QString& path, std::shared_ptr<PartFile> part);
    /// A file is done, or failed (\p bytes 0).
    void end(const QString& path, qint64 bytes);
    std::shared_ptr<std::atomic<qint64>> received() const { return m_received; }

private:
    mutable std::mutex m_mutex;
    State m_state;
    qint64 m_finished = 0;
    QHash<QString, std::weak_ptr<PartFile>> m_parts;
    std::shared_ptr<std::atomic<qint64>> m_received = std::make_shared<std::atomic<qint64>>(0);
};

} // namespace vitrine::storage
