#include "core/storage/hfcache.h"
#include "core/storage/owner.h"
#include "core/storage/ownerdesk.h"
#include "core/storage/sqlitedownloadqueue.h"
#include "tests/app/cli/cliprogram.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QLocalServer>
#include <QSignalSpy>

#include <csignal>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

/// What the window does as the owner of the data folder, without a window.
struct Window {
    net::Network network;
    hub::Place place;
    QString token;
    std::unique_ptr<storage::DataFolderOwner> owner;
    std::unique_ptr<storage::DownloadQueue> queue;
    std::unique_ptr<storage::OwnerDesk> desk;
    QLocalServer server;

    Window(const CliProgram& cli, const QUrl& hub, const QByteArray& token = {})
        : place(*hub::Place::parse(hub.toString(), hub::Place::Kind::Mirror)), token(QString::fromUtf8(token))
    {
        const QString data = cli.path(QStringLiteral("vitrine/data"));
        qputenv("HF_HUB_CACHE", cli.cache().toUtf8());
        owner = std::move(*storage::DataFolderOwner::claim(data));
        storage::QueueOptions options;
        options.dataFolder = data;
        options.fetch.retryDelay = std::chrono::milliseconds(5);
        queue = std::move(*storage::makeDownloadQueue(
            network,
            [this](const hub::Place& asked, const QString&) {
                return std::make_shared<hub::HubClient>(network, asked, hub::Identity{{}, this->token});
            },
            options));
        const auto terms = [this, cache = cli.cache()](const QUrl& endpoint) {
            return endpoint == place.endpoint
                       ? std::optional(storage::OwnerTerms{place, {}, this->token, cache})
                       : std::nullopt;
        };
        desk = std::make_unique<storage::OwnerDesk>(*queue, terms);
        server.setSocketOptions(QLocalServer::UserAccessOption);
        QObject::connect(&server, &QLocalServer::newConnection, desk.get(),
                         [this] { desk->serve(server.nextPendingConnection()); });
        if (!server.listen(storage::DataFolderOwner::serverName(data)))
            qFatal("nobody can ask: %s", qPrintable(server.errorString()));
    }

    ~Window() { qunsetenv("HF_HUB_CACHE"); }

    storage::DownloadRequest request(const char* repo) const
    {
        storage::DownloadRequest request;
        request.place = place;
        request.repo = *RepoId::parse(QString::fromUtf8(repo));
        return request;
    }

    bool has(storage::DownloadStatus status) const
    {
        const auto all = queue->downloads();
        return all.size() == 1 && all.first().status == status;
    }
};

} // namespace

/// The command line where a window is open: two processes, one queue.
class OwnerTest : public QObject {
    Q_OBJECT

    LocalHubFixture m_hub;
    QString m_commit;
    std::unique_ptr<CliProgram> m_cli;

    // The window lives in this process: its event loop must go on meanwhile.
    Outcome run(const char* arguments)
    {
        QProcess process;
        m_cli->start(process, words(arguments));
        return finish(process);
    }

    Outcome finish(QProcess& process)
    {
        if (!QTest::qWaitFor([&] { return process.state() == QProcess::NotRunning; }, 60'000))
            qWarning("it does not end");
        return m_cli->finish(process);
    }

    QString folder() const
    {
        return m_cli->cache() + QStringLiteral("/models--acme--tiny/snapshots/") + m_commit;
    }

    void beSlow()
    {
        localhub::Fault slow;
        slow.match = "GET /*/resolve/*/big.bin";
        slow.times = -1;
        slow.kind = localhub::Fault::Kind::Slow;
        slow.bytesPerSecond = 20'000;
        m_hub.server().setFaults({slow});
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_commit =
            m_hub.seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{}"},
                                                     {QStringLiteral("big.bin"), QByteArray(90'000, 'x')}});
        m_hub.start();
    }

    void init() { m_cli = std::make_unique<CliProgram>(m_hub.url()); }
    void cleanup()
    {
        QVERIFY2(!m_cli->tokenSeen(), "a token was printed");
        m_hub.server().setFaults(QList<localhub::Fault>());
    }

    void windowFetchesWhatIsAskedFor()
    {
        Window window(*m_cli, m_hub.url());
        const Outcome done = run("download acme/tiny --exclude *.bin");
        QCOMPARE(done.code, 0);
        QCOMPARE(done.lines(), QList<QByteArray>{folder().toUtf8()});
        QVERIFY2(done.err.isEmpty(), done.err.constData());
        QVERIFY(window.has(storage::DownloadStatus::Done));
        QVERIFY(!QFileInfo::exists(folder() + QStringLiteral("/big.bin")));
        QCOMPARE(run("download acme/tiny big.bin --json").object(),
                 (QJsonObject{{QStringLiteral("folder"), folder()}}));
        QCOMPARE(window.queue->downloads().size(), 2);
        QCOMPARE(contentOf(folder() + QStringLiteral("/big.bin")), QByteArray(90'000, 'x'));
    }

    void windowsErrorsAreOurs()
    {
        Window window(*m_cli, m_hub.url());
        const Outcome lacking = run("download acme/nowhere --json");
        QCOMPARE(lacking.code, 4);
        QCOMPARE(lacking.errorKind(), QStringLiteral("notFound"));
        QVERIFY(window.has(storage::DownloadStatus::Failed));
        QCOMPARE(run("download acme/tiny missing.bin").code, 4);
        QCOMPARE(run("download acme/tiny --include *.nothing --json").errorKind(),
                 QStringLiteral("notFound"));
    }

    void controlCStopsWhatWasAskedFor()
    {
        beSlow();
        Window window(*m_cli, m_hub.url());
        QProcess process;
        m_cli->start(process, words("download acme/tiny"));
        QTRY_VERIFY_WITH_TIMEOUT(window.has(storage::DownloadStatus::Running), 30'000);
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QCOMPARE(finish(process).code, 130);
        QCOMPARE(window.queue->downloads().size(), 0);
    }

    void controlCOnlyStopsWatchingWhatWasThere()
    {
        beSlow();
        Window window(*m_cli, m_hub.url());
        window.queue->add(window.request("acme/tiny"));
        QProcess process;
        QSignalSpy changed(window.queue.get(), &storage::DownloadQueue::changed);
        m_cli->start(process, words("download acme/tiny"));
        QTRY_VERIFY_WITH_TIMEOUT(!window.desk->children().isEmpty(), 30'000);
        changed.clear();
        QTRY_VERIFY_WITH_TIMEOUT(changed.size() > 2, 30'000); // it has been told by now
        ::kill(static_cast<pid_t>(process.processId()), SIGINT);
        QCOMPARE(finish(process).code, 130);
        QTRY_VERIFY(window.desk->children().isEmpty());
        QCOMPARE(window.queue->downloads().size(), 1);
    }

    void cancelledInTheWindowEndsIt()
    {
        beSlow();
        Window window(*m_cli, m_hub.url());
        QProcess process;
        m_cli->start(process, words("download acme/tiny"));
        QTRY_VERIFY_WITH_TIMEOUT(window.has(storage::DownloadStatus::Running), 30'000);
        window.queue->cancel(window.queue->downloads().first().id);
        QCOMPARE(finish(process).code, 130);
    }

    void whoIsKilledLeavesTheDownloadToTheWindow()
    {
        beSlow();
        Window window(*m_cli, m_hub.url());
        QProcess process;
        m_cli->start(process, words("download acme/tiny"));
        QTRY_VERIFY_WITH_TIMEOUT(window.has(storage::DownloadStatus::Running), 30'000);
        process.kill();
        finish(process);
        QTRY_VERIFY(window.desk->children().isEmpty());
        QVERIFY(window.has(storage::DownloadStatus::Running));
        QTRY_VERIFY_WITH_TIMEOUT(window.has(storage::DownloadStatus::Done), 30'000);
    }

    void windowThatClosesLeavesTheRestToUs()
    {
        beSlow();
        auto window = std::make_unique<Window>(*m_cli, m_hub.url());
        QProcess process;
        m_cli->start(process, words("download acme/tiny"));
        QTRY_VERIFY_WITH_TIMEOUT(window->has(storage::DownloadStatus::Running), 30'000);
        window.reset();
        const Outcome done = finish(process);
        QCOMPARE(done.code, 0);
        QCOMPARE(done.lines(), QList<QByteArray>{folder().toUtf8()});
        QCOMPARE(contentOf(folder() + QStringLiteral("/big.bin")), QByteArray(90'000, 'x'));
    }

    void windowThatOpensMeanwhileBreaksNothing()
    {
        beSlow();
        QProcess process;
        m_cli->start(process, words("download acme/tiny"));
        QTRY_VERIFY_WITH_TIMEOUT(m_hub.requestCount("GET /*/resolve/*/big.bin") > 0, 30'000);
        Window window(*m_cli, m_hub.url());
        window.queue->add(window.request("acme/tiny"));
        QCOMPARE(finish(process).code, 0);
        QTRY_VERIFY_WITH_TIMEOUT(window.has(storage::DownloadStatus::Done), 30'000);
        QCOMPARE(contentOf(folder() + QStringLiteral("/big.bin")), QByteArray(90'000, 'x'));
    }

    void otherAccountsDownloadThemselves()
    {
        Window window(*m_cli, m_hub.url());
        m_cli->setVariable("HF_TOKEN", LocalHubFixture::readToken());
        QCOMPARE(run("download acme/tiny config.json").code, 0);
        QCOMPARE(window.queue->downloads().size(), 0);
    }

    void theSameAccountIsTheWindows()
    {
        Window window(*m_cli, m_hub.url(), LocalHubFixture::readToken());
        m_cli->setVariable("HF_TOKEN", LocalHubFixture::readToken());
        QCOMPARE(run("download acme/tiny config.json").code, 0);
        QVERIFY(window.has(storage::DownloadStatus::Done));
        m_cli->setVariable("HF_TOKEN", LocalHubFixture::writeToken());
        QCOMPARE(run("download acme/tiny config.json").code, 0);
        QCOMPARE(run("download acme/tiny config.json --account ada").code, 0);
        QCOMPARE(window.queue->downloads().size(), 1);
    }

    void otherPlacesAndFoldersAreNotTheWindows()
    {
        Window window(*m_cli, QUrl(QStringLiteral("http://127.0.0.1:9")));
        QCOMPARE(run("download acme/tiny config.json").code, 0);
        QCOMPARE(window.queue->downloads().size(), 0);
        QCOMPARE(run("download acme/tiny config.json --local-dir here").code, 0);
        QVERIFY(QFileInfo::exists(m_cli->path(QStringLiteral("here/config.json"))));
        QCOMPARE(window.queue->downloads().size(), 0);
    }

    void anotherCacheIsNotTheWindows()
    {
        Window window(*m_cli, m_hub.url());
        m_cli->setVariable("HF_HUB_CACHE", m_cli->path(QStringLiteral("elsewhere")).toUtf8());
        QCOMPARE(run("download acme/tiny config.json").code, 0);
        QCOMPARE(window.queue->downloads().size(), 0);
        QVERIFY(QFileInfo::exists(m_cli->path(QStringLiteral("elsewhere/models--acme--tiny"))));
    }

    void strangersAreHungUpOn_data()
    {
        QTest::addColumn<QByteArray>("words");
        QTest::newRow("no JSON") << QByteArray("GET / HTTP/1.1\r\n\r\n");
        QTest::newRow("no object") << QByteArray("[1]\n");
        QTest::newRow("no end") << QByteArray("{") + QByteArray(2'000'000, ' ');
        QTest::newRow("no repository")
            << QByteArray("{\"vitrine\":1}\n{\"download\":{\"repo\":\"../../etc\",\"type\":\"model\"}}\n");
        QTest::newRow("nothing at all") << QByteArray("{\"download\":7}\n");
    }

    void strangersAreHungUpOn()
    {
        QFETCH(QByteArray, words);
        Window window(*m_cli, m_hub.url());
        QLocalSocket socket;
        socket.connectToServer(window.server.serverName());
        QVERIFY(socket.waitForConnected());
        socket.write(words);
        QTRY_COMPARE(socket.state(), QLocalSocket::UnconnectedState);
        QCOMPARE(window.queue->downloads().size(), 0);
        QTRY_VERIFY(window.desk->children().isEmpty());
    }

    void windowsOfOtherVersionsAreLeftAlone_data()
    {
        QTest::addColumn<QByteArray>("answer");
        QTest::newRow("newer") << QByteArray("{\"vitrine\":99}\n");
        QTest::newRow("older") << QByteArray("\n");
        QTest::newRow("hangs up") << QByteArray();
    }

    void windowsOfOtherVersionsAreLeftAlone()
    {
        QFETCH(QByteArray, answer);
        QLocalServer server;
        QVERIFY(
            server.listen(storage::DataFolderOwner::serverName(m_cli->path(QStringLiteral("vitrine/data")))));
        connect(&server, &QLocalServer::newConnection, this, [&] {
            QLocalSocket* socket = server.nextPendingConnection();
            socket->write(answer);
            socket->disconnectFromServer();
        });
        QCOMPARE(run("download acme/tiny config.json").code, 0);
    }
};

VITRINE_TEST(OwnerTest)
#include "owner_test.moc"
