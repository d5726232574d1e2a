#pragma once

#include "core/inference/tokenizers/normalizers/normalizer.h"

namespace vitrine::inference {

/// Puts \p text into a normal form; \p start as in Normalizer::normalize().
void toForm(Glyphs& text, unicode::Form form, std::uint32_t start);

/// Full lower case, without rules that look at neighbours.
void toLowercase(Glyphs& text);

/// NFC, NFD, NFKC, NFKD.
class UnicodeForm : public Normalizer {
public:
    explicit UnicodeForm(unicode::Form form) : m_form(form) {}
    void normalize(Glyphs& text, std::uint32_t start) const override { toForm(text, m_form, start); }

private:
    unicode::Form m_form;
};

class Lowercase : public Normalizer {
public:
    void normalize(Glyphs& text, std::uint32_t) const override { toLowercase(text); }
};

/// Drops combining marks; usually behind NFD.
class StripAccents : public Normalizer {
public:
    void normalize(Glyphs& text, std::uint32_t) const override
    {
        removeGlyphs(text, [](char32_t c) { return unicode::is(c, unicode::Mark); });
    }
};

} // namespace vitrine::inference
