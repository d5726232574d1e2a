#include "app/worker/inferencehost.h"
#include "core/base/log.h"
#include "core/worker/helpermain.h"

#include <QCoreApplication>

using namespace vitrine;

// libtorch's own constructors have run by now; they make no thread (measured), and lockHelper() would refuse
// one.
int main(int argc, char** argv)
{
    const worker::HelperArguments arguments =
        worker::helperArguments(argc, argv, "vitrine-worker",
                                "Runs one model, behind a wall: no network, no files but those handed over.");
    if (arguments.exitCode >= 0)
        return arguments.exitCode;
    const worker::protocol::Hello hello = worker::lockHelper(arguments, QStringLiteral("vitrine-worker"));
    installLogging();
    const QCoreApplication application(argc, argv);
    worker::speak(arguments.language);
    InferenceHost host(arguments.threads);
    worker::serve(arguments.socket, hello, host);
}
