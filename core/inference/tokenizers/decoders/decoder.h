#pragma once

#include "core/base/result.h"

#include <QJsonValue>

#include <memory>
#include <string>
#include <vector>

namespace vitrine::inference {

/// Last stage of tokenizer.json: tokens back to text.
class Decoder {
public:
    virtual ~Decoder() = default;
    virtual std::string decode(const std::vector<std::string>& tokens) const = 0;
};

using DecoderPtr = std::unique_ptr<const Decoder>;

/// Reads the value of "decoder". Null for JSON null. Kinds: WordPiece.
/// \return kind Unsupported for any other, by name
Result<DecoderPtr> makeDecoder(const QJsonValue& json);

} // namespace vitrine::inference
