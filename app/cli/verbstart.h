#pragma once

#include "app/cli/context.h"

namespace vitrine::cli {

/// How a verb begins: what was written is understood, and the place is open.
struct VerbStart {
    Arguments arguments;
    std::shared_ptr<Context> context;

    /// \param most words that are no options (Arguments::parse)
    /// \return the exit code where it cannot begin; why has been said then
    static tl::expected<VerbStart, int> make(const QStringList& words, const Options& options,
                                             qsizetype most = -1);
};

/// The same for a verb whose first word is a repository.
struct RepoVerbStart : VerbStart {
    RepoArgument repo;

    /// --type and --revision are added to \p options.
    static tl::expected<RepoVerbStart, int> make(const QStringList& words, Options options,
                                                 qsizetype most = -1);
};

} // namespace vitrine::cli
