#pragma once

#include "app/cli/context.h"
#include "core/inference/tokenizers/tokenizer.h"

namespace vitrine::cli {

/// The tokenizer in a model's folder: tokenizer.json, or BERT's vocab.txt with tokenizer_config.json.
/// Blocking. \return kind Unsupported where there is neither, and what Tokenizer says of the file
Result<std::unique_ptr<inference::Tokenizer>> tokenizerOf(const LocalModel& model);

/// {"file", "kind", "size"}, or {"file", "error"}; {} where there is none. Blocking.
QJsonObject tokenizerFacts(const LocalModel& model);

} // namespace vitrine::cli
