#include "core/tasks/architectures.h"

namespace vitrine::tasks {

namespace {

double number(const QJsonObject& config, const char* name, double fallback)
{
    const double value = config.value(QLatin1String(name)).toDouble(fallback);
    return value > 0 && value < 1e9 ? value : fallback;
}

// Tokens of a usual input: a sentence, or every patch of a picture and the class token.
double usualTokens(const QString& modelType, const QJsonObject& config)
{
    if (modelType != QLatin1String("vit"))
        return 32;
    const double side = number(config, "image_size", 224) / number(config, "patch_size", 16);
    return side * side + 1;
}

} // namespace

const QList<Architecture>& architectures()
{
    static const QList<Architecture> table{
        {QStringLiteral("bert"), QStringLiteral("BertForSequenceClassification"),
         QStringLiteral("text-classification")},
        {QStringLiteral("bert"), QStringLiteral("BertModel"), QStringLiteral("feature-extraction")},
        {QStringLiteral("vit"), QStringLiteral("ViTForImageClassification"),
         QStringLiteral("image-classification")},
    };
    return table;
}

bool knowsModelType(const QString& modelType)
{
    const auto& table = architectures();
    return std::any_of(table.begin(), table.end(),
                       [&](const Architecture& entry) { return entry.modelType == modelType; });
}

Cost usualCost(const QString& modelType, const QJsonObject& config, qint64 parameters)
{
    const double tokens = usualTokens(modelType, config);
    if (!config.contains(QLatin1String("hidden_size")) && parameters > 0) {
        // Lists carry only an extract of the configuration: every weight meets every token once.
        const double perToken = static_cast<double>(parameters);
        return {perToken * tokens, static_cast<qint64>(tokens * 12 * 768 * 4)};
    }
    const double hidden = number(config, "hidden_size", 768);
    const double layers = number(config, "num_hidden_layers", 12);
    const double inner = number(config, "intermediate_size", 4 * hidden);
    // A transformer encoder: four projections, two feed-forward products, and attention's two products.
    const double perLayer =
        tokens * (4 * hidden * hidden + 2 * hidden * inner) + 2 * tokens * tokens * hidden;
    Cost cost;
    cost.multiplyAdds = layers * perLayer;
    cost.activationBytes = static_cast<qint64>(tokens * (8 * hidden + 2 * inner) * 4);
    return cost;
}

} // namespace vitrine::tasks
