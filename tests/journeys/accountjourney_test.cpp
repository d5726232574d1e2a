#include "tests/journeys/journey.h"
#include "tests/support/await.h"
#include "tests/support/secretservice.h"

#include "core/account/accounts.h"
#include "core/account/places.h"
#include "core/hub/call.h"
#include "core/storage/downloadqueue.h"
#include "core/storage/settings.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractButton>
#include <QDirIterator>
#include <QLabel>
#include <QLineEdit>

using namespace vitrine;
using vitrine::test::await;
using vitrine::test::Journey;
using vitrine::test::LocalHubFixture;

namespace {

QtMessageHandler g_before = nullptr;
QMutex g_mutex;
QString g_log;

void keepLog(QtMsgType type, const QMessageLogContext& context, const QString& message)
{
    {
        const QMutexLocker lock(&g_mutex);
        g_log += message + QLatin1Char('\n');
    }
    if (g_before)
        g_before(type, context, message);
}

/// Every way a token could be written by mistake.
QList<QByteArray> spellings(const QByteArray& token)
{
    const QString text = QString::fromLatin1(token);
    QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
    QByteArray swapped = wide;
    for (qsizetype i = 0; i + 1 < swapped.size(); i += 2)
        std::swap(swapped[i], swapped[i + 1]);
    QList<QByteArray> all{token, wide, swapped, token.toHex()};
    // Base64 looks otherwise by what stands before: three ways, without the ends that neighbours change.
    for (const char* before : {"", "x", "xx"}) {
        const QByteArray coded = (before + token).toBase64();
        all.append(coded.mid(4, coded.size() - 8));
    }
    return all;
}

/// Files below \p folder that hold the token in any spelling.
QStringList filesWith(const QString& folder, const QByteArray& token)
{
    QStringList found;
    const QList<QByteArray> all = spellings(token);
    QDirIterator files(folder, QDir::Files | QDir::Hidden | QDir::NoSymLinks, QDirIterator::Subdirectories);
    while (files.hasNext()) {
        QFile file(files.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QByteArray bytes = file.readAll();
        if (std::any_of(all.begin(), all.end(), [&](const QByteArray& one) { return bytes.contains(one); }))
            found.append(file.fileName());
    }
    return found;
}

} // namespace

/// From nobody to somebody and back, with a real keychain: and the token is nowhere but there.
class AccountJourneyTest : public QObject {
    Q_OBJECT

    static bool signIn(Journey& journey, const QByteArray& token)
    {
        return journey.type("signInToken", QString::fromLatin1(token)) && journey.click("signInContinue") &&
               journey.click("signInFinish") && Journey::until([&] { return !journey.find("signIn"); });
    }

    static bool opens(Journey& journey, const QString& address)
    {
        journey.window().openAddress(address);
        return Journey::until([&] { return journey.find("repoTabs") != nullptr; });
    }

private Q_SLOTS:
    void initTestCase() { g_before = qInstallMessageHandler(keepLog); }
    void cleanupTestCase() { qInstallMessageHandler(g_before); }

    /// What finds nothing below must be able to find something.
    void theSearchFindsEverySpelling()
    {
        const QByteArray token = LocalHubFixture::writeToken();
        const QString text = QString::fromLatin1(token);
        const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
        for (const QByteArray& one : {"a" + token + "b", wide, token.toHex(), ("user:" + token).toBase64()}) {
            const QTemporaryDir folder;
            QFile file(folder.filePath(QStringLiteral("file")));
            QVERIFY(file.open(QIODevice::WriteOnly));
            file.write(one);
            file.close();
            QCOMPARE(filesWith(folder.path(), token).size(), 1);
        }
    }

    void aTokenIsKeptNowhereButInTheKeychain()
    {
        const QByteArray token = LocalHubFixture::writeToken();
        test::SecretService keychain;
        QVERIFY2(keychain.problem().isEmpty(), qPrintable(keychain.problem()));
        const QTemporaryDir hf;
        const test::EnvironmentVariable path("HF_TOKEN_PATH",
                                             hf.filePath(QStringLiteral("token")).toLocal8Bit());
        Journey journey;
        journey.hub().seed(QStringLiteral("acme/secret"), {{QStringLiteral("README.md"), "# Secret"},
                                                           {QStringLiteral("config.json"), "{}"}});
        journey.hub().seed(QStringLiteral("acme/gated"),
                           {{QStringLiteral("README.md"), "# Gated"}, {QStringLiteral("config.json"), "{}"}});
        journey.hub().seed(QStringLiteral("other/open"), {{QStringLiteral("README.md"), "# Open"}});
        VERIFY_RESULT(
            journey.hub().server().setPrivate(LocalHubFixture::repo(QStringLiteral("acme/secret")), true));
        VERIFY_RESULT(journey.hub().server().setGated(LocalHubFixture::repo(QStringLiteral("acme/gated")),
                                                      QStringLiteral("manual")));

        // A private repository leads to signing in, and then opens by itself.
        journey.window().openAddress(QStringLiteral("vitrine:model/acme/secret"));
        QVERIFY(journey.click("signInHere"));
        QVERIFY(journey.wait("signInToken"));
        QVERIFY(signIn(journey, token));
        QVERIFY2(Journey::until([&] { return journey.find("repoTabs") != nullptr; }),
                 qPrintable(journey.said()));
        auto* services = &journey.application().services();
        const hub::Place place = services->places.current();
        QCOMPARE(services->accounts.current(place)->kept, account::Kept::Keychain);

        // Download, gate, something refused, something that fails on the way.
        storage::DownloadRequest request;
        request.place = place;
        request.repo = LocalHubFixture::repo(QStringLiteral("acme/secret"));
        const QString id = services->downloads.add(request);
        QVERIFY(Journey::until([&] {
            const auto download = services->downloads.find(id);
            return download && download->status == storage::DownloadStatus::Done;
        }));
        QVERIFY(opens(journey, QStringLiteral("vitrine:model/acme/gated")));
        const auto client = services->places.client(place);
        const QJsonObject wrong{{QStringLiteral("name"), QStringLiteral("..")}};
        const auto refused = await(hub::order(client->session(), net::Method::Post,
                                              client->session()->url("/api/repos/create"), wrong, {}));
        QVERIFY(!refused);
        qWarning().noquote() << refused.error().message() << refused.error().detail;
        localhub::Fault fault;
        fault.match = "GET /api/models/other/open*";
        fault.kind = localhub::Fault::Kind::Status;
        journey.hub().server().setFaults({fault});
        journey.window().openAddress(QStringLiteral("vitrine:model/other/open"));
        QVERIFY(Journey::until([&] { return journey.find("repoTabs") || journey.find("stateTitle"); }));

        // The next start knows who it is without asking.
        journey.restart();
        services = &journey.application().services();
        QVERIFY(Journey::until([&] { return !services->accounts.identity(place).token.isEmpty(); }));
        QCOMPARE(services->accounts.current(place)->name, QStringLiteral("ada"));
        QVERIFY(opens(journey, QStringLiteral("vitrine:model/acme/secret")));
        QCOMPARE(filesWith(journey.home(), token), QStringList());
        QCOMPARE(filesWith(hf.path(), token), QStringList());
        QCOMPARE(filesWith(keychain.home(), token), QStringList());

        // Signed out: the repository is gone from the page, from what is stored, and for the next one.
        journey.window().openAddress(QStringLiteral("vitrine:account"));
        QVERIFY(journey.click("accountSignOut"));
        QVERIFY(Journey::until([&] { return services->accounts.all().isEmpty(); }));
        journey.window().back();
        QVERIFY(Journey::until([&] { return journey.find("signInHere") != nullptr; }));
        services->settings.setOffline(true);
        journey.window().reloadPage();
        QVERIFY(Journey::until([&] { return !journey.said().isEmpty(); }));
        QVERIFY(!journey.find("repoTabs"));
        QVERIFY(services->downloads.downloads().isEmpty());
        QCOMPARE(filesWith(journey.home(), token), QStringList());
        const QMutexLocker lock(&g_mutex);
        for (const QByteArray& one : spellings(token))
            QVERIFY(!g_log.toUtf8().contains(one));
    }
};

VITRINE_TEST(AccountJourneyTest)

#include "accountjourney_test.moc"
