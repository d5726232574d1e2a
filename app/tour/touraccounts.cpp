// Signing in and who one is.
#include "app/tour/people.h"
#include "app/tour/tour.h"
#include "core/account/accounts.h"
#include "core/account/places.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QDesktopServices>
#include <QMenu>

namespace vitrine::tour {

/// Opens nothing: the tour has no browser.
class NoBrowser : public QObject {
    Q_OBJECT

public:
    NoBrowser() { QDesktopServices::setUrlHandler(QStringLiteral("http"), this, "opened"); }
    ~NoBrowser() override { QDesktopServices::unsetUrlHandler(QStringLiteral("http")); }

    Q_INVOKABLE void opened(const QUrl&) {}
};

void Tour::accounts()
{
    const NoBrowser browser;
    account::Accounts& accounts = m_stage.services().accounts;
    const QString clientId = accounts.clientId();
    accounts.setClientId(QStringLiteral("vitrine-tour"));
    m_driver.open(QStringLiteral("vitrine:account"));
    m_driver.wait("accountSignIn");
    m_camera.take(QStringLiteral("account-nobody"));
    m_driver.open(QStringLiteral("vitrine:account?do=signin"));
    m_driver.wait("signInToken");
    m_driver.type("signInToken", QStringLiteral("hf_nobody has this"));
    m_driver.click("signInContinue");
    m_driver.wait("signInError");
    m_camera.take(QStringLiteral("account-sign-in"));
    m_driver.click("signInBrowser");
    m_driver.wait("signInCode");
    m_camera.take(QStringLiteral("account-code"));
    m_driver.closeDialogs();

    signInAsAda();
    m_driver.open(QStringLiteral("vitrine:account"));
    m_driver.wait("rights");
    m_camera.take(QStringLiteral("account-page"));
    m_camera.takeSmall(QStringLiteral("account-page"));
    m_driver.click("account");
    m_driver.wait("accountMenu");
    m_camera.take(QStringLiteral("account-menu"));
    if (auto* menu = m_driver.find<QMenu>("accountMenu"))
        menu->close();

    m_driver.open(QStringLiteral("vitrine:model/vitrine-samples/language-of-a-sentence"));
    cardShown();
    Q_EMIT m_stage.window().currentPage()->accessWanted(
        Error::make(ErrorKind::Forbidden, QStringLiteral("no")), [] {});
    m_driver.wait("stripAction");
    m_camera.take(QStringLiteral("account-missing-right"));
    m_camera.takeSmall(QStringLiteral("account-missing-right"));
    accounts.setClientId(clientId);
    const hub::Place place = m_stage.services().places.current();
    bool done = false;
    QCoro::connect(accounts.remove(place.origin(), accounts.speaker(place)), &browser,
                   [&done](const Result<void>&) { done = true; });
    m_driver.waitFor("signing out", [&done] { return done; });
}

void Tour::signInAsAda()
{
    m_driver.open(QStringLiteral("vitrine:account?do=signin"));
    m_driver.type("signInToken", QString::fromLatin1(adaToken()));
    m_driver.click("signInContinue");
    m_driver.wait("signInFinish");
    m_driver.click("keepSession");
    m_camera.take(QStringLiteral("account-rights"));
    m_camera.takeSmall(QStringLiteral("account-rights"));
    m_driver.click("signInFinish");
    m_driver.waitFor("ada", [this] {
        return m_stage.services().accounts.speaker(m_stage.services().places.current()) ==
               QLatin1String("ada");
    });
}

} // namespace vitrine::tour

#include "touraccounts.moc"
