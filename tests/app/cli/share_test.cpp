#include "core/account/localhubprocess.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSignalSpy>
#include <QTcpSocket>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QString program = QStringLiteral(VITRINE_BINARY_DIR "/bin/vitrine-cli");

RepoId repo(const char* id)
{
    return RepoId::parse(QLatin1String(id)).value();
}

/// A snapshot as the cache keeps it: links to blobs beside it. \return its folder
QString snapshot(const QTemporaryDir& folder)
{
    const QDir cache(folder.filePath(QStringLiteral("models--acme--tiny")));
    const QString commit = QString(40, QLatin1Char('a'));
    QDir().mkpath(cache.filePath(QStringLiteral("blobs")));
    QDir().mkpath(cache.filePath(QStringLiteral("snapshots/%1/sub").arg(commit)));
    for (const auto& [blob, link, back] : {std::tuple("one", "config.json", "../../"),
                                           std::tuple("two", "sub/model.safetensors", "../../../")}) {
        QFile file(cache.filePath(QStringLiteral("blobs/%1").arg(QLatin1String(blob))));
        if (!file.open(QIODevice::WriteOnly) || file.write(blob) != 3 ||
            !QFile::link(QLatin1String(back) + QStringLiteral("blobs/%1").arg(QLatin1String(blob)),
                         cache.filePath(QStringLiteral("snapshots/%1/%2").arg(commit, QLatin1String(link)))))
            qFatal("cannot make a cache");
    }
    return cache.filePath(QStringLiteral("snapshots/") + commit);
}

QByteArray get(const QUrl& place, const QByteArray& target)
{
    QTcpSocket socket;
    socket.connectToHost(place.host(), static_cast<quint16>(place.port()));
    socket.waitForConnected();
    socket.write("GET " + target + " HTTP/1.1\r\nHost: 127.0.0.1:" + QByteArray::number(place.port()) +
                 "\r\nConnection: close\r\n\r\n");
    while (socket.waitForReadyRead(10'000)) {
    }
    return socket.readAll();
}

} // namespace

/// "Share this repository": the window tells its own server over standard input.
class ShareTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<QTemporaryDir> m_temporary;
    QString data() { return m_temporary->filePath(QStringLiteral("data")); }

private Q_SLOTS:
    void init() { m_temporary = std::make_unique<QTemporaryDir>(); }

    void snapshotBecomesARepository()
    {
        account::LocalHubProcess hub(program, data(), {});
        const QString folder = snapshot(*m_temporary);
        // Asked before it listens, twice at once.
        auto first = hub.share(repo("acme/tiny"), folder);
        auto second = hub.share(repo("acme/other"), folder);
        const auto shared = await(std::move(first));
        QVERIFY2(shared, shared ? "" : qPrintable(shared.error().message()));
        QVERIFY(shared->changed);
        QCOMPARE(shared->files, 2);
        QVERIFY(await(std::move(second)));
        QVERIFY(hub.isRunning());
        QVERIFY(get(hub.url(), "/api/models/acme/tiny").contains(shared->commit.toLatin1()));
        QVERIFY(get(hub.url(), "/acme/tiny/resolve/main/sub/model.safetensors").endsWith("\r\n\r\ntwo"));
        const auto again = await(hub.share(repo("acme/tiny"), folder));
        QVERIFY(again);
        QVERIFY(!again->changed);
        QCOMPARE(again->commit, shared->commit);
    }

    void whatCannotBeSharedSaysWhy()
    {
        account::LocalHubProcess hub(program, data(), {});
        const auto missing =
            await(hub.share(repo("acme/tiny"), m_temporary->filePath(QStringLiteral("none"))));
        QVERIFY(!missing);
        QCOMPARE(missing.error().kind, ErrorKind::NotFound);
        QVERIFY(!missing.error().what.isEmpty());
        account::LocalHubProcess nowhere(m_temporary->filePath(QStringLiteral("no-program")), data(), {});
        const auto failed = await(nowhere.share(repo("acme/tiny"), snapshot(*m_temporary)));
        QVERIFY(!failed);
    }

    void linesAreAnsweredOneByOne()
    {
        QProcess process;
        process.start(program, {QStringLiteral("serve"), QStringLiteral("--port"), QStringLiteral("0"),
                                QStringLiteral("--data"), data(), QStringLiteral("--control")});
        const QByteArray folder = QJsonDocument(QJsonObject{{QStringLiteral("f"), snapshot(*m_temporary)}})
                                      .toJson(QJsonDocument::Compact)
                                      .mid(5)
                                      .chopped(1);
        process.write("no JSON\n\n{\"id\": \"x\", \"import\": {\"repo\": \"thing a/b\", \"folder\": \"/\"}}\n"
                      "{\"id\": 7, \"import\": {\"repo\": \"dataset a/b\", \"folder\": " +
                      folder + ", \"message\": \"Mine\"}}\n");
        QList<QByteArray> lines;
        while (lines.size() < 4 && (process.canReadLine() || process.waitForReadyRead(20'000))) {
            while (process.canReadLine())
                lines.append(process.readLine().trimmed());
        }
        QCOMPARE(lines.size(), 4);
        QVERIFY(lines.at(0).startsWith("Listening on "));
        QVERIFY(lines.at(1).contains("\"error\"") && lines.at(2).contains("\"id\":\"x\""));
        const QJsonObject answer = QJsonDocument::fromJson(lines.at(3)).object();
        QCOMPARE(answer.value(QLatin1String("id")).toInt(), 7);
        QCOMPARE(answer.value(QLatin1String("import")).toObject().value(QLatin1String("files")).toInt(), 2);
        QVERIFY(get(QUrl(QString::fromLatin1(lines.at(0).mid(13))), "/api/datasets/a/b/commits/main")
                    .contains("\"title\":\"Mine\""));
        process.closeWriteChannel();
        QVERIFY(process.waitForFinished(20'000));
        QCOMPARE(process.exitCode(), 0);
    }

    /// A commit that was answered is there after the process was killed, and the repository is whole.
    void whatWasAnsweredOutlivesAKill()
    {
        QProcess process;
        const QStringList arguments{QStringLiteral("serve"),
                                    QStringLiteral("--port"),
                                    QStringLiteral("0"),
                                    QStringLiteral("--data"),
                                    data(),
                                    QStringLiteral("--control")};
        const QByteArray folder = snapshot(*m_temporary).toUtf8();
        for (int round = 0; round < 2; ++round) {
            process.start(program, arguments);
            process.write("{\"import\": {\"repo\": \"model k/k\", \"folder\": \"" + folder + "\"}}\n");
            QByteArray said;
            while (!said.contains("\"import\"") && process.waitForReadyRead(20'000))
                said += process.readAllStandardOutput();
            QVERIFY(said.contains("\"import\""));
            QCOMPARE(said.contains("\"changed\":true"), round == 0);
            process.kill();
            QVERIFY(process.waitForFinished(20'000));
        }
    }
};

VITRINE_TEST(ShareTest)
#include "share_test.moc"
