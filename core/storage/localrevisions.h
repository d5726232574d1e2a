#pragma once

#include "core/hub/treechanges.h"
#include "core/storage/hfcache.h"

namespace vitrine::storage {

/// The revisions of one repository in a cache, and which of them main stands for. That is the one that is
/// opened and run.
struct LocalRevisions {
    QString main;                    ///< commit that refs/main names; empty: none
    QList<CachedRevision> revisions; ///< newest first

    const CachedRevision* find(const QString& commit) const;
    /// Revisions that main could go back to: all others that have files.
    QList<CachedRevision> others() const;
};

/// Blocking.
LocalRevisions localRevisions(const HfCache& cache, const RepoId& repo);

/// Lets main stand for another revision on this disk, so that it is the one that is opened and run. A later
/// download of main moves it on again. Blocking.
/// \return the commit it stood for before (empty: none); kind NotFound where that revision is not here
Result<QString> pointMainAt(const HfCache& cache, const RepoId& repo, const QString& commit);

/// What fetching a newer revision in place of an older one on this disk means.
struct UpdatePlan {
    QStringList files;    ///< to be fetched; empty: all of them
    qint64 newBytes = 0;  ///< that are not on this disk yet
    qint64 keptBytes = 0; ///< that are, and are shared by both revisions
};

/// \param have paths of the older revision that are here
/// \param before, after the listings of both. Where \p have is not all of \p before, only files that are here
/// are brought up to date. Blocking.
UpdatePlan updatePlan(const HfCache& cache, const RepoId& repo, const QStringList& have,
                      const QList<hub::TreeEntry>& before, const QList<hub::TreeEntry>& after);

} // namespace vitrine::storage
