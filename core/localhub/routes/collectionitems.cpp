#include "core/base/json.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/collectionjson.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QHash>
#include <QJsonArray>
#include <QJsonDocument>

// What collections hold.
namespace vitrine::localhub {

namespace {

constexpr int longestNote = 500;

std::optional<CollectionItem> itemWithId(const Call& call, const Collection& collection, const QString& oid)
{
    for (const CollectionItem& item : Collections(call.services.database).items(collection)) {
        if (item.oid == oid.toLower())
            return item;
    }
    return std::nullopt;
}

HttpResponse noItem(const Call& call)
{
    return errorReply(call.family, 404, QStringLiteral("Item not found"));
}

tl::expected<ItemChange, HttpResponse> changeOf(const Call& call, const QJsonObject& body)
{
    ItemChange change;
    if (isGiven(body.value(QLatin1String("note")))) {
        const auto note = bodyText(call, body, "note", 0, longestNote);
        if (!note)
            return tl::unexpected(note.error());
        change.note = *note;
    }
    const QJsonValue position = body.value(QLatin1String("position"));
    if (isGiven(position)) {
        if (position.toInt(-1) < 0)
            return tl::unexpected(badRequest(call.family,
                                             QStringLiteral("Invalid input: expected number to be >=0"),
                                             QStringLiteral("position")));
        change.position = position.toInt();
    }
    const QJsonValue gallery = body.value(QLatin1String("gallery"));
    if (gallery.isArray())
        change.gallery = json::compact(QJsonArray::fromStringList(json::strings(gallery)));
    return change;
}

} // namespace

HttpResponse addCollectionItem(Call& call)
{
    const auto collection = openCollection(call, true);
    if (!collection)
        return collection.error();
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto note = bodyText(call, *body, "note", 0, longestNote);
    if (!note)
        return note.error();
    auto item = itemTarget(call, body->value(QLatin1String("item")).toObject());
    if (!item)
        return item.error();
    if (item->inner == collection->row)
        return badRequest(call.family, QStringLiteral("A collection cannot hold itself"),
                          QStringLiteral("item.id"));
    item->note = *note;
    Collections store(call.services.database);
    const auto added = store.add(*collection, *item);
    if (!added && added.error().kind == ErrorKind::Conflict)
        return errorReply(call.family, 409, QStringLiteral("The item is in this collection already"));
    if (!added)
        return serverFailed(call.family, added.error());
    return collectionReply(call, store.byRow(collection->row).value_or(*collection));
}

HttpResponse changeCollectionItem(Call& call)
{
    const auto collection = openCollection(call, true);
    if (!collection)
        return collection.error();
    const auto item = itemWithId(call, *collection, call.match.part("itemId"));
    if (!item)
        return noItem(call);
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto change = changeOf(call, *body);
    if (!change)
        return change.error();
    const auto done = Collections(call.services.database).change(*collection, {{item->row, *change}});
    return done ? jsonReply(QJsonObject()) : serverFailed(call.family, done.error());
}

HttpResponse removeCollectionItem(Call& call)
{
    const auto collection = openCollection(call, true);
    if (!collection)
        return collection.error();
    const auto item = itemWithId(call, *collection, call.match.part("itemId"));
    if (!item)
        return noItem(call);
    const auto gone = Collections(call.services.database).removeItem(*collection, *item);
    return gone ? jsonReply(QJsonObject()) : serverFailed(call.family, gone.error());
}

HttpResponse changeCollectionItems(Call& call)
{
    const auto collection = openCollection(call, true);
    if (!collection)
        return collection.error();
    const QJsonDocument document = QJsonDocument::fromJson(call.request.body);
    if (!document.isArray())
        return badRequest(call.family, QStringLiteral("Invalid JSON"));
    QList<QPair<qint64, ItemChange>> changes;
    QHash<QString, qint64> rows; // by id: the list may be long, and so may the body
    for (const CollectionItem& item : Collections(call.services.database).items(*collection))
        rows.insert(item.oid, item.row);
    const QJsonArray entries = document.array();
    for (const QJsonValue& value : entries) {
        const QJsonObject entry = value.toObject();
        if (entry.value(QLatin1String("action")).toString() != QLatin1String("update"))
            return badRequest(call.family, QStringLiteral("Invalid input: expected \"update\""),
                              QStringLiteral("action"));
        const auto item = rows.constFind(entry.value(QLatin1String("_id")).toString().toLower());
        if (item == rows.constEnd())
            return noItem(call);
        const auto change = changeOf(call, entry.value(QLatin1String("data")).toObject());
        if (!change)
            return change.error();
        changes.append({*item, *change});
    }
    const auto done = Collections(call.services.database).change(*collection, changes);
    return done ? jsonReply(QJsonObject()) : serverFailed(call.family, done.error());
}

} // namespace vitrine::localhub
