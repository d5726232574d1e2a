#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace vitrine;
using namespace vitrine::test;

/// Making, setting up, moving and ending repositories (protocol 5.1, 7.1, 8.1, 8.2).
class OwnerTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    quint16 port() { return m_hub->server().port(); }
    QByteArray host() { return "http://127.0.0.1:" + QByteArray::number(port()); }
    WireReply ask(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
                  const QByteArray& token = LocalHubFixture::writeToken())
    {
        return request(port(), method, target, bearer(token) + "Content-Type: application/json\r\n", body);
    }
    WireReply create(const QByteArray& body, const QByteArray& token = LocalHubFixture::writeToken())
    {
        return ask("POST", "/api/repos/create", body, token);
    }
    QJsonObject info(const QByteArray& path) { return ask("GET", "/api/" + path).json().object(); }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{}"}});
        m_hub->start();
    }

    void repositoryIsMade()
    {
        const auto made = create(R"({"name":"new","type":"model"})");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json().object().value(QLatin1String("url")).toString().toLatin1(), host() + "/ada/new");
        QCOMPARE(made.json().object().value(QLatin1String("name")).toString(), QStringLiteral("ada/new"));
        QCOMPARE(made.json().object().value(QLatin1String("id")).toString().size(), 24);
        const QJsonObject known = info("models/ada/new");
        QCOMPARE(known.value(QLatin1String("siblings")).toArray().size(), 1);
        QCOMPARE(known.value(QLatin1String("private")).toBool(true), false);
        const auto attributes = ask("GET", "/ada/new/raw/main/.gitattributes");
        QCOMPARE(attributes.body.size(), 1519);
        QCOMPARE(ask("GET", "/api/models/ada/new/commits/main")
                     .json()
                     .array()
                     .at(0)[QLatin1String("title")]
                     .toString(),
                 QStringLiteral("initial commit"));
    }

    void allFieldsOfMakingMean()
    {
        const auto made =
            create(R"({"name":"full","organization":"acme","type":"dataset","visibility":"private",)"
                   R"("license":"mit","files":[{"path":"a/b.txt","content":"aGk=","encoding":"base64"},)"
                   R"({"path":"c.txt","content":"plain"}]})");
        QCOMPARE(made.status, 200);
        QCOMPARE(made.json().object().value(QLatin1String("url")).toString().toLatin1(),
                 host() + "/datasets/acme/full");
        const QJsonObject known = info("datasets/acme/full");
        QCOMPARE(known.value(QLatin1String("private")).toBool(), true);
        QCOMPARE(known.value(QLatin1String("cardData"))[QLatin1String("license")].toString(),
                 QStringLiteral("mit"));
        QCOMPARE(ask("GET", "/datasets/acme/full/raw/main/a/b.txt").body, QByteArray("hi"));
        QCOMPARE(ask("GET", "/datasets/acme/full/raw/main/c.txt").body, QByteArray("plain"));
        QCOMPARE(ask("GET", "/api/datasets/acme/full", {}, LocalHubFixture::strangerToken()).status, 404);
        QCOMPARE(create(R"({"name":"show","type":"space"})").status, 400);
        QCOMPARE(create(R"({"name":"show","type":"space","sdk":"static"})").status, 200);
        QCOMPARE(info("spaces/ada/show").value(QLatin1String("sdk")).toString(), QStringLiteral("static"));
    }

    void makingIsRefused_data()
    {
        QTest::addColumn<QByteArray>("body");
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("status");
        const QByteArray ada = LocalHubFixture::writeToken();
        QTest::newRow("nobody") << QByteArray(R"({"name":"x"})") << QByteArray() << 401;
        QTest::newRow("read token") << QByteArray(R"({"name":"x"})") << LocalHubFixture::readToken() << 403;
        QTest::newRow("namespace of another")
            << QByteArray(R"({"name":"x","organization":"eve"})") << ada << 403;
        QTest::newRow("namespace of nobody")
            << QByteArray(R"({"name":"x","organization":"none"})") << ada << 403;
        QTest::newRow("no name") << QByteArray("{}") << ada << 400;
        QTest::newRow("path") << QByteArray(R"({"name":"../x"})") << ada << 400;
        QTest::newRow("two parts") << QByteArray(R"({"name":"a/b"})") << ada << 400;
        QTest::newRow("type") << QByteArray(R"({"name":"x","type":"thing"})") << ada << 400;
        QTest::newRow("license") << QByteArray(R"({"name":"x","license":"a\nb: c"})") << ada << 400;
        QTest::newRow("visibility") << QByteArray(R"({"name":"x","visibility":"hidden"})") << ada << 400;
        QTest::newRow("file outside")
            << QByteArray(R"({"name":"x","files":[{"path":"../x","content":""}]})") << ada << 400;
        QTest::newRow("file of git") << QByteArray(
                                            R"({"name":"x","files":[{"path":".git/config","content":""}]})")
                                     << ada << 400;
        QTest::newRow("no JSON") << QByteArray("[") << ada << 400;
    }

    void makingIsRefused()
    {
        QFETCH(QByteArray, body);
        QFETCH(QByteArray, token);
        QFETCH(int, status);
        QCOMPARE(create(body, token).status, status);
        QCOMPARE(ask("GET", "/api/models/ada/x").status, 404);
    }

    void takenNameAnswersWithItsAddress()
    {
        const auto again = create(R"({"name":"TINY","organization":"Acme"})");
        QCOMPARE(again.status, 409);
        QCOMPARE(again.json().object().value(QLatin1String("url")).toString().toLatin1(),
                 host() + "/acme/tiny");
        QCOMPARE(again.json().object().value(QLatin1String("error")).toString(),
                 QStringLiteral("You already created this model repo"));
        // Who may make nothing there does not learn whether the name is taken.
        for (const QByteArray& name : {QByteArray("tiny"), QByteArray("nothing")})
            QCOMPARE(create("{\"name\":\"" + name + "\",\"organization\":\"acme\"}",
                            LocalHubFixture::strangerToken())
                         .status,
                     403);
    }

    void repositoryIsDeleted()
    {
        const QByteArray body = R"({"name":"tiny","organization":"acme","type":"model"})";
        QCOMPARE(ask("DELETE", "/api/repos/delete", body, {}).status, 401);
        QCOMPARE(ask("DELETE", "/api/repos/delete", body, LocalHubFixture::strangerToken()).status, 403);
        const auto gone = ask("DELETE", "/api/repos/delete", body);
        QCOMPARE(gone.status, 200);
        QCOMPARE(gone.body, QByteArray("OK"));
        QCOMPARE(ask("GET", "/api/models/acme/tiny").status, 404);
        QCOMPARE(ask("DELETE", "/api/repos/delete", body).header("X-Error-Code"), QByteArray("RepoNotFound"));
        QCOMPARE(ask("GET", "/api/models?author=acme").json().array().size(), 0);
    }

    void privateRepositoryOfOthersIsNotThere()
    {
        VERIFY_RESULT(m_hub->server().setPrivate(LocalHubFixture::repo(QStringLiteral("acme/tiny")), true));
        const QByteArray eve = LocalHubFixture::strangerToken();
        for (const QByteArray& name : {QByteArray("tiny"), QByteArray("nothing")}) {
            const auto gone = ask("DELETE", "/api/repos/delete",
                                  "{\"name\":\"" + name + "\",\"organization\":\"acme\"}", eve);
            QCOMPARE(gone.status, 404);
            QCOMPARE(gone.body, QByteArray("{\"error\":\"Repository not found\"}"));
            const auto moved = ask("POST", "/api/repos/move",
                                   "{\"fromRepo\":\"acme/" + name + "\",\"toRepo\":\"eve/mine\"}", eve);
            QCOMPARE(moved.status, 404);
            QCOMPARE(ask("PUT", "/api/models/acme/" + name + "/settings", "{}", eve).status, 404);
            QCOMPARE(ask("POST", "/api/models/acme/" + name + "/commit/main", "{}", eve).status, 404);
        }
    }

    void oldNamesLeadOn()
    {
        const auto move = [this](const QByteArray& from, const QByteArray& to) {
            return ask("POST", "/api/repos/move", "{\"fromRepo\":\"" + from + "\",\"toRepo\":\"" + to + "\"}")
                .status;
        };
        QCOMPARE(move("acme/tiny", "acme/small"), 200);
        QCOMPARE(move("acme/small", "ada/minute"), 200);
        for (const QByteArray& old : {QByteArray("acme/tiny"), QByteArray("acme/small")}) {
            const auto led = ask("GET", "/api/models/" + old + "/revision/main?blobs=true");
            QCOMPARE(led.status, 307);
            QCOMPARE(led.header("Location"), QByteArray("/api/models/ada/minute/revision/main?blobs=true"));
            const auto written = ask("POST", "/api/models/" + old + "/branch/feature%2Fx", "{}");
            QCOMPARE(written.status, 307);
            QCOMPARE(written.header("Location"), QByteArray("/api/models/ada/minute/branch/feature%2Fx"));
            QCOMPARE(ask("GET", "/" + old + "/resolve/main/config.json").status, 307);
        }
        QCOMPARE(move("ada/minute", "acme/tiny"), 200); // and back
        QCOMPARE(ask("GET", "/api/models/acme/tiny").status, 200);
        QCOMPARE(ask("GET", "/api/models/ada/minute").header("Location"),
                 QByteArray("/api/models/acme/tiny"));
        QCOMPARE(create(R"({"name":"small","organization":"acme"})").status, 200); // an old name may be taken
        QCOMPARE(ask("GET", "/api/models/acme/small").status, 200);
        QCOMPARE(move("acme/tiny", "acme/small"), 409);
        QCOMPARE(move("acme/tiny", "eve/tiny"), 403);
        QCOMPARE(move("acme/none", "acme/other"), 404);
        QCOMPARE(move("acme/tiny", "a/../b"), 400);
        QCOMPARE(move("acme/tiny", "acme/Tiny"), 200); // another spelling of the same name
        QCOMPARE(info("models/acme/tiny").value(QLatin1String("id")).toString(), QStringLiteral("acme/Tiny"));
    }

    void oldNamesAreFoundWhereTheyStand()
    {
        const auto move = [this](const QByteArray& from, const QByteArray& to) {
            return ask("POST", "/api/repos/move",
                       "{\"fromRepo\":\"" + from + "\",\"toRepo\":\"" + to + "\",\"type\":\"dataset\"}")
                .status;
        };
        m_hub->seed(QStringLiteral("dataset:ada/datasets"), {{QStringLiteral("data/ada/datasets"), "x"}});
        QCOMPARE(move("ada/datasets", "acme/words"), 200);
        const QList<QPair<QByteArray, QByteArray>> addresses{
            {"/api/datasets/ada/datasets", "/api/datasets/acme/words"},
            {"/api/datasets/ada%2Fdatasets?full=1", "/api/datasets/acme/words?full=1"},
            {"/api/datasets/ADA/Datasets/tree/main/data/ada/datasets",
             "/api/datasets/acme/words/tree/main/data/ada/datasets"},
            {"/datasets/ada/datasets/resolve/main/data/ada/datasets",
             "/datasets/acme/words/resolve/main/data/ada/datasets"},
            {"/api/resolve-cache/datasets/ada/datasets/main/data",
             "/api/resolve-cache/datasets/acme/words/main/data"}};
        for (const auto& [old, now] : addresses) {
            QCOMPARE(ask("GET", old).status, 307);
            QCOMPARE(ask("GET", old).header("Location"), now);
        }
    }

    void settingsAreKeptAndEchoed()
    {
        const auto set =
            ask("PUT", "/api/models/acme/tiny/settings",
                R"({"gated":"manual","private":true,"orgMembersGated":true,"discussionsDisabled":true,)"
                R"("gatedNotificationsMode":"bulk","gatedNotificationsEmail":"a@example.com"})");
        QCOMPARE(set.status, 200);
        QCOMPARE(set.json().object(),
                 QJsonDocument::fromJson(R"({"gated":"manual","private":true,)"
                                         R"("orgMembersGated":true,"discussionsDisabled":true})")
                     .object());
        QCOMPARE(info("models/acme/tiny").value(QLatin1String("gated")).toString(), QStringLiteral("manual"));
        QCOMPARE(info("models/acme/tiny").value(QLatin1String("private")).toBool(), true);
        QCOMPARE(
            ask("PUT", "/api/models/acme/tiny/settings", R"({"gated":false,"visibility":"public"})").status,
            200);
        QCOMPARE(info("models/acme/tiny").value(QLatin1String("gated")).toBool(true), false);
        QCOMPARE(info("models/acme/tiny").value(QLatin1String("private")).toBool(true), false);
        QCOMPARE(get(port(), "/api/models?search=tiny").json().array().size(), 1);
    }

    void wrongSettingsChangeNothing()
    {
        for (const QByteArray& body :
             {QByteArray(R"({"private":true,"gated":"often"})"),
              QByteArray(R"({"private":true,"gated":true})"), QByteArray(R"({"private":"yes"})"),
              QByteArray(R"({"private":true,"visibility":"hidden"})"),
              QByteArray(R"({"private":true,"gatedNotificationsEmail":"nobody"})"),
              QByteArray(R"({"private":true,"visibility":"protected"})"),
              QByteArray(R"({"private":true,"orgMembersGated":1})")})
            QCOMPARE(ask("PUT", "/api/models/acme/tiny/settings", body).status, 400);
        QCOMPARE(info("models/acme/tiny").value(QLatin1String("private")).toBool(true), false);
        QCOMPARE(
            ask("PUT", "/api/models/acme/tiny/settings", R"({"private":true})", LocalHubFixture::readToken())
                .status,
            403);
    }

    void branchesAreMadeAndDeleted()
    {
        const QByteArray base = "/api/models/acme/tiny/branch/";
        QCOMPARE(ask("POST", base + "feature%2Fx", "{}").status, 200);
        QCOMPARE(ask("POST", base + "feature%2Fx", "{}").status, 409);
        QCOMPARE(ask("POST", base + "feature%2Fx", R"({"overwrite":true})").status, 200);
        QCOMPARE(ask("POST", base + "other", R"({"startingPoint":"none"})").header("X-Error-Code"),
                 QByteArray("RevisionNotFound"));
        QCOMPARE(ask("POST", base + "other", R"({"startingPoint":"feature/x"})").status, 200);
        QCOMPARE(ask("POST", base + "bare", R"({"emptyBranch":true})").status, 200);
        QCOMPARE(ask("GET", "/api/models/acme/tiny/tree/bare").json().array().size(), 1);
        QCOMPARE(ask("GET", "/api/models/acme/tiny/commits/bare").json().array().size(), 1);
        for (const char* name : {"refs%2Fheads%2Fx", "a..b", "-x", "x.lock", "feature", "with%20space",
                                 "HEAD", "0123456789012345678901234567890123456789"})
            QCOMPARE(ask("POST", base + name, "{}").status, 400);
        QCOMPARE(ask("DELETE", base + "main").status, 403);
        QCOMPARE(ask("DELETE", base + "feature%2Fx").status, 200);
        QCOMPARE(ask("DELETE", base + "feature%2Fx").status, 404);
        QCOMPARE(ask("POST", base + "mine", "{}", LocalHubFixture::readToken()).status, 403);
        QCOMPARE(ask("GET", "/api/models/acme/tiny/refs")
                     .json()
                     .object()
                     .value(QLatin1String("branches"))
                     .toArray()
                     .size(),
                 3);
    }

    void tagsAreMadeAndDeleted()
    {
        const QByteArray base = "/api/models/acme/tiny/tag/";
        QCOMPARE(ask("POST", base + "main", R"({"tag":"v1"})").status, 200);
        QCOMPARE(ask("POST", base + "main", R"({"tag":"v1"})").status, 409);
        QCOMPARE(ask("POST", base + "main", R"({"tag":"v2","message":"Second"})").status, 200);
        QCOMPARE(ask("POST", base + "none", R"({"tag":"v3"})").status, 404);
        QCOMPARE(ask("POST", base + "main", R"({"tag":"a b"})").status, 400);
        const QJsonArray tags =
            ask("GET", "/api/models/acme/tiny/refs").json().object().value(QLatin1String("tags")).toArray();
        QCOMPARE(tags.size(), 2);
        QCOMPARE(tags.at(0)[QLatin1String("targetCommit")].toString(),
                 tags.at(1)[QLatin1String("targetCommit")].toString());
        QCOMPARE(ask("GET", "/acme/tiny/raw/v2/config.json").body, QByteArray("{}"));
        QCOMPARE(ask("DELETE", base + "v2").status, 200);
        QCOMPARE(ask("DELETE", base + "v2").header("X-Error-Code"), QByteArray("RevisionNotFound"));
    }

    void cardsAreChecked_data()
    {
        QTest::addColumn<QByteArray>("card");
        QTest::addColumn<QByteArray>("type");
        QTest::addColumn<int>("errors");
        QTest::addColumn<int>("warnings");
        QTest::newRow("whole") << QByteArray("---\\nlicense: mit\\ntags: [a]\\n---\\n# X")
                               << QByteArray("model") << 0 << 0;
        QTest::newRow("none") << QByteArray("# X") << QByteArray("model") << 0 << 1;
        QTest::newRow("syntax") << QByteArray("---\\na: [\\n---\\n") << QByteArray("model") << 1 << 0;
        QTest::newRow("license") << QByteArray("---\\nlicense: mine\\n---\\n") << QByteArray("dataset") << 1
                                 << 0;
        QTest::newRow("results") << QByteArray("---\\nmodel-index: 3\\n---\\n") << QByteArray("model") << 1
                                 << 0;
        QTest::newRow("base") << QByteArray("---\\nbase_model: a/b/c\\n---\\n") << QByteArray("model") << 1
                              << 0;
        QTest::newRow("space") << QByteArray("---\\nsdk: x\\ncolorFrom: mud\\n---\\n") << QByteArray("space")
                               << 2 << 0;
    }

    void cardsAreChecked()
    {
        QFETCH(QByteArray, card);
        QFETCH(QByteArray, type);
        QFETCH(int, errors);
        QFETCH(int, warnings);
        const auto reply = ask("POST", "/api/validate-yaml",
                               "{\"content\":\"" + card + "\",\"repoType\":\"" + type + "\"}", {});
        QCOMPARE(reply.status, errors > 0 ? 400 : 200);
        QCOMPARE(reply.json().object().value(QLatin1String("errors")).toArray().size(), errors);
        QCOMPARE(reply.json().object().value(QLatin1String("warnings")).toArray().size(), warnings);
        QVERIFY(request(port(), "POST", "/api/validate-yaml", {}, "[").json().isObject());
    }
};

VITRINE_TEST(OwnerTest)

#include "owner_test.moc"
