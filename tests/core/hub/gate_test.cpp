#include "core/hub/gateowner.h"

#include "core/base/json.h"
#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::hub;
using namespace vitrine::test;

namespace {

const RepoId repo = *RepoId::parse(QStringLiteral("acme/tiny"));

const QByteArray list = R"([
 {"requestId":"r1","user":{"_id":"u1","user":"bob","fullname":"Bob B","email":"bob@example.com","isPro":true},
  "fields":{"Company":"Acme","I agree":"on"},"timestamp":"2026-01-02T03:04:05.000Z","status":"pending"},
 {"requestId":"r2","timestamp":"2026-01-01T00:00:00.000Z","status":"rejected","reviewedAt":"2026-01-03T00:00:00.000Z",
  "grantedBy":{"user":"ada","fullname":"Ada"}},
 {"timestamp":"2026-01-01T00:00:00.000Z","status":"pending"},7])";

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
    QByteArray target() const { return server.requests().last().target; }
    QByteArray method() const { return server.requests().last().method; }
    QJsonObject body() const { return *json::object(server.requests().last().body, QStringLiteral("body")); }
};

RawReply reply(int status, const QByteArray& body, const QByteArrayList& headers = {})
{
    QByteArray lines;
    for (const QByteArray& header : headers)
        lines += header + "\r\n";
    return RawReply::status(status, body, lines);
}

AccessRequest of(const QString& user, AccessState state)
{
    AccessRequest request;
    request.user.name = user;
    request.state = state;
    return request;
}

} // namespace

class GateTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void statesAreReadFromTheMessages()
    {
        const auto state = [](int status, const char* message) {
            return parseAccess(status, QStringLiteral("GatedRepo"), QLatin1String(message))->state;
        };
        QCOMPARE(state(401, "Access to model a/b is restricted. You must have access to it and be "
                            "authenticated to access it. Please log in."),
                 AccessState::SignIn);
        QCOMPARE(state(403, "Access to model a/b is restricted and you are not in the authorized list. "
                            "Visit https://x to ask for access."),
                 AccessState::None);
        QCOMPARE(state(403, "Your request to access model a/b is awaiting a review from the repo authors."),
                 AccessState::Pending);
        QCOMPARE(state(403, "Your request to access model a/b has been rejected by the repo's authors."),
                 AccessState::Rejected);
        QCOMPARE(state(403, "Your request to access model a/b has been reset by the repo's authors. Visit "
                            "https://x to submit a new request."),
                 AccessState::Reset);
        QCOMPARE(state(403, "Words of a future server"), AccessState::Unknown);
        QVERIFY(!parseAccess(403, {}, QStringLiteral("You have read access but not the required")));
        for (const char* name : {"signIn", "none", "pending", "accepted", "rejected", "reset"})
            QCOMPARE(accessStateName(parseAccessState(QLatin1String(name))), QLatin1String(name));
        QCOMPARE(parseAccessState(QStringLiteral("other")), AccessState::Unknown);
    }

    void theStateIsAskedFor()
    {
        Asked open([](const RawRequest&) { return RawReply::ok("OK"); });
        QCOMPARE(await(checkAccess(open.client, repo, {}))->state, AccessState::Accepted);
        QCOMPARE(open.target(), QByteArray("/api/models/acme/tiny/auth-check"));

        const QByteArray words =
            "Your request to access model acme/tiny is awaiting a review from the repo authors.";
        Asked closed([&](const RawRequest&) {
            return reply(403, "{\"error\":\"" + words + "\"}",
                         {"X-Error-Code: GatedRepo", "X-Error-Message: " + words});
        });
        const auto pending = await(checkAccess(closed.client, repo, {}));
        QCOMPARE(pending->state, AccessState::Pending);
        QCOMPARE(pending->words, QString::fromLatin1(words));
        Asked gone([](const RawRequest&) {
            return reply(404, "{\"error\":\"Repository not found\"}", {"X-Error-Code: RepoNotFound"});
        });
        VERIFY_ERROR(await(checkAccess(gone.client, repo, {})), ErrorKind::NotFound);
    }

    void askingSendsTheAnswersAndFollowsNowhere()
    {
        Asked asked([](const RawRequest& request) {
            return request.method == "POST"
                       ? reply(303, "See Other", {"Location: http://127.0.0.1:1/acme/tiny"})
                       : RawReply::ok("<html>");
        });
        VERIFY_RESULT(await(askAccess(asked.client, repo,
                                      {{QStringLiteral("Company"), QStringLiteral("Acmé")},
                                       {QStringLiteral("I agree"), QStringLiteral("on")}},
                                      {})));
        QCOMPARE(asked.target(), QByteArray("/acme/tiny/ask-access"));
        QCOMPARE(asked.server.requests().size(), 1);
        QCOMPARE(asked.body().value(QLatin1String("Company")).toString(), QStringLiteral("Acmé"));
        QCOMPARE(asked.body().value(QLatin1String("I agree")).toString(), QStringLiteral("on"));
    }

    void refusedTokensAskInTheBrowser()
    {
        Error error = Error::make(ErrorKind::Forbidden, {});
        error.httpStatus = 403;
        QVERIFY(wantsBrowser(error));
        error.serverCode = QStringLiteral("GatedRepo");
        QVERIFY(!wantsBrowser(error));
        error = Error::make(ErrorKind::SignIn, {}, {},
                            QStringLiteral("x: HTTP 401: Invalid credentials in Authorization header"));
        error.httpStatus = 401;
        QVERIFY(!wantsBrowser(error));
        error = Error::make(ErrorKind::Server, {});
        error.httpStatus = 500;
        QVERIFY(!wantsBrowser(error));
    }

    void nothingPendingIsAConflict()
    {
        Asked asked([](const RawRequest&) {
            return reply(404, R"({"error":"No pending access request found for this repo and this user"})");
        });
        VERIFY_ERROR(await(withdrawAccess(asked.client, repo, {})), ErrorKind::Conflict);
        QCOMPARE(asked.target(), QByteArray("/api/models/acme/tiny/user-access-request/cancel"));
        QCOMPARE(asked.method(), QByteArray("POST"));
    }

    void requestsAreRead()
    {
        const auto requests = parseAccessRequests(list);
        VERIFY_RESULT(requests);
        QCOMPARE(requests->size(), 2);
        const AccessRequest& bob = requests->first();
        QCOMPARE(bob.user.name, QStringLiteral("bob"));
        QCOMPARE(bob.user.email, QStringLiteral("bob@example.com"));
        QCOMPARE(bob.answer(QStringLiteral("Company")), QStringLiteral("Acme"));
        QCOMPARE(bob.answer(QStringLiteral("absent")), QString());
        QCOMPARE(bob.state, AccessState::Pending);
        QVERIFY(!bob.reviewedAt.isValid());
        QVERIFY(requests->at(1).user.name.isEmpty());
        QCOMPARE(requests->at(1).id, QStringLiteral("r2"));
        QCOMPARE(requests->at(1).grantedBy, QStringLiteral("ada"));
        VERIFY_ERROR(parseAccessRequests("{}"), ErrorKind::Corrupt);
    }

    void listsArePagedAndSearched()
    {
        Asked asked([](const RawRequest& request) {
            if (request.target.contains("after="))
                return RawReply::ok("[]");
            return reply(
                200, list,
                {"Link: </api/models/acme/tiny/user-access-request/pending?after=2026>; rel=\"next\""});
        });
        const auto page =
            await(accessRequests(asked.client, repo, {AccessState::Pending, QStringLiteral("b&o"), 100}, {}));
        VERIFY_RESULT(page);
        QCOMPARE(asked.target(),
                 QByteArray("/api/models/acme/tiny/user-access-request/pending?limit=100&q=b%26o"));
        QCOMPARE(page->items.size(), 2);
        const auto next = await(nextAccessRequests(asked.client, page->next, {}));
        VERIFY_RESULT(next);
        QVERIFY(next->items.isEmpty() && next->next.isEmpty());
        VERIFY_ERROR(
            await(nextAccessRequests(asked.client, QUrl(QStringLiteral("http://evil.example/")), {})),
            ErrorKind::Invalid);
    }

    void decisionsSayWhomAndWhy()
    {
        Asked asked([](const RawRequest&) { return RawReply::ok("{}"); });
        AccessRequest nameless;
        nameless.id = QStringLiteral("r9");
        VERIFY_RESULT(await(
            decideAccess(asked.client, repo, nameless, {AccessState::Rejected, QStringLiteral("no")}, {})));
        QCOMPARE(asked.target(), QByteArray("/api/models/acme/tiny/user-access-request/handle"));
        QCOMPARE(asked.body(), (QJsonObject{{QStringLiteral("requestId"), QStringLiteral("r9")},
                                            {QStringLiteral("status"), QStringLiteral("rejected")},
                                            {QStringLiteral("rejectionReason"), QStringLiteral("no")}}));
        VERIFY_RESULT(await(decideAccess(asked.client, repo, of(QStringLiteral("bob"), AccessState::Pending),
                                         {AccessState::Accepted, QStringLiteral("left out")}, {})));
        QCOMPARE(asked.body().size(), 2);
        VERIFY_RESULT(await(grantAccess(asked.client, repo, QStringLiteral("eve"), {})));
        QCOMPARE(asked.body().value(QLatin1String("user")).toString(), QStringLiteral("eve"));
    }

    void manyAreDecidedByHundredsAndEachHasItsOutcome()
    {
        Asked asked([](const RawRequest& request) {
            if (request.target.endsWith("/handle"))
                return reply(404, R"({"error":"No access request found matching your criteria"})");
            return RawReply::ok(
                R"([{"user":"p3","ok":false,"error":"request_not_found"},{"user":"p4","ok":false,"error":"user_not_found"},
                    {"user":"p5","ok":true}])");
        });
        QList<AccessRequest> requests;
        for (int i = 0; i < 150; ++i)
            requests.append(of(QStringLiteral("p%1").arg(i), AccessState::Pending));
        requests[120].user = {};
        requests[120].id = QStringLiteral("r120");
        const auto outcomes =
            await(decideAccessOfAll(asked.client, repo, requests, {AccessState::Accepted, {}}, {}));
        QCOMPARE(outcomes.size(), 150);
        QCOMPARE(asked.server.requests().size(), 4); // 100, 20, one alone, 29
        QVERIFY(!outcomes.at(5).error);
        QCOMPARE(outcomes.at(3).error->kind, ErrorKind::Conflict);
        QCOMPARE(outcomes.at(4).error->kind, ErrorKind::NotFound);
        QCOMPARE(outcomes.at(120).error->kind, ErrorKind::Conflict);
        QCOMPARE(outcomes.at(149).request.user.name, QStringLiteral("p149"));
    }

    void settingsSendOnlyWhatIsSet()
    {
        Asked asked([](const RawRequest&) { return RawReply::ok("{}"); });
        GateSettings settings;
        settings.gating = Gating::None;
        VERIFY_RESULT(await(changeGate(asked.client, repo, settings, {})));
        QCOMPARE(asked.method(), QByteArray("PUT"));
        QCOMPARE(asked.target(), QByteArray("/api/models/acme/tiny/settings"));
        QCOMPARE(asked.body(), (QJsonObject{{QStringLiteral("gated"), false}}));
        settings = {Gating::Manual, true, true, QStringLiteral("a@b.c")};
        VERIFY_RESULT(await(changeGate(asked.client, repo, settings, {})));
        QCOMPARE(asked.body(),
                 (QJsonObject{{QStringLiteral("gated"), QStringLiteral("manual")},
                              {QStringLiteral("orgMembersGated"), true},
                              {QStringLiteral("gatedNotificationsMode"), QStringLiteral("real-time")},
                              {QStringLiteral("gatedNotificationsEmail"), QStringLiteral("a@b.c")}}));
    }

    void errorsOfOwnersSayWhatToDo_data()
    {
        QTest::addColumn<int>("status");
        QTest::addColumn<QByteArray>("code");
        QTest::addColumn<QByteArray>("message");
        QTest::addColumn<ErrorKind>("kind");
        QTest::newRow("unknown user")
            << 404 << QByteArray() << QByteArray("User not found") << ErrorKind::NotFound;
        QTest::newRow("already") << 400 << QByteArray()
                                 << QByteArray("That user already has access to the repo")
                                 << ErrorKind::Conflict;
        QTest::newRow("same state") << 404 << QByteArray()
                                    << QByteArray("No access request found matching your criteria")
                                    << ErrorKind::Conflict;
        QTest::newRow("long reason") << 400 << QByteArray()
                                     << QByteArray("Too big: expected string to have <=200 characters")
                                     << ErrorKind::Invalid;
        QTest::newRow("bad status") << 400 << QByteArray() << QByteArray("Invalid option: expected one of")
                                    << ErrorKind::Invalid;
        QTest::newRow("not gated") << 400 << QByteArray("RepoNotGated")
                                   << QByteArray("model acme/tiny is not gated") << ErrorKind::Invalid;
        QTest::newRow("reader")
            << 403 << QByteArray()
            << QByteArray("You have read access but not the required permissions for this operation")
            << ErrorKind::Forbidden;
    }

    void errorsOfOwnersSayWhatToDo()
    {
        QFETCH(int, status);
        QFETCH(QByteArray, code);
        QFETCH(QByteArray, message);
        QFETCH(ErrorKind, kind);
        Asked asked([&](const RawRequest&) {
            return reply(status, "{\"error\":\"" + message + "\"}", {"X-Error-Code: " + code});
        });
        const auto done = await(grantAccess(asked.client, repo, QStringLiteral("bob"), {}));
        VERIFY_ERROR(done, kind);
        QVERIFY(!done.error().what.isEmpty() && !done.error().next.isEmpty());
    }

    void reportsAreTablesWithoutFormulas()
    {
        const QJsonObject bob{
            {QStringLiteral("user"), QStringLiteral("bob")},
            {QStringLiteral("fullname"), QStringLiteral("=1+1")},
            {QStringLiteral("email"), QStringLiteral("b@x")},
            {QStringLiteral("time"), QStringLiteral("t")},
            {QStringLiteral("status"), QStringLiteral("accepted")},
            {QStringLiteral("Company"), QStringLiteral("A, \"B\"")},
            {QStringLiteral("Zip"), 7},
            {QStringLiteral("grantedBy"), QJsonObject{{QStringLiteral("user"), QStringLiteral("ada")}}}};
        const QJsonObject eve{{QStringLiteral("user"), QStringLiteral("eve")},
                              {QStringLiteral("status"), QStringLiteral("pending")},
                              {QStringLiteral("I agree"), QStringLiteral("on")}};
        const auto csv = accessReportCsv(json::compact(QJsonArray{bob, eve}));
        VERIFY_RESULT(csv);
        const QByteArrayList lines = csv->split('\n');
        QCOMPARE(lines.at(0),
                 QByteArray("\xEF\xBB\xBFuser,fullname,email,status,time,reviewedAt,grantedBy,Company,I "
                            "agree,Zip\r"));
        QCOMPARE(lines.at(1), QByteArray("bob,'=1+1,b@x,accepted,t,,ada,\"A, \"\"B\"\"\",,7\r"));
        QCOMPARE(lines.at(2), QByteArray("eve,,,pending,,,,,on,\r"));
        VERIFY_ERROR(accessReportCsv("{}"), ErrorKind::Corrupt);
    }
};

VITRINE_TEST(GateTest)
#include "gate_test.moc"
