#include "core/storage/database.h"
#include "core/storage/replystore.h"
#include "core/storage/runrecords.h"
#include "core/storage/settings.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

#include <thread>

using namespace vitrine;
using namespace vitrine::storage;

/// What Vitrine notes for itself: settings, the history of runs, replies.
class NotesTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_folder;
    int m_files = 0;

    QString newFile() { return m_folder.filePath(QStringLiteral("notes/%1").arg(++m_files)); }

    static RunRecord record(const QString& repo, int number)
    {
        RunRecord record;
        record.place = QStringLiteral("https://huggingface.co:443");
        record.repo = repo;
        record.task = QStringLiteral("text-classification");
        record.inputs = {{QStringLiteral("inputs"), QStringLiteral("Guten Tag %1").arg(number)}};
        record.output = QJsonArray{QJsonObject{{QStringLiteral("label"), QStringLiteral("German")}}};
        record.files = {{QStringLiteral("image.png"), QByteArray("\0\x01png", 5)}};
        record.milliseconds = 12.5;
        record.summary = QStringLiteral("German %1").arg(number);
        return record;
    }

private Q_SLOTS:
    void settingsSurviveARestart()
    {
        const QString file = newFile();
        {
            Settings settings(file);
            QCOMPARE(settings.theme(), Settings::Theme::System);
            QCOMPARE(settings.remoteImages(), Settings::RemoteImages::Ask);
            QVERIFY(settings.keepHistory());
            QSignalSpy changes(&settings, &Settings::changed);
            settings.setTheme(Settings::Theme::Dark);
            settings.setTheme(Settings::Theme::Dark);
            QCOMPARE(changes.size(), 1);
            settings.setSpeedLimit(-4);
            settings.setParallelDownloads(100);
            settings.setEndpoints(
                {QStringLiteral("http://lan:8080"), QStringLiteral("https://mirror#mirror")});
            settings.setWindowGeometry(QByteArray("\0\xff\x01", 3));
            for (int i = 0; i < 25; ++i)
                settings.addRecentRepo(QStringLiteral("vitrine:model/a/%1").arg(i));
            settings.addRecentRepo(QStringLiteral("vitrine:model/a/20"));
        }
        const Settings again(file);
        QCOMPARE(again.theme(), Settings::Theme::Dark);
        QCOMPARE(again.speedLimit(), 0);
        QCOMPARE(again.parallelDownloads(), 8);
        QCOMPARE(again.endpoints().size(), 2);
        QCOMPARE(again.windowGeometry(), QByteArray("\0\xff\x01", 3));
        QCOMPARE(again.recentRepos().size(), 20);
        QCOMPARE(again.recentRepos().first(), QStringLiteral("vitrine:model/a/20"));
        QCOMPARE(again.recentRepos().count(QStringLiteral("vitrine:model/a/20")), 1);
    }

    void environmentGoesOfflineOverTheSetting()
    {
        Settings settings(newFile());
        QVERIFY(!settings.offline());
        qputenv("HF_HUB_OFFLINE", "yes");
        QVERIFY(settings.offline());
        qunsetenv("HF_HUB_OFFLINE");
        settings.setOffline(true);
        QVERIFY(settings.offline());
    }

    void recordsComeBackWhole()
    {
        const QString file = newFile();
        const QString repo = QStringLiteral("model a/b");
        {
            RunRecords records(file);
            VERIFY_RESULT(records.add(record(repo, 1), 10));
        }
        RunRecords records(file);
        const QList<RunRecord> all = records.list(record(repo, 1).place, {}, repo, 10);
        QCOMPARE(all.size(), 1);
        QCOMPARE(all.first().inputs, record(repo, 1).inputs);
        QCOMPARE(all.first().output, record(repo, 1).output);
        QCOMPARE(all.first().files, record(repo, 1).files);
        QCOMPARE(all.first().milliseconds, 12.5);
        QVERIFY(all.first().at.isValid());
        QVERIFY(records.list(QStringLiteral("http://127.0.0.1:1"), {}, repo, 10).isEmpty());
        // Of one account never shown to another; what nobody tried is everybody's.
        RunRecord hers = record(repo, 2);
        hers.account = QStringLiteral("ada");
        VERIFY_RESULT(records.add(hers, 10));
        QCOMPARE(records.list(hers.place, QStringLiteral("ada"), repo, 10).size(), 2);
        QCOMPARE(records.list(hers.place, QStringLiteral("ben"), repo, 10).size(), 1);
        QCOMPARE(records.list(hers.place, {}, repo, 10).size(), 1);
        records.rename(hers.place, QStringLiteral("ada"), QStringLiteral("ben"));
        QCOMPARE(records.list(hers.place, QStringLiteral("ben"), repo, 10).size(), 2);
    }

    void recordsAreCappedPerRepository()
    {
        RunRecords records(newFile());
        const QString one = QStringLiteral("model a/one");
        const QString two = QStringLiteral("model a/two");
        for (int i = 0; i < 8; ++i)
            VERIFY_RESULT(records.add(record(one, i), 3));
        VERIFY_RESULT(records.add(record(two, 1), 3));
        const QString place = record(one, 0).place;
        QCOMPARE(records.list(place, {}, one, 100).size(), 3);
        QCOMPARE(records.list(place, {}, one, 100).first().summary, QStringLiteral("German 7"));
        QCOMPARE(records.list(place, {}, {}, 100).size(), 4);
        records.remove(records.list(place, {}, one, 1).first().id);
        QCOMPARE(records.list(place, {}, one, 100).size(), 2);
        records.clear(one);
        QCOMPARE(records.list(place, {}, {}, 100).size(), 1);
        records.clear({});
        QVERIFY(records.list(place, {}, {}, 100).isEmpty());
    }

    void clearedRecordsAreGoneFromTheFile()
    {
        const QString file = newFile();
        RunRecords records(file);
        VERIFY_RESULT(records.add(record(QStringLiteral("model a/b"), 4711), 3));
        records.clear({});
        for (const char* end : {"", "-wal"}) {
            QFile content(file + QLatin1String(end));
            if (content.open(QIODevice::ReadOnly))
                QVERIFY(!content.readAll().contains("Guten Tag 4711"));
        }
    }

    void brokenDatabaseIsSetAside()
    {
        const QString file = newFile();
        QFile content(file);
        QVERIFY(content.open(QIODevice::WriteOnly));
        content.write(QByteArray(8192, 'x'));
        content.close();
        RunRecords records(file);
        VERIFY_RESULT(records.add(record(QStringLiteral("model a/b"), 1), 3));
        QVERIFY(QFile::exists(file + QStringLiteral(".broken")));
    }

    void repliesOfOneScopeServeNoOther()
    {
        const QString file = newFile();
        const QString url = QStringLiteral("https://huggingface.co/api/models");
        {
            ReplyStore store(file);
            store.store(QStringLiteral("hub|"), url, {"nobody's", "e1", "<l>", "7", {}});
            store.store(QStringLiteral("hub|ada"), url, {"ada's", "e2", {}, {}, {}});
        }
        ReplyStore store(file);
        QCOMPARE(store.find(QStringLiteral("hub|"), url)->body, QByteArray("nobody's"));
        QCOMPARE(store.find(QStringLiteral("hub|"), url)->link, QByteArray("<l>"));
        QCOMPARE(store.find(QStringLiteral("hub|ada"), url)->etag, QByteArray("e2"));
        QVERIFY(store.find(QStringLiteral("hub|ada"), url)->fetchedAt.isValid());
        QVERIFY(!store.find(QStringLiteral("other|"), url));
        store.clear(QStringLiteral("hub|ada"));
        QVERIFY(!store.find(QStringLiteral("hub|ada"), url));
        QVERIFY(store.find(QStringLiteral("hub|"), url));
    }

    void repliesStayUnderTheirLimit()
    {
        ReplyStore store(newFile(), 100'000);
        const QDateTime start = QDateTime::fromSecsSinceEpoch(1'700'000'000);
        for (int i = 0; i < 50; ++i)
            store.store(QStringLiteral("s"), QString::number(i),
                        {QByteArray(5000, 'x'), {}, {}, {}, start.addSecs(i)});
        QVERIFY(store.bytes() <= 100'000);
        QVERIFY(store.bytes() >= 80'000);
        QVERIFY(store.find(QStringLiteral("s"), QStringLiteral("49")));
        QVERIFY(!store.find(QStringLiteral("s"), QStringLiteral("0")));
        store.store(QStringLiteral("s"), QStringLiteral("huge"), {QByteArray(50'000, 'x'), {}, {}, {}, {}});
        QVERIFY(!store.find(QStringLiteral("s"), QStringLiteral("huge")));
    }

    void repliesFromManyThreads()
    {
        ReplyStore store(newFile());
        std::vector<std::thread> threads;
        std::atomic<int> found = 0;
        for (int t = 0; t < 4; ++t) {
            threads.emplace_back([&, t] {
                for (int i = 0; i < 50; ++i) {
                    const QString url = QStringLiteral("%1/%2").arg(t).arg(i);
                    store.store(QStringLiteral("s"), url, {url.toLatin1(), {}, {}, {}, {}});
                    const auto reply = store.find(QStringLiteral("s"), url);
                    found += reply && reply->body == url.toLatin1();
                }
            });
        }
        for (std::thread& thread : threads)
            thread.join();
        QCOMPARE(found.load(), 200);
    }
};

VITRINE_TEST(NotesTest)
#include "notes_test.moc"
