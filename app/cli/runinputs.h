#pragma once

#include "app/cli/arguments.h"
#include "core/tasks/run.h"

namespace vitrine::cli {

/// The inputs and parameters of `run` from the command line: text, @path, -, name=value, --param NAME=VALUE,
/// --input-json FILE. Blocking where files are named. \return kind Invalid naming what is wrong
Result<tasks::RunRequest> runRequest(const tasks::Task& task, const QStringList& inputs,
                                     const Arguments& arguments);

} // namespace vitrine::cli
