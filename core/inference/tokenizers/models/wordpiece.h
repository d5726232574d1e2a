#pragma once

#include "core/inference/tokenizers/models/bytetrie.h"
#include "core/inference/tokenizers/models/model.h"
#include "core/inference/tokenizers/models/vocabulary.h"

#include <array>

namespace vitrine::inference {

/// Greedy longest pieces from the left (Schuster and Nakajima 2012; as BERT's tokenization.py does it).
class WordPiece : public TokenModel {
public:
    struct Options {
        std::string unknownToken = "[UNK]";
        std::string continuingPrefix = "##";
        std::uint32_t maxCharactersPerWord = 100;
    };

    static Result<TokenModelPtr> fromJson(const QJsonObject& json);
    static TokenModelPtr make(Vocabulary vocabulary, Options options);
    WordPiece(Vocabulary vocabulary, Options options, std::uint32_t unknown);

    void tokenize(const Glyphs& text, Span word, std::int32_t wordIndex, std::vector<Token>& out) override;
    bool knowsUnknown() const override { return m_unknown != NoToken; }
    std::optional<std::uint32_t> idOf(std::string_view token) const override
    {
        return m_vocabulary.idOf(token);
    }
    std::string_view tokenOf(std::uint32_t id) const override { return m_vocabulary.tokenOf(id); }
    std::uint32_t size() const override { return m_vocabulary.size(); }
    std::uint32_t count() const override { return m_vocabulary.count(); }

private:
    struct Piece {
        std::uint32_t id;
        std::uint32_t end; ///< characters from the word's start
    };
    /// A word seen before. Most of a text is the same few thousand words.
    struct Remembered {
        static constexpr size_t MaxCharacters = 14;
        static constexpr size_t MaxPieces = 4;
        std::uint8_t characters = 0; ///< 0: free
        std::uint8_t pieces = 0;
        std::array<char32_t, MaxCharacters> word;
        std::array<std::uint32_t, MaxPieces> ids;
        std::array<std::uint8_t, MaxPieces> ends;
    };

    void findPieces(const Glyph* begin, const Glyph* end);
    Remembered* slotOf(const Glyph* begin, size_t characters);

    Vocabulary m_vocabulary;
    Options m_options;
    std::uint32_t m_unknown;
    ByteTrie m_starts;        ///< every token
    ByteTrie m_continuations; ///< those behind the prefix, without it
    std::vector<Remembered> m_remembered;
    std::vector<Piece> m_pieces; ///< of the word at hand
};

} // namespace vitrine::inference
