#include "core/inference/tokenizers/postprocessors/templateprocessing.h"

#include "core/inference/tokenizers/factory.h"

#include <QJsonArray>

#include <algorithm>

namespace vitrine::inference {

namespace {

const QString Stage = QStringLiteral("post-processor");

TemplateProcessing::Part text(int which)
{
    return {which, std::uint32_t(which), {}, {}};
}

TemplateProcessing::Part special(std::uint32_t id, std::uint32_t type)
{
    return {-1, type, {id}, {}};
}

Result<TemplateProcessing::Parts> readParts(const QJsonArray& json, const QJsonObject& specials)
{
    TemplateProcessing::Parts parts;
    for (const QJsonValue& value : json) {
        const QJsonObject sequence = value.toObject().value(QLatin1String("Sequence")).toObject();
        const QJsonObject token = value.toObject().value(QLatin1String("SpecialToken")).toObject();
        TemplateProcessing::Part part;
        const QJsonObject& source = sequence.isEmpty() ? token : sequence;
        part.type = std::uint32_t(source.value(QLatin1String("type_id")).toInt());
        const QString id = source.value(QLatin1String("id")).toString();
        if (!sequence.isEmpty()) {
            part.text = id == QLatin1String("B") ? 1 : 0;
        } else {
            const QJsonObject known = specials.value(id).toObject();
            if (known.isEmpty())
                return brokenPart(Stage,
                                  QStringLiteral("the template names the unknown token \"%1\"").arg(id));
            const QJsonArray numbers = known.value(QLatin1String("ids")).toArray();
            for (const QJsonValue& number : numbers)
                part.ids.push_back(std::uint32_t(number.toDouble()));
            const QJsonArray spelled = known.value(QLatin1String("tokens")).toArray();
            for (const QJsonValue& token : spelled)
                part.spellings.push_back(token.toString().toStdString());
        }
        parts.push_back(std::move(part));
    }
    return parts;
}

} // namespace

Result<PostProcessorPtr> TemplateProcessing::fromJson(const QJsonObject& json)
{
    const QJsonObject specials = json.value(QLatin1String("special_tokens")).toObject();
    auto single = readParts(json.value(QLatin1String("single")).toArray(), specials);
    if (!single)
        return fail(single.error());
    auto pair = readParts(json.value(QLatin1String("pair")).toArray(), specials);
    if (!pair)
        return fail(pair.error());
    return std::make_unique<TemplateProcessing>(std::move(*single), std::move(*pair));
}

Result<PostProcessorPtr> TemplateProcessing::bertFromJson(const QJsonObject& json)
{
    const QJsonArray cls = json.value(QLatin1String("cls")).toArray();
    const QJsonArray sep = json.value(QLatin1String("sep")).toArray();
    if (cls.size() != 2 || sep.size() != 2)
        return brokenPart(Stage, QStringLiteral("BertProcessing lacks cls or sep"));
    const auto token = [](const QJsonArray& said, std::uint32_t type) {
        Part part = special(std::uint32_t(said.at(1).toInt()), type);
        part.spellings.push_back(said.at(0).toString().toStdString());
        return part;
    };
    return std::make_unique<TemplateProcessing>(
        Parts{token(cls, 0), text(0), token(sep, 0)},
        Parts{token(cls, 0), text(0), token(sep, 0), text(1), token(sep, 1)});
}

PostProcessorPtr TemplateProcessing::bert(std::uint32_t cls, std::uint32_t sep)
{
    return std::make_unique<TemplateProcessing>(
        Parts{special(cls, 0), text(0), special(sep, 0)},
        Parts{special(cls, 0), text(0), special(sep, 0), text(1), special(sep, 1)});
}

size_t TemplateProcessing::added(bool pair) const
{
    size_t count = 0;
    for (const Part& part : pair ? m_pair : m_single)
        count += part.ids.size();
    return count;
}

std::vector<std::pair<std::uint32_t, std::string>> TemplateProcessing::names() const
{
    std::vector<std::pair<std::uint32_t, std::string>> all;
    for (const Parts* parts : {&m_single, &m_pair}) {
        for (const Part& part : *parts) {
            for (size_t i = 0; i < std::min(part.ids.size(), part.spellings.size()); ++i)
                all.emplace_back(part.ids[i], part.spellings[i]);
        }
    }
    return all;
}

Encoding TemplateProcessing::process(Encoding first, const Encoding* second, bool addSpecial) const
{
    Encoding out;
    for (const Part& part : second ? m_pair : m_single) {
        if (part.text < 0 && !addSpecial)
            continue;
        Encoding piece;
        if (part.text < 0) {
            for (std::uint32_t id : part.ids)
                piece.tokens.push_back({id, part.type, 0, 0, -1, -1, 1, 1});
        } else {
            piece = part.text == 1 && second ? *second : first;
            piece.setTypes(part.type);
        }
        out.append(piece);
    }
    return out;
}

Result<PostProcessorPtr> makePostProcessor(const QJsonValue& json)
{
    if (json.isNull() || json.isUndefined())
        return PostProcessorPtr();
    const QString type = json.toObject().value(QLatin1String("type")).toString();
    if (type == QLatin1String("TemplateProcessing"))
        return TemplateProcessing::fromJson(json.toObject());
    if (type == QLatin1String("BertProcessing"))
        return TemplateProcessing::bertFromJson(json.toObject());
    const QJsonArray processors = json.toObject().value(QLatin1String("processors")).toArray();
    if (type == QLatin1String("Sequence") && processors.size() == 1)
        return makePostProcessor(processors.first());
    return unsupportedPart(Stage, type);
}

} // namespace vitrine::inference
