#pragma once

#include "core/worker/framechannel.h"

#include <QObject>
#include <QProcess>
#include <QStringList>

#include <functional>
#include <memory>

namespace vitrine::worker {

/// How a helper process ended.
struct HelperEnd {
    bool started = true; ///< false: the program could not be started
    int signal = 0;      ///< that ended it; 0: none
    int exitCode = 0;
    std::optional<Error> protocol; ///< what it said could not be understood, or it told us so of us
    QString lastWords;             ///< the end of what it wrote to stderr, at most 4 KiB, tokens redacted
};

/// A helper program in a process of its own, with a socket to talk through and nothing else of ours: no
/// descriptor, no environment variable but a few of language and libraries (so no token), stdin closed,
/// stdout pointed at stderr.
class HelperProcess : public QObject {
    Q_OBJECT

public:
    /// \param program absolute path \param arguments `--socket N` is added
    HelperProcess(const QString& program, const QStringList& arguments);
    ~HelperProcess() override;

    /// Each frame it sends, in order. May destroy this object.
    std::function<void(Frame)> onFrame;
    /// Once, after its last frame. May destroy this object.
    std::function<void(HelperEnd)> onEnd;

    void start();
    /// \return kind Invalid where the frame is over a limit
    Result<void> send(Frame frame);
    /// Ends it now (SIGKILL); onEnd follows from the event loop.
    void kill();

    qint64 processId() const;

private:
    void closed(std::optional<Error> error);
    void finished();
    void failedToStart();
    void readWords();

    std::unique_ptr<QProcess> m_process;
    std::unique_ptr<FrameChannel> m_channel;
    UniqueFd m_theirs;
    HelperEnd m_end;
    QByteArray m_words;
};

} // namespace vitrine::worker
