#include "core/localhub/routes/collectionjson.h"

#include "core/base/json.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/discussionjson.h"
#include "core/localhub/routes/infojson.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QRegularExpression>

#include <algorithm>
#include <limits>

namespace vitrine::localhub {

namespace {

HttpResponse notFound(const QString& what)
{
    return errorReply(Family::Api, 404, what + QStringLiteral(" not found"));
}

QString shareUrl(const Call& call, const Collection& collection)
{
    return QStringLiteral("%1/collections/%2")
        .arg(QString::fromLatin1(call.request.origin()), collection.slug());
}

/// Whether the caller sees what the item points to.
bool isVisible(const Call& call, const CollectionItem& item)
{
    if (item.inner != 0) {
        const auto inner = Collections(call.services.database).byRow(item.inner);
        return inner && maySee(call, *inner);
    }
    if (item.repo == 0)
        return true;
    const QList<RepoRecord> records = call.services.repositories.byRows({item.repo});
    return !records.isEmpty() && maySee(call.caller, records.first());
}

int visibleItems(const Call& call, const Collection& collection)
{
    const QList<CollectionItem> items = Collections(call.services.database).items(collection);
    return static_cast<int>(std::count_if(
        items.begin(), items.end(), [&call](const CollectionItem& item) { return isVisible(call, item); }));
}

bool isLiked(const Call& call, const RepoRecord& record)
{
    Database::Lease connection(call.services.database);
    Statement row(connection, "SELECT 1 FROM likes WHERE user = ?1 AND repo = ?2");
    row.bind(1, call.caller.user).bind(2, record.row);
    return row.step();
}

/// What only cards of Spaces have; a Space that says nothing of its looks gets plain ones.
void addSpace(const RepoRecord& record, QJsonObject& card)
{
    const QPair<const char*, QString> looks[] = {{"title", record.id.name},
                                                 {"emoji", QString()},
                                                 {"colorFrom", QStringLiteral("gray")},
                                                 {"colorTo", QStringLiteral("gray")}};
    for (const auto& [key, otherwise] : looks) {
        if (!card.contains(QLatin1String(key)))
            card.insert(QLatin1String(key), otherwise);
    }
    card.insert(QLatin1String("pinned"), false);
    card.insert(QLatin1String("featured"), false);
    card.insert(QLatin1String("visibility"),
                record.isPrivate ? QStringLiteral("private") : QStringLiteral("public"));
}

/// What a card of the list shows of a repository.
QJsonObject cardOf(const Call& call, const RepoRecord& record)
{
    const bool isSpace = record.id.type == RepoType::Space;
    ListFields fields;
    fields.expand = QStringLiteral("author lastModified likes private").split(QLatin1Char(' '));
    fields.expand += (isSpace ? QStringLiteral("sdk title emoji colorFrom colorTo createdAt tags runtime")
                              : QStringLiteral("downloads gated pipeline_tag"))
                         .split(QLatin1Char(' '));
    QJsonObject card = listItemJson(record, fields);
    card.insert(QLatin1String("repoType"), repoTypeName(record.id.type));
    card.insert(QLatin1String("isLikedByUser"), isLiked(call, record));
    if (record.id.type == RepoType::Model)
        card.insert(QLatin1String("availableInferenceProviders"), QJsonArray());
    if (isSpace)
        addSpace(record, card);
    return card;
}

QJsonObject innerJson(const Call& call, Authors& authors, const Collection& inner)
{
    return {{QStringLiteral("id"), inner.slug()},
            {QStringLiteral("slug"), inner.slug()},
            {QStringLiteral("title"), inner.title},
            {QStringLiteral("lastUpdated"), dateText(inner.updated)},
            {QStringLiteral("owner"), authors.named(inner.owner)},
            {QStringLiteral("theme"), inner.theme},
            {QStringLiteral("upvotes"), 0},
            {QStringLiteral("isUpvotedByUser"), false},
            {QStringLiteral("shareUrl"), shareUrl(call, inner)},
            {QStringLiteral("numberItems"), visibleItems(call, inner)}};
}

/// What the item points to. \return nothing where the caller cannot see that
std::optional<QJsonObject> targetJson(const Call& call, Authors& authors, const CollectionItem& item)
{
    if (item.kind == QLatin1String("paper"))
        // This server has no papers: their number is all it can say of them.
        return QJsonObject{{QStringLiteral("id"), item.paper},
                           {QStringLiteral("title"), QStringLiteral("arXiv:%1").arg(item.paper)},
                           {QStringLiteral("upvotes"), 0}};
    if (item.kind == QLatin1String("collection")) {
        const auto inner = Collections(call.services.database).byRow(item.inner);
        if (!inner || !maySee(call, *inner))
            return std::nullopt;
        return innerJson(call, authors, *inner);
    }
    const QList<RepoRecord> records = call.services.repositories.byRows({item.repo});
    if (records.isEmpty() || !maySee(call.caller, records.first()))
        return std::nullopt;
    return cardOf(call, records.first());
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
    QJsonObject json{{QStringLiteral("slug"), collection.slug()},
                     {QStringLiteral("title"), collection.title},
                     {QStringLiteral("gating"), QJsonDocument::fromJson('[' + gating + ']').array().first()},
                     {QStringLiteral("lastUpdated"), dateText(collection.updated)},
                     {QStringLiteral("owner"), authors.named(collection.owner)},
                     {QStringLiteral("theme"), collection.theme},
                     {QStringLiteral("private"), collection.isPrivate},
                     {QStringLiteral("upvotes"), 0}, // nobody can vote here
                     {QStringLiteral("isUpvotedByUser"), false},
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
    json.insert(QLatin1String("shareUrl"), shareUrl(call, collection));
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
