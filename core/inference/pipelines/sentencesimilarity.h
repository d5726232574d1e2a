#pragma once

#include "core/inference/pipelines/pipeline.h"

namespace vitrine::inference {

/// "source_sentence": text, "sentences": texts. Parameter: pooling. Output: the cosine for each sentence, -1
/// to 1.
Result<Answer> compareSentences(const tasks::RunRequest& request, ModelParts& parts, const StageSteps& steps);

} // namespace vitrine::inference
