#pragma once

#include "core/inference/pipelines/pipeline.h"
#include "core/inference/runtime/runtime.h"

namespace vitrine::inference {

/// A model ready to run, and what is known of it.
struct Loaded {
    ModelParts parts;
    ArchitectureEntry architecture;
    QString task;
    at::ScalarType dtype = at::kFloat;
    LoadReport report;
    QMap<QString, qint64> parameters; ///< by dtype
    qint64 weightsBytes = 0;
};

/// The steps of Runtime::load() without its border. \throw Stopped, c10::Error, std::bad_alloc
Result<Loaded> loadModel(const LoadRequest& request, const StageSteps& steps);

} // namespace vitrine::inference
