#pragma once

#include "core/base/result.h"

#include <QLockFile>
#include <QString>

#include <memory>

namespace vitrine::storage {

/// The one process that may open a data folder's queue. Held while it lives; a kill leaves nothing behind
/// that a next start would trip over.
class DataFolderOwner {
public:
    /// Makes the folder where it is missing. \return kind Conflict where another process owns it: talk to
    /// that one through serverName(); kind Failed where the folder cannot be written
    static Result<std::unique_ptr<DataFolderOwner>> claim(const QString& dataFolder);
    ~DataFolderOwner();
    Q_DISABLE_COPY_MOVE(DataFolderOwner)

    /// Name of the QLocalServer on which the owner of that folder listens; of this user alone.
    static QString serverName(const QString& dataFolder);

private:
    explicit DataFolderOwner(const QString& file) : m_lock(file) {}
    QLockFile m_lock;
};

} // namespace vitrine::storage
