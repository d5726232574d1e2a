#pragma once

#include "core/hub/repoinfo.h"

namespace vitrine::hub {

/// One file that is not the same in two revisions.
struct FileChange {
    enum class Kind { Added, Changed, Removed };
    Kind kind = Kind::Changed;
    QString path;
    qint64 bytesBefore = 0;
    qint64 bytesAfter = 0;
    QString etagAfter;    ///< name of its blob in the cache; empty where a gate hides it, and for Removed
    bool isLarge = false; ///< kept as LFS on one side: no text to compare
};

/// What became of the files between two listings (recursive trees), by path.
QList<FileChange> treeChanges(const QList<TreeEntry>& before, const QList<TreeEntry>& after);

} // namespace vitrine::hub
