#include "ui/widgets/cardview/textcost.h"

#include <QChar>

#include <algorithm>

namespace vitrine::ui {

namespace {

constexpr qsizetype lineEndCost = 20;
constexpr qsizetype markCost = 24;
constexpr qsizetype joinerCost = 40;
constexpr qsizetype controlCost = 24;
constexpr qsizetype pictureCost = 12; // half of a surrogate pair
constexpr qsizetype scriptCost = 5;

bool isDirection(char16_t c)
{
    return (c >= 0x202A && c <= 0x202E) || (c >= 0x2066 && c <= 0x2069) || c == 0x200E || c == 0x200F;
}

qsizetype costOf(QChar character)
{
    const char16_t c = character.unicode();
    if (c == u'\n' || c == QChar::LineSeparator)
        return lineEndCost;
    // Latin, Greek, Cyrillic: one glyph each.
    if (c < 0x0300)
        return 1;
    if (c == 0x200D || (c >= 0xFE00 && c <= 0xFE0F))
        return joinerCost;
    if (isDirection(c))
        return controlCost;
    if (character.isSurrogate())
        return pictureCost;
    if (character.isMark())
        return markCost;
    return c < 0x0530 ? 1 : scriptCost;
}

} // namespace

qsizetype textCost(QStringView text)
{
    qsizetype cost = 0;
    for (const QChar character : text)
        cost += costOf(character);
    return cost;
}

qsizetype textThatCosts(QStringView text, qsizetype most)
{
    qsizetype end = 0;
    for (qsizetype cost = 0; end < text.size(); ++end) {
        cost += costOf(text.at(end));
        if (cost > most && end > 0)
            break;
    }
    if (end < text.size() && end > 0 && text.at(end).isLowSurrogate())
        end += end > 1 ? -1 : 1;
    return std::min(end, text.size());
}

} // namespace vitrine::ui
