#include "core/localhub/caller.h"

#include "core/base/json.h"

#include <QJsonArray>

namespace vitrine::localhub {

namespace {

/// Any of these names in a fine-grained token grants the right.
QStringList permissionsFor(Right right)
{
    switch (right) {
    case Right::ReadContent:
    case Right::ReadGated:
        return {QStringLiteral("repo.content.read"), QStringLiteral("repo.write")};
    case Right::WriteContent:
    case Right::Manage:
        return {QStringLiteral("repo.write")};
    case Right::Discuss:
        return {QStringLiteral("discussion.write"), QStringLiteral("repo.write")};
    case Right::ReadCollections:
        return {QStringLiteral("collection.read"), QStringLiteral("collection.write")};
    case Right::WriteCollections:
        return {QStringLiteral("collection.write")};
    case Right::ReadOrganization:
        return {QStringLiteral("org.read"), QStringLiteral("org.write")};
    case Right::WriteOrganization:
        return {QStringLiteral("org.write")};
    case Right::WriteResourceGroups:
        return {QStringLiteral("resourceGroup.write"), QStringLiteral("org.write")};
    }
    return {};
}

/// Any of these scopes of an OAuth token grants the right.
QStringList oauthScopesFor(Right right)
{
    switch (right) {
    case Right::ReadContent:
        return {QStringLiteral("read-repos"), QStringLiteral("write-repos"), QStringLiteral("manage-repos")};
    case Right::ReadGated:
        return {QStringLiteral("gated-repos"), QStringLiteral("read-repos"), QStringLiteral("write-repos"),
                QStringLiteral("manage-repos")};
    case Right::WriteContent:
        return {QStringLiteral("write-repos"), QStringLiteral("manage-repos")};
    case Right::Manage:
        return {QStringLiteral("manage-repos")};
    case Right::Discuss:
        return {QStringLiteral("write-discussions"), QStringLiteral("write-repos"),
                QStringLiteral("manage-repos")};
    case Right::ReadCollections:
        return {QStringLiteral("read-collections"), QStringLiteral("write-collections")};
    case Right::WriteCollections:
        return {QStringLiteral("write-collections")};
    case Right::ReadOrganization:
        return {QStringLiteral("read-memberships")};
    case Right::WriteOrganization:
    case Right::WriteResourceGroups:
        return {};
    }
    return {};
}

bool shareOne(const QStringList& given, const QStringList& wanted)
{
    return std::any_of(wanted.begin(), wanted.end(), [&](const QString& one) { return given.contains(one); });
}

bool isReading(Right right)
{
    return right == Right::ReadContent || right == Right::ReadGated || right == Right::ReadCollections ||
           right == Right::ReadOrganization;
}

bool same(const QString& one, const QString& other)
{
    return !one.isEmpty() && one.compare(other, Qt::CaseInsensitive) == 0;
}

/// Whether the entity is the owner, or the one repository of that type.
bool covers(const QJsonObject& entity, const QString& owner, const RepoId* repo)
{
    const QString name = entity.value(QLatin1String("name")).toString();
    if (same(name, owner))
        return true;
    const auto type = parseRepoType(entity.value(QLatin1String("type")).toString());
    return repo && same(name, repo->id()) && (!type || *type == repo->type);
}

bool fineGrained(const QJsonObject& scopes, Right right, const QString& owner, const RepoId* repo)
{
    if (right == Right::ReadGated && scopes.value(QLatin1String("canReadGatedRepos")).toBool())
        return true;
    const QStringList wanted = permissionsFor(right);
    if (shareOne(json::strings(scopes.value(QLatin1String("global"))), wanted))
        return true;
    const QJsonArray scoped = scopes.value(QLatin1String("scoped")).toArray();
    return std::any_of(scoped.begin(), scoped.end(), [&](const QJsonValue& value) {
        const QJsonObject entry = value.toObject();
        return covers(entry.value(QLatin1String("entity")).toObject(), owner, repo) &&
               shareOne(json::strings(entry.value(QLatin1String("permissions"))), wanted);
    });
}

bool allows(const Caller& caller, Right right, const QString& owner, const RepoId* repo)
{
    if (caller.isAnonymous())
        return false;
    switch (caller.role) {
    case Caller::Role::Write:
        return true;
    case Caller::Role::Read:
        return isReading(right);
    case Caller::Role::FineGrained:
        return fineGrained(caller.scopes, right, owner, repo);
    case Caller::Role::OAuth:
        return shareOne(caller.oauthScopes, oauthScopesFor(right));
    }
    return false;
}

} // namespace

bool Caller::is(const QString& account) const
{
    return !isAnonymous() && name.compare(account, Qt::CaseInsensitive) == 0;
}

bool Caller::tokenAllows(Right right, const QString& owner) const
{
    return allows(*this, right, owner, nullptr);
}

bool Caller::tokenAllows(Right right, const RepoId& repo) const
{
    return allows(*this, right, repo.owner, &repo);
}

} // namespace vitrine::localhub
