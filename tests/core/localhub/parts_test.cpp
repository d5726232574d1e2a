#include "core/localhub/datafolder.h"
#include "core/localhub/frontmatter.h"
#include "core/localhub/gitpattern.h"
#include "core/localhub/gitrepository.h"
#include "core/localhub/routes/route.h"
#include "tests/support/testmain.h"

#include <QJsonArray>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::localhub;

/// The smaller parts on their own.
class PartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void frontMatterTypes()
    {
        const auto card = frontMatter("---\nlanguage: no\nn: 3\nf: 0.5\nyes: true\nnothing: ~\nquoted: "
                                      "\"3\"\nlist: [a, 1]\ndate: 2024-01-01\n---\nText");
        QVERIFY(card);
        QCOMPARE(card->value(QLatin1String("language")).toString(), QStringLiteral("no"));
        QCOMPARE(card->value(QLatin1String("n")).toInt(), 3);
        QCOMPARE(card->value(QLatin1String("f")).toDouble(), 0.5);
        QCOMPARE(card->value(QLatin1String("yes")), QJsonValue(true));
        QVERIFY(card->value(QLatin1String("nothing")).isNull());
        QCOMPARE(card->value(QLatin1String("quoted")), QJsonValue(QStringLiteral("3")));
        QCOMPARE(card->value(QLatin1String("list")).toArray().size(), 2);
        QCOMPARE(card->value(QLatin1String("date")).toString(), QStringLiteral("2024-01-01"));
        QCOMPARE(cardBody("---\r\na: 1\r\n---\r\nText"), QByteArray("Text"));
    }

    void frontMatterThatIsNone()
    {
        for (const QByteArray& text :
             {QByteArray(), QByteArray("# Title"), QByteArray("---\nnever closed"),
              QByteArray("---\n: : :\n- x\n---\n"), QByteArray("---\n- a list\n---\n"),
              QByteArray("---\n---\nText"), QByteArray("Text\n---\na: 1\n---\n")})
            QVERIFY2(!frontMatter(text), text.constData());
    }

    void yamlBombsAreRefused()
    {
        QByteArray bomb = "---\na: &a [x,x,x,x,x,x,x,x,x]\n";
        for (char c = 'b'; c < 'k'; ++c) {
            const QByteArray before = QByteArray("*") + static_cast<char>(c - 1);
            bomb += QByteArray(1, c) + ": &" + c + " [" + QByteArray((before + ",").repeated(9)).chopped(1) +
                    "]\n";
        }
        QVERIFY(!frontMatter(bomb + "---\n"));
        QVERIFY(!frontMatter("---\na: " + QByteArray(20'000, '[') + "\n---\n"));
    }

    void pointers()
    {
        const LfsPointer pointer{QByteArray(64, 'a'), 12345};
        const auto parsed = LfsPointer::parse(pointer.text());
        QVERIFY(parsed && parsed->size == 12345 && parsed->sha256 == pointer.sha256);
        for (const QByteArray& text :
             {QByteArray("version 1"), pointer.text().chopped(1), pointer.text() + "x",
              QByteArray("version https://git-lfs.github.com/spec/v1\noid sha256:zz\nsize 3\n")})
            QVERIFY(!LfsPointer::parse(text));
    }

    void lfsRules()
    {
        const LfsRules rules(defaultAttributes(RepoType::Model));
        QVERIFY(rules.applies(QStringLiteral("model.safetensors"), 10));
        QVERIFY(rules.applies(QStringLiteral("deep/er/x.bin"), 10));
        QVERIFY(rules.applies(QStringLiteral("saved_model/a/b"), 10));
        QVERIFY(rules.applies(QStringLiteral("events.out.tfevents"), 10));
        QVERIFY(rules.applies(QStringLiteral("text.txt"), LfsRules::largestRegular + 1));
        QVERIFY(!rules.applies(QStringLiteral("text.txt"), LfsRules::largestRegular));
        QVERIFY(!rules.applies(QStringLiteral("model.safetensors"), 0));
        QVERIFY(!rules.applies(QStringLiteral("picture.png"), 10));
        QVERIFY(LfsRules(defaultAttributes(RepoType::Dataset)).applies(QStringLiteral("picture.png"), 10));
    }

    void gitRepository()
    {
        QTemporaryDir folder;
        const auto git = GitRepository::create(folder.filePath(QStringLiteral("a.git")));
        VERIFY_RESULT(git);
        VERIFY_ERROR(GitRepository::create(folder.filePath(QStringLiteral("a.git"))), ErrorKind::Failed);
        VERIFY_ERROR(GitRepository::open(folder.path()), ErrorKind::Failed);
        const auto blob = git->writeBlob("hello\n");
        VERIFY_RESULT(blob);
        QCOMPARE(*blob, QByteArray("ce013625030ba8dba906f756967f9e9ca394464a"));
        QCOMPARE(gitBlobId("hello\n"), *blob);
        const QDateTime date = QDateTime::fromSecsSinceEpoch(1'700'000'000, Qt::UTC);
        const auto commit = git->commit(QStringLiteral("main"), {}, {{QStringLiteral("a.txt"), *blob}},
                                        QStringLiteral("Ada"), QStringLiteral("Title\n\nBody"), date);
        VERIFY_RESULT(commit);
        QCOMPARE(*commit, *git->resolve(QStringLiteral("main")));
        const auto info = git->commitInfo(*commit);
        VERIFY_RESULT(info);
        QCOMPARE(info->title, QStringLiteral("Title"));
        QCOMPARE(info->message, QStringLiteral("Body"));
        QCOMPARE(info->date, date);
        VERIFY_ERROR(git->commit(QStringLiteral("main"), {}, {{QStringLiteral(".git/x"), *blob}},
                                 QStringLiteral("Ada"), QStringLiteral("T"), date),
                     ErrorKind::Invalid);
        VERIFY_ERROR(git->commit(QStringLiteral("main"), {}, {{QStringLiteral("../x"), *blob}},
                                 QStringLiteral("Ada"), QStringLiteral("T"), date),
                     ErrorKind::Invalid);
        VERIFY_ERROR(git->resolve(QStringLiteral("..")), ErrorKind::NotFound);
    }

    void routesMatch()
    {
        const auto match = [](const char* pattern, const QStringList& segments) {
            return matchRoute(Route{"GET", pattern, Access::Open, Family::Api, nullptr}, "GET", segments);
        };
        const auto tree = match("/api/{type}/{repo}/tree/{rev}/{path?}",
                                QStringLiteral("api/datasets/a/b/tree/main").split(QLatin1Char('/')));
        QVERIFY(tree && tree->type == RepoType::Dataset && tree->repo == QLatin1String("a/b") &&
                tree->path.isEmpty());
        const auto legacy =
            match("/api/{type}/{repo}/refs", QStringLiteral("api/models/gpt2/refs").split(QLatin1Char('/')));
        QVERIFY(legacy && legacy->repo == QLatin1String("gpt2"));
        const auto web = match("/{web}/{repo}/resolve/{rev}/{path}",
                               QStringLiteral("spaces/a/b/resolve/refs/pr/3/x/y").split(QLatin1Char('/')));
        QVERIFY(web && web->type == RepoType::Space && web->revision == QLatin1String("refs/pr/3") &&
                web->path == QLatin1String("x/y"));
        QVERIFY(!match("/api/{type}", {QStringLiteral("api"), QStringLiteral("model")}));
        QVERIFY(!match("/api/{type}/{repo}",
                       {QStringLiteral("api"), QStringLiteral("models"), QStringLiteral("..")}));
    }

    void dataFolderHasOneOwner()
    {
        QTemporaryDir folder;
        {
            const auto first = DataFolder::open(folder.path());
            VERIFY_RESULT(first);
            VERIFY_ERROR(DataFolder::open(folder.path()), ErrorKind::Conflict);
        }
        VERIFY_RESULT(DataFolder::open(folder.path()));
        VERIFY_ERROR(DataFolder::open(QStringLiteral("/proc/nothing")), ErrorKind::Failed);
    }
};

VITRINE_TEST(PartsTest)
#include "parts_test.moc"
