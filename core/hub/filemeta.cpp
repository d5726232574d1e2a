#include "core/hub/filemeta.h"

#include "core/net/servererror.h"

#include <QRegularExpression>

namespace vitrine::hub {

namespace {

QString plainEtag(QByteArray etag)
{
    etag = etag.trimmed();
    if (etag.startsWith("W/"))
        etag.remove(0, 2);
    if (etag.size() >= 2 && etag.startsWith('"') && etag.endsWith('"'))
        etag = etag.mid(1, etag.size() - 2);
    return QString::fromLatin1(etag);
}

qint64 sizeOf(const net::ReplyHead& head)
{
    bool ok = false;
    const qint64 linked = head.header("X-Linked-Size").trimmed().toLongLong(&ok);
    if (ok && linked >= 0)
        return linked;
    return head.status < 300 ? head.contentLength() : -1;
}

} // namespace

Result<FileMeta> parseFileMeta(const net::ReplyHead& head)
{
    static const QRegularExpression commitForm(QStringLiteral("\\A[0-9a-f]{40}\\z"));
    static const QRegularExpression etagForm(QStringLiteral("\\A([0-9a-f]{40}|[0-9a-f]{64})\\z"));
    FileMeta meta;
    meta.commit = QString::fromLatin1(head.header("X-Repo-Commit").trimmed());
    meta.etag = plainEtag(head.header(head.hasHeader("X-Linked-Etag") ? "X-Linked-Etag" : "ETag"));
    meta.size = sizeOf(head);
    meta.url = head.location().isEmpty() ? head.url : head.location();
    if (!commitForm.match(meta.commit).hasMatch() || !etagForm.match(meta.etag).hasMatch()) {
        net::Request asked;
        asked.url = head.url;
        return fail(net::unexpectedAnswerError(
            asked, head,
            QStringLiteral("no usable X-Repo-Commit or ETag: \"%1\", \"%2\"").arg(meta.commit, meta.etag)));
    }
    return meta;
}

} // namespace vitrine::hub
