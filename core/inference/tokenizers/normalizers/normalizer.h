#pragma once

#include "core/base/result.h"
#include "core/inference/tokenizers/text.h"

#include <QJsonObject>

#include <memory>

namespace vitrine::inference {

/// First stage of tokenizer.json: changes the text, character by character.
class Normalizer {
public:
    virtual ~Normalizer() = default;

    /// \param start position in the original (code points) where \p text begins
    virtual void normalize(Glyphs& text, std::uint32_t start) const = 0;
};

using NormalizerPtr = std::unique_ptr<const Normalizer>;

/// Reads the value of "normalizer". Null for JSON null.
/// Kinds: BertNormalizer, Lowercase, StripAccents, NFC, NFD, NFKC, NFKD, Replace, Strip, Prepend, Sequence.
/// \return kind Unsupported for any other, by name
Result<NormalizerPtr> makeNormalizer(const QJsonValue& json);

} // namespace vitrine::inference
