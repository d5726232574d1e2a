#include "core/hub/place.h"

#include "tests/support/testmain.h"

#include <QFile>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::hub;

class PlaceTest : public QObject {
    Q_OBJECT

    QTemporaryDir m_home;

    void write(const QString& path, const QByteArray& text)
    {
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(text);
    }

    static Place hub() { return *Place::parse(QStringLiteral("https://huggingface.co"), Place::Kind::Hub); }

private Q_SLOTS:
    void init()
    {
        for (const char* name : {"HF_ENDPOINT", "HF_TOKEN", "HUGGING_FACE_HUB_TOKEN", "HF_TOKEN_PATH",
                                 "HF_HUB_DISABLE_IMPLICIT_TOKEN", "XDG_CACHE_HOME"})
            qunsetenv(name);
        qputenv("HF_HOME", m_home.path().toLocal8Bit());
        QFile::remove(m_home.filePath(QStringLiteral("token")));
    }

    void cleanupTestCase()
    {
        init();
        qunsetenv("HF_HOME");
    }

    void addresses_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<QString>("endpoint");
        QTest::newRow("usual") << "https://hub.example.org"
                               << "https://hub.example.org";
        QTest::newRow("slashes") << " https://hub.example.org// "
                                 << "https://hub.example.org";
        QTest::newRow("prefix") << "http://hub.example.org:8080/hub/"
                                << "http://hub.example.org:8080/hub";
        QTest::newRow("user") << "https://me@hub.example.org"
                              << "";
        QTest::newRow("query") << "https://hub.example.org/?a"
                               << "";
        QTest::newRow("fragment") << "https://hub.example.org/#a"
                                  << "";
        QTest::newRow("scheme") << "ftp://hub.example.org"
                                << "";
        QTest::newRow("no host") << "https://"
                                 << "";
        QTest::newRow("a word") << "hub"
                                << "";
        QTest::newRow("nothing") << ""
                                 << "";
    }

    void addresses()
    {
        QFETCH(QString, text);
        QFETCH(QString, endpoint);
        const auto place = Place::parse(text);
        if (endpoint.isEmpty()) {
            VERIFY_ERROR(place, ErrorKind::Invalid);
            return;
        }
        VERIFY_RESULT(place);
        QCOMPARE(place->endpoint.toString(), endpoint);
        QCOMPARE(place->kind, Place::Kind::Other);
        QVERIFY(!place->sharesCache());
    }

    void theHubWhereNothingIsSaid()
    {
        const Place place = Place::fromEnvironment();
        QCOMPARE(place.kind, Place::Kind::Hub);
        QCOMPARE(place.origin(), QStringLiteral("https://huggingface.co:443"));
        QVERIFY(place.sharesCache());
    }

    void theEndpointOfTheEnvironmentIsAMirror()
    {
        qputenv("HF_ENDPOINT", "http://127.0.0.1:8090/");
        const Place place = Place::fromEnvironment();
        QCOMPARE(place.kind, Place::Kind::Mirror);
        QCOMPARE(place.endpoint.toString(), QStringLiteral("http://127.0.0.1:8090"));
        QVERIFY(place.sharesCache());
        qputenv("HF_ENDPOINT", "https://huggingface.co/");
        QCOMPARE(Place::fromEnvironment().kind, Place::Kind::Hub);
    }

    void anEndpointThatIsNone()
    {
        VERIFY_RESULT(Place::checkEnvironment());
        qputenv("HF_ENDPOINT", "https://hub.example.org/prefix/");
        VERIFY_RESULT(Place::checkEnvironment());
        QCOMPARE(Place::fromEnvironment().endpoint.toString(),
                 QStringLiteral("https://hub.example.org/prefix"));
        qputenv("HF_ENDPOINT", "hub.example.org");
        const auto bare = Place::checkEnvironment();
        VERIFY_ERROR(bare, ErrorKind::Invalid);
        QVERIFY(bare.error().message().contains(QStringLiteral("https://hub.example.org")));
        for (const char* wrong : {"ftp://hub.example.org", "https://", "https://a b", "https://me@hub.org"}) {
            qputenv("HF_ENDPOINT", wrong);
            VERIFY_ERROR(Place::checkEnvironment(), ErrorKind::Invalid);
        }
    }

    void tokensInTheirOrder()
    {
        QVERIFY(Identity::fromEnvironment(hub()).token.isEmpty());
        write(m_home.filePath(QStringLiteral("token")), "hf_file\n");
        QCOMPARE(Identity::fromEnvironment(hub()).token, QStringLiteral("hf_file"));
        write(m_home.filePath(QStringLiteral("named")), "hf_named");
        qputenv("HF_TOKEN_PATH", m_home.filePath(QStringLiteral("named")).toLocal8Bit());
        QCOMPARE(Identity::fromEnvironment(hub()).token, QStringLiteral("hf_named"));
        qputenv("HUGGING_FACE_HUB_TOKEN", "hf_old");
        QCOMPARE(Identity::fromEnvironment(hub()).token, QStringLiteral("hf_old"));
        qputenv("HF_TOKEN", " hf_new\r\n");
        QCOMPARE(Identity::fromEnvironment(hub()).token, QStringLiteral("hf_new"));
    }

    void tokensSpeakForOneOriginOnly()
    {
        qputenv("HF_TOKEN", "hf_secret");
        QVERIFY(Identity::fromEnvironment(*Place::parse(QStringLiteral("http://127.0.0.1:8090")))
                    .token.isEmpty());
        QVERIFY(Identity::fromEnvironment(*Place::parse(QStringLiteral("http://huggingface.co")))
                    .token.isEmpty());
        QCOMPARE(Identity::fromEnvironment(hub()).token, QStringLiteral("hf_secret"));
        qputenv("HF_ENDPOINT", "http://127.0.0.1:8090");
        QVERIFY(Identity::fromEnvironment(hub()).token.isEmpty());
        const Place mirror = Place::fromEnvironment();
        QCOMPARE(Identity::fromEnvironment(mirror).token, QStringLiteral("hf_secret"));
        const Place sameAddress = *Place::parse(QStringLiteral("http://127.0.0.1:8090"));
        QCOMPARE(Identity::fromEnvironment(sameAddress).token, QStringLiteral("hf_secret"));
    }

    void theSwitchAgainstImplicitTokens()
    {
        qputenv("HF_TOKEN", "hf_secret");
        for (const char* on : {"1", "true", "YES", "On"}) {
            qputenv("HF_HUB_DISABLE_IMPLICIT_TOKEN", on);
            QVERIFY(Identity::fromEnvironment(hub()).token.isEmpty());
        }
        qputenv("HF_HUB_DISABLE_IMPLICIT_TOKEN", "0");
        QVERIFY(!Identity::fromEnvironment(hub()).token.isEmpty());
    }

    void nonsenseIsNoToken()
    {
        write(m_home.filePath(QStringLiteral("token")), "two\nlines");
        QVERIFY(Identity::fromEnvironment(hub()).token.isEmpty());
        qputenv("HF_TOKEN", "hf_a\r\nX-Evil: 1");
        QVERIFY(Identity::fromEnvironment(hub()).token.isEmpty());
    }
};

VITRINE_TEST(PlaceTest)
#include "place_test.moc"
