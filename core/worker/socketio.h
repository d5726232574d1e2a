#pragma once

#include "core/worker/frame.h"

#include <mutex>

namespace vitrine::worker {

/// What one call of receiveSome() brought.
struct Received {
    enum class State { Data, WouldBlock, Closed };
    State state = State::Closed;
    qsizetype bytes = 0; ///< filled of the buffer
    std::vector<UniqueFd> descriptors;
};

/// One read from a socket, descriptors included (closed on exec). \return kind Corrupt where descriptors were
/// cut
Result<Received> receiveSome(int socket, char* buffer, qsizetype size);

/// One write. \return bytes taken, 0 where it would block, -1 where the line is closed
qsizetype sendSome(int socket, QByteArrayView bytes, const std::vector<UniqueFd>& descriptors);

/// A conversation that waits: the helper process's side. send() from any thread, receive() from one.
class BlockingChannel {
public:
    explicit BlockingChannel(int socket) : m_socket(socket) {}

    /// \return false where the line is closed or the frame over a limit
    bool send(const Frame& frame);
    /// Waits for a frame; empty where the other side closed the line. \return kind Corrupt, then never use it
    /// again
    Result<std::optional<Frame>> receive();

private:
    int m_socket;
    std::mutex m_sending;
    FrameDecoder m_decoder;
};

} // namespace vitrine::worker
