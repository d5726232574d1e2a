#include "core/localhub/routes/route.h"
#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace vitrine;
using namespace vitrine::test;
using localhub::Access;
using localhub::AccessState;

namespace {

/// An address for a route of the table, about \p repo.
QByteArray addressOf(const localhub::Route& route, const QByteArray& repo)
{
    QByteArray path = route.pattern;
    path.replace("{type}", "models").replace("/{web}", "").replace("{repo}", repo).replace("{rev}", "main");
    path.replace("{path?}", "").replace("{path}", "config.json").replace("{name}", "ada");
    return path;
}

} // namespace

/// Who may read what (protocol 1.8, 7.5, 7.6).
class AccessTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    RepoId m_id = LocalHubFixture::repo(QStringLiteral("acme/tiny"));
    quint16 port() { return m_hub->server().port(); }
    WireReply resolve(const QByteArray& token, const QByteArray& file = "model.safetensors")
    {
        return request(port(), "HEAD", "/acme/tiny/resolve/main/" + file, bearer(token));
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{}"},
                                                  {QStringLiteral("README.md"), "# Tiny"},
                                                  {QStringLiteral("model.safetensors"), "weights"}});
        m_hub->start();
    }

    void privateRepositoryIsHidden()
    {
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, true));
        const auto anonymous = get(port(), "/api/models/acme/tiny");
        QCOMPARE(anonymous.status, 401);
        QCOMPARE(anonymous.header("X-Error-Code"), QByteArray("RepoNotFound"));
        QCOMPARE(anonymous.body, QByteArray("{\"error\":\"Invalid username or password.\"}"));
        QCOMPARE(anonymous.header("WWW-Authenticate"),
                 QByteArray("Bearer realm=\"Authentication required\", charset=\"UTF-8\""));
        const auto stranger = get(port(), "/api/models/acme/tiny", bearer(LocalHubFixture::strangerToken()));
        QCOMPARE(stranger.status, 404);
        QCOMPARE(stranger.header("X-Error-Code"), QByteArray("RepoNotFound"));
        for (const QByteArray& token : {LocalHubFixture::readToken(), LocalHubFixture::writeToken()}) {
            QCOMPARE(get(port(), "/api/models/acme/tiny", bearer(token)).status, 200);
            QCOMPARE(get(port(), "/api/models?search=tiny", bearer(token)).json().array().size(), 1);
        }
        QCOMPARE(get(port(), "/api/models?search=tiny").json().array().size(), 0);
        QCOMPARE(get(port(), "/api/models?search=tiny", bearer(LocalHubFixture::strangerToken()))
                     .json()
                     .array()
                     .size(),
                 0);
    }

    void privateFilesAreServedWithoutRedirect()
    {
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, true));
        const auto reply =
            get(port(), "/acme/tiny/resolve/main/config.json", bearer(LocalHubFixture::readToken()));
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("{}"));
    }

    void basicAuthenticationCarriesTheTokenToo()
    {
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, true));
        const QByteArray basic =
            "Authorization: Basic " + ("x:" + LocalHubFixture::readToken()).toBase64() + "\r\n";
        QCOMPARE(get(port(), "/api/models/acme/tiny", basic).status, 200);
    }

    void whoAmI()
    {
        QCOMPARE(get(port(), "/api/whoami-v2").status, 401);
        const auto bad = get(port(), "/api/whoami-v2", bearer("hf_nobody"));
        QCOMPARE(bad.status, 401);
        QCOMPARE(bad.header("X-Error-Message"), QByteArray("Invalid credentials in Authorization header"));
        const QJsonObject me =
            get(port(), "/api/whoami-v2", bearer(LocalHubFixture::readToken())).json().object();
        QCOMPARE(me.value(QLatin1String("name")).toString(), QStringLiteral("ben"));
        QCOMPARE(me.value(QLatin1String("orgs"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("roleInOrg"))
                     .toString(),
                 QStringLiteral("read"));
        QCOMPARE(me.value(QLatin1String("auth"))
                     .toObject()
                     .value(QLatin1String("accessToken"))
                     .toObject()
                     .value(QLatin1String("role"))
                     .toString(),
                 QStringLiteral("read"));
    }

    void gateSpeaksOfTheState_data()
    {
        QTest::addColumn<int>("state");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("part");
        QTest::newRow("none") << int(AccessState::None) << 403
                              << QByteArray("you are not in the authorized list. Visit http://127.0.0.1:");
        QTest::newRow("pending") << int(AccessState::Pending) << 403 << QByteArray("is awaiting a review");
        QTest::newRow("rejected") << int(AccessState::Rejected) << 403 << QByteArray("has been rejected");
        QTest::newRow("reset") << int(AccessState::Reset) << 403 << QByteArray("has been reset");
        QTest::newRow("accepted") << int(AccessState::Accepted) << 200 << QByteArray("OK");
    }

    void gateSpeaksOfTheState()
    {
        QFETCH(int, state);
        QFETCH(int, status);
        QFETCH(QByteArray, part);
        VERIFY_RESULT(m_hub->server().setGated(m_id, QStringLiteral("manual")));
        VERIFY_RESULT(
            m_hub->server().setAccess(m_id, QStringLiteral("eve"), static_cast<AccessState>(state)));
        const QByteArray token = LocalHubFixture::strangerToken();
        const auto check = get(port(), "/api/models/acme/tiny/auth-check", bearer(token));
        QCOMPARE(check.status, status);
        QVERIFY2(check.body.contains(part), check.body.constData());
        const auto file = resolve(token);
        QCOMPARE(file.status, status);
        QCOMPARE(file.header("X-Error-Code"), status == 200 ? QByteArray() : QByteArray("GatedRepo"));
    }

    void gateForTheRest()
    {
        VERIFY_RESULT(m_hub->server().setGated(m_id, QStringLiteral("auto")));
        const auto anonymous = get(port(), "/acme/tiny/resolve/main/model.safetensors");
        QCOMPARE(anonymous.status, 401);
        QCOMPARE(anonymous.header("X-Error-Code"), QByteArray("GatedRepo"));
        QCOMPARE(anonymous.body, QByteArray("Access to model acme/tiny is restricted. You must have access "
                                            "to it and be authenticated to access it. Please log in."));
        QCOMPARE(resolve({}, "nothing").header("X-Error-Code"),
                 QByteArray("GatedRepo"));                           // the gate comes first
        QCOMPARE(resolve(LocalHubFixture::readToken()).status, 200); // a member of the organization
        QCOMPARE(resolve({}, "README.md").status, 200);
        QCOMPARE(resolve({}, "LICENSE").header("X-Error-Code"), QByteArray("EntryNotFound"));
        QCOMPARE(get(port(), "/acme/tiny/raw/main/README.md").status, 401);
        const auto info = get(port(), "/api/models/acme/tiny").json().object();
        QCOMPARE(info.value(QLatin1String("gated")).toString(), QStringLiteral("auto"));
    }

    void gateMasksHashes()
    {
        VERIFY_RESULT(m_hub->server().setGated(m_id, QStringLiteral("auto")));
        const auto oid = [this](const QByteArray& token) {
            const QJsonArray tree =
                get(port(), "/api/models/acme/tiny/tree/main", bearer(token)).json().array();
            return tree.last()
                .toObject()
                .value(QLatin1String("lfs"))
                .toObject()
                .value(QLatin1String("oid"))
                .toString();
        };
        QCOMPARE(oid({}), QString(64, QLatin1Char('*')));
        QVERIFY(!oid(LocalHubFixture::readToken()).contains(QLatin1Char('*')));
        const auto siblings = get(port(), "/api/models/acme/tiny?blobs=true")
                                  .json()
                                  .object()
                                  .value(QLatin1String("siblings"))
                                  .toArray();
        QCOMPARE(siblings.last()
                     .toObject()
                     .value(QLatin1String("lfs"))
                     .toObject()
                     .value(QLatin1String("sha256"))
                     .toString(),
                 QString(64, QLatin1Char('*')));
    }

    void fineGrainedTokens()
    {
        VERIFY_RESULT(m_hub->server().addAccounts(R"({"users": [{"name": "ben", "tokens": [
            {"token": "hf_none", "role": "fineGrained"},
            {"token": "hf_gate", "role": "fineGrained", "canReadGatedRepos": true},
            {"token": "hf_repo", "role": "fineGrained", "scopes": [{"entity": {"type": "model", "name": "acme/tiny"}, "permissions": ["repo.content.read"]}]}]}]})"));
        VERIFY_RESULT(m_hub->server().setGated(m_id, QStringLiteral("manual")));
        VERIFY_RESULT(m_hub->server().setAccess(m_id, QStringLiteral("ben"), AccessState::Accepted));
        QCOMPARE(resolve("hf_none").status, 403);
        QCOMPARE(resolve("hf_gate").status, 200);
        QCOMPARE(resolve("hf_repo").status, 200);
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, true));
        QCOMPARE(resolve("hf_gate").status, 404);
        QCOMPARE(resolve("hf_repo").status, 200);
    }

    void disabledRepository()
    {
        VERIFY_RESULT(m_hub->server().setDisabled(m_id, true));
        QCOMPARE(get(port(), "/api/models/acme/tiny").status, 200);
        const auto file = resolve({});
        QCOMPARE(file.status, 403);
        QCOMPARE(file.header("X-Error-Message"), QByteArray("Access to this resource is disabled."));
    }

    void renamedRepositoryIsFound()
    {
        VERIFY_RESULT(m_hub->server().rename(m_id, QStringLiteral("acme/newer")));
        const auto info = get(port(), "/api/models/acme/tiny/revision/main?blobs=true");
        QCOMPARE(info.status, 307);
        QCOMPARE(info.header("Location"), QByteArray("/api/models/acme/newer/revision/main?blobs=true"));
        QCOMPARE(get(port(), "/acme/tiny/resolve/main/config.json").header("Location"),
                 QByteArray("/acme/newer/resolve/main/config.json"));
        QCOMPARE(get(port(), "/api/models/acme/newer").status, 200);
        const RepoId newer = LocalHubFixture::repo(QStringLiteral("acme/newer"));
        VERIFY_RESULT(m_hub->server().setPrivate(newer, true));
        QCOMPARE(get(port(), "/api/models/acme/tiny").status,
                 401); // the new name of a private one is no one's business
        VERIFY_ERROR(m_hub->server().rename(m_id, QStringLiteral("a/b")), ErrorKind::NotFound);
    }

    void removedRepositoryIsGone()
    {
        VERIFY_RESULT(m_hub->server().removeRepository(m_id));
        QCOMPARE(get(port(), "/api/models/acme/tiny").status, 401);
        QCOMPARE(get(port(), "/api/models").json().array().size(), 0);
        VERIFY_ERROR(m_hub->server().removeRepository(m_id), ErrorKind::NotFound);
    }

    void emptyRepositoryHasItsAttributes()
    {
        VERIFY_RESULT(m_hub->server().createRepository(LocalHubFixture::repo(QStringLiteral("ada/blank"))));
        const QJsonArray tree = get(port(), "/api/models/ada/blank/tree/main").json().array();
        QCOMPARE(tree.size(), 1);
        QCOMPARE(tree.first().toObject().value(QLatin1String("size")).toInt(), 1519);
        QCOMPARE(tree.first().toObject().value(QLatin1String("oid")).toString(),
                 QStringLiteral("a6344aac8c09253b3b630fb776ae94478aa0275b"));
    }

    void accountsMustMakeSense()
    {
        localhub::Server& server = m_hub->server();
        VERIFY_ERROR(server.addAccounts("[]"), ErrorKind::Invalid);
        VERIFY_ERROR(server.addAccounts("{"), ErrorKind::Invalid);
        VERIFY_ERROR(server.addAccounts(R"({"users": [{"name": "../x"}]})"), ErrorKind::Invalid);
        VERIFY_ERROR(server.addAccounts(
                         R"({"users": [{"name": "new1", "tokens": [{"token": "hf_x1", "role": "king"}]}]})"),
                     ErrorKind::Invalid);
        VERIFY_ERROR(server.addAccounts(
                         R"({"orgs": [{"name": "org1", "members": [{"user": "nobody", "role": "read"}]}]})"),
                     ErrorKind::Invalid);
        QCOMPARE(get(port(), "/api/users/new1/overview").status, 404); // nothing of a wrong file stays
    }

    void everyRouteWantsATokenWhereReadingDoes()
    {
        QTemporaryDir folder;
        localhub::ServerOptions options;
        options.dataFolder = folder.path();
        options.anonymousMayRead = false;
        options.defaultUser = QStringLiteral("tester");
        localhub::Server server(options);
        VERIFY_RESULT(server.createRepository(m_id));
        VERIFY_RESULT(server.start());
        for (const localhub::Route& route : localhub::routeTable()) {
            const int status = request(server.port(), route.method, addressOf(route, "acme/tiny")).status;
            QVERIFY2(route.access == Access::Open ? status != 401 : status == 401, route.pattern);
        }
        QCOMPARE(get(server.port(), "/api/models/acme/tiny", bearer(server.token().toLatin1())).status, 200);
        const QFileInfo file(folder.filePath(QStringLiteral("token")));
        QCOMPARE(file.permissions() &
                     (QFile::ReadGroup | QFile::ReadOther | QFile::WriteGroup | QFile::WriteOther),
                 QFile::Permissions());
    }
};

VITRINE_TEST(AccessTest)
#include "access_test.moc"
