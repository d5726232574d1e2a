#include "app/tour/stage.h"

#include "app/tour/driver.h"
#include "app/tour/shelf.h"
#include "core/storage/settings.h"
#include "core/worker/workerclient.h"
#include "ui/shell/mainwindow.h"

#include <QDir>

namespace vitrine::tour {

Stage::Stage(QString language) : m_language(std::move(language))
{
    const QString shelf = path(QStringLiteral("shelf"));
    fillShelf(shelf, samples());
    m_hub = std::make_unique<account::LocalHubProcess>(worker::findProgram(QStringLiteral("vitrine-cli")),
                                                       path(QStringLiteral("hub")), shelf);
}

Stage::~Stage() = default;

bool Stage::open()
{
    m_hub->start();
    if (!Driver::until([this] { return m_hub->isRunning(); }))
        return false;
    qputenv("HF_ENDPOINT", m_hub->url().toString().toUtf8());
    qputenv("HF_HUB_CACHE", path(QStringLiteral("cache")).toUtf8());
    app::Folders folders;
    folders.config = path(QStringLiteral("config"));
    folders.data = path(QStringLiteral("data"));
    folders.samples = samples();
    QDir().mkpath(folders.config);
    QDir().mkpath(folders.data);
    storage::Settings(folders.config + QStringLiteral("/vitrine.ini")).setLanguage(m_language);
    m_application = std::make_unique<app::Application>(folders);
    m_application->open({});
    return true;
}

void Stage::closeHub()
{
    m_hub.reset();
}

QString Stage::samples()
{
    return QStringLiteral(VITRINE_SOURCE_SAMPLES);
}

} // namespace vitrine::tour
