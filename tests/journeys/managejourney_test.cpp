#include "tests/journeys/journey.h"

#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QScopeGuard>
#include <QTableView>

using namespace vitrine;
using vitrine::test::Journey;
using vitrine::test::LocalHubFixture;

/// From nothing to a repository and back, with mouse and keys.
class ManageJourney : public QObject {
    Q_OBJECT

    static int rows(const Journey& at)
    {
        const auto* table = at.find<QTableView>("owned");
        return table ? table->model()->rowCount() : 0;
    }
    static bool choose(const Journey& at, const QString& name)
    {
        auto* table = at.find<QTableView>("owned");
        if (!table)
            return false;
        for (int row = 0; row < table->model()->rowCount(); ++row) {
            if (table->model()->index(row, 0).data().toString() != name)
                continue;
            QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                              table->visualRect(table->model()->index(row, 0)).center());
            return true;
        }
        return false;
    }

private Q_SLOTS:
    void cleanup() { qunsetenv("HF_TOKEN"); }

    void createRenameHideAndDelete()
    {
        qputenv("HF_TOKEN", LocalHubFixture::writeToken());
        Journey at;
        QVERIFY(at.click("rail-manage"));
        QVERIFY(at.click("newRepository"));
        QVERIFY(at.type("repoName", QStringLiteral("first-steps")));
        QVERIFY(at.click("createGo"));
        QVERIFY(Journey::until(
            [&] { return at.window().address() == QLatin1String("vitrine:model/ada/first-steps"); }));
        QVERIFY(at.click("rail-manage"));
        QVERIFY(Journey::until([&] { return rows(at) == 1; }));
        QVERIFY(choose(at, QStringLiteral("first-steps")));
        QVERIFY(at.click("renameOwned"));
        QVERIFY(at.type("newName", QStringLiteral("second-steps")));
        QVERIFY(at.click("goOn"));
        QVERIFY(at.click("doDeeds"));
        QVERIFY(Journey::until([&] { return rows(at) == 1 && choose(at, QStringLiteral("second-steps")); }));
        // The old name leads to the new one.
        at.window().openAddress(QStringLiteral("vitrine:model/ada/first-steps"));
        QVERIFY(Journey::until([&] {
            const auto* name = at.find<QWidget>("repoTabs");
            return name != nullptr;
        }));
        QVERIFY(at.click("rail-manage"));
        QVERIFY(Journey::until([&] { return choose(at, QStringLiteral("second-steps")); }));
        QVERIFY(at.click("makePrivate"));
        QVERIFY(at.click("doDeeds"));
        QVERIFY(Journey::until([&] {
            const auto* makePublic = at.find<QAbstractButton>("makePublic");
            return choose(at, QStringLiteral("second-steps")) && makePublic && makePublic->isEnabled();
        }));
        QVERIFY(at.click("deleteOwned"));
        QVERIFY(at.type("confirmation", QStringLiteral("ada/second-steps")));
        QVERIFY(at.click("doDeeds"));
        QVERIFY(Journey::until(
            [&] { return rows(at) == 0 && at.said().contains(QStringLiteral("no repositories")); }));
    }
};

VITRINE_TEST(ManageJourney)
#include "managejourney_test.moc"
