#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace vitrine::inference {

/// One token of an encoded text.
struct Token {
    std::uint32_t id = 0;
    std::uint32_t type = 0;  ///< type_ids
    std::uint32_t begin = 0; ///< offsets in the original text, in code points
    std::uint32_t end = 0;
    std::int32_t word = -1;     ///< word_ids; -1: none
    std::int32_t spelled = -1;  ///< index into Encoding::spellings, where it is not the vocabulary's own text
    std::uint8_t special = 0;   ///< special_tokens_mask
    std::uint8_t attention = 1; ///< attention_mask
};

/// What a text became.
struct Encoding {
    std::vector<Token> tokens;
    std::vector<std::string> spellings; ///< of added tokens that swallowed spaces around them
    std::vector<Encoding> overflowing;  ///< what truncation cut off, in pieces of the same length

    size_t size() const { return tokens.size(); }

    /// Appends \p other; overflowing parts are combined each with each, as the Rust library does.
    void append(const Encoding& other);
    void setTypes(std::uint32_t type);
};

} // namespace vitrine::inference
