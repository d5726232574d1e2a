#include "core/localhub/gitrepository.h"
#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QJsonObject>
#include <QtEndian>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QByteArray safetensors()
{
    const QByteArray header =
        R"({"w":{"dtype":"F32","shape":[2,3],"data_offsets":[0,24]},"n":{"dtype":"I64","shape":[],"data_offsets":[24,32]}})";
    QByteArray file(8, '\0');
    qToLittleEndian<quint64>(static_cast<quint64>(header.size()), file.data());
    return file + header + QByteArray(32, '\0');
}

const QByteArray card =
    "---\nlicense: mit\nlanguage:\n- en\n- no\nlibrary_name: transformers\ntags: [tiny]\ndatasets: glue\n"
    "base_model: google/bert\nwidget:\n- text: hello\n---\n# Tiny\nSee https://arxiv.org/abs/1810.04805\n";

QJsonArray words(const char* text)
{
    return QJsonArray::fromStringList(QString::fromLatin1(text).split(QLatin1Char(' ')));
}

QStringList ids(const WireReply& reply)
{
    QStringList result;
    const QJsonArray items = reply.json().array();
    for (const QJsonValue& item : items)
        result.append(item.toObject().value(QLatin1String("id")).toString());
    return result;
}

} // namespace

/// Lists, info, tree, refs and commits (protocol 2 and 3).
class InfoTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    QString m_commit;
    quint16 port() { return m_hub->server().port(); }
    QJsonObject object(const QByteArray& target) { return get(port(), target).json().object(); }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_commit =
            m_hub->seed(QStringLiteral("acme/tiny-bert"),
                        {{QStringLiteral("README.md"), card},
                         {QStringLiteral("config.json"),
                          R"({"model_type":"bert","architectures":["BertForSequenceClassification"],"x":1})"},
                         {QStringLiteral("model.safetensors"), safetensors()},
                         {QStringLiteral("a/b/c.txt"), "c"},
                         {QStringLiteral("a/d.txt"), "d"}});
        m_hub->seed(QStringLiteral("ada/Other"), {{QStringLiteral("README.md"), "no front matter"}});
        m_hub->seed(QStringLiteral("dataset:acme/words"),
                    {{QStringLiteral("README.md"), "---\nlanguage: en\nlicense: cc0-1.0\n---\nWords."},
                     {QStringLiteral("data.csv"), "a,b\n"}});
        m_hub->seed(QStringLiteral("space:acme/show"),
                    {{QStringLiteral("README.md"), "---\nsdk: static\nmodels: [acme/tiny-bert]\n---\n"}});
        m_hub->start();
    }

    void modelInfoIsDerivedFromTheFiles()
    {
        const QJsonObject info = object("/api/models/acme/tiny-bert");
        QCOMPARE(info.value(QLatin1String("id")).toString(), QStringLiteral("acme/tiny-bert"));
        QCOMPARE(info.value(QLatin1String("sha")).toString(), m_commit);
        QCOMPARE(info.value(QLatin1String("pipeline_tag")).toString(), QStringLiteral("text-classification"));
        QCOMPARE(info.value(QLatin1String("library_name")).toString(), QStringLiteral("transformers"));
        const QJsonArray tags =
            words("transformers safetensors bert text-classification tiny en no dataset:glue "
                  "arxiv:1810.04805 base_model:google/bert base_model:finetune:google/bert "
                  "license:mit region:us");
        QCOMPARE(info.value(QLatin1String("tags")).toArray(), tags);
        QCOMPARE(info.value(QLatin1String("safetensors")).toObject(),
                 (QJsonObject{{QStringLiteral("parameters"),
                               QJsonObject{{QStringLiteral("F32"), 6}, {QStringLiteral("I64"), 1}}},
                              {QStringLiteral("total"), 7}}));
        QCOMPARE(info.value(QLatin1String("config")).toObject().value(QLatin1String("model_type")).toString(),
                 QStringLiteral("bert"));
        QVERIFY(!info.value(QLatin1String("config")).toObject().contains(QLatin1String("x")));
        QCOMPARE(info.value(QLatin1String("cardData")).toObject().value(QLatin1String("language")).toArray(),
                 words("en no"));
        QCOMPARE(info.value(QLatin1String("gated")), QJsonValue(false));
        QVERIFY(info.value(QLatin1String("lastModified")).toString().endsWith(QLatin1Char('Z')));
        const QStringList known{QStringLiteral("auto_model"), QStringLiteral("pipeline_tag"),
                                QStringLiteral("processor")};
        QCOMPARE(info.value(QLatin1String("transformersInfo")).toObject().keys(), known);
    }

    void infoKeepsToTheCommit()
    {
        m_hub->seed(QStringLiteral("acme/tiny-bert"),
                    {{QStringLiteral("README.md"), "---\nlicense: gpl\n---\n"}});
        const QJsonObject old = object("/api/models/acme/tiny-bert/revision/" + m_commit.toLatin1());
        QCOMPARE(old.value(QLatin1String("sha")).toString(), m_commit);
        QVERIFY(old.value(QLatin1String("tags")).toArray().contains(QStringLiteral("license:mit")));
        const QJsonObject fresh = object("/api/models/acme/tiny-bert/revision/main");
        QVERIFY(fresh.value(QLatin1String("tags")).toArray().contains(QStringLiteral("license:gpl")));
        QVERIFY(!fresh.contains(QLatin1String("safetensors")));
    }

    void blobsOnRequest()
    {
        const QJsonArray siblings =
            object("/api/models/acme/tiny-bert?blobs=true").value(QLatin1String("siblings")).toArray();
        QCOMPARE(siblings.size(), 6);
        const QJsonObject weights = siblings.last().toObject();
        QCOMPARE(weights.value(QLatin1String("rfilename")).toString(), QStringLiteral("model.safetensors"));
        QCOMPARE(weights.value(QLatin1String("size")).toInteger(), safetensors().size());
        QCOMPARE(
            weights.value(QLatin1String("lfs")).toObject().value(QLatin1String("sha256")).toString().size(),
            64);
    }

    void expandGivesOnlyWhatIsNamed()
    {
        const QJsonObject info = object("/api/models/acme/tiny-bert?expand=likes&expand[]=sha");
        QCOMPARE(info.keys(), (QStringList{QStringLiteral("_id"), QStringLiteral("id"),
                                           QStringLiteral("likes"), QStringLiteral("sha")}));
        const auto wrong = get(port(), "/api/models/acme/tiny-bert?expand=nonsense");
        QCOMPARE(wrong.status, 400);
        QVERIFY(wrong.body.contains("must be one of [author, "));
        QCOMPARE(get(port(), "/api/datasets?expand=pipeline_tag").status, 400);
    }

    void datasetAndSpace()
    {
        const QJsonObject dataset = object("/api/datasets/acme/words");
        QVERIFY(dataset.value(QLatin1String("tags")).toArray().contains(QStringLiteral("language:en")));
        QVERIFY(dataset.value(QLatin1String("tags")).toArray().contains(QStringLiteral("format:csv")));
        const QJsonObject space = object("/api/spaces/acme/show");
        QCOMPARE(space.value(QLatin1String("sdk")).toString(), QStringLiteral("static"));
        QCOMPARE(space.value(QLatin1String("subdomain")).toString(), QStringLiteral("acme-show"));
        QVERIFY(!space.value(QLatin1String("runtime"))
                     .toObject()
                     .value(QLatin1String("stage"))
                     .toString()
                     .isEmpty());
    }

    void namesMatchWithoutRegardToCase()
    {
        QCOMPARE(object("/api/models/ADA/other").value(QLatin1String("id")).toString(),
                 QStringLiteral("ada/Other"));
        VERIFY_ERROR(m_hub->server().createRepository(LocalHubFixture::repo(QStringLiteral("ADA/OTHER"))),
                     ErrorKind::Conflict);
    }

    void lists_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QStringList>("expected");
        const QStringList both{QStringLiteral("acme/tiny-bert"), QStringLiteral("ada/Other")};
        const QStringList tiny{QStringLiteral("acme/tiny-bert")};
        QTest::newRow("all") << QByteArray("/api/models") << both;
        QTest::newRow("search") << QByteArray("/api/models?search=BERT") << tiny;
        QTest::newRow("search in owner") << QByteArray("/api/models?search=acme") << tiny;
        QTest::newRow("two searches") << QByteArray("/api/models?search=ti&search=bert") << tiny;
        QTest::newRow("two searches, one without")
            << QByteArray("/api/models?search=tiny&search=zz") << QStringList();
        QTest::newRow("author") << QByteArray("/api/models?author=ada")
                                << QStringList{QStringLiteral("ada/Other")};
        QTest::newRow("unknown author") << QByteArray("/api/models?author=ad") << QStringList();
        QTest::newRow("filters") << QByteArray("/api/models?filter=bert&filter=license:mit") << tiny;
        QTest::newRow("joined filters") << QByteArray("/api/models?filter=bert,license:gpl") << QStringList();
        QTest::newRow("task") << QByteArray("/api/models?pipeline_tag=text-classification") << tiny;
        QTest::newRow("parameters") << QByteArray("/api/models?num_parameters=min:5,max:1K") << tiny;
        QTest::newRow("too many parameters")
            << QByteArray("/api/models?num_parameters=min:1B") << QStringList();
        QTest::newRow("gated") << QByteArray("/api/models?gated=true") << QStringList();
        QTest::newRow("datasets") << QByteArray("/api/datasets?filter=language:en")
                                  << QStringList{QStringLiteral("acme/words")};
        QTest::newRow("spaces of a model")
            << QByteArray("/api/spaces?models=acme/tiny-bert") << QStringList{QStringLiteral("acme/show")};
        QTest::newRow("spaces of another model")
            << QByteArray("/api/spaces?models=acme/none") << QStringList();
        QTest::newRow("served elsewhere") << QByteArray("/api/models?inference=warm") << QStringList();
        QTest::newRow("spaces") << QByteArray("/api/spaces?full=true")
                                << QStringList{QStringLiteral("acme/show")};
    }

    void lists()
    {
        QFETCH(QByteArray, target);
        QFETCH(QStringList, expected);
        const auto reply = get(port(), target);
        QCOMPARE(reply.status, 200);
        QCOMPARE(ids(reply), expected);
    }

    void badListParameters()
    {
        for (const QByteArray& query :
             {QByteArray("sort=nonsense"), QByteArray("limit=0"), QByteArray("limit=x"),
              QByteArray("cursor=!!"), QByteArray("num_parameters=6B"), QByteArray("search=%zz")})
            QCOMPARE(get(port(), "/api/models?" + query).status, 400);
    }

    void listsPageByLink()
    {
        for (int i = 0; i < 7; ++i)
            m_hub->seed(QStringLiteral("bulk/m%1").arg(i), {{QStringLiteral("a.txt"), "x"}});
        VERIFY_RESULT(m_hub->server().setCounters(LocalHubFixture::repo(QStringLiteral("bulk/m4")), 9, 1));
        QStringList seen;
        QByteArray target = "/api/models?author=bulk&sort=downloads&limit=3";
        for (int page = 0; page < 3; ++page) {
            const auto reply = get(port(), target);
            seen += ids(reply);
            const QByteArray link = reply.header("Link");
            QCOMPARE(link.isEmpty(), page == 2);
            if (link.isEmpty())
                break;
            const QByteArray base = "<http://127.0.0.1:" + QByteArray::number(port());
            QVERIFY(link.startsWith(base) && link.endsWith(">; rel=\"next\"") &&
                    link.contains("author=bulk"));
            target = link.mid(base.size(), link.indexOf('>') - base.size());
        }
        QCOMPARE(seen.first(), QStringLiteral("bulk/m4"));
        QCOMPARE(QSet<QString>(seen.begin(), seen.end()).size(), 7);
    }

    void listFields()
    {
        const auto item = [this](const QByteArray& query) {
            return get(port(), "/api/models?author=acme" + query).json().array().first().toObject();
        };
        QVERIFY(!item("").contains(QLatin1String("sha")));
        QVERIFY(item("&full=true").contains(QLatin1String("siblings")));
        QVERIFY(item("&cardData=true").contains(QLatin1String("cardData")));
        QVERIFY(item("&config=true").contains(QLatin1String("config")));
        QVERIFY(item("&sort=trendingScore").contains(QLatin1String("trendingScore")));
        QCOMPARE(item("&expand=downloads").keys(),
                 (QStringList{QStringLiteral("_id"), QStringLiteral("downloads"), QStringLiteral("id")}));
    }

    void repliesHaveTags()
    {
        const auto reply = get(port(), "/api/models");
        QVERIFY(reply.header("ETag").startsWith("W/\"" + QByteArray::number(reply.body.size(), 16) + '-'));
        QCOMPARE(get(port(), "/api/models", "If-None-Match: " + reply.header("ETag") + "\r\n").status, 304);
        const auto traced = get(port(), "/api/models", "X-Amzn-Trace-Id: abc\r\n");
        QVERIFY(traced.header("X-Request-Id").endsWith(";abc"));
        QCOMPARE(traced.header("X-Powered-By"), QByteArray("huggingface-moon"));
        QVERIFY(traced.header("Access-Control-Allow-Origin").isEmpty());
    }

    void treeInBothSpellings()
    {
        const auto quoted = get(port(), "/api/models/acme/tiny-bert/tree/main/a%2Fb").json().array();
        QCOMPARE(quoted.size(), 1);
        QCOMPARE(quoted, get(port(), "/api/models/acme/tiny-bert/tree/main/a/b").json().array());
        QCOMPARE(quoted.first().toObject().value(QLatin1String("path")).toString(),
                 QStringLiteral("a/b/c.txt"));
        QCOMPARE(quoted.first().toObject().value(QLatin1String("oid")).toString().toLatin1(),
                 localhub::gitBlobId("c"));
    }

    void treeListsFoldersFirst()
    {
        QStringList paths;
        const QJsonArray entries =
            get(port(), "/api/models/acme/tiny-bert/tree/main?recursive=true&expand=false").json().array();
        for (const QJsonValue& entry : entries)
            paths.append(entry.toObject().value(QLatin1String("path")).toString());
        QCOMPARE(paths, (QStringList{QStringLiteral("a"), QStringLiteral("a/b"),
                                     QStringLiteral(".gitattributes"), QStringLiteral("README.md"),
                                     QStringLiteral("a/b/c.txt"), QStringLiteral("a/d.txt"),
                                     QStringLiteral("config.json"), QStringLiteral("model.safetensors")}));
        const QJsonObject weights = entries.last().toObject();
        QCOMPARE(weights.value(QLatin1String("lfs")).toObject().keys(),
                 (QStringList{QStringLiteral("oid"), QStringLiteral("pointerSize"), QStringLiteral("size")}));
        QVERIFY(!weights.contains(QLatin1String("xetHash")));
    }

    void treePagesAndExpands()
    {
        const auto first = get(port(), "/api/models/acme/tiny-bert/tree/main?limit=2&expand=true");
        QCOMPARE(first.json().array().size(), 2);
        const QJsonObject commit =
            first.json().array().first().toObject().value(QLatin1String("lastCommit")).toObject();
        QCOMPARE(commit.value(QLatin1String("id")).toString(), m_commit);
        QVERIFY(first.header("Link").contains("expand=true"));
        const QByteArray rest = first.header("Link");
        const qsizetype start = rest.indexOf("/api/");
        QCOMPARE(get(port(), rest.mid(start, rest.indexOf('>') - start)).json().array().size(), 2);
    }

    void missingFolderIsNoEntry()
    {
        const auto reply = get(
            port(),
            "/api/models/acme/tiny-bert/tree/main/additional_chat_templates?recursive=false&expand=false");
        QCOMPARE(reply.status, 404);
        QCOMPARE(reply.header("X-Error-Code"), QByteArray("EntryNotFound"));
        QCOMPARE(get(port(), "/api/models/acme/tiny-bert/tree/main/..%2F..").status, 400);
        QCOMPARE(get(port(), "/api/models/acme/tiny-bert/tree/main/config.json").status, 404);
    }

    void pathsInfoTakesFormsAndJson()
    {
        const QByteArray target = "/api/models/acme/tiny-bert/paths-info/main";
        const auto form =
            request(port(), "POST", target, "Content-Type: application/x-www-form-urlencoded\r\n",
                    "paths=a%2Fd.txt&paths=none&paths=a&expand=True");
        QCOMPARE(form.status, 200);
        QCOMPARE(form.json().array().size(), 2);
        QVERIFY(form.json().array().first().toObject().contains(QLatin1String("lastCommit")));
        const auto json = request(port(), "POST", target, "Content-Type: application/json\r\n",
                                  R"({"paths":["a/d.txt","../x"],"expand":false})");
        QCOMPARE(json.json().array().size(), 1);
        QCOMPARE(request(port(), "POST", target, "Content-Type: application/json\r\n", "[1]").status, 400);
        QCOMPARE(request(port(), "POST", target, "Content-Type: application/x-www-form-urlencoded\r\n",
                         "paths=%zz")
                     .status,
                 400);
    }

    void refsAndCommits()
    {
        const RepoId id = LocalHubFixture::repo(QStringLiteral("acme/tiny-bert"));
        VERIFY_RESULT(m_hub->server().createRef(id, QStringLiteral("refs/tags/v1")));
        VERIFY_RESULT(m_hub->server().createRef(id, QStringLiteral("refs/pr/3")));
        const QJsonObject refs = object("/api/models/acme/tiny-bert/refs?include_prs=1");
        QCOMPARE(refs.value(QLatin1String("branches")).toArray().first().toObject(),
                 (QJsonObject{{QStringLiteral("name"), QStringLiteral("main")},
                              {QStringLiteral("ref"), QStringLiteral("refs/heads/main")},
                              {QStringLiteral("targetCommit"), m_commit}}));
        QCOMPARE(refs.value(QLatin1String("pullRequests"))
                     .toArray()
                     .first()
                     .toObject()
                     .value(QLatin1String("name"))
                     .toString(),
                 QStringLiteral("3"));
        QVERIFY(!object("/api/models/acme/tiny-bert/refs").contains(QLatin1String("pullRequests")));
        const auto commits =
            get(port(), "/api/models/acme/tiny-bert/commits/main?limit=1&expand[]=formatted");
        QCOMPARE(commits.header("X-Total-Count"), QByteArray("2"));
        QVERIFY(commits.header("Link").contains("p=1"));
        const QJsonObject commit = commits.json().array().first().toObject();
        QCOMPARE(commit.value(QLatin1String("title")).toString(), QStringLiteral("Upload folder"));
        QVERIFY(commit.contains(QLatin1String("formatted")));
        QCOMPARE(get(port(), "/api/models/acme/tiny-bert/commits/main?p=1&limit=1")
                     .json()
                     .array()
                     .first()
                     .toObject()
                     .value(QLatin1String("title"))
                     .toString(),
                 QStringLiteral("initial commit"));
        QCOMPARE(get(port(), "/api/models/acme/tiny-bert/commits/nope").header("X-Error-Code"),
                 QByteArray("RevisionNotFound"));
        QCOMPARE(get(port(), "/api/models/acme/tiny-bert/commits/main?limit=1001").status, 400);
    }

    void comparesTwoCommits()
    {
        m_hub->seed(QStringLiteral("acme/tiny-bert"), {{QStringLiteral("new.txt"), "fresh line\n"}});
        const auto diff =
            get(port(), "/api/models/acme/tiny-bert/compare/" + m_commit.toLatin1() + "..main?raw=true");
        QCOMPARE(diff.status, 200);
        QVERIFY(diff.body.contains("+fresh line"));
        QCOMPARE(get(port(), "/api/models/acme/tiny-bert/compare/main").status, 400);
    }

    void smallerCalls()
    {
        QCOMPARE(object("/api/models/acme/tiny-bert/treesize/main/a").value(QLatin1String("size")).toInt(),
                 2);
        QCOMPARE(get(port(), "/api/models/acme/tiny-bert/treesize/main/none").header("X-Error-Code"),
                 QByteArray("EntryNotFound"));
        QCOMPARE(object("/api/agent-harnesses").keys(),
                 (QStringList{QStringLiteral("harnesses"), QStringLiteral("standardEnvVars")}));
        QCOMPARE(request(port(), "HEAD", "/api/telemetry/vitrine/run").status, 200);
        QCOMPARE(object("/api/quicksearch?q=tin").value(QLatin1String("models")).toArray().size(), 1);
        QCOMPARE(get(port(), "/api/quicksearch?limit=21").status, 400);
        QVERIFY(object("/api/models-tags-by-type?type=license")
                    .value(QLatin1String("license"))
                    .toArray()
                    .size() == 1);
        QCOMPARE(object("/api/trending?type=model&limit=1")
                     .value(QLatin1String("recentlyTrending"))
                     .toArray()
                     .size(),
                 1);
        QCOMPARE(object("/api/users/ada/overview").value(QLatin1String("numModels")).toInt(), 1);
        QCOMPARE(get(port(), "/api/users/nobody/overview").status, 404);
        const QJsonArray members = get(port(), "/api/organizations/acme/members").json().array();
        QCOMPARE(members.size(), 2);
        QVERIFY(members.first().toObject().contains(QLatin1String("avatarUrl")));
        for (const char* none :
             {"/api/users/ada/followers", "/api/users/ada/following", "/api/users/ada/likes",
              "/api/organizations/acme/followers", "/api/models/acme/tiny-bert/likers"})
            QCOMPARE(get(port(), none).body, QByteArray("[]"));
        for (const char* missing : {"/api/users/nobody/likes", "/api/organizations/nobody/members"})
            QCOMPARE(get(port(), missing).status, 404);
        QCOMPARE(object("/api/organizations/acme/overview").value(QLatin1String("numUsers")).toInt(), 2);
        QCOMPARE(object("/api/users/ada/avatar").value(QLatin1String("avatarUrl")).toString(),
                 QStringLiteral("/avatars/ada.svg"));
        QCOMPARE(get(port(), "/api/users/ada/avatar?redirect=true").status, 307);
        QVERIFY(get(port(), "/avatars/ada.svg").body.startsWith("<svg"));
        QCOMPARE(get(port(), "/api/nothing").body,
                 QByteArray("{\"error\":\"Sorry, we can't find the page you are looking for.\"}"));
        QCOMPARE(get(port(), "/nothing/here/at/all").status, 404);
    }

    void sameContentAddsNoCommit()
    {
        const LocalHubFixture::Files files{{QStringLiteral("a.txt"), "a"},
                                           {QStringLiteral("big.bin"), QByteArray(1000, 'x')}};
        const QString first = m_hub->seed(QStringLiteral("acme/again"), files);
        QCOMPARE(m_hub->seed(QStringLiteral("acme/again"), files), first);
        QVERIFY(m_hub->seed(QStringLiteral("acme/again"), {{QStringLiteral("a.txt"), "b"}}) != first);
        QCOMPARE(get(port(), "/api/models/acme/again/commits/main").header("X-Total-Count"), QByteArray("3"));
    }
};

VITRINE_TEST(InfoTest)
#include "info_test.moc"
