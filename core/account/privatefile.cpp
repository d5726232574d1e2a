#include "core/account/privatefile.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QSaveFile>
#include <QThread>

#include <cerrno>
#include <fcntl.h>
#include <sys/file.h>
#include <unistd.h>

namespace vitrine::account {

namespace {

using namespace std::chrono_literals;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(PrivateFile)
};

constexpr auto ownerOnly = QFile::ReadOwner | QFile::WriteOwner;
constexpr auto patience = 5s;

Error cannotWrite(const QString& path, const QString& reason, bool full)
{
    return Error::make(full ? ErrorKind::DiskFull : ErrorKind::Failed,
                       Text::tr("%1 cannot be written.").arg(QDir::toNativeSeparators(path)),
                       Text::tr("Look at its permissions and at the room on the disk."), reason);
}

bool makeFolder(const QString& folder)
{
    if (QFileInfo::exists(folder))
        return true;
    return QDir().mkpath(folder) && QFile::setPermissions(folder, ownerOnly | QFile::ExeOwner);
}

} // namespace

Result<void> writePrivate(const QString& path, const QByteArray& bytes)
{
    if (!makeFolder(QFileInfo(path).path()))
        return fail(cannotWrite(path, QStringLiteral("its folder cannot be made"), false));
    QSaveFile file(path);
    // Before the first byte: a temporary file must not be readable for others even for a moment.
    if (!file.open(QIODevice::WriteOnly) || !file.setPermissions(ownerOnly) ||
        file.write(bytes) != bytes.size() || !file.commit())
        return fail(cannotWrite(path, file.errorString(), file.error() == QFile::ResourceError));
    QFile::setPermissions(path, ownerOnly);
    return {};
}

Result<void> whileLocked(const QString& lockFile, const std::function<Result<void>()>& change)
{
    if (!makeFolder(QFileInfo(lockFile).path()))
        return fail(cannotWrite(lockFile, QStringLiteral("its folder cannot be made"), false));
    const int descriptor = open(QFile::encodeName(lockFile).constData(), O_RDWR | O_CREAT | O_CLOEXEC, 0600);
    if (descriptor < 0)
        return fail(cannotWrite(lockFile, qt_error_string(errno), errno == ENOSPC));
    const auto end = std::chrono::steady_clock::now() + patience;
    while (flock(descriptor, LOCK_EX | LOCK_NB) != 0) {
        if (std::chrono::steady_clock::now() > end) {
            close(descriptor);
            return fail(ErrorKind::Conflict,
                        Text::tr("Another program holds %1.").arg(QDir::toNativeSeparators(lockFile)),
                        Text::tr("Try again when it has finished."));
        }
        QThread::msleep(20);
    }
    auto result = change();
    close(descriptor); // lets go of the lock
    return result;
}

} // namespace vitrine::account
