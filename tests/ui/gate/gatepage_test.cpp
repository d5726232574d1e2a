#include "core/account/accessdesk.h"
#include "core/account/places.h"
#include "core/hub/huburl.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/ui/gate/gates.h"
#include "ui/pages/gate/gatewatch.h"
#include "ui/pages/gate/granteddownloads.h"
#include "ui/pages/repo/repopage.h"
#include "ui/pages/repo/repostate.h"
#include "ui/widgets/cardview/cardview.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;
using localhub::AccessState;

namespace {

/// The page of the gated repository, in front.
class Reader : public Gates {
public:
    explicit Reader(const QByteArray& token, const QString& mode = QStringLiteral("manual"))
        : Gates(token, mode), page(services->services())
    {
        page.resize(1000, 800);
        page.restore(hub::HubUrl::repository(repo(), Revision(), hub::HubUrl::Tab::Try).address(), {});
        page.show();
        page.activated();
    }

    QString title() const
    {
        const auto* label = shown<QLabel>(page, "gateTitle");
        return label ? label->text() : QString();
    }
    bool waitFor(const char* name)
    {
        return until([&] { return shown(page, name) && shown(page, name)->isEnabled(); });
    }
    bool click(const char* name)
    {
        if (!waitFor(name))
            return false;
        QTest::mouseClick(shown(page, name), Qt::LeftButton);
        return true;
    }
    void fill()
    {
        auto* company =
            page.findChild<QWidget*>(QStringLiteral("gateField-Company"))->findChild<QLineEdit*>();
        company->setFocus();
        QTest::keyClicks(company, QStringLiteral("Acme"));
        auto* use = page.findChild<QWidget*>(QStringLiteral("gateField-Use"))->findChild<QComboBox*>();
        use->setCurrentIndex(1);
        page.findChild<QWidget*>(QStringLiteral("gateField-I agree"))->findChild<QCheckBox*>()->click();
    }
    bool isOpen() { return !page.repoState()->isLocked() && !shown(page, "gatePanel"); }

    ui::RepoPage page;
};

} // namespace

/// The reader's side of a gate.
class GatePageTest : public QObject {
    Q_OBJECT

private:
    int m_browsed = 0;

public Q_SLOTS:
    void browse(const QUrl&) { ++m_browsed; }

private Q_SLOTS:
    void theGateStandsWhereTheFilesWould()
    {
        Reader reader(LocalHubFixture::strangerToken());
        QVERIFY(reader.waitFor("gateAsk"));
        QVERIFY(until([&] {
            return shown<QPushButton>(reader.page, "gateAsk")->text() == QLatin1String("Yes, I do");
        }));
        QCOMPARE(shown<QLabel>(reader.page, "gateHeading")->text(), QStringLiteral("The conditions"));
        QVERIFY(shown<QLabel>(reader.page, "gateDescription")->text().contains(QLatin1String("research")));
        auto* prompt = shown<ui::CardView>(reader.page, "gatePrompt");
        QVERIFY(prompt);
        QVERIFY(until([&] { return prompt->text().contains(QLatin1String("Be kind to others")); }));
        QVERIFY(shown<QLabel>(reader.page, "gateShared")->text().contains(QLatin1String("e-mail")));
        QVERIFY(until(
            [&] { return shown<QLabel>(reader.page, "gateShared")->text().contains(QLatin1String("eve")); }));
        QVERIFY(!shown(reader.page, "demoTab"));
        QCOMPARE(shown<QPushButton>(reader.page, "repoPrimary")->text(), QStringLiteral("Request access"));
        // Nothing is sent before all is answered.
        QVERIFY(reader.click("gateAsk"));
        QVERIFY(until([&] { return shown<QLabel>(reader.page, "gateProblem") != nullptr; }));
        QCOMPARE(reader.hub().requestCount("POST *"), 0);
    }

    void askedPendingAcceptedReadable()
    {
        Reader reader(LocalHubFixture::strangerToken());
        ui::startGrantedDownloads(reader.services->services(), &reader.page);
        QVERIFY(reader.waitFor("gateAsk"));
        QVERIFY(until([&] { return reader.page.findChild<QWidget*>(QStringLiteral("gateField-Company")); }));
        reader.fill();
        QSignalSpy said(&reader.page, &ui::Page::said);
        QVERIFY(reader.click("gateAsk"));
        QVERIFY(until([&] { return shown(reader.page, "gateWithdraw") != nullptr; }));
        QVERIFY(reader.title().contains(QLatin1String("waits")));
        QVERIFY(!shown(reader.page, "gateAsk"));
        const auto records = reader.services->services().access.records();
        QCOMPARE(records.size(), 1);
        QCOMPARE(records.first().account, QStringLiteral("eve"));
        QVERIFY(records.first().askedAt.isValid());
        // The files are wanted as soon as they open.
        shown<QCheckBox>(reader.page, "gateDownload")->click();
        QVERIFY(reader.services->services().access.records().first().wantsDownload);

        reader.set("eve", AccessState::Accepted);
        reader.page.repoState()->gate()->setPace(std::chrono::milliseconds(50));
        QVERIFY(until([&] { return reader.isOpen(); }));
        QVERIFY(said.count() > 0);
        QVERIFY(said.last().first().toString().contains(QLatin1String("access")));
        QVERIFY(until([&] {
            const auto downloads = reader.services->downloads().downloads();
            return downloads.size() == 1 && downloads.first().status == storage::DownloadStatus::Done;
        }));
        QFile notes(reader.services->downloads().downloads().first().folder + QStringLiteral("/notes.txt"));
        QVERIFY(notes.open(QIODevice::ReadOnly));
        QCOMPARE(notes.readAll(), QByteArray("secret notes"));
    }

    void automaticGatesOpenAtOnce()
    {
        Reader reader(LocalHubFixture::strangerToken(), QStringLiteral("auto"));
        QVERIFY(reader.waitFor("gateAsk"));
        QVERIFY(until([&] { return reader.page.findChild<QWidget*>(QStringLiteral("gateField-Company")); }));
        reader.fill();
        QVERIFY(reader.click("gateAsk"));
        QVERIFY(until([&] { return reader.isOpen(); }));
    }

    void rejectedAndResetSayWhatToDo()
    {
        Reader reader(LocalHubFixture::strangerToken());
        QVERIFY(reader.waitFor("gateAsk"));
        reader.set("eve", AccessState::Rejected);
        reader.page.repoState()->gate()->check();
        QVERIFY(until([&] { return reader.title().contains(QLatin1String("refused")); }));
        QVERIFY(!shown(reader.page, "gateAsk"));
        QCOMPARE(shown<QPushButton>(reader.page, "repoPrimary")->text(),
                 QStringLiteral("Access was refused"));
        reader.set("eve", AccessState::Reset);
        reader.page.repoState()->gate()->check();
        QVERIFY(until([&] { return reader.title().contains(QLatin1String("again")); }));
        QVERIFY(shown(reader.page, "gateAsk"));
    }

    void pendingIsWithdrawn()
    {
        Reader reader(LocalHubFixture::strangerToken());
        reader.set("eve", AccessState::Pending);
        QVERIFY(reader.click("gateWithdraw"));
        QVERIFY(until([&] { return shown(reader.page, "gateAsk") != nullptr; }));
        QVERIFY(reader.services->services().access.records().isEmpty());
    }

    void whatWasDecidedMeanwhileIsShown()
    {
        Reader reader(LocalHubFixture::strangerToken());
        reader.set("eve", AccessState::Pending);
        QVERIFY(reader.waitFor("gateWithdraw"));
        reader.set("eve", AccessState::Accepted);
        QVERIFY(reader.click("gateWithdraw"));
        QVERIFY(until([&] { return reader.isOpen(); }));
    }

    void nobodyIsAskedToSignIn()
    {
        Reader reader("");
        QVERIFY(reader.waitFor("gateAsk"));
        QCOMPARE(shown<QPushButton>(reader.page, "gateAsk")->text(), QStringLiteral("Sign in to ask"));
        QSignalSpy wanted(&reader.page, &ui::Page::accessWanted);
        QVERIFY(reader.click("gateAsk"));
        QCOMPARE(wanted.count(), 1);
        QCOMPARE(wanted.first().first().value<Error>().kind, ErrorKind::SignIn);
        QCOMPARE(reader.hub().requestCount("POST *"), 0);
    }

    void datasetsHaveATabForIt()
    {
        Gates gates(LocalHubFixture::strangerToken());
        const RepoId id = LocalHubFixture::repo(QStringLiteral("dataset:ada/words"));
        gates.hub().seed(QStringLiteral("dataset:ada/words"), {{QStringLiteral("README.md"), "# Words"}});
        VERIFY_RESULT(gates.hub().server().setGated(id, QStringLiteral("auto")));
        ui::RepoPage page(gates.services->services());
        page.restore(hub::HubUrl::repository(id, Revision(), hub::HubUrl::Tab::Try).address(), {});
        page.show();
        QVERIFY(until([&] { return shown(page, "gateAsk") && shown(page, "gateAsk")->isEnabled(); }));
        QTest::mouseClick(shown(page, "gateAsk"), Qt::LeftButton);
        QVERIFY(until([&] { return !page.repoState()->isLocked() && shown(page, "fileTree"); }));
    }

    void ownersSeeNoGate()
    {
        Reader reader(LocalHubFixture::writeToken());
        QVERIFY(until([&] { return reader.page.repoState()->gate()->access().has_value(); }));
        QVERIFY(!reader.page.repoState()->isLocked());
        QVERIFY(!shown(reader.page, "gatePanel"));
        QVERIFY(reader.services->services().access.records().isEmpty());
    }

    void answersOutliveThePage()
    {
        Gates gates(LocalHubFixture::strangerToken());
        ui::Services& services = gates.services->services();
        for (const bool first : {true, false}) {
            ui::RepoPage page(services);
            page.restore(hub::HubUrl::repository(Gates::repo(), Revision(), hub::HubUrl::Tab::Try).address(),
                         {});
            page.show();
            QVERIFY(until([&] {
                auto* field = page.findChild<QWidget*>(QStringLiteral("gateField-Company"));
                return field && field->isVisible() && field->isEnabled();
            }));
            auto* company =
                page.findChild<QWidget*>(QStringLiteral("gateField-Company"))->findChild<QLineEdit*>();
            if (first)
                QTest::keyClicks(company, QStringLiteral("Acme"));
            else
                QCOMPARE(company->text(), QStringLiteral("Acme"));
        }
    }

    void wishesOutliveTheProgram()
    {
        Gates gates(LocalHubFixture::strangerToken());
        ui::Services& services = gates.services->services();
        const hub::Place place = services.places.current();
        gates.set("eve", AccessState::Pending);
        const QString file = gates.services->path() + QStringLiteral("/other.json");
        {
            account::AccessDesk desk(services.places, services.accounts, file);
            VERIFY_RESULT(await(desk.check(place, Gates::repo(), {})));
            desk.setWantsDownload(place, Gates::repo(), QStringLiteral("main"), true);
            desk.settle();
        }
        QCOMPARE(QFile::permissions(file) & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
        gates.set("eve", AccessState::Accepted);
        account::AccessDesk desk(services.places, services.accounts, file);
        QCOMPARE(desk.records().size(), 1);
        QSignalSpy granted(&desk, &account::AccessDesk::granted);
        desk.watch();
        QVERIFY(until([&] { return granted.count() == 1; }));
        QCOMPARE(granted.first().first().value<account::AccessRecord>().revision, QStringLiteral("main"));
        QVERIFY(!desk.records().first().wantsDownload);
    }

    void refusedTokensGoToTheBrowser()
    {
        Reader reader(LocalHubFixture::strangerToken());
        QVERIFY(reader.waitFor("gateAsk"));
        QVERIFY(until([&] { return reader.page.findChild<QWidget*>(QStringLiteral("gateField-Company")); }));
        reader.fill();
        localhub::Fault fault;
        fault.match = "POST *ask-access*";
        fault.kind = localhub::Fault::Kind::Status;
        fault.status = 403;
        reader.hub().server().setFaults({fault});
        QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "browse");
        QSignalSpy browser(reader.page.repoState()->gate(), &ui::GateWatch::browserWanted);
        QVERIFY(reader.click("gateAsk"));
        QVERIFY(until([&] { return browser.count() == 1; }));
        QVERIFY(shown<QLabel>(reader.page, "gateError")->text().contains(QLatin1String("browser")));
        QCOMPARE(m_browsed, 1);
        QDesktopServices::unsetUrlHandler(QStringLiteral("http"));
        // What comes of it is looked for.
        reader.set("eve", AccessState::Accepted);
        reader.page.repoState()->gate()->setPace(std::chrono::milliseconds(50));
        QVERIFY(until([&] { return reader.isOpen(); }));
    }
};

VITRINE_TEST(GatePageTest)
#include "gatepage_test.moc"
