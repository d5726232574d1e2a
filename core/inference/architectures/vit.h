#pragma once

#include "core/inference/architectures/architecture.h"

namespace vitrine::inference::vit {

/// Names that transformers 5 writes ("layers.0.attention.q_proj") get those of the Hub's checkpoints
/// ("encoder.layer.0.attention.attention.query"); a missing "vit." is added.
QString canonicalName(const QString& name, bool hasPrefix);

Result<Model> buildImageClassifier(const BuildRequest& request);

} // namespace vitrine::inference::vit
