#include "core/cards/cardcbor.h"
#include "core/cards/cardparser.h"
#include "core/cards/costguard.h"

#include "tests/support/hostilecards.h"
#include "tests/support/testmain.h"

#include <QElapsedTimer>

using namespace vitrine;
using cards::Block;
using cards::Card;
using cards::Inline;
using cards::Note;

namespace {

int depthOf(const cards::Inlines& inlines)
{
    int deepest = 0;
    for (const Inline& part : inlines)
        deepest = std::max(deepest, 1 + depthOf(part.children));
    return deepest;
}

int depthOf(const cards::Blocks& blocks)
{
    int deepest = 0;
    for (const Block& block : blocks)
        deepest = std::max({deepest, 1 + depthOf(block.children), 1 + depthOf(block.inlines)});
    return deepest;
}

bool hasNote(const Card& card, Note::Kind kind)
{
    return std::any_of(card.notes.begin(), card.notes.end(),
                       [kind](const Note& note) { return note.kind == kind; });
}

} // namespace

/// Every hostile card, at a size at which even what is slow ends soon. That each is read within the reader's
/// second at 1 MB, or ended there, is measured by the journeys with the real reader.
class HostileCardsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void areReadWithinLimits_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < test::hostileCards().size(); ++i)
            QTest::newRow(test::hostileCards().at(i).name) << i;
    }

    void areReadWithinLimits()
    {
        QFETCH(int, index);
        const QByteArray readme = test::hostileCards().at(index).make(100 * 1000);
        const Card card = cards::parseCard(readme);
        QVERIFY(depthOf(card.blocks) <= 64);
        const auto back = cards::cardFromCbor(cards::toCbor(card));
        VERIFY_RESULT(back);
        QVERIFY(*back == card);
        const Card plain = cards::plainTextCard(readme, {Note::Kind::PlainText, {}});
        QCOMPARE(plain.notes.size(), size_t(1));
    }

    void whatIsKnownBecomesPlainTextAtOnce_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"wideTable", "longParagraphBeforeTable", "cdata", "declarations", "instructions", "comments",
              "deepQuotes", "manyDeepQuotes", "dashesInOneLine", "numbersInOneLine", "addressesInBrackets",
              "mails", "referenceExpansion", "tablePipes"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void whatIsKnownBecomesPlainTextAtOnce()
    {
        QFETCH(QString, name);
        for (const test::HostileCard& hostile : test::hostileCards()) {
            if (name != QLatin1String(hostile.name))
                continue;
            const Card card = cards::parseCard(hostile.make(1000 * 1000));
            QVERIFY(hasNote(card, Note::Kind::PlainText));
            QVERIFY(!card.notes.front().detail.isEmpty());
            QVERIFY(!card.blocks.empty());
            QCOMPARE(card.blocks.front().kind, Block::Kind::Code);
            return;
        }
        QFAIL("no such card");
    }

    void yamlBombsKeepTheText()
    {
        for (const char* name :
             {"yamlAliases", "yamlDeepFlow", "yamlDeepMaps", "yamlDashes", "yamlQuestions"}) {
            for (const test::HostileCard& hostile : test::hostileCards()) {
                if (qstrcmp(name, hostile.name) != 0)
                    continue;
                const Card card = cards::parseCard(hostile.make(1000 * 1000));
                QVERIFY2(hasNote(card, Note::Kind::HostileFrontMatter), name);
                QVERIFY2(card.blocks.size() == 1, name);
            }
        }
    }

    void honestCardsAreNotSuspected()
    {
        const QByteArray table =
            "| a | b | c |\n|---|---|---|\n" + QByteArray("| one | two | three |\n").repeated(5000);
        QCOMPARE(cards::tooCostly(table), QString());
        QByteArray wide = QByteArray("| c ").repeated(30) + "|\n" + QByteArray("|---").repeated(30) + "|\n";
        wide += (QByteArray("| 1.25 ").repeated(30) + "|\n").repeated(5000);
        QCOMPARE(cards::tooCostly(wide), QString());
        const QByteArray prose =
            QByteArray("Words and <!-- a comment --> more words, https://example.org/x a@b.org.\n\n")
                .repeated(15000);
        QCOMPARE(cards::tooCostly(prose), QString());
        const QByteArray list = QByteArray("- an item\n  - nested\n    1. deeper\n").repeated(20000);
        QCOMPARE(cards::tooCostly(list), QString());
    }

    void tablesOfFiveThousandRowsStayTables()
    {
        const QByteArray readme = "| a | b |\n|---|---|\n" + QByteArray("| one | two |\n").repeated(5000);
        const Card card = cards::parseCard(readme);
        QCOMPARE(card.blocks.size(), size_t(1));
        QCOMPARE(card.blocks[0].children.size(), size_t(5001));
        QVERIFY(card.notes.empty());
    }
};

VITRINE_TEST(HostileCardsTest)
#include "hostilecards_test.moc"
