#include "core/inference/tokenizers/factory.h"
#include "core/inference/tokenizers/pretokenizers/wordpretokenizers.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonObject>

#include <functional>

namespace vitrine::inference {

namespace {

/// {"type": "Sequence", "pretokenizers": […]}
class Sequence : public PreTokenizer {
public:
    explicit Sequence(std::vector<PreTokenizerPtr> parts) : m_parts(std::move(parts)) {}

    static Result<PreTokenizerPtr> fromJson(const QJsonObject& json)
    {
        std::vector<PreTokenizerPtr> parts;
        for (const QJsonValue& value : json.value(QLatin1String("pretokenizers")).toArray()) {
            auto part = makePreTokenizer(value);
            if (!part)
                return fail(part.error());
            if (*part)
                parts.push_back(std::move(*part));
        }
        return std::make_unique<Sequence>(std::move(parts));
    }

    void split(Pieces& pieces) const override
    {
        for (const PreTokenizerPtr& part : m_parts)
            part->split(pieces);
    }

private:
    std::vector<PreTokenizerPtr> m_parts;
};

Result<PreTokenizerPtr> makePunctuation(const QJsonObject& json)
{
    const QJsonValue value = json.value(QLatin1String("behavior"));
    if (value.isUndefined())
        return std::make_unique<Punctuation>(Behavior::Isolated);
    const auto behavior = parseBehavior(value);
    if (!behavior)
        return fail(behavior.error());
    return std::make_unique<Punctuation>(*behavior);
}

Result<PreTokenizerPtr> makeDigits(const QJsonObject& json)
{
    return std::make_unique<Digits>(json.value(QLatin1String("individual_digits")).toBool(false));
}

Result<PreTokenizerPtr> makeCharDelimiterSplit(const QJsonObject& json)
{
    const std::u32string delimiter = toUtf32(json.value(QLatin1String("delimiter")).toString().toStdString());
    if (delimiter.size() != 1)
        return brokenPart(QStringLiteral("pre-tokenizer"),
                          QStringLiteral("the delimiter is not one character"));
    return std::make_unique<CharDelimiterSplit>(delimiter.front());
}

using Maker = std::function<Result<PreTokenizerPtr>(const QJsonObject&)>;

/// The one place to name a new kind.
const QHash<QString, Maker>& table()
{
    static const QHash<QString, Maker> makers = {
        {QStringLiteral("BertPreTokenizer"),
         [](const QJsonObject&) {
             return std::make_unique<BertPreTokenizer>();
         }},
        {QStringLiteral("Whitespace"),
         [](const QJsonObject&) {
             return std::make_unique<Whitespace>();
         }},
        {QStringLiteral("WhitespaceSplit"),
         [](const QJsonObject&) {
             return std::make_unique<WhitespaceSplit>();
         }},
        {QStringLiteral("Punctuation"), &makePunctuation},
        {QStringLiteral("Digits"), &makeDigits},
        {QStringLiteral("CharDelimiterSplit"), &makeCharDelimiterSplit},
        {QStringLiteral("Split"), &Split::fromJson},
        {QStringLiteral("Metaspace"), &Metaspace::fromJson},
        {QStringLiteral("Sequence"), &Sequence::fromJson},
    };
    return makers;
}

} // namespace

Result<PreTokenizerPtr> makePreTokenizer(const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return PreTokenizerPtr();
    const QString type = json.toObject().value(QLatin1String("type")).toString();
    const auto maker = table().constFind(type);
    if (maker == table().constEnd())
        return unsupportedPart(QStringLiteral("pre-tokenizer"), type);
    return (*maker)(json.toObject());
}

} // namespace vitrine::inference
