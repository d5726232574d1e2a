#include "core/hub/filemeta.h"

#include "core/hub/blobcheck.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::hub;

class FileMetaTest : public QObject {
    Q_OBJECT

    static QByteArray commit() { return QByteArray(40, 'c'); }

    static net::ReplyHead head(int status, QList<QPair<QByteArray, QByteArray>> headers)
    {
        net::ReplyHead result;
        result.status = status;
        result.url = QUrl(QStringLiteral("https://hub.example/a/b/resolve/main/x"));
        result.headers = std::move(headers);
        return result;
    }

private Q_SLOTS:
    void aRegularFile()
    {
        const auto meta = parseFileMeta(head(200, {{"ETag", "\"" + QByteArray(40, 'a') + "\""},
                                                   {"X-Repo-Commit", commit()},
                                                   {"Content-Length", "12"}}));
        VERIFY_RESULT(meta);
        QVERIFY(meta->exists && !meta->isLfs());
        QCOMPARE(meta->commit, QString::fromLatin1(commit()));
        QCOMPARE(meta->etag, QString(40, QLatin1Char('a')));
        QCOMPARE(meta->size, 12);
        QCOMPARE(meta->url, QUrl(QStringLiteral("https://hub.example/a/b/resolve/main/x")));
    }

    void aLargeFileElsewhere()
    {
        const auto meta = parseFileMeta(head(302, {{"X-Linked-Etag", "W/\"" + QByteArray(64, 'b') + "\""},
                                                   {"ETag", "\"of the redirect\""},
                                                   {"X-Linked-Size", "5000000000"},
                                                   {"Content-Length", "77"},
                                                   {"X-Repo-Commit", commit()},
                                                   {"Location", "https://cdn.example/f?Signature=x"}}));
        VERIFY_RESULT(meta);
        QVERIFY(meta->isLfs());
        QCOMPARE(meta->etag, QString(64, QLatin1Char('b')));
        QCOMPARE(meta->size, 5'000'000'000);
        QCOMPARE(meta->url.host(), QStringLiteral("cdn.example"));
    }

    void theLengthOfARedirectIsNoSize()
    {
        const auto meta = parseFileMeta(head(302, {{"X-Linked-Etag", QByteArray(64, 'b')},
                                                   {"Content-Length", "77"},
                                                   {"X-Repo-Commit", commit()},
                                                   {"Location", "https://cdn.example/f"}}));
        VERIFY_RESULT(meta);
        QCOMPARE(meta->size, -1);
    }

    void whatIsMissingOrWrong()
    {
        const QByteArray etag = "\"" + QByteArray(40, 'a') + "\"";
        VERIFY_ERROR(parseFileMeta(head(200, {{"ETag", etag}})), ErrorKind::Server);
        VERIFY_ERROR(parseFileMeta(head(200, {{"X-Repo-Commit", commit()}})), ErrorKind::Server);
        VERIFY_ERROR(parseFileMeta(head(200, {{"ETag", "\"../../x\""}, {"X-Repo-Commit", commit()}})),
                     ErrorKind::Server);
        VERIFY_ERROR(parseFileMeta(head(200, {{"ETag", etag}, {"X-Repo-Commit", "main"}})),
                     ErrorKind::Server);
        VERIFY_ERROR(parseFileMeta(head(
                         200, {{"ETag", "\"" + QByteArray(64, '*') + "\""}, {"X-Repo-Commit", commit()}})),
                     ErrorKind::Server);
    }

    void hashesInEtags()
    {
        // git hash-object and sha256sum of "hello\n"
        QVERIFY(fitsEtag("hello\n", "\"ce013625030ba8dba906f756967f9e9ca394464a\""));
        QVERIFY(
            fitsEtag("hello\n", "W/\"5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03\""));
        QVERIFY(!fitsEtag("hello", "\"ce013625030ba8dba906f756967f9e9ca394464a\""));
        QVERIFY(!fitsEtag("hello", "\"5891b5b522d5df086d0ff0b110fbd9d21bb4fc7163af34d08286a2e846f6be03\""));
        QVERIFY(fitsEtag("anything", "W/\"8-xyz\""));
        QVERIFY(fitsEtag("anything", ""));
    }
};

VITRINE_TEST(FileMetaTest)
#include "filemeta_test.moc"
