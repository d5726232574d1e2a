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

/// An input of a task: a text, or {"text", "text_pair"}.
TextInput textInput(const QJsonValue& value);

/// \return kind Invalid where a text is not UTF-8, Corrupt where the tokenizer knows more tokens than the
/// model
Result<PreparedTexts> prepareTexts(const std::vector<TextInput>& texts, ModelParts& parts,
                                   const StageSteps& steps);

} // namespace vitrine::inference
