#include "core/account/hftokens.h"
#include "tests/app/cli/cliprogram.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/secretservice.h"
#include "tests/support/testmain.h"

#include <QDirIterator>
#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

/// Who speaks, as scripts see it; with a real keychain, with none, and with the tools' own file.
class AccountVerbsTest : public QObject {
    Q_OBJECT

    LocalHubFixture m_hub;
    std::unique_ptr<CliProgram> m_cli;

    Outcome run(const char* arguments, const QByteArray& input = {})
    {
        return m_cli->run(QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts), input);
    }

    /// Files below the program's home that hold \p token.
    QStringList filesWith(const QByteArray& token) const
    {
        QStringList found;
        QDirIterator files(m_cli->path({}), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString path = files.next();
            if (contentOf(path).contains(token))
                found.append(files.fileName());
        }
        return found;
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub.seed(QStringLiteral("acme/secret"), {{QStringLiteral("README.md"), "# Secret"}});
        VERIFY_RESULT(m_hub.server().setPrivate(LocalHubFixture::repo(QStringLiteral("acme/secret")), true));
        m_hub.start();
    }

    void init() { m_cli = std::make_unique<CliProgram>(m_hub.url()); }
    void cleanup() { QVERIFY2(!m_cli->tokenSeen(), "a token was printed"); }

    void nobodyIsSaid()
    {
        QCOMPARE(run("whoami").code, 3);
        QCOMPARE(run("whoami --json").errorKind(), QStringLiteral("signIn"));
        QCOMPARE(run("logout").code, 3);
        QCOMPARE(run("accounts --json").out, QByteArray("[]\n"));
        QCOMPARE(run("whoami --account eve").code, 3);
    }

    void withoutAKeychainAFileOnlyWhenSaid()
    {
        m_cli->setVariable("DBUS_SESSION_BUS_ADDRESS", "unix:path=/nowhere");
        const QByteArray token = LocalHubFixture::writeToken();
        const Outcome refused = run("login --token-file -", token + "\n");
        QCOMPARE(refused.code, 1);
        QVERIFY(refused.err.contains("--keep file"));
        QVERIFY(filesWith(token).isEmpty());
        const Outcome kept = run("login --token-file - --keep file --json", "  " + token + "\r\n");
        QVERIFY2(kept.code == 0, kept.err.constData());
        QCOMPARE(kept.object().value(QLatin1String("name")).toString(), QStringLiteral("ada"));
        QCOMPARE(kept.object().value(QLatin1String("kept")).toString(), QStringLiteral("file"));
        QCOMPARE(run("whoami").lines().value(0), QByteArray("ada"));
        QCOMPARE(run("info acme/secret").code, 0);
        const Outcome list = run("accounts list --json");
        QCOMPARE(list.json().toArray().size(), 1);
        QVERIFY(list.json().toArray().first().toObject().value(QLatin1String("current")).toBool());
        QStringList files = filesWith(token);
        files.sort();
        QCOMPARE(files, (QStringList{QStringLiteral("stored_tokens"), QStringLiteral("token")}));
        QCOMPARE(run("logout").code, 0);
        QVERIFY(filesWith(token).isEmpty());
        QCOMPARE(run("info acme/secret").code, 4);
    }

    void severalAccountsInTheKeychain()
    {
        SecretService keychain;
        QVERIFY2(keychain.problem().isEmpty(), qPrintable(keychain.problem()));
        m_cli->setVariable("DBUS_SESSION_BUS_ADDRESS", qgetenv("DBUS_SESSION_BUS_ADDRESS"));
        const Outcome ada = run("login --token-file -", LocalHubFixture::writeToken());
        QVERIFY2(ada.code == 0, ada.err.constData());
        QCOMPARE(ada.out, QByteArray("ada\n"));
        QVERIFY(ada.err.contains("It may change everything that ada may change."));
        QCOMPARE(run("login --token-file -", LocalHubFixture::strangerToken()).code, 0);
        QVERIFY(filesWith(LocalHubFixture::writeToken()).isEmpty());
        QCOMPARE(run("whoami").lines().value(0), QByteArray("eve"));
        QCOMPARE(run("info acme/secret").code, 4);
        QCOMPARE(run("info acme/secret --account ada").code, 0);
        QCOMPARE(run("accounts use ada").code, 0);
        QCOMPARE(run("info acme/secret").code, 0);
        QCOMPARE(run("accounts use nobody").code, 4);
        QCOMPARE(run("accounts --json").json().toArray().size(), 2);
        QCOMPARE(run("logout --account ada").code, 0);
        QCOMPARE(run("whoami").code, 3);
        QCOMPARE(run("whoami --account eve").lines().value(0), QByteArray("eve"));
    }

    void theEnvironmentWins()
    {
        m_cli->setVariable("HF_TOKEN", LocalHubFixture::readToken());
        QCOMPARE(run("whoami").lines().value(0), QByteArray("ben"));
        QCOMPARE(run("whoami --account ben").lines().value(0), QByteArray("ben"));
        QCOMPARE(run("whoami --account ada").code, 3);
        const Outcome who = run("whoami --json");
        QCOMPARE(
            who.object().value(QLatin1String("token")).toObject().value(QLatin1String("role")).toString(),
            QStringLiteral("read"));
        QVERIFY(who.object()
                    .value(QLatin1String("rights"))
                    .toArray()
                    .contains(QStringLiteral("It may change nothing.")));
    }

    void theBrowserSignsIn()
    {
        m_cli->setVariable("HF_DEVICE_CODE_OAUTH_CLIENT_ID", "vitrine-test");
        QProcess login;
        m_cli->start(login, {QStringLiteral("login"), QStringLiteral("--device"), QStringLiteral("--keep"),
                             QStringLiteral("file")});
        QTRY_VERIFY_WITH_TIMEOUT(!m_hub.server().waitingCodes().isEmpty(), 20'000);
        const QString code = m_hub.server().waitingCodes().last();
        VERIFY_RESULT(m_hub.server().approveCode(code, QStringLiteral("ben")));
        const Outcome done = m_cli->finish(login);
        QVERIFY2(done.code == 0, done.err.constData());
        QCOMPARE(done.out, QByteArray("ben\n"));
        QVERIFY(done.err.contains(code.toUtf8()));
        QVERIFY(!done.err.contains("hf_oauth") && !done.out.contains("hf_oauth"));
        QCOMPARE(run("whoami").lines().value(0), QByteArray("ben"));
    }

    void badTokensAndTokensInArguments()
    {
        const QByteArray token = LocalHubFixture::writeToken();
        Outcome bad = m_cli->run({QStringLiteral("login"), QString::fromLatin1(token)});
        QCOMPARE(bad.code, 2);
        QVERIFY(!bad.err.contains(token));
        bad = m_cli->run({QStringLiteral("login"), QStringLiteral("--token=") + QString::fromLatin1(token),
                          QStringLiteral("--json")});
        QCOMPARE(bad.code, 2);
        QVERIFY(!bad.err.contains(token) && !bad.out.contains(token));
        QCOMPARE(run("login --token-file - --keep file", "hf_nobodyHasThis").code, 3);
        QCOMPARE(run("login --token-file - --keep file", "").code, 2);
        QCOMPARE(run("login --token-file - --keep cloud", token).code, 2);
        QCOMPARE(run("login --token-file /nowhere --keep file").code, 4);
        QCOMPARE(run("login --keep file").code, 2);          // no terminal to ask on
        QCOMPARE(run("login --device --keep file").code, 2); // no client id
        QVERIFY(filesWith(token).isEmpty());
    }
};

VITRINE_TEST(AccountVerbsTest)

#include "accountverbs_test.moc"
