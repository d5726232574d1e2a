#include "app/cli/secretprompt.h"

#include "app/cli/context.h"

#include <QCoreApplication>

#include <cstdio>
#include <poll.h>
#include <termios.h>
#include <unistd.h>

namespace vitrine::cli {

namespace {

/// The terminal without echo; as it was when this goes.
class WithoutEcho {
public:
    WithoutEcho()
    {
        tcgetattr(STDIN_FILENO, &m_before);
        termios quiet = m_before;
        quiet.c_lflag &= ~static_cast<tcflag_t>(ECHO);
        tcsetattr(STDIN_FILENO, TCSAFLUSH, &quiet);
    }
    ~WithoutEcho() { tcsetattr(STDIN_FILENO, TCSAFLUSH, &m_before); }
    Q_DISABLE_COPY_MOVE(WithoutEcho)

private:
    termios m_before{};
};

} // namespace

Result<QString> askSecret(const QString& prompt)
{
    if (!isatty(STDIN_FILENO))
        return fail(
            ErrorKind::Invalid, QCoreApplication::translate("cli", "There is no terminal to ask on."),
            QCoreApplication::translate("cli", "--token-file - reads the token from standard input."));
    (void)interruption(); // Ctrl+C is noticed from here on
    std::fputs(prompt.toLocal8Bit().constData(), stderr);
    std::fflush(stderr);
    QByteArray line;
    {
        const WithoutEcho quiet;
        while (!line.endsWith('\n') && !wasInterrupted()) {
            pollfd waiting{STDIN_FILENO, POLLIN, 0};
            if (poll(&waiting, 1, 100) <= 0)
                continue;
            char bytes[512];
            const ssize_t count = read(STDIN_FILENO, bytes, sizeof bytes);
            if (count <= 0)
                break;
            line.append(bytes, count);
        }
    }
    std::fputc('\n', stderr);
    if (wasInterrupted())
        return fail(Error::cancelled());
    return QString::fromUtf8(line).trimmed();
}

} // namespace vitrine::cli
