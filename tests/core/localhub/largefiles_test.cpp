#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonArray>
#include <QJsonObject>

using namespace vitrine;
using namespace vitrine::test;

/// Large files over the history, squashing, storage and duplicates (protocol 6.9, 8.1 to 8.3).
class LargeFilesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    quint16 port() { return m_hub->server().port(); }
    static QByteArray ada() { return bearer(LocalHubFixture::writeToken()); }
    static QByteArray eve() { return bearer(LocalHubFixture::strangerToken()); }
    static QByteArray ben() { return bearer(LocalHubFixture::readToken()); }

    QJsonArray files(const QByteArray& query = {})
    {
        return get(port(), "/api/models/acme/tiny/lfs-files" + query, ada()).json().array();
    }
    WireReply send(const QByteArray& method, const QByteArray& target, const QByteArray& body,
                   const QByteArray& who = ada())
    {
        return request(port(), method, target, who + "Content-Type: application/json\r\n", body);
    }
    int commits() { return get(port(), "/api/models/acme/tiny/commits/main").json().array().size(); }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), "# Tiny"},
                                                  {QStringLiteral("old/first.bin"), "the first weights"},
                                                  {QStringLiteral("model.safetensors"), "weights"}});
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), "# Tiny, again"},
                                                  {QStringLiteral("model.safetensors"), "weights"}});
        m_hub->start();
    }

    void listsWhatIsAndWhatWas()
    {
        const QJsonArray all = files();
        QCOMPARE(all.size(), 2);
        QHash<QString, QJsonObject> byName;
        for (const QJsonValue& file : all)
            byName.insert(file[QLatin1String("filename")].toString(), file.toObject());
        const QJsonObject now = byName.value(QStringLiteral("model.safetensors"));
        QCOMPARE(now.value(QLatin1String("size")).toInt(), 7);
        QCOMPARE(now.value(QLatin1String("ref")).toString(), QStringLiteral("refs/heads/main"));
        QCOMPARE(now.value(QLatin1String("oid")).toString().size(), 64);
        const QJsonObject past = byName.value(QStringLiteral("old/first.bin"));
        QVERIFY(!past.contains(QLatin1String("ref")));
        QCOMPARE(past.value(QLatin1String("size")).toInt(), 17);
        QVERIFY(past.value(QLatin1String("pushedAt")).toString().endsWith(QLatin1Char('Z')));
    }

    void pagesByTheLink()
    {
        const WireReply first = get(port(), "/api/models/acme/tiny/lfs-files?limit=1", ada());
        QCOMPARE(first.json().array().size(), 1);
        QVERIFY(first.header("Link").contains("cursor=1"));
        const WireReply second = get(port(), "/api/models/acme/tiny/lfs-files?limit=1&cursor=1", ada());
        QCOMPARE(second.json().array().size(), 1);
        QVERIFY(second.header("Link").isEmpty());
        QCOMPARE(get(port(), "/api/models/acme/tiny/lfs-files?limit=0", ada()).status, 400);
    }

    void removesAFileFromTheWholeHistory()
    {
        const int before = commits();
        QJsonArray shas;
        for (const QJsonValue& file : files()) {
            if (!file.toObject().contains(QLatin1String("ref")))
                shas.append(file[QLatin1String("fileOid")]);
        }
        const QByteArray first = get(port(), "/api/models/acme/tiny/commits/main")
                                     .json()[1][QLatin1String("id")]
                                     .toString()
                                     .toLatin1();
        QCOMPARE(get(port(), "/acme/tiny/resolve/" + first + "/old/first.bin", ada()).status, 200);
        const QJsonObject deletions{{QStringLiteral("sha"), shas}, {QStringLiteral("rewriteHistory"), true}};
        const QByteArray body = QJsonDocument(QJsonObject{{QStringLiteral("deletions"), deletions}}).toJson();
        QCOMPARE(send("POST", "/api/models/acme/tiny/lfs-files/batch", body, ben()).status, 403);
        QCOMPARE(send("POST", "/api/models/acme/tiny/lfs-files/batch", body).status, 200);
        QCOMPARE(files().size(), 1);
        QCOMPARE(commits(), before);
        const QJsonDocument history = get(port(), "/api/models/acme/tiny/commits/main").json();
        const QByteArray rewritten = history[1][QLatin1String("id")].toString().toLatin1();
        QVERIFY(rewritten != first);
        QCOMPARE(history[1][QLatin1String("title")].toString(), QStringLiteral("Upload folder"));
        QCOMPARE(get(port(), "/acme/tiny/resolve/" + rewritten + "/old/first.bin", ada()).status, 404);
        QCOMPARE(get(port(), "/acme/tiny/resolve/main/model.safetensors", ada()).body, QByteArray("weights"));
    }

    void mergingLaterBringsNothingBack()
    {
        const QByteArray lines =
            "{\"key\": \"header\", \"value\": {\"summary\": \"Add a note\"}}\n"
            "{\"key\": \"file\", \"value\": {\"path\": \"note\", \"content\": \"hi\"}}\n";
        QCOMPARE(request(port(), "POST", "/api/models/acme/tiny/commit/main?create_pr=1",
                         eve() + "Content-Type: application/x-ndjson\r\n", lines)
                     .status,
                 200);
        for (const QJsonValue& file : files())
            send("DELETE",
                 "/api/models/acme/tiny/lfs-files/" + file[QLatin1String("fileOid")].toString().toLatin1(),
                 {});
        const QByteArray pull = "/api/models/acme/tiny/discussions/1";
        const QString diff = get(port(), pull + "?diff=1").json()[QLatin1String("diff")].toString();
        QVERIFY(diff.contains(QStringLiteral("+hi")));
        QVERIFY(!diff.contains(QStringLiteral("model.safetensors")));
        QCOMPARE(send("POST", pull + "/merge", "{}").status, 200);
        QCOMPARE(get(port(), "/acme/tiny/raw/main/note").body, QByteArray("hi"));
        QCOMPARE(get(port(), "/acme/tiny/resolve/main/model.safetensors").status, 404);
        QCOMPARE(files().size(), 0);
    }

    void removesOneByItsId()
    {
        const QByteArray id = files().first()[QLatin1String("fileOid")].toString().toLatin1();
        QCOMPARE(send("DELETE", "/api/models/acme/tiny/lfs-files/" + id, {}).status, 200);
        QCOMPARE(files().size(), 1);
        QCOMPARE(send("DELETE", "/api/models/acme/tiny/lfs-files/" + id, {}).status, 404);
        QCOMPARE(send("POST", "/api/models/acme/tiny/lfs-files/batch", "{\"deletions\":{\"sha\":[]}}").status,
                 400);
    }

    void keepsContentsThatAnotherRepositoryHas()
    {
        m_hub->seed(QStringLiteral("eve/copy"), {{QStringLiteral("model.safetensors"), "weights"}});
        for (const QJsonValue& file : files())
            send("DELETE",
                 "/api/models/acme/tiny/lfs-files/" + file[QLatin1String("fileOid")].toString().toLatin1(),
                 {});
        QCOMPARE(files().size(), 0);
        QCOMPARE(get(port(), "/eve/copy/resolve/main/model.safetensors").body, QByteArray("weights"));
    }

    void squashesABranch()
    {
        const QByteArray before = get(port(), "/acme/tiny/resolve/main/model.safetensors").body;
        const WireReply reply =
            send("POST", "/api/models/acme/tiny/super-squash/main", "{\"message\": \"All in one\"}");
        QCOMPARE(reply.status, 200);
        const QJsonArray history = get(port(), "/api/models/acme/tiny/commits/main").json().array();
        QCOMPARE(history.size(), 1);
        QCOMPARE(history.first()[QLatin1String("id")], reply.json()[QLatin1String("commitId")]);
        QCOMPARE(history.first()[QLatin1String("title")].toString(), QStringLiteral("All in one"));
        QCOMPARE(get(port(), "/acme/tiny/resolve/main/model.safetensors").body, before);
        QCOMPARE(send("POST", "/api/models/acme/tiny/super-squash/nowhere", {}).status, 404);
        QCOMPARE(send("POST", "/api/models/acme/tiny/super-squash/main",
                      "{\"message\": \"" + QByteArray(501, 'x') + "\"}")
                     .status,
                 400);
        QCOMPARE(send("POST", "/api/models/acme/tiny/super-squash/main", {}, ben()).status, 403);
    }

    void duplicates()
    {
        const WireReply made = send("POST", "/api/models/acme/tiny/duplicate",
                                    "{\"repository\": \"ada/own\", \"visibility\": \"private\"}");
        QCOMPARE(made.status, 200);
        QVERIFY(made.json()[QLatin1String("url")].toString().endsWith(QStringLiteral("/ada/own")));
        QCOMPARE(get(port(), "/api/models/ada/own").status, 401);
        QCOMPARE(get(port(), "/ada/own/resolve/main/model.safetensors", ada()).body, QByteArray("weights"));
        QCOMPARE(get(port(), "/api/models/ada/own/commits/main", ada()).json().array().size(), commits());
        const WireReply again =
            send("POST", "/api/models/acme/tiny/duplicate", "{\"repository\": \"ada/own\"}");
        QCOMPARE(again.status, 409);
        QVERIFY(again.json()[QLatin1String("url")].toString().endsWith(QStringLiteral("/ada/own")));
        QCOMPARE(
            send("POST", "/api/models/acme/tiny/duplicate", "{\"repository\": \"acme/x\"}", eve()).status,
            403);
        QCOMPARE(send("POST", "/api/models/acme/tiny/duplicate", "{\"repository\": \"own\"}").status, 400);
        QCOMPARE(send("POST", "/api/models/acme/tiny/duplicate", "{\"repository\": \"ada/z\"}", {}).status,
                 401);
    }

    void tellsWhatIsStored()
    {
        m_hub->seed(QStringLiteral("acme/bigger"), {{QStringLiteral("a.bin"), QByteArray(3000, 'a')}});
        m_hub->seed(QStringLiteral("dataset:acme/words"), {{QStringLiteral("a.csv"), "a,b\n"}});
        VERIFY_RESULT(m_hub->server().setPrivate(LocalHubFixture::repo(QStringLiteral("acme/bigger")), true));
        const QByteArray at = "/api/organizations/acme/settings/repositories";
        const QJsonArray all = get(port(), at, ben()).json().array();
        QCOMPARE(all.size(), 3);
        QCOMPARE(all.first()[QLatin1String("id")].toString(), QStringLiteral("acme/bigger"));
        QCOMPARE(all.first()[QLatin1String("visibility")].toString(), QStringLiteral("private"));
        double percent = 0;
        for (const QJsonValue& row : all)
            percent += row[QLatin1String("storagePercent")].toDouble();
        QVERIFY(qAbs(percent - 100) < 0.01);
        QCOMPARE(get(port(), at + "?type=dataset", ben()).json().array().size(), 1);
        QCOMPARE(get(port(), at + "?search=TIN", ben()).json().array().size(), 1);
        QCOMPARE(
            get(port(), at + "?direction=asc", ben()).json().array().last()[QLatin1String("id")].toString(),
            QStringLiteral("acme/bigger"));
        QVERIFY(get(port(), at + "?limit=2", ben()).header("Link").contains("cursor=2"));
        QCOMPARE(get(port(), at + "?sort=name", ben()).status, 400);
        QCOMPARE(get(port(), at, eve()).status, 403);
        QCOMPARE(get(port(), "/api/settings/repositories", ada()).json().array().size(), 0);
        QCOMPARE(get(port(), "/api/settings/repositories").status, 401);
    }
};

VITRINE_TEST(LargeFilesTest)
#include "largefiles_test.moc"
