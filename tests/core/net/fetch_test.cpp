#include "core/net/network.h"

#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QLoggingCategory>
#include <QSignalSpy>
#include <QTcpServer>
#include <QUuid>

using namespace vitrine;
using namespace vitrine::net;
using namespace vitrine::test;
using namespace std::chrono_literals;
using After = RawReply::After;

class FetchTest : public QObject {
    Q_OBJECT

    static NetworkOptions quick()
    {
        NetworkOptions options;
        options.firstRetryDelay = 1ms;
        return options;
    }

    static Request asking(const QUrl& url)
    {
        Request request;
        request.url = url;
        return request;
    }

    static quint16 deadPort()
    {
        const RawServer gone([](const RawRequest&) { return RawReply::ok({}); });
        return gone.port();
    }

private Q_SLOTS:
    void whatIsSent()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok("{}", "ETag: W/\"2-x\"\r\n"); });
        Network network;
        Request request = asking(server.url("/api/models/a/b/revision/refs%2Fpr%2F1?x=a%2Fb+c"));
        request.token = QStringLiteral("hf_secret");
        request.setHeader("If-None-Match", "\"tag\"");
        const auto reply = await(network.fetch(request));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->body, QByteArray("{}"));
        QCOMPARE(reply->header("etag"), QByteArray("W/\"2-x\""));
        const RawRequest sent = server.requests().first();
        QCOMPARE(sent.target, QByteArray("/api/models/a/b/revision/refs%2Fpr%2F1?x=a%2Fb+c"));
        QCOMPARE(sent.header("Authorization"), QByteArray("Bearer hf_secret"));
        QCOMPARE(sent.header("User-Agent"), QByteArray("vitrine/0.1.0"));
        QCOMPARE(sent.header("If-None-Match"), QByteArray("\"tag\""));
        QVERIFY(!QUuid(QString::fromLatin1(sent.header("X-Amzn-Trace-Id"))).isNull());
    }

    void bodiesAreSent_data()
    {
        QTest::addColumn<int>("method");
        QTest::addColumn<QByteArray>("name");
        QTest::newRow("post") << int(Method::Post) << QByteArray("POST");
        QTest::newRow("put") << int(Method::Put) << QByteArray("PUT");
        QTest::newRow("delete") << int(Method::Delete) << QByteArray("DELETE");
    }

    void bodiesAreSent()
    {
        QFETCH(int, method);
        QFETCH(QByteArray, name);
        RawServer server([](const RawRequest&) { return RawReply::ok("OK"); });
        Network network;
        Request request = asking(server.url("/api/x"));
        request.method = static_cast<Method>(method);
        request.body = "{\"a\":1}";
        request.contentType = "application/json";
        VERIFY_RESULT(await(network.fetch(request)));
        QCOMPARE(server.requests().first().method, name);
        QCOMPARE(server.requests().first().body, request.body);
        QCOMPARE(server.requests().first().header("Content-Type"), request.contentType);
    }

    void answersWithoutData_data()
    {
        QTest::addColumn<int>("status");
        QTest::newRow("204") << 204;
        QTest::newRow("304") << 304;
    }

    void answersWithoutData()
    {
        QFETCH(int, status);
        RawServer server([status](const RawRequest&) {
            RawReply reply;
            reply.bytes = "HTTP/1.1 " + QByteArray::number(status) + " X\r\nETag: \"a\"\r\n\r\n";
            return reply;
        });
        Network network;
        const auto reply = await(network.fetch(asking(server.url())));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->status, status);
        QVERIFY(reply->body.isEmpty());
    }

    void errorsKeepTheirEvidence()
    {
        RawServer server([](const RawRequest&) {
            return RawReply::status(404, "{\"error\":\"Invalid rev id: x\"}",
                                    "X-Error-Code: RevisionNotFound\r\nX-Request-Id: Root=1-2\r\n");
        });
        Network network(quick());
        const auto reply = await(network.fetch(asking(server.url("/api/models/a/b"))));
        VERIFY_ERROR(reply, ErrorKind::NotFound);
        QCOMPARE(reply.error().serverCode, QStringLiteral("RevisionNotFound"));
        QCOMPARE(reply.error().requestId, QStringLiteral("Root=1-2"));
        QVERIFY(reply.error().detail.contains(QStringLiteral("Invalid rev id")));
        QCOMPARE(server.requestCount(), 1);
    }

    void a401KeepsItsBody()
    {
        RawServer server([](const RawRequest&) {
            return RawReply::status(
                401, "{\"error\":\"Access to model a/b is restricted.\"}",
                "WWW-Authenticate: Bearer realm=\"Authentication required\", charset=\"UTF-8\"\r\n"
                "X-Error-Code: GatedRepo\r\n");
        });
        Network network(quick());
        const auto reply = await(network.fetch(asking(server.url("/api/models/a/b"))));
        VERIFY_ERROR(reply, ErrorKind::Gated);
        QVERIFY(reply.error().detail.contains(QStringLiteral("restricted")));
        QCOMPARE(server.requestCount(), 1);
    }

    void a401WithBasicAsksNobody()
    {
        RawServer server([](const RawRequest&) {
            return RawReply::status(401, "no", "WWW-Authenticate: Basic realm=\"x\"\r\n");
        });
        Network network(quick());
        VERIFY_ERROR(await(network.fetch(asking(server.url("/x")))), ErrorKind::SignIn);
        QCOMPARE(server.requestCount(), 1);
    }

    void errorsAsReplies()
    {
        RawServer server([](const RawRequest&) { return RawReply::status(404, "gone"); });
        Network network(quick());
        Request request = asking(server.url());
        request.errorsAsReplies = true;
        const auto reply = await(network.fetch(request));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->status, 404);
        QCOMPARE(reply->body, QByteArray("gone"));
    }

    void passingFailuresAreRepeated_data()
    {
        QTest::addColumn<int>("status");
        for (const int status : {408, 429, 500, 502, 503, 504})
            QTest::newRow(qPrintable(QString::number(status))) << status;
    }

    void passingFailuresAreRepeated()
    {
        QFETCH(int, status);
        std::atomic<int> asked = 0;
        RawServer server([&](const RawRequest&) {
            return ++asked <= 2 ? RawReply::status(status) : RawReply::ok("there");
        });
        Network network(quick());
        const auto reply = await(network.fetch(asking(server.url())));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->body, QByteArray("there"));
        QCOMPARE(server.requestCount(), 3);
    }

    void patienceEnds()
    {
        RawServer server([](const RawRequest&) { return RawReply::status(503, "<html>busy</html>"); });
        Network network(quick());
        const auto reply = await(network.fetch(asking(server.url())));
        VERIFY_ERROR(reply, ErrorKind::Server);
        QCOMPARE(reply.error().httpStatus, 503);
        QVERIFY(!reply.error().message().contains(QLatin1Char('<')));
        QCOMPARE(server.requestCount(), 3);
    }

    void whatChangesThingsIsNotRepeated()
    {
        RawServer server([](const RawRequest&) { return RawReply::status(503); });
        Network network(quick());
        Request request = asking(server.url());
        request.method = Method::Post;
        VERIFY_ERROR(await(network.fetch(request)), ErrorKind::Server);
        QCOMPARE(server.requestCount(), 1);
        request.repeatable = true;
        VERIFY_ERROR(await(network.fetch(request)), ErrorKind::Server);
        QCOMPARE(server.requestCount(), 4);
    }

    void aLongRetryAfterIsReported()
    {
        RawServer server([](const RawRequest&) { return RawReply::status(503, {}, "Retry-After: 90\r\n"); });
        Network network(quick());
        const auto reply = await(network.fetch(asking(server.url())));
        VERIFY_ERROR(reply, ErrorKind::Server);
        QCOMPARE(reply.error().retryAfter, std::optional(91s));
        QCOMPARE(server.requestCount(), 1);
    }

    void brokenLines_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        QTest::addColumn<int>("after");
        QTest::addColumn<QString>("kind");
        const auto row = [](const char* name, const QByteArray& bytes, After after, ErrorKind kind) {
            QTest::newRow(name) << bytes << int(after) << errorKindName(kind);
        };
        row("closed at once", {}, After::Close, ErrorKind::Offline);
        row("reset at once", {}, After::Reset, ErrorKind::Offline);
        row("half a head", "HTTP/1.1 200 OK\r\nContent-Le", After::Close, ErrorKind::Offline);
        row("short body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345", After::Close,
            ErrorKind::Offline);
        row("reset in the body", "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345", After::Reset,
            ErrorKind::Offline);
        row("not HTTP", "SSH-2.0-OpenSSH_9.2\r\n\r\n", After::Close, ErrorKind::Offline);
        row("bad gzip",
            "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: 12\r\n\r\n\x1f\x8bnot gzip!",
            After::KeepOpen, ErrorKind::Server);
    }

    void brokenLines()
    {
        QFETCH(QByteArray, bytes);
        QFETCH(int, after);
        QFETCH(QString, kind);
        RawReply broken;
        broken.bytes = bytes;
        broken.after = static_cast<After>(after);
        RawServer server([broken](const RawRequest&) { return broken; });
        Network network(quick());
        Request request = asking(server.url());
        request.patience = Patience::none();
        const auto reply = await(network.fetch(request));
        QVERIFY(!reply.has_value());
        QCOMPARE(errorKindName(reply.error().kind), kind);
        QVERIFY(!reply.error().next.isEmpty());
    }

    void aResetLineIsTriedAgain()
    {
        std::atomic<int> asked = 0;
        RawServer server([&](const RawRequest&) {
            const RawReply whole = RawReply::ok("whole answer");
            RawReply half = whole.then(After::Reset);
            half.bytes.chop(5);
            return ++asked == 1 ? half : whole;
        });
        Network network(quick());
        const auto reply = await(network.fetch(asking(server.url())));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->body, QByteArray("whole answer"));
        QCOMPARE(server.requestCount(), 2);
    }

    void noServer()
    {
        Network network(quick());
        QSignalSpy reachable(&network, &Network::reachabilityChanged);
        Request request = asking(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(deadPort())));
        const auto reply = await(network.fetch(request));
        VERIFY_ERROR(reply, ErrorKind::Offline);
        QTRY_COMPARE(reachable.count(), 1);
        QCOMPARE(reachable.first().at(1).toBool(), false);
    }

    void unknownHost()
    {
        Network network(quick());
        network.setProxy(*Proxy::parse(QStringLiteral("none")));
        VERIFY_ERROR(await(network.fetch(asking(QUrl(QStringLiteral("http://no-such-host.invalid/"))))),
                     ErrorKind::Offline);
    }

    void tlsWhereThereIsNone()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok({}); });
        Network network(quick());
        QUrl url = server.url();
        url.setScheme(QStringLiteral("https"));
        Request request = asking(url);
        request.headTimeout = 2s;
        request.patience = Patience::none();
        const auto reply = await(network.fetch(request));
        QVERIFY(!reply.has_value());
        QVERIFY(reply.error().kind == ErrorKind::Server || reply.error().kind == ErrorKind::Timeout);
    }

    void noAddress()
    {
        Network network;
        for (const char* url : {"file:///etc/passwd", "data:text/plain,x", "ftp://127.0.0.1/", ""})
            VERIFY_ERROR(await(network.fetch(asking(QUrl(QString::fromLatin1(url))))), ErrorKind::Invalid);
    }

    void silenceTimesOut()
    {
        RawServer server([](const RawRequest&) { return RawReply::nothing(After::Stall); });
        Network network(quick());
        Request request = asking(server.url());
        request.headTimeout = 100ms;
        const auto reply = await(network.fetch(request));
        VERIFY_ERROR(reply, ErrorKind::Timeout);
        QCOMPARE(server.requestCount(), 2); // a time-out costs two of two retries
        QTRY_COMPARE(server.closedByClient(), 2);
    }

    void aStallInTheBodyTimesOut()
    {
        RawServer server([](const RawRequest&) {
            RawReply reply;
            reply.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 10\r\n\r\n12345";
            return reply.then(After::Stall);
        });
        Network network(quick());
        Request request = asking(server.url());
        request.stallTimeout = 100ms;
        request.patience = Patience::none();
        VERIFY_ERROR(await(network.fetch(request)), ErrorKind::Timeout);
        QTRY_COMPARE(server.closedByClient(), 1);
    }

    void aSlowAnswerIsNotAStall()
    {
        RawServer server([](const RawRequest&) {
            RawReply reply = RawReply::ok(QByteArray(40, 'x'));
            reply.pieceBytes = 10;
            reply.pieceDelay = 60;
            return reply;
        });
        Network network(quick());
        Request request = asking(server.url());
        request.headTimeout = request.stallTimeout = 2s;
        const auto reply = await(network.fetch(request));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->body.size(), 40);
    }

    void tooMuchIsRefused_data()
    {
        QTest::addColumn<QByteArray>("head");
        QTest::newRow("announced") << QByteArray("Content-Length: 100000000\r\n");
        QTest::newRow("not announced") << QByteArray("Connection: close\r\n");
    }

    void tooMuchIsRefused()
    {
        QFETCH(QByteArray, head);
        RawServer server([head](const RawRequest&) {
            RawReply reply;
            reply.bytes = "HTTP/1.1 200 OK\r\n" + head + "\r\n";
            reply.pattern = 100'000'000;
            return reply;
        });
        Network network(quick());
        Request request = asking(server.url());
        request.maximumBytes = 1 << 20;
        VERIFY_ERROR(await(network.fetch(request)), ErrorKind::Server);
        QTRY_COMPARE(server.closedByClient(), 1);
        QVERIFY(server.bytesSent() < 50'000'000);
    }

    void anEndlessErrorPageIsCut()
    {
        RawServer server([](const RawRequest&) {
            RawReply reply;
            reply.bytes = "HTTP/1.1 404 No\r\nConnection: close\r\n\r\n";
            reply.pattern = 100'000'000;
            return reply;
        });
        Network network(quick());
        VERIFY_ERROR(await(network.fetch(asking(server.url()))), ErrorKind::NotFound);
        QTRY_COMPARE(server.closedByClient(), 1);
    }

    void offlineSendsNothing()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok("x"); });
        NetworkOptions options = quick();
        options.offline = true;
        Network network(options);
        QVERIFY(network.isOffline());
        VERIFY_ERROR(await(network.fetch(asking(server.url()))), ErrorKind::Offline);
        QCOMPARE(server.opened(), 0);
        Request local = asking(server.url());
        local.local = true;
        VERIFY_RESULT(await(network.fetch(local)));
        QSignalSpy changed(&network, &Network::offlineChanged);
        network.setOffline(false);
        QCOMPARE(changed.count(), 1);
        VERIFY_RESULT(await(network.fetch(asking(server.url()))));
    }

    void goingOfflineEndsWhatRuns()
    {
        RawServer server([](const RawRequest&) { return RawReply::nothing(After::Stall); });
        Network network(quick());
        auto task = network.fetch(asking(server.url()));
        QTRY_COMPARE(server.requestCount(), 1);
        network.setOffline(true);
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Offline);
        QTRY_COMPARE(server.closedByClient(), 1);
    }

    void manyAtOnceResumeInTheirThread()
    {
        RawServer server([](const RawRequest& request) { return RawReply::ok(request.target); });
        Network network(quick());
        QThread* const here = QThread::currentThread();
        int right = 0;
        std::vector<QCoro::Task<>> tasks;
        for (int i = 0; i < 100; ++i) {
            tasks.push_back([](Network& net, QUrl url, QThread* thread, int* count) -> QCoro::Task<> {
                Request request;
                request.url = url;
                const auto reply = co_await net.fetch(request);
                if (reply && reply->body == url.path().toLatin1() && QThread::currentThread() == thread)
                    ++*count;
            }(network, server.url("/" + QByteArray::number(i)), here, &right));
        }
        QTRY_COMPARE(right, 100);
    }

    void warningsAreShownOnce()
    {
        RawServer server(
            [](const RawRequest&) { return RawReply::ok("x", "X-HF-Warning: old; Please update\r\n"); });
        Network network(quick());
        QSignalSpy warned(&network, &Network::warned);
        VERIFY_RESULT(await(network.fetch(asking(server.url()))));
        VERIFY_RESULT(await(network.fetch(asking(server.url()))));
        QTRY_COMPARE(warned.count(), 1);
        QCOMPARE(warned.first().at(0).toString(), QStringLiteral("old"));
        QCOMPARE(warned.first().at(1).toString(), QStringLiteral("Please update"));
    }

    void cookiesAreNotKept()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok("x", "Set-Cookie: id=1\r\n"); });
        Network network(quick());
        VERIFY_RESULT(await(network.fetch(asking(server.url()))));
        VERIFY_RESULT(await(network.fetch(asking(server.url()))));
        QVERIFY(server.requests().last().header("Cookie").isEmpty());
    }

    void logsHoldNoToken()
    {
        static QStringList lines;
        lines.clear();
        QLoggingCategory::setFilterRules(QStringLiteral("*.debug=true\nqt.core*.debug=false"));
        const auto previous =
            qInstallMessageHandler([](QtMsgType, const QMessageLogContext&, const QString& message) {
                static QMutex mutex;
                const QMutexLocker lock(&mutex);
                lines.append(message);
            });
        {
            RawServer server([](const RawRequest& request) {
                return request.target.startsWith("/a")
                           ? RawReply::redirect(302, "/b?Signature=hf_signed")
                           : RawReply::status(404, "token hf_secretsecret is unknown");
            });
            Network network(quick());
            Request request = asking(server.url("/a"));
            request.token = QStringLiteral("hf_secretsecret");
            const auto reply = await(network.fetch(request));
            QVERIFY(!reply.has_value());
            lines.append(reply.error().message() + reply.error().detail);
        }
        qInstallMessageHandler(previous);
        QLoggingCategory::setFilterRules({});
        QVERIFY(lines.size() > 1);
        const QString all = lines.join(QLatin1Char('\n'));
        QVERIFY2(!all.contains(QStringLiteral("secretsecret")), qPrintable(all));
        QVERIFY2(!all.contains(QStringLiteral("hf_signed")), qPrintable(all));
    }
};

VITRINE_TEST(FetchTest)
#include "fetch_test.moc"
