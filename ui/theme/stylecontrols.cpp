#include "ui/theme/style.h"

#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QPainter>
#include <QToolButton>

namespace vitrine::ui {

namespace {

constexpr int arrowWidth = 18;

QString kindOf(const QWidget* widget)
{
    return widget ? widget->property("kind").toString() : QString();
}

/// Whether a tool button shows that a menu opens; a lone picture does without.
bool showsArrow(const QStyleOptionToolButton* option)
{
    return option->features.testFlag(QStyleOptionToolButton::HasMenu) &&
           option->toolButtonStyle != Qt::ToolButtonIconOnly && !option->text.isEmpty();
}

void drawTab(QPainter* painter, const QStyleOptionTab* option)
{
    const bool selected = parts::has(option, QStyle::State_Selected);
    const QRect rect = option->rect;
    if (selected)
        painter->fillRect(QRect(rect.left() + 12, rect.bottom() - 1, rect.width() - 24, 2),
                          option->palette.color(QPalette::Highlight));
    else if (parts::has(option, QStyle::State_MouseOver))
        painter->fillRect(QRect(rect.left() + 12, rect.bottom() - 1, rect.width() - 24, 2),
                          option->palette.color(QPalette::Mid));
}

void drawHeader(QPainter* painter, const QStyleOption* option)
{
    painter->fillRect(option->rect, option->palette.color(QPalette::Window));
    painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                      option->palette.color(QPalette::Mid));
}

QColor buttonText(const QPalette& palette, const QString& kind)
{
    if (kind == QLatin1String("primary"))
        return palette.color(QPalette::HighlightedText);
    if (kind == QLatin1String("link"))
        return palette.color(QPalette::Link);
    if (kind == QLatin1String("danger"))
        return palette.color(QPalette::BrightText);
    return palette.color(QPalette::ButtonText);
}

} // namespace

void Style::drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                        const QWidget* widget) const
{
    switch (element) {
    case CE_PushButtonBevel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            const QString kind = kindOf(widget);
            const bool framed =
                !button->features.testFlag(QStyleOptionButton::Flat) && kind != QLatin1String("flat");
            parts::button(painter, option, kind, framed);
            if (button->features.testFlag(QStyleOptionButton::HasMenu)) {
                const QRect arrow(option->rect.right() - 24, option->rect.top(), 20, option->rect.height());
                parts::chevron(painter, visualRect(option->direction, option->rect, arrow),
                               parts::Arrow::Down, buttonText(option->palette, kind));
            }
            return;
        }
        break;
    case CE_PushButtonLabel:
        if (const auto* button = qstyleoption_cast<const QStyleOptionButton*>(option)) {
            QStyleOptionButton copy = *button;
            copy.features &= ~QStyleOptionButton::DefaultButton;
            if (parts::has(option, State_Enabled))
                copy.palette.setColor(QPalette::ButtonText, buttonText(option->palette, kindOf(widget)));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_TabBarTabShape:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            drawTab(painter, tab);
            return;
        }
        break;
    case CE_TabBarTabLabel:
        if (const auto* tab = qstyleoption_cast<const QStyleOptionTab*>(option)) {
            const bool selected = parts::has(option, State_Selected);
            QStyleOptionTab copy = *tab;
            copy.palette.setColor(
                QPalette::WindowText,
                option->palette.color(selected ? QPalette::WindowText : QPalette::PlaceholderText));
            if (parts::hasKeyboardFocus(option))
                parts::focusRing(painter, option->rect.adjusted(4, 4, -4, -4), option->palette,
                                 Theme::radius);
            copy.state &= ~State_HasFocus;
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    case CE_HeaderSection:
    case CE_HeaderEmptyArea:
        drawHeader(painter, option);
        return;
    case CE_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option)) {
            QStyleOptionMenuItem copy = *item;
            copy.palette.setColor(QPalette::Highlight, option->palette.color(QPalette::Midlight));
            copy.palette.setColor(QPalette::HighlightedText, option->palette.color(QPalette::Text));
            QProxyStyle::drawControl(element, &copy, painter, widget);
            return;
        }
        break;
    default:
        break;
    }
    QProxyStyle::drawControl(element, option, painter, widget);
}

void Style::drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                               const QWidget* widget) const
{
    if (const auto* combo = qstyleoption_cast<const QStyleOptionComboBox*>(option);
        combo && control == CC_ComboBox) {
        parts::comboBox(painter, combo);
        return;
    }
    if (const auto* spin = qstyleoption_cast<const QStyleOptionSpinBox*>(option);
        spin && control == CC_SpinBox) {
        parts::spinBox(painter, spin, subControlRect(control, option, SC_SpinBoxUp, widget),
                       subControlRect(control, option, SC_SpinBoxDown, widget));
        return;
    }
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option)) {
        if (control == CC_ScrollBar) {
            parts::scrollBar(painter, slider, subControlRect(control, option, SC_ScrollBarSlider, widget));
            return;
        }
        if (control == CC_Slider) {
            parts::slider(painter, slider, subControlRect(control, option, SC_SliderGroove, widget),
                          subControlRect(control, option, SC_SliderHandle, widget));
            return;
        }
    }
    if (const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        button && control == CC_ToolButton) {
        const QString kind = kindOf(widget);
        parts::button(painter, option, kind, !parts::has(option, State_AutoRaise));
        QStyleOptionToolButton label = *button;
        label.features &= ~QStyleOptionToolButton::HasMenu;
        label.state &= ~(State_Sunken | State_On);
        if (parts::has(option, State_Enabled))
            label.palette.setColor(QPalette::ButtonText, buttonText(option->palette, kind));
        label.rect = option->rect.adjusted(6, 0, -6, 0);
        if (button->toolButtonStyle == Qt::ToolButtonIconOnly)
            label.rect = option->rect;
        if (showsArrow(button)) {
            QRect arrow(option->rect.right() - arrowWidth - 4, option->rect.top(), arrowWidth,
                        option->rect.height());
            arrow = visualRect(option->direction, option->rect, arrow);
            parts::chevron(painter, arrow, parts::Arrow::Down,
                           option->palette.color(QPalette::PlaceholderText));
            label.rect.adjust(option->direction == Qt::RightToLeft ? arrowWidth : 0, 0,
                              option->direction == Qt::RightToLeft ? 0 : -arrowWidth, 0);
        }
        proxy()->drawControl(CE_ToolButtonLabel, &label, painter, widget);
        return;
    }
    QProxyStyle::drawComplexControl(control, option, painter, widget);
}

QRect Style::subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                            const QWidget* widget) const
{
    if (const auto* slider = qstyleoption_cast<const QStyleOptionSlider*>(option);
        slider && control == CC_ScrollBar)
        return parts::scrollBarPart(slider, part);
    if (control == CC_ComboBox && part == SC_ComboBoxEditField) {
        const QRect inner = option->rect.adjusted(10, 2, -28, -2);
        return visualRect(option->direction, option->rect, inner);
    }
    if (control == CC_SpinBox) {
        const QRect rect = option->rect;
        const int half = rect.height() / 2;
        QRect found = rect.adjusted(8, 2, -26, -2);
        if (part == SC_SpinBoxUp)
            found = QRect(rect.right() - 24, rect.top() + 2, 22, half - 2);
        else if (part == SC_SpinBoxDown)
            found = QRect(rect.right() - 24, rect.top() + half, 22, half - 2);
        else if (part == SC_SpinBoxFrame)
            return rect;
        return visualRect(option->direction, rect, found);
    }
    return QProxyStyle::subControlRect(control, option, part, widget);
}

QRect Style::subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const
{
    QRect rect = QProxyStyle::subElementRect(element, option, widget);
    if (element == SE_PushButtonFocusRect)
        return {}; // the bevel draws the ring
    if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
        frame && element == SE_LineEditContents && frame->lineWidth > 0)
        return rect.adjusted(6, 0, -6, 0);
    if (element == SE_CheckBoxFocusRect || element == SE_RadioButtonFocusRect)
        return rect.adjusted(-4, -3, 4, 3).intersected(option->rect);
    return rect;
}

QSize Style::sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                              const QWidget* widget) const
{
    QSize found = QProxyStyle::sizeFromContents(type, option, size, widget);
    switch (type) {
    case CT_PushButton:
        found = size + QSize(kindOf(widget) == QLatin1String("link") ? 8 : 28, 12);
        found.setHeight(qMax(found.height(), int(Theme::controlHeight)));
        break;
    case CT_ToolButton: {
        const auto* button = qstyleoption_cast<const QStyleOptionToolButton*>(option);
        const bool iconOnly = button && button->toolButtonStyle == Qt::ToolButtonIconOnly;
        found = size + (iconOnly ? QSize(10, 10) : QSize(20, 10));
        if (button && showsArrow(button))
            found.rwidth() += arrowWidth - 4;
        found = found.expandedTo(QSize(Theme::hitTarget, Theme::hitTarget));
        break;
    }
    case CT_LineEdit:
        found.setHeight(qMax(size.height() + 12, int(Theme::controlHeight)));
        break;
    case CT_ComboBox:
        found = QSize(size.width() + 42, qMax(size.height() + 12, int(Theme::controlHeight)));
        break;
    case CT_SpinBox:
        found = QSize(size.width() + 36, qMax(size.height(), int(Theme::controlHeight))); // holds a line edit
        break;
    case CT_CheckBox:
    case CT_RadioButton:
        found.setHeight(qMax(found.height(), int(Theme::hitTarget)));
        break;
    case CT_MenuItem:
        if (const auto* item = qstyleoption_cast<const QStyleOptionMenuItem*>(option);
            item && item->menuItemType != QStyleOptionMenuItem::Separator)
            found.setHeight(qMax(found.height() + 4, int(Theme::hitTarget)));
        break;
    default:
        break;
    }
    return found;
}

} // namespace vitrine::ui
