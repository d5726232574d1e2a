#pragma once

#include "core/worker/socketio.h"

#include <QObject>
#include <QSocketNotifier>

#include <deque>
#include <functional>
#include <optional>

namespace vitrine::worker {

/// A conversation that never waits: the window's side of a socketpair.
class FrameChannel : public QObject {
    Q_OBJECT

public:
    /// \param socket is made non-blocking
    explicit FrameChannel(UniqueFd socket, QObject* parent = nullptr);
    ~FrameChannel() override;

    /// Called for each frame, in order, from the event loop. May destroy this object.
    std::function<void(Frame)> onFrame;
    /// Called once, after the last frame: with an error where the other side broke the protocol, cut a frame,
    /// or where one of ours was over a limit; without where the line was closed between frames.
    std::function<void(std::optional<Error>)> onClosed;

    /// Sends as soon as the line takes it. \return kind Invalid where the frame is over a limit
    Result<void> send(Frame frame);

    /// Reads what is there now, for when the other side has ended.
    void drain();

private:
    struct Outgoing {
        QByteArray bytes;
        qsizetype sent = 0;
        std::vector<UniqueFd> descriptors;
    };

    void read();
    bool readOnce();
    void write();
    void close(std::optional<Error> error);
    bool isOpen() const { return m_socket.isValid(); }

    UniqueFd m_socket;
    QSocketNotifier m_readable;
    QSocketNotifier m_writable;
    FrameDecoder m_decoder;
    std::deque<Outgoing> m_outgoing;
};

} // namespace vitrine::worker
