#include "app/cli/confirm.h"
#include "app/cli/output.h"
#include "app/cli/subverbs.h"
#include "app/cli/verbs.h"
#include "core/hub/organizations.h"

#include <QCoreApplication>
#include <QJsonArray>
#include <QJsonObject>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

QString roleName(hub::Membership::Role role)
{
    const QStringList names = hub::organizationRoles();
    for (const QString& name : names) {
        if (hub::parseOrganizationRole(name) == role)
            return name;
    }
    return {};
}

QJsonArray groupsJson(const QList<hub::GroupRole>& groups)
{
    QJsonArray array;
    for (const hub::GroupRole& group : groups)
        array.append(QJsonObject{{QStringLiteral("id"), group.id},
                                 {QStringLiteral("name"), group.name},
                                 {QStringLiteral("role"), group.role}});
    return array;
}

QCoro::Task<int> listMine(VerbStart start)
{
    const auto who = co_await hub::whoAmI(*start.context->client, interruption());
    if (!who)
        co_return failed(who.error(), start.arguments.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const hub::Membership& org : who->organizations) {
        const QString role = roleName(org.role);
        array.append(QJsonObject{{QStringLiteral("name"), org.name},
                                 {QStringLiteral("fullname"), org.fullName},
                                 {QStringLiteral("plan"), org.plan},
                                 {QStringLiteral("role"), role}});
        rows.append({org.name, org.fullName, role, org.plan});
    }
    if (start.arguments.json())
        printJson(array);
    else
        printTable(rows);
    co_return 0;
}

QCoro::Task<int> show(VerbStart start)
{
    if (const auto there = wants(start.arguments, {QStringLiteral("ORG")}); !there)
        co_return failed(there.error(), start.arguments.json());
    const auto found =
        co_await hub::organization(*start.context->client, start.arguments.positional().first(),
                                   hub::Freshness::Network, interruption());
    if (!found)
        co_return failed(found.error(), start.arguments.json());
    const hub::Organization& org = found->value;
    const QJsonObject json{
        {QStringLiteral("name"), org.name},         {QStringLiteral("fullname"), org.fullName},
        {QStringLiteral("details"), org.details},   {QStringLiteral("plan"), org.plan},
        {QStringLiteral("users"), org.users},       {QStringLiteral("models"), org.models},
        {QStringLiteral("datasets"), org.datasets}, {QStringLiteral("spaces"), org.spaces}};
    if (start.arguments.json()) {
        printJson(json);
        co_return 0;
    }
    QList<QStringList> rows;
    for (auto field = json.begin(); field != json.end(); ++field)
        rows.append({field.key(), field.value().toVariant().toString()});
    printTable(rows);
    co_return 0;
}

QCoro::Task<int> listMembers(VerbStart start)
{
    const auto limit = start.arguments.number(QStringLiteral("limit"), 10'000, 1, 1'000'000);
    const auto there = wants(start.arguments, {QStringLiteral("ORG")});
    if (!limit || !there)
        co_return failed(limit ? there.error() : limit.error(), start.arguments.json());
    QList<hub::Member> all;
    auto page = co_await hub::members(*start.context->client, start.arguments.positional().first(),
                                      start.arguments.value(QStringLiteral("search")), 500, interruption());
    while (page) {
        all += page->items;
        if (all.size() >= *limit || page->next.isEmpty())
            break;
        page = co_await hub::nextMembers(*start.context->client, page->next, interruption());
    }
    if (!page)
        co_return failed(page.error(), start.arguments.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const hub::Member& member : all.mid(0, *limit)) {
        array.append(QJsonObject{{QStringLiteral("user"), member.user},
                                 {QStringLiteral("fullname"), member.fullName},
                                 {QStringLiteral("role"), member.role},
                                 {QStringLiteral("resourceGroups"), groupsJson(member.groups)}});
        rows.append({member.user, member.fullName, member.role});
    }
    if (start.arguments.json())
        printJson(array);
    else
        printTable(rows);
    co_return 0;
}

QCoro::Task<int> setRole(VerbStart start)
{
    const QStringList words = start.arguments.positional();
    if (const auto there =
            wants(start.arguments, {QStringLiteral("ORG"), QStringLiteral("USER"), QStringLiteral("ROLE")});
        !there)
        co_return failed(there.error(), start.arguments.json());
    if (!hub::organizationRoles().contains(words.at(2)))
        co_return failed(
            Error::make(ErrorKind::Invalid, tr("There is no role “%1”.").arg(words.at(2)),
                        tr("Use one of: %1.").arg(hub::organizationRoles().join(QStringLiteral(", ")))),
            start.arguments.json());
    // A change of role that names no groups would take the person out of all of them.
    const auto member =
        co_await hub::member(*start.context->client, words.at(0), words.at(1), interruption());
    if (!member)
        co_return failed(member.error(), start.arguments.json());
    const auto result = co_await hub::setMemberRole(*start.context->client, words.at(0), words.at(1),
                                                    words.at(2), member->groups, interruption());
    co_return reported(start.arguments, result, tr("Done."));
}

QJsonObject groupJson(const hub::ResourceGroup& group)
{
    QJsonArray users;
    for (const hub::GroupUser& user : group.users)
        users.append(QJsonObject{{QStringLiteral("user"), user.user}, {QStringLiteral("role"), user.role}});
    QJsonArray resources;
    for (const hub::GroupResource& resource : group.resources)
        resources.append(
            QJsonObject{{QStringLiteral("type"), resource.type}, {QStringLiteral("name"), resource.name}});
    return {{QStringLiteral("id"), group.id},
            {QStringLiteral("name"), group.name},
            {QStringLiteral("description"), group.description},
            {QStringLiteral("autoJoin"), group.autoJoin ? group.autoJoinRole : QString()},
            {QStringLiteral("users"), users},
            {QStringLiteral("repos"), resources}};
}

QCoro::Task<int> listGroups(VerbStart start)
{
    if (const auto there = wants(start.arguments, {QStringLiteral("ORG")}); !there)
        co_return failed(there.error(), start.arguments.json());
    const auto groups = co_await hub::resourceGroups(*start.context->client,
                                                     start.arguments.positional().first(), interruption());
    if (!groups)
        co_return failed(groups.error(), start.arguments.json());
    QJsonArray array;
    QList<QStringList> rows;
    for (const hub::ResourceGroup& group : *groups) {
        array.append(groupJson(group));
        rows.append({group.name, group.id, tr("%1 users").arg(group.users.size()),
                     tr("%1 repositories").arg(group.resources.size())});
    }
    if (start.arguments.json())
        printJson(array);
    else
        printTable(rows);
    co_return 0;
}

/// The group of that name or id.
QCoro::Task<Result<hub::ResourceGroup>> namedGroup(VerbStart start)
{
    const QStringList words = start.arguments.positional();
    if (const auto there = wants(start.arguments, {QStringLiteral("ORG"), QStringLiteral("GROUP")}); !there)
        co_return fail(there.error());
    const auto groups = co_await hub::resourceGroups(*start.context->client, words.at(0), interruption());
    if (!groups)
        co_return fail(groups.error());
    for (const hub::ResourceGroup& group : *groups) {
        if (group.id == words.at(1) || group.name == words.at(1))
            co_return group;
    }
    co_return fail(ErrorKind::NotFound, tr("%1 has no resource group “%2”.").arg(words.at(0), words.at(1)),
                   tr("“vitrine-cli org groups” lists them."));
}

QCoro::Task<Result<QString>> groupId(VerbStart start)
{
    const auto group = co_await namedGroup(start);
    if (!group)
        co_return fail(group.error());
    co_return group->id;
}

QCoro::Task<int> createGroup(VerbStart start)
{
    if (const auto there = wants(start.arguments, {QStringLiteral("ORG"), QStringLiteral("GROUP")}); !there)
        co_return failed(there.error(), start.arguments.json());
    const hub::GroupDraft draft{start.arguments.positional().at(1),
                                start.arguments.value(QStringLiteral("description"))};
    const auto made = co_await hub::createGroup(*start.context->client, start.arguments.positional().first(),
                                                draft, interruption());
    if (!made)
        co_return failed(made.error(), start.arguments.json());
    if (start.arguments.json())
        printJson(groupJson(*made));
    else
        print(made->id);
    co_return 0;
}

QCoro::Task<int> renameGroup(VerbStart start)
{
    if (const auto there =
            wants(start.arguments, {QStringLiteral("ORG"), QStringLiteral("GROUP"), QStringLiteral("NAME")});
        !there)
        co_return failed(there.error(), start.arguments.json());
    const auto group = co_await namedGroup(start);
    if (!group)
        co_return failed(group.error(), start.arguments.json());
    const QStringList words = start.arguments.positional();
    const hub::GroupDraft draft{words.at(2), group->description}; // what is left out might be emptied
    const auto result =
        co_await hub::changeGroup(*start.context->client, words.at(0), group->id, draft, interruption());
    co_return reported(start.arguments, result, tr("Done."));
}

QCoro::Task<int> autoJoin(VerbStart start)
{
    if (const auto there =
            wants(start.arguments, {QStringLiteral("ORG"), QStringLiteral("GROUP"), QStringLiteral("ROLE")});
        !there)
        co_return failed(there.error(), start.arguments.json());
    const QStringList words = start.arguments.positional();
    const bool off = words.at(2) == QLatin1String("off");
    if (!off && !hub::organizationRoles().contains(words.at(2)))
        co_return failed(
            Error::make(ErrorKind::Invalid, tr("There is no role “%1”.").arg(words.at(2)),
                        tr("Use one of: %1.").arg(hub::organizationRoles().join(QStringLiteral(", "))) +
                            QLatin1Char(' ') + tr("“off” ends it.")),
            start.arguments.json());
    const auto id = co_await groupId(start);
    if (!id)
        co_return failed(id.error(), start.arguments.json());
    const QString role = off ? QString() : words.at(2);
    const auto result =
        co_await hub::setAutoJoin(*start.context->client, words.at(0), *id, role, interruption());
    co_return reported(start.arguments, result, tr("Done."));
}

QCoro::Task<int> deleteGroup(VerbStart start)
{
    const auto id = co_await groupId(start);
    if (!id)
        co_return failed(id.error(), start.arguments.json());
    const auto sure = confirmed(
        start.arguments, tr("The resource group %1 will be gone.").arg(start.arguments.positional().at(1)));
    if (!sure)
        co_return failed(sure.error(), start.arguments.json());
    const auto result = co_await hub::deleteGroup(*start.context->client,
                                                  start.arguments.positional().first(), *id, interruption());
    co_return reported(start.arguments, result, tr("Done."));
}

QCoro::Task<int> addToGroup(VerbStart start)
{
    const auto id = co_await groupId(start);
    if (!id)
        co_return failed(id.error(), start.arguments.json());
    if (const auto there =
            wants(start.arguments, {QStringLiteral("ORG"), QStringLiteral("GROUP"), QStringLiteral("USER")});
        !there)
        co_return failed(there.error(), start.arguments.json());
    const auto result = co_await hub::addGroupUser(
        *start.context->client, start.arguments.positional().first(), *id, start.arguments.positional().at(2),
        start.arguments.value(QStringLiteral("role"), QStringLiteral("read")), interruption());
    co_return reported(start.arguments, result, tr("Done."));
}

QCoro::Task<int> removeFromGroup(VerbStart start)
{
    const auto id = co_await groupId(start);
    if (!id)
        co_return failed(id.error(), start.arguments.json());
    if (const auto there =
            wants(start.arguments, {QStringLiteral("ORG"), QStringLiteral("GROUP"), QStringLiteral("USER")});
        !there)
        co_return failed(there.error(), start.arguments.json());
    const auto result =
        co_await hub::removeGroupUser(*start.context->client, start.arguments.positional().first(), *id,
                                      start.arguments.positional().at(2), interruption());
    co_return reported(start.arguments, result, tr("Done."));
}

QCoro::Task<int> putIntoGroup(VerbStart start)
{
    const auto id = co_await groupId(start);
    if (!id)
        co_return failed(id.error(), start.arguments.json());
    const auto repo = RepoArgument::parse(start.arguments.positional().value(2), start.arguments);
    if (!repo)
        co_return failed(repo.error(), start.arguments.json());
    const auto result = co_await hub::setRepoGroup(*start.context->client, repo->id, *id, interruption());
    co_return reported(start.arguments, result, tr("Done."));
}

const QList<SubVerb>& table()
{
    const auto words = [](const char* text) {
        return QString::fromLatin1(text).split(QLatin1Char(' '), Qt::SkipEmptyParts);
    };
    static const QList<SubVerb> verbs{
        {"list", {}, 0, listMine},
        {"show", {}, 1, show},
        {"members", {{}, words("search limit")}, 1, listMembers},
        {"role", {}, 3, setRole},
        {"groups", {}, 1, listGroups},
        {"group-create", {{}, words("description")}, 2, createGroup},
        {"group-rename", {}, 3, renameGroup},
        {"auto-join", {}, 3, autoJoin},
        {"group-delete", {words("yes"), {}}, 2, deleteGroup},
        {"group-add", {{}, words("role")}, 3, addToGroup},
        {"group-remove", {}, 3, removeFromGroup},
        {"group-put", {{}, words("type revision")}, 3, putIntoGroup},
    };
    return verbs;
}

} // namespace

QCoro::Task<int> runOrg(QStringList words)
{
    return runSubVerb(QStringLiteral("org"), table(), std::move(words));
}

} // namespace vitrine::cli
