#include "core/worker/memorywatch.h"
#include "core/worker/workerclient.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

using namespace vitrine;
using namespace vitrine::worker;
using State = WorkerClient::State;

namespace {

const QString sample =
    QStringLiteral(VITRINE_SOURCE_DIR "/resources/samples/vitrine-samples/language-of-a-sentence");

LoadRequest languages()
{
    LoadRequest request;
    request.sources = {ModelSource::fromFolder(sample)};
    return request;
}

tasks::RunRequest sentence(const QString& text)
{
    tasks::RunRequest request;
    request.inputs = {{QStringLiteral("inputs"), text}};
    return request;
}

QJsonObject best(const tasks::RunResult& result)
{
    return result.output.toArray().first().toObject();
}

} // namespace

class WorkerTest : public QObject {
    Q_OBJECT

private:
    template <typename T>
    static T wait(QCoro::Task<T>&& task)
    {
        return QCoro::waitFor(std::move(task));
    }

private Q_SLOTS:
    void versionAndHelp()
    {
        for (const char* option : {"--version", "--help"}) {
            QProcess process;
            process.start(findProgram(QStringLiteral("vitrine-worker")), {QLatin1String(option)});
            QVERIFY(process.waitForFinished());
            QCOMPARE(process.exitCode(), 0);
            QVERIFY(process.readAllStandardOutput().contains("vitrine-worker"));
        }
    }

    void answersOnARealModel()
    {
        WorkerClient client;
        QSignalSpy progress(&client, &WorkerClient::progress);
        QElapsedTimer timer;
        timer.start();
        const auto description = wait(client.describe());
        const qint64 start = timer.restart();
        VERIFY_RESULT(description);
        const auto loaded = wait(client.load(languages(), {}));
        const qint64 load = timer.restart();
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->modelType, QStringLiteral("bert"));
        QCOMPARE(loaded->task, QStringLiteral("text-classification"));
        QCOMPARE(loaded->device, QStringLiteral("cpu"));
        QCOMPARE(loaded->dtype, QStringLiteral("float32"));
        QVERIFY(loaded->weightsBytes > 100'000);
        const auto french =
            wait(client.run(sentence(QStringLiteral("Bonjour, comment allez-vous ce matin ?")), {}));
        const qint64 run = timer.elapsed();
        VERIFY_RESULT(french);
        QVERIFY(best(*french).value(QStringLiteral("score")).toDouble() > 0.8);
        const auto german = wait(client.run(sentence(QStringLiteral("Wir gehen heute Abend ins Kino.")), {}));
        VERIFY_RESULT(german);
        QVERIFY(best(*german).value(QStringLiteral("label")) != best(*french).value(QStringLiteral("label")));
        qInfo("start %lld ms, load %lld ms, first answer %lld ms; %s", start, load, run,
              qPrintable(best(*french).value(QStringLiteral("label")).toString()));
    }

    void describesItsWalls()
    {
        WorkerClient client;
        const auto description = wait(client.describe());
        VERIFY_RESULT(description);
        QVERIFY(description->devices.contains(QStringLiteral("cpu")));
        QVERIFY(!description->libtorch.isEmpty());
        QVERIFY(description->modelTypes.contains(QStringLiteral("bert")));
        QStringList expected = sandbox::probe().missing();
        if (!helpersHaveCeilings)
            expected.append(QStringLiteral("memory"));
        QCOMPARE(description->memoryCeiling > 0, helpersHaveCeilings);
        QCOMPARE(description->sandbox.missing(), expected);
    }

    // The pthread flavour of OpenBLAS fights libtorch's own threads.
    void linksTheOpenmpFlavour()
    {
        WorkerClient client;
        VERIFY_RESULT(wait(client.describe()));
        QFile maps(QStringLiteral("/proc/%1/maps").arg(client.processId()));
        if (!maps.open(QIODevice::ReadOnly))
            QSKIP("only root may look into a locked process");
        const QByteArray text = maps.readAll();
        QVERIFY(text.contains("openblas-openmp"));
        QVERIFY(!text.contains("openblas-pthread"));
    }

    void wrongInputsAreNamed()
    {
        WorkerClient client;
        VERIFY_RESULT(wait(client.load(languages(), {})));
        tasks::RunRequest request = sentence(QStringLiteral("x"));
        request.parameters = {{QStringLiteral("top_k"), -4}};
        VERIFY_ERROR(wait(client.run(request, {})), ErrorKind::Invalid);
        request = sentence(QStringLiteral("x"));
        request.task = QStringLiteral("image-classification");
        QVERIFY(!wait(client.run(request, {})));
        VERIFY_RESULT(wait(client.run(sentence(QStringLiteral("Still here.")), {})));
        QCOMPARE(client.state(), State::Ready);
    }

    void aBrokenModelIsNamed()
    {
        const QTemporaryDir folder;
        for (const char* name : {"config.json", "tokenizer.json", "tokenizer_config.json", "vocab.txt"})
            QFile::copy(sample + QLatin1Char('/') + QLatin1String(name),
                        folder.filePath(QLatin1String(name)));
        QFile whole(sample + QStringLiteral("/model.safetensors"));
        QVERIFY(whole.open(QIODevice::ReadOnly));
        QFile cut(folder.filePath(QStringLiteral("model.safetensors")));
        QVERIFY(cut.open(QIODevice::WriteOnly));
        cut.write(whole.read(whole.size() / 2));
        cut.close();
        LoadRequest request;
        request.sources = {ModelSource::fromFolder(folder.path())};
        WorkerClient client;
        const auto loaded = wait(client.load(request, {}));
        VERIFY_ERROR(loaded, ErrorKind::Corrupt);
        QVERIFY(loaded.error().message().contains(QLatin1String("model.safetensors")));
        VERIFY_RESULT(wait(client.load(languages(), {})));
    }

    void anUnknownDeviceIsRefused()
    {
        LoadRequest request = languages();
        request.device = QStringLiteral("cuda:7");
        WorkerClient client;
        VERIFY_ERROR(wait(client.load(request, {})), ErrorKind::Unsupported);
    }

    // An application object and translations inside the sandbox disturb nothing.
    void worksInAnotherLanguage()
    {
        WorkerOptions options;
        options.language = QStringLiteral("de_DE");
        WorkerClient client(options);
        VERIFY_RESULT(wait(client.load(languages(), {})));
        VERIFY_RESULT(wait(client.run(sentence(QStringLiteral("Guten Morgen.")), {})));
        const auto german = wait(client.run({}, {}));
        VERIFY_ERROR(german, ErrorKind::Invalid);
        QVERIFY(!german.error().what.isEmpty());
    }

    void killedWhileItRuns()
    {
        WorkerClient client;
        VERIFY_RESULT(wait(client.load(languages(), {})));
        std::optional<ErrorKind> kind;
        const tasks::RunRequest request =
            sentence(QStringLiteral("A sentence of some length. ").repeated(2000));
        QCoro::connect(client.run(request, {}), this, [&kind](const Result<tasks::RunResult>& result) {
            kind = result ? std::optional(ErrorKind::Failed) : std::optional(result.error().kind);
        });
        QTRY_COMPARE(client.state(), State::Running);
        QVERIFY(client.processId() > 0);
        QCOMPARE(::kill(static_cast<pid_t>(client.processId()), SIGKILL), 0);
        QTRY_VERIFY(kind.has_value());
        QCOMPARE(*kind, ErrorKind::WorkerLost);
        VERIFY_RESULT(wait(client.run(sentence(QStringLiteral("Once more.")), {})));
    }

    void cancelledWhileItLoads()
    {
        WorkerClient client;
        net::CancelSource source;
        auto loading = client.load(languages(), source.token());
        source.cancel();
        VERIFY_ERROR(wait(std::move(loading)), ErrorKind::Cancelled);
        VERIFY_RESULT(wait(client.load(languages(), {})));
    }

    void manyRunsInARow()
    {
        WorkerClient client;
        VERIFY_RESULT(wait(client.load(languages(), {})));
        QElapsedTimer timer;
        timer.start();
        constexpr int runs = 100;
        for (int i = 0; i < runs; ++i)
            VERIFY_RESULT(wait(client.run(sentence(QStringLiteral("Una frase corta.")), {})));
        qInfo("%.2f ms a run, the way there and back included", double(timer.elapsed()) / runs);
    }
};

VITRINE_TEST(WorkerTest)
#include "worker_test.moc"
