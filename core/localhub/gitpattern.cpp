#include "core/localhub/gitpattern.h"

namespace vitrine::localhub {

namespace {

constexpr qsizetype longestPattern = 500;
constexpr qsizetype mostLines = 2000;
/// Steps of one match: a pattern of many stars would try for hours. What needs more does not match.
const QString bounded = QStringLiteral("(*LIMIT_MATCH=20000)");

/// A class of characters; a "[" that none ends stands for itself.
qsizetype appendClass(const QString& pattern, qsizetype at, QString& expression)
{
    qsizetype start = at + 1;
    const bool negated = start < pattern.size() && (pattern.at(start) == u'!' || pattern.at(start) == u'^');
    start += negated ? 1 : 0;
    qsizetype end = start;
    for (bool first = true; end < pattern.size() && (first || pattern.at(end) != u']'); first = false) {
        const qsizetype named =
            pattern.mid(end, 2) == QLatin1String("[:") ? pattern.indexOf(QLatin1String(":]"), end + 2) : -1;
        end = named < 0 ? end + 1 : named + 2;
    }
    if (end >= pattern.size()) {
        expression += QStringLiteral("\\[");
        return at;
    }
    QString inside = pattern.mid(start, end - start);
    inside.replace(u'\\', QLatin1String("\\\\"));
    expression += (negated ? QStringLiteral("(?!/)[^") : QStringLiteral("(?!/)[")) + inside + u']';
    return end;
}

QString expressionOf(const QString& pattern)
{
    const bool anchored = pattern.contains(u'/');
    QString text = pattern.startsWith(u'/') ? pattern.mid(1) : pattern;
    QString expression = anchored ? QStringLiteral("\\A") : QStringLiteral("\\A(?:.*/)?");
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text.at(i);
        const bool atStart = i == 0 || text.at(i - 1) == u'/';
        if (atStart && text.mid(i, 3) == QLatin1String("**/")) {
            expression += QStringLiteral("(?:.*/)?");
            i += 2;
        } else if (text.mid(i) == QLatin1String("**") && atStart && i > 0) {
            expression += QStringLiteral(".+");
            i += 1;
        } else if (c == u'*') {
            if (!expression.endsWith(QLatin1String("[^/]*")))
                expression += QStringLiteral("[^/]*");
        } else if (c == u'?') {
            expression += QStringLiteral("[^/]");
        } else if (c == u'[') {
            i = appendClass(text, i, expression);
        } else if (c == u'\\' && i + 1 < text.size()) {
            expression += QRegularExpression::escape(text.mid(++i, 1));
        } else {
            expression += QRegularExpression::escape(QString(c));
        }
    }
    return expression + QStringLiteral("\\z");
}

QList<QByteArray> linesOf(const QByteArray& text)
{
    return text.split('\n').mid(0, mostLines);
}

} // namespace

GitPattern::GitPattern(const QString& pattern)
{
    if (pattern.size() <= longestPattern)
        m_expression.setPattern(bounded + expressionOf(pattern));
    else
        m_expression.setPattern(QStringLiteral("(?!)"));
    m_expression.setPatternOptions(QRegularExpression::DotMatchesEverythingOption);
}

bool GitPattern::matches(const QString& path) const
{
    return m_expression.isValid() && m_expression.match(path).hasMatch();
}

LfsRules::LfsRules(const QByteArray& attributes)
{
    for (const QByteArray& line : linesOf(attributes)) {
        const QList<QByteArray> words = line.simplified().split(' ');
        if (words.first().startsWith('#'))
            continue;
        for (const QByteArray& word : words.mid(1)) {
            if (word == "filter" || word == "-filter" || word == "!filter" || word.startsWith("filter="))
                m_lines.append({GitPattern(QString::fromUtf8(words.first())), word == "filter=lfs"});
        }
    }
}

bool LfsRules::names(const QString& path) const
{
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if (line->pattern.matches(path))
            return line->isLarge;
    }
    return false;
}

bool LfsRules::applies(const QString& path, qint64 size) const
{
    return size > 0 && (size > largestRegular || names(path));
}

QByteArray LfsRules::lineFor(const QString& path)
{
    QByteArray pattern = path.toUtf8();
    for (const char c : {'\\', '*', '?', '['})
        pattern.replace(QByteArray(1, c), QByteArray("\\") + c);
    pattern.replace(" ", "[[:space:]]");
    if (pattern.startsWith('#') || pattern.startsWith('!') || pattern.startsWith('"'))
        pattern.prepend('/');
    return pattern + " filter=lfs diff=lfs merge=lfs -text\n";
}

IgnoreRules::IgnoreRules(const QByteArray& text)
{
    for (const QByteArray& raw : linesOf(text)) {
        QString line = QString::fromUtf8(raw);
        while (line.endsWith(u'\r') || (line.endsWith(u' ') && !line.endsWith(QLatin1String("\\ "))))
            line.chop(1);
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        const bool isBack = line.startsWith(u'!');
        line = isBack ? line.mid(1) : line;
        const bool foldersOnly = line.endsWith(u'/');
        if (foldersOnly)
            line.chop(1);
        if (!line.isEmpty())
            m_lines.append({GitPattern(line), isBack, foldersOnly});
    }
}

bool IgnoreRules::says(const QString& path, bool isFolder) const
{
    for (auto line = m_lines.rbegin(); line != m_lines.rend(); ++line) {
        if ((isFolder || !line->foldersOnly) && line->pattern.matches(path))
            return !line->isBack;
    }
    return false;
}

bool IgnoreRules::leavesOut(const QString& path) const
{
    for (qsizetype slash = path.indexOf(u'/'); slash > 0; slash = path.indexOf(u'/', slash + 1)) {
        if (says(path.left(slash), true))
            return true;
    }
    return says(path, false);
}

} // namespace vitrine::localhub
