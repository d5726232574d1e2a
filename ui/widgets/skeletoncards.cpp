#include "ui/widgets/skeletoncards.h"

#include "ui/theme/theme.h"

#include <QPainter>

#include <array>

namespace vitrine::ui {

SkeletonCards::SkeletonCards(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
}

void SkeletonCards::setCardSize(const QSize& size)
{
    m_size = size;
    update();
}

void SkeletonCards::setSingleColumn(bool single)
{
    m_single = single;
    update();
}

void SkeletonCards::paintEvent(QPaintEvent*)
{
    constexpr int gap = 12;
    constexpr std::array parts{0.6, 0.4, 0.3};
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int columns = m_single ? 1 : qMax(1, (width() + gap) / (m_size.width() + gap));
    const double cell = double(width() - 4 - (columns - 1) * gap) / columns;
    for (int row = 0; row * (m_size.height() + gap) < height(); ++row) {
        painter.setOpacity(qMax(0.15, 1 - row * 0.25));
        for (int column = 0; column < columns; ++column) {
            const QRectF card(2 + column * (cell + gap), 2 + row * (m_size.height() + gap), cell,
                              m_size.height());
            painter.setPen(palette().color(QPalette::Mid));
            painter.setBrush(palette().color(QPalette::Base));
            painter.drawRoundedRect(card.adjusted(0.5, 0.5, -0.5, -0.5), Theme::cardRadius,
                                    Theme::cardRadius);
            painter.setPen(Qt::NoPen);
            painter.setBrush(palette().color(QPalette::AlternateBase));
            double y = card.top() + 20;
            for (const double part : parts) {
                if (y + 12 < card.bottom())
                    painter.drawRoundedRect(QRectF(card.left() + 16, y, (card.width() - 32) * part, 12), 4,
                                            4);
                y += 28;
            }
        }
    }
}

} // namespace vitrine::ui
