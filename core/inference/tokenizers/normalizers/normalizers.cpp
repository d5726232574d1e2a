#include "core/inference/tokenizers/factory.h"
#include "core/inference/tokenizers/normalizers/bertnormalizer.h"
#include "core/inference/tokenizers/normalizers/editnormalizers.h"
#include "core/inference/tokenizers/normalizers/unicodenormalizers.h"

#include <QHash>
#include <QJsonArray>

#include <functional>

namespace vitrine::inference {

namespace {

const QString Stage = QStringLiteral("normalizer");

/// {"type": "Sequence", "normalizers": […]}
class Sequence : public Normalizer {
public:
    explicit Sequence(std::vector<NormalizerPtr> parts) : m_parts(std::move(parts)) {}

    static Result<NormalizerPtr> fromJson(const QJsonObject& json)
    {
        std::vector<NormalizerPtr> parts;
        for (const QJsonValue& value : json.value(QLatin1String("normalizers")).toArray()) {
            auto part = makeNormalizer(value);
            if (!part)
                return fail(part.error());
            if (*part)
                parts.push_back(std::move(*part));
        }
        return std::make_unique<Sequence>(std::move(parts));
    }

    void normalize(Glyphs& text, std::uint32_t start) const override
    {
        for (const NormalizerPtr& part : m_parts)
            part->normalize(text, start);
    }

private:
    std::vector<NormalizerPtr> m_parts;
};

template <unicode::Form form>
Result<NormalizerPtr> makeForm(const QJsonObject&)
{
    return std::make_unique<UnicodeForm>(form);
}

Result<NormalizerPtr> makeStrip(const QJsonObject& json)
{
    return std::make_unique<Strip>(json.value(QLatin1String("strip_left")).toBool(true),
                                   json.value(QLatin1String("strip_right")).toBool(true));
}

Result<NormalizerPtr> makePrepend(const QJsonObject& json)
{
    return std::make_unique<Prepend>(toUtf32(json.value(QLatin1String("prepend")).toString().toStdString()));
}

using Maker = std::function<Result<NormalizerPtr>(const QJsonObject&)>;

/// The one place to name a new kind.
const QHash<QString, Maker>& table()
{
    static const QHash<QString, Maker> makers = {
        {QStringLiteral("BertNormalizer"), &BertNormalizer::fromJson},
        {QStringLiteral("Lowercase"),
         [](const QJsonObject&) {
             return std::make_unique<Lowercase>();
         }},
        {QStringLiteral("StripAccents"),
         [](const QJsonObject&) {
             return std::make_unique<StripAccents>();
         }},
        {QStringLiteral("NFC"), &makeForm<unicode::Form::NFC>},
        {QStringLiteral("NFD"), &makeForm<unicode::Form::NFD>},
        {QStringLiteral("NFKC"), &makeForm<unicode::Form::NFKC>},
        {QStringLiteral("NFKD"), &makeForm<unicode::Form::NFKD>},
        {QStringLiteral("Replace"), &Replace::fromJson},
        {QStringLiteral("Strip"), &makeStrip},
        {QStringLiteral("Prepend"), &makePrepend},
        {QStringLiteral("Sequence"), &Sequence::fromJson},
    };
    return makers;
}

} // namespace

Result<NormalizerPtr> makeNormalizer(const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return NormalizerPtr();
    const QString type = json.toObject().value(QLatin1String("type")).toString();
    const auto maker = table().constFind(type);
    if (maker == table().constEnd())
        return unsupportedPart(Stage, type);
    return (*maker)(json.toObject());
}

} // namespace vitrine::inference
