#include "app/tour/camera.h"

#include "app/tour/accessibletree.h"
#include "app/tour/driver.h"
#include "core/storage/settings.h"
#include "ui/shell/mainwindow.h"

#include <QApplication>
#include <QElapsedTimer>
#include <QFile>
#include <QPainter>

namespace vitrine::tour {

namespace {

constexpr int betweenLooks = 80; ///< milliseconds
constexpr int patience = 15'000; ///< milliseconds

} // namespace

Camera::Camera(ui::MainWindow& window, storage::Settings& settings, Driver& driver, Options options)
    : m_window(window), m_settings(settings), m_driver(driver), m_options(std::move(options))
{
    m_window.resize(m_options.size);
}

void Camera::take(const QString& name, Subject subject)
{
    if (!m_options.only.match(name).hasMatch())
        return;
    for (const QString& theme : m_options.themes)
        take(name, theme, subject);
    m_settings.setTheme(storage::Settings::Theme::Light);
    if (m_options.tree) {
        QFile file(QStringLiteral("%1/%2.txt").arg(m_options.folder, name));
        if (!file.open(QIODevice::WriteOnly) || file.write(accessibleTree(m_window).toUtf8()) < 0)
            m_driver.fail(file.fileName() + QStringLiteral(" cannot be written"));
    }
}

void Camera::take(const QString& name, const QString& theme, Subject subject)
{
    using Theme = storage::Settings::Theme;
    m_settings.setTheme(theme == QLatin1String("dark") ? Theme::Dark : Theme::Light);
    if (subject == Subject::Still)
        settle(name);
    else
        Driver::breathe(betweenLooks);
    const QImage picture = look();
    const QString file = QStringLiteral("%1/%2-%3-%4x.png")
                             .arg(m_options.folder, name, theme)
                             .arg(qRound(picture.devicePixelRatio()));
    if (picture.save(file))
        ++m_count;
    else
        m_driver.fail(file + QStringLiteral(" cannot be written"));
}

void Camera::takeSmall(const QString& name)
{
    m_window.resize(small);
    take(name + QStringLiteral("-small"));
    m_window.resize(m_options.size);
}

void Camera::settle(const QString& name)
{
    QElapsedTimer clock;
    clock.start();
    Driver::breathe(betweenLooks);
    QImage before = look();
    while (clock.elapsed() < patience) {
        Driver::breathe(betweenLooks);
        QImage now = look();
        if (now == before)
            return;
        before = std::move(now);
    }
    m_driver.fail(name + QStringLiteral(" never settles"));
}

QImage Camera::look() const
{
    QPixmap picture = m_window.grab();
    QPainter painter(&picture);
    const QList<QWidget*> all = QApplication::topLevelWidgets();
    for (QWidget* other : all) {
        if (other == &m_window || !other->isVisible() || other->windowType() == Qt::ToolTip)
            continue;
        painter.drawPixmap(other->pos() - m_window.pos(), other->grab());
    }
    painter.end();
    return picture.toImage();
}

} // namespace vitrine::tour
