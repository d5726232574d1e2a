#include "core/hub/organizations.h"

#include "core/base/json.h"
#include "core/hub/call.h"
#include "core/hub/paging.h"

#include <QCoreApplication>
#include <QUrlQuery>

namespace vitrine::hub {

namespace {

const QJsonValue noBody(QJsonValue::Undefined);

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

qint64 number(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toInteger();
}

template <typename T>
QList<T> listOf(const QJsonValue& value, T (*one)(const QJsonObject&))
{
    QList<T> list;
    const QJsonArray array = value.toArray();
    list.reserve(array.size());
    for (const QJsonValue& item : array)
        list.append(one(item.toObject()));
    return list;
}

GroupRole groupRoleOf(const QJsonObject& object)
{
    return {text(object, "id"), text(object, "name"), text(object, "role")};
}

Member memberOf(const QJsonObject& object)
{
    Member member;
    member.user = text(object, "user");
    member.fullName = text(object, "fullname");
    member.isPro = object.value(QLatin1String("isPro")).toBool();
    member.role = text(object, "role");
    member.groups = listOf(object.value(QLatin1String("resourceGroups")), groupRoleOf);
    member.isExternal = object.value(QLatin1String("isExternalCollaborator")).toBool();
    if (const QJsonValue two = object.value(QLatin1String("twoFaEnabled")); two.isBool())
        member.twoFactor = two.toBool();
    return member;
}

GroupUser groupUserOf(const QJsonObject& object)
{
    return {text(object, object.contains(QLatin1String("name")) ? "name" : "user"), text(object, "fullname"),
            text(object, "role")};
}

GroupResource resourceOf(const QJsonObject& object)
{
    return {text(object, "type"), text(object, object.contains(QLatin1String("name")) ? "name" : "title"),
            object.value(QLatin1String("private")).toBool()};
}

Result<ResourceGroup> groupOf(const QJsonObject& object)
{
    ResourceGroup group;
    group.id = text(object, "id");
    group.name = text(object, "name");
    if (group.id.isEmpty())
        return fail(ErrorKind::Corrupt, QStringLiteral("a resource group without an id"));
    group.description = text(object, "description");
    const QJsonObject join = object.value(QLatin1String("autoJoin")).toObject();
    group.autoJoin = join.value(QLatin1String("enabled")).toBool();
    if (group.autoJoin) {
        group.autoJoinRole = text(join, "role");
        group.autoJoinScope = text(join, "scope");
    }
    group.users = listOf(object.value(QLatin1String("users")), groupUserOf);
    group.resources = listOf(object.value(QLatin1String("resources")), resourceOf);
    return group;
}

Result<Organization> organizationOfReply(const CachedReply& reply, const QUrl&)
{
    return parseOrganization(reply.body);
}

Result<MemberPage> memberPageOf(const net::Reply& reply)
{
    auto items = parseMembers(reply.body);
    if (!items)
        return fail(items.error());
    return MemberPage{std::move(*items), nextPage(reply.header("Link"), reply.url)};
}

Result<ResourceGroup> groupOfReply(const net::Reply& reply)
{
    return parseResourceGroup(reply.body);
}

Result<QList<ResourceGroup>> groupsOfReply(const net::Reply& reply)
{
    return parseResourceGroups(reply.body);
}

QByteArray quoted(const QString& part)
{
    return QUrl::toPercentEncoding(part);
}

QUrl urlOf(const HubClient& client, const QString& organization, const QByteArray& rest,
           const QByteArray& query = {})
{
    return client.session()->url("/api/organizations/" + quoted(organization) + rest, query);
}

QUrl groupUrl(const HubClient& client, const QString& organization, const QString& group,
              const QByteArray& rest = {})
{
    return urlOf(client, organization, "/resource-groups/" + quoted(group) + rest);
}

QJsonObject draftJson(const GroupDraft& draft)
{
    return {{QStringLiteral("name"), draft.name}, {QStringLiteral("description"), draft.description}};
}

} // namespace

QStringList organizationRoles()
{
    return {QStringLiteral("admin"), QStringLiteral("write"), QStringLiteral("contributor"),
            QStringLiteral("read"), QStringLiteral("no_access")};
}

Result<Organization> parseOrganization(const QByteArray& body)
{
    const auto object = json::object(body, QStringLiteral("organization"));
    if (!object)
        return fail(object.error());
    Organization result;
    result.name = text(*object, "name");
    if (result.name.isEmpty())
        return fail(ErrorKind::Corrupt, QStringLiteral("an organization without a name"));
    result.fullName = text(*object, "fullname");
    result.details = text(*object, "details");
    result.plan = text(*object, "plan");
    result.isVerified = object->value(QLatin1String("isVerified")).toBool();
    result.users = number(*object, "numUsers");
    result.models = number(*object, "numModels");
    result.datasets = number(*object, "numDatasets");
    result.spaces = number(*object, "numSpaces");
    result.followers = number(*object, "numFollowers");
    return result;
}

Result<QList<Member>> parseMembers(const QByteArray& body)
{
    const auto array = json::array(body, QStringLiteral("members"));
    if (!array)
        return fail(array.error());
    QList<Member> all = listOf(QJsonValue(*array), memberOf);
    all.removeIf([](const Member& member) { return member.user.isEmpty(); });
    return all;
}

Result<ResourceGroup> parseResourceGroup(const QByteArray& body)
{
    const auto object = json::object(body, QStringLiteral("resource group"));
    return object ? groupOf(*object) : fail(object.error());
}

Result<QList<ResourceGroup>> parseResourceGroups(const QByteArray& body)
{
    const auto array = json::array(body, QStringLiteral("resource groups"));
    if (!array)
        return fail(array.error());
    QList<ResourceGroup> all;
    for (const QJsonValue& value : *array) {
        if (auto group = groupOf(value.toObject()))
            all.append(std::move(*group));
    }
    return all;
}

QCoro::Task<Result<Fresh<Organization>>> organization(const HubClient& client, QString name,
                                                      Freshness freshness, net::CancelToken cancel)
{
    return cachedGet<Organization>(client.session(),
                                   client.session()->request(urlOf(client, name, "/overview")), freshness,
                                   organizationOfReply, std::move(cancel));
}

QCoro::Task<Result<MemberPage>> members(const HubClient& client, QString organization, QString search,
                                        int limit, net::CancelToken cancel)
{
    QByteArray query = "limit=" + QByteArray::number(limit);
    if (!search.isEmpty())
        query += "&search=" + quoted(search);
    return callFor<MemberPage>(client.session(), net::Method::Get,
                               urlOf(client, organization, "/members", query), noBody, memberPageOf,
                               std::move(cancel));
}

QCoro::Task<Result<MemberPage>> nextMembers(const HubClient& client, QUrl next, net::CancelToken cancel)
{
    return callFor<MemberPage>(client.session(), net::Method::Get, std::move(next), noBody, memberPageOf,
                               std::move(cancel));
}

QCoro::Task<Result<Member>> member(const HubClient& client, QString organization, QString user,
                                   net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    const QByteArray query = "limit=500&search=" + quoted(user);
    QUrl url = urlOf(client, organization, "/members", query);
    while (!url.isEmpty()) {
        const auto page =
            co_await callFor<MemberPage>(session, net::Method::Get, url, noBody, memberPageOf, cancel);
        if (!page)
            co_return fail(page.error());
        for (const Member& found : page->items) {
            if (found.user.compare(user, Qt::CaseInsensitive) == 0)
                co_return found;
        }
        url = page->next;
    }
    co_return fail(
        ErrorKind::NotFound,
        QCoreApplication::translate("Organizations", "%1 is no member of %2.").arg(user, organization),
        QCoreApplication::translate("Organizations", "Members are invited on the place's web page."));
}

QCoro::Task<Result<void>> setMemberRole(const HubClient& client, QString organization, QString user,
                                        QString role, QList<GroupRole> groups, net::CancelToken cancel)
{
    QJsonArray kept;
    for (const GroupRole& group : std::as_const(groups))
        kept.append(QJsonObject{{QStringLiteral("id"), group.id}, {QStringLiteral("role"), group.role}});
    const QJsonObject body{{QStringLiteral("role"), role}, {QStringLiteral("resourceGroups"), kept}};
    return order(client.session(), net::Method::Put,
                 urlOf(client, organization, "/members/" + quoted(user) + "/role"), body, std::move(cancel));
}

QCoro::Task<Result<QList<ResourceGroup>>> resourceGroups(const HubClient& client, QString organization,
                                                         net::CancelToken cancel)
{
    return callFor<QList<ResourceGroup>>(client.session(), net::Method::Get,
                                         urlOf(client, organization, "/resource-groups"), noBody,
                                         groupsOfReply, std::move(cancel));
}

QCoro::Task<Result<ResourceGroup>> createGroup(const HubClient& client, QString organization,
                                               GroupDraft draft, net::CancelToken cancel)
{
    QJsonObject body = draftJson(draft);
    if (draft.description.isEmpty())
        body.remove(QStringLiteral("description"));
    return callFor<ResourceGroup>(client.session(), net::Method::Post,
                                  urlOf(client, organization, "/resource-groups"), body, groupOfReply,
                                  std::move(cancel));
}

QCoro::Task<Result<void>> changeGroup(const HubClient& client, QString organization, QString group,
                                      GroupDraft draft, net::CancelToken cancel)
{
    return order(client.session(), net::Method::Patch, groupUrl(client, organization, group),
                 draftJson(draft), std::move(cancel));
}

QCoro::Task<Result<void>> deleteGroup(const HubClient& client, QString organization, QString group,
                                      net::CancelToken cancel)
{
    return order(client.session(), net::Method::Delete, groupUrl(client, organization, group), noBody,
                 std::move(cancel));
}

QCoro::Task<Result<void>> setAutoJoin(const HubClient& client, QString organization, QString group,
                                      QString role, net::CancelToken cancel)
{
    QJsonObject join{{QStringLiteral("enabled"), !role.isEmpty()}};
    if (!role.isEmpty())
        join.insert(QStringLiteral("role"), role);
    return order(client.session(), net::Method::Post, groupUrl(client, organization, group, "/settings"),
                 QJsonObject{{QStringLiteral("autoJoin"), join}}, std::move(cancel));
}

QCoro::Task<Result<void>> addGroupUser(const HubClient& client, QString organization, QString group,
                                       QString user, QString role, net::CancelToken cancel)
{
    const QJsonArray users{QJsonObject{{QStringLiteral("user"), user}, {QStringLiteral("role"), role}}};
    return order(client.session(), net::Method::Post, groupUrl(client, organization, group, "/users"),
                 QJsonObject{{QStringLiteral("users"), users}}, std::move(cancel));
}

QCoro::Task<Result<void>> setGroupRole(const HubClient& client, QString organization, QString group,
                                       QString user, QString role, net::CancelToken cancel)
{
    return order(client.session(), net::Method::Patch,
                 groupUrl(client, organization, group, "/users/" + quoted(user)),
                 QJsonObject{{QStringLiteral("role"), role}}, std::move(cancel));
}

QCoro::Task<Result<void>> removeGroupUser(const HubClient& client, QString organization, QString group,
                                          QString user, net::CancelToken cancel)
{
    return order(client.session(), net::Method::Delete,
                 groupUrl(client, organization, group, "/users/" + quoted(user)), noBody, std::move(cancel));
}

QCoro::Task<Result<void>> setRepoGroup(const HubClient& client, RepoId repo, QString group,
                                       net::CancelToken cancel)
{
    const QJsonValue id = group.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(group);
    return order(client.session(), net::Method::Post, client.session()->apiUrl(repo, "/resource-group"),
                 QJsonObject{{QStringLiteral("resourceGroupId"), id}}, std::move(cancel));
}

QUrl newOrganizationPage(const Place& place)
{
    QUrl url = place.endpoint;
    url.setPath(url.path() + QStringLiteral("/organizations/new"));
    return url;
}

QUrl organizationSettingsPage(const Place& place, const QString& name, const QString& page)
{
    QUrl url = place.endpoint;
    url.setPath(url.path() + QStringLiteral("/organizations/%1/settings/%2").arg(name, page));
    return url;
}

} // namespace vitrine::hub
