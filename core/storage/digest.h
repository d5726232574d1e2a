#pragma once

#include "core/base/result.h"
#include "core/net/canceltoken.h"

#include <QByteArray>
#include <QString>

#include <functional>
#include <memory>

namespace vitrine::storage {

/// What the bytes of a file must be: how the Hub names content (protocol sections 4.3 and 4.5).
struct ExpectedContent {
    enum class Kind {
        Sha256,  ///< 64 hexadecimal digits: large files
        GitSha1, ///< 40 digits: SHA-1 of "blob {length}\0" and the content
        Unknown, ///< any other etag: only the size can be checked
    };
    Kind kind = Kind::Unknown;
    QString hex;

    /// From an etag or the name of a blob.
    static ExpectedContent fromEtag(const QString& etag);
};

/// The digest of a file, fed in order of its bytes (libcrypto: uses the processor's SHA instructions).
class Digest {
public:
    /// \param size the whole length in bytes, which a git id begins with
    Digest(ExpectedContent::Kind kind, qint64 size);
    ~Digest();
    Q_DISABLE_COPY_MOVE(Digest)

    void add(const char* bytes, qint64 count);
    /// Lower-case hexadecimal; empty for kind Unknown. Ends the digest.
    QString finish();

private:
    struct Private;
    std::unique_ptr<Private> d;
};

/// Reads a whole file. \param progress told the bytes read since the last call; may be null
/// \return kind Cancelled, or Failed where the file cannot be read
Result<QString> digestOfFile(const QString& file, ExpectedContent::Kind kind,
                             const net::CancelToken& cancel = {},
                             const std::function<void(qint64)>& progress = {});

} // namespace vitrine::storage
