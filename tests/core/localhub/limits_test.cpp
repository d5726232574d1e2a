#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

#include <sys/stat.h>

using namespace vitrine;
using namespace vitrine::test;

/// What must end in a clean 4xx or a closed line, and must never hold up anybody else.
class LimitsTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    std::unique_ptr<localhub::Server> m_server;
    quint16 port() { return m_server->port(); }
    bool isAlive() { return get(port(), "/api/models").status == 200; }

private Q_SLOTS:
    void init()
    {
        localhub::ServerOptions options;
        options.dataFolder = m_folder.path();
        options.publicHosts = {QStringLiteral("hub.example.org")};
        options.headDeadline = std::chrono::milliseconds(300);
        options.idleDeadline = std::chrono::milliseconds(60'000);
        options.stallDeadline = std::chrono::milliseconds(300);
        m_server = std::make_unique<localhub::Server>(options);
        VERIFY_RESULT(m_server->start());
    }
    void cleanup() { m_server.reset(); }

    void malformed_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("status");
        const QByteArray host = "Host: localhost\r\n";
        QTest::newRow("no HTTP") << QByteArray("hello there\r\n\r\n") << 400;
        QTest::newRow("TLS") << QByteArray::fromHex("1603010200010001fc0303") + " and more of it\r\n\r\n"
                             << 400;
        QTest::newRow("no version") << QByteArray("GET /api/models\r\n\r\n") << 400;
        QTest::newRow("other version") << "GET /api/models HTTP/3.0\r\n" + host + "\r\n" << 505;
        QTest::newRow("bad method") << "G\x01T / HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("no host") << QByteArray("GET /api/models HTTP/1.1\r\n\r\n") << 400;
        QTest::newRow("two hosts") << "GET /api/models HTTP/1.1\r\n" + host + host + "\r\n" << 400;
        QTest::newRow("no slash") << "GET api/models HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("whole address") << "GET http://evil.example/api/models HTTP/1.1\r\n" + host + "\r\n"
                                       << 400;
        QTest::newRow("fragment") << "GET /api/models#x HTTP/1.1\r\n" + host + "\r\n" << 400;
        QTest::newRow("space in header name") << "GET /api/models HTTP/1.1\r\n" + host + "A b: c\r\n\r\n"
                                              << 400;
        QTest::newRow("header without colon") << "GET /api/models HTTP/1.1\r\n" + host + "nonsense\r\n\r\n"
                                              << 400;
        QTest::newRow("nul in header")
            << "GET /api/models HTTP/1.1\r\n" + host + QByteArray("A: b\0c\r\n\r\n", 10) << 400;
        QTest::newRow("bad length") << "POST /x HTTP/1.1\r\n" + host + "Content-Length: -5\r\n\r\n" << 400;
        QTest::newRow("two lengths") << "POST /x HTTP/1.1\r\n" + host +
                                            "Content-Length: 5\r\nContent-Length: 6\r\n\r\nhello"
                                     << 400;
        QTest::newRow("length and chunks")
            << "POST /x HTTP/1.1\r\n" + host +
                   "Content-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n"
            << 400;
        QTest::newRow("other coding")
            << "POST /x HTTP/1.1\r\n" + host + "Transfer-Encoding: gzip, chunked\r\n\r\n0\r\n\r\n"
            << 501;
        QTest::newRow("coded twice") << "POST /x HTTP/1.1\r\n" + host +
                                            "Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n"
                                     << 501;
        QTest::newRow("bad chunk") << "POST /x HTTP/1.1\r\n" + host +
                                          "Transfer-Encoding: chunked\r\n\r\nzz\r\n\r\n"
                                   << 400;
        const QByteArray chunked = "POST /x HTTP/1.1\r\n" + host + "Transfer-Encoding: chunked\r\n\r\n";
        QTest::newRow("endless chunk extension") << chunked + "5;" + QByteArray(300'000, 'x') << 400;
        QTest::newRow("endless trailer")
            << chunked + "0\r\n" + QByteArray("a: b\r\n").repeated(50'000) << 400;
        QTest::newRow("too large a body")
            << "POST /x HTTP/1.1\r\n" + host + "Content-Length: 99999999999\r\n\r\n"
            << 413;
        QTest::newRow("too long an address")
            << "GET /" + QByteArray(40'000, 'a') + " HTTP/1.1\r\n" + host + "\r\n"
            << 431;
        QTest::newRow("too large a header")
            << "GET /api/models HTTP/1.1\r\n" + host + "A: " + QByteArray(40'000, 'a') + "\r\n\r\n"
            << 431;
        QByteArray lines;
        for (int i = 0; i < 100; ++i)
            lines += "X-" + QByteArray::number(i) + ": 1\r\n";
        QTest::newRow("101 header lines") << "GET /api/models HTTP/1.1\r\n" + host + lines + "\r\n" << 431;
    }

    void malformed()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, status);
        Wire wire(port());
        wire.send(bytes);
        const auto reply = wire.read();
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.header("Connection"), QByteArray("close"));
        QVERIFY(!reply.header("X-Request-Id").isEmpty() || reply.body.size() > 0);
        QVERIFY(wire.readToEnd());
        QVERIFY(isAlive());
    }

    void hundredHeaderLinesAreFine()
    {
        QByteArray lines;
        for (int i = 0; i < 99; ++i)
            lines += "X-" + QByteArray::number(i) + ": 1\r\n";
        QCOMPARE(get(port(), "/api/models", lines).status, 200);
    }

    void trickledHeadIsCutOff()
    {
        Wire wire(port());
        QElapsedTimer timer;
        timer.start();
        wire.send("GET /api/models HTTP/1.1\r\nHost: localhost\r\n");
        // A byte now and then does not extend the deadline of the head.
        while (wire.isOpen() && timer.elapsed() < 5'000) {
            wire.send("X");
            QTest::qWait(20);
        }
        QVERIFY(timer.elapsed() < 5'000);
        QVERIFY(isAlive());
    }

    void unfinishedBodyIsCutOff()
    {
        Wire wire(port());
        wire.send("POST /api/models/a/b/paths-info/main HTTP/1.1\r\nHost: localhost\r\nContent-Length: "
                  "100\r\n\r\nhalf");
        QCOMPARE(wire.readToEnd(), QByteArray());
        QVERIFY(isAlive());
    }

    void slowReaderIsCutOff()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("large.bin")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        QVERIFY(file.resize(64 << 20));
        file.close();
        VERIFY_RESULT(m_server->importFolder(*RepoId::parse(QStringLiteral("acme/large")), folder.path()));
        QTcpSocket lazy;
        lazy.setReadBufferSize(1);
        lazy.connectToHost(QHostAddress(QHostAddress::LocalHost), port());
        QVERIFY(lazy.waitForConnected());
        lazy.write("GET /acme/large/resolve/main/large.bin HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QVERIFY(lazy.waitForBytesWritten());
        QTRY_COMPARE(m_server->connectionCount(), 1);
        QTRY_COMPARE_WITH_TIMEOUT(m_server->connectionCount(), 0, 10'000);
    }

    void idleLinesHoldUpNobody()
    {
        std::vector<std::unique_ptr<Wire>> idle;
        for (int i = 0; i < 64; ++i) {
            idle.push_back(std::make_unique<Wire>(port()));
            if (i % 2)
                idle.back()->send("GET /api/mod"); // and some of them in the middle of a head
        }
        QTRY_VERIFY(m_server->connectionCount() >= 64);
        QElapsedTimer timer;
        timer.start();
        QVERIFY(isAlive());
        QVERIFY2(timer.elapsed() < 1'000, qPrintable(QString::number(timer.elapsed())));
    }

    void oneLineServesManyRequestsQuickly()
    {
        Wire wire(port());
        QElapsedTimer timer;
        timer.start();
        for (int i = 0; i < 100; ++i) {
            wire.send("GET /api/agent-harnesses HTTP/1.1\r\nHost: localhost\r\n\r\n");
            QCOMPARE(wire.read().status, 200);
        }
        // Without TCP_NODELAY each would take 40 ms.
        QVERIFY2(timer.elapsed() < 2'000, qPrintable(QString::number(timer.elapsed())));
    }

    void pipelinedRequestsAreAnsweredInOrder()
    {
        Wire wire(port());
        const QByteArray host = " HTTP/1.1\r\nHost: localhost\r\n\r\n";
        wire.send("GET /api/agent-harnesses" + host + "GET /nothing" + host + "GET /api/datasets" + host);
        QCOMPARE(wire.read().status, 200);
        QCOMPARE(wire.read().status, 404);
        QCOMPARE(wire.read().body, QByteArray("[]"));
    }

    void expectedContinueIsGiven()
    {
        Wire wire(port());
        wire.send("POST /api/nothing HTTP/1.1\r\nHost: localhost\r\nContent-Length: 2\r\nExpect: "
                  "100-continue\r\n\r\n");
        QCOMPARE(wire.read().status, 100);
        wire.send("{}");
        QCOMPARE(wire.read().status, 404);
    }

    void absoluteFormAndEmptyLines()
    {
        Wire wire(port());
        wire.send("\r\n\r\nGET http://localhost/api/datasets HTTP/1.1\r\nHost: localhost\r\n\r\n\r\n"
                  "GET /api/datasets HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(wire.read().body, QByteArray("[]"));
        QCOMPARE(wire.read().body, QByteArray("[]"));
    }

    void oldVersionEndsTheLine()
    {
        Wire wire(port());
        wire.send("GET /api/models HTTP/1.0\r\nHost: localhost\r\n\r\n");
        QCOMPARE(wire.read().status, 200);
        QVERIFY(wire.readToEnd());
    }

    void hosts_data()
    {
        QTest::addColumn<QByteArray>("host");
        QTest::addColumn<int>("status");
        for (const char* known :
             {"localhost", "LOCALHOST:8420", "127.0.0.1:1", "[::1]:80", "hub.example.org", "localhost."})
            QTest::newRow(known) << QByteArray(known) << 200;
        for (const char* other :
             {"evil.example", "127.0.0.1.evil.example", "localhost.evil.example:80", "", "[::2]", "10.0.0.1",
              "localhost:80, evil", "localhost:x", "a@localhost", "localhost/x", "[::1"})
            QTest::newRow(*other ? other : "empty") << QByteArray(other) << 421;
    }

    void hosts()
    {
        QFETCH(QByteArray, host);
        QFETCH(int, status);
        Wire wire(port());
        wire.send("GET /api/models HTTP/1.1\r\nHost: " + host + "\r\n\r\n");
        QCOMPARE(wire.read().status, status);
    }

    void otherSitesMayNotWrite()
    {
        const QByteArray target = "/api/models/acme/none/paths-info/main";
        QCOMPARE(request(port(), "POST", target, "Origin: http://evil.example\r\n", "paths=a").status, 403);
        QCOMPARE(request(port(), "POST", target, "Origin: null\r\n", "paths=a").status, 403);
        QCOMPARE(request(port(), "POST", target, "Sec-Fetch-Site: cross-site\r\n", "paths=a").status, 403);
        QCOMPARE(request(port(), "POST", target,
                         "Origin: http://127.0.0.1:" + QByteArray::number(port()) + "\r\n", "paths=a")
                     .status,
                 401);
        QCOMPARE(get(port(), "/api/models", "Origin: http://evil.example\r\n").status, 200);
        QVERIFY(request(port(), "OPTIONS", "/api/models", "Origin: http://evil.example\r\n")
                    .header("Access-Control-Allow-Origin")
                    .isEmpty());
    }

    void stopEndsEveryLine()
    {
        Wire idle(port());
        QTRY_COMPARE(m_server->connectionCount(), 1);
        m_server->stop();
        QVERIFY(idle.readToEnd());
        VERIFY_RESULT(m_server->start());
        QVERIFY(isAlive());
    }

    void oneOwnerOfADataFolder()
    {
        localhub::ServerOptions options;
        options.dataFolder = m_folder.path();
        localhub::Server second(options);
        VERIFY_ERROR(second.start(), ErrorKind::Conflict);
        m_server->stop();
        VERIFY_RESULT(second.start());
    }

    void takenPortAndBadAddress()
    {
        QTemporaryDir folder;
        localhub::ServerOptions options;
        options.dataFolder = folder.path();
        options.port = port();
        VERIFY_ERROR(localhub::Server(options).start(), ErrorKind::Conflict);
        options.host = QStringLiteral("not an address");
        VERIFY_ERROR(localhub::Server(options).start(), ErrorKind::Invalid);
    }

    void folderThatIsNone()
    {
        const auto id = *RepoId::parse(QStringLiteral("acme/none"));
        VERIFY_ERROR(m_server->importFolder(id, QStringLiteral("/nonexistent")), ErrorKind::NotFound);
        QTemporaryDir folder;
        QVERIFY(QFile::link(QStringLiteral("/etc/hostname"), folder.filePath(QStringLiteral("leak"))));
        VERIFY_ERROR(m_server->importFolder(id, folder.path()), ErrorKind::Invalid);
        QCOMPARE(get(port(), "/api/models/acme/none").status, 401);
        QTemporaryDir pipes;
        QCOMPARE(::mkfifo(QFile::encodeName(pipes.filePath(QStringLiteral("pipe"))).constData(), 0600), 0);
        VERIFY_ERROR(m_server->importFolder(id, pipes.path()), ErrorKind::Invalid);
    }
};

VITRINE_TEST(LimitsTest)
#include "limits_test.moc"
