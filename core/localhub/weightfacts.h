#pragma once

#include "core/localhub/snapshot.h"

#include <QJsonObject>

namespace vitrine::localhub {

/// {"parameters": {dtype: n}, "total": n} of the repository's safetensors; empty where no weights can be
/// read.
QJsonObject parameterCounts(const Snapshot& snapshot);

} // namespace vitrine::localhub
