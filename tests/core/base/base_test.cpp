#include "core/base/bytesize.h"
#include "core/base/json.h"
#include "core/base/log.h"
#include "core/base/repoid.h"
#include "core/base/revision.h"
#include "core/base/safepath.h"
#include "tests/support/testmain.h"

#include <QSet>

using namespace vitrine;

class BaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void repoIds_data()
    {
        QTest::addColumn<QString>("text");
        QTest::addColumn<bool>("valid");
        QTest::newRow("usual") << QStringLiteral("google-bert/bert-base-uncased") << true;
        QTest::newRow("legacy") << QStringLiteral("gpt2") << true;
        QTest::newRow("dots") << QStringLiteral("a/b.c_d-e") << true;
        QTest::newRow("longest") << QStringLiteral("a/") + QString(96, QLatin1Char('x')) << true;
        QTest::newRow("too long") << QStringLiteral("a/") + QString(97, QLatin1Char('x')) << false;
        QTest::newRow("up") << QStringLiteral("../etc") << false;
        QTest::newRow("dotdot") << QStringLiteral("a/b..c") << false;
        QTest::newRow("double dash") << QStringLiteral("a/b--c") << false;
        QTest::newRow("three parts") << QStringLiteral("a/b/c") << false;
        QTest::newRow("git") << QStringLiteral("a/b.git") << false;
        QTest::newRow("empty owner") << QStringLiteral("/b") << false;
        QTest::newRow("empty") << QStringLiteral("") << false;
        QTest::newRow("unicode") << QStringLiteral("a/é") << false;
        QTest::newRow("line end") << QStringLiteral("a/b\n") << false;
        QTest::newRow("edge dash") << QStringLiteral("a/-b") << false;
    }

    void repoIds()
    {
        QFETCH(QString, text);
        QFETCH(bool, valid);
        const auto id = RepoId::parse(text);
        QCOMPARE(id.has_value(), valid);
        if (valid) {
            QCOMPARE(id->id(), text);
            QCOMPARE(*RepoId::fromCacheFolder(id->cacheFolder()), *id);
        } else {
            QVERIFY(id.error().kind == ErrorKind::Invalid);
        }
    }

    void repoPaths()
    {
        const auto id = RepoId::parse(QStringLiteral("squad/v2"), RepoType::Dataset);
        VERIFY_RESULT(id);
        QCOMPARE(id->apiPath(), QStringLiteral("datasets/squad/v2"));
        QCOMPARE(id->webPath(), QStringLiteral("datasets/squad/v2"));
        QCOMPARE(id->cacheFolder(), QStringLiteral("datasets--squad--v2"));
        VERIFY_ERROR(RepoId::fromCacheFolder(QStringLiteral("kernels--a--b")), ErrorKind::Invalid);
    }

    void revisions()
    {
        QCOMPARE(Revision().text(), QStringLiteral("main"));
        QCOMPARE(Revision::parse(QStringLiteral("refs/pr/1"))->quoted(), QByteArray("refs%2Fpr%2F1"));
        QVERIFY(Revision::parse(QString(40, QLatin1Char('a')))->isCommit());
        QVERIFY(!Revision::parse(QString(40, QLatin1Char('g')))->isCommit());
        for (const char* bad : {"", "a b", "../x", "a/../b", "a//b", "a\nb", "x~1"})
            VERIFY_ERROR(Revision::parse(QString::fromLatin1(bad)), ErrorKind::Invalid);
    }

    void sizes()
    {
        QLocale::setDefault(QLocale::c());
        QCOMPARE(byteSizeText(0), QStringLiteral("0 B"));
        QCOMPARE(byteSizeText(999), QStringLiteral("999 B"));
        QCOMPARE(byteSizeText(1000), QStringLiteral("1.0 kB"));
        QCOMPARE(byteSizeText(999600), QStringLiteral("1.0 MB"));
        QCOMPARE(byteSizeText(268'000'000), QStringLiteral("268 MB"));
        QCOMPARE(byteSizeText(1'340'000'000), QStringLiteral("1.3 GB"));
        QCOMPARE(byteSizeText(-5), QStringLiteral("0 B"));
        QCOMPARE(countText(812), QStringLiteral("812"));
        QCOMPARE(countText(3'200'000), QStringLiteral("3.2M"));
    }

    void everyKindHasItsOwnName()
    {
        QSet<QString> names;
        for (int kind = 0; kind <= static_cast<int>(ErrorKind::Cancelled); ++kind)
            names.insert(errorKindName(static_cast<ErrorKind>(kind)));
        QCOMPARE(names.size(), static_cast<int>(ErrorKind::Cancelled) + 1);
        QCOMPARE(exitCode(ErrorKind::Cancelled), 130);
        QCOMPARE(exitCode(ErrorKind::Gated), 5);
    }

    void tokensAreRedacted()
    {
        QVERIFY(!redacted(QStringLiteral("got hf_abcdEFGH123 back")).contains(QLatin1String("abcd")));
        QVERIFY(!redacted(QStringLiteral("Authorization: Bearer secret.token"))
                     .contains(QLatin1String("secret")));
    }

    void pathsStayInside()
    {
        for (const char* good : {"a", "a/b.txt", "onnx/model.onnx", "é/ü"})
            QVERIFY2(isSafeRelativePath(QString::fromUtf8(good)), good);
        for (const char* bad : {"", "/a", "a/../b", "..", "a//b", "./a", "a\\b", "C:/x", "a/\n", "a/"})
            QVERIFY2(!isSafeRelativePath(QString::fromUtf8(bad)), bad);
        VERIFY_ERROR(joinSafely(QStringLiteral("/x"), QStringLiteral("../y")), ErrorKind::Corrupt);
    }

    void jsonValues()
    {
        VERIFY_ERROR(json::object("[1]", QStringLiteral("x")), ErrorKind::Corrupt);
        VERIFY_ERROR(json::array("{", QStringLiteral("x")), ErrorKind::Corrupt);
        QCOMPARE(json::strings(QJsonArray{QStringLiteral("a"), 1}), QStringList{QStringLiteral("a")});
        QCOMPARE(json::compact(QJsonValue(QStringLiteral("a"))), QByteArray("\"a\""));
        QCOMPARE(json::compact(QJsonObject{{QStringLiteral("a"), 1}}), QByteArray("{\"a\":1}"));
    }
};

VITRINE_TEST(BaseTest)
#include "base_test.moc"
