#include "ui/widgets/cardview/flattener.h"

#include "core/cards/cardparser.h"
#include "tests/support/hostilecards.h"
#include "tests/support/testmain.h"
#include "ui/widgets/cardview/textcost.h"

using namespace vitrine;
using ui::Piece;
using ui::Section;

namespace {

struct Flat {
    cards::Card card;
    std::vector<Section> sections;
    QHash<QString, size_t> anchors;
};

Flat flattened(const QByteArray& markdown)
{
    Flat flat;
    flat.card = cards::parseCard(markdown);
    ui::Flattener flattener(flat.card.blocks);
    while (flattener.step(flat.sections)) {
    }
    flat.anchors = flattener.anchors();
    return flat;
}

QString kinds(const std::vector<Section>& sections)
{
    QString text;
    for (const Section& section : sections)
        text += QLatin1Char("ptcrf"[int(section.kind)]);
    return text;
}

} // namespace

class FlattenerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyKindHasItsSection()
    {
        const Flat flat = flattened("# "
                                    "A\n\ntext\n\n```\ncode\n```\n\n|a|\n|-|\n|b|\n\n---\n\n<details><"
                                    "summary>s</summary>\n\nin\n\n</details>\n\nout[^1]\n\n[^1]: n\n");
        QCOMPARE(kinds(flat.sections), QStringLiteral("pctrfpprp"));
        QCOMPARE(flat.sections[4].fold, -1);
        QCOMPARE(flat.sections[5].fold, 4);
        QCOMPARE(flat.sections[6].fold, -1);
        QCOMPARE(flat.anchors.value(QStringLiteral("a")), size_t(0));
        QCOMPARE(flat.anchors.value(QStringLiteral("footnote-1")), size_t(8));
    }

    void codeIsPartedBetweenLines()
    {
        const QByteArray line(90, 'x');
        const Flat flat = flattened("```\n" + (line + "\n").repeated(100) + "```\n");
        QVERIFY(flat.sections.size() > 2);
        QString whole;
        for (const Section& section : flat.sections) {
            const QString text = ui::sectionText(section);
            for (const QString& part : text.split(QLatin1Char('\n')))
                QCOMPARE(part.size(), line.size());
            whole += text;
        }
        QCOMPARE(whole.count(QLatin1Char('x')), 100 * line.size());
    }

    void dearTextMakesSmallSections()
    {
        const QByteArray marks = "a" + QByteArray("\xcc\x81").repeated(20000);
        const Flat flat = flattened(marks);
        qsizetype characters = 0;
        for (const Section& section : flat.sections) {
            QVERIFY(ui::sectionText(section).size() < 400);
            characters += ui::sectionText(section).size();
        }
        QCOMPARE(characters, 20001);
    }

    void costsAreCutBetweenCharacters()
    {
        QCOMPARE(ui::textCost(u"plain"), 5);
        QVERIFY(ui::textCost(u"a\u0301") > 2 * ui::textCost(u"ab"));
        QCOMPARE(ui::textThatCosts(u"plain", 3), 3);
        QCOMPARE(ui::textThatCosts(u"plain", 30), 5);
        QCOMPARE(ui::textThatCosts(u"", 3), 0);
        QCOMPARE(ui::textThatCosts(u"\U0001F469\U0001F469", 1), 2);
        for (const qsizetype most : {13, 25, 40})
            QVERIFY(ui::textThatCosts(u"\U0001F469\U0001F469\U0001F469", most) % 2 == 0);
    }

    void markersCountAndNest()
    {
        const Flat flat = flattened("3. a\n4. b\n   - c\n5. ```\n   code\n   ```\n");
        QStringList markers;
        for (const Section& section : flat.sections) {
            for (const Piece& piece : section.pieces)
                markers.append(piece.marker);
        }
        QCOMPARE(markers.join(QLatin1Char(' ')), QStringLiteral("3. 4. \u25E6 5."));
        QCOMPARE(kinds(flat.sections), QStringLiteral("pc"));
        QCOMPARE(flat.sections[1].indent, 1);
    }

    void longParagraphsAreCut()
    {
        const QByteArray words = QByteArray("word ").repeated(20000);
        const Flat flat = flattened(words);
        QVERIFY(flat.sections.size() > 40);
        QString whole;
        for (const Section& section : flat.sections)
            whole += sectionText(section).remove(QLatin1Char('\n'));
        QCOMPARE(whole, QString::fromLatin1(words).trimmed());
    }

    void formsTooLongBecomeWords()
    {
        const Flat flat = flattened("**" + QByteArray("word ").repeated(5000) + "end**");
        QVERIFY(flat.sections.size() > 5);
        QVERIFY(sectionText(flat.sections.back()).endsWith(QLatin1String("end")));
    }

    void longCodeIsOneGroup()
    {
        const Flat flat = flattened("```\n" + QByteArray("line\n").repeated(500) + "```\n");
        QVERIFY(flat.sections.size() >= 10);
        int lines = 0;
        for (const Section& section : flat.sections) {
            QCOMPARE(section.group, 0);
            lines += section.lines;
        }
        QCOMPARE(lines, 500);
        QVERIFY(flat.sections.front().begins && !flat.sections.front().ends);
        QVERIFY(!flat.sections.back().begins && flat.sections.back().ends);
    }

    void noSectionIsLarge_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < test::hostileCards().size(); ++i)
            QTest::newRow(test::hostileCards().at(i).name) << i;
    }

    void noSectionIsLarge()
    {
        QFETCH(int, index);
        const Flat flat = flattened(test::hostileCards().at(index).make(50 * 1000));
        for (const Section& section : flat.sections) {
            QVERIFY(section.pieces.size() <= 60);
            if (section.kind == Section::Kind::Text || section.kind == Section::Kind::Code)
                QVERIFY2(sectionText(section).size() <= 8500,
                         qPrintable(QString::number(sectionText(section).size())));
        }
    }
};

VITRINE_TEST(FlattenerTest)
#include "flattener_test.moc"
