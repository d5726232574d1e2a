// What is marked in a CardView, and copying it.
#include "ui/widgets/cardview/cardview.h"

#include "ui/widgets/cardview/sectionwriter.h"

#include <QApplication>
#include <QClipboard>
#include <QTextBlock>

namespace vitrine::ui {

bool CardView::hasSelection() const
{
    return m_selectionStart != m_selectionEnd;
}

std::pair<CardView::Position, CardView::Position> CardView::selection() const
{
    return std::minmax(m_selectionStart, m_selectionEnd);
}

void CardView::extendSelection(const Position& position)
{
    if (m_selectionEnd == position)
        return;
    m_selectionEnd = position;
    viewport()->update();
}

void CardView::clearSelection()
{
    m_selectionStart = {};
    m_selectionEnd = {};
    viewport()->update();
}

void CardView::selectAll()
{
    m_column.flattenUntil(QDeadlineTimer(QDeadlineTimer::Forever));
    if (m_column.size() == 0)
        return;
    m_selectionStart = {0, 0};
    m_selectionEnd = {m_column.size() - 1, std::numeric_limits<int>::max()};
    viewport()->update();
}

QString CardView::textBetween(size_t index, int start, int end) const
{
    const Section& section = m_column.section(index);
    const bool whole = start == 0 && (end == std::numeric_limits<int>::max() ||
                                      (section.document && end >= section.document->characterCount() - 1));
    if (whole || !section.document)
        return sectionText(section);
    QTextCursor cursor(section.document.get());
    const int last = section.document->characterCount() - 1;
    cursor.setPosition(std::min(start, last));
    cursor.setPosition(std::min(end, last), QTextCursor::KeepAnchor);
    QString text = cursor.selectedText();
    text.replace(QChar::ParagraphSeparator, QLatin1Char('\n'));
    text.replace(QChar::LineSeparator, QLatin1Char('\n'));
    text.remove(QChar::ObjectReplacementCharacter);
    return text;
}

QString CardView::selectedText() const
{
    if (!hasSelection())
        return {};
    const auto [from, to] = selection();
    QString text;
    for (size_t i = from.section; i <= to.section && i < m_column.size(); ++i) {
        if (m_column.section(i).kind == Section::Kind::Rule)
            continue;
        if (i > from.section && !text.endsWith(QLatin1Char('\n')))
            text += QLatin1Char('\n');
        text += textBetween(i, i == from.section ? from.offset : 0,
                            i == to.section ? to.offset : std::numeric_limits<int>::max());
    }
    return text;
}

void CardView::copy()
{
    if (hasSelection())
        QApplication::clipboard()->setText(selectedText());
}

void CardView::selectWord(const Position& position, bool paragraph)
{
    const Section& section = m_column.section(position.section);
    if (!section.document)
        return;
    QTextCursor cursor(section.document.get());
    cursor.setPosition(position.offset);
    cursor.select(paragraph ? QTextCursor::BlockUnderCursor : QTextCursor::WordUnderCursor);
    m_selectionStart = {position.section, cursor.selectionStart()};
    m_selectionEnd = {position.section, cursor.selectionEnd()};
    m_moved = true;
    viewport()->update();
}

} // namespace vitrine::ui
