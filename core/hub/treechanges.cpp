#include "core/hub/treechanges.h"

namespace vitrine::hub {

namespace {

QString contentOf(const TreeEntry& entry)
{
    return entry.isLfs() ? entry.lfsSha256 : entry.oid;
}

/// A gate hides the hash of large files, but not the git id of their pointers, which changes with it.
bool isSame(const TreeEntry& before, const TreeEntry& after)
{
    return before.oid == after.oid && before.size == after.size;
}

FileChange changeOf(const TreeEntry* before, const TreeEntry* after)
{
    using Kind = FileChange::Kind;
    FileChange change;
    change.kind = !before ? Kind::Added : !after ? Kind::Removed : Kind::Changed;
    change.path = (after ? after : before)->path;
    change.bytesBefore = before ? before->size : 0;
    change.bytesAfter = after ? after->size : 0;
    if (after && !after->hashMasked)
        change.etagAfter = contentOf(*after);
    for (const TreeEntry* side : {before, after})
        change.isLarge = change.isLarge || (side && (side->isLfs() || side->hashMasked));
    return change;
}

QMap<QString, const TreeEntry*> filesOf(const QList<TreeEntry>& entries)
{
    QMap<QString, const TreeEntry*> files;
    for (const TreeEntry& entry : entries) {
        if (entry.type == TreeEntry::Type::File)
            files.insert(entry.path, &entry);
    }
    return files;
}

} // namespace

QList<FileChange> treeChanges(const QList<TreeEntry>& before, const QList<TreeEntry>& after)
{
    const QMap<QString, const TreeEntry*> old = filesOf(before);
    const QMap<QString, const TreeEntry*> now = filesOf(after);
    QMap<QString, FileChange> changes;
    for (auto it = now.begin(); it != now.end(); ++it) {
        const TreeEntry* earlier = old.value(it.key());
        if (!earlier || !isSame(*earlier, *it.value()))
            changes.insert(it.key(), changeOf(earlier, it.value()));
    }
    for (auto it = old.begin(); it != old.end(); ++it) {
        if (!now.contains(it.key()))
            changes.insert(it.key(), changeOf(it.value(), nullptr));
    }
    return changes.values();
}

} // namespace vitrine::hub
