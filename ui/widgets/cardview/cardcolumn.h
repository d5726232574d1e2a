#pragma once

#include "core/cards/card.h"
#include "ui/widgets/cardview/cardpictures.h"
#include "ui/widgets/cardview/flattener.h"
#include "ui/widgets/cardview/heightindex.h"
#include "ui/widgets/cardview/section.h"

#include <QDeadlineTimer>
#include <QRectF>

#include <deque>
#include <functional>
#include <memory>
#include <vector>

namespace vitrine::ui {

/// Tables and code that are wider than the column: their parts move sideways together.
struct SidewaysGroup {
    size_t first = 0; ///< sections
    size_t last = 0;
    std::vector<double> columns; ///< of a table
    double contentWidth = 0;
    double offset = 0;
};

/// The sections of a card one above the other: where each lies, which are laid out. Knows nothing of events
/// or painting. Lengths are device-independent pixels; y counts from the card's top, x from the viewport's
/// left.
class CardColumn {
public:
    /// A section's height changed by so much.
    using HeightChanged = std::function<void(size_t section, double change)>;

    CardColumn(CardPictures& pictures, HeightChanged changed);
    ~CardColumn();

    void setCard(std::shared_ptr<const cards::Card> card);
    void setStyle(const CardStyle& style);
    void setViewportWidth(double width);
    /// Of the scroll bars that stand under wide boxes.
    void setBarHeight(double height) { m_barHeight = height; }

    const cards::Card& card() const { return *m_card; }
    const CardStyle& style() const { return m_style; }
    bool complete() const { return m_flattener == nullptr; }

    /// Adds sections until \p deadline. \return true while some are missing
    bool flattenUntil(const QDeadlineTimer& deadline);
    /// Lays out sections between \p top and \p bottom, at least one where one is needed. \return true while
    /// some are not
    bool layOutUntil(const QDeadlineTimer& deadline, double top, double bottom);
    void layOut(size_t section);
    /// Lets go of a few documents outside, keeping their heights. \return true while there may be more
    bool forgetOutside(double top, double bottom);
    /// A picture of the section came or changed its size.
    void invalidate(size_t section);

    size_t size() const { return m_sections.size(); }
    const Section& section(size_t index) const { return m_sections[index]; }
    SidewaysGroup& group(int number) { return m_groups[static_cast<size_t>(number)]; }
    const SidewaysGroup& group(int number) const { return m_groups[static_cast<size_t>(number)]; }
    double height() const { return m_heights.total() + 2 * margin(); }
    double top(size_t index) const { return m_heights.top(index) + margin(); }
    double shownHeight(size_t index) const { return m_heights.height(index); }
    size_t at(double y) const { return m_heights.at(y - margin()); }
    double margin() const { return m_margin; }
    double left() const { return m_left; }
    double width() const { return m_width; }

    /// Where the section's box stands and how wide it may be; for Text the whole column.
    double boxLeft(const Section& section) const;
    double boxWidth(const Section& section) const;
    /// Where the document's origin stands, its sideways movement included.
    QPointF origin(size_t index) const;

    bool isShown(size_t index) const;
    void toggleFold(size_t index);
    void openFoldsAround(size_t index);
    /// Section of an anchor; size() where there is none.
    size_t sectionOf(const QString& anchor) const;

private:
    static constexpr double foldPadding = 5;
    static constexpr double foldLabel = 24; ///< room of the triangle

    double guess(const Section& section) const;
    double padding(const Section& section, bool above) const;
    double barRoom(const Section& section) const;
    void setHeight(size_t index, double height);
    void noteGroup(size_t index);
    void guessAll();

    CardPictures& m_pictures;
    HeightChanged m_changed;
    std::shared_ptr<const cards::Card> m_card;
    std::unique_ptr<Flattener> m_flattener;
    QHash<QString, size_t> m_anchors;
    std::vector<Section> m_sections;
    std::vector<SidewaysGroup> m_groups;
    HeightIndex m_heights;
    std::deque<size_t> m_documents; // sections that have one, oldest first
    CardStyle m_style;
    double m_viewportWidth = 700;
    double m_margin = 24;
    double m_left = 24;
    double m_width = 600;
    double m_lineHeight = 20;
    double m_monoAdvance = 8;
    double m_barHeight = 12;
};

} // namespace vitrine::ui
