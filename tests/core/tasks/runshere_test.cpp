#include "core/tasks/runshere.h"

#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::tasks;

class RunsHereTest : public QObject {
    Q_OBJECT

private:
    static Machine laptop()
    {
        Machine machine;
        machine.memoryTotal = 16'000'000'000;
        machine.memoryAvailable = 8'000'000'000;
        machine.threads = 4;
        return machine;
    }

    static ModelFacts bertBase()
    {
        ModelFacts facts;
        facts.id = QStringLiteral("someone/bert");
        facts.config = {
            {QStringLiteral("model_type"), QStringLiteral("bert")},
            {QStringLiteral("architectures"), QJsonArray{QStringLiteral("BertForSequenceClassification")}},
            {QStringLiteral("hidden_size"), 768},
            {QStringLiteral("num_hidden_layers"), 12},
            {QStringLiteral("intermediate_size"), 3072}};
        facts.files = {{QStringLiteral("config.json"), 600},
                       {QStringLiteral("model.safetensors"), 438'000'000},
                       {QStringLiteral("pytorch_model.bin"), 438'000'000},
                       {QStringLiteral("tokenizer.json"), 700'000},
                       {QStringLiteral("README.md"), 9'000}};
        facts.parameters = {{QStringLiteral("F32"), 109'500'000}};
        return facts;
    }

private Q_SLOTS:
    void anOrdinaryModelRuns()
    {
        const RunsHere answer = runsHere(bertBase(), laptop());
        QVERIFY2(answer.verdict == Verdict::RunsWell, qPrintable(answer.reason));
        QCOMPARE(answer.task, QStringLiteral("text-classification"));
        QCOMPARE(answer.downloadBytes, 438'700'600);
        QVERIFY(answer.memoryBytes > 438'000'000 && answer.memoryBytes < 800'000'000);
        QVERIFY(answer.sum.size() >= 5);
    }

    void halfPrecisionIsWidened()
    {
        ModelFacts half = bertBase();
        half.files[QStringLiteral("model.safetensors")] = 219'000'000;
        half.parameters = {{QStringLiteral("F16"), 109'500'000}};
        QVERIFY(runsHere(half, laptop()).memoryBytes > runsHere(bertBase(), laptop()).memoryBytes);
    }

    void aSmallMachineSaysHowMuchIsMissing()
    {
        Machine small = laptop();
        small.memoryAvailable = 300'000'000;
        const RunsHere answer = runsHere(bertBase(), small);
        QVERIFY(answer.verdict == Verdict::TooLarge);
        QVERIFY(answer.reason.contains(QStringLiteral("300 MB")));
        QVERIFY(!answer.runs());
    }

    void sentenceTransformersCompareSentences()
    {
        ModelFacts facts = bertBase();
        facts.config[QStringLiteral("architectures")] = QJsonArray{QStringLiteral("BertModel")};
        QCOMPARE(runsHere(facts, laptop()).task, QStringLiteral("feature-extraction"));
        facts.files.insert(QStringLiteral("modules.json"), 300);
        QCOMPARE(runsHere(facts, laptop()).task, QStringLiteral("sentence-similarity"));
    }

    void featuresComeFromAnyHead()
    {
        ModelFacts facts = bertBase();
        facts.config[QStringLiteral("architectures")] = QJsonArray{QStringLiteral("BertForMaskedLM")};
        QVERIFY(runsHere(facts, laptop(), QStringLiteral("feature-extraction")).runs());
        QVERIFY(runsHere(facts, laptop(), QStringLiteral("sentence-similarity")).runs());
        const RunsHere none = runsHere(facts, laptop(), QStringLiteral("text-classification"));
        QVERIFY(none.verdict == Verdict::Unsupported);
        QVERIFY2(none.reason.contains(QStringLiteral("BertForMaskedLM")), qPrintable(none.reason));
    }

    void shardsMayHaveAnyNameOfTheirKind()
    {
        const QMap<QString, qint64> files{{QStringLiteral("model.safetensors.index.json"), 1},
                                          {QStringLiteral("weights-00001-of-00002.safetensors"), 1},
                                          {QStringLiteral("old/weights-00001-of-00002.safetensors"), 1},
                                          {QStringLiteral("2_Dense/model.safetensors"), 1},
                                          {QStringLiteral("other.safetensors"), 1}};
        QCOMPARE(filesToRun(files), (QStringList{QStringLiteral("2_Dense/model.safetensors"),
                                                 QStringLiteral("model.safetensors.index.json"),
                                                 QStringLiteral("weights-00001-of-00002.safetensors")}));
    }

    void listsKnowOnlyAnExtract()
    {
        ModelFacts facts = bertBase();
        facts.files.clear();
        facts.config.remove(QStringLiteral("hidden_size"));
        facts.parameters = {{QStringLiteral("F32"), 109'500'000}};
        const RunsHere answer = runsHere(facts, laptop());
        QVERIFY(answer.runs());
        QCOMPARE(answer.downloadBytes, 438'000'000);
    }

    void nothingKnownIsSaid() { QVERIFY(runsHere({}, laptop()).verdict == Verdict::Unknown); }

    void refusesByName_data()
    {
        QTest::addColumn<ModelFacts>("facts");
        QTest::addColumn<QString>("named");
        QTest::addColumn<QString>("nearest");
        const auto quantised = [](const char* method) {
            ModelFacts facts = bertBase();
            facts.config[QStringLiteral("quantization_config")] =
                QJsonObject{{QStringLiteral("quant_method"), QLatin1String(method)}};
            facts.baseModels = {QStringLiteral("org/original")};
            return facts;
        };
        const QString original = QStringLiteral("org/original");
        QTest::newRow("gptq") << quantised("gptq") << QStringLiteral("GPTQ") << original;
        QTest::newRow("awq") << quantised("awq") << QStringLiteral("AWQ") << original;
        QTest::newRow("bnb") << quantised("bitsandbytes") << QStringLiteral("bitsandbytes") << original;
        QTest::newRow("hqq") << quantised("hqq") << QStringLiteral("hqq") << original;

        ModelFacts eight = bertBase();
        eight.config[QStringLiteral("quantization_config")] =
            QJsonObject{{QStringLiteral("load_in_8bit"), true}};
        eight.baseModels = {original};
        QTest::newRow("eight bits") << eight << QStringLiteral("bitsandbytes") << original;

        ModelFacts mamba = bertBase();
        mamba.config[QStringLiteral("model_type")] = QStringLiteral("mamba2");
        QTest::newRow("unknown type") << mamba << QStringLiteral("mamba2") << QString();

        ModelFacts head = bertBase();
        head.config[QStringLiteral("architectures")] = QJsonArray{QStringLiteral("BertForMaskedLM")};
        QTest::newRow("unknown head") << head << QStringLiteral("BertForMaskedLM") << QString();

        ModelFacts remote = bertBase();
        remote.config[QStringLiteral("auto_map")] = QJsonObject();
        QTest::newRow("remote code") << remote << QStringLiteral("Python") << QString();

        ModelFacts adapter = bertBase();
        adapter.files = {{QStringLiteral("adapter_config.json"), 1},
                         {QStringLiteral("adapter_model.safetensors"), 1}};
        adapter.baseModels = {original};
        QTest::newRow("adapter") << adapter << QStringLiteral("adapter") << original;

        const auto only = [](const char* file) {
            ModelFacts facts = bertBase();
            facts.files = {{QStringLiteral("config.json"), 1}, {QLatin1String(file), 1}};
            return facts;
        };
        QTest::newRow("gguf") << only("model-q4.gguf") << QStringLiteral("GGUF") << QString();
        QTest::newRow("onnx") << only("onnx/model.onnx") << QStringLiteral("ONNX") << QString();
        QTest::newRow("pickle") << only("pytorch_model.bin") << QStringLiteral("pickles") << QString();
        QTest::newRow("tensorflow") << only("tf_model.h5") << QStringLiteral("TensorFlow") << QString();
        QTest::newRow("nothing") << only("notes.txt") << QStringLiteral("safetensors") << QString();

        ModelFacts diffusers;
        diffusers.files = {{QStringLiteral("model_index.json"), 1}};
        QTest::newRow("diffusers") << diffusers << QStringLiteral("diffusers") << QString();
    }

    void refusesByName()
    {
        QFETCH(ModelFacts, facts);
        QFETCH(QString, named);
        QFETCH(QString, nearest);
        const RunsHere answer = runsHere(facts, laptop());
        QVERIFY(answer.verdict == Verdict::Unsupported);
        QVERIFY2(answer.reason.contains(named), qPrintable(answer.reason));
        QCOMPARE(answer.nearest, nearest);
    }

    void onlyWhatRunningNeedsIsFetched()
    {
        QCOMPARE(filesToRun(bertBase().files),
                 (QStringList{QStringLiteral("config.json"), QStringLiteral("model.safetensors"),
                              QStringLiteral("tokenizer.json")}));
        const QMap<QString, qint64> sharded{{QStringLiteral("model-00001-of-00002.safetensors"), 1},
                                            {QStringLiteral("model-00002-of-00002.safetensors"), 1},
                                            {QStringLiteral("model.safetensors.index.json"), 1},
                                            {QStringLiteral("1_Pooling/config.json"), 1},
                                            {QStringLiteral("onnx/config.json"), 1}};
        QCOMPARE(filesToRun(sharded).size(), 4);
    }

    void thisMachineIsMeasured()
    {
        const Machine here = Machine::here();
        QVERIFY(here.threads >= 1);
        QVERIFY(here.memoryTotal > here.memoryAvailable && here.memoryAvailable > 0);
    }
};

VITRINE_TEST(RunsHereTest)
#include "runshere_test.moc"
