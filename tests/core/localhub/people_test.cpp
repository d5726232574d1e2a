#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonObject>
#include <QUrlQuery>

using namespace vitrine;
using namespace vitrine::test;
using localhub::AccessState;

namespace {

const QByteArray accounts = R"json({
"users": [{"name": "cleo", "tokens": [{"token": "hf_cleoToken", "role": "write"}]},
          {"name": "dan", "tokens": [{"token": "hf_danToken", "role": "write"}]},
          {"name": "nora", "tokens": [{"token": "hf_noraToken", "role": "write"}]}],
"orgs": [{"name": "acme", "fullname": "Acme", "plan": "enterprise", "members": [
  {"user": "ada", "role": "admin"}, {"user": "ben", "role": "read"}, {"user": "cleo", "role": "contributor"},
  {"user": "dan", "role": "write"}, {"user": "nora", "role": "no_access"}]},
  {"name": "poor", "members": [{"user": "ada", "role": "admin"}, {"user": "ben", "role": "write"}]}]
})json";

/// JSON with single quotes: raw strings in macros are beyond moc.
QByteArray quoted(QByteArray json)
{
    return json.replace('\'', '"');
}

QString text(const QJsonValue& value, const char* key)
{
    return value.toObject().value(QLatin1String(key)).toString();
}

QStringList texts(const QJsonArray& entries, const char* key)
{
    QStringList found;
    for (const QJsonValue& entry : entries)
        found.append(text(entry, key));
    return found;
}

} // namespace

/// Users, organizations, roles, likes and sign-ins (protocol 2.11, 2.12, 6, 9).
class PeopleTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    RepoId m_id = LocalHubFixture::repo(QStringLiteral("acme/tiny"));
    const QByteArray m_ada = LocalHubFixture::writeToken();
    const QByteArray m_ben = LocalHubFixture::readToken();
    const QByteArray m_eve = LocalHubFixture::strangerToken();
    const QByteArray m_dan = "hf_danToken";
    const QByteArray m_nora = "hf_noraToken";

    quint16 port() { return m_hub->server().port(); }
    WireReply send(const QByteArray& token, const QByteArray& method, const QByteArray& target,
                   const QByteArray& json = {})
    {
        return request(port(), method, target, bearer(token) + "Content-Type: application/json\r\n",
                       quoted(json));
    }
    WireReply form(const QByteArray& target, const QList<QPair<QString, QString>>& fields,
                   const QByteArray& headers = {})
    {
        QUrlQuery query;
        query.setQueryItems(fields);
        return request(port(), "POST", target,
                       headers + "Content-Type: application/x-www-form-urlencoded\r\n",
                       query.toString(QUrl::FullyEncoded).toUtf8());
    }
    WireReply poll(const QString& deviceCode)
    {
        return form("/oauth/token", {{QStringLiteral("grant_type"),
                                      QStringLiteral("urn:ietf:params:oauth:grant-type:device_code")},
                                     {QStringLiteral("device_code"), deviceCode},
                                     {QStringLiteral("client_id"), QStringLiteral("test")}});
    }
    QJsonObject begin(const QString& scope = {})
    {
        return form("/oauth/device",
                    {{QStringLiteral("client_id"), QStringLiteral("test")}, {QStringLiteral("scope"), scope}})
            .json()
            .object();
    }
    QStringList seen(const QByteArray& token)
    {
        return texts(get(port(), "/api/models?author=acme", bearer(token)).json().array(), "id");
    }
    Result<void> add(const QByteArray& json) { return m_hub->server().addAccounts(quoted(json)); }
    static Result<localhub::RateLimits> limitsOf(const QByteArray& json)
    {
        return localhub::RateLimits::parse(quoted(json));
    }
    /// A group of acme with dan as \p role. \return its id
    QByteArray group(const QByteArray& role = "write")
    {
        return text(send(m_ada, "POST", "/api/organizations/acme/resource-groups",
                         "{'name': 'Core', 'description': 'ours', 'users': [{'user': 'dan', 'role': '" +
                             role + "'}], 'repos': [{'type': 'model', 'name': 'acme/tiny'}]}")
                        .json()
                        .object(),
                    "id")
            .toLatin1();
    }

private Q_SLOTS:
    void init()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        VERIFY_RESULT(m_hub->server().addAccounts(accounts));
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{}"}});
        m_hub->start();
    }

    // Who one is

    void scopesMayBeShort()
    {
        VERIFY_RESULT(add(
            "{'users': [{'name': 'ada', 'tokens': [{'token': 'hf_short', 'name': 'ci', 'role': "
            "'fineGrained', 'global': 'discuss', 'scopes': [ {'entity': 'dataset:acme/words', 'permissions': "
            "'write'}, {'entity': 'acme', 'permissions': ['organization', 'job.write']}]}]}]}"));
        const QJsonObject me = get(port(), "/api/whoami-v2", bearer("hf_short")).json().object();
        const QJsonObject token =
            me.value(QLatin1String("auth")).toObject().value(QLatin1String("accessToken")).toObject();
        QCOMPARE(text(token, "displayName"), QStringLiteral("ci"));
        const QJsonArray scoped =
            token.value(QLatin1String("fineGrained")).toObject().value(QLatin1String("scoped")).toArray();
        QCOMPARE(text(scoped.first().toObject().value(QLatin1String("entity")), "type"),
                 QStringLiteral("dataset"));
        QCOMPARE(scoped.first().toObject().value(QLatin1String("permissions")).toArray(),
                 (QJsonArray{QStringLiteral("repo.content.read"), QStringLiteral("repo.write")}));
        QCOMPARE(text(scoped.last().toObject().value(QLatin1String("entity")), "type"),
                 QStringLiteral("org"));
        const QJsonArray orgs = me.value(QLatin1String("orgs")).toArray();
        QCOMPARE(texts(orgs, "roleInOrg"), (QStringList{QStringLiteral("admin"), QString()})); // acme only
        const auto import = [this](const char* scope) {
            return add(QByteArray("{'users': [{'name': 'ada', 'tokens': [{'token': 'hf_bad1', 'role': "
                                  "'fineGrained', 'scopes': [") +
                       scope + "]}]}]}");
        };
        VERIFY_ERROR(import("{'entity': 'nobody', 'permissions': 'read'}"), ErrorKind::Invalid);
        VERIFY_ERROR(import("{'entity': 'acme', 'permissions': 'fly'}"), ErrorKind::Invalid);
        VERIFY_ERROR(import("{'entity': 'acme'}"), ErrorKind::Invalid);
        VERIFY_ERROR(import("{'entity': 'rocket:acme/x', 'permissions': 'read'}"), ErrorKind::Invalid);
    }

    void exampleOfTheDocumentsIsGood()
    {
        QFile file(QStringLiteral(VITRINE_SOURCE_DIR "/docs/accounts.example.json"));
        QVERIFY(file.open(QIODevice::ReadOnly));
        VERIFY_RESULT(m_hub->server().addAccounts(file.readAll()));
        QCOMPARE(get(port(), "/api/whoami-v2", bearer("hf_exampleFineGrained")).status, 200);
    }

    void tokensEnd()
    {
        QCOMPARE(get(port(), "/api/whoami-v2", bearer(m_eve)).status, 200);
        VERIFY_RESULT(m_hub->server().expireToken(m_eve));
        const auto over = get(port(), "/api/whoami-v2", bearer(m_eve));
        QCOMPARE(over.status, 401);
        QCOMPARE(over.header("X-Error-Message"), QByteArray("Invalid credentials in Authorization header"));
        VERIFY_ERROR(m_hub->server().expireToken("hf_none"), ErrorKind::NotFound);
        const auto revoke =
            send({}, "POST", "/api/credentials/revoke", "{'credentials': ['hf_none', 'hf_danToken']}");
        QCOMPARE(revoke.status, 202);
        QCOMPARE(get(port(), "/api/whoami-v2", bearer(m_dan)).status, 401);
        for (const char* body :
             {"{}", "{'credentials': []}", "{'credentials': [1]}", "{'credentials': 'x'}", "[]"})
            QCOMPARE(send({}, "POST", "/api/credentials/revoke", body).status, 400);
    }

    // Likes

    void likesAreCounted()
    {
        const auto likes = [this] {
            return get(port(), "/api/models/acme/tiny").json().object().value(QLatin1String("likes")).toInt();
        };
        VERIFY_RESULT(m_hub->server().setCounters(m_id, 0, 7));
        QCOMPARE(send({}, "POST", "/api/models/acme/tiny/like").status, 401);
        QCOMPARE(send(m_ben, "POST", "/api/models/acme/tiny/like").status, 403); // a read token
        for (const QByteArray& token : {m_ada, m_ada, m_eve})
            QCOMPARE(send(token, "POST", "/api/models/acme/tiny/like").status, 200);
        QCOMPARE(likes(), 9);
        QCOMPARE(get(port(), "/api/models?author=acme")
                     .json()
                     .array()
                     .first()
                     .toObject()
                     .value(QLatin1String("likes"))
                     .toInt(),
                 9);
        const auto first = get(port(), "/api/models/acme/tiny/likers?limit=1");
        QCOMPARE(texts(first.json().array(), "user"), QStringList{QStringLiteral("eve")});
        const QByteArray next = first.header("Link");
        const QByteArray address = next.mid(1, next.indexOf('>') - 1);
        const auto second = get(port(), address.mid(address.indexOf("/api/")));
        QCOMPARE(texts(second.json().array(), "user"), QStringList{QStringLiteral("ada")});
        QVERIFY(second.header("Link").isEmpty());
        QCOMPARE(send(m_eve, "DELETE", "/api/models/acme/tiny/like").status, 200);
        QCOMPARE(send(m_eve, "DELETE", "/api/models/acme/tiny/like").status, 200);
        QCOMPARE(likes(), 8);
        const auto mine = [this](const QByteArray& token) {
            return get(port(), "/api/users/ada/likes", bearer(token)).json().array();
        };
        QCOMPARE(text(mine({}).first().toObject().value(QLatin1String("repo")), "name"),
                 QStringLiteral("acme/tiny"));
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, true));
        QCOMPARE(mine(m_eve).size(), 0);
        QCOMPARE(mine(m_ada).size(), 1);
        QCOMPARE(
            get(port(), "/api/users/ada/overview").json().object().value(QLatin1String("numLikes")).toInt(),
            0);
        QCOMPARE(get(port(), "/api/models/acme/tiny/likers?limit=x", bearer(m_ada)).status, 400);
        QCOMPARE(get(port(), "/api/users/ada/likes?cursor=-1").status, 400);
    }

    void watches()
    {
        const auto reply = send(m_ada, "PATCH", "/api/settings/watch",
                                "{'add': [{'id': '1', 'type': 'repo'}, {'id': '2', 'type': 'org'}]}");
        QCOMPARE(reply.status, 200);
        const auto left =
            send(m_ada, "PATCH", "/api/settings/watch", "{'delete': [{'id': '2', 'type': 'org'}]}");
        QCOMPARE(texts(left.json().object().value(QLatin1String("watched")).toArray(), "id"),
                 QStringList{QStringLiteral("1")});
        QCOMPARE(send(m_ada, "PATCH", "/api/settings/watch", "{'add': [{'id': '1', 'type': 'cat'}]}").status,
                 400);
        QCOMPARE(send(m_ben, "PATCH", "/api/settings/watch", "{}").status, 403);
        QCOMPARE(get(port(), "/api/notifications", bearer(m_ada))
                     .json()
                     .object()
                     .value(QLatin1String("notifications"))
                     .toArray()
                     .size(),
                 0);
    }

    // Organizations

    void membersArePaged()
    {
        const auto all = get(port(), "/api/organizations/acme/members", bearer(m_ben)).json().array();
        QCOMPARE(texts(all, "role"),
                 (QStringList{QStringLiteral("admin"), QStringLiteral("read"), QStringLiteral("contributor"),
                              QStringLiteral("write"), QStringLiteral("no_access")}));
        QCOMPARE(texts(get(port(), "/api/organizations/acme/members", bearer(m_eve)).json().array(), "role")
                     .join(QString()),
                 QString());
        QCOMPARE(texts(get(port(), "/api/organizations/acme/members?search=A").json().array(), "user"),
                 (QStringList{QStringLiteral("ada"), QStringLiteral("dan"), QStringLiteral("nora")}));
        QByteArray users = "{'users': [";
        QByteArray members;
        for (int i = 10; i < 25; ++i) {
            users += "{'name': 'user" + QByteArray::number(i) + "'}" + (i < 24 ? "," : "");
            members += "{'user': 'user" + QByteArray::number(i) + "'}" + (i < 24 ? "," : "");
        }
        VERIFY_RESULT(add(users + "], 'orgs': [{'name': 'many', 'members': [" + members + "]}]}"));
        const auto first = get(port(), "/api/organizations/many/members?limit=10");
        QCOMPARE(first.json().array().size(), 10);
        const QByteArray link = first.header("Link");
        const QByteArray next = link.mid(link.indexOf("/api/"), link.indexOf('>') - link.indexOf("/api/"));
        QCOMPARE(texts(get(port(), next).json().array(), "user").first(), QStringLiteral("user20"));
        QCOMPARE(get(port(), "/api/organizations/many/members?limit=9").status, 400);
        QCOMPARE(get(port(), "/api/organizations/acme/members?email=ada").status, 401);
        QCOMPARE(get(port(), "/api/organizations/acme/members?email=ada", bearer(m_dan)).status, 403);
        QCOMPARE(
            get(port(), "/api/organizations/acme/members?email=ADA@", bearer(m_ada)).json().array().size(),
            1);
        QCOMPARE(get(port(), "/api/organizations/nobody/members").status, 404);
    }

    void rolesAreChangedByAdmins()
    {
        const auto change = [this](const QByteArray& token, const QByteArray& user, const QByteArray& body,
                                   const QByteArray& org = "acme") {
            return send(token, "PUT", "/api/organizations/" + org + "/members/" + user + "/role", body)
                .status;
        };
        QCOMPARE(change(m_dan, "ben", "{'role': 'write'}"), 403);
        QCOMPARE(change(m_ada, "eve", "{'role': 'write'}"), 404);
        QCOMPARE(change(m_ada, "ben", "{'role': 'king'}"), 400);
        QCOMPARE(change(m_ada, "ben", "{'role': 'write', 'resourceGroups': 'x'}"), 400);
        QCOMPARE(change(m_ada, "ada", "{'role': 'read'}"), 403);
        QCOMPARE(change(m_ada, "ben", "{'role': 'admin'}", "poor"), 402);
        QCOMPARE(change(m_ada, "ben", "{'role': 'admin'}"), 200);
        VERIFY_RESULT(add("{'users': [{'name': 'ben', 'tokens': [{'token': 'hf_benWrite'}]}]}"));
        QCOMPARE(change("hf_benWrite", "ada", "{'role': 'read'}"), 200); // one admin is left: ben
        QCOMPARE(change(m_ada, "dan", "{'role': 'read'}"), 403);
        QCOMPARE(change("hf_benWrite", "ben", "{'role': 'read'}"), 403);
    }

    void contributorsWriteWhatTheyMade()
    {
        const QByteArray cleo = "hf_cleoToken";
        QCOMPARE(get(port(), "/api/models/acme/tiny/auth-check/write", bearer(cleo)).status, 403);
        const auto made = send(cleo, "POST", "/api/repos/create",
                               "{'name': 'own', 'organization': 'acme', 'private': true}");
        QCOMPARE(made.status, 200);
        QCOMPARE(get(port(), "/api/models/acme/own/auth-check/write", bearer(cleo)).status, 200);
        QCOMPARE(get(port(), "/api/models/acme/own/auth-check/write", bearer(m_dan)).status, 200);
        QCOMPARE(get(port(), "/api/models/acme/own", bearer(m_nora)).status, 404);
    }

    void gateStopsMembersWhereTheOwnerSaysSo()
    {
        QCOMPARE(send(m_ada, "PUT", "/api/models/acme/tiny/settings",
                      "{'gated': 'manual', 'orgMembersGated': true}")
                     .status,
                 200);
        const auto check = [this](const QByteArray& token) {
            return get(port(), "/api/models/acme/tiny/auth-check", bearer(token)).status;
        };
        QCOMPARE(check(m_ada), 200);
        QCOMPARE(check(m_dan), 403);
        VERIFY_RESULT(m_hub->server().setAccess(m_id, QStringLiteral("dan"), AccessState::Accepted));
        QCOMPARE(check(m_dan), 200);
    }

    // Resource groups

    void groupsTakeThePlaceOfRoles()
    {
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, true));
        const auto may = [this](const QByteArray& token, const char* what = "") {
            return get(port(), QByteArray("/api/models/acme/tiny/auth-check") + what, bearer(token)).status;
        };
        QCOMPARE(may(m_ben), 200);
        QCOMPARE(seen(m_ben), QStringList{QStringLiteral("acme/tiny")});
        const QByteArray id = group();
        QVERIFY(!id.isEmpty());
        QCOMPARE(may(m_ben), 404); // a member of the organization, not of the group
        QCOMPARE(seen(m_ben), QStringList());
        QCOMPARE(may(m_dan, "/write"), 200);
        QCOMPARE(may(m_ada, "/write"), 200);
        QCOMPARE(may(m_nora), 404);
        const QByteArray address = "/api/organizations/acme/resource-groups/" + id;
        QCOMPARE(
            send(m_ada, "POST", address + "/users", "{'users': [{'name': 'nora', 'role': 'read'}]}").status,
            200);
        QCOMPARE(may(m_nora), 200);
        QCOMPARE(may(m_nora, "/write"), 403);
        QCOMPARE(seen(m_nora), QStringList{QStringLiteral("acme/tiny")});
        QCOMPARE(send(m_ada, "PATCH", address + "/users/nora", "{'role': 'write'}").status, 200);
        QCOMPARE(may(m_nora, "/write"), 200);
        QCOMPARE(send(m_ada, "DELETE", address + "/users/nora").status, 200);
        QCOMPARE(may(m_nora), 404);
        QCOMPARE(
            send(m_ada, "POST", "/api/models/acme/tiny/resource-group", "{'resourceGroupId': null}").status,
            200);
        QCOMPARE(may(m_ben), 200);
        QCOMPARE(
            send(m_ada, "POST", "/api/models/acme/tiny/resource-group", "{'resourceGroupId': '" + id + "'}")
                .status,
            200);
        QCOMPARE(
            text(get(port(), "/api/models/acme/tiny/resource-group", bearer(m_dan)).json().object(), "name"),
            QStringLiteral("Core"));
        QCOMPARE(send(m_ada, "DELETE", address).status, 200);
        QCOMPARE(may(m_ben), 200);
        QCOMPARE(seen(m_ben), QStringList{QStringLiteral("acme/tiny")});
    }

    void groupsAreShownAndChanged()
    {
        const QByteArray id = group();
        const QByteArray all = "/api/organizations/acme/resource-groups";
        const QJsonObject shown = send(m_dan, "GET", all + '/' + id).json().object();
        QCOMPARE(text(shown, "description"), QStringLiteral("ours"));
        QCOMPARE(texts(shown.value(QLatin1String("users")).toArray(), "role"),
                 QStringList{QStringLiteral("write")});
        QCOMPARE(texts(shown.value(QLatin1String("resources")).toArray(), "name"),
                 QStringList{QStringLiteral("acme/tiny")});
        QCOMPARE(send(m_ben, "GET", all).json().array().size(), 0); // in none of them
        QCOMPARE(send(m_ben, "GET", all + '/' + id).status, 403);
        QCOMPARE(send(m_eve, "GET", all).status, 403);
        QCOMPARE(send(m_ada, "GET", "/api/organizations/poor/resource-groups").status, 402);
        QCOMPARE(send(m_ada, "POST", all, "{'name': 'Core'}").status, 409);
        QCOMPARE(send(m_ada, "POST", all, "{}").status, 400);
        QCOMPARE(send(m_ada, "POST", all, "{'name': 'X', 'users': [{'user': 'eve', 'role': 'read'}]}").status,
                 404);
        QCOMPARE(send(m_ada, "POST", all, "{'name': 'X', 'repos': [{'type': 'model', 'name': 'ada/none'}]}")
                     .status,
                 404);
        QCOMPARE(send(m_ada, "PATCH", all + '/' + id, QByteArray("{'name': '") + QByteArray(201, 'x') + "'}")
                     .status,
                 400);
        const auto changed =
            send(m_ada, "PATCH", all + '/' + id, "{'name': 'Heart', 'spendLimits': {'total': 500}}")
                .json()
                .object();
        QCOMPARE(text(changed, "name"), QStringLiteral("Heart"));
        QCOMPARE(changed.value(QLatin1String("spendLimits")).toObject().value(QLatin1String("total")).toInt(),
                 500);
        QCOMPARE(send(m_ada, "POST", all + '/' + id + "/settings",
                      "{'autoJoin': {'enabled': true, 'role': 'read', 'scope': 'read_plus'}}")
                     .status,
                 200);
        VERIFY_RESULT(add("{'users': [{'name': 'fay'}, {'name': 'gil'}], 'orgs': [{'name': 'acme', 'plan': "
                          "'team', 'members': [ {'user': 'ada', 'role': 'admin'}, {'user': 'fay', 'role': "
                          "'read'}, {'user': 'gil', 'role': 'no_access'}]}]}"));
        const auto users =
            send(m_ada, "GET", all + '/' + id).json().object().value(QLatin1String("users")).toArray();
        QCOMPARE(texts(users, "name"),
                 QStringList{QStringLiteral("fay")}); // dan is gone from acme, gil has no access
    }

    void rolesWithoutGroupsLeaveThem()
    {
        const QByteArray id = group();
        const auto groups = [this] {
            return get(port(), "/api/whoami-v2", bearer(m_dan))
                .json()
                .object()
                .value(QLatin1String("orgs"))
                .toArray()
                .first()
                .toObject()
                .value(QLatin1String("resourceGroups"))
                .toArray();
        };
        QCOMPARE(texts(groups(), "role"), QStringList{QStringLiteral("write")});
        const auto groupsOfDan = [&](const QByteArray& token) {
            const auto members = get(port(), "/api/organizations/acme/members", bearer(token)).json().array();
            for (const QJsonValue& member : members) {
                if (member[QLatin1String("user")] == QLatin1String("dan"))
                    return texts(member[QLatin1String("resourceGroups")].toArray(), "name");
            }
            return QStringList{QStringLiteral("nobody")};
        };
        QCOMPARE(groupsOfDan(m_ada), QStringList{QStringLiteral("Core")});
        QCOMPARE(groupsOfDan(m_dan), QStringList{QStringLiteral("Core")});
        QCOMPARE(groupsOfDan(m_ben), QStringList()); // a member, but not of the group
        QCOMPARE(groupsOfDan(m_nora), QStringList());
        const QByteArray address = "/api/organizations/acme/members/dan/role";
        QCOMPARE(send(m_ada, "PUT", address,
                      "{'role': 'read', 'resourceGroups': [{'id': '" + id + "', 'role': 'admin'}]}")
                     .status,
                 200);
        QCOMPARE(texts(groups(), "role"), QStringList{QStringLiteral("admin")});
        QCOMPARE(send(m_dan, "POST", "/api/organizations/acme/resource-groups/" + id + "/users",
                      "{'users': [{'user': 'ben', 'role': 'read'}]}")
                     .status,
                 200);
        QCOMPARE(
            send(m_dan, "PATCH", "/api/organizations/acme/resource-groups/" + id, "{'name': 'x'}").status,
            403);
        QCOMPARE(send(m_ada, "PUT", address, "{'role': 'read'}").status, 200);
        QCOMPARE(groups().size(), 0);
    }

    // Signing in by a code

    void codeIsApproved()
    {
        const QJsonObject code = begin();
        QCOMPARE(text(code, "verification_uri_complete"),
                 QString::fromLatin1("http://127.0.0.1:" + QByteArray::number(port()) +
                                     "/oauth/device?user_code=") +
                     text(code, "user_code"));
        QCOMPARE(code.value(QLatin1String("expires_in")).toInt(), 900);
        QCOMPARE(text(poll(text(code, "device_code")).json().object(), "error"),
                 QStringLiteral("authorization_pending"));
        const auto early = poll(text(code, "device_code"));
        QCOMPARE(early.status, 400);
        QCOMPARE(text(early.json().object(), "error"), QStringLiteral("slow_down"));
        QCOMPARE(text(poll(QStringLiteral("none")).json().object(), "error"),
                 QStringLiteral("invalid_grant"));
    }

    void codeGivesOneToken()
    {
        restart(std::chrono::seconds(0));
        const QJsonObject code = begin();
        QCOMPARE(m_hub->server().waitingCodes(), QStringList{text(code, "user_code")});
        VERIFY_RESULT(m_hub->server().approveCode(text(code, "user_code").toLower().remove(QLatin1Char('-')),
                                                  QStringLiteral("ada")));
        VERIFY_ERROR(m_hub->server().approveCode(text(code, "user_code"), QStringLiteral("ada")),
                     ErrorKind::NotFound);
        const QJsonObject grant = poll(text(code, "device_code")).json().object();
        const QByteArray token = text(grant, "access_token").toLatin1();
        QVERIFY(token.startsWith("hf_oauth_"));
        QVERIFY(grant.value(QLatin1String("expires_in")).toInt() > 24 * 3600);
        QCOMPARE(text(poll(text(code, "device_code")).json().object(), "error"),
                 QStringLiteral("invalid_grant"));
        const QJsonObject me = get(port(), "/api/whoami-v2", bearer(token)).json().object();
        QCOMPARE(text(me, "name"), QStringLiteral("ada"));
        QVERIFY(!text(me.value(QLatin1String("auth")), "expiresAt").isEmpty());
        QCOMPARE(get(port(), "/api/models/acme/tiny/auth-check/write", bearer(token)).status, 200);
        QCOMPARE(text(get(port(), "/oauth/userinfo", bearer(token)).json().object(), "preferred_username"),
                 QStringLiteral("ada"));
        const auto refresh = [this](const QString& with) {
            return form("/oauth/token", {{QStringLiteral("grant_type"), QStringLiteral("refresh_token")},
                                         {QStringLiteral("refresh_token"), with},
                                         {QStringLiteral("client_id"), QStringLiteral("test")}})
                .json()
                .object();
        };
        const QJsonObject fresh = refresh(text(grant, "refresh_token"));
        QCOMPARE(get(port(), "/api/whoami-v2", bearer(text(fresh, "access_token").toLatin1())).status, 200);
        QCOMPARE(text(refresh(text(grant, "refresh_token")), "error"), QStringLiteral("invalid_grant"));
        QCOMPARE(text(refresh({}), "error"), QStringLiteral("invalid_grant"));
    }

    void codeIsDeniedOrOver()
    {
        restart(std::chrono::seconds(0));
        const QJsonObject denied = begin();
        VERIFY_RESULT(m_hub->server().denyCode(text(denied, "user_code")));
        QCOMPARE(text(poll(text(denied, "device_code")).json().object(), "error"),
                 QStringLiteral("access_denied"));
        const QJsonObject over = begin();
        VERIFY_RESULT(m_hub->server().expireCode(text(over, "user_code")));
        QCOMPARE(text(poll(text(over, "device_code")).json().object(), "error"),
                 QStringLiteral("expired_token"));
        QCOMPARE(form("/oauth/device", {}).status, 400);
        QCOMPARE(text(form("/oauth/token", {}).json().object(), "error"),
                 QStringLiteral("unsupported_grant_type"));
    }

    void scopesAreEnforced()
    {
        restart(std::chrono::seconds(0));
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, true));
        const QJsonObject code = begin(QStringLiteral("openid profile read-repos"));
        VERIFY_RESULT(m_hub->server().approveCode(text(code, "user_code"), QStringLiteral("ada")));
        const QByteArray token =
            text(poll(text(code, "device_code")).json().object(), "access_token").toLatin1();
        QCOMPARE(get(port(), "/api/models/acme/tiny/auth-check", bearer(token)).status, 200);
        QCOMPARE(get(port(), "/api/models/acme/tiny/auth-check/write", bearer(token)).status, 403);
        const QJsonObject me = get(port(), "/api/whoami-v2", bearer(token)).json().object();
        QVERIFY(!me.contains(QLatin1String("email")));
        QVERIFY(!me.value(QLatin1String("orgs"))
                     .toArray()
                     .first()
                     .toObject()
                     .contains(QLatin1String("roleInOrg")));
    }

    void personConfirmsOnAPage()
    {
        restart(std::chrono::seconds(0));
        const QJsonObject code = begin();
        const QString userCode = text(code, "user_code");
        const auto page = get(port(), "/oauth/device?user_code=" + userCode.toLatin1());
        QCOMPARE(page.status, 200);
        QVERIFY(page.body.contains(userCode.toLatin1()) && !page.body.contains("<script"));
        const QByteArray policy = page.header("Content-Security-Policy");
        QVERIFY(policy.contains("default-src 'none'") && policy.contains("frame-ancestors 'none'"));
        QCOMPARE(get(port(), "/oauth/device?user_code=<script>").status, 404);
        const auto confirm = [&](const QString& token, const QString& decision,
                                 const QByteArray& headers = {}) {
            return form("/oauth/device/confirm",
                        {{QStringLiteral("user_code"), userCode},
                         {QStringLiteral("token"), token},
                         {QStringLiteral("decision"), decision}},
                        headers)
                .status;
        };
        const QString ben = QString::fromLatin1(m_ben);
        QCOMPARE(confirm(ben, QStringLiteral("approve"), "Origin: http://evil.example\r\n"), 403);
        QCOMPARE(confirm(QStringLiteral("hf_none"), QStringLiteral("approve")), 403);
        QCOMPARE(confirm(ben, {}), 400);
        QCOMPARE(confirm(ben, QStringLiteral("approve")), 200);
        const QJsonObject grant = poll(text(code, "device_code")).json().object();
        QVERIFY(
            !text(grant, "scope").contains(QLatin1String("write-repos"))); // no more than the token may do
        QCOMPARE(confirm(ben, QStringLiteral("approve")), 404);
    }

    // Limits

    void requestsAreCounted()
    {
        QVERIFY(get(port(), "/api/models").header("RateLimit").isEmpty());
        const auto limits =
            limitsOf("{'window': 60, 'whoami': 1, 'anonymous': {'api': 2}, 'enterprise': {'api': 3}}");
        VERIFY_RESULT(limits);
        m_hub->server().setRateLimits(*limits);
        QVERIFY(get(port(), "/api/models").header("RateLimit").startsWith("\"api\";r=1;t="));
        QCOMPARE(get(port(), "/api/none").header("RateLimit-Policy"),
                 QByteArray("\"fixed window\";\"api\";q=2;w=60"));
        const auto over = get(port(), "/api/models");
        QCOMPARE(over.status, 429);
        QVERIFY(over.header("RateLimit").startsWith("\"api\";r=0;t="));
        QVERIFY(over.header("Retry-After").toInt() > 0 && over.header("Retry-After").toInt() <= 60);
        QVERIFY(over.json().object().contains(QLatin1String("error")));
        QCOMPARE(get(port(), "/acme/tiny/resolve/main/config.json").status, 307); // another bucket
        QCOMPARE(get(port(), "/api/models", bearer(m_ada)).status, 200);          // another account
        QCOMPARE(get(port(), "/api/whoami-v2", bearer(m_ada)).status, 200);
        QCOMPARE(get(port(), "/api/whoami-v2", bearer(m_ada)).status, 429);
        m_hub->server().setRateLimits(std::nullopt);
        QCOMPARE(get(port(), "/api/models").status, 200);
        for (const char* wrong :
             {"[]", "{'window': 'x'}", "{'king': {'api': 1}}", "{'user': 5}", "{'user': {'api': -1}}"})
            VERIFY_ERROR(limitsOf(wrong), ErrorKind::Invalid);
    }

    void windowsEnd()
    {
        localhub::RateLimiter limiter;
        localhub::RateLimits limits = localhub::RateLimits::ofTheHub();
        limits.tiers[QStringLiteral("anonymous")].pages = 1;
        limiter.set(limits);
        const auto take = [&limiter](qint64 now, const char* address) {
            return limiter.take("/", {}, QLatin1String(address), now)->allowed;
        };
        QVERIFY(take(1'000'000, "1.1.1.1"));
        QVERIFY(!take(1'299'999, "1.1.1.1"));
        QVERIFY(take(1'299'999, "2.2.2.2"));
        QVERIFY(take(1'300'000, "1.1.1.1"));
    }

private:
    /// The same hub with codes that may be asked for at any time.
    void restart(std::chrono::seconds pause)
    {
        localhub::ServerOptions options;
        options.oauth.pause = pause;
        m_hub = std::make_unique<LocalHubFixture>(options);
        VERIFY_RESULT(m_hub->server().addAccounts(accounts));
        m_hub->seed(QStringLiteral("acme/tiny"), {{QStringLiteral("config.json"), "{}"}});
        m_hub->start();
    }
};

VITRINE_TEST(PeopleTest)
#include "people_test.moc"
