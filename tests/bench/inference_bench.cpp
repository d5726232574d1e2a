// How fast models and tokenizers are here; tests/bench/inference_peer.py prints the same for transformers and
// the Rust library. One JSON object a line on stdout.
//
//   bench_inference models [THREADS [NAME]]     milliseconds of a forward pass, for shapes of BERT and ViT
//   (only those whose
//                                               name begins so); processor time beside it, for busy machines
//   bench_inference tokenize TOKENIZER.JSON TEXT  megabytes a second, one thread
//   bench_inference run FOLDER [TASK]           answers requests ({"inputs", "parameters", "files": {name:
//   base64}}) from
//                                               stdin, one a line: for comparing numbers with the reference

#include "core/inference/architectures/architecture.h"
#include "core/inference/runtime/runtime.h"
#include "core/inference/tokenizers/tokenizer.h"
#include "tests/core/inference/fixtures.h"

#include <ATen/ATen.h>
#include <QCoreApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QJsonDocument>
#include <c10/core/InferenceMode.h>

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <iostream>

using namespace vitrine;
using namespace vitrine::inference;

namespace {

void print(const QJsonObject& line)
{
    std::puts(QJsonDocument(line).toJson(QJsonDocument::Compact).constData());
    std::fflush(stdout);
}

QString wantedName; ///< only shapes whose name begins so are measured

double medianOf(std::vector<double> times)
{
    const auto middle = times.begin() + std::ptrdiff_t(times.size() / 2);
    std::nth_element(times.begin(), middle, times.end());
    return *middle;
}

/// Medians of several runs, in milliseconds of the clock and of all processors; the first run only warms up.
QJsonObject measured(const QString& name, const std::function<void()>& run)
{
    std::vector<double> times;
    std::vector<double> busy;
    QElapsedTimer whole;
    whole.start();
    run();
    while (times.size() < 5 || (whole.elapsed() < 2000 && times.size() < 100)) {
        QElapsedTimer timer;
        timer.start();
        const std::clock_t start = std::clock();
        run();
        busy.push_back(double(std::clock() - start) * 1e3 / CLOCKS_PER_SEC);
        times.push_back(double(timer.nsecsElapsed()) / 1e6);
    }
    return {{QStringLiteral("name"), name},
            {QStringLiteral("ms"), medianOf(times)},
            {QStringLiteral("cpuMs"), medianOf(busy)}};
}

void measure(const QString& name, const std::function<void()>& run)
{
    if (name.startsWith(wantedName))
        print(measured(name, run));
}

QList<test::TensorShape> bertTensors(qint64 hidden, qint64 layers, qint64 inner, qint64 vocabulary)
{
    QList<test::TensorShape> tensors = {
        {QStringLiteral("bert.embeddings.word_embeddings.weight"), {vocabulary, hidden}},
        {QStringLiteral("bert.embeddings.position_embeddings.weight"), {512, hidden}},
        {QStringLiteral("bert.embeddings.token_type_embeddings.weight"), {2, hidden}},
        {QStringLiteral("bert.embeddings.LayerNorm.weight"), {hidden}},
        {QStringLiteral("bert.embeddings.LayerNorm.bias"), {hidden}}};
    const auto linear = [&](const QString& name, qint64 out, qint64 in) {
        tensors.append({name + QStringLiteral(".weight"), {out, in}});
        tensors.append({name + QStringLiteral(".bias"), {out}});
    };
    for (qint64 i = 0; i < layers; ++i) {
        const QString at = QStringLiteral("bert.encoder.layer.%1.").arg(i);
        for (const char* name : {"query", "key", "value"})
            linear(at + QStringLiteral("attention.self.") + QLatin1String(name), hidden, hidden);
        linear(at + QStringLiteral("attention.output.dense"), hidden, hidden);
        linear(at + QStringLiteral("intermediate.dense"), inner, hidden);
        linear(at + QStringLiteral("output.dense"), hidden, inner);
        for (const char* name : {"attention.output.LayerNorm", "output.LayerNorm"}) {
            tensors.append({at + QLatin1String(name) + QStringLiteral(".weight"), {hidden}});
            tensors.append({at + QLatin1String(name) + QStringLiteral(".bias"), {hidden}});
        }
    }
    return tensors;
}

QList<test::TensorShape> vitTensors(qint64 hidden, qint64 layers, qint64 inner)
{
    QList<test::TensorShape> tensors = {
        {QStringLiteral("vit.embeddings.cls_token"), {1, 1, hidden}},
        {QStringLiteral("vit.embeddings.position_embeddings"), {1, 197, hidden}},
        {QStringLiteral("vit.embeddings.patch_embeddings.projection.weight"), {hidden, 3, 16, 16}},
        {QStringLiteral("vit.embeddings.patch_embeddings.projection.bias"), {hidden}},
        {QStringLiteral("vit.layernorm.weight"), {hidden}},
        {QStringLiteral("vit.layernorm.bias"), {hidden}},
        {QStringLiteral("classifier.weight"), {1000, hidden}},
        {QStringLiteral("classifier.bias"), {1000}}};
    const auto pair = [&](const QString& name, QList<qint64> shape) {
        tensors.append({name + QStringLiteral(".bias"), {shape.first()}});
        tensors.append({name + QStringLiteral(".weight"), shape});
    };
    for (qint64 i = 0; i < layers; ++i) {
        const QString at = QStringLiteral("vit.encoder.layer.%1.").arg(i);
        for (const char* name : {"query", "key", "value"})
            pair(at + QStringLiteral("attention.attention.") + QLatin1String(name), {hidden, hidden});
        pair(at + QStringLiteral("attention.output.dense"), {hidden, hidden});
        pair(at + QStringLiteral("intermediate.dense"), {inner, hidden});
        pair(at + QStringLiteral("output.dense"), {hidden, inner});
        pair(at + QStringLiteral("layernorm_before"), {hidden});
        pair(at + QStringLiteral("layernorm_after"), {hidden});
    }
    return tensors;
}

struct Built {
    test::MemoryRepository repository;
    std::optional<Weights> weights;
    LoadReport report;
    Model model;
};

std::unique_ptr<Built> build(const QList<test::TensorShape>& tensors, const QJsonObject& config,
                             const QString& stored, at::ScalarType dtype)
{
    auto built = std::make_unique<Built>();
    built->repository.add(QStringLiteral("model.safetensors"),
                          test::generatedSafetensors(tensors, 1, stored));
    auto weights = Weights::open(built->repository.files());
    if (!weights)
        qFatal("%s", qPrintable(weights.error().message()));
    built->weights = std::move(*weights);
    const auto entry = findArchitecture(config, {});
    if (!entry)
        qFatal("%s", qPrintable(entry.error().message()));
    auto model = entry->build({config, *built->weights, dtype, at::kCPU, built->report});
    if (!model || !built->report.clean())
        qFatal("cannot build: %s", qPrintable(built->report.toError(QString()).detail));
    built->model = std::move(*model);
    return built;
}

void bert(const QString& name, qint64 hidden, qint64 layers, qint64 heads, bool half)
{
    const QJsonObject config{{QStringLiteral("model_type"), QStringLiteral("bert")},
                             {QStringLiteral("architectures"), QJsonArray{QStringLiteral("BertModel")}},
                             {QStringLiteral("hidden_size"), hidden},
                             {QStringLiteral("num_hidden_layers"), layers},
                             {QStringLiteral("num_attention_heads"), heads},
                             {QStringLiteral("intermediate_size"), 4 * hidden}};
    const auto built =
        build(bertTensors(hidden, layers, 4 * hidden, 30522), config,
              half ? QStringLiteral("BF16") : QStringLiteral("F32"), half ? at::kBFloat16 : at::kFloat);
    for (const auto& [batch, length] : {std::pair(1, 16), {1, 32}, {1, 128}, {1, 512}, {8, 128}}) {
        TokenRows rows;
        for (int i = 0; i < batch; ++i) {
            std::vector<int64_t> ids;
            for (int t = 0; t < length; ++t)
                ids.push_back((t * 7919 + i * 104729) % 30522);
            rows.append(ids, std::vector<int64_t>(size_t(length), 0));
        }
        Workspace workspace;
        measure(QStringLiteral("%1 %2x%3 %4")
                    .arg(name)
                    .arg(batch)
                    .arg(length)
                    .arg(half ? QStringLiteral("bfloat16") : QStringLiteral("float32")),
                [&] { built->model.text->encode(rows, workspace, {}); });
    }
}

void vit(bool half)
{
    const QJsonObject config{
        {QStringLiteral("model_type"), QStringLiteral("vit")},
        {QStringLiteral("num_labels"), 1000},
        {QStringLiteral("architectures"), QJsonArray{QStringLiteral("ViTForImageClassification")}}};
    const auto built =
        build(vitTensors(768, 12, 3072), config, half ? QStringLiteral("BF16") : QStringLiteral("F32"),
              half ? at::kBFloat16 : at::kFloat);
    for (int batch : {1, 4}) {
        const at::Tensor pixels = at::rand({batch, 3, 224, 224});
        Workspace workspace;
        measure(QStringLiteral("vit-base %1x224 %2")
                    .arg(batch)
                    .arg(half ? QStringLiteral("bfloat16") : QStringLiteral("float32")),
                [&] { built->model.image->classify(pixels, workspace, {}); });
    }
}

int models(int threads)
{
    const Runtime runtime(threads);
    const c10::InferenceMode inference;
    const auto wanted = [](const char* model) {
        return QLatin1String(model).startsWith(wantedName) || wantedName.startsWith(QLatin1String(model));
    };
    const bool half = runtime.describe().value(QLatin1String("nativeBfloat16")).toBool();
    if (wanted("bert-base"))
        bert(QStringLiteral("bert-base"), 768, 12, 12, false);
    if (wanted("vit-base"))
        vit(false);
    if (wanted("minilm-l6"))
        bert(QStringLiteral("minilm-l6"), 384, 6, 12, false);
    if (half && wanted("bert-base"))
        bert(QStringLiteral("bert-base"), 768, 12, 12, true);
    if (half && wanted("vit-base"))
        vit(true);
    return 0;
}

QByteArray content(const char* path)
{
    QFile file(QString::fromLocal8Bit(path));
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot open %s", path);
    return file.readAll();
}

int tokenize(const char* tokenizerPath, const char* textPath)
{
    auto tokenizer = Tokenizer::fromJson(content(tokenizerPath));
    if (!tokenizer)
        qFatal("%s", qPrintable(tokenizer.error().message()));
    (*tokenizer)->truncation.reset();
    (*tokenizer)->padding.reset();
    const QByteArray text = content(textPath);
    std::vector<TextInput> lines;
    for (const QByteArray& line : text.split('\n'))
        lines.push_back({line.toStdString(), std::nullopt});
    size_t tokens = 0;
    QJsonObject line = measured(QStringLiteral("tokenize"), [&] {
        tokens = 0;
        for (const TextInput& input : lines)
            tokens += (*tokenizer)->encode(input)->size();
    });
    line.insert(QStringLiteral("tokens"), qint64(tokens));
    line.insert(QStringLiteral("megabytesPerSecond"),
                double(text.size()) / 1e3 / line.value(QLatin1String("cpuMs")).toDouble());
    print(line);
    return 0;
}

int run(const char* folder, const char* task)
{
    Runtime runtime;
    test::MemoryRepository repository;
    repository.addFolder(QString::fromLocal8Bit(folder));
    LoadRequest load;
    load.repositories = {repository.files()};
    load.task = QString::fromLocal8Bit(task);
    const auto model = runtime.load(load);
    if (!model) {
        std::fprintf(stderr, "%s\n%s\n", qPrintable(model.error().message()),
                     qPrintable(model.error().detail));
        return 1;
    }
    std::string line;
    while (std::getline(std::cin, line)) {
        const QJsonObject json = QJsonDocument::fromJson(QByteArray::fromStdString(line)).object();
        tasks::RunRequest request;
        request.inputs = json.value(QLatin1String("inputs")).toObject();
        request.parameters = json.value(QLatin1String("parameters")).toObject();
        const QJsonObject files = json.value(QLatin1String("files")).toObject();
        for (auto it = files.begin(); it != files.end(); ++it)
            request.files.insert(it.key(), QByteArray::fromBase64(it.value().toString().toLatin1()));
        const auto result = (*model)->run(request);
        if (result)
            print({{QStringLiteral("output"), result->fullOutput()},
                   {QStringLiteral("runtime"), result->runtime}});
        else
            print({{QStringLiteral("error"), result.error().message()}});
    }
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QByteArray command = argc > 1 ? argv[1] : "";
    if (command == "models") {
        wantedName = argc > 3 ? QString::fromLocal8Bit(argv[3]) : QString();
        return models(argc > 2 ? atoi(argv[2]) : 2);
    }
    if (command == "tokenize" && argc == 4)
        return tokenize(argv[2], argv[3]);
    if (command == "run" && argc >= 3)
        return run(argv[2], argc > 3 ? argv[3] : "");
    std::fputs(
        "usage: bench_inference models [THREADS [NAME]] | tokenize TOKENIZER.JSON TEXT | run FOLDER [TASK]\n",
        stderr);
    return 2;
}
