#include "core/worker/socketio.h"

#include <cerrno>
#include <cstring>
#include <poll.h>
#include <sys/socket.h>

namespace vitrine::worker {

namespace {

// Room for as many descriptors as the kernel may send at once, so that none is cut before we count them.
constexpr size_t kernelDescriptors = 253;

std::vector<UniqueFd> takeDescriptors(msghdr& message)
{
    std::vector<UniqueFd> descriptors;
    for (cmsghdr* part = CMSG_FIRSTHDR(&message); part; part = CMSG_NXTHDR(&message, part)) {
        if (part->cmsg_level != SOL_SOCKET || part->cmsg_type != SCM_RIGHTS)
            continue;
        const size_t count = (part->cmsg_len - CMSG_LEN(0)) / sizeof(int);
        for (size_t i = 0; i < count; ++i) {
            int fd = -1;
            std::memcpy(&fd, CMSG_DATA(part) + i * sizeof(int), sizeof fd);
            descriptors.emplace_back(fd);
        }
    }
    return descriptors;
}

} // namespace

Result<Received> receiveSome(int socket, char* buffer, qsizetype size)
{
    alignas(cmsghdr) char control[CMSG_SPACE(kernelDescriptors * sizeof(int))];
    iovec part{buffer, static_cast<size_t>(size)};
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    message.msg_control = control;
    message.msg_controllen = sizeof control;
    ssize_t count = -1;
    do {
        count = recvmsg(socket, &message, MSG_CMSG_CLOEXEC);
    } while (count < 0 && errno == EINTR);
    Received received;
    if (count < 0) {
        const bool later = errno == EAGAIN || errno == EWOULDBLOCK;
        received.state = later ? Received::State::WouldBlock : Received::State::Closed;
        return received;
    }
    received.descriptors = takeDescriptors(message);
    if (message.msg_flags & MSG_CTRUNC)
        return fail(ErrorKind::Corrupt, QStringLiteral("Descriptors were cut off."));
    received.state = count == 0 ? Received::State::Closed : Received::State::Data;
    received.bytes = count;
    return received;
}

qsizetype sendSome(int socket, QByteArrayView bytes, const std::vector<UniqueFd>& descriptors)
{
    alignas(cmsghdr) char control[CMSG_SPACE(maxFrameDescriptors * sizeof(int))] = {};
    iovec part{const_cast<char*>(bytes.data()), static_cast<size_t>(bytes.size())};
    msghdr message = {};
    message.msg_iov = &part;
    message.msg_iovlen = 1;
    if (!descriptors.empty()) {
        const size_t length = descriptors.size() * sizeof(int);
        message.msg_control = control;
        message.msg_controllen = CMSG_SPACE(length);
        cmsghdr* rights = CMSG_FIRSTHDR(&message);
        rights->cmsg_level = SOL_SOCKET;
        rights->cmsg_type = SCM_RIGHTS;
        rights->cmsg_len = CMSG_LEN(length);
        for (size_t i = 0; i < descriptors.size(); ++i) {
            const int fd = descriptors[i].fd();
            std::memcpy(CMSG_DATA(rights) + i * sizeof(int), &fd, sizeof fd);
        }
    }
    ssize_t count = -1;
    do {
        count = sendmsg(socket, &message, MSG_NOSIGNAL);
    } while (count < 0 && errno == EINTR);
    if (count < 0)
        return errno == EAGAIN || errno == EWOULDBLOCK ? 0 : -1;
    return count;
}

bool BlockingChannel::send(const Frame& frame)
{
    const auto bytes = encode(frame);
    if (!bytes)
        return false;
    const std::lock_guard lock(m_sending);
    static const std::vector<UniqueFd> none;
    qsizetype sent = 0;
    while (sent < bytes->size()) {
        const qsizetype count =
            sendSome(m_socket, QByteArrayView(*bytes).sliced(sent), sent == 0 ? frame.descriptors : none);
        if (count < 0)
            return false;
        if (count == 0) {
            // The other end made the line non-blocking for both.
            pollfd ready{m_socket, POLLOUT, 0};
            poll(&ready, 1, -1);
        }
        sent += count;
    }
    return true;
}

Result<std::optional<Frame>> BlockingChannel::receive()
{
    char buffer[16 * 1024];
    for (;;) {
        auto frame = m_decoder.next();
        if (!frame || *frame)
            return frame;
        auto received = receiveSome(m_socket, buffer, sizeof buffer);
        if (!received)
            return fail(received.error());
        if (received->state == Received::State::Closed)
            return std::optional<Frame>();
        if (received->state == Received::State::WouldBlock) {
            pollfd ready{m_socket, POLLIN, 0};
            poll(&ready, 1, -1);
            continue;
        }
        m_decoder.feed({buffer, received->bytes}, std::move(received->descriptors));
    }
}

} // namespace vitrine::worker
