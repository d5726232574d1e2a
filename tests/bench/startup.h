#pragma once

#include <QCoreApplication>
#include <QEvent>
#include <QFile>
#include <QTimer>
#include <QWidget>

#include <cstdio>
#include <ctime>
#include <utility>

namespace vitrine::bench {

/// Milliseconds since the shell started this program, whose clock stood at VITRINE_BENCH_START then
/// ($EPOCHREALTIME).
inline double sinceStart()
{
    timespec now{};
    clock_gettime(CLOCK_REALTIME, &now);
    return (double(now.tv_sec) - qgetenv("VITRINE_BENCH_START").toDouble()) * 1e3 + double(now.tv_nsec) / 1e6;
}

/// Milliseconds that this thread has worked.
inline double processorTime()
{
    timespec used{};
    clock_gettime(CLOCK_THREAD_CPUTIME_ID, &used);
    return double(used.tv_sec) * 1e3 + double(used.tv_nsec) / 1e6;
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

/// Waits for a window's first paint and for every event that waited with it; later for the first paint of its
/// page and of its results. Ends the program once it stood for VITRINE_BENCH_IDLE seconds, or shows results
/// where VITRINE_BENCH_CONTENT is set (10 seconds at most), and prints "FIRST-FRAME MEGABYTES PAGE CONTENT",
/// the times in milliseconds, 0 for what did not come.
class StartupWatch : public QObject {
public:
    explicit StartupWatch(QWidget* window) : QObject(window), m_window(window)
    {
        // Children paint without the window doing so: all of them are looked at.
        qApp->installEventFilter(this);
    }

    bool eventFilter(QObject* watched, QEvent* event) override
    {
        if (event->type() != QEvent::Paint)
            return false;
        const auto* widget = qobject_cast<QWidget*>(watched);
        if (!widget || widget->window() != m_window)
            return false;
        note(m_frame, [this] {
            m_work = processorTime();
            framed();
        });
        if (isInside(widget, "discover"))
            note(m_page, [] {});
        if (isInside(widget, "results"))
            note(m_content, [this] { end(qEnvironmentVariableIsSet("VITRINE_BENCH_CONTENT")); });
        return false;
    }

private:
    struct Moment {
        bool seen = false;
        double milliseconds = 0;
    };

    // The time when this paint is done and no event is waiting any more.
    template <typename Then>
    void note(Moment& moment, Then then)
    {
        if (std::exchange(moment.seen, true))
            return;
        QTimer::singleShot(0, Qt::PreciseTimer, this, [&moment, then] {
            moment.milliseconds = sinceStart();
            then();
        });
    }

    static bool isInside(const QWidget* widget, const char* name)
    {
        for (; widget; widget = widget->parentWidget()) {
            if (widget->objectName() == QLatin1String(name))
                return true;
        }
        return false;
    }

    void framed()
    {
        const int seconds = qEnvironmentVariableIsSet("VITRINE_BENCH_CONTENT")
                                ? 10
                                : qEnvironmentVariableIntValue("VITRINE_BENCH_IDLE");
        QTimer::singleShot(seconds * 1000, this, [this] { end(true); });
    }

    void end(bool now)
    {
        if (!now)
            return;
        qApp->removeEventFilter(this);
        std::printf("%.1f %.1f %.1f %.1f %.1f\n", m_frame.milliseconds, proportionalMegabytes(),
                    m_page.milliseconds, m_content.milliseconds, m_work);
        QCoreApplication::quit();
    }

    QWidget* m_window;
    double m_work = 0;
    Moment m_frame;
    Moment m_page;
    Moment m_content;
};

} // namespace vitrine::bench
