#pragma once

#include "app/cli/context.h"
#include "core/storage/downloadqueue.h"

namespace vitrine::cli {

/// Fetches what \p request asks for, with progress on stderr. \return the folder
QCoro::Task<Result<QString>> fetch(std::shared_ptr<Context> context, storage::DownloadRequest request);

/// Fetches \p wanted, or what running needs, into the cache. \return the snapshot's folder
QCoro::Task<Result<QString>> fetchForRunning(std::shared_ptr<Context> context, RepoId repo, Revision revision,
                                             QStringList wanted);

} // namespace vitrine::cli
