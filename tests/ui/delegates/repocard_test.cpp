#include "tests/support/testmain.h"

#include "ui/delegates/repocard.h"
#include "ui/delegates/repocarddelegate.h"

#include <QStyle>

using namespace vitrine;
using namespace vitrine::ui;

namespace {

RepoCardMeasures usual()
{
    RepoCardMeasures measures;
    measures.owner = 60;
    measures.name = 200;
    measures.task = 100;
    measures.facts = 110;
    measures.line = 130;
    measures.downloads = 30;
    measures.likes = 25;
    measures.updated = 120;
    measures.here = 25;
    return measures;
}

QList<QRect> parts(const RepoCardGeometry& at)
{
    return {at.avatar,   at.owner, at.name,      at.badge, at.task,    at.facts,
            at.lineIcon, at.line,  at.downloads, at.likes, at.updated, at.here};
}

hub::RepoInfo info()
{
    hub::RepoInfo info;
    info.id = *RepoId::parse(QStringLiteral("acme/tiny-bert"));
    info.pipelineTag = QStringLiteral("text-classification");
    info.parameters = {{QStringLiteral("F32"), 67'000'000}};
    info.tags = {QStringLiteral("en"), QStringLiteral("license:mit")};
    info.downloads = 3'200'000;
    info.likes = 812;
    info.lastModified = QDateTime(QDate(2026, 6, 12), QTime(12, 0), Qt::UTC);
    return info;
}

const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);

} // namespace

class RepoCardTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void nothingOverlapsOrLeavesTheCard_data()
    {
        QTest::addColumn<int>("width");
        QTest::addColumn<int>("name");
        QTest::addColumn<int>("badge");
        QTest::addColumn<int>("textHeight");
        QTest::addColumn<bool>("list");
        QTest::newRow("usual") << 400 << 200 << 0 << 17 << false;
        QTest::newRow("gated") << 400 << 200 << 40 << 17 << false;
        QTest::newRow("96 characters") << 400 << 800 << 40 << 17 << false;
        QTest::newRow("narrow") << 280 << 800 << 40 << 17 << false;
        QTest::newRow("text at 200%") << 400 << 400 << 80 << 34 << false;
        QTest::newRow("list") << 900 << 300 << 40 << 17 << true;
        QTest::newRow("narrow list") << 420 << 800 << 40 << 17 << true;
    }

    void nothingOverlapsOrLeavesTheCard()
    {
        QFETCH(int, width);
        QFETCH(int, name);
        QFETCH(int, badge);
        QFETCH(int, textHeight);
        QFETCH(bool, list);
        RepoCardMeasures measures = usual();
        measures.name = name;
        measures.badge = badge;
        measures.body = textHeight;
        measures.caption = textHeight * 85 / 100;
        const CardLayout layout = list ? CardLayout::List : CardLayout::Grid;
        const QRect card(10, 20, width, repoCardHeight(measures, layout));
        for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
            const QList<QRect> all = parts(repoCardGeometry(card, measures, layout, direction));
            for (int i = 0; i < all.size(); ++i) {
                if (all.at(i).isEmpty())
                    continue;
                QVERIFY2(card.adjusted(12, 8, -12, -8).contains(all.at(i)), qPrintable(QString::number(i)));
                for (int j = i + 1; j < all.size(); ++j)
                    QVERIFY2(!all.at(i).intersects(all.at(j)),
                             qPrintable(QStringLiteral("%1 and %2").arg(i).arg(j)));
            }
        }
    }

    void usualCardIsAsDrawn()
    {
        QCOMPARE(repoCardHeight(usual(), CardLayout::Grid), 132);
        RepoCardMeasures large = usual();
        large.body = 34;
        large.caption = 30;
        QVERIFY(repoCardHeight(large, CardLayout::Grid) > 180);
    }

    void rightToLeftMirrors()
    {
        const QRect card(0, 0, 400, 132);
        const auto left = parts(repoCardGeometry(card, usual(), CardLayout::Grid, Qt::LeftToRight));
        const auto right = parts(repoCardGeometry(card, usual(), CardLayout::Grid, Qt::RightToLeft));
        for (int i = 0; i < left.size(); ++i) {
            if (!left.at(i).isEmpty())
                QCOMPARE(right.at(i), QStyle::visualRect(Qt::RightToLeft, card, left.at(i)));
        }
    }

    void ownerGivesWayToTheName()
    {
        RepoCardMeasures measures = usual();
        measures.owner = 300;
        measures.name = 300;
        const auto at = repoCardGeometry(QRect(0, 0, 400, 132), measures, CardLayout::Grid, Qt::LeftToRight);
        QVERIFY(at.name.width() > at.owner.width());
    }

    void wordsSayWhatIsKnown()
    {
        tasks::RunsHere verdict;
        verdict.verdict = tasks::Verdict::RunsWell;
        verdict.headline = QStringLiteral("Runs well here");
        verdict.downloadBytes = 268'000'000;
        const RepoCard card = repoCard(info(), verdict, true, now);
        QCOMPARE(card.facts, QStringLiteral("67M · F32 · English"));
        QCOMPARE(card.line, QStringLiteral("Runs well here · 268 MB"));
        QCOMPARE(card.downloads, QStringLiteral("3.2M"));
        QCOMPARE(card.updated, QStringLiteral("updated 3 days ago"));
        QCOMPARE(card.here, QStringLiteral("here"));
        for (const char* part :
             {"acme/tiny-bert", "Text classification", "Runs well here", "3.2M", "on this computer"})
            QVERIFY2(card.spoken().contains(QLatin1String(part)), part);
    }

    void gateIsSaidBeforeTheVerdict()
    {
        hub::RepoInfo gated = info();
        gated.gated = hub::Gating::Manual;
        const RepoCard card = repoCard(gated, {}, false, now);
        QCOMPARE(card.badge, QStringLiteral("gated"));
        QCOMPARE(card.line, QStringLiteral("Asks for a licence first"));
        QVERIFY(card.here.isEmpty());
    }

    void datasetsSayWhatTheyAreAbout()
    {
        hub::RepoInfo dataset;
        dataset.id = *RepoId::parse(QStringLiteral("acme/films"), RepoType::Dataset);
        dataset.tags = {QStringLiteral("size_categories:10K<n<100K"),
                        QStringLiteral("task_categories:text-classification"), QStringLiteral("language:en"),
                        QStringLiteral("language:de")};
        dataset.description = QStringLiteral("Sentences\n from  films.");
        const RepoCard card = repoCard(dataset, {}, false, now);
        QCOMPARE(card.line, QStringLiteral("Sentences from films."));
        QVERIFY(card.facts.contains(QStringLiteral("10K<n<100K")));
        QCOMPARE(card.task, QStringLiteral("Text classification"));
    }
};

VITRINE_TEST(RepoCardTest)
#include "repocard_test.moc"
