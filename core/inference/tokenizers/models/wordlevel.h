#pragma once

#include "core/inference/tokenizers/models/model.h"
#include "core/inference/tokenizers/models/vocabulary.h"

namespace vitrine::inference {

/// A word is a token, or unknown.
class WordLevel : public TokenModel {
public:
    static Result<TokenModelPtr> fromJson(const QJsonObject& json);
    WordLevel(Vocabulary vocabulary, std::optional<std::uint32_t> unknown);

    void tokenize(const Glyphs& text, Span word, std::int32_t wordIndex, std::vector<Token>& out) override;
    bool knowsUnknown() const override { return m_unknown.has_value(); }
    std::optional<std::uint32_t> idOf(std::string_view token) const override
    {
        return m_vocabulary.idOf(token);
    }
    std::string_view tokenOf(std::uint32_t id) const override { return m_vocabulary.tokenOf(id); }
    std::uint32_t size() const override { return m_vocabulary.size(); }
    std::uint32_t count() const override { return m_vocabulary.count(); }

private:
    Vocabulary m_vocabulary;
    std::optional<std::uint32_t> m_unknown;
};

} // namespace vitrine::inference
