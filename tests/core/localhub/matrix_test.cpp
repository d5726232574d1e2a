#include "core/localhub/routes/route.h"
#include "tests/core/localhub/wire.h"
#include "tests/support/localhubfixture.h"
#include "tests/support/testmain.h"

#include <QJsonObject>

using namespace vitrine;
using namespace vitrine::test;

namespace {

/// What a route needs, as this test sees it: nothing here is taken from the server's own table.
enum class Needs {
    Nothing,     ///< everybody may ask
    Token,       ///< any account
    OAuthToken,  ///< an account, with a token of another kind than those here
    Member,      ///< belonging to the organization, with a token that may know
    OrgAdmin,    ///< being its admin
    OrgRights,   ///< who they are and what they may is told apart by input, which is empty here
    See,         ///< that the repository exists for one
    SeeSignedIn, ///< and an account
    Files,       ///< passing its gate
    Card,        ///< nothing more than seeing it, at the addresses used here
    FilesSignedIn,
    Discuss,
    Commit, ///< writers, and others who propose
    Write,
    WriteAsAdmin, ///< writing, and being admin of the organization
};

struct Line {
    const char* route;
    Needs needs;
};

/// The test's own table. A route that is not here fails it.
const std::vector<Line>& lines()
{
    using enum Needs;
    static const std::vector<Line> table{
        {"GET /", Nothing},
        {"GET /api/agent-harnesses", Nothing},
        {"GET /api/telemetry/{path}", Nothing},
        // people
        {"GET /api/whoami-v2", Token},
        {"POST /api/credentials/revoke", Nothing},
        {"GET /.well-known/openid-configuration", Nothing},
        {"GET /oauth/device", Nothing},
        {"POST /oauth/device", Nothing},
        {"POST /oauth/device/confirm", Nothing},
        {"POST /oauth/token", Nothing},
        {"GET /oauth/userinfo", OAuthToken},
        {"POST /oauth/userinfo", OAuthToken},
        {"GET /api/users/{name}/overview", Nothing},
        {"GET /api/users/{name}/avatar", Nothing},
        {"GET /api/users/{name}/socials", Nothing},
        {"GET /api/users/{name}/followers", Nothing},
        {"GET /api/users/{name}/following", Nothing},
        {"GET /api/users/{name}/likes", Nothing},
        {"GET /api/organizations/{name}/overview", Nothing},
        {"GET /api/organizations/{name}/avatar", Nothing},
        {"GET /api/organizations/{name}/socials", Nothing},
        {"GET /api/organizations/{name}/followers", Nothing},
        {"GET /api/organizations/{name}/members", Nothing},
        {"PUT /api/organizations/{name}/members/{user}/role", OrgAdmin},
        {"GET /api/organizations/{name}/resource-groups", Member},
        {"POST /api/organizations/{name}/resource-groups", OrgAdmin},
        {"GET /api/organizations/{name}/resource-groups/{group}", Member},
        {"PATCH /api/organizations/{name}/resource-groups/{group}", OrgAdmin},
        {"DELETE /api/organizations/{name}/resource-groups/{group}", OrgAdmin},
        {"POST /api/organizations/{name}/resource-groups/{group}/settings", OrgAdmin},
        {"POST /api/organizations/{name}/resource-groups/{group}/users", OrgAdmin},
        {"PATCH /api/organizations/{name}/resource-groups/{group}/users/{user}", OrgAdmin},
        {"DELETE /api/organizations/{name}/resource-groups/{group}/users/{user}", OrgAdmin},
        {"GET /api/{type}/{repo}/resource-group", SeeSignedIn},
        {"POST /api/{type}/{repo}/resource-group", WriteAsAdmin},
        {"GET /api/{type}/{repo}/likers", See},
        {"POST /api/{type}/{repo}/like", Discuss},
        {"DELETE /api/{type}/{repo}/like", Discuss},
        {"PATCH /api/settings/watch", OrgRights},
        {"GET /api/notifications", Token},
        {"DELETE /api/notifications", Token},
        {"POST /api/notifications/mark-as-read", Token},
        {"GET /api/avatars/{name}", Nothing},
        {"GET /avatars/{name}", Nothing},
        // lists
        {"GET /api/models-tags-by-type", Nothing},
        {"GET /api/datasets-tags-by-type", Nothing},
        {"GET /api/quicksearch", Nothing},
        {"GET /api/trending", Nothing},
        {"GET /api/{type}", Nothing},
        // making, changing and ending repositories
        {"POST /api/repos/create", OrgRights},
        {"DELETE /api/repos/delete", OrgRights},
        {"POST /api/repos/move", OrgRights},
        {"POST /api/validate-yaml", Nothing},
        {"PUT /api/{type}/{repo}/settings", Write},
        {"POST /api/{type}/{repo}/preupload/{rev}", Commit},
        {"POST /api/{type}/{repo}/commit/{rev}", Commit},
        {"POST /api/{type}/{repo}/branch/{rev}", Write},
        {"DELETE /api/{type}/{repo}/branch/{rev}", Write},
        {"POST /api/{type}/{repo}/tag/{rev}", Write},
        {"DELETE /api/{type}/{repo}/tag/{rev}", Write},
        {"GET /api/settings/repositories", Token},
        {"GET /api/organizations/{name}/settings/repositories", OrgRights},
        {"GET /api/{type}/{repo}/lfs-files", Write},
        {"POST /api/{type}/{repo}/lfs-files/batch", Write},
        {"DELETE /api/{type}/{repo}/lfs-files/{sha}", Write},
        {"POST /api/{type}/{repo}/super-squash/{rev}", Write},
        {"POST /api/{type}/{repo}/duplicate", FilesSignedIn},
        // requests for access
        {"POST /{web}/{repo}/ask-access", SeeSignedIn},
        {"GET /{web}/{repo}/user-access-report", Write},
        {"POST /api/{type}/{repo}/user-access-request/cancel", SeeSignedIn},
        {"POST /api/{type}/{repo}/user-access-request/handle", Write},
        {"POST /api/{type}/{repo}/user-access-request/batch", Write},
        {"POST /api/{type}/{repo}/user-access-request/grant", Write},
        {"GET /api/{type}/{repo}/user-access-request/{status}", Write},
        // discussions
        {"GET /api/{type}/{repo}/discussions", See},
        {"POST /api/{type}/{repo}/discussions", Discuss},
        {"GET /api/{type}/{repo}/discussions/{num}", See},
        {"DELETE /api/{type}/{repo}/discussions/{num}", Write},
        {"POST /api/{type}/{repo}/discussions/{num}/comment", Discuss},
        {"POST /api/{type}/{repo}/discussions/{num}/comment/{eventId}/edit", Discuss},
        {"POST /api/{type}/{repo}/discussions/{num}/comment/{eventId}/hide", Discuss},
        {"POST /api/{type}/{repo}/discussions/{num}/status", Discuss},
        {"POST /api/{type}/{repo}/discussions/{num}/title", Discuss},
        {"POST /api/{type}/{repo}/discussions/{num}/pin", Write},
        {"POST /api/{type}/{repo}/discussions/{num}/merge", Write},
        {"DELETE /api/{type}/{repo}/discussions/{num}/ref", Write},
        {"GET /api/{type}/{repo}/discussions/{num}/storage", See},
        // collections: the one asked for is not there
        {"GET /api/collections", Nothing},
        {"POST /api/collections", OrgRights},
        {"GET /api/collections/{namespace}/{slug}", Nothing},
        {"PATCH /api/collections/{namespace}/{slug}", OrgRights},
        {"DELETE /api/collections/{namespace}/{slug}", OrgRights},
        {"POST /api/collections/{namespace}/{slug}/resource-group", OrgRights},
        {"POST /api/collections/{namespace}/{slug}/items", OrgRights},
        {"POST /api/collections/{namespace}/{slug}/items/batch", OrgRights},
        {"PATCH /api/collections/{namespace}/{slug}/items/{itemId}", OrgRights},
        {"DELETE /api/collections/{namespace}/{slug}/items/{itemId}", OrgRights},
        // reading repositories
        {"GET /api/resolve-cache/{type}/{repo}/{rev}/{path}", Files},
        {"GET /api/{type}/{repo}/revision/{rev}", See},
        {"GET /api/{type}/{repo}/tree/{rev}/{path?}", See},
        {"POST /api/{type}/{repo}/paths-info/{rev}", See},
        {"GET /api/{type}/{repo}/treesize/{rev}/{path?}", See},
        {"GET /api/{type}/{repo}/refs", See},
        {"GET /api/{type}/{repo}/commits/{rev}", See},
        {"GET /api/{type}/{repo}/compare/{name}", Files},
        {"GET /api/{type}/{repo}/scan", See},
        {"GET /api/{type}/{repo}/safetensors-metadata/{path}", Files},
        {"GET /api/{type}/{repo}/auth-check", Files},
        {"GET /api/{type}/{repo}/auth-check/write", Write},
        {"GET /api/{type}/{repo}", See},
        {"GET /{web}/{repo}/resolve/{rev}/{path}", Files},
        {"GET /{web}/{repo}/raw/{rev}/{path}", Files},
    };
    return table;
}

/// Who asks, and what they are to acme and its repositories.
struct Person {
    const char* name;
    QByteArray token;
    bool sees = false;      ///< a private one
    bool discusses = false; ///< where they see it
    bool writes = false;
    bool knows = false; ///< the organization from inside
    bool rules = false; ///< it
    bool passes() const { return sees; }
};

const std::vector<Person>& people()
{
    static const std::vector<Person> everybody{
        {"nobody", {}},
        {"wrong token", "hf_nobody"},
        {"stranger", LocalHubFixture::strangerToken(), false, true},
        {"no_access", "hf_noraToken", false, true, false, true},
        {"reader", LocalHubFixture::readToken(), true, false, false, true},
        {"reader who writes elsewhere", "hf_benWriteToken", true, true, false, true},
        {"contributor", "hf_cleoToken", true, true, false, true},
        {"writer", "hf_danToken", true, true, true, true},
        {"writer, read token", "hf_danReadToken", true, false, false, true},
        {"admin", LocalHubFixture::writeToken(), true, true, true, true, true},
        {"fine-grained, nothing", "hf_fineNothing"},
        {"fine-grained, another", "hf_fineOther"},
        {"fine-grained, read", "hf_fineRead", true},
        {"fine-grained, write", "hf_fineWrite", true, true, true},
        {"fine-grained, organization", "hf_fineOrg", true, true, true, true, true},
    };
    return everybody;
}

const QByteArray accounts = R"json({
"users": [
  {"name": "ben", "tokens": [{"token": "hf_benWriteToken", "role": "write"}]},
  {"name": "cleo", "tokens": [{"token": "hf_cleoToken", "role": "write"}]},
  {"name": "dan", "tokens": [{"token": "hf_danToken", "role": "write"}, {"token": "hf_danReadToken", "role": "read"}]},
  {"name": "nora", "tokens": [{"token": "hf_noraToken", "role": "write"}]},
  {"name": "ada", "tokens": [
    {"token": "hf_fineNothing", "role": "fineGrained"},
    {"token": "hf_fineOther", "role": "fineGrained", "scopes": [
      {"entity": "acme/other", "permissions": "write"}, {"entity": "ada", "permissions": ["read", "discuss"]},
      {"entity": "dataset:acme/tiny", "permissions": "write"}]},
    {"token": "hf_fineRead", "role": "fineGrained", "scopes": [{"entity": "model:acme/tiny", "permissions": "read"}]},
    {"token": "hf_fineWrite", "role": "fineGrained", "scopes": [{"entity": "acme/tiny", "permissions": ["write"]}]},
    {"token": "hf_fineOrg", "role": "fineGrained", "scopes": [{"entity": "acme", "permissions": ["write", "admin"]}]}]}],
"orgs": [{"name": "acme", "fullname": "Acme", "plan": "enterprise", "members": [
  {"user": "ada", "role": "admin"}, {"user": "ben", "role": "read"}, {"user": "cleo", "role": "contributor"},
  {"user": "dan", "role": "write"}, {"user": "nora", "role": "no_access"}]}]
})json";

enum class Kind { Public, Gated, Private };

QByteArray addressOf(const localhub::Route& route, const QByteArray& repo)
{
    QByteArray path = route.pattern;
    const bool ofOrganization = path.contains("/organizations/");
    path.replace("/branch/{rev}", "/branch/aside").replace("/tag/{rev}", "/tag/aside");
    path.replace("{type}", "models").replace("/{web}", "").replace("{repo}", repo).replace("{rev}", "main");
    path.replace("/compare/{name}", "/compare/main..main");
    path.replace("{path?}", "").replace("{path}", "config.json").replace("{num}", "1");
    path.replace("{name}", ofOrganization ? "acme" : "ada")
        .replace("{user}", "ben")
        .replace("{namespace}", "acme");
    path.replace("{status}", "pending").replace("{sha}", QByteArray(64, 'a'));
    for (const char* other : {"{group}", "{eventId}", "{slug}", "{item}", "{itemId}"})
        path.replace(other, "0123456789abcdef01234567");
    return path;
}

QByteArray nameOf(const localhub::Route& route)
{
    return QByteArray(route.method) + ' ' + route.pattern;
}

/// Status, body and headers of an answer, without what is never the same twice.
QByteArray fingerprint(const WireReply& reply)
{
    QByteArray text = QByteArray::number(reply.status) + '\n';
    for (const auto& [name, value] : reply.headers) {
        const QByteArray lower = name.toLower();
        if (lower != "x-request-id" && lower != "date")
            text += lower + ": " + value + '\n';
    }
    return text + '\n' + reply.body;
}

bool isOfRepository(Needs needs)
{
    return needs >= Needs::See;
}

} // namespace

/// Every route of the table, as everybody, on a public, a gated and a private repository.
class MatrixTest : public QObject {
    Q_OBJECT

private:
    std::unique_ptr<LocalHubFixture> m_hub;
    RepoId m_id = LocalHubFixture::repo(QStringLiteral("acme/tiny"));
    int m_asked = 0;

    quint16 port() { return m_hub->server().port(); }

    void prepare(Kind kind)
    {
        m_hub->seed(QStringLiteral("acme/tiny"),
                    {{QStringLiteral("config.json"), "{}"}, {QStringLiteral("README.md"), "# Tiny"}});
        VERIFY_RESULT(m_hub->server().setPrivate(m_id, kind == Kind::Private));
        VERIFY_RESULT(
            m_hub->server().setGated(m_id, kind == Kind::Gated ? QStringLiteral("manual") : QString()));
    }

    WireReply ask(const localhub::Route& route, const Person& person, const QByteArray& repo = "acme/tiny")
    {
        ++m_asked;
        return request(port(), route.method, addressOf(route, repo), bearer(person.token));
    }

    /// What is wrong with the answer; empty where nothing is.
    static QByteArray problem(const WireReply& reply, Needs needs, const Person& person, Kind kind)
    {
        const bool known = !person.token.isEmpty() && person.token != "hf_nobody";
        const QByteArray code = reply.header("X-Error-Code");
        const auto expect = [&](int status, const char* wanted) {
            return reply.status == status && code == wanted
                       ? QByteArray()
                       : "expected " + QByteArray::number(status) + ' ' + wanted;
        };
        const auto allowed = [&] {
            const bool good = reply.status != 401 && reply.status != 403 && reply.status < 500 &&
                              code != "RepoNotFound" && code != "GatedRepo";
            return good ? QByteArray() : QByteArray("expected to be allowed");
        };
        const auto either = [&] {
            return reply.status < 500 && (reply.status != 401 || !known) ? QByteArray()
                                                                         : QByteArray("expected an answer");
        };
        if (needs == Needs::Nothing)
            return allowed();
        if (!isOfRepository(needs)) {
            if (!known)
                return expect(401, "");
            switch (needs) {
            case Needs::Member:
                return person.knows ? allowed() : expect(403, "");
            case Needs::OrgAdmin:
                return person.rules ? allowed() : expect(403, "");
            case Needs::OAuthToken:
                return expect(403, "");
            case Needs::OrgRights:
                return either();
            default:
                return allowed();
            }
        }
        if (kind == Kind::Private && !person.sees)
            return expect(known ? 404 : 401, "RepoNotFound");
        const bool files = needs == Needs::Files || needs == Needs::FilesSignedIn;
        if (files && kind == Kind::Gated && !person.passes())
            return expect(known ? 403 : 401, "GatedRepo");
        if (needs == Needs::See || needs == Needs::Files || needs == Needs::Card)
            return allowed();
        if (!known)
            return expect(401, "");
        switch (needs) {
        case Needs::Discuss:
            return person.discusses ? allowed() : expect(403, "");
        case Needs::Write:
            if (!person.writes &&
                !reply.body.contains("You have read access but not the required permissions"))
                return "expected to hear what is missing";
            return person.writes ? allowed() : expect(403, "");
        case Needs::WriteAsAdmin:
            return person.writes && person.rules ? allowed() : expect(403, "");
        case Needs::Commit:
            return person.writes ? allowed() : either();
        case Needs::FilesSignedIn:
            return either();
        default:
            return allowed();
        }
    }

private Q_SLOTS:
    void initTestCase()
    {
        m_hub = std::make_unique<LocalHubFixture>();
        VERIFY_RESULT(m_hub->server().addAccounts(accounts));
        m_hub->seed(QStringLiteral("acme/other"), {{QStringLiteral("config.json"), "{}"}});
        m_hub->start();
    }

    void everyRouteIsExpected()
    {
        QHash<QByteArray, Needs> known;
        for (const Line& line : lines())
            known.insert(line.route, line.needs);
        QByteArrayList unexpected;
        for (const localhub::Route& route : localhub::routeTable()) {
            const auto line = known.constFind(nameOf(route));
            if (line == known.constEnd())
                unexpected.append(nameOf(route));
            else
                QVERIFY2(isOfRepository(*line) == QByteArray(route.pattern).contains("{repo}"),
                         route.pattern);
        }
        QVERIFY2(unexpected.isEmpty(), ("Say in lines() who may call: " + unexpected.join(", ")).constData());
    }

    void everyRouteAsEverybody_data()
    {
        QTest::addColumn<int>("kind");
        QTest::newRow("public") << int(Kind::Public);
        QTest::newRow("gated") << int(Kind::Gated);
        QTest::newRow("private") << int(Kind::Private);
    }

    /// Bodies are empty: permission is looked at before what is asked for.
    void everyRouteAsEverybody()
    {
        QFETCH(int, kind);
        QHash<QByteArray, Needs> known;
        for (const Line& line : lines())
            known.insert(line.route, line.needs);
        prepare(static_cast<Kind>(kind));
        QByteArrayList problems;
        for (const localhub::Route& route : localhub::routeTable()) {
            const Needs needs = known.value(nameOf(route), Needs::Nothing);
            for (const Person& person : people()) {
                const WireReply reply = ask(route, person);
                const QByteArray wrong = problem(reply, needs, person, static_cast<Kind>(kind));
                if (!wrong.isEmpty())
                    problems.append(nameOf(route) + " as " + person.name + ": " + wrong + ", found " +
                                    QByteArray::number(reply.status) + ' ' + reply.header("X-Error-Code") +
                                    ' ' + reply.body.left(120));
            }
            if (QByteArray(route.method) != "GET")
                prepare(static_cast<Kind>(kind)); // whatever it changed
        }
        qInfo("matrix: %zu routes x %zu callers on a %s repository: %d requests so far",
              localhub::routeTable().size(), people().size(), QTest::currentDataTag(), m_asked);
        QVERIFY2(problems.isEmpty(), ('\n' + problems.join('\n')).constData());
    }

    /// A private repository and one that is not there give the same answer, byte for byte.
    void privateOnesAreAsIfTheyWereNot()
    {
        prepare(Kind::Private);
        int compared = 0;
        for (const localhub::Route& route : localhub::routeTable()) {
            if (!QByteArray(route.pattern).contains("{repo}"))
                continue;
            for (const Person& person : people()) {
                if (person.sees)
                    continue;
                for (const QByteArray& missing : {QByteArray("acme/tina"), QByteArray("none/tiny")}) {
                    const QByteArray hidden = fingerprint(ask(route, person));
                    const QByteArray gone = fingerprint(ask(route, person, missing));
                    QVERIFY2(hidden == gone,
                             (nameOf(route) + " as " + person.name + "\n" + hidden + "\n---\n" + gone)
                                 .constData());
                    ++compared;
                }
            }
        }
        qInfo("matrix: %d answers for a private repository compared with those for none", compared);
    }

    /// The same where the repository is named in the body.
    void bodiesTellNothingOfPrivateOnes()
    {
        prepare(Kind::Private);
        struct Asking {
            const char* method;
            const char* target;
            QByteArray body;
        };
        const std::vector<Asking> all{
            {"DELETE", "/api/repos/delete", "{\"name\": \"NAME\", \"organization\": \"acme\"}"},
            {"DELETE", "/api/repos/delete", "{\"name\": \"acme/NAME\", \"type\": \"model\"}"},
            {"POST", "/api/repos/move",
             "{\"fromRepo\": \"acme/NAME\", \"toRepo\": \"eve/mine\", \"type\": \"model\"}"},
            {"POST", "/api/repos/move",
             "{\"fromRepo\": \"acme/NAME\", \"toRepo\": \"ada/mine\", \"type\": \"model\"}"},
            {"POST", "/api/repos/create", "{\"name\": \"NAME\", \"organization\": \"acme\"}"},
            {"POST", "/api/collections",
             "{\"title\": \"Mine\", \"namespace\": \"eve\", \"item\": {\"type\": \"model\", \"id\": "
             "\"acme/NAME\"}}"},
        };
        for (const Asking& asking : all) {
            for (const Person& person : people()) {
                if (person.sees)
                    continue;
                const auto answer = [&](const QByteArray& name) {
                    const WireReply reply =
                        request(port(), asking.method, asking.target,
                                bearer(person.token) + "Content-Type: application/json\r\n",
                                QByteArray(asking.body).replace("NAME", name));
                    return QByteArray::number(reply.status) + ' ' + reply.header("X-Error-Code") + ' ' +
                           QByteArray(reply.body).replace(name, "NAME");
                };
                const QByteArray hidden = answer("tiny");
                const QByteArray gone = answer("tina");
                const bool stayed = hidden.startsWith("2") && gone.startsWith("2"); // each with its own id
                QVERIFY2(hidden == gone || stayed,
                         (QByteArray(asking.target) + " as " + person.name + "\n" + hidden + "\n---\n" + gone)
                             .constData());
            }
        }
        QCOMPARE(get(port(), "/api/models/acme/tiny", bearer(LocalHubFixture::writeToken())).status, 200);
    }

    void listsTellNothingOfPrivateOnes()
    {
        prepare(Kind::Private);
        for (const char* list :
             {"/api/models", "/api/models?search=tiny", "/api/models?author=acme&full=true",
              "/api/quicksearch?q=tiny", "/api/trending", "/api/users/ada/likes",
              "/api/collections?item=models/acme/tiny"}) {
            for (const Person& person : people()) {
                const bool named = get(port(), list, bearer(person.token)).body.contains("acme/tiny");
                QVERIFY2(person.sees || !named, (QByteArray(list) + " as " + person.name).constData());
                if (QByteArray(list) == "/api/models")
                    QVERIFY2(person.sees == named, person.name);
            }
        }
    }
};

VITRINE_TEST(MatrixTest)
#include "matrix_test.moc"
