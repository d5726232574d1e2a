#pragma once

#include "app/cli/subverbs.h"

namespace vitrine::cli {

// The verbs below "repo", by what they are about.
QList<SubVerb> repoOwnVerbs();     ///< list, create, delete, move, settings, duplicate
QList<SubVerb> repoRefVerbs();     ///< branch, tag, squash
QList<SubVerb> repoHistoryVerbs(); ///< commits, diff, revert, lfs

/// The repository that the first word names, with --type. Says why not. \return the exit code then
tl::expected<RepoId, int> repoOf(const VerbStart& start, qsizetype word = 0);
/// The error's exit code, after it was said; 0 after \p done was said and \p json printed.
int conclude(const VerbStart& start, const Result<void>& result, const QString& done,
             const QJsonObject& json);
/// The option's flags and values in a short way.
Options options(const QStringList& flags, const QStringList& values = {});

} // namespace vitrine::cli
