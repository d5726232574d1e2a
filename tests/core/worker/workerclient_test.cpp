#include "core/worker/workerclient.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>
#include <QFile>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <csignal>

using namespace vitrine;
using namespace vitrine::worker;
using State = WorkerClient::State;

namespace {

#if defined(__SANITIZE_ADDRESS__) || defined(__SANITIZE_THREAD__)
constexpr bool sanitized = true;
#else
constexpr bool sanitized = false;
#endif

constexpr int patience = 20000; // milliseconds

WorkerOptions faulty()
{
    WorkerOptions options;
    options.program = QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrine-faulty-worker");
    return options;
}

tasks::RunRequest asking(const char* what)
{
    tasks::RunRequest request;
    request.inputs = {{QStringLiteral("inputs"), QStringLiteral("hello")}};
    request.parameters = {{QStringLiteral("do"), QLatin1String(what)}};
    return request;
}

} // namespace

class WorkerClientTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;

    LoadRequest model(const char* task = "")
    {
        LoadRequest request;
        request.sources = {ModelSource::fromFolder(m_folder.path())};
        request.task = QLatin1String(task);
        return request;
    }

    template <typename T>
    static T wait(QCoro::Task<T>&& task)
    {
        return QCoro::waitFor(std::move(task));
    }

    Result<tasks::RunResult> run(WorkerClient& client, const char* what = "")
    {
        return wait(client.run(asking(what), {}));
    }

    // Whatever happened before, the client works again.
    void verifyUsable(WorkerClient& client)
    {
        const auto loaded = wait(client.load(model(), {}));
        VERIFY_RESULT(loaded);
        VERIFY_RESULT(run(client));
        QCOMPARE(client.state(), State::Ready);
    }

private Q_SLOTS:
    void initTestCase()
    {
        QFile file(m_folder.filePath(QStringLiteral("config.json")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("{\"a\": 1}");
    }

    void cleanup() { qunsetenv("VITRINE_FAULT"); }

    void loadsAndRuns()
    {
        WorkerClient client(faulty());
        QCOMPARE(client.state(), State::Stopped);
        QSignalSpy progress(&client, &WorkerClient::progress);
        const auto loaded = wait(client.load(model(), {}));
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->modelType, QStringLiteral("faulty"));
        QCOMPARE(loaded->device, QStringLiteral("auto"));
        // The worker read the file through the descriptor alone.
        QCOMPARE(loaded->details.value(QStringLiteral("content")).toString(), QStringLiteral("{\"a\": 1}"));
        QCOMPARE(client.state(), State::Ready);
        QVERIFY(!progress.isEmpty());
        QCOMPARE(progress.first().at(1).toDouble(), 0.5);

        tasks::RunRequest request = asking("embed");
        request.files.insert(QStringLiteral("image"), QByteArray(2'000'000, 'i'));
        const auto result = wait(client.run(request, {}));
        VERIFY_RESULT(result);
        QCOMPARE(result->output.toObject().value(QStringLiteral("inputs")).toObject(), request.inputs);
        QCOMPARE(result->output.toObject().value(QStringLiteral("bytes")).toInt(), 2'000'000);
        QCOMPARE(result->embedding->data.size(), 256 * 64 * 4);
        QCOMPARE(result->timing.loadMs, 1.5);
    }

    void manyFilesGoInBatches()
    {
        const QTemporaryDir folder;
        for (int i = 0; i < 200; ++i) {
            QFile file(folder.filePath(QStringLiteral("part-%1").arg(i)));
            QVERIFY(file.open(QIODevice::WriteOnly));
        }
        LoadRequest request = model();
        request.sources.append(ModelSource::fromFolder(folder.path()));
        WorkerClient client(faulty());
        const auto loaded = wait(client.load(request, {}));
        VERIFY_RESULT(loaded);
        QCOMPARE(loaded->details.value(QStringLiteral("files")).toArray().size(), 201);
    }

    void describesItself()
    {
        qputenv("HF_TOKEN", "hf_secret");
        WorkerClient client(faulty());
        const auto description = wait(client.describe());
        qunsetenv("HF_TOKEN");
        VERIFY_RESULT(description);
        QCOMPARE(description->devices, QStringList{QStringLiteral("cpu")});
        QVERIFY(!description->sandbox.walls.isEmpty());
        // No token of the person ever reaches a helper.
        QCOMPARE(description->details.value(QStringLiteral("environment")).toString(), QString());
        QVERIFY(client.processId() > 0);
    }

    void tokensStream()
    {
        WorkerClient client(faulty());
        VERIFY_RESULT(wait(client.load(model(), {})));
        QSignalSpy tokens(&client, &WorkerClient::token);
        VERIFY_RESULT(run(client, "tokens"));
        QCOMPARE(tokens.size(), 3);
        QCOMPARE(tokens.at(2).at(0).toString(), QStringLiteral("c"));
    }

    void callsAreCarriedOutInOrder()
    {
        WorkerClient client(faulty());
        auto load = client.load(model(), {});
        auto first = client.run(asking(""), {});
        auto refused = client.run(asking("refuse"), {});
        auto last = client.run(asking(""), {});
        VERIFY_RESULT(wait(std::move(last)));
        const auto error = wait(std::move(refused));
        VERIFY_ERROR(error, ErrorKind::Unsupported);
        QCOMPARE(error.error().detail, QStringLiteral("detail"));
        VERIFY_RESULT(wait(std::move(first)));
        VERIFY_RESULT(wait(std::move(load)));
    }

    void runningNothingIsInvalid()
    {
        WorkerClient client(faulty());
        VERIFY_ERROR(run(client), ErrorKind::Invalid);
    }

    void aMissingProgramIsSaid()
    {
        WorkerOptions options;
        options.program = QStringLiteral("/nowhere/vitrine-worker");
        WorkerClient client(options);
        VERIFY_ERROR(wait(client.describe()), ErrorKind::WorkerLost);
        VERIFY_ERROR(wait(client.load(model(), {})), ErrorKind::WorkerLost);
        QCOMPARE(client.state(), State::Stopped);
    }

    void aFileOutsideItsRootIsRefused()
    {
        WorkerClient client(faulty());
        LoadRequest request = model();
        request.sources[0].files.append({QStringLiteral("passwd"), QStringLiteral("/etc/passwd")});
        VERIFY_ERROR(wait(client.load(request, {})), ErrorKind::Invalid);
        verifyUsable(client);
    }

    void faultsAtStart_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("exit") << QByteArray("exit") << ErrorKind::WorkerLost;
        QTest::newRow("garbage") << QByteArray("garbage") << ErrorKind::WorkerLost;
        QTest::newRow("version") << QByteArray("version") << ErrorKind::Unsupported;
        QTest::newRow("silent") << QByteArray("silent") << ErrorKind::WorkerLost;
    }

    void faultsAtStart()
    {
        QFETCH(QByteArray, fault);
        QFETCH(ErrorKind, kind);
        WorkerOptions options = faulty();
        if (fault == "silent")
            options.startTimeout = std::chrono::milliseconds(2000);
        WorkerClient client(options);
        qputenv("VITRINE_FAULT", fault);
        QSignalSpy lost(&client, &WorkerClient::lost);
        const auto loaded = wait(client.load(model(), {}));
        VERIFY_ERROR(loaded, kind);
        QVERIFY(!loaded.error().next.isEmpty());
        if (fault == "exit")
            QVERIFY(loaded.error().detail.contains(QLatin1String("no library found")));
        QCOMPARE(lost.size(), 1);
        qunsetenv("VITRINE_FAULT");
        client.setIdleUnload(std::chrono::milliseconds(0));
        verifyUsable(client);
    }

    void faultsDuringRun_data()
    {
        QTest::addColumn<bool>("whileLoading");
        QTest::addColumn<QByteArray>("what");
        for (const bool loading : {true, false}) {
            for (const char* what : {"crash", "leave", "garbage", "oversized", "cut", "stranger", "unknown"})
                QTest::addRow("%s %s", loading ? "load" : "run", what) << loading << QByteArray(what);
        }
    }

    void faultsDuringRun()
    {
        QFETCH(bool, whileLoading);
        QFETCH(QByteArray, what);
        WorkerClient client(faulty());
        QSignalSpy lost(&client, &WorkerClient::lost);
        Error error;
        if (whileLoading) {
            const auto loaded = wait(client.load(model(what.constData()), {}));
            VERIFY_ERROR(loaded, ErrorKind::WorkerLost);
            error = loaded.error();
        } else {
            VERIFY_RESULT(wait(client.load(model(), {})));
            const auto result = run(client, what.constData());
            VERIFY_ERROR(result, ErrorKind::WorkerLost);
            error = result.error();
        }
        QVERIFY(!error.what.isEmpty() && !error.safe.isEmpty() && !error.next.isEmpty());
        if (what == "crash") {
            QVERIFY(error.detail.contains(QLatin1String("signal 11")));
            QVERIFY(error.detail.contains(QLatin1String("about to crash")));
        }
        QCOMPARE(lost.size(), 1);
        if (!whileLoading)
            VERIFY_RESULT(run(client)); // loads the same model again by itself
        verifyUsable(client);
    }

    void killedAtAnyMoment_data()
    {
        QTest::addColumn<State>("when");
        QTest::newRow("starting") << State::Starting;
        QTest::newRow("loading") << State::Loading;
        QTest::newRow("running") << State::Running;
        QTest::newRow("ready") << State::Ready;
    }

    void killedAtAnyMoment()
    {
        QFETCH(State, when);
        WorkerClient client(faulty());
        QSignalSpy lost(&client, &WorkerClient::lost);
        if (when == State::Starting)
            qputenv("VITRINE_FAULT", "silent");
        if (when == State::Running || when == State::Ready)
            VERIFY_RESULT(wait(client.load(model(), {})));
        std::optional<ErrorKind> kind;
        if (when == State::Running) {
            QCoro::connect(client.run(asking("hang"), {}), this,
                           [&kind](const Result<tasks::RunResult>& result) { kind = result.error().kind; });
        } else if (when != State::Ready) {
            QCoro::connect(client.load(model("hang"), {}), this,
                           [&kind](const Result<LoadReport>& result) { kind = result.error().kind; });
        }
        QTRY_VERIFY(client.state() == when && client.processId() > 0);
        QCOMPARE(::kill(static_cast<pid_t>(client.processId()), SIGKILL), 0);
        QTRY_COMPARE(lost.size(), 1);
        QTRY_COMPARE(kind.has_value(), when != State::Ready);
        if (kind)
            QCOMPARE(*kind, ErrorKind::WorkerLost);
        QCOMPARE(client.state(), State::Stopped);
        qunsetenv("VITRINE_FAULT");
        if (when == State::Ready || when == State::Running)
            VERIFY_RESULT(run(client));
        verifyUsable(client);
    }

    void cancelledPromptly_data()
    {
        QTest::addColumn<bool>("whileLoading");
        QTest::addColumn<QByteArray>("what");
        QTest::newRow("load, polite") << true << QByteArray("wait");
        QTest::newRow("run, polite") << false << QByteArray("wait");
        QTest::newRow("load, deaf") << true << QByteArray("hang");
        QTest::newRow("run, deaf") << false << QByteArray("hang");
    }

    void cancelledPromptly()
    {
        QFETCH(bool, whileLoading);
        QFETCH(QByteArray, what);
        WorkerClient client(faulty());
        if (!whileLoading)
            VERIFY_RESULT(wait(client.load(model(), {})));
        QSignalSpy lost(&client, &WorkerClient::lost);
        const qint64 before = client.processId();
        net::CancelSource source;
        std::optional<ErrorKind> kind;
        if (whileLoading)
            QCoro::connect(client.load(model(what.constData()), source.token()), this,
                           [&kind](const Result<LoadReport>& result) { kind = result.error().kind; });
        else
            QCoro::connect(client.run(asking(what.constData()), source.token()), this,
                           [&kind](const Result<tasks::RunResult>& result) { kind = result.error().kind; });
        QTRY_COMPARE(client.state(), whileLoading ? State::Loading : State::Running);
        QElapsedTimer timer;
        timer.start();
        source.cancel();
        QTRY_VERIFY_WITH_TIMEOUT(kind.has_value(), patience);
        QCOMPARE(*kind, ErrorKind::Cancelled);
        QVERIFY2(timer.elapsed() < 1000, qPrintable(QString::number(timer.elapsed())));
        // A worker that listens lives on, a deaf one is replaced; neither is a loss.
        if (!whileLoading) {
            VERIFY_RESULT(run(client));
            QCOMPARE(client.processId() == before, what == "wait");
        }
        verifyUsable(client);
        QCOMPARE(lost.size(), 0);
    }

    void cancelledWhileItWaits()
    {
        WorkerClient client(faulty());
        VERIFY_RESULT(wait(client.load(model(), {})));
        net::CancelSource first;
        net::CancelSource second;
        auto running = client.run(asking("wait"), first.token());
        auto waiting = client.run(asking(""), second.token());
        second.cancel();
        VERIFY_ERROR(wait(std::move(waiting)), ErrorKind::Cancelled);
        first.cancel();
        VERIFY_ERROR(wait(std::move(running)), ErrorKind::Cancelled);
        net::CancelSource before;
        before.cancel();
        VERIFY_ERROR(wait(client.run(asking(""), before.token())), ErrorKind::Cancelled);
        verifyUsable(client);
    }

    void memoryOverTheCeiling()
    {
        if (sanitized)
            QSKIP("a sanitizer maps more than any ceiling");
        WorkerOptions options = faulty();
        options.memoryCeiling = 256LL << 20;
        WorkerClient client(options);
        VERIFY_RESULT(wait(client.load(model(), {})));
        // The limit inside: the process ends itself by an exception.
        VERIFY_ERROR(run(client, "allocate"), ErrorKind::OutOfMemory);
        VERIFY_RESULT(run(client));
    }

    void memoryWatchedFromOutside()
    {
        if (sanitized)
            QSKIP("a sanitizer maps more than any ceiling");
        qputenv("VITRINE_FAULT_UNLIMITED", "1");
        WorkerOptions options = faulty();
        options.memoryCeiling = 256LL << 20;
        WorkerClient client(options);
        VERIFY_RESULT(wait(client.load(model(), {})));
        const auto result = run(client, "allocate");
        qunsetenv("VITRINE_FAULT_UNLIMITED");
        VERIFY_ERROR(result, ErrorKind::OutOfMemory);
        QVERIFY(result.error().detail.contains(QLatin1String("ceiling")));
        VERIFY_RESULT(run(client));
    }

    void anIdleModelIsUnloaded()
    {
        WorkerOptions options = faulty();
        options.idleUnload = std::chrono::milliseconds(50);
        WorkerClient client(options);
        QSignalSpy idle(&client, &WorkerClient::unloadedIdle);
        QSignalSpy lost(&client, &WorkerClient::lost);
        VERIFY_RESULT(wait(client.load(model(), {})));
        QTRY_COMPARE(idle.size(), 1);
        QCOMPARE(client.state(), State::Stopped);
        QCOMPARE(lost.size(), 0);
        VERIFY_RESULT(run(client)); // comes back by itself
    }

    void unloadGivesTheMemoryBack()
    {
        WorkerClient client(faulty());
        VERIFY_RESULT(wait(client.load(model(), {})));
        const auto process = static_cast<pid_t>(client.processId());
        auto running = client.run(asking("hang"), {});
        client.unload();
        VERIFY_ERROR(wait(std::move(running)), ErrorKind::Cancelled);
        QCOMPARE(client.state(), State::Stopped);
        QTRY_VERIFY(::kill(process, 0) != 0);
        VERIFY_RESULT(run(client));
    }

    void destroyedInTheMiddle()
    {
        auto client = std::make_unique<WorkerClient>(faulty());
        VERIFY_RESULT(wait(client->load(model(), {})));
        const auto process = static_cast<pid_t>(client->processId());
        auto running = client->run(asking("hang"), {});
        auto waiting = client->run(asking(""), {});
        client.reset();
        VERIFY_ERROR(wait(std::move(running)), ErrorKind::Cancelled);
        VERIFY_ERROR(wait(std::move(waiting)), ErrorKind::Cancelled);
        QTRY_VERIFY(::kill(process, 0) != 0);
    }

    void aFloodIsSurvived()
    {
        WorkerClient client(faulty());
        VERIFY_RESULT(wait(client.load(model(), {})));
        VERIFY_RESULT(run(client, "flood"));
        verifyUsable(client);
    }

    void anotherNumberOfThreadsIsAnotherProcess()
    {
        WorkerClient client(faulty());
        VERIFY_RESULT(wait(client.load(model(), {})));
        const qint64 before = client.processId();
        LoadRequest request = model();
        request.threads = 1;
        VERIFY_RESULT(wait(client.load(request, {})));
        QVERIFY(client.processId() != before);
    }
};

VITRINE_TEST(WorkerClientTest)
#include "workerclient_test.moc"
