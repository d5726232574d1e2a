// The large files of a repository, and its history without them (protocol 8.2, 8.3).
#include "core/base/json.h"
#include "core/localhub/discussions.h"
#include "core/localhub/routes/authors.h"
#include "core/localhub/routes/body.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"

#include <QJsonArray>

namespace vitrine::localhub {

namespace {

constexpr int mostFiles = 1000;
constexpr int longestSquashMessage = 500;

QJsonObject fileJson(Authors& authors, const LargeFile& file)
{
    QJsonObject json{{QStringLiteral("fileOid"), QString::fromLatin1(file.blob)},
                     {QStringLiteral("oid"), QString::fromLatin1(file.sha256)},
                     {QStringLiteral("size"), file.size},
                     {QStringLiteral("pushedAt"), dateText(file.date)},
                     {QStringLiteral("filename"), file.path}};
    if (!file.ref.isEmpty())
        json.insert(QLatin1String("ref"), file.ref);
    const QJsonObject pusher = authors.named(file.author);
    if (pusher.value(QLatin1String("type")).toString() == QLatin1String("user"))
        json.insert(QLatin1String("pusher"), pusher);
    return json;
}

/// Whether another repository of this hub has the object: contents are shared.
bool isUsedElsewhere(const Call& call, const QByteArray& sha256)
{
    Repositories& repositories = call.services.repositories;
    for (const RepoType type : {RepoType::Model, RepoType::Dataset, RepoType::Space}) {
        for (const RepoRecord& record : repositories.everyOf(type)) {
            const auto git =
                record.row == call.repo.row ? fail(ErrorKind::NotFound, {}) : repositories.git(record);
            if (!git)
                continue;
            for (const LargeFile& file : git->largeFiles()) {
                if (file.sha256 == sha256)
                    return true;
            }
        }
    }
    return false;
}

/// The files of \p ids go. Contents that nothing names any more leave the disk.
Result<void> removeFiles(const Call& call, const QStringList& ids, bool rewrite)
{
    Repositories& repositories = call.services.repositories;
    const std::lock_guard writing(repositories.writing());
    const auto git = repositories.git(call.repo);
    if (!git)
        return fail(git.error());
    QSet<QByteArray> blobs;
    QSet<QByteArray> contents;
    const QList<LargeFile> files = git->largeFiles();
    for (const LargeFile& file : files) {
        if (ids.contains(QString::fromLatin1(file.blob))) {
            blobs.insert(file.blob);
            contents.insert(file.sha256);
        }
    }
    for (const LargeFile& file : files) { // the same content may have two pointers
        if (!blobs.contains(file.blob))
            contents.remove(file.sha256);
    }
    if (rewrite && !blobs.isEmpty()) {
        if (const auto done = git->removeFromHistory(blobs); !done)
            return done;
        if (const auto done = Discussions(call.services.database).historyRewritten(call.repo, *git); !done)
            return done;
    }
    for (const QByteArray& sha256 : std::as_const(contents)) {
        if (!isUsedElsewhere(call, sha256))
            repositories.objects().remove(sha256);
    }
    return repositories.refresh(call.repo).map([](const RepoRecord&) {});
}

HttpResponse removed(const Call& call, const QStringList& ids, bool rewrite)
{
    const auto done = removeFiles(call, ids, rewrite);
    return done ? jsonReply(QJsonObject{{QStringLiteral("success"), true}})
                : serverFailed(call.family, done.error());
}

} // namespace

HttpResponse largeFileList(Call& call)
{
    const auto limit = intParameter(call.query(), "limit", mostFiles, 1, mostFiles);
    const auto skip = intParameter(call.query(), "cursor", 0, 0, 1'000'000'000);
    if (!limit || !skip)
        return badRequest(call.family, QStringLiteral("Invalid input"),
                          limit ? QStringLiteral("cursor") : QStringLiteral("limit"));
    const auto git = call.services.repositories.git(call.repo);
    if (!git)
        return serverFailed(call.family, git.error());
    QList<LargeFile> files = git->largeFiles();
    std::stable_sort(files.begin(), files.end(),
                     [](const auto& a, const auto& b) { return a.date > b.date; });
    Authors authors(call);
    QJsonArray items;
    for (const LargeFile& file : files.mid(*skip, *limit))
        items.append(fileJson(authors, file));
    HttpResponse response = jsonReply(items);
    if (*skip + *limit < files.size())
        addNextLink(response, call.request, "cursor", QByteArray::number(*skip + *limit));
    return response;
}

HttpResponse removeLargeFiles(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const QJsonObject deletions = body->value(QLatin1String("deletions")).toObject();
    const QStringList ids = json::strings(deletions.value(QLatin1String("sha")));
    if (ids.isEmpty() || ids.size() > mostFiles)
        return badRequest(call.family, QStringLiteral("Invalid input: expected 1 to 1000 ids"),
                          QStringLiteral("deletions.sha"));
    return removed(call, ids, deletions.value(QLatin1String("rewriteHistory")).toBool(true));
}

HttpResponse removeLargeFile(Call& call)
{
    const QString id = call.match.part("sha");
    const auto git = call.services.repositories.git(call.repo);
    if (!git)
        return serverFailed(call.family, git.error());
    const QList<LargeFile> files = git->largeFiles();
    const bool known = std::any_of(files.begin(), files.end(), [&id](const LargeFile& file) {
        return QString::fromLatin1(file.blob) == id;
    });
    if (!known)
        return errorReply(call.family, 404, QStringLiteral("File not found"));
    return removed(call, {id}, !call.query().has("rewriteHistory") || call.query().flag("rewriteHistory"));
}

HttpResponse superSquash(Call& call)
{
    const auto body = bodyObject(call);
    if (!body)
        return body.error();
    const QString branch = call.match.revision;
    const auto message = bodyText(call, *body, "message", 0, longestSquashMessage,
                                  QStringLiteral("Super-squash branch '%1'").arg(branch));
    if (!message)
        return message.error();
    Repositories& repositories = call.services.repositories;
    const std::lock_guard writing(repositories.writing());
    const auto git = repositories.git(call.repo);
    if (!git)
        return serverFailed(call.family, git.error());
    if (!git->resolve(QStringLiteral("refs/heads/") + branch))
        return revisionNotFound(call.family, branch);
    const auto commit = git->squash(branch, call.caller.name, *message);
    if (!commit)
        return serverFailed(call.family, commit.error());
    if (const auto fresh = repositories.refresh(call.repo); !fresh)
        return serverFailed(call.family, fresh.error());
    return jsonReply(QJsonObject{{QStringLiteral("commitId"), QString::fromLatin1(*commit)}});
}

} // namespace vitrine::localhub
