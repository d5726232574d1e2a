#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

namespace vitrine::localhub {

/// Contents of large files, by SHA-256. An object appears under its name only when it is whole, and never
/// changes.
class ObjectStore {
public:
    ObjectStore(QString folder, QString temporaryFolder);

    struct Stored {
        QByteArray sha256; ///< 64 hex digits
        qint64 size = 0;   ///< bytes
    };

    /// Copies \p path in, hashing it on the way. \return kind Failed or DiskFull
    Result<Stored> add(const QString& path) const;
    bool has(const QByteArray& sha256) const;
    /// For contents that no repository names any more.
    void remove(const QByteArray& sha256) const;
    /// Where the object lies. \param sha256 64 lower-case hex digits
    QString path(const QByteArray& sha256) const;

private:
    QString m_folder;
    QString m_temporaryFolder;
};

} // namespace vitrine::localhub
