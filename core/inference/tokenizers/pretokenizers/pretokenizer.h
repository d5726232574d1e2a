#pragma once

#include "core/base/result.h"
#include "core/inference/tokenizers/pattern.h"
#include "core/inference/tokenizers/text.h"

#include <QJsonValue>

#include <memory>

namespace vitrine::inference {

/// A text cut into words: indices into one run of glyphs. No piece is empty.
struct Pieces {
    Glyphs text;
    std::vector<Span> spans;
};

/// Second stage of tokenizer.json: cuts pieces into smaller ones, and may change their text.
class PreTokenizer {
public:
    virtual ~PreTokenizer() = default;
    virtual void split(Pieces& pieces) const = 0;
};

using PreTokenizerPtr = std::unique_ptr<const PreTokenizer>;

/// What becomes of a delimiter, as tokenizer.json names it.
enum class Behavior { Removed, Isolated, MergedWithPrevious, MergedWithNext, Contiguous };

/// \return kind Corrupt for an unknown name
Result<Behavior> parseBehavior(const QJsonValue& value);

/// Cuts \p piece at \p delimiters (in order, inside the piece) and appends what is not empty to \p out.
void cut(Span piece, const std::vector<Span>& delimiters, Behavior behavior, std::vector<Span>& out);

/// Cuts every piece at the single characters that \p isDelimiter accepts.
template <typename IsDelimiter>
void cutAt(Pieces& pieces, Behavior behavior, IsDelimiter isDelimiter)
{
    std::vector<Span> out;
    out.reserve(pieces.spans.size() * 2);
    std::vector<Span> found;
    for (const Span& piece : pieces.spans) {
        found.clear();
        for (std::uint32_t i = piece.begin; i < piece.end; ++i) {
            if (isDelimiter(pieces.text[i].c))
                found.push_back({i, i + 1});
        }
        cut(piece, found, behavior, out);
    }
    pieces.spans = std::move(out);
}

/// Reads the value of "pre_tokenizer". Null for JSON null.
/// Kinds: BertPreTokenizer, Whitespace, WhitespaceSplit, Punctuation, Digits, CharDelimiterSplit, Split,
/// Metaspace, Sequence. \return kind Unsupported for any other, by name
Result<PreTokenizerPtr> makePreTokenizer(const QJsonValue& json);

} // namespace vitrine::inference
