#include "ui/shell/fuzzy.h"

namespace vitrine::ui {

namespace {

bool beginsWord(const QString& text, qsizetype at)
{
    if (at == 0)
        return true;
    const QChar before = text.at(at - 1);
    return !before.isLetterOrNumber() || (before.isLower() && text.at(at).isUpper());
}

} // namespace

int fuzzyScore(const QString& pattern, const QString& text)
{
    if (pattern.isEmpty())
        return 1;
    const QString wanted = pattern.toCaseFolded();
    const QString folded = text.toCaseFolded();
    if (const qsizetype at = folded.indexOf(wanted); at >= 0)
        return 1000 + (beginsWord(text, at) ? 500 : 0) + (at == 0 ? 300 : 0) -
               int(qMin<qsizetype>(text.size(), 200));
    int score = 100;
    qsizetype at = -1;
    for (const QChar letter : wanted) {
        if (letter.isSpace())
            continue;
        const qsizetype found = folded.indexOf(letter, at + 1);
        if (found < 0)
            return 0;
        score += found == at + 1 ? 15 : beginsWord(text, found) ? 10 : -1;
        at = found;
    }
    return qMax(1, score - int(qMin<qsizetype>(text.size(), 60)) / 4);
}

} // namespace vitrine::ui
