#pragma once

#include "core/cards/block.h"

#include <QJsonObject>
#include <QString>
#include <QStringList>

#include <vector>

namespace vitrine::cards {

/// The licence as the card states it. Ids are the Hub's ("apache-2.0"); unknown ones are kept as written.
struct Licence {
    QStringList ids; ///< usually one; empty where the card names none
    QString name;    ///< license_name, with the id "other"
    Target link;     ///< license_link: a file of the repository or a web address

    friend bool operator==(const Licence&, const Licence&) = default;
};

/// One example that the card offers to a demo (Hub: "widget"). Inputs keep the Hub's own keys, whatever the
/// task: text, context, messages, table, candidate_labels, multi_class, source_sentence, sentences, src,
/// prompt, structured_data.
struct WidgetExample {
    QString title; ///< example_title; may be empty
    QString group;
    QJsonObject inputs;
    QJsonObject parameters;
    QJsonValue output =
        QJsonValue(QJsonValue::Undefined); ///< what the author expects; Undefined where not said
    QStringList columns; ///< of table or structured_data in the author's order (QJsonObject sorts its keys)

    friend bool operator==(const WidgetExample&, const WidgetExample&) = default;
};

/// One number of the card's "model-index".
struct EvaluationResult {
    QString model;
    QString taskType;
    QString taskName;
    QString datasetType;
    QString datasetName;
    QString datasetConfig;
    QString datasetSplit;
    QString metricType;
    QString metricName; ///< the type where the card gives no name
    QJsonValue value;   ///< usually a number
    bool verified = false;
    QString sourceName;
    Target source;

    friend bool operator==(const EvaluationResult&, const EvaluationResult&) = default;
};

/// One question of a gated repository's form.
struct GatingField {
    struct Option {
        QString label;
        QString value;
        friend bool operator==(const Option&, const Option&) = default;
    };
    QString label;
    QString type; ///< text, checkbox, date_picker, country, ip_location, select, or what the card wrote
    std::vector<Option> options; ///< of a select

    friend bool operator==(const GatingField&, const GatingField&) = default;
};

/// What is shown to a person who asks for access (Hub: "extra_gated_*"). It counts only where the Hub says
/// "gated".
struct Gating {
    QString heading;
    QString description;
    QString button;
    QString promptMarkdown;
    Blocks prompt;                   ///< promptMarkdown parsed; filled by parseCard only
    std::vector<GatingField> fields; ///< in the author's order from parseCard, by label from metadataFromJson
    bool notInTheEu = false;

    friend bool operator==(const Gating&, const Gating&) = default;
};

/// The card's front matter, typed. Lists take a lone value as a list of one; values of a wrong type are left
/// out here and stay in \c all.
struct CardMetadata {
    QString title; ///< Spaces: title; datasets: pretty_name
    Licence licence;
    QStringList languages;
    QString library;
    QString pipelineTag;
    QStringList tags;
    QStringList baseModels;
    QString baseModelRelation; ///< adapter, merge, quantized, finetune, or what the card wrote; empty where
                               ///< not said
    QString newVersion;        ///< id of the model that replaces this one
    QStringList datasets;
    QStringList models; ///< Spaces: models they use
    QStringList metrics;
    QStringList taskCategories; ///< datasets
    QString spaceSdk;           ///< gradio, docker, static
    QString emoji;              ///< Spaces
    Target thumbnail;
    bool widgetHidden = false; ///< the card switched the demo off
    std::vector<WidgetExample> widget;
    QJsonObject inferenceParameters;
    std::vector<EvaluationResult> results;
    Gating gating;
    QJsonObject all;     ///< the whole front matter, as the Hub's API gives it in "cardData"
    QStringList unknown; ///< the keys of \c all that nothing above speaks of

    friend bool operator==(const CardMetadata&, const CardMetadata&) = default;
};

/// The typed view of a front matter, as for "cardData" of the Hub's API. Trusts nothing in it.
CardMetadata metadataFromJson(const QJsonObject& frontMatter);

} // namespace vitrine::cards
