#include "core/net/proxy.h"

#include "core/net/environmentproxy.h"
#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::net;
using namespace vitrine::test;

class ProxyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void settings()
    {
        QCOMPARE(Proxy::parse({})->kind, Proxy::Kind::System);
        QCOMPARE(Proxy::parse(QStringLiteral("none"))->kind, Proxy::Kind::None);
        const auto named = Proxy::parse(QStringLiteral("http://me:pw@proxy.example:3128"));
        VERIFY_RESULT(named);
        QCOMPARE(named->kind, Proxy::Kind::Explicit);
        QVERIFY(Proxy::parse(QStringLiteral("socks5://127.0.0.1:9050")).has_value());
        for (const char* wrong : {"proxy", "ftp://a", "http://", "http://a/?q"})
            VERIFY_ERROR(Proxy::parse(QString::fromLatin1(wrong)), ErrorKind::Invalid);
    }

    void explicitProxyIsAsked()
    {
        RawServer proxy([](const RawRequest&) { return RawReply::ok("through the proxy"); });
        NetworkOptions options;
        options.proxy = *Proxy::parse(proxy.url().toString(QUrl::RemovePath));
        Network network(options);
        Request request;
        request.url = QUrl(QStringLiteral("http://hub.invalid/api/models"));
        const auto reply = await(network.fetch(request));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->body, QByteArray("through the proxy"));
        QCOMPARE(proxy.requests().first().target, QByteArray("http://hub.invalid/api/models"));
    }

    void loopbackNeverTakesTheProxy()
    {
        RawServer proxy([](const RawRequest&) { return RawReply::status(502); });
        RawServer server([](const RawRequest&) { return RawReply::ok("direct"); });
        NetworkOptions options;
        options.proxy = *Proxy::parse(proxy.url().toString(QUrl::RemovePath));
        Network network(options);
        Request request;
        request.url = server.url();
        const auto reply = await(network.fetch(request));
        VERIFY_RESULT(reply);
        QCOMPARE(reply->body, QByteArray("direct"));
        QCOMPARE(proxy.requestCount(), 0);
    }

    void aDeadProxyIsNamed()
    {
        quint16 port = 0;
        {
            const RawServer gone([](const RawRequest&) { return RawReply::ok({}); });
            port = gone.port();
        }
        Network network;
        network.setProxy(*Proxy::parse(QStringLiteral("http://127.0.0.1:%1").arg(port)));
        Request request;
        request.url = QUrl(QStringLiteral("http://hub.invalid/"));
        const auto reply = await(network.fetch(request));
        VERIFY_ERROR(reply, ErrorKind::Offline);
        QVERIFY(reply.error().next.contains(QStringLiteral("proxy")));
    }

    void environment_data()
    {
        QTest::addColumn<QByteArrayList>("variables");
        QTest::addColumn<QString>("url");
        QTest::addColumn<QString>("proxy");
        const QString far = QStringLiteral("http://hub.example.org/x");
        const QString safe = QStringLiteral("https://hub.example.org:8443/x");
        const auto row = [](const char* name, const QByteArrayList& variables, const QString& url,
                            const char* proxy) {
            QTest::newRow(name) << variables << url << QString::fromLatin1(proxy);
        };
        row("http", {"http_proxy=http://p:1"}, far, "p:1");
        row("capitals", {"HTTP_PROXY=http://p:1"}, far, "p:1");
        row("without scheme", {"http_proxy=p:3128"}, far, "p:3128");
        row("https", {"https_proxy=http://p:2", "http_proxy=http://p:1"}, safe, "p:2");
        row("all", {"ALL_PROXY=socks5h://p"}, safe, "p:1080");
        row("nonsense", {"http_proxy=nonsense:://"}, far, "");
        row("other scheme", {"https_proxy=http://p:2"}, far, "");
        row("star", {"http_proxy=p:1", "NO_PROXY=*"}, far, "direct");
        row("name", {"http_proxy=p:1", "no_proxy=a.b, Hub.example.org"}, far, "direct");
        row("ending", {"http_proxy=p:1", "no_proxy=example.org"}, far, "direct");
        row("ending with dot", {"http_proxy=p:1", "no_proxy=.example.org"}, far, "direct");
        row("ending with star", {"http_proxy=p:1", "no_proxy=*.example.org"}, far, "direct");
        row("half a name", {"http_proxy=p:1", "no_proxy=ample.org"}, far, "p:1");
        row("with port", {"https_proxy=p:1", "no_proxy=hub.example.org:8443"}, safe, "direct");
        row("with another port", {"https_proxy=p:1", "no_proxy=hub.example.org:443"}, safe, "p:1");
        row("IPv6", {"http_proxy=p:1", "no_proxy=fd00::1"}, QStringLiteral("http://[fd00::1]/"), "direct");
        row("odd entries", {"http_proxy=p:1", "no_proxy=,:, :80,[,]"}, far, "p:1");
    }

    void environment()
    {
        QFETCH(QByteArrayList, variables);
        QFETCH(QString, url);
        QFETCH(QString, proxy);
        for (const QByteArray& line : variables)
            qputenv(line.left(line.indexOf('=')).constData(), line.mid(line.indexOf('=') + 1));
        const auto found = environmentProxy(QUrl(url));
        for (const QByteArray& line : variables)
            qunsetenv(line.left(line.indexOf('=')).constData());
        if (proxy.isEmpty()) {
            QVERIFY(!found);
            return;
        }
        QVERIFY(found);
        const bool direct = found->type() == QNetworkProxy::NoProxy;
        QCOMPARE(direct ? QStringLiteral("direct")
                        : found->hostName() + QLatin1Char(':') + QString::number(found->port()),
                 proxy);
    }

    void systemProxyIsHonoured()
    {
        RawServer proxy([](const RawRequest&) { return RawReply::ok("system"); });
        qputenv("http_proxy", proxy.url().toString(QUrl::RemovePath).toLatin1());
        const auto factory = makeProxyFactory({});
        const QNetworkProxyQuery far(QUrl(QStringLiteral("http://hub.invalid/")));
        const QNetworkProxyQuery near(QUrl(QStringLiteral("http://127.0.0.1:1/")));
        const QList<QNetworkProxy> found = factory->queryProxy(far);
        const QList<QNetworkProxy> none = factory->queryProxy(near);
        qunsetenv("http_proxy");
        QCOMPARE(found.first().port(), proxy.port());
        QCOMPARE(none.first().type(), QNetworkProxy::NoProxy);
    }
};

VITRINE_TEST(ProxyTest)
#include "proxy_test.moc"
