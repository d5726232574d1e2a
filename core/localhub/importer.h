#pragma once

#include "core/localhub/repositories.h"
#include "core/localhub/server.h"

namespace vitrine::localhub {

/// Server::importFolder(): makes the repository where missing, and a commit that holds exactly the folder's
/// files.
Result<ImportReport> importFolder(Repositories& repositories, const RepoId& id, const QString& folder,
                                  const ImportOptions& options);

} // namespace vitrine::localhub
