#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/ui/shown.h"
#include "tests/ui/uiservices.h"

#include "ui/pages/account/accountpage.h"

#include <QLabel>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::ui;
using vitrine::test::await;
using vitrine::test::LocalHubFixture;
using vitrine::test::shown;
using vitrine::test::UiServices;

class AccountPageTest : public QObject {
    Q_OBJECT

    static void signIn(UiServices& at, const QByteArray& token)
    {
        const hub::Place place = at.services().places.current();
        const auto newcomer = await(at.accounts().ask(place, {QString::fromLatin1(token), {}, {}}, {}));
        VERIFY_RESULT(newcomer);
        VERIFY_RESULT(await(at.accounts().add(*newcomer, account::Kept::Keychain)));
    }

    static QString words(const QWidget& page)
    {
        QStringList all;
        const QList<QLabel*> labels = page.findChildren<QLabel*>();
        for (const QLabel* label : labels) {
            if (label->isVisible())
                all.append(label->text());
        }
        return all.join(QLatin1Char('\n'));
    }

private Q_SLOTS:
    void init() { qunsetenv("HF_TOKEN"); }

    void nobodyIsOfferedToSignIn()
    {
        UiServices at;
        AccountPage page(at.services());
        QSignalSpy opened(&page, &Page::openAddress);
        page.show();
        page.activated();
        QTRY_VERIFY(shown(page, "accountSignIn"));
        QVERIFY(words(page).contains(QStringLiteral("You are not signed in")));
        QTest::mouseClick(shown(page, "accountSignIn"), Qt::LeftButton);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("vitrine:account?do=signin"));
    }

    void showsWhoOneIsAndWhatOneMay()
    {
        UiServices at;
        signIn(at, LocalHubFixture::readToken());
        signIn(at, LocalHubFixture::writeToken());
        AccountPage page(at.services());
        page.show();
        const QString text = words(page);
        for (const char* part :
             {"ada@example.org", "It may change everything that ada may change.", "Write token “laptop”",
              "kept in the keychain", "acme · Acme", "admin", "ben at "})
            QVERIFY2(text.contains(QString::fromUtf8(part)), part);
        QVERIFY(!text.contains(QStringLiteral("hf_")));

        QTest::mouseClick(shown(page, "use-ben"), Qt::LeftButton);
        QTRY_COMPARE(shown<QLabel>(page, "accountName")->text(), QStringLiteral("ben"));
        QVERIFY(words(page).contains(QStringLiteral("It may change nothing.")));
        QTest::mouseClick(shown(page, "remove-ada"), Qt::LeftButton);
        QTRY_COMPARE(at.accounts().all().size(), 1);
        QTest::mouseClick(shown(page, "accountSignOut"), Qt::LeftButton);
        QTRY_VERIFY(words(page).contains(QStringLiteral("You are not signed in")));
        QVERIFY(at.keychain->secrets.isEmpty());
    }

    void aTokenOfTheEnvironmentIsNamed()
    {
        qputenv("HF_TOKEN", LocalHubFixture::readToken());
        UiServices at;
        AccountPage page(at.services());
        page.show();
        page.activated();
        QTRY_VERIFY(shown<QLabel>(page, "accountName")->text() == QStringLiteral("ben"));
        QVERIFY(words(page).contains(QStringLiteral("from HF_TOKEN or the token file")));
        qunsetenv("HF_TOKEN");
    }
};

VITRINE_TEST(AccountPageTest)

#include "accountpage_test.moc"
