#include "tests/journeys/journey.h"

#include "app/desktop/instance.h"
#include "core/account/places.h"
#include "core/storage/downloadqueue.h"
#include "ui/shell/mainwindow.h"
#include "ui/widgets/cardview/cardview.h"
#include "ui/widgets/chip.h"

#include <QProcess>
#include <QTreeWidget>

using namespace vitrine;
using vitrine::test::Journey;

namespace {

const QString model = QStringLiteral("someone/language-of-a-sentence");
const QString address = QStringLiteral("vitrine:model/") + model;

void seedModel(Journey& journey)
{
    journey.hub().seedFolder(model,
                             Journey::samples() + QStringLiteral("/vitrine-samples/language-of-a-sentence"));
}

bool cardIsShown(Journey& journey)
{
    return Journey::until([&] {
        const auto* view = journey.find<ui::CardView>("cardView");
        return view && view->isSettled() && !view->text().isEmpty();
    });
}

} // namespace

/// Starts, restarts, links and lost connections.
class WindowJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void secondStartHandsOverAndALinkOnlyShows()
    {
        Journey journey;
        seedModel(journey);
        app::Instance first(journey.home() + QStringLiteral("/data"));
        QVERIFY(first.listen());
        connect(&first, &app::Instance::received, &journey.application(), &app::Application::open);

        QProcess second;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("VITRINE_HOME"), journey.home());
        second.setProcessEnvironment(environment);
        second.start(QCoreApplication::applicationDirPath() + QStringLiteral("/vitrine"),
                     {address + QStringLiteral("/try")});
        QVERIFY(Journey::until(
            [&] { return second.state() == QProcess::NotRunning && journey.find("demoPanel"); }));
        QCOMPARE(second.exitStatus(), QProcess::NormalExit);
        QCOMPARE(second.exitCode(), 0);
        QVERIFY2(journey.window().address().startsWith(address), qPrintable(journey.window().address()));

        // Shown, and nothing more: the button still offers the download.
        auto* run = journey.wait("runButton");
        QVERIFY(run);
        QVERIFY(
            Journey::until([&] { return run->property("text").toString().contains(QStringLiteral("MB")); }));
        QVERIFY(journey.application().services().downloads.downloads().isEmpty());
        QCOMPARE(Journey::workers(), QList<qint64>());
    }

    void restartKeepsHistoryAndPlace()
    {
        Journey journey;
        account::Places* places = &journey.application().services().places;
        const QList<hub::Place> all = places->places();
        for (const hub::Place& place : all) {
            if (place.kind == hub::Place::Kind::ThisComputer)
                places->open(place);
        }
        QVERIFY(Journey::until([&] { return places->current().kind == hub::Place::Kind::ThisComputer; }));
        const QString sample = QStringLiteral("vitrine:model/vitrine-samples/language-of-a-sentence/try");
        journey.window().openAddress(sample);
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return !journey.answer().isEmpty(); }));

        journey.restart();
        places = &journey.application().services().places;
        QVERIFY(Journey::until([&] { return places->current().kind == hub::Place::Kind::ThisComputer; }));
        journey.window().openAddress(sample);
        const auto* runs = journey.wait<QTreeWidget>("runList");
        QVERIFY(runs);
        QCOMPARE(runs->topLevelItemCount(), 1);
        QVERIFY2(runs->topLevelItem(0)->text(2).contains(QStringLiteral("German")),
                 qPrintable(runs->topLevelItem(0)->text(2)));
    }

    void withoutConnectionTheStoredPageSaysItsAge()
    {
        Journey journey;
        seedModel(journey);
        journey.window().openAddress(address);
        QVERIFY(cardIsShown(journey));
        QVERIFY(Journey::until([&] {
            return journey.find("repoPrimary")->property("text").toString().contains(QStringLiteral("MB"));
        }));
        journey.hub().server().stop();
        journey.restart();
        journey.window().openAddress(address);
        QVERIFY(cardIsShown(journey));
        QVERIFY(Journey::until([&] {
            const QList<ui::Chip*> chips = journey.window().findChildren<ui::Chip*>();
            return std::any_of(chips.begin(), chips.end(), [](const ui::Chip* chip) {
                return chip->isVisible() && chip->text().startsWith(QStringLiteral("As of"));
            });
        }));
        QVERIFY(journey.openTab(QStringLiteral("Files")));
        QVERIFY(journey.wait("fileTree"));
        QVERIFY(journey.wait("strip"));
    }
};

VITRINE_TEST(WindowJourneyTest)
#include "windowjourney_test.moc"
