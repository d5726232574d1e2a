#pragma once

#include "core/base/result.h"
#include "core/inference/tokenizers/encoding.h"
#include "core/inference/tokenizers/text.h"

#include <QJsonObject>

#include <memory>
#include <optional>
#include <string_view>

namespace vitrine::inference {

/// Third stage of tokenizer.json: words to numbers. For one thread at a time, because models remember words.
class TokenModel {
public:
    /// In the place of an id: a word outside the vocabulary of a model that has no token for unknown words.
    static constexpr std::uint32_t NoToken = ~std::uint32_t(0);

    virtual ~TokenModel() = default;

    /// Appends the tokens of the word `text[word.begin, word.end)`; id, begin, end and \p wordIndex are set.
    virtual void tokenize(const Glyphs& text, Span word, std::int32_t wordIndex, std::vector<Token>& out) = 0;

    /// Whether every word has a token, if only the one for unknown words.
    virtual bool knowsUnknown() const = 0;

    virtual std::optional<std::uint32_t> idOf(std::string_view token) const = 0;
    /// Empty for an id outside the vocabulary.
    virtual std::string_view tokenOf(std::uint32_t id) const = 0;
    /// One more than the largest id.
    virtual std::uint32_t size() const = 0;
    /// Different tokens.
    virtual std::uint32_t count() const = 0;
};

using TokenModelPtr = std::unique_ptr<TokenModel>;

/// Reads the value of "model". Kinds: WordPiece, WordLevel. \return kind Unsupported for any other, by name
Result<TokenModelPtr> makeTokenModel(const QJsonObject& json);

} // namespace vitrine::inference
