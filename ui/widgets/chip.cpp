#include "ui/widgets/chip.h"

#include "ui/theme/icons.h"

#include <QEvent>
#include <QKeyEvent>
#include <QPainter>

namespace vitrine::ui {

namespace {
constexpr int margin = 8;
constexpr int markSize = 12;
constexpr int gap = 6;
} // namespace

Chip::Chip(const QString& text, Tint tint, QWidget* parent) : QAbstractButton(parent), m_tint(tint)
{
    setText(text);
    setAccessibleName(text);
    setFont(Theme::font(TextSize::Caption));
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
    setPressable(false);
}

void Chip::setTint(Tint tint)
{
    m_tint = tint;
    update();
}

void Chip::setIconName(const QString& name)
{
    m_iconName = name;
    updateGeometry();
    update();
}

void Chip::setPressable(bool pressable)
{
    setFocusPolicy(pressable ? Qt::StrongFocus : Qt::NoFocus);
    setAttribute(Qt::WA_TransparentForMouseEvents, !pressable);
    setCursor(pressable ? Qt::PointingHandCursor : Qt::ArrowCursor);
    setAttribute(Qt::WA_Hover, pressable);
}

void Chip::setRemovable(bool removable)
{
    m_removable = removable;
    setPressable(removable);
    if (removable) {
        setAccessibleName(tr("Remove filter: %1").arg(text()));
        connect(this, &QAbstractButton::clicked, this, &Chip::removed);
    }
    updateGeometry();
}

void Chip::setMaximumTextWidth(int pixels)
{
    m_maximumTextWidth = pixels;
    setToolTip(shownText() == text() ? QString() : text());
    updateGeometry();
}

QString Chip::shownText() const
{
    return m_maximumTextWidth > 0 ? fontMetrics().elidedText(text(), Qt::ElideRight, m_maximumTextWidth)
                                  : text();
}

QSize Chip::sizeHint() const
{
    int width = fontMetrics().horizontalAdvance(shownText()) + 2 * margin;
    if (!m_iconName.isEmpty())
        width += fontMetrics().height() + gap / 2;
    if (m_removable)
        width += markSize + gap;
    const int height = fontMetrics().height() + 6;
    return QSize(width, focusPolicy() == Qt::NoFocus ? height : qMax(height, Theme::hitTarget - 4));
}

void Chip::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const Theme theme = themeFor(palette());
    const bool neutral = m_tint == Tint::Neutral;
    QColor fill = neutral ? theme.surface : theme.wash(m_tint);
    if (underMouse() && focusPolicy() != Qt::NoFocus)
        fill = neutral ? theme.hover : fill.darker(theme.dark ? 90 : 104);
    painter.setPen(neutral ? QPen(theme.line) : QPen(Qt::NoPen));
    painter.setBrush(fill);
    const QRectF box = QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5);
    painter.drawRoundedRect(box, 5, 5);
    if (hasFocus()) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(theme.accent, Theme::focusWidth));
        painter.drawRoundedRect(box.adjusted(0.5, 0.5, -0.5, -0.5), 5, 5);
    }
    const QColor colour = theme.colour(m_tint);
    QRect inner = rect().adjusted(margin, 0, -margin, 0);
    const auto mirrored = [this](const QRect& part) {
        return QStyle::visualRect(layoutDirection(), rect(), part);
    };
    if (!m_iconName.isEmpty()) {
        const int size = fontMetrics().height();
        const QRect at(inner.left(), (height() - size) / 2, size, size);
        painter.drawPixmap(mirrored(at).topLeft(), iconPixmap(m_iconName, colour, size, devicePixelRatioF()));
        inner.setLeft(inner.left() + size + gap / 2);
    }
    if (m_removable) {
        const QRect at(inner.right() - markSize + 1, (height() - markSize) / 2, markSize, markSize);
        painter.drawPixmap(mirrored(at).topLeft(),
                           iconPixmap(QStringLiteral("cross"), colour, markSize, devicePixelRatioF()));
        inner.setRight(at.left() - gap);
    }
    painter.setPen(colour);
    painter.drawText(mirrored(inner), Qt::AlignVCenter | Qt::AlignLeading, shownText());
}

void Chip::keyPressEvent(QKeyEvent* event)
{
    if (m_removable && (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace ||
                        event->key() == Qt::Key_Return)) {
        click();
        return;
    }
    QAbstractButton::keyPressEvent(event);
}

void Chip::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::ApplicationFontChange)
        setFont(Theme::font(TextSize::Caption));
    QAbstractButton::changeEvent(event);
}

} // namespace vitrine::ui
