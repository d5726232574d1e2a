#pragma once

#include "core/localhub/gitrepository.h"
#include "core/localhub/objectstore.h"

namespace vitrine::localhub {

/// The files of one commit, with their contents wherever they lie.
class Snapshot {
public:
    static Result<Snapshot> of(const GitRepository& git, const ObjectStore& objects,
                               const QByteArray& commit);

    const QByteArray& commit() const { return m_commit; }
    const QList<TreeEntry>& files() const { return m_files; } ///< without folders, by path
    bool has(const QString& path) const { return find(path) != nullptr; }
    const TreeEntry* find(const QString& path) const;
    /// Bytes [offset, offset + length) of a file, fewer at its end; empty where it is missing.
    QByteArray read(const QString& path, qint64 offset, qint64 length) const;

private:
    Snapshot(const GitRepository& git, const ObjectStore& objects, QByteArray commit);

    GitRepository m_git;
    ObjectStore m_objects;
    QByteArray m_commit;
    QList<TreeEntry> m_files;
};

} // namespace vitrine::localhub
