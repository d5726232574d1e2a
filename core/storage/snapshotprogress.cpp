#include "core/storage/snapshotprogress.h"

namespace vitrine::storage {

SnapshotProgress::State SnapshotProgress::state() const
{
    const std::lock_guard lock(m_mutex);
    State state = m_state;
    state.doneBytes = m_finished;
    for (const std::weak_ptr<PartFile>& weak : m_parts) {
        if (const auto part = weak.lock())
            state.doneBytes += part->doneBytes();
    }
    state.receivedBytes = m_received->load(std::memory_order_relaxed);
    return state;
}

void SnapshotProgress::setCommit(const QString& commit)
{
    const std::lock_guard lock(m_mutex);
    m_state.commit = commit;
}

void SnapshotProgress::setTotal(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_state.totalBytes = bytes;
}

void SnapshotProgress::setWaiting(std::optional<QDateTime> until)
{
    const std::lock_guard lock(m_mutex);
    m_state.waitingUntil = std::move(until);
}

void SnapshotProgress::begin(const QString& path, std::shared_ptr<PartFile> part)
{
    const std::lock_guard lock(m_mutex);
    m_state.currentFile = path;
    m_parts.insert(path, part);
}

void SnapshotProgress::end(const QString& path, qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_parts.remove(path);
    m_finished += bytes;
    if (m_state.currentFile == path)
        m_state.currentFile = m_parts.isEmpty() ? QString() : m_parts.keyBegin().operator*();
}

} // namespace vitrine::storage
