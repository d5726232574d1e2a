#pragma once

#include "core/base/result.h"
#include "core/net/canceltoken.h"

#include <QString>

#include <optional>

namespace vitrine::storage {

/// An advisory lock on a file, the kind that Python's filelock takes (flock, the file stays in place), so
/// that Vitrine and the official client never write the same file at once. Released when it goes, or by a
/// kill.
class FileLock {
public:
    FileLock(FileLock&& other) noexcept;
    FileLock& operator=(FileLock&& other) noexcept;
    ~FileLock();

    /// Tries once. \return nothing where someone else holds it; kind Failed where the file cannot be made
    /// \param mode permissions of a new file, whatever the umask: other users of a shared cache must be able
    /// to wait
    static Result<std::optional<FileLock>> tryLock(const QString& path, int mode = 0664);
    /// Waits, asking again every 50 ms. Blocking: not for a thread with an event loop.
    static Result<FileLock> lock(const QString& path, int mode = 0664, const net::CancelToken& cancel = {});

private:
    explicit FileLock(int descriptor) : m_descriptor(descriptor) {}
    int m_descriptor = -1;
};

} // namespace vitrine::storage
