#include "app/cli/serve.h"

#include "app/cli/servecontrol.h"
#include "app/cli/serveoptions.h"
#include "app/cli/servestop.h"

#include <cstdio>

namespace vitrine::cli {

namespace {

void print(std::FILE* stream, const QString& text)
{
    std::fputs(qPrintable(text + QLatin1Char('\n')), stream);
    std::fflush(stream);
}

int failed(const Error& error)
{
    print(stderr, error.message());
    if (!error.detail.isEmpty())
        print(stderr, error.detail);
    return exitCode(error.kind);
}

/// Accounts, faults and seeds, until \p stop is asked.
Result<void> prepare(localhub::Server& server, const ServeOptions& options, const StopSignal& stop)
{
    if (!options.accounts.isEmpty()) {
        if (const auto done = server.addAccounts(options.accounts); !done)
            return done;
    }
    if (!options.faults.isEmpty()) {
        if (const auto done = server.setFaults(options.faults); !done)
            return done;
    }
    for (const ServeSeed& seed : options.seeds) {
        if (stop.isAsked())
            return fail(Error::cancelled());
        const auto report = server.importFolder(seed.id, seed.folder);
        if (!report)
            return fail(report.error());
        if (!options.quiet)
            print(stderr,
                  QStringLiteral("%1  %2  %3")
                      .arg(seed.id.webPath(), report->commit.left(12),
                           report->changed ? QStringLiteral("imported") : QStringLiteral("unchanged")));
    }
    return {};
}

} // namespace

int runServe(const QStringList& arguments)
{
    const auto options = parseServeOptions(arguments);
    if (!options)
        return failed(options.error());
    if (options->help) {
        print(stdout, serveHelp());
        return 0;
    }
    StopSignal stop(options->exitWithStdin, options->parentPid);
    localhub::Server server(options->server);
    if (const auto ready = prepare(server, *options, stop); !ready)
        return failed(ready.error());
    if (const auto started = server.start(); !started)
        return failed(started.error());
    print(stdout, QStringLiteral("Listening on %1").arg(server.url().toString()));
    if (options->control)
        stop.wait([&server](const QByteArray& line) {
            const QByteArray answer = answerControl(server, line);
            std::fwrite(answer.constData(), 1, static_cast<size_t>(answer.size()), stdout);
            std::fflush(stdout);
        });
    else
        stop.wait();
    server.stop();
    return 0;
}

} // namespace vitrine::cli
