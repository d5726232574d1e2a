#include "core/storage/rangesink.h"

#include <QCoreApplication>

namespace vitrine::storage {

namespace {

struct Text {
    Q_DECLARE_TR_FUNCTIONS(RangeSink)
};

QByteArray plainEtag(QByteArray etag)
{
    etag = etag.trimmed();
    if (etag.startsWith("W/"))
        etag.remove(0, 2);
    return etag.replace('"', QByteArray());
}

} // namespace

RangeSink::RangeSink(std::shared_ptr<PartFile> part, ByteRange wanted, const hub::FileMeta& meta,
                     bool isOwnUrl, SpeedLimit& limit, std::shared_ptr<std::atomic<qint64>> received,
                     net::CancelToken cancel)
    : m_part(std::move(part)), m_wanted(wanted), m_etag(meta.etag), m_size(meta.size), m_isOwnUrl(isOwnUrl),
      m_limit(limit), m_received(std::move(received)), m_cancel(std::move(cancel))
{
}

// Only what contradicts counts: hosts of content send ETags of their own, or none.
bool RangeSink::isSameContent(const net::StreamHead& head) const
{
    if (head.totalSize >= 0 && m_size >= 0 && head.totalSize != m_size)
        return false;
    if (!m_isOwnUrl)
        return true;
    const QByteArray etag =
        plainEtag(head.header(head.hasHeader("X-Linked-Etag") ? "X-Linked-Etag" : "ETag"));
    return etag.size() != m_etag.size() || etag == m_etag.toLatin1();
}

Result<void> RangeSink::begin(const net::StreamHead& head)
{
    const bool wantsAll = m_wanted.begin == 0 && (m_wanted.end < 0 || m_wanted.end == m_size);
    if (head.status == 200 && !wantsAll) {
        m_rangeIgnored = true;
        return fail(ErrorKind::Server, Text::tr("The server does not send parts of files."));
    }
    if (!isSameContent(head)) {
        Error error = Error::make(ErrorKind::Conflict, Text::tr("The file changed on the server meanwhile."),
                                  Text::tr("Start the download again."));
        error.detail = QStringLiteral("%1 bytes, not %2; ETag %3, not %4")
                           .arg(head.totalSize)
                           .arg(m_size)
                           .arg(QString::fromLatin1(head.header("ETag")), m_etag);
        return fail(error);
    }
    if (m_size < 0 && head.totalSize >= 0) {
        m_size = head.totalSize;
        m_part->setSize(m_size);
    }
    m_at = head.firstByte;
    return {};
}

Result<void> RangeSink::write(QByteArrayView bytes)
{
    const qint64 end = m_wanted.end >= 0 ? m_wanted.end : m_size;
    if (end >= 0 && m_at + bytes.size() > end) {
        return fail(ErrorKind::Server, Text::tr("The server sent more than the file holds."), {},
                    QStringLiteral("byte %1 of %2").arg(m_at + bytes.size()).arg(end));
    }
    m_limit.take(bytes.size(), m_cancel);
    const auto written = m_part->write(m_at, bytes);
    m_at += bytes.size();
    m_received->fetch_add(bytes.size(), std::memory_order_relaxed);
    return written;
}

Result<void> RangeSink::finish()
{
    if (m_size < 0) // neither HEAD nor GET said how long it is: this was all
        m_part->setSize(m_at);
    return {};
}

} // namespace vitrine::storage
