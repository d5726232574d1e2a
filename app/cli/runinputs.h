#pragma once

#include "app/cli/arguments.h"
#include "core/tasks/run.h"

namespace vitrine::cli {

/// What `run` asks: one question, or a list of them, whose answers are a list too.
struct Questions {
    QList<tasks::RunRequest> requests;
    bool several = false;
};

/// The inputs and parameters of `run` from the command line: text, @path, -, name=value, --param NAME=VALUE,
/// --input-json FILE. Blocking where files are named. \return kind Invalid naming what is wrong
Result<Questions> questions(const tasks::Task& task, const QStringList& inputs, const Arguments& arguments);

} // namespace vitrine::cli
