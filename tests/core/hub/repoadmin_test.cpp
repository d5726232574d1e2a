#include "core/hub/repoadmin.h"

#include "core/hub/commitcalls.h"
#include "core/hub/largefiles.h"
#include "core/hub/ownedrepos.h"
#include "core/hub/reporefs.h"
#include "core/hub/unifieddiff.h"
#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>

using namespace vitrine;
using namespace vitrine::hub;
using namespace vitrine::test;

/// What goes over the line, and what comes of the answers that the protocol names.
class RepoAdminTest : public QObject {
    Q_OBJECT

    static RepoId repo(const char* id, RepoType type = RepoType::Model)
    {
        return *RepoId::parse(QLatin1String(id), type);
    }

    struct Bench {
        explicit Bench(const RawReply& answer)
            : server([answer](const RawRequest&) { return answer; }),
              client(network, *Place::parse(QStringLiteral("http://127.0.0.1:%1").arg(server.port())),
                     {QStringLiteral("ada"), QStringLiteral("hf_secret")})
        {
        }
        QByteArray line() const
        {
            const RawRequest request = server.requests().constLast();
            return request.method + ' ' + request.target;
        }
        QJsonObject body() const
        {
            return QJsonDocument::fromJson(server.requests().constLast().body).object();
        }

        RawServer server;
        net::Network network;
        HubClient client;
    };

    /// JSON with ' in place of ".
    static QByteArray q(const char* text) { return QByteArray(text).replace('\'', '"'); }
    static QJsonObject json(const QByteArray& text) { return QJsonDocument::fromJson(text).object(); }

private Q_SLOTS:
    void createsWithWhatWasAskedFor()
    {
        Bench at(RawReply::ok(q("{'url':'http://x/spaces/acme/demo','name':'acme/demo','id':'1'}")));
        NewRepo asked{repo("acme/Demo", RepoType::Space),
                      Visibility::Private,
                      QStringLiteral("mit"),
                      QStringLiteral("gradio"),
                      {}};
        const auto made = await(createRepo(at.client, asked, {}));
        QVERIFY2(made, made ? "" : qPrintable(made.error().message()));
        QCOMPARE(made->id(), QStringLiteral("acme/demo"));
        QCOMPARE(at.line(), QByteArray("POST /api/repos/create"));
        QCOMPARE(at.body(), json(q("{'name':'Demo','organization':'acme','type':'space','visibility':'"
                                   "private','license':'mit','sdk':'gradio'}")));
        asked.readme = QStringLiteral("# Hi");
        QVERIFY(await(createRepo(at.client, asked, {})));
        QVERIFY(!at.body().contains(QLatin1String("license")));
        QCOMPARE(at.body().value(QLatin1String("files")).toArray().first().toObject(),
                 json(q("{'path':'README.md','content':'# Hi'}")));
    }

    void tellsThatItExists()
    {
        Bench at(
            RawReply::status(409, q("{'error':'You already created this model repo','url':'http://x/a/b'}")));
        const auto made = await(createRepo(at.client, {repo("a/b"), {}, {}, {}, {}}, {}));
        QVERIFY(!made);
        QCOMPARE(made.error().kind, ErrorKind::Conflict);
        QCOMPARE(at.server.requestCount(), 1); // never again by itself
    }

    void movesChangesAndDeletes()
    {
        Bench at(RawReply::ok("OK"));
        QVERIFY(await(moveRepo(at.client, repo("a/b"), repo("acme/c"), {})));
        QCOMPARE(at.line(), QByteArray("POST /api/repos/move"));
        QCOMPARE(at.body(), json(q("{'fromRepo':'a/b','toRepo':'acme/c','type':'model'}")));
        RepoChange change;
        change.visibility = Visibility::Public;
        QVERIFY(await(changeRepo(at.client, repo("a/b", RepoType::Dataset), change, {})));
        QCOMPARE(at.line(), QByteArray("PUT /api/datasets/a/b/settings"));
        QCOMPARE(at.body(), json(q("{'visibility':'public'}")));
        change = {};
        change.discussions = false;
        QVERIFY(await(changeRepo(at.client, repo("a/b"), change, {})));
        QCOMPARE(at.body(), json(q("{'discussionsDisabled':true}")));
        QVERIFY(await(deleteRepo(at.client, repo("a/b"), {})));
        QCOMPARE(at.line(), QByteArray("DELETE /api/repos/delete"));
        QCOMPARE(at.body(), json(q("{'name':'b','organization':'a','type':'model'}")));
    }

    void namesTheMissingRight()
    {
        Bench at(RawReply::status(
            403, q("{'error':'You have read access but not the required permissions for this operation'}")));
        const auto gone = await(deleteRepo(at.client, repo("a/b"), {}));
        QVERIFY(!gone);
        QCOMPARE(gone.error().kind, ErrorKind::Forbidden);
    }

    void duplicates()
    {
        Bench at(RawReply::ok(q("{'url':'http://x/datasets/me/copy','filesCopyPending':true}")));
        const auto done = await(duplicateRepo(at.client, repo("a/b", RepoType::Dataset),
                                              repo("me/copy", RepoType::Dataset), Visibility::Private, {}));
        QVERIFY(done);
        QCOMPARE(done->id, repo("me/copy", RepoType::Dataset));
        QVERIFY(done->filesPending);
        QCOMPARE(at.body(), json(q("{'repository':'me/copy','visibility':'private'}")));
    }

    void branchesAndTags()
    {
        Bench at(RawReply::ok("{}"));
        QVERIFY(await(createBranch(
            at.client, repo("a/b"),
            {QStringLiteral("fix/one"), *Revision::parse(QStringLiteral("v1")), false, true}, {})));
        QCOMPARE(at.line(), QByteArray("POST /api/models/a/b/branch/fix%2Fone"));
        QCOMPARE(at.body(), json(q("{'startingPoint':'v1','overwrite':true}")));
        QVERIFY(await(deleteBranch(at.client, repo("a/b"), QStringLiteral("fix/one"), {})));
        QCOMPARE(at.line(), QByteArray("DELETE /api/models/a/b/branch/fix%2Fone"));
        QVERIFY(await(
            createTag(at.client, repo("a/b"), QStringLiteral("v2"), Revision(), QStringLiteral("new"), {})));
        QCOMPARE(at.line(), QByteArray("POST /api/models/a/b/tag/main"));
        QCOMPARE(at.body(), json(q("{'tag':'v2','message':'new'}")));
        QVERIFY(await(deleteTag(at.client, repo("a/b"), QStringLiteral("v2"), {})));
        QCOMPARE(at.line(), QByteArray("DELETE /api/models/a/b/tag/v2"));
    }

    void squashes()
    {
        Bench at(RawReply::ok(q("{'commitId':'abc'}")));
        const auto head = await(squashHistory(at.client, repo("a/b"), Revision(), QString(600, u'x'), {}));
        QCOMPARE(*head, QStringLiteral("abc"));
        QCOMPARE(at.body().value(QLatin1String("message")).toString().size(), 500);
    }

    void largeFilesComeInPagesAndGoInParts()
    {
        Bench at(RawReply::ok(q("[{'fileOid':'f1','oid':'s1','size':12,'pushedAt':'2026-01-02T03:04:05.000Z',"
                                "'filename':'m.bin','ref':'refs/heads/main'},{'oid':'without an id'}]"),
                              "Link: </api/models/a/b/lfs-files?cursor=2>; rel=\"next\"\r\n"));
        const auto page = await(largeFiles(at.client, repo("a/b"), {}, {}));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 1);
        QCOMPARE(page->items.first().path, QStringLiteral("m.bin"));
        QCOMPARE(page->next.query(), QStringLiteral("cursor=2"));
        QStringList oids;
        for (int i = 0; i < 1001; ++i)
            oids.append(QString::number(i));
        const int before = at.server.requestCount();
        QVERIFY(await(deleteLargeFiles(at.client, repo("a/b"), oids, true, {})));
        QCOMPARE(at.server.requestCount() - before, 2);
        QCOMPARE(at.body(), json(q("{'deletions':{'sha':['1000'],'rewriteHistory':true}}")));
    }

    void ownedRepositoriesLeaveOutWhatIsNotKnown()
    {
        const auto page =
            parseOwned(q("[{'id':'ada/"
                         "tiny','type':'model','updatedAt':'2026-01-02T03:04:05.000Z','visibility':'private',"
                         "'storage':1500,'storagePercent':25},{'id':'ada/b','type':'bucket'},{'id':'../"
                         "x','type':'model'},{'id':'ada/app','type':'space','visibility':'protected'}]"),
                       "</next>; rel=\"next\"", QUrl(QStringLiteral("http://x/api/settings/repositories")));
        QVERIFY(page);
        QCOMPARE(page->items.size(), 2);
        QCOMPARE(*page->items.first().storage, 1500);
        QCOMPARE(*page->items.first().storagePart, 0.25);
        QCOMPARE(page->items.first().visibility, Visibility::Private);
        QCOMPARE(page->items.last().visibility, Visibility::Protected);
        QVERIFY(!page->items.last().storage);
        QCOMPARE(page->next, QUrl(QStringLiteral("http://x/next")));
        QVERIFY(!parseOwned("<html>", {}, {}));
    }

    void commitsInlineOperations()
    {
        Bench at(RawReply::ok(q("{'success':true,'commitOid':'c1','commitUrl':'http://x/"
                                "c','pullRequestUrl':'http://x/a/b/discussions/7'}")));
        CommitOrder order;
        order.title = QStringLiteral("Go back");
        order.parent = QStringLiteral("p1");
        order.pullRequest = true;
        order.operations = {CommitOperation::file(QStringLiteral("a.txt"), "x\n"),
                            CommitOperation::largeFile(QStringLiteral("m.bin"), QStringLiteral("ff"), 9),
                            CommitOperation::removal(QStringLiteral("old"))};
        const auto done = await(commit(at.client, repo("a/b"), order, {}));
        QVERIFY(done);
        QCOMPARE(done->commit, QStringLiteral("c1"));
        QCOMPARE(done->pullRequestNum, 7);
        QCOMPARE(at.line(), QByteArray("POST /api/models/a/b/commit/main?create_pr=1"));
        const QList<QByteArray> lines = at.server.requests().constLast().body.split('\n');
        QCOMPARE(lines.size(), 5); // and an empty one behind the last line end
        QCOMPARE(
            json(lines.at(0)),
            json(q("{'key':'header','value':{'summary':'Go back','description':'','parentCommit':'p1'}}")));
        QCOMPARE(json(lines.at(1)),
                 json(q("{'key':'file','value':{'path':'a.txt','content':'eAo=','encoding':'base64'}}")));
        QCOMPARE(json(lines.at(2)),
                 json(q("{'key':'lfsFile','value':{'path':'m.bin','algo':'sha256','oid':'ff','size':9}}")));
        QCOMPARE(json(lines.at(3)), json(q("{'key':'deletedFile','value':{'path':'old'}}")));
    }

    void anotherHeadIsAConflict()
    {
        Bench at(RawReply::status(412, q("{'error':'The branch was updated since you opened this page.'}")));
        const auto done = await(commit(at.client, repo("a/b"), {}, {}));
        QVERIFY(!done);
        QCOMPARE(done.error().kind, ErrorKind::Conflict);
        QCOMPARE(done.error().httpStatus, 412);
    }

    void readsADiff()
    {
        const QByteArray diff =
            "diff --git a/x.txt b/x.txt\nindex 1..2 100644\n--- a/x.txt\n+++ b/x.txt\n@@ -1,3 +1,3 @@ top\n"
            " same\n--- not a head\n+new\n last\n\\ No newline at end of file\n"
            "diff --git a/m.bin b/m.bin\nnew file mode 100644\n--- /dev/null\n+++ b/m.bin\n@@ -0,0 +1,3 @@\n"
            "+version https://git-lfs.github.com/spec/v1\n+oid sha256:ff\n+size 1234\n"
            "diff --git a/gone b/gone\ndeleted file mode 100644\nBinary files a/gone and /dev/null differ\n"
            "diff --git a/a.md b/b.md\nsimilarity index 100%\nrename from a.md\nrename to b.md\n"
            "diff --git \"a/na\\303\\257ve\" \"b/na\\303\\257ve\"\n--- \"a/na\\303\\257ve\"\n+++ "
            "\"b/na\\303\\257ve\"\n@@ -1 +1 @@\n-a\n+b\n";
        const QList<FileDiff> files = parseUnifiedDiff(diff);
        QCOMPARE(files.size(), 5);
        QCOMPARE(files.at(0).path, QStringLiteral("x.txt"));
        QCOMPARE(files.at(0).added, 1);
        QCOMPARE(files.at(0).removed, 1);
        QCOMPARE(files.at(0).lines.at(2).text, QStringLiteral("-- not a head"));
        QCOMPARE(files.at(0).lines.at(3).newLine, 2);
        QVERIFY(files.at(1).large);
        QCOMPARE(files.at(1).kind, FileDiff::Kind::Added);
        QCOMPARE(files.at(1).newSize, 1234);
        QCOMPARE(files.at(1).oldSize, -1);
        QVERIFY(files.at(2).binary);
        QCOMPARE(files.at(2).kind, FileDiff::Kind::Deleted);
        QCOMPARE(files.at(3).kind, FileDiff::Kind::Renamed);
        QCOMPARE(files.at(3).oldPath, QStringLiteral("a.md"));
        QCOMPARE(files.at(4).path, QString::fromUtf8("naïve"));
        QVERIFY(parseUnifiedDiff("nothing\nof the kind").isEmpty());
        QCOMPARE(parseUnifiedDiff(diff, 2).first().lines.size(), 2);
        QVERIFY(parseUnifiedDiff(diff, 2).first().cut);
        QCOMPARE(parseUnifiedDiff(diff, 2).first().added, 1);
    }

    void namesAreJudged()
    {
        QVERIFY(nameProblem(QStringLiteral("tiny-bert_2.0")).isEmpty());
        for (const char* bad : {"", "a b", "ä", "-a", "a.", "a--b", "a..b", "x.git", "a/b"})
            QVERIFY2(!nameProblem(QString::fromUtf8(bad)).isEmpty(), bad);
        QVERIFY(!nameProblem(QString(97, u'a')).isEmpty());
        QVERIFY(refNameProblem(QStringLiteral("fix/one")).isEmpty());
        for (const char* bad : {"", "refs/x", "a b", "a..b", "x.lock", "/a", "@", "a~1"})
            QVERIFY2(!refNameProblem(QLatin1String(bad)).isEmpty(), bad);
    }
};

VITRINE_TEST(RepoAdminTest)
#include "repoadmin_test.moc"
