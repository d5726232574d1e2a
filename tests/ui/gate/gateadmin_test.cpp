#include "core/account/places.h"
#include "core/hub/gateowner.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/ui/gate/gates.h"
#include "ui/pages/gate/gateadmin.h"
#include "ui/pages/gate/gaterequests.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QFileDialog>
#include <QLabel>
#include <QLineEdit>
#include <QSignalSpy>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::test;
using localhub::AccessState;

namespace {

/// The section of the tab Manage, loaded.
class Owner : public Gates {
public:
    explicit Owner(const QByteArray& token = LocalHubFixture::writeToken())
        : Gates(token), admin(services->services(), services->services().places.current(), repo())
    {
        admin.setGating(hub::Gating::Manual);
        admin.resize(900, 700);
    }

    void open(int rows)
    {
        admin.show();
        QVERIFY(until([&] { return count() == rows; }));
    }
    int count() const { return admin.findChild<ui::GateRequests*>()->model().count(); }
    void choose(const char* list, int rows)
    {
        auto* lists = admin.findChild<ui::SegmentedControl*>(QStringLiteral("gateLists"));
        for (QAbstractButton* button : lists->findChildren<QAbstractButton*>()) {
            if (button->text() == QLatin1String(list))
                button->click();
        }
        QVERIFY(
            until([&] { return count() == rows && shown(admin, rows > 0 ? "gateTable" : "stateTitle"); }));
    }
    void select(int row) { shown<QTableView>(admin, "gateTable")->selectRow(row); }
    void selectAll() { shown<QTableView>(admin, "gateTable")->selectAll(); }
    bool click(const char* name)
    {
        if (!until([&] { return shown(admin, name) && shown(admin, name)->isEnabled(); }))
            return false;
        QTest::mouseClick(shown(admin, name), Qt::LeftButton);
        return true;
    }
    hub::AccessState stateOf(const QByteArray& token)
    {
        hub::HubClient client(services->services().network, services->services().places.current(),
                              {{}, QString::fromLatin1(token)});
        const auto access = await(hub::checkAccess(client, repo(), {}));
        return access ? access->state : hub::AccessState::Unknown;
    }

    ui::GateAdmin admin;
};

const QByteArray eve = LocalHubFixture::strangerToken();
const QByteArray ben = LocalHubFixture::readToken();

} // namespace

/// The owner's side of a gate.
class GateAdminTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void oneIsAcceptedAndUndone()
    {
        Owner owner;
        owner.set("eve", AccessState::Pending);
        owner.open(1);
        QSignalSpy undoable(&owner.admin, &ui::GateAdmin::undoable);
        owner.select(0);
        QVERIFY(owner.click("gateAccept"));
        QVERIFY(until([&] { return undoable.count() == 1; }));
        QCOMPARE(owner.count(), 0);
        QCOMPARE(owner.stateOf(eve), hub::AccessState::Accepted);
        undoable.first().at(1).value<std::function<void()>>()();
        QVERIFY(until([&] { return owner.count() == 1; }));
        QCOMPARE(owner.stateOf(eve), hub::AccessState::Pending);
    }

    void manyAreRefusedWithAReason()
    {
        Owner owner;
        owner.set("eve", AccessState::Pending);
        owner.set("ben", AccessState::Pending);
        owner.open(2);
        owner.selectAll();
        QVERIFY(owner.click("gateReject"));
        auto* reason = shown<QLineEdit>(owner.admin, "gateReason");
        QVERIFY(reason);
        QTest::keyClicks(reason, QStringLiteral("Not for this"));
        QVERIFY(owner.click("gateConfirm"));
        QVERIFY(until([&] { return owner.count() == 0; }));
        QCOMPARE(owner.stateOf(eve), hub::AccessState::Rejected);
        QCOMPARE(owner.stateOf(ben), hub::AccessState::Rejected);
        owner.choose("Refused", 2);
        owner.selectAll();
        QVERIFY(owner.click("gateReset"));
        QVERIFY(owner.click("gateConfirm"));
        QVERIFY(until([&] { return owner.count() == 0; }));
        QCOMPARE(owner.stateOf(eve), hub::AccessState::Reset);
        owner.choose("Asked again", 2);
        owner.select(0);
        QVERIFY(owner.click("gateBack"));
        QVERIFY(until([&] { return owner.count() == 1; }));
    }

    void whoDecidedMeanwhileIsToldBeside()
    {
        Owner owner;
        owner.set("eve", AccessState::Pending);
        owner.open(1);
        owner.select(0);
        localhub::Fault fault;
        fault.match = "POST *batch*";
        fault.kind = localhub::Fault::Kind::Status;
        fault.status = 200;
        fault.body = R"([{"user":"eve","ok":false,"error":"request_not_found"}])";
        owner.hub().server().setFaults({fault});
        QVERIFY(owner.click("gateAccept"));
        QVERIFY(until([&] { return shown(owner.admin, "gateRequestsProblem") != nullptr; }));
        QCOMPARE(owner.count(), 1);
        const auto& model = owner.admin.findChild<ui::GateRequests*>()->model();
        QVERIFY(!model.index(0, ui::AccessRequestModel::Outcome).data().toString().isEmpty());
    }

    void peopleAreFoundAndLetIn()
    {
        Owner owner;
        owner.set("eve", AccessState::Pending);
        owner.set("ben", AccessState::Pending);
        owner.open(2);
        QTest::keyClicks(shown(owner.admin, "gateSearch"), QStringLiteral("EV"));
        QVERIFY(until([&] { return owner.count() == 1; }));
        shown<QLineEdit>(owner.admin, "gateSearch")->clear();
        QVERIFY(until([&] { return owner.count() == 2; }));
        QTest::keyClicks(shown(owner.admin, "gateGrantName"), QStringLiteral("nobody-of-that-name"));
        QVERIFY(owner.click("gateGrant"));
        QVERIFY(until([&] { return shown(owner.admin, "gateRequestsProblem") != nullptr; }));
        shown<QLineEdit>(owner.admin, "gateGrantName")->setText(QStringLiteral("ben"));
        QVERIFY(owner.click("gateGrant"));
        QVERIFY(until([&] { return owner.count() == 1; }));
        QCOMPARE(owner.stateOf(ben), hub::AccessState::Accepted);
    }

    void theGateIsOpenedAndShut()
    {
        Owner owner;
        owner.open(0);
        QSignalSpy changed(&owner.admin, &ui::GateAdmin::gatingChanged);
        auto* mode = owner.admin.findChild<ui::SegmentedControl*>(QStringLiteral("gateMode"));
        const auto press = [&](const char* text) {
            for (QAbstractButton* button : mode->findChildren<QAbstractButton*>()) {
                if (button->text() == QLatin1String(text))
                    button->click();
            }
        };
        QCOMPARE(mode->currentId(), QStringLiteral("manual"));
        press("Everybody");
        QVERIFY(until([&] { return changed.count() == 1; }));
        QCOMPARE(owner.stateOf(eve), hub::AccessState::Accepted);
        QVERIFY(!shown(owner.admin, "gateApply"));
        press("Who asks");
        QVERIFY(until([&] { return changed.count() == 2; }));
        QCOMPARE(owner.stateOf(eve), hub::AccessState::None);
        QSignalSpy said(&owner.admin, &ui::GateAdmin::said);
        shown<QComboBox>(owner.admin, "gateNotify")->setCurrentIndex(2);
        QVERIFY(owner.click("gateApply"));
        QVERIFY(until([&] { return said.count() == 1; }));
    }

    void readersDecideNothing()
    {
        Owner owner(LocalHubFixture::strangerToken());
        QSignalSpy wanted(&owner.admin, &ui::GateAdmin::accessWanted);
        owner.admin.show();
        QVERIFY(until([&] { return wanted.count() == 1; }));
        QCOMPARE(wanted.first().first().value<Error>().kind, ErrorKind::Forbidden);
    }

    void theTableIsSaved()
    {
        Owner owner;
        owner.set("eve", AccessState::Accepted);
        owner.open(0);
        const QString file = owner.services->path() + QStringLiteral("/people.csv");
        hub::HubClient& client = *owner.services->services().places.currentClient();
        VERIFY_RESULT(await(hub::accessReportTo(client, Gates::repo(), file, {})));
        QFile saved(file);
        QVERIFY(saved.open(QIODevice::ReadOnly));
        QVERIFY(saved.readAll().contains("\neve,"));
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        VERIFY_ERROR(await(hub::accessReportTo(client, Gates::repo(), QStringLiteral("/nowhere/x.csv"), {})),
                     ErrorKind::Failed);
    }
};

VITRINE_TEST(GateAdminTest)
#include "gateadmin_test.moc"
