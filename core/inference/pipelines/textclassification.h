#pragma once

#include "core/inference/pipelines/pipeline.h"

namespace vitrine::inference {

/// "inputs": text. Parameters: top_k (null: every label), function_to_apply. Output: [{"label", "score"}],
/// best first.
Result<Answer> classifyText(const tasks::RunRequest& request, ModelParts& parts, const StageSteps& steps);

} // namespace vitrine::inference
