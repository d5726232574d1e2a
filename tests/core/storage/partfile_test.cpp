#include "core/storage/byteranges.h"
#include "core/storage/digest.h"
#include "core/storage/filelock.h"
#include "core/storage/partfile.h"
#include "core/storage/speedlimit.h"
#include "core/storage/speedmeter.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QElapsedTimer>
#include <QProcess>
#include <QTemporaryDir>

#include <sys/stat.h>
#include <thread>

using namespace vitrine;
using namespace vitrine::storage;

class PartFileTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    QThreadPool m_hashing;
    int m_files = 0;

    QString newPath() { return m_folder.filePath(QStringLiteral("blob%1").arg(++m_files)); }

    static QByteArray content(qint64 size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 12345;
        for (char& byte : bytes) {
            state = state * 1664525u + 1013904223u;
            byte = static_cast<char>(state >> 24);
        }
        return bytes;
    }

    static ExpectedContent sha256Of(const QByteArray& bytes)
    {
        return {ExpectedContent::Kind::Sha256,
                QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex())};
    }

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
    }

private Q_SLOTS:
    void rangesJoin()
    {
        ByteRanges ranges;
        ranges.add({10, 20});
        ranges.add({30, 40});
        QCOMPARE(ranges.prefixEnd(), 0);
        QCOMPARE(ranges.gaps(50), (QList<ByteRange>{{0, 10}, {20, 30}, {40, 50}}));
        ranges.add({20, 30}); // closes the hole
        QCOMPARE(ranges.ranges(), (QList<ByteRange>{{10, 40}}));
        ranges.add({0, 12}); // overlaps
        QCOMPARE(ranges.prefixEnd(), 40);
        QCOMPARE(ranges.total(), 40);
        ranges.add({5, 8});   // inside
        ranges.add({60, 60}); // empty
        QCOMPARE(ranges.total(), 40);
        QCOMPARE(ranges.gaps(40), QList<ByteRange>());
        ranges.add({0, 100});
        QCOMPARE(ranges.ranges(), (QList<ByteRange>{{0, 100}}));
    }

    void rangesAgreeWithASet()
    {
        quint32 state = 7;
        const auto random = [&](int limit) {
            state = state * 1664525u + 1013904223u;
            return static_cast<int>((state >> 16) % static_cast<quint32>(limit));
        };
        for (int round = 0; round < 200; ++round) {
            ByteRanges ranges;
            std::vector<bool> plain(64, false);
            for (int i = 0; i < 12; ++i) {
                const int begin = random(64);
                const int end = begin + random(64 - begin + 1);
                ranges.add({begin, end});
                std::fill(plain.begin() + begin, plain.begin() + end, true);
            }
            QCOMPARE(ranges.total(), std::count(plain.begin(), plain.end(), true));
            std::vector<bool> again(64, true);
            for (const ByteRange& gap : ranges.gaps(64))
                std::fill(again.begin() + gap.begin, again.begin() + gap.end, false);
            QVERIFY(again == plain);
        }
    }

    void digestsAreTheHubs()
    {
        Digest sha(ExpectedContent::Kind::Sha256, 3);
        sha.add("abc", 3);
        QCOMPARE(sha.finish(),
                 QStringLiteral("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"));
        Digest git(ExpectedContent::Kind::GitSha1, 0);
        QCOMPARE(git.finish(),
                 QStringLiteral("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")); // git's empty blob
        Digest hello(ExpectedContent::Kind::GitSha1, 6);
        hello.add("hello\n", 6);
        QCOMPARE(hello.finish(), QStringLiteral("ce013625030ba8dba906f756967f9e9ca394464a"));
        QVERIFY(ExpectedContent::fromEtag(QString(64, QLatin1Char('*'))).kind ==
                ExpectedContent::Kind::Unknown);
        QVERIFY(ExpectedContent::fromEtag(QString(40, QLatin1Char('a'))).kind ==
                ExpectedContent::Kind::GitSha1);
    }

    void piecesInAnyOrderMakeTheFile()
    {
        const QByteArray bytes = content(9'500'000);
        const QString path = newPath();
        auto part =
            PartFile::open(path + QStringLiteral(".vitrine-part"), bytes.size(), sha256Of(bytes), m_hashing);
        VERIFY_RESULT(part);
        const qint64 step = 1'000'000;
        for (const int piece : {9, 3, 0, 1, 7, 8, 2, 6, 4, 5}) {
            const qint64 from = piece * step;
            VERIFY_RESULT((*part)->write(
                from, QByteArrayView(bytes).sliced(from, std::min(step, bytes.size() - from))));
        }
        QVERIFY((*part)->isComplete());
        VERIFY_RESULT((*part)->verify({}));
        VERIFY_RESULT((*part)->moveTo(path));
        QCOMPARE(read(path), bytes);
        QCOMPARE(QDir(m_folder.path()).entryList({QFileInfo(path).fileName() + QStringLiteral(".*")}).size(),
                 0);
    }

    void partSurvivesItsProcess()
    {
        const QByteArray bytes = content(3'000'000);
        const QString path = newPath() + QStringLiteral(".vitrine-part");
        {
            auto part = PartFile::open(path, bytes.size(), sha256Of(bytes), m_hashing);
            VERIFY_RESULT((*part)->write(0, QByteArrayView(bytes).first(700'001)));
            VERIFY_RESULT((*part)->write(2'000'000, QByteArrayView(bytes).sliced(2'000'000, 500'000)));
        }
        QCOMPARE(PartFile::bytesAt(path), 1'200'001);
        auto part = PartFile::open(path, bytes.size(), sha256Of(bytes), m_hashing);
        VERIFY_RESULT(part);
        QCOMPARE((*part)->missing(), (QList<ByteRange>{{700'001, 2'000'000}, {2'500'000, 3'000'000}}));
        VERIFY_ERROR((*part)->verify({}), ErrorKind::Corrupt);
        for (const ByteRange& gap : (*part)->missing())
            VERIFY_RESULT((*part)->write(gap.begin, QByteArrayView(bytes).sliced(gap.begin, gap.length())));
        VERIFY_RESULT((*part)->verify({}));
    }

    void journalCutByAKillIsRead_data()
    {
        QTest::addColumn<QByteArray>("journal");
        QTest::addColumn<qint64>("done");
        QTest::newRow("whole") << QByteArray("vitrine-part 1 1000\n0 100\n200 300\n") << qint64(200);
        QTest::newRow("half line") << QByteArray("vitrine-part 1 1000\n0 100\n200 3") << qint64(100);
        QTest::newRow("nonsense") << QByteArray("vitrine-part 1 1000\nx y\n-5 10\n50 20\n0 10\n")
                                  << qint64(10);
        QTest::newRow("beyond the file") << QByteArray("vitrine-part 1 1000\n0 5000\n") << qint64(600);
        QTest::newRow("other size") << QByteArray("vitrine-part 1 999\n0 100\n") << qint64(0);
        QTest::newRow("other format") << QByteArray("vitrine-part 2 1000\n0 100\n") << qint64(0);
        QTest::newRow("empty") << QByteArray() << qint64(0);
    }

    void journalCutByAKillIsRead()
    {
        QFETCH(QByteArray, journal);
        QFETCH(qint64, done);
        const QString path = newPath();
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(content(600));
        file.close();
        QFile notes(path + QStringLiteral(".ranges"));
        QVERIFY(notes.open(QIODevice::WriteOnly));
        notes.write(journal);
        notes.close();
        auto part = PartFile::open(path, 1000, {}, m_hashing);
        VERIFY_RESULT(part);
        QCOMPARE((*part)->doneBytes(), done);
    }

    void wrongBytesAreSeen()
    {
        QByteArray bytes = content(5'000'000);
        const ExpectedContent expected = sha256Of(bytes);
        bytes[4'999'999] = static_cast<char>(bytes[4'999'999] ^ 1);
        const QString path = newPath();
        auto part = PartFile::open(path, bytes.size(), expected, m_hashing);
        VERIFY_RESULT((*part)->write(0, bytes));
        VERIFY_ERROR((*part)->verify({}), ErrorKind::Corrupt);
        (*part)->discard();
        QVERIFY(!QFile::exists(path));
        QVERIFY(!QFile::exists(path + QStringLiteral(".ranges")));
    }

    void emptyFileIsWholeAtOnce()
    {
        const QString path = newPath();
        auto part = PartFile::open(
            path + QStringLiteral(".vitrine-part"), 0,
            ExpectedContent::fromEtag(QStringLiteral("e69de29bb2d1d6434b8b29ae775ad8c2e48c5391")), m_hashing);
        VERIFY_RESULT(part);
        QVERIFY((*part)->isComplete());
        VERIFY_RESULT((*part)->verify({}));
        VERIFY_RESULT((*part)->moveTo(path));
        QCOMPARE(QFileInfo(path).size(), 0);
    }

    void foreignPartialIsAdoptedUpToItsFirstHole()
    {
        const QByteArray bytes = content(2'000'000);
        const QString blob = newPath();
        QFile foreign(blob + QStringLiteral(".0123abcd.incomplete"));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write(bytes.first(1'048'576));
        foreign.seek(1'800'000); // a hole, then something that must not count
        foreign.write(bytes.first(1000));
        foreign.close();
        const QString path = blob + QStringLiteral(".vitrine-part");
        QCOMPARE(PartFile::adopt(path, blob, bytes.size()), 1'048'576);
        QVERIFY(!foreign.exists());
        auto part = PartFile::open(path, bytes.size(), sha256Of(bytes), m_hashing);
        QCOMPARE((*part)->missing(), (QList<ByteRange>{{1'048'576, 2'000'000}}));
        VERIFY_RESULT((*part)->write(1'048'576, QByteArrayView(bytes).sliced(1'048'576)));
        VERIFY_RESULT((*part)->verify({}));
    }

    void longerForeignPartialIsNotAdopted()
    {
        const QString blob = newPath();
        QFile foreign(blob + QStringLiteral(".incomplete"));
        QVERIFY(foreign.open(QIODevice::WriteOnly));
        foreign.write(content(500));
        foreign.close();
        QCOMPARE(PartFile::adopt(blob + QStringLiteral(".vitrine-part"), blob, 400), 0);
        QVERIFY(foreign.exists());
    }

    void lockExcludesOthersAndIsShared()
    {
        const QString path = m_folder.filePath(QStringLiteral("locks/models--a--b/x.lock"));
        auto first = FileLock::tryLock(path);
        VERIFY_RESULT(first);
        QVERIFY(first->has_value());
        auto second = FileLock::tryLock(path);
        VERIFY_RESULT(second);
        QVERIFY(!second->has_value());
        struct stat info = {};
        QCOMPARE(stat(QFile::encodeName(path).constData(), &info), 0);
        QCOMPARE(static_cast<int>(info.st_mode & 0777), 0664);
        first->reset();
        second = FileLock::tryLock(path);
        QVERIFY(second->has_value());
        QVERIFY(QFile::exists(path));
    }

    void lockIsTheOneOfFlock()
    {
        const QString path = m_folder.filePath(QStringLiteral("flock.lock"));
        auto mine = FileLock::tryLock(path);
        QVERIFY(mine->has_value());
        QProcess other;
        other.start(QStringLiteral("flock"), {QStringLiteral("-n"), path, QStringLiteral("true")});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 1);
        mine->reset();
        other.start(QStringLiteral("flock"), {QStringLiteral("-n"), path, QStringLiteral("true")});
        QVERIFY(other.waitForFinished());
        QCOMPARE(other.exitCode(), 0);
    }

    void waitingForALockCanBeCancelled()
    {
        const QString path = m_folder.filePath(QStringLiteral("wait.lock"));
        auto mine = FileLock::tryLock(path);
        net::CancelSource cancel;
        std::thread canceller([&] { cancel.cancel(); });
        VERIFY_ERROR(FileLock::lock(path, 0664, cancel.token()), ErrorKind::Cancelled);
        canceller.join();
    }

    void speedIsLimitedOverAllTogether()
    {
        SpeedLimit limit;
        limit.setBytesPerSecond(1'000'000);
        QElapsedTimer clock;
        clock.start();
        std::thread other([&] { limit.take(150'000, {}); });
        limit.take(150'000, {});
        other.join();
        QVERIFY2(clock.elapsed() >= 290, qPrintable(QString::number(clock.elapsed())));
        net::CancelSource cancel;
        cancel.cancel();
        clock.start();
        limit.take(100'000'000, cancel.token()); // a cancelled one does not wait
        QVERIFY(clock.elapsed() < 5000);
    }

    void speedIsSmooth()
    {
        SpeedMeter meter;
        QCOMPARE(meter.bytesPerSecond(), 0);
        qint64 received = 0;
        double time = 0;
        for (int i = 0; i <= 40; ++i, time += 0.25, received += 250'000)
            meter.add(time, received);
        QVERIFY(std::abs(meter.bytesPerSecond() - 1'000'000) < 20'000);
        QCOMPARE(*meter.secondsLeft(10'000'000), meter.bytesPerSecond() >= 1'000'000 ? 10 : 11);
        const qint64 before = meter.bytesPerSecond();
        meter.add(time, received - 250'000); // one silent quarter of a second
        QVERIFY(meter.bytesPerSecond() > before / 2);
        SpeedMeter young;
        young.add(0, 0);
        young.add(0.5, 1000);
        QVERIFY(!young.secondsLeft(5000));
    }
};

VITRINE_TEST(PartFileTest)
#include "partfile_test.moc"
