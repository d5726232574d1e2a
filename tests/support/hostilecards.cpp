#include "tests/support/hostilecards.h"

namespace vitrine::test {

namespace {

QByteArray repeated(const QByteArray& piece, qsizetype bytes)
{
    return piece.repeated(std::max<qsizetype>(1, bytes / piece.size()));
}

// A head of n columns, and rows that cmark fills up to them: cells grow with the square of the size.
QByteArray wideTable(qsizetype bytes)
{
    const qsizetype half = bytes / 2;
    return repeated("|x", half / 2) + "|\n" + repeated("|-", half / 2) + "|\n" + repeated("a\n", half);
}

QByteArray longParagraphBeforeTable(qsizetype bytes)
{
    return repeated("some words\n", bytes / 2) + repeated("|-|-|\n", bytes / 2);
}

QByteArray yamlAliases(qsizetype)
{
    QByteArray yaml = "---\na0: &a0 [x, x, x, x, x, x, x, x, x, x]\n";
    for (int i = 1; i < 12; ++i) {
        const QByteArray last = "*a" + QByteArray::number(i - 1);
        yaml += "a" + QByteArray::number(i) + ": &a" + QByteArray::number(i) + " [";
        for (int j = 0; j < 9; ++j)
            yaml += last + ", ";
        yaml += last + "]\n";
    }
    return yaml + "---\n# Still readable\n";
}

QByteArray nestedDivisions(qsizetype bytes)
{
    return repeated("<div><blockquote>", bytes) + "\n\ndeep\n";
}

QByteArray manyFootnotes(qsizetype bytes)
{
    QByteArray text;
    for (int i = 0; text.size() < bytes; ++i) {
        const QByteArray number = QByteArray::number(i);
        text += "[^" + number + "]\n\n[^" + number + "]: note\n\n";
    }
    return text;
}

QByteArray sameFootnote(qsizetype bytes)
{
    return "[^1]: " + repeated("[^1] ", bytes / 2) + "\n\n" + repeated("[^1] ", bytes / 2);
}

QByteArray referenceExpansion(qsizetype bytes)
{
    return "[a]: /" + repeated("x", bytes / 2) + "\n\n" + repeated("[a] ", bytes / 2);
}

QByteArray rowSpans(qsizetype bytes)
{
    return "<table>" + repeated("<tr><td rowspan=9999 colspan=9999>x</td>", bytes) + "</table>\n";
}

QByteArray brokenUtf8(qsizetype bytes)
{
    QByteArray text;
    for (qsizetype i = 0; i < bytes; ++i)
        text += char((i * 7919) % 256);
    return text;
}

QByteArray deepLists(qsizetype bytes)
{
    QByteArray text;
    for (int level = 0; text.size() < bytes; ++level)
        text += QByteArray(2 * (level % 1000), ' ') + "- x\n";
    return text;
}

QByteArray unclosedCodeSpans(qsizetype bytes)
{
    QByteArray text;
    for (int run = 1; text.size() < bytes; ++run)
        text += "e" + QByteArray(run, '`');
    return text;
}

// Pieces that "#" makes different from one another.
QByteArray counted(const QByteArray& piece, qsizetype bytes)
{
    QByteArray text;
    for (int i = 0; text.size() < bytes; ++i)
        text += QByteArray(piece).replace('#', QByteArray::number(i));
    return text;
}

QByteArray footnotesAtEnd(qsizetype bytes)
{
    QByteArray text;
    const qsizetype count = bytes / 36;
    for (int i = 0; i < count; ++i)
        text += "w[^" + QByteArray::number(i) + "] ";
    for (int i = 0; i < count; ++i)
        text += "\n\n[^" + QByteArray::number(i) + "]: note";
    return text;
}

QByteArray openDetails(qsizetype bytes)
{
    return repeated("<details open><summary>s</summary>\n\nx\n\n", bytes / 2) +
           repeated("</details>\n\n", bytes / 2);
}

QByteArray wideRow(qsizetype bytes)
{
    const qsizetype columns = std::min<qsizetype>(19000, bytes / 5);
    return repeated("|a", 2 * columns) + "|\n" + repeated("|-", 2 * columns) + "|\n" +
           repeated("|b", 2 * columns) + "|\n";
}

} // namespace

const QList<HostileCard>& hostileCards()
{
    static const QList<HostileCard> cards = {
        {"wideTable", wideTable},
        {"longParagraphBeforeTable", longParagraphBeforeTable},
        {"cdata",
         [](qsizetype n) {
             return repeated("a <![CDATA[", n);
         }},
        {"declarations",
         [](qsizetype n) {
             return repeated("a <!A", n);
         }},
        {"instructions",
         [](qsizetype n) {
             return repeated("a <?", n);
         }},
        {"comments",
         [](qsizetype n) {
             return repeated("a <!-- b", n);
         }},
        {"unendedTags",
         [](qsizetype n) {
             return repeated("a <a x=\"", n);
         }},
        {"unendedTagsInBlock",
         [](qsizetype n) {
             return "<div>\n" + repeated("<a x='\"", n);
         }},
        {"deepQuotes",
         [](qsizetype n) {
             return repeated(">", n) + " x\n";
         }},
        {"manyDeepQuotes",
         [](qsizetype n) {
             return repeated(QByteArray(300, '>') + " x\n", n);
         }},
        {"deepLists", deepLists},
        {"dashesInOneLine",
         [](qsizetype n) {
             return repeated("- ", n) + "x\n";
         }},
        {"numbersInOneLine",
         [](qsizetype n) {
             return repeated("1. ", n) + "x\n";
         }},
        {"stars",
         [](qsizetype n) {
             return repeated("*a **b ", n);
         }},
        {"starsAndUnderscores",
         [](qsizetype n) {
             return repeated("*a_ ", n);
         }},
        {"nestedStars",
         [](qsizetype n) {
             return repeated("*", n / 2) + "a" + repeated("*", n / 2);
         }},
        {"underscores",
         [](qsizetype n) {
             return repeated("_", n) + "a";
         }},
        {"tildes",
         [](qsizetype n) {
             return repeated("a~~b ", n);
         }},
        {"openBrackets",
         [](qsizetype n) {
             return repeated("[", n) + "a";
         }},
        {"nestedBrackets",
         [](qsizetype n) {
             return repeated("[", n / 2) + "a" + repeated("]", n / 2);
         }},
        {"closeBrackets",
         [](qsizetype n) {
             return repeated("a]", n);
         }},
        {"pointyLinks",
         [](qsizetype n) {
             return repeated("[a](<b", n);
         }},
        {"links",
         [](qsizetype n) {
             return repeated("[a](b", n);
         }},
        {"linksInLinks",
         [](qsizetype n) {
             return repeated("[a", n / 2) + repeated("](b)", n / 2);
         }},
        {"pictures",
         [](qsizetype n) {
             return repeated("![a](b) ", n);
         }},
        {"picturesInPictures",
         [](qsizetype n) {
             return repeated("![", n / 2) + "a" + repeated("](b)", n / 2);
         }},
        {"linkTitles",
         [](qsizetype n) {
             return repeated("[a](b \"", n);
         }},
        {"codeSpans", unclosedCodeSpans},
        {"backslashes",
         [](qsizetype n) {
             return repeated("\\", n);
         }},
        {"entities",
         [](qsizetype n) {
             return repeated("&amp;&#x41;&nope;", n);
         }},
        {"addresses",
         [](qsizetype n) {
             return repeated("www.a.b", n);
         }},
        {"addressesInBrackets",
         [](qsizetype n) {
             return repeated("http://a.b/(", n) + repeated(")", n / 4);
         }},
        {"mails",
         [](qsizetype n) {
             return repeated("a@b.c@", n);
         }},
        {"mailAts",
         [](qsizetype n) {
             return repeated("@", n);
         }},
        {"mailNames",
         [](qsizetype n) {
             return repeated("a.", n) + "@b.c";
         }},
        {"manyFootnotes", manyFootnotes},
        {"sameFootnote", sameFootnote},
        {"footnoteOpeners",
         [](qsizetype n) {
             return repeated("[^", n) + "a";
         }},
        {"referenceExpansion", referenceExpansion},
        {"referenceDefinitions",
         [](qsizetype n) {
             return repeated("[a]: b\n", n);
         }},
        {"headings",
         [](qsizetype n) {
             return repeated("# a\n", n);
         }},
        {"setextLines",
         [](qsizetype n) {
             return repeated("a\n", n / 2) + repeated("=", n / 2);
         }},
        {"rules",
         [](qsizetype n) {
             return repeated("***\n", n);
         }},
        {"dashLines",
         [](qsizetype n) {
             return repeated("a\n-\n", n);
         }},
        {"tableCells",
         [](qsizetype n) {
             return "|a|b|\n|-|-|\n" + repeated("|a|b|\n", n);
         }},
        {"tablePipes",
         [](qsizetype n) {
             return "a|b\n-|-\n" + repeated("|", n) + "\n";
         }},
        {"tableEscapes",
         [](qsizetype n) {
             return "a|b\n-|-\n" + repeated("\\|", n) + "\n";
         }},
        {"manyTables",
         [](qsizetype n) {
             return repeated("|a|b|\n|-|-|\n\n", n);
         }},
        {"rowSpans", rowSpans},
        {"openCells",
         [](qsizetype n) {
             return "<table><tr>" + repeated("<td>x", n);
         }},
        {"nestedTables",
         [](qsizetype n) {
             return repeated("<table><tr><td>", n) + "\n\nx\n";
         }},
        {"nestedDivisions", nestedDivisions},
        {"nestedDetails",
         [](qsizetype n) {
             return repeated("<details><summary>s</summary>\n\n", n);
         }},
        {"openFormats",
         [](qsizetype n) {
             return repeated("<b><i><a href=x>", n) + "\n\ntext\n";
         }},
        {"formatsAcrossParagraphs",
         [](qsizetype n) {
             return "<div>" + repeated("<b><p>x<i>", n) + "</div>";
         }},
        {"wrongEnds",
         [](qsizetype n) {
             return "<div>" + repeated("</p></td></div></b>x", n);
         }},
        {"openScript",
         [](qsizetype n) {
             return "<div><script>\n\n" + repeated("x\n\n", n);
         }},
        {"longLine",
         [](qsizetype n) {
             return repeated("x", n);
         }},
        {"longWords",
         [](qsizetype n) {
             return repeated("word ", n);
         }},
        {"longCodeLine",
         [](qsizetype n) {
             return "```\n" + repeated("x", n) + "\n```\n";
         }},
        {"longHeading",
         [](qsizetype n) {
             return "# " + repeated("word ", n) + "\n";
         }},
        {"combiningMarks",
         [](qsizetype n) {
             return "a" + repeated("\xcc\x81\xcc\xa3", n);
         }},
        {"bothDirections",
         [](qsizetype n) {
             return repeated("abc \xd8\xa7\xd9\x84\xd8\xb9 (12) \xe2\x80\xae", n);
         }},
        {"embeddedDirections",
         [](qsizetype n) {
             return repeated("\xe2\x80\xaa\xe2\x80\xab\xd7\x90x", n);
         }},
        {"joinedEmoji",
         [](qsizetype n) {
             return repeated("\xf0\x9f\x91\xa9\xe2\x80\x8d", n);
         }},
        {"joinedFamilies",
         [](qsizetype n) {
             return repeated("\xf0\x9f\x91\xa9\xe2\x80\x8d\xf0\x9f\x91\xa7\xe2\x80\x8d\xf0\x9f\x91\xa6", n);
         }},
        {"manyScripts",
         [](qsizetype n) {
             return repeated("a\xd0\x96\xe4\xb8\xad\xe0\xa4\x95\xd7\x90\xe0\xb8\x81\xe1\x83\x90", n);
         }},
        {"listItems",
         [](qsizetype n) {
             return repeated("- x\n", n);
         }},
        {"taskItems",
         [](qsizetype n) {
             return repeated("- [x] a\n", n);
         }},
        {"wideRow", wideRow},
        {"hugeCell",
         [](qsizetype n) {
             return "|a|b|\n|-|-|\n|x|" + repeated("cell ", n / 2) + "|\n";
         }},
        {"hugeCellInOneWord",
         [](qsizetype n) {
             return "|a|b|\n|-|-|\n|x|" + repeated("c", n / 2) + "|\n";
         }},
        {"linesInCell",
         [](qsizetype n) {
             return "|a|b|\n|-|-|\n|x|" + repeated("y<br>", n / 2) + "|\n";
         }},
        {"picturesInCells",
         [](qsizetype n) {
             return "|a|b|\n|-|-|\n" + counted("|![](#.png)|![](https://a.b/#.png)|\n", n);
         }},
        {"differentPictures",
         [](qsizetype n) {
             return counted("![p#](p#.png)\n", n);
         }},
        {"remotePictures",
         [](qsizetype n) {
             return counted("![p#](https://a.b/#.png)\n\n", n);
         }},
        {"differentLinks",
         [](qsizetype n) {
             return counted("[link #](https://a.b/#) ", n);
         }},
        {"differentHeadings",
         [](qsizetype n) {
             return counted("# Heading number #\n\n", n);
         }},
        {"openDetails", openDetails},
        {"detailsInQuotes",
         [](qsizetype n) {
             return repeated("<blockquote><details><summary>s</summary>", n);
         }},
        {"longSummary",
         [](qsizetype n) {
             return "<details><summary>" + repeated("word ", n) + "</summary>\n\nx\n\n</details>\n";
         }},
        {"longCodeLineWithColours",
         [](qsizetype n) {
             return "```python\n" + repeated("print('x', 1) # ", n) + "\n```\n";
         }},
        {"codeOfQuotes",
         [](qsizetype n) {
             return "```python\n" + repeated("'\n", n) + "\n```\n";
         }},
        {"codeOfApostrophes",
         [](qsizetype n) {
             return "```js\n" + repeated("'`/*", n) + "\n```\n";
         }},
        {"codeSpansInLine",
         [](qsizetype n) {
             return repeated("`a` ", n);
         }},
        {"footnotesAtEnd", footnotesAtEnd},
        {"formulas",
         [](qsizetype n) {
             return repeated("$\\frac{a_{1}}{b^{2}}$ $$\\sum_i$$ ", n);
         }},
        {"longAttribute",
         [](qsizetype n) {
             return "<p align=\"" + repeated("x", n / 2) + "\">y</p>\n\n<img alt=\"" + repeated("w ", n / 2) +
                    "\" src=\"a.png\">\n";
         }},
        {"longPictureText",
         [](qsizetype n) {
             return "![" + repeated("w ", n) + "](a.png)";
         }},
        {"longLinkTitle",
         [](qsizetype n) {
             return "[a](b \"" + repeated("w ", n) + "\")";
         }},
        {"raisedAndRaised",
         [](qsizetype n) {
             return "<p>" + repeated("<sup>a<sub>b", n) + "</p>";
         }},
        {"lineBreaks",
         [](qsizetype n) {
             return "<p>" + repeated("<br>", n) + "</p>";
         }},
        {"wordsAndBreaks",
         [](qsizetype n) {
             return "<p>" + repeated("a<br>", n) + "</p>";
         }},
        {"softHyphens",
         [](qsizetype n) {
             return repeated("a\xc2\xad", n);
         }},
        {"emptyLines",
         [](qsizetype n) {
             return repeated("\n", n);
         }},
        {"spaces",
         [](qsizetype n) {
             return repeated(" ", n);
         }},
        {"tabs",
         [](qsizetype n) {
             return repeated("\t", n);
         }},
        {"zeros",
         [](qsizetype n) {
             return QByteArray(n, '\0');
         }},
        {"brokenUtf8", brokenUtf8},
        {"yamlAliases", yamlAliases},
        {"yamlDeepFlow",
         [](qsizetype n) {
             return "---\na: " + repeated("[", n) + "\n---\nbody\n";
         }},
        {"yamlDeepMaps",
         [](qsizetype n) {
             return "---\n" + repeated("{a: ", n) + "\n---\nbody\n";
         }},
        {"yamlDashes",
         [](qsizetype n) {
             return "---\n" + repeated("- ", n) + "\n---\nbody\n";
         }},
        {"yamlQuestions",
         [](qsizetype n) {
             return "---\n" + repeated("? ", n) + "\n---\nbody\n";
         }},
        {"yamlManyKeys",
         [](qsizetype n) {
             return "---\n" + repeated("key: value\n", n) + "---\nbody\n";
         }},
        {"yamlLongKey",
         [](qsizetype n) {
             return "---\n" + repeated("k", n) + ": v\n---\nbody\n";
         }},
        {"yamlLongText",
         [](qsizetype n) {
             return "---\na: |\n" + repeated("  text\n", n) + "---\nbody\n";
         }},
        {"yamlQuotes",
         [](qsizetype n) {
             return "---\na: '" + repeated("''", n) + "\n---\nbody\n";
         }},
        {"yamlNeverEnds",
         [](qsizetype n) {
             return "---\n" + repeated("a: b\n", n);
         }},
    };
    return cards;
}

} // namespace vitrine::test
