#pragma once

#include <QElapsedTimer>

namespace vitrine::inference {

/// Milliseconds since the last lap.
class Stopwatch {
public:
    Stopwatch() { m_timer.start(); }
    double lap()
    {
        const double ms = double(m_timer.nsecsElapsed()) / 1e6;
        m_timer.restart();
        return ms;
    }

private:
    QElapsedTimer m_timer;
};

} // namespace vitrine::inference
