#pragma once

#include "core/inference/tokenizers/decoders/decoder.h"

namespace vitrine::inference {

/// Joins words by spaces and pieces behind the prefix without one.
class WordPieceDecoder : public Decoder {
public:
    /// \param cleanUp also takes the spaces away that stand before punctuation and English contractions
    WordPieceDecoder(std::string prefix, bool cleanUp) : m_prefix(std::move(prefix)), m_cleanUp(cleanUp) {}
    std::string decode(const std::vector<std::string>& tokens) const override;

private:
    std::string m_prefix;
    bool m_cleanUp;
};

} // namespace vitrine::inference
