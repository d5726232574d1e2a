#pragma once

#include <QColor>
#include <QFont>
#include <QPalette>

namespace vitrine::ui {

/// What a chip, a bar or a mark is about; never the only sign of it (a word or an icon stands beside).
enum class Tint { Neutral, Accent, Good, Warn, Bad, Text, Image, Audio, Multimodal, Tabular };

/// Sizes of type relative to the application's font.
enum class TextSize { Caption, Body, Strong, Title, Headline };

/// Every colour, size and radius of the window. A value: delegates, the style and card documents read it, and
/// take a new one when ThemeWatcher::changed() says so. All lengths are device-independent pixels.
struct Theme {
    bool dark = false;
    bool highContrast = false;
    bool reducedMotion = false;

    QColor canvas;  ///< window
    QColor surface; ///< cards, panels, fields
    QColor sunken;  ///< rails, code, wells
    QColor line;    ///< 1 px borders
    QColor text;    ///< at least 4.5:1 on canvas and surface
    QColor quiet;   ///< secondary text, at least 4.5:1 on canvas and surface
    QColor accent;
    QColor onAccent;
    QColor good;
    QColor warn;
    QColor bad;
    QColor fieldLine; ///< borders of what can be typed in or ticked, 3:1
    QColor hover;     ///< surface under the pointer

    static constexpr int unit = 4; ///< spaces are 4 8 12 16 24 32
    static constexpr int radius = 6;
    static constexpr int cardRadius = 10;
    static constexpr int controlHeight = 32;
    static constexpr int hitTarget = 28;
    static constexpr int focusWidth = 2;
    static constexpr int icon = 18;

    static Theme light();
    static Theme darkTheme();
    /// Stronger lines and text, for people who asked their system for more contrast.
    Theme withHighContrast() const;

    QColor colour(Tint tint) const;
    /// Background of a chip: 12% of the tint over the surface, opaque.
    QColor wash(Tint tint) const;
    /// Milliseconds of a fade: 120, or 0 where the system asks for reduced motion.
    int fade() const { return reducedMotion ? 0 : 120; }

    /// Roles: Window canvas, Base and Button surface, AlternateBase sunken, Mid line, Dark fieldLine,
    /// Midlight hover, PlaceholderText quiet, Highlight accent, HighlightedText on accent, Link accent,
    /// BrightText bad.
    QPalette palette() const;

    /// A font of that size, from the application's own.
    static QFont font(TextSize size);
    /// The same with digits of equal width.
    static QFont figures(TextSize size = TextSize::Body);

    friend bool operator==(const Theme&, const Theme&) = default;
};

/// The theme that fits \p palette's window colour; for widgets that get no ThemeWatcher. Changes with the
/// palette.
Theme themeFor(const QPalette& palette);

/// WCAG 2 contrast of two opaque colours, 1 to 21.
double contrast(const QColor& a, const QColor& b);

} // namespace vitrine::ui
