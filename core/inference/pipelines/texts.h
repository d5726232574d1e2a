#pragma once

#include "core/inference/pipelines/pipeline.h"

namespace vitrine::inference {

/// Texts as rows of tokens, each cut to what the model can read.
struct PreparedTexts {
    TokenRows rows;
    bool truncated = false;

    /// {"tokens": number, "truncated": true} for an Answer's notes.
    QJsonObject notes() const;
};

/// \return kind Invalid where a text is not UTF-8, Corrupt where the tokenizer knows more tokens than the
/// model
Result<PreparedTexts> prepareTexts(const QStringList& texts, ModelParts& parts, const StageSteps& steps);

} // namespace vitrine::inference
