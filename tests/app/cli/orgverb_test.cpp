#include "tests/app/cli/cliprogram.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

/// `org` and `collection`, against the real local hub, as an admin, a member and a stranger.
class OrgVerbTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    std::unique_ptr<CliProgram> m_cli;

    Outcome run(const QStringList& words, const QByteArray& token = LocalHubFixture::writeToken())
    {
        m_cli->setVariable("HF_TOKEN", token);
        return m_cli->run(words);
    }
    Outcome run(const char* words, const QByteArray& token = LocalHubFixture::writeToken())
    {
        return run(QString::fromUtf8(words).split(QLatin1Char(' '), Qt::SkipEmptyParts), token);
    }
    QString role(const QString& user)
    {
        const QJsonArray members = run("org members acme --json").json().toArray();
        for (const QJsonValue& member : members) {
            if (member[QLatin1String("user")].toString() == user)
                return member[QLatin1String("role")].toString();
        }
        return {};
    }
    QString made(const QString& title)
    {
        return run(QStringList{QStringLiteral("collection"), QStringLiteral("create"), title,
                               QStringLiteral("--description"), QStringLiteral("for a test"),
                               QStringLiteral("--json")})
            .object()
            .value(QLatin1String("slug"))
            .toString();
    }
    QStringList itemsOf(const QString& slug)
    {
        const Outcome shown = run(QStringList{QStringLiteral("collection"), QStringLiteral("show"), slug,
                                              QStringLiteral("--json")});
        QStringList ids;
        for (const QJsonValue& item : shown.object().value(QLatin1String("items")).toArray())
            ids.append(item[QLatin1String("type")].toString() + QLatin1Char(' ') +
                       item[QLatin1String("id")].toString());
        return ids;
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{}"}});
        m_hub->seed(QStringLiteral("dataset:acme/words"), {{QStringLiteral("README.md"), "# Words"}});
        m_hub->start();
        m_cli = std::make_unique<CliProgram>(m_hub->url());
    }
    void cleanup() { QVERIFY2(!m_cli->tokenSeen(), "a token was printed"); }

    void organizationsOfMine()
    {
        const QJsonArray mine = run("org list --json").json().toArray();
        QCOMPARE(mine.size(), 1);
        QCOMPARE(mine.first()[QLatin1String("role")].toString(), QStringLiteral("admin"));
        QCOMPARE(run("org show acme --json").object().value(QLatin1String("users")).toInt(), 2);
        QCOMPARE(run("org show nobody-here").code, 4);
        QCOMPARE(run("org show").code, 2);
        QCOMPARE(run("org list", {}).code, 3);
    }

    void changesARole()
    {
        QCOMPARE(role(QStringLiteral("ben")), QStringLiteral("read"));
        QCOMPARE(run("org role acme ben write").code, 0);
        QCOMPARE(role(QStringLiteral("ben")), QStringLiteral("write"));
        QCOMPARE(run("org role acme ben king").code, 2);
        QCOMPARE(run("org role acme eve read").code, 4);
        QCOMPARE(run("org role acme ben admin", LocalHubFixture::strangerToken()).code, 3);
        QCOMPARE(role(QStringLiteral("ben")), QStringLiteral("write"));
    }

    void keepsTheGroupsOfAMemberWhoseRoleChanges()
    {
        QCOMPARE(run("org group-create acme readers --description few").code, 0);
        QCOMPARE(run("org group-add acme readers ben --role write").code, 0);
        QCOMPARE(run("org role acme ben contributor").code, 0);
        const QJsonArray groups = run("org groups acme --json").json().toArray();
        QCOMPARE(groups.size(), 1);
        QCOMPARE(groups.first()[QLatin1String("users")].toArray().size(), 1);
        QCOMPARE(run("org group-put acme readers acme/tiny").code, 0);
        QCOMPARE(run("org groups acme --json").json()[0][QLatin1String("repos")].toArray().size(), 1);
        QCOMPARE(run("org group-rename acme readers library").code, 0);
        const QJsonArray renamed = run("org groups acme --json").json().toArray();
        QCOMPARE(renamed.first()[QLatin1String("name")].toString(), QStringLiteral("library"));
        QCOMPARE(renamed.first()[QLatin1String("description")].toString(), QStringLiteral("few"));
        QCOMPARE(run("org group-rename acme library readers").code, 0);
        QCOMPARE(run("org group-rename acme nobody readers").code, 4);
        QCOMPARE(run("org auto-join acme readers read").code, 0);
        QCOMPARE(run("org groups acme --json").json()[0][QLatin1String("autoJoin")].toString(),
                 QStringLiteral("read"));
        QCOMPARE(run("org auto-join acme readers off").code, 0);
        QCOMPARE(run("org groups acme --json").json()[0][QLatin1String("autoJoin")].toString(), QString());
        QCOMPARE(run("org auto-join acme readers king").code, 2);
        QCOMPARE(run("org auto-join acme nobody read").code, 4);
        QCOMPARE(run("org group-remove acme readers ben").code, 0);
        QCOMPARE(run("org group-delete acme readers").code, 2); // asks, and nobody is there to answer
        QCOMPARE(run("org group-delete acme readers --yes").code, 0);
        QCOMPARE(run("org groups acme --json").json().toArray().size(), 0);
        QCOMPARE(run("org group-add acme readers ben").code, 4);
    }

    void collectionsFromTheirMakingToTheirEnd()
    {
        const QString slug = made(QStringLiteral("Small encoders"));
        QVERIFY(slug.startsWith(QStringLiteral("ada/small-encoders-")));
        const auto with = [&slug](const char* verb, const QStringList& rest) {
            return QStringList{QStringLiteral("collection"), QLatin1String(verb), slug} + rest;
        };
        const auto add =
            with("add", {QStringLiteral("acme/tiny"), QStringLiteral("--note"), QStringLiteral("first")});
        QCOMPARE(run(add).code, 0);
        QCOMPARE(run(add).code, 9);
        QCOMPARE(run(with("add", {QStringLiteral("acme/words"), QStringLiteral("--type"),
                                  QStringLiteral("dataset")}))
                     .code,
                 0);
        const QStringList both{QStringLiteral("model acme/tiny"), QStringLiteral("dataset acme/words")};
        QCOMPARE(itemsOf(slug), both);
        QCOMPARE(
            run(with("move", {QStringLiteral("acme/words"), QStringLiteral("--type"),
                              QStringLiteral("dataset"), QStringLiteral("--position"), QStringLiteral("0")}))
                .code,
            0);
        const QStringList turned{both.last(), both.first()};
        QCOMPARE(itemsOf(slug), turned);
        QCOMPARE(run(with("note",
                          {QStringLiteral("acme/tiny"), QStringLiteral("--text"), QStringLiteral("again")}))
                     .code,
                 0);
        QCOMPARE(run(with("remove", {QStringLiteral("acme/tiny")})).code, 0);
        QCOMPARE(run(with("remove", {QStringLiteral("acme/tiny")})).code, 4);
        QCOMPARE(itemsOf(slug), QStringList{QStringLiteral("dataset acme/words")});
        QCOMPARE(run(with("edit", {QStringLiteral("--private")})).code, 0);
        QCOMPARE(run(with("show", {}), LocalHubFixture::strangerToken()).code, 4);
        QCOMPARE(run(with("delete", {})).code, 2);
        QCOMPARE(run(with("delete", {QStringLiteral("--yes")})).code, 0);
        QCOMPARE(run(with("show", {})).code, 4);
    }

    void collectionsAreListed()
    {
        QVERIFY(!made(QStringLiteral("One")).isEmpty());
        QVERIFY(!made(QStringLiteral("Two")).isEmpty());
        QCOMPARE(run("collection list --json").json().toArray().size(), 2);
        QCOMPARE(run("collection list ada --limit 1 --json").json().toArray().size(), 1);
        QCOMPARE(run("collection list ben --json").json().toArray().size(), 0);
        QCOMPARE(run("collection show nonsense").code, 2);
        QCOMPARE(run("collection").code, 2);
        QCOMPARE(run("collection burn").code, 2);
        QCOMPARE(run("collection create One").code, 9);
    }
};

VITRINE_TEST(OrgVerbTest)
#include "orgverb_test.moc"
