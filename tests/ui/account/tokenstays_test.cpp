#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"
#include "tests/ui/uiservices.h"

#include "ui/pages/repo/repopage.h"

#include <QBuffer>
#include <QImage>

using namespace vitrine;
using namespace vitrine::ui;
using vitrine::test::await;
using vitrine::test::RawReply;
using vitrine::test::RawRequest;
using vitrine::test::RawServer;
using vitrine::test::UiServices;

namespace {

const QByteArray token = "hf_onlyForItsOwnPlace";
const QByteArray commit(40, 'a');

QByteArray picture()
{
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// A place that sends elsewhere, and a card that shows a picture from a third server: neither hears who asks.
class TokenStaysTest : public QObject {
    Q_OBJECT

    static bool heardToken(const RawServer& server)
    {
        const QList<RawRequest> all = server.requests();
        return std::any_of(all.begin(), all.end(), [](const RawRequest& request) {
            return !request.header("Authorization").isEmpty() || request.head.contains(token) ||
                   request.body.contains(token) || request.head.contains(token.toBase64());
        });
    }

private Q_SLOTS:
    void atItsOwnOrigin()
    {
        const QByteArray content(5000, 'x');
        RawServer content2([&](const RawRequest& request) {
            RawReply reply = RawReply::ok(content, "ETag: \"e\"\r\n");
            if (request.method == "HEAD")
                reply.bytes.chop(content.size());
            return reply;
        });
        RawServer pictures(
            [](const RawRequest&) { return RawReply::ok(picture(), "Content-Type: image/png\r\n"); });
        const QByteArray readme = "# Hello\n\n![a picture](" + pictures.url("/seen.png").toEncoded() + ")\n";
        // What a place says of a file is checked: the object id has to be right.
        const QByteArray object = "blob " + QByteArray::number(readme.size()) + QByteArray(1, '\0') + readme;
        const QByteArray fileHead = "X-Repo-Commit: " + commit + "\r\nETag: \"" +
                                    QCryptographicHash::hash(object, QCryptographicHash::Sha1).toHex() +
                                    "\"\r\n";
        RawServer hub([&](const RawRequest& request) {
            const QByteArray path = request.target.split('?').constFirst();
            if (path == "/api/whoami-v2")
                return RawReply::ok(R"({"name":"zoe","auth":{"accessToken":{"role":"write"}}})");
            if (path.endsWith("/README.md"))
                return request.method == "HEAD" ? RawReply::status(200, {}, fileHead)
                                                : RawReply::ok(readme, fileHead);
            if (path.endsWith("/big.bin"))
                return RawReply::redirect(
                    302, content2.url("/signed/big.bin").toEncoded(),
                    "X-Repo-Commit: " + commit + "\r\nX-Linked-Size: 5000\r\nX-Linked-Etag: \"" +
                        QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex() + "\"\r\n");
            if (path.contains("/tree/"))
                return RawReply::ok(
                    R"([{"type":"file","path":"README.md","size":10,"oid":"1"},{"type":"file","path":"big.bin","size":5000,"oid":"2"}])");
            if (path.startsWith("/api/models/acme/x"))
                return RawReply::ok(R"({"id":"acme/x","modelId":"acme/x","sha":")" + commit +
                                    R"(","siblings":[{"rfilename":"README.md"},{"rfilename":"big.bin"}]})");
            return RawReply::ok("{}");
        });
        UiServices at;
        const hub::Place place{hub::Place::Kind::Other, QStringLiteral("raw"),
                               QUrl(QStringLiteral("http://127.0.0.1:%1").arg(hub.port()))};
        at.services().places.setFurther({place});
        at.services().places.open(place);
        at.settings().setRemoteImages(storage::Settings::RemoteImages::Always);
        const auto newcomer = await(at.accounts().ask(place, {QString::fromLatin1(token), {}, {}}, {}));
        VERIFY_RESULT(newcomer);
        VERIFY_RESULT(await(at.accounts().add(*newcomer, account::Kept::Session)));

        RepoPage page(at.services());
        page.resize(1000, 700);
        page.show();
        page.restore(QStringLiteral("vitrine:model/acme/x"), {});
        QTRY_VERIFY_WITH_TIMEOUT(pictures.requestCount() > 0, 30'000);
        storage::DownloadRequest request;
        request.place = place;
        request.repo = *RepoId::parse(QStringLiteral("acme/x"));
        request.files = {QStringLiteral("big.bin")};
        const QString id = at.downloads().add(request);
        QTRY_VERIFY_WITH_TIMEOUT(content2.requestCount() > 0 &&
                                     at.downloads().find(id)->status == storage::DownloadStatus::Done,
                                 30'000);
        QVERIFY(heardToken(hub));
        QVERIFY(!heardToken(content2));
        QVERIFY(!heardToken(pictures));
    }
};

VITRINE_TEST(TokenStaysTest)

#include "tokenstays_test.moc"
