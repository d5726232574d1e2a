#include "core/localhub/datafolder.h"

#include <QCoreApplication>
#include <QDir>
#include <QRandomGenerator>

namespace vitrine::localhub {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

} // namespace

Result<DataFolder> DataFolder::open(const QString& path)
{
    DataFolder folder;
    folder.m_path = QDir(path).absolutePath();
    for (const QString& part : {QString(), QStringLiteral("/repos"), QStringLiteral("/objects")}) {
        if (!QDir().mkpath(folder.m_path + part))
            return fail(ErrorKind::Failed, tr("The folder %1 cannot be made.").arg(folder.m_path + part),
                        tr("Choose another folder with --data."));
    }
    folder.m_lock = std::make_shared<QLockFile>(folder.m_path + QStringLiteral("/lock"));
    folder.m_lock->setStaleLockTime(0);
    if (!folder.m_lock->tryLock(0)) {
        return fail(ErrorKind::Conflict, tr("Another local hub is serving %1.").arg(folder.m_path),
                    tr("Stop it first, or choose another folder with --data."));
    }
    QDir(folder.temporaryPath()).removeRecursively();
    if (!QDir().mkpath(folder.temporaryPath()))
        return fail(ErrorKind::Failed, tr("The folder %1 cannot be made.").arg(folder.temporaryPath()));
    return folder;
}

QString DataFolder::repositoryPath(const QString& oid) const
{
    return QStringLiteral("%1/repos/%2/%3.git").arg(m_path, oid.left(2), oid);
}

QString newObjectId()
{
    QString id;
    for (int i = 0; i < 3; ++i)
        id += QStringLiteral("%1").arg(QRandomGenerator::system()->generate(), 8, 16, QLatin1Char('0'));
    return id;
}

} // namespace vitrine::localhub
