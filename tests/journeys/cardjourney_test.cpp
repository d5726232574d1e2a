#include "tests/journeys/journey.h"
#include "tests/support/hostilecards.h"

#include "ui/shell/mainwindow.h"
#include "ui/widgets/cardview/cardview.h"

#include <QElapsedTimer>
#include <QTcpServer>
#include <QTimer>

using namespace vitrine;
using vitrine::test::Journey;

namespace {

/// How long the event loop did not turn, at worst.
class Pulse : public QObject {
public:
    Pulse()
    {
        m_clock.start();
        m_timer.setTimerType(Qt::PreciseTimer);
        connect(&m_timer, &QTimer::timeout, this, [this] { m_longest = qMax(m_longest, m_clock.restart()); });
        m_timer.start(1);
    }
    qint64 longest() const { return m_longest; }

private:
    QTimer m_timer;
    QElapsedTimer m_clock;
    qint64 m_longest = 0; // milliseconds
};

/// Another server on the internet: says how often it was asked for anything.
class Elsewhere : public QTcpServer {
public:
    Elsewhere()
    {
        connect(this, &QTcpServer::newConnection, this, [this] {
            ++m_visits;
            nextPendingConnection()->close();
        });
        listen(QHostAddress::LocalHost);
    }
    int visits() const { return m_visits; }
    QByteArray picture() const
    {
        return "http://127.0.0.1:" + QByteArray::number(serverPort()) + "/pixel.png";
    }

private:
    int m_visits = 0;
};

ui::CardView* shownCard(Journey& journey)
{
    auto* view = journey.find<ui::CardView>("cardView");
    return view && view->isSettled() && !view->text().isEmpty() ? view : nullptr;
}

} // namespace

/// Cards written by people who mean harm.
class CardJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void hostileHtmlIsOnlyText()
    {
        Journey journey;
        Elsewhere elsewhere;
        const QByteArray card = "# Kind words\n\n<script>document.title = 'taken over'</script>\n"
                                "<style>body { background: url(" +
                                elsewhere.picture() +
                                ") }</style>\n"
                                "<iframe src=\"" +
                                elsewhere.picture() +
                                "\"></iframe>\n"
                                "<img src=\"" +
                                elsewhere.picture() +
                                "\" onerror=\"steal()\">\n"
                                "![pixel](" +
                                elsewhere.picture() +
                                ")\n\n"
                                "[press me](javascript:steal()) [read me](file:///etc/passwd)\n\n"
                                "<form action=\"" +
                                elsewhere.picture() +
                                "\"><input name=\"password\"></form>\n\n"
                                "The end of the card.\n";
        journey.hub().seed(QStringLiteral("someone/unkind"), {{QStringLiteral("README.md"), card}});
        journey.window().openAddress(QStringLiteral("vitrine:model/someone/unkind"));
        QVERIFY(Journey::until([&] { return shownCard(journey) != nullptr; }));
        const QString text = shownCard(journey)->text();
        QVERIFY2(text.contains(QStringLiteral("The end of the card.")), qPrintable(text));
        for (const char* bad : {"taken over", "<script", "javascript:", "background:", "onerror"})
            QVERIFY2(!text.contains(QLatin1String(bad)), bad);

        // Nothing went elsewhere until the person agrees.
        QVERIFY(journey.wait("showPictures"));
        QCOMPARE(elsewhere.visits(), 0);
        QVERIFY(journey.click("showPictures"));
        QVERIFY(Journey::until([&] { return elsewhere.visits() > 0; }));
    }

    void hostileMegabytesNeverHoldTheWindow_data()
    {
        QTest::addColumn<QString>("name");
        for (const char* name :
             {"wideTable", "longParagraphBeforeTable", "cdata", "declarations", "deepQuotes", "yamlAliases",
              "rowSpans", "nestedTables", "brokenUtf8", "tableCells", "longLine"})
            QTest::newRow(name) << QString::fromLatin1(name);
    }

    void hostileMegabytesNeverHoldTheWindow()
    {
        QFETCH(QString, name);
        Journey journey;
        const QList<test::HostileCard>& all = test::hostileCards();
        const auto card = std::find_if(all.begin(), all.end(),
                                       [&](const auto& c) { return name == QLatin1String(c.name); });
        QVERIFY(card != all.end());
        journey.hub().seed(QStringLiteral("someone/large"),
                           {{QStringLiteral("README.md"), card->make(1'000'000)}});
        // The page itself is made before, so that only the card is measured.
        journey.hub().seed(QStringLiteral("someone/small"), {{QStringLiteral("README.md"), "# Small\n"}});
        journey.window().openAddress(QStringLiteral("vitrine:model/someone/small"));
        QVERIFY(Journey::until([&] { return shownCard(journey) != nullptr; }));

        const Pulse pulse;
        QElapsedTimer clock;
        clock.start();
        journey.window().openAddress(QStringLiteral("vitrine:model/someone/large"));
        QVERIFY(Journey::until([&] { return shownCard(journey) != nullptr; }, 15'000));
        const qint64 shown = clock.elapsed();
        // Until it stands still, whatever replaces the first screen.
        QTest::qWait(300);
        qInfo("%s: shown after %lld ms, the event loop stood still for %lld ms at most", card->name, shown,
              pulse.longest());
        QVERIFY2(shown < 10'000, "the card took too long");
        QVERIFY2(pulse.longest() < 500, "the window stood still");
        QVERIFY(journey.openTab(QStringLiteral("Files")));
        QVERIFY(journey.wait("fileTree"));
    }
};

VITRINE_TEST(CardJourneyTest)
#include "cardjourney_test.moc"
