#include "tests/app/cli/cliprogram.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QDirIterator>
#include <QJsonArray>

using namespace vitrine;
using namespace vitrine::test;

namespace {

QStringList words(const char* text)
{
    return QString::fromUtf8(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
}

const QByteArray card =
    "---\nlicense: mit\npipeline_tag: text-classification\n---\n# Tiny\n\nA *small* card.\n";

} // namespace

/// The verbs that ask a place, against the real local hub.
class PlaceVerbsTest : public QObject {
    Q_OBJECT

private:
    LocalHubFixture m_hub;
    QString m_commit;
    std::unique_ptr<CliProgram> m_cli;

    Outcome run(const char* arguments) { return m_cli->run(words(arguments)); }

private Q_SLOTS:
    void initTestCase()
    {
        m_commit =
            m_hub.seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), card},
                                                     {QStringLiteral("config.json"), "{}"},
                                                     {QStringLiteral("sub/notes.txt"), "notes"},
                                                     {QStringLiteral("big.bin"), QByteArray(50'000, 'x')}});
        m_hub.seed(QStringLiteral("dataset:acme/words"),
                   {{QStringLiteral("README.md"), "---\nlicense: mit\n---\n# Words"}});
        m_hub.seed(QStringLiteral("acme/locked"),
                   {{QStringLiteral("README.md"), "# Locked"},
                    {QStringLiteral("config.json"), "{\"a\": 1}"},
                    {QStringLiteral("other.txt"), "not fetched by its owner"}});
        VERIFY_RESULT(m_hub.server().setGated(LocalHubFixture::repo(QStringLiteral("acme/locked")),
                                              QStringLiteral("manual")));
        m_hub.start();
    }

    void init() { m_cli = std::make_unique<CliProgram>(m_hub.url()); }
    void cleanup()
    {
        QVERIFY2(!m_cli->tokenSeen(), "a token was printed");
        m_hub.server().setFaults(QList<localhub::Fault>());
    }

    void searchLists()
    {
        const QJsonArray found = run("search models tiny --json").json().toArray();
        QCOMPARE(found.size(), 1);
        QCOMPARE(found.at(0)[QLatin1String("id")].toString(), QStringLiteral("acme/tiny"));
        QCOMPARE(found.at(0)[QLatin1String("pipeline_tag")].toString(),
                 QStringLiteral("text-classification"));
        QCOMPARE(run("search datasets --json").json().toArray().size(), 1);
        QCOMPARE(run("search --author acme --json").json().toArray().size(), 2);
        QCOMPARE(run("search --author acme --limit 1 --json").json().toArray().size(), 1);
        QCOMPARE(run("search --task text-classification --license mit --json").json().toArray().size(), 1);
        const Outcome plain = run("search tiny");
        QCOMPARE(plain.code, 0);
        QVERIFY(plain.out.startsWith("acme/tiny  ") && plain.err.isEmpty());
        const Outcome none = run("search nothing-like-this");
        QVERIFY(none.code == 0 && none.out.isEmpty() && !none.err.isEmpty());
        QVERIFY(run("search nothing-like-this --quiet").err.isEmpty());
        QCOMPARE(run("search nothing-like-this --json").json(), QJsonValue(QJsonArray()));
    }

    void infoCardAndFiles()
    {
        const QJsonObject info = run("info acme/tiny --json").object();
        QCOMPARE(info.value(QLatin1String("sha")).toString(), m_commit);
        QCOMPARE(info.value(QLatin1String("license")).toString(), QStringLiteral("mit"));
        QVERIFY(run("info acme/tiny").out.contains(m_commit.toUtf8()));
        QCOMPARE(
            run("info acme/words --type dataset --json").object().value(QLatin1String("type")).toString(),
            QStringLiteral("dataset"));

        QCOMPARE(info.value(QLatin1String("gated")), QJsonValue(false));
        QCOMPARE(run("info acme/locked --json").object().value(QLatin1String("gated")),
                 QJsonValue(QStringLiteral("manual")));

        QCOMPARE(run("card acme/tiny --markdown").out, card); // byte for byte
        const QJsonObject metadata = run("card acme/tiny --metadata").object();
        QCOMPARE(metadata.value(QLatin1String("license")).toString(), QStringLiteral("mit"));
        QCOMPARE(run("card acme/tiny --json").object(), metadata);
        QCOMPARE(run("card acme/tiny --markdown --json")
                     .object()
                     .value(QLatin1String("markdown"))
                     .toString()
                     .toUtf8(),
                 card);
        const QByteArray plain = run("card acme/tiny").out;
        QVERIFY(plain.contains("A small card.") && !plain.contains("license"));

        const QJsonArray files = run("files acme/tiny --json").json().toArray();
        QHash<QString, qint64> sizes;
        for (const QJsonValue& file : files)
            sizes.insert(file[QLatin1String("path")].toString(), file[QLatin1String("size")].toInteger());
        QCOMPARE(sizes.value(QStringLiteral("big.bin")), 50'000);
        QCOMPARE(sizes.value(QStringLiteral("sub/notes.txt")), 5);
        QVERIFY(run("files acme/tiny").out.contains("sub/notes.txt"));
        QCOMPARE(run("files acme/tiny --revision nowhere").code, 4);
    }

    void downloadThenCache()
    {
        const Outcome done = run("download acme/tiny");
        QCOMPARE(done.code, 0);
        QVERIFY(done.err.isEmpty()); // no progress where stderr is no terminal
        const QString folder = QString::fromUtf8(done.out.trimmed());
        QCOMPARE(folder, m_cli->cache() + QStringLiteral("/models--acme--tiny/snapshots/") + m_commit);
        QCOMPARE(contentOf(folder + QStringLiteral("/README.md")), card);
        QCOMPARE(run("download acme/tiny --json").object(),
                 QJsonObject({{QStringLiteral("folder"), folder}}));

        const QJsonArray listed = run("cache list --json").json().toArray();
        QCOMPARE(listed.size(), 1);
        QCOMPARE(listed.at(0)[QLatin1String("id")].toString(), QStringLiteral("acme/tiny"));
        const QJsonValue revision = listed.at(0)[QLatin1String("revisions")][0];
        QCOMPARE(revision[QLatin1String("commit")].toString(), m_commit);
        QCOMPARE(revision[QLatin1String("folder")].toString(), folder);
        QVERIFY(run("cache").out.contains("acme/tiny"));

        QCOMPARE(run("cache verify acme/tiny --json").object().value(QLatin1String("mismatched")),
                 QJsonArray());
        QFile file(QFileInfo(folder + QStringLiteral("/big.bin")).canonicalFilePath());
        file.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
        QVERIFY(file.open(QIODevice::ReadWrite) && file.seek(1000) && file.write("?") == 1);
        file.close();
        const Outcome wrong = run("cache verify acme/tiny --json");
        QCOMPARE(wrong.code, 8);
        QCOMPARE(wrong.object().value(QLatin1String("mismatched")), QJsonArray{QStringLiteral("big.bin")});
        QVERIFY(run("cache verify acme/tiny").out.contains("big.bin"));

        const Outcome deleted = run("cache delete acme/tiny --json");
        QCOMPARE(deleted.code, 0);
        QVERIFY(deleted.object().value(QLatin1String("freedBytes")).toInteger() >= 50'000);
        QVERIFY(!QFileInfo::exists(folder));
        QCOMPARE(run("cache list --json").json(), QJsonValue(QJsonArray()));
        QCOMPARE(run("cache verify acme/tiny").code, 4);
        QCOMPARE(run("cache delete acme/tiny --json").errorKind(), QStringLiteral("notFound"));
    }

    void downloadOfSomeFiles()
    {
        const auto names = [](const QString& folder) {
            QStringList all;
            QDirIterator walk(folder, QDir::Files, QDirIterator::Subdirectories);
            while (walk.hasNext())
                all.append(QDir(folder).relativeFilePath(walk.next()));
            all.sort();
            return all;
        };
        const auto folder = [this](const char* arguments) {
            return QString::fromUtf8(run(arguments).out.trimmed());
        };
        QCOMPARE(names(folder("download acme/tiny config.json sub/notes.txt")),
                 (QStringList{QStringLiteral("config.json"), QStringLiteral("sub/notes.txt")}));
        const QString local =
            folder("download acme/tiny --include *.json --include *.txt --exclude sub/* --local-dir here");
        QCOMPARE(local, m_cli->path(QStringLiteral("here")));
        QVERIFY(QFile::exists(local + QStringLiteral("/config.json")));
        QVERIFY(!QFile::exists(local + QStringLiteral("/sub/notes.txt")) &&
                !QFile::exists(local + QStringLiteral("/big.bin")));
        QVERIFY(!QFileInfo(local + QStringLiteral("/config.json")).isSymLink());
        QCOMPARE(run("download acme/tiny missing.bin").code, 4);
        QCOMPARE(run("download acme/tiny --include *.nothing --json").errorKind(),
                 QStringLiteral("notFound"));
    }

    void failuresHaveKindsAndCodes_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        QTest::addColumn<QByteArray>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("no such repository") << QByteArray("info acme/nowhere") << QByteArray("notFound") << 4;
        QTest::newRow("no such card") << QByteArray("card acme/nowhere") << QByteArray("notFound") << 4;
        QTest::newRow("no such download")
            << QByteArray("download acme/nowhere") << QByteArray("notFound") << 4;
        QTest::newRow("no such model") << QByteArray("run acme/nowhere text") << QByteArray("notFound") << 4;
        QTest::newRow("no such tokenizer")
            << QByteArray("tokenize acme/tiny text") << QByteArray("notFound") << 4;
        QTest::newRow("no such folder") << QByteArray("inspect ./nowhere") << QByteArray("notFound") << 4;
        QTest::newRow("no token file")
            << QByteArray("info acme/tiny --token-file none") << QByteArray("notFound") << 4;
        QTest::newRow("gated") << QByteArray("download acme/locked config.json") << QByteArray("gated") << 5;
        QTest::newRow("nobody listens")
            << QByteArray("info acme/tiny --endpoint http://127.0.0.1:1") << QByteArray("offline") << 6;
        QTest::newRow("cannot run") << QByteArray("run acme/tiny text") << QByteArray("unsupported") << 7;
        for (const char* wrong : {"info",
                                  "info a/b/c",
                                  "info ../x",
                                  "info acme/tiny more",
                                  "info acme/tiny --type car",
                                  "files acme/tiny --nonsense",
                                  "search --sort beauty",
                                  "search --limit 0",
                                  "search --limit x",
                                  "search --limit",
                                  "download",
                                  "cache wash acme/tiny",
                                  "cache verify",
                                  "cache delete",
                                  "cache list x y",
                                  "card acme/tiny --markdown=yes",
                                  "tasks more",
                                  "inspect",
                                  "info acme/tiny --endpoint ftp://x",
                                  "info acme/tiny --revision ..",
                                  "wash"})
            QTest::newRow(wrong) << QByteArray(wrong) << QByteArray("invalid") << 2;
    }

    void failuresHaveKindsAndCodes()
    {
        QFETCH(QByteArray, arguments);
        QFETCH(QByteArray, kind);
        QFETCH(int, code);
        const Outcome plain = run(arguments.constData());
        QCOMPARE(plain.code, code);
        QVERIFY2(plain.out.isEmpty() && !plain.err.isEmpty(), plain.out.constData());
        const Outcome machine = run((arguments + " --json").constData());
        // An option without its value takes "--json" as that.
        if (!arguments.endsWith("--limit"))
            QCOMPARE(machine.errorKind(), QString::fromUtf8(kind));
        QCOMPARE(machine.code, code);
    }

    void tokensSpeakButAreNeverShown()
    {
        m_cli->setVariable("HF_TOKEN", LocalHubFixture::writeToken());
        QCOMPARE(run("download acme/locked config.json").code, 0); // its owner may
        m_cli->setVariable("HF_TOKEN", LocalHubFixture::strangerToken());
        QCOMPARE(run("download acme/locked other.txt").code, 5);
        m_cli->setVariable("HF_TOKEN", {});
        const QString file = m_cli->write(QStringLiteral("token.txt"), LocalHubFixture::writeToken() + '\n');
        const QStringList named{QStringLiteral("download"), QStringLiteral("acme/locked"),
                                QStringLiteral("--local-dir"), QStringLiteral("one"),
                                QStringLiteral("--token-file")};
        QCOMPARE(m_cli->run(named + QStringList{file}).code, 0);
        QCOMPARE(m_cli->run(named + QStringList{QStringLiteral("-")}, LocalHubFixture::writeToken()).code, 0);
        // What HF_TOKEN says is for HF_ENDPOINT alone.
        LocalHubFixture other;
        other.seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), card}});
        other.start();
        m_cli->setVariable("HF_TOKEN", LocalHubFixture::writeToken());
        QCOMPARE(m_cli
                     ->run({QStringLiteral("info"), QStringLiteral("acme/tiny"), QStringLiteral("--endpoint"),
                            other.url().toString()})
                     .code,
                 0);
        const auto requests = other.server().requests();
        QVERIFY(!requests.isEmpty());
        for (const auto& request : requests)
            QVERIFY(request.authorization.isEmpty());
    }

    void answersOfThePlaceHaveTheirCodes_data()
    {
        QTest::addColumn<QByteArray>("fault");
        QTest::addColumn<QString>("kind");
        QTest::addColumn<int>("code");
        QTest::newRow("401") << QByteArray("\"status\": 401, \"body\": \"{}\"") << QStringLiteral("signIn")
                             << 3;
        QTest::newRow("403") << QByteArray("\"status\": 403, \"body\": \"{}\"") << QStringLiteral("forbidden")
                             << 3;
        QTest::newRow("402") << QByteArray("\"status\": 402, \"body\": \"{}\"") << QStringLiteral("payment")
                             << 10;
        QTest::newRow("409") << QByteArray("\"status\": 409, \"body\": \"{}\"") << QStringLiteral("conflict")
                             << 9;
    }

    void answersOfThePlaceHaveTheirCodes()
    {
        QFETCH(QByteArray, fault);
        QFETCH(QString, kind);
        QFETCH(int, code);
        VERIFY_RESULT(m_hub.server().setFaults(
            "[{\"match\": \"GET /api/*\", \"times\": -1, \"do\": \"status\", " + fault + "}]"));
        const Outcome outcome = run("search tiny --json");
        QCOMPARE(outcome.errorKind(), kind);
        QCOMPARE(outcome.code, code);
    }

    void offlineUsesWhatIsHere()
    {
        QCOMPARE(run("download acme/tiny").code, 0);
        m_cli->setVariable("HF_HUB_OFFLINE", "1");
        const int before = m_hub.requestCount("*");
        QCOMPARE(run("download acme/tiny").code, 0);
        QCOMPARE(run("cache verify acme/tiny").code, 0);
        QCOMPARE(run("info acme/tiny --json").errorKind(), QStringLiteral("offline"));
        QCOMPARE(run("info acme/tiny").code, 6);
        QCOMPARE(m_hub.requestCount("*"), before);
    }

    void wrongBytesAreRefused()
    {
        QVERIFY(m_hub.server().setFaults(
            "[{\"match\": \"GET /acme/tiny/resolve/*/big.bin*\", \"times\": -1, \"do\": \"corrupt\"}]"));
        const Outcome wrong = run("download acme/tiny big.bin --json");
        QCOMPARE(wrong.errorKind(), QStringLiteral("corrupt"));
        QCOMPARE(wrong.code, 8);
        QVERIFY(!QFile::exists(m_cli->cache() + QStringLiteral("/models--acme--tiny/snapshots/") + m_commit +
                               QStringLiteral("/big.bin")));
    }

    void progressOnlyForTerminals()
    {
        const QByteArray slow = "[{\"match\": \"GET /acme/tiny/resolve/*/big.bin*\", \"do\": \"slow\", "
                                "\"bytes_per_second\": 50000}]";
        for (const bool quiet : {false, true}) {
            VERIFY_RESULT(m_hub.server().setFaults(slow));
            QStringList arguments = words("download acme/tiny big.bin --local-dir");
            arguments.append(quiet ? QStringLiteral("quiet") : QStringLiteral("loud"));
            if (quiet)
                arguments.append(QStringLiteral("--quiet"));
            const Outcome outcome = m_cli->runOnTerminal(arguments);
            QVERIFY2(outcome.code == 0, outcome.err.constData());
            QCOMPARE(outcome.err.contains(" of 50 kB  big.bin"), !quiet);
            QCOMPARE(outcome.err.isEmpty(), quiet);
            QCOMPARE(outcome.lines().size(), 1); // the folder, and nothing of it in stdout
            QVERIFY(QDir(m_cli->cache()).removeRecursively());
        }
    }

    void terminalsSeeNoControlCharacters()
    {
        const Outcome outcome = m_cli->runOnTerminal({QStringLiteral("wash\x1b]0;title\x07\u009b2J")});
        QCOMPARE(outcome.code, 2);
        QVERIFY2(outcome.err.contains("wash?]0;title?"), outcome.err.constData());
        QVERIFY(!outcome.err.contains('\x1b') && !outcome.err.contains('\x07') &&
                !outcome.err.contains("\xc2\x9b"));
    }

    void theWindowsCacheFolderIsShared()
    {
        m_cli->write(QStringLiteral("vitrine/config/vitrine.ini"),
                     "cacheFolder=" + m_cli->path(QStringLiteral("chosen")).toUtf8() + '\n');
        m_cli->setVariable("HF_HUB_CACHE", {});
        m_cli->setVariable("HF_HOME", {});
        QVERIFY(run("download acme/tiny config.json")
                    .out.startsWith(m_cli->path(QStringLiteral("chosen/models--")).toUtf8()));
    }

    void twoDownloadsOfOneFileAtOnce()
    {
        // As the window and the command line may do: the second waits for the first's lock.
        QVERIFY(m_hub.server().setFaults("[{\"match\": \"GET /acme/tiny/resolve/*/big.bin*\", \"do\": "
                                         "\"slow\", \"bytes_per_second\": 100000}]"));
        QProcess first;
        QProcess second;
        m_cli->start(first, words("download acme/tiny"));
        m_cli->start(second, words("download acme/tiny"));
        const Outcome one = m_cli->finish(first);
        const Outcome two = m_cli->finish(second);
        QVERIFY2(one.code == 0 && two.code == 0, (one.err + two.err).constData());
        QCOMPARE(one.out, two.out);
        QCOMPARE(m_hub.requestCount("GET /acme/tiny/resolve/*/big.bin*") >= 1, true);
        QCOMPARE(contentOf(QString::fromUtf8(one.out.trimmed()) + QStringLiteral("/big.bin")),
                 QByteArray(50'000, 'x'));
        QCOMPARE(run("cache verify acme/tiny").code, 0);
    }
};

VITRINE_TEST(PlaceVerbsTest)
#include "placeverbs_test.moc"
