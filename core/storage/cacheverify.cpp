#include "core/storage/cacheverify.h"

#include "core/storage/cachescan.h"
#include "core/storage/cachewriter.h"
#include "core/storage/digest.h"

#include <QCoreApplication>
#include <QFileInfo>
#include <QThreadPool>

#include <atomic>
#include <mutex>

namespace vitrine::storage {

namespace {

struct Check {
    QString path;
    QString onDisk;
    ExpectedContent expected;
    qint64 size = 0;
};

// As the listing says, else as the blob is called.
ExpectedContent expectedOf(const ScannedFile& file, const std::optional<QMap<QString, ListedFile>>& listed)
{
    if (listed && listed->contains(file.path)) {
        const ListedFile& entry = (*listed)[file.path];
        return ExpectedContent::fromEtag(entry.lfsSha256.isEmpty() ? entry.blobId : entry.lfsSha256);
    }
    return ExpectedContent::fromEtag(QFileInfo(file.blob).fileName());
}

const ScannedRevision* revisionOf(const ScannedRepo& repo, const QString& commit)
{
    for (const ScannedRevision& revision : repo.revisions) {
        if (revision.revision.commit == commit)
            return &revision;
    }
    return nullptr;
}

QList<Check> plan(const ScannedRevision& revision, const std::optional<QMap<QString, ListedFile>>& listed,
                  VerifyReport& report)
{
    QList<Check> checks;
    QSet<QString> here;
    for (const ScannedFile& file : revision.files) {
        here.insert(file.path);
        if (listed && !listed->contains(file.path)) {
            report.extra.append(file.path);
            continue;
        }
        checks.append({file.path, file.onDisk, expectedOf(file, listed), file.bytes});
        report.bytes += file.bytes;
    }
    report.files = static_cast<int>(checks.size());
    if (listed) {
        for (auto entry = listed->begin(); entry != listed->end(); ++entry) {
            if (!here.contains(entry.key()))
                report.missing.append(entry.key());
        }
    }
    return checks;
}

} // namespace

Result<VerifyReport> verifyRevision(const HfCache& cache, const RepoId& repo, const QString& commit,
                                    const net::CancelToken& cancel,
                                    const std::function<void(qint64, qint64)>& progress)
{
    const auto scanned = scanRepoFolder(cache.repoFolder(repo));
    if (!scanned)
        return fail(scanned.error());
    const ScannedRevision* revision = revisionOf(*scanned, commit);
    if (!revision) {
        return fail(ErrorKind::NotFound,
                    QCoreApplication::translate("HfCache", "This version of “%1” is not in the cache.")
                        .arg(repo.id()));
    }
    VerifyReport report;
    const QList<Check> checks = plan(*revision, CacheWriter(cache.root(), repo).readTree(commit), report);
    std::atomic<qint64> done = 0;
    std::mutex mutex; // guards what follows
    std::optional<Error> unreadable;
    QThreadPool pool;
    for (const Check& check : checks) {
        pool.start([&, check] {
            const auto found = digestOfFile(check.onDisk, check.expected.kind, cancel, [&](qint64 bytes) {
                const qint64 now = done.fetch_add(bytes) + bytes;
                if (progress)
                    progress(now, report.bytes);
            });
            const std::lock_guard lock(mutex);
            if (!found && found.error().kind != ErrorKind::Cancelled)
                unreadable = found.error();
            else if (found && *found != check.expected.hex)
                report.mismatched.append(check.path);
        });
    }
    pool.waitForDone();
    if (cancel.isCancelled())
        return fail(Error::cancelled());
    if (unreadable)
        return fail(*unreadable);
    report.mismatched.sort();
    report.missing.sort();
    report.extra.sort();
    return report;
}

} // namespace vitrine::storage
