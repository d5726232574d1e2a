#include "core/cards/costguard.h"

#include <algorithm>

namespace vitrine::cards {

namespace {

constexpr qint64 mostWork = 40'000'000; // bytes or cells visited beyond one pass: about a tenth of a second
constexpr int deepestContainers = 100;

struct Line {
    int containers = 0; // markers of quotes and lists at its beginning
    int pipes = 0;
    bool blank = true;
    bool delimiter = false; // could be the line under a table's head
};

Line look(QByteArrayView text)
{
    Line line;
    bool onlyTableMarks = true;
    bool dash = false;
    bool atStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == ' ' || c == '\t' || c == '\r')
            continue;
        line.blank = false;
        if (atStart && (c == '>' || ((c == '-' || c == '*' || c == '+') && i + 1 < text.size() && text.at(i + 1) == ' ')))
            ++line.containers;
        else
            atStart = false;
        line.pipes += c == '|' ? 1 : 0;
        dash = dash || c == '-';
        onlyTableMarks = onlyTableMarks && (c == '|' || c == '-' || c == ':');
    }
    line.delimiter = dash && onlyTableMarks;
    return line;
}

// Openers that are searched to the paragraph's end, each, when none of their ends follows.
qint64 unendedOpeners(QByteArrayView paragraph)
{
    qint64 count = 0;
    for (qsizetype i = 0; i + 1 < paragraph.size(); ++i) {
        if (paragraph.at(i) == '<' && (paragraph.at(i + 1) == '!' || paragraph.at(i + 1) == '?'))
            ++count;
    }
    return count;
}

class Guard {
public:
    QString run(QByteArrayView markdown)
    {
        qsizetype at = 0;
        while (at < markdown.size() && m_problem.isEmpty()) {
            qsizetype end = markdown.indexOf('\n', at);
            end = end < 0 ? markdown.size() : end;
            visit(markdown, at, end);
            at = end + 1;
        }
        endParagraph(markdown, markdown.size());
        return m_problem;
    }

private:
    void visit(QByteArrayView markdown, qsizetype at, qsizetype end)
    {
        const Line line = look(markdown.sliced(at, end - at));
        if (line.containers > deepestContainers)
            m_problem = QStringLiteral("quotes or lists nested %1 deep").arg(line.containers);
        if (line.blank) {
            endParagraph(markdown, at);
            m_start = end + 1;
            return;
        }
        if (line.delimiter) {
            m_tableWork += at - m_start;
            m_columns = std::max(m_columns, line.pipes);
        }
        m_cells += m_columns;
        if (m_tableWork > mostWork || m_cells > mostWork / 80)
            m_problem = QStringLiteral("a table that would fill %1 cells").arg(m_cells);
    }

    void endParagraph(QByteArrayView markdown, qsizetype end)
    {
        m_columns = 0;
        m_tableWork = 0;
        if (m_start >= end || !m_problem.isEmpty())
            return;
        const QByteArrayView paragraph = markdown.sliced(m_start, end - m_start);
        if (paragraph.size() < 20000)
            return;
        m_work += unendedOpeners(paragraph) * paragraph.size();
        if (m_work > mostWork)
            m_problem = QStringLiteral("a paragraph of %1 bytes with unended markup").arg(paragraph.size());
    }

    qsizetype m_start = 0;
    qint64 m_tableWork = 0;
    qint64 m_work = 0;
    qint64 m_cells = 0;
    int m_columns = 0;
    QString m_problem;
};

} // namespace

QString tooCostly(QByteArrayView markdown)
{
    return Guard().run(markdown);
}

} // namespace vitrine::cards
