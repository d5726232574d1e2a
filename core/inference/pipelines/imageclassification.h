#pragma once

#include "core/inference/pipelines/pipeline.h"

namespace vitrine::inference {

/// "inputs": a picture's file content. Parameters: top_k (null: 5), function_to_apply.
/// Output: [{"label", "score"}], best first.
Result<Answer> classifyImage(const tasks::RunRequest& request, ModelParts& parts, const StageSteps& steps);

} // namespace vitrine::inference
