#include "core/inference/runtime/runtime.h"
#include "tests/core/inference/fixtures.h"
#include "tests/support/testmain.h"

#include <QBuffer>
#include <QImage>
#include <QtEndian>

#include <cmath>
#include <limits>

using namespace vitrine;
using namespace vitrine::inference;
using namespace vitrine::test;

/// What a person meets: good answers, and repositories with one defect each, named.
class RuntimeTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void describesItself();
    void answersInTheHubsSchema();
    void findsTheDefaultFunction_data();
    void findsTheDefaultFunction();
    void cutsLongTexts();
    void answersEmptyTexts();
    void refusesWrongRequests_data();
    void refusesWrongRequests();
    void namesTheDefect_data();
    void namesTheDefect();
    void refusesDevicesThatAreNotThere_data();
    void refusesDevicesThatAreNotThere();
    void saysThatNumbersAreNone();
    void stopsWhenAsked();
    void poolsAsModulesSay_data();
    void poolsAsModulesSay();
    void refusesUnknownModules();
    void comparesSentences();
    void refusesBrokenPictures();
    void runsTheSamples_data();
    void runsTheSamples();

private:
    static QJsonObject config();
    static QList<TensorShape> tensors(qint64 labels);
    static void fill(MemoryRepository& repository, qint64 labels = 3);
    Result<std::unique_ptr<LoadedModel>> load(const MemoryRepository& repository, const QString& task = {});
    static tasks::RunRequest text(const QString& text, const QJsonObject& parameters = {});
    static std::vector<float> numbers(const tasks::RunResult& result);

    Runtime m_runtime{2};
};

QJsonObject RuntimeTest::config()
{
    return {{QStringLiteral("model_type"), QStringLiteral("bert")},
            {QStringLiteral("architectures"), QJsonArray{QStringLiteral("BertForSequenceClassification")}},
            {QStringLiteral("vocab_size"), 8},
            {QStringLiteral("hidden_size"), 16},
            {QStringLiteral("num_hidden_layers"), 1},
            {QStringLiteral("num_attention_heads"), 2},
            {QStringLiteral("intermediate_size"), 8},
            {QStringLiteral("max_position_embeddings"), 10},
            {QStringLiteral("id2label"), QJsonObject{{QStringLiteral("0"), QStringLiteral("red")},
                                                     {QStringLiteral("1"), QStringLiteral("green")},
                                                     {QStringLiteral("2"), QStringLiteral("blue")}}}};
}

QList<TensorShape> RuntimeTest::tensors(qint64 labels)
{
    QList<TensorShape> list;
    const auto add = [&](const char* name, QList<qint64> shape) {
        list.append({QLatin1String(name), shape});
    };
    add("bert.embeddings.word_embeddings.weight", {8, 16});
    add("bert.embeddings.position_embeddings.weight", {10, 16});
    add("bert.embeddings.token_type_embeddings.weight", {2, 16});
    add("bert.pooler.dense.weight", {16, 16});
    add("bert.pooler.dense.bias", {16});
    add("classifier.weight", {labels, 16});
    add("classifier.bias", {labels});
    for (const char* norm :
         {"bert.embeddings", "bert.encoder.layer.0.attention.output", "bert.encoder.layer.0.output"}) {
        list.append({QLatin1String(norm) + QStringLiteral(".LayerNorm.weight"), {16}});
        list.append({QLatin1String(norm) + QStringLiteral(".LayerNorm.bias"), {16}});
    }
    for (const auto& [name, out, in] :
         {std::tuple("attention.self.query", 16, 16), std::tuple("attention.self.key", 16, 16),
          std::tuple("attention.self.value", 16, 16), std::tuple("attention.output.dense", 16, 16),
          std::tuple("intermediate.dense", 8, 16), std::tuple("output.dense", 16, 8)}) {
        list.append({QStringLiteral("bert.encoder.layer.0.%1.weight").arg(QLatin1String(name)), {out, in}});
        list.append({QStringLiteral("bert.encoder.layer.0.%1.bias").arg(QLatin1String(name)), {out}});
    }
    return list;
}

void RuntimeTest::fill(MemoryRepository& repository, qint64 labels)
{
    repository.add(QStringLiteral("config.json"), config());
    repository.add(QStringLiteral("vocab.txt"),
                   QByteArray("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\na\nb\n##c\n"));
    repository.add(QStringLiteral("model.safetensors"),
                   generatedSafetensors(tensors(labels), 9, QStringLiteral("F32")));
}

Result<std::unique_ptr<LoadedModel>> RuntimeTest::load(const MemoryRepository& repository,
                                                       const QString& task)
{
    LoadRequest request;
    request.repositories = {repository.files()};
    request.task = task;
    return m_runtime.load(request);
}

tasks::RunRequest RuntimeTest::text(const QString& text, const QJsonObject& parameters)
{
    tasks::RunRequest request;
    request.inputs.insert(QStringLiteral("inputs"), text);
    request.parameters = parameters;
    return request;
}

std::vector<float> RuntimeTest::numbers(const tasks::RunResult& result)
{
    std::vector<float> values(size_t(result.embedding->data.size()) / 4);
    std::memcpy(values.data(), result.embedding->data.constData(), size_t(result.embedding->data.size()));
    return values;
}

void RuntimeTest::describesItself()
{
    const QJsonObject machine = m_runtime.describe();
    QCOMPARE(machine.value(QLatin1String("threads")).toInt(), 2);
    QCOMPARE(machine.value(QLatin1String("devices")).toArray().at(0).toString(), QStringLiteral("cpu"));
    QVERIFY(!machine.value(QLatin1String("libtorch")).toString().isEmpty());
    MemoryRepository repository;
    fill(repository);
    const auto model = load(repository);
    VERIFY_RESULT(model);
    const QJsonObject described = (*model)->describe();
    QCOMPARE(described.value(QLatin1String("modelType")).toString(), QStringLiteral("bert"));
    QCOMPARE(described.value(QLatin1String("task")).toString(), QStringLiteral("text-classification"));
    QCOMPARE(described.value(QLatin1String("labels")).toArray().size(), qsizetype(3));
    QCOMPARE(described.value(QLatin1String("dtype")).toString(), QStringLiteral("float32"));
}

void RuntimeTest::answersInTheHubsSchema()
{
    MemoryRepository repository;
    fill(repository);
    const auto model = load(repository);
    VERIFY_RESULT(model);
    const auto result = (*model)->run(text(QStringLiteral("a b bc")));
    VERIFY_RESULT(result);
    QCOMPARE(result->task, QStringLiteral("text-classification"));
    const QJsonArray scores = result->output.toArray();
    QCOMPARE(scores.size(), qsizetype(3));
    double sum = 0;
    double last = 1;
    for (const QJsonValue& value : scores) {
        const double score = value.toObject().value(QLatin1String("score")).toDouble();
        QVERIFY(score <= last);
        last = score;
        sum += score;
    }
    QVERIFY(std::fabs(sum - 1) < 1e-6);
    QCOMPARE(result->timing.modelMs.size(), qsizetype(1));
    QCOMPARE(result->runtime.value(QLatin1String("tokens")).toInt(), 6);
    const auto top = (*model)->run(text(QStringLiteral("a"), {{QStringLiteral("top_k"), 1}}));
    VERIFY_RESULT(top);
    QCOMPARE(top->output.toArray().size(), qsizetype(1));
}

void RuntimeTest::findsTheDefaultFunction_data()
{
    QTest::addColumn<QString>("problem");
    QTest::addColumn<int>("labels");
    QTest::addColumn<QString>("function");
    QTest::newRow("several") << QString() << 3 << QStringLiteral("softmax");
    QTest::newRow("one") << QString() << 1 << QStringLiteral("sigmoid");
    QTest::newRow("regression") << QStringLiteral("regression") << 1 << QStringLiteral("none");
    QTest::newRow("several at once") << QStringLiteral("multi_label_classification") << 3
                                     << QStringLiteral("sigmoid");
}

void RuntimeTest::findsTheDefaultFunction()
{
    QFETCH(QString, problem);
    QFETCH(int, labels);
    QFETCH(QString, function);
    MemoryRepository repository;
    fill(repository, labels);
    QJsonObject changed = config();
    if (!problem.isEmpty())
        changed.insert(QStringLiteral("problem_type"), problem);
    if (labels == 1)
        changed.insert(QStringLiteral("id2label"),
                       QJsonObject{{QStringLiteral("0"), QStringLiteral("only")}});
    repository.add(QStringLiteral("config.json"), changed);
    const auto model = load(repository);
    VERIFY_RESULT(model);
    const auto byItself = (*model)->run(text(QStringLiteral("a b")));
    const auto named =
        (*model)->run(text(QStringLiteral("a b"), {{QStringLiteral("function_to_apply"), function}}));
    VERIFY_RESULT(byItself);
    VERIFY_RESULT(named);
    QCOMPARE(byItself->output, named->output);
}

void RuntimeTest::cutsLongTexts()
{
    MemoryRepository repository;
    fill(repository);
    const auto model = load(repository);
    VERIFY_RESULT(model);
    const auto longer = (*model)->run(text(QStringLiteral("a b ").repeated(100000)));
    VERIFY_RESULT(longer);
    QCOMPARE(longer->runtime.value(QLatin1String("truncated")).toBool(), true);
    QCOMPARE(longer->runtime.value(QLatin1String("tokens")).toInt(), 10);
    const auto exact = (*model)->run(text(QStringLiteral("a b a b a b a b")));
    VERIFY_RESULT(exact);
    QVERIFY(!exact->runtime.contains(QLatin1String("truncated")));
    QCOMPARE(longer->output, exact->output);
}

void RuntimeTest::answersEmptyTexts()
{
    MemoryRepository repository;
    fill(repository);
    const auto model = load(repository);
    VERIFY_RESULT(model);
    const auto result = (*model)->run(text(QString(QLatin1String(""))));
    VERIFY_RESULT(result);
    QCOMPARE(result->runtime.value(QLatin1String("tokens")).toInt(), 2);
}

void RuntimeTest::refusesWrongRequests_data()
{
    QTest::addColumn<QString>("task");
    QTest::addColumn<QJsonObject>("inputs");
    QTest::addColumn<QJsonObject>("parameters");
    QTest::addColumn<int>("kind");
    const QJsonObject good{{QStringLiteral("inputs"), QStringLiteral("a")}};
    QTest::newRow("no input") << QString() << QJsonObject() << QJsonObject() << int(ErrorKind::Invalid);
    QTest::newRow("number for a text") << QString() << QJsonObject{{QStringLiteral("inputs"), 3}}
                                       << QJsonObject() << int(ErrorKind::Invalid);
    QTest::newRow("unknown parameter")
        << QString() << good << QJsonObject{{QStringLiteral("temperature"), 1}} << int(ErrorKind::Invalid);
    QTest::newRow("unknown function")
        << QString() << good << QJsonObject{{QStringLiteral("function_to_apply"), QStringLiteral("x")}}
        << int(ErrorKind::Invalid);
    QTest::newRow("top_k of nothing")
        << QString() << good << QJsonObject{{QStringLiteral("top_k"), 0}} << int(ErrorKind::Invalid);
    QTest::newRow("another model's task")
        << QStringLiteral("image-classification") << good << QJsonObject() << int(ErrorKind::Unsupported);
    QTest::newRow("no task at all") << QStringLiteral("make-coffee") << good << QJsonObject()
                                    << int(ErrorKind::Unsupported);
}

void RuntimeTest::refusesWrongRequests()
{
    QFETCH(QString, task);
    QFETCH(QJsonObject, inputs);
    QFETCH(QJsonObject, parameters);
    QFETCH(int, kind);
    MemoryRepository repository;
    fill(repository);
    const auto model = load(repository);
    VERIFY_RESULT(model);
    tasks::RunRequest request;
    request.task = task;
    request.inputs = inputs;
    request.parameters = parameters;
    VERIFY_ERROR((*model)->run(request), ErrorKind(kind));
    VERIFY_RESULT((*model)->run(text(QStringLiteral("a")))); // and it still works
}

void RuntimeTest::namesTheDefect_data()
{
    QTest::addColumn<QString>("file");
    QTest::addColumn<QByteArray>("content");
    QTest::addColumn<int>("kind");
    QTest::addColumn<QString>("says");
    const auto configWith = [](const char* key, const QJsonValue& value) {
        QJsonObject changed = config();
        changed.insert(QLatin1String(key), value);
        return QJsonDocument(changed).toJson();
    };
    const auto row = [](const char* name, const char* file, const QByteArray& content, ErrorKind kind,
                        const char* says) {
        QTest::newRow(name) << QString::fromLatin1(file) << content << int(kind) << QString::fromLatin1(says);
    };
    const char* configFile = "config.json";
    row("no configuration", configFile, {}, ErrorKind::NotFound, "config.json");
    row("configuration is no JSON", configFile, "{", ErrorKind::Corrupt, "config.json");
    row("no type", configFile, configWith("model_type", QJsonValue()), ErrorKind::Corrupt, "kind of model");
    row("unknown type", configFile, configWith("model_type", QStringLiteral("frobert")),
        ErrorKind::Unsupported, "frobert");
    row("unknown head", configFile,
        configWith("architectures", QJsonArray{QStringLiteral("BertForFrobnication")}),
        ErrorKind::Unsupported, "BertForFrobnication");
    row("relative positions", configFile,
        configWith("position_embedding_type", QStringLiteral("relative_key")), ErrorKind::Unsupported,
        "relative_key");
    row("unknown activation", configFile, configWith("hidden_act", QStringLiteral("wiggle")),
        ErrorKind::Unsupported, "wiggle");
    row("decoder", configFile, configWith("is_decoder", true), ErrorKind::Unsupported, "decoder");
    row("heads that do not divide", configFile, configWith("num_attention_heads", 3), ErrorKind::Corrupt,
        "multiple");
    row("size of zero", configFile, configWith("hidden_size", 0), ErrorKind::Corrupt, "hidden_size");
    row("gigantic size", configFile, configWith("hidden_size", 4e9), ErrorKind::Corrupt, "hidden_size");
    row("NaN for an epsilon", configFile, configWith("layer_norm_eps", QStringLiteral("NaN")),
        ErrorKind::Corrupt, "layer_norm_eps");
    row("another size", configFile, configWith("hidden_size", 32), ErrorKind::Corrupt, "of another shape");
    row("another layer", configFile, configWith("num_hidden_layers", 2), ErrorKind::Corrupt, "missing");
    row("a layer less", configFile, configWith("num_hidden_layers", 0), ErrorKind::Corrupt, "unexpected");
    row("no weights", "model.safetensors", {}, ErrorKind::NotFound, "safetensors");
    row("broken weights", "model.safetensors", QByteArray(20, '\xff'), ErrorKind::Corrupt,
        "model.safetensors");
    row("no tokenizer", "vocab.txt", {}, ErrorKind::NotFound, "tokenizer");
    row("broken tokenizer", "tokenizer.json", "{}", ErrorKind::Unsupported, "model");
    row("tokenizer of another model", "vocab.txt",
        QByteArray("[PAD]\n[UNK]\n[CLS]\n[SEP]\n[MASK]\nx\ny\nz\nv\na\nb\n"), ErrorKind::Corrupt,
        "belong together");
}

void RuntimeTest::namesTheDefect()
{
    QFETCH(QString, file);
    QFETCH(QByteArray, content);
    QFETCH(int, kind);
    QFETCH(QString, says);
    MemoryRepository repository;
    fill(repository);
    if (content.isEmpty())
        repository.remove(file);
    else
        repository.add(file, content);
    const auto model = load(repository);
    if (model) { // the defect shows only when it is used
        const auto result = (*model)->run(text(QStringLiteral("a b")));
        VERIFY_ERROR(result, ErrorKind(kind));
        QVERIFY2(result.error().message().contains(says), qPrintable(result.error().message()));
        return;
    }
    VERIFY_ERROR(model, ErrorKind(kind));
    QVERIFY2(model.error().message().contains(says), qPrintable(model.error().message()));
    QVERIFY(!model.error().next.isEmpty());
}

void RuntimeTest::refusesDevicesThatAreNotThere_data()
{
    QTest::addColumn<QString>("device");
    QTest::addColumn<QString>("dtype");
    QTest::addColumn<int>("kind");
    QTest::newRow("a graphics card that is not there")
        << QStringLiteral("cuda:7") << QStringLiteral("auto") << int(ErrorKind::Unsupported);
    QTest::newRow("unknown device") << QStringLiteral("tpu") << QStringLiteral("auto")
                                    << int(ErrorKind::Invalid);
    QTest::newRow("no number") << QStringLiteral("cuda:x") << QStringLiteral("auto")
                               << int(ErrorKind::Invalid);
    QTest::newRow("unknown numbers") << QStringLiteral("cpu") << QStringLiteral("float7")
                                     << int(ErrorKind::Invalid);
}

void RuntimeTest::refusesDevicesThatAreNotThere()
{
    QFETCH(QString, device);
    QFETCH(QString, dtype);
    QFETCH(int, kind);
    MemoryRepository repository;
    fill(repository);
    LoadRequest request;
    request.repositories = {repository.files()};
    request.device = device;
    request.dtype = dtype;
    const auto model = m_runtime.load(request);
    VERIFY_ERROR(model, ErrorKind(kind));
    QVERIFY(!model.error().next.isEmpty());
}

void RuntimeTest::saysThatNumbersAreNone()
{
    MemoryRepository repository;
    fill(repository);
    QByteArray file = generatedSafetensors(tensors(3), 9, QStringLiteral("F32"));
    qToLittleEndian(std::numeric_limits<float>::quiet_NaN(), file.data() + file.size() - 4);
    for (qsizetype at = file.size() - 400; at + 4 <= file.size(); at += 4)
        qToLittleEndian(std::numeric_limits<float>::quiet_NaN(), file.data() + at);
    repository.add(QStringLiteral("model.safetensors"), file);
    const auto model = load(repository);
    VERIFY_RESULT(model);
    VERIFY_ERROR((*model)->run(text(QStringLiteral("a"))), ErrorKind::Corrupt);
}

void RuntimeTest::stopsWhenAsked()
{
    MemoryRepository repository;
    fill(repository);
    int asked = 0;
    QStringList stages;
    Hooks hooks;
    hooks.cancelled = [&] {
        return ++asked > 2;
    };
    hooks.progress = [&](const QString& stage, qint64 done, qint64 total) {
        QVERIFY(done >= 0 && done <= total);
        stages.append(stage);
    };
    LoadRequest request;
    request.repositories = {repository.files()};
    VERIFY_ERROR(m_runtime.load(request, hooks), ErrorKind::Cancelled);
    QVERIFY(stages.contains(QStringLiteral("map")));
    const auto model = load(repository);
    VERIFY_RESULT(model);
    asked = 2;
    VERIFY_ERROR((*model)->run(text(QStringLiteral("a")), hooks), ErrorKind::Cancelled);
    VERIFY_RESULT((*model)->run(text(QStringLiteral("a"))));
}

void RuntimeTest::poolsAsModulesSay_data()
{
    QTest::addColumn<QByteArray>("pooling");
    QTest::addColumn<QString>("mode");
    QTest::newRow("mean") << QByteArray(R"({"pooling_mode_mean_tokens":true})") << QStringLiteral("mean");
    QTest::newRow("class token") << QByteArray(
                                        R"({"pooling_mode_cls_token":true,"pooling_mode_mean_tokens":false})")
                                 << QStringLiteral("cls");
    QTest::newRow("max") << QByteArray(R"({"pooling_mode_max_tokens":true})") << QStringLiteral("max");
    QTest::newRow("square root") << QByteArray(R"({"pooling_mode_mean_sqrt_len_tokens":true})")
                                 << QStringLiteral("mean_sqrt_len");
    QTest::newRow("newer files") << QByteArray(R"({"pooling_mode":"cls"})") << QStringLiteral("cls");
}

void RuntimeTest::poolsAsModulesSay()
{
    QFETCH(QByteArray, pooling);
    QFETCH(QString, mode);
    MemoryRepository repository;
    fill(repository);
    repository.add(
        QStringLiteral("modules.json"),
        QByteArray(
            R"([{"type":"sentence_transformers.models.Transformer","path":""},{"type":"sentence_transformers.models.Pooling","path":"1_Pooling"}])"));
    repository.add(QStringLiteral("1_Pooling/config.json"), pooling);
    const auto model = load(repository, QStringLiteral("feature-extraction"));
    VERIFY_RESULT(model);
    const auto vector = (*model)->run(text(QStringLiteral("a b bc")));
    const auto every =
        (*model)->run(text(QStringLiteral("a b bc"), {{QStringLiteral("pooling"), QStringLiteral("none")}}));
    VERIFY_RESULT(vector);
    VERIFY_RESULT(every);
    QCOMPARE(vector->embedding->shape, QList<qint64>{16});
    QCOMPARE(every->embedding->shape, (QList<qint64>{6, 16}));
    const std::vector<float> tokens = numbers(*every);
    std::vector<float> wanted(16);
    for (size_t d = 0; d < 16; ++d) {
        float sum = 0;
        float largest = -1e9f;
        for (size_t t = 0; t < 6; ++t) {
            sum += tokens[t * 16 + d];
            largest = std::max(largest, tokens[t * 16 + d]);
        }
        wanted[d] = mode == QLatin1String("mean")  ? sum / 6
                    : mode == QLatin1String("cls") ? tokens[d]
                    : mode == QLatin1String("max") ? largest
                                                   : sum / std::sqrt(6.0f);
    }
    QVERIFY(relativeDifference(numbers(*vector), wanted) < 1e-5);
    const auto unit = (*model)->run(text(QStringLiteral("a b bc"), {{QStringLiteral("normalize"), true}}));
    VERIFY_RESULT(unit);
    float square = 0;
    for (float value : numbers(*unit))
        square += value * value;
    QVERIFY(std::fabs(square - 1) < 1e-5f);
}

void RuntimeTest::refusesUnknownModules()
{
    MemoryRepository repository;
    fill(repository);
    repository.add(QStringLiteral("modules.json"),
                   QByteArray(R"([{"type":"sentence_transformers.models.CNN","path":"2_CNN"}])"));
    const auto model = load(repository, QStringLiteral("feature-extraction"));
    VERIFY_ERROR(model, ErrorKind::Unsupported);
    QVERIFY(model.error().what.contains(QLatin1String("CNN")));
}

void RuntimeTest::comparesSentences()
{
    MemoryRepository repository;
    fill(repository);
    const auto model = load(repository, QStringLiteral("sentence-similarity"));
    VERIFY_RESULT(model);
    tasks::RunRequest request;
    QJsonArray sentences{QStringLiteral("a b"), QStringLiteral("bc bc bc"), QString(QLatin1String(""))};
    for (int i = 0; i < 60; ++i) // more than one batch
        sentences.append(QStringLiteral("a b"));
    request.inputs = {{QStringLiteral("source_sentence"), QStringLiteral("a b")},
                      {QStringLiteral("sentences"), sentences}};
    const auto result = (*model)->run(request);
    VERIFY_RESULT(result);
    const QJsonArray cosines = result->output.toArray();
    QCOMPARE(cosines.size(), sentences.size());
    for (qsizetype i = 0; i < cosines.size(); ++i) {
        const double cosine = cosines.at(i).toDouble();
        const bool same = sentences.at(i).toString() == QLatin1String("a b");
        QVERIFY(same ? std::fabs(cosine - 1) < 1e-5 : cosine < 0.9999);
    }
}

void RuntimeTest::refusesBrokenPictures()
{
    const QString folder =
        QStringLiteral(VITRINE_SOURCE_DIR "/resources/samples/vitrine-samples/handwritten-digits");
    MemoryRepository repository;
    repository.addFolder(folder);
    const auto model = load(repository);
    VERIFY_RESULT(model);
    tasks::RunRequest request;
    VERIFY_ERROR((*model)->run(request), ErrorKind::Invalid);
    request.files.insert(QStringLiteral("inputs"), "no picture");
    VERIFY_ERROR((*model)->run(request), ErrorKind::Corrupt);
    QByteArray png;
    QBuffer buffer(&png);
    buffer.open(QIODevice::WriteOnly);
    QImage image(1, 1, QImage::Format_RGB32);
    image.fill(Qt::white);
    image.save(&buffer, "PNG");
    request.files.insert(QStringLiteral("inputs"), png);
    VERIFY_RESULT((*model)->run(request)); // one pixel is a picture too
}

void RuntimeTest::runsTheSamples_data()
{
    QTest::addColumn<QJsonObject>("golden");
    const QJsonObject all = dataObject(QStringLiteral("goldens/samples/samples.json"));
    for (const QJsonValue& value : all.value(QLatin1String("samples")).toArray())
        QTest::newRow(qPrintable(value.toObject().value(QLatin1String("repository")).toString()))
            << value.toObject();
}

/// The bundled repositories against transformers' logits (tests/reference/goldens/samples.py).
void RuntimeTest::runsTheSamples()
{
    QFETCH(QJsonObject, golden);
    MemoryRepository repository;
    repository.addFolder(QStringLiteral(VITRINE_SOURCE_DIR "/resources/samples/vitrine-samples/") +
                         golden.value(QLatin1String("repository")).toString());
    const auto model = load(repository);
    VERIFY_RESULT(model);
    const QJsonArray cases = golden.value(QLatin1String("cases")).toArray();
    QVERIFY(!cases.isEmpty());
    for (const QJsonValue& value : cases) {
        const QJsonObject entry = value.toObject();
        tasks::RunRequest request = text(entry.value(QLatin1String("text")).toString());
        if (entry.contains(QLatin1String("png"))) {
            request.inputs = {};
            request.files.insert(
                QStringLiteral("inputs"),
                QByteArray::fromBase64(entry.value(QLatin1String("png")).toString().toLatin1()));
        }
        request.parameters = {{QStringLiteral("function_to_apply"), QStringLiteral("none")},
                              {QStringLiteral("top_k"), 1000}};
        const auto result = (*model)->run(request);
        VERIFY_RESULT(result);
        QMap<QString, float> byLabel;
        for (const QJsonValue& score : result->output.toArray())
            byLabel.insert(score.toObject().value(QLatin1String("label")).toString(),
                           float(score.toObject().value(QLatin1String("score")).toDouble()));
        std::vector<float> got;
        for (const QJsonValue& label : golden.value(QLatin1String("labels")).toArray())
            got.push_back(byLabel.value(label.toString(), std::nanf("")));
        const double difference = relativeDifference(got, floatsOf(entry.value(QLatin1String("logits"))));
        QVERIFY2(difference < 1e-5, qPrintable(QString::number(difference)));
    }
}

VITRINE_TEST(RuntimeTest)
#include "runtime_test.moc"
