#pragma once

#include "core/inference/architectures/architecture.h"
#include "core/inference/architectures/configreader.h"
#include "core/inference/media/imageprocessor.h"
#include "core/inference/pipelines/pooling.h"
#include "core/inference/tokenizers/tokenizer.h"
#include "core/tasks/run.h"

#include <functional>

namespace vitrine::inference {

/// Everything a loaded model has; pipelines use what they need.
struct ModelParts {
    Model model;
    Labels labels;
    std::unique_ptr<Tokenizer> tokenizer;         ///< text models
    std::optional<ImageProcessor> imageProcessor; ///< image models
    SentenceModules sentence;                     ///< what modules.json says
    int64_t maxTokens = 512;                      ///< longer texts are cut
    Side truncationSide = Side::Right;            ///< where
    bool typeIds = true;                          ///< the model is told which of two texts a token is of
    at::Device device = at::kCPU;
    Workspace workspace;
};

/// Called between steps: \p stage as runtime.h names it. May throw Stopped.
using StageSteps = std::function<void(const QString& stage, qint64 done, qint64 total)>;

/// What a pipeline gives back; times in milliseconds.
struct Answer {
    QJsonValue output;
    std::optional<tasks::Tensor> embedding;
    double preprocessMs = 0;
    double modelMs = 0;
    double postprocessMs = 0;
    QJsonObject notes; ///< {"tokens": …, "truncated": true}
};

/// One question through preprocessing, model and postprocessing. The request has been validated.
/// \throw Stopped, c10::Error
using Pipeline = Result<Answer> (*)(const tasks::RunRequest& request, ModelParts& parts,
                                    const StageSteps& steps);

/// The pipeline of a task: the one place to name a new one. Null for a task without one.
Pipeline findPipeline(const QString& task);

} // namespace vitrine::inference
