#include "ui/widgets/card.h"

#include "ui/theme/theme.h"
#include "ui/widgets/label.h"

#include <QPainter>
#include <QVBoxLayout>

namespace vitrine::ui {

Card::Card(const QString& title, QWidget* parent)
    : QFrame(parent), m_body(new QVBoxLayout(this)), m_title(new Label(title, TextSize::Strong, this))
{
    m_body->setContentsMargins(16, 16, 16, 16);
    m_body->setSpacing(8);
    m_body->addWidget(m_title);
    setTitle(title);
}

void Card::setTitle(const QString& title)
{
    m_title->setText(title);
    m_title->setVisible(!title.isEmpty());
    setAccessibleName(title);
}

void Card::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(rect()).adjusted(0.5, 0.5, -0.5, -0.5), Theme::cardRadius,
                            Theme::cardRadius);
}

} // namespace vitrine::ui
