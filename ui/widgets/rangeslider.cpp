#include "ui/widgets/rangeslider.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

namespace vitrine::ui {

namespace {
constexpr int reach = 9; ///< half a handle with its ring
constexpr int handleRadius = 7;
} // namespace

RangeSlider::RangeSlider(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
}

void RangeSlider::setRange(int minimum, int maximum)
{
    m_minimum = minimum;
    m_maximum = qMax(minimum + 1, maximum);
    setValues(m_minimum, m_maximum);
}

void RangeSlider::setValues(int low, int high)
{
    m_low = qBound(m_minimum, low, m_maximum);
    m_high = qBound(m_low, high, m_maximum);
    describe();
    update();
}

QSize RangeSlider::sizeHint() const
{
    return QSize(160, Theme::hitTarget);
}

QSize RangeSlider::minimumSizeHint() const
{
    return QSize(80, Theme::hitTarget);
}

int RangeSlider::xOf(int value) const
{
    const int from = reach + (width() - 2 * reach) * (value - m_minimum) / (m_maximum - m_minimum);
    return layoutDirection() == Qt::RightToLeft ? width() - from : from;
}

int RangeSlider::valueAt(int x) const
{
    if (layoutDirection() == Qt::RightToLeft)
        x = width() - x;
    const double part = double(x - reach) / qMax(1, width() - 2 * reach);
    return qBound(m_minimum, m_minimum + qRound(part * (m_maximum - m_minimum)), m_maximum);
}

void RangeSlider::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int middle = height() / 2;
    painter.setPen(Qt::NoPen);
    painter.setBrush(palette().color(QPalette::Mid));
    painter.drawRoundedRect(QRect(4, middle - 2, width() - 8, 4), 2, 2);
    painter.setBrush(palette().color(QPalette::Highlight));
    painter.drawRect(QRect(QPoint(qMin(xOf(m_low), xOf(m_high)), middle - 2),
                           QPoint(qMax(xOf(m_low), xOf(m_high)), middle + 1)));
    for (int handle : {0, 1}) {
        const QPointF at(xOf(handle == 0 ? m_low : m_high), middle);
        painter.setPen(QPen(palette().color(QPalette::Highlight), 2));
        painter.setBrush(palette().color(QPalette::Base));
        painter.drawEllipse(at, handleRadius - 1, handleRadius - 1);
        if (hasFocus() && m_handle == handle) {
            painter.setBrush(palette().color(QPalette::Highlight));
            painter.drawEllipse(at, handleRadius - 1, handleRadius - 1);
        }
    }
}

void RangeSlider::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    const int x = event->position().toPoint().x();
    const int toLow = qAbs(x - xOf(m_low));
    const int toHigh = qAbs(x - xOf(m_high));
    m_handle = toLow == toHigh ? (valueAt(x) > m_high || m_low == m_minimum ? 1 : 0) : toLow < toHigh ? 0 : 1;
    m_dragging = true;
    moveHandle(valueAt(x));
}

void RangeSlider::mouseMoveEvent(QMouseEvent* event)
{
    if (m_dragging)
        moveHandle(valueAt(event->position().toPoint().x()));
}

void RangeSlider::mouseReleaseEvent(QMouseEvent*)
{
    if (std::exchange(m_dragging, false))
        Q_EMIT changed(m_low, m_high);
}

void RangeSlider::keyPressEvent(QKeyEvent* event)
{
    const int forward = layoutDirection() == Qt::RightToLeft ? -1 : 1;
    const int value = m_handle == 0 ? m_low : m_high;
    switch (event->key()) {
    case Qt::Key_Left:
        moveHandle(value - forward);
        break;
    case Qt::Key_Right:
        moveHandle(value + forward);
        break;
    case Qt::Key_Up:
        moveHandle(value + 1);
        break;
    case Qt::Key_Down:
        moveHandle(value - 1);
        break;
    case Qt::Key_Home:
        moveHandle(m_minimum);
        break;
    case Qt::Key_End:
        moveHandle(m_maximum);
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    Q_EMIT changed(m_low, m_high);
}

bool RangeSlider::focusNextPrevChild(bool next)
{
    if (hasFocus() && ((next && m_handle == 0) || (!next && m_handle == 1))) {
        m_handle = next ? 1 : 0;
        describe();
        update();
        return true;
    }
    return QWidget::focusNextPrevChild(next);
}

void RangeSlider::focusInEvent(QFocusEvent* event)
{
    if (event->reason() == Qt::TabFocusReason)
        m_handle = 0;
    else if (event->reason() == Qt::BacktabFocusReason)
        m_handle = 1;
    describe();
    QWidget::focusInEvent(event);
}

void RangeSlider::moveHandle(int value)
{
    const int low = m_handle == 0 ? qBound(m_minimum, value, m_high) : m_low;
    const int high = m_handle == 1 ? qBound(m_low, value, m_maximum) : m_high;
    if (low == m_low && high == m_high)
        return;
    m_low = low;
    m_high = high;
    describe();
    update();
    Q_EMIT moved(m_low, m_high);
}

void RangeSlider::describe()
{
    const auto word = [this](int value) {
        return m_words.value(value - m_minimum, QString::number(value));
    };
    const QString both = tr("from %1 to %2").arg(word(m_low), word(m_high));
    setAccessibleDescription(m_handle == 0 ? tr("%1; the lower end moves").arg(both)
                                           : tr("%1; the upper end moves").arg(both));
    setToolTip(both);
    if (hasFocus() && QAccessible::isActive()) {
        QAccessibleEvent event(this, QAccessible::DescriptionChanged);
        QAccessible::updateAccessibility(&event);
    }
}

} // namespace vitrine::ui
