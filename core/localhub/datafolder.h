#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace vitrine::localhub {

/// Where the local hub keeps everything:
///
///     DATA/
///     ├─ lock                     held by the one process that serves the folder
///     ├─ hub.sqlite               accounts, repositories with what is derived from their files, counters
///     (database.cpp) ├─ token                    write token of the default user, mode 0600 ├─
///     repos/ab/ab….git         one bare git repository each, named by the repository's own id (24 hex
///     digits), so │                           that renaming a repository moves nothing ├─
///     objects/ab/cd/abcd…      contents of large files by SHA-256, shared by all repositories, never changed
///     └─ tmp/                     what is being written; emptied at start
class DataFolder {
public:
    /// Makes the folders and takes the lock. \return kind Conflict where another process serves the folder
    static Result<DataFolder> open(const QString& path);

    QString path() const { return m_path; }
    QString databasePath() const { return m_path + QStringLiteral("/hub.sqlite"); }
    QString tokenPath() const { return m_path + QStringLiteral("/token"); }
    QString objectsPath() const { return m_path + QStringLiteral("/objects"); }
    QString temporaryPath() const { return m_path + QStringLiteral("/tmp"); }
    /// \param oid the repository's own id
    QString repositoryPath(const QString& oid) const;

private:
    QString m_path;
    std::shared_ptr<QLockFile> m_lock;
};

/// 24 lower-case hex digits, random: the form of ids on the Hub.
QString newObjectId();

} // namespace vitrine::localhub
