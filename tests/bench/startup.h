#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>

namespace vitrine::bench {

/// Milliseconds since the shell started this program, whose clock stood at VITRINE_BENCH_START then
/// ($EPOCHREALTIME).
inline double sinceStart()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return (double(now.tv_sec) - qgetenv("VITRINE_BENCH_START").toDouble()) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// What this process holds of the machine's memory, shared pages by their share, in MB.
inline double proportionalMegabytes()
{
    QFile file(QStringLiteral("/proc/self/smaps_rollup"));
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("Pss:"))
            return line.mid(4).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

/// Waits for a window's first paint and for the event loop to have nothing left to do after it; prints
/// "MILLISECONDS MEGABYTES" and ends the program, the second after it stood idle for VITRINE_BENCH_IDLE
/// seconds.
class StartupWatch : public QObject {
public:
    explicit StartupWatch(QWidget* window) : QObject(window), m_window(window)
    {
        // Children paint without the window doing so: all of them are looked at.
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() == QEvent::Paint && !m_painted) {
            auto* widget = qobject_cast<QWidget*>(watched);
            if (widget && widget->window() == m_window) {
                m_painted = true;
                // Fires when no event is waiting any more.
                QTimer::singleShot(0, Qt::PreciseTimer, this, [this] { usable(); });
            }
        }
        return QObject::eventFilter(watched, event);
    }

private:
    void usable()
    {
        qApp->removeEventFilter(this);
        m_milliseconds = sinceStart();
        QTimer::singleShot(qEnvironmentVariableIntValue("VITRINE_BENCH_IDLE") * 1000, this, [this] {
            std::printf("%.1f %.1f\n", m_milliseconds, proportionalMegabytes());
            QCoreApplication::quit();
        });
    }

    QWidget* m_window;
    bool m_painted = false;
    double m_milliseconds = 0;
};

} // namespace vitrine::bench
