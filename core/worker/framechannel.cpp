#include "core/worker/framechannel.h"

#include "core/worker/messages.h"

#include <QPointer>

#include <fcntl.h>

namespace vitrine::worker {

namespace {

// What one turn of the event loop reads: a flood must not keep the window from painting.
constexpr int readsPerTurn = 8;
constexpr qsizetype readBytes = 16 * 1024;

} // namespace

FrameChannel::FrameChannel(UniqueFd socket, QObject* parent)
    : QObject(parent), m_socket(std::move(socket)), m_readable(m_socket.fd(), QSocketNotifier::Read),
      m_writable(m_socket.fd(), QSocketNotifier::Write)
{
    fcntl(m_socket.fd(), F_SETFL, O_NONBLOCK);
    m_writable.setEnabled(false);
    connect(&m_readable, &QSocketNotifier::activated, this, [this] { read(); });
    connect(&m_writable, &QSocketNotifier::activated, this, [this] { write(); });
}

FrameChannel::~FrameChannel()
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
}

Result<void> FrameChannel::send(Frame frame)
{
    auto bytes = encode(frame);
    if (!bytes)
        return fail(bytes.error());
    if (!isOpen())
        return {}; // onClosed has told it
    m_outgoing.push_back({std::move(*bytes), 0, std::move(frame.descriptors)});
    write();
    return {};
}

void FrameChannel::write()
{
    static const std::vector<UniqueFd> none;
    while (isOpen() && !m_outgoing.empty()) {
        Outgoing& first = m_outgoing.front();
        const qsizetype count = sendSome(m_socket.fd(), QByteArrayView(first.bytes).sliced(first.sent),
                                         first.sent == 0 ? first.descriptors : none);
        if (count < 0) {
            m_outgoing.clear(); // the reading side finds the end, and what was said before it
            break;
        }
        if (count == 0)
            break;
        first.sent += count;
        if (first.sent == first.bytes.size())
            m_outgoing.pop_front();
    }
    m_writable.setEnabled(isOpen() && !m_outgoing.empty());
}

void FrameChannel::read()
{
    const QPointer<FrameChannel> alive(this);
    for (int i = 0; i < readsPerTurn; ++i) {
        if (!readOnce() || !alive)
            return;
    }
}

void FrameChannel::drain()
{
    const QPointer<FrameChannel> alive(this);
    while (alive && isOpen() && readOnce()) {
    }
}

// false: nothing more to read now, or this object is gone.
bool FrameChannel::readOnce()
{
    char buffer[readBytes];
    auto received = receiveSome(m_socket.fd(), buffer, sizeof buffer);
    if (!received) {
        close(received.error());
        return false;
    }
    if (received->state == Received::State::WouldBlock)
        return false;
    if (received->state == Received::State::Closed) {
        const bool cut = !m_decoder.isBetweenFrames();
        close(cut ? std::optional(protocol::misunderstanding(QStringLiteral("a frame was cut")))
                  : std::nullopt);
        return false;
    }
    m_decoder.feed({buffer, received->bytes}, std::move(received->descriptors));
    const QPointer<FrameChannel> alive(this);
    while (alive && isOpen()) {
        auto frame = m_decoder.next();
        if (!frame) {
            close(frame.error());
            return false;
        }
        if (!*frame)
            return true;
        // A copy: the receiver may destroy this object, and with it the function.
        const auto deliver = onFrame;
        if (deliver)
            deliver(std::move(**frame));
    }
    return false;
}

void FrameChannel::close(std::optional<Error> error)
{
    m_readable.setEnabled(false);
    m_writable.setEnabled(false);
    m_socket.reset();
    m_outgoing.clear();
    const auto closed = std::exchange(onClosed, nullptr);
    if (closed)
        closed(std::move(error));
}

} // namespace vitrine::worker
