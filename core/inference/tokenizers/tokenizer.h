#pragma once

#include "core/inference/tokenizers/addedtokens.h"
#include "core/inference/tokenizers/decoders/decoder.h"
#include "core/inference/tokenizers/postprocessors/postprocessor.h"
#include "core/inference/tokenizers/pretokenizers/pretokenizer.h"
#include "core/inference/tokenizers/truncation.h"

#include <QByteArray>
#include <QJsonObject>

namespace vitrine::inference {

/// A text, or two that belong together. UTF-8.
struct TextInput {
    std::string text;
    std::optional<std::string> pair;
};

/// Text to numbers and back, in the stages and with the type names of tokenizer.json. Agrees with the Rust
/// `tokenizers` library to the letter: ids, offsets (code points of the original text), word and type ids,
/// masks. For one thread at a time.
class Tokenizer {
public:
    /// From the content of tokenizer.json.
    /// \return kind Corrupt for a broken file, Unsupported for a kind of part that is not known, by name
    static Result<std::unique_ptr<Tokenizer>> fromJson(const QByteArray& json);

    /// The stages, and what is set beside them.
    struct Parts {
        NormalizerPtr normalizer; ///< may be null, like every stage but the model
        PreTokenizerPtr preTokenizer;
        TokenModelPtr model;
        PostProcessorPtr postProcessor;
        DecoderPtr decoder;
        std::vector<AddedToken> added;
        std::optional<Truncation> truncation;
        std::optional<Padding> padding;
    };
    static std::unique_ptr<Tokenizer> fromParts(Parts parts);

    /// \return kind Invalid where the text is not UTF-8 or cannot be truncated, Corrupt where it holds a word
    /// for which the vocabulary has no token, not even one for unknown words
    Result<Encoding> encode(const TextInput& input, bool addSpecial = true);
    /// The same for several, padded to one length where padding is set.
    Result<std::vector<Encoding>> encodeBatch(const std::vector<TextInput>& inputs, bool addSpecial = true);

    /// Lowers texts before all else, added tokens apart; as sentence-transformers' do_lower_case.
    void lowerFirst();

    std::string decode(const std::vector<std::uint32_t>& ids, bool skipSpecial = true) const;

    /// The text of \p token as the vocabulary spells it.
    std::string spelling(const Encoding& encoding, const Token& token) const;
    std::optional<std::uint32_t> idOf(std::string_view token) const;
    /// One more than the largest id, added tokens included.
    std::uint32_t size() const;

    /// Both start as the file says.
    std::optional<Truncation> truncation;
    std::optional<Padding> padding;

private:
    Tokenizer() = default;

    Result<Encoding> encodeOne(std::string_view text, std::uint32_t type);
    Result<Encoding> encodeUnpadded(const TextInput& input, bool addSpecial);

    NormalizerPtr m_normalizer;
    PreTokenizerPtr m_preTokenizer;
    TokenModelPtr m_model;
    PostProcessorPtr m_postProcessor;
    DecoderPtr m_decoder;
    AddedTokens m_added;
};

} // namespace vitrine::inference
