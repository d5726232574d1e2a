#include "core/account/places.h"
#include "core/hub/organizations.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/ui/collections/desk.h"
#include "ui/pages/organizations/memberspanel.h"
#include "ui/pages/organizations/organizationpage.h"
#include "ui/pages/organizations/organizationspage.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/stateview.h"

#include <QComboBox>
#include <QDesktopServices>
#include <QElapsedTimer>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QTreeView>
#include <QTreeWidget>

using namespace vitrine;
using namespace vitrine::ui;
using namespace vitrine::test;

namespace {

const QString acme = QStringLiteral("acme");

QString groupOf(hub::HubClient& client, const QString& name)
{
    return await(hub::createGroup(client, acme, {name, {}}, {}))->id;
}

/// Takes web links in place of a browser.
class Browser : public QObject {
    Q_OBJECT

public:
    Browser() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "open"); }
    ~Browser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }
    QList<QUrl> opened;

public Q_SLOTS:
    void open(const QUrl& url) { opened.append(url); }
};

} // namespace

class OrganizationPagesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void mineWithRoleAndPlan()
    {
        PageDesk<OrganizationsPage> desk;
        desk.open(QStringLiteral("vitrine:organizations"));
        QTRY_VERIFY(desk.find<CardGrid>("organizationList"));
        auto* grid = desk.find<CardGrid>("organizationList");
        QCOMPARE(grid->model()->rowCount(), 1);
        const QString spoken = grid->model()->index(0, 0).data(Qt::AccessibleTextRole).toString();
        QVERIFY2(spoken.contains(QStringLiteral("Administrator")) &&
                     spoken.contains(QStringLiteral("enterprise")),
                 qPrintable(spoken));
        QSignalSpy opened(&desk.page, &Page::openAddress);
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                          grid->visualRect(grid->model()->index(0, 0)).center());
        QCOMPARE(opened.first().first().toString(), QStringLiteral("vitrine:organization/acme"));
    }

    void aNewOneIsWaitedForAndNotAskedTooOften()
    {
        Browser browser;
        PageDesk<OrganizationsPage> desk;
        desk.open(QStringLiteral("vitrine:organizations"));
        QTRY_VERIFY(desk.find<QPushButton>("newOrganization"));
        QVERIFY(desk.press("newOrganization"));
        QCOMPARE(browser.opened.size(), 1);
        QVERIFY(browser.opened.first().path().endsWith(QStringLiteral("/organizations/new")));
        QVERIFY(desk.page.isWaiting());
        const int asked = desk.at.hub.requestCount("GET /api/whoami-v2*");
        for (int i = 0; i < 5; ++i)
            Q_EMIT qGuiApp->applicationStateChanged(Qt::ApplicationActive);
        QCOMPARE(desk.at.hub.requestCount("GET /api/whoami-v2*"), asked);
        VERIFY_RESULT(desk.at.hub.server().addAccounts(
            R"({"orgs":[{"name":"newco","fullname":"Newco","members":[{"user":"ada","role":"admin"}]}]})"));
        QSignalSpy opened(&desk.page, &Page::openAddress);
        QVERIFY(desk.press("lookNow"));
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("vitrine:organization/newco"));
        QVERIFY(!desk.page.isWaiting());
        QCOMPARE(desk.at.hub.requestCount("GET /api/whoami-v2*"), asked + 1);
    }

    void aRoleIsChangedWithItsGroupsAndBack()
    {
        PageDesk<OrganizationPage> desk;
        const QString group = groupOf(*desk.client(), QStringLiteral("Lab"));
        VERIFY_RESULT(await(hub::addGroupUser(*desk.client(), acme, group, QStringLiteral("ben"),
                                              QStringLiteral("read"), {})));
        desk.open(QStringLiteral("vitrine:organization/acme?tab=members"));
        QTRY_VERIFY(desk.find<QTreeView>("members"));
        auto* view = desk.find<QTreeView>("members");
        QTRY_COMPARE(view->model()->rowCount(), 2);
        QTRY_VERIFY(desk.find<QPushButton>("changeRole"));
        const auto choose = [&](const QString& name) {
            for (int row = 0; row < 2; ++row) {
                const QModelIndex index = view->model()->index(row, 0);
                if (index.data().toString().contains(name))
                    view->setCurrentIndex(index);
            }
        };
        choose(QStringLiteral("ada"));
        QVERIFY(!desk.find<QPushButton>("changeRole")->isEnabled()); // one's own
        QVERIFY(desk.find<QLabel>("memberHint")->text().contains(QStringLiteral("another administrator")));
        choose(QStringLiteral("ben"));
        auto* button = desk.find<QPushButton>("changeRole");
        QVERIFY(button->isEnabled());
        button->menu()->findChild<QAction*>(QStringLiteral("role-write"));
        desk.page.findChild<QAction*>(QStringLiteral("role-write"))->trigger();
        QTRY_VERIFY(desk.undo);
        auto ben = await(hub::member(*desk.client(), acme, QStringLiteral("ben"), {}));
        VERIFY_RESULT(ben);
        QCOMPARE(ben->role, QStringLiteral("write"));
        QCOMPARE(ben->groups.size(), 1);
        desk.told.clear();
        desk.undo();
        QTRY_VERIFY(!desk.told.isEmpty());
        ben = await(hub::member(*desk.client(), acme, QStringLiteral("ben"), {}));
        QCOMPARE(ben->role, QStringLiteral("read"));
        QCOMPARE(ben->groups.size(), 1);
    }

    void readersSeeAndMayNotChange()
    {
        PageDesk<OrganizationPage> desk(LocalHubFixture::readToken());
        desk.open(QStringLiteral("vitrine:organization/acme?tab=members"));
        QTRY_VERIFY(desk.find<QTreeView>("members"));
        QTRY_COMPARE(desk.find<QTreeView>("members")->model()->rowCount(), 2);
        QVERIFY(!desk.find<QPushButton>("changeRole"));
    }

    void groupsFromTheFirstToTheLast()
    {
        PageDesk<OrganizationPage> desk;
        desk.at.hub.seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), "# Hi\n"}});
        groupOf(*desk.client(), QStringLiteral("Lab"));
        desk.open(QStringLiteral("vitrine:organization/acme?tab=groups"));
        QTRY_VERIFY(desk.find<QListWidget>("groups"));
        const auto now = [&] {
            return await(hub::resourceGroups(*desk.client(), acme, {}));
        };
        QTRY_VERIFY(desk.find<QPushButton>("newGroup"));
        QVERIFY(desk.press("newGroup"));
        auto* dialog = desk.dialog<QInputDialog>("groupDialog");
        dialog->setTextValue(QStringLiteral("Press"));
        dialog->accept();
        QTRY_COMPARE(desk.find<QListWidget>("groups")->count(), 2);
        QTRY_COMPARE(desk.find<QLineEdit>("groupName")->text(), QStringLiteral("Press"));

        desk.find<QLineEdit>("groupName")->setText(QStringLiteral("Media"));
        QVERIFY(desk.press("saveGroup"));
        QTRY_COMPARE(desk.find<QListWidget>("groups")->currentItem()->text(), QStringLiteral("Media"));

        auto* join = desk.find<QComboBox>("groupJoin");
        join->setCurrentIndex(join->findData(QStringLiteral("write")));
        Q_EMIT join->activated(join->currentIndex());
        QTRY_VERIFY(desk.told.contains(QStringLiteral("New members join")));

        desk.find<QLineEdit>("groupUserName")->setText(QStringLiteral("ben"));
        QVERIFY(desk.press("addGroupUser"));
        const auto hasUser = [&](const QString& name) {
            const auto* users = desk.find<QTreeWidget>("groupUsers");
            for (int row = 0; users && row < users->topLevelItemCount(); ++row) {
                if (users->topLevelItem(row)->text(0).contains(name))
                    return true;
            }
            return false;
        };
        QTRY_VERIFY(hasUser(QStringLiteral("ben")));

        desk.find<QLineEdit>("groupRepoName")->setText(QStringLiteral("tiny"));
        QVERIFY(desk.press("addGroupRepo"));
        QTRY_COMPARE(desk.find<QTreeWidget>("groupRepos")->topLevelItemCount(), 1);

        const auto groups = now();
        VERIFY_RESULT(groups);
        const auto media = std::find_if(groups->begin(), groups->end(), [](const hub::ResourceGroup& group) {
            return group.name == QStringLiteral("Media");
        });
        QVERIFY(media != groups->end());
        QVERIFY(media->autoJoin);
        QCOMPARE(media->autoJoinRole, QStringLiteral("write"));
        QCOMPARE(media->resources.first().name, QStringLiteral("acme/tiny"));

        QVERIFY(desk.press("deleteGroup"));
        auto* sure = desk.dialog<QDialog>("typedDialog");
        shown<QLineEdit>(*sure, "typedWord")->setText(QStringLiteral("Media"));
        QTest::mouseClick(shown<QPushButton>(*sure, "typedGo"), Qt::LeftButton);
        QTRY_COMPARE(desk.find<QListWidget>("groups")->count(), 1);
    }

    void withoutThePlanItIsSaidKindly()
    {
        PageDesk<OrganizationPage> desk;
        VERIFY_RESULT(desk.at.hub.server().addAccounts(
            R"({"orgs":[{"name":"poor","fullname":"Poor","members":[{"user":"ada","role":"admin"},{"user":"ben","role":"read"}]}]})"));
        desk.open(QStringLiteral("vitrine:organization/poor?tab=groups"));
        const auto says = [&](const QString& words) {
            const auto labels = desk.page.findChildren<QLabel*>();
            return std::any_of(labels.begin(), labels.end(), [&](const QLabel* label) {
                return label->isVisible() && label->text().contains(words);
            });
        };
        QTRY_VERIFY(says(QStringLiteral("plan of this organization")));
    }

    void tenThousandMembersAreSmooth()
    {
        MemberModel model;
        QList<hub::Member> many;
        for (int i = 0; i < 10'000; ++i) {
            hub::Member member;
            member.user = QStringLiteral("user%1").arg(i);
            member.role = QStringLiteral("read");
            many.append(member);
        }
        QTreeView view;
        view.setModel(&model);
        view.setUniformRowHeights(true);
        view.resize(800, 600);
        view.show();
        QElapsedTimer clock;
        clock.start();
        for (int at = 0; at < many.size(); at += 500)
            model.append(many.mid(at, 500), at + 500 < many.size());
        view.scrollToBottom();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        QCOMPARE(model.rowCount(), 10'000);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
    }
};

VITRINE_TEST(OrganizationPagesTest)
#include "organizationpages_test.moc"
