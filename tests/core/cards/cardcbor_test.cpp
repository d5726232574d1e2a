#include "core/cards/cardcbor.h"
#include "core/cards/cardparser.h"

#include "tests/support/testmain.h"

#include <QCborArray>
#include <QCborMap>
#include <QCborValue>
#include <QDir>
#include <QFile>

using namespace vitrine;
using cards::Card;

namespace {

// Braces around one array would copy it instead of holding it.
QCborArray holding(const QCborValue& value)
{
    QCborArray array;
    array.append(value);
    return array;
}

// A card with one paragraph that holds one inline, all fields as given.
QByteArray forged(const QCborValue& blocks)
{
    return QCborValue(QCborArray{1, false, QCborMap(), QCborArray{QCborArray(), QCborArray()}, QCborArray(),
                                 QCborArray(), blocks})
        .toCbor();
}

QCborArray block(int kind, const QCborArray& inlines, const QCborArray& children = {}, int flags = 0,
                 const QByteArray& columns = {})
{
    return {kind, flags, 1, QString(), QString(), QString(), columns, inlines, children};
}

QCborArray link(int targetKind, const QString& address, int kind = 6)
{
    return {kind,
            0,
            0,
            0,
            QString(),
            QString(),
            QCborArray{targetKind, address},
            QCborArray{QStringLiteral("x")}};
}

} // namespace

class CardCborTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyCardComesBackEqual_data()
    {
        QTest::addColumn<QString>("path");
        const QDir folder(QStringLiteral(VITRINE_SOURCE_DIR "/tests/data/cards"));
        for (const QString& name : folder.entryList({QStringLiteral("*.md")}))
            QTest::newRow(qPrintable(name)) << folder.filePath(name);
    }

    void everyCardComesBackEqual()
    {
        QFETCH(QString, path);
        QFile file(path);
        QVERIFY(file.open(QIODevice::ReadOnly));
        const Card card = cards::parseCard(file.readAll());
        const auto back = cards::cardFromCbor(cards::toCbor(card));
        VERIFY_RESULT(back);
        QVERIFY(*back == card);
    }

    void handMadeCardIsRead()
    {
        // What the refusals below vary: without this they would prove nothing.
        const auto card =
            cards::cardFromCbor(forged(holding(block(0, holding(link(1, QStringLiteral("https://a.b")))))));
        VERIFY_RESULT(card);
        QCOMPARE(card->blocks[0].inlines[0].target.address, QStringLiteral("https://a.b"));
    }

    void refusals_data()
    {
        QTest::addColumn<QByteArray>("bytes");
        const auto row = [](const char* name, const QCborValue& blocks) {
            QTest::newRow(name) << forged(blocks);
        };
        const QCborArray text{QStringLiteral("x")};
        row("script address", holding(block(0, holding(link(1, QStringLiteral("javascript:alert(1)"))))));
        row("file address", holding(block(0, holding(link(1, QStringLiteral("file:///etc/passwd"))))));
        row("climbing path", holding(block(0, holding(link(3, QStringLiteral("../../x"))))));
        row("unknown target", holding(block(0, holding(link(9, QStringLiteral("x"))))));
        row("unknown inline", holding(block(0, holding(link(1, QStringLiteral("https://a.b"), 99)))));
        row("children of a leaf", holding(block(0, holding(link(0, QString(), 1)))));
        row("unknown block", holding(block(99, text)));
        row("cell at the top", holding(block(9, text)));
        row("item outside a list", holding(block(4, {}, holding(block(6, {})))));
        row("row wider than its table",
            holding(block(7, {}, holding(block(8, {}, {block(9, text), block(9, text)})), 0,
                          QByteArray(1, '\0'))));
        row("unknown alignment", holding(block(7, {}, {}, 0, QByteArray(1, '\x09'))));
        row("heading without level", holding(block(1, text)));
        row("level without heading", holding(block(0, text, {}, 2 << 7)));
        row("field missing", holding(QCborArray{0, 0, 1}));
        row("no array", QCborValue(5));
        row("map for a block", holding(QCborMap{{1, 2}}));
        QCborArray deep = block(4, {});
        for (int i = 0; i < 200; ++i)
            deep = block(4, {}, holding(deep));
        row("too deep", holding(deep));
        QTest::newRow("empty") << QByteArray();
        QTest::newRow("no card") << QByteArray("hello");
        QTest::newRow("enormous array")
            << QByteArray::fromHex("87 01 f4 a0 82 80 80 80 80 9b 00 ff ff ff ff ff ff ff");
        QTest::newRow("endless array") << QByteArray::fromHex("87 01 f4 a0 82 80 80 80 80 9f ff");
    }

    void refusals()
    {
        QFETCH(QByteArray, bytes);
        const auto card = cards::cardFromCbor(bytes);
        VERIFY_ERROR(card, ErrorKind::Corrupt);
        QVERIFY(!card.error().next.isEmpty());
    }

    void everyCutIsRefused()
    {
        const QByteArray whole =
            cards::toCbor(cards::parseCard("---\nlicense: mit\n---\n# A\n\n- b [c](d)\n\n|a|\n|-|\n|b|\n"));
        VERIFY_RESULT(cards::cardFromCbor(whole));
        for (qsizetype length = 0; length < whole.size(); ++length)
            VERIFY_ERROR(cards::cardFromCbor(whole.first(length)), ErrorKind::Corrupt);
    }

    void flippedBitsNeverCrash()
    {
        const QByteArray whole =
            cards::toCbor(cards::parseCard("---\nlicense: mit\n---\n# A\n\n- b [c](d)\n\n|a|\n|-|\n|b|\n"));
        int refused = 0;
        for (qsizetype bit = 0; bit < whole.size() * 8; ++bit) {
            QByteArray changed = whole;
            changed[bit / 8] = static_cast<char>(changed.at(bit / 8) ^ (1 << (bit % 8)));
            refused += cards::cardFromCbor(changed) ? 0 : 1;
        }
        QVERIFY(refused > 100);
    }

    void limitsAreKept()
    {
        const QByteArray bytes = cards::toCbor(cards::parseCard(QByteArray("a\n\n").repeated(100)));
        VERIFY_RESULT(cards::cardFromCbor(bytes));
        VERIFY_ERROR(cards::cardFromCbor(bytes, {.nodes = 100}), ErrorKind::Corrupt);
        VERIFY_ERROR(cards::cardFromCbor(bytes, {.bytes = 100}), ErrorKind::Corrupt);
    }
};

VITRINE_TEST(CardCborTest)
#include "cardcbor_test.moc"
