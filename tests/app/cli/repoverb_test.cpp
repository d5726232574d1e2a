#include "tests/app/cli/cliprogram.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

/// `repo` as scripts see it, against the real local hub.
class RepoVerbTest : public QObject {
    Q_OBJECT

    std::unique_ptr<LocalHubFixture> m_hub;
    std::unique_ptr<CliProgram> m_cli;

    Outcome run(const QByteArray& words, const QByteArray& token = LocalHubFixture::writeToken())
    {
        m_cli->setVariable("HF_TOKEN", token);
        return m_cli->run(QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    QStringList names(const char* words)
    {
        QStringList found;
        const QJsonArray items = run(words).json().toArray();
        for (const QJsonValue& item : items)
            found.append(item[QLatin1String("id")].toString() + item[QLatin1String("name")].toString());
        found.sort();
        return found;
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        for (const char* text : {"one\n", "two\n"})
            m_hub->seed(QStringLiteral("ada/mine"),
                        {{QStringLiteral("a.txt"), text},
                         {QStringLiteral("m.safetensors"), QByteArray(100, text[0])}});
        m_hub->seed(QStringLiteral("acme/shared"), {{QStringLiteral("a.txt"), "x\n"}});
        m_hub->start();
        m_cli = std::make_unique<CliProgram>(m_hub->url());
    }
    void cleanup() { QVERIFY2(!m_cli->tokenSeen(), "a token was printed"); }

    void makesListsAndEnds()
    {
        QCOMPARE(run("repo create ada/fresh --private --json").object().value(QLatin1String("id")).toString(),
                 QStringLiteral("ada/fresh"));
        QCOMPARE(run("repo create ada/fresh --json").errorKind(), QStringLiteral("conflict"));
        QCOMPARE(run("repo create ada/fresh").code, 9);
        QCOMPARE(run("repo create ada/fresh --exist-ok").code, 0);
        QCOMPARE(run("repo create ada/x --public --private").code, 2);
        QCOMPARE(names("repo list --json"),
                 QStringList({QStringLiteral("acme/shared"), QStringLiteral("ada/fresh"),
                              QStringLiteral("ada/mine")}));
        QCOMPARE(run("repo delete ada/fresh").code, 2); // nobody to ask, and no --yes
        QCOMPARE(run("repo delete ada/fresh --yes").code, 0);
        QCOMPARE(run("repo delete ada/fresh --yes").code, 4);
        QCOMPARE(run("repo delete acme/shared --yes", LocalHubFixture::readToken()).code, 3);
        QCOMPARE(run("repo list", QByteArray()).code, 3);
        QCOMPARE(run("repo frob").code, 2);
    }

    void movesAndChanges()
    {
        QCOMPARE(run("repo move ada/mine acme/theirs").code, 0);
        QCOMPARE(run("info ada/mine --json").object().value(QLatin1String("id")).toString(),
                 QStringLiteral("acme/theirs")); // the old name leads there
        QCOMPARE(run("repo settings acme/theirs --private").code, 0);
        QVERIFY(run("info acme/theirs --json").object().value(QLatin1String("private")).toBool());
        QCOMPARE(run("repo settings acme/theirs").code, 2);
        QCOMPARE(run("repo settings acme/theirs --discussions maybe").code, 2);
        QCOMPARE(run("repo duplicate acme/theirs ada/copy").code, 0);
        QCOMPARE(run("info ada/copy --json").object().value(QLatin1String("id")).toString(),
                 QStringLiteral("ada/copy"));
    }

    void branchesTagsAndSquash()
    {
        QCOMPARE(run("repo branch ada/mine dev").code, 0);
        QCOMPARE(run("repo branch ada/mine dev").code, 9);
        QCOMPARE(run("repo branch ada/mine bad..name").code, 2);
        QCOMPARE(names("repo branch ada/mine --json"),
                 QStringList({QStringLiteral("dev"), QStringLiteral("main")}));
        QCOMPARE(run("repo tag ada/mine v1 --from dev --message one").code, 0);
        QCOMPARE(names("repo tag ada/mine --json"), QStringList({QStringLiteral("v1")}));
        QCOMPARE(run("repo tag ada/mine v2 --from nowhere").code, 4);
        QCOMPARE(run("repo branch ada/mine dev --delete").code, 2);
        QCOMPARE(run("repo branch ada/mine dev --delete --yes").code, 0);
        QCOMPARE(run("repo tag ada/mine v1 --delete --yes").code, 0);
        QCOMPARE(run("repo squash ada/mine --yes").code, 0);
        QCOMPARE(run("repo commits ada/mine --json").json().toArray().size(), 1);
    }

    void goesBackInHistory()
    {
        const QJsonArray commits = run("repo commits ada/mine --json").json().toArray();
        QCOMPARE(commits.size(), 3); // the one that made the repository is the first
        const QByteArray last = commits.at(0)[QLatin1String("id")].toString().toLatin1();
        const QByteArray first = commits.at(1)[QLatin1String("id")].toString().toLatin1();
        const Outcome diff = run("repo diff ada/mine " + last);
        QVERIFY(diff.out.contains("-one") && diff.out.contains("+two"));
        const QByteArray root = commits.at(2)[QLatin1String("id")].toString().toLatin1();
        QCOMPARE(run("repo diff ada/mine " + root).code, 4); // nothing before it
        const QByteArray revert = "repo revert ada/mine " + first + " --file a.txt";
        QCOMPARE(run(revert).code, 2); // nobody to ask
        QCOMPARE(run(revert + " --dry-run --json").object().value(QLatin1String("files")).toArray().size(),
                 1);
        QCOMPARE(
            run(revert + " --create-pr --yes --json").object().value(QLatin1String("pullRequest")).toInt(),
            1);
        QVERIFY(!run(revert + " --yes --json").object().value(QLatin1String("commit")).toString().isEmpty());
        QCOMPARE(run(revert + " --yes").code, 0); // it is so already
        QVERIFY(run("repo diff ada/mine " + first + " main").out.contains("m.safetensors"));
        QVERIFY(!run("repo diff ada/mine " + first + " main").out.contains("a.txt"));
    }

    void largeFilesGo()
    {
        const QJsonArray files = run("repo lfs ada/mine --json").json().toArray();
        QCOMPARE(files.size(), 2);
        const QByteArray sha = files.at(0)[QLatin1String("sha256")].toString().toLatin1();
        QCOMPARE(run("repo lfs ada/mine --delete " + sha).code, 2);
        QCOMPARE(run("repo lfs ada/mine --delete nothing --yes").code, 4);
        QCOMPARE(run("repo lfs ada/mine --yes --json --delete " + sha)
                     .object()
                     .value(QLatin1String("bytes"))
                     .toInt(),
                 100);
        QCOMPARE(run("repo lfs ada/mine --json").json().toArray().size(), 1);
    }
};

VITRINE_TEST(RepoVerbTest)
#include "repoverb_test.moc"
