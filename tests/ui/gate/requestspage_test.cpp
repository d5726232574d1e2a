#include "core/account/accessdesk.h"
#include "core/account/places.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/ui/gate/gates.h"
#include "ui/pages/requests/requestspage.h"

#include <QAbstractItemModel>
#include <QLabel>
#include <QSignalSpy>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::test;
using localhub::AccessState;

/// The desk of requests.
class RequestsPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsSaidAsSuch()
    {
        Gates gates(LocalHubFixture::strangerToken());
        ui::RequestsPage page(gates.services->services());
        page.show();
        page.activated();
        QVERIFY(until([&] { return shown<QLabel>(page, "stateTitle") != nullptr; }));
        QVERIFY(until([&] {
            return shown<QLabel>(page, "ownedWords")->text().contains(QLatin1String("No repository"));
        }));
    }

    void mineAreFollowedWithdrawnAndRemoved()
    {
        Gates gates(LocalHubFixture::strangerToken());
        ui::Services& services = gates.services->services();
        gates.set("eve", AccessState::Pending);
        VERIFY_RESULT(await(services.access.check(services.places.current(), Gates::repo(), {})));
        ui::RequestsPage page(services);
        page.resize(900, 600);
        page.show();
        page.activated();
        auto* table = shown<QTableView>(page, "requestsTable");
        QVERIFY(table);
        QCOMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("ada/locked"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("waiting"));
        table->selectRow(0);
        QSignalSpy opened(&page, &ui::Page::openAddress);
        QTest::mouseClick(shown(page, "requestsOpen"), Qt::LeftButton);
        QCOMPARE(opened.count(), 1);
        QVERIFY(opened.first().first().toString().contains(QLatin1String("ada/locked")));

        gates.set("eve", AccessState::Rejected);
        QVERIFY(until([&] { return shown(page, "requestsRefresh")->isEnabled(); }));
        QTest::mouseClick(shown(page, "requestsRefresh"), Qt::LeftButton);
        QVERIFY(
            until([&] { return table->model()->index(0, 1).data().toString() == QLatin1String("refused"); }));
        QVERIFY(!shown(page, "requestsWithdraw")->isEnabled());

        gates.set("eve", AccessState::Pending);
        QVERIFY(until([&] { return shown(page, "requestsRefresh")->isEnabled(); }));
        QTest::mouseClick(shown(page, "requestsRefresh"), Qt::LeftButton);
        QVERIFY(until([&] { return shown(page, "requestsWithdraw")->isEnabled(); }));
        QTest::mouseClick(shown(page, "requestsWithdraw"), Qt::LeftButton);
        QVERIFY(until([&] { return shown<QLabel>(page, "stateTitle") != nullptr; }));
        QVERIFY(services.access.records().isEmpty());
    }

    void ownersSeeWhoWaits()
    {
        Gates gates(LocalHubFixture::writeToken());
        gates.set("eve", AccessState::Pending);
        gates.set("ben", AccessState::Pending);
        ui::RequestsPage page(gates.services->services());
        page.resize(900, 600);
        page.show();
        page.activated();
        QVERIFY(until([&] { return shown(page, "ownedGates") != nullptr; }));
        auto* table = shown<QTableView>(page, "ownedGates");
        QCOMPARE(table->model()->index(0, 0).data().toString(), QStringLiteral("ada/locked"));
        QCOMPARE(table->model()->index(0, 1).data().toString(), QStringLiteral("2"));
        QSignalSpy opened(&page, &ui::Page::openAddress);
        Q_EMIT table->activated(table->model()->index(0, 0));
        QVERIFY(opened.first().first().toString().contains(QLatin1String("manage")));
    }

    void othersSeeNothingOfIt()
    {
        Gates gates(LocalHubFixture::strangerToken());
        ui::Services& services = gates.services->services();
        gates.set("eve", AccessState::Pending);
        VERIFY_RESULT(await(services.access.check(services.places.current(), Gates::repo(), {})));
        QCOMPARE(services.access.records().size(), 1);
        qputenv("HF_TOKEN", LocalHubFixture::readToken());
        QCOMPARE(services.access.records().size(), 0);
    }
};

VITRINE_TEST(RequestsPageTest)
#include "requestspage_test.moc"
