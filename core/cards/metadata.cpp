#include "core/cards/metadata.h"

#include "core/base/json.h"
#include "core/cards/target.h"

#include <QJsonArray>
#include <QSet>

namespace vitrine::cards {

namespace {

constexpr qsizetype mostEntries = 2000;

QString text(const QJsonValue& value)
{
    if (value.isDouble())
        return QString::fromUtf8(json::compact(value));
    return value.toString();
}

QString text(const QJsonObject& object, const char* key)
{
    return text(object.value(QLatin1String(key)));
}

QJsonArray list(const QJsonValue& value)
{
    QJsonArray entries = value.toArray();
    while (entries.size() > mostEntries)
        entries.removeLast();
    return entries;
}

Licence licenceFrom(const QJsonObject& front)
{
    Licence licence;
    licence.ids = json::strings(front.value(QLatin1String("license")));
    licence.name = text(front, "license_name");
    licence.link = targetFor(text(front, "license_link"));
    return licence;
}

WidgetExample exampleFrom(const QJsonObject& entry)
{
    WidgetExample example;
    example.title = text(entry, "example_title");
    example.group = text(entry, "group");
    example.parameters = entry.value(QLatin1String("parameters")).toObject();
    example.output = entry.value(QLatin1String("output"));
    example.inputs = entry;
    for (const char* key : {"example_title", "group", "parameters", "output"})
        example.inputs.remove(QLatin1String(key));
    for (const char* key : {"table", "structured_data"}) {
        if (entry.value(QLatin1String(key)).isObject())
            example.columns = entry.value(QLatin1String(key)).toObject().keys();
    }
    return example;
}

std::vector<WidgetExample> widgetFrom(const QJsonValue& value)
{
    std::vector<WidgetExample> examples;
    for (const QJsonValue& entry : list(value)) {
        if (entry.isObject())
            examples.push_back(exampleFrom(entry.toObject()));
        else if (entry.isString()) // the oldest form: a lone text
            examples.push_back(exampleFrom({{QStringLiteral("text"), entry}}));
    }
    return examples;
}

// A part of a result may be a lone name or a map: "dataset: squad", "dataset: {type: squad, name: SQuAD}".
QJsonObject named(const QJsonValue& value)
{
    if (value.isString())
        return {{QStringLiteral("type"), value}, {QStringLiteral("name"), value}};
    return value.toObject();
}

void addResults(std::vector<EvaluationResult>& results, const QString& model, const QJsonObject& entry)
{
    const QJsonObject task = named(entry.value(QLatin1String("task")));
    const QJsonObject dataset = named(entry.value(QLatin1String("dataset")));
    const QJsonObject source = entry.value(QLatin1String("source")).toObject();
    EvaluationResult result;
    result.model = model;
    result.taskType = text(task, "type");
    result.taskName = text(task, "name");
    result.datasetType = text(dataset, "type");
    result.datasetName = text(dataset, "name");
    result.datasetConfig = text(dataset, "config");
    result.datasetSplit = text(dataset, "split");
    result.sourceName = text(source, "name");
    result.source = targetFor(text(source, "url"));
    for (const QJsonValue& value : list(entry.value(QLatin1String("metrics")))) {
        const QJsonObject metric = value.toObject();
        if (!metric.contains(QLatin1String("value")))
            continue;
        result.metricType = text(metric, "type");
        result.metricName = text(metric, "name").isEmpty() ? result.metricType : text(metric, "name");
        result.value = metric.value(QLatin1String("value"));
        result.verified = metric.value(QLatin1String("verified")).toBool();
        if (static_cast<qsizetype>(results.size()) < mostEntries)
            results.push_back(result);
    }
}

std::vector<EvaluationResult> resultsFrom(const QJsonValue& modelIndex)
{
    std::vector<EvaluationResult> results;
    for (const QJsonValue& value : list(modelIndex)) {
        const QJsonObject model = value.toObject();
        for (const QJsonValue& entry : list(model.value(QLatin1String("results"))))
            addResults(results, text(model, "name"), entry.toObject());
    }
    return results;
}

GatingField fieldFrom(const QString& label, const QJsonValue& value)
{
    GatingField field;
    field.label = label;
    if (!value.isObject()) {
        field.type = text(value);
        return field;
    }
    const QJsonObject object = value.toObject();
    field.type = text(object, "type");
    for (const QJsonValue& option : list(object.value(QLatin1String("options")))) {
        if (option.isObject())
            field.options.push_back({text(option.toObject(), "label"), text(option.toObject(), "value")});
        else
            field.options.push_back({text(option), text(option)});
    }
    return field;
}

Gating gatingFrom(const QJsonObject& front)
{
    Gating gating;
    gating.heading = text(front, "extra_gated_heading");
    gating.description = text(front, "extra_gated_description");
    gating.button = text(front, "extra_gated_button_content");
    gating.promptMarkdown = text(front, "extra_gated_prompt");
    gating.notInTheEu = front.value(QLatin1String("extra_gated_eu_disallowed")).toBool();
    const auto addAll = [&gating](const QJsonObject& fields) {
        for (auto it = fields.begin(); it != fields.end(); ++it) {
            if (static_cast<qsizetype>(gating.fields.size()) < mostEntries)
                gating.fields.push_back(fieldFrom(it.key(), it.value()));
        }
    };
    const QJsonValue fields = front.value(QLatin1String("extra_gated_fields"));
    addAll(fields.toObject());
    for (const QJsonValue& entry : list(fields)) // the older form: a list of maps
        addAll(entry.toObject());
    return gating;
}

const QSet<QString>& knownKeys()
{
    static const QSet<QString> keys = [] {
        QSet<QString> set;
        for (const char* key : {"title",
                                "pretty_name",
                                "license",
                                "license_name",
                                "license_link",
                                "language",
                                "languages",
                                "library_name",
                                "pipeline_tag",
                                "tags",
                                "base_model",
                                "base_model_relation",
                                "new_version",
                                "datasets",
                                "models",
                                "metrics",
                                "task_categories",
                                "sdk",
                                "emoji",
                                "thumbnail",
                                "widget",
                                "inference",
                                "model-index",
                                "extra_gated_heading",
                                "extra_gated_description",
                                "extra_gated_button_content",
                                "extra_gated_prompt",
                                "extra_gated_fields",
                                "extra_gated_eu_disallowed"})
            set.insert(QString::fromLatin1(key));
        return set;
    }();
    return keys;
}

} // namespace

CardMetadata metadataFromJson(const QJsonObject& front)
{
    const auto strings = [&front](const char* key) {
        return json::strings(front.value(QLatin1String(key)));
    };
    CardMetadata facts;
    facts.title = text(front, front.contains(QLatin1String("title")) ? "title" : "pretty_name");
    facts.licence = licenceFrom(front);
    facts.languages = strings(front.contains(QLatin1String("language")) ? "language" : "languages");
    facts.library = text(front, "library_name");
    facts.pipelineTag = text(front, "pipeline_tag");
    facts.tags = strings("tags");
    facts.baseModels = strings("base_model");
    facts.baseModelRelation = text(front, "base_model_relation");
    facts.newVersion = text(front, "new_version");
    facts.datasets = strings("datasets");
    facts.models = strings("models");
    facts.metrics = strings("metrics");
    facts.taskCategories = strings("task_categories");
    facts.spaceSdk = text(front, "sdk");
    facts.emoji = text(front, "emoji");
    facts.thumbnail = targetFor(text(front, "thumbnail"));
    const QJsonValue widget = front.value(QLatin1String("widget"));
    facts.widgetHidden = widget.isBool() && !widget.toBool();
    facts.widget = widgetFrom(widget);
    const QJsonObject inference = front.value(QLatin1String("inference")).toObject();
    facts.inferenceParameters = inference.value(QLatin1String("parameters")).toObject();
    facts.results = resultsFrom(front.value(QLatin1String("model-index")));
    facts.gating = gatingFrom(front);
    facts.all = front;
    for (const QString& key : front.keys()) {
        if (!knownKeys().contains(key))
            facts.unknown.append(key);
    }
    return facts;
}

} // namespace vitrine::cards
