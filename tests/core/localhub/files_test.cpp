#include "core/localhub/gitrepository.h"
#include "core/localhub/routes/range.h"
#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QCryptographicHash>

using namespace vitrine;
using namespace vitrine::test;

/// resolve, raw and resolve-cache as protocol 4.2 and 4.3 have them.
class FilesTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    QByteArray m_weights;
    QString m_commit;
    quint16 port() { return m_hub->server().port(); }

private Q_SLOTS:
    void init()
    {
        m_weights.clear();
        for (int i = 0; i < 300'000; ++i)
            m_weights.append(static_cast<char>((i * 131) ^ (i >> 8)));
        m_hub = std::make_unique<LocalHubFixture>();
        m_commit =
            m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{\"a\": 1}"},
                                                      {QStringLiteral("model.safetensors"), m_weights},
                                                      {QStringLiteral("sub dir/Ü %&#.txt"), "odd name"},
                                                      {QStringLiteral("empty.bin"), ""}});
        m_hub->start();
    }

    void headOfLargeFileHasAllMetadata()
    {
        const auto reply = request(port(), "HEAD", "/acme/tiny/resolve/main/model.safetensors");
        const QByteArray sha = QCryptographicHash::hash(m_weights, QCryptographicHash::Sha256).toHex();
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("ETag"), '"' + sha + '"');
        QCOMPARE(reply.header("X-Linked-Etag"), '"' + sha + '"');
        QCOMPARE(reply.header("X-Linked-Size"), QByteArray::number(m_weights.size()));
        QCOMPARE(reply.header("Content-Length"), QByteArray::number(m_weights.size()));
        QCOMPARE(reply.header("X-Repo-Commit"), m_commit.toLatin1());
        QCOMPARE(reply.header("Accept-Ranges"), QByteArray("bytes"));
        QCOMPARE(reply.header("Content-Disposition"),
                 QByteArray("inline; filename*=UTF-8''model.safetensors; filename=\"model.safetensors\";"));
        QVERIFY(reply.header("X-Request-Id").startsWith("Root=1-"));
    }

    void headLeavesNoBodyOnTheLine()
    {
        Wire wire(port());
        wire.send("HEAD /acme/tiny/resolve/main/model.safetensors HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(wire.read(true).status, 200);
        wire.send("GET /api/models/acme/tiny HTTP/1.1\r\nHost: localhost\r\n\r\n");
        QCOMPARE(wire.read().status, 200);
    }

    void regularFileIsOneRedirectAway()
    {
        const auto first = get(port(), "/acme/tiny/resolve/main/config.json");
        QCOMPARE(first.status, 307);
        const QByteArray location = first.header("Location");
        QVERIFY(location.startsWith("/api/resolve-cache/models/acme/tiny/" + m_commit.toLatin1() +
                                    "/config.json?"));
        QCOMPARE(first.body, "Temporary Redirect. Redirecting to " + location);
        QVERIFY(first.header("ETag").isEmpty());
        for (const QByteArray& target : {location, location.left(location.indexOf('?'))}) {
            const auto second = get(port(), target);
            QCOMPARE(second.status, 200);
            QCOMPARE(second.body, QByteArray("{\"a\": 1}"));
            QCOMPARE(second.header("ETag"), '"' + localhub::gitBlobId("{\"a\": 1}") + '"');
            QCOMPARE(second.header("X-Repo-Commit"), m_commit.toLatin1());
        }
    }

    void quotedNamesAreFound()
    {
        const auto reply = get(port(), "/acme/tiny/raw/main/sub%20dir/%C3%9C%20%25%26%23.txt");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("odd name"));
        QVERIFY(reply.header("Content-Disposition").contains("filename*=UTF-8''%C3%9C%20%25%26%23.txt"));
        const auto redirect = get(port(), "/acme/tiny/resolve/main/sub%20dir/%C3%9C%20%25%26%23.txt");
        QCOMPARE(get(port(), redirect.header("Location")).body, QByteArray("odd name"));
    }

    void rawShowsThePointer()
    {
        const auto reply = get(port(), "/acme/tiny/raw/main/model.safetensors");
        const auto pointer = localhub::LfsPointer::parse(reply.body);
        QVERIFY(pointer);
        QCOMPARE(pointer->size, m_weights.size());
        QCOMPARE(pointer->sha256, QCryptographicHash::hash(m_weights, QCryptographicHash::Sha256).toHex());
    }

    void emptyFileStaysRegular()
    {
        const auto reply = get(port(), "/acme/tiny/raw/main/empty.bin");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Length"), QByteArray("0"));
        QCOMPARE(reply.header("ETag"), QByteArray("\"e69de29bb2d1d6434b8b29ae775ad8c2e48c5391\""));
    }

    void ranges_data()
    {
        QTest::addColumn<QByteArray>("range");
        QTest::addColumn<int>("status");
        QTest::addColumn<qint64>("first");
        QTest::addColumn<qint64>("length");
        QTest::newRow("part") << QByteArray("bytes=10-19") << 206 << qint64(10) << qint64(10);
        QTest::newRow("open end") << QByteArray("bytes=299990-") << 206 << qint64(299'990) << qint64(10);
        QTest::newRow("suffix") << QByteArray("bytes=-7") << 206 << qint64(299'993) << qint64(7);
        QTest::newRow("suffix longer than the file")
            << QByteArray("bytes=-999999") << 206 << qint64(0) << qint64(300'000);
        QTest::newRow("end beyond the file")
            << QByteArray("bytes=299999-400000") << 206 << qint64(299'999) << qint64(1);
        QTest::newRow("beyond the file") << QByteArray("bytes=300000-") << 416 << qint64(0) << qint64(0);
        QTest::newRow("nothing") << QByteArray("bytes=-0") << 416 << qint64(0) << qint64(0);
        QTest::newRow("several") << QByteArray("bytes=0-1,5-6") << 200 << qint64(0) << qint64(300'000);
        QTest::newRow("backwards") << QByteArray("bytes=9-3") << 200 << qint64(0) << qint64(300'000);
        QTest::newRow("other unit") << QByteArray("lines=1-2") << 200 << qint64(0) << qint64(300'000);
        QTest::newRow("no numbers") << QByteArray("bytes=a-b") << 200 << qint64(0) << qint64(300'000);
    }

    void ranges()
    {
        QFETCH(QByteArray, range);
        QFETCH(int, status);
        QFETCH(qint64, first);
        QFETCH(qint64, length);
        const auto reply =
            get(port(), "/acme/tiny/resolve/main/model.safetensors", "Range: " + range + "\r\n");
        QCOMPARE(reply.status, status);
        if (status == 416) {
            QCOMPARE(reply.header("Content-Range"), QByteArray("bytes */300000"));
            return;
        }
        QCOMPARE(reply.body, m_weights.mid(first, length));
        if (status == 206)
            QCOMPARE(reply.header("Content-Range"), "bytes " + QByteArray::number(first) + '-' +
                                                        QByteArray::number(first + length - 1) + "/300000");
    }

    void rangeOfRegularFile()
    {
        const auto redirect = get(port(), "/acme/tiny/resolve/main/config.json", "Range: bytes=1-3\r\n");
        const auto reply = get(port(), redirect.header("Location"), "Range: bytes=1-3\r\n");
        QCOMPARE(reply.status, 206);
        QCOMPARE(reply.body, QByteArray("\"a\""));
    }

    void knownTagGivesNotModified()
    {
        const QByteArray target = "/acme/tiny/resolve/main/model.safetensors";
        const QByteArray tag = request(port(), "HEAD", target).header("ETag");
        const auto reply = get(port(), target, "If-None-Match: " + tag + "\r\n");
        QCOMPARE(reply.status, 304);
        QVERIFY(reply.body.isEmpty());
        QCOMPARE(reply.header("ETag"), tag);
        QCOMPARE(get(port(), target, "If-None-Match: \"other\"\r\n").status, 200);
        QCOMPARE(get(port(), target, "If-Match: " + tag + "\r\n").status, 200);
        QCOMPARE(get(port(), target, "If-Match: \"other\"\r\n").status, 412);
        const QByteArray range = "Range: bytes=0-1\r\n";
        QCOMPARE(get(port(), target, range + "If-Range: " + tag + "\r\n").status, 206);
        QCOMPARE(get(port(), target, range + "If-Range: \"other\"\r\n").status, 200);
        QCOMPARE(get(port(), target, range + "If-Range: W/" + tag + "\r\n").status, 200);
        QCOMPARE(get(port(), target, range + "If-None-Match: " + tag + "\r\n").status, 304);
        const auto redirect = get(port(), "/acme/tiny/resolve/main/config.json");
        const QByteArray blob = '"' + localhub::gitBlobId("{\"a\": 1}") + '"';
        QCOMPARE(get(port(), redirect.header("Location"), "If-None-Match: W/" + blob + "\r\n").status, 304);
    }

    void attachmentWhereAskedFor()
    {
        const auto reply = request(port(), "HEAD", "/acme/tiny/resolve/main/model.safetensors?download=true");
        QVERIFY(reply.header("Content-Disposition").startsWith("attachment;"));
    }

    void errors_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::newRow("file") << QByteArray("/acme/tiny/resolve/main/none") << 404
                              << QByteArray("EntryNotFound");
        QTest::newRow("folder") << QByteArray("/acme/tiny/resolve/main/sub%20dir") << 404
                                << QByteArray("EntryNotFound");
        QTest::newRow("revision") << QByteArray("/acme/tiny/resolve/nope/config.json") << 404
                                  << QByteArray("RevisionNotFound");
        QTest::newRow("repository") << QByteArray("/acme/none/resolve/main/a") << 401
                                    << QByteArray("RepoNotFound");
        QTest::newRow("type") << QByteArray("/datasets/acme/tiny/resolve/main/config.json") << 401
                              << QByteArray("RepoNotFound");
        QTest::newRow("dots") << QByteArray("/acme/tiny/resolve/main/../../config.json") << 400
                              << QByteArray();
        QTest::newRow("quoted dots") << QByteArray("/acme/tiny/resolve/main/%2e%2e/%2e%2e/hub.sqlite") << 400
                                     << QByteArray();
        QTest::newRow("quoted slash")
            << QByteArray("/acme/tiny/resolve/main/..%2f..%2fhub.sqlite") << 400 << QByteArray();
        QTest::newRow("backslash") << QByteArray("/acme/tiny/resolve/main/..%5cconfig.json") << 400
                                   << QByteArray();
        QTest::newRow("absolute") << QByteArray("/acme/tiny/resolve/main/%2fetc/passwd") << 400
                                  << QByteArray();
        QTest::newRow("git folder") << QByteArray("/acme/tiny/resolve/main/.git/config") << 404
                                    << QByteArray("EntryNotFound");
        QTest::newRow("dots as name")
            << QByteArray("/../tiny/resolve/main/config.json") << 404 << QByteArray();
        QTest::newRow("nul") << QByteArray("/acme/tiny/resolve/main/a%00b") << 400 << QByteArray();
        QTest::newRow("broken escape") << QByteArray("/acme/tiny/resolve/main/a%zz") << 400 << QByteArray();
        QTest::newRow("cut escape") << QByteArray("/acme/tiny/resolve/main/a%2") << 400 << QByteArray();
        QTest::newRow("not UTF-8") << QByteArray("/acme/tiny/resolve/main/a%ff") << 400 << QByteArray();
        QTest::newRow("overlong UTF-8")
            << QByteArray("/acme/tiny/resolve/main/%c0%ae%c0%ae/x") << 400 << QByteArray();
    }

    void errors()
    {
        QFETCH(QByteArray, target);
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        const auto reply = get(port(), target);
        QCOMPARE(reply.status, status);
        QCOMPARE(reply.header("X-Error-Code"), code);
        if (code == "EntryNotFound")
            QCOMPARE(reply.header("X-Repo-Commit"), m_commit.toLatin1());
    }

    void revisionsInAllSpellings()
    {
        const RepoId id = LocalHubFixture::repo(QStringLiteral("acme/tiny"));
        VERIFY_RESULT(m_hub->server().createRef(id, QStringLiteral("refs/pr/1")));
        VERIFY_RESULT(m_hub->server().createRef(id, QStringLiteral("refs/heads/feature/x")));
        VERIFY_RESULT(m_hub->server().createRef(id, QStringLiteral("refs/tags/v1")));
        for (const QByteArray& revision : {QByteArray("refs%2Fpr%2F1"), QByteArray("refs/pr/1"),
                                           QByteArray("feature%2Fx"), QByteArray("v1"), m_commit.toLatin1()})
            QCOMPARE(get(port(), "/acme/tiny/raw/" + revision + "/config.json").status, 200);
        QCOMPARE(get(port(), "/acme/tiny/raw/" + m_commit.left(10).toLatin1() + "/config.json").status, 404);
        VERIFY_ERROR(m_hub->server().createRef(id, QStringLiteral("refs/heads/../x")), ErrorKind::Invalid);
    }

    void downloadsAreCountedOnce()
    {
        const auto downloads = [this] {
            return get(port(), "/api/models/acme/tiny")
                .json()
                .object()
                .value(QLatin1String("downloads"))
                .toInt();
        };
        QCOMPARE(downloads(), 0);
        request(port(), "HEAD", "/acme/tiny/resolve/main/config.json");
        get(port(), "/acme/tiny/resolve/main/model.safetensors", "Range: bytes=100-\r\n");
        QCOMPARE(downloads(), 0);
        get(port(), "/acme/tiny/resolve/main/config.json");
        get(port(), "/acme/tiny/resolve/main/model.safetensors");
        QCOMPARE(downloads(), 1); // two files of one download
        get(port(), "/acme/tiny/resolve/main/config.json");
        QCOMPARE(downloads(), 2); // the same file again
        get(port(), "/acme/tiny/resolve/main/config.json", "User-Agent: another\r\n");
        QCOMPARE(downloads(), 3);
        // Who marks downloads has a look with everything that is not marked.
        for (const QByteArray& agent : {QByteArray("vitrine/0.1"), QByteArray("unknown/None; hf_hub/2.4.0"),
                                        QByteArray("huggingface-cli/2.4; hf_hub/2.4.0; python/3.11")}) {
            get(port(), "/acme/tiny/resolve/main/config.json", "User-Agent: " + agent + "\r\n");
            get(port(), "/acme/tiny/resolve/main/model.safetensors",
                "User-Agent: " + agent + "\r\nRange: bytes=0-100\r\n");
        }
        get(port(), "/acme/tiny/resolve/main/README.md", "User-Agent: curl/7\r\n");
        QCOMPARE(downloads(), 3);
        const QByteArray marked = "User-Agent: vitrine/0.1\r\nX-HF-Download-Counter: 1\r\n";
        get(port(), "/acme/tiny/resolve/main/model.safetensors", marked + "Range: bytes=0-100\r\n");
        get(port(), "/acme/tiny/resolve/main/model.safetensors", marked + "Range: bytes=101-\r\n");
        request(port(), "HEAD", "/acme/tiny/resolve/main/model.safetensors", marked);
        QCOMPARE(downloads(), 4);
        get(port(), "/acme/tiny/resolve/main/config.json", "User-Agent: unknown/None; hf_hub/0.23.1\r\n");
        QCOMPARE(downloads(), 5); // that old, it has no mark
    }
};

VITRINE_TEST(FilesTest)
#include "files_test.moc"
