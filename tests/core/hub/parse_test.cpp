#include "core/hub/parsehistory.h"
#include "core/hub/parserepo.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::hub;

class ParseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aModel()
    {
        const auto info =
            parseInfo(R"({"_id":"621ffdc136468d709f17a5fd","id":"deepset/roberta","private":true,
            "pipeline_tag":"question-answering","library_name":"transformers",
            "tags":["transformers","pytorch","en","moe","zh-TW","license:cc-by-4.0","region:us"],
            "downloads":1801802,"likes":842,"sha":"abc","lastModified":"2024-09-26T12:01:02.000Z","gated":"auto",
            "disabled":false,"createdAt":"2022-03-02T23:29:05Z","usedStorage":3943613347,
            "config":{"model_type":"roberta"},"cardData":{"license":"cc-by-4.0","base_model":"a/b"},
            "siblings":[{"rfilename":"README.md"},{"other":1},{"rfilename":"model.safetensors","size":3}],
            "safetensors":{"parameters":{"F32":124056578,"I64":514},"total":124057092},
            "surprise":{"deep":[1,2,3]},"inference":"tepid"})",
                      RepoType::Model);
        VERIFY_RESULT(info);
        QCOMPARE(info->id.id(), QStringLiteral("deepset/roberta"));
        QCOMPARE(info->commit, QStringLiteral("abc"));
        QVERIFY(info->isPrivate && !info->disabled);
        QCOMPARE(info->gated, Gating::Auto);
        QCOMPARE(info->downloads, 1801802);
        QCOMPARE(info->likes, 842);
        QCOMPARE(info->lastModified, QDateTime(QDate(2024, 9, 26), QTime(12, 1, 2), Qt::UTC));
        QCOMPARE(info->createdAt, QDateTime(QDate(2022, 3, 2), QTime(23, 29, 5), Qt::UTC));
        QCOMPARE(info->parameterCount(), 124057092);
        QCOMPARE(info->languages(), (QStringList{QStringLiteral("en"), QStringLiteral("zh-TW")}));
        QCOMPARE(info->license(), QStringLiteral("cc-by-4.0"));
        QCOMPARE(info->baseModels, QStringList{QStringLiteral("a/b")});
        QCOMPARE(info->siblings,
                 (QStringList{QStringLiteral("README.md"), QStringLiteral("model.safetensors")}));
        QCOMPARE(info->config.value(QLatin1String("model_type")).toString(), QStringLiteral("roberta"));
        QCOMPARE(info->usedStorage, 3943613347);
    }

    void baseModelsInEveryForm()
    {
        const auto models = [](const QByteArray& value) {
            return parseInfo("{\"id\":\"x/y\",\"baseModels\":" + value + "}", RepoType::Model)->baseModels;
        };
        const QStringList one{QStringLiteral("a/b")};
        QCOMPARE(models("[\"a/b\"]"), one);
        QCOMPARE(models("\"a/b\""), one);
        QCOMPARE(models(R"({"relation":"quantized","models":[{"_id":"1","id":"a/b"}]})"), one);
        QCOMPARE(models("null"), QStringList());
        QCOMPARE(models("7"), QStringList());
    }

    void strangeValuesDoNoHarm()
    {
        const auto info =
            parseInfo(R"({"id":"a/b","gated":"by-council","downloads":-5,"likes":"many","tags":"one",
            "safetensors":{"total":12},"lastModified":"yesterday","siblings":{},"config":[],"private":"yes"})",
                      RepoType::Dataset);
        VERIFY_RESULT(info);
        QCOMPARE(info->gated, Gating::Manual);
        QCOMPARE(info->downloads, 0);
        QCOMPARE(info->likes, 0);
        QCOMPARE(info->tags, QStringList{QStringLiteral("one")});
        QCOMPARE(info->parameterCount(), 12);
        QVERIFY(!info->lastModified.isValid());
        QVERIFY(info->siblings.isEmpty() && info->config.isEmpty());
    }

    void idsMustBeIds()
    {
        for (const char* body : {"{}", "[]", "x", "{\"id\":\"../../etc\"}", "{\"id\":7}"})
            VERIFY_ERROR(parseInfo(body, RepoType::Model), ErrorKind::Corrupt);
        const auto list = parseRepoList(R"([{"id":"a/b"},{"id":"a/../b"},7,{"id":"gpt2"}])", RepoType::Model);
        VERIFY_RESULT(list);
        QCOMPARE(list->size(), 2);
        QCOMPARE(list->last().id.id(), QStringLiteral("gpt2"));
    }

    void aTree()
    {
        const QByteArray sha(64, 'a');
        const auto tree = parseTree(R"([{"type":"directory","oid":"d1","size":0,"path":"onnx"},
            {"type":"file","oid":"f1","size":1519,"path":".gitattributes","lastCommit":{"id":"c1","title":"first",
             "date":"2024-01-02T03:04:05.678Z"},"securityFileStatus":{"status":"brand-new"}},
            {"type":"file","oid":"p1","size":535717728,"path":"onnx/model.onnx","lfs":{"oid":")" +
                                    sha + R"(",
             "size":535717728,"pointerSize":134},"xetHash":"x"},
            {"type":"file","oid":"p2","size":5,"path":"masked","lfs":{"oid":"****************************************************************"}},
            {"type":"file","oid":"e","size":5,"path":"../../evil"},{"type":"file","oid":"e","size":5,"path":"/abs"}])");
        VERIFY_RESULT(tree);
        QCOMPARE(tree->size(), 4);
        QCOMPARE(tree->at(0).type, TreeEntry::Type::Directory);
        QCOMPARE(tree->at(1).lastCommitTitle, QStringLiteral("first"));
        QCOMPARE(tree->at(1).lastCommitDate.time().msec(), 678);
        QCOMPARE(tree->at(1).securityStatus, QStringLiteral("brand-new"));
        QVERIFY(!tree->at(1).isLfs());
        QCOMPARE(tree->at(2).lfsSha256, QString::fromLatin1(sha));
        QCOMPARE(tree->at(2).size, 535717728);
        QVERIFY(!tree->at(3).isLfs());
        QVERIFY(tree->at(3).hashMasked);
    }

    void refsAndCommits()
    {
        const auto refs =
            parseRefs(R"({"branches":[{"name":"main","ref":"refs/heads/main","targetCommit":"c"}],
            "converts":[{"name":"parquet","ref":"refs/convert/parquet","targetCommit":"d"}],"tags":[],
            "pullRequests":[{"name":"1","ref":"refs/pr/1","targetCommit":"e"}],"new":[]})");
        VERIFY_RESULT(refs);
        QCOMPARE(refs->branches.first().commit, QStringLiteral("c"));
        QCOMPARE(refs->converts.first().ref, QStringLiteral("refs/convert/parquet"));
        QCOMPARE(refs->pullRequests.first().name, QStringLiteral("1"));
        const auto commits =
            parseCommits(R"([{"id":"c","title":"Add","message":"because","authors":[{"user":"ada",
            "avatar":"/a.svg"},{"user":""}],"date":"2024-01-02T03:04:05Z"}])");
        VERIFY_RESULT(commits);
        QCOMPARE(commits->first().authors, QStringList{QStringLiteral("ada")});
        QCOMPARE(commits->first().message, QStringLiteral("because"));
        VERIFY_ERROR(parseRefs("[]"), ErrorKind::Corrupt);
        VERIFY_ERROR(parseCommits("{}"), ErrorKind::Corrupt);
        VERIFY_ERROR(parseTree("<html>"), ErrorKind::Corrupt);
    }
};

VITRINE_TEST(ParseTest)
#include "parse_test.moc"
