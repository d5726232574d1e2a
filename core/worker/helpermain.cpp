#include "core/worker/helpermain.h"

#include "core/worker/socketio.h"
#include "vitrine/version.h"

#include <QCoreApplication>
#include <QLibraryInfo>
#include <QLocale>
#include <QTranslator>

#include <unistd.h>

namespace vitrine::worker {

protocol::Hello lockHelper(const HelperArguments& arguments, const QString& program,
                           const QStringList& readable)
{
    // The client did this before the program began; who starts it otherwise gets the same.
    dup2(STDERR_FILENO, STDOUT_FILENO);
    sandbox::Policy policy;
    policy.readable = sandbox::libraryFolders();
    policy.readable.append(QLibraryInfo::path(QLibraryInfo::PluginsPath));
    policy.readable += readable;
    policy.memoryCeiling = arguments.memoryCeiling;
    auto report = sandbox::lock(policy);
    if (!report) {
        BlockingChannel(arguments.socket).send(protocol::errorFrame(0, report.error()));
        _exit(1);
    }
    protocol::Hello hello;
    hello.program = program;
    hello.programVersion = QStringLiteral(VITRINE_VERSION);
    hello.sandbox = std::move(*report);
    hello.memoryCeiling = arguments.memoryCeiling;
    return hello;
}

void speak(const QString& language)
{
    static QTranslator translator;
    if (!language.isEmpty() && translator.load(QLocale(language), QStringLiteral("vitrine"),
                                               QStringLiteral("_"), QStringLiteral(":/translations")))
        QCoreApplication::installTranslator(&translator);
}

} // namespace vitrine::worker
