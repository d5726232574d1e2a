#include "core/storage/speedmeter.h"

#include <algorithm>
#include <cmath>

namespace vitrine::storage {

namespace {

constexpr double memorySeconds = 4;
constexpr double firstSeconds = 2;

} // namespace

void SpeedMeter::add(double seconds, qint64 received)
{
    if (!m_start) {
        m_start = m_last = seconds;
        m_received = received;
        return;
    }
    const double elapsed = seconds - m_last;
    if (elapsed <= 0)
        return;
    const double now = static_cast<double>(received - m_received) / elapsed;
    // At first a plain mean, later an exponential one: no slow climb from zero.
    const double weight = std::max(1 - std::exp(-elapsed / memorySeconds), elapsed / (seconds - *m_start));
    m_speed += (now - m_speed) * weight;
    m_last = seconds;
    m_received = received;
}

qint64 SpeedMeter::bytesPerSecond() const
{
    return static_cast<qint64>(m_speed);
}

std::optional<qint64> SpeedMeter::secondsLeft(qint64 bytesLeft) const
{
    if (!m_start || m_last - *m_start < firstSeconds || m_speed < 1)
        return {};
    return static_cast<qint64>(std::ceil(static_cast<double>(bytesLeft) / m_speed));
}

} // namespace vitrine::storage
