#pragma once

#include "core/base/repoid.h"
#include "core/base/revision.h"
#include "core/net/request.h"

#include <QString>
#include <QUrl>

namespace vitrine::hub {

/// What the metadata HEAD of a file says (protocol section 4.3).
struct FileMeta {
    bool exists =
        true;         ///< false: the server says EntryNotFound at `commit`, which is what `.no_exist` records
    QString commit;   ///< 40 hex digits the revision stands for
    QString etag;     ///< 64 hex (SHA-256, LFS) or 40 hex (git blob id): the blob's name in the cache
    qint64 size = -1; ///< bytes; -1 where the server does not say
    QUrl url;         ///< where the content is: maybe another host, maybe signed for an hour; never keep it

    bool isLfs() const { return etag.size() == 64; }
};

/// Reads the answer of the metadata HEAD. \return kind Server where commit or etag are missing or malformed
Result<FileMeta> parseFileMeta(const net::ReplyHead& head);

/// An ETag without "W/" and quotes.
QString plainEtag(const QByteArray& etag);

} // namespace vitrine::hub
