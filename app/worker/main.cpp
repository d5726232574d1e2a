#include "app/worker/inferencehost.h"
#include "core/base/log.h"
#include "core/worker/helpermain.h"

#include <QCoreApplication>
#include <QLocale>
#include <QTranslator>

using namespace vitrine;

namespace {

// What goes wrong here is told to people, so it is said in the window's language.
void speak(const QString& language, int& argc, char** argv)
{
    if (language.isEmpty())
        return;
    static QCoreApplication application(argc, argv);
    static QTranslator translator;
    if (translator.load(QLocale(language), QStringLiteral("vitrine"), QStringLiteral("_"),
                        QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&translator);
}

} // namespace

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
    speak(arguments.language, argc, argv);
    InferenceHost host(arguments.threads);
    worker::serve(arguments.socket, hello, host);
}
