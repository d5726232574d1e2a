#pragma once

#include "core/base/result.h"
#include "core/inference/layers/attention.h"
#include "core/inference/weights/repositoryfiles.h"

#include <QString>

namespace vitrine::inference {

/// What sentence-transformers does behind the encoder.
struct SentenceModules {
    bool known = false;  ///< the repository has modules.json
    QStringList pooling; ///< "cls", "max", "mean", "mean_sqrt_len": joined in this order
    bool normalize = false;
    int64_t maxTokens = 0; ///< of sentence_bert_config.json; 0: not said
    QString prompt;        ///< put before every text

    /// Reads modules.json, the pooling module's config.json, sentence_bert_config.json and the default
    /// prompt. \return kind Unsupported for a module or mode that is not known here, by name
    static Result<SentenceModules> read(const RepositoryFiles& repository);
};

/// One vector for each text. \param hidden [rows, width] \param modes as SentenceModules::pooling
/// \return [texts, width * modes] float32
at::Tensor pooled(const at::Tensor& hidden, const RowStarts& starts, const QStringList& modes);

/// Rows of length one.
at::Tensor normalizedRows(const at::Tensor& rows);

} // namespace vitrine::inference
