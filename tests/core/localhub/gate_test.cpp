#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QDateTime>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrl>

using namespace vitrine;
using namespace vitrine::test;
using localhub::AccessState;

namespace {

const QByteArray card = "---\nextra_gated_fields:\n"
                        "  Company: text\n"
                        "  Born: date_picker\n"
                        "  Where: country\n"
                        "  From: ip_location\n"
                        "  Why:\n    type: select\n    options:\n      - Research\n      - label: For fun\n"
                        "        value: fun\n"
                        "  I agree: checkbox\n---\n# Tiny\n";

QJsonObject filled()
{
    return {{QStringLiteral("Company"), QStringLiteral("Acme & Söhne")},
            {QStringLiteral("Born"), QStringLiteral("1999-12-31")},
            {QStringLiteral("Where"), QStringLiteral("DE")},
            {QStringLiteral("Why"), QStringLiteral("fun")},
            {QStringLiteral("I agree"), QStringLiteral("on")}};
}

} // namespace

/// Requests for access, as both sides see them (protocol 7).
class GateTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    RepoId m_id = LocalHubFixture::repo(QStringLiteral("acme/tiny"));
    const QByteArray m_owner = LocalHubFixture::writeToken();
    const QByteArray m_eve = LocalHubFixture::strangerToken();

    quint16 port() { return m_hub->server().port(); }

    WireReply send(const QByteArray& token, const QByteArray& method, const QByteArray& target,
                   const QJsonValue& body = {})
    {
        QByteArray bytes;
        if (body.isObject())
            bytes = QJsonDocument(body.toObject()).toJson(QJsonDocument::Compact);
        return request(port(), method, target, bearer(token) + "Content-Type: application/json\r\n", bytes);
    }
    WireReply ask(const QByteArray& token, const QJsonObject& fields = {})
    {
        return send(token, "POST", "/acme/tiny/ask-access", fields);
    }
    WireReply handle(const QByteArray& status, const QByteArray& user = "eve")
    {
        return send(m_owner, "POST", "/api/models/acme/tiny/user-access-request/handle",
                    QJsonObject{{QStringLiteral("user"), QString::fromLatin1(user)},
                                {QStringLiteral("status"), QString::fromLatin1(status)}});
    }
    WireReply grant(const QByteArray& user = "eve")
    {
        return send(m_owner, "POST", "/api/models/acme/tiny/user-access-request/grant",
                    QJsonObject{{QStringLiteral("user"), QString::fromLatin1(user)}});
    }
    WireReply cancel(const QByteArray& token)
    {
        return send(token, "POST", "/api/models/acme/tiny/user-access-request/cancel");
    }
    QJsonArray list(const QByteArray& state, const QByteArray& query = {})
    {
        return send(m_owner, "GET", "/api/models/acme/tiny/user-access-request/" + state + query)
            .json()
            .array();
    }
    /// The state of eve's request as the lists say.
    QByteArray state()
    {
        for (const QByteArray state : {"pending", "accepted", "rejected", "reset"}) {
            const QJsonArray entries = list(state);
            for (const QJsonValue& entry : entries) {
                if (entry[QStringLiteral("user")][QStringLiteral("user")] == QStringLiteral("eve"))
                    return state;
            }
        }
        return "none";
    }
    QJsonObject entry(const QByteArray& state) { return list(state).first().toObject(); }
    QByteArray message(const WireReply& reply) { return reply.header("X-Error-Message"); }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{}"}});
        m_hub->start();
        VERIFY_RESULT(m_hub->server().addAccounts(
            R"({"users": [{"name": "eve", "email": "eve@example.org", "fullname": "Eve"}]})"));
        VERIFY_RESULT(m_hub->server().setGated(m_id, QStringLiteral("manual")));
    }

    void asking_data()
    {
        QTest::addColumn<QString>("mode");
        QTest::addColumn<int>("from");
        QTest::addColumn<QByteArray>("to");
        QTest::newRow("none, auto") << "auto" << int(AccessState::None) << QByteArray("accepted");
        QTest::newRow("none, manual") << "manual" << int(AccessState::None) << QByteArray("pending");
        QTest::newRow("pending") << "auto" << int(AccessState::Pending) << QByteArray("pending");
        QTest::newRow("accepted") << "manual" << int(AccessState::Accepted) << QByteArray("accepted");
        QTest::newRow("rejected") << "auto" << int(AccessState::Rejected) << QByteArray("rejected");
        QTest::newRow("reset, manual") << "manual" << int(AccessState::Reset) << QByteArray("pending");
        QTest::newRow("reset, auto") << "auto" << int(AccessState::Reset) << QByteArray("accepted");
    }

    void asking()
    {
        QFETCH(QString, mode);
        QFETCH(int, from);
        QFETCH(QByteArray, to);
        VERIFY_RESULT(m_hub->server().setGated(m_id, mode));
        VERIFY_RESULT(m_hub->server().setAccess(m_id, QStringLiteral("eve"), static_cast<AccessState>(from)));
        const auto reply = ask(m_eve);
        QCOMPARE(reply.status, 303);
        QCOMPARE(reply.header("Location"), "http://127.0.0.1:" + QByteArray::number(port()) + "/acme/tiny");
        QVERIFY(reply.header("Content-Type").startsWith("text/plain"));
        QCOMPARE(state(), to);
        const int status = get(port(), "/api/models/acme/tiny/auth-check", bearer(m_eve)).status;
        QCOMPARE(status, to == "accepted" ? 200 : 403);
    }

    void askingNeedsAnAccountAndAGate()
    {
        const auto anonymous = ask({});
        QCOMPARE(anonymous.status, 401);
        QCOMPARE(get(port(), "/acme/tiny/ask-access", bearer(m_eve)).status, 404);
        VERIFY_RESULT(m_hub->server().setGated(m_id, {}));
        const auto open = ask(m_eve);
        QCOMPARE(open.status, 400);
        QCOMPARE(open.header("X-Error-Code"), QByteArray("RepoNotGated"));
        VERIFY_RESULT(m_hub->server().setGated(m_id, QStringLiteral("manual")));
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, true));
        QCOMPARE(ask(m_eve).status, 404); // hidden ones cannot be asked for
        QCOMPARE(ask({}).status, 401);
        QCOMPARE(send(m_eve, "POST", "/spaces/acme/tiny/ask-access").status, 404);
    }

    void decisions_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<QByteArray>("status");
        QTest::addColumn<int>("answer");
        const QList<QPair<QByteArray, AccessState>> states{{"pending", AccessState::Pending},
                                                           {"accepted", AccessState::Accepted},
                                                           {"rejected", AccessState::Rejected},
                                                           {"reset", AccessState::Reset}};
        for (const auto& [from, value] : states) {
            for (const auto& [to, unused] : states)
                QTest::newRow((from + " to " + to).constData())
                    << int(value) << to << (from == to ? 404 : 200);
        }
        for (const auto& [to, unused] : states)
            QTest::newRow(("none to " + to).constData()) << int(AccessState::None) << to << 404;
    }

    void decisions()
    {
        QFETCH(int, from);
        QFETCH(QByteArray, status);
        QFETCH(int, answer);
        VERIFY_RESULT(m_hub->server().setAccess(m_id, QStringLiteral("eve"), static_cast<AccessState>(from)));
        const auto reply = handle(status);
        QCOMPARE(reply.status, answer);
        if (answer == 404) {
            QCOMPARE(message(reply), QByteArray("No access request found matching your criteria"));
            return;
        }
        QCOMPARE(reply.body, QByteArray("{}"));
        QCOMPARE(state(), status);
        const QJsonObject seen = entry(status);
        QCOMPARE(seen.contains(QLatin1String("reviewedAt")), status != "pending");
        QCOMPARE(seen.contains(QLatin1String("grantedBy")), status == "accepted");
    }

    void cancelling_data()
    {
        QTest::addColumn<int>("from");
        QTest::addColumn<int>("answer");
        QTest::newRow("none") << int(AccessState::None) << 404;
        QTest::newRow("pending") << int(AccessState::Pending) << 200;
        QTest::newRow("accepted") << int(AccessState::Accepted) << 404;
        QTest::newRow("rejected") << int(AccessState::Rejected) << 404;
        QTest::newRow("reset") << int(AccessState::Reset) << 404;
    }

    void cancelling()
    {
        QFETCH(int, from);
        QFETCH(int, answer);
        VERIFY_RESULT(m_hub->server().setAccess(m_id, QStringLiteral("eve"), static_cast<AccessState>(from)));
        const QByteArray before = state();
        const auto reply = cancel(m_eve);
        QCOMPARE(reply.status, answer);
        QCOMPARE(reply.body, answer == 200 ? QByteArray("{\"ok\":true}")
                                           : QByteArray("{\"error\":\"No pending access request found for "
                                                        "this repo and this user\"}"));
        QCOMPARE(state(), answer == 200 ? QByteArray("none") : before);
        QCOMPARE(cancel({}).status, 401);
    }

    void granting_data() { cancelling_data(); }

    void granting()
    {
        QFETCH(int, from);
        const auto start = static_cast<AccessState>(from);
        VERIFY_RESULT(m_hub->server().setAccess(m_id, QStringLiteral("eve"), start));
        const QByteArray before = state();
        const QString asked =
            before == "none" ? QString() : entry(before).value(QLatin1String("timestamp")).toString();
        const auto reply = grant();
        if (start == AccessState::Accepted) {
            QCOMPARE(reply.status, 400);
            QCOMPARE(message(reply), QByteArray("That user already has access to the repo"));
            return;
        }
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray("{}"));
        const QJsonObject seen = entry("accepted");
        if (!asked.isEmpty())
            QCOMPARE(seen.value(QLatin1String("timestamp")).toString(), asked);
        const QJsonObject user = seen.value(QLatin1String("user")).toObject();
        QCOMPARE(user.contains(QLatin1String("email")), before != "none"); // never shared without asking
        QCOMPARE(seen[QStringLiteral("grantedBy")][QStringLiteral("user")].toString(), QStringLiteral("ada"));
        QVERIFY(seen.contains(QLatin1String("reviewedAt")));
        QCOMPARE(get(port(), "/api/models/acme/tiny/auth-check", bearer(m_eve)).body, QByteArray("OK"));
    }

    void aResetRequestIsMadeAnew()
    {
        QCOMPARE(ask(m_eve).status, 303);
        const QString first = entry("pending").value(QLatin1String("timestamp")).toString();
        QCOMPARE(handle("reset").status, 200);
        QVERIFY(get(port(), "/api/models/acme/tiny/auth-check", bearer(m_eve))
                    .body.contains("reset by the repo"));
        QCOMPARE(ask(m_eve).status, 303);
        const QJsonObject seen = entry("pending");
        QVERIFY(seen.value(QLatin1String("timestamp")).toString() > first);
        QVERIFY(!seen.contains(QLatin1String("reviewedAt")));
    }

    void statesOutliveTheGate()
    {
        QCOMPARE(ask(m_eve).status, 303);
        QCOMPARE(handle("rejected").status, 200);
        VERIFY_RESULT(m_hub->server().setGated(m_id, {}));
        QCOMPARE(get(port(), "/acme/tiny/resolve/main/config.json").status, 307); // open to all
        QCOMPARE(list("rejected").size(), 1);                                     // still readable
        const auto refused = handle("accepted");
        QCOMPARE(refused.status, 400);
        QCOMPARE(refused.header("X-Error-Code"), QByteArray("RepoNotGated"));
        QCOMPARE(message(refused), QByteArray("model acme/tiny is not gated"));
        QCOMPARE(grant().header("X-Error-Code"), QByteArray("RepoNotGated"));
        VERIFY_RESULT(m_hub->server().setGated(m_id, QStringLiteral("auto")));
        QVERIFY(get(port(), "/api/models/acme/tiny/auth-check", bearer(m_eve))
                    .body.contains("has been rejected"));
        m_hub->seed(QStringLiteral("acme/free"), {{QStringLiteral("config.json"), "{}"}});
        const auto none = send(m_owner, "GET", "/api/models/acme/free/user-access-request/pending");
        QCOMPARE(none.status, 400);
        QCOMPARE(none.header("X-Error-Code"), QByteArray("RepoNotGated"));
    }

    void membersMayBeGatedToo()
    {
        const auto check = [this](const QByteArray& token) {
            return get(port(), "/api/models/acme/tiny/auth-check", bearer(token)).status;
        };
        const QByteArray ben = LocalHubFixture::readToken();
        QCOMPARE(check(ben), 200); // a member
        const auto set = send(m_owner, "PUT", "/api/models/acme/tiny/settings",
                              QJsonObject{{QStringLiteral("orgMembersGated"), true}});
        QCOMPARE(set.status, 200);
        QCOMPARE(set.body, QByteArray("{\"orgMembersGated\":true}"));
        QCOMPARE(check(ben), 403);
        QCOMPARE(check(m_owner), 200); // an admin
        QCOMPARE(ask(ben).status, 303);
        QCOMPARE(handle("accepted", "ben").status, 200);
        QCOMPARE(check(ben), 200);
    }

    void theFormIsChecked_data()
    {
        QTest::addColumn<QString>("field");
        QTest::addColumn<QString>("value");
        for (const char* field : {"Company", "Born", "Where", "Why", "I agree"})
            QTest::newRow(field) << QString::fromLatin1(field) << QString();
        QTest::newRow("blank text") << "Company"
                                    << "   ";
        QTest::newRow("no date") << "Born"
                                 << "31.12.1999";
        QTest::newRow("impossible date") << "Born"
                                         << "2001-02-30";
        QTest::newRow("country by name") << "Where"
                                         << "Germany";
        QTest::newRow("no country") << "Where"
                                    << "XX";
        QTest::newRow("label for value") << "Why"
                                         << "For fun";
        QTest::newRow("not ticked") << "I agree"
                                    << "off";
    }

    void theFormIsChecked()
    {
        QFETCH(QString, field);
        QFETCH(QString, value);
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), card}});
        QJsonObject fields = filled();
        fields.insert(field, value);
        if (value.isEmpty())
            fields.remove(field);
        const auto reply = ask(m_eve, fields);
        QCOMPARE(reply.status, 400);
        QVERIFY2(reply.body.contains(field.toUtf8()), reply.body.constData());
        QCOMPARE(state(), QByteArray("none"));
    }

    void whatWasSubmittedIsShownToTheOwner()
    {
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), card}});
        QJsonObject fields = filled();
        fields.insert(QStringLiteral("csrf"), QStringLiteral("nobody asked for this"));
        QCOMPARE(ask(m_eve, fields).status, 303);
        const QJsonObject seen = entry("pending");
        QJsonObject kept = filled();
        kept.insert(QStringLiteral("From"), QStringLiteral("127.0.0.1"));
        QCOMPARE(seen.value(QLatin1String("fields")).toObject(), kept);
        QCOMPARE(seen[QStringLiteral("user")][QStringLiteral("email")].toString(),
                 QStringLiteral("eve@example.org"));
        QCOMPARE(seen.value(QLatin1String("requestId")).toString().size(), 24);
    }

    void aFormOfABrowserIsTakenToo()
    {
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), card}});
        QByteArray form;
        const QJsonObject fields = filled();
        for (auto field = fields.begin(); field != fields.end(); ++field)
            form += QUrl::toPercentEncoding(field.key()) + '=' +
                    QUrl::toPercentEncoding(field.value().toString()) + '&';
        form.chop(1);
        const auto reply =
            request(port(), "POST", "/acme/tiny/ask-access",
                    bearer(m_eve) + "Content-Type: application/x-www-form-urlencoded\r\n", form);
        QCOMPARE(reply.status, 303);
        QCOMPARE(entry("pending")[QStringLiteral("fields")][QStringLiteral("Company")].toString(),
                 QStringLiteral("Acme & Söhne"));
        QCOMPARE(request(port(), "POST", "/acme/tiny/ask-access",
                         bearer(m_owner) + "Content-Type: application/json\r\n", "[1]")
                     .status,
                 400);
    }

    void olderCardsHaveAListOfFields()
    {
        m_hub->seed(QStringLiteral("acme/tiny"),
                    {{QStringLiteral("README.md"),
                      "---\nextra_gated_fields:\n- Name: text\n- Sure: checkbox\n---\n"}});
        QVERIFY(ask(m_eve, {{QStringLiteral("Name"), QStringLiteral("Eve")}}).body.contains("Sure"));
        QCOMPARE(ask(m_eve, {{QStringLiteral("Name"), QStringLiteral("Eve")}, {QStringLiteral("Sure"), true}})
                     .status,
                 303);
        QCOMPARE(entry("pending")[QStringLiteral("fields")][QStringLiteral("Sure")].toString(),
                 QStringLiteral("on"));
    }

    void listsHavePages()
    {
        QJsonArray users;
        for (int i = 10; i < 35; ++i) {
            const QJsonObject token{{QStringLiteral("token"), QStringLiteral("hf_u%1").arg(i)}};
            users.append(QJsonObject{{QStringLiteral("name"), QStringLiteral("user%1").arg(i)},
                                     {QStringLiteral("tokens"), QJsonArray{token}}});
        }
        VERIFY_RESULT(m_hub->server().addAccounts(
            QJsonDocument(QJsonObject{{QStringLiteral("users"), users}}).toJson()));
        for (int i = 0; i < 25; ++i)
            QCOMPARE(ask("hf_u" + QByteArray::number(i + 10)).status, 303);
        QStringList names;
        QByteArray target = "/api/models/acme/tiny/user-access-request/pending?limit=10&q=USER";
        int pages = 0;
        for (; !target.isEmpty() && pages < 9; ++pages) {
            const auto reply = send(m_owner, "GET", target);
            QCOMPARE(reply.status, 200);
            const QJsonArray page = reply.json().array();
            for (const QJsonValue& entry : page)
                names.append(entry[QStringLiteral("user")][QStringLiteral("user")].toString());
            const QByteArray link = reply.header("Link");
            target = link.isEmpty() ? QByteArray() : link.mid(1, link.indexOf('>') - 1);
            QVERIFY(target.isEmpty() || target.startsWith("http://127.0.0.1:"));
            target = target.mid(target.indexOf("/api"));
        }
        QCOMPARE(pages, 3);
        QCOMPARE(names.size(), 25);
        QCOMPARE(QSet<QString>(names.begin(), names.end()).size(), 25);
        QCOMPARE(names.first(), QStringLiteral("user34")); // newest first
        QCOMPARE(list("pending", "?q=user1").size(), 10);
        QCOMPARE(list("pending", "?q=ser").size(), 0); // the start of the name only
        QCOMPARE(list("pending", "?q=%25").size(), 0);
        QCOMPARE(list("pending", "?after=2999-01-01T00%3A00%3A00.000Z").size(), 0);
        QCOMPARE(list("pending", "?before=2999-01-01T00%3A00%3A00Z").size(), 25);
    }

    void listsAreAskedProperly_data()
    {
        QTest::addColumn<QByteArray>("target");
        QTest::addColumn<QByteArray>("problem");
        QTest::newRow("small limit") << QByteArray("pending?limit=9")
                                     << QByteArray("* Too small: expected number to be >=10 * at limit");
        QTest::newRow("big limit") << QByteArray("pending?limit=1001")
                                   << QByteArray("* Too big: expected number to be <=1000 * at limit");
        QTest::newRow("word for limit") << QByteArray("pending?limit=all") << QByteArray("at limit");
        QTest::newRow("state") << QByteArray("granted") << QByteArray("* Invalid option");
        QTest::newRow("date") << QByteArray("pending?after=yesterday") << QByteArray("at after");
        QTest::newRow("prefix") << "pending?q=" + QByteArray(251, 'x') << QByteArray("at q");
    }

    void listsAreAskedProperly()
    {
        QFETCH(QByteArray, target);
        QFETCH(QByteArray, problem);
        const auto reply = send(m_owner, "GET", "/api/models/acme/tiny/user-access-request/" + target);
        QCOMPARE(reply.status, 400);
        QVERIFY2(message(reply).contains(problem), message(reply).constData());
    }

    void decisionsAreAskedProperly()
    {
        QCOMPARE(ask(m_eve).status, 303);
        const auto post = [this](const QJsonObject& body) {
            return send(m_owner, "POST", "/api/models/acme/tiny/user-access-request/handle", body);
        };
        const QJsonObject eve{{QStringLiteral("user"), QStringLiteral("eve")}};
        QJsonObject body = eve;
        body.insert(QStringLiteral("status"), QStringLiteral("granted"));
        QCOMPARE(message(post(body)),
                 QByteArray("* Invalid option: expected one of "
                            "\"accepted\"|\"rejected\"|\"pending\"|\"reset\" * at status"));
        body.insert(QStringLiteral("status"), QStringLiteral("rejected"));
        body.insert(QStringLiteral("rejectionReason"), QString(201, QLatin1Char('x')));
        QCOMPARE(message(post(body)), QByteArray("* Too big: expected string to have <=200 characters * at "
                                                 "rejectionReason"));
        body.insert(QStringLiteral("rejectionReason"), QString(200, QLatin1Char('x')));
        body.insert(QStringLiteral("userId"), QStringLiteral("0123456789abcdef01234567"));
        QCOMPARE(message(post(body)), QByteArray("Either userId or user must be provided, but not both"));
        QCOMPARE(post({{QStringLiteral("status"), QStringLiteral("rejected")}}).status, 400);
        body.remove(QStringLiteral("user"));
        const auto unknown = post(body);
        QCOMPARE(unknown.status, 404);
        QCOMPARE(message(unknown), QByteArray("User not found"));
        body.remove(QStringLiteral("userId"));
        body.insert(QStringLiteral("requestId"), entry("pending").value(QLatin1String("requestId")));
        QCOMPARE(post(body).status, 200);
        QCOMPARE(state(), QByteArray("rejected"));
        body.insert(QStringLiteral("requestId"), QStringLiteral("nothing"));
        QCOMPARE(post(body).status, 404);
    }

    void onlyWritersDecide()
    {
        QCOMPARE(ask(m_eve).status, 303);
        const QByteArray base = "/api/models/acme/tiny/user-access-request/";
        for (const QByteArray& path : {QByteArray("handle"), QByteArray("batch"), QByteArray("grant")}) {
            QCOMPARE(send({}, "POST", base + path).status, 401);
            QCOMPARE(send(m_eve, "POST", base + path).status, 403);
            QCOMPARE(send(LocalHubFixture::readToken(), "POST", base + path).status, 403);
        }
        QCOMPARE(send(m_eve, "GET", base + "pending").status, 403);
        QCOMPARE(send(m_eve, "GET", "/acme/tiny/user-access-report").status, 403);
        QCOMPARE(send({}, "GET", "/acme/tiny/user-access-report").status, 401);
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, true));
        QCOMPARE(send(m_eve, "GET", base + "pending").header("X-Error-Code"), QByteArray("RepoNotFound"));
    }

    void batch()
    {
        QCOMPARE(ask(m_eve).status, 303);
        const auto post = [this](const QJsonArray& requests) {
            return send(m_owner, "POST", "/api/models/acme/tiny/user-access-request/batch",
                        QJsonObject{{QStringLiteral("status"), QStringLiteral("accepted")},
                                    {QStringLiteral("requests"), requests}});
        };
        const auto named = [](const char* name) {
            return QJsonObject{{QStringLiteral("user"), QLatin1String(name)}};
        };
        const auto reply = post({named("eve"), named("ben"), named("nobody"), named("eve")});
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.body, QByteArray(R"([{"ok":true,"user":"eve"},)"
                                        R"({"error":"request_not_found","ok":false,"user":"ben"},)"
                                        R"({"error":"user_not_found","ok":false,"user":"nobody"},)"
                                        R"({"ok":true,"user":"eve"}])"));
        QCOMPARE(state(), QByteArray("accepted"));
        QCOMPARE(post({}).status, 400);
        QJsonArray many;
        for (int i = 0; i < 101; ++i)
            many.append(named("eve"));
        QCOMPARE(post(many).status, 400);
    }

    void report()
    {
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("README.md"), card}});
        QCOMPARE(ask(m_eve, filled()).status, 303);
        QCOMPARE(grant("ben").status, 200);
        const auto reply = send(m_owner, "GET", "/acme/tiny/user-access-report");
        QCOMPARE(reply.status, 200);
        QCOMPARE(reply.header("Content-Disposition"),
                 QByteArray("attachment; filename=user-access-report-acme-tiny.json"));
        QCOMPARE(reply.header("Content-Type"), QByteArray("application/json"));
        QVERIFY(reply.header("ETag").isEmpty());
        const QJsonArray lines = reply.json().array();
        QCOMPARE(lines.size(), 2);
        QCOMPARE(lines[0][QStringLiteral("user")].toString(), QStringLiteral("eve"));
        QCOMPARE(lines[0][QStringLiteral("email")].toString(), QStringLiteral("eve@example.org"));
        QCOMPARE(lines[0][QStringLiteral("Company")].toString(), QStringLiteral("Acme & Söhne"));
        QCOMPARE(lines[1][QStringLiteral("grantedBy")][QStringLiteral("user")].toString(),
                 QStringLiteral("ada"));
    }

    void requestsEndWithTheRepository()
    {
        QCOMPARE(ask(m_eve).status, 303);
        VERIFY_RESULT(m_hub->server().rename(m_id, QStringLiteral("acme/newer")));
        const auto moved = send(m_owner, "GET", "/api/models/acme/tiny/user-access-request/pending");
        QCOMPARE(moved.status, 307);
        QCOMPARE(send(m_owner, "GET", moved.header("Location")).json().array().size(), 1);
        const RepoId newer = LocalHubFixture::repo(QStringLiteral("acme/newer"));
        VERIFY_RESULT(m_hub->server().removeRepository(newer));
        m_hub->seed(QStringLiteral("acme/newer"), {{QStringLiteral("config.json"), "{}"}});
        VERIFY_RESULT(m_hub->server().setGated(newer, QStringLiteral("auto")));
        QCOMPARE(send(m_owner, "GET", "/api/models/acme/newer/user-access-request/pending").body,
                 QByteArray("[]"));
    }
};

VITRINE_TEST(GateTest)
#include "gate_test.moc"
