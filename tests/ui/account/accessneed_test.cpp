#include "ui/shell/accessneed.h"

#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::ui;

class AccessNeedTest : public QObject {
    Q_OBJECT

    using Kind = AccessFix::Kind;

    static account::Account account(const char* name, const char* role, const char* orgs = "[]")
    {
        const QByteArray body = QByteArray("{\"name\":\"") + name + "\",\"orgs\":" + orgs +
                                ",\"auth\":{\"accessToken\":{\"role\":\"" + role + "\"}}}";
        account::Account account;
        account.name = QLatin1String(name);
        account.who = *hub::parseWhoAmI(body);
        return account;
    }

    static AccessCase about(std::optional<account::Account> who, QList<account::Account> others = {})
    {
        AccessCase about;
        about.place = *hub::Place::parse(QStringLiteral("https://hub.example.org"));
        about.hasToken = who.has_value();
        about.who = std::move(who);
        about.others = std::move(others);
        about.repo = *RepoId::parse(QStringLiteral("acme/tiny"));
        return about;
    }

    static Error error(ErrorKind kind) { return Error::make(kind, QStringLiteral("It says no.")); }

private Q_SLOTS:
    void nobodySignsIn()
    {
        const AccessNeed need = accessNeed(error(ErrorKind::SignIn), about({}));
        QCOMPARE(need.fixes.size(), 1);
        QCOMPARE(need.fixes.first().kind, Kind::SignIn);
        QVERIFY(need.text.contains(QStringLiteral("hub.example.org")));
    }

    void aReadTokenNamesTheMissingRight()
    {
        const auto me = account("ada", "read", R"([{"name":"acme","roleInOrg":"admin"}])");
        const AccessNeed need = accessNeed(error(ErrorKind::Forbidden), about(me));
        QCOMPARE(need.text,
                 QStringLiteral("Your token may only read. Writing to acme/tiny needs a token with "
                                "write access."));
        QCOMPARE(need.fixes.size(), 1);
        QCOMPARE(need.fixes.first().kind, Kind::CreateToken);
        QVERIFY(need.fixes.first().writes);
    }

    void whoHasTheRightComesFirst()
    {
        const auto writer = account("zoe", "write", R"([{"name":"acme","roleInOrg":"write"}])");
        const auto stranger = account("eve", "write");
        const AccessNeed need =
            accessNeed(error(ErrorKind::Forbidden), about(account("ada", "read"), {stranger, writer}));
        QCOMPARE(need.fixes.size(), 2);
        QCOMPARE(need.fixes.at(0).kind, Kind::UseAccount);
        QCOMPARE(need.fixes.at(0).account, QStringLiteral("zoe"));
        QCOMPARE(need.fixes.at(1).kind, Kind::CreateToken);
    }

    void aRoleIsNamed()
    {
        const auto reader = account("ben", "write", R"([{"name":"acme","roleInOrg":"read"}])");
        const AccessNeed need = accessNeed(error(ErrorKind::Forbidden), about(reader));
        QVERIFY2(need.text.startsWith(QStringLiteral("ben may only read what belongs to acme.")),
                 qPrintable(need.text));
        const AccessNeed foreign = accessNeed(error(ErrorKind::Forbidden), about(account("eve", "write")));
        QCOMPARE(foreign.text, QStringLiteral("acme/tiny belongs to acme. eve may not change it."));
    }

    void gates()
    {
        QCOMPARE(accessNeed(error(ErrorKind::Gated), about({})).fixes.first().kind, Kind::SignIn);
        QCOMPARE(accessNeed(error(ErrorKind::Gated), about(account("ada", "read"))).fixes.first().kind,
                 Kind::AskForAccess);
        QCOMPARE(accessNeed(error(ErrorKind::Gated), about(account("ada", "fineGrained"))).fixes.first().kind,
                 Kind::CreateToken);
    }

    void endedTokensSignInAgain()
    {
        const AccessNeed need = accessNeed(error(ErrorKind::SignIn), about(account("ada", "read")));
        QVERIFY(need.text.contains(QStringLiteral("ada")));
        QCOMPARE(need.fixes.first().text, QStringLiteral("Sign in again"));
    }

    void unseenOffersTheOthers()
    {
        const AccessNeed need =
            accessNeed(error(ErrorKind::NotFound), about(account("eve", "write"), {account("ada", "read")}));
        QCOMPARE(need.fixes.first().account, QStringLiteral("ada"));
    }
};

VITRINE_TEST(AccessNeedTest)

#include "accessneed_test.moc"
