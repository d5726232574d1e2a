#pragma once

#include "app/cli/context.h"
#include "core/storage/downloadqueue.h"

namespace vitrine::cli {

/// Fetches what \p request asks for, with progress on stderr: through the window's queue where a window is
/// open that would do the same, else by itself. \return the folder
QCoro::Task<Result<QString>> fetch(std::shared_ptr<Context> context, storage::DownloadRequest request);

/// Fetches \p wanted, or what running needs, into the cache. \return the snapshot's folder
QCoro::Task<Result<QString>> fetchForRunning(std::shared_ptr<Context> context, RepoId repo, Revision revision,
                                             QStringList wanted);

/// Not for people: what fetch() starts to wait for the disk after it has ended.
constexpr const char* settleVerb = "settle-files";
/// \param words cache root, type, repository, folder of --local-dir or nothing
int runSettle(const QStringList& words);

} // namespace vitrine::cli
