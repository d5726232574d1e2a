#include "core/cards/card.h"
#include "core/cards/frontmatter.h"

#include "tests/support/testmain.h"

using namespace vitrine;
using cards::Block;
using cards::Card;
using cards::Note;

class PlainTextTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void showsEveryLineAndNoFrontMatter()
    {
        const Card card =
            cards::plainTextCard("---\nlicense: mit\n---\n# A\r\n\n<b>b</b>", {Note::Kind::PlainText, {}});
        QCOMPARE(card.blocks.size(), size_t(1));
        QCOMPARE(card.blocks[0].kind, Block::Kind::Code);
        QCOMPARE(card.blocks[0].text, QStringLiteral("# A\n\n<b>b</b>"));
        QCOMPARE(card.notes.size(), size_t(1));
    }

    void isSplitIntoParts()
    {
        const Card card = cards::plainTextCard(QByteArray("x\n").repeated(1000), {Note::Kind::PlainText, {}});
        QCOMPARE(card.blocks.size(), size_t(5));
    }

    void endlessLinesAreBroken()
    {
        const Card card = cards::plainTextCard(QByteArray(1000000, 'x'), {Note::Kind::PlainText, {}});
        for (const Block& block : card.blocks) {
            for (const QString& line : block.text.split(QLatin1Char('\n')))
                QVERIFY(line.size() <= 4000);
        }
    }

    void isCutWithANote()
    {
        const Card card =
            cards::plainTextCard(QByteArray("line\n").repeated(100), {Note::Kind::PlainText, {}}, 52);
        QCOMPARE(card.blocks[0].text.count(QLatin1Char('\n')), 9);
        QCOMPARE(card.notes.back().kind, Note::Kind::CutShort);
    }

    void cutsBetweenCharacters()
    {
        const QByteArray text = QByteArray("\xC3\xA4").repeated(10);
        QCOMPARE(cards::cutAtLine(text, 5).size(), 4);
        QCOMPARE(cards::cutAtLine(text, 0).size(), 20);
        QCOMPARE(cards::cutAtLine("a\nbc", 3).size(), 2);
    }

    void everyNoteHasWords()
    {
        for (int kind = 0; kind <= int(Note::Kind::NotUtf8); ++kind)
            QVERIFY(!cards::noteText({static_cast<Note::Kind>(kind), {}}).isEmpty());
    }

    void frontMatterEdges()
    {
        QVERIFY(!cards::splitFrontMatter("text\n---\na: b\n---\n").present);
        QVERIFY(!cards::splitFrontMatter("---\na: b\n").present);
        QVERIFY(!cards::splitFrontMatter("----\na: b\n----\n").present);
        const cards::FrontMatter empty = cards::splitFrontMatter("---\n---");
        QVERIFY(empty.present);
        QVERIFY(empty.yaml.isEmpty());
        const cards::FrontMatter late = cards::splitFrontMatter("\n\n---  \r\na: b\r\n---\t\r\nbody");
        QVERIFY(late.present);
        QCOMPARE(late.firstLine, 4);
        QCOMPARE(late.body.toByteArray(), QByteArray("body"));
    }
};

VITRINE_TEST(PlainTextTest)
#include "plaintext_test.moc"
