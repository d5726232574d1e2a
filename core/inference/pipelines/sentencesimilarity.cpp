#include "core/inference/pipelines/sentencesimilarity.h"

#include "core/base/json.h"
#include "core/inference/pipelines/featureextraction.h"

#include <ATen/ATen.h>

namespace vitrine::inference {

Result<Answer> compareSentences(const tasks::RunRequest& request, ModelParts& parts, const StageSteps& steps)
{
    Answer answer;
    QStringList texts = json::strings(request.inputs.value(QLatin1String("sentences")));
    texts.prepend(request.inputs.value(QLatin1String("source_sentence")).toString());
    const auto vectors = sentenceVectors(texts, request.parameters.value(QLatin1String("pooling")),
                                         QJsonValue(true), parts, steps, answer);
    if (!vectors)
        return fail(vectors.error());
    const at::Tensor cosines =
        at::matmul(vectors->narrow(0, 1, texts.size() - 1), vectors->select(0, 0)).to(at::kCPU).contiguous();
    QJsonArray out;
    for (int64_t i = 0; i < cosines.size(0); ++i)
        out.append(double(cosines.data_ptr<float>()[i]));
    answer.output = out;
    return answer;
}

} // namespace vitrine::inference
