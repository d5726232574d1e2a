#include "core/inference/architectures/architecture.h"
#include "core/inference/runtime/runtime.h"
#include "core/tasks/architectures.h"
#include "tests/core/inference/fixtures.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

/// Walks tests/data/goldens/<model_type>/: generated weights through the whole runtime, beside what
/// transformers computed from the same weights (tests/reference/goldens/models.py).
class GoldensTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void agrees_data();
    void agrees();
    void bfloat16StaysNear();
    void tableIsTheOneOfTasks();

private:
    static void fill(MemoryRepository& repository, const QJsonObject& golden);
    static Result<std::vector<float>> answer(inference::LoadedModel& model, const QJsonObject& entry);

    inference::Runtime m_runtime{2};
};

void GoldensTest::fill(MemoryRepository& repository, const QJsonObject& golden)
{
    repository.add(QStringLiteral("config.json"), golden.value(QLatin1String("config")).toObject());
    repository.add(QStringLiteral("model.safetensors"),
                   generatedSafetensors(tensorShapes(golden.value(QLatin1String("tensors")).toArray()),
                                        quint64(golden.value(QLatin1String("seed")).toInteger()),
                                        golden.value(QLatin1String("dtype")).toString()));
    QByteArray lines;
    for (const QJsonValue& token : golden.value(QLatin1String("vocabulary")).toArray())
        lines += token.toString().toUtf8() + '\n';
    if (!lines.isEmpty())
        repository.add(QStringLiteral("vocab.txt"), lines);
    if (golden.contains(QLatin1String("preprocessor")))
        repository.add(QStringLiteral("preprocessor_config.json"),
                       golden.value(QLatin1String("preprocessor")).toObject());
}

/// Logits by label index, or the hidden states.
Result<std::vector<float>> GoldensTest::answer(inference::LoadedModel& model, const QJsonObject& entry)
{
    tasks::RunRequest request;
    if (entry.contains(QLatin1String("png")))
        request.files.insert(QStringLiteral("inputs"),
                             QByteArray::fromBase64(entry.value(QLatin1String("png")).toString().toLatin1()));
    else
        request.inputs.insert(QStringLiteral("inputs"), entry.value(QLatin1String("text")));
    const bool hidden = entry.contains(QLatin1String("hidden"));
    if (hidden)
        request.task = QStringLiteral("feature-extraction");
    else
        request.parameters = {{QStringLiteral("function_to_apply"), QStringLiteral("none")},
                              {QStringLiteral("top_k"), 100}};
    const auto result = model.run(request);
    if (!result)
        return fail(result.error());
    std::vector<float> values;
    if (hidden) {
        values.resize(size_t(result->embedding->data.size()) / 4);
        std::memcpy(values.data(), result->embedding->data.constData(),
                    size_t(result->embedding->data.size()));
        return values;
    }
    values.resize(size_t(result->output.toArray().size()));
    for (const QJsonValue& score : result->output.toArray())
        values.at(score.toObject().value(QLatin1String("label")).toString().mid(6).toUInt()) =
            float(score.toObject().value(QLatin1String("score")).toDouble());
    return values;
}

void GoldensTest::agrees_data()
{
    QTest::addColumn<QString>("file");
    const QDir goldens(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/goldens"));
    int count = 0;
    for (const inference::ArchitectureEntry& entry : inference::architectureTable()) {
        const QDir folder(goldens.filePath(entry.modelType));
        for (const QString& name : folder.entryList({QStringLiteral("*.json")})) {
            const QString file = QStringLiteral("goldens/%1/%2").arg(entry.modelType, name);
            const QString head = dataObject(file)
                                     .value(QLatin1String("config"))
                                     .toObject()
                                     .value(QLatin1String("architectures"))
                                     .toArray()
                                     .at(0)
                                     .toString();
            if (head != entry.headClass)
                continue;
            QTest::newRow(qPrintable(file)) << file;
            ++count;
        }
    }
    QVERIFY(count >= 20);
}

void GoldensTest::agrees()
{
    QFETCH(QString, file);
    const QJsonObject golden = dataObject(file);
    MemoryRepository repository;
    fill(repository, golden);
    inference::LoadRequest load;
    load.repositories = {repository.files()};
    load.dtype = QStringLiteral("float32");
    const auto model = m_runtime.load(load);
    VERIFY_RESULT(model);
    const QJsonArray cases = golden.value(QLatin1String("cases")).toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue& value : cases) {
        const QJsonObject entry = value.toObject();
        const auto got = answer(**model, entry);
        VERIFY_RESULT(got);
        const char* key = entry.contains(QLatin1String("hidden")) ? "hidden" : "logits";
        const auto wanted = floatsOf(entry.value(QLatin1String(key)).toObject().value(QLatin1String("f32")));
        const double difference = relativeDifference(*got, wanted);
        QVERIFY2(
            difference < 1e-5,
            qPrintable(
                QStringLiteral("%1: %2").arg(entry.value(QLatin1String("text")).toString()).arg(difference)));
    }
}

void GoldensTest::bfloat16StaysNear()
{
    const QJsonObject golden = dataObject(QStringLiteral("goldens/bert/head64-classifier.json"));
    MemoryRepository repository;
    fill(repository, golden);
    inference::LoadRequest load;
    load.repositories = {repository.files()};
    load.dtype = QStringLiteral("bfloat16");
    const auto model = m_runtime.load(load);
    VERIFY_RESULT(model);
    const QJsonObject entry = golden.value(QLatin1String("cases")).toArray().at(0).toObject();
    const auto got = answer(**model, entry);
    VERIFY_RESULT(got);
    const auto wanted = floatsOf(entry.value(QLatin1String("logits")).toObject().value(QLatin1String("f32")));
    const double difference = relativeDifference(*got, wanted);
    // These answers are a tenth of the numbers they are summed from, of which bfloat16 keeps eight bits.
    QVERIFY2(difference < 0.1 && difference > 0, qPrintable(QString::number(difference)));
}

void GoldensTest::tableIsTheOneOfTasks()
{
    QStringList here;
    for (const inference::ArchitectureEntry& entry : inference::architectureTable())
        here.append(entry.modelType + QLatin1Char(' ') + entry.headClass + QLatin1Char(' ') +
                    entry.tasks.first());
    QStringList there;
    for (const tasks::Architecture& entry : tasks::architectures())
        there.append(entry.modelType + QLatin1Char(' ') + entry.headClass + QLatin1Char(' ') + entry.task);
    here.sort();
    there.sort();
    QCOMPARE(here, there);
}

VITRINE_TEST(GoldensTest)
#include "goldens_test.moc"
