#include "ui/theme/theme.h"

#include <QFontDatabase>
#include <QGuiApplication>

#include <cmath>

namespace vitrine::ui {

namespace {

QColor mixed(const QColor& over, const QColor& under, double part)
{
    const auto channel = [part](int a, int b) {
        return qRound(a * part + b * (1 - part));
    };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

double luminance(const QColor& colour)
{
    const auto linear = [](double c) {
        return c <= 0.04045 ? c / 12.92 : std::pow((c + 0.055) / 1.055, 2.4);
    };
    return 0.2126 * linear(colour.redF()) + 0.7152 * linear(colour.greenF()) +
           0.0722 * linear(colour.blueF());
}

QColor rgb(QRgb value)
{
    return QColor(value);
}

double factor(TextSize size)
{
    switch (size) {
    case TextSize::Caption:
        return 0.85;
    case TextSize::Title:
        return 1.3;
    case TextSize::Headline:
        return 1.7;
    case TextSize::Body:
    case TextSize::Strong:
        break;
    }
    return 1;
}

} // namespace

Theme Theme::light()
{
    Theme theme;
    theme.canvas = rgb(0xFBFAF8);
    theme.surface = rgb(0xFFFFFF);
    theme.sunken = rgb(0xF3F1ED);
    theme.line = rgb(0xE3DFD8);
    theme.text = rgb(0x1C1B19);
    theme.quiet = rgb(0x63605A);
    theme.accent = rgb(0x0F766E);
    theme.onAccent = rgb(0xFFFFFF);
    theme.good = rgb(0x1B7F3B);
    theme.warn = rgb(0x9A6400);
    theme.bad = rgb(0xB42318);
    theme.fieldLine = rgb(0x96938F);
    theme.hover = rgb(0xF6F4F1);
    return theme;
}

Theme Theme::darkTheme()
{
    Theme theme;
    theme.dark = true;
    theme.canvas = rgb(0x17181A);
    theme.surface = rgb(0x1F2123);
    theme.sunken = rgb(0x121314);
    theme.line = rgb(0x33363A);
    theme.text = rgb(0xECEAE6);
    theme.quiet = rgb(0xA5A29B);
    theme.accent = rgb(0x2DD4BF);
    theme.onAccent = rgb(0x06201D);
    theme.good = rgb(0x4ADE80);
    theme.warn = rgb(0xFBBF24);
    theme.bad = rgb(0xF87171);
    theme.fieldLine = rgb(0x6C6E71);
    theme.hover = rgb(0x282B2E);
    return theme;
}

Theme Theme::withHighContrast() const
{
    Theme theme = *this;
    theme.highContrast = true;
    theme.quiet = text;
    theme.line = quiet;
    theme.fieldLine = text;
    if (!dark)
        theme.accent = rgb(0x0A544E);
    return theme;
}

QColor Theme::colour(Tint tint) const
{
    switch (tint) {
    case Tint::Neutral:
        return quiet;
    case Tint::Accent:
        return accent;
    case Tint::Good:
        return good;
    case Tint::Warn:
        return warn;
    case Tint::Bad:
        return bad;
    case Tint::Text:
        return rgb(dark ? 0x769AE1 : 0x3564BF);
    case Tint::Image:
        return rgb(dark ? 0xAA8BD9 : 0x7C4DC4);
    case Tint::Audio:
        return rgb(dark ? 0xD48955 : 0xA54A0A);
    case Tint::Multimodal:
        return rgb(dark ? 0xD083AF : 0xB0307A);
    case Tint::Tabular:
        return rgb(dark ? 0x97A0A7 : 0x52606D);
    }
    return text;
}

QColor Theme::wash(Tint tint) const
{
    // Amber and red are close to 4.5:1 on white already.
    const bool state = tint == Tint::Good || tint == Tint::Warn || tint == Tint::Bad;
    return tint == Tint::Neutral ? sunken : mixed(colour(tint), surface, state && !dark ? 0.07 : 0.12);
}

QPalette Theme::palette() const
{
    QPalette palette;
    palette.setColor(QPalette::Window, canvas);
    palette.setColor(QPalette::Base, surface);
    palette.setColor(QPalette::Button, surface);
    palette.setColor(QPalette::AlternateBase, sunken);
    palette.setColor(QPalette::Mid, line);
    palette.setColor(QPalette::Dark, fieldLine);
    palette.setColor(QPalette::Midlight, hover);
    palette.setColor(QPalette::Light, surface);
    palette.setColor(QPalette::Shadow, line);
    for (const auto role :
         {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::ToolTipText})
        palette.setColor(role, text);
    palette.setColor(QPalette::ToolTipBase, surface);
    palette.setColor(QPalette::PlaceholderText, quiet);
    palette.setColor(QPalette::Highlight, accent);
    palette.setColor(QPalette::HighlightedText, onAccent);
    palette.setColor(QPalette::Link, accent);
    palette.setColor(QPalette::LinkVisited, accent);
    palette.setColor(QPalette::BrightText, bad);
    const QColor disabled = mixed(quiet, canvas, 0.6);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText})
        palette.setColor(QPalette::Disabled, role, disabled);
    palette.setColor(QPalette::Disabled, QPalette::Highlight, mixed(accent, canvas, 0.35));
    return palette;
}

QFont Theme::font(TextSize size)
{
    QFont font = QGuiApplication::font();
    if (font.pointSizeF() > 0)
        font.setPointSizeF(font.pointSizeF() * factor(size));
    else
        font.setPixelSize(qRound(font.pixelSize() * factor(size)));
    if (size == TextSize::Strong || size == TextSize::Title || size == TextSize::Headline)
        font.setWeight(QFont::DemiBold);
    return font;
}

QFont Theme::figures(TextSize size)
{
    QFont font = Theme::font(size);
    const QFontMetricsF metrics(font);
    const qreal zero = metrics.horizontalAdvance(QLatin1Char('0'));
    for (char digit = '1'; digit <= '9'; ++digit) {
        if (qAbs(metrics.horizontalAdvance(QLatin1Char(digit)) - zero) < 0.01)
            continue;
        // Inter's digits differ in width, and Qt 6.4 cannot ask a font for "tnum": a font that has equal
        // ones.
        for (const QString& family : {QStringLiteral("DejaVu Sans"), QStringLiteral("Noto Sans"),
                                      QFontDatabase::systemFont(QFontDatabase::FixedFont).family()}) {
            if (QFontDatabase::hasFamily(family)) {
                font.setFamily(family);
                break;
            }
        }
        break;
    }
    return font;
}

Theme themeFor(const QPalette& palette)
{
    const bool dark = palette.color(QPalette::Active, QPalette::Window).lightness() < 128;
    Theme theme = dark ? Theme::darkTheme() : Theme::light();
    if (palette.color(QPalette::Active, QPalette::PlaceholderText) == theme.text)
        theme = theme.withHighContrast();
    return theme;
}

double contrast(const QColor& a, const QColor& b)
{
    const double first = luminance(a);
    const double second = luminance(b);
    return (qMax(first, second) + 0.05) / (qMin(first, second) + 0.05);
}

} // namespace vitrine::ui
