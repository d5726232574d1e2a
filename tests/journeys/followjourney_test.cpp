#include "tests/journeys/journey.h"

#include "core/account/places.h"
#include "core/storage/following.h"
#include "core/storage/localrevisions.h"
#include "ui/shell/mainwindow.h"

#include <QAction>
#include <QDir>
#include <QFile>
#include <QMenu>
#include <QPushButton>

using namespace vitrine;
using vitrine::test::Journey;

namespace {

const QString model = QStringLiteral("someone/language-of-a-sentence");
const RepoId repo = *RepoId::parse(model);

QString sample()
{
    return Journey::samples() + QStringLiteral("/vitrine-samples/language-of-a-sentence");
}

/// The sample with another card, as its authors would change it.
void copyChanged(const QString& to)
{
    const QDir from(sample());
    const QStringList files = from.entryList(QDir::Files);
    for (const QString& name : files)
        QFile::copy(from.filePath(name), to + QLatin1Char('/') + name);
    QFile card(to + QStringLiteral("/README.md"));
    card.setPermissions(QFile::ReadOwner | QFile::WriteOwner);
    if (card.open(QIODevice::Append))
        card.write("\nA word more.\n");
}

} // namespace

/// Follow a model, hear that it changed, fetch only that, go back, and run what one went back to.
class FollowJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void followedChangedFetchedAndTakenBack()
    {
        Journey journey;
        const QString first = journey.hub().seedFolder(model, sample());
        ui::Services& services = journey.application().services();
        const hub::Place place = services.places.current();
        journey.window().openAddress(QStringLiteral("vitrine:model/") + model + QStringLiteral("/try"));
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return !journey.answer().isEmpty(); }));
        const QString answer = journey.answer();

        auto* follow = journey.window().findChild<QAction*>(QStringLiteral("repoFollow"));
        QVERIFY(follow && journey.find("repoMore"));
        follow->trigger();
        QVERIFY(services.following.find(place.origin(), {}, repo));
        QCOMPARE(services.following.find(place.origin(), {}, repo)->seen, first);

        QTemporaryDir changed;
        copyChanged(changed.path());
        const QString second = journey.hub().seedFolder(model, changed.path());
        journey.window().openAddress(QStringLiteral("vitrine:following"));
        QVERIFY(journey.click("checkNow"));
        QVERIFY(Journey::until([&] { return services.following.changedCount(place.origin(), {}) == 1; }));
        journey.window().openAddress(QStringLiteral("vitrine:following?repo=model/") + model);
        QVERIFY(journey.click("fetchChanged"));
        const storage::HfCache cache(journey.cache());
        QVERIFY(Journey::until([&] { return storage::localRevisions(cache, repo).main == second; }));

        auto* back = journey.wait<QPushButton>("goBack");
        QVERIFY(back);
        QVERIFY(Journey::until([&] { return back->menu()->actions().size() == 1; }));
        back->menu()->actions().first()->trigger();
        QVERIFY(Journey::until([&] { return storage::localRevisions(cache, repo).main == first; }));
        journey.window().openAddress(QStringLiteral("vitrine:model/") + model + QStringLiteral("/try"));
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return journey.answer() == answer; }));
        journey.window().reloadPage();
        QVERIFY(journey.wait("olderHere"));
    }
};

VITRINE_TEST(FollowJourneyTest)
#include "followjourney_test.moc"
