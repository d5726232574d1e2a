#include "core/cards/badges.h"

namespace vitrine::cards {

namespace {

struct Count {
    int pictures = 0;
    int linked = 0;
    int named = 0; // the address says that it is a badge
    bool other = false;
};

bool saysBadge(const Inline& picture)
{
    const QString address = picture.target.address.toLower();
    return address.contains(QLatin1String("shields.io")) || address.contains(QLatin1String("badge"));
}

void count(const Inlines& inlines, bool inLink, Count& sum)
{
    constexpr int widestBadge = 220;
    for (const Inline& part : inlines) {
        switch (part.kind) {
        case Inline::Kind::Image:
            ++sum.pictures;
            sum.linked += inLink ? 1 : 0;
            sum.named += saysBadge(part) ? 1 : 0;
            sum.other |= part.width > widestBadge || part.widthIsPercent || part.height > widestBadge / 2;
            break;
        case Inline::Kind::Text:
            sum.other |= !part.text.trimmed().isEmpty();
            break;
        case Inline::Kind::LineBreak:
            break;
        case Inline::Kind::Link:
        case Inline::Kind::Strong:
        case Inline::Kind::Emphasis:
            count(part.children, inLink || part.kind == Inline::Kind::Link, sum);
            break;
        default:
            sum.other = true;
        }
    }
}

} // namespace

bool isBadgeRow(const Inlines& inlines)
{
    Count sum;
    count(inlines, false, sum);
    if (sum.other || sum.pictures == 0)
        return false;
    return sum.named == sum.pictures || (sum.pictures > 1 && (sum.linked == sum.pictures || sum.named > 0));
}

} // namespace vitrine::cards
