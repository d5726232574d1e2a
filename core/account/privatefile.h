#pragma once

#include "core/base/result.h"

#include <functional>

namespace vitrine::account {

/// Writes a file that only its owner may read (0600), whole or not at all; makes its folder (0700) where it
/// is not there. Blocking. \return kind Failed or DiskFull
Result<void> writePrivate(const QString& path, const QByteArray& bytes);

/// Does \p change while holding \p lockFile as Python's filelock does (flock; the file stays). Waits at most
/// some seconds for whoever holds it, then fails. Blocking.
Result<void> whileLocked(const QString& lockFile, const std::function<Result<void>()>& change);

} // namespace vitrine::account
