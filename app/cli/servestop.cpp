#include "app/cli/servestop.h"

#include <atomic>
#include <cerrno>
#include <csignal>
#include <fcntl.h>
#include <poll.h>
#include <unistd.h>

namespace vitrine::cli {

namespace {

/// A signal handler may touch nothing else.
std::atomic<int> wakeDescriptor{-1};

extern "C" void wake(int)
{
    const int saved = errno;
    const char byte = 1;
    [[maybe_unused]] const auto written = ::write(wakeDescriptor.load(), &byte, 1);
    errno = saved;
}

constexpr qsizetype longestLine = 1 << 20;

} // namespace

StopSignal::StopSignal(bool withStdin, qint64 parent) : m_withStdin(withStdin), m_parent(parent)
{
    if (::pipe(m_pipe.data()) == 0) {
        for (const int end : m_pipe)
            ::fcntl(end, F_SETFD, FD_CLOEXEC);
    }
    wakeDescriptor = m_pipe[1];
    struct sigaction action {};
    action.sa_handler = wake;
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::sigaction(signal, &action, nullptr);
    ::signal(SIGPIPE, SIG_IGN);
}

StopSignal::~StopSignal()
{
    for (const int signal : {SIGINT, SIGTERM, SIGHUP})
        ::signal(signal, SIG_DFL);
    wakeDescriptor = -1;
    ::close(m_pipe[0]);
    ::close(m_pipe[1]);
}

bool StopSignal::isAsked() const
{
    pollfd end{m_pipe[0], POLLIN, 0};
    return ::poll(&end, 1, 0) > 0;
}

/// \return false once there is no more
bool StopSignal::readInput(const std::function<void(const QByteArray&)>& said)
{
    std::array<char, 4096> part{};
    const auto count = ::read(STDIN_FILENO, part.data(), part.size());
    if (count < 0 && errno == EINTR)
        return true;
    if (count <= 0)
        return false;
    if (!said)
        return true;
    m_input.append(part.data(), static_cast<qsizetype>(count));
    for (qsizetype end = m_input.indexOf('\n'); end >= 0; end = m_input.indexOf('\n')) {
        const QByteArray line = m_input.left(end).trimmed();
        m_input.remove(0, end + 1);
        if (!line.isEmpty())
            said(line);
    }
    return m_input.size() <= longestLine;
}

void StopSignal::wait(const std::function<void(const QByteArray&)>& said)
{
    const auto readable = static_cast<short>(POLLIN | POLLHUP);
    for (;;) {
        std::array<pollfd, 2> ends{
            {{m_pipe[0], readable, 0}, {m_withStdin ? STDIN_FILENO : -1, readable, 0}}};
        // Another process cannot be waited for by poll; a second late is soon enough.
        const int count = ::poll(ends.data(), ends.size(), m_parent > 0 ? 1000 : -1);
        if (count < 0 && errno != EINTR)
            return;
        if (count > 0 && ends[0].revents != 0)
            return;
        if (count > 0 && ends[1].revents != 0 && !readInput(said))
            return;
        if (m_parent > 0 && ::kill(static_cast<pid_t>(m_parent), 0) != 0 && errno == ESRCH)
            return;
    }
}

} // namespace vitrine::cli
