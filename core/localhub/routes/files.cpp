#include "core/base/safepath.h"
#include "core/localhub/routes/contenttype.h"
#include "core/localhub/routes/handlers.h"
#include "core/localhub/routes/range.h"
#include "core/localhub/routes/reply.h"
#include "core/localhub/routes/revision.h"

#include <QUrl>

namespace vitrine::localhub {

namespace {

/// The file that a resolve or raw address names.
struct Found {
    AtRevision at;
    TreeEntry entry;
};

tl::expected<Found, HttpResponse> findFile(const Call& call)
{
    if (!isSafeRelativePath(call.match.path))
        return tl::unexpected(badRequest(Family::Files, QStringLiteral("Invalid path")));
    auto at = openRevision(call, call.match.revision);
    if (!at)
        return tl::unexpected(at.error());
    const auto entry = at->git.entry(at->commit, call.match.path);
    if (!entry || entry->isFolder)
        return tl::unexpected(entryNotFound(Family::Files, at->commit));
    return Found{*at, *entry};
}

QByteArray disposition(const Call& call)
{
    const QString name = call.match.path.section(QLatin1Char('/'), -1);
    QByteArray plain;
    for (const QChar c : name) {
        const bool fits =
            c.unicode() >= 0x20 && c.unicode() < 0x7f && c != QLatin1Char('"') && c != QLatin1Char('\\');
        plain += fits ? static_cast<char>(c.unicode()) : '?';
    }
    const QByteArray kind = call.query().has("download") ? "attachment" : "inline";
    return kind + "; filename*=UTF-8''" + QUrl::toPercentEncoding(name) + "; filename=\"" + plain + "\";";
}

/// Answers with the bytes of \p response, or the part of them that the client asks for.
HttpResponse withRange(const Call& call, HttpResponse response)
{
    const qint64 size = response.content().size();
    response.setHeader("Accept-Ranges", "bytes");
    const QByteArray condition = call.request.header("If-Range");
    // A date never equals: what this server sends are strong tags.
    const bool meant = condition.isEmpty() || condition == response.header("ETag");
    const RangeAnswer range = meant ? rangeOf(call.request.header("Range"), size) : RangeAnswer();
    if (range.kind == RangeAnswer::Kind::Whole)
        return response;
    if (range.kind == RangeAnswer::Kind::Unsatisfiable) {
        HttpResponse refused = errorReply(Family::Files, 416, QStringLiteral("Range not satisfiable"));
        refused.setHeader("Content-Range", "bytes */" + QByteArray::number(size));
        refused.setHeader("Accept-Ranges", "bytes");
        return refused;
    }
    response.status = 206;
    response.setHeader("Content-Range", "bytes " + QByteArray::number(range.first) + '-' +
                                            QByteArray::number(range.first + range.length - 1) + '/' +
                                            QByteArray::number(size));
    if (response.file) {
        response.offset = range.first;
        response.length = range.length;
    } else {
        response.body = response.body.mid(range.first, range.length);
    }
    return response;
}

/// Whether a list of tags names \p tag; a weak one only where \p weakly (RFC 9110, 13.1).
bool names(const QByteArray& tags, const QByteArray& tag, bool weakly)
{
    if (tags.trimmed() == "*")
        return true;
    for (const QByteArray& part : tags.split(',')) {
        const QByteArray one = part.trimmed();
        if (one == tag || (weakly && one.startsWith("W/") && one.mid(2) == tag))
            return true;
    }
    return false;
}

/// The answer that the request's conditions ask for, where they do not ask for the file.
std::optional<HttpResponse> settled(const Call& call, const QByteArray& tag, const HttpResponse& head)
{
    const QByteArray wanted = call.request.header("If-Match");
    if (!wanted.isEmpty() && !names(wanted, tag, false))
        return errorReply(Family::Files, 412, QStringLiteral("The file is another one by now"));
    if (!names(call.request.header("If-None-Match"), tag, true))
        return std::nullopt;
    HttpResponse response = head;
    response.status = 304;
    return response;
}

void countDownload(const Call& call)
{
    if (!isDownload(call.request, call.match.path))
        return;
    const QByteArray client = call.request.remoteAddress.toLatin1() + ' ' +
                              call.request.header("Authorization") + ' ' + call.request.header("User-Agent");
    if (call.services.downloads.begins(call.repo.row, client, call.match.path))
        call.services.repositories.countDownload(call.repo);
}

/// The head that every answer with a file has.
HttpResponse fileHead(const Call& call, const Found& found, const QByteArray& tag)
{
    HttpResponse response;
    response.setHeader("Content-Type", contentTypeOf(call.match.path));
    response.setHeader("Content-Disposition", disposition(call));
    response.setHeader("ETag", tag);
    response.setHeader("X-Repo-Commit", found.at.commit);
    // What comes from repositories must never act on a page of this server.
    response.setHeader("Content-Security-Policy", "default-src 'none'; sandbox");
    return response;
}

HttpResponse largeFile(const Call& call, const Found& found)
{
    const QByteArray tag = '"' + found.entry.lfsSha256 + '"';
    HttpResponse response = fileHead(call, found, tag);
    response.setHeader("X-Linked-Etag", tag);
    response.setHeader("X-Linked-Size", QByteArray::number(found.entry.size));
    if (auto answer = settled(call, tag, response))
        return *answer;
    response.file = MappedFile::open(call.services.repositories.objects().path(found.entry.lfsSha256));
    if (!response.file)
        return entryNotFound(Family::Files, found.at.commit);
    response.length = response.file->bytes().size();
    return withRange(call, std::move(response));
}

HttpResponse regularFile(const Call& call, const Found& found)
{
    const QByteArray tag = '"' + found.entry.oid + '"';
    HttpResponse response = fileHead(call, found, tag);
    if (auto answer = settled(call, tag, response))
        return *answer;
    const auto content = found.at.git.blob(found.entry.oid);
    if (!content)
        return serverFailed(Family::Files, content.error());
    response.body = *content;
    return withRange(call, std::move(response));
}

} // namespace

HttpResponse resolveFile(Call& call)
{
    const auto found = findFile(call);
    if (!found)
        return found.error();
    countDownload(call);
    if (found->entry.isLfs())
        return largeFile(call, *found);
    if (call.repo.isPrivate || call.repo.isGated())
        return regularFile(call, *found);
    const QByteArray tag = '"' + found->entry.oid + '"';
    if (auto answer = settled(call, tag, fileHead(call, *found, tag)))
        return *answer;
    const QByteArray path = QUrl::toPercentEncoding(call.match.path, "/");
    QByteArray location = "/api/resolve-cache/" + call.repo.id.apiPath().toLatin1() + '/' + found->at.commit +
                          '/' + path + '?' +
                          QUrl::toPercentEncoding(QString::fromLatin1(call.request.target.path)) +
                          "=&etag=" + QUrl::toPercentEncoding(QString::fromLatin1(tag));
    if (call.query().has("download"))
        location += "&download=true";
    HttpResponse response = redirectReply(307, "Temporary Redirect", location);
    response.setHeader("X-Repo-Commit", found->at.commit);
    return response;
}

HttpResponse resolveCached(Call& call)
{
    const auto found = findFile(call);
    if (!found)
        return found.error();
    HttpResponse response = found->entry.isLfs() ? largeFile(call, *found) : regularFile(call, *found);
    response.setHeader("Cache-Control", call.repo.isPrivate || call.repo.isGated()
                                            ? "private, no-store"
                                            : "public, max-age=31536000, immutable");
    return response;
}

HttpResponse rawFile(Call& call)
{
    const auto found = findFile(call);
    return found ? regularFile(call, *found) : found.error();
}

} // namespace vitrine::localhub
