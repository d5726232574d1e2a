#include "core/net/redirects.h"

#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::net;
using namespace vitrine::test;

class RedirectsTest : public QObject {
    Q_OBJECT

    static Request asking(const QUrl& url, Method method = Method::Get)
    {
        Request request;
        request.url = url;
        request.method = method;
        request.token = QStringLiteral("hf_secret");
        request.body = "body";
        request.contentType = "application/json";
        return request;
    }

    static ReplyHead saying(int status, const QByteArray& location)
    {
        ReplyHead head;
        head.status = status;
        head.url = QUrl(QStringLiteral("https://hub.example/a"));
        head.headers = {{"Location", location}};
        return head;
    }

    static Result<std::optional<Request>> go(Method method, int status, const QByteArray& location,
                                             Redirects policy = Redirects::Follow)
    {
        Request request = asking(QUrl(QStringLiteral("https://hub.example/a")), method);
        request.redirects = policy;
        return redirected(request, saying(status, location));
    }

private Q_SLOTS:
    void methodAndBody()
    {
        for (const int status : {307, 308}) {
            const auto next = go(Method::Post, status, "/b");
            VERIFY_RESULT(next);
            QCOMPARE((*next)->method, Method::Post);
            QCOMPARE((*next)->body, QByteArray("body"));
        }
        for (const int status : {301, 302, 303}) {
            const auto next = go(Method::Post, status, "/b");
            VERIFY_RESULT(next);
            QCOMPARE((*next)->method, Method::Get);
            QVERIFY((*next)->body.isEmpty());
            QVERIFY((*next)->contentType.isEmpty());
        }
        QCOMPARE((*go(Method::Head, 303, "/b"))->method, Method::Head);
        QCOMPARE((*go(Method::Delete, 302, "/b"))->method, Method::Delete);
    }

    void tokens()
    {
        QCOMPARE((*go(Method::Get, 307, "/b?x=%2F"))->token, QStringLiteral("hf_secret"));
        QCOMPARE((*go(Method::Get, 307, "/b?x=%2F"))->url.toEncoded(),
                 QByteArray("https://hub.example/b?x=%2F"));
        QVERIFY((*go(Method::Get, 302, "https://cdn.example/b"))->token.isEmpty());
        QVERIFY((*go(Method::Get, 302, "https://hub.example:444/b"))->token.isEmpty());
    }

    void unsafeTargets()
    {
        for (const char* target : {"file:///etc/passwd", "http://hub.example/a", "data:text/plain,x",
                                   "ftp://a/b", "https://me:pw@cdn.example/"})
            VERIFY_ERROR(go(Method::Get, 302, target), ErrorKind::Server);
    }

    void answersThatStay()
    {
        QVERIFY(!go(Method::Get, 304, "/b")->has_value());
        QVERIFY(!go(Method::Get, 302, "")->has_value());
        QVERIFY(!go(Method::Head, 302, "https://cdn.example/b", Redirects::SameOrigin)->has_value());
        QVERIFY(go(Method::Head, 302, "/b", Redirects::SameOrigin)->has_value());
    }

    void noTokenLeavesForASecondHost()
    {
        RawServer other([](const RawRequest&) { return RawReply::ok("content"); });
        RawServer home([&](const RawRequest& request) {
            return request.target == "/start"
                       ? RawReply::redirect(302, "/next")
                       : RawReply::redirect(302, other.url("/file?Signature=x").toEncoded());
        });
        Network network;
        const auto reply = await(network.fetch(asking(home.url("/start"))));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->body, QByteArray("content"));
        QCOMPARE(reply->url, other.url("/file?Signature=x"));
        QCOMPARE(home.requestCount(), 2);
        for (const RawRequest& request : home.requests())
            QCOMPARE(request.header("Authorization"), QByteArray("Bearer hf_secret"));
        QCOMPARE(other.requestCount(), 1);
        QVERIFY(!other.requests().first().head.contains("hf_secret"));
        QVERIFY(!other.requests().first().head.toLower().contains("authorization"));
    }

    void aTokenThatWasDroppedStaysAway()
    {
        QByteArray back;
        RawServer other([&](const RawRequest&) { return RawReply::redirect(302, back); });
        RawServer home([&](const RawRequest& request) {
            return request.target == "/start" ? RawReply::redirect(302, other.url("/x").toEncoded())
                                              : RawReply::ok("end");
        });
        back = home.url("/end").toEncoded();
        Network network;
        VERIFY_RESULT(await(network.fetch(asking(home.url("/start")))));
        QCOMPARE(home.requests().last().target, QByteArray("/end"));
        QVERIFY(home.requests().last().header("Authorization").isEmpty());
    }

    void circlesEnd()
    {
        RawServer server([](const RawRequest&) { return RawReply::redirect(307, "/again"); });
        Network network;
        const auto reply = await(network.fetch(asking(server.url("/start"))));
        VERIFY_ERROR(reply, ErrorKind::Server);
        QCOMPARE(server.requestCount(), mostRedirects + 1);
    }

    void aHeadStopsAtASecondHost()
    {
        RawServer other([](const RawRequest&) { return RawReply::ok({}); });
        RawServer home([&](const RawRequest& request) {
            return request.target == "/old"
                       ? RawReply::redirect(307, "/new")
                       : RawReply::redirect(302, other.url("/cdn").toEncoded(), "X-Linked-Size: 5\r\n");
        });
        Network network;
        const auto reply = await(network.head(asking(home.url("/old"))));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->status, 302);
        QCOMPARE(reply->header("X-Linked-Size"), QByteArray("5"));
        QCOMPARE(reply->location(), other.url("/cdn"));
        QCOMPARE(other.requestCount(), 0);
        QCOMPARE(home.requests().last().method, QByteArray("HEAD"));
        QCOMPARE(home.requests().last().header("Accept-Encoding"), QByteArray("identity"));
    }
};

VITRINE_TEST(RedirectsTest)
#include "redirects_test.moc"
