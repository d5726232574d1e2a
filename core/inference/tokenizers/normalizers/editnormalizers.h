#pragma once

#include "core/inference/tokenizers/normalizers/normalizer.h"
#include "core/inference/tokenizers/pattern.h"

namespace vitrine::inference {

/// {"type": "Replace", "pattern": {…}, "content": "…"}
class Replace : public Normalizer {
public:
    static Result<NormalizerPtr> fromJson(const QJsonObject& json);
    Replace(std::shared_ptr<const Pattern> pattern, std::u32string content);
    void normalize(Glyphs& text, std::uint32_t start) const override;

private:
    std::shared_ptr<const Pattern> m_pattern;
    std::u32string m_content;
};

/// {"type": "Strip", "strip_left": true, "strip_right": true}: white space at the ends.
class Strip : public Normalizer {
public:
    Strip(bool left, bool right) : m_left(left), m_right(right) {}
    void normalize(Glyphs& text, std::uint32_t start) const override;

private:
    bool m_left;
    bool m_right;
};

/// {"type": "Prepend", "prepend": "…"}: in front of a text that is not empty.
class Prepend : public Normalizer {
public:
    explicit Prepend(std::u32string content) : m_content(std::move(content)) {}
    void normalize(Glyphs& text, std::uint32_t start) const override;

private:
    std::u32string m_content;
};

} // namespace vitrine::inference
