#include "core/inference/pipelines/textclassification.h"

#include "core/inference/pipelines/scores.h"
#include "core/inference/pipelines/stopwatch.h"
#include "core/inference/pipelines/texts.h"

#include <ATen/ATen.h>

namespace vitrine::inference {

Result<Answer> classifyText(const tasks::RunRequest& request, ModelParts& parts, const StageSteps& steps)
{
    Answer answer;
    Stopwatch watch;
    const auto prepared =
        prepareTexts({textInput(request.inputs.value(QLatin1String("inputs")))}, parts, steps);
    if (!prepared)
        return fail(prepared.error());
    answer.notes = prepared->notes();
    answer.preprocessMs = watch.lap();
    const Steps layers([&](qint64 done, qint64 total) { steps(QStringLiteral("run"), done, total); }, {});
    const at::Tensor logits = parts.model.text->classify(prepared->rows, parts.workspace, layers);
    answer.modelMs = watch.lap();
    const auto list = scores(logits.select(0, 0), parts.labels, request.parameters, 0);
    if (!list)
        return fail(list.error());
    answer.output = *list;
    answer.postprocessMs = watch.lap();
    return answer;
}

} // namespace vitrine::inference
