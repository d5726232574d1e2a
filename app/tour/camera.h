#pragma once

#include "app/tour/options.h"

#include <QImage>
#include <QSize>
#include <QString>

namespace vitrine::storage {
class Settings;
}
namespace vitrine::ui {
class MainWindow;
}

namespace vitrine::tour {

class Driver;

/// Takes the window's pictures as PAGE-STATE-THEME-SCALE.png, in each theme of the options.
class Camera {
public:
    enum class Subject {
        Still,  ///< waits until two looks are the same; a failure of the driver where they never are
        Moving, ///< something is under way: taken at once
    };

    Camera(ui::MainWindow& window, storage::Settings& settings, Driver& driver, Options options);

    void take(const QString& name, Subject subject = Subject::Still);
    /// The same in the smallest window that must be useful.
    void takeSmall(const QString& name);
    int count() const { return m_count; }

    static constexpr QSize small{900, 600};

private:
    void take(const QString& name, const QString& theme, Subject subject);
    void settle(const QString& name);
    /// The window and what lies over it in windows of its own (dialogs, menus).
    QImage look() const;

    ui::MainWindow& m_window;
    storage::Settings& m_settings;
    Driver& m_driver;
    Options m_options;
    int m_count = 0;
};

} // namespace vitrine::tour
