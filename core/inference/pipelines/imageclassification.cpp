#include "core/inference/pipelines/imageclassification.h"

#include "core/inference/pipelines/scores.h"
#include "core/inference/pipelines/stopwatch.h"

#include <ATen/ATen.h>
#include <QCoreApplication>
#include <QSize>

namespace vitrine::inference {

Result<Answer> classifyImage(const tasks::RunRequest& request, ModelParts& parts, const StageSteps& steps)
{
    Answer answer;
    Stopwatch watch;
    steps(QStringLiteral("decode"), 0, 1);
    const auto picture = decodePicture(request.files.value(QStringLiteral("inputs")));
    if (!picture)
        return fail(picture.error());
    const ImageModel& model = *parts.model.image;
    const QSize size = parts.imageProcessor->outputSize({picture->width, picture->height});
    if (size.height() != model.height() || size.width() != model.width())
        return fail(ErrorKind::Corrupt,
                    QCoreApplication::translate("Model", "The model's files contradict each other: pictures "
                                                         "are made %1 × %2, but %3 × %4 is expected.")
                        .arg(size.width())
                        .arg(size.height())
                        .arg(model.width())
                        .arg(model.height()),
                    QCoreApplication::translate("Model", "Choose another model."),
                    QStringLiteral("preprocessor_config.json and config.json disagree on the size"));
    std::vector<float> pixels = parts.imageProcessor->process(*picture);
    const at::Tensor input =
        at::from_blob(pixels.data(), {1, 3, size.height(), size.width()}, at::kFloat).to(parts.device);
    answer.preprocessMs = watch.lap();
    const Steps layers([&](qint64 done, qint64 total) { steps(QStringLiteral("run"), done, total); }, {});
    const at::Tensor logits = model.classify(input, parts.workspace, layers);
    answer.modelMs = watch.lap();
    const auto list = scores(logits.select(0, 0), parts.labels, request.parameters, 5);
    if (!list)
        return fail(list.error());
    answer.output = *list;
    answer.postprocessMs = watch.lap();
    return answer;
}

} // namespace vitrine::inference
