#include "core/inference/tokenizers/truncation.h"

#include "core/inference/tokenizers/factory.h"

#include <QCoreApplication>
#include <QJsonObject>

#include <algorithm>

namespace vitrine::inference {

namespace {

constexpr double SizeLimit = 1e15;       // for lengths; also what "no limit" is written as becomes a number
constexpr size_t PaddingLimit = 1 << 24; // tokens; more can only be meant to exhaust memory

tl::unexpected<Error> cannotShorten(const QString& detail)
{
    return fail(ErrorKind::Invalid,
                QCoreApplication::translate("Tokenizer", "The text cannot be shortened to fit the model."),
                QCoreApplication::translate("Tokenizer", "Give a shorter text."), detail);
}

size_t size(const QJsonObject& json, const char* key, size_t fallback)
{
    return size_t(std::clamp(json.value(QLatin1String(key)).toDouble(double(fallback)), 0.0, SizeLimit));
}

Side side(const QJsonObject& json)
{
    return json.value(QLatin1String("direction")).toString() == QLatin1String("Left") ? Side::Left
                                                                                      : Side::Right;
}

/// Which parts of \p length tokens a cut to \p maxLength makes, the kept one first.
std::vector<std::pair<size_t, size_t>> ranges(size_t length, size_t maxLength, size_t stride, Side direction)
{
    std::vector<std::pair<size_t, size_t>> out;
    const size_t step = maxLength - stride;
    if (direction == Side::Right) {
        for (size_t begin = 0; begin < length; begin += step) {
            out.emplace_back(begin, std::min(begin + maxLength, length));
            if (out.back().second == length)
                break;
        }
        return out;
    }
    for (size_t end = length; end > 0; end -= step) {
        out.emplace_back(end > maxLength ? end - maxLength : 0, end);
        if (out.back().first == 0 || end <= step)
            break;
    }
    return out;
}

Result<void> shorten(Encoding& encoding, size_t maxLength, const Truncation& truncation)
{
    if (maxLength >= encoding.size())
        return {};
    if (maxLength == 0) {
        Encoding all = std::move(encoding);
        encoding = {};
        encoding.overflowing.push_back(std::move(all));
        return {};
    }
    if (truncation.stride >= maxLength)
        return cannotShorten(QStringLiteral("stride %1 of length %2").arg(truncation.stride).arg(maxLength));
    const Encoding whole = std::move(encoding);
    encoding = {};
    for (const auto& [begin, end] :
         ranges(whole.size(), maxLength, truncation.stride, truncation.direction)) {
        Encoding part;
        part.tokens.assign(whole.tokens.begin() + std::ptrdiff_t(begin),
                           whole.tokens.begin() + std::ptrdiff_t(end));
        part.spellings = whole.spellings;
        if (encoding.tokens.empty())
            encoding = std::move(part);
        else
            encoding.overflowing.push_back(std::move(part));
    }
    return {};
}

/// How long each of two may stay so that both fit; the shorter one is kept whole where possible.
std::pair<size_t, size_t> shares(size_t first, size_t second, size_t maxLength)
{
    size_t shorter = std::min(first, second);
    size_t longer = shorter > maxLength ? shorter : std::max(shorter, maxLength - shorter);
    if (shorter + longer > maxLength) {
        shorter = maxLength / 2;
        longer = shorter + maxLength % 2;
    }
    return first > second ? std::pair(longer, shorter) : std::pair(shorter, longer);
}

void padOne(Encoding& encoding, size_t length, const Padding& padding)
{
    for (Encoding& part : encoding.overflowing)
        padOne(part, length, padding);
    if (encoding.size() >= length)
        return;
    Token token;
    token.id = padding.id;
    token.type = padding.type;
    token.special = 1;
    token.attention = 0;
    const auto place = padding.direction == Side::Left ? encoding.tokens.begin() : encoding.tokens.end();
    encoding.tokens.insert(place, length - encoding.size(), token);
}

} // namespace

Result<std::optional<Truncation>> Truncation::fromJson(const QJsonValue& json)
{
    if (!json.isObject())
        return std::optional<Truncation>();
    const QJsonObject object = json.toObject();
    Truncation truncation;
    truncation.maxLength = size(object, "max_length", 512);
    truncation.stride = size(object, "stride", 0);
    truncation.direction = side(object);
    const QString strategy = object.value(QLatin1String("strategy")).toString(QStringLiteral("LongestFirst"));
    if (strategy == QLatin1String("OnlyFirst"))
        truncation.strategy = Strategy::OnlyFirst;
    else if (strategy == QLatin1String("OnlySecond"))
        truncation.strategy = Strategy::OnlySecond;
    else if (strategy != QLatin1String("LongestFirst"))
        return unsupportedPart(QStringLiteral("truncation"), strategy);
    return std::optional(truncation);
}

Result<void> truncate(Encoding& first, Encoding* second, const Truncation& truncation, size_t maxLength)
{
    if (maxLength == 0) {
        const Result<void> done = shorten(first, 0, truncation);
        return second ? shorten(*second, 0, truncation) : done;
    }
    const size_t total = first.size() + (second ? second->size() : 0);
    if (total <= maxLength)
        return {};
    if (truncation.strategy == Truncation::Strategy::LongestFirst) {
        if (!second)
            return shorten(first, maxLength, truncation);
        const auto [mine, theirs] = shares(first.size(), second->size(), maxLength);
        const Result<void> done = shorten(first, mine, truncation);
        return done ? shorten(*second, theirs, truncation) : done;
    }
    Encoding* target = truncation.strategy == Truncation::Strategy::OnlyFirst ? &first : second;
    if (!target)
        return cannotShorten(QStringLiteral("OnlySecond without a second text"));
    const size_t remove = total - maxLength;
    if (target->size() <= remove)
        return cannotShorten(
            QStringLiteral("the text to be shortened has only %1 tokens").arg(target->size()));
    return shorten(*target, target->size() - remove, truncation);
}

Result<std::optional<Padding>> Padding::fromJson(const QJsonValue& json)
{
    if (!json.isObject())
        return std::optional<Padding>();
    const QJsonObject object = json.toObject();
    Padding padding;
    const QJsonValue strategy = object.value(QLatin1String("strategy"));
    if (strategy.isObject())
        padding.fixed = size(strategy.toObject(), "Fixed", 0);
    else if (strategy.toString() != QLatin1String("BatchLongest"))
        return unsupportedPart(QStringLiteral("padding"), strategy.toString());
    padding.direction = side(object);
    padding.multipleOf = size(object, "pad_to_multiple_of", 0);
    padding.id = std::uint32_t(size(object, "pad_id", 0));
    padding.type = std::uint32_t(size(object, "pad_type_id", 0));
    if (std::max(padding.fixed.value_or(0), padding.multipleOf) > PaddingLimit)
        return brokenPart(QStringLiteral("padding"),
                          QStringLiteral("it asks for more than %1 tokens").arg(PaddingLimit));
    padding.token = object.value(QLatin1String("pad_token")).toString(QStringLiteral("[PAD]")).toStdString();
    return std::optional(padding);
}

void pad(std::vector<Encoding>& batch, const Padding& padding)
{
    size_t length = padding.fixed.value_or(0);
    if (!padding.fixed) {
        for (const Encoding& encoding : batch)
            length = std::max(length, encoding.size());
    }
    if (padding.multipleOf > 0 && length % padding.multipleOf > 0)
        length += padding.multipleOf - length % padding.multipleOf;
    for (Encoding& encoding : batch)
        padOne(encoding, length, padding);
}

} // namespace vitrine::inference
