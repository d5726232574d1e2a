#include "core/storage/hfcache.h"
#include "core/storage/sqlitedownloadqueue.h"
#include "tests/support/await.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::storage;
using localhub::Fault;
using vitrine::test::await;
using vitrine::test::LocalHubFixture;

/// Downloads from the real local hub, with git ids, LFS objects, tokens and the defects it can show.
class LocalHubDownloadTest : public QObject {
    Q_OBJECT

    struct Desk {
        QTemporaryDir folder;
        net::Network network;
        QString token;
        std::unique_ptr<DownloadQueue> queue;

        Desk()
        {
            QueueOptions options;
            options.dataFolder = folder.path();
            options.fetch.retryDelay = std::chrono::milliseconds(5);
            options.fetch.stallTimeout = std::chrono::milliseconds(500);
            options.fetch.parallelFrom = 16'000'000;
            options.fetch.pieceBytes = 2 << 20;
            options.fetch.helpAfter = std::chrono::milliseconds(0);
            auto made = makeDownloadQueue(
                network,
                [this](const hub::Place& place, const QString& account) {
                    return std::make_shared<hub::HubClient>(network, place, hub::Identity{account, token});
                },
                options);
            queue = std::move(*made);
        }

        Result<QString> fetch(LocalHubFixture& hub, const QString& repo,
                              const QString& revision = QStringLiteral("main"))
        {
            DownloadRequest request;
            request.place = *hub::Place::parse(hub.url().toString());
            request.account = token.isEmpty() ? QString() : QStringLiteral("someone");
            request.repo = *RepoId::parse(repo);
            request.revision = *Revision::parse(revision);
            return await(queue->wait(queue->add(request), {}));
        }
    };

    static QByteArray read(const QString& path)
    {
        QFile file(path);
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }

    static QByteArray noise(qint64 size)
    {
        QByteArray bytes(size, Qt::Uninitialized);
        quint32 state = 99;
        for (char& byte : bytes) {
            state = state * 1664525u + 1013904223u;
            byte = static_cast<char>(state >> 24);
        }
        return bytes;
    }

    LocalHubFixture::Files m_files{{QStringLiteral("config.json"), "{\"model_type\":\"bert\"}"},
                                   {QStringLiteral("empty.txt"), ""},
                                   {QStringLiteral("sub/with space/ünï %.txt"), "names"},
                                   {QStringLiteral("model.safetensors"), noise(20'000'000)}};

    void verifySame(const QString& folder)
    {
        for (auto file = m_files.begin(); file != m_files.end(); ++file)
            QCOMPARE(read(folder + QLatin1Char('/') + file.key()), file.value());
        // No part is left, and no marker once the disk has everything.
        const QDir blobs(folder + QStringLiteral("/../../blobs"));
        QTRY_COMPARE(blobs.entryList({QStringLiteral("*.*")}, QDir::Files | QDir::Hidden), QStringList());
    }

private Q_SLOTS:
    void repositoryArrives()
    {
        LocalHubFixture hub;
        const QString commit = hub.seed(QStringLiteral("acme/tiny"), m_files);
        hub.start();
        Desk desk;
        const auto folder = desk.fetch(hub, QStringLiteral("acme/tiny"));
        VERIFY_RESULT(folder);
        QVERIFY(folder->endsWith(commit));
        verifySame(*folder);
        const HfCache cache(HfCache::rootFor(*hub::Place::parse(hub.url().toString()), desk.folder.path()));
        QCOMPARE(cache.scan()->warnings, QStringList());
        QVERIFY(QFile::exists(cache.repoFolder(LocalHubFixture::repo(QStringLiteral("acme/tiny"))) +
                              QStringLiteral("/trees/") + commit + QStringLiteral(".json")));
    }

    void faultsAreSurvived_data()
    {
        QTest::addColumn<int>("kind");
        QTest::addColumn<int>("times");
        QTest::newRow("dropped") << static_cast<int>(Fault::Kind::Drop) << 3;
        QTest::newRow("stalled") << static_cast<int>(Fault::Kind::Stall) << 2;
        QTest::newRow("server error") << static_cast<int>(Fault::Kind::Status) << 3;
        QTest::newRow("short") << static_cast<int>(Fault::Kind::Short) << 1;
        QTest::newRow("corrupt") << static_cast<int>(Fault::Kind::Corrupt) << 1;
    }

    void faultsAreSurvived()
    {
        QFETCH(int, kind);
        QFETCH(int, times);
        LocalHubFixture hub;
        hub.seed(QStringLiteral("acme/tiny"), m_files);
        hub.start();
        Fault fault;
        fault.match = "GET /*model.safetensors*";
        fault.kind = static_cast<Fault::Kind>(kind);
        fault.times = times;
        fault.afterBytes = 500'000;
        fault.status = 503;
        hub.server().setFaults({fault});
        Desk desk;
        const auto folder = desk.fetch(hub, QStringLiteral("acme/tiny"));
        VERIFY_RESULT(folder);
        verifySame(*folder);
    }

    void alwaysCorruptIsNeverVisible()
    {
        LocalHubFixture hub;
        hub.seed(QStringLiteral("acme/tiny"), m_files);
        hub.start();
        Fault fault;
        fault.match = "GET /*model.safetensors*";
        fault.kind = Fault::Kind::Corrupt;
        fault.times = -1;
        hub.server().setFaults({fault});
        Desk desk;
        const auto folder = desk.fetch(hub, QStringLiteral("acme/tiny"));
        VERIFY_ERROR(folder, ErrorKind::Corrupt);
        QVERIFY(!folder.error().safe.isEmpty() && !folder.error().next.isEmpty());
        const HfCache cache(HfCache::rootFor(*hub::Place::parse(hub.url().toString()), desk.folder.path()));
        const RepoId repo = LocalHubFixture::repo(QStringLiteral("acme/tiny"));
        QVERIFY(!cache.find(repo, Revision(), QStringLiteral("model.safetensors")));
        QVERIFY(cache.find(repo, Revision(), QStringLiteral("config.json")));
    }

    void tokensDecideWhatMayBeFetched()
    {
        LocalHubFixture hub;
        hub.seed(QStringLiteral("acme/tiny"), m_files);
        hub.start();
        const RepoId repo = LocalHubFixture::repo(QStringLiteral("acme/tiny"));
        VERIFY_RESULT(hub.server().setPrivate(repo, true));
        Desk nobody;
        QVERIFY(!nobody.fetch(hub, QStringLiteral("acme/tiny")));
        Desk member;
        member.token = QString::fromLatin1(LocalHubFixture::readToken());
        const auto folder = member.fetch(hub, QStringLiteral("acme/tiny"));
        VERIFY_RESULT(folder);
        verifySame(*folder);
        VERIFY_RESULT(hub.server().setPrivate(repo, false));
        VERIFY_RESULT(hub.server().setGated(repo, QStringLiteral("manual")));
        Desk stranger;
        stranger.token = QString::fromLatin1(LocalHubFixture::strangerToken());
        VERIFY_ERROR(stranger.fetch(hub, QStringLiteral("acme/tiny")), ErrorKind::Gated);
    }

    void aTokenStaysWithItsServer()
    {
        LocalHubFixture one;
        LocalHubFixture two;
        one.seed(QStringLiteral("acme/tiny"), m_files);
        two.seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{\"other\":1}"}});
        one.start();
        two.start();
        Desk desk;
        desk.token = QString::fromLatin1(LocalHubFixture::readToken());
        const auto first = desk.fetch(one, QStringLiteral("acme/tiny"));
        VERIFY_RESULT(first);
        desk.token.clear(); // as a place without an account
        const auto second = desk.fetch(two, QStringLiteral("acme/tiny"));
        VERIFY_RESULT(second);
        for (const auto& request : two.server().requests())
            QVERIFY(request.authorization.isEmpty());
        QCOMPARE(read(*second + QStringLiteral("/config.json")), QByteArray("{\"other\":1}"));
        QCOMPARE(read(*first + QStringLiteral("/config.json")), m_files.value(QStringLiteral("config.json")));
    }

    void newCommitSharesWhatDidNotChange()
    {
        LocalHubFixture hub;
        hub.seed(QStringLiteral("acme/tiny"), m_files);
        hub.start();
        Desk desk;
        VERIFY_RESULT(desk.fetch(hub, QStringLiteral("acme/tiny")));
        auto newer = m_files;
        newer[QStringLiteral("config.json")] = "{\"model_type\":\"vit\"}";
        const QString commit = hub.seed(QStringLiteral("acme/tiny"), newer);
        const int before = hub.requestCount("GET /*model.safetensors*");
        desk.queue->clearFinished();
        const auto folder = desk.fetch(hub, QStringLiteral("acme/tiny"));
        VERIFY_RESULT(folder);
        QVERIFY(folder->endsWith(commit));
        QCOMPARE(hub.requestCount("GET /*model.safetensors*"), before);
        QCOMPARE(read(*folder + QStringLiteral("/config.json")), QByteArray("{\"model_type\":\"vit\"}"));
    }

    void unknownNamesAreSaid()
    {
        LocalHubFixture hub;
        hub.seed(QStringLiteral("acme/tiny"), m_files);
        hub.start();
        Desk desk;
        QVERIFY(!desk.fetch(hub, QStringLiteral("acme/none")));
        VERIFY_ERROR(desk.fetch(hub, QStringLiteral("acme/tiny"), QStringLiteral("nobranch")),
                     ErrorKind::NotFound);
    }
};

VITRINE_TEST(LocalHubDownloadTest)
#include "localhub_test.moc"
