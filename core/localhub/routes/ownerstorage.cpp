// What an account's repositories take (protocol 6.9, 9.1), and a repository made from another (8.1).
#include "core/localhub/permissions.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>

namespace vitrine::localhub {

namespace {

constexpr int mostRepositories = 1000;

struct Row {
    RepoRecord record;
    qint64 storage = 0; ///< bytes
};

QList<Row> rowsOf(const Call& call, const QString& owner)
{
    CatalogQuery query;
    query.author = owner;
    query.view = privateView(call.services.database, call.caller);
    query.limit = 1'000'000;
    QList<Row> rows;
    for (const RepoType type : {RepoType::Model, RepoType::Dataset, RepoType::Space}) {
        const QList<qint64> found = call.services.repositories.catalog(type).find(query).rows;
        for (const RepoRecord& record : call.services.repositories.byRows(found))
            rows.append({record, record.facts.value(QLatin1String("usedStorage")).toInteger()});
    }
    return rows;
}

QJsonObject rowJson(const Row& row, qint64 total)
{
    const double share =
        total > 0 ? 100.0 * static_cast<double>(row.storage) / static_cast<double>(total) : 0.0;
    return {{QStringLiteral("id"), row.record.id.id()},
            {QStringLiteral("type"), repoTypeName(row.record.id.type)},
            {QStringLiteral("updatedAt"), dateText(row.record.modified)},
            {QStringLiteral("visibility"),
             row.record.isPrivate ? QStringLiteral("private") : QStringLiteral("public")},
            {QStringLiteral("storage"), row.storage},
            {QStringLiteral("storagePercent"), share}};
}

/// Leaves what the query asks for, in its order. \return the name of a parameter that is wrong
QString narrow(const Query& asked, QList<Row>& rows)
{
    const QString type = asked.value("type");
    const auto wanted = parseRepoType(type);
    const bool otherKind = type == QLatin1String("bucket") || type == QLatin1String("kernel");
    if (!type.isEmpty() && !otherKind && (!wanted || repoTypeName(*wanted) != type))
        return QStringLiteral("type");
    const QString search = asked.value("search");
    rows.removeIf([&](const Row& row) {
        return otherKind || (!type.isEmpty() && row.record.id.type != *wanted) ||
               !row.record.id.id().contains(search, Qt::CaseInsensitive);
    });
    const QString sort = asked.has("sort") ? asked.value("sort") : QStringLiteral("storage");
    const QString direction = asked.has("direction") ? asked.value("direction") : QStringLiteral("desc");
    if (sort != QLatin1String("storage") && sort != QLatin1String("updatedAt"))
        return QStringLiteral("sort");
    if (direction != QLatin1String("asc") && direction != QLatin1String("desc"))
        return QStringLiteral("direction");
    const auto key = [&sort](const Row& row) {
        return sort == QLatin1String("storage") ? row.storage : row.record.modified;
    };
    const bool ascending = direction == QLatin1String("asc");
    std::sort(rows.begin(), rows.end(), [&](const Row& a, const Row& b) {
        if (key(a) != key(b))
            return ascending ? key(a) < key(b) : key(a) > key(b);
        return a.record.row < b.record.row;
    });
    return {};
}

HttpResponse storageReply(const Call& call, const QString& owner)
{
    const auto limit = intParameter(call.query(), "limit", mostRepositories, 1, 1'000'000'000);
    const auto skip = intParameter(call.query(), "cursor", 0, 0, 1'000'000'000);
    if (!limit || !skip)
        return badRequest(call.family, QStringLiteral("Invalid input"),
                          limit ? QStringLiteral("cursor") : QStringLiteral("limit"));
    QList<Row> rows = rowsOf(call, owner);
    qint64 total = 0;
    for (const Row& row : std::as_const(rows))
        total += row.storage;
    const QString wrong = narrow(call.query(), rows);
    if (!wrong.isEmpty())
        return badRequest(call.family, QStringLiteral("Invalid option"), wrong);
    const int page = std::min(*limit, mostRepositories);
    QJsonArray items;
    for (const Row& row : rows.mid(*skip, page))
        items.append(rowJson(row, total));
    HttpResponse response = jsonReply(items);
    if (*skip + page < rows.size())
        addNextLink(response, call.request, "cursor", QByteArray::number(*skip + page));
    return response;
}

/// "private" of older clients, or "visibility".
tl::expected<bool, HttpResponse> privacyIn(const Call& call, const QJsonObject& body)
{
    const QJsonValue visibility = body.value(QLatin1String("visibility"));
    if (visibility.isUndefined() || visibility.isNull())
        return body.value(QLatin1String("private")).toBool(call.repo.isPrivate);
    if (visibility == QLatin1String("public"))
        return false;
    if (visibility == QLatin1String("private"))
        return true;
    return tl::unexpected(badRequest(call.family,
                                     QStringLiteral("Invalid option: expected one of \"public\"|\"private\""),
                                     QStringLiteral("visibility")));
}

QString addressOf(const Call& call, const RepoId& id)
{
    return QString::fromLatin1(call.request.origin()) + QLatin1Char('/') + id.webPath();
}

HttpResponse taken(const Call& call, const RepoId& id)
{
    return jsonReply(
        QJsonObject{{QStringLiteral("error"),
                     QStringLiteral("You already created this %1 repo").arg(repoTypeName(id.type))},
                    {QStringLiteral("url"), addressOf(call, id)}},
        409);
}

} // namespace

HttpResponse ownStorage(Call& call)
{
    return storageReply(call, call.caller.name);
}

HttpResponse organizationStorage(Call& call)
{
    const auto org = call.services.accounts.organization(call.match.name());
    if (!org)
        return errorReply(call.family, 404, QStringLiteral("This user or organization does not exist"));
    const QString role = call.caller.roleIn(org->name);
    if (role.isEmpty() || role == QLatin1String("no_access"))
        return errorReply(call.family, 403, missingPermission());
    return storageReply(call, org->name);
}

HttpResponse duplicateRepository(Call& call)
{
    if (call.caller.isAnonymous())
        return loginWanted(call.family, false);
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto id = RepoId::parse(body->value(QLatin1String("repository")).toString(), call.match.type);
    if (!id || id->owner.isEmpty())
        return badRequest(call.family, QStringLiteral("Invalid repository name"),
                          QStringLiteral("repository"));
    const auto isPrivate = privacyIn(call, *body);
    if (!isPrivate)
        return isPrivate.error();
    if (!mayCreateIn(call.caller, id->owner))
        return errorReply(call.family, 403, missingPermission());
    Repositories& repositories = call.services.repositories;
    const std::lock_guard writing(repositories.writing());
    const auto existing = repositories.find(*id);
    if (existing && maySee(call.caller, *existing))
        return taken(call, existing->id);
    const auto made = repositories.duplicate(call.repo, *id, call.caller.name, *isPrivate);
    if (!made && made.error().kind == ErrorKind::Conflict)
        return taken(call, *id);
    if (!made)
        return serverFailed(call.family, made.error());
    return jsonReply(QJsonObject{{QStringLiteral("url"), addressOf(call, made->id)},
                                 {QStringLiteral("filesCopyPending"), false}});
}

} // namespace vitrine::localhub
