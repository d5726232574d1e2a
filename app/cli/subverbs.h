#pragma once

#include "app/cli/verbstart.h"

namespace vitrine::cli {

/// A verb below a verb: "create" of "repo create NAME --private".
struct SubVerb {
    const char* name;
    Options options;
    qsizetype most; ///< words behind it (Arguments::parse)
    /// What was written behind the two verbs, and the place.
    QCoro::Task<int> (*run)(VerbStart start);
};

/// Runs the one of \p table that \p words begin with. \return its exit code; 2 where there is none of that
/// name, which is said with the names there are
QCoro::Task<int> runSubVerb(QString verb, const QList<SubVerb>& table, QStringList words);

/// Whether as many words were written as \p names has. \return kind Invalid naming the first that is missing
Result<void> wants(const Arguments& arguments, const QStringList& names);

/// The end of a verb that only changes something: \p words on stderr, with --json {"done": true}, or why not.
/// \return the exit code
int reported(const Arguments& arguments, const Result<void>& result, const QString& words);

} // namespace vitrine::cli
