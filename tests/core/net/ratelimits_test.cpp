#include "core/net/ratelimits.h"

#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QLocale>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::net;
using namespace vitrine::test;
using namespace std::chrono_literals;

class RateLimitsTest : public QObject {
    Q_OBJECT

    static Request asking(const char* url, const QString& token = {})
    {
        Request request;
        request.url = QUrl(QString::fromLatin1(url));
        request.token = token;
        return request;
    }

    static ReplyHead saying(int status, const QByteArray& limit, const QByteArray& policy = {})
    {
        ReplyHead head;
        head.status = status;
        head.headers = {{"RateLimit", limit}, {"RateLimit-Policy", policy}};
        return head;
    }

private Q_SLOTS:
    void headers()
    {
        const auto limit =
            parseRateLimit(saying(200, "\"api\";r=489;t=189", "\"fixed window\";\"api\";q=500;w=300"));
        QVERIFY(limit.has_value());
        QCOMPARE(limit->bucket, QByteArray("api"));
        QCOMPARE(limit->remaining, 489);
        QCOMPARE(limit->reset, 189s);
        QCOMPARE(limit->quota, 500);
        for (const char* wrong : {"", "api", "\"api\";r=x;t=1", "\"api\";r=1", "\"api\";r=-1;t=5"})
            QVERIFY2(!parseRateLimit(saying(200, wrong)).has_value(), wrong);
    }

    void retryAfter()
    {
        ReplyHead head;
        head.headers = {{"Retry-After", "7"}};
        QCOMPARE(parseRetryAfter(head), std::optional(7s));
        QCOMPARE(waitFor(head), std::optional(8s));
        const QString date = QLocale::c().toString(QDateTime::currentDateTimeUtc().addSecs(60),
                                                   QStringLiteral("ddd, dd MMM yyyy hh:mm:ss 'GMT'"));
        head.headers = {{"Retry-After", date.toLatin1()}};
        const auto wait = parseRetryAfter(head);
        QVERIFY(wait && *wait >= 55s && *wait <= 61s);
        head.headers = {{"Retry-After", "soon"}};
        QVERIFY(!parseRetryAfter(head));
        head.headers = {{"Retry-After", "99999999"}};
        QCOMPARE(parseRetryAfter(head), std::optional(3600s));
    }

    void slowsDownBeforeTheEnd()
    {
        RateLimits limits;
        const auto now = RateLimits::Clock::now();
        const Request request = asking("https://hub.example/api/models");
        QCOMPARE(limits.advise(request, now).wait, 0ms);
        limits.learn(request, saying(200, "\"api\";r=60;t=100", "\"w\";\"api\";q=500;w=300"), now);
        QCOMPARE(limits.advise(request, now).wait, 0ms);
        limits.learn(request, saying(200, "\"api\";r=9;t=100", "\"w\";\"api\";q=500;w=300"), now);
        const auto advice = limits.advise(request, now);
        QCOMPARE(advice.wait, 10'000ms);
        QVERIFY(!advice.exhausted);
        limits.learn(request, saying(200, "\"api\";r=0;t=100"), now);
        QCOMPARE(limits.advise(request, now).wait, 100'000ms);
        QVERIFY(limits.advise(request, now).exhausted);
        QCOMPARE(limits.advise(request, now + 101s).wait, 0ms);
    }

    void quotasAreApart()
    {
        RateLimits limits;
        const auto now = RateLimits::Clock::now();
        limits.learn(asking("https://hub.example/api/models"), saying(429, "\"api\";r=0;t=50"), now);
        QVERIFY(limits.advise(asking("https://hub.example/api/datasets"), now).exhausted);
        QVERIFY(!limits.advise(asking("https://hub.example/a/b/resolve/main/x"), now).exhausted);
        QVERIFY(!limits.advise(asking("https://other.example/api/models"), now).exhausted);
        QVERIFY(!limits.advise(asking("https://hub.example/api/models", QStringLiteral("t")), now).exhausted);
    }

    void aLimitIsToldAndNotAskedAgain()
    {
        RawServer server([](const RawRequest&) {
            return RawReply::status(429, "{\"error\":\"slow down\"}", "RateLimit: \"api\";r=0;t=120\r\n");
        });
        Network network;
        QSignalSpy limited(&network, &Network::rateLimited);
        const Request request = asking(server.url("/api/models").toString().toLatin1());
        const auto first = await(network.fetch(request));
        VERIFY_ERROR(first, ErrorKind::RateLimited);
        QCOMPARE(first.error().retryAfter, std::optional(121s));
        QTRY_COMPARE(limited.count(), 1);
        QCOMPARE(limited.first().at(0).toString(), originOf(server.url()));
        QVERIFY(limited.first().at(1).toDateTime() > QDateTime::currentDateTimeUtc().addSecs(100));

        const auto second = await(network.fetch(request));
        VERIFY_ERROR(second, ErrorKind::RateLimited);
        QVERIFY(second.error().retryAfter && *second.error().retryAfter > 100s);
        QCOMPARE(server.requestCount(), 1);
    }

    void aShortLimitIsWaitedFor()
    {
        std::atomic<int> asked = 0;
        RawServer server([&](const RawRequest&) {
            return ++asked == 1 ? RawReply::status(429, {}, "Retry-After: 0\r\n") : RawReply::ok("[]");
        });
        NetworkOptions options;
        options.firstRetryDelay = 1ms;
        Network network(options);
        QSignalSpy limited(&network, &Network::rateLimited);
        const auto reply = await(network.fetch(asking(server.url("/api/models").toString().toLatin1())));
        VERIFY_RESULT(reply);
        QCOMPARE(server.requestCount(), 2);
        QTRY_COMPARE(limited.count(), 2); // it began and it ended
        QVERIFY(!limited.last().at(1).toDateTime().isValid());
    }
};

VITRINE_TEST(RateLimitsTest)
#include "ratelimits_test.moc"
