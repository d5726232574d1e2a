#include "app/tour/tour.h"

#include "core/account/places.h"
#include "core/storage/downloadqueue.h"
#include "core/storage/settings.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"
#include "ui/widgets/stateview.h"

#include <QAbstractItemView>
#include <QTest>

namespace vitrine::tour {

Tour::Tour(Stage& stage, const Options& options)
    : m_stage(stage), m_driver(stage.window()),
      m_camera(stage.window(), stage.services().settings, m_driver, options)
{
}

QStringList Tour::walk()
{
    welcome();
    discover();
    repository();
    otherRepositories();
    tryLanguage();
    tryDigits();
    folders();
    otherPages();
    accounts();
    manage();
    community();
    over();
    offline();
    thisComputer();
    return m_driver.failures();
}

bool Tour::results(int atLeast)
{
    return m_driver.waitFor("results", [&] {
        const auto* view = m_driver.find<QAbstractItemView>("results");
        return view && view->model()->rowCount() >= atLeast;
    });
}

void Tour::welcome()
{
    m_driver.wait("doorTry");
    results(1);
    m_camera.take(QStringLiteral("discover-welcome"));
    m_camera.takeSmall(QStringLiteral("discover-welcome"));
    m_driver.click("doorBrowse");
}

void Tour::discover()
{
    results(3);
    m_camera.take(QStringLiteral("discover-grid"));
    m_camera.takeSmall(QStringLiteral("discover-grid"));
    m_driver.click("list");
    m_camera.take(QStringLiteral("discover-list"));
    m_driver.click("grid");
    m_driver.open(QStringLiteral("vitrine:discover?task=text-classification&license=apache-2.0"));
    m_driver.wait("chips");
    results(1);
    m_camera.take(QStringLiteral("discover-filtered"));
    m_driver.open(QStringLiteral("vitrine:discover?search=nothing-has-this-name"));
    m_driver.wait("stateTitle");
    m_camera.take(QStringLiteral("discover-empty"));
    m_driver.open(QStringLiteral("vitrine:discover"));
    results(3);
}

void Tour::otherPages()
{
    storage::DownloadRequest nobody;
    nobody.place = m_stage.services().places.current();
    nobody.repo = *RepoId::parse(QStringLiteral("nobody/has-this"));
    storage::DownloadQueue& queue = m_stage.services().downloads;
    const QString id = queue.add(nobody);
    m_driver.waitFor("a failed download",
                     [&] { return queue.find(id)->status == storage::DownloadStatus::Failed; });
    for (const char* page : {"try", "library", "transfers", "settings"}) {
        m_driver.open(QStringLiteral("vitrine:") + QLatin1String(page));
        m_driver.wait(page);
        m_camera.take(QLatin1String(page) + QStringLiteral("-page"));
        m_camera.takeSmall(QLatin1String(page) + QStringLiteral("-page"));
    }
}

void Tour::over()
{
    m_driver.open(QStringLiteral("vitrine:discover"));
    results(3);
    m_stage.window().openPalette();
    m_driver.type("paletteField", QStringLiteral("lan"));
    m_camera.take(QStringLiteral("window-palette"));
    m_driver.type("paletteField", QStringLiteral("nothing has this name"));
    m_camera.take(QStringLiteral("window-palette-nothing"));
    QTest::keyClick(m_driver.find("paletteField"), Qt::Key_Escape);
    m_stage.window().showKeys();
    m_driver.wait("keys");
    m_camera.take(QStringLiteral("window-keys"));
    QTest::keyClick(m_driver.find("keys"), Qt::Key_Escape);
}

void Tour::offline()
{
    m_stage.closeHub();
    m_driver.open(QStringLiteral("vitrine:model/vitrine-samples/language-of-a-sentence"));
    m_stage.window().reloadPage();
    m_driver.wait("strip");
    m_camera.take(QStringLiteral("repo-offline"));
    m_driver.open(QStringLiteral("vitrine:model/nobody/never-seen"));
    m_driver.wait("stateTitle");
    m_camera.take(QStringLiteral("repo-unreachable"));
    m_driver.open(QStringLiteral("vitrine:discover?search=unseen"));
    m_driver.wait("stateTitle");
    m_camera.take(QStringLiteral("discover-offline"));
}

void Tour::thisComputer()
{
    account::Places& places = m_stage.services().places;
    const QList<hub::Place> all = places.places();
    for (const hub::Place& place : all) {
        if (place.kind == hub::Place::Kind::ThisComputer)
            places.open(place);
    }
    m_driver.waitFor("This computer",
                     [&] { return places.current().kind == hub::Place::Kind::ThisComputer; });
    m_driver.open(QStringLiteral("vitrine:discover"));
    results(1);
    m_camera.take(QStringLiteral("discover-this-computer"));
}

} // namespace vitrine::tour
