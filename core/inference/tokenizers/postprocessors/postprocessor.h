#pragma once

#include "core/base/result.h"
#include "core/inference/tokenizers/encoding.h"

#include <QJsonValue>

#include <memory>

namespace vitrine::inference {

/// Fourth stage of tokenizer.json: puts special tokens around one text or a pair.
class PostProcessor {
public:
    virtual ~PostProcessor() = default;

    /// How many tokens it adds.
    virtual size_t added(bool pair) const = 0;
    /// What it calls the tokens it adds, where it says so: number and text.
    virtual std::vector<std::pair<std::uint32_t, std::string>> names() const = 0;
    /// \param second null for a single text
    virtual Encoding process(Encoding first, const Encoding* second, bool addSpecial) const = 0;
};

using PostProcessorPtr = std::unique_ptr<const PostProcessor>;

/// Reads the value of "post_processor". Null for JSON null. Kinds: BertProcessing, TemplateProcessing, a
/// Sequence of one of them. \return kind Unsupported for any other, by name
Result<PostProcessorPtr> makePostProcessor(const QJsonValue& json);

} // namespace vitrine::inference
