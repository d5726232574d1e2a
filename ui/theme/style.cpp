#include "ui/theme/style.h"

#include "ui/theme/scale.h"
#include "ui/theme/styleparts.h"
#include "ui/theme/theme.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QComboBox>
#include <QHeaderView>
#include <QPainter>
#include <QPlainTextEdit>
#include <QScrollBar>
#include <QTabBar>
#include <QTextEdit>

namespace vitrine::ui {

namespace {

void drawCheck(QPainter* painter, const QStyleOption* option, bool round)
{
    const QPalette& palette = option->palette;
    const bool enabled = parts::has(option, QStyle::State_Enabled);
    const bool on = parts::has(option, QStyle::State_On) || parts::has(option, QStyle::State_NoChange);
    const QRectF rect = option->rect;
    const qreal radius = round ? rect.height() / 2 : 4;
    const QColor accent = palette.color(QPalette::Highlight);
    const QColor border = on ? accent : palette.color(enabled ? QPalette::Dark : QPalette::Mid);
    parts::panel(painter, rect, on ? accent : palette.color(QPalette::Base), border, radius);
    const QColor mark = palette.color(QPalette::HighlightedText);
    if (parts::has(option, QStyle::State_NoChange))
        parts::panel(painter, QRectF(rect.left() + 4, rect.center().y() - 1, rect.width() - 8, 2), mark,
                     QColor(), 1);
    else if (on && round)
        parts::panel(painter, rect.adjusted(5, 5, -5, -5), mark, QColor(), radius - 5);
    else if (on)
        parts::tick(painter, rect, mark);
}

/// Text views paint their own rounded field as their frame.
bool isTextView(const QWidget* widget)
{
    return qobject_cast<const QPlainTextEdit*>(widget) || qobject_cast<const QTextEdit*>(widget);
}

void drawFrame(QPainter* painter, const QStyleOption* option, const QWidget* widget)
{
    if (isTextView(widget)) {
        parts::field(painter, option);
        return;
    }
    parts::panel(painter, option->rect, QColor(), option->palette.color(QPalette::Mid), Theme::radius);
}

} // namespace

Style::Style() : QProxyStyle(QStringLiteral("Fusion")) {}

void Style::polish(QWidget* widget)
{
    QProxyStyle::polish(widget);
    if (qobject_cast<QAbstractButton*>(widget) || qobject_cast<QComboBox*>(widget) ||
        qobject_cast<QScrollBar*>(widget) || qobject_cast<QTabBar*>(widget) ||
        qobject_cast<QHeaderView*>(widget))
        widget->setAttribute(Qt::WA_Hover);
}

void Style::unpolish(QWidget* widget)
{
    QProxyStyle::unpolish(widget);
}

void Style::drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                          const QWidget* widget) const
{
    const QPalette& palette = option->palette;
    switch (element) {
    case PE_IndicatorCheckBox:
    case PE_IndicatorItemViewItemCheck:
        drawCheck(painter, option, false);
        return;
    case PE_IndicatorRadioButton:
        drawCheck(painter, option, true);
        return;
    case PE_PanelLineEdit:
        if (const auto* frame = qstyleoption_cast<const QStyleOptionFrame*>(option);
            frame && frame->lineWidth > 0) {
            QStyleOptionFrame copy = *frame;
            if (widget && widget->property("kind").toString() == QLatin1String("search"))
                copy.palette.setColor(QPalette::Base, palette.color(QPalette::AlternateBase));
            parts::field(painter, &copy);
        }
        return;
    case PE_FrameLineEdit:
    case PE_FrameTabWidget:
    case PE_PanelButtonTool:
    case PE_FrameStatusBarItem:
        return;
    case PE_Frame:
        drawFrame(painter, option, widget);
        return;
    case PE_FrameFocusRect:
        if (parts::has(option, State_KeyboardFocusChange) || qobject_cast<const QAbstractItemView*>(widget))
            parts::focusRing(painter, option->rect, palette, Theme::radius);
        return;
    case PE_PanelButtonCommand:
        parts::button(painter, option, widget ? widget->property("kind").toString() : QString(), true);
        return;
    case PE_PanelMenu:
    case PE_FrameMenu:
        parts::panel(painter, option->rect, palette.color(QPalette::Base), palette.color(QPalette::Mid), 0);
        return;
    case PE_PanelTipLabel:
        parts::panel(painter, option->rect, palette.color(QPalette::ToolTipBase),
                     palette.color(QPalette::Dark), 0);
        return;
    case PE_FrameTabBarBase:
        painter->fillRect(QRect(option->rect.left(), option->rect.bottom(), option->rect.width(), 1),
                          palette.color(QPalette::Mid));
        return;
    case PE_IndicatorArrowDown:
        parts::chevron(painter, option->rect, parts::Arrow::Down, palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorArrowUp:
        parts::chevron(painter, option->rect, parts::Arrow::Up, palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorArrowRight:
        parts::chevron(painter, option->rect, parts::Arrow::Right, palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorArrowLeft:
        parts::chevron(painter, option->rect, parts::Arrow::Left, palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorHeaderArrow:
        parts::chevron(painter, option->rect,
                       parts::has(option, State_UpArrow) ? parts::Arrow::Up : parts::Arrow::Down,
                       palette.color(QPalette::PlaceholderText));
        return;
    case PE_IndicatorBranch:
        if (parts::has(option, State_Children)) {
            const bool rightToLeft = option->direction == Qt::RightToLeft;
            parts::chevron(painter, option->rect,
                           parts::has(option, State_Open) ? parts::Arrow::Down
                           : rightToLeft                  ? parts::Arrow::Left
                                                          : parts::Arrow::Right,
                           palette.color(QPalette::PlaceholderText));
        }
        return;
    default:
        QProxyStyle::drawPrimitive(element, option, painter, widget);
    }
}

int Style::pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const
{
    switch (metric) {
    case PM_DefaultFrameWidth:
        return isTextView(widget) ? 6 : 1;
    case PM_IndicatorWidth:
    case PM_IndicatorHeight:
    case PM_ExclusiveIndicatorWidth:
    case PM_ExclusiveIndicatorHeight:
        return scaled(16);
    case PM_CheckBoxLabelSpacing:
    case PM_RadioButtonLabelSpacing:
        return 8;
    case PM_ScrollBarExtent:
        return 11;
    case PM_ScrollView_ScrollBarOverlap:
    case PM_ScrollView_ScrollBarSpacing:
    case PM_ButtonShiftHorizontal:
    case PM_ButtonShiftVertical:
        return 0;
    case PM_ButtonIconSize:
    case PM_SmallIconSize:
    case PM_ToolBarIconSize:
    case PM_ListViewIconSize:
        return scaled(Theme::icon);
    case PM_MenuPanelWidth:
        return 1;
    case PM_MenuVMargin:
    case PM_MenuHMargin:
        return 4;
    case PM_TabBarBaseHeight:
    case PM_TabBarBaseOverlap:
    case PM_TabBarTabShiftVertical:
        return 0;
    case PM_TabBarTabHSpace:
        return 24;
    case PM_TabBarTabVSpace:
        return 20;
    case PM_SliderThickness:
    case PM_SliderLength:
    case PM_SliderControlThickness:
        return 18;
    case PM_ToolTipLabelFrameWidth:
        return 6;
    default:
        return QProxyStyle::pixelMetric(metric, option, widget);
    }
}

int Style::styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                     QStyleHintReturn* result) const
{
    switch (hint) {
    case SH_ComboBox_Popup:
        return 0;
    case SH_ScrollBar_LeftClickAbsolutePosition:
    case SH_Slider_AbsoluteSetButtons:
        return hint == SH_Slider_AbsoluteSetButtons ? int(Qt::LeftButton) : 1;
    case SH_UnderlineShortcut:
        return 0; // Alt shows nothing here: letters move the menus, not the buttons
    case SH_EtchDisabledText:
        return 0;
    case SH_ItemView_ShowDecorationSelected:
        return 1;
    case SH_ToolTipLabel_Opacity:
        return 255;
    default:
        return QProxyStyle::styleHint(hint, option, widget, result);
    }
}

} // namespace vitrine::ui
