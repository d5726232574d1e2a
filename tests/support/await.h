#pragma once

#include <QCoroTask>
#include <QElapsedTimer>
#include <QTimer>

#include <algorithm>
#include <utility>

#include <ctime>

namespace vitrine::test {

/// Runs the event loop until the task is done. A task that hangs is ended by the test's time limit.
template <typename T>
T await(QCoro::Task<T> task)
{
    return QCoro::waitFor(std::move(task));
}

/// Watches this thread's event loop from its making on: proves that nothing blocked it. Processor time is
/// exact even on a busy machine; time on the clock also shows waiting.
class LoopWatch : public QObject {
public:
    LoopWatch()
    {
        connect(&m_timer, &QTimer::timeout, this, [this] { tick(); });
        m_clock.start();
        m_cpu = cpuMicroseconds();
        m_timer.start(0);
    }

    /// Milliseconds of this thread's processor time in the longest turn of the loop.
    double longestWork() const { return static_cast<double>(m_longestWork) / 1000; }
    /// Milliseconds between two turns.
    qint64 longestPause() const { return m_longestPause; }
    int ticks() const { return m_ticks; }

private:
    static qint64 cpuMicroseconds()
    {
        timespec time{};
        clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
        return time.tv_sec * 1'000'000 + time.tv_nsec / 1000;
    }

    void tick()
    {
        const qint64 now = cpuMicroseconds();
        m_longestWork = std::max(m_longestWork, now - std::exchange(m_cpu, now));
        m_longestPause = std::max(m_longestPause, m_clock.restart());
        ++m_ticks;
    }

    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_cpu = 0;
    qint64 m_longestWork = 0;
    qint64 m_longestPause = 0;
    int m_ticks = 0;
};

} // namespace vitrine::test
