#include "app/reader/guiapplication.h"
#include "app/reader/questions.h"
#include "core/base/log.h"
#include "core/worker/helpermain.h"
#include "core/worker/socketio.h"

#include <unistd.h>

using namespace vitrine;

namespace {

constexpr int brokenProtocol = 3;

// Badges are drawings with text in them; the system's fonts say nothing of the person.
QStringList fonts()
{
    return {QStringLiteral("/etc/fonts"), QStringLiteral("/usr/share/fonts"),
            QStringLiteral("/usr/share/fontconfig"), QStringLiteral("/var/cache/fontconfig")};
}

// One question at a time; who hangs or grows is ended by the client or by its limits.
[[noreturn]] void answerQuestions(worker::BlockingChannel& line)
{
    for (;;) {
        auto question = line.receive();
        if (!question) {
            line.send(worker::protocol::errorFrame(0, question.error()));
            _exit(brokenProtocol);
        }
        if (!*question)
            _exit(0); // the client is gone
        const auto answer = reader::answer(**question);
        const quint32 id = worker::protocol::frameId(**question);
        if (answer)
            line.send(*answer);
        else
            line.send(worker::protocol::errorFrame(id, answer.error()));
    }
}

} // namespace

int main(int argc, char** argv)
{
    const worker::HelperArguments arguments = worker::helperArguments(
        argc, argv, "vitrine-reader", "Parses cards, pictures and file headers that come from repositories.");
    if (arguments.exitCode >= 0)
        return arguments.exitCode;
    const worker::protocol::Hello hello =
        worker::lockHelper(arguments, QStringLiteral("vitrine-reader"), fonts());
    installLogging();
    if (!arguments.language.isEmpty()) {
        reader::needGuiApplication();
        worker::speak(arguments.language);
    }
    worker::BlockingChannel line(arguments.socket);
    line.send(worker::protocol::helloFrame(hello));
    answerQuestions(line);
}
