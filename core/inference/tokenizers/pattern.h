#pragma once

#include "core/base/result.h"
#include "core/inference/tokenizers/text.h"

#include <QJsonValue>

#include <memory>

namespace vitrine::inference {

/// {"String": "…"} or {"Regex": "…"} of tokenizer.json, searched for in a text.
class Pattern {
public:
    virtual ~Pattern() = default;

    /// All matches in \p text from \p begin to \p end, in order, not overlapping. Of an expression
    /// also empty ones, which cut a text as any other.
    virtual std::vector<Span> matches(const Glyphs& text, Span within) const = 0;

    /// \return kind Corrupt for anything else, or a regular expression that cannot be compiled
    static Result<std::shared_ptr<const Pattern>> fromJson(const QJsonValue& value, const QString& stage);
    static std::shared_ptr<const Pattern> literal(const std::string& utf8);
};

} // namespace vitrine::inference
