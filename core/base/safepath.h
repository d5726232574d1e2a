#pragma once

#include "core/base/result.h"

#include <QString>

namespace vitrine {

/// Whether \p path, from a server or an archive, may be joined to a folder of ours: relative, no empty, "."
/// or
/// ".." segment, no back-slash, no drive letter, no control character, segments of at most 255 bytes.
bool isSafeRelativePath(const QString& path);

/// \p path as one below \p folder. \return kind Corrupt where isSafeRelativePath() says no
Result<QString> joinSafely(const QString& folder, const QString& path);

} // namespace vitrine
