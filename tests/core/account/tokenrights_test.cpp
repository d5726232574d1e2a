#include "core/hub/tokenrights.h"

#include "tests/support/testmain.h"

using namespace vitrine;

class TokenRightsTest : public QObject {
    Q_OBJECT

    static hub::WhoAmI who(const QByteArray& access)
    {
        return *hub::parseWhoAmI(R"({"name":"ada","auth":{"accessToken":)" + access + "}}");
    }

private Q_SLOTS:
    void sayWhatATokenMayDo_data()
    {
        QTest::addColumn<QByteArray>("access");
        QTest::addColumn<QStringList>("words");
        QTest::newRow("read") << QByteArray(R"({"role":"read"})")
                              << QStringList{QStringLiteral("It may read everything that ada may read."),
                                             QStringLiteral("It may change nothing.")};
        QTest::newRow("write") << QByteArray(R"({"role":"write"})")
                               << QStringList{
                                      QStringLiteral("It may read everything that ada may read."),
                                      QStringLiteral("It may change everything that ada may change.")};
        QTest::newRow("fine") << QByteArray(R"({"role":"fineGrained","fineGrained":{"scoped":[
            {"entity":{"type":"org","name":"acme"},"permissions":["repo.write","new.thing"]},
            {"entity":{"type":"model","name":"acme/tiny"},"permissions":["repo.content.read"]}],
            "global":["discussion.write"],"canReadGatedRepos":true}})")
                              << QStringList{
                                     QStringLiteral("acme: change repositories, new.thing."),
                                     QStringLiteral("acme/tiny: read repositories."),
                                     QStringLiteral("Everywhere: write discussions."),
                                     QStringLiteral("It may read gated repositories that ada may read.")};
        QTest::newRow("nothing") << QByteArray(R"({"role":"fineGrained"})")
                                 << QStringList{
                                        QStringLiteral("It may only read what is public."),
                                        QStringLiteral("It may not read gated repositories, even where "
                                                       "ada was let in.")};
        QTest::newRow("oauth") << QByteArray("{}")
                               << QStringList{QStringLiteral("It may do what was agreed to in the browser.")};
    }

    void sayWhatATokenMayDo()
    {
        QFETCH(QByteArray, access);
        QFETCH(QStringList, words);
        QCOMPARE(hub::tokenRights(who(access)), words);
    }
};

VITRINE_TEST(TokenRightsTest)

#include "tokenrights_test.moc"
