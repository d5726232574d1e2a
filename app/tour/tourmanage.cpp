// What is one's own, and what can be done with it.
#include "app/tour/people.h"
#include "app/tour/tour.h"
#include "core/account/accounts.h"
#include "core/account/places.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemModel>
#include <QDir>
#include <QFile>
#include <QLineEdit>
#include <QTableView>

namespace vitrine::tour {

namespace {

void write(const QString& path, const QByteArray& bytes)
{
    QDir().mkpath(QFileInfo(path).path());
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(bytes) != bytes.size())
        qFatal("cannot write %s", qPrintable(path));
}

struct Own {
    const char* id;
    RepoType type;
    int kilobytes;
    bool isPrivate;
};

constexpr Own shelf[] = {
    {"ada/tide-forecast", RepoType::Model, 900, false},
    {"ada/tide-forecast-draft", RepoType::Model, 2400, true},
    {"ada/bird-calls-of-the-northern-estuaries-and-marshes-recorded-between-spring-and-late-autumn-2025-v2",
     RepoType::Dataset, 300, false},
    {"harbour/ship-names", RepoType::Dataset, 40, true},
    {"harbour/berth-planner", RepoType::Model, 5200, false},
    {"harbour/radio-transcripts", RepoType::Model, 1300, true},
    {"meadow/flower-finder", RepoType::Model, 700, false},
};

} // namespace

void Tour::furnishOwn()
{
    int downloads = 31;
    for (const Own& own : shelf) {
        const RepoId id = *RepoId::parse(QLatin1String(own.id), own.type);
        const QString folder = m_stage.path(QStringLiteral("own/") + id.id());
        write(folder + QStringLiteral("/README.md"),
              "---\nlicense: mit\n---\n# " + id.name.toUtf8() + "\n\nFirst words.\n");
        write(folder + QStringLiteral("/model.safetensors"), QByteArray(own.kilobytes * 1000, '\7'));
        write(folder + QStringLiteral("/config.json"), "{\n  \"hidden_size\": 64,\n  \"layers\": 2\n}\n");
        if (!m_stage.hub().importFolder(id, folder))
            qFatal("cannot import %s", own.id);
        write(folder + QStringLiteral("/README.md"), "---\nlicense: apache-2.0\n---\n# " + id.name.toUtf8() +
                                                         "\n\nBetter words, and more of them.\n");
        write(folder + QStringLiteral("/config.json"), "{\n  \"hidden_size\": 128,\n  \"layers\": 2\n}\n");
        write(folder + QStringLiteral("/model.safetensors"), QByteArray(own.kilobytes * 1000, '\11'));
        (void)m_stage.hub().importFolder(id, folder);
        (void)m_stage.hub().setPrivate(id, own.isPrivate);
        (void)m_stage.hub().setCounters(id, downloads, downloads / 7);
        downloads = downloads * 9 % 90'001;
    }
    (void)m_stage.hub().setGated(*RepoId::parse(QStringLiteral("harbour/berth-planner")),
                                 QStringLiteral("manual"));
}

void Tour::manage()
{
    m_driver.open(QStringLiteral("vitrine:manage"));
    m_driver.wait("signIn");
    m_camera.take(QStringLiteral("manage-nobody"));
    furnishOwn();
    signInAsAda();
    m_driver.open(QStringLiteral("vitrine:manage"));
    m_driver.waitFor("one's own", [this] {
        const auto* table = m_driver.find<QTableView>("owned");
        return table && table->model()->rowCount() >= int(std::size(shelf));
    });
    auto* table = m_driver.find<QTableView>("owned");
    if (!table)
        return;
    m_driver.click("owned");
    m_camera.take(QStringLiteral("manage-table"));
    m_camera.takeSmall(QStringLiteral("manage-table"));
    m_driver.type("ownedSearch", QStringLiteral("nothing is called so"));
    m_camera.take(QStringLiteral("manage-none"));
    m_driver.find<QLineEdit>("ownedSearch")->clear();

    m_driver.click("newRepository");
    m_driver.type("repoName", QStringLiteral("tide-forecast"));
    m_driver.wait("openExisting");
    m_camera.take(QStringLiteral("manage-new"));
    m_driver.closeDialogs();
    table->selectAll();
    m_driver.click("makePrivate");
    m_driver.wait("plan");
    m_camera.take(QStringLiteral("manage-plan"));
    m_camera.takeSmall(QStringLiteral("manage-plan"));
    m_driver.closeDialogs();
    table->selectRow(0);
    m_driver.click("deleteOwned");
    m_driver.wait("confirmation");
    m_camera.take(QStringLiteral("manage-delete"));
    m_driver.closeDialogs();

    m_driver.open(QStringLiteral("vitrine:model/ada/tide-forecast/manage"));
    m_driver.wait("largeFiles");
    m_camera.take(QStringLiteral("repo-manage"));
    m_camera.takeSmall(QStringLiteral("repo-manage"));
    m_driver.click("squash");
    m_driver.wait("confirmTyped");
    m_camera.take(QStringLiteral("repo-manage-squash"));
    m_driver.closeDialogs();
    m_driver.open(QStringLiteral("vitrine:model/ada/tide-forecast/history"));
    m_driver.wait("commitChanges");
    m_camera.take(QStringLiteral("repo-history-own"));
    m_driver.click("commitChanges");
    m_driver.wait("revertCommit");
    m_driver.waitFor("a difference", [this] {
        const auto* whole = m_driver.find<QWidget>("revertCommit");
        return whole && whole->isEnabled();
    });
    m_camera.take(QStringLiteral("repo-commit"));
    m_camera.takeSmall(QStringLiteral("repo-commit"));
    m_driver.click("revertCommit");
    m_driver.waitFor("a plan", [this] {
        const auto* go = m_driver.find<QWidget>("revertGo");
        return go && go->isEnabled();
    });
    m_camera.take(QStringLiteral("repo-revert"));
    m_driver.closeDialogs();
    belongings();
    gates();
    account::Accounts& accounts = m_stage.services().accounts;
    const hub::Place place = m_stage.services().places.current();
    bool done = false;
    QObject context;
    QCoro::connect(accounts.remove(place.origin(), accounts.speaker(place)), &context,
                   [&done](const Result<void>&) { done = true; });
    m_driver.waitFor("signing out", [&done] { return done; });
}

} // namespace vitrine::tour
