#include "ui/widgets/busybar.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>
#include <QTimerEvent>

namespace vitrine::ui {

namespace {
constexpr int stepMs = 40;
constexpr int steps = 40;
} // namespace

BusyBar::BusyBar(QWidget* parent) : QWidget(parent)
{
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Progress"));
}

void BusyBar::setProgress(double part)
{
    if (qFuzzyCompare(part + 2, m_part + 2))
        return;
    m_part = qMin(part, 1.0);
    if (m_part >= 0) {
        m_timer.stop();
        setAccessibleDescription(tr("%1 %").arg(qRound(m_part * 100)));
    } else if (isVisible()) {
        m_timer.start(stepMs, this);
    }
    update();
}

QSize BusyBar::sizeHint() const
{
    return QSize(160, 4);
}

void BusyBar::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRoundedRect(rect(), 2, 2);
    painter.setBrush(palette().color(QPalette::Highlight));
    QRect bar = rect();
    if (m_part >= 0) {
        bar.setWidth(qRound(width() * m_part));
    } else {
        bar.setWidth(width() / 3);
        const double phase = double(m_step) / steps;
        bar.moveLeft(qRound((width() - bar.width()) * (phase < 0.5 ? phase * 2 : 2 - phase * 2)));
    }
    painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), rect(), bar), 2, 2);
}

void BusyBar::timerEvent(QTimerEvent* event)
{
    if (event->timerId() != m_timer.timerId())
        return;
    m_step = (m_step + 1) % steps;
    update();
}

void BusyBar::showEvent(QShowEvent* event)
{
    QWidget::showEvent(event);
    if (m_part < 0 && style()->styleHint(QStyle::SH_Widget_Animate, nullptr, this))
        m_timer.start(stepMs, this);
}

void BusyBar::hideEvent(QHideEvent* event)
{
    QWidget::hideEvent(event);
    m_timer.stop();
}

} // namespace vitrine::ui
