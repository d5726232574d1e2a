#pragma once

#include "ui/theme/theme.h"

#include <QObject>

class QDBusPendingCallWatcher;
class QDBusVariant;

namespace vitrine::ui {

/// Follows the system's scheme, contrast and reduced motion, live, and the person's own choice over it. GUI
/// thread. Qt 6.4 has no calls for these: read from org.freedesktop.portal.Settings over D-Bus,
/// asynchronously
/// (https://flatpak.github.io/xdg-desktop-portal/docs/doc-org.freedesktop.portal.Settings.html); Qt 6.5 and
/// later tell the scheme themselves. Without a portal the window starts light.
class ThemeWatcher : public QObject {
    Q_OBJECT

public:
    enum class Choice { System, Light, Dark };

    explicit ThemeWatcher(QObject* parent = nullptr);

    const Theme& theme() const { return m_theme; }
    Choice choice() const { return m_choice; }
    void setChoice(Choice choice);

    /// Gives the application style, palette and font, now and at every change. Call once, after QApplication.
    void install();
    /// Asks the portal and listens to it. Without a session bus nothing happens.
    void follow();

Q_SIGNALS:
    /// theme() is a new one; the application's palette is set already.
    void changed();

private Q_SLOTS:
    void settingChanged(const QString& space, const QString& key, const QDBusVariant& value);

private:
    void read(const QString& space, const QString& key);
    void take(const QString& space, const QString& key, const QVariant& value);
    void followHints();
    void update();

    Theme m_theme;
    Choice m_choice = Choice::System;
    bool m_installed = false;
    bool m_systemDark = false;
    bool m_systemContrast = false;
    bool m_systemReducedMotion = false;
};

} // namespace vitrine::ui
