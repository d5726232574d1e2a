#include "ui/theme/styleparts.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QPainterPath>

namespace vitrine::ui::parts {

namespace {
constexpr int shortestSlider = 28;
}

bool has(const QStyleOption* option, QStyle::StateFlag flag)
{
    return option->state.testFlag(flag);
}

bool hasKeyboardFocus(const QStyleOption* option)
{
    return has(option, QStyle::State_HasFocus) && has(option, QStyle::State_KeyboardFocusChange);
}

QColor withAlpha(QColor colour, double alpha)
{
    colour.setAlphaF(float(alpha));
    return colour;
}

void panel(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius,
           qreal width)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    const qreal inset = border.isValid() ? width / 2 : 0;
    painter->setPen(border.isValid() ? QPen(border, width) : QPen(Qt::NoPen));
    painter->setBrush(fill.isValid() ? QBrush(fill) : QBrush(Qt::NoBrush));
    painter->drawRoundedRect(rect.adjusted(inset, inset, -inset, -inset), radius - inset, radius - inset);
    painter->restore();
}

void focusRing(QPainter* painter, const QRectF& rect, const QPalette& palette, qreal radius)
{
    panel(painter, rect, QColor(), palette.color(QPalette::Highlight), radius, Theme::focusWidth);
}

void chevron(QPainter* painter, const QRectF& rect, Arrow arrow, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->translate(rect.center());
    painter->rotate(arrow == Arrow::Down ? 0 : arrow == Arrow::Left ? 90 : arrow == Arrow::Up ? 180 : 270);
    painter->setPen(QPen(colour, 1.5, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter->drawPolyline(QPolygonF({{-3.5, -1.75}, {0, 1.75}, {3.5, -1.75}}));
    painter->restore();
}

void tick(QPainter* painter, const QRectF& rect, const QColor& colour)
{
    painter->save();
    painter->setRenderHint(QPainter::Antialiasing);
    painter->setPen(QPen(colour, 1.75, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    const auto at = [&rect](qreal x, qreal y) {
        return QPointF(rect.left() + rect.width() * x, rect.top() + rect.height() * y);
    };
    painter->drawPolyline(QPolygonF({at(0.24, 0.52), at(0.43, 0.70), at(0.76, 0.32)}));
    painter->restore();
}

void field(QPainter* painter, const QStyleOption* option)
{
    const QPalette& palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool focus = has(option, QStyle::State_HasFocus);
    const QColor border = palette.color(focus     ? QPalette::Highlight
                                        : enabled ? QPalette::Dark
                                                  : QPalette::Mid);
    panel(painter, option->rect, palette.color(enabled ? QPalette::Base : QPalette::Window), border,
          Theme::radius, focus ? Theme::focusWidth : 1);
}

void button(QPainter* painter, const QStyleOption* option, const QString& kind, bool framed)
{
    const QPalette& palette = option->palette;
    const bool enabled = has(option, QStyle::State_Enabled);
    const bool down = has(option, QStyle::State_Sunken) || has(option, QStyle::State_On);
    const bool hover = enabled && has(option, QStyle::State_MouseOver);
    QColor fill = framed ? palette.color(QPalette::Button) : QColor();
    QColor border = framed ? palette.color(QPalette::Mid) : QColor();
    if (kind == QLatin1String("primary")) {
        const QColor accent = palette.color(QPalette::Highlight);
        fill = down ? accent.darker(115) : hover ? accent.lighter(108) : accent;
        border = QColor();
    } else if (kind == QLatin1String("link")) {
        fill = border = QColor();
    } else if (down || hover) {
        fill = palette.color(down ? QPalette::AlternateBase : QPalette::Midlight);
    }
    panel(painter, option->rect, fill, border, Theme::radius);
    if (!hasKeyboardFocus(option))
        return;
    focusRing(painter, option->rect, palette, Theme::radius);
    // On a filled button the ring has its own colour: a gap of the text's colour inside it.
    if (kind == QLatin1String("primary"))
        panel(painter, QRectF(option->rect).adjusted(2, 2, -2, -2), QColor(),
              palette.color(QPalette::HighlightedText), Theme::radius - 2, 1.5);
}

void comboBox(QPainter* painter, const QStyleOptionComboBox* option)
{
    const QPalette& palette = option->palette;
    if (option->frame) {
        const bool hover = has(option, QStyle::State_MouseOver) && has(option, QStyle::State_Enabled);
        panel(painter, option->rect, palette.color(hover ? QPalette::Midlight : QPalette::Base),
              palette.color(QPalette::Dark), Theme::radius);
        if (hasKeyboardFocus(option))
            focusRing(painter, option->rect, palette, Theme::radius);
    }
    QRect arrow(option->rect.right() - 24, option->rect.top(), 20, option->rect.height());
    arrow = QStyle::visualRect(option->direction, option->rect, arrow);
    chevron(painter, arrow, Arrow::Down, palette.color(QPalette::PlaceholderText));
}

void spinBox(QPainter* painter, const QStyleOptionSpinBox* option, const QRect& up, const QRect& down)
{
    if (option->frame)
        field(painter, option);
    if (option->buttonSymbols == QAbstractSpinBox::NoButtons)
        return;
    const auto colour = [option](QAbstractSpinBox::StepEnabledFlag flag) {
        const bool on = option->stepEnabled.testFlag(flag) && has(option, QStyle::State_Enabled);
        return option->palette.color(on ? QPalette::PlaceholderText : QPalette::Mid);
    };
    chevron(painter, up, Arrow::Up, colour(QAbstractSpinBox::StepUpEnabled));
    chevron(painter, down, Arrow::Down, colour(QAbstractSpinBox::StepDownEnabled));
}

QRect scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part)
{
    const QRect rect = option->rect;
    const bool horizontal = option->orientation == Qt::Horizontal;
    const int length = horizontal ? rect.width() : rect.height();
    const qint64 range = qint64(option->maximum) - option->minimum;
    int size = length;
    if (range > 0)
        size = qBound(qMin(shortestSlider, length),
                      int(length * option->pageStep / (range + option->pageStep)), length);
    const int start = QStyle::sliderPositionFromValue(
        option->minimum, option->maximum, option->sliderPosition, length - size, option->upsideDown);
    const auto span = [&](int from, int extent) {
        const QRect found = horizontal ? QRect(rect.left() + from, rect.top(), extent, rect.height())
                                       : QRect(rect.left(), rect.top() + from, rect.width(), extent);
        return QStyle::visualRect(option->direction, rect, found);
    };
    switch (part) {
    case QStyle::SC_ScrollBarGroove:
        return rect;
    case QStyle::SC_ScrollBarSlider:
        return span(start, size);
    case QStyle::SC_ScrollBarSubPage:
        return span(0, start);
    case QStyle::SC_ScrollBarAddPage:
        return span(start + size, length - start - size);
    default:
        return {};
    }
}

void scrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& slider)
{
    if (option->maximum <= option->minimum)
        return;
    const bool active = has(option, QStyle::State_MouseOver) || has(option, QStyle::State_Sunken);
    const QRectF rect = QRectF(slider).adjusted(2.5, 2.5, -2.5, -2.5);
    const QColor colour = option->palette.color(active ? QPalette::PlaceholderText : QPalette::Dark);
    panel(painter, rect, withAlpha(colour, active ? 0.9 : 0.45), QColor(),
          qMin(rect.width(), rect.height()) / 2);
}

void slider(QPainter* painter, const QStyleOptionSlider* option, const QRect& groove, const QRect& handle)
{
    const QPalette& palette = option->palette;
    const bool horizontal = option->orientation == Qt::Horizontal;
    const QPointF middle = QRectF(groove).center();
    const QRectF line = horizontal ? QRectF(groove.left(), middle.y() - 2, groove.width(), 4)
                                   : QRectF(middle.x() - 2, groove.top(), 4, groove.height());
    panel(painter, line, palette.color(QPalette::Mid), QColor(), 2);
    const QPointF at = QRectF(handle).center();
    QRectF done = line;
    if (horizontal && option->direction == Qt::LeftToRight)
        done.setRight(at.x());
    else if (horizontal)
        done.setLeft(at.x());
    else
        done.setTop(at.y());
    panel(painter, done, palette.color(QPalette::Highlight), QColor(), 2);
    panel(painter, QRectF(at.x() - 7, at.y() - 7, 14, 14), palette.color(QPalette::Base),
          palette.color(QPalette::Highlight), 7, 2);
    if (hasKeyboardFocus(option))
        panel(painter, QRectF(at.x() - 9, at.y() - 9, 18, 18), QColor(), palette.color(QPalette::Highlight),
              9, 2);
}

} // namespace vitrine::ui::parts
