#pragma once

#include <QJsonObject>

namespace vitrine::inference {

/// Physical cores that this process may use, at least 1.
int physicalCores();

/// Whether the processor multiplies bfloat16 by itself (AVX512-BF16 or AMX).
bool hasNativeBfloat16();

/// "avx512", "avx2" or "baseline".
QString vectorName();

/// Most memory this process has had, in bytes; 0 where the system does not say.
qint64 peakRssBytes();

} // namespace vitrine::inference
