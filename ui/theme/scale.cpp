#include "ui/theme/scale.h"

#include <QFont>
#include <QFontInfo>
#include <QGuiApplication>

namespace vitrine::ui {

namespace {
constexpr double usualPoints = 10;
}

double textScale()
{
    const QFont font = QGuiApplication::font();
    const double points = font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
    return points > usualPoints ? points / usualPoints : 1;
}

int scaled(int pixels)
{
    return qRound(pixels * textScale());
}

} // namespace vitrine::ui
