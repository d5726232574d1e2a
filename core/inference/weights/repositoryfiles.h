#pragma once

#include <QList>
#include <QString>

namespace vitrine::inference {

/// One file of a repository, handed over open.
struct NamedFile {
    QString name;    ///< relative path inside the repository, "1_Pooling/config.json"
    int fd = -1;     ///< read-only descriptor of a regular file or sealed memfd; stays the caller's
    qint64 size = 0; ///< bytes
};

/// A repository as the worker sees it: its files, no folder. Descriptors are needed only until load() returns
/// (weights stay mapped after that).
struct RepositoryFiles {
    QString name; ///< "owner/name" or the folder's name: for messages
    QList<NamedFile> files;

    /// The file called \p name; null where there is none.
    const NamedFile* find(const QString& file) const
    {
        for (const NamedFile& candidate : files) {
            if (candidate.name == file)
                return &candidate;
        }
        return nullptr;
    }
};

} // namespace vitrine::inference
