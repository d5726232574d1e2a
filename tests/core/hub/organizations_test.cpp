#include "core/hub/organizations.h"

#include "core/base/json.h"
#include "core/hub/treechanges.h"
#include "core/net/network.h"
#include "tests/support/await.h"
#include "tests/support/rawserver.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using namespace vitrine::hub;
using namespace vitrine::test;

namespace {

const QString acme = QStringLiteral("acme");

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
    QByteArray line() const
    {
        return server.requests().last().method + ' ' + server.requests().last().target;
    }
    QByteArray body() const
    {
        return json::compact(
            json::array('[' + server.requests().last().body + ']', QStringLiteral("body"))->at(0));
    }
};

const QByteArray group =
    R"({"id":"g1","name":"Lab","description":"d","autoJoin":{"enabled":true,"role":"read","scope":"all"},
  "users":[{"type":"user","_id":"1","name":"ada","fullname":"Ada","role":"admin"}],
  "resources":[{"type":"model","name":"acme/tiny","private":true},{"type":"collection","id":"1","slug":"s","title":"T","private":false}]})";

TreeEntry file(const char* path, const char* oid, qint64 size, const char* sha = "")
{
    TreeEntry entry;
    entry.path = QLatin1String(path);
    entry.oid = QLatin1String(oid);
    entry.size = size;
    entry.lfsSha256 = QLatin1String(sha);
    return entry;
}

} // namespace

class OrganizationsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void membersAreRead()
    {
        const auto read =
            parseMembers(R"([{"user":"ada","fullname":"Ada","isPro":true,"role":"admin","twoFaEnabled":false,
            "resourceGroups":[{"id":"g1","name":"Lab","role":"write"}]},{"user":"ben"},{"fullname":"nobody"},7])");
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), 2);
        QCOMPARE(read->at(0).role, QStringLiteral("admin"));
        QCOMPARE(read->at(0).groups.size(), 1);
        QCOMPARE(read->at(0).twoFactor, std::optional(false));
        QVERIFY(read->at(1).role.isEmpty());
        QVERIFY(!read->at(1).twoFactor);
        VERIFY_ERROR(parseMembers("{}"), ErrorKind::Corrupt);
    }

    void groupsAreRead()
    {
        const auto read = parseResourceGroups("[" + group + ",{\"name\":\"no id\"}]");
        VERIFY_RESULT(read);
        QCOMPARE(read->size(), 1);
        QVERIFY(read->first().autoJoin);
        QCOMPARE(read->first().autoJoinRole, QStringLiteral("read"));
        QCOMPARE(read->first().users.first().user, QStringLiteral("ada"));
        QCOMPARE(read->first().resources.at(0).name, QStringLiteral("acme/tiny"));
        QCOMPARE(read->first().resources.at(1).name, QStringLiteral("T"));
    }

    void organizationsAreRead()
    {
        const auto read = parseOrganization(
            R"({"name":"acme","fullname":"Acme","isVerified":true,"numUsers":3,"numModels":2,"plan":"team"})");
        VERIFY_RESULT(read);
        QCOMPARE(read->users, 3);
        QCOMPARE(read->plan, QStringLiteral("team"));
        VERIFY_ERROR(parseOrganization("{}"), ErrorKind::Corrupt);
    }

    // Leaving them out would take the member out of all groups.
    void aRoleAlwaysGoesWithTheGroups()
    {
        Asked asked([](const RawRequest&) { return RawReply::ok(R"({"success":true})"); });
        VERIFY_RESULT(await(
            setMemberRole(asked.client, acme, QStringLiteral("ben"), QStringLiteral("write"),
                          {{QStringLiteral("g1"), QStringLiteral("Lab"), QStringLiteral("read")}}, {})));
        QCOMPARE(asked.line(), QByteArray("PUT /api/organizations/acme/members/ben/role"));
        QCOMPARE(asked.body(),
                 QByteArray(R"({"resourceGroups":[{"id":"g1","role":"read"}],"role":"write"})"));
        VERIFY_RESULT(
            await(setMemberRole(asked.client, acme, QStringLiteral("ben"), QStringLiteral("read"), {}, {})));
        QCOMPARE(asked.body(), QByteArray(R"({"resourceGroups":[],"role":"read"})"));
    }

    void membersByPageAndName()
    {
        Asked asked([](const RawRequest& request) {
            if (request.target.contains("cursor"))
                return RawReply::ok(R"([{"user":"benny"},{"user":"Ben"}])");
            return RawReply::ok(R"([{"user":"benedict"}])",
                                "Link: </api/organizations/acme/members?cursor=x>; rel=\"next\"\r\n");
        });
        const auto page = await(members(asked.client, acme, QStringLiteral("a b&c"), 200, {}));
        VERIFY_RESULT(page);
        QCOMPARE(asked.line(), QByteArray("GET /api/organizations/acme/members?limit=200&search=a%20b%26c"));
        const auto next = await(nextMembers(asked.client, page->next, {}));
        VERIFY_RESULT(next);
        QCOMPARE(next->items.size(), 2);
        const auto ben = await(member(asked.client, acme, QStringLiteral("ben"), {}));
        VERIFY_RESULT(ben);
        QCOMPARE(ben->user, QStringLiteral("Ben"));
        VERIFY_ERROR(await(member(asked.client, acme, QStringLiteral("eve"), {})), ErrorKind::NotFound);
    }

    void groupCalls()
    {
        Asked asked([](const RawRequest&) { return RawReply::ok(group); });
        const QString id = QStringLiteral("g1");
        const QString ben = QStringLiteral("ben");
        const QString read = QStringLiteral("read");
        const auto made = await(createGroup(asked.client, acme, {QStringLiteral("Lab"), {}}, {}));
        VERIFY_RESULT(made);
        QCOMPARE(made->id, id);
        QCOMPARE(asked.body(), QByteArray(R"({"name":"Lab"})"));
        VERIFY_RESULT(await(changeGroup(asked.client, acme, id, {QStringLiteral("L"), {}}, {})));
        QCOMPARE(asked.line(), QByteArray("PATCH /api/organizations/acme/resource-groups/g1"));
        QCOMPARE(asked.body(), QByteArray(R"({"description":"","name":"L"})"));
        VERIFY_RESULT(await(setAutoJoin(asked.client, acme, id, read, {})));
        QCOMPARE(asked.body(), QByteArray(R"({"autoJoin":{"enabled":true,"role":"read"}})"));
        VERIFY_RESULT(await(setAutoJoin(asked.client, acme, id, {}, {})));
        QCOMPARE(asked.body(), QByteArray(R"({"autoJoin":{"enabled":false}})"));
        VERIFY_RESULT(await(addGroupUser(asked.client, acme, id, ben, read, {})));
        QCOMPARE(asked.body(), QByteArray(R"({"users":[{"role":"read","user":"ben"}]})"));
        VERIFY_RESULT(await(setGroupRole(asked.client, acme, id, ben, read, {})));
        QCOMPARE(asked.line(), QByteArray("PATCH /api/organizations/acme/resource-groups/g1/users/ben"));
        VERIFY_RESULT(await(removeGroupUser(asked.client, acme, id, ben, {})));
        QCOMPARE(asked.line(), QByteArray("DELETE /api/organizations/acme/resource-groups/g1/users/ben"));
        VERIFY_RESULT(await(deleteGroup(asked.client, acme, id, {})));
        const RepoId repo = *RepoId::parse(QStringLiteral("acme/news"), RepoType::Dataset);
        VERIFY_RESULT(await(setRepoGroup(asked.client, repo, id, {})));
        QCOMPARE(asked.line(), QByteArray("POST /api/datasets/acme/news/resource-group"));
        QCOMPARE(asked.body(), QByteArray(R"({"resourceGroupId":"g1"})"));
        VERIFY_RESULT(await(setRepoGroup(asked.client, repo, {}, {})));
        QCOMPARE(asked.body(), QByteArray(R"({"resourceGroupId":null})"));
    }

    void withoutThePlan()
    {
        Asked asked([](const RawRequest&) { return RawReply::status(402); });
        VERIFY_ERROR(await(resourceGroups(asked.client, acme, {})), ErrorKind::Payment);
    }

    void whatChangedBetweenTwoTrees()
    {
        using Kind = FileChange::Kind;
        const QList<TreeEntry> before{file("README.md", "1", 10), file("gone.txt", "2", 5),
                                      file("same", "3", 7), file("model.safetensors", "4", 1000, "aa")};
        const QList<TreeEntry> after{file("README.md", "9", 12), file("same", "3", 7),
                                     file("model.safetensors", "8", 1000, "bb"), file("new.json", "7", 3)};
        const QList<FileChange> changes = treeChanges(before, after);
        QCOMPARE(changes.size(), 4);
        QCOMPARE(changes.at(0).path, QStringLiteral("README.md"));
        QCOMPARE(changes.at(0).kind, Kind::Changed);
        QVERIFY(!changes.at(0).isLarge);
        QCOMPARE(changes.at(1).kind, Kind::Removed);
        QCOMPARE(changes.at(2).etagAfter, QStringLiteral("bb"));
        QVERIFY(changes.at(2).isLarge);
        QCOMPARE(changes.at(3).kind, Kind::Added);
        QCOMPARE(changes.at(3).bytesAfter, 3);
        QVERIFY(treeChanges(after, after).isEmpty());
    }
};

VITRINE_TEST(OrganizationsTest)
#include "organizations_test.moc"
