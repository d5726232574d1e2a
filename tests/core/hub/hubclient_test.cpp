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

/// Against a scripted server: what no good server says.
class HubClientTest : public QObject {
    Q_OBJECT

    static net::NetworkOptions quick()
    {
        net::NetworkOptions options;
        options.firstRetryDelay = 1ms;
        return options;
    }

    static Place at(const RawServer& server, const QString& prefix = {})
    {
        return *Place::parse(QStringLiteral("http://127.0.0.1:%1%2").arg(server.port()).arg(prefix));
    }

    static Identity ada() { return {QStringLiteral("ada"), QStringLiteral("hf_secret")}; }
    static RepoId repo() { return *RepoId::parse(QStringLiteral("a/b")); }
    static Revision pull() { return *Revision::parse(QStringLiteral("refs/pr/1")); }

    static QByteArray items(int from, int count)
    {
        QByteArray body = "[";
        for (int i = from; i < from + count; ++i) {
            body += (i == from ? "" : ",") + QByteArray("{\"id\":\"owner/model-") + QByteArray::number(i) +
                    "\",\"likes\":3,\"downloads\":12345,\"tags\":[\"transformers\",\"pytorch\",\"en\","
                    "\"license:mit\"],"
                    "\"config\":{\"architectures\":[\"BertModel\"],\"model_type\":\"bert\"},\"pipeline_tag\":"
                    "\"fill-mask\","
                    "\"safetensors\":{\"parameters\":{\"F32\":1000},\"total\":1000},\"lastModified\":\"2024-"
                    "01-02T03:04:05.000Z\"}";
        }
        return body + ']';
    }

private Q_SLOTS:
    void addressesAreQuoted()
    {
        RawServer server([](const RawRequest& request) {
            return RawReply::ok(request.target.contains("/tree/") ? "[]" : "{\"id\":\"a/b\"}");
        });
        net::Network network(quick());
        HubClient client(network, at(server, QStringLiteral("/hub")), ada());
        QCOMPARE(client.resolveUrl(repo(), pull(), QStringLiteral("x y/100%#?é.txt")).toEncoded(),
                 server.url("/hub/a/b/resolve/refs%2Fpr%2F1/x%20y/100%25%23%3F%C3%A9.txt").toEncoded());
        VERIFY_RESULT(await(client.info(repo(), pull(), Freshness::Network, {})));
        QCOMPARE(server.requests().last().target, QByteArray("/hub/api/models/a/b/revision/refs%2Fpr%2F1"));
        QCOMPARE(server.requests().last().header("Authorization"), QByteArray("Bearer hf_secret"));
        const RepoId dataset = *RepoId::parse(QStringLiteral("squad"), RepoType::Dataset);
        VERIFY_RESULT(
            await(client.tree(dataset, {}, QStringLiteral("a b/c#"), true, true, Freshness::Network, {})));
        QCOMPARE(server.requests().last().target,
                 QByteArray("/hub/api/datasets/squad/tree/main/a%20b/c%23?recursive=true&expand=true"));
        QCOMPARE(client.webUrl(dataset), server.url("/hub/datasets/squad"));
    }

    void aPlaceWithoutExpand()
    {
        RawServer server([](const RawRequest& request) {
            return request.target.contains("expand=")
                       ? RawReply::status(400, "{\"error\":\"\\\"expand\\\" must be one of [author, tags]\"}")
                       : RawReply::ok(items(0, 2));
        });
        net::Network network(quick());
        HubClient client(network, at(server), {});
        const auto page = await(client.list({}, Freshness::Network, {}));
        VERIFY_RESULT(page);
        QCOMPARE(page->value.items.size(), 2);
        QVERIFY(server.requests().last().target.contains("full=true"));
        VERIFY_RESULT(await(client.list({}, Freshness::Network, {})));
        QCOMPARE(server.requestCount(), 3); // it is not asked in vain again
    }

    void aBadSearchStaysAnError()
    {
        RawServer server([](const RawRequest&) { return RawReply::status(400, "{\"error\":\"no\"}"); });
        net::Network network(quick());
        HubClient client(network, at(server), {});
        VERIFY_ERROR(await(client.list({}, Freshness::Network, {})), ErrorKind::Invalid);
    }

    void pagesFollowTheLink()
    {
        RawServer server([](const RawRequest& request) {
            return request.target.contains("cursor=")
                       ? RawReply::ok(items(2, 1))
                       : RawReply::ok(items(0, 2), "Link: </api/models?cursor=abc%3D>; rel=\"next\"\r\n");
        });
        net::Network network(quick());
        HubClient client(network, at(server), ada());
        const auto first = await(client.list({}, Freshness::Network, {}));
        VERIFY_RESULT(first);
        QCOMPARE(first->value.next, server.url("/api/models?cursor=abc%3D"));
        const auto second = await(client.listNext(RepoType::Model, first->value.next, {}));
        VERIFY_RESULT(second);
        QCOMPARE(second->value.items.first().id.name, QStringLiteral("model-2"));
        QVERIFY(second->value.next.isEmpty());
        QCOMPARE(server.requests().last().target, QByteArray("/api/models?cursor=abc%3D"));
    }

    void aLinkToAnotherServerIsNotFollowed()
    {
        RawServer evil([](const RawRequest&) { return RawReply::ok("[]"); });
        RawServer server([&](const RawRequest& request) {
            const QByteArray body = request.target.contains("/tree/") ? QByteArray("[]") : items(0, 1);
            return RawReply::ok(body, "Link: <" + evil.url("/api/models?cursor=x").toEncoded() +
                                          ">; rel=\"next\"\r\n");
        });
        net::Network network(quick());
        HubClient client(network, at(server), ada());
        const auto page = await(client.list({}, Freshness::Network, {}));
        VERIFY_RESULT(page);
        QVERIFY(page->value.next.isEmpty());
        VERIFY_ERROR(await(client.listNext(RepoType::Model, evil.url("/api/models"), {})),
                     ErrorKind::Invalid);
        VERIFY_RESULT(await(client.tree(repo(), {}, {}, true, false, Freshness::Network, {})));
        QCOMPARE(evil.opened(), 0);
    }

    void aTreeOfSeveralPages()
    {
        RawServer server([](const RawRequest& request) {
            const int page = request.target.contains("cursor=1")   ? 1
                             : request.target.contains("cursor=2") ? 2
                                                                   : 0;
            const QByteArray body = "[{\"type\":\"file\",\"path\":\"f" + QByteArray::number(page) +
                                    "\",\"size\":1,\"oid\":\"x\"}]";
            const QByteArray next = page == 2 ? QByteArray()
                                              : "Link: <" + request.target.left(request.target.indexOf('?')) +
                                                    "?cursor=" + QByteArray::number(page + 1) +
                                                    ">; rel=\"next\"\r\n";
            return RawReply::ok(body, next + "ETag: \"" + QByteArray::number(page) + "\"\r\n");
        });
        net::Network network(quick());
        MemoryReplyCache cache;
        HubClient client(network, at(server), {}, &cache);
        const auto tree = await(client.tree(repo(), {}, {}, true, false, Freshness::Network, {}));
        VERIFY_RESULT(tree);
        QCOMPARE(tree->value.size(), 3);
        QVERIFY(!tree->fromCache);
        const auto stored = await(client.tree(repo(), {}, {}, true, false, Freshness::CacheOnly, {}));
        VERIFY_RESULT(stored);
        QCOMPARE(stored->value.last().path, QStringLiteral("f2"));
        QVERIFY(stored->fromCache);
        QCOMPARE(server.requestCount(), 3);
    }

    void aTreeThatNeverEnds()
    {
        RawServer server([](const RawRequest& request) {
            return RawReply::ok("[]", "Link: <" + request.target + ">; rel=\"next\"\r\n");
        });
        net::Network network(quick());
        HubClient client(network, at(server), {});
        VERIFY_ERROR(await(client.tree(repo(), {}, {}, true, false, Freshness::Network, {})),
                     ErrorKind::Server);
        QCOMPARE(server.requestCount(), 1);
    }

    void aRenamedRepository()
    {
        RawServer server([](const RawRequest& request) {
            return request.target.startsWith("/api/models/a/b")
                       ? RawReply::redirect(307, "/api/models/new/name/revision/main")
                       : RawReply::ok("{\"id\":\"new/name\",\"sha\":\"x\"}");
        });
        net::Network network(quick());
        HubClient client(network, at(server), ada());
        const auto info = await(client.info(repo(), {}, Freshness::Network, {}));
        VERIFY_RESULT(info);
        QCOMPARE(info->value.id.id(), QStringLiteral("new/name"));
        QCOMPARE(server.requests().last().header("Authorization"), QByteArray("Bearer hf_secret"));
    }

    void aCardThatEndsEarly()
    {
        // A chunked body without its end, which Qt takes for whole now and then; the git id in the ETag
        // tells.
        RawServer server([](const RawRequest&) {
            RawReply reply;
            reply.bytes = "HTTP/1.1 200 OK\r\nETag: \"ce013625030ba8dba906f756967f9e9ca394464a\"\r\n"
                          "Transfer-Encoding: chunked\r\n\r\n3\r\nhel\r\n";
            return reply.then(RawReply::After::Close);
        });
        net::Network network(quick());
        MemoryReplyCache cache;
        HubClient client(network, at(server), {}, &cache);
        QVERIFY(!await(client.readme(repo(), {}, Freshness::Network, {})).has_value());
        QCOMPARE(cache.size(), 0);
        QVERIFY(!await(client.fileBytes(repo(), {}, QStringLiteral("x"), 0, -1, {})).has_value());
    }

    void partsOfAFile_data()
    {
        QTest::addColumn<qint64>("offset");
        QTest::addColumn<qint64>("length");
        QTest::addColumn<qint64>("got");
        QTest::addColumn<QByteArray>("range");
        QTest::newRow("whole") << 0ll << -1ll << 5000ll << QByteArray();
        QTest::newRow("start") << 0ll << 100ll << 100ll << QByteArray("bytes=0-99");
        QTest::newRow("middle") << 1000ll << 50ll << 50ll << QByteArray("bytes=1000-1049");
        QTest::newRow("to the end") << 4990ll << -1ll << 10ll << QByteArray("bytes=4990-");
        QTest::newRow("over the end") << 4990ll << 100ll << 10ll << QByteArray("bytes=4990-5089");
    }

    void partsOfAFile()
    {
        QFETCH(qint64, offset);
        QFETCH(qint64, length);
        QFETCH(qint64, got);
        QFETCH(QByteArray, range);
        RawServer server([](const RawRequest& request) { return RawReply::content(request, 5000); });
        RawServer simple([](const RawRequest&) { return RawReply::ok(pattern(0, 5000)); });
        net::Network network(quick());
        for (const RawServer* one : {&server, &simple}) { // the second knows no ranges
            HubClient client(network, at(*one), {});
            const auto bytes =
                await(client.fileBytes(repo(), {}, QStringLiteral("m.bin"), offset, length, {}));
            VERIFY_RESULT(bytes);
            QCOMPARE(*bytes, pattern(offset, got));
            QCOMPARE(one->requests().first().header("Range"), range);
        }
    }

    void edgesOfAFile()
    {
        RawServer server([](const RawRequest& request) {
            return RawReply::content(request, request.target.endsWith("empty") ? 0 : 100);
        });
        net::Network network(quick());
        HubClient client(network, at(server), {});
        QCOMPARE(*await(client.fileBytes(repo(), {}, QStringLiteral("x"), 0, 0, {})), QByteArray());
        QCOMPARE(server.requestCount(), 0);
        QCOMPARE(*await(client.fileBytes(repo(), {}, QStringLiteral("empty"), 0, 10, {})), QByteArray());
        VERIFY_ERROR(await(client.fileBytes(repo(), {}, QStringLiteral("x"), 100, 10, {})),
                     ErrorKind::Invalid);
    }

    void metadataStopsAtTheContentsHost()
    {
        const QByteArray sha(64, 'e');
        RawServer cdn([](const RawRequest& request) { return RawReply::content(request, 77); });
        RawServer server([&](const RawRequest& request) {
            if (request.target.contains("regular")) {
                if (request.target.startsWith("/api/resolve-cache/"))
                    return RawReply::ok({}, "ETag: \"" + QByteArray(40, 'f') +
                                                "\"\r\nX-Repo-Commit: " + QByteArray(40, 'c') + "\r\n");
                return RawReply::redirect(307, "/api/resolve-cache/models/a/b/x/regular?%2Fa=&etag=%22f%22");
            }
            if (request.target.contains("missing"))
                return RawReply::status(
                    404, {}, "X-Error-Code: EntryNotFound\r\nX-Repo-Commit: " + QByteArray(40, 'c') + "\r\n");
            if (request.target.contains("gated"))
                return RawReply::status(403, {}, "X-Error-Code: GatedRepo\r\n");
            return RawReply::redirect(302, cdn.url("/f?Signature=x").toEncoded(),
                                      "X-Linked-Etag: \"" + sha +
                                          "\"\r\nX-Linked-Size: 77\r\nX-Repo-Commit: " + QByteArray(40, 'c') +
                                          "\r\n");
        });
        net::Network network(quick());
        HubClient client(network, at(server), ada());
        const auto meta = await(client.headFile(repo(), {}, QStringLiteral("m.bin"), {}));
        VERIFY_RESULT(meta);
        QCOMPARE(meta->etag, QString::fromLatin1(sha));
        QCOMPARE(meta->size, 77);
        QCOMPARE(meta->url, cdn.url("/f?Signature=x"));
        QCOMPARE(cdn.requestCount(), 0);
        QCOMPARE(server.requests().first().header("X-HF-Download-Counter"), QByteArray("1"));
        QCOMPARE(server.requests().first().method, QByteArray("HEAD"));

        const net::Request content = client.contentRequest(*meta, 10);
        QVERIFY(content.token.isEmpty());
        const auto bytes = await(network.fetch(content));
        VERIFY_RESULT(bytes);
        QCOMPARE(bytes->body, pattern(10, 67));
        QVERIFY(!cdn.requests().first().head.contains("hf_secret"));

        const auto regular = await(client.headFile(repo(), {}, QStringLiteral("regular"), {}));
        VERIFY_RESULT(regular);
        QCOMPARE(regular->etag, QString(40, QLatin1Char('f')));
        QCOMPARE(client.contentRequest(*regular).token, QStringLiteral("hf_secret"));

        const auto missing = await(client.headFile(repo(), {}, QStringLiteral("missing"), {}));
        VERIFY_RESULT(missing);
        QVERIFY(!missing->exists);
        QCOMPARE(missing->commit, QString(40, QLatin1Char('c')));
        VERIFY_ERROR(await(client.headFile(repo(), {}, QStringLiteral("gated"), {})), ErrorKind::Gated);
    }

    void picturesGetNoToken()
    {
        RawServer stranger([](const RawRequest&) { return RawReply::ok("png"); });
        RawServer server([](const RawRequest&) { return RawReply::ok("png"); });
        net::Network network(quick());
        HubClient client(network, at(server), ada());
        VERIFY_RESULT(await(client.remoteBytes(stranger.url("/a/b/resolve/main/x.png"), 1000, {})));
        VERIFY_RESULT(await(client.remoteBytes(server.url("/avatars/x.svg"), 1000, {})));
        QVERIFY(!stranger.requests().last().head.contains("hf_secret"));
        QVERIFY(!server.requests().last().head.contains("hf_secret"));
        VERIFY_RESULT(await(client.remoteBytes(server.url("/a/b/resolve/main/x.png"), 1000, {})));
        QVERIFY(server.requests().last().head.contains("hf_secret"));
        VERIFY_ERROR(await(client.remoteBytes(server.url("/x"), 2, {})), ErrorKind::Server);
        VERIFY_ERROR(await(client.remoteBytes(QUrl(QStringLiteral("file:///etc/passwd")), 1000, {})),
                     ErrorKind::Invalid);
    }

    void reachable()
    {
        RawServer server([](const RawRequest&) { return RawReply::status(401, "{}"); });
        net::Network network(quick());
        HubClient client(network, at(server), {});
        VERIFY_RESULT(await(client.ping({})));
        Place gone = at(server);
        {
            const RawServer other([](const RawRequest&) { return RawReply::ok({}); });
            gone = at(other);
        }
        HubClient lost(network, gone, {});
        VERIFY_ERROR(await(lost.ping({})), ErrorKind::Offline);
    }

    void thisComputerWorksOffline()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok("{\"id\":\"a/b\"}"); });
        net::NetworkOptions options = quick();
        options.offline = true;
        net::Network network(options);
        Place here = at(server);
        HubClient hub(network, here, {});
        VERIFY_ERROR(await(hub.info(repo(), {}, Freshness::Network, {})), ErrorKind::Offline);
        QCOMPARE(server.opened(), 0);
        here.kind = Place::Kind::ThisComputer;
        HubClient local(network, here, {});
        VERIFY_RESULT(await(local.info(repo(), {}, Freshness::Network, {})));
    }

    /// 10,000 items, about 4 MB: the thread that asked keeps turning.
    void longListsBlockNobody()
    {
        RawServer server([](const RawRequest&) { return RawReply::ok(items(0, 10'000)); });
        net::Network network(quick());
        MemoryReplyCache cache;
        HubClient client(network, at(server), {}, &cache);
        VERIFY_RESULT(await(client.ping({}))); // threads are up
        auto task = client.list({}, Freshness::Network, {});
        LoopWatch watch;
        const auto page = await(std::move(task));
        VERIFY_RESULT(page);
        QCOMPARE(page->value.items.size(), 10'000);
        QVERIFY(watch.ticks() > 10);
        QVERIFY2(watch.longestWork() < 16, qPrintable(QString::number(watch.longestWork())));
        qInfo("10,000 items: longest turn %.2f ms of work, longest pause %lld ms", watch.longestWork(),
              static_cast<long long>(watch.longestPause()));
    }
};

VITRINE_TEST(HubClientTest)
#include "hubclient_test.moc"
