#include "core/localhub/facts.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/infojson.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QSet>

namespace vitrine::localhub {

namespace {

/// The siblings with size, id and the large file behind it (protocol 3.1: here the key is "sha256").
QJsonArray siblingsWithBlobs(const Snapshot& snapshot, bool masked)
{
    QJsonArray siblings;
    for (const TreeEntry& file : snapshot.files()) {
        QJsonObject entry{{QStringLiteral("rfilename"), file.path},
                          {QStringLiteral("size"), file.size},
                          {QStringLiteral("blobId"), QString::fromLatin1(file.oid)}};
        if (file.isLfs()) {
            const QByteArray sha256 = masked ? QByteArray(64, '*') : file.lfsSha256;
            entry.insert(QLatin1String("lfs"),
                         QJsonObject{{QStringLiteral("sha256"), QString::fromLatin1(sha256)},
                                     {QStringLiteral("size"), file.size},
                                     {QStringLiteral("pointerSize"), file.pointerSize}});
        }
        siblings.append(entry);
    }
    return siblings;
}

} // namespace

HttpResponse repositoryInfo(Call& call)
{
    const QString revision = call.match.revision.isEmpty() ? QStringLiteral("main") : call.match.revision;
    const auto at = openRevision(call, revision);
    if (!at)
        return at.error();
    const QStringList expand = call.query().values("expand");
    const QStringList& known = expandValues(call.repo.id.type);
    for (const QString& value : expand) {
        if (!known.contains(value))
            return errorReply(
                Family::Api, 400,
                QStringLiteral("\"expand\" must be one of [%1]").arg(known.join(QStringLiteral(", "))));
    }
    RepoState state = headState(call.repo);
    const bool blobs = call.query().flag("blobs") && expand.isEmpty();
    std::optional<Snapshot> snapshot;
    if (blobs || at->commit != call.repo.head) {
        const auto opened = Snapshot::of(at->git, call.services.repositories.objects(), at->commit);
        const auto commit = at->git.commitInfo(at->commit);
        if (!opened || !commit)
            return serverFailed(Family::Api, !opened ? opened.error() : commit.error());
        snapshot = *opened;
        state.sha = at->commit;
        state.modified = commit->date.toMSecsSinceEpoch();
        if (at->commit != call.repo.head)
            state.facts = deriveFacts(call.repo.id.type, *snapshot);
    }
    if (!expand.isEmpty())
        return jsonReply(expanded(everyField(state), expand));
    QJsonObject info = infoJson(state);
    if (blobs)
        info.insert(QLatin1String("siblings"), siblingsWithBlobs(*snapshot, !mayReadFiles(call)));
    if (call.query().flag("securityStatus"))
        info.insert(QLatin1String("securityRepoStatus"),
                    QJsonObject{{QStringLiteral("scansDone"), false},
                                {QStringLiteral("filesWithIssues"), QJsonArray()}});
    return jsonReply(info);
}

HttpResponse safetensorsMetadata(Call& call)
{
    const auto at = openRevision(call, QStringLiteral("main"));
    if (!at)
        return at.error();
    const auto snapshot = Snapshot::of(at->git, call.services.repositories.objects(), at->commit);
    if (!snapshot)
        return serverFailed(Family::Api, snapshot.error());
    if (!snapshot->has(call.match.path))
        return entryNotFound(Family::Api, at->commit);
    const QJsonObject index = QJsonDocument::fromJson(snapshot->read(call.match.path, 0, 64 << 20)).object();
    const QJsonObject map = index.value(QLatin1String("weight_map")).toObject();
    if (map.isEmpty())
        return badRequest(Family::Api, QStringLiteral("Not an index of safetensors files"),
                          QStringLiteral("path"));
    const QString folder = call.match.path.left(call.match.path.lastIndexOf(QLatin1Char('/')) + 1);
    QSet<QString> shards;
    QJsonObject headers;
    for (const QJsonValue& value : map) {
        const QString shard = value.toString();
        if (shards.contains(shard))
            continue;
        shards.insert(shard);
        const QJsonObject header = safetensorsHeader(*snapshot, folder + shard);
        if (header.isEmpty())
            return entryNotFound(Family::Api, at->commit);
        headers.insert(shard, header);
    }
    const QJsonObject shown{{QStringLiteral("metadata"), index.value(QLatin1String("metadata")).toObject()}};
    return jsonReply(QJsonObject{{QStringLiteral("index"), shown}, {QStringLiteral("headers"), headers}});
}

HttpResponse securityScan(Call& call)
{
    Q_UNUSED(call)
    return jsonReply(
        QJsonObject{{QStringLiteral("scansDone"), false}, {QStringLiteral("filesWithIssues"), QJsonArray()}});
}

} // namespace vitrine::localhub
