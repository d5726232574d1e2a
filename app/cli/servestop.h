#pragma once

#include <QByteArray>

#include <array>
#include <functional>

namespace vitrine::cli {

/// Waits until the program is asked to end. Make it before any other thread. One at a time.
class StopSignal {
public:
    /// \param withStdin also when standard input ends; \param parent also when this process ends (0: none)
    StopSignal(bool withStdin, qint64 parent);
    ~StopSignal();
    Q_DISABLE_COPY_MOVE(StopSignal)

    /// Returns after SIGINT, SIGTERM, SIGHUP or what the constructor was told. \param said gets each line of
    /// standard input meanwhile, in this thread; a line of more than 1 MiB ends the wait
    void wait(const std::function<void(const QByteArray&)>& said = {});
    /// Whether a signal has come already.
    bool isAsked() const;

private:
    bool readInput(const std::function<void(const QByteArray&)>& said);

    bool m_withStdin;
    qint64 m_parent;
    std::array<int, 2> m_pipe{-1, -1};
    QByteArray m_input;
};

} // namespace vitrine::cli
