#pragma once

#include "core/inference/architectures/architecture.h"

namespace vitrine::inference::bert {

/// LayerNorm.gamma and .beta of checkpoints from before 2020 get today's names; a missing "bert." is added.
QString canonicalName(const QString& name, bool hasPrefix);

Result<Model> buildEncoder(const BuildRequest& request);
Result<Model> buildSequenceClassifier(const BuildRequest& request);

} // namespace vitrine::inference::bert
