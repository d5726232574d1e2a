#pragma once

#include <QStyleOption>

class QPainter;

/// What the parts of Style share: shapes in the palette's colours.
namespace vitrine::ui::parts {

bool has(const QStyleOption* option, QStyle::StateFlag flag);
/// Focus that came by keyboard, so that the ring is shown.
bool hasKeyboardFocus(const QStyleOption* option);
/// A rounded rectangle with a border inside \p rect; invalid colours are left out.
void panel(QPainter* painter, const QRectF& rect, const QColor& fill, const QColor& border, qreal radius,
           qreal width = 1);
/// The 2 px accent ring inside \p rect.
void focusRing(QPainter* painter, const QRectF& rect, const QPalette& palette, qreal radius);
enum class Arrow { Up, Down, Left, Right };
void chevron(QPainter* painter, const QRectF& rect, Arrow arrow, const QColor& colour);
void tick(QPainter* painter, const QRectF& rect, const QColor& colour);
QColor withAlpha(QColor colour, double alpha);
/// Border and fill of a field that can be typed in.
void field(QPainter* painter, const QStyleOption* option);
/// Fill and border of a push or tool button of that kind ("primary", "flat", "link", "danger", "").
void button(QPainter* painter, const QStyleOption* option, const QString& kind, bool framed);

void comboBox(QPainter* painter, const QStyleOptionComboBox* option);
void spinBox(QPainter* painter, const QStyleOptionSpinBox* option, const QRect& up, const QRect& down);
void scrollBar(QPainter* painter, const QStyleOptionSlider* option, const QRect& slider);
void slider(QPainter* painter, const QStyleOptionSlider* option, const QRect& groove, const QRect& handle);
/// Groove and handle of a scroll bar without arrow buttons.
QRect scrollBarPart(const QStyleOptionSlider* option, QStyle::SubControl part);

} // namespace vitrine::ui::parts
