#include "ui/pages/account/letterbadge.h"

#include "ui/theme/scale.h"
#include "ui/theme/theme.h"

#include <QPainter>

namespace vitrine::ui {

LetterBadge::LetterBadge(const QString& name, int size, QWidget* parent)
    : QWidget(parent), m_letter(name.left(1).toUpper())
{
    setFixedSize(scaled(size), scaled(size));
    setFocusPolicy(Qt::NoFocus);
}

void LetterBadge::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::AlternateBase));
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    painter.setPen(QPen(palette().color(QPalette::Mid), 1));
    painter.setBrush(Qt::NoBrush);
    painter.drawEllipse(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5));
    QFont font = Theme::font(TextSize::Strong);
    font.setPixelSize(height() * 2 / 5);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::Highlight));
    painter.drawText(rect(), Qt::AlignCenter, m_letter);
}

} // namespace vitrine::ui
