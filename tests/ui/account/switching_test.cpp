#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"
#include "tests/ui/shown.h"
#include "tests/ui/uiservices.h"

#include "ui/pages/account/accountpage.h"
#include "ui/pages/repo/repopage.h"
#include "ui/pages/transfers/transferspage.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/palette.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>

using namespace vitrine;
using namespace vitrine::ui;
using vitrine::test::await;
using vitrine::test::LocalHubFixture;
using vitrine::test::shown;
using vitrine::test::UiServices;

/// Several accounts in one window: what one saw is not the other's, and what lacked a right goes on.
class SwitchingTest : public QObject {
    Q_OBJECT

    struct World {
        UiServices at;
        MainWindow window;

        World() : window(at.services(), table())
        {
            at.seedClassifier(QStringLiteral("secret"));
            (void)at.hub.server().setPrivate(LocalHubFixture::repo(QStringLiteral("acme/secret")), true);
            window.show();
        }
        static PageTable table()
        {
            const auto starts = [](const char* text) {
                return [text](const QString& address) {
                    return address.startsWith(QLatin1String(text));
                };
            };
            PageEntry account;
            account.id = QStringLiteral("account");
            account.address = QStringLiteral("vitrine:account");
            account.title = [] {
                return QStringLiteral("Account");
            };
            account.takes = starts("vitrine:account");
            account.make = [](Services& services, QWidget* parent) -> Page* {
                return new AccountPage(services, parent);
            };
            PageEntry transfers;
            transfers.id = QStringLiteral("transfers");
            transfers.address = QStringLiteral("vitrine:transfers");
            transfers.title = [] {
                return QStringLiteral("Transfers");
            };
            transfers.takes = starts("vitrine:transfers");
            transfers.make = [](Services& services, QWidget* parent) -> Page* {
                return new TransfersPage(services, parent);
            };
            PageEntry repo;
            repo.id = QStringLiteral("repo");
            repo.kept = false;
            repo.takes = RepoPage::takes;
            repo.make = [](Services& services, QWidget* parent) -> Page* {
                return new RepoPage(services, parent);
            };
            return {account, transfers, repo};
        }
        hub::Place place() { return at.services().places.current(); }
        Result<void> signIn(const QByteArray& token)
        {
            const auto newcomer = await(at.accounts().ask(place(), {QString::fromLatin1(token), {}, {}}, {}));
            if (!newcomer)
                return fail(newcomer.error());
            return await(at.accounts().add(*newcomer, account::Kept::Keychain));
        }
        QString chip() const { return window.findChild<QAbstractButton*>(QStringLiteral("account"))->text(); }
        bool contentShown() { return shown(window, "repoTabs"); }
        QString state() const
        {
            auto* title = shown<QLabel>(window, "stateTitle");
            return title ? title->text() : QString();
        }
        QString strip() const
        {
            auto* label = shown<QLabel>(window, "stripText");
            return label ? label->text() : QString();
        }
        storage::DownloadRequest secret()
        {
            storage::DownloadRequest request;
            request.place = place();
            request.repo = LocalHubFixture::repo(QStringLiteral("acme/secret"));
            request.files = {QStringLiteral("config.json")};
            return request;
        }
    };

    static constexpr auto secretAddress = "vitrine:model/acme/secret";

private Q_SLOTS:
    void init() { qunsetenv("HF_TOKEN"); }

    void theChipSaysWhoAndItsMenuSwitches()
    {
        World world;
        QCOMPARE(world.chip(), QStringLiteral("Sign in"));
        VERIFY_RESULT(world.signIn(LocalHubFixture::readToken()));
        VERIFY_RESULT(world.signIn(LocalHubFixture::writeToken()));
        QCOMPARE(world.chip(), QStringLiteral("ada"));
        QTest::mouseClick(world.window.findChild<QAbstractButton*>(QStringLiteral("account")),
                          Qt::LeftButton);
        QMenu* menu = world.window.findChild<QMenu*>(QStringLiteral("accountMenu"));
        QVERIFY(menu && menu->isVisible());
        QVERIFY(menu->actions().first()->text().startsWith(QStringLiteral("ada at ")));
        auto* use = menu->findChild<QAction*>(QStringLiteral("use-ben"));
        QVERIFY(use);
        use->trigger();
        menu->close();
        QCOMPARE(world.chip(), QStringLiteral("ben"));
    }

    void signInOpensFromTheRepositoryAndItLoads()
    {
        World world;
        world.window.openAddress(QLatin1String(secretAddress));
        QTRY_VERIFY(shown(world.window, "signInHere"));
        QTest::mouseClick(shown(world.window, "signInHere"), Qt::LeftButton);
        QTRY_VERIFY(world.window.findChild<QDialog*>(QStringLiteral("signIn")));
        auto* dialog = world.window.findChild<QDialog*>(QStringLiteral("signIn"));
        auto* field = shown<QLineEdit>(*dialog, "signInToken");
        QTest::keyClicks(field, QString::fromLatin1(LocalHubFixture::writeToken()));
        QTest::keyClick(field, Qt::Key_Return);
        QTRY_VERIFY(shown(*dialog, "signInFinish"));
        QTest::mouseClick(shown(*dialog, "signInFinish"), Qt::LeftButton);
        QTRY_VERIFY2(world.contentShown(), qPrintable(world.state()));
        QCOMPARE(world.chip(), QStringLiteral("ada"));
    }

    void whatOneSawIsNotTheOthers()
    {
        World world;
        VERIFY_RESULT(world.signIn(LocalHubFixture::strangerToken()));
        VERIFY_RESULT(world.signIn(LocalHubFixture::writeToken()));
        world.window.openAddress(QLatin1String(secretAddress));
        QTRY_VERIFY2(world.contentShown(), qPrintable(world.state()));
        const QString scope = world.place().origin() + QStringLiteral(" ada");
        QVERIFY(world.at.settings().recentRepos(scope).contains(QLatin1String(secretAddress)));
        const QString download = world.at.downloads().add(world.secret());
        QTRY_VERIFY(world.at.downloads().find(download)->status == storage::DownloadStatus::Done);
        storage::RunRecord run;
        run.place = world.place().origin();
        run.account = world.at.accounts().speaker(world.place());
        run.repo = QStringLiteral("model acme/secret");
        VERIFY_RESULT(world.at.services().runs.add(run, 10));

        // The page in front, and one behind it that is come back to.
        world.at.accounts().use(world.place(), QStringLiteral("eve"));
        QTRY_VERIFY2(!world.contentShown() && shown(world.window, "signInHere"), qPrintable(world.state()));
        world.window.openAddress(QStringLiteral("vitrine:transfers"));
        QVERIFY(world.at.downloads().downloads().isEmpty());
        QVERIFY(!world.at.downloads().find(download));
        QVERIFY(!shown(world.window, qPrintable(QStringLiteral("transfer-") + download)));
        QVERIFY(world.at.services()
                    .runs.list(run.place, world.at.accounts().speaker(world.place()), run.repo, 10)
                    .isEmpty());
        world.window.openPalette();
        const auto* list = world.window.findChild<Palette*>()->findChild<QListView*>();
        for (int row = 0; row < list->model()->rowCount(); ++row) {
            const QModelIndex index = list->model()->index(row, 0);
            const bool recent = index.data(Qt::UserRole + 1).toString() == QStringLiteral("Recent");
            QVERIFY(!recent || !index.data().toString().contains(QStringLiteral("secret")));
        }

        // And nobody's neither; then hers again.
        world.at.accounts().use(world.place(), {});
        QVERIFY(world.at.downloads().downloads().isEmpty());
        world.at.accounts().use(world.place(), QStringLiteral("ada"));
        QCOMPARE(world.at.downloads().downloads().size(), 1);
        QTRY_VERIFY(shown(world.window, qPrintable(QStringLiteral("transfer-") + download)));
    }

    void aPageBehindLoadsAnew()
    {
        World world;
        VERIFY_RESULT(world.signIn(LocalHubFixture::writeToken()));
        world.window.openAddress(QLatin1String(secretAddress));
        QTRY_VERIFY(world.contentShown());
        world.window.openAddress(QStringLiteral("vitrine:transfers"));
        world.at.accounts().use(world.place(), {});
        world.window.back();
        QVERIFY(!world.contentShown());
        QTRY_VERIFY(shown(world.window, "signInHere"));
    }

    void aMissingRightIsNamedMendedAndWorkGoesOn()
    {
        World world;
        world.at.hub.seed(QStringLiteral("acme/open"), {{QStringLiteral("README.md"), "# Open"}});
        VERIFY_RESULT(world.signIn(LocalHubFixture::writeToken()));
        VERIFY_RESULT(world.signIn(LocalHubFixture::readToken()));
        world.window.openAddress(QStringLiteral("vitrine:model/acme/open"));
        QTRY_VERIFY(world.contentShown());
        int again = 0;
        Page* page = world.window.currentPage();
        const Error error = Error::make(ErrorKind::Forbidden, QStringLiteral("no"));
        Q_EMIT page->accessWanted(error, [&again] { ++again; });
        QCOMPARE(world.strip(),
                 QStringLiteral(
                     "Your token may only read. Writing to acme/open needs a token with write access."));
        auto* fix = shown<QAbstractButton>(world.window, "stripAction");
        QCOMPARE(fix->text(), QStringLiteral("Use ada"));
        QCOMPARE(shown<QAbstractButton>(world.window, "stripOther")->text(),
                 QStringLiteral("Create such a token"));
        QTest::mouseClick(fix, Qt::LeftButton);
        QCOMPARE(again, 1);
        QCOMPARE(world.chip(), QStringLiteral("ada"));
        QVERIFY(world.strip().isEmpty());
        // Another page's want goes with the page.
        Q_EMIT page->accessWanted(error, [&again] { ++again; });
        world.window.openAddress(QStringLiteral("vitrine:transfers"));
        QVERIFY(world.strip().isEmpty());
        QCOMPARE(again, 1);
    }

    void oneSpeaksForARepositoryAlone()
    {
        World world;
        VERIFY_RESULT(world.signIn(LocalHubFixture::writeToken()));
        VERIFY_RESULT(world.signIn(LocalHubFixture::strangerToken()));
        world.window.openAddress(QLatin1String(secretAddress));
        QTRY_VERIFY(shown(world.window, "signInHere"));
        const auto choose = [&](const char* name) {
            QTest::mouseClick(world.window.findChild<QAbstractButton*>(QStringLiteral("account")),
                              Qt::LeftButton);
            auto* menu = world.window.findChild<QMenu*>(QStringLiteral("accountMenu"));
            auto* action = menu ? menu->findChild<QAction*>(QLatin1String(name)) : nullptr;
            if (!action)
                return false;
            action->trigger();
            menu->close();
            return true;
        };
        QVERIFY(choose("useFor-ada"));
        QTRY_VERIFY(world.contentShown());
        QCOMPARE(world.chip(), QStringLiteral("eve"));
        QTRY_VERIFY(!world.window.findChild<QMenu*>(QStringLiteral("accountMenu")));
        QVERIFY(choose("useForUsual"));
        QTRY_VERIFY(shown(world.window, "signInHere"));
    }

    void downloadsGoOnWhenSomeoneWhoMayArrives()
    {
        World world;
        VERIFY_RESULT(world.signIn(LocalHubFixture::strangerToken()));
        world.at.accounts().use(world.place(), {});
        const QString id = world.at.downloads().add(world.secret());
        QTRY_VERIFY(world.at.downloads().find(id)->status == storage::DownloadStatus::Failed);
        world.at.accounts().use(world.place(), QStringLiteral("eve")); // who may not either
        QTRY_VERIFY(world.at.hub.requestCount("* */acme/secret*") > 1);
        QTRY_VERIFY(world.at.downloads().find(id)->status == storage::DownloadStatus::Failed);
        VERIFY_RESULT(world.signIn(LocalHubFixture::writeToken()));
        QTRY_VERIFY(world.at.downloads().find(id)->status == storage::DownloadStatus::Done);
    }

    void aPageThatIsLeftDoesNotCallBack()
    {
        World world;
        world.window.openAddress(QStringLiteral("vitrine:account?do=signin"));
        QTRY_VERIFY(world.window.findChild<QDialog*>(QStringLiteral("signIn")));
        world.window.findChild<QDialog*>(QStringLiteral("signIn"))->reject();
        QTRY_VERIFY(!world.window.findChild<QDialog*>(QStringLiteral("signIn")));
        QCOMPARE(world.chip(), QStringLiteral("Sign in"));
    }
};

VITRINE_TEST(SwitchingTest)

#include "switching_test.moc"
