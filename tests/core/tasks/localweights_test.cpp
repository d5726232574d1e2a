#include "core/tasks/localweights.h"

#include "core/tasks/runshere.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>
#include <QtEndian>

using namespace vitrine;
using namespace vitrine::tasks;

class LocalWeightsTest : public QObject {
    Q_OBJECT

private:
    /// One tensor of \p count numbers.
    static QByteArray safetensors(const QString& name, int count)
    {
        const QJsonObject tensor{{QStringLiteral("dtype"), QStringLiteral("F32")},
                                 {QStringLiteral("shape"), QJsonArray{count}},
                                 {QStringLiteral("data_offsets"), QJsonArray{0, 4 * count}}};
        const QByteArray header = QJsonDocument(QJsonObject{{name, tensor}}).toJson(QJsonDocument::Compact);
        QByteArray file(8, '\0');
        qToLittleEndian<quint64>(quint64(header.size()), file.data());
        return file + header + QByteArray(4 * count, '\0');
    }

    void write(const QString& name, const QByteArray& content)
    {
        QFile file(m_folder->filePath(name));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(content), content.size());
    }

    LocalWeights check() const
    {
        QMap<QString, qint64> files;
        const auto found = QDir(m_folder->path()).entryInfoList(QDir::Files);
        for (const QFileInfo& file : found)
            files.insert(file.fileName(), file.size());
        return checkLocalWeights(m_folder->path(), files);
    }

    void writeIndex()
    {
        const QJsonObject map{
            {QStringLiteral("a"), QStringLiteral("model-00001-of-00002.safetensors")},
            {QStringLiteral("b"), QStringLiteral("model-00002-of-00002.safetensors")},
        };
        write(QStringLiteral("model.safetensors.index.json"),
              QJsonDocument(QJsonObject{{QStringLiteral("weight_map"), map}}).toJson());
    }

    std::unique_ptr<QTemporaryDir> m_folder;

private Q_SLOTS:
    void init() { m_folder = std::make_unique<QTemporaryDir>(); }

    void wholeWeightsAreCounted()
    {
        write(QStringLiteral("model.safetensors"), safetensors(QStringLiteral("a"), 6));
        const LocalWeights weights = check();
        QVERIFY(!weights.damage);
        QCOMPARE(weights.headers.size(), 1);
        QCOMPARE(weights.parameters.value(QStringLiteral("F32")), 6);
    }

    void noWeightsAreNotDamaged()
    {
        write(QStringLiteral("model.gguf"), "GGUF");
        QVERIFY(!check().damage && check().headers.isEmpty());
    }

    void aCutFileIsNamed_data()
    {
        QTest::addColumn<int>("kept");
        const int whole = int(safetensors(QStringLiteral("a"), 6).size());
        QTest::newRow("one byte short") << whole - 1;
        QTest::newRow("no numbers") << whole - 24;
        QTest::newRow("half a header") << 20;
        QTest::newRow("half a length") << 3;
        QTest::newRow("empty") << 0;
    }

    void aCutFileIsNamed()
    {
        QFETCH(int, kept);
        write(QStringLiteral("model.safetensors"), safetensors(QStringLiteral("a"), 6).left(kept));
        const LocalWeights weights = check();
        QVERIFY(weights.damage);
        QCOMPARE(weights.damage->kind, ErrorKind::Corrupt);
        QVERIFY(weights.damage->what.contains(QStringLiteral("model.safetensors")));
    }

    void aPointerIsSaidToBeOne()
    {
        write(QStringLiteral("model.safetensors"),
              "version https://git-lfs.github.com/spec/v1\noid sha256:0\nsize 438000000\n");
        QVERIFY(check().damage && check().damage->what.contains(QStringLiteral("pointer")));
    }

    void aDamagedShardIsNamed()
    {
        writeIndex();
        write(QStringLiteral("model-00001-of-00002.safetensors"), safetensors(QStringLiteral("a"), 2));
        write(QStringLiteral("model-00002-of-00002.safetensors"),
              safetensors(QStringLiteral("b"), 2).chopped(1));
        const LocalWeights weights = check();
        QVERIFY(weights.damage && weights.damage->what.contains(QStringLiteral("model-00002-of-00002")));
    }

    void aMissingShardIsNamed()
    {
        writeIndex();
        write(QStringLiteral("model-00002-of-00002.safetensors"), safetensors(QStringLiteral("b"), 2));
        const LocalWeights weights = check();
        QVERIFY(weights.damage);
        QCOMPARE(weights.damage->kind, ErrorKind::NotFound);
        QVERIFY(weights.damage->what.contains(QStringLiteral("model-00001-of-00002")));
    }

    void theVerdictTellsDamage()
    {
        write(QStringLiteral("model.safetensors"), safetensors(QStringLiteral("a"), 6).chopped(1));
        ModelFacts facts;
        facts.config = {
            {QStringLiteral("model_type"), QStringLiteral("bert")},
            {QStringLiteral("architectures"), QJsonArray{QStringLiteral("BertForSequenceClassification")}}};
        facts.files = {{QStringLiteral("config.json"), 1}, {QStringLiteral("model.safetensors"), 99}};
        facts.damage = check().damage;
        const RunsHere answer = runsHere(facts, {});
        QVERIFY(answer.verdict == Verdict::Damaged);
        QVERIFY(!answer.runs());
        QCOMPARE(answer.reason, facts.damage->what);
        facts.config[QStringLiteral("model_type")] = QStringLiteral("mamba2");
        QVERIFY2(runsHere(facts, {}).verdict == Verdict::Unsupported, "what never runs is said first");
    }
};

VITRINE_TEST(LocalWeightsTest)
#include "localweights_test.moc"
