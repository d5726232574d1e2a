#include "core/inference/pipelines/scores.h"

#include <ATen/ATen.h>
#include <QCoreApplication>

#include <algorithm>
#include <numeric>

namespace vitrine::inference {

namespace {

QString functionFor(const Labels& labels, const QJsonObject& parameters)
{
    const QString wanted = parameters.value(QLatin1String("function_to_apply")).toString();
    if (!wanted.isEmpty())
        return wanted;
    if (labels.problemType == QLatin1String("regression"))
        return QStringLiteral("none");
    const bool several = labels.problemType == QLatin1String("multi_label_classification");
    return several || labels.names.size() == 1 ? QStringLiteral("sigmoid") : QStringLiteral("softmax");
}

} // namespace

tl::unexpected<Error> notNumbers()
{
    return fail(ErrorKind::Corrupt,
                QCoreApplication::translate("Model", "The model's answer is not made of numbers."),
                QCoreApplication::translate(
                    "Model", "Its weights are broken: download it again or choose another model."),
                QStringLiteral("NaN or infinity in the output"));
}

Result<QJsonArray> scores(const at::Tensor& logits, const Labels& labels, const QJsonObject& parameters,
                          int defaultTopK)
{
    const QString function = functionFor(labels, parameters);
    at::Tensor values = logits.to(at::kCPU, at::kFloat).contiguous();
    if (!at::isfinite(values).all().item<bool>())
        return notNumbers();
    if (function == QLatin1String("softmax"))
        values = at::softmax(values, 0);
    else if (function == QLatin1String("sigmoid"))
        values = at::sigmoid(values);
    const auto* score = values.data_ptr<float>();
    std::vector<int> order(size_t(labels.names.size()));
    std::iota(order.begin(), order.end(), 0);
    std::stable_sort(order.begin(), order.end(), [&](int a, int b) { return score[a] > score[b]; });
    const int topK = parameters.value(QLatin1String("top_k")).toInt(defaultTopK);
    if (topK > 0 && size_t(topK) < order.size())
        order.resize(size_t(topK));
    QJsonArray out;
    for (int label : order)
        out.append(QJsonObject{{QStringLiteral("label"), labels.names.at(label)},
                               {QStringLiteral("score"), double(score[label])}});
    return out;
}

} // namespace vitrine::inference
