#include "core/inference/tokenizers/encoding.h"

namespace vitrine::inference {

namespace {

void appendTokens(Encoding& to, const Encoding& from)
{
    const auto shift = std::int32_t(to.spellings.size());
    const size_t first = to.tokens.size();
    to.tokens.insert(to.tokens.end(), from.tokens.begin(), from.tokens.end());
    to.spellings.insert(to.spellings.end(), from.spellings.begin(), from.spellings.end());
    for (size_t i = first; shift > 0 && i < to.tokens.size(); ++i) {
        if (to.tokens[i].spelled >= 0)
            to.tokens[i].spelled += shift;
    }
}

Encoding without(const Encoding& encoding)
{
    return {encoding.tokens, encoding.spellings, {}};
}

Encoding joined(const Encoding& a, const Encoding& b)
{
    Encoding both = without(a);
    appendTokens(both, b);
    return both;
}

} // namespace

void Encoding::append(const Encoding& other)
{
    std::vector<Encoding> overflow;
    for (const Encoding& own : overflowing) {
        overflow.push_back(joined(own, other));
        for (const Encoding& theirs : other.overflowing)
            overflow.push_back(joined(own, theirs));
    }
    for (const Encoding& theirs : other.overflowing)
        overflow.push_back(joined(*this, theirs));
    appendTokens(*this, other);
    overflowing = std::move(overflow);
}

void Encoding::setTypes(std::uint32_t type)
{
    for (Token& token : tokens)
        token.type = type;
}

} // namespace vitrine::inference
