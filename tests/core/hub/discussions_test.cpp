#include "core/hub/discussions.h"

#include "core/base/json.h"
#include "core/hub/likes.h"
#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::hub;
using namespace vitrine::test;

namespace {

const QByteArray detail =
    R"({"_id":"0","num":3,"title":"Fix it","status":"strange","isPullRequest":true,"locked":true,
 "createdAt":"2026-01-02T03:04:05.000Z","filesWithConflicts":["a.txt","b.txt"],
 "changes":{"base":"refs/heads/main","headCommitId":"abc","refDeleted":true},
 "diff":"diff --git a/x b/x\n--- a/x\n+++ b/x\n@@ -1 +1 @@\n-one\n+two\n","events":[
 {"id":"AA","type":"comment","createdAt":"2026-01-02T03:04:05.000Z","data":{"edited":true,"hidden":true,"hiddenBy":"ada",
  "hiddenReason":"Spam","numEdits":2,"latest":{"raw":"**hi**","updatedAt":"2026-01-02T03:04:06.000Z"},
  "history":[{"raw":"hi","updatedAt":"2026-01-02T03:04:05.000Z","author":{"name":"ben"}}]}},
 {"id":"bb","type":"status-change","createdAt":"2026-01-02T03:04:05.000Z","author":{"name":"ada","isOwner":true},
  "data":{"status":"merged"}},
 {"id":"cc","type":"title-change","data":{"from":"a","to":"b"}},{"id":"dd","type":"pinning-change","data":{"pinned":true}},
 {"id":"ee","type":"locking-change","data":{"locked":true}},{"id":"ff","type":"commit","data":{"subject":"S","oid":"o"}},
 {"id":"a0","type":"ref-deleted","data":{}},{"id":"a1","type":"newer-than-this"},{"type":"comment"},7]})";

struct Asked {
    RawServer server;
    net::Network network;
    HubClient client;

    explicit Asked(const RawServer::Handler& answer)
        : server(answer),
          client(network, *Place::parse(QStringLiteral("http://127.0.0.1:%1").arg(server.port())),
                 {{}, QStringLiteral("t")})
    {
    }
};

struct Real {
    LocalHubFixture hub;
    net::Network network;
    RepoId repo = LocalHubFixture::repo(QStringLiteral("ada/tiny"));

    Real()
    {
        hub.seed(QStringLiteral("ada/tiny"), {{QStringLiteral("README.md"), "# Tiny\n"}});
        hub.start();
    }
    std::unique_ptr<HubClient> as(const QByteArray& token)
    {
        return std::make_unique<HubClient>(network, *Place::parse(hub.url().toString()),
                                           Identity{{}, QString::fromLatin1(token)});
    }
};

} // namespace

/// Discussions and likes as values, and the calls against a real server.
class DiscussionsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyEventIsRead()
    {
        const auto read = parseDiscussion(detail);
        VERIFY_RESULT(read);
        QCOMPARE(read->summary.num, 3);
        QCOMPARE(read->summary.status, DiscussionStatus::Other);
        QCOMPARE(read->summary.statusText, QStringLiteral("strange"));
        QVERIFY(read->locked && read->refDeleted && read->hasConflicts);
        QCOMPARE(read->conflicts, (QStringList{QStringLiteral("a.txt"), QStringLiteral("b.txt")}));
        QCOMPARE(read->revision().text(), QStringLiteral("refs/pr/3"));
        QVERIFY(read->hasDiff);
        QCOMPARE(read->diff.size(), 1);
        QCOMPARE(read->diff.first().added, 1);
        QCOMPARE(read->events.size(), 8);
        const Comment* comment = read->events.at(0).comment();
        QVERIFY(comment);
        QCOMPARE(read->events.at(0).id, QStringLiteral("aa"));
        QVERIFY(read->events.at(0).author.isDeleted());
        QVERIFY(comment->hidden);
        QCOMPARE(comment->hiddenReason, QStringLiteral("Spam"));
        QCOMPARE(comment->edits, 2);
        QCOMPARE(comment->earlier.size(), 1);
        QCOMPARE(comment->latest.text, QStringLiteral("**hi**"));
        QCOMPARE(std::get<StatusChange>(read->events.at(1).what).status, DiscussionStatus::Merged);
        QVERIFY(read->events.at(1).author.isOwner);
        QCOMPARE(std::get<OtherEvent>(read->events.at(7).what).type, QStringLiteral("newer-than-this"));
    }

    void badBodiesAreErrors()
    {
        VERIFY_ERROR(parseDiscussion("[]"), ErrorKind::Corrupt);
        VERIFY_ERROR(parseDiscussion(R"({"title":"no number"})"), ErrorKind::Corrupt);
        VERIFY_ERROR(parseDiscussionPage(R"({"count":3})"), ErrorKind::Corrupt);
        VERIFY_ERROR(parseEvent(R"({"newMessage":{}})", QStringLiteral("newMessage")), ErrorKind::Corrupt);
        VERIFY_ERROR(parseLikers("{}"), ErrorKind::Corrupt);
        VERIFY_ERROR(parseLikes("x"), ErrorKind::Corrupt);
        const auto page =
            parseDiscussionPage(R"({"discussions":[{"num":0},5,{"num":2,"title":"t"}],"count":9,"start":0})");
        VERIFY_RESULT(page);
        QCOMPARE(page->items.size(), 1);
        QVERIFY(!page->isLast());
    }

    void titlesAndTextsAreCheckedBeforeTheyAreSent()
    {
        VERIFY_ERROR(discussionTitle(QStringLiteral("ab")), ErrorKind::Invalid);
        VERIFY_ERROR(discussionTitle(QString(201, QLatin1Char('a'))), ErrorKind::Invalid);
        QCOMPARE(*discussionTitle(QStringLiteral("  a  title ")), QStringLiteral("a title"));
        VERIFY_ERROR(commentText(QStringLiteral(" \n ")), ErrorKind::Invalid);
        VERIFY_ERROR(commentText(QString(longestComment + 1, QLatin1Char('a'))), ErrorKind::Invalid);
    }

    void queriesAreQuoted()
    {
        Asked asked(
            [](const RawRequest&) { return RawReply::ok(R"({"discussions":[],"count":0,"start":0})"); });
        DiscussionQuery query;
        query.kind = DiscussionQuery::Kind::PullRequests;
        query.status = DiscussionQuery::Status::Closed;
        query.sort = DiscussionQuery::Sort::Trending;
        query.search = QStringLiteral("a&b=c 100%");
        query.author = QStringLiteral("ada");
        query.page = 2;
        const auto page =
            await(discussions(asked.client, LocalHubFixture::repo(QStringLiteral("dataset:ada/x")), query,
                              Freshness::Network, {}));
        VERIFY_RESULT(page);
        QCOMPARE(
            asked.server.requests().last().target,
            QByteArray("/api/datasets/ada/x/discussions?p=2&type=pull_request&status=closed&sort=trending&"
                       "author=ada&search=a%26b%3Dc%20100%25"));
    }

    void aDiscussionIsBegunAnsweredChangedAndClosed()
    {
        Real real;
        const auto ada = real.as(LocalHubFixture::writeToken());
        const auto eve = real.as(LocalHubFixture::strangerToken());
        const auto num = await(createDiscussion(*eve, real.repo, QStringLiteral("A question"),
                                                QStringLiteral("How?"), false, {}));
        VERIFY_RESULT(num);
        const auto said = await(addComment(*ada, real.repo, *num, QStringLiteral("So."), {}));
        VERIFY_RESULT(said);
        const auto edited = await(editComment(*ada, real.repo, *num, said->id, QStringLiteral("So!"), {}));
        VERIFY_RESULT(edited);
        QCOMPARE(edited->comment()->edits, 1);
        VERIFY_ERROR(await(editComment(*eve, real.repo, *num, said->id, QStringLiteral("x"), {})),
                     ErrorKind::Forbidden);
        VERIFY_RESULT(
            await(renameDiscussion(*eve, real.repo, *num, QStringLiteral("A better question"), {})));
        VERIFY_RESULT(await(pinDiscussion(*ada, real.repo, *num, true, {})));
        VERIFY_ERROR(await(pinDiscussion(*eve, real.repo, *num, false, {})), ErrorKind::Forbidden);
        VERIFY_RESULT(await(setDiscussionOpen(*eve, real.repo, *num, false, QStringLiteral("Thanks"), {})));
        VERIFY_ERROR(await(setDiscussionOpen(*eve, real.repo, *num, false, {}, {})), ErrorKind::Conflict);
        const auto hidden = await(hideComment(*ada, real.repo, *num, said->id, {}));
        VERIFY_RESULT(hidden);
        QVERIFY(hidden->comment()->hidden);
        const auto shown = await(discussion(*eve, real.repo, *num, false, Freshness::Network, {}));
        VERIFY_RESULT(shown);
        QCOMPARE(shown->value.summary.title, QStringLiteral("A better question"));
        QCOMPARE(shown->value.summary.status, DiscussionStatus::Closed);
        QVERIFY(shown->value.summary.pinned);
        QVERIFY(shown->value.mayReopen());
        const auto list = await(discussions(*eve, real.repo, {}, Freshness::Network, {}));
        VERIFY_RESULT(list);
        QCOMPARE(list->value.total, 1);
        VERIFY_RESULT(await(deleteDiscussion(*ada, real.repo, *num, {})));
        VERIFY_ERROR(await(discussion(*eve, real.repo, *num, false, Freshness::Network, {})),
                     ErrorKind::NotFound);
    }

    void nobodyReadsButDoesNotWrite()
    {
        Real real;
        const auto nobody = real.as({});
        VERIFY_RESULT(await(discussions(*nobody, real.repo, {}, Freshness::Network, {})));
        VERIFY_ERROR(await(createDiscussion(*nobody, real.repo, QStringLiteral("Hello"), QStringLiteral("x"),
                                            false, {})),
                     ErrorKind::SignIn);
    }

    void aDraftIsPublishedAndMerged()
    {
        Real real;
        const auto ada = real.as(LocalHubFixture::writeToken());
        const auto num = await(
            createDiscussion(*ada, real.repo, QStringLiteral("A change"), QStringLiteral("Why"), true, {}));
        VERIFY_RESULT(num);
        auto draft = await(discussion(*ada, real.repo, *num, true, Freshness::Network, {}));
        VERIFY_RESULT(draft);
        QCOMPARE(draft->value.summary.status, DiscussionStatus::Draft);
        QVERIFY(draft->value.hasDiff && draft->value.diff.isEmpty());
        VERIFY_ERROR(await(mergePullRequest(*ada, real.repo, *num, {}, {})), ErrorKind::Conflict);
        VERIFY_RESULT(await(setDiscussionOpen(*ada, real.repo, *num, true, {}, {})));
        VERIFY_RESULT(await(mergePullRequest(*ada, real.repo, *num, QStringLiteral("Good"), {})));
        const auto merged = await(discussion(*ada, real.repo, *num, true, Freshness::Network, {}));
        VERIFY_RESULT(merged);
        QCOMPARE(merged->value.summary.status, DiscussionStatus::Merged);
        QVERIFY(merged->value.isDone() && !merged->value.mayReopen());
        VERIFY_RESULT(await(deletePullRequestRef(*ada, real.repo, *num, {})));
    }

    /// A line that was used before may be closed by the server at any time: what was sent then must not be
    /// sent again.
    void aCommentWhoseAnswerIsLostIsSentOnce()
    {
        Real real;
        const auto ada = real.as(LocalHubFixture::writeToken());
        const auto num = await(createDiscussion(*ada, real.repo, QStringLiteral("A question"),
                                                QStringLiteral("Why?"), false, {}));
        VERIFY_RESULT(num);
        localhub::Fault drop;
        drop.match = "POST */comment";
        drop.times = 9;
        real.hub.server().setFaults({drop});
        QVERIFY(!await(addComment(*ada, real.repo, *num, QStringLiteral("Once."), {})));
        QCOMPARE(real.hub.requestCount("POST */comment"), 1);
    }

    void likesAreGivenListedAndTakenBack()
    {
        Real real;
        const auto eve = real.as(LocalHubFixture::strangerToken());
        VERIFY_RESULT(await(setLiked(*eve, real.repo, true, {})));
        const auto who = await(likers(*eve, real.repo, {}));
        VERIFY_RESULT(who);
        QCOMPARE(who->items.size(), 1);
        QCOMPARE(who->items.first().name, QStringLiteral("eve"));
        const auto mine = await(likes(*eve, QStringLiteral("eve"), {}));
        VERIFY_RESULT(mine);
        QCOMPARE(mine->items.size(), 1);
        QCOMPARE(*mine->items.first().repo(), real.repo);
        VERIFY_RESULT(await(setLiked(*eve, real.repo, false, {})));
        QCOMPARE(await(likers(*eve, real.repo, {}))->items.size(), 0);
        VERIFY_ERROR(await(setLiked(*real.as({}), real.repo, true, {})), ErrorKind::SignIn);
    }
};

VITRINE_TEST(DiscussionsTest)
#include "discussions_test.moc"
