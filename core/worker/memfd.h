#pragma once

#include "core/base/result.h"
#include "core/worker/uniquefd.h"

#include <QByteArray>
#include <QByteArrayView>

#include <memory>

namespace vitrine::worker {

/// \p bytes in memory that nobody can change or resize any more, as a descriptor to hand over
/// (memfd_create(2)). \return kind OutOfMemory
Result<UniqueFd> sealedMemory(QByteArrayView bytes, const char* name);

/// Room for \p size bytes to fill in place, sealed by finish(). For pictures, to save a copy.
class MemoryWriter {
public:
    static Result<MemoryWriter> create(qint64 size, const char* name);
    uchar* data() const { return m_data; }
    /// Unmaps and seals. \return kind OutOfMemory
    Result<UniqueFd> finish();

    MemoryWriter(MemoryWriter&& other) noexcept;
    MemoryWriter& operator=(MemoryWriter&&) = delete;
    ~MemoryWriter();

private:
    MemoryWriter() = default;
    UniqueFd m_fd;
    uchar* m_data = nullptr;
    qint64 m_size = 0;
};

/// Sealed memory of another process, mapped read-only. What is not sealed is refused: it could change or
/// shrink under the reader.
class MappedMemory {
public:
    /// \return kind Corrupt where it is not sealed memory or larger than \p limit bytes
    static Result<std::shared_ptr<const MappedMemory>> map(const UniqueFd& memory, qint64 limit);
    QByteArrayView bytes() const { return {m_data, m_size}; }

    MappedMemory(const uchar* data, qsizetype size)
        : m_data(reinterpret_cast<const char*>(data)), m_size(size)
    {
    }
    ~MappedMemory();
    Q_DISABLE_COPY_MOVE(MappedMemory)

private:
    const char* m_data;
    qsizetype m_size;
};

} // namespace vitrine::worker
