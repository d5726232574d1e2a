#include "core/inference/weights/binder.h"
#include "tests/core/inference/fixtures.h"
#include "tests/support/testmain.h"

#include <ATen/ATen.h>
#include <QtEndian>

using namespace vitrine;
using namespace vitrine::inference;
using namespace vitrine::test;

/// Checkpoints with one defect each, and what a whole one gives.
class WeightsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void namesTheDefect_data();
    void namesTheDefect();
    void mapsWithoutACopy();
    void convertsSmallerNumbers();
    void copiesWhatIsUnaligned();
    void readsShards();
    void refusesBrokenShards_data();
    void refusesBrokenShards();
    void reportsEverythingAtOnce();
    void refusesTwoTensorsOfOneName();

private:
    static Result<Weights> open(const QByteArray& file);
};

Result<Weights> WeightsTest::open(const QByteArray& file)
{
    MemoryRepository repository;
    repository.add(QStringLiteral("model.safetensors"), file);
    return Weights::open(repository.files()); // files are closed here: the mapping stays
}

void WeightsTest::namesTheDefect_data()
{
    QTest::addColumn<QByteArray>("file");
    QTest::addColumn<QString>("says");
    const QByteArray eight(8, '\0');
    const auto row = [](const char* name, const QByteArray& header, const QByteArray& numbers,
                        const char* says) {
        QTest::newRow(name) << safetensorsFile(header, numbers) << QString::fromLatin1(says);
    };
    QTest::newRow("empty") << QByteArray() << QStringLiteral("empty");
    QTest::newRow("seven bytes") << QByteArray(7, '\0') << QStringLiteral("8 bytes");
    QByteArray huge(16, '\0');
    qToLittleEndian<quint64>(200'000'000, huge.data());
    QTest::newRow("header over the limit") << huge << QStringLiteral("200000000");
    qToLittleEndian<quint64>(~quint64(0), huge.data());
    QTest::newRow("header of 2^64 bytes") << huge << QStringLiteral("more than the format allows");
    qToLittleEndian<quint64>(100, huge.data());
    QTest::newRow("cut off header") << huge << QStringLiteral("cut off");
    row("no brace", " {}", {}, "'{'");
    row("not JSON", "{\"a\":", {}, "cannot be read");
    row("something behind", "{} x", {}, "follows the end");
    row("duplicate",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"a":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        eight, "twice");
    row("duplicate field", R"({"a":{"dtype":"F32","dtype":"F32","shape":[1],"data_offsets":[0,4]}})",
        eight.first(4), "twice");
    row("unknown dtype", R"({"a":{"dtype":"F33","shape":[1],"data_offsets":[0,4]}})", eight.first(4), "F33");
    row("dtype of another size", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,8]}})", eight,
        "has 8 bytes");
    row("out of bounds", R"({"a":{"dtype":"F32","shape":[4],"data_offsets":[0,16]}})", eight,
        "outside the file");
    row("backwards", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[4,0]}})", eight.first(4),
        "outside the file");
    row("overlap",
        R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]},"b":{"dtype":"F16","shape":[3],"data_offsets":[2,8]}})",
        eight, "overlaps");
    row("hole",
        R"({"a":{"dtype":"F16","shape":[1],"data_offsets":[0,2]},"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})",
        eight, "hole");
    row("hole at the start", R"({"b":{"dtype":"F32","shape":[1],"data_offsets":[4,8]}})", eight, "hole");
    row("rest without a tensor", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})", eight,
        "belong to no tensor");
    row("product too large", R"({"a":{"dtype":"F32","shape":[4294967296,4294967296],"data_offsets":[0,8]}})",
        eight, "too large");
    row("negative size", R"({"a":{"dtype":"F32","shape":[-1],"data_offsets":[0,4]}})", eight.first(4),
        "whole number");
    row("fraction", R"({"a":{"dtype":"F32","shape":[1.0],"data_offsets":[0,4]}})", eight.first(4),
        "whole number");
    row("three offsets", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4,4]}})", eight.first(4),
        "not two numbers");
    row("a field missing", R"({"a":{"dtype":"F32","data_offsets":[0,4]}})", eight.first(4), "lacks");
    row("an unknown field", R"({"a":{"dtype":"F32","shape":[1],"data_offsets":[0,4],"x":"y"}})",
        eight.first(4), "unknown field");
    row("metadata that is no text", R"({"__metadata__":{"a":1}})", {}, "cannot be read");
    row("name that is not UTF-8", "{\"\xff\":{\"dtype\":\"F32\",\"shape\":[],\"data_offsets\":[0,4]}}",
        eight.first(4), "UTF-8");
}

void WeightsTest::namesTheDefect()
{
    QFETCH(QByteArray, file);
    QFETCH(QString, says);
    const auto weights = open(file);
    VERIFY_ERROR(weights, ErrorKind::Corrupt);
    QVERIFY2(weights.error().message().contains(says), qPrintable(weights.error().message()));
    QVERIFY(!weights.error().next.isEmpty());
}

void WeightsTest::mapsWithoutACopy()
{
    const TensorShape shape{QStringLiteral("w"), {3, 5}};
    const auto weights = open(generatedSafetensors({shape}, 7, QStringLiteral("F32")));
    VERIFY_RESULT(weights);
    const at::Tensor once = weights->tensor(QStringLiteral("w"), at::kFloat);
    const at::Tensor again = weights->tensor(QStringLiteral("w"), at::kFloat);
    QCOMPARE(once.data_ptr(), again.data_ptr()); // both are views on the same bytes
    const std::vector<float> wanted = generatedTensor(shape, 7);
    QVERIFY(std::equal(wanted.begin(), wanted.end(), once.data_ptr<float>()));
    QCOMPARE(weights->parametersByDtype().value(QStringLiteral("F32")), qint64(15));
}

void WeightsTest::convertsSmallerNumbers()
{
    const TensorShape shape{QStringLiteral("w"), {100}};
    const std::vector<float> exact = generatedTensor(shape, 7);
    for (const auto& [dtype, tolerance] : {std::pair("F16", 1e-3), std::pair("BF16", 1e-2)}) {
        const auto weights = open(generatedSafetensors({shape}, 7, QLatin1String(dtype)));
        VERIFY_RESULT(weights);
        const at::Tensor tensor = weights->tensor(QStringLiteral("w"), at::kFloat);
        QVERIFY(relativeDifference({tensor.data_ptr<float>(), tensor.data_ptr<float>() + 100}, exact) <
                tolerance);
    }
}

void WeightsTest::copiesWhatIsUnaligned()
{
    QByteArray number(4, '\0');
    qToLittleEndian<float>(1.5f, number.data());
    QByteArray header = R"({"w":{"dtype":"F32","shape":[1],"data_offsets":[0,4]}})";
    while (header.size() % 4 != 1)
        header.append(' ');
    const auto weights = open(safetensorsFile(header, number));
    VERIFY_RESULT(weights);
    QCOMPARE(weights->tensor(QStringLiteral("w"), at::kFloat).item<float>(), 1.5f);
}

void WeightsTest::readsShards()
{
    MemoryRepository repository;
    repository.add(QStringLiteral("one.safetensors"),
                   generatedSafetensors({{QStringLiteral("a"), {2}}}, 1, QStringLiteral("F32")));
    repository.add(QStringLiteral("two.safetensors"),
                   generatedSafetensors({{QStringLiteral("b"), {3}}}, 1, QStringLiteral("F32")));
    repository.add(QStringLiteral("model.safetensors.index.json"),
                   QByteArray(R"({"weight_map":{"a":"one.safetensors","b":"two.safetensors"}})"));
    const auto weights = Weights::open(repository.files());
    VERIFY_RESULT(weights);
    QCOMPARE(weights->names(), QStringList({QStringLiteral("a"), QStringLiteral("b")}));
}

void WeightsTest::refusesBrokenShards_data()
{
    QTest::addColumn<QByteArray>("index");
    QTest::addColumn<int>("kind");
    QTest::newRow("not JSON") << QByteArray("{") << int(ErrorKind::Corrupt);
    QTest::newRow("names nothing") << QByteArray("{\"weight_map\":{}}") << int(ErrorKind::Corrupt);
    QTest::newRow("a file that is missing")
        << QByteArray(R"({"weight_map":{"a":"one.safetensors","b":"two.safetensors"}})")
        << int(ErrorKind::NotFound);
    QTest::newRow("a tensor that is missing")
        << QByteArray(R"({"weight_map":{"a":"one.safetensors","c":"one.safetensors"}})")
        << int(ErrorKind::Corrupt);
    QTest::newRow("a path outside") << QByteArray(R"({"weight_map":{"a":"../../one.safetensors"}})")
                                    << int(ErrorKind::NotFound);
}

void WeightsTest::refusesBrokenShards()
{
    QFETCH(QByteArray, index);
    QFETCH(int, kind);
    MemoryRepository repository;
    repository.add(QStringLiteral("one.safetensors"),
                   generatedSafetensors({{QStringLiteral("a"), {2}}}, 1, QStringLiteral("F32")));
    repository.add(QStringLiteral("model.safetensors.index.json"), index);
    VERIFY_ERROR(Weights::open(repository.files()), ErrorKind(kind));
}

void WeightsTest::reportsEverythingAtOnce()
{
    const auto weights = open(generatedSafetensors({{QStringLiteral("a.weight"), {2, 3}},
                                                    {QStringLiteral("extra"), {1}},
                                                    {QStringLiteral("head.x"), {1}}},
                                                   1, QStringLiteral("F32")));
    VERIFY_RESULT(weights);
    LoadReport report;
    const Binder root(*weights, at::kFloat, at::kCPU, report);
    const at::Tensor swapped = root.at(QStringLiteral("a")).take(QStringLiteral("weight"), {3, 2});
    QCOMPARE(swapped.size(0), int64_t(3)); // a placeholder, so that building can go on and find the rest
    root.at(QStringLiteral("b")).at(4).take(QStringLiteral("bias"), {1'000'000, 1'000'000});
    root.finish([](const QString& name) { return name.startsWith(QLatin1String("head.")); });
    QCOMPARE(report.missing, QStringList(QStringLiteral("b.4.bias")));
    QCOMPARE(report.unexpected, QStringList(QStringLiteral("extra")));
    QCOMPARE(report.unused, QStringList(QStringLiteral("head.x")));
    QCOMPARE(report.wrongShape, QStringList(QStringLiteral("a.weight: [2, 3], expected [3, 2]")));
    const Error error = report.toError(QStringLiteral("test/model"));
    QCOMPARE(error.kind, ErrorKind::Corrupt);
    for (const char* part : {"b.4.bias", "extra", "a.weight"})
        QVERIFY(error.message().contains(QLatin1String(part)));
}

void WeightsTest::refusesTwoTensorsOfOneName()
{
    auto weights = open(generatedSafetensors(
        {{QStringLiteral("x.gamma"), {1}}, {QStringLiteral("x.weight"), {1}}}, 1, QStringLiteral("F32")));
    VERIFY_RESULT(weights);
    VERIFY_ERROR(weights->rename([](const QString& name) {
        return QString(name).replace(QLatin1String("gamma"), QLatin1String("weight"));
    }),
                 ErrorKind::Corrupt);
}

VITRINE_TEST(WeightsTest)
#include "weights_test.moc"
