#pragma once

#include "core/inference/tokenizers/postprocessors/postprocessor.h"

#include <QJsonObject>

namespace vitrine::inference {

/// "[CLS] $A [SEP] $B [SEP]": special tokens and texts in order, each with its type.
class TemplateProcessing : public PostProcessor {
public:
    struct Part {
        int text = -1; ///< 0: the first text, 1: the second; -1: special tokens
        std::uint32_t type = 0;
        std::vector<std::uint32_t> ids;     ///< of the special tokens
        std::vector<std::string> spellings; ///< theirs, as far as they are said
    };
    using Parts = std::vector<Part>;

    static Result<PostProcessorPtr> fromJson(const QJsonObject& json);
    /// BERT's, as {"type": "BertProcessing", "sep": ["[SEP]", id], "cls": ["[CLS]", id]} writes it.
    static Result<PostProcessorPtr> bertFromJson(const QJsonObject& json);
    static PostProcessorPtr bert(std::uint32_t cls, std::uint32_t sep);

    TemplateProcessing(Parts single, Parts pair) : m_single(std::move(single)), m_pair(std::move(pair)) {}

    size_t added(bool pair) const override;
    std::vector<std::pair<std::uint32_t, std::string>> names() const override;
    Encoding process(Encoding first, const Encoding* second, bool addSpecial) const override;

private:
    Parts m_single;
    Parts m_pair;
};

} // namespace vitrine::inference
