#include "tests/app/cli/cliprogram.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonDocument>

#include <cmath>
#include <csignal>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString language = QStringLiteral("vitrine-samples/language-of-a-sentence");
const QString digits = QStringLiteral("vitrine-samples/handwritten-digits");
const QString german = QStringLiteral("Wo ist der Bahnhof?");
const QString json = QStringLiteral("--json");

QString best(const QJsonObject& document)
{
    return document.value(QLatin1String("output"))[0][QLatin1String("label")].toString();
}

// Processes that \p process started and that still run.
bool hasChildren(const QProcess& process)
{
    const QString id = QString::number(process.processId());
    return !contentOf(QStringLiteral("/proc/%1/task/%1/children").arg(id)).trimmed().isEmpty();
}

} // namespace

/// `run` on the samples that come with the application, by the real worker.
class RunTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<CliProgram> m_cli;

    Outcome run(const QStringList& arguments, const QByteArray& input = {})
    {
        return m_cli->run(QStringList{QStringLiteral("run")} + arguments, input);
    }

    // A copy of a sample to damage. \return its name
    QString copy(const QString& name, const QString& sample, const QStringList& without = {})
    {
        const QString from = samplePath(sample.section(QLatin1Char('/'), 1));
        const QStringList files = QDir(from).entryList(QDir::Files);
        for (const QString& file : files) {
            if (!without.contains(file))
                m_cli->write(name + QLatin1Char('/') + file, contentOf(from + QLatin1Char('/') + file));
        }
        return QStringLiteral("./") + name;
    }

private Q_SLOTS:
    void init() { m_cli = std::make_unique<CliProgram>(QUrl(QStringLiteral("http://127.0.0.1:1"))); }

    // What `vitrine-cli download` prints is a folder of links to the blobs beside it.
    void aSnapshotGivenAsAPath()
    {
        const QString repository = QStringLiteral("hub/models--acme--words/");
        const QString from = samplePath(language.section(QLatin1Char('/'), 1));
        const QString snapshot = m_cli->path(repository + QStringLiteral("snapshots/0123"));
        QVERIFY(QDir().mkpath(snapshot));
        for (const QString& file : QDir(from).entryList(QDir::Files)) {
            m_cli->write(repository + QStringLiteral("blobs/of-") + file,
                         contentOf(from + QLatin1Char('/') + file));
            QVERIFY(
                QFile::link(QStringLiteral("../../blobs/of-") + file, snapshot + QLatin1Char('/') + file));
        }
        const Outcome outcome = run({snapshot, german, json});
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(best(outcome.object()), QStringLiteral("German"));
        // A link that leads out of the repository's own folder is still refused.
        const QString outside = m_cli->write(QStringLiteral("outside.json"), "{}");
        QVERIFY(QFile::remove(snapshot + QStringLiteral("/config.json")));
        QVERIFY(QFile::link(outside, snapshot + QStringLiteral("/config.json")));
        QVERIFY(run({snapshot, german, json}).code != 0);
    }

    void oneDocument()
    {
        const Outcome outcome = run({language, german, json});
        QCOMPARE(outcome.code, 0);
        QVERIFY2(outcome.err.isEmpty(), outcome.err.constData());
        const QJsonObject document = outcome.object();
        QCOMPARE(document.keys(),
                 (QStringList{QStringLiteral("memory"), QStringLiteral("output"), QStringLiteral("repo"),
                              QStringLiteral("revision"), QStringLiteral("runtime"), QStringLiteral("task"),
                              QStringLiteral("timing")}));
        QCOMPARE(document.value(QLatin1String("repo")).toString(), language);
        QCOMPARE(document.value(QLatin1String("task")).toString(), QStringLiteral("text-classification"));
        QCOMPARE(best(document), QStringLiteral("German"));
        const QJsonObject timing = document.value(QLatin1String("timing")).toObject();
        QCOMPARE(timing.keys(),
                 (QStringList{QStringLiteral("load_ms"), QStringLiteral("model_ms"),
                              QStringLiteral("postprocess_ms"), QStringLiteral("preprocess_ms")}));
        QVERIFY(timing.value(QLatin1String("load_ms")).toDouble() > 0);
        const QJsonObject memory = document.value(QLatin1String("memory")).toObject();
        const qint64 size =
            QFileInfo(samplePath(QStringLiteral("language-of-a-sentence/model.safetensors"))).size();
        const qint64 weights = memory.value(QLatin1String("weights_bytes")).toInteger();
        QVERIFY(weights > size * 9 / 10 && weights <= size);
        QVERIFY(memory.value(QLatin1String("peak_rss_bytes")).toInteger() > weights);
        const QJsonObject runtime = document.value(QLatin1String("runtime")).toObject();
        QCOMPARE(runtime.value(QLatin1String("dtype")).toString(), QStringLiteral("float32"));
        QCOMPARE(runtime.value(QLatin1String("device")).toString(), QStringLiteral("cpu"));
        QVERIFY(!runtime.value(QLatin1String("libtorch")).toString().isEmpty());
    }

    void repeatsThreadsAndDtype()
    {
        const QJsonObject document =
            run({language, german, json, QStringLiteral("--repeat"), QStringLiteral("3"),
                 QStringLiteral("--threads"), QStringLiteral("1"), QStringLiteral("--dtype"),
                 QStringLiteral("bfloat16"), QStringLiteral("--device"), QStringLiteral("cpu")})
                .object();
        for (const char* step : {"preprocess_ms", "model_ms", "postprocess_ms"})
            QCOMPARE(document.value(QLatin1String("timing"))[QLatin1String(step)].toArray().size(), 3);
        QCOMPARE(document.value(QLatin1String("runtime"))[QLatin1String("threads")].toInt(), 1);
        QCOMPARE(document.value(QLatin1String("runtime"))[QLatin1String("dtype")].toString(),
                 QStringLiteral("bfloat16"));
        QCOMPARE(best(document), QStringLiteral("German"));
    }

    void parameters()
    {
        const auto output = [this](const QStringList& parameters) {
            QStringList arguments{language, german, json};
            for (const QString& parameter : parameters)
                arguments += {QStringLiteral("--param"), parameter};
            return run(arguments).object().value(QLatin1String("output")).toArray();
        };
        QCOMPARE(output({QStringLiteral("top_k=2")}).size(), 2);
        const QJsonArray all = output({QStringLiteral("top_k=null")});
        QVERIFY(all.size() > 10);
        double sum = 0;
        for (const QJsonValue& item : all)
            sum += item[QLatin1String("score")].toDouble();
        QVERIFY(std::abs(sum - 1) < 1e-5);
        const QJsonArray raw = output({QStringLiteral("function_to_apply=none"), QStringLiteral("top_k=3")});
        QVERIFY(raw.at(0)[QLatin1String("score")].toDouble() > 1);
        QCOMPARE(raw.at(0)[QLatin1String("label")], all.at(0)[QLatin1String("label")]);
    }

    void inputsFromEverywhere()
    {
        QCOMPARE(best(run({language, QStringLiteral("-"), json}, german.toUtf8()).object()),
                 QStringLiteral("German"));
        const QString text = m_cli->write(QStringLiteral("text.txt"), german.toUtf8());
        QCOMPARE(best(run({language, QLatin1Char('@') + text, json}).object()), QStringLiteral("German"));
        const QString body =
            m_cli->write(QStringLiteral("body.json"),
                         "{\"inputs\": \"Wo ist der Bahnhof?\", \"parameters\": {\"top_k\": 1}}");
        const QJsonObject asked = run({language, QStringLiteral("--input-json"), body, json}).object();
        QCOMPARE(asked.value(QLatin1String("output")).toArray().size(), 1);
        QCOMPARE(best(asked), QStringLiteral("German"));
        const QString picture = samplePath(QStringLiteral("handwritten-digits/examples/small-three.png"));
        QCOMPARE(best(run({digits, QLatin1Char('@') + picture, json}).object()), QStringLiteral("3"));
        QCOMPARE(best(run({digits, QStringLiteral("-"), json}, contentOf(picture)).object()),
                 QStringLiteral("3"));
        const QByteArray plain = run({digits, QLatin1Char('@') + picture}).out;
        QVERIFY2(plain.startsWith("0.") && plain.split('\n').first().endsWith("  3"), plain.constData());
    }

    void sentencesByName()
    {
        // Any encoder has sentence vectors; what they are worth is tested elsewhere.
        const QStringList task{language, json, QStringLiteral("--task"),
                               QStringLiteral("sentence-similarity")};
        const QJsonArray values =
            run(task + QStringList{QStringLiteral("sentences=[\"eins, zwei\", \"Wo ist der Bahnhof?\"]"),
                                   QStringLiteral("source_sentence=Wo ist der Bahnhof?")})
                .object()
                .value(QLatin1String("output"))
                .toArray();
        QCOMPARE(values.size(), 2);
        QVERIFY(std::abs(values.at(1).toDouble() - 1) < 1e-4 && values.at(0).toDouble() < 0.999);
        const QString lines = m_cli->write(QStringLiteral("lines.txt"), "eins\nzwei\ndrei\n");
        const QString file = QStringLiteral("sentences=@") + lines;
        QCOMPARE(run(task + QStringList{QStringLiteral("source_sentence=eins"), file})
                     .object()
                     .value(QLatin1String("output"))
                     .toArray()
                     .size(),
                 3);
    }

    void vectors()
    {
        const QStringList task{language,
                               german,
                               json,
                               QStringLiteral("--task"),
                               QStringLiteral("feature-extraction"),
                               QStringLiteral("--param")};
        const QJsonArray states = run(task + QStringList{QStringLiteral("pooling=none")})
                                      .object()
                                      .value(QLatin1String("output"))
                                      .toArray();
        // [tokens, size]: the Hub's schema
        const qsizetype tokens = states.size();
        const qsizetype size = states.at(0).toArray().size();
        QVERIFY(tokens >= 5 && size > 8);
        const QJsonArray mean = run(task + QStringList{QStringLiteral("pooling=mean")})
                                    .object()
                                    .value(QLatin1String("output"))
                                    .toArray();
        QCOMPARE(mean.size(), size);
        double first = 0;
        for (qsizetype i = 0; i < tokens; ++i)
            first += states.at(i)[0].toDouble() / double(tokens);
        QVERIFY(std::abs(first - mean.at(0).toDouble()) < 1e-5);
    }

    void wrongUsage_data()
    {
        QTest::addColumn<QStringList>("arguments");
        QTest::addColumn<int>("code");
        QTest::newRow("nothing") << QStringList{} << 2;
        QTest::newRow("no input") << QStringList{language} << 2;
        QTest::newRow("two inputs") << QStringList{language, german, german} << 2;
        QTest::newRow("no such file") << QStringList{language, QStringLiteral("@nowhere")} << 4;
        QTest::newRow("text for a picture") << QStringList{digits, german} << 2;
        QTest::newRow("no picture") << QStringList{digits, QStringLiteral("@/proc/self/status")} << 8;
        for (const char* option :
             {"--param=x", "--param=nonsense=1", "--param=top_k=0", "--param=top_k=many", "--param=top_k=1.5",
              "--param=function_to_apply=tanh", "--repeat=0", "--repeat=x", "--threads=0", "--threads=-1",
              "--dtype=float64", "--device=tpu", "--nonsense", "--input-json=@nowhere"})
            QTest::newRow(option) << QStringList{language, german, QString::fromLatin1(option)}
                                  << (QByteArray(option).endsWith("nowhere") ? 4 : 2);
        QTest::newRow("no body") << QStringList{language, QStringLiteral("--input-json"),
                                                samplePath(
                                                    QStringLiteral("language-of-a-sentence/vocab.txt"))}
                                 << 2;
        QTest::newRow("no such device")
            << QStringList{language, german, QStringLiteral("--device=cuda:0")} << 7;
        QTest::newRow("no such task")
            << QStringList{language, german, QStringLiteral("--task=text-to-video")} << 7;
        QTest::newRow("another task")
            << QStringList{language, german, QStringLiteral("--task=image-classification")} << 7;
    }

    void wrongUsage()
    {
        QFETCH(QStringList, arguments);
        QFETCH(int, code);
        const Outcome outcome = run(arguments + QStringList{json});
        QVERIFY2(!outcome.errorKind().isEmpty(), outcome.out.constData());
        QVERIFY(!outcome.err.isEmpty());
        QCOMPARE(outcome.code, code);
    }

    void brokenCheckpoints()
    {
        const QByteArray config = contentOf(samplePath(QStringLiteral("language-of-a-sentence/config.json")));
        const QByteArray weights =
            contentOf(samplePath(QStringLiteral("language-of-a-sentence/model.safetensors")));
        const QString configFile = QStringLiteral("config.json");
        const QString weightsFile = QStringLiteral("model.safetensors");
        QHash<QString, int> codes;
        const auto broken = [&](const char* name, int code, const QString& file, const QByteArray& content) {
            const QString folder = copy(QLatin1String(name), language, {file});
            if (!content.isNull())
                m_cli->write(folder + QLatin1Char('/') + file, content);
            codes.insert(folder, code);
        };
        broken("weights-cut-short", 8, weightsFile, weights.chopped(10));
        broken("weights-too-long", 8, weightsFile, weights + "more");
        broken("header-not-json", 8, weightsFile, weights.left(8) + '?' + weights.mid(9));
        broken("header-length-beyond-file", 8, weightsFile,
               QByteArray("\xff\xff\xff\xff\xff\xff\xff\x0f", 8) + weights.mid(8));
        broken("weights-empty", 8, weightsFile, "");
        broken("no-weights", 7, weightsFile, {});
        broken("no-config", 7, configFile, {});
        broken("config-not-json", 8, configFile, config.left(config.size() / 2));
        broken("unknown-model-type", 7, configFile, QByteArray(config).replace("\"bert\"", "\"burt\""));
        broken("another-hidden-size", 8, configFile,
               QByteArray(config).replace("\"hidden_size\": ", "\"hidden_size\": 1"));
        broken(
            "tensor-missing", 8, weightsFile,
            QByteArray(weights).replace("bert.embeddings.LayerNorm.bias", "bert.embeddings.LayerNorm.bIas"));
        broken("tokenizer-not-json", 8, QStringLiteral("tokenizer.json"), "{\"model\":");
        for (auto it = codes.begin(); it != codes.end(); ++it) {
            const Outcome outcome = run({it.key(), german, json});
            QVERIFY2(outcome.code == it.value(),
                     qPrintable(QStringLiteral("%1: %2\n").arg(it.key()).arg(outcome.code) +
                                QString::fromUtf8(outcome.err)));
            QVERIFY2(!outcome.errorKind().isEmpty(), qPrintable(it.key()));
            const int inspected = m_cli->run({QStringLiteral("inspect"), it.key(), json}).code;
            QVERIFY2(inspected == 0 || inspected == 8, qPrintable(it.key()));
        }
    }

    void aMissingShardIsNamed()
    {
        const QString folder =
            copy(QStringLiteral("shard-missing"), language, {QStringLiteral("model.safetensors")});
        m_cli->write(folder + QStringLiteral("/model.safetensors.index.json"),
                     "{\"weight_map\": {\"a\": \"model-00001-of-00002.safetensors\", \"b\": "
                     "\"model-00002-of-00002.safetensors\"}}");
        m_cli->write(folder + QStringLiteral("/model-00001-of-00002.safetensors"), "");
        for (const char* verb : {"run", "inspect"}) {
            QStringList arguments{QLatin1String(verb), folder, json};
            if (arguments.first() == QLatin1String("run"))
                arguments.append(german);
            const Outcome outcome = m_cli->run(arguments);
            QCOMPARE(outcome.errorKind(), QStringLiteral("notFound"));
            QVERIFY(outcome.err.contains("model-00002-of-00002.safetensors"));
        }
    }

    void pickleAndGgufAreNamed()
    {
        const QStringList weights{QStringLiteral("model.safetensors")};
        const QString pickle = copy(QStringLiteral("pickle-only"), language, weights);
        m_cli->write(pickle + QStringLiteral("/pytorch_model.bin"), "PK");
        const QString gguf = copy(QStringLiteral("gguf-only"), language, weights);
        m_cli->write(gguf + QStringLiteral("/model.gguf"), "GGUF");
        for (const QString& folder : {pickle, gguf}) {
            const Outcome outcome = run({folder, german, json});
            QCOMPARE(outcome.errorKind(), QStringLiteral("unsupported"));
            QVERIFY(!m_cli->run({QStringLiteral("inspect"), folder, json})
                         .object()
                         .value(QLatin1String("runs_here"))[QLatin1String("reason")]
                         .toString()
                         .isEmpty());
        }
    }

    void ctrlCEndsARun()
    {
        QProcess process;
        m_cli->start(process, {QStringLiteral("run"), language, german, json, QStringLiteral("--repeat"),
                               QStringLiteral("1000000")});
        QTRY_VERIFY_WITH_TIMEOUT(hasChildren(process), 20'000);
        ::kill(-static_cast<pid_t>(process.processId()), SIGINT); // the whole group, as a terminal does
        const Outcome outcome = m_cli->finish(process);
        QCOMPARE(outcome.code, 130);
        QCOMPARE(outcome.errorKind(), QStringLiteral("cancelled"));
    }
};

/// `run`, `inspect` and `download` of repositories that are not here yet.
class FetchAndRunTest : public QObject {
    Q_OBJECT

private:
    LocalHubFixture m_hub;
    QString m_commit;
    std::unique_ptr<CliProgram> m_cli;

private Q_SLOTS:
    void initTestCase()
    {
        m_commit = m_hub.seedFolder(QStringLiteral("acme/speech"),
                                    samplePath(QStringLiteral("language-of-a-sentence")));
        const QByteArray weights =
            contentOf(samplePath(QStringLiteral("language-of-a-sentence/model.safetensors")));
        m_hub.seed(QStringLiteral("acme/strange"),
                   {{QStringLiteral("config.json"),
                     "{\"model_type\": \"burt\", \"architectures\": [\"BurtModel\"]}"},
                    {QStringLiteral("model.safetensors"), weights}});
        m_hub.start();
    }

    void init()
    {
        m_cli = std::make_unique<CliProgram>(m_hub.url());
        m_hub.server().clearRequests();
    }
    void cleanup() { m_hub.server().setFaults(QList<localhub::Fault>()); }

    void inspectReadsOnlyHeads()
    {
        const QStringList arguments{QStringLiteral("inspect"), QStringLiteral("acme/speech"), json};
        const QJsonObject there = m_cli->run(arguments).object();
        QVERIFY(!QFileInfo::exists(m_cli->cache() + QStringLiteral("/models--acme--speech/snapshots")));
        QCOMPARE(there.value(QLatin1String("runs_here"))[QLatin1String("task")].toString(),
                 QStringLiteral("text-classification"));
        const QJsonObject here = m_cli->run({QStringLiteral("inspect"), language, json}).object();
        QCOMPARE(there.value(QLatin1String("tensors")), here.value(QLatin1String("tensors")));
        QCOMPARE(there.value(QLatin1String("parameters")), here.value(QLatin1String("parameters")));
    }

    void whatCannotRunIsNotFetched()
    {
        const Outcome outcome =
            m_cli->run({QStringLiteral("run"), QStringLiteral("acme/strange"), german, json});
        QCOMPARE(outcome.errorKind(), QStringLiteral("unsupported"));
        QCOMPARE(outcome.code, 7);
        QVERIFY(!QFileInfo::exists(m_cli->cache() + QStringLiteral("/models--acme--strange/snapshots")));
    }

    void fetchesThenRuns()
    {
        const QStringList arguments{QStringLiteral("run"), QStringLiteral("acme/speech"), german, json};
        const Outcome first = m_cli->run(arguments);
        QVERIFY2(first.code == 0, first.err.constData());
        QCOMPARE(first.object().value(QLatin1String("revision")).toString(), m_commit);
        QCOMPARE(best(first.object()), QStringLiteral("German"));
        const int asked = m_hub.requestCount("*");
        QCOMPARE(m_cli->run(arguments).code, 0); // from the cache, asking nobody
        QCOMPARE(m_hub.requestCount("*"), asked);
        QVERIFY(m_cli->run({QStringLiteral("tokenize"), QStringLiteral("acme/speech"), german})
                    .out.startsWith("[CLS] wo "));
        QCOMPARE(m_hub.requestCount("*"), asked);
    }

    void ctrlCKeepsWhatIsFetched()
    {
        QVERIFY(m_hub.server().setFaults("[{\"match\": \"GET /acme/speech/resolve/*/model.safetensors*\", "
                                         "\"do\": \"stall\", \"after_bytes\": 1000000}]"));
        QProcess process;
        m_cli->start(process, {QStringLiteral("download"), QStringLiteral("acme/speech"), json});
        const QDir blobs(m_cli->cache() + QStringLiteral("/models--acme--speech/blobs"));
        QTRY_VERIFY_WITH_TIMEOUT(!blobs.entryList({QStringLiteral("*.vitrine-part")}, QDir::Files).isEmpty(),
                                 20'000);
        ::kill(-static_cast<pid_t>(process.processId()), SIGINT);
        const Outcome outcome = m_cli->finish(process);
        QCOMPARE(outcome.code, 130);
        QCOMPARE(outcome.errorKind(), QStringLiteral("cancelled"));
        m_hub.server().setFaults(QList<localhub::Fault>());
        const Outcome again = m_cli->run({QStringLiteral("download"), QStringLiteral("acme/speech")});
        QVERIFY2(again.code == 0, again.err.constData());
        QCOMPARE(contentOf(QString::fromUtf8(again.out.trimmed()) + QStringLiteral("/model.safetensors")),
                 contentOf(samplePath(QStringLiteral("language-of-a-sentence/model.safetensors"))));
    }
};

VITRINE_TEST(RunTest)
VITRINE_TEST(FetchAndRunTest)
#include "run_test.moc"
