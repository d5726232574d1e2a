#pragma once

#include "app/cli/context.h"
#include "core/tasks/runshere.h"
#include "core/tasks/safetensorsheader.h"

namespace vitrine::cli {

/// What is known of a model on this computer. Blocking; reads config.json and headers only.
Result<tasks::ModelFacts> factsOf(const LocalModel& model);

/// Why it does not run, in the verdict's own words: kind Unsupported, or OutOfMemory.
Error refusal(const QString& repo, const tasks::RunsHere& verdict);

/// Whether it runs here. \return kind Unsupported or OutOfMemory with the verdict's own words where it does
/// not; the defect itself, kind Corrupt or NotFound, where its weights are damaged
/// \param task what it shall do; empty: what its configuration says
Result<tasks::RunsHere> verdictOf(const LocalModel& model, const QString& task);

} // namespace vitrine::cli
