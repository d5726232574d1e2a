#include "core/hub/hubclient.h"

#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/memoryreplycache.h"
#include "tests/support/testmain.h"

#include <QTcpServer>

using namespace vitrine;
using namespace vitrine::hub;
using namespace vitrine::test;
using namespace std::chrono_literals;
using localhub::Fault;

namespace {

const QByteArray card =
    "---\nlicense: mit\nlanguage: [en, de]\npipeline_tag: text-classification\n---\n# Tiny\n";

/// \param number the status, or after how many bytes
Fault fault(const char* match, int times, Fault::Kind kind, int number)
{
    Fault result;
    result.match = match;
    result.times = times;
    result.kind = kind;
    if (kind == Fault::Kind::Status)
        result.status = number;
    else
        result.afterBytes = number;
    return result;
}

/// Keeps what came.
class BytesSink : public net::Sink {
public:
    Result<void> begin(const net::StreamHead& head) override
    {
        this->head = head;
        return {};
    }
    Result<void> write(QByteArrayView part) override
    {
        bytes.append(part.data(), part.size());
        return {};
    }
    Result<void> finish() override { return {}; }

    net::StreamHead head;
    QByteArray bytes;
};

} // namespace

/// Against the real server of core/localhub.
class LocalHubTest : public QObject {
    Q_OBJECT

    std::unique_ptr<LocalHubFixture> m_hub;
    std::unique_ptr<net::Network> m_network;
    QByteArray m_weights = QByteArray(3'000'000, 'w');

    HubClient client(const QByteArray& token = {}) const
    {
        return HubClient(*m_network, *Place::parse(m_hub->url().toString()),
                         {{}, QString::fromLatin1(token)});
    }

    static RepoId tiny() { return LocalHubFixture::repo(QStringLiteral("acme/tiny")); }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_hub->seed(QStringLiteral("acme/tiny"),
                    {{QStringLiteral("README.md"), card},
                     {QStringLiteral("config.json"), "{\"model_type\":\"bert\"}"},
                     {QStringLiteral("model.bin"), m_weights},
                     {QStringLiteral("deep/er/x y#.txt"), "deep"}});
        m_hub->start();
        net::NetworkOptions options;
        options.firstRetryDelay = 1ms;
        m_network = std::make_unique<net::Network>(options);
    }

    void cleanup()
    {
        m_network.reset();
        m_hub.reset();
    }

    void listsAndPages()
    {
        for (int i = 0; i < 5; ++i)
            m_hub->seed(QStringLiteral("acme/other-%1").arg(i), {{QStringLiteral("README.md"), card}});
        m_hub->seed(QStringLiteral("dataset:acme/data"), {{QStringLiteral("README.md"), "# Data"}});
        HubClient open = client();
        RepoQuery query;
        query.limit = 2;
        query.sort = Sort::Downloads;
        QSet<QString> names;
        auto page = await(open.list(query, Freshness::Network, {}));
        VERIFY_RESULT(page);
        for (;;) {
            QVERIFY(page->value.items.size() <= 2);
            for (const RepoInfo& info : page->value.items)
                names.insert(info.id.id());
            if (page->value.next.isEmpty())
                break;
            page = await(open.listNext(RepoType::Model, page->value.next, {}));
            VERIFY_RESULT(page);
        }
        QCOMPARE(names.size(), 6);
    }

    void oneRequestFillsAList()
    {
        HubClient open = client();
        RepoQuery query;
        query.search = QStringLiteral("TIN");
        query.license = QStringLiteral("mit");
        query.languages = {QStringLiteral("de")};
        query.task = QStringLiteral("text-classification");
        const auto page = await(open.list(query, Freshness::Network, {}));
        VERIFY_RESULT(page);
        QCOMPARE(page->value.items.size(), 1);
        const RepoInfo& info = page->value.items.first();
        QCOMPARE(info.id.id(), QStringLiteral("acme/tiny"));
        QCOMPARE(info.license(), QStringLiteral("mit"));
        QCOMPARE(info.pipelineTag, QStringLiteral("text-classification"));
        QVERIFY(info.languages().contains(QStringLiteral("de")));
        QVERIFY(info.lastModified.isValid());
        QCOMPARE(info.commit.size(), 40);
        QCOMPARE(m_hub->requestCount("GET /api/models*"), 1);
        query.license = QStringLiteral("apache-2.0");
        QVERIFY(await(open.list(query, Freshness::Network, {}))->value.items.isEmpty());
    }

    void oneRepository()
    {
        HubClient open = client();
        const auto info = await(open.info(tiny(), {}, Freshness::Network, {}));
        VERIFY_RESULT(info);
        QCOMPARE(info->value.id, tiny());
        QVERIFY(info->value.siblings.contains(QStringLiteral("deep/er/x y#.txt")));
        QCOMPARE(info->value.cardData.value(QLatin1String("license")).toString(), QStringLiteral("mit"));
        const Revision commit = *Revision::parse(info->value.commit);
        VERIFY_RESULT(await(open.info(tiny(), commit, Freshness::Network, {})));

        const auto text = await(open.readme(tiny(), {}, Freshness::Network, {}));
        VERIFY_RESULT(text);
        QCOMPARE(text->value, card);

        const auto tree = await(open.tree(tiny(), {}, {}, true, false, Freshness::Network, {}));
        VERIFY_RESULT(tree);
        const auto entry = [&](const QString& path) {
            const auto found = std::find_if(tree->value.begin(), tree->value.end(),
                                            [&](const TreeEntry& one) { return one.path == path; });
            return found == tree->value.end() ? TreeEntry() : *found;
        };
        QCOMPARE(entry(QStringLiteral("model.bin")).size, m_weights.size());
        QCOMPARE(entry(QStringLiteral("deep/er/x y#.txt")).size, 4);
        QCOMPARE(entry(QStringLiteral("deep")).type, TreeEntry::Type::Directory);
        const auto folder =
            await(open.tree(tiny(), {}, QStringLiteral("deep/er"), false, true, Freshness::Network, {}));
        VERIFY_RESULT(folder);
        QCOMPARE(folder->value.size(), 1);
        QCOMPARE(folder->value.first().lastCommit.size(), 40);
    }

    void history()
    {
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), "# New\n"}});
        VERIFY_RESULT(m_hub->server().createRef(tiny(), QStringLiteral("refs/tags/v1")));
        VERIFY_RESULT(m_hub->server().createRef(tiny(), QStringLiteral("refs/pr/1")));
        HubClient open = client();
        const auto refs = await(open.refs(tiny(), Freshness::Network, {}));
        VERIFY_RESULT(refs);
        QCOMPARE(refs->value.branches.first().name, QStringLiteral("main"));
        QCOMPARE(refs->value.tags.first().name, QStringLiteral("v1"));
        QCOMPARE(refs->value.pullRequests.first().ref, QStringLiteral("refs/pr/1"));
        const Revision pull = *Revision::parse(QStringLiteral("refs/pr/1"));
        const auto commits = await(open.commits(tiny(), pull, 0, Freshness::Network, {}));
        VERIFY_RESULT(commits);
        QCOMPARE(commits->value.total, commits->value.items.size());
        QVERIFY(commits->value.items.size() >= 2);
        QCOMPARE(commits->value.items.first().id, refs->value.branches.first().commit);
        QVERIFY(commits->value.items.first().date.isValid());
    }

    void bytesOfFiles()
    {
        HubClient open = client();
        const auto part = await(open.fileBytes(tiny(), {}, QStringLiteral("model.bin"), 100, 50, {}));
        VERIFY_RESULT(part);
        QCOMPARE(*part, m_weights.mid(100, 50));
        QCOMPARE(*await(open.fileBytes(tiny(), {}, QStringLiteral("model.bin"), 0, -1, {})), m_weights);
        QCOMPARE(*await(open.fileBytes(tiny(), {}, QStringLiteral("deep/er/x y#.txt"), 0, -1, {})),
                 QByteArray("deep"));

        const auto meta = await(open.headFile(tiny(), {}, QStringLiteral("model.bin"), {}));
        VERIFY_RESULT(meta);
        QCOMPARE(meta->size, m_weights.size());
        const auto sink = std::make_shared<BytesSink>();
        const auto reply = await(m_network->stream(open.contentRequest(*meta, 2'000'000), sink));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->status, 206);
        QCOMPARE(sink->head.firstByte, 2'000'000);
        QCOMPARE(sink->head.totalSize, m_weights.size());
        QCOMPARE(sink->bytes, m_weights.mid(2'000'000));

        const auto missing = await(open.headFile(tiny(), {}, QStringLiteral("none.txt"), {}));
        VERIFY_RESULT(missing);
        QVERIFY(!missing->exists);
        QCOMPARE(missing->commit, meta->commit);
    }

    void whatIsNotThere()
    {
        HubClient open = client();
        HubClient signedIn = client(LocalHubFixture::writeToken());
        const RepoId none = LocalHubFixture::repo(QStringLiteral("acme/none"));
        VERIFY_ERROR(await(open.info(none, {}, Freshness::Network, {})), ErrorKind::NotFound);
        VERIFY_ERROR(await(signedIn.info(none, {}, Freshness::Network, {})), ErrorKind::NotFound);
        const auto revision =
            await(open.info(tiny(), *Revision::parse(QStringLiteral("gone")), Freshness::Network, {}));
        VERIFY_ERROR(revision, ErrorKind::NotFound);
        QCOMPARE(revision.error().serverCode, QStringLiteral("RevisionNotFound"));
        QVERIFY(!revision.error().requestId.isEmpty());
        const auto file = await(open.fileBytes(tiny(), {}, QStringLiteral("none"), 0, -1, {}));
        VERIFY_ERROR(file, ErrorKind::NotFound);
        QCOMPARE(file.error().serverCode, QStringLiteral("EntryNotFound"));
    }

    void whoMaySeeWhat()
    {
        VERIFY_RESULT(m_hub->server().setPrivate(tiny(), true));
        HubClient open = client();
        HubClient wrong = client("hf_noSuchToken");
        HubClient member = client(LocalHubFixture::readToken());
        HubClient stranger = client(LocalHubFixture::strangerToken());
        VERIFY_ERROR(await(open.info(tiny(), {}, Freshness::Network, {})), ErrorKind::NotFound);
        VERIFY_ERROR(await(stranger.info(tiny(), {}, Freshness::Network, {})), ErrorKind::NotFound);
        QVERIFY(!await(wrong.info(tiny(), {}, Freshness::Network, {})).has_value());
        const auto seen = await(member.info(tiny(), {}, Freshness::Network, {}));
        VERIFY_RESULT(seen);
        QVERIFY(seen->value.isPrivate);
    }

    void behindAGate()
    {
        VERIFY_RESULT(m_hub->server().setGated(tiny(), QStringLiteral("manual")));
        HubClient open = client();
        HubClient stranger = client(LocalHubFixture::strangerToken());
        const auto info = await(open.info(tiny(), {}, Freshness::Network, {}));
        VERIFY_RESULT(info);
        QCOMPARE(info->value.gated, Gating::Manual);
        VERIFY_RESULT(await(open.readme(tiny(), {}, Freshness::Network, {})));
        for (HubClient* one : {&open, &stranger})
            VERIFY_ERROR(await(one->fileBytes(tiny(), {}, QStringLiteral("model.bin"), 0, 10, {})),
                         ErrorKind::Gated);
        VERIFY_ERROR(await(stranger.headFile(tiny(), {}, QStringLiteral("model.bin"), {})), ErrorKind::Gated);
    }

    void aNewName()
    {
        VERIFY_RESULT(m_hub->server().rename(tiny(), QStringLiteral("acme/small")));
        HubClient open = client();
        const auto info = await(open.info(tiny(), {}, Freshness::Network, {}));
        VERIFY_RESULT(info);
        QCOMPARE(info->value.id.id(), QStringLiteral("acme/small"));
        QCOMPARE(await(open.readme(tiny(), {}, Freshness::Network, {}))->value, card);
        VERIFY_RESULT(await(open.headFile(tiny(), {}, QStringLiteral("model.bin"), {})));
    }

    void confirmedByEtag()
    {
        MemoryReplyCache cache;
        HubClient open(*m_network, *Place::parse(m_hub->url().toString()), {}, &cache);
        for (int i = 0; i < 2; ++i) {
            VERIFY_RESULT(await(open.info(tiny(), {}, Freshness::Network, {})));
            VERIFY_RESULT(await(open.readme(tiny(), {}, Freshness::Network, {})));
            VERIFY_RESULT(await(open.tree(tiny(), {}, {}, true, false, Freshness::Network, {})));
        }
        int unchanged = 0;
        const auto requests = m_hub->server().requests();
        for (const auto& request : requests)
            unchanged += request.status == 304;
        QVERIFY2(unchanged >= 1, "the card, at least, has an ETag that holds");
        m_hub->server().stop();
        const auto later = await(open.readme(tiny(), {}, Freshness::Network, {}));
        VERIFY_RESULT(later);
        QVERIFY(later->fromCache);
        QCOMPARE(later->value, card);
    }

    /// "This computer" gets another port at each start; what was seen there is found again, all its pages.
    void anotherPortIsTheSamePlace()
    {
        m_hub->seed(QStringLiteral("acme/other"), {{QStringLiteral("README.md"), card}});
        MemoryReplyCache cache;
        RepoQuery query;
        query.limit = 1;
        Place here = *Place::parse(m_hub->url().toString(), Place::Kind::ThisComputer);
        {
            HubClient open(*m_network, here, {}, &cache);
            const auto page = await(open.list(query, Freshness::Network, {}));
            VERIFY_RESULT(page);
            QVERIFY(!page->value.next.isEmpty());
            VERIFY_RESULT(await(open.listNext(RepoType::Model, page->value.next, {})));
            VERIFY_RESULT(await(open.readme(tiny(), {}, Freshness::Network, {})));
            const QUrl picture = open.resolveUrl(tiny(), {}, QStringLiteral("config.json"));
            VERIFY_RESULT(await(open.remoteBytes(picture, 1000, {})));
        }
        const quint16 before = m_hub->server().port();
        m_hub->server().stop();
        QTcpServer taken; // so that the next port is another one
        QVERIFY(taken.listen(QHostAddress::LocalHost, before));
        m_hub->start();
        QVERIFY(m_hub->server().port() != before);
        here.endpoint = m_hub->url();
        HubClient open(*m_network, here, {}, &cache);
        const auto card = await(open.readme(tiny(), {}, Freshness::CacheOnly, {}));
        VERIFY_RESULT(card);
        const auto page = await(open.list(query, Freshness::CacheOnly, {}));
        VERIFY_RESULT(page);
        QCOMPARE(page->value.next.port(), m_hub->server().port());
        VERIFY_RESULT(await(open.listNext(RepoType::Model, page->value.next, {})));
    }

    /// What a page shows of a repository is no download; what the queue fetches is.
    void lookingIsNoDownload()
    {
        HubClient open = client();
        VERIFY_RESULT(await(open.readme(tiny(), {}, Freshness::Network, {})));
        VERIFY_RESULT(await(open.fileBytes(tiny(), {}, QStringLiteral("config.json"), 0, -1, {})));
        VERIFY_RESULT(await(open.fileBytes(tiny(), {}, QStringLiteral("model.bin"), 0, 100, {})));
        const auto meta = await(open.headFile(tiny(), {}, QStringLiteral("model.bin"), {}));
        VERIFY_RESULT(meta);
        QCOMPARE(await(open.info(tiny(), {}, Freshness::Network, {}))->value.downloads, 0);
        for (const qint64 offset : {0, 2'000'000})
            VERIFY_RESULT(
                await(m_network->stream(open.contentRequest(*meta, offset), std::make_shared<BytesSink>())));
        QCOMPARE(await(open.info(tiny(), {}, Freshness::Network, {}))->value.downloads, 1);
    }

    void whenTheServerFails()
    {
        HubClient open = client();
        m_hub->server().setFaults({fault("GET /api/models/*", 2, Fault::Kind::Status, 503)});
        VERIFY_RESULT(await(open.info(tiny(), {}, Freshness::Network, {})));
        QCOMPARE(m_hub->requestCount("GET /api/models/acme/tiny/*"), 3);
        m_hub->server().setFaults({fault("GET /*README*", -1, Fault::Kind::Drop, 5)});
        VERIFY_ERROR(await(open.readme(tiny(), {}, Freshness::Network, {})), ErrorKind::Offline);
        m_hub->server().setFaults({fault("GET /*README*", -1, Fault::Kind::Corrupt, 3)});
        const auto corrupt = await(open.readme(tiny(), {}, Freshness::Network, {}));
        VERIFY_ERROR(corrupt, ErrorKind::Server);
    }

    void twoPlacesWithTheSameRepository()
    {
        LocalHubFixture other;
        other.seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), "# Another\n"}});
        other.start();
        MemoryReplyCache cache;
        const QString token = QString::fromLatin1(LocalHubFixture::readToken());
        HubClient here(*m_network, *Place::parse(m_hub->url().toString()), {QStringLiteral("ben"), token},
                       &cache);
        HubClient there(*m_network, *Place::parse(other.url().toString()), {}, &cache);
        QCOMPARE(await(here.readme(tiny(), {}, Freshness::Network, {}))->value, card);
        VERIFY_ERROR(await(there.readme(tiny(), {}, Freshness::CacheOnly, {})), ErrorKind::Offline);
        QCOMPARE(await(there.readme(tiny(), {}, Freshness::Network, {}))->value, QByteArray("# Another\n"));
        QCOMPARE(await(here.readme(tiny(), {}, Freshness::CacheOnly, {}))->value, card);
        for (const auto& request : other.server().requests())
            QVERIFY(request.authorization.isEmpty());
    }
};

VITRINE_TEST(LocalHubTest)
#include "localhub_test.moc"
