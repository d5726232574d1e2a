#include "ui/theme/icons.h"

#include "core/base/log.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmapCache>
#include <QSvgRenderer>

/// The linker drops the resources of a static library unless someone asks for them.
static void initializeIcons()
{
    Q_INIT_RESOURCE(icons);
}

namespace vitrine::ui {

namespace {

QString resourcePath(const QString& name)
{
    return QStringLiteral(":/icons/%1.svg").arg(name);
}

QPixmap rendered(const QString& name, const QColor& colour, const QSize& pixels)
{
    QFile file(resourcePath(name));
    QPixmap pixmap(pixels);
    pixmap.fill(Qt::transparent);
    if (!file.open(QIODevice::ReadOnly))
        return pixmap;
    QByteArray svg = file.readAll();
    svg.replace("currentColor", colour.name().toUtf8());
    QSvgRenderer renderer(svg);
    QPainter painter(&pixmap);
    painter.setOpacity(colour.alphaF());
    renderer.render(&painter);
    return pixmap;
}

QPixmap cachedPixels(const QString& name, const QColor& colour, const QSize& pixels)
{
    const QString key = QStringLiteral("vitrine:%1:%2:%3x%4")
                            .arg(name, colour.name(QColor::HexArgb))
                            .arg(pixels.width())
                            .arg(pixels.height());
    QPixmap pixmap;
    if (!QPixmapCache::find(key, &pixmap)) {
        pixmap = rendered(name, colour, pixels);
        QPixmapCache::insert(key, pixmap);
    }
    return pixmap;
}

/// Asks the application's palette at each painting, so that an icon never keeps the colours of an old theme.
class TintedEngine : public QIconEngine {
public:
    TintedEngine(QString name, QPalette::ColorRole role) : m_name(std::move(name)), m_role(role) {}

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override
    {
        const qreal ratio = painter->device()->devicePixelRatio();
        painter->drawPixmap(rect, pixmap((QSizeF(rect.size()) * ratio).toSize(), mode, state));
    }
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State) override
    {
        const QPalette palette = QGuiApplication::palette();
        const auto group = mode == QIcon::Disabled ? QPalette::Disabled : QPalette::Active;
        const auto role =
            mode == QIcon::Disabled && m_role == QPalette::PlaceholderText ? QPalette::WindowText : m_role;
        return cachedPixels(m_name, palette.color(group, role), size);
    }
    QIconEngine* clone() const override { return new TintedEngine(m_name, m_role); }
    QString iconName() override { return m_name; }
    QString key() const override { return QStringLiteral("vitrine-tinted"); }

private:
    QString m_name;
    QPalette::ColorRole m_role;
};

} // namespace

QIcon icon(const QString& name, QPalette::ColorRole role)
{
    initializeIcons();
    if (!QFile::exists(resourcePath(name))) {
        qCWarning(lcUi) << "there is no icon named" << name;
        return {};
    }
    return QIcon(new TintedEngine(name, role));
}

QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio)
{
    initializeIcons();
    const int pixels = qRound(size * devicePixelRatio);
    QPixmap pixmap = cachedPixels(name, colour, QSize(pixels, pixels));
    pixmap.setDevicePixelRatio(devicePixelRatio);
    return pixmap;
}

} // namespace vitrine::ui
