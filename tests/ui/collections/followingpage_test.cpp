#include "core/account/places.h"
#include "core/storage/localrevisions.h"
#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "tests/ui/collections/desk.h"
#include "ui/pages/following/changespanel.h"
#include "ui/pages/following/followingpage.h"
#include "ui/pages/following/followmodel.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/segmentedcontrol.h"

#include <QElapsedTimer>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTreeWidget>

using namespace vitrine;
using namespace vitrine::ui;
using namespace vitrine::test;

namespace {

const QString tiny = QStringLiteral("acme/tiny");
const RepoId tinyRepo = *RepoId::parse(tiny);

struct FollowDesk : PageDesk<FollowingPage> {
    FollowDesk() : PageDesk(QByteArray()) {}

    QString origin() { return at.services().places.current().origin(); }
    QString seed(const QByteArray& text, const QByteArray& more = {})
    {
        LocalHubFixture::Files files{{QStringLiteral("a.txt"), text},
                                     {QStringLiteral("weights.bin"), QByteArray(5000, 'x')}};
        if (!more.isEmpty())
            files.insert(QStringLiteral("b.txt"), more);
        return at.hub.seed(tiny, files);
    }
    QString download()
    {
        storage::DownloadRequest request;
        request.place = at.services().places.current();
        request.repo = tinyRepo;
        const auto folder = await(at.downloads().wait(at.downloads().add(request), {}));
        return folder ? *folder : QString();
    }
    storage::HfCache cache()
    {
        return storage::HfCache(storage::HfCache::rootFor(at.services().places.current(), at.path()));
    }
    QString text(const char* name) const
    {
        const auto* label = find<QLabel>(name);
        return label ? label->text() : QString();
    }
};

} // namespace

class FollowingPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingIsFollowedYet()
    {
        FollowDesk desk;
        desk.open(QStringLiteral("vitrine:following"));
        QVERIFY(!desk.find<CardGrid>("followed"));
        QVERIFY(!desk.find<QPushButton>("checkNow")->isEnabled());
    }

    void whatChangedIsShownFetchedAndTakenBack()
    {
        FollowDesk desk;
        const QString first = desk.seed("one\n");
        QVERIFY(desk.download().endsWith(first));
        VERIFY_RESULT(desk.at.following().follow(desk.origin(), {}, tinyRepo, first));
        const QString second = desk.seed("two\n", "new\n");
        desk.open(QStringLiteral("vitrine:following"));
        QTRY_VERIFY(desk.find<CardGrid>("followed"));
        QVERIFY(desk.press("checkNow"));
        QTRY_COMPARE(desk.at.following().changedCount(desk.origin(), {}), 1);
        QTRY_VERIFY(desk.text("followSummary").contains(QStringLiteral("1 changed")));
        auto* grid = desk.find<CardGrid>("followed");
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                          grid->visualRect(grid->model()->index(0, 0)).center());
        QTRY_VERIFY(desk.find<QTreeWidget>("changesFiles"));
        QCOMPARE(desk.find<QTreeWidget>("changesFiles")->topLevelItemCount(), 2);
        QVERIFY(desk.find<QListWidget>("changesCommits")->count() >= 1);
        QVERIFY(desk.text("changesLocal").contains(QStringLiteral("older revision")));
        QVERIFY2(desk.find<QPushButton>("fetchChanged")->text().contains(QStringLiteral(" B")) ||
                     desk.find<QPushButton>("fetchChanged")->text().contains(QStringLiteral("bytes")),
                 qPrintable(desk.find<QPushButton>("fetchChanged")->text()));

        QVERIFY(desk.press("showLines"));
        QTRY_VERIFY(desk.find<QPlainTextEdit>("changesText")->toPlainText().contains(QStringLiteral("+two")));

        const auto before = storage::localRevisions(desk.cache(), tinyRepo);
        QCOMPARE(before.main, first);
        QVERIFY(desk.press("fetchChanged"));
        QTRY_COMPARE(storage::localRevisions(desk.cache(), tinyRepo).main, second);
        QTRY_VERIFY(desk.undo);
        QTRY_VERIFY(desk.find<QPushButton>("goBack"));
        const auto entries = desk.find<QPushButton>("goBack")->menu()->actions();
        QCOMPARE(entries.size(), 1);
        entries.first()->trigger();
        QTRY_COMPARE(storage::localRevisions(desk.cache(), tinyRepo).main, first);
        QTRY_VERIFY(desk.text("changesLocal").contains(QStringLiteral("rolled back")));
        QVERIFY(desk.cache().snapshotFolder(tinyRepo, {})->endsWith(first));
        desk.undo();
        QTRY_COMPARE(storage::localRevisions(desk.cache(), tinyRepo).main, second);
    }

    void seenAndUnfollowedWithUndo()
    {
        FollowDesk desk;
        const QString first = desk.seed("one\n");
        VERIFY_RESULT(desk.at.following().follow(desk.origin(), {}, tinyRepo, first));
        desk.seed("two\n");
        desk.open(FollowingPage::addressOf(tinyRepo));
        QTRY_VERIFY(desk.find<QPushButton>("markSeen"));
        QVERIFY(desk.press("markSeen"));
        QVERIFY(!desk.at.following().find(desk.origin(), {}, tinyRepo)->isChanged());
        desk.undo();
        QCOMPARE(desk.at.following().find(desk.origin(), {}, tinyRepo)->seen, first);
        QTRY_VERIFY(desk.find<QPushButton>("toggleFollow"));
        QVERIFY(desk.press("toggleFollow"));
        QVERIFY(!desk.at.following().find(desk.origin(), {}, tinyRepo));
        desk.undo();
        QVERIFY(desk.at.following().find(desk.origin(), {}, tinyRepo));
    }

    void whatIsHereIsComparedToo()
    {
        FollowDesk desk;
        desk.seed("one\n");
        QVERIFY(!desk.download().isEmpty());
        desk.seed("two\n");
        desk.open(QStringLiteral("vitrine:following?show=here"));
        QTRY_VERIFY(desk.find<CardGrid>("followed"));
        QCOMPARE(desk.find<SegmentedControl>("followWhich")->currentId(), QStringLiteral("here"));
        auto* grid = desk.find<CardGrid>("followed");
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                          grid->visualRect(grid->model()->index(0, 0)).center());
        QTRY_VERIFY(desk.text("changesLocal").contains(QStringLiteral("older revision")));
        QVERIFY(desk.page.address().contains(QStringLiteral("repo=model/acme/tiny&show=here")));
    }

    void goneUpstreamIsSaid()
    {
        FollowDesk desk;
        VERIFY_RESULT(desk.at.following().follow(desk.origin(), {}, tinyRepo, QStringLiteral("0123456")));
        desk.open(FollowingPage::addressOf(tinyRepo));
        QTRY_VERIFY(desk.page.findChild<QListWidget*>(QStringLiteral("changesCommits")));
        QTRY_VERIFY([&] {
            const auto buttons = desk.page.findChildren<QPushButton*>();
            return std::any_of(buttons.begin(), buttons.end(), [](const QPushButton* button) {
                return button->isVisible() && button->text() == QStringLiteral("Stop following");
            });
        }());
    }

    void fiveHundredAreSmooth()
    {
        FollowDesk desk;
        QElapsedTimer clock;
        for (int i = 0; i < 500; ++i)
            VERIFY_RESULT(desk.at.following().follow(desk.origin(), {},
                                                     *RepoId::parse(QStringLiteral("acme/model-%1").arg(i)),
                                                     QStringLiteral("one")));
        clock.start();
        desk.open(QStringLiteral("vitrine:following"));
        QTRY_VERIFY(desk.find<CardGrid>("followed"));
        QCOMPARE(desk.find<CardGrid>("followed")->model()->rowCount(), 500);
        QVERIFY2(clock.elapsed() < 2000, qPrintable(QString::number(clock.elapsed())));
        desk.find<QLineEdit>("followSearch")->setText(QStringLiteral("model-49"));
        QCOMPARE(desk.find<CardGrid>("followed")->model()->rowCount(), 11);
    }
};

VITRINE_TEST(FollowingPageTest)
#include "followingpage_test.moc"
