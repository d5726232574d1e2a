#include "tests/app/cli/cliprogram.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

/// `follow`, against the real local hub: a change upstream is seen once, and known afterwards.
class FollowVerbTest : public QObject {
    Q_OBJECT

private:
    LocalHubFixture m_hub;
    std::unique_ptr<CliProgram> m_cli;

    Outcome run(const char* words)
    {
        return m_cli->run(QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    QJsonObject first() { return run("follow list --json").json()[0].toObject(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub.seed(QStringLiteral("acme/tiny"),
                   {{QStringLiteral("config.json"), "{}"}, {QStringLiteral("old.txt"), "old"}});
        m_hub.start();
        m_cli = std::make_unique<CliProgram>(m_hub.url());
    }

    void aChangeIsSeenAndKnown()
    {
        QCOMPARE(run("follow list --json").json().toArray().size(), 0);
        QCOMPARE(run("follow add acme/tiny").code, 0);
        QCOMPARE(run("follow check").code, 0);
        QVERIFY(!first().value(QLatin1String("changed")).toBool());
        const QString commit =
            m_hub.seed(QStringLiteral("acme/tiny"),
                       {{QStringLiteral("config.json"), "{\"a\": 1}"}, {QStringLiteral("new.txt"), "new"}});
        QCOMPARE(run("follow check --json").code, 0);
        QVERIFY(first().value(QLatin1String("changed")).toBool());
        QCOMPARE(first().value(QLatin1String("latest")).toString(), commit);
        QStringList changes;
        const QJsonArray all = run("follow changes acme/tiny --json").json().toArray();
        for (const QJsonValue& change : all)
            changes.append(change[QLatin1String("change")].toString() + QLatin1Char(' ') +
                           change[QLatin1String("path")].toString());
        changes.sort();
        const QStringList expected{QStringLiteral("added new.txt"), QStringLiteral("changed config.json"),
                                   QStringLiteral("removed old.txt")};
        QCOMPARE(changes, expected);
        QCOMPARE(run("follow seen acme/tiny").code, 0);
        QVERIFY(!first().value(QLatin1String("changed")).toBool());
        QCOMPARE(run("follow remove acme/tiny").code, 0);
        QCOMPARE(run("follow remove acme/tiny").code, 4);
    }

    void whoSpeaksHasAListOfTheirOwn()
    {
        m_cli->setVariable("HF_TOKEN", LocalHubFixture::readToken());
        QCOMPARE(run("follow add acme/tiny").code, 0);
        QCOMPARE(run("follow list --json").json().toArray().size(), 1);
        m_cli->setVariable("HF_TOKEN", LocalHubFixture::strangerToken());
        QCOMPARE(run("follow list --json").json().toArray().size(), 0);
        QCOMPARE(run("follow add acme/nothing").code, 4);
        QCOMPARE(run("follow").code, 2);
        QVERIFY(!m_cli->tokenSeen());
    }
};

VITRINE_TEST(FollowVerbTest)
#include "followverb_test.moc"
