#pragma once

#include "core/inference/architectures/configreader.h"

#include <ATen/core/Tensor.h>
#include <QJsonArray>

namespace vitrine::inference {

/// [{"label", "score"}], best first, as transformers' classification pipelines make them.
/// \param logits [labels] float32
/// \param parameters "function_to_apply" (softmax, sigmoid, none; absent or null: none for regression,
/// sigmoid for one
///        label or several at once, softmax otherwise) and "top_k" (absent or null: \p defaultTopK; 0: all)
/// \return kind Corrupt where the model's numbers are no numbers
Result<QJsonArray> scores(const at::Tensor& logits, const Labels& labels, const QJsonObject& parameters,
                          int defaultTopK);

/// Kind Corrupt: the model computed NaN or infinity.
tl::unexpected<Error> notNumbers();

} // namespace vitrine::inference
