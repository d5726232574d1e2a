#include "core/inference/tokenizers/factory.h"
#include "core/inference/tokenizers/pretokenizers/pretokenizer.h"

#include <QHash>

namespace vitrine::inference {

namespace {

void append(Span span, std::vector<Span>& out)
{
    if (span.end > span.begin)
        out.push_back(span);
}

/// Delimiters that touch each other become one.
std::vector<Span> joined(const std::vector<Span>& delimiters)
{
    std::vector<Span> out;
    for (const Span& delimiter : delimiters) {
        if (!out.empty() && out.back().end == delimiter.begin)
            out.back().end = delimiter.end;
        else
            out.push_back(delimiter);
    }
    return out;
}

void cutMergedWithPrevious(Span piece, const std::vector<Span>& delimiters, std::vector<Span>& out)
{
    // A delimiter joins the text before it; one that follows another delimiter stands alone.
    std::uint32_t at = piece.begin;
    for (const Span& delimiter : delimiters) {
        append({at, delimiter.end}, out);
        at = delimiter.end;
    }
    append({at, piece.end}, out);
}

void cutMergedWithNext(Span piece, const std::vector<Span>& delimiters, std::vector<Span>& out)
{
    std::uint32_t at = piece.begin;
    for (const Span& delimiter : delimiters) {
        append({at, delimiter.begin}, out);
        at = delimiter.begin;
    }
    append({at, piece.end}, out);
}

} // namespace

Result<Behavior> parseBehavior(const QJsonValue& value)
{
    static const QHash<QString, Behavior> names = {
        {QStringLiteral("Removed"), Behavior::Removed},
        {QStringLiteral("Isolated"), Behavior::Isolated},
        {QStringLiteral("MergedWithPrevious"), Behavior::MergedWithPrevious},
        {QStringLiteral("MergedWithNext"), Behavior::MergedWithNext},
        {QStringLiteral("Contiguous"), Behavior::Contiguous},
    };
    const auto found = names.constFind(value.toString());
    if (found == names.constEnd())
        return brokenPart(QStringLiteral("pre-tokenizer"),
                          QStringLiteral("the behavior \"%1\" is not known").arg(value.toString()));
    return *found;
}

void cut(Span piece, const std::vector<Span>& delimiters, Behavior behavior, std::vector<Span>& out)
{
    if (behavior == Behavior::MergedWithPrevious)
        return cutMergedWithPrevious(piece, delimiters, out);
    if (behavior == Behavior::MergedWithNext)
        return cutMergedWithNext(piece, delimiters, out);
    std::uint32_t at = piece.begin;
    for (const Span& delimiter : behavior == Behavior::Contiguous ? joined(delimiters) : delimiters) {
        append({at, delimiter.begin}, out);
        if (behavior != Behavior::Removed)
            append(delimiter, out);
        at = delimiter.end;
    }
    append({at, piece.end}, out);
}

} // namespace vitrine::inference
