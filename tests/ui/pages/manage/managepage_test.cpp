#include "tests/support/testmain.h"
#include "tests/ui/uiservices.h"
#include "ui/dialogs/createrepodialog.h"
#include "ui/dialogs/deedsdialog.h"
#include "ui/dialogs/renamedialog.h"
#include "ui/pages/manage/managepage.h"
#include "ui/pages/manage/ownedmodel.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"

#include <QClipboard>
#include <QComboBox>
#include <QGuiApplication>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QSignalSpy>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::ui;
using namespace vitrine::test;

/// The page Manage on the real services, at a real local hub.
class ManagePageTest : public QObject {
    Q_OBJECT

    /// Someone is at the page; made after the token is set, which the services read at their start.
    struct Desk {
        explicit Desk(const QByteArray& token = LocalHubFixture::writeToken(), bool reachable = true)
            : hadToken(qputenv("HF_TOKEN", token)), at(reachable)
        {
            for (const char* id : {"ada/mine", "acme/shared", "dataset:ada/numbers", "eve/foreign"})
                at.hub.seed(QLatin1String(id), {{QStringLiteral("README.md"), "# Hi\n"}});
            page = std::make_unique<ManagePage>(at.services());
            page->resize(1100, 700);
            page->restore(QStringLiteral("vitrine:manage"), {});
            page->show();
            page->activated();
        }
        ~Desk() { qunsetenv("HF_TOKEN"); }

        template <typename T>
        T* find(const char* name) const
        {
            return page->findChild<T*>(QLatin1String(name));
        }
        void select(const QString& name) const
        {
            auto* table = find<QTableView>("owned");
            table->clearSelection();
            for (int row = 0; row < page->model()->rowCount(); ++row) {
                if (page->model()->repo(row).id.name == name)
                    table->selectRow(row);
            }
        }
        void press(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        QStringList names() const
        {
            QStringList result;
            for (int row = 0; row < page->model()->rowCount(); ++row)
                result.append(page->model()->repo(row).id.id());
            result.sort();
            return result;
        }
        bool has(const QString& id) const { return names().contains(id); }

        bool hadToken;
        UiServices at;
        std::unique_ptr<ManagePage> page;
    };

private Q_SLOTS:
    void listsWhatIsMineAndMyOrganizations()
    {
        Desk desk;
        QTRY_COMPARE(desk.names(), QStringList({QStringLiteral("acme/shared"), QStringLiteral("ada/mine"),
                                                QStringLiteral("ada/numbers")}));
        QTRY_VERIFY(desk.find<QLabel>("totals")->text().startsWith(QLatin1Char('3')));
        desk.find<QLineEdit>("ownedSearch")->setText(QStringLiteral("SHARED"));
        QCOMPARE(desk.names(), QStringList({QStringLiteral("acme/shared")}));
        desk.find<QLineEdit>("ownedSearch")->clear();
        auto* owners = desk.find<QComboBox>("ownedOwner");
        owners->setCurrentIndex(owners->findText(QStringLiteral("ada")));
        QCOMPARE(desk.page->model()->rowCount(), 2);
        auto* table = desk.find<QTableView>("owned");
        table->setFocus();
        table->selectAll();
        QTest::keyClick(table, Qt::Key_C, Qt::ControlModifier);
        QVERIFY(QGuiApplication::clipboard()->text().contains(QStringLiteral("ada/mine")));
        QSignalSpy opened(desk.page.get(), &Page::openAddress);
        desk.select(QStringLiteral("numbers"));
        desk.press("openOwned");
        QCOMPARE(opened.first().first().toString(), QStringLiteral("vitrine:dataset/ada/numbers"));
    }

    void nobodySignedInIsToldSo()
    {
        Desk desk(QByteArray{});
        QTRY_VERIFY(desk.find<QPushButton>("signIn"));
        QSignalSpy wanted(desk.page.get(), &Page::accessWanted);
        desk.press("signIn");
        QCOMPARE(wanted.size(), 1);
    }

    void unreachableIsToldAndGoesAgain()
    {
        Desk desk(LocalHubFixture::writeToken(), false);
        auto* state = desk.page->findChild<StateView*>();
        QTRY_VERIFY(state->state() == StateView::State::Offline || state->state() == StateView::State::Error);
    }

    void createsAndOpens()
    {
        Desk desk;
        QTRY_COMPARE(desk.page->model()->rowCount(), 3);
        QSignalSpy opened(desk.page.get(), &Page::openAddress);
        desk.press("newRepository");
        QPointer<CreateRepoDialog> dialog = desk.page->findChild<CreateRepoDialog*>();
        QVERIFY(dialog);
        auto* name = dialog->findChild<QLineEdit*>(QStringLiteral("repoName"));
        auto* note = dialog->findChild<QLabel*>(QStringLiteral("nameNote"));
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("createGo"));
        QVERIFY(!go->isEnabled());
        name->setText(QStringLiteral("not good"));
        QVERIFY(!go->isEnabled());
        name->setText(QStringLiteral("mine"));
        auto* existing = dialog->findChild<QPushButton*>(QStringLiteral("openExisting"));
        QTRY_VERIFY(existing->isVisible());
        QVERIFY(!go->isEnabled());
        name->setText(QStringLiteral("fresh"));
        QTRY_VERIFY(note->text().contains(QStringLiteral("free")));
        dialog->findChild<SegmentedControl*>(QStringLiteral("repoVisibility"))
            ->setCurrentId(QStringLiteral("private"));
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(opened.size(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("vitrine:model/ada/fresh"));
        desk.page->activated();
        QTRY_VERIFY(desk.has(QStringLiteral("ada/fresh")));
        for (int row = 0; row < desk.page->model()->rowCount(); ++row) {
            if (desk.page->model()->repo(row).id.name == QLatin1String("fresh"))
                QCOMPARE(desk.page->model()->repo(row).visibility, hub::Visibility::Private);
        }
    }

    void renamesAndGoesBack()
    {
        Desk desk;
        QTRY_COMPARE(desk.page->model()->rowCount(), 3);
        std::function<void()> undo;
        connect(desk.page.get(), &Page::undoable, this,
                [&undo](const QString&, const std::function<void()>& back) { undo = back; });
        desk.select(QStringLiteral("mine"));
        desk.press("renameOwned");
        auto* rename = desk.page->findChild<RenameDialog*>();
        QVERIFY(rename);
        rename->findChild<QLineEdit*>(QStringLiteral("newName"))->setText(QStringLiteral("better"));
        QTest::mouseClick(rename->findChild<QPushButton*>(QStringLiteral("goOn")), Qt::LeftButton);
        auto* plan = desk.page->findChild<DeedsDialog*>();
        QVERIFY(plan);
        QTest::mouseClick(plan->findChild<QPushButton*>(QStringLiteral("doDeeds")), Qt::LeftButton);
        QTRY_VERIFY(desk.has(QStringLiteral("ada/better")));
        QVERIFY(!desk.has(QStringLiteral("ada/mine")));
        QVERIFY(undo);
        undo();
        QTRY_VERIFY(desk.has(QStringLiteral("ada/mine")));
    }

    void deletesWithTheWholeNameTyped()
    {
        Desk desk;
        QTRY_COMPARE(desk.page->model()->rowCount(), 3);
        desk.select(QStringLiteral("numbers"));
        desk.press("deleteOwned");
        auto* plan = desk.page->findChild<DeedsDialog*>();
        QVERIFY(plan);
        plan->findChild<QLineEdit*>(QStringLiteral("confirmation"))->setText(QStringLiteral("ada/numbers"));
        QTest::mouseClick(plan->findChild<QPushButton*>(QStringLiteral("doDeeds")), Qt::LeftButton);
        QTRY_COMPARE(desk.page->model()->rowCount(), 2);
        QVERIFY(!desk.has(QStringLiteral("ada/numbers")));
    }
};

VITRINE_TEST(ManagePageTest)
#include "managepage_test.moc"
