#include "tests/app/cli/cliprogram.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray card =
    "---\nlicense: other\nextra_gated_prompt: Be kind.\nextra_gated_fields:\n  Company: text\n"
    "  Use:\n    type: select\n    options: [Research, {label: Work, value: w}]\n"
    "  I agree: checkbox\n---\n# Locked\n";

} // namespace

/// `access`, as reader, stranger and owner.
class AccessVerbTest : public QObject {
    Q_OBJECT

private:
    LocalHubFixture m_hub;
    std::unique_ptr<CliProgram> m_cli;

    Outcome as(const QByteArray& token, const QStringList& arguments)
    {
        m_cli->setVariable("HF_TOKEN", token);
        return m_cli->run(QStringList{QStringLiteral("access")} + arguments);
    }
    Outcome as(const QByteArray& token, const char* arguments)
    {
        return as(token, QString::fromUtf8(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
    }
    static QByteArray ada() { return LocalHubFixture::writeToken(); }
    static QByteArray eve() { return LocalHubFixture::strangerToken(); }
    static QStringList request()
    {
        return {QStringLiteral("request"),           QStringLiteral("ada/locked"),
                QStringLiteral("--agree"),           QStringLiteral("--field"),
                QStringLiteral("Company=Acme = Co"), QStringLiteral("--field"),
                QStringLiteral("Use=Work"),          QStringLiteral("--json")};
    }

private Q_SLOTS:
    void initTestCase() { m_hub.start(); }
    void init()
    {
        m_cli = std::make_unique<CliProgram>(m_hub.url());
        m_hub.seed(QStringLiteral("ada/locked"),
                   {{QStringLiteral("README.md"), card}, {QStringLiteral("config.json"), "{}"}});
        VERIFY_RESULT(m_hub.server().setGated(LocalHubFixture::repo(QStringLiteral("ada/locked")),
                                              QStringLiteral("manual")));
    }
    void cleanup() { QVERIFY2(!m_cli->tokenSeen(), "a token was printed"); }

    void theWholeDance()
    {
        Outcome outcome = as(eve(), "status ada/locked --json");
        QCOMPARE(outcome.code, 5);
        QCOMPARE(outcome.object().value(QLatin1String("state")).toString(), QStringLiteral("none"));
        QCOMPARE(as(eve(), "request ada/locked").code, 2);
        outcome = as(eve(), "request ada/locked --agree --json");
        QCOMPARE(outcome.code, 2);
        QCOMPARE(outcome.errorKind(), QStringLiteral("invalid"));
        QVERIFY(outcome.err.contains("Company"));
        outcome = as(eve(), request());
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(outcome.object().value(QLatin1String("state")).toString(), QStringLiteral("pending"));

        // Those who only read decide about nobody.
        QCOMPARE(as(eve(), "list ada/locked --json").code, 3);
        outcome = as(ada(), "list ada/locked --json");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        const QJsonObject waiting = outcome.json().toArray().at(0).toObject();
        QCOMPARE(waiting.value(QLatin1String("user")).toString(), QStringLiteral("eve"));
        QCOMPARE(waiting.value(QLatin1String("fields")).toObject(),
                 (QJsonObject{{QStringLiteral("Company"), QStringLiteral("Acme = Co")},
                              {QStringLiteral("Use"), QStringLiteral("w")},
                              {QStringLiteral("I agree"), QStringLiteral("on")}}));
        QCOMPARE(as(ada(), "accept ada/locked eve").code, 0);
        QCOMPARE(as(ada(), "accept ada/locked eve --json").code, 9);
        QCOMPARE(as(eve(), "status ada/locked").code, 0);
        QCOMPARE(as(ada(), "reject ada/locked eve --reason No --json").code, 0);
        QCOMPARE(as(eve(), request()).code, 5);
        QCOMPARE(as(ada(), "reset ada/locked eve").code, 0);
        QCOMPARE(as(eve(), request()).code, 0);
        QCOMPARE(as(eve(), "cancel ada/locked").code, 0);
        QCOMPARE(as(eve(), "cancel ada/locked").code, 9);
        QCOMPARE(as(ada(), "grant ada/locked eve").code, 0);
        QCOMPARE(as(ada(), "grant ada/locked eve").code, 9);
        QCOMPARE(as(ada(), "grant ada/locked nobody-of-that-name").code, 4);
        outcome = as(ada(), "report ada/locked");
        QVERIFY2(outcome.code == 0 && outcome.out.contains("eve,"), outcome.err.constData());
        QCOMPARE(as(ada(), "report ada/locked --json").json().toArray().size(), 1);
    }

    void gatesAreChanged()
    {
        QCOMPARE(as(ada(), "gate ada/locked perhaps").code, 2);
        QCOMPARE(as(ada(), "gate ada/locked").code, 2);
        QCOMPARE(as(eve(), "gate ada/locked off").code, 3);
        Outcome outcome = as(ada(), "gate ada/locked off --json");
        QVERIFY2(outcome.code == 0, outcome.err.constData());
        QCOMPARE(as(ada(), "grant ada/locked ben --json").errorKind(), QStringLiteral("invalid"));
        QCOMPARE(as(ada(), "gate ada/locked auto --members ask --notify at-once --email a@b.example").code,
                 0);
    }

    void wordsThatAreMissing()
    {
        QCOMPARE(as(ada(), "").code, 2);
        QCOMPARE(as(ada(), "status").code, 2);
        QCOMPARE(as(ada(), "accept ada/locked").code, 2);
        QCOMPARE(as(ada(), "list ada/locked --state sideways").code, 2);
        QCOMPARE(as(ada(), "list --json").json().toArray().size(), 0);
        QCOMPARE(as(ada(), "status ada/absent").code, 4);
    }
};

VITRINE_TEST(AccessVerbTest)
#include "accessverb_test.moc"
