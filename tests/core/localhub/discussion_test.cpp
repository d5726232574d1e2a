#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray base = "/api/models/acme/tiny/discussions";

QJsonObject field(const char* key, const QJsonValue& value)
{
    return {{QLatin1String(key), value}};
}

QString text(const QJsonValue& value, const char* key)
{
    return value.toObject().value(QLatin1String(key)).toString();
}

} // namespace

/// The community tab (protocol 8.4). Ada writes to the repository, ben reads it, eve and fay are strangers.
class DiscussionTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    RepoId m_id = LocalHubFixture::repo(QStringLiteral("acme/tiny"));
    const QByteArray m_ada = LocalHubFixture::writeToken();
    const QByteArray m_fay = "hf_fay";
    const QByteArray m_gus = "hf_gus";

    quint16 port() { return m_hub->server().port(); }

    WireReply send(const QByteArray& token, const QByteArray& method, const QByteArray& target,
                   const QJsonObject& body = {})
    {
        const QByteArray bytes =
            body.isEmpty() ? QByteArray() : QJsonDocument(body).toJson(QJsonDocument::Compact);
        return request(port(), method, target, bearer(token) + "Content-Type: application/json\r\n", bytes);
    }
    WireReply start(const QByteArray& token, const char* title, bool pullRequest = false)
    {
        return send(token, "POST", base,
                    {{QStringLiteral("title"), QLatin1String(title)},
                     {QStringLiteral("description"), QStringLiteral("What it is about")},
                     {QStringLiteral("pullRequest"), pullRequest}});
    }
    QJsonObject detail(int num, const QByteArray& token = {}, const QByteArray& query = {})
    {
        return send(token, "GET", base + '/' + QByteArray::number(num) + query).json().object();
    }
    QJsonObject list(const QByteArray& query = {}) { return send({}, "GET", base + query).json().object(); }
    QStringList titles(const QByteArray& query = {})
    {
        QStringList result;
        const QJsonArray entries = list(query).value(QLatin1String("discussions")).toArray();
        for (const QJsonValue& entry : entries)
            result.append(text(entry, "title"));
        return result;
    }
    QStringList eventTypes(int num)
    {
        QStringList types;
        const QJsonArray events = detail(num).value(QLatin1String("events")).toArray();
        for (const QJsonValue& event : events)
            types.append(text(event, "type"));
        return types;
    }
    WireReply commit(const QByteArray& token, const QByteArray& revision, const QByteArray& file,
                     const QByteArray& content, const QByteArray& query = {})
    {
        const auto line = [](const char* key, const QJsonObject& value) {
            return QJsonDocument(QJsonObject{{QStringLiteral("key"), QLatin1String(key)},
                                             {QStringLiteral("value"), value}})
                       .toJson(QJsonDocument::Compact) +
                   '\n';
        };
        const QByteArray lines =
            line("header", {{QStringLiteral("summary"), QString::fromLatin1("Set " + file)},
                            {QStringLiteral("description"), QStringLiteral("Because")}}) +
            line("file", {{QStringLiteral("path"), QString::fromLatin1(file)},
                          {QStringLiteral("encoding"), QStringLiteral("utf-8")},
                          {QStringLiteral("content"), QString::fromLatin1(content)}});
        return request(port(), "POST", "/api/models/acme/tiny/commit/" + revision + query,
                       bearer(token) + "Content-Type: application/x-ndjson\r\n", lines);
    }
    QByteArray fileAt(const QByteArray& revision, const QByteArray& file)
    {
        return get(port(), "/acme/tiny/raw/" + revision + '/' + file).body;
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_hub->seed(QStringLiteral("acme/tiny"),
                    {{QStringLiteral("config.json"), "{}"}, {QStringLiteral("note.txt"), "one\n"}});
        m_hub->start();
        VERIFY_RESULT(m_hub->server().addAccounts(
            "{\"users\": [{\"name\": \"fay\", \"fullname\": \"Fay\", \"tokens\": [{\"token\": \"hf_fay\"}]},"
            " {\"name\": \"gus\", \"tokens\": [{\"token\": \"hf_gus\"},"
            "  {\"token\": \"hf_gusread\", \"role\": \"read\"},"
            "  {\"token\": \"hf_gusfine\", \"role\": \"fineGrained\"},"
            "  {\"token\": \"hf_gustalk\", \"role\": \"fineGrained\", \"global\": "
            "[\"discussion.write\"]}]}]}"));
    }

    void startsAndIsRead()
    {
        const auto made = start(m_fay, "A question");
        QCOMPARE(made.status, 200);
        const QJsonObject answer = made.json().object();
        QCOMPARE(answer.value(QLatin1String("num")).toInt(), 1);
        QCOMPARE(text(answer, "url"),
                 QStringLiteral("http://127.0.0.1:%1/acme/tiny/discussions/1").arg(port()));
        const QJsonObject seen = detail(1);
        QCOMPARE(text(seen, "title"), QStringLiteral("A question"));
        QCOMPARE(text(seen, "status"), QStringLiteral("open"));
        QCOMPARE(text(seen.value(QLatin1String("author")), "name"), QStringLiteral("fay"));
        QCOMPARE(text(seen.value(QLatin1String("repo")), "name"), QStringLiteral("acme/tiny"));
        QCOMPARE(text(seen.value(QLatin1String("org")), "name"), QStringLiteral("acme"));
        QVERIFY(!seen.contains(QLatin1String("changes")));
        const QJsonObject comment = seen.value(QLatin1String("events")).toArray().first().toObject();
        QCOMPARE(text(comment[QStringLiteral("data")][QStringLiteral("latest")], "raw"),
                 QStringLiteral("What it is about"));
        QCOMPARE(send({}, "GET", base + "/2").status, 404);
        QCOMPARE(send({}, "GET", base + "/one").status, 404);
    }

    void isStartedProperly_data()
    {
        QTest::addColumn<QJsonObject>("body");
        const QString good = QStringLiteral("Good enough");
        QTest::newRow("no title") << field("description", good);
        QTest::newRow("no description") << field("title", good);
        QTest::newRow("short title") << QJsonObject{{QStringLiteral("title"), QStringLiteral("ab")},
                                                    {QStringLiteral("description"), good}};
        QTest::newRow("long title") << QJsonObject{{QStringLiteral("title"), QString(201, QLatin1Char('x'))},
                                                   {QStringLiteral("description"), good}};
        QTest::newRow("blank description") << QJsonObject{
            {QStringLiteral("title"), good}, {QStringLiteral("description"), QStringLiteral(" \n")}};
        QTest::newRow("long description")
            << QJsonObject{{QStringLiteral("title"), good},
                           {QStringLiteral("description"), QString(65537, QLatin1Char('x'))}};
        QTest::newRow("numbers") << QJsonObject{{QStringLiteral("title"), 12345},
                                                {QStringLiteral("description"), good}};
    }

    void isStartedProperly()
    {
        QFETCH(QJsonObject, body);
        QCOMPARE(send(m_fay, "POST", base, body).status, 400);
        QCOMPARE(list().value(QLatin1String("count")).toInt(), 0);
    }

    void listsFilterAndPage()
    {
        for (int i = 0; i < 60; ++i)
            QCOMPARE(
                start(i % 2 ? m_fay : m_gus, i % 3 ? "Talk about it" : "Change something", i % 3 == 0).status,
                200);
        const QJsonObject first = list();
        QCOMPARE(first.value(QLatin1String("count")).toInt(), 60);
        QCOMPARE(first.value(QLatin1String("start")).toInt(), 0);
        QCOMPARE(first.value(QLatin1String("discussions")).toArray().size(), 50);
        QCOMPARE(first[QStringLiteral("discussions")][0][QStringLiteral("num")].toInt(), 60);
        const QJsonObject second = list("?p=1");
        QCOMPARE(second.value(QLatin1String("start")).toInt(), 50);
        QCOMPARE(second.value(QLatin1String("discussions")).toArray().size(), 10);
        QCOMPARE(list("?type=pull_request").value(QLatin1String("count")).toInt(), 20);
        QCOMPARE(list("?type=discussion&author=FAY").value(QLatin1String("count")).toInt(), 20);
        QCOMPARE(list("?author=nobody").value(QLatin1String("count")).toInt(), 0);
        QCOMPARE(list("?search=CHANGE").value(QLatin1String("count")).toInt(), 20);
        QCOMPARE(list("?search=it+is+about").value(QLatin1String("count")).toInt(), 60); // in the text
        QCOMPARE(list("?search=%25").value(QLatin1String("count")).toInt(), 0);
        QCOMPARE(send(m_ada, "POST", base + "/7/status", field("status", QStringLiteral("closed"))).status,
                 200);
        QCOMPARE(list("?status=closed").value(QLatin1String("count")).toInt(), 1);
        QCOMPARE(list("?status=open").value(QLatin1String("count")).toInt(), 59);
        QCOMPARE(list("?status=open").value(QLatin1String("numClosedDiscussions")).toInt(), 1);
        QCOMPARE(send({}, "GET", base + "?sort=random").status, 400);
        QCOMPARE(send({}, "GET", base + "?status=merged").status, 400);
        QCOMPARE(send({}, "GET", base + "?p=-1").status, 400);
    }

    void pinnedOnesComeFirst()
    {
        start(m_fay, "The first");
        start(m_fay, "The second");
        QCOMPARE(send(m_ada, "POST", base + "/1/pin", field("pinned", true)).status, 200);
        QCOMPARE(titles(), QStringList({QStringLiteral("The first"), QStringLiteral("The second")}));
        QCOMPARE(eventTypes(1), QStringList({QStringLiteral("comment"), QStringLiteral("pinning-change")}));
        QCOMPARE(send(m_ada, "POST", base + "/1/pin", field("pinned", QStringLiteral("yes"))).status, 400);
        QCOMPARE(send(m_ada, "POST", base + "/2/comment", field("comment", QStringLiteral("Busy"))).status,
                 201);
        QCOMPARE(send(m_ada, "POST", base + "/1/pin", field("pinned", false)).status, 200);
        QCOMPARE(titles("?sort=trending").first(), QStringLiteral("The first")); // unpinning was last
    }

    void commentsAreEditedAndHidden()
    {
        start(m_fay, "A question");
        const auto said =
            send(m_gus, "POST", base + "/1/comment", field("comment", QStringLiteral("<b>&\n\nTwo\nlines")));
        QCOMPARE(said.status, 201);
        const QJsonObject event = said.json().object().value(QLatin1String("newMessage")).toObject();
        QCOMPARE(text(event[QStringLiteral("data")][QStringLiteral("latest")], "html"),
                 QStringLiteral("<p>&lt;b&gt;&amp;</p>\n<p>Two<br>lines</p>\n"));
        const QByteArray comment = base + "/1/comment/" + text(event, "id").toLatin1();
        QCOMPARE(send(m_ada, "POST", comment + "/edit", field("content", QStringLiteral("No"))).status, 403);
        QCOMPARE(send(m_gus, "POST", comment + "/edit", field("content", QStringLiteral(" "))).status, 400);
        const auto edited =
            send(m_gus, "POST", comment + "/edit", field("content", QStringLiteral("Better")));
        QCOMPARE(edited.status, 200);
        const QJsonValue data =
            edited.json().object()[QStringLiteral("updatedComment")][QStringLiteral("data")];
        QVERIFY(data[QStringLiteral("edited")].toBool());
        QCOMPARE(data[QStringLiteral("numEdits")].toInt(), 1);
        QCOMPARE(data[QStringLiteral("history")].toArray().size(), 1);
        QCOMPARE(text(data[QStringLiteral("latest")], "raw"), QStringLiteral("Better"));
        QCOMPARE(send(m_fay, "POST", comment + "/hide").status, 403);
        const auto hidden = send(m_ada, "POST", comment + "/hide");
        QCOMPARE(hidden.status, 200);
        QVERIFY(!hidden.body.contains("Better"));
        QVERIFY(!send(m_gus, "GET", base + "/1").body.contains("Better"));
        QCOMPARE(text(hidden.json().object()[QStringLiteral("updatedComment")][QStringLiteral("data")],
                      "hiddenBy"),
                 QStringLiteral("ada"));
        QCOMPARE(send(m_gus, "POST", comment + "/edit", field("content", QStringLiteral("Back"))).status,
                 403);
        QCOMPARE(
            send(m_gus, "POST", base + "/1/comment/0123/edit", field("content", QStringLiteral("x"))).status,
            404);
    }

    void whoMayDoWhat_data()
    {
        QTest::addColumn<QByteArray>("token");
        QTest::addColumn<int>("speak");    // comment
        QTest::addColumn<int>("moderate"); // title and status of fay's
        QTest::addColumn<int>("maintain"); // pin, delete
        QTest::newRow("nobody") << QByteArray() << 401 << 401 << 401;
        QTest::newRow("who opened it") << m_fay << 201 << 200 << 403;
        QTest::newRow("somebody") << m_gus << 201 << 403 << 403;
        QTest::newRow("read token") << QByteArray("hf_gusread") << 403 << 403 << 403;
        QTest::newRow("fine-grained token for nothing") << QByteArray("hf_gusfine") << 403 << 403 << 403;
        QTest::newRow("fine-grained token for talk") << QByteArray("hf_gustalk") << 201 << 403 << 403;
        QTest::newRow("writer") << m_ada << 201 << 200 << 200;
    }

    void whoMayDoWhat()
    {
        QFETCH(QByteArray, token);
        QFETCH(int, speak);
        QFETCH(int, moderate);
        QFETCH(int, maintain);
        start(m_fay, "A question");
        QCOMPARE(start(token, "Another one").status, speak == 201 ? 200 : speak);
        QCOMPARE(send(token, "POST", base + "/1/comment", field("comment", QStringLiteral("Hm"))).status,
                 speak);
        QCOMPARE(send(token, "POST", base + "/1/title", field("title", QStringLiteral("New title"))).status,
                 moderate);
        QCOMPARE(send(token, "POST", base + "/1/status", field("status", QStringLiteral("closed"))).status,
                 moderate);
        QCOMPARE(send(token, "POST", base + "/1/pin", field("pinned", true)).status, maintain);
        QCOMPARE(send(token, "DELETE", base + "/1").status, maintain);
    }

    void privateOnesAreHidden()
    {
        start(m_fay, "A question");
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, true));
        QCOMPARE(send(m_fay, "GET", base + "/1").header("X-Error-Code"), QByteArray("RepoNotFound"));
        QCOMPARE(send(m_fay, "POST", base + "/1/comment", field("comment", QStringLiteral("Hm"))).status,
                 404);
        QCOMPARE(send({}, "POST", base + "/1/comment", field("comment", QStringLiteral("Hm"))).status, 401);
        QCOMPARE(send(LocalHubFixture::readToken(), "GET", base + "/1").status, 200);
    }

    void titleAndStatusChange()
    {
        start(m_fay, "A question");
        const auto renamed =
            send(m_fay, "POST", base + "/1/title", field("title", QStringLiteral("Answered")));
        QCOMPARE(text(renamed.json().object()[QStringLiteral("newTitle")][QStringLiteral("data")], "from"),
                 QStringLiteral("A question"));
        QCOMPARE(send(m_fay, "POST", base + "/1/title", field("title", QStringLiteral("x"))).status, 400);
        const auto closed = send(m_fay, "POST", base + "/1/status",
                                 {{QStringLiteral("status"), QStringLiteral("closed")},
                                  {QStringLiteral("comment"), QStringLiteral("Thanks")}});
        QCOMPARE(text(closed.json().object()[QStringLiteral("newStatus")][QStringLiteral("data")], "status"),
                 QStringLiteral("closed"));
        QCOMPARE(send(m_fay, "POST", base + "/1/status", field("status", QStringLiteral("closed"))).status,
                 409);
        QCOMPARE(send(m_fay, "POST", base + "/1/status", field("status", QStringLiteral("merged"))).status,
                 400);
        QCOMPARE(send(m_fay, "POST", base + "/1/status", field("status", QStringLiteral("open"))).status,
                 200);
        QCOMPARE(eventTypes(1), QStringList({QStringLiteral("comment"), QStringLiteral("title-change"),
                                             QStringLiteral("comment"), QStringLiteral("status-change"),
                                             QStringLiteral("status-change")}));
    }

    void numbersAreNotGivenTwice()
    {
        start(m_fay, "A question");
        QCOMPARE(start(m_fay, "A change", true).json().object().value(QLatin1String("num")).toInt(), 2);
        QCOMPARE(send(m_ada, "DELETE", base + "/2").status, 200);
        QCOMPARE(start(m_fay, "Another").json().object().value(QLatin1String("num")).toInt(), 3);
        QVERIFY(!get(port(), "/api/models/acme/tiny/refs?include_prs=1").body.contains("refs/pr/2"));
    }

    void referencesOfGitAreLeftAlone()
    {
        VERIFY_RESULT(m_hub->server().createRef(m_id, QStringLiteral("refs/pr/1")));
        const QString before =
            text(get(port(), "/api/models/acme/tiny/revision/refs%2Fpr%2F1").json().object(), "sha");
        QCOMPARE(commit(m_fay, "main", "note.txt", "x", "?create_pr=1").status, 200);
        QCOMPARE(list("?type=pull_request")[QStringLiteral("discussions")][0][QStringLiteral("num")].toInt(),
                 2);
        QCOMPARE(text(get(port(), "/api/models/acme/tiny/revision/refs%2Fpr%2F1").json().object(), "sha"),
                 before);
    }

    void draftBecomesAPullRequestAndIsMerged()
    {
        QCOMPARE(text(start(m_fay, "A change", true).json().object()[QStringLiteral("references")], "base"),
                 QStringLiteral("refs/heads/main"));
        QCOMPARE(text(detail(1), "status"), QStringLiteral("draft"));
        QCOMPARE(send(m_ada, "POST", base + "/1/merge").status, 409); // nothing to merge yet
        QCOMPARE(commit(m_gus, "refs%2Fpr%2F1", "note.txt", "two").status, 403);
        const auto landed = commit(m_fay, "refs%2Fpr%2F1", "note.txt", "two");
        QCOMPARE(landed.status, 200);
        const QString sha = text(landed.json().object(), "commitOid");
        QCOMPARE(send(m_fay, "POST", base + "/1/status", field("status", QStringLiteral("open"))).status,
                 200);
        const QJsonObject seen = detail(1, {}, "?diff=1");
        QCOMPARE(text(seen.value(QLatin1String("changes")), "headCommitId"), sha);
        QVERIFY(text(seen, "diff").contains(QStringLiteral("-one\n+two")));
        QCOMPARE(seen.value(QLatin1String("filesWithConflicts")), QJsonValue(false));
        QCOMPARE(eventTypes(1), QStringList({QStringLiteral("comment"), QStringLiteral("commit"),
                                             QStringLiteral("status-change")}));
        QVERIFY(get(port(), "/api/models/acme/tiny/refs?include_prs=1").body.contains(sha.toLatin1()));
        QCOMPARE(fileAt("main", "note.txt"), QByteArray("one\n"));
        QCOMPARE(send(m_fay, "POST", base + "/1/merge").status, 403);
        QCOMPARE(send(m_ada, "POST", base + "/1/merge", field("comment", QStringLiteral("Thanks"))).status,
                 200);
        QCOMPARE(fileAt("main", "note.txt"), QByteArray("two"));
        const QJsonObject merged = detail(1, {}, "?diff=1");
        QCOMPARE(text(merged, "status"), QStringLiteral("merged"));
        QCOMPARE(text(merged.value(QLatin1String("changes")), "mergeCommitId"), sha); // forward was enough
        QVERIFY(text(merged, "diff").contains(QStringLiteral("-one\n+two")));
        QCOMPARE(send(m_ada, "POST", base + "/1/merge").status, 409);
        QCOMPARE(send(m_ada, "POST", base + "/1/status", field("status", QStringLiteral("open"))).status,
                 409);
        QCOMPARE(commit(m_fay, "refs%2Fpr%2F1", "note.txt", "three").status, 400);
        const auto info = get(port(), "/api/models/acme/tiny").json().object();
        QCOMPARE(text(info, "sha"), sha);
    }

    void bothSidesMayChangeDifferentFiles()
    {
        const auto opened = commit(m_fay, "main", "new.txt", "theirs", "?create_pr=1");
        QCOMPARE(opened.status, 200);
        QVERIFY(text(opened.json().object(), "pullRequestUrl").endsWith(QLatin1String("/discussions/1")));
        QCOMPARE(text(detail(1), "status"), QStringLiteral("open"));
        QCOMPARE(text(detail(1), "title"), QStringLiteral("Set new.txt"));
        QCOMPARE(commit(m_ada, "main", "note.txt", "ours").status, 200);
        QVERIFY(!text(detail(1, {}, "?diff=1"), "diff").contains(QStringLiteral("ours")));
        const auto merged = send(m_ada, "POST", base + "/1/merge");
        QCOMPARE(merged.status, 200);
        QCOMPARE(fileAt("main", "new.txt"), QByteArray("theirs"));
        QCOMPARE(fileAt("main", "note.txt"), QByteArray("ours"));
        const auto history = get(port(), "/api/models/acme/tiny/commits/main").json().array();
        QCOMPARE(text(history.first(), "title"), QStringLiteral("Set new.txt (#1)"));
        QCOMPARE(text(history.first(), "id"),
                 text(detail(1).value(QLatin1String("changes")), "mergeCommitId"));
    }

    void conflictsAreNamedAndStopTheMerge()
    {
        QCOMPARE(commit(m_fay, "main", "note.txt", "theirs", "?create_pr=1").status, 200);
        QCOMPARE(commit(m_ada, "main", "note.txt", "ours").status, 200);
        QCOMPARE(detail(1).value(QLatin1String("filesWithConflicts")).toArray(),
                 QJsonArray{QStringLiteral("note.txt")});
        const auto refused = send(m_ada, "POST", base + "/1/merge");
        QCOMPARE(refused.status, 409);
        QVERIFY(refused.body.contains("note.txt"));
        QCOMPARE(fileAt("main", "note.txt"), QByteArray("ours"));
        QCOMPARE(text(detail(1), "status"), QStringLiteral("open"));
    }

    void referencesAreFreed()
    {
        QCOMPARE(commit(m_fay, "main", "note.txt", "theirs", "?create_pr=1").status, 200);
        QCOMPARE(send(m_ada, "DELETE", base + "/1/ref").status, 409); // still open
        QCOMPARE(send(m_fay, "POST", base + "/1/status", field("status", QStringLiteral("closed"))).status,
                 200);
        QCOMPARE(send(m_fay, "DELETE", base + "/1/ref").status, 403);
        QCOMPARE(send(m_ada, "DELETE", base + "/1/ref").status, 200);
        QCOMPARE(send({}, "GET", base + "/1/storage").body,
                 QByteArray("{\"estimatedStorage\":0,\"refDeleted\":true}"));
        QVERIFY(text(detail(1, {}, "?diff=1"), "diff").contains(QStringLiteral("+theirs"))); // still readable
        QVERIFY(!get(port(), "/api/models/acme/tiny/refs?include_prs=1").body.contains("refs/pr/1"));
        QCOMPARE(send(m_fay, "POST", base + "/1/status", field("status", QStringLiteral("open"))).status,
                 409);
        QCOMPARE(send(m_ada, "DELETE", base + "/1/ref").status, 409);
        QCOMPARE(eventTypes(1).last(), QStringLiteral("ref-deleted"));
        start(m_fay, "A question");
        QCOMPARE(send(m_ada, "POST", base + "/2/merge").status, 400); // no pull request
        QCOMPARE(send({}, "GET", base + "/2/storage").status, 400);
    }

    void theGateCoversTheDiff()
    {
        QCOMPARE(commit(m_fay, "main", "note.txt", "secret", "?create_pr=1").status, 200);
        VERIFY_RESULT(m_hub->server().setGated(m_id, QStringLiteral("manual")));
        QVERIFY(!detail(1, m_gus, "?diff=1").contains(QLatin1String("diff")));
        QVERIFY(text(detail(1, m_ada, "?diff=1"), "diff").contains(QStringLiteral("+secret")));
        QCOMPARE(send(m_gus, "POST", base + "/1/comment", field("comment", QStringLiteral("Hm"))).status,
                 201);
    }

    void discussionsCanBeTurnedOff()
    {
        start(m_fay, "A question");
        QCOMPARE(
            send(m_ada, "PUT", "/api/models/acme/tiny/settings", field("discussionsDisabled", true)).status,
            200);
        const auto refused = start(m_fay, "Another");
        QCOMPARE(refused.status, 403);
        QCOMPARE(refused.header("X-Error-Message"), QByteArray("Discussions are disabled for this repo"));
        QCOMPARE(commit(m_fay, "main", "note.txt", "x", "?create_pr=1").status, 403);
        QCOMPARE(text(detail(1), "title"), QStringLiteral("A question"));
    }
};

VITRINE_TEST(DiscussionTest)
#include "discussion_test.moc"
