#include "core/cards/cardparser.h"

#include "tests/core/cards/carddump.h"
#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>

using namespace vitrine;
using cards::Block;
using cards::Card;
using cards::Note;

namespace {

QByteArray fileContent(const QString& path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("cannot be opened");
}

QString folder()
{
    return QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/cards");
}

QString parsed(const char* markdown)
{
    return test::dump(cards::parseCard(QByteArray(markdown)).blocks);
}

} // namespace

/// tests/data/cards holds cards as people write them and, beside each, the blocks they are expected to
/// become.
class CardParserTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void realisticCards_data()
    {
        QTest::addColumn<QString>("name");
        const QStringList names = QDir(folder()).entryList({QStringLiteral("*.md")});
        QVERIFY(names.size() > 30);
        for (const QString& name : names)
            QTest::newRow(qPrintable(name)) << name.chopped(3);
    }

    void realisticCards()
    {
        QFETCH(QString, name);
        const Card card =
            cards::parseCard(fileContent(folder() + QLatin1Char('/') + name + QStringLiteral(".md")));
        const QString expected =
            QString::fromUtf8(fileContent(folder() + QLatin1Char('/') + name + QStringLiteral(".blocks")));
        QCOMPARE(test::dump(card), expected);
    }

    void smallForms_data()
    {
        QTest::addColumn<QByteArray>("markdown");
        QTest::addColumn<QString>("expected");
        const auto row = [](const char* name, const char* markdown, const char* expected) {
            QTest::newRow(name) << QByteArray(markdown) << QString::fromUtf8(expected);
        };
        row("emphasis across html", "<b>bold *both*</b> plain", "p **bold *both*** plain");
        row("html paragraph in a list", "- <p>one</p>\n- two", "ul\n  li\n    p one\n  li\n    p two");
        row("link in link", "<a href=a>one <a href=b>two</a></a>", "p <a repo:a>one </a><a repo:b>two</a>");
        row("centre by tag", "<center>\n\n# A\n\n</center>\n\nb", "h1#a[centre] A\np b");
        row("centre by style", "<div style=\"color: red; text-align: center\">x</div>", "p[centre] x");
        row("align ends with its division", "<div align=right>a</div>b", "p[right] a\np b");
        row("script hides markdown after a blank line", "<script>\n\n# A\n\n</script>\n\nb", "p b");
        row("style in a division hides until its end", "<div><style>\na {}\n\nb {}\n</style></div>\n\nc",
            "p c");
        row("script ends with its paragraph", "a <script>b\n\nc",
            "p a\n"
            "p c");
        row("special tokens stay", "use <image> and </s> here", "p use <image> and </s> here");
        row("unknown tags with attributes vanish", "<hfoption id=\"x\">y</hfoption>", "p y</hfoption>");
        row("entity in attribute", "<a href=\"a&amp;b.md\" >x</a>", "p <a repo:a&b.md>x</a>");
        row("upper case", "<CENTER><B>x</B></CENTER>", "p[centre] **x**");
        row("tag without end", "<div>a</div>\n<b", "p a");
        row("heading numbers", "# A\n# A\n# A-1\n# !!!", "h1#a A\nh1#a-1 A\nh1#a-1-1 A-1\nh1#section !!!");
        row("table without body", "|a|\n|-|", "table(1)\n  head (a)");
        row("summary alone", "<summary>x</summary>", "p x");
        row("details inside a list", "- a\n  <details><summary>s</summary>b</details>\n- c",
            "ul\n  li\n    p a\n    details s\n      p b\n  li\n    p c");
        row("rule in html", "a<hr>b", "p a\nhr\np b");
        row("break at the ends", "<p><br>a<br></p>", "p a");
        row("ordered from", "<ol start=5><li>a</ol>", "ol(5)\n  li\n    p a");
        row("note", "> [!NOTE]\n> Mind *this*.", "quote\n  p **Note**|Mind *this*.");
        row("no note", "> [!OTHER] text", "quote\n  p [!OTHER] text");
        row("table with an empty head", "| | |\n|-|-|\n|a|b|", "table(2)\n  row (a) (b)");
        row("table of nothing but an empty head", "| |\n|-|", "table(1)\n  head ()");
        row("item in a table", "<table><li>x</table>", "table(1)\n  row (\u2022 x)");
        row("table in a list", "<ul><table><tr><td>x</table></ul>", "ul\n  li\n    table(1)\n      row (x)");
        row("rule in a list", "<ul><hr></ul>", "ul\n  li\n    hr");
        row("zero bytes", "a\0b", "p a");
    }

    void smallForms()
    {
        QFETCH(QByteArray, markdown);
        QFETCH(QString, expected);
        QCOMPARE(test::dump(cards::parseCard(markdown).blocks), expected);
    }

    void contentsListEveryHeading()
    {
        const Card card = cards::parseCard(
            "# A *b*\n\n<details><summary>s</summary>\n\n## In a fold\n\n</details>\n\n### C\n");
        QCOMPARE(card.contents.size(), size_t(3));
        QCOMPARE(card.contents[0], (cards::ContentsEntry{1, QStringLiteral("A b"), QStringLiteral("a-b")}));
        QCOMPARE(card.contents[1],
                 (cards::ContentsEntry{2, QStringLiteral("In a fold"), QStringLiteral("in-a-fold")}));
        QCOMPARE(card.contents[2].level, qint8(3));
    }

    void beginningIsCutAtALine()
    {
        const QByteArray readme = "---\nlicense: mit\n---\n" + QByteArray("A paragraph.\n\n").repeated(10000);
        const Card card = cards::parseCard(readme, {.maxBytes = 64 * 1024});
        QVERIFY(card.hasMore);
        QCOMPARE(card.metadata.licence.ids, QStringList{QStringLiteral("mit")});
        QCOMPARE(card.blocks.size(), size_t(64 * 1024 / 14));
        QCOMPARE(cards::plainText(card.blocks.back().inlines), QStringLiteral("A paragraph."));
        QVERIFY(!cards::parseCard(readme).hasMore);
    }

    void longFrontMatterIsLeftForTheWhole()
    {
        const QByteArray readme =
            "---\n" + QByteArray("# c\n").repeated(30000) + "license: mit\n---\nBody.\n";
        const Card beginning = cards::parseCard(readme, {.maxBytes = 64 * 1024});
        QVERIFY(beginning.hasMore);
        QCOMPARE(test::dump(beginning.blocks), QStringLiteral("p Body."));
        QCOMPARE(cards::parseCard(readme).metadata.licence.ids.size(), 1);
    }

    void tooLongIsCutWithANote()
    {
        const Card card = cards::parseCard(QByteArray("word\n\n").repeated(100), {.largest = 60});
        QCOMPARE(card.blocks.size(), size_t(10));
        QCOMPARE(card.notes.size(), size_t(1));
        QCOMPARE(card.notes[0].kind, Note::Kind::CutShort);
    }

    void brokenYamlSaysWhere()
    {
        const Card card = cards::parseCard("---\nlicense: mit\ntags: [a\nb: c\n---\n# Shown\n");
        QCOMPARE(test::dump(card.blocks), QStringLiteral("h1#shown Shown"));
        QCOMPARE(card.notes.size(), size_t(1));
        QCOMPARE(card.notes[0].kind, Note::Kind::BrokenFrontMatter);
        QVERIFY2(card.notes[0].detail.startsWith(QLatin1String("line ")), qPrintable(card.notes[0].detail));
        QVERIFY(!cards::noteText(card.notes[0]).isEmpty());
    }

    void frontMatterAsJson()
    {
        const auto json = cards::frontMatterJson("---\nlicense: mit\ntags: [a]\n---\n");
        VERIFY_RESULT(json);
        QCOMPARE(json->value(QLatin1String("license")).toString(), QStringLiteral("mit"));
        const auto none = cards::frontMatterJson("# No front matter\n");
        VERIFY_RESULT(none);
        QVERIFY(none->isEmpty());
        const auto broken = cards::frontMatterJson("---\na: [\n---\n");
        VERIFY_ERROR(broken, ErrorKind::Corrupt);
        QVERIFY(broken.error().what.contains(QLatin1String("line")));
    }

    void deepNestingKeepsItsText()
    {
        const QString text = parsed(QByteArray(QByteArray("> ").repeated(60) + "deep\n").constData());
        QVERIFY(text.endsWith(QLatin1String("p deep")));
        QVERIFY(text.count(QLatin1String("quote")) < 32);
    }
};

VITRINE_TEST(CardParserTest)
#include "cardparser_test.moc"
