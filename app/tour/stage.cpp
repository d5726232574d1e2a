#include "app/tour/stage.h"

#include "app/tour/people.h"
#include "app/tour/shelf.h"
#include "core/storage/settings.h"
#include "ui/shell/mainwindow.h"

#include <QDir>

namespace vitrine::tour {

Stage::Stage(QString language) : m_language(std::move(language))
{
    localhub::ServerOptions options;
    options.dataFolder = path(QStringLiteral("hub"));
    m_hub = std::make_unique<localhub::Server>(options);
}

Stage::~Stage() = default;

bool Stage::open()
{
    const QString shelf = path(QStringLiteral("shelf"));
    fillShelf(shelf, samples());
    if (!m_hub->addAccounts(people()) || !importShelf(*m_hub, shelf) || !m_hub->start())
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
