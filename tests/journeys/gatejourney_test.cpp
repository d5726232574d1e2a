#include "core/account/accessdesk.h"
#include "core/hub/huburl.h"
#include "core/storage/downloadqueue.h"
#include "tests/journeys/journey.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/services.h"

#include <QCheckBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTableView>

using namespace vitrine;
using vitrine::test::Journey;
using vitrine::test::LocalHubFixture;

namespace {

const QString page = QStringLiteral("vitrine:model/ada/guarded");

RepoId guarded()
{
    return LocalHubFixture::repo(QStringLiteral("ada/guarded"));
}

void seed(Journey& journey)
{
    journey.hub().seed(
        QStringLiteral("ada/guarded"),
        {{QStringLiteral("README.md"),
          "---\nlicense: other\nextra_gated_prompt: Be *kind*.\nextra_gated_fields:\n  Company: "
          "text\n  I agree: checkbox\n---\n# Guarded\n"},
         {QStringLiteral("notes.txt"), "for those who asked"}});
    VERIFY_RESULT(journey.hub().server().setGated(guarded(), QStringLiteral("manual")));
}

QByteArray contentOf(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// Both sides of a gate in the whole window: a stranger asks, closes the window, and the owner decides.
class GateJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void cleanup() { qunsetenv("HF_TOKEN"); }

    void askedFromTheHeaderGrantedWhileClosed()
    {
        qputenv("HF_TOKEN", LocalHubFixture::strangerToken());
        Journey journey;
        seed(journey);
        journey.window().openAddress(page);
        QVERIFY(Journey::until([&] {
            const auto* primary = journey.find<QPushButton>("repoPrimary");
            return primary && primary->text() == QLatin1String("Request access");
        }));
        QVERIFY(journey.click("repoPrimary"));
        QVERIFY(journey.wait("gateField-Company"));
        QTest::keyClicks(journey.find("gateField-Company")->findChild<QLineEdit*>(), QStringLiteral("Acme"));
        QVERIFY(journey.click("gateAsk"));
        QVERIFY(journey.wait("gateProblem")); // the box is not ticked
        journey.find("gateField-I agree")->findChild<QCheckBox*>()->click();
        QVERIFY(journey.click("gateAsk"));
        QVERIFY(journey.wait("gateWithdraw"));
        journey.find<QCheckBox>("gateDownload")->click();
        // The desk shows it, and leads back.
        journey.window().openAddress(QStringLiteral("vitrine:requests"));
        QVERIFY(journey.wait("requestsTable"));
        QCOMPARE(journey.find<QTableView>("requestsTable")->model()->rowCount(), 1);

        journey.application().services().access.settle();
        VERIFY_RESULT(journey.hub().server().setAccess(guarded(), QStringLiteral("eve"),
                                                       localhub::AccessState::Accepted));
        journey.restart();
        QVERIFY(Journey::until([&] {
            const auto downloads = journey.application().services().downloads.downloads();
            return downloads.size() == 1 && downloads.first().status == storage::DownloadStatus::Done;
        }));
        const QString folder = journey.application().services().downloads.downloads().first().folder;
        QCOMPARE(contentOf(folder + QStringLiteral("/notes.txt")), QByteArray("for those who asked"));
        journey.window().openAddress(
            hub::HubUrl::repository(guarded(), Revision(), hub::HubUrl::Tab::Try).address());
        QVERIFY(Journey::until([&] { return journey.find("repoPrimary") != nullptr; }));
        QVERIFY(!journey.find("gateAsk"));
    }

    void ownersDecideInTheWindow()
    {
        qputenv("HF_TOKEN", LocalHubFixture::writeToken());
        Journey journey;
        seed(journey);
        VERIFY_RESULT(journey.hub().server().setAccess(guarded(), QStringLiteral("eve"),
                                                       localhub::AccessState::Pending));
        journey.window().openAddress(QStringLiteral("vitrine:requests"));
        auto* owned = journey.wait<QTableView>("ownedGates");
        QVERIFY(owned);
        Q_EMIT owned->activated(owned->model()->index(0, 0));
        QVERIFY(journey.wait("gateTable"));
        journey.find<QTableView>("gateTable")->selectRow(0);
        auto* accept = journey.wait<QPushButton>("gateAccept");
        QVERIFY(accept);
        QVERIFY(Journey::until([&] { return accept->isEnabled(); }));
        accept->click();
        QVERIFY(Journey::until(
            [&] { return journey.hub().requestCount("POST */user-access-request/batch") == 1; }));
        QVERIFY(Journey::until([&] { return !journey.find("gateTable"); }));
        // Undone, the request waits again.
        QVERIFY(Journey::until([&] { return journey.find<QPushButton>("undo") != nullptr; }));
        journey.find<QPushButton>("undo")->click();
        QVERIFY(journey.wait("gateTable"));
        QCOMPARE(journey.find<QTableView>("gateTable")->model()->rowCount(), 1);
    }
};

VITRINE_TEST(GateJourneyTest)
#include "gatejourney_test.moc"
