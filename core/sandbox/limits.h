#pragma once

#include <QString>

namespace vitrine::sandbox {

/// No core files, no looking in from outside, no new privileges; with \p endWithParent the process ends with
/// its parent. \return empty, or what failed
QString closeProcess(bool endWithParent);

/// Limits heap and private writable mappings to \p bytes, and files in memory to as much. \return empty, or
/// what failed
QString limitMemory(qint64 bytes);

} // namespace vitrine::sandbox
