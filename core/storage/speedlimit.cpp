#include "core/storage/speedlimit.h"

#include <algorithm>
#include <thread>

namespace vitrine::storage {

void SpeedLimit::setBytesPerSecond(qint64 bytes)
{
    const std::lock_guard lock(m_mutex);
    m_bytesPerSecond = std::max<qint64>(0, bytes);
    m_freeAt = Clock::now(); // debts of the old limit are forgotten
}

void SpeedLimit::take(qint64 bytes, const net::CancelToken& cancel)
{
    Clock::time_point mine;
    {
        const std::lock_guard lock(m_mutex);
        if (m_bytesPerSecond == 0)
            return;
        const std::chrono::duration<double> cost(static_cast<double>(bytes) /
                                                 static_cast<double>(m_bytesPerSecond));
        mine = std::max(m_freeAt, Clock::now());
        m_freeAt = mine + std::chrono::duration_cast<Clock::duration>(cost);
        mine = m_freeAt;
    }
    while (!cancel.isCancelled()) {
        {
            const std::lock_guard lock(m_mutex);
            if (m_bytesPerSecond == 0 || m_freeAt < mine - std::chrono::minutes(1)) // lifted meanwhile
                return;
        }
        const auto left = mine - Clock::now();
        if (left <= Clock::duration::zero())
            return;
        std::this_thread::sleep_for(std::min<Clock::duration>(left, std::chrono::milliseconds(50)));
    }
}

} // namespace vitrine::storage
