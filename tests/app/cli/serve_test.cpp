#include "app/cli/serveoptions.h"
#include "tests/support/testmain.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace vitrine;

namespace {

/// `vitrine-cli serve` as a process of its own.
class Serve {
public:
    explicit Serve(const QStringList& arguments)
    {
        process.start(QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrine-cli"),
                      QStringList{QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0")} +
                          arguments);
        process.waitForStarted();
    }
    ~Serve()
    {
        process.kill();
        process.waitForFinished();
    }

    /// The port it listens on; 0 where it ended instead.
    quint16 port()
    {
        while (!process.canReadLine() && process.waitForReadyRead(20'000)) {
        }
        const QByteArray line = process.readLine().trimmed();
        return line.startsWith("Listening on http://127.0.0.1:")
                   ? line.mid(line.lastIndexOf(':') + 1).toUShort()
                   : 0;
    }
    int exitCode() { return process.waitForFinished(20'000) ? process.exitCode() : -1; }

    QProcess process;
};

QByteArray get(quint16 port, const QByteArray& target)
{
    QTcpSocket socket;
    socket.connectToHost(QStringLiteral("127.0.0.1"), port);
    socket.waitForConnected();
    socket.write("GET " + target + " HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n");
    while (socket.waitForReadyRead(10'000)) {
    }
    return socket.readAll();
}

QString written(const QTemporaryDir& folder, const char* name, const QByteArray& content)
{
    QFile file(folder.filePath(QLatin1String(name)));
    if (!file.open(QIODevice::WriteOnly) || file.write(content) != content.size())
        qFatal("cannot write %s", name);
    return file.fileName();
}

Result<cli::ServeOptions> parsed(const char* arguments)
{
    return cli::parseServeOptions(QString::fromLatin1(arguments).split(QLatin1Char(' '), Qt::SkipEmptyParts));
}

} // namespace

/// The verb as cli.md promises it.
class ServeTest : public QObject {
    Q_OBJECT

private:
    QTemporaryDir m_folder;
    QStringList data() { return {QStringLiteral("--data"), m_folder.filePath(QStringLiteral("data"))}; }

private Q_SLOTS:
    void options()
    {
        const auto usual = parsed("");
        VERIFY_RESULT(usual);
        QCOMPARE(usual->server.port, 8420);
        QCOMPARE(usual->server.host, QStringLiteral("127.0.0.1"));
        QVERIFY(usual->server.anonymousMayRead && !usual->server.defaultUser.isEmpty() &&
                !usual->server.dataFolder.isEmpty());
        QVERIFY(!parsed("--host 0.0.0.0")->server.anonymousMayRead);
        QVERIFY(parsed("--host 0.0.0.0 --public")->server.anonymousMayRead);
        QVERIFY(!usual->server.rateLimits && !parsed("--rate-limits off")->server.rateLimits);
        QCOMPARE(parsed("--rate-limits hub")->server.rateLimits->tiers.value(QStringLiteral("anonymous")).api,
                 500);
        const auto seeds = parsed("--seed acme/tiny=/a/b=c --seed dataset:acme/words=x");
        VERIFY_RESULT(seeds);
        QCOMPARE(seeds->seeds.size(), 2);
        QCOMPARE(seeds->seeds.first().folder, QStringLiteral("/a/b=c"));
        QCOMPARE(seeds->seeds.last().id.type, RepoType::Dataset);
    }

    void wrongOptions_data()
    {
        QTest::addColumn<QByteArray>("arguments");
        for (const char* wrong :
             {"--port x", "--port 70000", "--port -1", "--nonsense", "extra", "--seed x", "--seed car:a/b=c",
              "--seed ../x=y", "--accounts /nonexistent", "--faults /nonexistent",
              "--rate-limits /nonexistent", "--rate-limits /dev/null", "--parent-pid me"})
            QTest::newRow(wrong) << QByteArray(wrong);
    }

    void wrongOptions()
    {
        QFETCH(QByteArray, arguments);
        VERIFY_ERROR(parsed(arguments.constData()), ErrorKind::Invalid);
    }

    void servesSeedsUntilTerminated()
    {
        QVERIFY(QDir().mkpath(m_folder.filePath(QStringLiteral("tiny"))));
        written(m_folder, "tiny/README.md", "---\nlicense: mit\n---\n# Tiny");
        const QStringList seed{QStringLiteral("--seed"),
                               QStringLiteral("acme/tiny=") + m_folder.filePath(QStringLiteral("tiny"))};
        QByteArray commit;
        for (int run = 0; run < 2; ++run) {
            Serve serve(data() + seed);
            const quint16 port = serve.port();
            QVERIFY(port > 0);
            const QByteArray reply = get(port, "/api/models/acme/tiny");
            const auto info = QJsonDocument::fromJson(reply.mid(reply.indexOf("\r\n\r\n") + 4)).object();
            const QByteArray sha = info.value(QLatin1String("sha")).toString().toLatin1();
            QCOMPARE(sha.size(), 40);
            QVERIFY(run == 0 || sha == commit); // the same seed again changes nothing
            commit = sha;
            serve.process.terminate();
            QCOMPARE(serve.exitCode(), 0);
            QCOMPARE(serve.process.exitStatus(), QProcess::NormalExit);
        }
        QVERIFY(QFile::exists(m_folder.filePath(QStringLiteral("data/token"))));
    }

    void endsWithItsInput()
    {
        Serve serve(data() + QStringList{QStringLiteral("--exit-with-stdin")});
        QVERIFY(serve.port() > 0);
        serve.process.closeWriteChannel();
        QCOMPARE(serve.exitCode(), 0);
    }

    void endsWithItsParent()
    {
        QProcess parent;
        parent.start(QStringLiteral("sleep"), {QStringLiteral("60")});
        QVERIFY(parent.waitForStarted());
        Serve serve(data() +
                    QStringList{QStringLiteral("--parent-pid"), QString::number(parent.processId())});
        QVERIFY(serve.port() > 0);
        parent.kill();
        QVERIFY(parent.waitForFinished());
        QCOMPARE(serve.exitCode(), 0);
    }

    void failuresHaveTheirExitCodes()
    {
        Serve first(data());
        QVERIFY(first.port() > 0);
        Serve second(data());
        QCOMPARE(second.exitCode(), 9); // the folder has an owner
        QVERIFY(second.process.readAllStandardError().contains("--data"));
        const QStringList other{QStringLiteral("--data"), m_folder.filePath(QStringLiteral("other"))};
        QCOMPARE(Serve(other + QStringList{QStringLiteral("--accounts"), written(m_folder, "a.json", "[]")})
                     .exitCode(),
                 2);
        QCOMPARE(Serve(other + QStringList{QStringLiteral("--faults"), written(m_folder, "f.json", "{}")})
                     .exitCode(),
                 2);
        QCOMPARE(Serve(other + QStringList{QStringLiteral("--seed"), QStringLiteral("a/b=/nonexistent")})
                     .exitCode(),
                 4);
        QCOMPARE(Serve(other + QStringList{QStringLiteral("--host"), QStringLiteral("nowhere")}).exitCode(),
                 2);
        Serve help({QStringLiteral("--help")});
        QCOMPARE(help.exitCode(), 0);
        QVERIFY(help.process.readAllStandardOutput().contains("--seed"));
    }
};

VITRINE_TEST(ServeTest)
#include "serve_test.moc"
