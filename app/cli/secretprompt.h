#pragma once

#include "core/base/result.h"

namespace vitrine::cli {

/// Asks on the terminal, without echo. Blocking. \return kind Invalid where stdin is no terminal, Cancelled
/// after Ctrl+C
Result<QString> askSecret(const QString& prompt);

} // namespace vitrine::cli
