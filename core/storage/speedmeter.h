#pragma once

#include <QtGlobal>

#include <optional>

namespace vitrine::storage {

/// Speed and time left that a person can read: smoothed over some seconds, so that neither jumps.
class SpeedMeter {
public:
    /// \param seconds since any fixed moment; \param received bytes in all
    void add(double seconds, qint64 received);
    /// Bytes a second; 0 before there is something to say.
    qint64 bytesPerSecond() const;
    /// Nothing in the first two seconds, and while nothing comes.
    std::optional<qint64> secondsLeft(qint64 bytesLeft) const;

private:
    std::optional<double> m_start;
    double m_last = 0;
    qint64 m_received = 0;
    double m_speed = 0;
};

} // namespace vitrine::storage
