#pragma once

#include "app/desktop/application.h"
#include "core/localhub/server.h"

#include <QTemporaryDir>

namespace vitrine::tour {

/// The application with a home of its own, at a place that is a local hub on threads of its own. Sets
/// HF_ENDPOINT, HF_HUB_CACHE and the language for this process; one at a time.
class Stage {
public:
    /// \param language code of the window's language
    explicit Stage(QString language);
    ~Stage();

    /// Starts the hub, and the window when it answers. \return false where it does not
    bool open();
    /// Ends the hub: the place cannot be reached any more.
    void closeHub();

    /// The place; gone after closeHub().
    localhub::Server& hub() { return *m_hub; }
    app::Application& application() { return *m_application; }
    ui::Services& services() { return m_application->services(); }
    ui::MainWindow& window() { return m_application->window(); }
    QString path(const QString& name) const { return m_home.filePath(name); }
    static QString samples();

private:
    QTemporaryDir m_home;
    QString m_language;
    std::unique_ptr<localhub::Server> m_hub;
    std::unique_ptr<app::Application> m_application;
};

} // namespace vitrine::tour
