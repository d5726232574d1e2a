#pragma once

#include "core/base/result.h"
#include "core/net/request.h"

#include <QByteArrayView>

namespace vitrine::net {

/// Where a streamed answer starts: 200 starts at byte 0 whatever was asked.
struct StreamHead : ReplyHead {
    qint64 firstByte = 0;  ///< of the file: from Content-Range for 206
    qint64 length = -1;    ///< bytes that will follow; -1 unknown: then an early end may look like the end
    qint64 totalSize = -1; ///< of the whole file; -1 unknown
};

/// Where the bytes of Network::stream() go. Called from worker threads, never two calls at a time; may block
/// on the disk: meanwhile at most 8 MiB wait in memory. An error it returns ends the stream with just that
/// error.
class Sink {
public:
    virtual ~Sink() = default;

    /// Once, before any byte, for 200 and 206. A 206 that starts elsewhere than asked never gets here.
    virtual Result<void> begin(const StreamHead& head) = 0;
    /// The next bytes, in order.
    virtual Result<void> write(QByteArrayView bytes) = 0;
    /// All bytes came, exactly as many as announced. Not called where the stream fails or is cancelled.
    virtual Result<void> finish() = 0;
};

} // namespace vitrine::net
