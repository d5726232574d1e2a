#include "core/inference/pipelines/featureextraction.h"

#include "core/inference/pipelines/scores.h"
#include "core/inference/pipelines/stopwatch.h"
#include "core/inference/pipelines/texts.h"

#include <ATen/ATen.h>

#include <algorithm>

namespace vitrine::inference {

namespace {

constexpr qsizetype TextsAtOnce = 32;

QStringList poolingModes(const QJsonValue& parameter, const SentenceModules& modules, const QString& fallback)
{
    if (parameter.isString())
        return {parameter.toString()};
    return modules.pooling.isEmpty() ? QStringList{fallback} : modules.pooling;
}

tasks::Tensor toTensor(const at::Tensor& tensor)
{
    const at::Tensor rows = tensor.to(at::kCPU, at::kFloat).contiguous();
    tasks::Tensor out;
    for (int64_t size : rows.sizes())
        out.shape.append(size);
    out.data = QByteArray(static_cast<const char*>(rows.data_ptr()), qsizetype(rows.nbytes()));
    return out;
}

} // namespace

Result<at::Tensor> sentenceVectors(const QStringList& texts, const QJsonValue& pooling,
                                   const QJsonValue& normalize, ModelParts& parts, const StageSteps& steps,
                                   Answer& answer)
{
    const QStringList modes = poolingModes(pooling, parts.sentence, QStringLiteral("mean"));
    std::vector<at::Tensor> vectors;
    qint64 tokens = 0;
    for (qsizetype first = 0; first < texts.size(); first += TextsAtOnce) {
        Stopwatch watch;
        std::vector<TextInput> some;
        const QStringList batch = texts.mid(first, TextsAtOnce);
        for (const QString& text : batch)
            some.push_back({(parts.sentence.prompt + text).toStdString(), std::nullopt});
        const auto prepared = prepareTexts(some, parts, steps);
        if (!prepared)
            return fail(prepared.error());
        tokens += qint64(prepared->rows.ids.size());
        if (prepared->truncated)
            answer.notes.insert(QStringLiteral("truncated"), true);
        answer.preprocessMs += watch.lap();
        const Steps layers(
            [&](qint64 done, qint64 total) {
                steps(QStringLiteral("run"), first * total + done * qint64(some.size()),
                      texts.size() * total);
            },
            {});
        const at::Tensor hidden = parts.model.text->encode(prepared->rows, parts.workspace, layers);
        answer.modelMs += watch.lap();
        vectors.push_back(pooled(hidden, prepared->rows.starts, modes));
        answer.postprocessMs += watch.lap();
    }
    answer.notes.insert(QStringLiteral("tokens"), tokens);
    at::Tensor all = at::cat(vectors);
    all = through(std::move(all), parts.sentence.steps, !pooling.isString(), normalize.toBool(true));
    if (normalize.toBool(false))
        all = normalizedRows(all);
    if (!at::isfinite(all).all().item<bool>())
        return notNumbers();
    return all;
}

Result<Answer> extractFeatures(const tasks::RunRequest& request, ModelParts& parts, const StageSteps& steps)
{
    Answer answer;
    const QString text = request.inputs.value(QLatin1String("inputs")).toString();
    const QJsonValue pooling = request.parameters.value(QLatin1String("pooling"));
    const QJsonValue normalize = request.parameters.value(QLatin1String("normalize"));
    const bool everyToken =
        poolingModes(pooling, parts.sentence, QStringLiteral("none")).contains(QStringLiteral("none"));
    if (!everyToken) {
        const auto vectors = sentenceVectors({text}, pooling, normalize, parts, steps, answer);
        if (!vectors)
            return fail(vectors.error());
        answer.embedding = toTensor(vectors->select(0, 0));
        return answer;
    }
    Stopwatch watch;
    const auto prepared = prepareTexts({{text.toStdString(), std::nullopt}}, parts, steps);
    if (!prepared)
        return fail(prepared.error());
    answer.notes = prepared->notes();
    answer.preprocessMs = watch.lap();
    const Steps layers([&](qint64 done, qint64 total) { steps(QStringLiteral("run"), done, total); }, {});
    at::Tensor hidden = parts.model.text->encode(prepared->rows, parts.workspace, layers);
    answer.modelMs = watch.lap();
    if (!at::isfinite(hidden).all().item<bool>())
        return notNumbers();
    if (normalize.toBool(false))
        hidden = normalizedRows(hidden);
    answer.embedding = toTensor(hidden);
    answer.postprocessMs = watch.lap();
    return answer;
}

} // namespace vitrine::inference
