#include "core/storage/owner.h"

#include <QCoreApplication>
#include <QCryptographicHash>
#include <QDir>
#include <QFileInfo>

#include <unistd.h>

namespace vitrine::storage {

DataFolderOwner::~DataFolderOwner() = default;

Result<std::unique_ptr<DataFolderOwner>> DataFolderOwner::claim(const QString& dataFolder)
{
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("vitrine::storage::DataFolderOwner", text);
    };
    QDir().mkpath(dataFolder);
    std::unique_ptr<DataFolderOwner> owner(new DataFolderOwner(dataFolder + QStringLiteral("/owner.lock")));
    // Age says nothing, a window stays open for weeks: only a process that is gone makes a lock stale.
    owner->m_lock.setStaleLockTime(0);
    if (owner->m_lock.tryLock(0))
        return owner;
    if (owner->m_lock.error() == QLockFile::LockFailedError) {
        qint64 process = 0;
        QString host;
        QString program;
        owner->m_lock.getLockInfo(&process, &host, &program);
        return fail(ErrorKind::Conflict, tr("Vitrine is running already with this folder."),
                    tr("Use the window that is open, or choose another data folder."),
                    QStringLiteral("%1: %2 (%3)").arg(dataFolder, program).arg(process));
    }
    return fail(ErrorKind::Failed, tr("Vitrine's own folder cannot be written."),
                tr("Check the permissions of the folder."), dataFolder);
}

QString DataFolderOwner::serverName(const QString& dataFolder)
{
    QDir().mkpath(dataFolder);
    const QString folder = QFileInfo(dataFolder).canonicalFilePath(); // one folder has one name
    const QByteArray digest =
        QCryptographicHash::hash(folder.toUtf8(), QCryptographicHash::Sha256).toHex().left(16);
    return QStringLiteral("vitrine-%1-%2").arg(getuid()).arg(QString::fromLatin1(digest));
}

} // namespace vitrine::storage
