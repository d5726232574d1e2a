#pragma once

#include "core/base/result.h"
#include "core/inference/tokenizers/encoding.h"
#include "core/inference/tokenizers/models/model.h"
#include "core/inference/tokenizers/normalizers/normalizer.h"

#include <QJsonArray>

#include <unordered_map>

namespace vitrine::inference {

/// One entry of "added_tokens".
struct AddedToken {
    std::uint32_t id = 0;
    std::string content;     ///< UTF-8
    bool singleWord = false; ///< only where no word character touches it
    bool lstrip = false;     ///< swallows white space before it
    bool rstrip = false;     ///< swallows white space behind it
    bool normalized = true;  ///< searched for in the normalised text, otherwise in the original
    bool special = false;
};

/// Gives every token its number as the Rust library does, whatever the file says: the vocabulary's own where
/// it knows the text, else the next behind it. A text that is listed twice counts once.
void numberTokens(std::vector<AddedToken>& tokens, const TokenModel& model);

/// Tokens that are found in a text before it is cut into words.
class AddedTokens {
public:
    /// \return kind Corrupt for entries that are not what the format demands
    static Result<std::vector<AddedToken>> fromJson(const QJsonArray& json);

    AddedTokens() = default;
    AddedTokens(std::vector<AddedToken> tokens, const Normalizer* normalizer);

    /// A part of a text: plain, or an added token.
    struct Part {
        Glyphs text;
        const AddedToken* token = nullptr;
    };
    /// Cuts \p text at added tokens and normalises what lies between. No part is empty.
    std::vector<Part> parts(Glyphs text, const Normalizer* normalizer) const;

    /// Null where \p id is not an added token.
    const AddedToken* find(std::uint32_t id) const;
    const AddedToken* find(std::string_view content) const;
    const std::vector<AddedToken>& all() const { return m_tokens; }

private:
    /// Search patterns by their first character; the longest come first.
    struct Patterns {
        struct Entry {
            std::u32string text;
            size_t token; ///< index into m_tokens
        };
        std::unordered_map<char32_t, std::vector<Entry>> byFirst;

        void add(std::u32string text, size_t token);
        const Entry* longestAt(const Glyphs& text, size_t at) const;
    };

    void cut(const Glyphs& text, const Patterns& patterns, std::vector<Part>& out) const;

    std::vector<AddedToken> m_tokens;
    std::unordered_map<std::uint32_t, size_t> m_byId;
    Patterns m_original;
    Patterns m_normalized;
};

} // namespace vitrine::inference
