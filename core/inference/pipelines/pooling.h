#pragma once

#include "core/base/result.h"
#include "core/inference/layers/activation.h"
#include "core/inference/layers/attention.h"
#include "core/inference/weights/repositoryfiles.h"

#include <ATen/core/Tensor.h>
#include <QString>

#include <vector>

namespace vitrine::inference {

/// What becomes of a sentence's vector behind pooling: a dense layer, or length one where it has no weight.
struct SentenceStep {
    at::Tensor weight; ///< [out, in] float32
    at::Tensor bias;   ///< [out] float32; may be undefined
    Activation activation = Activation::Linear;

    bool isNormalize() const { return !weight.defined(); }
};

/// What sentence-transformers does around the encoder.
struct SentenceModules {
    bool known = false; ///< the repository has modules.json
    QStringList
        pooling; ///< "cls", "max", "mean", "mean_sqrt_len", "weightedmean", "lasttoken": joined in this order
    std::vector<SentenceStep> steps; ///< in the order of modules.json
    int64_t maxTokens = 0;           ///< of sentence_bert_config.json; 0: not said
    bool lower = false;              ///< texts are lowered first, whatever the tokenizer does
    QString prompt;                  ///< put before every text

    bool normalizes() const;

    /// Reads modules.json, the configuration of each module, the weights of dense layers,
    /// sentence_bert_config.json and the default prompt. \return kind Unsupported for a module or mode that
    /// is not known here, by name
    static Result<SentenceModules> read(const RepositoryFiles& repository);
};

/// One vector for each text. \param hidden [rows, width] \param modes as SentenceModules::pooling
/// \return [texts, width * modes] float32
at::Tensor pooled(const at::Tensor& hidden, const RowStarts& starts, const QStringList& modes);

/// \p rows through the dense layers of \p steps, and to length one where they say so and \p normalize. \param
/// dense false: only to length one
at::Tensor through(at::Tensor rows, const std::vector<SentenceStep>& steps, bool dense, bool normalize);

/// Rows of length one.
at::Tensor normalizedRows(const at::Tensor& rows);

} // namespace vitrine::inference
