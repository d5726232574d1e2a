#pragma once

#include "app/desktop/application.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QApplication>
#include <QTemporaryDir>
#include <QWidget>

#include <functional>

namespace vitrine::test {

/// The whole application against a real local hub on a socket, with a home and a cache of its own, driven by
/// mouse and keys. One at a time: it sets HF_ENDPOINT and HF_HUB_CACHE.
class Journey {
public:
    static constexpr int patience = 60'000; ///< milliseconds; a loaded machine starts a worker slowly

    /// \param endpoint false: the Hub cannot be reached, as for a newcomer without a network
    explicit Journey(bool endpoint = true);
    ~Journey();

    LocalHubFixture& hub() { return m_hub; }
    app::Application& application() { return *m_application; }
    ui::MainWindow& window() { return m_application->window(); }
    QString cache() const { return m_home.filePath(QStringLiteral("cache")); }
    QString home() const { return m_home.path(); }
    /// Ends the application and starts it again on the same folders.
    void restart();

    /// A visible widget by its object name; null where there is none.
    template <typename Widget = QWidget>
    Widget* find(const char* name) const
    {
        const QList<Widget*> all = rootWidget()->template findChildren<Widget*>(QLatin1String(name));
        for (Widget* widget : all) {
            if (widget->isVisible())
                return widget;
        }
        return nullptr;
    }

    /// Waits until a widget of that name can be seen. \return it, or null when patience ends
    template <typename Widget = QWidget>
    Widget* wait(const char* name) const
    {
        (void)until([&] { return find<Widget>(name) != nullptr; });
        return find<Widget>(name);
    }

    static bool until(const std::function<bool()>& condition, int milliseconds = patience);
    /// Clicks a widget of that name when it can be seen and is enabled. \return whether it could
    bool click(const char* name) const;
    bool type(const char* name, const QString& text) const;
    /// Chooses a tab of the repository page by its text.
    bool openTab(const QString& text) const;
    /// The best label of the answer that is shown, when one is.
    QString answer() const;
    /// What the page says instead of content: title, text and details of the state that is shown; empty while
    /// it loads.
    QString said() const;
    /// Process ids of workers that are children of this process.
    static QList<qint64> workers();
    static QString samples();

private:
    QWidget* rootWidget() const;

    QTemporaryDir m_home;
    LocalHubFixture m_hub;
    std::unique_ptr<app::Application> m_application;
};

} // namespace vitrine::test
