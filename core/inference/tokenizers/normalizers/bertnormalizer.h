#pragma once

#include "core/inference/tokenizers/normalizers/normalizer.h"

#include <optional>

namespace vitrine::inference {

/// The basic cleaning of BERT: https://github.com/google-research/bert, tokenization.py (BasicTokenizer).
class BertNormalizer : public Normalizer {
public:
    struct Options {
        bool cleanText = true;
        bool handleChineseChars = true;
        std::optional<bool> stripAccents; ///< absent: as lowercase
        bool lowercase = true;
    };

    explicit BertNormalizer(const Options& options);
    static Result<NormalizerPtr> fromJson(const QJsonObject& json);

    void normalize(Glyphs& text, std::uint32_t start) const override;

private:
    bool normalizeAscii(Glyphs& text) const;

    Options m_options;
};

} // namespace vitrine::inference
