#include "core/localhub/snapshot.h"

#include <QFile>

#include <algorithm>

namespace vitrine::localhub {

Snapshot::Snapshot(const GitRepository& git, const ObjectStore& objects, QByteArray commit)
    : m_git(git), m_objects(objects), m_commit(std::move(commit))
{
}

Result<Snapshot> Snapshot::of(const GitRepository& git, const ObjectStore& objects, const QByteArray& commit)
{
    Snapshot snapshot(git, objects, commit);
    auto entries = git.tree(commit, {}, true);
    if (!entries)
        return fail(entries.error());
    entries->removeIf([](const TreeEntry& entry) { return entry.isFolder; });
    std::sort(entries->begin(), entries->end(),
              [](const TreeEntry& a, const TreeEntry& b) { return a.path.toUtf8() < b.path.toUtf8(); });
    snapshot.m_files = *entries;
    return snapshot;
}

const TreeEntry* Snapshot::find(const QString& path) const
{
    const auto found = std::find_if(m_files.begin(), m_files.end(),
                                    [&path](const TreeEntry& entry) { return entry.path == path; });
    return found == m_files.end() ? nullptr : &*found;
}

QByteArray Snapshot::read(const QString& path, qint64 offset, qint64 length) const
{
    const TreeEntry* entry = find(path);
    if (!entry)
        return {};
    if (!entry->isLfs())
        return m_git.blob(entry->oid).value_or(QByteArray()).mid(offset, length);
    QFile file(m_objects.path(entry->lfsSha256));
    if (!file.open(QIODevice::ReadOnly) || !file.seek(offset))
        return {};
    return file.read(length);
}

} // namespace vitrine::localhub
