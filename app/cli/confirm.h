#pragma once

#include "app/cli/arguments.h"

namespace vitrine::cli {

/// Whether what cannot be undone may be done: --yes says so, else a terminal is asked. \return kind Invalid
/// where neither is there, Cancelled for a no. Options of the verb must know the flag "yes". Blocking.
Result<void> confirmed(const Arguments& arguments, const QString& question);

} // namespace vitrine::cli
