#include "core/storage/hfcache.h"
#include "core/storage/localdirtarget.h"
#include "core/storage/sqlitedownloadqueue.h"
#include "tests/core/storage/fakehub.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <atomic>

using namespace vitrine;
using namespace vitrine::storage;
using vitrine::test::await;
using vitrine::test::FakeHub;
using vitrine::test::RawReply;
using vitrine::test::RawRequest;

namespace {

const QByteArray secret = "hf_averysecrettoken";

/// A queue in a data folder of its own, and what it needs.
struct Desk {
    QTemporaryDir folder;
    net::NetworkOptions options;
    std::unique_ptr<net::Network> network;
    std::unique_ptr<DownloadQueue> queue;
    FetchOptions fetch;
    int parallel = 3;

    Desk()
    {
        options.firstRetryDelay = std::chrono::milliseconds(5);
        network = std::make_unique<net::Network>(options);
        fetch.retryDelay = std::chrono::milliseconds(5);
        fetch.stallTimeout = std::chrono::milliseconds(300);
        open();
    }

    void open()
    {
        queue.reset();
        QueueOptions settings;
        settings.dataFolder = folder.path();
        settings.parallel = parallel;
        settings.fetch = fetch;
        auto made = makeDownloadQueue(
            *network,
            [this](const hub::Place& place, const QString& account) {
                return std::make_shared<hub::HubClient>(*network, place,
                                                        hub::Identity{account, QString::fromLatin1(secret)});
            },
            settings);
        queue = std::move(*made);
    }

    static DownloadRequest request(const FakeHub& hub, const QStringList& files = {})
    {
        DownloadRequest request;
        request.place = hub.place();
        request.repo = *RepoId::parse(QStringLiteral("acme/tiny"));
        request.files = files;
        return request;
    }

    Result<QString> fetchAll(const FakeHub& hub, const QStringList& files = {})
    {
        return await(queue->wait(queue->add(request(hub, files)), {}));
    }

    QString root(const FakeHub& hub) const { return HfCache::rootFor(hub.place(), folder.path()); }
    QString blobs(const FakeHub& hub) const
    {
        return root(hub) + QStringLiteral("/models--acme--tiny/blobs");
    }

    QStringList partials() const
    {
        QStringList found;
        QDirIterator it(folder.path(),
                        {QStringLiteral("*.vitrine-part*"), QStringLiteral("*.incomplete"),
                         QStringLiteral("*.tmp"), QStringLiteral("*.copy")},
                        QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (it.hasNext())
            found.append(it.next());
        return found;
    }
};

QByteArray bytes(qint64 size, int seed = 1)
{
    return vitrine::test::pattern(seed * 1000003ll, size);
}

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

bool isContentGet(const RawRequest& request)
{
    return request.method == "GET" && !FakeHub::pathOf(request).isEmpty();
}

/// The first \p count answers with content are cut after \p keep bytes of their body.
FakeHub::Intercept cutting(FakeHub*& hub, int count, qint64 keep, RawReply::After after)
{
    return [&hub, left = std::make_shared<std::atomic<int>>(count), keep,
            after](const RawRequest& request) -> std::optional<RawReply> {
        if (!isContentGet(request) || left->fetch_sub(1) <= 0)
            return {};
        RawReply reply = hub->content(request, FakeHub::pathOf(request));
        reply.bytes.truncate(reply.bytes.indexOf("\r\n\r\n") + 4 + keep);
        return reply.then(after);
    };
}

const QString big = QStringLiteral("model.safetensors");

} // namespace

class DownloadTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repositoryLandsInTheCache()
    {
        FakeHub hub({{QStringLiteral("config.json"), "{}"},
                     {QStringLiteral("empty.txt"), ""},
                     {QStringLiteral("sub/with space/ünï#?%.txt"), "names"},
                     {big, bytes(5'000'000)}});
        Desk desk;
        const auto folder = desk.fetchAll(hub);
        VERIFY_RESULT(folder);
        QCOMPARE(*folder,
                 desk.root(hub) + QStringLiteral("/models--acme--tiny/snapshots/") + FakeHub::commit());
        for (auto file = hub.files().begin(); file != hub.files().end(); ++file) {
            QCOMPARE(read(*folder + QLatin1Char('/') + file.key()), file.value());
            QVERIFY(QFileInfo(*folder + QLatin1Char('/') + file.key()).isSymLink());
            QVERIFY(QFile::exists(desk.blobs(hub) + QLatin1Char('/') +
                                  QString::fromLatin1(hub.etag(file.key()))));
        }
        QCOMPARE(desk.partials(), QStringList());
        const auto scan = HfCache(desk.root(hub)).scan();
        QCOMPARE(scan->warnings, QStringList());
        QCOMPARE(scan->repos.first().revisions.first().refs, QStringList{QStringLiteral("main")});
        for (const RawRequest& request : hub.requests())
            QVERIFY2(request.method != "GET" || request.header("Range").isEmpty(), request.head.constData());

        const auto before = hub.contentRequests("GET") + hub.contentRequests("HEAD");
        VERIFY_RESULT(desk.fetchAll(hub));
        QCOMPARE(hub.contentRequests("GET") + hub.contentRequests("HEAD"), before); // all is here
    }

    void queueTellsWhatHappens()
    {
        FakeHub hub({{QStringLiteral("a.txt"), "a"}, {big, bytes(2'000'000)}});
        Desk desk;
        QSignalSpy added(desk.queue.get(), &DownloadQueue::added);
        QSignalSpy changed(desk.queue.get(), &DownloadQueue::changed);
        QSignalSpy removed(desk.queue.get(), &DownloadQueue::removed);
        const QString id = desk.queue->add(Desk::request(hub));
        QCOMPARE(desk.queue->add(Desk::request(hub)), id); // the same again is the same
        VERIFY_RESULT(await(desk.queue->wait(id, {})));
        const Download done = *desk.queue->find(id);
        QVERIFY(done.status == DownloadStatus::Done);
        QCOMPARE(done.totalBytes, 2'000'001);
        QCOMPARE(done.doneBytes, done.totalBytes);
        QCOMPARE(done.commit, FakeHub::commit());
        QVERIFY(done.finishedAt.isValid());
        QCOMPARE(added.size(), 1);
        QVERIFY(changed.size() >= 2);
        desk.queue->clearFinished();
        QCOMPARE(removed.size(), 1);
        QVERIFY(desk.queue->downloads().isEmpty());
        QVERIFY(
            QFile::exists(done.folder + QStringLiteral("/a.txt"))); // the list forgets, the cache does not
    }

    void brokenLinesAreResumed_data()
    {
        QTest::addColumn<int>("after");
        QTest::addColumn<qint64>("size");
        QTest::newRow("closed") << static_cast<int>(RawReply::After::Close) << qint64(3'000'000);
        QTest::newRow("reset") << static_cast<int>(RawReply::After::Reset) << qint64(3'000'000);
        QTest::newRow("stalled") << static_cast<int>(RawReply::After::Stall) << qint64(3'000'000);
        QTest::newRow("small file") << static_cast<int>(RawReply::After::Close) << qint64(500'100);
    }

    void brokenLinesAreResumed()
    {
        QFETCH(int, after);
        QFETCH(qint64, size);
        FakeHub* self = nullptr;
        FakeHub hub({{big, bytes(size)}}, cutting(self, 3, 400'000, static_cast<RawReply::After>(after)));
        self = &hub;
        Desk desk;
        const auto folder = desk.fetchAll(hub);
        VERIFY_RESULT(folder);
        QCOMPARE(read(*folder + QLatin1Char('/') + big), bytes(size));
        int resumed = 0;
        for (const RawRequest& request : hub.requests())
            resumed +=
                request.header("Range") == "bytes=400000-" || request.header("Range") == "bytes=800000-";
        QVERIFY(after == static_cast<int>(RawReply::After::Reset) || resumed >= 1);
        QCOMPARE(desk.partials(), QStringList());
    }

    void lineThatNeverLivesFailsAndKeepsWhatCame()
    {
        FakeHub* self = nullptr;
        FakeHub hub({{big, bytes(3'000'000)}}, cutting(self, 1, 1'000'000, RawReply::After::Close));
        self = &hub;
        Desk desk;
        desk.fetch.tries = 2;
        desk.open();
        std::atomic<bool> first = true;
        const auto cut = cutting(self, 1, 1'000'000, RawReply::After::Close);
        hub.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (!isContentGet(request))
                return {};
            return first.exchange(false) ? cut(request) : RawReply::nothing(RawReply::After::Close);
        });
        const QString id = desk.queue->add(Desk::request(hub));
        VERIFY_ERROR(await(desk.queue->wait(id, {})), ErrorKind::Offline);
        QVERIFY(!desk.queue->find(id)->error->what.isEmpty());
        QCOMPARE(desk.partials().size(), 2);
        QVERIFY(!QFile::exists(desk.blobs(hub) + QLatin1Char('/') + QString::fromLatin1(hub.etag(big))));
        hub.setIntercept({});
        desk.queue->resume(id);
        VERIFY_RESULT(await(desk.queue->wait(id, {})));
        QCOMPARE(hub.requests().last().header("Range"), QByteArray("bytes=1000000-"));
    }

    void largeFileComesOverSeveralLines()
    {
        const QByteArray content = bytes(3'000'000);
        FakeHub* self = nullptr;
        FakeHub hub({{big, content}}, cutting(self, 2, 30'000, RawReply::After::Close));
        self = &hub;
        Desk desk;
        desk.fetch.parallelFrom = 1'000'000;
        desk.fetch.pieceBytes = 256 << 10;
        desk.fetch.helpAfter = std::chrono::milliseconds(0); // all lines at once
        desk.open();
        const auto folder = desk.fetchAll(hub);
        VERIFY_RESULT(folder);
        QCOMPARE(read(*folder + QLatin1Char('/') + big), content);
        QVERIFY(hub.contentRequests("GET") >= 12);
        QCOMPARE(desk.partials(), QStringList());
    }

    void serverThatIgnoresRangesIsRead_data()
    {
        QTest::addColumn<bool>("parallel");
        QTest::newRow("resume") << false;
        QTest::newRow("parallel") << true;
    }

    void serverThatIgnoresRangesIsRead()
    {
        QFETCH(bool, parallel);
        const QByteArray content = bytes(2'000'000);
        FakeHub* self = nullptr;
        FakeHub hub({{big, content}});
        self = &hub;
        const auto cut = cutting(self, parallel ? 0 : 1, 300'000, RawReply::After::Close);
        hub.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (!isContentGet(request))
                return {};
            RawRequest whole = request;
            whole.head.replace("Range:", "X-No-Range:");
            whole.head.replace("range:", "x-no-range:");
            const auto broken = cut(whole);
            return broken ? broken : std::optional(hub.content(whole, big));
        });
        Desk desk;
        if (parallel) {
            desk.fetch.parallelFrom = 1'000'000;
            desk.fetch.pieceBytes = 256 << 10;
            desk.fetch.helpAfter = std::chrono::milliseconds(0);
            desk.open();
        }
        const auto folder = desk.fetchAll(hub);
        VERIFY_RESULT(folder);
        QCOMPARE(read(*folder + QLatin1Char('/') + big), content);
    }

    void wrongBytesAreFetchedOnceMore_data()
    {
        QTest::addColumn<int>("wrong");
        QTest::addColumn<qint64>("size");
        QTest::newRow("once, large") << 1 << qint64(2'000'000);
        QTest::newRow("once, small") << 1 << qint64(500);
        QTest::newRow("always, large") << 100 << qint64(2'000'000);
        QTest::newRow("always, small") << 100 << qint64(500);
    }

    void wrongBytesAreFetchedOnceMore()
    {
        QFETCH(int, wrong);
        QFETCH(qint64, size);
        FakeHub hub({{big, bytes(size)}});
        std::atomic<int> left = wrong;
        hub.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (!isContentGet(request) || left-- <= 0)
                return {};
            RawReply reply = hub.content(request, big);
            reply.bytes.back() = static_cast<char>(reply.bytes.back() ^ 4);
            return reply;
        });
        Desk desk;
        const QString id = desk.queue->add(Desk::request(hub));
        const auto folder = await(desk.queue->wait(id, {}));
        if (wrong == 1) {
            VERIFY_RESULT(folder);
            QCOMPARE(read(*folder + QLatin1Char('/') + big), bytes(size));
        } else {
            VERIFY_ERROR(folder, ErrorKind::Corrupt);
            QCOMPARE(hub.contentRequests("GET"), 2);
            QVERIFY(!HfCache(desk.root(hub)).find(Desk::request(hub).repo, Revision(), big));
            QVERIFY(!QFile::exists(desk.blobs(hub) + QLatin1Char('/') + QString::fromLatin1(hub.etag(big))));
        }
        QCOMPARE(desk.partials(), QStringList());
    }

    void otherFilesArriveWhereOneIsWrong()
    {
        FakeHub hub({{QStringLiteral("good.txt"), "good"}, {QStringLiteral("bad.txt"), "bad"}});
        hub.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (!isContentGet(request) || FakeHub::pathOf(request) != QLatin1String("bad.txt"))
                return {};
            RawReply reply = hub.content(request, QStringLiteral("bad.txt"));
            reply.bytes.replace("\r\n\r\nbad", "\r\n\r\nbat");
            return reply;
        });
        Desk desk;
        VERIFY_ERROR(desk.fetchAll(hub), ErrorKind::Corrupt);
        const auto repo = Desk::request(hub).repo;
        QVERIFY(HfCache(desk.root(hub)).find(repo, Revision(), QStringLiteral("good.txt")));
        QVERIFY(!HfCache(desk.root(hub)).find(repo, Revision(), QStringLiteral("bad.txt")));
    }

    void shortAnswersEndAsWrong()
    {
        FakeHub hub({{big, bytes(2'000'000)}});
        hub.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (!isContentGet(request))
                return {};
            // Well-formed, but half of it: as from a proxy that cut it and counted again.
            return RawReply::ok(bytes(1'000'000), "ETag: \"" + hub.etag(big) + "\"\r\n");
        });
        Desk desk;
        QVERIFY(!desk.fetchAll(hub));
        QVERIFY(!QFile::exists(desk.blobs(hub) + QLatin1Char('/') + QString::fromLatin1(hub.etag(big))));
    }

    void fileThatChangesMeanwhileIsFetchedAnew()
    {
        const QByteArray newer = bytes(2'000'000, 9);
        FakeHub old({{big, bytes(2'000'000)}});
        FakeHub next({{big, newer}});
        std::atomic<int> heads = 0;
        old.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (FakeHub::pathOf(request).isEmpty())
                return request.target.contains("/tree/") ? std::nullopt : std::optional<RawReply>();
            if (request.method == "HEAD" && heads++ == 0)
                return {};
            return next.content(request, big);
        });
        old.setLargeFrom(
            100'000'000); // by git id: the listing and a new HEAD may differ, as on a server that moves
        next.setLargeFrom(100'000'000);
        Desk desk;
        const auto folder = desk.fetchAll(old);
        VERIFY_RESULT(folder);
        QCOMPARE(read(*folder + QLatin1Char('/') + big), newer);
        QCOMPARE(desk.partials(), QStringList());
    }

    void expiredLinkIsResolvedAgainWithoutTheToken()
    {
        const QByteArray content = bytes(2'000'000);
        FakeHub hub({{big, content}});
        std::atomic<int> refused = 0;
        test::RawServer store([&](const RawRequest& request) {
            if (request.target == "/signed?try=1" && refused++ > 0)
                return RawReply::status(403, "expired");
            RawReply reply = hub.content(request, big);
            if (request.target == "/signed?try=1")
                reply.bytes.truncate(600'000);
            return request.target == "/signed?try=1" ? reply.then(RawReply::After::Close) : reply;
        });
        std::atomic<int> resolved = 0;
        hub.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (FakeHub::pathOf(request).isEmpty())
                return {};
            const QByteArray link = store.url("/signed?try=" + QByteArray::number(++resolved)).toEncoded();
            return RawReply::redirect(302, link,
                                      "X-Repo-Commit: " + FakeHub::commit().toLatin1() +
                                          "\r\nX-Linked-Etag: \"" + hub.etag(big) +
                                          "\"\r\nX-Linked-Size: 2000000\r\n");
        });
        Desk desk;
        const auto folder = desk.fetchAll(hub);
        VERIFY_RESULT(folder);
        QCOMPARE(read(*folder + QLatin1Char('/') + big), content);
        QVERIFY(resolved >= 2);
        for (const RawRequest& request : store.requests())
            QVERIFY2(!request.head.contains(secret), "the token went to another host");
        for (const RawRequest& request : hub.requests())
            QVERIFY(request.head.contains(secret));
    }

    void nothingBeyondTheEndStartsAnew()
    {
        const QByteArray content = bytes(2'000'000);
        FakeHub hub({{big, content}});
        Desk desk;
        desk.queue->pause(desk.queue->add(Desk::request(hub))); // one request at a time below
        // A partial file of an earlier try that claims more than the server has.
        QDir().mkpath(desk.blobs(hub));
        const QString part = desk.blobs(hub) + QLatin1Char('/') + QString::fromLatin1(hub.etag(big)) +
                             QStringLiteral(".vitrine-part");
        std::atomic<bool> refuse = true;
        hub.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (isContentGet(request) && !request.header("Range").isEmpty() && refuse.exchange(false))
                return RawReply::status(416);
            return {};
        });
        QFile bytesFile(part);
        QVERIFY(bytesFile.open(QIODevice::WriteOnly));
        bytesFile.write(content.first(1'000'000));
        bytesFile.close();
        QFile journal(part + QStringLiteral(".ranges"));
        QVERIFY(journal.open(QIODevice::WriteOnly));
        journal.write("vitrine-part 1 2000000\n0 1000000\n");
        journal.close();
        const auto folder = desk.fetchAll(hub);
        VERIFY_RESULT(folder);
        QVERIFY(!refuse);
        QCOMPARE(read(*folder + QLatin1Char('/') + big), content);
    }

    void pausedDownloadSurvivesARestart()
    {
        FakeHub* self = nullptr;
        const QByteArray content = bytes(3'000'000);
        FakeHub hub({{big, content}}, cutting(self, 1, 1'500'000, RawReply::After::Stall));
        self = &hub;
        Desk desk;
        desk.fetch.stallTimeout = std::chrono::seconds(30);
        desk.open();
        const QString id = desk.queue->add(Desk::request(hub));
        QTRY_VERIFY(desk.queue->find(id)->doneBytes >= 1'000'000);
        desk.queue->pause(id);
        QVERIFY(desk.queue->find(id)->status == DownloadStatus::Paused);
        desk.open(); // as after a restart
        QVERIFY(desk.queue->find(id)->status == DownloadStatus::Paused);
        QVERIFY(desk.queue->find(id)->doneBytes >= 1'000'000);
        QCOMPARE(hub.contentRequests("GET"), 1);
        desk.queue->resume(id);
        VERIFY_RESULT(await(desk.queue->wait(id, {})));
        const QByteArray range = hub.requests().last().header("Range");
        QVERIFY2(range.startsWith("bytes=1"), range.constData());
        QCOMPARE(read(desk.queue->find(id)->folder + QLatin1Char('/') + big), content);
    }

    void runningDownloadStartsAgainAfterARestart()
    {
        FakeHub* self = nullptr;
        FakeHub hub({{big, bytes(3'000'000)}}, cutting(self, 1, 1'000'000, RawReply::After::Stall));
        self = &hub;
        Desk desk;
        desk.fetch.stallTimeout = std::chrono::seconds(30);
        desk.open();
        const QString id = desk.queue->add(Desk::request(hub));
        QTRY_VERIFY(desk.queue->find(id)->doneBytes >= 900'000);
        desk.open();
        VERIFY_RESULT(await(desk.queue->wait(id, {})));
    }

    void cancelledDownloadLeavesNothing()
    {
        FakeHub* self = nullptr;
        FakeHub hub({{big, bytes(3'000'000)}}, cutting(self, 1, 1'500'000, RawReply::After::Stall));
        self = &hub;
        Desk desk;
        desk.fetch.stallTimeout = std::chrono::seconds(30);
        desk.open();
        const QString id = desk.queue->add(Desk::request(hub));
        QTRY_VERIFY(desk.queue->find(id)->doneBytes >= 1'000'000);
        QVERIFY(!desk.partials().isEmpty());
        desk.queue->cancel(id);
        QVERIFY(!desk.queue->find(id));
        QTRY_COMPARE(desk.partials(), QStringList());
        VERIFY_ERROR(await(desk.queue->wait(id, {})), ErrorKind::Cancelled);
        desk.open();
        QVERIFY(desk.queue->downloads().isEmpty());
    }

    void queueKeepsItsOrder()
    {
        FakeHub* self = nullptr;
        FakeHub hub({{big, bytes(1'000'000)}, {QStringLiteral("a.txt"), "a"}, {QStringLiteral("b.txt"), "b"}},
                    cutting(self, 1, 500'000, RawReply::After::Stall));
        self = &hub;
        Desk desk;
        desk.parallel = 1;
        desk.fetch.stallTimeout = std::chrono::seconds(30);
        desk.open();
        const QString first = desk.queue->add(Desk::request(hub, {big}));
        const QString second = desk.queue->add(Desk::request(hub, {QStringLiteral("a.txt")}));
        const QString third = desk.queue->add(Desk::request(hub, {QStringLiteral("b.txt")}));
        QTRY_VERIFY(desk.queue->find(first)->doneBytes > 0);
        QVERIFY(desk.queue->find(second)->status == DownloadStatus::Queued);
        desk.queue->pause(first); // makes room
        VERIFY_RESULT(await(desk.queue->wait(third, {})));
        QVERIFY(desk.queue->find(second)->finishedAt <= desk.queue->find(third)->finishedAt);
        QVERIFY(desk.queue->find(first)->status == DownloadStatus::Paused);
        desk.queue->resume(first);
        VERIFY_RESULT(await(desk.queue->wait(first, {})));
        QCOMPARE(desk.queue->downloads().first().id, first);
    }

    void rateLimitIsWaitedFor()
    {
        FakeHub hub({{big, bytes(100'000)}});
        std::atomic<int> left = 1;
        hub.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (!isContentGet(request) || left-- <= 0)
                return {};
            return RawReply::status(429, "slow down",
                                    "Retry-After: 4\r\nRateLimit: \"resolvers\";r=0;t=4\r\n");
        });
        Desk desk;
        const QString id = desk.queue->add(Desk::request(hub));
        QTRY_VERIFY_WITH_TIMEOUT(desk.queue->find(id)->waitingUntil.has_value(), 10'000);
        QVERIFY(desk.queue->find(id)->status == DownloadStatus::Running);
        VERIFY_RESULT(await(desk.queue->wait(id, {})));
        QVERIFY(!desk.queue->find(id)->waitingUntil);
    }

    void gatedFilesSaySoAndNoMaskedListingIsKept()
    {
        FakeHub hub({{QStringLiteral("README.md"), "# hi"}});
        hub.setExtraEntries({QJsonObject{
            {QStringLiteral("type"), QStringLiteral("file")},
            {QStringLiteral("path"), big},
            {QStringLiteral("size"), 5000},
            {QStringLiteral("oid"), QString(40, QLatin1Char('1'))},
            {QStringLiteral("lfs"), QJsonObject{{QStringLiteral("oid"), QString(64, QLatin1Char('*'))},
                                                {QStringLiteral("size"), 5000},
                                                {QStringLiteral("pointerSize"), 134}}}}});
        hub.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (FakeHub::pathOf(request) != big)
                return {};
            return RawReply::nothing(RawReply::After::Close).bytes.isEmpty()
                       ? RawReply::status(403, {},
                                          "X-Error-Code: GatedRepo\r\nX-Error-Message: ask first\r\n")
                       : RawReply();
        });
        Desk desk;
        VERIFY_ERROR(desk.fetchAll(hub), ErrorKind::Gated);
        QVERIFY(!QFile::exists(desk.root(hub) + QStringLiteral("/models--acme--tiny/trees/") +
                               FakeHub::commit() + QStringLiteral(".json")));
    }

    void hostileListingStaysInside()
    {
        FakeHub hub({{QStringLiteral("ok.txt"), "ok"}});
        QList<QJsonObject> tricks;
        for (const char* path :
             {"../../../../escaped", "/etc/escaped", "a/../../escaped", "..", "a\\..\\escaped"})
            tricks.append({{QStringLiteral("type"), QStringLiteral("file")},
                           {QStringLiteral("path"), QString::fromLatin1(path)},
                           {QStringLiteral("size"), 2},
                           {QStringLiteral("oid"), QString(40, QLatin1Char('1'))}});
        hub.setExtraEntries(tricks);
        hub.setIntercept([&](const RawRequest& request) -> std::optional<RawReply> {
            if (request.target.contains("escaped"))
                return hub.content(request, QStringLiteral("ok.txt"));
            return {};
        });
        Desk desk;
        const auto folder = desk.fetchAll(hub); // refused as a whole, or without those files
        QDirIterator it(desk.folder.path(), {QStringLiteral("*escaped*")}, QDir::AllEntries | QDir::Hidden,
                        QDirIterator::Subdirectories);
        QVERIFY2(!it.hasNext(), qPrintable(it.next()));
        QVERIFY(!QFile::exists(desk.folder.path() + QStringLiteral("/../escaped")));
        QVERIFY(folder.has_value() || folder.error().kind == ErrorKind::Corrupt);
    }

    void listedFileThatIsGoneIsNoted()
    {
        FakeHub hub({{QStringLiteral("ok.txt"), "ok"}});
        hub.setExtraEntries({QJsonObject{{QStringLiteral("type"), QStringLiteral("file")},
                                         {QStringLiteral("path"), QStringLiteral("gone.txt")},
                                         {QStringLiteral("size"), 2},
                                         {QStringLiteral("oid"), QString(40, QLatin1Char('1'))}}});
        Desk desk;
        VERIFY_ERROR(desk.fetchAll(hub), ErrorKind::NotFound);
        QVERIFY(HfCache(desk.root(hub))
                    .isKnownMissing(Desk::request(hub).repo, FakeHub::commit(), QStringLiteral("gone.txt")));
    }

    void wholeSnapshotNeedsNoServer()
    {
        Desk desk;
        DownloadRequest request;
        {
            FakeHub hub({{QStringLiteral("a.txt"), "a"}, {big, bytes(5000)}});
            request = Desk::request(hub);
            VERIFY_RESULT(desk.fetchAll(hub));
        }
        desk.queue->clearFinished();
        VERIFY_RESULT(await(desk.queue->wait(desk.queue->add(request), {}))); // the server is gone
        const auto cache = HfCache(HfCache::rootFor(request.place, desk.folder.path()));
        QFile::remove(*cache.find(request.repo, Revision(), QStringLiteral("a.txt")));
        desk.queue->clearFinished();
        const auto incomplete = await(desk.queue->wait(desk.queue->add(request), {}));
        VERIFY_ERROR(incomplete, ErrorKind::Offline);
        QVERIFY2(incomplete.error().safe.contains(QLatin1String("1 of 2")),
                 qPrintable(incomplete.error().safe));
    }

    void placesDoNotShareFiles()
    {
        // Two servers claim the same repository; one of them must not serve the other's people.
        FakeHub honest({{big, bytes(50'000, 1)}});
        FakeHub other({{big, bytes(50'000, 2)}});
        Desk desk;
        const auto first = desk.fetchAll(honest);
        const auto second = desk.fetchAll(other);
        VERIFY_RESULT(first);
        VERIFY_RESULT(second);
        QVERIFY(*first != *second);
        QCOMPARE(read(*first + QLatin1Char('/') + big), bytes(50'000, 1));
        QCOMPARE(read(*second + QLatin1Char('/') + big), bytes(50'000, 2));
    }

    void folderOfThePersonHoldsRealFiles()
    {
        FakeHub hub({{QStringLiteral("a/b.txt"), "text"}, {big, bytes(200'000)}});
        Desk desk;
        DownloadRequest request = Desk::request(hub);
        request.localDir = desk.folder.filePath(QStringLiteral("my models"));
        const auto fetch = [&] {
            return await(desk.queue->wait(desk.queue->add(request), {}));
        };
        const auto folder = fetch();
        VERIFY_RESULT(folder);
        QCOMPARE(*folder, request.localDir);
        QVERIFY(!QFileInfo(*folder + QStringLiteral("/a/b.txt")).isSymLink());
        QCOMPARE(read(*folder + QStringLiteral("/a/b.txt")), QByteArray("text"));
        const QString notes = *folder + QStringLiteral("/.cache/huggingface");
        const QList<QByteArray> lines =
            read(notes + QStringLiteral("/download/a/b.txt.metadata")).split('\n');
        QCOMPARE(lines.size(), 4);
        QCOMPARE(lines[0], FakeHub::commit().toLatin1());
        QCOMPARE(lines[1], hub.etag(QStringLiteral("a/b.txt")));
        QVERIFY(lines[2].toDouble() > 1e9);
        QCOMPARE(read(notes + QStringLiteral("/.gitignore")), QByteArray("*"));

        const int before = hub.contentRequests("GET");
        desk.queue->clearFinished();
        VERIFY_RESULT(fetch());
        QCOMPARE(hub.contentRequests("GET"), before); // known by its metadata

        QVERIFY(QFile::remove(notes + QStringLiteral("/download/") + big + QStringLiteral(".metadata")));
        desk.queue->clearFinished();
        VERIFY_RESULT(fetch());
        QCOMPARE(hub.contentRequests("GET"), before); // recognised by its digest

        QFile changed(*folder + QStringLiteral("/a/b.txt"));
        QVERIFY(changed.open(QIODevice::WriteOnly));
        changed.write("mine");
        changed.close();
        QVERIFY(changed.open(QIODevice::ReadWrite));
        changed.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime);
        changed.close();
        desk.queue->clearFinished();
        VERIFY_RESULT(fetch());
        QCOMPARE(read(*folder + QStringLiteral("/a/b.txt")), QByteArray("text"));
    }

    void folderOfThePersonCopiesFromTheCache()
    {
        FakeHub hub({{QStringLiteral("a.txt"), "text"}});
        Desk desk;
        VERIFY_RESULT(desk.fetchAll(hub));
        DownloadRequest request = Desk::request(hub);
        request.localDir = desk.folder.filePath(QStringLiteral("copy"));
        const int before = hub.contentRequests("GET");
        VERIFY_RESULT(await(desk.queue->wait(desk.queue->add(request), {})));
        QCOMPARE(read(request.localDir + QStringLiteral("/a.txt")), QByteArray("text"));
        QCOMPARE(hub.contentRequests("GET"), before);
    }

    void sameContentTwiceIsFetchedOnce()
    {
        FakeHub hub(
            {{QStringLiteral("one.bin"), bytes(300'000)}, {QStringLiteral("two.bin"), bytes(300'000)}});
        Desk desk;
        const auto folder = desk.fetchAll(hub);
        VERIFY_RESULT(folder);
        QCOMPARE(read(*folder + QStringLiteral("/two.bin")), bytes(300'000));
        QCOMPARE(hub.contentRequests("GET"), 1);
    }

    void speedLimitHolds()
    {
        FakeHub hub({{big, bytes(1'000'000)}});
        Desk desk;
        desk.queue->setSpeedLimit(1'000'000);
        QElapsedTimer clock;
        clock.start();
        VERIFY_RESULT(desk.fetchAll(hub));
        QVERIFY2(clock.elapsed() >= 900, qPrintable(QString::number(clock.elapsed())));
    }

    void noFileHoldsTheToken()
    {
        FakeHub hub({{big, bytes(10'000)}});
        Desk desk;
        DownloadRequest request = Desk::request(hub);
        request.account = QStringLiteral("ada");
        VERIFY_RESULT(await(desk.queue->wait(desk.queue->add(request), {})));
        QDirIterator it(desk.folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        int files = 0;
        while (it.hasNext()) {
            QVERIFY2(!read(it.next()).contains(secret), qPrintable(it.filePath()));
            ++files;
        }
        QVERIFY(files >= 4);
    }
};

VITRINE_TEST(DownloadTest)
#include "download_test.moc"
