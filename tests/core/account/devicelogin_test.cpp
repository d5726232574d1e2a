#include "core/account/devicelogin.h"

#include "core/net/network.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QMutex>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::account;
using vitrine::test::RawReply;
using vitrine::test::RawRequest;
using vitrine::test::RawServer;

Q_DECLARE_METATYPE(vitrine::hub::DeviceCode)

class DeviceLoginTest : public QObject {
    Q_OBJECT

    struct World {
        QList<RawReply> answers; ///< of /oauth/token, one after the other
        QByteArray device = QByteArrayLiteral(
            "{\"device_code\":\"secret-code\",\"user_code\":\"WDJB-MJHT\","
            "\"verification_uri\":\"http://127.0.0.1/device\",\"expires_in\":600,\"interval\":1}");
        QMutex mutex;
        RawServer server{[this](const RawRequest& request) {
            const QMutexLocker lock(&mutex);
            if (request.target == "/oauth/device")
                return RawReply::ok(device);
            if (request.target == "/oauth/token")
                return answers.isEmpty() ? RawReply::status(400, R"({"error":"authorization_pending"})")
                                         : answers.takeFirst();
            return RawReply::ok(R"({"name":"zoe","auth":{}})");
        }};
        net::Network network;
        Accounts accounts{network};
        hub::Place place{hub::Place::Kind::Other, QStringLiteral("raw"),
                         QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.port()))};
        DeviceLogin login{accounts, place};
        QSignalSpy agreed{&login, &DeviceLogin::agreed};
        QSignalSpy failed{&login, &DeviceLogin::failed};
        QSignalSpy ready{&login, &DeviceLogin::codeReady};
        std::optional<Newcomer> newcomer;
        std::optional<Error> error;

        World()
        {
            accounts.setClientId(QStringLiteral("our client"));
            QObject::connect(&login, &DeviceLogin::agreed, &login,
                             [this](const Newcomer& one) { newcomer = one; });
            QObject::connect(&login, &DeviceLogin::failed, &login, [this](const Error& one) { error = one; });
        }
        int polls() const
        {
            const auto all = server.requests();
            return int(std::count_if(all.begin(), all.end(), [](const RawRequest& request) {
                return request.target == "/oauth/token";
            }));
        }
    };

    static RawReply refused(const char* code)
    {
        const QJsonObject body{{QStringLiteral("error"), QLatin1String(code)}};
        return RawReply::status(400, QJsonDocument(body).toJson());
    }

private Q_SLOTS:
    void asksUntilThePersonAgrees()
    {
        World world;
        world.answers = {
            refused("authorization_pending"), RawReply::status(503, "<html>"),
            RawReply::nothing(RawReply::After::Close),
            RawReply::ok(R"({"access_token":"hf_oauth_zoe","refresh_token":"hf_r","expires_in":2592000})")};
        world.login.start();
        QTRY_VERIFY_WITH_TIMEOUT(world.newcomer || world.error, 20'000);
        QVERIFY2(!world.error, world.error ? qPrintable(world.error->message()) : "");
        QCOMPARE(world.newcomer->who.name, QStringLiteral("zoe"));
        QVERIFY(world.newcomer->oauth);
        QCOMPARE(world.newcomer->secret.token, QStringLiteral("hf_oauth_zoe"));
        QCOMPARE(world.newcomer->secret.refreshToken, QStringLiteral("hf_r"));
        QCOMPARE(world.polls(), 4);
        const RawRequest poll = world.server.requests().at(1);
        QCOMPARE(poll.body, QByteArray("grant_type=urn%3Aietf%3Aparams%3Aoauth%3Agrant-type%3Adevice_code&"
                                       "device_code=secret-code&client_id=our%20client"));
        QCOMPARE(poll.header("Content-Type"), QByteArray("application/x-www-form-urlencoded"));
    }

    void slowsDownWhenAsked()
    {
        World world;
        world.answers = {refused("slow_down")};
        world.login.start();
        QTRY_VERIFY_WITH_TIMEOUT(world.login.interval() >= std::chrono::seconds(6), 10'000);
        QCOMPARE(world.login.interval(), std::chrono::milliseconds(6000));
        world.login.cancel();
        QVERIFY(!world.newcomer && !world.error);
    }

    void endsInWords_data()
    {
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QString>("kind");
        QTest::newRow("denied") << QByteArray("access_denied") << QStringLiteral("forbidden");
        QTest::newRow("expired") << QByteArray("expired_token") << QStringLiteral("timeout");
        QTest::newRow("invalid") << QByteArray("invalid_grant") << QStringLiteral("forbidden");
        QTest::newRow("unknown") << QByteArray("something_new") << QStringLiteral("forbidden");
    }

    void endsInWords()
    {
        QFETCH(QByteArray, code);
        QFETCH(QString, kind);
        World world;
        world.answers = {refused(code.constData())};
        world.login.start();
        QTRY_VERIFY_WITH_TIMEOUT(world.error.has_value(), 10'000);
        QCOMPARE(errorKindName(world.error->kind), kind);
        QVERIFY(!world.error->what.isEmpty() && !world.error->next.isEmpty());
        QVERIFY(!world.newcomer);
    }

    void aCodeThatRunsOutEnds()
    {
        World world;
        world.device =
            R"({"device_code":"d","user_code":"U","verification_uri":"http://127.0.0.1/","expires_in":1,"interval":60})";
        world.login.start();
        QTRY_VERIFY_WITH_TIMEOUT(world.error.has_value(), 10'000);
        QCOMPARE(errorKindName(world.error->kind), QStringLiteral("timeout"));
    }

    void aPageThatIsNoWebPageIsNotOpened()
    {
        World world;
        world.device = R"({"device_code":"d","user_code":"U","verification_uri":"file:///etc/passwd"})";
        world.login.start();
        QTRY_VERIFY_WITH_TIMEOUT(world.error.has_value(), 10'000);
        QCOMPARE(world.ready.size(), 0);
    }

    void cancellingIsSilent()
    {
        World world;
        world.login.start();
        QTRY_COMPARE_WITH_TIMEOUT(world.ready.size(), 1, 10'000);
        world.login.cancel();
        const int polls = world.polls();
        QTest::qWait(1200); // one more poll would have come
        QCOMPARE(world.polls(), polls);
        QVERIFY(!world.newcomer && !world.error);
    }
};

VITRINE_TEST(DeviceLoginTest)

#include "devicelogin_test.moc"
