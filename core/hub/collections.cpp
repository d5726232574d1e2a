#include "core/hub/collections.h"

#include "core/base/json.h"
#include "core/hub/call.h"
#include "core/hub/huburl.h"
#include "core/hub/paging.h"
#include "core/hub/parserepo.h"

#include <QCoreApplication>
#include <QRegularExpression>
#include <QUrlQuery>

namespace vitrine::hub {

namespace {

QString text(const QJsonObject& object, const char* key)
{
    return object.value(QLatin1String(key)).toString();
}

/// A note is an object with text and HTML; older servers sent the text alone.
QString noteOf(const QJsonValue& value)
{
    return value.isObject() ? text(value.toObject(), "text") : value.toString();
}

CollectionItem itemOf(const QJsonObject& object)
{
    CollectionItem item;
    item.entry = text(object, "_id");
    item.type = text(object, "type");
    item.id = text(object, item.type == QLatin1String("collection") ? "slug" : "id");
    if (item.id.isEmpty())
        item.id = text(object, "id");
    item.title = text(object, "title");
    item.note = noteOf(object.value(QLatin1String("note")));
    if (const auto type = parseRepoType(item.type); type && item.type == repoTypeName(*type)) {
        if (auto repo = parseRepo(object, *type))
            item.repo = std::move(*repo);
    }
    return item;
}

/// Their order is that of "position" where the server tells it, else as they came.
QList<CollectionItem> itemsOf(const QJsonArray& array)
{
    QList<std::pair<int, CollectionItem>> placed;
    for (const QJsonValue& value : array) {
        const QJsonObject object = value.toObject();
        CollectionItem item = itemOf(object);
        const int position = object.value(QLatin1String("position")).toInt(static_cast<int>(placed.size()));
        if (!item.id.isEmpty())
            placed.append({position, std::move(item)});
    }
    std::stable_sort(placed.begin(), placed.end(),
                     [](const auto& one, const auto& other) { return one.first < other.first; });
    QList<CollectionItem> items;
    items.reserve(placed.size());
    for (auto& entry : placed)
        items.append(std::move(entry.second));
    return items;
}

Result<Collection> collectionOf(const QJsonObject& object)
{
    Collection collection;
    collection.slug = text(object, "slug");
    if (!isCollectionSlug(collection.slug))
        return fail(ErrorKind::Corrupt, QStringLiteral("a collection without a usable slug"));
    collection.title = text(object, "title");
    collection.description = text(object, "description");
    collection.owner = text(object.value(QLatin1String("owner")).toObject(), "name");
    if (collection.owner.isEmpty())
        collection.owner = collection.slug.section(QLatin1Char('/'), 0, 0);
    collection.theme = text(object, "theme");
    collection.isPrivate = object.value(QLatin1String("private")).toBool();
    collection.upvotes = object.value(QLatin1String("upvotes")).toInteger();
    collection.updatedAt = QDateTime::fromString(text(object, "lastUpdated"), Qt::ISODateWithMs).toUTC();
    collection.items = itemsOf(object.value(QLatin1String("items")).toArray());
    return collection;
}

Result<Collection> collectionOfReply(const net::Reply& reply)
{
    return parseCollection(reply.body);
}

Result<Collection> collectionOfStored(const CachedReply& reply, const QUrl&)
{
    return parseCollection(reply.body);
}

Result<CollectionPage> pageOf(const CachedReply& reply, const QUrl& url)
{
    auto items = parseCollections(reply.body);
    if (!items)
        return fail(items.error());
    return CollectionPage{std::move(*items), nextPage(reply.link, url)};
}

QUrl slugUrl(const HubClient& client, const QString& slug, const QByteArray& rest = {})
{
    return client.session()->url("/api/collections/" + QUrl::toPercentEncoding(slug, "/") + rest);
}

QUrl itemUrl(const HubClient& client, const QString& slug, const QString& entry)
{
    return slugUrl(client, slug, "/items/" + QUrl::toPercentEncoding(entry));
}

QByteArray queryText(const CollectionQuery& query)
{
    QUrlQuery items;
    const auto add = [&items](const char* key, const QString& value) {
        if (!value.isEmpty())
            items.addQueryItem(QLatin1String(key), QString::fromLatin1(QUrl::toPercentEncoding(value)));
    };
    for (const QString& owner : query.owners)
        add("owner", owner);
    if (query.item)
        add("item", query.item->apiPath());
    add("q", query.search);
    add("sort", query.sort);
    add("limit", QString::number(query.limit));
    return items.query(QUrl::FullyEncoded).toLatin1();
}

QJsonObject entryJson(const CollectionEntry& entry)
{
    return {{QStringLiteral("type"), entry.type}, {QStringLiteral("id"), entry.id}};
}

QJsonObject changeJson(const ItemChange& change)
{
    QJsonObject body;
    if (change.note)
        body.insert(QStringLiteral("note"), *change.note);
    if (change.position)
        body.insert(QStringLiteral("position"), *change.position);
    return body;
}

} // namespace

CollectionEntry CollectionEntry::of(const RepoId& repo)
{
    return {repoTypeName(repo.type), repo.id(), {}};
}

Result<CollectionEntry> CollectionEntry::parse(const QString& asked, const Place& place)
{
    static const QRegularExpression paper(QStringLiteral("(?:^|/papers/)(\\d{4}\\.\\d{4,5})$"));
    const QString link = asked.trimmed();
    if (const auto match = paper.match(link); match.hasMatch())
        return CollectionEntry{QStringLiteral("paper"), match.captured(1), {}};
    if (isCollectionSlug(link))
        return CollectionEntry{QStringLiteral("collection"), link, {}};
    const auto url = HubUrl::parse(link, place);
    if (url && url->page == HubUrl::Page::Collection)
        return CollectionEntry{QStringLiteral("collection"), url->name, {}};
    if (url && url->page == HubUrl::Page::Repository)
        return of(url->repo);
    if (const auto repo = RepoId::parse(link); repo && !repo->owner.isEmpty())
        return of(*repo);
    return fail(
        ErrorKind::Invalid,
        QCoreApplication::translate("Collections", "“%1” cannot stand in a collection.").arg(link.left(200)),
        QCoreApplication::translate(
            "Collections", "Use a link to a model, a dataset, a Space, a paper or another collection."));
}

QStringList collectionThemes()
{
    return {QStringLiteral("orange"), QStringLiteral("blue"), QStringLiteral("green"),
            QStringLiteral("purple"), QStringLiteral("pink"), QStringLiteral("indigo")};
}

bool isCollectionSlug(const QString& slug)
{
    static const QRegularExpression form(
        QStringLiteral("\\A[A-Za-z0-9][A-Za-z0-9_.-]{0,95}/(?:[^/?#\\\\\\s]{1,200}-)?[0-9a-f]{24}\\z"));
    return form.match(slug).hasMatch() && !slug.contains(QLatin1String(".."));
}

Result<Collection> parseCollection(const QByteArray& body)
{
    const auto object = json::object(body, QStringLiteral("collection"));
    return object ? collectionOf(*object) : fail(object.error());
}

Result<QList<Collection>> parseCollections(const QByteArray& body)
{
    const auto array = json::array(body, QStringLiteral("collections"));
    if (!array)
        return fail(array.error());
    QList<Collection> all;
    for (const QJsonValue& value : *array) {
        auto one = collectionOf(value.toObject());
        if (!one)
            continue;
        one->isWhole = one->items.size() < 4;
        all.append(std::move(*one));
    }
    return all;
}

QCoro::Task<Result<Fresh<CollectionPage>>> collections(const HubClient& client, CollectionQuery query,
                                                       Freshness freshness, net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    return cachedGet<CollectionPage>(session,
                                     session->request(session->url("/api/collections", queryText(query))),
                                     freshness, pageOf, std::move(cancel));
}

QCoro::Task<Result<Fresh<CollectionPage>>> nextCollections(const HubClient& client, QUrl next,
                                                           net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    return cachedGet<CollectionPage>(session, session->request(next), Freshness::Network, pageOf,
                                     std::move(cancel));
}

QCoro::Task<Result<Fresh<Collection>>> collection(const HubClient& client, QString slug, Freshness freshness,
                                                  net::CancelToken cancel)
{
    const SessionPtr session = client.session();
    return cachedGet<Collection>(session, session->request(slugUrl(client, slug)), freshness,
                                 collectionOfStored, std::move(cancel));
}

QCoro::Task<Result<Collection>> createCollection(const HubClient& client, CollectionDraft draft,
                                                 net::CancelToken cancel)
{
    QJsonObject body{{QStringLiteral("title"), draft.title},
                     {QStringLiteral("namespace"), draft.owner},
                     {QStringLiteral("private"), draft.isPrivate}};
    if (!draft.description.isEmpty())
        body.insert(QStringLiteral("description"), draft.description);
    if (draft.first)
        body.insert(QStringLiteral("item"), entryJson(*draft.first));
    return callFor<Collection>(client.session(), net::Method::Post, client.session()->url("/api/collections"),
                               body, collectionOfReply, std::move(cancel));
}

QCoro::Task<Result<void>> changeCollection(const HubClient& client, QString slug, CollectionChange change,
                                           net::CancelToken cancel)
{
    QJsonObject body;
    if (change.title)
        body.insert(QStringLiteral("title"), *change.title);
    if (change.description)
        body.insert(QStringLiteral("description"), *change.description);
    if (change.isPrivate)
        body.insert(QStringLiteral("private"), *change.isPrivate);
    if (change.theme)
        body.insert(QStringLiteral("theme"), *change.theme);
    return order(client.session(), net::Method::Patch, slugUrl(client, slug), body, std::move(cancel));
}

QCoro::Task<Result<void>> deleteCollection(const HubClient& client, QString slug, net::CancelToken cancel)
{
    return order(client.session(), net::Method::Delete, slugUrl(client, slug),
                 QJsonValue(QJsonValue::Undefined), std::move(cancel));
}

QCoro::Task<Result<Collection>> addToCollection(const HubClient& client, QString slug, CollectionEntry entry,
                                                net::CancelToken cancel)
{
    QJsonObject body{{QStringLiteral("item"), entryJson(entry)}};
    if (!entry.note.isEmpty())
        body.insert(QStringLiteral("note"), entry.note);
    return callFor<Collection>(client.session(), net::Method::Post, slugUrl(client, slug, "/items"), body,
                               collectionOfReply, std::move(cancel));
}

QCoro::Task<Result<void>> changeItem(const HubClient& client, QString slug, ItemChange change,
                                     net::CancelToken cancel)
{
    return order(client.session(), net::Method::Patch, itemUrl(client, slug, change.entry),
                 changeJson(change), std::move(cancel));
}

QCoro::Task<Result<void>> changeItems(const HubClient& client, QString slug, QList<ItemChange> changes,
                                      net::CancelToken cancel)
{
    QJsonArray body;
    for (const ItemChange& change : std::as_const(changes))
        body.append(QJsonObject{{QStringLiteral("action"), QStringLiteral("update")},
                                {QStringLiteral("_id"), change.entry},
                                {QStringLiteral("data"), changeJson(change)}});
    return order(client.session(), net::Method::Post, slugUrl(client, slug, "/items/batch"), body,
                 std::move(cancel));
}

QCoro::Task<Result<void>> removeItem(const HubClient& client, QString slug, QString entry,
                                     net::CancelToken cancel)
{
    return order(client.session(), net::Method::Delete, itemUrl(client, slug, entry),
                 QJsonValue(QJsonValue::Undefined), std::move(cancel));
}

} // namespace vitrine::hub
