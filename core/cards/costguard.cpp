#include "core/cards/costguard.h"

#include <algorithm>

namespace vitrine::cards {

namespace {

constexpr qint64 mostWork = 40'000'000;    // bytes visited beyond one pass: about a tenth of a second
constexpr qint64 mostCells = 500'000;      // about 85 bytes each
constexpr qint64 mostCopied = 100'000'000; // bytes of link addresses
constexpr int mostPipesInLine = 20'000;
constexpr int deepestContainers = 100;
constexpr qsizetype smallParagraph = 4096;

struct Line {
    int containers = 0; // markers of quotes and lists at its beginning
    int pipes = 0;
    bool blank = true;
    bool delimiter = false; // could be the line under a table's head
};

bool isDigit(char c)
{
    return c >= '0' && c <= '9';
}

// The length of a quote's or list item's marker at \p at; 0 where there is none.
qsizetype markerAt(QByteArrayView text, qsizetype at)
{
    const char c = text.at(at);
    if (c == '>')
        return 1;
    qsizetype end = at + 1;
    if (isDigit(c)) {
        while (end < text.size() && isDigit(text.at(end)))
            ++end;
        if (end >= text.size() || (text.at(end) != '.' && text.at(end) != ')'))
            return 0;
        ++end;
    } else if (c != '-' && c != '*' && c != '+') {
        return 0;
    }
    return end < text.size() && (text.at(end) == ' ' || text.at(end) == '\t') ? end - at : 0;
}

Line look(QByteArrayView text)
{
    Line line;
    bool onlyTableMarks = true;
    bool dash = false;
    bool bar = false;
    bool atStart = true;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const char c = text.at(i);
        if (c == ' ' || c == '\t' || c == '\r')
            continue;
        line.blank = false;
        if (atStart) {
            const qsizetype marker = markerAt(text, i);
            atStart = marker > 0;
            line.containers += marker > 0 ? 1 : 0;
            i += std::max<qsizetype>(marker - 1, 0);
        }
        line.pipes += c == '|' ? 1 : 0;
        dash = dash || c == '-';
        bar = bar || c == '|' || c == ':';
        onlyTableMarks = onlyTableMarks && (c == '|' || c == '-' || c == ':');
    }
    line.delimiter = dash && bar && onlyTableMarks;
    return line;
}

// How much further than once a paragraph may be read: openers that are searched to its end, each, because
// none of their ends follows; addresses and mails that begin again and again inside one endless word.
qint64 repeatedWork(QByteArrayView paragraph)
{
    qint64 work = 0;
    qint64 startsInWord = 0;
    qsizetype wordStart = 0;
    for (qsizetype i = 0; i < paragraph.size(); ++i) {
        const char c = paragraph.at(i);
        const char next = i + 1 < paragraph.size() ? paragraph.at(i + 1) : '\0';
        if (c == '<' && (next == '!' || next == '?'))
            work += paragraph.size();
        if (c == '@' || (c == ':' && next == '/') || (c == 'w' && next == 'w'))
            ++startsInWord;
        if (c == ' ' || c == '\n') {
            work += i - wordStart > smallParagraph ? startsInWord * (i - wordStart) : 0;
            wordStart = i + 1;
            startsInWord = 0;
        }
    }
    return work + startsInWord * (paragraph.size() - wordStart);
}

class Guard {
public:
    explicit Guard(QByteArrayView markdown) : m_markdown(markdown) {}

    QString run()
    {
        qsizetype at = 0;
        while (at < m_markdown.size() && m_problem.isEmpty()) {
            qsizetype end = m_markdown.indexOf('\n', at);
            end = end < 0 ? m_markdown.size() : end;
            visit(at, end);
            at = end + 1;
        }
        endParagraph(m_markdown.size());
        if (m_problem.isEmpty() && m_longestDefinition * m_markdown.count('[') > mostCopied)
            m_problem =
                QStringLiteral("a link address of %1 bytes used again and again").arg(m_longestDefinition);
        return m_problem;
    }

private:
    void visit(qsizetype at, qsizetype end)
    {
        const Line line = look(m_markdown.sliced(at, end - at));
        if (line.containers > deepestContainers)
            m_problem = QStringLiteral("quotes or lists nested %1 deep").arg(line.containers);
        if (line.pipes > mostPipesInLine)
            m_problem = QStringLiteral("a table of %1 columns").arg(line.pipes);
        if (line.blank) {
            endParagraph(at);
            m_start = end + 1;
            return;
        }
        if (line.delimiter) {
            m_tableWork += at - m_start;
            m_columns = std::max(m_columns, line.pipes);
        }
        m_cells += std::max(0, m_columns - 1);
        if (m_tableWork > mostWork)
            m_problem =
                QStringLiteral("a paragraph of %1 bytes that keeps looking like a table").arg(at - m_start);
        if (m_cells > mostCells)
            m_problem = QStringLiteral("tables of more than %1 cells").arg(mostCells);
    }

    void endParagraph(qsizetype end)
    {
        m_columns = 0;
        m_tableWork = 0;
        if (m_start >= end || !m_problem.isEmpty())
            return;
        const QByteArrayView paragraph = m_markdown.sliced(m_start, end - m_start);
        if (paragraph.size() < smallParagraph)
            return;
        if (paragraph.trimmed().startsWith('[') && paragraph.contains("]:"))
            m_longestDefinition = std::max<qint64>(m_longestDefinition, paragraph.size());
        m_work += repeatedWork(paragraph);
        if (m_work > mostWork)
            m_problem = QStringLiteral("a paragraph of %1 bytes with unended markup").arg(paragraph.size());
    }

    QByteArrayView m_markdown;
    qsizetype m_start = 0;
    qint64 m_tableWork = 0;
    qint64 m_work = 0;
    qint64 m_cells = 0;
    qint64 m_longestDefinition = 0;
    int m_columns = 0;
    QString m_problem;
};

} // namespace

QString tooCostly(QByteArrayView markdown)
{
    return Guard(markdown).run();
}

} // namespace vitrine::cards
