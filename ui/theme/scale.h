#pragma once

namespace vitrine::ui {

/// How much larger than usual (10 points) the application's text is, at least 1: what stands beside text,
/// icons and columns, grows with it.
double textScale();
/// \p pixels (device-independent) at the present size of text.
int scaled(int pixels);

} // namespace vitrine::ui
