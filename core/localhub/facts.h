#pragma once

#include "core/base/repoid.h"
#include "core/localhub/snapshot.h"

#include <QJsonObject>

namespace vitrine::localhub {

/// What the Hub derives from a repository's files (protocol 3.1 and 12.5), as the fields of its info JSON:
///
///     tags cardData siblings usedStorage                                       every repository
///     pipeline_tag library_name mask_token widgetData model-index config transformersInfo safetensors models
///     description                                                              datasets
///     sdk models datasets title emoji colorFrom colorTo short_description      Spaces
///
/// What is unknown is absent. Nothing of the repository is executed, and broken files count as missing.
QJsonObject deriveFacts(RepoType type, const Snapshot& snapshot);

/// The header of a safetensors file as JSON; empty where it is none or larger than 25 MB.
QJsonObject safetensorsHeader(const Snapshot& snapshot, const QString& path);

} // namespace vitrine::localhub
