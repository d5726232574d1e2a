#include "core/cards/target.h"

#include "tests/support/testmain.h"

using vitrine::cards::isSafe;
using vitrine::cards::slugFor;
using vitrine::cards::Target;
using vitrine::cards::targetFor;

class TargetTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void targets_data()
    {
        QTest::addColumn<QString>("written");
        QTest::addColumn<int>("kind");
        QTest::addColumn<QString>("address");
        const auto row = [](const char* written, Target::Kind kind, const char* address) {
            QTest::newRow(written) << QString::fromUtf8(written) << int(kind) << QString::fromUtf8(address);
        };
        using Kind = Target::Kind;
        row("https://example.org/a b", Kind::Web, "https://example.org/a%20b");
        row("HTTP://Example.org", Kind::Web, "http://example.org");
        row("//example.org/x", Kind::Web, "https://example.org/x");
        row("https://", Kind::None, "");
        row("https://user@example.org/", Kind::None, "");
        row("mailto:a@b.org", Kind::Mail, "a@b.org");
        row("#Usage", Kind::Anchor, "Usage");
        row("#", Kind::None, "");
        row("docs/a.md#part", Kind::RepoPath, "docs/a.md#part");
        row("./docs//./a.md?raw=true", Kind::RepoPath, "docs/a.md");
        row("a%20b.png", Kind::RepoPath, "a b.png");
        row("a/../b", Kind::RepoPath, "b");
        row("../b", Kind::None, "");
        row("a/%2e%2e/%2e%2e/b", Kind::None, "");
        row("a\\..\\b", Kind::None, "");
        row("a%00b", Kind::None, "");
        row("/datasets/squad", Kind::Place, "/datasets/squad");
        row("/../etc", Kind::None, "");
        row("javascript:alert(1)", Kind::None, "");
        row(" JaVaScRiPt:alert(1)", Kind::None, "");
        row("java\nscript:alert(1)", Kind::None, "");
        row("file:///etc/passwd", Kind::None, "");
        row("data:image/png;base64,AA", Kind::None, "");
        row("vbscript:x", Kind::None, "");
        row("blob:https://x", Kind::None, "");
        row("C:\\windows", Kind::None, "");
        row("", Kind::None, "");
    }

    void targets()
    {
        QFETCH(QString, written);
        QFETCH(int, kind);
        QFETCH(QString, address);
        const Target target = targetFor(written);
        QCOMPARE(int(target.kind), kind);
        QCOMPARE(target.address, address);
        QVERIFY(isSafe(target));
    }

    void forgedTargetsAreNotSafe()
    {
        using Kind = Target::Kind;
        for (const Target& forged :
             {Target{Kind::Web, QStringLiteral("javascript:alert(1)")},
              Target{Kind::Web, QStringLiteral("file:///etc/passwd")},
              Target{Kind::Web, QStringLiteral("https://user:pw@example.org/")},
              Target{Kind::RepoPath, QStringLiteral("../x")},
              Target{Kind::RepoPath, QStringLiteral("a/../../x")},
              Target{Kind::RepoPath, QStringLiteral("/etc/passwd")},
              Target{Kind::Place, QStringLiteral("//example.org")}, Target{Kind::None, QStringLiteral("x")},
              Target{Kind::Mail, QString()}, Target{Kind::Anchor, QStringLiteral("a\nb")}})
            QVERIFY2(!isSafe(forged), qPrintable(forged.address));
    }

    void slugs()
    {
        QCOMPARE(slugFor(QStringLiteral("How to Get Started with the Model")),
                 QStringLiteral("how-to-get-started-with-the-model"));
        QCOMPARE(slugFor(QStringLiteral("Bias, Risks, & Limitations!")),
                 QStringLiteral("bias-risks--limitations"));
        QCOMPARE(slugFor(QStringLiteral("snake_case & C++")), QStringLiteral("snake_case--c"));
        QCOMPARE(slugFor(QStringLiteral("Überblick")), QStringLiteral("überblick"));
        QCOMPARE(slugFor(QStringLiteral("!!!")), QStringLiteral("section"));
    }
};

VITRINE_TEST(TargetTest)
#include "target_test.moc"
