#include "ui/widgets/cardview/cardcolumn.h"

#include "ui/widgets/cardview/sectionwriter.h"

#include <QAbstractTextDocumentLayout>
#include <QFontMetricsF>
#include <QThreadPool>

#include <cmath>

namespace vitrine::ui {

namespace {

// Taking a large card apart takes milliseconds: not in the window's thread.
void dropElsewhere(std::shared_ptr<const cards::Card> card)
{
    if (card && card.use_count() == 1)
        QThreadPool::globalInstance()->start([kept = std::move(card)]() mutable { kept.reset(); });
}

qsizetype longestLine(const QString& text)
{
    qsizetype longest = 0;
    qsizetype start = 0;
    while (start <= text.size()) {
        qsizetype end = text.indexOf(QLatin1Char('\n'), start);
        end = end < 0 ? text.size() : end;
        longest = std::max(longest, end - start);
        start = end + 1;
    }
    return longest;
}

} // namespace

CardColumn::CardColumn(CardPictures& pictures, HeightChanged changed)
    : m_pictures(pictures), m_changed(std::move(changed)), m_card(std::make_shared<cards::Card>())
{
}

CardColumn::~CardColumn()
{
    m_sections.clear();
    dropElsewhere(std::move(m_card));
}

void CardColumn::setCard(std::shared_ptr<const cards::Card> card)
{
    m_flattener.reset();
    m_sections.clear();
    m_groups.clear();
    m_documents.clear();
    m_heights.clear();
    m_anchors.clear();
    dropElsewhere(std::move(m_card));
    m_card = std::move(card);
    m_flattener = std::make_unique<Flattener>(m_card->blocks);
}

void CardColumn::setStyle(const CardStyle& style)
{
    m_style = style;
    m_pictures.setStyle(style);
    m_lineHeight = style.lineHeight();
    m_monoAdvance = QFontMetricsF(style.mono()).horizontalAdvance(QStringLiteral("mmmmmmmmmm")) / 10;
    setViewportWidth(m_viewportWidth);
    for (SidewaysGroup& group : m_groups)
        group.columns.clear();
    guessAll();
}

void CardColumn::setViewportWidth(double width)
{
    const double previous = m_width;
    m_viewportWidth = width;
    m_margin = m_style.margin >= 0 ? m_style.margin : width < 520 ? 16 : 28;
    m_left = m_margin;
    m_width = std::max(120.0, std::min(m_style.measure(), width - 2 * m_margin));
    m_pictures.setColumn(m_width);
    if (std::abs(previous - m_width) > 0.5)
        guessAll();
}

void CardColumn::guessAll()
{
    for (size_t i = 0; i < m_sections.size(); ++i) {
        m_sections[i].laidOut = false;
        m_sections[i].document.reset();
        setHeight(i, guess(m_sections[i]));
    }
}

bool CardColumn::flattenUntil(const QDeadlineTimer& deadline)
{
    if (!m_flattener)
        return false;
    bool more = true;
    while (more && !deadline.hasExpired()) {
        const size_t before = m_sections.size();
        more = m_flattener->step(m_sections);
        for (size_t i = before; i < m_sections.size(); ++i) {
            if (i > 0 && !m_sections[i - 1].pieces.empty())
                m_sections[i - 1].barsBelow =
                    std::min(m_sections[i - 1].pieces.back().bars.size(), m_sections[i].bars.size());
            noteGroup(i);
            m_sections[i].height = guess(m_sections[i]);
            m_heights.append(isShown(i) ? m_sections[i].height : 0.0);
        }
    }
    if (more)
        return true;
    m_anchors = m_flattener->anchors();
    m_flattener.reset();
    return false;
}

void CardColumn::noteGroup(size_t index)
{
    const Section& section = m_sections[index];
    if (section.group < 0)
        return;
    const auto number = static_cast<size_t>(section.group);
    if (m_groups.size() <= number) {
        m_groups.resize(number + 1);
        m_groups[number].first = index;
        if (section.kind == Section::Kind::Code)
            m_groups[number].contentWidth =
                static_cast<double>(longestLine(section.block->text)) * m_monoAdvance +
                2 * CardStyle::codePadding;
    }
    m_groups[number].last = index;
}

bool CardColumn::layOutUntil(const QDeadlineTimer& deadline, double top, double bottom)
{
    if (m_sections.empty())
        return false;
    bool worked = false;
    for (size_t i = at(top); i < m_sections.size() && this->top(i) < bottom; ++i) {
        if (!isShown(i) ||
            (m_sections[i].laidOut && (m_sections[i].document || m_sections[i].kind == Section::Kind::Rule)))
            continue;
        if (worked && deadline.hasExpired())
            return true;
        layOut(i);
        worked = true;
    }
    return false;
}

void CardColumn::layOut(size_t index)
{
    Section& section = m_sections[index];
    if (section.kind == Section::Kind::Rule) {
        section.laidOut = true;
        return;
    }
    if (section.laidOut && section.document)
        return;
    std::vector<double> none;
    std::vector<double>* columns = &none;
    double width = m_width;
    if (section.group >= 0) {
        SidewaysGroup& group = m_groups[static_cast<size_t>(section.group)];
        columns = &group.columns;
        if (section.kind == Section::Kind::Table && group.columns.empty()) {
            group.columns = columnWidths(*section.block, m_style);
            group.contentWidth = 1;
            for (const double column : group.columns)
                group.contentWidth += column;
        }
        width = group.contentWidth;
    } else if (section.kind == Section::Kind::Fold) {
        width = boxWidth(section) - foldLabel;
    }
    writeSection(section, m_style, m_pictures, width, *columns);
    m_documents.push_back(index);
    const double height = section.document->documentLayout()->documentSize().height();
    if (section.kind == Section::Kind::Code) {
        SidewaysGroup& group = m_groups[static_cast<size_t>(section.group)];
        group.contentWidth =
            std::max(group.contentWidth, section.document->idealWidth() + 2 * CardStyle::codePadding);
    }
    setHeight(index, std::ceil(height + padding(section, true) + padding(section, false)));
}

// Taking a document apart costs, too: a dozen at a time.
bool CardColumn::forgetOutside(double top, double bottom)
{
    constexpr int mostLooked = 64;
    constexpr int mostForgotten = 12;
    int forgotten = 0;
    const auto looks = std::min<size_t>(mostLooked, m_documents.size());
    for (size_t i = 0; i < looks && forgotten < mostForgotten; ++i) {
        const size_t index = m_documents.front();
        m_documents.pop_front();
        const double y = index < m_sections.size() ? this->top(index) : 0;
        if (index >= m_sections.size() || !m_sections[index].document)
            continue;
        if (y + m_sections[index].height >= top && y <= bottom) {
            m_documents.push_back(index);
            continue;
        }
        m_sections[index].document.reset();
        ++forgotten;
    }
    return forgotten == mostForgotten;
}

void CardColumn::invalidate(size_t section)
{
    m_sections[section].laidOut = false;
    m_sections[section].document.reset();
}

void CardColumn::setHeight(size_t index, double height)
{
    m_sections[index].height = height;
    const double shown = isShown(index) ? height : 0.0;
    const double change = shown - m_heights.height(index);
    if (std::abs(change) < 0.01)
        return;
    m_heights.set(index, shown);
    m_changed(index, change);
}

bool CardColumn::isShown(size_t index) const
{
    for (int fold = m_sections[index].fold; fold >= 0; fold = m_sections[static_cast<size_t>(fold)].fold) {
        if (!m_sections[static_cast<size_t>(fold)].open)
            return false;
    }
    return true;
}

void CardColumn::toggleFold(size_t index)
{
    Section& fold = m_sections[index];
    fold.open = !fold.open;
    // What it holds follows at once and ends where a section lies in no later fold.
    for (size_t i = index + 1; i < m_sections.size() && m_sections[i].fold >= static_cast<int>(index); ++i)
        setHeight(i, m_sections[i].height);
}

void CardColumn::openFoldsAround(size_t index)
{
    for (int fold = m_sections[index].fold; fold >= 0; fold = m_sections[static_cast<size_t>(fold)].fold) {
        if (!m_sections[static_cast<size_t>(fold)].open)
            toggleFold(static_cast<size_t>(fold));
    }
}

size_t CardColumn::sectionOf(const QString& anchor) const
{
    const QHash<QString, size_t>& anchors = m_flattener ? m_flattener->anchors() : m_anchors;
    const auto found = anchors.constFind(anchor);
    return found == anchors.cend() || *found >= m_sections.size() ? m_sections.size() : *found;
}

} // namespace vitrine::ui
