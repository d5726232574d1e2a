#include "tests/journeys/journey.h"

#include "core/account/places.h"
#include "core/hub/hubclient.h"
#include "core/storage/hfcache.h"
#include "tests/support/await.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QAction>
#include <QMenu>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using vitrine::test::Journey;

namespace {

const QString model = QStringLiteral("someone/language-of-a-sentence");

hub::Place thisComputer(ui::Services& services)
{
    const QList<hub::Place> places = services.places.places();
    for (const hub::Place& place : places) {
        if (place.kind == hub::Place::Kind::ThisComputer)
            return place;
    }
    return {};
}

} // namespace

/// A repository that was downloaded becomes one of this computer's own hub, by the menu of its page.
class ShareJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void aCachedRepositoryIsOfferedAtThisComputer()
    {
        Journey journey;
        journey.hub().seedFolder(model, Journey::samples() +
                                            QStringLiteral("/vitrine-samples/language-of-a-sentence"));
        ui::Services& services = journey.application().services();
        journey.window().openAddress(QStringLiteral("vitrine:model/") + model + QStringLiteral("/try"));
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return !journey.answer().isEmpty(); }));

        auto* share = journey.window().findChild<QAction*>(QStringLiteral("repoShare"));
        QVERIFY(share);
        auto* more = journey.find<QToolButton>("repoMore");
        QVERIFY(more && more->menu());
        Q_EMIT more->menu()->aboutToShow();
        QVERIFY(share->isEnabled() && share->isVisible());
        QSignalSpy said(journey.window().currentPage(), &ui::Page::said);
        share->trigger();
        QVERIFY(Journey::until([&] { return said.size() >= 2; }));
        QVERIFY2(said.last().first().toString().contains(QStringLiteral("is at This computer now")),
                 qPrintable(said.last().first().toString()));

        services.places.open(thisComputer(services));
        QVERIFY(
            Journey::until([&] { return services.places.current().kind == hub::Place::Kind::ThisComputer; }));
        const auto there = test::await(
            services.places.currentClient()->info(*RepoId::parse(model), {}, hub::Freshness::Network, {}));
        VERIFY_RESULT(there);
        QVERIFY(there->value.siblings.contains(QStringLiteral("model.safetensors")));

        // The same again changes nothing, and says so.
        said.clear();
        share->trigger();
        QVERIFY(Journey::until([&] { return said.size() >= 2; }));
        QVERIFY(said.last().first().toString().contains(QStringLiteral("already")));
    }
};

VITRINE_TEST(ShareJourneyTest)
#include "sharejourney_test.moc"
