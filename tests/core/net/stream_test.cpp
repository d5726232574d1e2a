#include "core/net/network.h"

#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QMutex>
#include <QSemaphore>

using namespace vitrine;
using namespace vitrine::net;
using namespace vitrine::test;
using namespace std::chrono_literals;
using After = RawReply::After;

namespace {

/// Checks the pattern as it comes, and stands still or fails where told to.
class PatternSink : public Sink {
public:
    Result<void> begin(const StreamHead& head) override
    {
        this->head = head;
        at = head.firstByte;
        ++begins;
        return beginResult;
    }

    Result<void> write(QByteArrayView bytes) override
    {
        if (QThread::currentThread() == caller)
            wrongThread = true;
        if (blocks)
            gate.acquire();
        for (const char byte : bytes)
            right = right && byte == patternByte(at++);
        if (failAt >= 0 && at >= failAt)
            return fail(ErrorKind::DiskFull, QStringLiteral("full"));
        return {};
    }

    Result<void> finish() override
    {
        finished = true;
        return {};
    }

    QThread* caller = QThread::currentThread();
    StreamHead head;
    QSemaphore gate;
    std::atomic<qint64> at = 0;
    int begins = 0;
    qint64 failAt = -1;
    bool blocks = false;
    bool right = true;
    bool finished = false;
    bool wrongThread = false;
    Result<void> beginResult;
};

} // namespace

class StreamTest : public QObject {
    Q_OBJECT

    static Request asking(const RawServer& server, const QByteArray& range = {})
    {
        Request request;
        request.url = server.url("/a/b/resolve/main/model.safetensors");
        if (!range.isEmpty())
            request.setHeader("Range", range);
        return request;
    }

    static NetworkOptions quick()
    {
        NetworkOptions options;
        options.firstRetryDelay = 1ms;
        return options;
    }

private Q_SLOTS:
    void aWholeFile()
    {
        constexpr qint64 size = 20'000'003;
        RawServer server([](const RawRequest& request) { return RawReply::content(request, size); });
        Network network;
        const auto sink = std::make_shared<PatternSink>();
        const auto reply = await(network.stream(asking(server), sink));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(reply->bytes, size);
        QCOMPARE(sink->at.load(), size);
        QCOMPARE(sink->head.totalSize, size);
        QVERIFY(sink->right && sink->finished && !sink->wrongThread);
        QCOMPARE(server.requests().first().header("Accept-Encoding"), QByteArray("identity"));
        QVERIFY(server.requests().first().head.contains(" HTTP/1.1\r\n"));
    }

    void anEmptyFile()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok({}); });
        Network network;
        const auto sink = std::make_shared<PatternSink>();
        const auto reply = await(network.stream(asking(server), sink));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->bytes, 0);
        QVERIFY(sink->finished);
    }

    void aRange()
    {
        constexpr qint64 size = 9'000'000;
        RawServer server([](const RawRequest& request) { return RawReply::content(request, size); });
        Network network;
        const auto sink = std::make_shared<PatternSink>();
        const auto reply = await(network.stream(asking(server, "bytes=5000000-5999999"), sink));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->status, 206);
        QCOMPARE(reply->bytes, 1'000'000);
        QCOMPARE(sink->head.firstByte, 5'000'000);
        QCOMPARE(sink->head.totalSize, size);
        QCOMPARE(sink->at.load(), 6'000'000);
        QVERIFY(sink->right && sink->finished);
    }

    void aRangeTheServerIgnores()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok(pattern(0, 1000)); });
        Network network;
        const auto sink = std::make_shared<PatternSink>();
        const auto reply = await(network.stream(asking(server, "bytes=500-"), sink));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->status, 200);
        QCOMPARE(sink->head.firstByte, 0);
        QVERIFY(sink->right);
    }

    void aRangeBehindTheEnd()
    {
        RawServer server([](const RawRequest& request) { return RawReply::content(request, 100); });
        Network network;
        const auto sink = std::make_shared<PatternSink>();
        const auto reply = await(network.stream(asking(server, "bytes=100-"), sink));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->status, 416);
        QCOMPARE(reply->header("Content-Range"), QByteArray("bytes */100"));
        QCOMPARE(sink->begins, 0);
    }

    void wrongRangesAreRefused_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::newRow("starts elsewhere") << QByteArray("bytes 400-999/1000");
        QTest::newRow("none") << QByteArray();
        QTest::newRow("another length") << QByteArray("bytes 500-600/1000");
        QTest::newRow("backwards") << QByteArray("bytes 500-400/1000");
        QTest::newRow("nonsense") << QByteArray("bytes x");
    }

    void wrongRangesAreRefused()
    {
        QFETCH(QByteArray, range);
        RawServer server([range](const RawRequest&) {
            return RawReply::status(206, pattern(500, 500), "Content-Range: " + range + "\r\n");
        });
        Network network;
        const auto sink = std::make_shared<PatternSink>();
        VERIFY_ERROR(await(network.stream(asking(server, "bytes=500-"), sink)), ErrorKind::Server);
        QCOMPARE(sink->begins, 0);
    }

    void compressedContentIsRefused()
    {
        RawServer server(
            [](const RawRequest&) { return RawReply::ok("\x1f\x8b...", "Content-Encoding: gzip\r\n"); });
        Network network;
        const auto sink = std::make_shared<PatternSink>();
        VERIFY_ERROR(await(network.stream(asking(server), sink)), ErrorKind::Server);
        QCOMPARE(sink->begins, 0);
    }

    void theRedirectedContentGetsNoToken()
    {
        RawServer cdn([](const RawRequest& request) { return RawReply::content(request, 1000); });
        RawServer home([&](const RawRequest&) {
            return RawReply::redirect(302, cdn.url("/f?Signature=x").toEncoded());
        });
        Network network;
        const auto sink = std::make_shared<PatternSink>();
        Request request = asking(home, "bytes=10-");
        request.token = QStringLiteral("hf_secret");
        VERIFY_RESULT(await(network.stream(request, sink)));
        QVERIFY(sink->right && sink->finished);
        QVERIFY(!cdn.requests().first().head.toLower().contains("authorization"));
        QCOMPARE(cdn.requests().first().header("Range"), QByteArray("bytes=10-"));
    }

    void aLineThatBreaksKeepsWhatCame_data()
    {
        QTest::addColumn<int>("after");
        QTest::newRow("closed") << int(After::Close);
        QTest::newRow("reset") << int(After::Reset);
    }

    void aLineThatBreaksKeepsWhatCame()
    {
        QFETCH(int, after);
        RawServer server([after](const RawRequest&) {
            RawReply reply;
            reply.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n";
            reply.pattern = 3'000'000;
            return reply.then(static_cast<After>(after));
        });
        Network network(quick());
        const auto sink = std::make_shared<PatternSink>();
        const auto reply = await(network.stream(asking(server), sink));
        VERIFY_ERROR(reply, ErrorKind::Offline);
        QVERIFY(sink->right && !sink->finished);
        if (static_cast<After>(after) == After::Close)
            QCOMPARE(sink->at.load(), 3'000'000);
        QCOMPARE(server.requestCount(), 1); // not repeated: the sink has begun
    }

    void aStallIsNoticed()
    {
        RawServer server([](const RawRequest&) {
            RawReply reply;
            reply.bytes = "HTTP/1.1 200 OK\r\nContent-Length: 5000000\r\n\r\n";
            reply.pattern = 1'000'000;
            return reply.then(After::Stall);
        });
        Network network(quick());
        const auto sink = std::make_shared<PatternSink>();
        Request request = asking(server);
        request.stallTimeout = 200ms;
        VERIFY_ERROR(await(network.stream(request, sink)), ErrorKind::Timeout);
        QVERIFY(sink->right && !sink->finished);
        QTRY_COMPARE(server.closedByClient(), 1);
    }

    void failuresBeforeTheFirstByteAreRepeated()
    {
        std::atomic<int> asked = 0;
        RawServer server([&](const RawRequest& request) {
            switch (++asked) {
            case 1:
                return RawReply::status(503);
            case 2:
                return RawReply::nothing(After::Reset);
            default:
                return RawReply::content(request, 1000);
            }
        });
        Network network(quick());
        const auto sink = std::make_shared<PatternSink>();
        Request request = asking(server);
        request.patience = Patience::background();
        VERIFY_RESULT(await(network.stream(request, sink)));
        QVERIFY(sink->right && sink->finished);
    }

    void errorsNeverReachTheSink_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QString>("kind");
        QTest::newRow("404") << 404 << errorKindName(ErrorKind::NotFound);
        QTest::newRow("403 of a stale link") << 403 << errorKindName(ErrorKind::Forbidden);
        QTest::newRow("204") << 204 << errorKindName(ErrorKind::Server);
    }

    void errorsNeverReachTheSink()
    {
        QFETCH(int, status);
        QFETCH(QString, kind);
        RawServer server([status](const RawRequest&) { return RawReply::status(status); });
        Network network(quick());
        const auto sink = std::make_shared<PatternSink>();
        const auto reply = await(network.stream(asking(server), sink));
        QVERIFY(!reply.has_value());
        QCOMPARE(errorKindName(reply.error().kind), kind);
        QCOMPARE(sink->begins, 0);
    }

    void theSinksErrorIsTheAnswer()
    {
        RawServer server([](const RawRequest& request) { return RawReply::content(request, 50'000'000); });
        Network network;
        const auto sink = std::make_shared<PatternSink>();
        sink->failAt = 1'000'000;
        VERIFY_ERROR(await(network.stream(asking(server), sink)), ErrorKind::DiskFull);
        QTRY_COMPARE(server.closedByClient(), 1);
        const auto refusing = std::make_shared<PatternSink>();
        refusing->beginResult = fail(ErrorKind::Conflict, QStringLiteral("not this one"));
        VERIFY_ERROR(await(network.stream(asking(server), refusing)), ErrorKind::Conflict);
        QCOMPARE(refusing->at.load(), 0);
    }

    /// The disk stands still: neither memory nor the time limit may run away.
    void aSlowDiskHoldsTheServerBack()
    {
        constexpr qint64 size = 200'000'000;
        RawServer server([](const RawRequest& request) { return RawReply::content(request, size); });
        Network network;
        const auto sink = std::make_shared<PatternSink>();
        sink->blocks = true;
        Request request = asking(server);
        request.stallTimeout = 300ms;
        CancelSource cancel;
        auto task = network.stream(request, sink, cancel.token());
        // Wait until nothing more is taken from the server.
        qint64 before = -1;
        QTRY_VERIFY_WITH_TIMEOUT(
            [&] {
                const qint64 now = server.bytesSent();
                QTest::qWait(400);
                return std::exchange(before, now) == now && now > 0;
            }(),
            20'000);
        QVERIFY2(server.bytesSent() < 40'000'000, qPrintable(QString::number(server.bytesSent())));
        cancel.cancel();
        QTRY_COMPARE(server.closedByClient(), 1); // although the sink still stands
        sink->gate.release(1000);
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
        QVERIFY(sink->right && !sink->finished);
    }

    void severalAtOnce()
    {
        constexpr qint64 size = 8'000'000;
        RawServer server([](const RawRequest& request) { return RawReply::content(request, size); });
        Network network;
        std::vector<std::shared_ptr<PatternSink>> sinks;
        std::vector<QCoro::Task<Result<StreamReply>>> tasks;
        for (int i = 0; i < 8; ++i) {
            sinks.push_back(std::make_shared<PatternSink>());
            const QByteArray range = "bytes=" + QByteArray::number(i * 1'000'000) + '-' +
                                     QByteArray::number((i + 1) * 1'000'000 - 1);
            tasks.push_back(network.stream(asking(server, range), sinks.back()));
        }
        for (auto& task : tasks)
            VERIFY_RESULT(await(std::move(task)));
        for (const auto& sink : sinks)
            QVERIFY(sink->right && sink->finished);
    }
};

VITRINE_TEST(StreamTest)
#include "stream_test.moc"
