#include "core/localhub/database.h"
#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>
#include <QJsonArray>
#include <QJsonObject>

#include <array>
#include <thread>

using namespace vitrine;
using namespace vitrine::test;

/// Commits over HTTP (protocol 5.3, 5.5, 5.7).
class CommitTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    quint16 port() { return m_hub->server().port(); }
    static QByteArray line(const QByteArray& key, const QByteArray& value)
    {
        return "{\"key\": \"" + key + "\", \"value\": " + value + "}\n";
    }
    static QByteArray header(const QByteArray& more = {})
    {
        return line("header", "{\"summary\": \"Change it\", \"description\": \"Why\"" + more + "}");
    }
    static QByteArray file(const QByteArray& path, const QByteArray& content)
    {
        return line("file", "{\"path\": \"" + path + "\", \"encoding\": \"base64\", \"content\": \"" +
                                content.toBase64() + "\"}");
    }
    WireReply commit(const QByteArray& lines, const QByteArray& revision = "main",
                     const QByteArray& token = LocalHubFixture::writeToken())
    {
        return request(port(), "POST", "/api/models/acme/tiny/commit/" + revision,
                       bearer(token) + "Content-Type: application/x-ndjson\r\n", lines);
    }
    WireReply ask(const QByteArray& method, const QByteArray& target, const QByteArray& body = {},
                  const QByteArray& token = LocalHubFixture::writeToken())
    {
        return request(port(), method, target, bearer(token) + "Content-Type: application/json\r\n", body);
    }
    QByteArray raw(const QByteArray& path, const QByteArray& revision = "main")
    {
        const auto reply = ask("GET", "/acme/tiny/raw/" + revision + '/' + path);
        return reply.status == 200 ? reply.body : QByteArray::number(reply.status);
    }
    QByteArray head(const QByteArray& revision = "main")
    {
        return ask("GET", "/api/models/acme/tiny/revision/" + revision)
            .json()
            .object()
            .value(QLatin1String("sha"))
            .toString()
            .toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{}"},
                                                  {QStringLiteral("README.md"), "# Tiny"},
                                                  {QStringLiteral("sub/a.txt"), "a"},
                                                  {QStringLiteral("sub/b.txt"), "b"},
                                                  {QStringLiteral("model.safetensors"), "weights"}});
        m_hub->start();
    }

    /// Clients give up on header lines of more than 64 KiB.
    void longNamesFitTheHeaderOfTheError()
    {
        const WireReply reply = commit(header() + file(QByteArray(70'000, 'y'), "x"));
        QCOMPARE(reply.status, 400);
        QVERIFY(reply.header("X-Error-Message").startsWith("Invalid path: yyy"));
        QVERIFY(reply.header("X-Error-Message").size() <= 1000);
    }

    /// Each of these lines would take a second for each of these files, were its steps not counted.
    void patternsOfManyStarsEnd()
    {
        const QString line = QStringLiteral("*a").repeated(100) + QStringLiteral("*[bd] filter=lfs\n");
        QJsonArray files;
        for (int i = 0; i < 5; ++i)
            files.append(QJsonObject{{QStringLiteral("path"), QString(250, u'a') + QString::number(i)},
                                     {QStringLiteral("size"), 5}});
        files.append(
            QJsonObject{{QStringLiteral("path"), QStringLiteral("deep/") + QString(250, u'a') + u'b'},
                        {QStringLiteral("size"), 5}});
        const QJsonObject body{
            {QStringLiteral("files"), files},
            {QStringLiteral("gitAttributes"), line.repeated(2000) + QStringLiteral("*a*a*b filter=lfs\n")}};
        QCOMPARE(ask("POST", "/api/models/acme/tiny/preupload/main", QJsonDocument(body).toJson()).status,
                 200);
    }

    /// The hash of a private or gated file may be known: a pointer written by hand must not open it.
    void pointersAreNoWayToFilesOfOthers()
    {
        const QByteArray sha256 = QCryptographicHash::hash("weights", QCryptographicHash::Sha256).toHex();
        const QByteArray pointer =
            "version https://git-lfs.github.com/spec/v1\noid sha256:" + sha256 + "\nsize 7\n";
        const QByteArray eve = LocalHubFixture::strangerToken();
        const QJsonObject kept{{QStringLiteral("path"), QStringLiteral("m.bin")},
                               {QStringLiteral("content"), QString::fromLatin1(pointer)}};
        QJsonObject wanted{{QStringLiteral("name"), QStringLiteral("own")},
                           {QStringLiteral("files"), QJsonArray{kept}}};
        QCOMPARE(ask("POST", "/api/repos/create", QJsonDocument(wanted).toJson(), eve).status, 400);
        wanted.remove(QStringLiteral("files"));
        QCOMPARE(ask("POST", "/api/repos/create", QJsonDocument(wanted).toJson(), eve).status, 200);
        const auto put = [&](const QByteArray& content) {
            return request(port(), "POST", "/api/models/eve/own/commit/main",
                           bearer(eve) + "Content-Type: application/x-ndjson\r\n",
                           header() + file("m.bin", content));
        };
        const WireReply refused = put(pointer);
        QCOMPARE(refused.status, 400);
        QVERIFY(refused.header("X-Error-Message").contains("was not uploaded"));
        QCOMPARE(ask("GET", "/eve/own/resolve/main/m.bin", {}, eve).status, 404);
        QCOMPARE(put("version https://git-lfs.github.com/spec/v1\n").status, 200);
        // Of its own repository it is a copy like any other, with the size that the file has.
        QCOMPARE(commit(header() + file("copy.bin", pointer)).status, 200);
        QCOMPARE(ask("GET", "/acme/tiny/resolve/main/copy.bin").body, QByteArray("weights"));
        QByteArray wrong = pointer;
        wrong.replace("size 7", "size 9");
        QCOMPARE(commit(header() + file("copy.bin", wrong)).status, 400);
    }

    void filesAreAddedReplacedAndDeleted()
    {
        const QByteArray before = head();
        const auto made = commit(header() + file("config.json", "{\"a\":1}") + file("new/deep/é.txt", "neu") +
                                 line("deletedFile", "{\"path\": \"README.md\"}") +
                                 line("deletedFolder", "{\"path\": \"sub/\"}"));
        QCOMPARE(made.status, 200);
        const QJsonObject reply = made.json().object();
        QCOMPARE(reply.value(QLatin1String("success")).toBool(), true);
        QCOMPARE(reply.value(QLatin1String("commitOid")).toString().toLatin1(), head());
        QCOMPARE(reply.value(QLatin1String("commitUrl")).toString().toLatin1(),
                 "http://127.0.0.1:" + QByteArray::number(port()) + "/acme/tiny/commit/" + head());
        QCOMPARE(raw("config.json"), QByteArray("{\"a\":1}"));
        QCOMPARE(raw("new/deep/%C3%A9.txt"), QByteArray("neu"));
        QCOMPARE(raw("README.md"), QByteArray("404"));
        QCOMPARE(raw("sub/a.txt"), QByteArray("404"));
        QCOMPARE(raw("sub/a.txt", before), QByteArray("a"));
        const QJsonObject last =
            ask("GET", "/api/models/acme/tiny/commits/main").json().array().at(0).toObject();
        QCOMPARE(last.value(QLatin1String("title")).toString(), QStringLiteral("Change it"));
        QCOMPARE(last.value(QLatin1String("message")).toString(), QStringLiteral("Why"));
        QCOMPARE(last.value(QLatin1String("authors"))[0][QLatin1String("user")].toString(),
                 QStringLiteral("ada"));
    }

    void jsonBodiesAreTaken()
    {
        const auto made = ask("POST", "/api/models/acme/tiny/commit/main",
                              R"({"summary":"As JSON","files":[{"path":"x.txt","content":"ü"}],)"
                              R"("deletedEntries":[{"path":"sub"},{"path":"config.json"}]})");
        QCOMPARE(made.status, 200);
        QCOMPARE(raw("x.txt"), QByteArray("ü"));
        QCOMPARE(raw("sub/b.txt"), QByteArray("404"));
        QCOMPARE(raw("config.json"), QByteArray("404"));
    }

    void whatIsDerivedFollows()
    {
        QCOMPARE(commit(header() + file("README.md", "---\nlicense: mit\nlanguage: de\n---\n# Neu")).status,
                 200);
        const QJsonObject info = ask("GET", "/api/models/acme/tiny").json().object();
        QCOMPARE(info.value(QLatin1String("cardData"))[QLatin1String("license")].toString(),
                 QStringLiteral("mit"));
        QVERIFY(info.value(QLatin1String("tags")).toArray().contains(QStringLiteral("license:mit")));
        QCOMPARE(get(port(), "/api/models?filter=license:mit").json().array().size(), 1);
    }

    void renamesKeepTheContent()
    {
        QCOMPARE(
            commit(header() + line("file", R"({"path": "moved.txt", "oldPath": "sub/a.txt"})") +
                   line("lfsFile", R"({"path": "w.safetensors", "oldPath": "model.safetensors", "size": 7})"))
                .status,
            200);
        QCOMPARE(raw("moved.txt"), QByteArray("a"));
        QCOMPARE(raw("sub/a.txt"), QByteArray("404"));
        QVERIFY(raw("w.safetensors").contains("size 7"));
        QCOMPARE(commit(header() + line("file", R"({"path": "x", "oldPath": "none"})")).status, 404);
    }

    void largeFilesAreCopiedWithinTheRepository()
    {
        const QByteArray pointer = raw("model.safetensors");
        const QByteArray oid = pointer.mid(pointer.indexOf("sha256:") + 7, 64);
        QCOMPARE(commit(header() +
                        line("lfsFile", "{\"path\": \"copy/x.weights\", \"algo\": \"sha256\", \"oid\": \"" +
                                            oid + "\"}"))
                     .status,
                 200);
        QCOMPARE(raw("copy/x.weights"), pointer);
        QVERIFY(raw(".gitattributes").endsWith("copy/x.weights filter=lfs diff=lfs merge=lfs -text\n"));
        QCOMPARE(ask("GET", "/acme/tiny/resolve/main/copy/x.weights").body, QByteArray("weights"));
        // From a revision that has it no longer.
        QCOMPARE(commit(header() + line("deletedEntry", R"({"path": "copy"})") +
                        line("deletedEntry", R"({"path": "model.safetensors"})"))
                     .status,
                 200);
        QCOMPARE(commit(header() + line("lfsFile", "{\"path\": \"again.safetensors\", \"oid\": \"" + oid +
                                                       "\", \"size\": 7}"))
                     .status,
                 200);
        QCOMPARE(commit(header() + line("lfsFile", "{\"path\": \"again.safetensors\", \"oid\": \"" + oid +
                                                       "\", \"size\": 8}"))
                     .status,
                 400);
    }

    void nobodyTakesOverWhatTheyOnlyKnowTheHashOf()
    {
        m_hub->seed(QStringLiteral("acme/secret"), {{QStringLiteral("model.safetensors"), "hidden weights"}});
        VERIFY_RESULT(m_hub->server().setPrivate(LocalHubFixture::repo(QStringLiteral("acme/secret")), true));
        const QByteArray pointer = ask("GET", "/acme/secret/raw/main/model.safetensors").body;
        const QByteArray oid = pointer.mid(pointer.indexOf("sha256:") + 7, 64);
        const auto taken =
            commit(header() + line("lfsFile", "{\"path\": \"x.bin\", \"oid\": \"" + oid + "\"}"));
        const auto unknown = commit(
            header() + line("lfsFile", "{\"path\": \"x.bin\", \"oid\": \"" + QByteArray(64, 'a') + "\"}"));
        QCOMPARE(taken.status, 400);
        QVERIFY(taken.body.contains(oid));
        QCOMPARE(unknown.status, 400);
        QCOMPARE(QByteArray(taken.body).replace(oid, "*"),
                 QByteArray(unknown.body).replace(QByteArray(64, 'a'), "*"));
    }

    void wrongCommitsChangeNothing_data()
    {
        QTest::addColumn<QByteArray>("lines");
        QTest::addColumn<int>("status");
        QTest::newRow("nothing") << QByteArray("\n") << 400;
        QTest::newRow("no header") << file("x", "x") << 400;
        QTest::newRow("two headers") << header() + header() << 400;
        QTest::newRow("no summary") << line("header", "{}") << 400;
        QTest::newRow("no JSON") << header() + "{\n" << 400;
        QTest::newRow("unknown line") << header() + line("thing", "{}") << 400;
        QTest::newRow("path up") << header() + file("../x", "x") << 400;
        QTest::newRow("path of git") << header() + file("a/.GIT/config", "x") << 400;
        QTest::newRow("hidden path of git") << header() + file(".g\u200cit/config", "x") << 400;
        QTest::newRow("absolute path") << header() + file("/x", "x") << 400;
        QTest::newRow("no path") << header() + file("", "x") << 400;
        QTest::newRow("no content") << header() + line("file", R"({"path": "x"})") << 400;
        QTest::newRow("no base64") << header() +
                                          line("file",
                                               R"({"path": "x", "encoding": "base64", "content": "*"})")
                                   << 400;
        QTest::newRow("encoding") << header() +
                                         line("file", R"({"path": "x", "encoding": "rot13", "content": ""})")
                                  << 400;
        QTest::newRow("file for a folder") << header() + file("sub", "x") << 400;
        QTest::newRow("folder for a file") << header() + file("config.json/x", "x") << 400;
        QTest::newRow("delete missing")
            << header() + file("y", "y") + line("deletedFile", R"({"path": "none"})") << 404;
        QTest::newRow("delete folder as file") << header() + line("deletedFile", R"({"path": "sub"})") << 404;
        QTest::newRow("empty large file")
            << header() +
                   line("lfsFile", "{\"path\": \"x\", \"size\": 0, \"oid\": \"" + QByteArray(64, 'a') + "\"}")
            << 400;
        QTest::newRow("too large inline")
            << header() + file("x.txt", QByteArray(10 * 1024 * 1024, 'x')) << 400;
    }

    void wrongCommitsChangeNothing()
    {
        QFETCH(QByteArray, lines);
        QFETCH(int, status);
        const QByteArray before = head();
        QCOMPARE(commit(lines).status, status);
        QCOMPARE(head(), before);
    }

    void manyFilesFitIntoOneCommit()
    {
        QByteArray lines = header();
        for (int i = 0; i < 3; ++i)
            lines += file("part" + QByteArray::number(i), QByteArray(5 * 1024 * 1024, 'x'));
        QCOMPARE(commit(lines).status, 200);
        QCOMPARE(ask("HEAD", "/acme/tiny/raw/main/part2").header("Content-Length").toInt(), 5 * 1024 * 1024);
        // Only who has a token may send that much, and only there.
        const QByteArray length = "Content-Length: 20000000\r\n";
        QCOMPARE(request(port(), "POST", "/api/models/acme/tiny/commit/main", length).status, 413);
        QCOMPARE(request(port(), "POST", "/api/repos/create", bearer(LocalHubFixture::writeToken()) + length)
                     .status,
                 413);
        QCOMPARE(request(port(), "POST", "/api/models/acme/tiny/commit/main",
                         bearer(LocalHubFixture::writeToken()) + "Content-Length: 200000000\r\n")
                     .status,
                 413);
    }

    void staleParentsAreRefused()
    {
        const QByteArray old = head();
        const QByteArray parent = ", \"parentCommit\": \"" + old + "\"";
        QCOMPARE(commit(header(parent) + file("x", "1")).status, 200);
        const auto stale = commit(header(parent) + file("x", "2"));
        QCOMPARE(stale.status, 412);
        QVERIFY(stale.body.contains("The branch was updated since you opened this page"));
        QCOMPARE(raw("x"), QByteArray("1"));
        QCOMPARE(commit(header() + file("y", "2")).status, 200); // without a parent: on top of what is there
        QCOMPARE(raw("x"), QByteArray("1"));
        QCOMPARE(commit(header() + file("y", "2"), "nowhere").header("X-Error-Code"),
                 QByteArray("RevisionNotFound"));
        QCOMPARE(commit(header() + file("y", "2"), old).status, 404); // a commit is no branch
    }

    void manyAtOnceAllArrive()
    {
        constexpr int writers = 8;
        std::vector<int> statuses(writers);
        std::vector<std::thread> threads;
        for (int i = 0; i < writers; ++i)
            threads.emplace_back([this, i, &statuses] {
                const QByteArray name = "many/" + QByteArray::number(i) + ".txt";
                statuses[static_cast<size_t>(i)] = commit(header() + file(name, name)).status;
            });
        for (std::thread& thread : threads)
            thread.join();
        for (int i = 0; i < writers; ++i) {
            QCOMPARE(statuses[static_cast<size_t>(i)], 200);
            const QByteArray name = "many/" + QByteArray::number(i) + ".txt";
            QCOMPARE(raw(name), name);
        }
        QCOMPARE(ask("GET", "/api/models/acme/tiny/commits/main").header("X-Total-Count").toInt(),
                 writers + 2);
    }

    void onlyOneOfTwoWithTheSameParentWins()
    {
        const QByteArray parent = ", \"parentCommit\": \"" + head() + "\"";
        std::array<int, 2> statuses{};
        std::vector<std::thread> threads;
        for (size_t i = 0; i < statuses.size(); ++i)
            threads.emplace_back([this, i, &statuses, &parent] {
                statuses[i] = commit(header(parent) + file("x", QByteArray::number(int(i)))).status;
            });
        for (std::thread& thread : threads)
            thread.join();
        std::sort(statuses.begin(), statuses.end());
        QCOMPARE(statuses, (std::array{200, 412}));
    }

    void readersOpenPullRequests()
    {
        const QByteArray eve = LocalHubFixture::strangerToken();
        const QByteArray before = head();
        QCOMPARE(commit(header() + file("x", "1"), "main", {}).status, 401);
        QCOMPARE(commit(header() + file("x", "1"), "main", LocalHubFixture::readToken()).status, 403);
        QCOMPARE(commit(header() + file("x", "1"), "main", eve).status, 403);
        const QByteArray author = LocalHubFixture::writeToken();
        const auto opened = commit(header() + file("x", "1"), "main?create_pr=1", author);
        QCOMPARE(opened.status, 200);
        QVERIFY(opened.json()
                    .object()
                    .value(QLatin1String("pullRequestUrl"))
                    .toString()
                    .endsWith(QStringLiteral("/acme/tiny/discussions/1")));
        QCOMPARE(head(), before);
        QCOMPARE(raw("x", "refs%2Fpr%2F1"), QByteArray("1"));
        QCOMPARE(commit(header() + file("x", "2"), "refs%2Fpr%2F1", author).status, 200);
        QCOMPARE(raw("x", "refs%2Fpr%2F1"), QByteArray("2"));
        QCOMPARE(commit(header() + file("x", "3"), "refs%2Fpr%2F1", eve).status, 403);
        QCOMPARE(commit(header() + file("x", "3"), "refs%2Fpr%2F9", author).status, 404);
        const QJsonObject pull = ask("GET", "/api/models/acme/tiny/discussions/1").json().object();
        QCOMPARE(pull.value(QLatin1String("title")).toString(), QStringLiteral("Change it"));
        QCOMPARE(ask("GET", "/api/models/acme/tiny/commits/refs%2Fpr%2F1").json().array().size(), 4);
    }

    void uploadsAreSorted()
    {
        QCOMPARE(commit(header() + file(".gitignore", "*.log\nbuild/\n!keep.log\n")).status, 200);
        const auto reply = ask("POST", "/api/models/acme/tiny/preupload/main",
                               R"({"files":[{"path":"config.json","size":2,"sample":"e30="},)"
                               R"({"path":"model.safetensors","size":7,"sample":"d2U="},)"
                               R"({"path":"zero.bin","size":0,"sample":""},)"
                               R"({"path":"nul.txt","size":3,"sample":"YQBi"},)"
                               R"({"path":"latin.txt","size":2,"sample":"6WE="},)"
                               R"({"path":"big.txt","size":10485760,"sample":"YQ=="},)"
                               R"({"path":"a/x.log","size":1,"sample":"YQ=="},)"
                               R"({"path":"a/keep.log","size":1,"sample":"YQ=="},)"
                               R"({"path":"a/build/keep.log","size":1,"sample":"YQ=="}]})");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.json().object().value(QLatin1String("commitOid")).toString().toLatin1(), head());
        QByteArray modes;
        QByteArray ignored;
        const QJsonArray files = reply.json().object().value(QLatin1String("files")).toArray();
        for (const QJsonValue& value : files) {
            modes += value[QLatin1String("uploadMode")].toString().left(1).toLatin1();
            ignored += value[QLatin1String("shouldIgnore")].toBool() ? 'i' : '-';
        }
        QCOMPARE(modes, QByteArray("rlrlllrrr"));
        QCOMPARE(ignored, QByteArray("------i-i"));
        QCOMPARE(files.at(0)[QLatin1String("oid")].toString().size(), 40);
        QCOMPARE(files.at(1)[QLatin1String("oid")].toString().size(), 64);
        QCOMPARE(
            ask("POST", "/api/models/acme/tiny/preupload/main", R"({"files":[{"path":"../x","size":1}]})")
                .status,
            422);
        const QByteArray eve = LocalHubFixture::strangerToken();
        QCOMPARE(ask("POST", "/api/models/acme/tiny/preupload/main", R"({"files":[]})", eve).status, 403);
    }

    void comparisonsStartWhereTheyPart()
    {
        QCOMPARE(ask("POST", "/api/models/acme/tiny/branch/side", "{}").status, 200);
        QCOMPARE(commit(header() + file("side.txt", "side\n"), "side").status, 200);
        QCOMPARE(commit(header() + file("main.txt", "main\n")).status, 200);
        const auto two = ask("GET", "/api/models/acme/tiny/compare/main..side?raw=true");
        QVERIFY(two.body.contains("side.txt") && two.body.contains("main.txt"));
        const auto three = ask("GET", "/api/models/acme/tiny/compare/main...side?raw=true");
        QVERIFY(three.body.contains("+side") && !three.body.contains("main.txt"));
        QVERIFY(ask("GET", "/api/models/acme/tiny/compare/main...side").body.startsWith("\"diff --git"));
        QCOMPARE(ask("GET", "/api/models/acme/tiny/compare/main").status, 400);
        QCOMPARE(ask("GET", "/api/models/acme/tiny/compare/main..none").status, 404);
    }

    /// The process may end after the ref moved and before the database heard of it.
    void rowsThatAreBehindAreMended()
    {
        QCOMPARE(commit(header() + file("x", "1")).status, 200);
        const QByteArray now = head();
        m_hub->server().stop();
        QVERIFY(forgetHead());
        m_hub->start();
        QCOMPARE(head(), now);
        const QJsonArray files =
            ask("GET", "/api/models/acme/tiny").json().object().value(QLatin1String("siblings")).toArray();
        QCOMPARE(files.size(), 7);
    }

private:
    /// Takes the row back to what it said before any commit.
    bool forgetHead();
};

bool CommitTest::forgetHead()
{
    auto database = localhub::Database::open(m_hub->path() + QStringLiteral("/data/hub.sqlite"));
    if (!database)
        return false;
    localhub::Database::Transaction transaction(**database);
    return localhub::Statement(transaction, "UPDATE repos SET head = 'gone', facts = '{}'").run() &&
           transaction.commit();
}

VITRINE_TEST(CommitTest)
#include "commit_test.moc"
