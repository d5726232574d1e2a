#pragma once

#include <QColor>
#include <QIcon>
#include <QPalette>

namespace vitrine::ui {

/// Our SVG resources/icons/{name}.svg (24 px grid), drawn in the palette's colour \p role of the moment:
/// icons follow the theme without being set again. Disabled icons are paler. An unknown name gives an empty
/// icon and a warning.
QIcon icon(const QString& name, QPalette::ColorRole role = QPalette::WindowText);

/// The same in a fixed colour, \p size device-independent pixels wide and high. Cached.
QPixmap iconPixmap(const QString& name, const QColor& colour, int size, qreal devicePixelRatio);

} // namespace vitrine::ui
