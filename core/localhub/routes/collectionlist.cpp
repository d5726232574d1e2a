#include "core/localhub/routes/collectionjson.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>

#include <limits>

namespace vitrine::localhub {

namespace {

constexpr int defaultLimit = 10;
constexpr int mostLimit = 10'000;
constexpr int shownItems = 4;

/// Rows of the collections that hold one of the items asked for: "models/owner/name", "papers/2401.00001".
QSet<qint64> holding(const Call& call, const QStringList& wanted)
{
    QSet<qint64> rows;
    for (const QString& item : wanted) {
        QString kind = item.section(QLatin1Char('/'), 0, 0);
        if (kind.endsWith(QLatin1Char('s')))
            kind.chop(1);
        const auto target =
            itemTarget(call, QJsonObject{{QStringLiteral("type"), kind},
                                         {QStringLiteral("id"), item.section(QLatin1Char('/'), 1)}});
        if (target)
            rows += Collections(call.services.database).holding(*target);
    }
    return rows;
}

bool isOneOf(const QStringList& names, const QString& name)
{
    return names.isEmpty() || names.contains(name, Qt::CaseInsensitive);
}

/// What the caller may see of what was asked for, last changed first: nobody votes here, so the other orders
/// are the same.
QList<Collection> wanted(const Call& call)
{
    const QStringList owners = call.query().values("owner");
    const QStringList items = call.query().values("item");
    const QString words = call.query().value("q").trimmed();
    const QSet<qint64> held = holding(call, items);
    QList<Collection> found;
    for (const Collection& collection : Collections(call.services.database).all()) {
        const bool named = collection.title.contains(words, Qt::CaseInsensitive) ||
                           collection.description.contains(words, Qt::CaseInsensitive);
        if (isOneOf(owners, collection.owner) && (items.isEmpty() || held.contains(collection.row)) &&
            named && maySee(call, collection))
            found.append(collection);
    }
    return found;
}

} // namespace

HttpResponse collectionList(Call& call)
{
    static const QStringList sorts{QStringLiteral("upvotes"), QStringLiteral("lastModified"),
                                   QStringLiteral("trending")};
    if (call.query().has("sort") && !sorts.contains(call.query().value("sort")))
        return badRequest(
            Family::Api,
            QStringLiteral("Invalid option: expected one of \"%1\"").arg(sorts.join(QStringLiteral("\"|\""))),
            QStringLiteral("sort"));
    const auto limit = intParameter(call.query(), "limit", defaultLimit, 1, mostLimit);
    const auto from = intParameter(call.query(), "cursor", 0, 0, std::numeric_limits<int>::max());
    if (!limit || !from)
        return badRequest(Family::Api, QStringLiteral("Invalid number"),
                          limit ? QStringLiteral("cursor") : QStringLiteral("limit"));
    const QList<Collection> found = wanted(call);
    Authors authors(call);
    QJsonArray list;
    for (const Collection& collection : found.mid(*from, *limit))
        list.append(collectionJson(call, authors, collection, shownItems));
    HttpResponse response = jsonReply(list);
    if (found.size() - *limit > *from)
        addNextLink(response, call.request, "cursor", QByteArray::number(*from + *limit));
    return response;
}

HttpResponse showCollection(Call& call)
{
    const auto collection = openCollection(call, false);
    return collection ? collectionReply(call, *collection) : collection.error();
}

} // namespace vitrine::localhub
