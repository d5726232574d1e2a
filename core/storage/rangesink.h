#pragma once

#include "core/hub/filemeta.h"
#include "core/net/sink.h"
#include "core/storage/partfile.h"
#include "core/storage/speedlimit.h"

#include <atomic>

namespace vitrine::storage {

/// Writes one answer to its place in a partial file, after checking that it is the answer that was asked for.
class RangeSink : public net::Sink {
public:
    /// \param wanted end -1: to the end of the file
    /// \param isOwnUrl whether the url is of the place itself, whose ETag names the content (another host's
    /// may not)
    RangeSink(std::shared_ptr<PartFile> part, ByteRange wanted, const hub::FileMeta& meta, bool isOwnUrl,
              SpeedLimit& limit, std::shared_ptr<std::atomic<qint64>> received, net::CancelToken cancel);

    Result<void> begin(const net::StreamHead& head) override;
    Result<void> write(QByteArrayView bytes) override;
    Result<void> finish() override;

    /// Whether the server sent the whole file where a range was asked for; begin() failed then.
    bool rangeIgnored() const { return m_rangeIgnored; }

private:
    bool isSameContent(const net::StreamHead& head) const;

    std::shared_ptr<PartFile> m_part;
    ByteRange m_wanted;
    QString m_etag;
    qint64 m_size;
    bool m_isOwnUrl;
    SpeedLimit& m_limit;
    std::shared_ptr<std::atomic<qint64>> m_received;
    net::CancelToken m_cancel;
    qint64 m_at = 0;
    std::atomic<bool> m_rangeIgnored = false;
};

} // namespace vitrine::storage
