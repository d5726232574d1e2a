#include "core/storage/unflushed.h"

#include "core/storage/cachewriter.h"
#include "core/storage/filelock.h"
#include "core/storage/hfcache.h"
#include "core/storage/libraryindex.h"
#include "core/storage/localdirtarget.h"
#include "core/storage/snapshotfetch.h"
#include "core/storage/sqlitedownloadqueue.h"
#include "tests/core/storage/fakehub.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::storage;
using vitrine::test::FakeHub;

namespace {

const QString big = QStringLiteral("model.safetensors");

QByteArray read(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
}

void write(const QString& path, const QByteArray& content)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    QCOMPARE(file.write(content), content.size());
}

QStringList markersBelow(const QString& folder)
{
    QStringList found;
    QDirIterator it(folder, {QStringLiteral("*.vitrine-unflushed")}, QDir::Files | QDir::Hidden,
                    QDirIterator::Subdirectories);
    while (it.hasNext())
        found.append(it.next());
    return found;
}

} // namespace

/// Files that took their names before the disk held them, after kills and after the machine stopped.
class UnflushedTest : public QObject {
    Q_OBJECT

    struct Desk {
        QTemporaryDir folder;
        FakeHub hub{{{big, test::pattern(0, 300'000)}, {QStringLiteral("config.json"), "{}"}}};
        net::Network network;
        QThreadPool hashing;
        std::shared_ptr<hub::HubClient> client =
            std::make_shared<hub::HubClient>(network, hub.place(), hub::Identity());
        RepoId repo = *RepoId::parse(QStringLiteral("acme/tiny"));
        QString root = HfCache::rootFor(hub.place(), folder.path());
        QString blob =
            root + QStringLiteral("/models--acme--tiny/blobs/") + QString::fromLatin1(hub.etag(big));

        DownloadRequest request(const QString& localDir = {}) const
        {
            DownloadRequest request;
            request.place = hub.place();
            request.repo = repo;
            request.localDir = localDir;
            return request;
        }

        // As a process does that ends between name and flush.
        Result<QString> fetchAndLeave(const QString& localDir = {})
        {
            const auto services = std::make_shared<FetchServices>(network, hashing);
            const SnapshotJob job{request(localDir), client, root, std::make_shared<SnapshotProgress>()};
            return test::await(fetchSnapshot(services, job, {}));
        }

        Result<std::unique_ptr<DownloadQueue>> queue()
        {
            QueueOptions options;
            options.dataFolder = folder.path();
            return makeDownloadQueue(
                network, [this](const hub::Place&, const QString&) { return client; }, options);
        }

        std::optional<QString> found() const { return HfCache(root).find(repo, Revision(), big); }
        bool hasLink() const { return QFileInfo(link()).isSymLink(); }
        QString link() const
        {
            return root + QStringLiteral("/models--acme--tiny/snapshots/") + FakeHub::commit() +
                   QLatin1Char('/') + big;
        }
    };

private Q_SLOTS:
    void killBetweenNameAndFlushCostsNothing()
    {
        Desk desk;
        VERIFY_RESULT(desk.fetchAndLeave());
        QCOMPARE(markersBelow(desk.root).size(), 2);
        QVERIFY(!isUnchecked(unflushedMarker(desk.blob)));
        QCOMPARE(read(desk.found().value_or(QString())), desk.hub.files().value(big));
        const auto scan = HfCache(desk.root).scan();
        QCOMPARE(scan->warnings, QStringList());
        QCOMPARE(scan->repos.first().revisions.first().files.size(), 2);
        // Before the next download nothing needs to wait for the disk...
        settleUnflushedCache(desk.root, Settle::Unchecked, {});
        QCOMPARE(markersBelow(desk.root).size(), 2);
        // ...and the next window sees to it.
        const auto queue = desk.queue();
        VERIFY_RESULT(queue);
        QTRY_VERIFY(markersBelow(desk.root).isEmpty());
        QCOMPARE(read(desk.found().value_or(QString())), desk.hub.files().value(big));
    }

    void windowFlushesWhatItFetches()
    {
        Desk desk;
        const auto queue = desk.queue();
        VERIFY_RESULT(queue);
        VERIFY_RESULT(test::await((*queue)->wait((*queue)->add(desk.request()), {})));
        QTRY_VERIFY(markersBelow(desk.root).isEmpty());
        QVERIFY(desk.found());
    }

    void anotherBoot_data()
    {
        QTest::addColumn<QByteArray>("marker");
        QTest::newRow("says so") << QByteArray("00000000-0000-4000-8000-000000000000\n");
        QTest::newRow("lost its own bytes") << QByteArray();
    }

    void anotherBoot()
    {
        QFETCH(QByteArray, marker);
        Desk desk;
        VERIFY_RESULT(desk.fetchAndLeave());
        write(unflushedMarker(desk.blob), marker);
        QVERIFY(!desk.found()); // not before it was looked at
        QVERIFY(!HfCache(desk.root).snapshotFolder(desk.repo, Revision()));
        settleUnflushedRepo(desk.root, QStringLiteral("models--acme--tiny"), Settle::Unchecked, {});
        QVERIFY(!QFileInfo::exists(unflushedMarker(desk.blob)));
        QCOMPARE(read(desk.found().value_or(QString())), desk.hub.files().value(big));

        write(unflushedMarker(desk.blob), marker);
        write(desk.blob, desk.hub.files().value(big).left(200'000)); // what the disk had
        settleUnflushedRepo(desk.root, QStringLiteral("models--acme--tiny"), Settle::Unchecked, {});
        QVERIFY(!QFileInfo::exists(desk.blob));
        QVERIFY(!desk.hasLink());
        QVERIFY(!desk.found());
        QVERIFY(HfCache(desk.root).find(desk.repo, Revision(), QStringLiteral("config.json")));
        QCOMPARE(HfCache(desk.root).scan()->warnings, QStringList());
    }

    void downloadFetchesAgainWhatTheDiskLost()
    {
        Desk desk;
        VERIFY_RESULT(desk.fetchAndLeave());
        const int before = desk.hub.contentRequests("GET");
        write(unflushedMarker(desk.blob), "another");
        write(desk.blob, QByteArray(300'000, '\0')); // the right size, no bytes
        VERIFY_RESULT(desk.fetchAndLeave());
        QCOMPARE(desk.hub.contentRequests("GET"), before + 1);
        QCOMPARE(read(desk.found().value_or(QString())), desk.hub.files().value(big));
    }

    void libraryNeverListsWhatTheDiskLost()
    {
        Desk desk;
        VERIFY_RESULT(desk.fetchAndLeave());
        write(unflushedMarker(desk.blob), "another");
        write(desk.blob, "half");
        LibraryIndex library(desk.folder.path(), desk.folder.filePath(QStringLiteral("none")));
        QSignalSpy changed(&library, &LibraryIndex::changed);
        library.refresh();
        QVERIFY(QTest::qWaitFor([&] { return !changed.isEmpty(); }, 30'000));
        QCOMPARE(library.items().size(), 1);
        QCOMPARE(library.items().first().repo.revisions.first().files.keys(),
                 QStringList{QStringLiteral("config.json")});
    }

    void markerWithoutItsFileGoes()
    {
        Desk desk;
        VERIFY_RESULT(desk.fetchAndLeave());
        QVERIFY(QFile::remove(desk.blob));
        write(unflushedMarker(desk.blob), "another");
        settleUnflushedCache(desk.root, Settle::All, {});
        QCOMPARE(markersBelow(desk.root), QStringList());
    }

    void heldFilesOfThisBootAreLeftToTheirHolder()
    {
        Desk desk;
        VERIFY_RESULT(desk.fetchAndLeave());
        const auto lock = FileLock::tryLock(desk.root + QStringLiteral("/.locks/models--acme--tiny/") +
                                            QFileInfo(desk.blob).fileName() + QStringLiteral(".lock"));
        QVERIFY(lock->has_value());
        settleUnflushedCache(desk.root, Settle::All, {});
        QCOMPARE(markersBelow(desk.root), QStringList{unflushedMarker(desk.blob)});
    }

    void folderOfThePersonIsFetchedAgain()
    {
        Desk desk;
        const QString folder = desk.folder.filePath(QStringLiteral("mine"));
        VERIFY_RESULT(desk.fetchAndLeave(folder));
        const QStringList markers = markersBelow(folder);
        QCOMPARE(markers.size(), 2);
        write(folder + QLatin1Char('/') + big, "half");
        for (const QString& marker : markers)
            write(marker, "another");
        VERIFY_RESULT(desk.fetchAndLeave(folder));
        QCOMPARE(read(folder + QLatin1Char('/') + big), desk.hub.files().value(big));
        QCOMPARE(read(folder + QStringLiteral("/config.json")), QByteArray("{}"));
    }

    void whatThePersonChangedIsTheirs()
    {
        Desk desk;
        const QString folder = desk.folder.filePath(QStringLiteral("mine"));
        VERIFY_RESULT(desk.fetchAndLeave(folder));
        for (const QString& marker : markersBelow(folder))
            write(marker, "another");
        const QString config = folder + QStringLiteral("/config.json");
        write(config, "{\"mine\": 1}");
        QFile file(config);
        QVERIFY(file.open(QIODevice::ReadWrite));
        QVERIFY(
            file.setFileTime(QDateTime::currentDateTime().addSecs(60), QFileDevice::FileModificationTime));
        file.close();
        LocalDirTarget(folder, desk.root, desk.repo).settleUnflushed(Settle::All, {});
        QCOMPARE(markersBelow(folder), QStringList());
        QCOMPARE(read(config), QByteArray("{\"mine\": 1}"));
    }
};

VITRINE_TEST(UnflushedTest)
#include "unflushed_test.moc"
