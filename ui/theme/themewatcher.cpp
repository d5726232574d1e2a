#include "ui/theme/themewatcher.h"

#include "ui/theme/style.h"

#include <QApplication>
#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusPendingCallWatcher>
#include <QDBusPendingReply>
#include <QDBusVariant>
#include <QFontDatabase>
#include <QStyleHints>

namespace vitrine::ui {

namespace {

constexpr qreal leastPoints = 10;
const auto service = QLatin1String("org.freedesktop.portal.Desktop");
const auto path = QLatin1String("/org/freedesktop/portal/desktop");
const auto interface = QLatin1String("org.freedesktop.portal.Settings");
const auto appearance = QLatin1String("org.freedesktop.appearance");
const auto gnome = QLatin1String("org.gnome.desktop.interface");

/// Portals wrap values once in SettingChanged and twice in Read.
QVariant unwrapped(QVariant value)
{
    while (value.canConvert<QDBusVariant>())
        value = value.value<QDBusVariant>().variant();
    return value;
}

} // namespace

ThemeWatcher::ThemeWatcher(QObject* parent) : QObject(parent), m_theme(Theme::light())
{
    followHints();
}

void ThemeWatcher::setChoice(Choice choice)
{
    if (choice == m_choice)
        return;
    m_choice = choice;
    update();
}

void ThemeWatcher::install()
{
    m_installed = true;
    QApplication::setStyle(new Style);
    QFont font = QApplication::font();
    // Where no desktop says otherwise Qt falls back to 9 points, which is too small to read for long.
    if (font.pointSizeF() > 0 && font.pointSizeF() < leastPoints)
        font.setPointSizeF(leastPoints);
    if (QFontDatabase::hasFamily(QStringLiteral("Inter")))
        font.setFamily(QStringLiteral("Inter"));
    QApplication::setFont(font);
    QApplication::setPalette(m_theme.palette());
}

void ThemeWatcher::follow()
{
    QDBusConnection bus = QDBusConnection::sessionBus();
    if (!bus.isConnected())
        return;
    bus.connect(service, path, interface, QStringLiteral("SettingChanged"), this,
                SLOT(settingChanged(QString, QString, QDBusVariant)));
    read(appearance, QStringLiteral("color-scheme"));
    read(appearance, QStringLiteral("contrast"));
    read(appearance, QStringLiteral("reduced-motion"));
    read(gnome, QStringLiteral("enable-animations"));
}

void ThemeWatcher::read(const QString& space, const QString& key)
{
    QDBusMessage call = QDBusMessage::createMethodCall(service, path, interface, QStringLiteral("Read"));
    call << space << key;
    auto* watcher = new QDBusPendingCallWatcher(QDBusConnection::sessionBus().asyncCall(call, 5000), this);
    connect(watcher, &QDBusPendingCallWatcher::finished, this, [this, watcher, space, key] {
        const QDBusPendingReply<QVariant> reply = *watcher;
        if (!reply.isError())
            take(space, key, reply.value());
        watcher->deleteLater();
    });
}

void ThemeWatcher::settingChanged(const QString& space, const QString& key, const QDBusVariant& value)
{
    take(space, key, value.variant());
}

void ThemeWatcher::take(const QString& space, const QString& key, const QVariant& value)
{
    const QVariant plain = unwrapped(value);
    if (space == appearance && key == QLatin1String("color-scheme"))
        m_systemDark = plain.toUInt() == 1;
    else if (space == appearance && key == QLatin1String("contrast"))
        m_systemContrast = plain.toUInt() == 1;
    else if (space == appearance && key == QLatin1String("reduced-motion"))
        m_systemReducedMotion = plain.toUInt() == 1;
    else if (space == gnome && key == QLatin1String("enable-animations"))
        m_systemReducedMotion = !plain.toBool();
    else
        return;
    update();
}

void ThemeWatcher::followHints()
{
#if QT_VERSION >= QT_VERSION_CHECK(6, 5, 0)
    if (!qGuiApp)
        return;
    QStyleHints* hints = QGuiApplication::styleHints();
    const auto takeScheme = [this, hints] {
        m_systemDark = hints->colorScheme() == Qt::ColorScheme::Dark;
        update();
    };
    connect(hints, &QStyleHints::colorSchemeChanged, this, takeScheme);
    takeScheme();
#endif
}

void ThemeWatcher::update()
{
    const bool dark = m_choice == Choice::Dark || (m_choice == Choice::System && m_systemDark);
    Theme theme = dark ? Theme::darkTheme() : Theme::light();
    if (m_systemContrast)
        theme = theme.withHighContrast();
    theme.reducedMotion = m_systemReducedMotion;
    if (theme == m_theme)
        return;
    m_theme = theme;
    if (m_installed)
        QApplication::setPalette(m_theme.palette());
    Q_EMIT changed();
}

} // namespace vitrine::ui
