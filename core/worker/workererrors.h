#pragma once

#include "core/base/error.h"

namespace vitrine::worker {

/// The process is gone or useless: \p what happened, and what to do about it.
Error lostError(const QString& what, const QString& detail);
/// The model wants more memory than there is.
Error memoryError(const QString& detail);
/// \p stage of the runtime ("map", "build", …) in words for people; unknown ones as they are.
QString stageText(const QString& stage);

} // namespace vitrine::worker
