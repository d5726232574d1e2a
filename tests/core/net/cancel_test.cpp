#include "core/net/network.h"

#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QTcpServer>

using namespace vitrine;
using namespace vitrine::net;
using namespace vitrine::test;
using namespace std::chrono_literals;
using After = RawReply::After;

namespace {

class NullSink : public Sink {
public:
    Result<void> begin(const StreamHead&) override { return {}; }
    Result<void> write(QByteArrayView bytes) override
    {
        got += bytes.size();
        return {};
    }
    Result<void> finish() override { return {}; }
    std::atomic<qint64> got = 0;
};

Request asking(const QUrl& url)
{
    Request request;
    request.url = url;
    return request;
}

} // namespace

/// Cancelling at each stage of a request: the task ends as cancelled and the line is closed.
class CancelTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void tokens()
    {
        const CancelToken never;
        QVERIFY(!never.isCancelled());
        QVERIFY(!never.onCancel([] {}));
        CancelSource source;
        int kept = 0;
        int dropped = 0;
        const auto handle = source.token().onCancel([&] { ++kept; });
        source.token().onCancel([&] { ++dropped; }).reset();
        source.cancel();
        source.cancel();
        QCOMPARE(kept, 1);
        QCOMPARE(dropped, 0);
        int late = 0;
        const auto after = source.token().onCancel([&] { ++late; });
        QCOMPARE(late, 1);
    }

    void beforeItBegan()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok({}); });
        Network network;
        CancelSource cancel;
        cancel.cancel();
        VERIFY_ERROR(await(network.fetch(asking(server.url()), cancel.token())), ErrorKind::Cancelled);
        QCOMPARE(server.opened(), 0);
    }

    void rightAfterItBegan()
    {
        RawServer server([](const RawRequest&) { return RawReply::nothing(After::Stall); });
        Network network;
        CancelSource cancel;
        auto task = network.fetch(asking(server.url()), cancel.token());
        cancel.cancel();
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
    }

    void whileWaitingForTheHead()
    {
        RawServer server([](const RawRequest&) { return RawReply::nothing(After::Stall); });
        Network network;
        CancelSource cancel;
        auto task = network.fetch(asking(server.url()), cancel.token());
        QTRY_COMPARE(server.requestCount(), 1);
        cancel.cancel();
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
        QTRY_COMPARE(server.closedByClient(), 1);
    }

    void whileConnecting()
    {
        // A listener whose queue is full answers nothing at all.
        QTcpServer full;
        full.setMaxPendingConnections(1);
        QVERIFY(full.listen(QHostAddress::LocalHost));
        full.pauseAccepting();
        Network network;
        CancelSource cancel;
        auto task = network.fetch(asking(QUrl(QStringLiteral("http://127.0.0.1:%1/").arg(full.serverPort()))),
                                  cancel.token());
        QTimer::singleShot(50ms, this, [&] { cancel.cancel(); });
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
    }

    void inTheBody()
    {
        RawServer server([](const RawRequest&) {
            RawReply reply;
            reply.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 1000000\r\n\r\nsome";
            return reply.then(After::Stall);
        });
        Network network;
        CancelSource cancel;
        auto task = network.fetch(asking(server.url()), cancel.token());
        QTRY_VERIFY(server.bytesSent() > 0);
        cancel.cancel();
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
        QTRY_COMPARE(server.closedByClient(), 1);
    }

    void inAStream()
    {
        RawServer server([](const RawRequest& request) { return RawReply::content(request, 4'000'000'000); });
        Network network;
        CancelSource cancel;
        const auto sink = std::make_shared<NullSink>();
        auto task = network.stream(asking(server.url()), sink, cancel.token());
        QTRY_VERIFY(sink->got > 0);
        cancel.cancel();
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
        QTRY_COMPARE(server.closedByClient(), 1);
        const qint64 got = sink->got;
        QTest::qWait(50);
        QCOMPARE(sink->got.load(), got); // nothing is written after the task has ended
    }

    void whileWaitingToTryAgain()
    {
        RawServer server([](const RawRequest&) { return RawReply::status(503); });
        NetworkOptions options;
        options.firstRetryDelay = 1h;
        Network network(options);
        CancelSource cancel;
        auto task = network.fetch(asking(server.url()), cancel.token());
        QTRY_COMPARE(server.requestCount(), 1);
        cancel.cancel();
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
        QCOMPARE(server.requestCount(), 1);
    }

    void afterTheEnd()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok("done"); });
        Network network;
        CancelSource cancel;
        const auto reply = await(network.fetch(asking(server.url()), cancel.token()));
        cancel.cancel();
        VERIFY_RESULT(reply);
        QCOMPARE(reply->body, QByteArray("done"));
    }

    void fromAnotherThread()
    {
        RawServer server([](const RawRequest&) { return RawReply::nothing(After::Stall); });
        Network network;
        CancelSource cancel;
        auto task = network.fetch(asking(server.url()), cancel.token());
        const std::unique_ptr<QThread> thread(QThread::create([&] { cancel.cancel(); }));
        thread->start();
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
        thread->wait();
    }

    void whenTheNetworkGoes()
    {
        RawServer server([](const RawRequest&) { return RawReply::nothing(After::Stall); });
        auto network = std::make_unique<Network>();
        auto task = network->fetch(asking(server.url()));
        auto other = network->stream(asking(server.url()), std::make_shared<NullSink>());
        QTRY_COMPARE(server.requestCount(), 2);
        network.reset();
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
        VERIFY_ERROR(await(std::move(other)), ErrorKind::Cancelled);
        QTRY_COMPARE(server.closedByClient(), 2);
    }
};

VITRINE_TEST(CancelTest)
#include "cancel_test.moc"
