#include "core/cards/cardparser.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>

using namespace vitrine;
using cards::CardMetadata;
using cards::Target;

namespace {

CardMetadata metadataOf(const char* name)
{
    QFile file(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/cards/%1.md").arg(QLatin1String(name)));
    return file.open(QIODevice::ReadOnly) ? cards::parseCard(file.readAll()).metadata : CardMetadata();
}

} // namespace

class MetadataTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void modelCard()
    {
        const CardMetadata facts = metadataOf("text-classifier");
        QCOMPARE(facts.licence.ids, QStringList{QStringLiteral("apache-2.0")});
        QCOMPARE(facts.languages, (QStringList{QStringLiteral("en"), QStringLiteral("de")}));
        QCOMPARE(facts.library, QStringLiteral("transformers"));
        QCOMPARE(facts.pipelineTag, QStringLiteral("text-classification"));
        QCOMPARE(facts.baseModels, QStringList{QStringLiteral("example/bert-small")});
        QCOMPARE(facts.datasets, QStringList{QStringLiteral("example/reviews")});
        QCOMPARE(facts.metrics.size(), 2);
        QCOMPARE(facts.widget.size(), size_t(2));
        QCOMPARE(facts.widget[0].title, QStringLiteral("A bad evening"));
        QCOMPARE(facts.results.size(), size_t(2));
        QCOMPARE(facts.results[0].metricName, QStringLiteral("accuracy"));
        QCOMPARE(facts.results[0].value.toDouble(), 0.952);
        QCOMPARE(facts.results[1].metricName, QStringLiteral("Macro F1"));
        QVERIFY(facts.results[1].verified);
        QCOMPARE(facts.results[1].datasetSplit, QStringLiteral("test"));
        QVERIFY(facts.unknown.isEmpty());
    }

    void otherLicence()
    {
        const CardMetadata facts = metadataOf("lora-adapter");
        QCOMPARE(facts.licence.ids, QStringList{QStringLiteral("other")});
        QCOMPARE(facts.licence.name, QStringLiteral("example-community-1.0"));
        QCOMPARE(facts.licence.link, (Target{Target::Kind::RepoPath, QStringLiteral("LICENSE.md")}));
        QCOMPARE(facts.baseModels.size(), 2);
        QCOMPARE(facts.baseModelRelation, QStringLiteral("adapter"));
        QCOMPARE(facts.unknown, QStringList{QStringLiteral("instance_prompt")});
        QCOMPARE(facts.all.value(QLatin1String("instance_prompt")).toString(),
                 QStringLiteral("a photo of sks dog"));
    }

    void spaceAndDataset()
    {
        const CardMetadata space = metadataOf("space");
        QCOMPARE(space.title, QStringLiteral("Draw a digit"));
        QCOMPARE(space.spaceSdk, QStringLiteral("gradio"));
        QCOMPARE(space.emoji, QStringLiteral("🔢"));
        QCOMPARE(space.models, QStringList{QStringLiteral("example/digits")});
        const CardMetadata dataset = metadataOf("dataset");
        QCOMPARE(dataset.title, QStringLiteral("Street signs"));
        QCOMPARE(dataset.languages, QStringList{QStringLiteral("no")});
        QCOMPARE(dataset.taskCategories, QStringList{QStringLiteral("image-classification")});
        QVERIFY(dataset.unknown.contains(QLatin1String("dataset_info")));
    }

    void everyFormOfWidget()
    {
        const CardMetadata facts = metadataOf("widgets");
        QCOMPARE(facts.widget.size(), size_t(10));
        const auto input = [&facts](size_t index, const char* key) {
            return facts.widget[index].inputs.value(QLatin1String(key));
        };
        QCOMPARE(input(0, "text").toString(), QStringLiteral("a lone text"));
        QCOMPARE(facts.widget[1].group, QStringLiteral("Small talk"));
        QVERIFY(facts.widget[1].output.isUndefined());
        QCOMPARE(input(2, "messages").toArray().at(0).toObject().value(QLatin1String("role")).toString(),
                 QStringLiteral("user"));
        QCOMPARE(facts.widget[2].parameters.value(QLatin1String("temperature")).toDouble(), 0.2);
        QVERIFY(!facts.widget[2].inputs.contains(QLatin1String("parameters")));
        QCOMPARE(facts.widget[3].output.toObject().value(QLatin1String("answer")).toString(),
                 QStringLiteral("Berlin"));
        QCOMPARE(facts.widget[4].columns,
                 (QStringList{QStringLiteral("Repository"), QStringLiteral("Contributors"),
                              QStringLiteral("Age")}));
        QCOMPARE(input(5, "candidate_labels").toString(), QStringLiteral("joy, anger"));
        QVERIFY(input(5, "multi_class").toBool());
        QCOMPARE(input(6, "sentences").toArray().size(), 2);
        QCOMPARE(input(8, "src").toString(), QStringLiteral("images/cat.png"));
        QCOMPARE(facts.widget[9].columns, (QStringList{QStringLiteral("Width"), QStringLiteral("Height")}));
        QCOMPARE(facts.inferenceParameters.value(QLatin1String("max_new_tokens")).toInt(), 20);
        QVERIFY(!facts.widgetHidden);
        QVERIFY(metadataOf("widget-off").widgetHidden);
    }

    void gatingKeepsItsOrder()
    {
        const cards::Gating gating = metadataOf("gated").gating;
        QStringList labels;
        for (const cards::GatingField& field : gating.fields)
            labels.append(field.label + QLatin1Char('=') + field.type);
        QCOMPARE(labels.join(QLatin1Char(' ')),
                 QStringLiteral("Name=text Country=country Date of birth=date_picker "
                                "Purpose=select I agree to the terms=checkbox"));
        QCOMPARE(gating.fields[3].options.size(), size_t(2));
        QCOMPARE(gating.fields[3].options[0].value, QStringLiteral("Research"));
        QCOMPARE(gating.fields[3].options[1].value, QStringLiteral("other"));
        QCOMPARE(gating.button, QStringLiteral("I agree"));
        QVERIFY(gating.notInTheEu);
        QCOMPARE(cards::plainText(gating.prompt), QStringLiteral("Please agree to the terms.\n"));
    }

    void yamlIsReadAsTheHubDoes()
    {
        const QJsonObject all = metadataOf("yaml-types").all;
        const auto value = [&all](const char* key) {
            return all.value(QLatin1String(key));
        };
        QCOMPARE(value("language").toString(), QStringLiteral("no"));
        QCOMPARE(value("version").toDouble(), 1.1);
        QCOMPARE(value("date").toString(), QStringLiteral("2024-01-02"));
        QCOMPARE(value("yes_text").toString(), QStringLiteral("yes"));
        QCOMPARE(value("truth").toBool(), true);
        QVERIFY(value("nothing").isNull());
        QCOMPARE(value("number").toInt(), 12);
        QCOMPARE(value("real").toDouble(), 1500.0);
        QCOMPARE(value("quoted").toString(), QStringLiteral("12"));
        QCOMPARE(value("tagged").toString(), QStringLiteral("5"));
        QCOMPARE(value("alias").toObject().value(QLatin1String("a")).toInt(), 1);
        QCOMPARE(value("merged").toObject().value(QLatin1String("a")).toInt(), 1);
        QCOMPARE(value("multi").toString(), QStringLiteral("line one\nline two\n"));
        QCOMPARE(value("1").toString(), QStringLiteral("numeric key"));
        QCOMPARE(metadataOf("yaml-types").tags, QStringList{QStringLiteral("single")});
    }

    void wrongTypesAreLeftOut()
    {
        const CardMetadata facts = cards::metadataFromJson(
            {{QStringLiteral("license"), 5},
             {QStringLiteral("tags"), QJsonObject()},
             {QStringLiteral("widget"), QStringLiteral("x")},
             {QStringLiteral("model-index"), QJsonArray{1, QJsonArray()}},
             {QStringLiteral("extra_gated_fields"),
              QJsonArray{QJsonObject{{QStringLiteral("A"), QStringLiteral("text")}}}},
             {QStringLiteral("license_link"), QStringLiteral("javascript:alert(1)")}});
        QVERIFY(facts.licence.ids.isEmpty());
        QVERIFY(facts.tags.isEmpty());
        QVERIFY(facts.widget.empty());
        QVERIFY(facts.results.empty());
        QCOMPARE(facts.gating.fields.size(), size_t(1));
        QCOMPARE(facts.licence.link, Target());
    }
};

VITRINE_TEST(MetadataTest)
#include "metadata_test.moc"
