#include "core/storage/localrevisions.h"

#include "core/storage/cachewriter.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QSet>

#include <algorithm>

namespace vitrine::storage {

namespace {

bool isBlobHere(const HfCache& cache, const RepoId& repo, const hub::TreeEntry& entry)
{
    const QString etag = entry.isLfs() ? entry.lfsSha256 : entry.oid;
    return !entry.hashMasked && isSafeEtag(etag) &&
           QFileInfo::exists(cache.repoFolder(repo) + QStringLiteral("/blobs/") + etag);
}

bool isFile(const hub::TreeEntry& entry)
{
    return entry.type == hub::TreeEntry::Type::File;
}

} // namespace

const CachedRevision* LocalRevisions::find(const QString& commit) const
{
    const auto found = std::find_if(revisions.begin(), revisions.end(), [&](const CachedRevision& revision) {
        return revision.commit == commit;
    });
    return found == revisions.end() ? nullptr : &*found;
}

QList<CachedRevision> LocalRevisions::others() const
{
    QList<CachedRevision> found;
    std::copy_if(revisions.begin(), revisions.end(), std::back_inserter(found),
                 [this](const CachedRevision& one) { return one.commit != main && !one.files.isEmpty(); });
    return found;
}

LocalRevisions localRevisions(const HfCache& cache, const RepoId& repo)
{
    LocalRevisions found;
    found.main = cache.commitOf(repo, Revision()).value_or(QString());
    if (const auto cached = cache.scanRepo(repo))
        found.revisions = cached->revisions;
    std::stable_sort(found.revisions.begin(), found.revisions.end(),
                     [](const CachedRevision& one, const CachedRevision& other) {
                         return one.lastModified > other.lastModified;
                     });
    return found;
}

Result<QString> pointMainAt(const HfCache& cache, const RepoId& repo, const QString& commit)
{
    const auto revision = Revision::parse(commit);
    if (!revision || !cache.snapshotFolder(repo, *revision)) {
        return fail(
            ErrorKind::NotFound,
            QCoreApplication::translate("LocalRevisions", "This revision of %1 is not on this computer.")
                .arg(repo.id()),
            QCoreApplication::translate("LocalRevisions", "Download it first."), commit);
    }
    const QString before = cache.commitOf(repo, Revision()).value_or(QString());
    const auto written = CacheWriter(cache.root(), repo).writeRef(Revision(), commit);
    return written ? Result<QString>(before) : fail(written.error());
}

UpdatePlan updatePlan(const HfCache& cache, const RepoId& repo, const QStringList& have,
                      const QList<hub::TreeEntry>& before, const QList<hub::TreeEntry>& after)
{
    const QSet<QString> here(have.begin(), have.end());
    const bool whole = std::all_of(before.begin(), before.end(), [&](const hub::TreeEntry& entry) {
        return !isFile(entry) || here.contains(entry.path);
    });
    UpdatePlan plan;
    for (const hub::TreeEntry& entry : after) {
        if (!isFile(entry) || (!whole && !here.contains(entry.path)))
            continue;
        if (!whole)
            plan.files.append(entry.path);
        (isBlobHere(cache, repo, entry) ? plan.keptBytes : plan.newBytes) += entry.size;
    }
    return plan;
}

} // namespace vitrine::storage
