#pragma once

#include "core/base/result.h"
#include "core/inference/tokenizers/encoding.h"

#include <QJsonValue>

#include <optional>

namespace vitrine::inference {

enum class Side { Left, Right };

/// "truncation" of tokenizer.json.
struct Truncation {
    enum class Strategy { LongestFirst, OnlyFirst, OnlySecond };

    size_t maxLength = 512; ///< tokens, special ones included
    size_t stride = 0;      ///< tokens that each overflowing part repeats of the one before
    Strategy strategy = Strategy::LongestFirst;
    Side direction = Side::Right;

    static Result<std::optional<Truncation>> fromJson(const QJsonValue& json);
};

/// Shortens \p first and, where not null, \p second to \p maxLength tokens together.
/// \return kind Invalid where the strategy cannot reach that length
Result<void> truncate(Encoding& first, Encoding* second, const Truncation& truncation, size_t maxLength);

/// "padding" of tokenizer.json.
struct Padding {
    std::optional<size_t> fixed; ///< tokens; absent: the longest of a batch
    Side direction = Side::Right;
    size_t multipleOf = 0; ///< 0: any length
    std::uint32_t id = 0;
    std::uint32_t type = 0;
    std::string token = "[PAD]";

    static Result<std::optional<Padding>> fromJson(const QJsonValue& json);
};

/// Lengthens every encoding of a batch, overflowing parts included.
void pad(std::vector<Encoding>& batch, const Padding& padding);

} // namespace vitrine::inference
