#pragma once

#include "core/base/repoid.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QList>
#include <QString>

namespace vitrine::storage {

/// Something deleted that can still come back.
struct TrashedItem {
    QString id;
    RepoId repo;
    QStringList commits; ///< empty: the whole repository
    qint64 bytes = 0;    ///< what purging frees
    QDateTime at;
};

/// Deletion with undo: what goes is moved to a folder of the same cache root (no copy, no second disk) and
/// comes back by restore(), or goes for good by purge(). The folder lies below .locks, the one place that
/// other tools do not scan. Blocking; call from a worker thread.
class CacheTrash {
public:
    explicit CacheTrash(QString root);

    /// \param commits empty, or all there are: the whole repository
    Result<TrashedItem> remove(const RepoId& repo, const QStringList& commits);
    /// The links of one path in all revisions, and what only they used.
    Result<TrashedItem> removeFile(const RepoId& repo, const QString& path);
    /// \return kind Conflict where the repository or file has been downloaded again meanwhile
    Result<void> restore(const QString& id);
    /// \return bytes freed
    qint64 purge(const QString& id);
    /// \return bytes freed
    qint64 purgeAll();
    QList<TrashedItem> items() const;

private:
    Result<TrashedItem> moveAway(TrashedItem item, const QStringList& paths);
    QString folderOf(const QString& id) const;
    std::optional<TrashedItem> read(const QString& id) const;

    QString m_root;
};

} // namespace vitrine::storage
