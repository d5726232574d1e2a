#include "ui/widgets/cardview/cardview.h"

#include <QAbstractTextDocumentLayout>
#include <QScrollBar>
#include <QTextBlock>

namespace vitrine::ui {

int CardView::find(const QString& text)
{
    m_needle = text;
    m_matches.clear();
    m_matchPlaces.clear();
    m_currentMatch = -1;
    viewport()->update();
    if (text.isEmpty())
        return 0;
    m_column.flattenUntil(QDeadlineTimer(QDeadlineTimer::Forever));
    const size_t seen = m_column.size() == 0 ? 0 : m_column.at(scrollTop());
    for (size_t i = 0; i < m_column.size(); ++i) {
        const QString words = sectionText(m_column.section(i));
        int ordinal = 0;
        for (qsizetype at = words.indexOf(text, 0, Qt::CaseInsensitive); at >= 0;
             at = words.indexOf(text, at + text.size(), Qt::CaseInsensitive)) {
            if (m_currentMatch < 0 && i >= seen)
                m_currentMatch = static_cast<int>(m_matches.size());
            m_matches.push_back({i, ordinal++});
        }
    }
    if (m_currentMatch < 0 && !m_matches.empty())
        m_currentMatch = 0;
    showMatch();
    return static_cast<int>(m_matches.size());
}

void CardView::moveMatch(int by)
{
    const auto count = static_cast<int>(m_matches.size());
    if (count == 0)
        return;
    m_currentMatch = (m_currentMatch + by + count) % count;
    showMatch();
}

// Places of the matches in a laid out section, and whether each is the one shown.
std::vector<std::pair<int, int>> CardView::matchesIn(size_t index)
{
    std::vector<std::pair<int, int>> found;
    if (m_matches.empty())
        return found;
    auto known = std::find_if(m_matchPlaces.begin(), m_matchPlaces.end(),
                              [index](const SectionMatches& places) { return places.section == index; });
    if (known == m_matchPlaces.end()) {
        SectionMatches places;
        places.section = index;
        const QTextDocument* document = m_column.section(index).document.get();
        for (QTextBlock block = document ? document->begin() : QTextBlock(); block.isValid();
             block = block.next()) {
            const QString words = block.text();
            for (qsizetype at = words.indexOf(m_needle, 0, Qt::CaseInsensitive); at >= 0;
                 at = words.indexOf(m_needle, at + m_needle.size(), Qt::CaseInsensitive))
                places.starts.push_back(block.position() + static_cast<int>(at));
        }
        constexpr size_t mostKept = 64;
        if (m_matchPlaces.size() > mostKept)
            m_matchPlaces.clear();
        m_matchPlaces.push_back(std::move(places));
        known = m_matchPlaces.end() - 1;
    }
    const Match* current = m_currentMatch < 0 ? nullptr : &m_matches[static_cast<size_t>(m_currentMatch)];
    for (size_t i = 0; i < known->starts.size(); ++i) {
        const bool shown =
            current != nullptr && current->section == index && current->ordinal == static_cast<int>(i);
        found.emplace_back(known->starts[i], shown ? 1 : 0);
    }
    return found;
}

void CardView::showMatch()
{
    if (m_currentMatch < 0)
        return;
    const Match& match = m_matches[static_cast<size_t>(m_currentMatch)];
    m_column.openFoldsAround(match.section);
    m_column.layOut(match.section);
    updateRange();
    if (!m_column.section(match.section).document)
        return;
    const auto places = matchesIn(match.section);
    if (static_cast<size_t>(match.ordinal) < places.size()) {
        const QRectF place = rectangleOf(match.section, places[static_cast<size_t>(match.ordinal)].first);
        scrollIntoView(match.section, place.top(), place.height());
        const Section& section = m_column.section(match.section);
        if (section.group >= 0) {
            SidewaysGroup& group = m_column.group(section.group);
            const double box = m_column.boxWidth(section);
            const double x = place.left() - m_column.boxLeft(section) + group.offset;
            if (x < group.offset + 20 || x > group.offset + box - 60)
                group.offset = std::clamp(x - box / 3, 0.0, std::max(0.0, group.contentWidth - box));
        }
    }
    wake();
}

// Of a character, in the card's coordinates.
QRectF CardView::rectangleOf(size_t index, int offset) const
{
    const Section& section = m_column.section(index);
    if (!section.document)
        return {m_column.boxLeft(section), m_column.top(index), 10, m_column.shownHeight(index)};
    const QTextBlock block = section.document->findBlock(offset);
    const QTextLine line = block.layout()->lineForTextPosition(offset - block.position());
    if (!line.isValid())
        return {m_column.origin(index), QSizeF(10, m_column.style().lineHeight())};
    const QPointF corner = section.document->documentLayout()->blockBoundingRect(block).topLeft();
    const QPointF origin = m_column.origin(index) + corner - block.layout()->boundingRect().topLeft();
    return {origin.x() + line.cursorToX(offset - block.position()), origin.y() + line.y(), 2, line.height()};
}

QString CardView::text() const
{
    QString whole;
    for (size_t i = 0; i < m_column.size(); ++i) {
        if (m_column.section(i).kind != Section::Kind::Rule)
            whole += sectionText(m_column.section(i)) + QLatin1Char('\n');
    }
    return whole;
}

} // namespace vitrine::ui
