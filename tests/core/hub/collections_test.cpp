#include "core/hub/collections.h"

#include "core/base/json.h"
#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/memoryreplycache.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::hub;
using namespace vitrine::test;

namespace {

const QString slug = QStringLiteral("ada/small-models-0123456789abcdef01234567");

const QByteArray whole = R"({"slug":"ada/small-models-0123456789abcdef01234567","title":"Small models",
  "description":"They fit","gating":false,"lastUpdated":"2026-01-02T03:04:05.000Z","owner":{"name":"ada","type":"user"},
  "position":1,"theme":"green","private":true,"upvotes":3,"items":[
  {"_id":"bb","position":1,"type":"dataset","id":"acme/news","note":{"html":"<p>x</p>","text":"read it"},"likes":2},
  {"_id":"aa","position":0,"type":"model","id":"acme/tiny","downloads":7,"pipeline_tag":"fill-mask"},
  {"_id":"cc","position":2,"type":"paper","id":"1706.03762","title":"Attention"},
  {"_id":"dd","position":3,"type":"collection","slug":"ben/more-0123456789abcdef01234567","title":"More"},
  {"_id":"ee","position":4,"type":"something-new","id":"x"}]})";

struct Asked {
    RawServer server;
    net::Network network;
    HubClient client;

    explicit Asked(const RawServer::Handler& answer)
        : server(answer),
          client(network, *Place::parse(QStringLiteral("http://127.0.0.1:%1").arg(server.port())),
                 {{}, QStringLiteral("t")})
    {
    }
    QByteArray target() const { return server.requests().last().target; }
    QByteArray method() const { return server.requests().last().method; }
    QJsonValue body() const
    {
        return json::array('[' + server.requests().last().body + ']', QStringLiteral("body"))->at(0);
    }
};

RawReply says(const QByteArray& body)
{
    return RawReply::ok(body);
}

} // namespace

class CollectionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCollectionIsReadInItsOrder()
    {
        const auto read = parseCollection(whole);
        VERIFY_RESULT(read);
        QCOMPARE(read->slug, slug);
        QCOMPARE(read->owner, QStringLiteral("ada"));
        QVERIFY(read->isPrivate);
        QCOMPARE(read->theme, QStringLiteral("green"));
        QCOMPARE(read->items.size(), 5);
        QCOMPARE(read->items.at(0).id, QStringLiteral("acme/tiny"));
        QVERIFY(read->items.at(0).repo);
        QCOMPARE(read->items.at(0).repo->downloads, 7);
        QCOMPARE(read->items.at(1).note, QStringLiteral("read it"));
        QCOMPARE(read->items.at(1).repo->id.type, RepoType::Dataset);
        QVERIFY(!read->items.at(2).repo);
        QCOMPARE(read->items.at(3).id, QStringLiteral("ben/more-0123456789abcdef01234567"));
        QCOMPARE(read->items.at(4).type, QStringLiteral("something-new"));
    }

    void badBodiesAreErrors()
    {
        VERIFY_ERROR(parseCollection("[]"), ErrorKind::Corrupt);
        VERIFY_ERROR(parseCollection(R"({"slug":"../../x","title":"x"})"), ErrorKind::Corrupt);
        const auto list = parseCollections("[" + whole + R"(,{"title":"no slug"},5])");
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), 1);
    }

    void slugs()
    {
        QVERIFY(isCollectionSlug(slug));
        QVERIFY(isCollectionSlug(QStringLiteral("ada/0123456789abcdef01234567")));
        for (const char* bad :
             {"", "ada", "ada/title", "ada/../x-0123456789abcdef01234567", "ada/x?y-0123456789abcdef01234567",
              "/x-0123456789abcdef01234567", "a/b/c-0123456789abcdef01234567"})
            QVERIFY2(!isCollectionSlug(QLatin1String(bad)), bad);
    }

    void whatCanStandInOne()
    {
        const Place place;
        const auto typeOf = [&](const char* text) {
            const auto entry = CollectionEntry::parse(QLatin1String(text), place);
            return entry ? entry->type + QLatin1Char(' ') + entry->id : QString();
        };
        QCOMPARE(typeOf("https://huggingface.co/datasets/acme/news"), QStringLiteral("dataset acme/news"));
        QCOMPARE(typeOf(" acme/tiny "), QStringLiteral("model acme/tiny"));
        QCOMPARE(typeOf("https://huggingface.co/papers/1706.03762"), QStringLiteral("paper 1706.03762"));
        QCOMPARE(typeOf("1706.03762"), QStringLiteral("paper 1706.03762"));
        QCOMPARE(typeOf("https://huggingface.co/collections/ada/small-models-0123456789abcdef01234567"),
                 QStringLiteral("collection ") + slug);
        QCOMPARE(typeOf("https://example.org/acme/tiny"), QString());
        QCOMPARE(typeOf("tiny"), QString());
        QCOMPARE(typeOf(""), QString());
    }

    void listsFollowThePages()
    {
        Asked asked([](const RawRequest& request) {
            if (request.target.contains("cursor"))
                return says("[]");
            return RawReply::ok("[" + whole + "]", "Link: </api/collections?cursor=2>; rel=\"next\"\r\n");
        });
        CollectionQuery query;
        query.owners = {QStringLiteral("ada"), QStringLiteral("acme")};
        query.item = *RepoId::parse(QStringLiteral("acme/tiny"), RepoType::Dataset);
        query.search = QStringLiteral("a&b");
        const auto page = await(collections(asked.client, query, Freshness::Network, {}));
        VERIFY_RESULT(page);
        QCOMPARE(asked.target(),
                 QByteArray(
                     "/api/collections?owner=ada&owner=acme&item=datasets%2Facme%2Ftiny&q=a%26b&limit=100"));
        const auto next = await(nextCollections(asked.client, page->value.next, {}));
        VERIFY_RESULT(next);
        QVERIFY(next->value.items.isEmpty());
        QVERIFY(next->value.next.isEmpty());
    }

    void aSeenCollectionIsThereWithoutConnection()
    {
        std::atomic<bool> up = true;
        RawServer server([&](const RawRequest&) { return up ? says(whole) : RawReply::status(503); });
        net::NetworkOptions quick;
        quick.firstRetryDelay = std::chrono::milliseconds(1);
        net::Network network(quick);
        MemoryReplyCache cache;
        HubClient client(network, *Place::parse(QStringLiteral("http://127.0.0.1:%1").arg(server.port())), {},
                         &cache);
        VERIFY_RESULT(await(collection(client, slug, Freshness::Network, {})));
        up = false;
        const auto again = await(collection(client, slug, Freshness::Network, {}));
        VERIFY_RESULT(again);
        QVERIFY(again->fromCache);
        QCOMPARE(again->value.items.size(), 5);
    }

    void writes()
    {
        Asked asked([](const RawRequest& request) {
            return says(request.method == "POST" && !request.target.endsWith("batch") ? whole
                                                                                      : QByteArray("{}"));
        });
        CollectionDraft draft{QStringLiteral("ada"),
                              QStringLiteral("T"),
                              {},
                              true,
                              CollectionEntry::of(*RepoId::parse(QStringLiteral("acme/tiny")))};
        VERIFY_RESULT(await(createCollection(asked.client, draft, {})));
        QCOMPARE(
            json::compact(asked.body()),
            QByteArray(
                R"({"item":{"id":"acme/tiny","type":"model"},"namespace":"ada","private":true,"title":"T"})"));

        VERIFY_RESULT(await(addToCollection(
            asked.client, slug,
            {QStringLiteral("paper"), QStringLiteral("1706.03762"), QStringLiteral("why")}, {})));
        QCOMPARE(asked.target(), QByteArray("/api/collections/") + slug.toUtf8() + "/items");
        QCOMPARE(json::compact(asked.body()),
                 QByteArray(R"({"item":{"id":"1706.03762","type":"paper"},"note":"why"})"));

        CollectionChange change;
        change.title = QStringLiteral("New");
        VERIFY_RESULT(await(changeCollection(asked.client, slug, change, {})));
        QCOMPARE(asked.method(), QByteArray("PATCH"));
        QCOMPARE(json::compact(asked.body()), QByteArray(R"({"title":"New"})"));

        VERIFY_RESULT(await(changeItem(asked.client, slug, {QStringLiteral("aa"), QString(), {}}, {})));
        QCOMPARE(json::compact(asked.body()), QByteArray(R"({"note":""})"));

        VERIFY_RESULT(await(changeItems(asked.client, slug,
                                        {{QStringLiteral("aa"), {}, 1}, {QStringLiteral("bb"), {}, 0}}, {})));
        QCOMPARE(
            json::compact(asked.body()),
            QByteArray(
                R"([{"_id":"aa","action":"update","data":{"position":1}},{"_id":"bb","action":"update","data":{"position":0}}])"));

        VERIFY_RESULT(await(removeItem(asked.client, slug, QStringLiteral("aa"), {})));
        QCOMPARE(asked.method(), QByteArray("DELETE"));
        VERIFY_RESULT(await(deleteCollection(asked.client, slug, {})));
        QCOMPARE(asked.target(), QByteArray("/api/collections/") + slug.toUtf8());
    }

    void thereAlreadyIsAConflict()
    {
        Asked asked([](const RawRequest&) { return RawReply::status(409); });
        VERIFY_ERROR(await(addToCollection(asked.client, slug,
                                           {QStringLiteral("model"), QStringLiteral("a/b"), {}}, {})),
                     ErrorKind::Conflict);
    }
};

VITRINE_TEST(CollectionsTest)
#include "collections_test.moc"
