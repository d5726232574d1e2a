#pragma once

#include "core/net/canceltoken.h"

#include <QtGlobal>

#include <chrono>
#include <mutex>

namespace vitrine::storage {

/// Bytes a second over all transfers together. Thread-safe.
class SpeedLimit {
public:
    /// 0: no limit.
    void setBytesPerSecond(qint64 bytes);
    /// Waits until \p bytes may pass, at most as long as \p cancel is not cancelled. Blocks: for a sink's
    /// thread.
    void take(qint64 bytes, const net::CancelToken& cancel);

private:
    using Clock = std::chrono::steady_clock;

    std::mutex m_mutex;
    qint64 m_bytesPerSecond = 0;
    Clock::time_point m_freeAt; ///< when what has passed so far is paid for
};

} // namespace vitrine::storage
