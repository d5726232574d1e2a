#include "ui/widgets/cardview/cardpictures.h"

#include <QFontMetricsF>
#include <QPainter>

namespace vitrine::ui {

namespace {

constexpr double badgeHeight = 20;
constexpr double placeholderHeight = 96;

} // namespace

void CardPictures::clear()
{
    m_pictures.clear();
}

QString CardPictures::keyOf(const cards::Target& target)
{
    return QString::number(int(target.kind)) + QLatin1Char('|') + target.address;
}

QTextCharFormat CardPictures::format(const cards::Inline& image, bool badge) const
{
    QTextCharFormat format;
    format.setObjectType(objectType);
    format.setProperty(Address, keyOf(image.target));
    format.setProperty(Words, image.text);
    format.setProperty(Width, int(image.width));
    format.setProperty(WidthIsPercent, image.widthIsPercent);
    format.setProperty(Height, int(image.height));
    format.setProperty(Badge, badge);
    format.setVerticalAlignment(QTextCharFormat::AlignMiddle);
    return format;
}

QSizeF CardPictures::natural(const QTextFormat& format, const Picture* picture) const
{
    const bool badge = format.boolProperty(Badge);
    if (picture != nullptr && !picture->pixmap.isNull()) {
        const QSizeF size = picture->pixmap.deviceIndependentSize();
        // A badge drawn for a high resolution still stands in its line.
        if (badge && size.height() > 2 * badgeHeight)
            return size * (1.4 * badgeHeight / size.height());
        return size;
    }
    const QString words = format.stringProperty(Words);
    const double textWidth = QFontMetricsF(m_style.body()).horizontalAdvance(words.left(60));
    if (badge)
        return {std::clamp(textWidth * 0.85 + 16, 60.0, 160.0), badgeHeight};
    return {std::clamp(textWidth + 72, 160.0, m_column), placeholderHeight};
}

QSizeF CardPictures::intrinsicSize(QTextDocument*, int, const QTextFormat& format)
{
    const auto found = m_pictures.constFind(format.stringProperty(Address));
    QSizeF size = natural(format, found == m_pictures.cend() ? nullptr : &*found);
    const bool percent = format.boolProperty(WidthIsPercent);
    const double asked = format.intProperty(Width);
    const double width = percent ? m_column * asked / 100.0 : asked * m_style.zoom;
    const double height = format.intProperty(Height) * m_style.zoom;
    const bool known = found != m_pictures.cend() && !found->pixmap.isNull();
    if (width > 0 && height > 0)
        size = {width, height};
    else if (width > 0)
        size = {width,
                known ? size.height() * width / std::max(1.0, size.width()) : std::max(24.0, width * 0.4)};
    else if (height > 0)
        size = {size.width() * height / std::max(1.0, size.height()), height};
    if (size.width() > m_column)
        size *= m_column / size.width();
    return {std::max(1.0, size.width()), std::max(1.0, size.height())};
}

void CardPictures::drawObject(QPainter* painter, const QRectF& rectangle, QTextDocument*, int,
                              const QTextFormat& format)
{
    const auto found = m_pictures.constFind(format.stringProperty(Address));
    if (found != m_pictures.cend() && !found->pixmap.isNull()) {
        painter->save();
        painter->setRenderHint(QPainter::SmoothPixmapTransform);
        painter->drawPixmap(rectangle, found->pixmap, QRectF(found->pixmap.rect()));
        painter->restore();
        return;
    }
    const State state = found == m_pictures.cend() ? State::Failed : found->state;
    drawPlaceholder(*painter, rectangle, format.stringProperty(Words), state);
}

void CardPictures::drawPlaceholder(QPainter& painter, const QRectF& rectangle, const QString& words,
                                   State state) const
{
    QString text = words;
    if (text.isEmpty())
        text = state == State::Failed ? tr("Picture not available") : tr("Picture");
    painter.save();
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(QPen(m_style.theme.line, 1, state == State::Shown ? Qt::SolidLine : Qt::DashLine));
    painter.setBrush(m_style.theme.sunken);
    const double radius = rectangle.height() > 30 ? Theme::radius : 3;
    painter.drawRoundedRect(rectangle.adjusted(0.5, 0.5, -0.5, -0.5), radius, radius);
    QFont font = m_style.body();
    if (rectangle.height() < 30) {
        if (font.pixelSize() > 0)
            font.setPixelSize(qRound(font.pixelSize() * 0.8));
        else
            font.setPointSizeF(font.pointSizeF() * 0.8);
    }
    painter.setFont(font);
    painter.setPen(m_style.theme.quiet);
    const QRectF inside = rectangle.adjusted(6, 0, -6, 0);
    const QString line = QFontMetricsF(font).elidedText(text, Qt::ElideRight, inside.width());
    painter.drawText(inside, Qt::AlignCenter, line);
    painter.restore();
}

} // namespace vitrine::ui
