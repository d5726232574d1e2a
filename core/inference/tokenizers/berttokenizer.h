#pragma once

#include "core/inference/tokenizers/tokenizer.h"

namespace vitrine::inference {

/// The files beside a vocabulary from which transformers makes its BertTokenizer; empty where missing.
struct BertFiles {
    QJsonObject config;        ///< tokenizer_config.json
    QJsonObject specialTokens; ///< special_tokens_map.json
    QJsonObject addedTokens;   ///< added_tokens.json
};

/// From vocab.txt and the options in tokenizer_config.json: do_lower_case, strip_accents,
/// tokenize_chinese_chars, added_tokens_decoder, additional_special_tokens, and each of unk, sep, pad, cls
/// and mask_token. \return kind Corrupt where the vocabulary is not one
Result<std::unique_ptr<Tokenizer>> bertFromVocabulary(const QByteArray& lines, const BertFiles& files);

/// From tokenizer.json as transformers 5 makes its BertTokenizer of it: only vocabulary, added tokens,
/// truncation and padding are the file's; all else follows from tokenizer_config.json.
Result<std::unique_ptr<Tokenizer>> bertFromJson(const QByteArray& json, const BertFiles& files);

/// Whether transformers takes its BertTokenizer for a repository. \param config tokenizer_config.json \param
/// model config.json
bool isBertTokenizer(const QJsonObject& config, const QJsonObject& model);

} // namespace vitrine::inference
