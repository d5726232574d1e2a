#pragma once

#include "core/inference/tokenizers/tokenizer.h"

#include <functional>
#include <optional>

namespace vitrine::inference {

/// The content of a file of a repository; nothing where there is no such file.
using ReadFile = std::function<Result<std::optional<QByteArray>>(const QString& name)>;

/// Who is asked where tokenizer.json and tokenizer_config.json contradict each other.
enum class TokenizerUse {
    AsFile,  ///< tokenizer.json alone, as the Rust library reads it
    ForModel ///< what transformers hands to the model: for a BertTokenizer, tokenizer_config.json where there
             ///< is one
};

/// The tokenizer of a repository: from tokenizer.json, or from vocab.txt and the files beside it.
/// \param model config.json, which may name the kind of tokenizer
/// \return kind NotFound where the repository has neither, else as Tokenizer::fromJson()
Result<std::unique_ptr<Tokenizer>> tokenizerFromFiles(const ReadFile& read, const QJsonObject& model,
                                                      TokenizerUse use);

} // namespace vitrine::inference
