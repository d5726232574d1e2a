#include "core/net/request.h"

#include "core/net/proxy.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::net;

class RequestTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void origins_data()
    {
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("origin");
        QTest::newRow("default port") << "https://Hub.Example.org/a?b"
                                      << "https://hub.example.org:443";
        QTest::newRow("named port") << "https://hub.example.org:443"
                                    << "https://hub.example.org:443";
        QTest::newRow("http") << "http://localhost:8080/x"
                              << "http://localhost:8080";
        QTest::newRow("http default") << "http://localhost"
                                      << "http://localhost:80";
        QTest::newRow("ip 6") << "http://[::1]:90/"
                              << "http://[::1]:90";
        QTest::newRow("user is no part") << "https://me:secret@a.b/"
                                         << "https://a.b:443";
        QTest::newRow("file") << "file:///etc/passwd"
                              << "";
        QTest::newRow("no host") << "https:///x"
                                 << "";
        QTest::newRow("data") << "data:text/plain,x"
                              << "";
    }

    void origins()
    {
        QFETCH(QString, url);
        QFETCH(QString, origin);
        QCOMPARE(originOf(QUrl(url)), origin);
    }

    void tokensStayHome_data()
    {
        QTest::addColumn<QString>("home");
        QTest::addColumn<QString>("target");
        QTest::addColumn<bool>("may");
        QTest::newRow("same") << "https://huggingface.co/a"
                              << "https://huggingface.co/b" << true;
        QTest::newRow("alias of the Hub") << "https://hf.co/a"
                                          << "https://huggingface.co/a" << true;
        QTest::newRow("a mirror's token to the Hub") << "https://mirror.example/a"
                                                     << "https://huggingface.co/a" << false;
        QTest::newRow("the Hub's token to a mirror") << "https://huggingface.co/a"
                                                     << "https://mirror.example/a" << false;
        QTest::newRow("cdn") << "https://huggingface.co/a"
                             << "https://cdn-lfs.hf.co/a" << false;
        QTest::newRow("looks like the Hub") << "https://huggingface.co/a"
                                            << "https://huggingface.co.evil.org/" << false;
        QTest::newRow("the Hub without TLS") << "https://huggingface.co/a"
                                             << "http://huggingface.co/a" << false;
        QTest::newRow("another port") << "http://127.0.0.1:1/a"
                                      << "http://127.0.0.1:2/a" << false;
        QTest::newRow("another name of loopback") << "http://127.0.0.1:1/a"
                                                  << "http://localhost:1/a" << false;
        QTest::newRow("no web address") << "file:///a"
                                        << "file:///a" << false;
    }

    void tokensStayHome()
    {
        QFETCH(QString, home);
        QFETCH(QString, target);
        QFETCH(bool, may);
        QCOMPARE(mayCarryToken(QUrl(home), QUrl(target)), may);
    }

    void logsHoldNoSecrets()
    {
        const QUrl url(QStringLiteral("https://me:pw@cdn.example/f%2Fx?Signature=secret#frag"));
        QCOMPARE(loggable(url), QStringLiteral("https://cdn.example/f%2Fx"));
    }

    void headersAreFoundInAnyCase()
    {
        ReplyHead head;
        head.url = QUrl(QStringLiteral("https://hub.example/api/models/a/b"));
        head.headers = {
            {"x-request-ID", "Root=1-2"}, {"location", "/api/models/c/d?x=%2F"}, {"Content-length", "12"}};
        QCOMPARE(head.header("X-Request-Id"), QByteArray("Root=1-2"));
        QCOMPARE(head.requestId(), QStringLiteral("Root=1-2"));
        QCOMPARE(head.contentLength(), 12);
        QCOMPARE(head.location().toEncoded(), QByteArray("https://hub.example/api/models/c/d?x=%2F"));
        QVERIFY(!head.hasHeader("ETag"));
        QCOMPARE(ReplyHead().contentLength(), -1);
    }

    void requestIdsComeFromOthersToo()
    {
        ReplyHead head;
        head.headers = {{"x-amz-cf-id", "cf"}};
        QCOMPARE(head.requestId(), QStringLiteral("cf"));
        head.headers.emplaceBack("X-Amzn-Trace-Id", "trace");
        QCOMPARE(head.requestId(), QStringLiteral("trace"));
    }

    void settingAHeaderReplacesIt()
    {
        Request request;
        request.setHeader("Range", "bytes=0-");
        request.setHeader("range", "bytes=5-");
        QCOMPARE(request.headers.size(), 1);
        QCOMPARE(request.headers.first().second, QByteArray("bytes=5-"));
    }
};

VITRINE_TEST(RequestTest)
#include "request_test.moc"
