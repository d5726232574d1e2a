#include "core/base/json.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/collectionjson.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QRandomGenerator>

// Making, changing and ending collections.
namespace vitrine::localhub {

namespace {

constexpr int longestTitle = 60;
constexpr int longestDescription = 150;

const QStringList& themes()
{
    static const QStringList names =
        QStringLiteral("orange blue green purple pink indigo").split(QLatin1Char(' '));
    return names;
}

/// Takes the texts of the body over, where they are there.
std::optional<HttpResponse> readTexts(const Call& call, const QJsonObject& body, Collection& collection)
{
    const auto title = bodyText(call, body, "title", 1, longestTitle, collection.title);
    if (!title)
        return title.error();
    const auto description =
        bodyText(call, body, "description", 0, longestDescription, collection.description);
    if (!description)
        return description.error();
    collection.title = title->trimmed();
    collection.description = *description;
    if (collection.title.isEmpty())
        return badRequest(call.family, QStringLiteral("Too small: expected string to have >=1 characters"),
                          QStringLiteral("title"));
    return std::nullopt;
}

std::optional<HttpResponse> readPrivate(const Call& call, const QJsonObject& body, Collection& collection)
{
    const QJsonValue value = body.value(QLatin1String("private"));
    if (!isGiven(value))
        return std::nullopt;
    if (!value.isBool())
        return badRequest(call.family, QStringLiteral("Invalid input: expected boolean"),
                          QStringLiteral("private"));
    collection.isPrivate = value.toBool();
    return std::nullopt;
}

std::optional<HttpResponse> readLooks(const Call& call, const QJsonObject& body, Collection& collection)
{
    const QJsonValue theme = body.value(QLatin1String("theme"));
    if (isGiven(theme) && !themes().contains(theme.toString()))
        return badRequest(call.family,
                          QStringLiteral("Invalid option: expected one of \"%1\"")
                              .arg(themes().join(QStringLiteral("\"|\""))),
                          QStringLiteral("theme"));
    if (isGiven(theme))
        collection.theme = theme.toString();
    const QJsonValue gating = body.value(QLatin1String("gating"));
    if (!isGiven(gating))
        return std::nullopt;
    static const QStringList modes{QStringLiteral("auto"), QStringLiteral("manual")};
    if (!gating.isBool() && !modes.contains(gating.toObject().value(QLatin1String("mode")).toString()))
        return badRequest(call.family, QStringLiteral("Invalid input"), QStringLiteral("gating"));
    collection.gating = json::compact(gating);
    return std::nullopt;
}

/// The group of the owning organization with that id. \return 400 where it has none such
tl::expected<qint64, HttpResponse> groupOf(const Call& call, const QString& owner, const QJsonValue& id)
{
    if (!isGiven(id))
        return 0;
    const auto org = call.services.accounts.organization(owner);
    Database::Lease connection(call.services.database);
    Statement row(connection, "SELECT row FROM resource_groups WHERE org = ?1 AND oid = ?2");
    row.bind(1, org ? org->row : 0).bind(2, id.toString().toLower());
    if (!row.step())
        return tl::unexpected(badRequest(call.family, QStringLiteral("No such resource group"),
                                         QStringLiteral("resourceGroupId")));
    return row.integer(0);
}

/// The name of the account as it is spelled; empty where there is none.
QString spelled(const Call& call, const QString& name)
{
    if (const auto user = call.services.accounts.user(name))
        return user->name;
    const auto org = call.services.accounts.organization(name);
    return org ? org->name : QString();
}

tl::expected<Collection, HttpResponse> newCollection(const Call& call, const QJsonObject& body)
{
    Collection collection;
    const auto owner = bodyText(call, body, "namespace", 1, 100, call.caller.name);
    if (!owner)
        return tl::unexpected(owner.error());
    collection.owner = spelled(call, *owner);
    if (collection.owner.isEmpty() || !mayWriteCollectionsOf(call.caller, collection.owner))
        return tl::unexpected(errorReply(call.family, 403, missingPermission()));
    collection.theme = themes().at(QRandomGenerator::global()->bounded(static_cast<int>(themes().size())));
    if (const auto wrong = readTexts(call, body, collection))
        return tl::unexpected(*wrong);
    if (const auto wrong = readPrivate(call, body, collection))
        return tl::unexpected(*wrong);
    const auto group = groupOf(call, collection.owner, body.value(QLatin1String("resourceGroupId")));
    if (!group)
        return tl::unexpected(group.error());
    collection.resourceGroup = *group;
    return collection;
}

} // namespace

HttpResponse createCollection(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto wanted = newCollection(call, *body);
    if (!wanted)
        return wanted.error();
    Collections store(call.services.database);
    if (const auto other = store.byTitle(wanted->owner, wanted->title))
        return titleTaken(*other);
    std::optional<CollectionItem> first;
    if (isGiven(body->value(QLatin1String("item")))) {
        const auto target = itemTarget(call, body->value(QLatin1String("item")).toObject());
        if (!target)
            return target.error();
        first = *target;
    }
    const auto made = store.create(*wanted);
    if (!made)
        return serverFailed(call.family, made.error());
    if (first) {
        if (const auto added = store.add(*made, *first); !added)
            return serverFailed(call.family, added.error());
    }
    return collectionReply(call, store.byRow(made->row).value_or(*made));
}

HttpResponse changeCollection(Call& call)
{
    auto collection = openCollection(call, true);
    if (!collection)
        return collection.error();
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    if (const auto wrong = readTexts(call, *body, *collection))
        return *wrong;
    if (const auto wrong = readPrivate(call, *body, *collection))
        return *wrong;
    if (const auto wrong = readLooks(call, *body, *collection))
        return *wrong;
    const QJsonValue position = body->value(QLatin1String("position"));
    if (isGiven(position) && position.toInt(-1) < 0)
        return badRequest(call.family, QStringLiteral("Invalid input: expected number to be >=0"),
                          QStringLiteral("position"));
    Collections store(call.services.database);
    const auto other = store.byTitle(collection->owner, collection->title);
    if (other && other->row != collection->row)
        return titleTaken(*other);
    auto changed = store.update(*collection);
    if (changed && isGiven(position))
        changed = store.move(*changed, position.toInt());
    if (!changed)
        return serverFailed(call.family, changed.error());
    HttpResponse response = collectionReply(call, *changed);
    response.body = "{\"data\":" + response.body + '}';
    return response;
}

HttpResponse removeCollection(Call& call)
{
    const auto collection = openCollection(call, true);
    if (!collection)
        return collection.error();
    const auto gone = Collections(call.services.database).remove(*collection);
    return gone ? jsonReply(QJsonObject()) : serverFailed(call.family, gone.error());
}

HttpResponse setCollectionGroup(Call& call)
{
    auto collection = openCollection(call, true);
    if (!collection)
        return collection.error();
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto group = groupOf(call, collection->owner, body->value(QLatin1String("resourceGroupId")));
    if (!group)
        return group.error();
    collection->resourceGroup = *group;
    const auto changed = Collections(call.services.database).update(*collection);
    return changed ? jsonReply(QJsonObject()) : serverFailed(call.family, changed.error());
}

} // namespace vitrine::localhub
