#include "tests/journeys/journey.h"
#include "tests/support/await.h"

#include "core/account/places.h"
#include "core/hub/discussions.h"
#include "core/hub/likes.h"
#include "core/net/network.h"
#include "ui/shell/mainwindow.h"
#include "ui/shell/page.h"

#include <QAbstractItemView>
#include <QLabel>
#include <QMenu>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QToolButton>

using namespace vitrine;
using vitrine::test::await;
using vitrine::test::Journey;
using vitrine::test::LocalHubFixture;

/// Somebody asks a question, leaves in the middle of a sentence, comes back, and sends it.
class CommunityJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void init() { qputenv("HF_TOKEN", LocalHubFixture::strangerToken()); }
    void cleanup() { qunsetenv("HF_TOKEN"); }

    void aQuestionIsAskedAnsweredAndClosed()
    {
        Journey journey;
        journey.hub().seed(QStringLiteral("ada/tiny"), {{QStringLiteral("README.md"), "# Tiny\n"}});
        const RepoId repo = LocalHubFixture::repo(QStringLiteral("ada/tiny"));
        journey.window().openAddress(QStringLiteral("vitrine:model/ada/tiny"));
        QVERIFY(journey.wait("repoTabs"));
        QVERIFY(journey.click("likeHeart"));
        QVERIFY(journey.openTab(QStringLiteral("Community")));
        auto* begin = journey.wait<QPushButton>("communityNew");
        QVERIFY(begin);
        begin->menu()->actions().first()->trigger();
        QVERIFY(journey.type("newTitle", QStringLiteral("What is it for")));
        auto* text = journey.wait<QPlainTextEdit>("commentEdit");
        QVERIFY(text);
        text->setPlainText(QStringLiteral("I wonder."));
        QVERIFY(journey.click("commentSend"));
        QVERIFY(Journey::until([&] {
            const auto* title = journey.find<QLabel>("discussionTitle");
            return title && title->text() == QStringLiteral("What is it for");
        }));
        QCOMPARE(journey.window().currentPage()->address(),
                 QStringLiteral("vitrine:model/ada/tiny/community/1"));

        // The owner answers; half a reply is written, and the program ends.
        const hub::Place place = *hub::Place::parse(journey.hub().url().toString());
        net::Network network;
        const hub::HubClient ada(network, place, {{}, QString::fromLatin1(LocalHubFixture::writeToken())});
        QVERIFY(await(hub::addComment(ada, repo, 1, QStringLiteral("For **tests**."), {})));
        text = journey.wait<QPlainTextEdit>("commentEdit");
        text->setPlainText(QStringLiteral("I see, th"));
        journey.restart();
        journey.window().openAddress(QStringLiteral("vitrine:model/ada/tiny/community/1"));
        QVERIFY(Journey::until([&] {
            const auto* again = journey.find<QPlainTextEdit>("commentEdit");
            return again && again->toPlainText() == QStringLiteral("I see, th");
        }));
        text = journey.find<QPlainTextEdit>("commentEdit");
        text->setPlainText(QStringLiteral("I see, thanks."));
        QVERIFY(journey.click("discussionToggle"));
        QVERIFY(Journey::until([&] {
            const auto found = await(hub::discussion(ada, repo, 1, false, hub::Freshness::Network, {}));
            return found && found->value.summary.status == hub::DiscussionStatus::Closed;
        }));
        const auto found = await(hub::discussion(ada, repo, 1, false, hub::Freshness::Network, {}));
        QStringList said;
        for (const hub::DiscussionEvent& event : found->value.events) {
            if (event.comment())
                said.append(event.comment()->latest.text);
        }
        QCOMPARE(said, (QStringList{QStringLiteral("I wonder."), QStringLiteral("For **tests**."),
                                    QStringLiteral("I see, thanks.")}));
        QCOMPARE(await(hub::likers(ada, repo, {}))->items.size(), 1);
    }
};

VITRINE_TEST(CommunityJourneyTest)
#include "communityjourney_test.moc"
