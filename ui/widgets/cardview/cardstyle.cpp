#include "ui/widgets/cardview/cardstyle.h"

#include <QFontDatabase>
#include <QFontMetricsF>

namespace vitrine::ui {

namespace {

QFont scaled(QFont font, double factor)
{
    if (font.pixelSize() > 0)
        font.setPixelSize(std::max(1, qRound(font.pixelSize() * factor)));
    else
        font.setPointSizeF(font.pointSizeF() * factor);
    return font;
}

} // namespace

QFont CardStyle::body() const
{
    return scaled(Theme::font(TextSize::Body), zoom * 1.06);
}

QFont CardStyle::mono() const
{
    QFont font = QFontDatabase::systemFont(QFontDatabase::FixedFont);
    const QFont text = body();
    if (text.pixelSize() > 0)
        font.setPixelSize(text.pixelSize());
    else
        font.setPointSizeF(text.pointSizeF());
    return scaled(font, 0.9);
}

QFont CardStyle::heading(int level) const
{
    static constexpr double sizes[] = {1.75, 1.4, 1.2, 1.06, 1.0, 0.92};
    QFont font = scaled(body(), sizes[std::clamp(level, 1, 6) - 1]);
    font.setWeight(QFont::DemiBold);
    return font;
}

double CardStyle::lineHeight() const
{
    return QFontMetricsF(body()).lineSpacing() * 1.3;
}

double CardStyle::measure() const
{
    return QFontMetricsF(body()).averageCharWidth() * measureCharacters * 1.08;
}

} // namespace vitrine::ui
