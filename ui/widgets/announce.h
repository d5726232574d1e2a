#pragma once

#include <QString>

class QWidget;

namespace vitrine::ui {

/// Tells a screen reader that \p text has just come, as an alert of \p widget. Does nothing without one.
void announce(QWidget* widget, const QString& text);

} // namespace vitrine::ui
