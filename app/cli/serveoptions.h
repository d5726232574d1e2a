#pragma once

#include "core/localhub/server.h"

namespace vitrine::cli {

struct ServeSeed {
    RepoId id;
    QString folder;
};

/// The command line of `serve`, read and checked.
struct ServeOptions {
    localhub::ServerOptions server;
    QList<ServeSeed> seeds;
    QByteArray accounts; ///< content of --accounts
    QByteArray faults;   ///< content of --faults
    bool exitWithStdin = false;
    bool control = false; ///< commands come over standard input (servecontrol.h)
    qint64 parentPid = 0; ///< 0: do not watch
    bool quiet = false;
    bool help = false;
};

/// \return kind Invalid with a sentence for people where something is not understood
Result<ServeOptions> parseServeOptions(const QStringList& arguments);

/// "[TYPE:]NAMESPACE/NAME=FOLDER".
Result<ServeSeed> parseSeed(const QString& text);

QString serveHelp();

} // namespace vitrine::cli
