#include "core/storage/filelock.h"
#include "core/storage/hfcache.h"
#include "core/storage/libraryindex.h"
#include "core/storage/owner.h"
#include "tests/core/storage/fakehub.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QProcess>
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

} // namespace

/// What only several processes show: kills, two at once, a full disk, owners. And the library over what they
/// left.
class ProcessTest : public QObject {
    Q_OBJECT

    static QStringList arguments(const FakeHub& hub, const QString& folder)
    {
        return {hub.place().endpoint.toString(), folder, QStringLiteral("acme/tiny")};
    }

    static void start(QProcess& process, const QStringList& arguments)
    {
        process.setProcessChannelMode(QProcess::MergedChannels);
        process.start(QStringLiteral(VITRINE_DOWNLOAD_CHILD), arguments);
        QVERIFY(process.waitForStarted());
    }

    // SIGKILL. \return whether it was still running
    static bool stop(QProcess& process)
    {
        const bool wasRunning = process.state() == QProcess::Running;
        process.kill(); // does nothing to one that has ended
        return process.state() == QProcess::NotRunning ? wasRunning : process.waitForFinished() && wasRunning;
    }

    static int run(const QStringList& arguments, QByteArray* output = nullptr)
    {
        QProcess process;
        start(process, arguments);
        if (!process.waitForFinished(60'000))
            return -1;
        if (output)
            *output = process.readAll();
        return process.exitCode();
    }

    static QString root(const FakeHub& hub, const QString& folder)
    {
        return HfCache::rootFor(hub.place(), folder);
    }

    // Nothing under a final name is wrong, whatever happened.
    static void verifyBlobs(const FakeHub& hub, const QString& folder)
    {
        const QDir blobs(root(hub, folder) + QStringLiteral("/models--acme--tiny/blobs"));
        for (const QString& name : blobs.entryList(QDir::Files)) {
            if (name.contains(QLatin1Char('.')))
                continue;
            bool known = false;
            for (auto file = hub.files().begin(); file != hub.files().end(); ++file)
                known =
                    known || (hub.etag(file.key()) == name.toLatin1() && read(blobs.filePath(name)) == *file);
            QVERIFY2(known, qPrintable(QStringLiteral("a wrong file is visible: ") + name));
        }
    }

private Q_SLOTS:
    void killsAtManyMomentsCostNothingWrong()
    {
        const QByteArray content = test::pattern(0, 24'000'000);
        FakeHub hub({{big, content},
                     {QStringLiteral("a.txt"), "a"},
                     {QStringLiteral("sub/b.txt"), test::pattern(5, 70'000)}});
        QTemporaryDir folder;
        int kills = 0;
        for (int round = 0; round < 12; ++round) {
            QProcess process;
            const int before = hub.contentRequests("GET");
            start(process, arguments(hub, folder.path()));
            // A later moment each time, counted in what the server has seen.
            QTRY_VERIFY_WITH_TIMEOUT(hub.contentRequests("GET") >= before + round / 2 ||
                                         process.state() == QProcess::NotRunning,
                                     30'000);
            kills += stop(process);
            verifyBlobs(hub, folder.path());
        }
        QVERIFY2(kills >= 4, qPrintable(QString::number(kills)));
        QCOMPARE(run(arguments(hub, folder.path())), 0);
        const HfCache cache(root(hub, folder.path()));
        const RepoId repo = *RepoId::parse(QStringLiteral("acme/tiny"));
        for (auto file = hub.files().begin(); file != hub.files().end(); ++file)
            QCOMPARE(read(cache.find(repo, Revision(), file.key()).value_or(QString())), file.value());
        QCOMPARE(cache.scan()->warnings, QStringList());
    }

    void killedDownloadGoesOnWhereItWas()
    {
        FakeHub hub({{big, test::pattern(0, 3'000'000)}}); // one line: below the child's parallelFrom
        std::atomic<bool> first = true;
        hub.setIntercept([&](const test::RawRequest& request) -> std::optional<test::RawReply> {
            if (request.method != "GET" || FakeHub::pathOf(request).isEmpty() || !first.exchange(false))
                return {};
            test::RawReply reply = hub.content(request, big);
            reply.bytes.truncate(2'500'000);
            return reply.then(test::RawReply::After::Stall);
        });
        QTemporaryDir folder;
        QProcess process;
        start(process, arguments(hub, folder.path()));
        const QString part = root(hub, folder.path()) + QStringLiteral("/models--acme--tiny/blobs/") +
                             QString::fromLatin1(hub.etag(big)) + QStringLiteral(".vitrine-part");
        QTRY_VERIFY_WITH_TIMEOUT(notedBytes(part) >= 1'000'000, 30'000);
        QVERIFY(stop(process));
        QCOMPARE(run(arguments(hub, folder.path())), 0);
        const QByteArray range = hub.requests().last().header("Range");
        QVERIFY2(range.startsWith("bytes="), range.constData());
        QVERIFY2(range.mid(6, range.indexOf('-') - 6).toLongLong() >= 1'000'000, range.constData());
        verifyBlobs(hub, folder.path());
    }

    void twoProcessesFetchAFileOnce()
    {
        FakeHub hub({{big, test::pattern(0, 3'900'000)}});
        QTemporaryDir one;
        QTemporaryDir two;
        // Two data folders, one cache: as Vitrine and its command line, or two people on one machine.
        const QString places = QStringLiteral("/places");
        QVERIFY(QDir().mkpath(one.path() + places));
        QVERIFY(QFile::link(one.path() + places, two.path() + places));
        QProcess first;
        QProcess second;
        start(first, arguments(hub, one.path()));
        start(second, arguments(hub, two.path()));
        QVERIFY(first.waitForFinished(60'000));
        QVERIFY(second.waitForFinished(60'000));
        QVERIFY2(first.exitCode() == 0 && second.exitCode() == 0,
                 (first.readAll() + second.readAll()).constData());
        QCOMPARE(hub.contentRequests("GET"), 1);
        verifyBlobs(hub, one.path());
    }

    void lockOfAnotherToolIsWaitedFor()
    {
        FakeHub hub({{QStringLiteral("a.txt"), "a"}});
        QTemporaryDir folder;
        const QString lock = root(hub, folder.path()) + QStringLiteral("/.locks/models--acme--tiny/") +
                             QString::fromLatin1(hub.etag(QStringLiteral("a.txt"))) + QStringLiteral(".lock");
        auto held = FileLock::tryLock(lock);
        QVERIFY(held->has_value());
        QProcess process;
        start(process, arguments(hub, folder.path()));
        QTRY_VERIFY_WITH_TIMEOUT(hub.contentRequests("HEAD") == 1, 30'000);
        QVERIFY(!process.waitForFinished(300)); // it waits, and has asked for no content
        QCOMPARE(hub.contentRequests("GET"), 0);
        held->reset();
        QVERIFY(process.waitForFinished(30'000));
        QCOMPARE(process.exitCode(), 0);
    }

    void fullDiskIsSaidAndResumed()
    {
        FakeHub hub({{big, test::pattern(0, 8'000'000)}});
        QTemporaryDir folder;
        QByteArray output;
        QStringList limited = arguments(hub, folder.path());
        limited.append(QStringLiteral("3000000"));
        QCOMPARE(run(limited, &output), exitCode(ErrorKind::DiskFull));
        verifyBlobs(hub, folder.path());
        QDirIterator parts(folder.path(), {QStringLiteral("*.vitrine-part")}, QDir::Files,
                           QDirIterator::Subdirectories);
        QVERIFY2(parts.hasNext(), output.constData()); // what came is kept
        QCOMPARE(run(arguments(hub, folder.path())), 0);
        verifyBlobs(hub, folder.path());
    }

    void folderHasOneOwner()
    {
        QTemporaryDir folder;
        auto owner = DataFolderOwner::claim(folder.filePath(QStringLiteral("data")));
        VERIFY_RESULT(owner);
        VERIFY_ERROR(DataFolderOwner::claim(folder.filePath(QStringLiteral("data"))), ErrorKind::Conflict);
        VERIFY_RESULT(DataFolderOwner::claim(folder.filePath(QStringLiteral("other"))));
        owner->reset();
        VERIFY_RESULT(DataFolderOwner::claim(folder.filePath(QStringLiteral("data"))));
        const QString name = DataFolderOwner::serverName(folder.filePath(QStringLiteral("data")));
        QCOMPARE(DataFolderOwner::serverName(folder.filePath(QStringLiteral("other/../data/"))), name);
        QVERIFY(DataFolderOwner::serverName(folder.filePath(QStringLiteral("other"))) != name);
    }

    void libraryListsDeletesAndVerifies()
    {
        FakeHub hub({{big, test::pattern(0, 2'000'000)}, {QStringLiteral("a.txt"), "a"}});
        QTemporaryDir folder;
        QCOMPARE(run(arguments(hub, folder.path())), 0);
        LibraryIndex library(folder.path(), folder.filePath(QStringLiteral("none")));
        QSignalSpy changed(&library, &LibraryIndex::changed);
        const auto refreshed = [&] {
            changed.clear();
            library.refresh();
            return QTest::qWaitFor([&] { return !changed.isEmpty() && !library.isScanning(); }, 30'000);
        };
        QVERIFY(refreshed());
        QCOMPARE(library.items().size(), 1);
        const LibraryItem item = library.items().first();
        QCOMPARE(item.origin, hub.place().origin());
        QCOMPARE(item.repo.bytes, 2'000'001);
        QCOMPARE(library.bytes(), 2'000'001);

        QSignalSpy progress(&library, &LibraryIndex::verifyProgress);
        auto report = test::await(library.verify(item, FakeHub::commit(), {}));
        VERIFY_RESULT(report);
        QVERIFY(report->isGood());
        QCOMPARE(report->files, 2);
        QTRY_VERIFY(!progress.isEmpty());

        QFile blob(
            QFileInfo(item.repo.revisions.first().folder + QLatin1Char('/') + big).canonicalFilePath());
        QVERIFY(blob.open(QIODevice::ReadWrite));
        blob.seek(1'000'000);
        blob.write("damaged");
        blob.close();
        report = test::await(library.verify(item, FakeHub::commit(), {}));
        QCOMPARE(report->mismatched, QStringList{big});
        net::CancelSource cancel;
        cancel.cancel();
        VERIFY_ERROR(test::await(library.verify(item, FakeHub::commit(), cancel.token())),
                     ErrorKind::Cancelled);
        VERIFY_ERROR(test::await(library.verify(item, QString(40, QLatin1Char('9')), {})),
                     ErrorKind::NotFound);

        const auto trashed = test::await(library.remove(item, {}));
        VERIFY_RESULT(trashed);
        QCOMPARE(trashed->bytes, 2'000'001);
        QVERIFY(refreshed());
        QVERIFY(library.items().isEmpty());
        VERIFY_RESULT(test::await(library.restore(item.root, trashed->id)));
        QVERIFY(refreshed());
        QCOMPARE(library.items().size(), 1);
    }

private:
    static qint64 notedBytes(const QString& part)
    {
        QFile journal(part + QStringLiteral(".ranges"));
        if (!journal.open(QIODevice::ReadOnly))
            return 0;
        qint64 bytes = 0;
        for (const QByteArray& line : journal.readAll().split('\n').mid(1))
            bytes = std::max(bytes, line.split(' ').last().toLongLong());
        return bytes;
    }
};

VITRINE_TEST(ProcessTest)
#include "process_test.moc"
