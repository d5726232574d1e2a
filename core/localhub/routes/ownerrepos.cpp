#include "core/localhub/commitrequest.h"
#include "core/localhub/lfspointer.h"
#include "core/localhub/permissions.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/newrepo.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>
#include <QRegularExpression>

// Making, ending and moving repositories (protocol 5.1, 8.1).
namespace vitrine::localhub {

namespace {

using Refused = tl::unexpected<HttpResponse>;

constexpr int mostFiles = 1000;

Refused refusedFor(const QString& problem, const QString& where)
{
    return Refused(badRequest(Family::Api, problem, where));
}

/// The repository that the fields name, organization, type of a body are about.
tl::expected<RepoId, HttpResponse> namedRepo(const Call& call, const QJsonObject& body)
{
    const auto type = bodyText(call, body, "type", 1, 20, QStringLiteral("model"));
    const auto name = bodyText(call, body, "name", 1, 200);
    const auto organization = bodyText(call, body, "organization", 1, 100, call.caller.name);
    for (const auto* text : {&type, &name, &organization}) {
        if (!*text)
            return Refused(text->error());
    }
    const auto kind = parseRepoType(*type);
    if (!kind || *type != repoTypeName(*kind))
        return refusedFor(QStringLiteral("Invalid option: expected one of \"model\"|\"dataset\"|\"space\""),
                          QStringLiteral("type"));
    const auto id = RepoId::parse(*organization + QLatin1Char('/') + *name, *kind);
    if (!id || id->owner.isEmpty() || name->contains(u'/'))
        return refusedFor(QStringLiteral("Invalid repository name"), QStringLiteral("name"));
    return *id;
}

/// The namespace as its owner writes it, so that no repository is spelled otherwise.
RepoId canonical(const Call& call, RepoId id)
{
    if (const auto user = call.services.accounts.user(id.owner))
        id.owner = user->name;
    else if (const auto org = call.services.accounts.organization(id.owner))
        id.owner = org->name;
    return id;
}

tl::expected<qint64, HttpResponse> resourceGroup(const Call& call, const QJsonObject& body,
                                                 const QString& owner)
{
    const auto oid = bodyText(call, body, "resourceGroupId", 24, 24);
    if (!oid)
        return Refused(oid.error());
    if (oid->isEmpty())
        return 0;
    Database::Lease connection(call.services.database);
    Statement row(connection, "SELECT resource_groups.row FROM resource_groups JOIN orgs ON orgs.row = "
                              "resource_groups.org WHERE resource_groups.oid = ?1 AND orgs.key = ?2");
    row.bind(1, oid->toLower()).bind(2, owner.toLower());
    if (!row.step())
        return refusedFor(QStringLiteral("No such resource group"), QStringLiteral("resourceGroupId"));
    return row.integer(0);
}

/// The files a repository is made with, by path: those of the body, and a README of what the fields say.
tl::expected<QMap<QString, QByteArray>, HttpResponse> firstFiles(const Call& call, const QJsonObject& body,
                                                                 const RepoId& id)
{
    QMap<QString, QByteArray> files;
    const auto card = firstCard(call, body, id);
    if (!card)
        return Refused(card.error());
    if (!card->isEmpty())
        files.insert(QStringLiteral("README.md"), *card);
    const QJsonArray list = body.value(QLatin1String("files")).toArray();
    if (list.size() > mostFiles)
        return refusedFor(QStringLiteral("Too many files"), QStringLiteral("files"));
    for (const QJsonValue& value : list) {
        const QJsonObject file = value.toObject();
        const QString path = file.value(QLatin1String("path")).toString();
        const auto content = decodedContent(file.value(QLatin1String("content")).toString(),
                                            file.value(QLatin1String("encoding")).toString());
        if (!isCommitPath(path) || !content)
            return refusedFor(QStringLiteral("Invalid file"), QStringLiteral("files"));
        if (LfsPointer::parse(*content)) // of another repository's large file: this one has none yet
            return refusedFor(QStringLiteral("Large file of %1 was not uploaded").arg(path),
                              QStringLiteral("files"));
        files.insert(path, *content);
    }
    return files;
}

HttpResponse existing(const Call& call, const RepoId& id)
{
    const QString kind = repoTypeName(id.type);
    HttpResponse response = jsonReply(
        QJsonObject{{QStringLiteral("error"), QStringLiteral("You already created this %1 repo").arg(kind)},
                    {QStringLiteral("url"), webAddress(call, id)}},
        409);
    response.addHeader("X-Error-Message", "You already created this " + kind.toLatin1() + " repo");
    return response;
}

/// The repository of a body, for who may change it. The answer for one that may not be seen is that for none.
tl::expected<RepoRecord, HttpResponse> ownedRepo(const Call& call, const RepoId& id)
{
    const auto record = call.services.repositories.find(id);
    if (!record || !maySee(call.caller, *record))
        return Refused(repoNotFound(Family::Api));
    if (!mayAdminister(call.caller, *record))
        return Refused(errorReply(Family::Api, 403, missingPermission()));
    return *record;
}

} // namespace

QString webAddress(const Call& call, const RepoId& id)
{
    return QString::fromLatin1(call.request.origin()) + QLatin1Char('/') + id.webPath();
}

HttpResponse mayNotCreate(const RepoId& id)
{
    return errorReply(Family::Api, 403,
                      QStringLiteral("You don't have the rights to create a %1 under the namespace \"%2\"")
                          .arg(repoTypeName(id.type), id.owner));
}

tl::expected<bool, HttpResponse> wantedPrivacy(const Call& call, const QJsonObject& body, RepoType type,
                                               bool otherwise)
{
    const QJsonValue flag = body.value(QLatin1String("private"));
    if (!flag.isUndefined() && !flag.isNull() && !flag.isBool())
        return refusedFor(QStringLiteral("Invalid input: expected boolean"), QStringLiteral("private"));
    const auto visibility = bodyText(call, body, "visibility", 1, 20);
    if (!visibility)
        return Refused(visibility.error());
    if (visibility->isEmpty())
        return flag.toBool(otherwise);
    if (*visibility == QLatin1String("protected") && type == RepoType::Space)
        return Refused(
            errorReply(Family::Api, 402, QStringLiteral("Protected Spaces need a paid plan of the Hub")));
    if (*visibility != QLatin1String("private") && *visibility != QLatin1String("public"))
        return refusedFor(QStringLiteral("Invalid option: expected one of \"private\"|\"public\""),
                          QStringLiteral("visibility"));
    return *visibility == QLatin1String("private");
}

HttpResponse createRepository(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    auto id = namedRepo(call, *body);
    if (!id)
        return id.error();
    *id = canonical(call, *id);
    const auto group = resourceGroup(call, *body, id->owner);
    if (!mayCreateIn(call.caller, id->owner, group.value_or(0)))
        return mayNotCreate(*id);
    if (!group)
        return group.error();
    Repositories& repositories = call.services.repositories;
    if (const auto known = repositories.find(*id))
        return existing(call, known->id);
    const auto hidden = wantedPrivacy(call, *body, id->type, false);
    const auto files = firstFiles(call, *body, *id);
    if (!hidden || !files)
        return !hidden ? hidden.error() : files.error();
    NewRepository start{call.caller.name, *hidden, *group, {}};
    for (auto file = files->begin(); file != files->end(); ++file)
        start.files.append({file.key(), file.value()});
    const std::lock_guard writing(repositories.writing());
    const auto made = repositories.create(*id, start);
    if (!made && made.error().kind == ErrorKind::Conflict)
        return existing(call, *id);
    if (!made)
        return serverFailed(Family::Api, made.error());
    return jsonReply(QJsonObject{{QStringLiteral("url"), webAddress(call, made->id)},
                                 {QStringLiteral("name"), made->id.id()},
                                 {QStringLiteral("id"), made->oid}});
}

HttpResponse deleteRepository(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto id = namedRepo(call, *body);
    if (!id)
        return id.error();
    Repositories& repositories = call.services.repositories;
    const std::lock_guard writing(repositories.writing());
    const auto record = ownedRepo(call, *id);
    if (!record)
        return record.error();
    if (const auto gone = repositories.remove(record->id); !gone)
        return serverFailed(Family::Api, gone.error());
    return textReply("OK");
}

HttpResponse moveRepository(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const auto type = parseRepoType(body->value(QLatin1String("type")).toString(QStringLiteral("model")));
    const auto from = type ? RepoId::parse(body->value(QLatin1String("fromRepo")).toString(), *type)
                           : tl::unexpected(type.error());
    auto to = type ? RepoId::parse(body->value(QLatin1String("toRepo")).toString(), *type)
                   : tl::unexpected(type.error());
    if (!from || !to || to->owner.isEmpty())
        return badRequest(Family::Api, QStringLiteral("Invalid repository name"),
                          from ? QStringLiteral("toRepo") : QStringLiteral("fromRepo"));
    Repositories& repositories = call.services.repositories;
    const std::lock_guard writing(repositories.writing());
    const auto record = ownedRepo(call, *from);
    if (!record)
        return record.error();
    *to = canonical(call, *to);
    const bool stays = record->id.owner.compare(to->owner, Qt::CaseInsensitive) == 0;
    if (!stays && !mayCreateIn(call.caller, to->owner))
        return mayNotCreate(*to);
    const auto taken = repositories.find(*to);
    if (taken && taken->row != record->row)
        return errorReply(Family::Api, 409,
                          QStringLiteral("A %1 repository called `%2` already exists")
                              .arg(repoTypeName(to->type), to->id()));
    if (record->id == *to)
        return textReply("OK");
    if (const auto moved = repositories.rename(record->id, *to); !moved)
        return serverFailed(Family::Api, moved.error());
    return textReply("OK");
}

} // namespace vitrine::localhub
