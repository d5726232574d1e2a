#pragma once

#include "core/base/result.h"
#include "core/net/canceltoken.h"
#include "core/storage/byteranges.h"
#include "core/storage/digest.h"

#include <QByteArrayView>
#include <QFile>
#include <QThreadPool>

#include <condition_variable>
#include <memory>
#include <mutex>

namespace vitrine::storage {

/// A file on its way, under a name of its own until it is whole and verified:
///
///     {path}          bytes at their final places, maybe with holes
///     {path}.ranges   journal: "vitrine-part 1 {size}", then a line "{begin} {end}" for each range that
///     came;
///                     a last line without its end is from a kill and does not count
///
/// The digest of the prefix without holes is made while more comes, from pages that are still in memory, so
/// that verifying costs no second read of the disk. Thread-safe; hold the lock of the etag while it lives.
class PartFile : public std::enable_shared_from_this<PartFile> {
public:
    /// Opens or makes it. \param size bytes, -1 where the server does not say
    /// \param hashing threads for the digest; must outlive the file
    static Result<std::shared_ptr<PartFile>> open(const QString& path, qint64 size,
                                                  const ExpectedContent& expected, QThreadPool& hashing);
    /// Takes over what another tool left of the same content at {blob}.incomplete or {blob}.{8
    /// hex}.incomplete: its prefix without holes, as {path}. Only where {path} does not exist. \return bytes
    /// adopted
    static qint64 adopt(const QString& path, const QString& blob, qint64 size);
    /// Removes a partial file and its journal that nobody has open.
    static void remove(const QString& path);
    /// Bytes that a partial file holds, from its journal; 0 where there is none.
    static qint64 bytesAt(const QString& path);

    ~PartFile();
    Q_DISABLE_COPY_MOVE(PartFile)

    qint64 size() const;
    void setSize(qint64 size); ///< once the server said it
    qint64 doneBytes() const;
    QList<ByteRange> missing() const; ///< only where the size is known
    bool isComplete() const;

    /// \return kind DiskFull or Failed; what came before stays
    Result<void> write(qint64 offset, QByteArrayView bytes);
    /// Writes the journal up to now; done by itself for each MiB.
    void note();

    /// Checks size and digest of the complete file; blocking. \return kind Corrupt, or Cancelled
    Result<void> verify(const net::CancelToken& cancel);
    /// Takes the final name, replacing what is there; blocking. Only after verify().
    /// \param marker says from then on that the disk may not hold all of it (see Unflushed); empty, or where
    /// it cannot be made: waits for the disk first. \return whether the disk is still to be waited for
    Result<bool> moveTo(const QString& finalPath, const QString& marker = {});
    /// Forgets all bytes. The object is of no use afterwards.
    void discard();

private:
    PartFile(QString path, qint64 size, ExpectedContent expected, QThreadPool& hashing);
    Result<void> openFiles();
    void readJournal();
    bool writeJournal();
    void startHashing();
    void hashPrefix();

    QString m_path;
    ExpectedContent m_expected;
    QThreadPool& m_hashing;
    QFile m_file;
    QFile m_journal;

    mutable std::mutex m_mutex; ///< guards what follows
    std::condition_variable m_hashingEnded;
    qint64 m_size;
    ByteRanges m_ranges;
    ByteRanges m_unnoted; ///< since the journal's last line
    std::unique_ptr<Digest> m_digest;
    qint64 m_hashed = 0;
    bool m_isHashing = false;
    bool m_stopHashing = false;
};

} // namespace vitrine::storage
