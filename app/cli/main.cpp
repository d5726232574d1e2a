#include "app/cli/arguments.h"
#include "app/cli/fetch.h"
#include "app/cli/output.h"
#include "app/cli/serve.h"
#include "app/cli/speaker.h"
#include "app/cli/verbs.h"
#include "core/base/coredumps.h"
#include "core/base/log.h"
#include "vitrine/version.h"

#include <QCoreApplication>
#include <QTimer>

namespace {

using namespace vitrine;

const QString usageLine()
{
    return QCoreApplication::translate(
        "cli", "usage: vitrine-cli VERB [ARGUMENTS] [--json] [--quiet] [--endpoint URL] "
               "[--account NAME] [--token-file FILE]");
}

void usage()
{
    cli::print(usageLine());
    cli::print({});
    QList<QStringList> rows;
    for (const cli::Verb& verb : cli::verbs())
        rows.append({QStringLiteral("  ") + QLatin1String(verb.name),
                     QCoreApplication::translate("cli", verb.summary)});
    rows.append({QStringLiteral("  serve"),
                 QCoreApplication::translate("cli", "the local hub: a Hub on this computer")});
    cli::printTable(rows);
    cli::print({});
    cli::print(QCoreApplication::translate("cli", "vitrine-cli VERB --help shows examples."));
}

void help(const cli::Verb& verb)
{
    cli::print(QStringLiteral("usage: vitrine-cli %1 %2")
                   .arg(QLatin1String(verb.name), QString::fromUtf8(verb.arguments)));
    cli::print(QCoreApplication::translate("cli", verb.summary));
    cli::print({});
    cli::print(QString::fromUtf8(verb.examples));
}

QCoro::Task<int> runAsSpeaker(const cli::Verb& verb, QStringList arguments)
{
    co_await cli::findSpeaker(arguments);
    co_return co_await verb.run(arguments);
}

// The event loop runs while the verb does, so nothing here waits inside another loop.
int runInLoop(const cli::Verb& verb, const QStringList& arguments)
{
    cli::setQuiet(cli::Arguments::asks(arguments, QStringLiteral("--quiet")));
    QTimer::singleShot(0, qApp, [&verb, arguments] {
        QCoro::connect(runAsSpeaker(verb, arguments), qApp, [](int code) { QCoreApplication::exit(code); });
    });
    const int code = QCoreApplication::exec();
    const bool arrived = cli::flushOutput();
    return code == 0 && !arrived ? exitCode(ErrorKind::Failed) : code;
}

} // namespace

int main(int argc, char** argv)
{
    forbidCoreDumps();
    QCoreApplication application(argc, argv);
    QCoreApplication::setApplicationName(QStringLiteral("vitrine-cli"));
    QCoreApplication::setApplicationVersion(QStringLiteral(VITRINE_VERSION));
    installLogging();
    const QStringList arguments = QCoreApplication::arguments().mid(1);
    const QString name = arguments.value(0);
    if (name == QLatin1String("--version")) {
        cli::print(QStringLiteral("vitrine-cli " VITRINE_VERSION));
        return 0;
    }
    if (name == QLatin1String("serve"))
        return cli::runServe(arguments.mid(1));
    if (name == QLatin1String(cli::settleVerb))
        return cli::runSettle(arguments.mid(1));
    if (name.isEmpty()) {
        cli::say(usageLine());
        return exitCode(ErrorKind::Invalid);
    }
    if (name == QLatin1String("--help") || name == QLatin1String("-h") || name == QLatin1String("help")) {
        usage();
        return 0;
    }
    const cli::Verb* verb = cli::findVerb(name);
    if (!verb) {
        return cli::failed(Error::make(ErrorKind::Invalid,
                                       QCoreApplication::translate("cli", "There is no verb “%1”.").arg(name),
                                       QCoreApplication::translate("cli", "vitrine-cli --help lists them.")),
                           cli::Arguments::asks(arguments, QStringLiteral("--json")));
    }
    const QStringList rest = arguments.mid(1);
    if (cli::Arguments::asks(rest, QStringLiteral("--help")) ||
        cli::Arguments::asks(rest, QStringLiteral("-h"))) {
        help(*verb);
        return 0;
    }
    return runInLoop(*verb, rest);
}
