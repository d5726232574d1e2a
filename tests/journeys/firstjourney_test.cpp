#include "tests/journeys/journey.h"

#include "core/storage/settings.h"
#include "ui/shell/mainwindow.h"

#include <QAbstractItemView>
#include <QPlainTextEdit>
#include <QPushButton>

using namespace vitrine;
using vitrine::test::Journey;

/// The whole way: search, open, read, look at files, download, run on input of one's own.
class FirstJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void fromSearchToAnswer()
    {
        Journey journey;
        const QString id = QStringLiteral("someone/language-of-a-sentence");
        journey.hub().seedFolder(id, Journey::samples() +
                                         QStringLiteral("/vitrine-samples/language-of-a-sentence"));
        journey.hub().seedFolder(QStringLiteral("someone/digits"),
                                 Journey::samples() + QStringLiteral("/vitrine-samples/handwritten-digits"));
        journey.application().services().settings.setWelcomeDone(true);
        journey.restart();

        // Search finds the one that fits.
        QVERIFY(journey.type("search", QStringLiteral("language")));
        QTest::keyClick(journey.find("search"), Qt::Key_Return);
        QAbstractItemView* results = nullptr;
        QVERIFY(Journey::until([&] {
            results = journey.find<QAbstractItemView>("results");
            return results && results->model()->rowCount() == 1;
        }));
        const QModelIndex first = results->model()->index(0, 0);
        QTest::mouseClick(results->viewport(), Qt::LeftButton, {}, results->visualRect(first).center());
        if (!Journey::until([&] { return journey.find("repoTabs") != nullptr; }, 3000))
            QTest::keyClick(results, Qt::Key_Return);

        // The card is there, the verdict too, before anything large was fetched.
        QVERIFY(journey.wait("cardView"));
        auto* primary = journey.wait<QPushButton>("repoPrimary");
        QVERIFY(primary);
        QVERIFY2(Journey::until([&] { return primary->text().contains(QStringLiteral("MB")); }),
                 qPrintable(primary->text()));
        QCOMPARE(journey.hub().requestCount("GET /*/resolve/*model.safetensors"), 0);

        // Files.
        QVERIFY(journey.openTab(QStringLiteral("Files")));
        QVERIFY(journey.wait("fileTree"));

        // Try it: the example stands there, the first run fetches the model with consent.
        QTest::mouseClick(primary, Qt::LeftButton);
        QVERIFY(journey.wait("demoPanel"));
        auto* run = journey.wait<QPushButton>("runButton");
        QVERIFY(run);
        QVERIFY2(run->text().contains(QStringLiteral("Download")), qPrintable(run->text()));
        QVERIFY(journey.type("input-inputs", QStringLiteral("Il fait beau aujourd'hui dans le jardin.")));
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return !journey.answer().isEmpty(); }));
        QCOMPARE(journey.answer(), QStringLiteral("French"));

        // Another question: no download any more.
        QVERIFY(journey.type("input-inputs", QStringLiteral("Where is my umbrella?")));
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return journey.answer() == QLatin1String("English"); }));
        QVERIFY(journey.hub().requestCount("GET /*/resolve/*model.safetensors") >= 1);
    }

    void withoutANetworkFromTheWelcomeToAnAnswer()
    {
        Journey journey(false);
        QVERIFY(journey.click("doorTry"));
        QVERIFY(journey.wait("demoPanel"));
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return !journey.answer().isEmpty(); }));
        QCOMPARE(journey.answer(), QStringLiteral("German"));
    }
};

VITRINE_TEST(FirstJourneyTest)
#include "firstjourney_test.moc"
