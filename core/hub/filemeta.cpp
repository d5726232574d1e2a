#include "core/hub/filemeta.h"

#include "core/net/servererror.h"

#include <QRegularExpression>

namespace vitrine::hub {

namespace {

qint64 sizeOf(const net::ReplyHead& head)
{
    bool ok = false;
    const qint64 linked = head.header("X-Linked-Size").trimmed().toLongLong(&ok);
    if (ok && linked >= 0)
        return linked;
    return head.status < 300 ? head.contentLength() : -1;
}

} // namespace

QString plainEtag(const QByteArray& etag)
{
    QByteArray text = etag.trimmed();
    if (text.startsWith("W/"))
        text.remove(0, 2);
    if (text.size() >= 2 && text.startsWith('"') && text.endsWith('"'))
        text = text.mid(1, text.size() - 2);
    return QString::fromLatin1(text);
}

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
