#include "core/hub/hubclient.h"

#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/memoryreplycache.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::hub;
using namespace vitrine::test;
using namespace std::chrono_literals;
using After = RawReply::After;

/// Where replies come from, how long they last, and whose they are.
class RepliesTest : public QObject {
    Q_OBJECT

    static net::NetworkOptions quick()
    {
        net::NetworkOptions options;
        options.firstRetryDelay = 1ms;
        return options;
    }

    static Place at(const RawServer& server)
    {
        return *Place::parse(QStringLiteral("http://127.0.0.1:%1").arg(server.port()));
    }

    static RepoId repo() { return *RepoId::parse(QStringLiteral("a/b")); }

    static QByteArray infoOf(const char* commit)
    {
        return QByteArray("{\"id\":\"a/b\",\"sha\":\"") + commit + "\"}";
    }

private Q_SLOTS:
    void askedOnceAndConfirmedAfterwards()
    {
        RawServer server([](const RawRequest& request) {
            if (request.header("If-None-Match") == "W/\"1\"") {
                RawReply unchanged;
                unchanged.bytes = "HTTP/1.1 304 Not Modified\r\nETag: W/\"1\"\r\n\r\n";
                return unchanged;
            }
            return RawReply::ok(infoOf("one"), "ETag: W/\"1\"\r\n");
        });
        net::Network network(quick());
        MemoryReplyCache cache;
        HubClient client(network, at(server), {}, &cache);
        const auto first = await(client.info(repo(), {}, Freshness::Network, {}));
        VERIFY_RESULT(first);
        QVERIFY(!first->fromCache);
        const auto second = await(client.info(repo(), {}, Freshness::Network, {}));
        VERIFY_RESULT(second);
        QVERIFY(!second->fromCache);
        QVERIFY(second->fetchedAt >= first->fetchedAt);
        QCOMPARE(second->value.commit, QStringLiteral("one"));
        QCOMPARE(server.requestCount(), 2);
        QCOMPARE(server.requests().last().header("If-None-Match"), QByteArray("W/\"1\""));
    }

    void changesReplaceWhatWasStored()
    {
        std::atomic<int> version = 1;
        RawServer server([&](const RawRequest&) {
            const QByteArray number = QByteArray::number(version);
            return RawReply::ok(infoOf(number), "ETag: \"" + number + "\"\r\n");
        });
        net::Network network(quick());
        MemoryReplyCache cache;
        HubClient client(network, at(server), {}, &cache);
        VERIFY_RESULT(await(client.info(repo(), {}, Freshness::Network, {})));
        version = 2;
        VERIFY_RESULT(await(client.info(repo(), {}, Freshness::Network, {})));
        const auto stored = await(client.info(repo(), {}, Freshness::CacheOnly, {}));
        VERIFY_RESULT(stored);
        QCOMPARE(stored->value.commit, QStringLiteral("2"));
        QVERIFY(stored->fromCache);
        QCOMPARE(server.requestCount(), 2);
    }

    void cacheOnlyAsksNobody()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok(infoOf("one")); });
        net::Network network(quick());
        MemoryReplyCache cache;
        HubClient client(network, at(server), {}, &cache);
        VERIFY_ERROR(await(client.info(repo(), {}, Freshness::CacheOnly, {})), ErrorKind::Offline);
        HubClient without(network, at(server), {});
        VERIFY_ERROR(await(without.info(repo(), {}, Freshness::CacheOnly, {})), ErrorKind::Offline);
        QCOMPARE(server.opened(), 0);
    }

    void whatWasSeenStaysWhenThePlaceCannotBeReached_data()
    {
        QTest::addColumn<int>("trouble");
        QTest::newRow("server error") << 503;
        QTest::newRow("rate limit") << 429;
        QTest::newRow("dropped line") << -1;
        QTest::newRow("offline switch") << -2;
        QTest::newRow("broken answer stays an error") << -3;
        QTest::newRow("missing now") << 404;
    }

    void whatWasSeenStaysWhenThePlaceCannotBeReached()
    {
        QFETCH(int, trouble);
        std::atomic<bool> well = true;
        RawServer server([&](const RawRequest&) {
            if (well)
                return RawReply::ok(infoOf("one"), "ETag: \"1\"\r\n");
            if (trouble == -1)
                return RawReply::nothing(After::Reset);
            if (trouble == -3)
                return RawReply::ok("<!doctype html><title>Sign in to the hotel</title>");
            return RawReply::status(trouble, {}, trouble == 429 ? "Retry-After: 200\r\n" : "");
        });
        net::Network network(quick());
        MemoryReplyCache cache;
        HubClient client(network, at(server), {}, &cache);
        const auto first = await(client.info(repo(), {}, Freshness::Network, {}));
        VERIFY_RESULT(first);
        well = false;
        network.setOffline(trouble == -2);
        const auto later = await(client.info(repo(), {}, Freshness::Network, {}));
        if (trouble == 404) {
            VERIFY_ERROR(later, ErrorKind::NotFound);
        } else if (trouble == -3) {
            VERIFY_ERROR(later, ErrorKind::Server);
            QVERIFY(later.error().detail.contains(QStringLiteral("web page")));
        } else {
            VERIFY_RESULT(later);
            QVERIFY(later->fromCache);
            QCOMPARE(later->fetchedAt, first->fetchedAt);
            QCOMPARE(later->value.commit, QStringLiteral("one"));
        }
        const auto stored = await(client.info(repo(), {}, Freshness::CacheOnly, {}));
        VERIFY_RESULT(stored);
        QCOMPARE(stored->value.commit, QStringLiteral("one"));
    }

    void unreadableAnswersAreNotStored_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::newRow("html") << QByteArray("<html>captive portal</html>");
        QTest::newRow("half") << QByteArray("{\"id\":\"a/b\",");
        QTest::newRow("array") << QByteArray("[1,2]");
        QTest::newRow("empty") << QByteArray();
    }

    void unreadableAnswersAreNotStored()
    {
        QFETCH(QByteArray, body);
        RawServer server([body](const RawRequest&) { return RawReply::ok(body, "ETag: \"x\"\r\n"); });
        net::Network network(quick());
        MemoryReplyCache cache;
        HubClient client(network, at(server), {}, &cache);
        const auto info = await(client.info(repo(), {}, Freshness::Network, {}));
        VERIFY_ERROR(info, ErrorKind::Server);
        QVERIFY(!info.error().what.isEmpty() && !info.error().next.isEmpty());
        QCOMPARE(cache.size(), 0);
    }

    /// Two servers, one cache, three identities: nobody sees another's replies, and no token goes astray.
    void repliesAndTokensStayApart()
    {
        const auto answer = [](const RawRequest& request) {
            const QByteArray who = request.header("Authorization");
            return RawReply::ok(infoOf(who.isEmpty() ? "nobody" : who.mid(7)), "ETag: \"same\"\r\n");
        };
        RawServer one(answer);
        RawServer two(answer);
        net::Network network(quick());
        MemoryReplyCache cache;
        HubClient ada(network, at(one), {QStringLiteral("ada"), QStringLiteral("hf_ada")}, &cache);
        HubClient unnamed(network, at(one), {{}, QStringLiteral("hf_env")}, &cache);
        HubClient nobody(network, at(one), {}, &cache);
        HubClient elsewhere(network, at(two), {}, &cache);

        VERIFY_RESULT(await(ada.info(repo(), {}, Freshness::Network, {})));
        for (HubClient* other : {&unnamed, &nobody, &elsewhere})
            VERIFY_ERROR(await(other->info(repo(), {}, Freshness::CacheOnly, {})), ErrorKind::Offline);
        VERIFY_RESULT(await(unnamed.info(repo(), {}, Freshness::Network, {})));
        VERIFY_RESULT(await(nobody.info(repo(), {}, Freshness::Network, {})));
        VERIFY_ERROR(await(elsewhere.info(repo(), {}, Freshness::CacheOnly, {})), ErrorKind::Offline);
        VERIFY_RESULT(await(elsewhere.info(repo(), {}, Freshness::Network, {})));

        QCOMPARE(await(ada.info(repo(), {}, Freshness::CacheOnly, {}))->value.commit,
                 QStringLiteral("hf_ada"));
        QCOMPARE(await(unnamed.info(repo(), {}, Freshness::CacheOnly, {}))->value.commit,
                 QStringLiteral("hf_env"));
        QCOMPARE(await(nobody.info(repo(), {}, Freshness::CacheOnly, {}))->value.commit,
                 QStringLiteral("nobody"));
        QCOMPARE(cache.scopes().size(), 4);
        for (const QString& scope : cache.scopes())
            QVERIFY2(!scope.contains(QStringLiteral("hf_")), qPrintable(scope));
        for (const RawRequest& request : one.requests())
            QVERIFY(request.header("If-None-Match").isEmpty());
        QCOMPARE(two.requestCount(), 1);
        QVERIFY(two.requests().first().header("Authorization").isEmpty());
    }

    void theClientMayGoFirst()
    {
        RawServer server([](const RawRequest&) {
            RawReply reply = RawReply::ok(infoOf("one"));
            reply.pieceBytes = 20;
            reply.pieceDelay = 5;
            return reply;
        });
        net::Network network(quick());
        MemoryReplyCache cache;
        auto client = std::make_unique<HubClient>(network, at(server), Identity{}, &cache);
        auto task = client->info(repo(), {}, Freshness::Network, {});
        client.reset();
        const auto info = await(std::move(task));
        VERIFY_RESULT(info);
        QCOMPARE(info->value.commit, QStringLiteral("one"));
    }

    void theNetworkMayGoFirst()
    {
        RawServer server([](const RawRequest&) { return RawReply::nothing(After::Stall); });
        auto network = std::make_unique<net::Network>(quick());
        MemoryReplyCache cache;
        HubClient client(*network, at(server), {}, &cache);
        auto task = client.tree(repo(), {}, {}, true, false, Freshness::Network, {});
        QTRY_COMPARE(server.requestCount(), 1);
        network.reset();
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
    }

    void cancelling()
    {
        RawServer server([](const RawRequest&) { return RawReply::nothing(After::Stall); });
        net::Network network(quick());
        MemoryReplyCache cache;
        HubClient client(network, at(server), {}, &cache);
        net::CancelSource cancel;
        auto task = client.info(repo(), {}, Freshness::Network, cancel.token());
        QTRY_COMPARE(server.requestCount(), 1);
        cancel.cancel();
        VERIFY_ERROR(await(std::move(task)), ErrorKind::Cancelled);
        QTRY_COMPARE(server.closedByClient(), 1);
        VERIFY_ERROR(await(client.info(repo(), {}, Freshness::Network, cancel.token())),
                     ErrorKind::Cancelled);
    }
};

VITRINE_TEST(RepliesTest)
#include "replies_test.moc"
