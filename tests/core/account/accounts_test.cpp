#include "core/account/accounts.h"

#include "core/account/places.h"
#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/memorytokenstore.h"
#include "tests/support/rawserver.h"
#include "tests/support/secretservice.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::account;
using vitrine::test::await;
using vitrine::test::LocalHubFixture;

namespace {

const QString ada = QString::fromLatin1(LocalHubFixture::writeToken());
const QString ben = QString::fromLatin1(LocalHubFixture::readToken());

} // namespace

class AccountsTest : public QObject {
    Q_OBJECT

    struct World {
        QTemporaryDir home;
        LocalHubFixture hub;
        std::unique_ptr<test::EnvironmentVariable> endpoint;
        std::unique_ptr<test::EnvironmentVariable> path;
        std::shared_ptr<test::MemoryTokenStore> keychain = std::make_shared<test::MemoryTokenStore>();
        net::Network network;
        std::unique_ptr<Accounts> accounts;
        hub::Place place;

        World()
        {
            hub.start();
            endpoint = std::make_unique<test::EnvironmentVariable>("HF_ENDPOINT", hub.url().toEncoded());
            path = std::make_unique<test::EnvironmentVariable>(
                "HF_TOKEN_PATH", home.filePath(QStringLiteral("hf/token")).toLocal8Bit());
            place = hub::Place::fromEnvironment();
            restart();
        }
        void restart()
        {
            if (accounts)
                accounts->settle();
            accounts = std::make_unique<Accounts>(
                network, AccountsOptions{home.filePath(QStringLiteral("data")), keychain, hub::tokenFile(),
                                         home.filePath(QStringLiteral("localhub/token"))});
            await(accounts->load());
        }
        Result<void> signIn(const QString& token, Kept kept = Kept::Keychain)
        {
            auto newcomer = await(accounts->ask(place, {token, {}, {}}, {}));
            if (!newcomer)
                return fail(newcomer.error());
            return await(accounts->add(*newcomer, kept));
        }
        QByteArray remembered()
        {
            accounts->settle();
            QFile file(home.filePath(QStringLiteral("data/accounts.json")));
            return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
        }
    };

private Q_SLOTS:
    void init() { qunsetenv("HF_TOKEN"); }

    void severalAtOnePlaceAndOneSpeaks()
    {
        World world;
        QVERIFY(world.accounts->identity(world.place).token.isEmpty());
        QSignalSpy switched(world.accounts.get(), &Accounts::switched);
        VERIFY_RESULT(world.signIn(QLatin1Char(' ') + ada + QLatin1Char('\n')));
        QCOMPARE(world.accounts->identity(world.place).account, QStringLiteral("ada"));
        QCOMPARE(world.accounts->identity(world.place).token, ada);
        VERIFY_RESULT(world.signIn(ben));
        QCOMPARE(switched.size(), 2);
        QCOMPARE(world.accounts->current(world.place)->name, QStringLiteral("ben"));
        QCOMPARE(world.accounts->all(world.place).size(), 2);
        QCOMPARE(world.accounts->identity(world.place, QStringLiteral("ada")).token, ada);
        QVERIFY(world.accounts->identity(world.place, QStringLiteral("eve")).token.isEmpty());
        world.accounts->use(world.place, QStringLiteral("ada"));
        QCOMPARE(world.accounts->identity(world.place).token, ada);

        // Remembered, but for the tokens.
        const QByteArray file = world.remembered();
        QVERIFY(file.contains("\"ada\"") && file.contains("\"ben\""));
        QVERIFY(!file.contains(ada.toLatin1()) && !file.contains(ben.toLatin1()));
        world.restart();
        QCOMPARE(world.accounts->identity(world.place).token, ada);
        QCOMPARE(world.accounts->current(world.place)->who.organizations.size(), 1);
        // Not at any other place.
        const auto elsewhere = *hub::Place::parse(QStringLiteral("https://hub.example.org"));
        QVERIFY(world.accounts->identity(elsewhere).token.isEmpty());
        QVERIFY(world.accounts->identity(elsewhere, QStringLiteral("ada")).token.isEmpty());
    }

    void signingOutForgets()
    {
        World world;
        VERIFY_RESULT(world.signIn(ada));
        QSignalSpy gone(world.accounts.get(), &Accounts::gone);
        VERIFY_RESULT(await(world.accounts->remove(world.place.origin(), QStringLiteral("ada"))));
        QCOMPARE(gone.size(), 1);
        QVERIFY(world.keychain->secrets.isEmpty());
        QVERIFY(world.accounts->identity(world.place).token.isEmpty());
        QVERIFY(!world.remembered().contains("\"name\": \"ada\""));
    }

    void aKeychainThatFailsKeepsNobodyAndSaysSo()
    {
        World world;
        world.keychain->works = false;
        QVERIFY(!await(world.accounts->hasKeychain()));
        VERIFY_ERROR(world.signIn(ada), ErrorKind::Failed);
        QVERIFY(world.accounts->identity(world.place).token.isEmpty());
        VERIFY_RESULT(world.signIn(ada, Kept::Session));
        QCOMPARE(world.accounts->identity(world.place).token, ada);
        world.restart();
        QVERIFY(world.accounts->identity(world.place).token.isEmpty());
    }

    void aTokenThatCannotBeReadIsNobodyNotSomeoneElse()
    {
        World world;
        VERIFY_RESULT(HfTokenFiles(hub::tokenFile()).store(QStringLiteral("reader"), {ben, {}, {}}, true));
        VERIFY_RESULT(world.signIn(ada));
        world.accounts->settle();
        world.keychain->works = false;
        world.restart();
        QVERIFY(world.accounts->identity(world.place).token.isEmpty());
        QVERIFY(world.accounts->all(world.place).last().problem.has_value());
    }

    void theFileIsSharedWithHf()
    {
        World world;
        VERIFY_RESULT(world.signIn(ada, Kept::File));
        const HfTokenFiles files(hub::tokenFile());
        QCOMPARE(files.active(), ada);
        QCOMPARE(files.sections().first().section, QStringLiteral("laptop"));
        world.restart();
        QCOMPARE(world.accounts->current(world.place)->kept, Kept::File);
        // A token of another place never lands in the file that others send to the Hub.
        const auto other =
            hub::Place{hub::Place::Kind::Other, QStringLiteral("lan"),
                       QUrl(QStringLiteral("http://localhost:%1").arg(world.hub.url().port()))};
        const auto newcomer = await(world.accounts->ask(other, {ben, {}, {}}, {}));
        VERIFY_RESULT(newcomer);
        VERIFY_ERROR(await(world.accounts->add(*newcomer, Kept::File)), ErrorKind::Invalid);
        VERIFY_RESULT(await(world.accounts->remove(world.place.origin(), QStringLiteral("ada"))));
        QVERIFY(files.active().isEmpty());
        QVERIFY(files.sections().isEmpty());
    }

    void tokensOfHfAreFoundAndOffered()
    {
        World world;
        const HfTokenFiles files(hub::tokenFile());
        VERIFY_RESULT(files.store(QStringLiteral("desk"), {ada, {}, {}}, true));
        VERIFY_RESULT(files.store(QStringLiteral("spare"), {ben, {}, {}}, false));
        QCOMPARE(world.accounts->identity(world.place).token, ada); // found, as before
        const auto who = await(world.accounts->who(world.place, {}));
        QCOMPARE(who->name, QStringLiteral("ada"));
        QCOMPARE(world.accounts->speaker(world.place), QStringLiteral("ada"));
        const QList<FoundToken> found = world.accounts->found(world.place);
        QCOMPARE(found.size(), 2);
        QVERIFY(found.at(0).isActive && !found.at(1).isActive);
        const auto newcomer = await(world.accounts->askFound(world.place, found.at(1), {}));
        VERIFY_RESULT(newcomer);
        VERIFY_RESULT(await(world.accounts->add(*newcomer, Kept::File)));
        QCOMPARE(world.accounts->current(world.place)->name, QStringLiteral("ben"));
        QCOMPARE(files.active(), ada); // adopting changes nothing for the others
        QCOMPARE(world.accounts->found(world.place).size(), 1);
        // Known at the next start before anybody is asked.
        world.accounts->use(world.place, QStringLiteral("ada"));
        world.restart();
        QCOMPARE(world.accounts->speaker(world.place), QStringLiteral("ada"));
        VERIFY_RESULT(await(world.accounts->remove(world.place.origin(), QStringLiteral("ada"))));
        QVERIFY(world.accounts->identity(world.place).token.isEmpty());
        QCOMPARE(files.active(), ada);
    }

    void hfTokenWinsAtTheStart()
    {
        World world;
        VERIFY_RESULT(world.signIn(ada));
        world.accounts->settle();
        const test::EnvironmentVariable variable("HF_TOKEN", ben.toLatin1());
        world.restart();
        QCOMPARE(world.accounts->identity(world.place).token, ben);
        world.accounts->use(world.place, QStringLiteral("ada"));
        QCOMPARE(world.accounts->identity(world.place).token, ada);
        const auto elsewhere = *hub::Place::parse(QStringLiteral("https://hub.example.org"));
        QVERIFY(world.accounts->identity(elsewhere).token.isEmpty());
    }

    void thisComputersOwnHubNeedsNoSigningIn()
    {
        World world;
        const hub::Place here{hub::Place::Kind::ThisComputer, QStringLiteral("This computer"),
                              world.hub.url()};
        QVERIFY(world.accounts->identity(here).token.isEmpty());
        QDir(world.home.path()).mkdir(QStringLiteral("localhub"));
        QFile file(world.home.filePath(QStringLiteral("localhub/token")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(ada.toLatin1());
        file.close();
        QCOMPARE(world.accounts->identity(here).token, ada);
        QVERIFY(world.accounts->identity(world.place).token.isEmpty()); // and nowhere else
        QCOMPARE(await(world.accounts->who(here, {}))->name, QStringLiteral("ada"));
        QCOMPARE(world.accounts->all(here).size(), 1);
        world.accounts->use(here, {});
        QVERIFY(world.accounts->identity(here).token.isEmpty());
    }

    void badTokensAreRefusedInWords()
    {
        World world;
        VERIFY_ERROR(world.signIn(QStringLiteral("hf_nobodysToken")), ErrorKind::SignIn);
        VERIFY_ERROR(world.signIn(QStringLiteral("two words")), ErrorKind::Invalid);
        VERIFY_ERROR(world.signIn(QStringLiteral("  \n")), ErrorKind::Invalid);
        QVERIFY(world.accounts->all().isEmpty());
        QVERIFY(world.keychain->secrets.isEmpty());
    }

    void oneIsChosenForARepository()
    {
        World world;
        VERIFY_RESULT(world.signIn(ada));
        VERIFY_RESULT(world.signIn(ben));
        const RepoId repo = LocalHubFixture::repo(QStringLiteral("acme/tiny"));
        world.accounts->useFor(world.place, repo, QStringLiteral("ada"));
        world.accounts->settle();
        world.restart();
        QCOMPARE(world.accounts->speaker(world.place), QStringLiteral("ben"));
        QCOMPARE(world.accounts->speaker(world.place, repo), QStringLiteral("ada"));
        QCOMPARE(world.accounts->speaker(world.place, LocalHubFixture::repo(QStringLiteral("acme/other"))),
                 QStringLiteral("ben"));
        VERIFY_RESULT(await(world.accounts->remove(world.place.origin(), QStringLiteral("ada"))));
        QCOMPARE(world.accounts->speaker(world.place, repo), QStringLiteral("ben"));
    }

    void whatIsKeptForOneIsNotShownToAnother()
    {
        World world;
        const QString origin = world.place.origin();
        VERIFY_RESULT(world.signIn(ada));
        QVERIFY(world.accounts->mayShow(origin, QStringLiteral("ada")));
        QVERIFY(world.accounts->mayShow(origin, {}));
        VERIFY_RESULT(world.signIn(ben));
        QVERIFY(!world.accounts->mayShow(origin, QStringLiteral("ada")));
        world.accounts->use(world.place, {});
        QVERIFY(!world.accounts->mayShow(origin, QStringLiteral("ben")));
        QVERIFY(!world.accounts->mayShow(QStringLiteral("https://elsewhere"), QStringLiteral("ada")));
    }

    void clientsSpeakAsWhoSpeaksNow()
    {
        World world;
        Places places(world.network, *world.accounts, nullptr, nullptr);
        const auto before = places.client(world.place);
        QVERIFY(before->identity().token.isEmpty());
        VERIFY_RESULT(world.signIn(ada));
        QCOMPARE(places.client(world.place)->identity().token, ada);
        QVERIFY(before->identity().token.isEmpty());
        world.accounts->use(world.place, {});
        QVERIFY(places.client(world.place)->identity().token.isEmpty());
    }

    void oauthIsProlongedInItsLastDay()
    {
        World world;
        test::RawServer server([](const test::RawRequest& request) {
            if (request.target == "/oauth/token")
                return test::RawReply::ok(
                    R"({"access_token":"hf_oauth_second","refresh_token":"hf_next","expires_in":864000})");
            return test::RawReply::ok(R"({"name":"zoe","auth":{}})");
        });
        const hub::Place place{hub::Place::Kind::Other, QStringLiteral("raw"),
                               QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.port()))};
        auto newcomer =
            await(world.accounts->ask(place,
                                      {QStringLiteral("hf_oauth_first"), QStringLiteral("hf_again"),
                                       QDateTime::currentDateTimeUtc().addSecs(3600)},
                                      {}));
        VERIFY_RESULT(newcomer);
        newcomer->oauth = true;
        VERIFY_RESULT(await(world.accounts->add(*newcomer, Kept::Keychain)));
        await(world.accounts->prolong()); // without a client id nothing can be prolonged
        QCOMPARE(world.accounts->identity(place).token, QStringLiteral("hf_oauth_first"));
        world.accounts->setClientId(QStringLiteral("our client"));
        world.accounts->settle();
        const auto id = world.accounts->clientId();
        world.restart();
        world.accounts->setClientId(id);
        await(world.accounts->prolong());
        QCOMPARE(world.accounts->identity(place).token, QStringLiteral("hf_oauth_second"));
        QCOMPARE(world.keychain->secrets.first().refreshToken, QStringLiteral("hf_next"));
        const QByteArray body = server.requests().last().body;
        QVERIFY2(body.contains("grant_type=refresh_token&refresh_token=hf_again&client_id=our%20client"),
                 body.constData());
        QVERIFY(server.requests().last().header("Authorization").isEmpty());
        const auto asked = server.requestCount();
        await(world.accounts->prolong()); // ten days are enough
        QCOMPARE(server.requestCount(), asked);
        QVERIFY(world.accounts->current(place).has_value());
    }

    void signingOutWhileProlongedStays()
    {
        World world;
        test::RawServer server([](const test::RawRequest& request) {
            if (request.target == "/oauth/token")
                return test::RawReply::ok(
                    R"({"access_token":"hf_oauth_second","refresh_token":"hf_next","expires_in":864000})");
            return test::RawReply::ok(R"({"name":"zoe","auth":{}})");
        });
        const hub::Place place{hub::Place::Kind::Other, QStringLiteral("raw"),
                               QUrl(QStringLiteral("http://127.0.0.1:%1").arg(server.port()))};
        const Secret first{QStringLiteral("hf_oauth_first"), QStringLiteral("hf_again"),
                           QDateTime::currentDateTimeUtc().addSecs(3600)};
        auto newcomer = await(world.accounts->ask(place, first, {}));
        VERIFY_RESULT(newcomer);
        newcomer->oauth = true;
        VERIFY_RESULT(await(world.accounts->add(*newcomer, Kept::Keychain)));
        world.accounts->setClientId(QStringLiteral("our client"));
        auto prolonging = world.accounts->prolong(); // asks, and waits for the answer
        VERIFY_RESULT(await(world.accounts->remove(place.origin(), QStringLiteral("zoe"))));
        await(std::move(prolonging));
        QVERIFY(server.requests().last().target == "/oauth/token");
        QVERIFY(world.accounts->all(place).isEmpty());
        QVERIFY(world.accounts->identity(place).token.isEmpty());
        QVERIFY(world.keychain->secrets.isEmpty());
        QVERIFY(!world.remembered().contains("zoe"));
    }
};

VITRINE_TEST(AccountsTest)

#include "accounts_test.moc"
