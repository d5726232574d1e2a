#include "core/account/places.h"
#include "core/hub/revertplan.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/ui/shown.h"
#include "tests/ui/uiservices.h"
#include "ui/dialogs/confirmdialog.h"
#include "ui/pages/repo/largefilespanel.h"
#include "ui/pages/repo/repopage.h"
#include "ui/pages/repo/revertdialog.h"
#include "ui/widgets/diffview/diffview.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSignalSpy>
#include <QTabBar>
#include <QTableView>
#include <QTreeWidget>

using namespace vitrine;
using namespace vitrine::ui;
using namespace vitrine::test;

/// A repository's tabs Manage and History, as its owner and as others, at a real local hub.
class RepoTabTest : public QObject {
    Q_OBJECT

    static QString head() { return QStringLiteral("vitrine:model/ada/mine"); }

    struct Desk {
        explicit Desk(const QByteArray& token = LocalHubFixture::writeToken(), const char* tab = "/manage")
            : set(qputenv("HF_TOKEN", token))
        {
            at.hub.seed(QStringLiteral("ada/mine"),
                        {{QStringLiteral("README.md"), "# One\n"},
                         {QStringLiteral("a.txt"), "first\n"},
                         {QStringLiteral("m.safetensors"), QByteArray(2000, '\1')}});
            at.hub.seed(QStringLiteral("ada/mine"),
                        {{QStringLiteral("README.md"), "# Two\n"},
                         {QStringLiteral("a.txt"), "second\n"},
                         {QStringLiteral("m.safetensors"), QByteArray(3000, '\2')}});
            page = std::make_unique<RepoPage>(at.services());
            page->resize(1200, 900);
            page->restore(head() + QLatin1String(tab), {});
            page->show();
        }
        ~Desk() { qunsetenv("HF_TOKEN"); }

        template <typename T>
        T* find(const char* name) const
        {
            return shown<T>(*page, name);
        }
        void press(const char* name) const { QTest::mouseClick(find<QPushButton>(name), Qt::LeftButton); }
        QByteArray now(const QString& path)
        {
            const auto client = at.services().places.currentClient();
            const auto bytes = await(
                client->fileBytes(*RepoId::parse(QStringLiteral("ada/mine")), Revision(), path, 0, -1, {}));
            return bytes ? *bytes : bytes.error().message().toUtf8();
        }
        void confirm(const QString& typed) const
        {
            auto* dialog = page->findChild<ConfirmDialog*>();
            QVERIFY(dialog);
            auto* go = dialog->findChild<QPushButton*>(QStringLiteral("confirmGo"));
            if (!typed.isEmpty()) {
                QVERIFY(!go->isEnabled());
                dialog->findChild<QLineEdit*>(QStringLiteral("confirmTyped"))->setText(typed);
            }
            QTest::mouseClick(go, Qt::LeftButton);
        }

        bool set;
        UiServices at;
        std::unique_ptr<RepoPage> page;
    };

    static bool tabVisible(const Desk& desk, const QString& text)
    {
        const auto* tabs = desk.page->findChild<QTabBar*>(QStringLiteral("repoTabs"));
        for (int i = 0; tabs && i < tabs->count(); ++i) {
            if (tabs->tabText(i) == text)
                return tabs->isTabVisible(i);
        }
        return false;
    }

private Q_SLOTS:
    void theOwnerSeesTheTabAndOthersDoNot()
    {
        Desk owner(LocalHubFixture::writeToken(), "");
        QTRY_VERIFY(tabVisible(owner, QStringLiteral("Manage")));
        Desk stranger(LocalHubFixture::strangerToken(), "");
        QTRY_VERIFY(stranger.page->findChild<QTabBar*>(QStringLiteral("repoTabs"))->isVisible());
        QVERIFY(!tabVisible(stranger, QStringLiteral("Manage")));
    }

    void itsAddressSaysWhyNot()
    {
        Desk stranger(LocalHubFixture::strangerToken());
        QTRY_VERIFY(tabVisible(stranger, QStringLiteral("Manage")));
        QVERIFY(!stranger.find<QTreeWidget>("refs"));
        QSignalSpy wanted(stranger.page.get(), &Page::accessWanted);
        QPushButton* another = nullptr;
        QTRY_VERIFY([&] {
            for (auto* button : stranger.page->findChildren<QPushButton*>()) {
                if (button->isVisible() && button->text() == QLatin1String("Use another account"))
                    another = button;
            }
            return another != nullptr;
        }());
        QTest::mouseClick(another, Qt::LeftButton);
        QCOMPARE(wanted.size(), 1);
        QCOMPARE(wanted.first().first().value<Error>().kind, ErrorKind::Forbidden);
    }

    void branchesAndTagsComeAndGo()
    {
        Desk desk;
        QTRY_VERIFY(desk.find<QTreeWidget>("refs"));
        auto* refs = desk.find<QTreeWidget>("refs");
        QTRY_COMPARE(refs->topLevelItemCount(), 1);
        auto* name = desk.find<QLineEdit>("refName");
        name->setText(QStringLiteral("bad name"));
        QVERIFY(!desk.find<QPushButton>("newBranch")->isEnabled());
        name->setText(QStringLiteral("try/one"));
        desk.press("newBranch");
        QTRY_COMPARE(refs->topLevelItemCount(), 2);
        name->setText(QStringLiteral("v1"));
        desk.press("newTag");
        QTRY_COMPARE(refs->topLevelItemCount(), 3);
        QCOMPARE(refs->topLevelItem(2)->text(0), QStringLiteral("v1"));
        for (int row = 0; row < 3; ++row) {
            if (refs->topLevelItem(row)->text(0) == QLatin1String("main")) {
                refs->setCurrentItem(refs->topLevelItem(row));
                QVERIFY(!desk.find<QPushButton>("deleteRef")->isEnabled()); // never the main one
            }
        }
        for (int row = 0; row < 3; ++row) {
            if (refs->topLevelItem(row)->text(0) == QLatin1String("try/one"))
                refs->setCurrentItem(refs->topLevelItem(row));
        }
        desk.press("deleteRef");
        desk.confirm(QStringLiteral("try/one"));
        QTRY_COMPARE(refs->topLevelItemCount(), 2);
    }

    void largeFilesGoForGood()
    {
        Desk desk;
        QTRY_VERIFY(desk.find<QTableView>("largeFiles"));
        auto* table = desk.find<QTableView>("largeFiles");
        QTRY_COMPARE(table->model()->rowCount(), 2);
        QCOMPARE(table->model()->index(0, LargeFileModel::Size).data().toString(), QStringLiteral("3.0 kB"));
        QVERIFY(!desk.find<QPushButton>("deleteLarge")->isEnabled());
        table->selectRow(1); // the one of the first commit
        desk.find<QPushButton>("deleteLarge")->click();
        desk.confirm(QStringLiteral("ada/mine"));
        QTRY_COMPARE(table->model()->rowCount(), 1);
        QCOMPARE(table->model()->index(0, LargeFileModel::Size).data().toString(), QStringLiteral("3.0 kB"));
    }

    void squashingForgetsWhatWasBefore()
    {
        Desk desk;
        QTRY_VERIFY(desk.find<QPushButton>("squash"));
        QSignalSpy said(desk.page.get(), &Page::said);
        desk.find<QPushButton>("squash")->click();
        desk.confirm(QStringLiteral("ada/mine"));
        QTRY_VERIFY(!said.isEmpty());
        const auto client = desk.at.services().places.currentClient();
        const auto commits = await(client->commits(*RepoId::parse(QStringLiteral("ada/mine")), Revision(), 0,
                                                   hub::Freshness::Network, {}));
        QVERIFY(commits);
        QCOMPARE(commits->value.items.size(), 1);
        QCOMPARE(desk.now(QStringLiteral("a.txt")), QByteArray("second\n"));
    }

    void aCommitShowsItsChangesAndIsUndone()
    {
        Desk desk(LocalHubFixture::writeToken(), "/history");
        QTRY_VERIFY(desk.find<QPushButton>("commitChanges"));
        desk.press("commitChanges");
        QTRY_VERIFY(desk.find<QPushButton>("revertCommit"));
        QTRY_VERIFY(desk.find<QPushButton>("revertCommit")->isEnabled());
        const auto* diff = desk.page->findChild<DiffView*>();
        QCOMPARE(hub::touchedPaths(diff->files()),
                 QStringList({QStringLiteral("README.md"), QStringLiteral("a.txt"),
                              QStringLiteral("m.safetensors")}));
        QVERIFY(diff->files().last().large);
        QCOMPARE(diff->files().last().newSize, 3000);
        desk.press("revertCommit");
        auto* dialog = desk.page->findChild<RevertDialog*>();
        QVERIFY(dialog);
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("revertGo"));
        QTRY_VERIFY(go->isEnabled());
        QCOMPARE(dialog->findChild<DiffView*>()->files().size(), 3);
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(desk.now(QStringLiteral("a.txt")), QByteArray("first\n"));
        QCOMPARE(desk.now(QStringLiteral("m.safetensors")),
                 QByteArray(2000, '\1')); // a large file comes back by name
    }

    void oneFileComesBackByPullRequest()
    {
        Desk desk(LocalHubFixture::writeToken(), "/history");
        const auto client = desk.at.services().places.currentClient();
        const RepoId repo = *RepoId::parse(QStringLiteral("ada/mine"));
        const auto commits = await(client->commits(repo, Revision(), 0, hub::Freshness::Network, {}));
        QVERIFY(commits);
        const auto older = Revision::parse(commits->value.items.at(1).id);
        const auto plan =
            await(hub::planRestore(client, repo, Revision(), *older, {QStringLiteral("a.txt")}, {}));
        QVERIFY2(plan, plan ? "" : qPrintable(plan.error().message()));
        QCOMPARE(plan->changes.size(), 1);
        QCOMPARE(plan->operations.size(), 1);
        hub::CommitOrder order;
        order.title = QStringLiteral("Back");
        order.parent = plan->head;
        order.pullRequest = true;
        order.operations = plan->operations;
        const auto done = await(hub::commit(*client, repo, order, {}));
        QVERIFY2(done, done ? "" : qPrintable(done.error().message()));
        QVERIFY(done->pullRequestNum > 0);
        QCOMPARE(desk.now(QStringLiteral("a.txt")), QByteArray("second\n")); // asked for, not done
        const auto none =
            await(hub::planRestore(client, repo, Revision(), Revision(), {QStringLiteral("a.txt")}, {}));
        QVERIFY(none);
        QVERIFY(none->changes.isEmpty());
    }

    void whoeverCameFirstIsSeen()
    {
        Desk desk(LocalHubFixture::writeToken(), "/history");
        QTRY_VERIFY(desk.find<QPushButton>("commitChanges"));
        desk.press("commitChanges");
        QTRY_VERIFY(desk.find<QPushButton>("revertCommit"));
        QTRY_VERIFY(desk.find<QPushButton>("revertCommit")->isEnabled());
        desk.press("revertCommit");
        auto* dialog = desk.page->findChild<RevertDialog*>();
        auto* go = dialog->findChild<QPushButton*>(QStringLiteral("revertGo"));
        QTRY_VERIFY(go->isEnabled());
        // Another commit in between.
        hub::CommitOrder order;
        order.title = QStringLiteral("Meanwhile");
        order.operations = {hub::CommitOperation::file(QStringLiteral("a.txt"), "third\n")};
        const auto client = desk.at.services().places.currentClient();
        QVERIFY(await(hub::commit(*client, *RepoId::parse(QStringLiteral("ada/mine")), order, {})));
        QTest::mouseClick(go, Qt::LeftButton);
        auto* note = dialog->findChild<QLabel*>(QStringLiteral("revertNote"));
        QTRY_VERIFY(note->isVisible());
        QTRY_VERIFY(
            note->text().contains(QStringLiteral("a.txt"))); // planned anew, and what would be lost is named
        QCOMPARE(desk.now(QStringLiteral("a.txt")), QByteArray("third\n"));
        QTRY_VERIFY(go->isEnabled());
        QTest::mouseClick(go, Qt::LeftButton);
        QTRY_COMPARE(desk.now(QStringLiteral("a.txt")), QByteArray("first\n"));
    }
};

VITRINE_TEST(RepoTabTest)
#include "repotab_test.moc"
