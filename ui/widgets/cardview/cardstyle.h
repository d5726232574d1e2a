#pragma once

#include "ui/theme/theme.h"

#include <QFont>

namespace vitrine::ui {

/// Fonts, colours and distances of a card. Lengths are device-independent pixels.
struct CardStyle {
    Theme theme;
    double zoom = 1.0;
    double margin = -1;     ///< around all; below 0: as the width allows
    bool onSurface = false; ///< lies on a card of the window, not on its canvas

    QFont body() const;
    QFont mono() const;
    QFont heading(int level) const;
    double lineHeight() const;
    /// Width of about 72 characters.
    double measure() const;

    static constexpr int measureCharacters = 72;
    static constexpr double indent = 26;
    static constexpr double quoteIndent = 18;
    static constexpr double codePadding = 12;
    static constexpr double cellPadding = 7;
    static constexpr double gap = 12;
};

} // namespace vitrine::ui
