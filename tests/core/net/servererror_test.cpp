#include "core/net/servererror.h"

#include "core/net/transporterror.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::net;

Q_DECLARE_METATYPE(vitrine::ErrorKind)

class ServerErrorTest : public QObject {
    Q_OBJECT

    static Reply saying(int status, const QByteArray& code, const QByteArray& message,
                        const QByteArray& body = {})
    {
        Reply reply;
        reply.status = status;
        reply.url = QUrl(QStringLiteral("https://hub.example/api/models/a/b"));
        reply.headers = {{"X-Request-Id", "Root=1-abc"}};
        if (!code.isEmpty())
            reply.headers.emplaceBack("X-Error-Code", code);
        if (!message.isEmpty())
            reply.headers.emplaceBack("X-Error-Message", message);
        reply.body = body;
        return reply;
    }

    static Request asking(const char* path, const char* token = "")
    {
        Request request;
        request.url = QUrl(QStringLiteral("https://hub.example") + QString::fromLatin1(path));
        request.token = QString::fromLatin1(token);
        return request;
    }

private Q_SLOTS:
    void everyRow_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<QByteArray>("path");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<ErrorKind>("kind");
        const auto row = [](const char* name, int status, const char* code, const char* message,
                            const char* path, const char* token, ErrorKind kind) {
            QTest::newRow(name) << status << QByteArray(code) << QByteArray(message) << QByteArray(path)
                                << QByteArray(token) << kind;
        };
        const char* repo = "/api/models/a/b";
        row("401 nobody, repo", 401, "", "Invalid username or password.", repo, "", ErrorKind::NotFound);
        row("401 nobody, file", 401, "", "Invalid username or password.", "/a/b/resolve/main/x", "",
            ErrorKind::NotFound);
        row("401 local hub", 401, "RepoNotFound", "Invalid username or password.", repo, "",
            ErrorKind::NotFound);
        row("401 elsewhere", 401, "", "Invalid username or password.", "/api/whoami-v2", "",
            ErrorKind::SignIn);
        row("401 bad token", 401, "", "Invalid username or password.", repo, "hf_x", ErrorKind::SignIn);
        row("401 bad credentials", 401, "", "Invalid credentials in Authorization header", repo, "hf_x",
            ErrorKind::SignIn);
        row("401 gated", 401, "GatedRepo", "Access to model a/b is restricted.", repo, "", ErrorKind::Gated);
        row("403 gated", 403, "GatedRepo", "Access to model a/b is restricted.", repo, "hf_x",
            ErrorKind::Gated);
        row("403 role", 403, "", "You have read access but not the required permissions for this operation",
            repo, "hf_x", ErrorKind::Forbidden);
        row("403 disabled", 403, "", "Access to this resource is disabled.", repo, "hf_x",
            ErrorKind::Forbidden);
        row("403 other", 403, "", "Missing permission: repo.write", repo, "hf_x", ErrorKind::Forbidden);
        row("404 repo", 404, "RepoNotFound", "Repository not found", repo, "hf_x", ErrorKind::NotFound);
        row("404 revision", 404, "RevisionNotFound", "Invalid rev id: x", repo, "", ErrorKind::NotFound);
        row("404 entry", 404, "EntryNotFound", "Entry not found", repo, "", ErrorKind::NotFound);
        row("404 route", 404, "", "Sorry, we can't find the page you are looking for.", "/api/x", "",
            ErrorKind::NotFound);
        row("400 validation", 400, "", "* Bad name * at name", repo, "", ErrorKind::Invalid);
        row("400 not gated", 400, "RepoNotGated", "model a/b is not gated", repo, "hf_x", ErrorKind::Invalid);
        row("402", 402, "", "Payment required", repo, "hf_x", ErrorKind::Payment);
        row("408", 408, "", "", repo, "", ErrorKind::Timeout);
        row("409", 409, "", "You already created this model repo", repo, "hf_x", ErrorKind::Conflict);
        row("412", 412, "", "The branch was updated since you opened this page.", repo, "hf_x",
            ErrorKind::Conflict);
        row("413", 413, "", "too large", repo, "hf_x", ErrorKind::Invalid);
        row("416", 416, "", "", "/a/b/resolve/main/x", "", ErrorKind::Invalid);
        row("418", 418, "", "", repo, "", ErrorKind::Server);
        row("422", 422, "", "invalid path", repo, "hf_x", ErrorKind::Invalid);
        row("429", 429, "", "", repo, "", ErrorKind::RateLimited);
        row("407", 407, "", "", repo, "", ErrorKind::Offline);
        row("451", 451, "", "", repo, "", ErrorKind::Forbidden);
        for (const int status : {500, 502, 503, 504, 599})
            row(qPrintable(QString::number(status)), status, "", "", repo, "", ErrorKind::Server);
    }

    void everyRow()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, message);
        QFETCH(QByteArray, path);
        QFETCH(QByteArray, token);
        QFETCH(ErrorKind, kind);
        const Error error = serverError(asking(path, token), saying(status, code, message));
        QCOMPARE(errorKindName(error.kind), errorKindName(kind));
        QCOMPARE(error.httpStatus, status);
        QCOMPARE(error.serverCode, QString::fromLatin1(code));
        QCOMPARE(error.requestId, QStringLiteral("Root=1-abc"));
        QVERIFY(!error.what.isEmpty() && !error.safe.isEmpty() && !error.next.isEmpty());
        QVERIFY(!error.message().contains(QLatin1Char('%')));
        if (!message.isEmpty())
            QVERIFY(error.detail.contains(QString::fromLatin1(message)));
        if (!token.isEmpty())
            QVERIFY(!(error.message() + error.detail).contains(QString::fromLatin1(token)));
    }

    void bodies_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QString>("words");
        QTest::newRow("text in JSON") << QByteArray("{\"error\":\"No\"}") << "No";
        QTest::newRow("list") << QByteArray("{\"error\":[\"a\",\"b\"]}") << "a; b";
        QTest::newRow("object") << QByteArray("{\"error\":{\"message\":\"deep\"}}") << "deep";
        QTest::newRow("errors") << QByteArray("{\"errors\":[{\"message\":\"x\"},{\"message\":\"x\"}]}")
                                << "x";
        QTest::newRow("oauth") << QByteArray("{\"error\":\"code\",\"error_description\":\"why\"}")
                               << "code: why";
        QTest::newRow("plain") << QByteArray("Entry not found\n") << "Entry not found";
        QTest::newRow("html") << QByteArray("<!doctype html><p>Sorry") << "";
        QTest::newRow("array") << QByteArray("[1]") << "";
        QTest::newRow("nothing") << QByteArray() << "";
        QTest::newRow("lines") << QByteArray("{\"error\":\"one\\n  two\"}") << "one two";
        QTest::newRow("token in it") << QByteArray("bad token hf_abcdefgh") << "bad token hf_***";
    }

    void bodies()
    {
        QFETCH(QByteArray, body);
        QFETCH(QString, words);
        QCOMPARE(serverMessage(saying(400, {}, {}, body)), words);
    }

    void theHeaderWins()
    {
        QCOMPARE(serverMessage(saying(400, {}, "from the header", "{\"error\":\"body\"}")),
                 QStringLiteral("from the header"));
    }

    void percentSignsOfServersAreTextOnly()
    {
        const Error error = serverError(asking("/api/x"), saying(400, {}, "50%1 of %2"));
        QVERIFY(error.what.contains(QStringLiteral("50%1 of %2")));
    }

    void lines_data()
    {
        QTest::addColumn<int>("code");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("unknown host") << int(QNetworkReply::HostNotFoundError) << ErrorKind::Offline;
        QTest::newRow("refused") << int(QNetworkReply::ConnectionRefusedError) << ErrorKind::Offline;
        QTest::newRow("reset") << int(QNetworkReply::RemoteHostClosedError) << ErrorKind::Offline;
        QTest::newRow("time") << int(QNetworkReply::TimeoutError) << ErrorKind::Timeout;
        QTest::newRow("certificate") << int(QNetworkReply::SslHandshakeFailedError) << ErrorKind::Server;
        QTest::newRow("proxy") << int(QNetworkReply::ProxyNotFoundError) << ErrorKind::Offline;
        QTest::newRow("network down")
            << int(QNetworkReply::TemporaryNetworkFailureError) << ErrorKind::Offline;
        QTest::newRow("other") << int(QNetworkReply::UnknownNetworkError) << ErrorKind::Offline;
        QTest::newRow("not HTTP") << int(QNetworkReply::ProtocolFailure) << ErrorKind::Server;
    }

    void lines()
    {
        QFETCH(int, code);
        QFETCH(ErrorKind, kind);
        const auto which = static_cast<QNetworkReply::NetworkError>(code);
        QVERIFY(isTransportError(which));
        const Error error = transportError(
            which, QUrl(QStringLiteral("https://hub.example/a?token=hf_secret")), QStringLiteral("words"));
        QCOMPARE(errorKindName(error.kind), errorKindName(kind));
        QVERIFY(error.what.contains(QStringLiteral("hub.example")));
        QVERIFY(!error.safe.isEmpty() && !error.next.isEmpty());
        QVERIFY(!error.detail.contains(QStringLiteral("hf_secret")));
    }
};

VITRINE_TEST(ServerErrorTest)
#include "servererror_test.moc"
