#include "core/storage/filelock.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QThread>

#include <cerrno>
#include <cstring>
#include <fcntl.h>
#include <sys/file.h>
#include <sys/stat.h>
#include <unistd.h>
#include <utility>

namespace vitrine::storage {

namespace {

tl::unexpected<Error> cannotLock(const QString& path)
{
    return fail(ErrorKind::Failed,
                QCoreApplication::translate("FileLock", "The cache folder cannot be locked."),
                QCoreApplication::translate("FileLock", "Check that its folder can be written."),
                QStringLiteral("%1: %2").arg(path, QString::fromLocal8Bit(std::strerror(errno))));
}

// Whether the locked file is still the one at the path: it may have been removed while we waited.
bool isStillThere(int descriptor, const QByteArray& path)
{
    struct stat held = {};
    struct stat named = {};
    return fstat(descriptor, &held) == 0 && stat(path.constData(), &named) == 0 &&
           held.st_ino == named.st_ino && held.st_dev == named.st_dev;
}

int openLockFile(const QByteArray& path, int mode)
{
    const int made = open(path.constData(), O_RDWR | O_CREAT | O_EXCL | O_CLOEXEC | O_NOFOLLOW, mode);
    if (made >= 0) {
        fchmod(made, static_cast<mode_t>(mode));
        return made;
    }
    const int found = open(path.constData(), O_RDWR | O_CLOEXEC | O_NOFOLLOW);
    // A lock file of another user that we may only read can be locked all the same.
    return found >= 0 || errno != EACCES ? found : open(path.constData(), O_RDONLY | O_CLOEXEC | O_NOFOLLOW);
}

} // namespace

FileLock::FileLock(FileLock&& other) noexcept : m_descriptor(std::exchange(other.m_descriptor, -1)) {}

FileLock& FileLock::operator=(FileLock&& other) noexcept
{
    std::swap(m_descriptor, other.m_descriptor);
    return *this;
}

FileLock::~FileLock()
{
    if (m_descriptor >= 0)
        close(m_descriptor); // releases the lock
}

Result<std::optional<FileLock>> FileLock::tryLock(const QString& path, int mode)
{
    QDir().mkpath(QFileInfo(path).path());
    const QByteArray name = QFile::encodeName(path);
    for (int attempt = 0; attempt < 100; ++attempt) {
        FileLock lock(openLockFile(name, mode));
        if (lock.m_descriptor < 0)
            return cannotLock(path);
        if (flock(lock.m_descriptor, LOCK_EX | LOCK_NB) != 0) {
            if (errno == EWOULDBLOCK || errno == EACCES || errno == EINTR)
                return std::optional<FileLock>();
            return cannotLock(path);
        }
        if (isStillThere(lock.m_descriptor, name))
            return std::optional<FileLock>(std::move(lock));
    }
    return std::optional<FileLock>();
}

Result<FileLock> FileLock::lock(const QString& path, int mode, const net::CancelToken& cancel)
{
    while (!cancel.isCancelled()) {
        auto attempt = tryLock(path, mode);
        if (!attempt)
            return fail(attempt.error());
        if (*attempt)
            return std::move(**attempt);
        QThread::msleep(50);
    }
    return fail(Error::cancelled());
}

} // namespace vitrine::storage
