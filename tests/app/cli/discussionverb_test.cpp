#include "tests/app/cli/cliprogram.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

/// `discussion` and `like`, against the real local hub, as a writer, a reader and nobody.
class DiscussionVerbTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    std::unique_ptr<CliProgram> m_cli;

    Outcome run(const QStringList& words, const QByteArray& token = LocalHubFixture::writeToken(),
                const QByteArray& input = {})
    {
        m_cli->setVariable("HF_TOKEN", token);
        return m_cli->run(words, input);
    }
    Outcome run(const char* words, const QByteArray& token = LocalHubFixture::writeToken(),
                const QByteArray& input = {})
    {
        return run(QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts), token, input);
    }
    QJsonObject shown(const char* num)
    {
        return run(QStringList{QStringLiteral("discussion"), QStringLiteral("show"),
                               QStringLiteral("acme/tiny"), QLatin1String(num), QStringLiteral("--json")})
            .object();
    }
    QStringList comments(const char* num)
    {
        QStringList texts;
        for (const QJsonValue& event : shown(num).value(QLatin1String("events")).toArray()) {
            if (event[QLatin1String("type")].toString() == QLatin1String("comment"))
                texts.append(event[QLatin1String("text")].toString());
        }
        return texts;
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{}"}});
        m_hub->start();
        m_cli = std::make_unique<CliProgram>(m_hub->url());
    }
    void cleanup() { QVERIFY2(!m_cli->tokenSeen(), "a token was printed"); }

    void fromTheFirstWordToTheLast()
    {
        const Outcome made = run("discussion create acme/tiny Broken --text - --json",
                                 LocalHubFixture::writeToken(), "It does **not** load.\n");
        QCOMPARE(made.code, 0);
        QCOMPARE(made.object().value(QLatin1String("num")).toInt(), 1);
        QVERIFY(made.object()
                    .value(QLatin1String("url"))
                    .toString()
                    .endsWith(QStringLiteral("/acme/tiny/discussions/1")));
        const Outcome said = run("discussion comment acme/tiny 1 --text Why? --json");
        QCOMPARE(said.code, 0);
        const QString id = said.object().value(QLatin1String("id")).toString();
        QCOMPARE(
            run(QStringList{QStringLiteral("discussion"), QStringLiteral("edit"), QStringLiteral("acme/tiny"),
                            QStringLiteral("1"), id, QStringLiteral("--text"), QStringLiteral("Since when?")})
                .code,
            0);
        const QStringList texts = comments("1");
        QCOMPARE(texts.size(), 2);
        QVERIFY(texts.first().startsWith(QStringLiteral("It does **not** load.")));
        QCOMPARE(texts.last(), QStringLiteral("Since when?"));
        QCOMPARE(run("discussion close acme/tiny 1 --text Fixed.").code, 0);
        QCOMPARE(shown("1").value(QLatin1String("status")).toString(), QStringLiteral("closed"));
        QCOMPARE(run("discussion reopen acme/tiny 1").code, 0);
        QCOMPARE(run("discussion rename acme/tiny 1 Mended").code, 0);
        QCOMPARE(shown("1").value(QLatin1String("title")).toString(), QStringLiteral("Mended"));
        QVERIFY(run("discussion show acme/tiny 1").out.contains("Since when?"));
        QCOMPARE(run("discussion delete acme/tiny 1").code, 2);
        QCOMPARE(run("discussion delete acme/tiny 1 --yes").code, 0);
        QCOMPARE(run("discussion show acme/tiny 1").code, 4);
    }

    void lists()
    {
        for (const char* title : {"First", "Second", "Third"})
            QCOMPARE(run(QStringList{QStringLiteral("discussion"), QStringLiteral("create"),
                                     QStringLiteral("acme/tiny"), QLatin1String(title),
                                     QStringLiteral("--text"), QStringLiteral("x")})
                         .code,
                     0);
        QCOMPARE(run("discussion close acme/tiny 2").code, 0);
        QCOMPARE(run("discussion list acme/tiny --json").json().toArray().size(), 3);
        QCOMPARE(run("discussion list acme/tiny --status open --json").json().toArray().size(), 2);
        QCOMPARE(run("discussion list acme/tiny --limit 1 --json").json().toArray().size(), 1);
        QCOMPARE(run("discussion list acme/tiny --kind pull-request --json").json().toArray().size(), 0);
        QCOMPARE(run("discussion list acme/tiny --status odd").code, 2);
        QCOMPARE(run("discussion list acme/nothing").code, 4);
    }

    void pullRequests()
    {
        QCOMPARE(run("discussion create acme/tiny Proposal --text x --pull-request").code, 0);
        QCOMPARE(shown("1").value(QLatin1String("status")).toString(), QStringLiteral("draft"));
        QCOMPARE(shown("1").value(QLatin1String("revision")).toString(), QStringLiteral("refs/pr/1"));
        QCOMPARE(run("discussion diff acme/tiny 1 --json").json().toArray().size(), 0);
        QCOMPARE(run("discussion create acme/tiny Talk --text x").code, 0);
        QCOMPARE(run("discussion diff acme/tiny 2").code, 2);
    }

    void whoMay()
    {
        QCOMPARE(run("discussion create acme/tiny Hello --text x", {}).code, 3);
        QCOMPARE(run("discussion create acme/tiny Hello --text x", LocalHubFixture::strangerToken()).code, 0);
        QCOMPARE(run("discussion delete acme/tiny 1 --yes", LocalHubFixture::strangerToken()).code, 3);
        QCOMPARE(run("discussion show acme/tiny 1", {}).code, 0);
    }

    void badWords()
    {
        QCOMPARE(run("discussion create acme/tiny ab --text x").code, 2);
        QCOMPARE(run("discussion create acme/tiny Long --text").code, 2);
        QCOMPARE(run("discussion comment acme/tiny three --text x").code, 2);
        QCOMPARE(run("discussion comment acme/tiny 9 --text x").code, 4);
    }

    void likes()
    {
        const auto count = [this] {
            return run("info acme/tiny --json").object().value(QLatin1String("likes")).toInt();
        };
        QCOMPARE(run("like acme/tiny").code, 0);
        QCOMPARE(count(), 1);
        QCOMPARE(run("like acme/tiny --undo").code, 0);
        QCOMPARE(count(), 0);
        QCOMPARE(run("like acme/tiny", {}).code, 3);
    }
};

VITRINE_TEST(DiscussionVerbTest)
#include "discussionverb_test.moc"
