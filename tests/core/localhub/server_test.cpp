#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>

#include <atomic>
#include <thread>

using namespace vitrine;
using namespace vitrine::test;

/// The server as a whole: what lasts, and many at once.
class ServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everythingLastsOverARestart()
    {
        LocalHubFixture hub;
        const QString commit = hub.seed(QStringLiteral("acme/tiny"),
                                        {{QStringLiteral("a.txt"), "a"}, {QStringLiteral("b.bin"), "large"}});
        const RepoId id = LocalHubFixture::repo(QStringLiteral("acme/tiny"));
        hub.start();
        get(hub.server().port(), "/acme/tiny/resolve/main/b.bin");
        VERIFY_RESULT(hub.server().setGated(id, QStringLiteral("manual")));
        VERIFY_RESULT(hub.server().rename(id, QStringLiteral("acme/newer")));
        hub.server().stop();
        QCOMPARE(hub.server().connectionCount(), 0);
        hub.start();
        const quint16 port = hub.server().port();
        const QJsonObject info = get(port, "/api/models/acme/newer").json().object();
        QCOMPARE(info.value(QLatin1String("sha")).toString(), commit);
        QCOMPARE(info.value(QLatin1String("downloads")).toInt(), 1);
        QCOMPARE(info.value(QLatin1String("gated")).toString(), QStringLiteral("manual"));
        QCOMPARE(get(port, "/api/models?search=newe").json().array().size(), 1);
        QCOMPARE(get(port, "/api/models/acme/tiny").status, 307);
        QCOMPARE(get(port, "/acme/newer/resolve/main/b.bin", bearer(LocalHubFixture::readToken())).body,
                 QByteArray("large"));
        QCOMPARE(get(port, "/api/whoami-v2", bearer(LocalHubFixture::readToken())).status, 200);
    }

    void manyReadWhileOneImports()
    {
        LocalHubFixture hub;
        const LocalHubFixture::Files files{{QStringLiteral("README.md"), "---\nlicense: mit\n---\n"},
                                           {QStringLiteral("w.bin"), QByteArray(200'000, 'w')}};
        hub.seed(QStringLiteral("acme/tiny"), files);
        hub.start();
        const quint16 port = hub.server().port();
        std::atomic<int> wrong = 0;
        std::atomic<int> answered = 0;
        std::atomic<bool> done = false;
        std::vector<std::thread> readers;
        for (int i = 0; i < 6; ++i) {
            readers.emplace_back([&] {
                while (!done) {
                    for (const QByteArray& target :
                         {QByteArray("/api/models?search=tin"),
                          QByteArray("/api/models/acme/tiny?blobs=true"),
                          QByteArray("/acme/tiny/resolve/main/w.bin"),
                          QByteArray("/api/models/acme/tiny/tree/main?expand=true")}) {
                        const auto reply = get(port, target);
                        wrong += reply.status != 200 ||
                                 reply.body.size() != reply.header("Content-Length").toLongLong();
                        ++answered;
                    }
                }
            });
        }
        for (int i = 0; i < 12; ++i) {
            LocalHubFixture::Files changed = files;
            changed.insert(QStringLiteral("n.txt"), QByteArray::number(i));
            hub.seed(QStringLiteral("acme/tiny"), changed);
            hub.seed(QStringLiteral("acme/tiny-%1").arg(i), files);
        }
        QTRY_VERIFY_WITH_TIMEOUT(answered > 100, 30'000);
        done = true;
        for (std::thread& reader : readers)
            reader.join();
        QCOMPARE(wrong.load(), 0);
        QCOMPARE(get(port, "/api/models/acme/tiny/commits/main").header("X-Total-Count"), QByteArray("14"));
        QCOMPARE(get(port, "/api/models?search=tin").json().array().size(), 13);
        QVERIFY(get(port, "/api/models/acme/tiny").json().object().value(QLatin1String("downloads")).toInt() >
                0);
    }

    void requestsAreRemembered()
    {
        LocalHubFixture hub;
        hub.start();
        get(hub.server().port(), "/api/models?search=x",
            bearer("hf_secret") + "Range: bytes=0-1\r\nUser-Agent: test\r\n");
        const auto requests = hub.server().requests();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(requests.first().target, QStringLiteral("/api/models?search=x"));
        QCOMPARE(requests.first().authorization, QByteArray("Bearer hf_secret"));
        QCOMPARE(requests.first().range, QByteArray("bytes=0-1"));
        QCOMPARE(requests.first().userAgent, QByteArray("test"));
        QCOMPARE(requests.first().status, 200);
        hub.server().clearRequests();
        QCOMPARE(hub.requestCount("*"), 0);
    }

    void brokenDatabaseIsSaidSo()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("hub.sqlite")));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(QByteArray(5000, 'x')) == 5000);
        file.close();
        localhub::ServerOptions options;
        options.dataFolder = folder.path();
        VERIFY_ERROR(localhub::Server(options).start(), ErrorKind::Corrupt);
    }
};

VITRINE_TEST(ServerTest)
#include "server_test.moc"
