#include "core/localhub/faults.h"
#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

using namespace vitrine;
using namespace vitrine::test;
using localhub::Fault;

/// Defects on request: serve --faults.
class FaultsTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    QByteArray m_content = QByteArray(100'000, 'a');
    const QByteArray m_target = "/acme/tiny/resolve/main/w.bin";

    void show(const QByteArray& fault)
    {
        VERIFY_RESULT(m_hub->server().setFaults(json("[{'match': 'GET /*/resolve/*'," + fault + "}]")));
    }
    /// JSON with single quotes.
    static QByteArray json(QByteArray text) { return text.replace('\'', '"'); }
    /// Everything the server sends to one GET, until it ends the line.
    QByteArray everything()
    {
        Wire wire(m_hub->server().port());
        wire.send("GET " + m_target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
        return wire.readToEnd().value_or("did not end");
    }
    static QByteArray bodyOf(const QByteArray& all) { return all.mid(all.indexOf("\r\n\r\n") + 4); }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("w.bin"), m_content}});
        m_hub->start();
    }

    void dropAfterBytes()
    {
        show("'do': 'drop', 'after_bytes': 5000");
        const QByteArray all = everything();
        QVERIFY(all.contains("Content-Length: 100000"));
        QCOMPARE(bodyOf(all).size(), 5000);
        QCOMPARE(bodyOf(everything()), m_content); // used up
    }

    void dropBeforeTheHead()
    {
        show("'do': 'drop', 'times': 2");
        QCOMPARE(everything(), QByteArray());
        QCOMPARE(everything(), QByteArray());
        QCOMPARE(bodyOf(everything()), m_content);
    }

    void corruptTurnsOneBit()
    {
        show("'do': 'corrupt', 'after_bytes': 70000");
        const QByteArray body = bodyOf(everything());
        QCOMPARE(body.size(), m_content.size());
        QByteArray expected = m_content;
        expected[70000] = 'a' ^ 1;
        QCOMPARE(body, expected);
    }

    void shortIsWellFormed()
    {
        show("'do': 'short', 'after_bytes': 99");
        const auto reply = get(m_hub->server().port(), m_target);
        QCOMPARE(reply.header("Content-Length"), QByteArray("99"));
        QCOMPARE(reply.body.size(), 99);
    }

    void statusWithHeaders()
    {
        show("'do': 'status', 'status': 429, 'headers': {'Retry-After': 3, 'RateLimit': 'r=0;t=3'}, 'body': "
             "'wait'");
        const auto reply = get(m_hub->server().port(), m_target);
        QCOMPARE(reply.status, 429);
        QCOMPARE(reply.header("Retry-After"), QByteArray("3"));
        QCOMPARE(reply.header("RateLimit"), QByteArray("r=0;t=3"));
        QCOMPARE(reply.body, QByteArray("wait"));
    }

    void stallKeepsTheLine()
    {
        show("'do': 'stall', 'after_bytes': 1000");
        QTcpSocket socket;
        socket.connectToHost(QHostAddress(QHostAddress::LocalHost), m_hub->server().port());
        QVERIFY(socket.waitForConnected());
        socket.write("GET " + m_target + " HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QByteArray seen;
        QTRY_VERIFY((seen += socket.readAll()).contains("\r\n\r\n") && bodyOf(seen).size() >= 1000);
        QCOMPARE(bodyOf(seen).size(), 1000);
        QVERIFY(!socket.waitForReadyRead(200));
        QCOMPARE(socket.state(), QAbstractSocket::ConnectedState);
        m_hub->server().stop(); // does not wait for it
        QTRY_COMPARE(socket.state(), QAbstractSocket::UnconnectedState);
    }

    void slowTakesItsTime()
    {
        show("'do': 'slow', 'after_bytes': 90000, 'bytes_per_second': 40000");
        QElapsedTimer timer;
        timer.start();
        QCOMPARE(bodyOf(everything()), m_content);
        QVERIFY2(timer.elapsed() >= 150, qPrintable(QString::number(timer.elapsed())));
    }

    void othersAreLeftAlone()
    {
        show("'do': 'drop', 'times': -1");
        QCOMPARE(get(m_hub->server().port(), "/api/models/acme/tiny").status, 200);
        QCOMPARE(request(m_hub->server().port(), "HEAD", m_target).status, 200);
        QCOMPARE(get(m_hub->server().port(), m_target).status, 0);
        m_hub->server().setFaults(QList<Fault>{});
        QCOMPARE(get(m_hub->server().port(), m_target).status, 200);
        QCOMPARE(m_hub->requestCount("GET /acme/*/resolve/*"), 2);
    }

    void listsThatAreNone()
    {
        for (const QByteArray& text : {QByteArray("{}"), QByteArray("[1]"), QByteArray("[{'do': 'explode'}]"),
                                       QByteArray("[{'do': 'status', 'status': 99}]"), QByteArray("[")})
            VERIFY_ERROR(localhub::parseFaults(json(text)), ErrorKind::Invalid);
        const auto faults =
            localhub::parseFaults(json("[{'do': 'slow'}, {'match': 'HEAD *', 'do': 'drop', 'times': 3}]"));
        VERIFY_RESULT(faults);
        QCOMPARE(faults->size(), 2);
        QCOMPARE(faults->last().times, 3);
    }

    void globs()
    {
        QVERIFY(localhub::globMatches("GET /*/resolve/*", "GET /a/b/resolve/main/x"));
        QVERIFY(!localhub::globMatches("GET /*/resolve/*", "HEAD /a/b/resolve/main/x"));
        QVERIFY(localhub::globMatches("*", ""));
        QVERIFY(localhub::globMatches("a*b*c", "aXbYbZc"));
        QVERIFY(!localhub::globMatches("a*b", "ab "));
        QVERIFY(!localhub::globMatches("", "a"));
    }
};

VITRINE_TEST(FaultsTest)
#include "faults_test.moc"
