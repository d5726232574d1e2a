#pragma once

#include "core/inference/pipelines/pipeline.h"

namespace vitrine::inference {

/// "inputs": text. Parameters: pooling (none, cls, mean, max, mean_sqrt_len; null: as modules.json says, else
/// none), normalize (null: as modules.json says). Embedding: [tokens, hidden] without pooling, [hidden] with
/// it.
Result<Answer> extractFeatures(const tasks::RunRequest& request, ModelParts& parts, const StageSteps& steps);

/// One vector for each text, in batches. \param pooling null: as modules.json says, else mean
/// \return [texts, width] float32
Result<at::Tensor> sentenceVectors(const QStringList& texts, const QJsonValue& pooling,
                                   const QJsonValue& normalize, ModelParts& parts, const StageSteps& steps,
                                   Answer& answer);

} // namespace vitrine::inference
