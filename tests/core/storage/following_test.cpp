#include "core/storage/following.h"

#include "core/net/network.h"
#include "core/storage/localrevisions.h"
#include "core/storage/sqlitedownloadqueue.h"
#include "tests/support/await.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QSignalSpy>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::storage;
using namespace std::chrono_literals;
using vitrine::test::await;
using vitrine::test::LocalHubFixture;

namespace {

const QString tiny = QStringLiteral("acme/tiny");
const RepoId tinyRepo = *RepoId::parse(tiny);

/// Someone who follows repositories of a local hub.
struct Desk {
    LocalHubFixture hub;
    QTemporaryDir folder;
    net::Network network;
    hub::Place place;
    QString account = QStringLiteral("ada");
    std::unique_ptr<Following> following;

    explicit Desk(Following::Pace pace = {10ms, 1h, 1ms})
    {
        hub.start();
        place = *hub::Place::parse(hub.url().toString());
        open(pace);
    }

    void open(Following::Pace pace)
    {
        following = std::make_unique<Following>(
            folder.filePath(QStringLiteral("following.sqlite")),
            [this](const QString& origin) -> Following::Voice {
                if (origin != place.origin())
                    return {};
                return {std::make_shared<hub::HubClient>(network, place, hub::Identity{}), account};
            },
            pace);
    }

    Result<void> follow(const QString& commit)
    {
        return following->follow(place.origin(), account, tinyRepo, commit);
    }
    FollowedRepo followed() const { return *following->find(place.origin(), account, tinyRepo); }
    void check()
    {
        following->check(place.origin(), account);
        QTRY_VERIFY(!following->isChecking());
    }
};

} // namespace

/// What is followed, when it is asked for, and what is told.
class FollowingTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void keptByPlaceAndAccount()
    {
        Desk desk;
        VERIFY_RESULT(desk.follow(QStringLiteral("one")));
        VERIFY_RESULT(desk.following->follow(desk.place.origin(), QStringLiteral("ben"), tinyRepo, {}));
        desk.open({});
        QCOMPARE(desk.following->list(desk.place.origin(), QStringLiteral("ada")).size(), 1);
        QCOMPARE(desk.following->list(desk.place.origin(), QStringLiteral("ben")).size(), 1);
        QCOMPARE(desk.following->list(desk.place.origin(), QString()).size(), 0);
        QCOMPARE(desk.following->list(QStringLiteral("elsewhere"), QStringLiteral("ada")).size(), 0);
        QCOMPARE(desk.followed().seen, QStringLiteral("one"));
        const FollowedRepo gone = desk.followed();
        VERIFY_RESULT(desk.following->unfollow(gone));
        QVERIFY(!desk.following->find(desk.place.origin(), desk.account, tinyRepo));
        VERIFY_RESULT(desk.following->restore(gone));
        QVERIFY(desk.followed() == gone);
    }

    void aChangeIsToldOnce()
    {
        Desk desk;
        const QString first = desk.hub.seed(tiny, {{QStringLiteral("a.txt"), "one"}});
        VERIFY_RESULT(desk.follow(first));
        QSignalSpy news(desk.following.get(), &Following::news);
        desk.check();
        QCOMPARE(news.count(), 0);
        QVERIFY(!desk.followed().isChanged());
        QVERIFY(desk.followed().checkedAt.isValid());
        const QString second = desk.hub.seed(tiny, {{QStringLiteral("a.txt"), "two"}});
        QVERIFY(first != second);
        desk.check();
        desk.check();
        QCOMPARE(news.count(), 1);
        QCOMPARE(desk.followed().latest, second);
        QCOMPARE(desk.following->changedCount(desk.place.origin(), desk.account), 1);
        const auto before = desk.following->markSeen(desk.place.origin(), desk.account, tinyRepo);
        QVERIFY(before && before->isChanged());
        QCOMPARE(desk.following->changedCount(desk.place.origin(), desk.account), 0);
    }

    void itBeginsByItselfAndOnlyForWhoSpeaks()
    {
        Desk desk;
        desk.hub.seed(tiny, {{QStringLiteral("a.txt"), "one"}});
        VERIFY_RESULT(desk.follow({}));
        VERIFY_RESULT(desk.following->follow(desk.place.origin(), QStringLiteral("ben"), tinyRepo, {}));
        VERIFY_RESULT(desk.following->follow(QStringLiteral("http://elsewhere:1"), {}, tinyRepo, {}));
        desk.following->start();
        QTRY_VERIFY(!desk.followed().seen.isEmpty());
        QTRY_VERIFY(!desk.following->isChecking());
        QCOMPARE(desk.hub.requestCount("GET /api/models/*"), 1);
    }

    void onlyAFewQuestionsAtATime()
    {
        Desk desk({1h, 1h, 60ms});
        constexpr int count = 6;
        for (int i = 0; i < count; ++i) {
            const QString id = QStringLiteral("acme/m%1").arg(i);
            desk.hub.seed(id, {{QStringLiteral("a.txt"), "one"}});
            VERIFY_RESULT(desk.following->follow(desk.place.origin(), desk.account, *RepoId::parse(id), {}));
        }
        QElapsedTimer clock;
        clock.start();
        desk.following->check(desk.place.origin(), desk.account);
        desk.following->check(desk.place.origin(), desk.account); // adds nothing that waits already
        QTRY_COMPARE(desk.hub.requestCount("GET /api/models/*"), count);
        QVERIFY2(clock.elapsed() >= (count - 1) * 60, qPrintable(QString::number(clock.elapsed())));
        QTRY_VERIFY(!desk.following->isChecking());
        QCOMPARE(desk.hub.requestCount("GET /api/models/*"), count);
    }

    void whatIsGoneOrOutOfReachIsSaidAndNotForgotten()
    {
        Desk desk;
        const QString first = desk.hub.seed(tiny, {{QStringLiteral("a.txt"), "one"}});
        const RepoId gone = *RepoId::parse(QStringLiteral("acme/gone"));
        VERIFY_RESULT(desk.follow(first));
        VERIFY_RESULT(desk.following->follow(desk.place.origin(), desk.account, gone, first));
        desk.check();
        QCOMPARE(desk.following->list(desk.place.origin(), desk.account).size(), 2);
        QVERIFY(!desk.following->find(desk.place.origin(), desk.account, gone)->problem.isEmpty());
        QVERIFY(desk.followed().problem.isEmpty());
        const QDateTime checked = desk.followed().checkedAt;
        desk.hub.server().stop();
        desk.check();
        QCOMPARE(desk.followed().checkedAt, checked);
        QVERIFY(desk.followed().problem.isEmpty());
    }
};

VITRINE_TEST(FollowingTest)

/// Going on to a newer revision on this disk, and back.
class LocalRevisionsTest : public QObject {
    Q_OBJECT

    static QString download(Desk& desk, const QStringList& files = {})
    {
        QueueOptions options;
        options.dataFolder = desk.folder.path();
        auto queue = makeDownloadQueue(
            desk.network,
            [&desk](const hub::Place& place, const QString&) {
                return std::make_shared<hub::HubClient>(desk.network, place, hub::Identity{});
            },
            options);
        DownloadRequest request;
        request.place = desk.place;
        request.repo = tinyRepo;
        request.files = files;
        const auto folder = await((*queue)->wait((*queue)->add(request), {}));
        return folder ? *folder : QString();
    }

    static QList<hub::TreeEntry> tree(Desk& desk, const QString& commit)
    {
        hub::HubClient client(desk.network, desk.place, {});
        const auto entries = await(
            client.tree(tinyRepo, *Revision::parse(commit), {}, true, false, hub::Freshness::Network, {}));
        return entries ? entries->value : QList<hub::TreeEntry>();
    }

private Q_SLOTS:
    void onlyWhatIsNewIsCountedAndBackAgain()
    {
        Desk desk;
        const QByteArray large(3000, 'x');
        const QString first =
            desk.hub.seed(tiny, {{QStringLiteral("a.txt"), "one"}, {QStringLiteral("weights.bin"), large}});
        const QString oldFolder = download(desk);
        QVERIFY(oldFolder.endsWith(first));
        const QString second = desk.hub.seed(tiny, {{QStringLiteral("a.txt"), "changed"},
                                                    {QStringLiteral("b.txt"), "new"},
                                                    {QStringLiteral("weights.bin"), large}});
        const HfCache cache(HfCache::rootFor(desk.place, desk.folder.path()));
        LocalRevisions local = localRevisions(cache, tinyRepo);
        QCOMPARE(local.main, first);
        const QStringList have = local.find(first)->files.keys();
        const UpdatePlan plan = updatePlan(cache, tinyRepo, have, tree(desk, first), tree(desk, second));
        QVERIFY(plan.files.isEmpty());
        QVERIFY(plan.keptBytes >= 3000);
        QVERIFY2(plan.newBytes >= 10 && plan.newBytes < 3000, qPrintable(QString::number(plan.newBytes)));

        QVERIFY(download(desk).endsWith(second));
        local = localRevisions(cache, tinyRepo);
        QCOMPARE(local.main, second);
        QCOMPARE(local.others().size(), 1);
        QCOMPARE(local.others().first().commit, first);

        const auto before = pointMainAt(cache, tinyRepo, first);
        VERIFY_RESULT(before);
        QCOMPARE(*before, second);
        QCOMPARE(cache.snapshotFolder(tinyRepo, {}).value_or(QString()), oldFolder);
        VERIFY_RESULT(pointMainAt(cache, tinyRepo, *before));
        QCOMPARE(localRevisions(cache, tinyRepo).main, second);
    }

    void aPartOfARepositoryStaysAPart()
    {
        Desk desk;
        const QString first =
            desk.hub.seed(tiny, {{QStringLiteral("a.txt"), "one"}, {QStringLiteral("b.txt"), "two"}});
        QVERIFY(!download(desk, {QStringLiteral("a.txt")}).isEmpty());
        const QString second =
            desk.hub.seed(tiny, {{QStringLiteral("a.txt"), "ONE!"}, {QStringLiteral("b.txt"), "TWO"}});
        const HfCache cache(HfCache::rootFor(desk.place, desk.folder.path()));
        const UpdatePlan plan =
            updatePlan(cache, tinyRepo, {QStringLiteral("a.txt")}, tree(desk, first), tree(desk, second));
        QCOMPARE(plan.files, QStringList{QStringLiteral("a.txt")});
        QCOMPARE(plan.newBytes, 4);
    }

    void nowhereElse()
    {
        Desk desk;
        const HfCache cache(HfCache::rootFor(desk.place, desk.folder.path()));
        VERIFY_ERROR(pointMainAt(cache, tinyRepo, QStringLiteral("0123456789012345678901234567890123456789")),
                     ErrorKind::NotFound);
        VERIFY_ERROR(pointMainAt(cache, tinyRepo, QStringLiteral("../../etc")), ErrorKind::NotFound);
        QVERIFY(localRevisions(cache, tinyRepo).revisions.isEmpty());
    }
};

VITRINE_TEST(LocalRevisionsTest)
#include "following_test.moc"
