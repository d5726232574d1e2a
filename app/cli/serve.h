#pragma once

#include <QStringList>

namespace vitrine::cli {

/// `vitrine-cli serve`: the local hub in the foreground, until SIGINT, SIGTERM, the end of stdin
/// (--exit-with-stdin) or of the parent (--parent-pid). Needs no event loop. \param arguments what follows
/// "serve" \return the program's exit code (cli.md)
int runServe(const QStringList& arguments);

} // namespace vitrine::cli
