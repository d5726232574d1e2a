#include "tests/support/await.h"
#include "tests/support/secretservice.h"
#include "tests/support/testmain.h"
#include "tests/ui/shown.h"
#include "tests/ui/uiservices.h"

#include "ui/dialogs/signindialog.h"

#include <QDesktopServices>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::ui;
using vitrine::test::LocalHubFixture;
using vitrine::test::shown;
using vitrine::test::UiServices;

class SignInTest : public QObject {
    Q_OBJECT

    QList<QUrl> m_opened;

public:
    Q_INVOKABLE void opened(const QUrl& url) { m_opened.append(url); }

private:
    struct Dialog {
        explicit Dialog(UiServices& at)
            : place(at.services().places.current()), dialog(new SignInDialog(at.accounts(), place)),
              signedIn(dialog.data(), &SignInDialog::signedIn)
        {
            dialog->show();
        }
        ~Dialog() { delete dialog.data(); }
        template <typename Widget = QWidget>
        Widget* find(const char* name) const
        {
            return shown<Widget>(*dialog, name);
        }
        QString text(const char* name) const
        {
            auto* label = find<QLabel>(name);
            return label ? label->text() : QString();
        }
        void paste(const QByteArray& token) const
        {
            auto* field = find<QLineEdit>("signInToken");
            field->clear();
            QTest::keyClicks(field, QString::fromLatin1(token));
            QTest::mouseClick(find("signInContinue"), Qt::LeftButton);
        }

        hub::Place place;
        QPointer<SignInDialog> dialog;
        QSignalSpy signedIn;
    };

private Q_SLOTS:
    void init()
    {
        qunsetenv("HF_TOKEN");
        m_opened.clear();
        for (const char* scheme : {"http", "https"})
            QDesktopServices::setUrlHandler(QLatin1String(scheme), this, "opened");
    }
    void cleanup()
    {
        for (const char* scheme : {"http", "https"})
            QDesktopServices::unsetUrlHandler(QLatin1String(scheme));
    }

    void aTokenIsPastedUnderstoodAndKept()
    {
        UiServices at;
        Dialog in(at);
        QCOMPARE(in.find<QLineEdit>("signInToken")->echoMode(), QLineEdit::Password);
        in.paste(LocalHubFixture::writeToken());
        QTRY_VERIFY(in.find("signInFinish"));
        QVERIFY2(in.text("signInWho").contains(QStringLiteral("ada")), qPrintable(in.text("signInWho")));
        QVERIFY(in.text("signInRights")
                    .contains(QStringLiteral("It may change everything that ada may change.")));
        QVERIFY(in.find<QRadioButton>("keepKeychain")->isChecked());
        QVERIFY(at.accounts().all().isEmpty()); // nothing before the person agrees
        // The token is nowhere to be seen any more.
        const QList<QLineEdit*> fields = in.dialog->findChildren<QLineEdit*>();
        for (const QLineEdit* field : fields)
            QVERIFY(field->text().isEmpty());
        QTest::mouseClick(in.find("signInFinish"), Qt::LeftButton);
        QTRY_COMPARE(in.signedIn.size(), 1);
        QCOMPARE(at.accounts().current(in.place)->name, QStringLiteral("ada"));
        QCOMPARE(at.keychain->secrets.size(), 1);
    }

    void errorsStandInPlace()
    {
        UiServices at;
        Dialog in(at);
        in.paste("hf_nobodyHasThis");
        QTRY_VERIFY(in.find("signInError"));
        QVERIFY(in.find("signInContinue")->isEnabled());
        in.paste("two words");
        QTRY_VERIFY2(in.text("signInError").contains(QStringLiteral("not a token")),
                     qPrintable(in.text("signInError")));
        in.paste(LocalHubFixture::readToken());
        QTRY_VERIFY(in.find("signInFinish"));
        QVERIFY(!in.find("signInError"));
        at.keychain->works = false;
        QTest::mouseClick(in.find("signInFinish"), Qt::LeftButton);
        QTRY_VERIFY(in.find("signInError"));
        QVERIFY(at.accounts().all().isEmpty());
    }

    void withoutAKeychainOneIsAsked()
    {
        const QTemporaryDir home;
        const test::EnvironmentVariable path("HF_TOKEN_PATH",
                                             home.filePath(QStringLiteral("token")).toLocal8Bit());
        UiServices at;
        at.keychain->works = false;
        Dialog in(at);
        in.paste(LocalHubFixture::readToken());
        QTRY_VERIFY(in.find("signInFinish"));
        QVERIFY(!in.find("keepKeychain"));
        QVERIFY(in.find<QRadioButton>("keepSession")->isChecked()); // the file only by the person's word
        QTest::mouseClick(in.find("keepFile"), Qt::LeftButton, {}, QPoint(8, 8));
        QTest::mouseClick(in.find("signInFinish"), Qt::LeftButton);
        QTRY_COMPARE(in.signedIn.size(), 1);
        QCOMPARE(account::HfTokenFiles(hub::tokenFile()).active().toLatin1(), LocalHubFixture::readToken());
    }

    void tokensOfHfAreOneClickAway()
    {
        const QTemporaryDir home;
        const test::EnvironmentVariable path("HF_TOKEN_PATH",
                                             home.filePath(QStringLiteral("token")).toLocal8Bit());
        VERIFY_RESULT(account::HfTokenFiles(hub::tokenFile())
                          .store(QStringLiteral("desk"),
                                 {QString::fromLatin1(LocalHubFixture::writeToken()), {}, {}}, false));
        UiServices at;
        Dialog in(at);
        QVERIFY(in.find("signInFound-desk"));
        QTest::mouseClick(in.find("signInFound-desk"), Qt::LeftButton);
        QTRY_VERIFY(in.find("signInFinish"));
        QVERIFY(in.find<QRadioButton>("keepFile")->isChecked());
        QTest::mouseClick(in.find("signInFinish"), Qt::LeftButton);
        QTRY_COMPARE(in.signedIn.size(), 1);
        QCOMPARE(at.accounts().current(in.place)->kept, account::Kept::File);
    }

    void thePageForATokenOpens()
    {
        UiServices at;
        Dialog in(at);
        QTest::mouseClick(in.find("signInCreate"), Qt::LeftButton);
        QCOMPARE(m_opened.size(), 1);
        QCOMPARE(m_opened.first().path(), QStringLiteral("/settings/tokens/new"));
        QCOMPARE(m_opened.first().query(), QStringLiteral("tokenType=read"));
        QVERIFY(!in.find("signInBrowser")); // no client id, no such door
    }

    void theBrowserSignsIn()
    {
        UiServices at;
        at.accounts().setClientId(QStringLiteral("vitrine-test"));
        Dialog in(at);
        QTest::mouseClick(in.find("signInBrowser"), Qt::LeftButton);
        QTRY_VERIFY2(in.find("signInCode"), qPrintable(in.text("signInError")));
        const QString code = at.hub.server().waitingCodes().last();
        QCOMPARE(in.text("signInCode"), code);
        QCOMPARE(m_opened.size(), 1);
        VERIFY_RESULT(at.hub.server().approveCode(code, QStringLiteral("ada")));
        QTRY_VERIFY_WITH_TIMEOUT(in.find("signInFinish"), 20'000);
        QTest::mouseClick(in.find("signInFinish"), Qt::LeftButton);
        QTRY_COMPARE(in.signedIn.size(), 1);
        QVERIFY(at.accounts().current(in.place)->oauth);
        QVERIFY(!at.keychain->secrets.first().refreshToken.isEmpty());
    }

    void aNoInTheBrowserComesBack()
    {
        UiServices at;
        at.accounts().setClientId(QStringLiteral("vitrine-test"));
        Dialog in(at);
        QTest::mouseClick(in.find("signInBrowser"), Qt::LeftButton);
        QTRY_VERIFY(in.find("signInCode"));
        VERIFY_RESULT(at.hub.server().denyCode(at.hub.server().waitingCodes().last()));
        QTRY_VERIFY_WITH_TIMEOUT(in.find("signInError"), 20'000);
        QVERIFY(in.find("signInToken"));
        QVERIFY(at.accounts().all().isEmpty());
    }
};

VITRINE_TEST(SignInTest)

#include "signin_test.moc"
