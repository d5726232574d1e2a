#pragma once

#include "app/cli/context.h"
#include "core/tasks/runshere.h"
#include "core/tasks/safetensorsheader.h"

namespace vitrine::cli {

/// What the place says of a model before anything large is fetched: the listing and config.json.
QCoro::Task<Result<tasks::ModelFacts>> remoteFacts(std::shared_ptr<Context> context, RepoId repo,
                                                   Revision revision);

/// The header of a safetensors file of the place, by two short ranges of it.
QCoro::Task<Result<tasks::SafetensorsHeader>> remoteHeader(std::shared_ptr<Context> context, RepoId repo,
                                                           Revision revision, QString path, qint64 fileSize);

/// Every header that running \p facts reads, in the order of the files; counts their parameters into it.
QCoro::Task<Result<QList<tasks::SafetensorsHeader>>>
remoteHeaders(std::shared_ptr<Context> context, RepoId repo, Revision revision, tasks::ModelFacts& facts);

} // namespace vitrine::cli
