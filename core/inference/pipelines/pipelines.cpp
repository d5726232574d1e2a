#include "core/inference/pipelines/featureextraction.h"
#include "core/inference/pipelines/imageclassification.h"
#include "core/inference/pipelines/pipeline.h"
#include "core/inference/pipelines/sentencesimilarity.h"
#include "core/inference/pipelines/textclassification.h"

#include <QHash>

namespace vitrine::inference {

Pipeline findPipeline(const QString& task)
{
    static const QHash<QString, Pipeline> table = {
        {QStringLiteral("text-classification"), &classifyText},
        {QStringLiteral("feature-extraction"), &extractFeatures},
        {QStringLiteral("sentence-similarity"), &compareSentences},
        {QStringLiteral("image-classification"), &classifyImage},
    };
    return table.value(task, nullptr);
}

} // namespace vitrine::inference
