#include "core/localhub/routes/collectionjson.h"

#include "core/base/json.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/discussionjson.h"
#include "core/localhub/routes/infojson.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <limits>

namespace vitrine::localhub {

namespace {

HttpResponse notFound(const QString& what)
{
    return errorReply(Family::Api, 404, what + QStringLiteral(" not found"));
}

/// What a card of the list shows of a repository.
QJsonObject cardOf(const RepoRecord& record)
{
    ListFields fields;
    fields.expand = QStringLiteral("author downloads gated lastModified likes pipeline_tag private sdk title "
                                   "emoji colorFrom colorTo")
                        .split(QLatin1Char(' '));
    return listItemJson(record, fields);
}

/// What the item points to. \return nothing where the caller cannot see that
std::optional<QJsonObject> targetJson(const Call& call, Authors& authors, const CollectionItem& item)
{
    if (item.kind == QLatin1String("paper"))
        return QJsonObject{{QStringLiteral("id"), item.paper}};
    if (item.kind == QLatin1String("collection")) {
        const auto inner = Collections(call.services.database).byRow(item.inner);
        if (!inner || !maySee(call, *inner))
            return std::nullopt;
        return QJsonObject{{QStringLiteral("id"), inner->slug()},
                           {QStringLiteral("slug"), inner->slug()},
                           {QStringLiteral("title"), inner->title},
                           {QStringLiteral("lastUpdated"), dateText(inner->updated)},
                           {QStringLiteral("owner"), authors.named(inner->owner)},
                           {QStringLiteral("theme"), inner->theme}};
    }
    const QList<RepoRecord> records = call.services.repositories.byRows({item.repo});
    if (records.isEmpty() || !maySee(call.caller, records.first()))
        return std::nullopt;
    return cardOf(records.first());
}

std::optional<QJsonObject> itemJson(const Call& call, Authors& authors, const CollectionItem& item)
{
    auto json = targetJson(call, authors, item);
    if (!json)
        return std::nullopt;
    json->insert(QLatin1String("_id"), item.oid);
    json->insert(QLatin1String("position"), item.position);
    json->insert(QLatin1String("type"), item.kind);
    if (!item.note.isEmpty())
        json->insert(QLatin1String("note"), QJsonObject{{QStringLiteral("html"), plainHtml(item.note)},
                                                        {QStringLiteral("text"), item.note}});
    if (!item.gallery.isEmpty())
        json->insert(QLatin1String("gallery"), QJsonDocument::fromJson(item.gallery).array());
    return json;
}

} // namespace

bool maySee(const Call& call, const Collection& collection)
{
    if (!collection.isPrivate)
        return true;
    const bool grouped = collection.resourceGroup != 0 && !call.caller.isAdminOf(collection.owner);
    return mayReadCollectionsOf(call.caller, collection.owner) &&
           (!grouped || call.caller.groups.contains(collection.resourceGroup));
}

tl::expected<Collection, HttpResponse> openCollection(const Call& call, bool toChange)
{
    const auto found =
        Collections(call.services.database).find(call.match.part("namespace"), call.match.part("slug"));
    if (!found || !maySee(call, *found))
        return tl::unexpected(notFound(QStringLiteral("Collection")));
    if (toChange && !mayWriteCollectionsOf(call.caller, found->owner))
        return tl::unexpected(errorReply(Family::Api, 403, missingPermission()));
    return *found;
}

tl::expected<CollectionItem, HttpResponse> itemTarget(const Call& call, const QJsonObject& item)
{
    CollectionItem target;
    target.kind = item.value(QLatin1String("type")).toString();
    const QString id = item.value(QLatin1String("id")).toString();
    if (target.kind == QLatin1String("paper")) {
        static const QRegularExpression arxiv(
            QStringLiteral("\\A([0-9]{4}\\.[0-9]{4,5}|[a-z-]+(\\.[A-Z]{2})?/[0-9]{7})(v[0-9]+)?\\z"));
        if (!arxiv.match(id).hasMatch())
            return tl::unexpected(notFound(QStringLiteral("Paper")));
        target.paper = id;
        return target;
    }
    if (target.kind == QLatin1String("collection")) {
        const auto inner = Collections(call.services.database)
                               .find(id.section(QLatin1Char('/'), 0, 0), id.section(QLatin1Char('/'), 1));
        if (!inner || !maySee(call, *inner))
            return tl::unexpected(notFound(QStringLiteral("Collection")));
        target.inner = inner->row;
        return target;
    }
    const auto type = parseRepoType(target.kind);
    if (!type || target.kind != repoTypeName(*type))
        return tl::unexpected(
            badRequest(Family::Api,
                       QStringLiteral("Invalid option: expected one of "
                                      "\"paper\"|\"collection\"|\"space\"|\"model\"|\"dataset\""),
                       QStringLiteral("item.type")));
    const auto repo = RepoId::parse(id, *type);
    const Repositories& repositories = call.services.repositories;
    auto record = repo ? repositories.find(*repo) : std::nullopt;
    if (repo && !record) {
        const auto moved = repositories.movedTo(*repo);
        record = moved ? repositories.find(*moved) : std::nullopt;
    }
    if (!record || !maySee(call.caller, *record))
        return tl::unexpected(notFound(QStringLiteral("Repository")));
    target.repo = record->row;
    return target;
}

QJsonObject collectionJson(const Call& call, Authors& authors, const Collection& collection, int most)
{
    QJsonArray items;
    for (const CollectionItem& item : Collections(call.services.database).items(collection)) {
        if (items.size() == most)
            break;
        if (const auto json = itemJson(call, authors, item))
            items.append(*json);
    }
    const QByteArray gating = collection.gating.isEmpty() ? QByteArray("false") : collection.gating;
    QJsonObject json{
        {QStringLiteral("slug"), collection.slug()},
        {QStringLiteral("title"), collection.title},
        {QStringLiteral("gating"), QJsonDocument::fromJson('[' + gating + ']').array().first()},
        {QStringLiteral("lastUpdated"), dateText(collection.updated)},
        {QStringLiteral("owner"), authors.named(collection.owner)},
        {QStringLiteral("theme"), collection.theme},
        {QStringLiteral("private"), collection.isPrivate},
        {QStringLiteral("upvotes"), 0}, // nobody can vote here
        {QStringLiteral("isUpvotedByUser"), false},
        {QStringLiteral("shareUrl"), QStringLiteral("%1/collections/%2")
                                         .arg(QString::fromLatin1(call.request.origin()), collection.slug())},
        {QStringLiteral("items"), items}};
    if (!collection.description.isEmpty())
        json.insert(QLatin1String("description"), collection.description);
    return json;
}

HttpResponse collectionReply(const Call& call, const Collection& collection)
{
    Authors authors(call);
    QJsonObject json = collectionJson(call, authors, collection, std::numeric_limits<int>::max());
    json.insert(QLatin1String("position"), collection.position);
    return jsonReply(json);
}

HttpResponse titleTaken(const Collection& other)
{
    const QString message = QStringLiteral("A collection with this title exists already");
    HttpResponse response = errorReply(Family::Api, 409, message);
    response.body = json::compact(
        QJsonObject{{QStringLiteral("error"), message}, {QStringLiteral("slug"), other.slug()}});
    return response;
}

} // namespace vitrine::localhub
