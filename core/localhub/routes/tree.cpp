#include "core/base/safepath.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace vitrine::localhub {

namespace {

constexpr int pageSize = 1000;
constexpr int expandedPageSize = 50;
constexpr int mostPaths = 2000;

QJsonObject entryJson(const TreeEntry& entry, bool masked)
{
    QJsonObject json{
        {QStringLiteral("type"), entry.isFolder ? QStringLiteral("directory") : QStringLiteral("file")},
        {QStringLiteral("oid"), QString::fromLatin1(entry.oid)},
        {QStringLiteral("size"), entry.size},
        {QStringLiteral("path"), entry.path}};
    if (entry.isLfs()) {
        const QByteArray oid = masked ? QByteArray(64, '*') : entry.lfsSha256;
        json.insert(QLatin1String("lfs"), QJsonObject{{QStringLiteral("oid"), QString::fromLatin1(oid)},
                                                      {QStringLiteral("size"), entry.size},
                                                      {QStringLiteral("pointerSize"), entry.pointerSize}});
    }
    return json;
}

/// This server scans no files; clients insist on the single scans nevertheless.
QJsonObject unscanned()
{
    const QJsonObject none{{QStringLiteral("status"), QStringLiteral("unscanned")}};
    QJsonObject status = none;
    for (const char* scan : {"avScan", "pickleImportScan"})
        status.insert(QLatin1String(scan), none);
    return status;
}

/// Entries with, where asked for, the last commit of each.
QJsonArray entriesJson(const Call& call, const AtRevision& at, const QList<TreeEntry>& entries, bool expand)
{
    QHash<QString, CommitInfo> commits;
    if (expand) {
        QStringList paths;
        for (const TreeEntry& entry : entries)
            paths.append(entry.path);
        commits = at.git.lastCommits(at.commit, paths);
    }
    const bool masked = !mayReadFiles(call);
    QJsonArray array;
    for (const TreeEntry& entry : entries) {
        QJsonObject json = entryJson(entry, masked);
        const auto commit = commits.constFind(entry.path);
        if (commit != commits.constEnd())
            json.insert(QLatin1String("lastCommit"),
                        QJsonObject{{QStringLiteral("id"), QString::fromLatin1(commit->id)},
                                    {QStringLiteral("title"), commit->title},
                                    {QStringLiteral("date"), dateText(commit->date)}});
        if (expand && !entry.isFolder)
            json.insert(QLatin1String("securityFileStatus"), unscanned());
        array.append(json);
    }
    return array;
}

/// The paths of a form or a JSON body. \return false where it is neither
bool readPaths(const HttpRequest& request, QStringList& paths, bool& expand)
{
    if (request.header("Content-Type").startsWith("application/json")) {
        const QJsonDocument document = QJsonDocument::fromJson(request.body);
        if (!document.isObject() || !document.object().value(QLatin1String("paths")).isArray())
            return false;
        const QJsonArray array = document.object().value(QLatin1String("paths")).toArray();
        for (const QJsonValue& path : array)
            paths.append(path.toString());
        const QJsonValue flag = document.object().value(QLatin1String("expand"));
        expand = flag.toBool() || isTrue(flag.toString());
        return true;
    }
    const auto form = Query::parse(request.body);
    if (!form)
        return false;
    paths = form->values("paths");
    expand = form->flag("expand");
    return true;
}

} // namespace

HttpResponse treeListing(Call& call)
{
    const auto at = openRevision(call, call.match.revision);
    if (!at)
        return at.error();
    const QString& path = call.match.path;
    if (!path.isEmpty() && !isSafeRelativePath(path))
        return badRequest(Family::Api, QStringLiteral("Invalid path"), QStringLiteral("path"));
    const bool expand = call.query().flag("expand");
    const int most = expand ? expandedPageSize : pageSize;
    const auto limit = intParameter(call.query(), "limit", most, 1, 1'000'000);
    const auto from = intParameter(call.query(), "cursor", 0, 0, std::numeric_limits<int>::max());
    if (!limit || !from)
        return badRequest(Family::Api, QStringLiteral("Invalid number"),
                          limit ? QStringLiteral("cursor") : QStringLiteral("limit"));
    const auto entries = at->git.tree(at->commit, path, call.query().flag("recursive"));
    if (!entries)
        return entryNotFound(Family::Api, at->commit);
    const int size = std::min(*limit, most);
    HttpResponse response = jsonReply(entriesJson(call, *at, entries->mid(*from, size), expand));
    if (entries->size() - size > *from)
        addNextLink(response, call.request, "cursor", QByteArray::number(*from + size));
    return response;
}

HttpResponse pathsInfo(Call& call)
{
    const auto at = openRevision(call, call.match.revision);
    if (!at)
        return at.error();
    QStringList paths;
    bool expand = false;
    if (!readPaths(call.request, paths, expand))
        return badRequest(Family::Api, QStringLiteral("Expected a list of paths"), QStringLiteral("paths"));
    if (paths.size() > mostPaths)
        return badRequest(Family::Api, QStringLiteral("At most %1 paths").arg(mostPaths),
                          QStringLiteral("paths"));
    QList<TreeEntry> entries;
    for (QString path : std::as_const(paths)) {
        if (path.endsWith(QLatin1Char('/')))
            path.chop(1);
        if (!isSafeRelativePath(path))
            continue;
        if (const auto entry = at->git.entry(at->commit, path))
            entries.append(*entry);
    }
    return jsonReply(entriesJson(call, *at, entries, expand));
}

HttpResponse treeSize(Call& call)
{
    const auto at = openRevision(call, call.match.revision);
    if (!at)
        return at.error();
    const QString& path = call.match.path;
    if (!path.isEmpty() && !isSafeRelativePath(path))
        return badRequest(Family::Api, QStringLiteral("Invalid path"), QStringLiteral("path"));
    qint64 size = 0;
    const auto entries = at->git.tree(at->commit, path, true);
    const auto file = at->git.entry(at->commit, path);
    if (!entries && !file)
        return entryNotFound(Family::Api, at->commit);
    for (const TreeEntry& entry : entries.value_or(QList<TreeEntry>{file.value_or(TreeEntry{})}))
        size += entry.size;
    return jsonReply(QJsonObject{{QStringLiteral("path"), path}, {QStringLiteral("size"), size}});
}

} // namespace vitrine::localhub
