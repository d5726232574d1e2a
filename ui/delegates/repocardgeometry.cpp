#include "ui/delegates/repocard.h"

#include <QStyle>

namespace vitrine::ui {

namespace {

constexpr int padding = 16;
constexpr int lineGap = 9;
constexpr int small = 8;

/// Hands out rectangles from both ends of a line.
class Line {
public:
    Line(int left, int right, int top, int height)
        : m_left(left), m_right(right), m_top(top), m_height(height)
    {
    }

    QRect take(int width, int height = 0)
    {
        if (width <= 0 || m_left >= m_right)
            return {};
        const int used = qMin(width, m_right - m_left);
        const QRect rect = boxed(m_left, used, height);
        m_left += used;
        return rect;
    }
    QRect takeEnd(int width, int height = 0)
    {
        if (width <= 0 || m_right - m_left < width)
            return {};
        m_right -= width;
        return boxed(m_right, width, height);
    }
    /// Only whole: a stat that is cut says nothing.
    QRect takeWhole(int width) { return width <= m_right - m_left ? take(width) : QRect(); }
    void skip(int width) { m_left += width; }
    void skipEnd(int width) { m_right -= width; }
    int room() const { return qMax(0, m_right - m_left); }

private:
    QRect boxed(int left, int width, int height) const
    {
        const int high = height > 0 ? height : m_height;
        return QRect(left, m_top + (m_height - high) / 2, width, high);
    }

    int m_left;
    int m_right;
    int m_top;
    int m_height;
};

/// A stat's icon with the space behind it.
int iconWidth(const RepoCardMeasures& measures)
{
    return repoCardIcon(measures) + 2;
}

int avatarSize(const RepoCardMeasures& measures)
{
    return qMax(22, measures.body + 4);
}

int titleHeight(const RepoCardMeasures& measures)
{
    return qMax(avatarSize(measures), measures.body);
}

int chipHeight(const RepoCardMeasures& measures)
{
    return measures.caption + 6;
}

void placeTitle(RepoCardGeometry& geometry, Line line, const RepoCardMeasures& measures)
{
    geometry.avatar = line.take(avatarSize(measures), avatarSize(measures));
    line.skip(small);
    if (measures.badge > 0) {
        geometry.badge = line.takeEnd(measures.badge + 2 * small, chipHeight(measures));
        line.skipEnd(small);
    }
    // The name is what one looks for: where both do not fit, the owner gives way, down to a third.
    const int room = line.room();
    const int owner = qMin(measures.owner, qMax(room / 3, room - measures.name));
    geometry.owner = line.take(owner);
    geometry.name = line.take(measures.name);
}

void placeFacts(RepoCardGeometry& geometry, Line& line, const RepoCardMeasures& measures)
{
    if (measures.task > 0) {
        geometry.task = line.take(measures.task + 2 * small, chipHeight(measures));
        line.skip(10);
    }
    geometry.facts = line.take(measures.facts);
}

void placeVerdict(RepoCardGeometry& geometry, Line& line, const RepoCardMeasures& measures, bool icon)
{
    if (measures.line <= 0)
        return;
    if (icon) {
        geometry.lineIcon = line.take(iconWidth(measures));
        line.skip(2);
    }
    geometry.line = line.take(measures.line);
}

void placeStats(RepoCardGeometry& geometry, Line line, const RepoCardMeasures& measures)
{
    if (measures.here > 0)
        geometry.here = line.takeEnd(measures.here + iconWidth(measures));
    line.skipEnd(small);
    if (measures.downloads > 0) {
        geometry.downloads = line.takeWhole(measures.downloads + iconWidth(measures));
        line.skip(padding);
    }
    if (measures.likes > 0) {
        geometry.likes = line.takeWhole(measures.likes + iconWidth(measures));
        line.skip(padding);
    }
    geometry.updated = line.takeWhole(measures.updated);
}

int statsWidth(const RepoCardMeasures& measures)
{
    const auto counted = [](int width, int more) {
        return width > 0 ? width + more : 0;
    };
    return counted(measures.downloads, iconWidth(measures) + padding) +
           counted(measures.likes, iconWidth(measures) + padding) + measures.updated + small +
           counted(measures.here, iconWidth(measures));
}

void mirror(RepoCardGeometry& geometry, const QRect& within)
{
    for (QRect* rect : {&geometry.avatar, &geometry.owner, &geometry.name, &geometry.badge, &geometry.task,
                        &geometry.facts, &geometry.lineIcon, &geometry.line, &geometry.downloads,
                        &geometry.likes, &geometry.updated, &geometry.here}) {
        if (!rect->isEmpty())
            *rect = QStyle::visualRect(Qt::RightToLeft, within, *rect);
    }
}

} // namespace

int repoCardIcon(const RepoCardMeasures& measures)
{
    return qMax(14, measures.caption - 2);
}

int repoCardHeight(const RepoCardMeasures& measures, CardLayout layout)
{
    const int two = titleHeight(measures) + lineGap + chipHeight(measures);
    if (layout == CardLayout::List)
        return two + 2 * 12;
    return qMax(132, two + 2 * (lineGap + measures.caption) + 2 * padding);
}

RepoCardGeometry repoCardGeometry(const QRect& rect, const RepoCardMeasures& measures, CardLayout layout,
                                  Qt::LayoutDirection direction)
{
    RepoCardGeometry geometry;
    geometry.card = rect;
    const int left = rect.left() + padding;
    const int right = rect.right() + 1 - padding;
    int top = rect.top() + (layout == CardLayout::List ? 12 : padding);
    placeTitle(geometry, Line(left, right, top, titleHeight(measures)), measures);
    top += titleHeight(measures) + lineGap;
    Line second(left, right, top, chipHeight(measures));
    if (layout == CardLayout::List) {
        // One line for all: the counters at the end, what is about the model before them.
        const int stats = qMin((right - left) / 2, statsWidth(measures));
        placeStats(geometry, Line(right - stats, right, top, chipHeight(measures)), measures);
        second.skipEnd(stats + padding);
        placeFacts(geometry, second, measures);
        second.skip(padding);
        placeVerdict(geometry, second, measures, true);
    } else {
        placeFacts(geometry, second, measures);
        top += chipHeight(measures) + lineGap;
        Line third(left, right, top, measures.caption);
        placeVerdict(geometry, third, measures, true);
        top = rect.bottom() + 1 - padding - measures.caption;
        placeStats(geometry, Line(left, right, top, measures.caption), measures);
    }
    if (direction == Qt::RightToLeft)
        mirror(geometry, rect);
    return geometry;
}

} // namespace vitrine::ui
