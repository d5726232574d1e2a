#include "core/storage/snapshotfetch.h"

#include "core/base/bytesize.h"
#include "core/base/log.h"
#include "core/net/background.h"
#include "core/storage/fileselection.h"
#include "core/storage/filetarget.h"
#include "core/storage/hfcache.h"

#include <QCoreApplication>
#include <QDir>
#include <QFileInfo>
#include <QStorageInfo>

#include <deque>
#include <vector>

namespace vitrine::storage {

namespace {

constexpr int filesAtOnce = 4;

struct Text {
    Q_DECLARE_TR_FUNCTIONS(Download)
};

/// One snapshot under way; shared by the coroutines that work on its files. All in one thread.
struct Fetch {
    std::shared_ptr<FetchServices> services;
    SnapshotJob job;
    net::CancelToken cancel;
    std::shared_ptr<FileTarget> target;
    QString commit;
    std::deque<hub::TreeEntry> files;
    std::optional<Error> error;
    bool stop = false;
};
using FetchPtr = std::shared_ptr<Fetch>;

// What one more try with other files would meet again.
bool stopsEverything(ErrorKind kind)
{
    return kind != ErrorKind::Corrupt && kind != ErrorKind::NotFound;
}

// The place cannot be asked, or does not say: what is cached may do (protocol section 4.7).
bool mayFallBack(const Error& error)
{
    return error.kind == ErrorKind::Offline || error.kind == ErrorKind::Timeout ||
           error.kind == ErrorKind::Server || error.kind == ErrorKind::RateLimited ||
           error.kind == ErrorKind::SignIn || error.kind == ErrorKind::Forbidden ||
           error.kind == ErrorKind::Gated;
}

// The blob's name, as far as the listing tells: nothing where a gate masks it.
QString etagOf(const hub::TreeEntry& file)
{
    if (file.isLfs())
        return file.lfsSha256;
    return file.hashMasked ? QString() : file.oid;
}

QList<hub::TreeEntry> entriesOf(const QMap<QString, ListedFile>& files)
{
    QList<hub::TreeEntry> entries;
    for (auto it = files.begin(); it != files.end(); ++it) {
        hub::TreeEntry entry;
        entry.path = it.key();
        entry.size = it->size;
        entry.oid = it->blobId;
        entry.lfsSha256 = it->lfsSha256;
        entries.append(entry);
    }
    return entries;
}

void keepTree(FileTarget& target, const QString& commit, const QList<hub::TreeEntry>& tree)
{
    QMap<QString, ListedFile> files;
    for (const hub::TreeEntry& entry : tree) {
        if (entry.hashMasked)
            return; // a listing with masked hashes would mislead everyone who reads it later
        if (entry.type == hub::TreeEntry::Type::File)
            files.insert(entry.path, {entry.size, entry.oid, entry.lfsSha256});
    }
    if (target.readTree(commit) != files)
        target.writeTree(commit, files);
}

// Everything asked for is here already: nothing needs the place.
Result<QString> fallBack(const SnapshotJob& job, FileTarget& target, Error error)
{
    const HfCache cache(job.cacheRoot);
    const auto commit = cache.commitOf(job.request.repo, job.request.revision);
    const auto listed = commit ? target.readTree(*commit) : std::nullopt;
    if (!listed)
        return fail(error);
    const auto wanted = selectFiles(entriesOf(*listed), job.request);
    if (!wanted)
        return fail(error);
    qsizetype here = 0;
    for (const hub::TreeEntry& file : *wanted)
        here += QFileInfo(target.folder(*commit) + QLatin1Char('/') + file.path).isFile();
    if (here == wanted->size())
        return target.folder(*commit);
    error.safe = Text::tr("%1 of %2 files are already here.").arg(here).arg(wanted->size());
    return fail(error);
}

// Under the lock of its etag: here meanwhile, or fetched, verified and named.
QCoro::Task<Result<void>> fetchLocked(FetchPtr fetch, hub::TreeEntry file, hub::FileMeta meta)
{
    const auto target = fetch->target;
    const QString commit = fetch->commit;
    // Named, here and below: GCC 12 destroys a temporary lambda in a co_await twice.
    const auto settleIt = [=] {
        return target->settle(commit, file, meta.etag);
    };
    const auto settled = co_await net::inBackground(settleIt);
    if (!settled)
        co_return fail(settled.error());
    if (*settled)
        co_return Result<void>();
    const auto partPath = target->partPath(file.path, meta.etag);
    const auto finalPath = target->finalPath(file.path, meta.etag);
    if (!partPath || !finalPath)
        co_return fail(partPath ? finalPath.error() : partPath.error());
    FetchJob job;
    job.client = fetch->job.client;
    job.repo = fetch->job.request.repo;
    job.revision = *Revision::parse(commit);
    job.path = file.path;
    job.meta = meta;
    job.partPath = *partPath;
    const auto progress = fetch->job.progress;
    job.received = progress->received();
    job.opened = [progress, path = file.path](std::shared_ptr<PartFile> part) {
        progress->begin(path, part);
    };
    job.waiting = [progress](std::optional<QDateTime> until) {
        progress->setWaiting(until);
    };
    const auto part = co_await fetchFile(fetch->services, job, fetch->cancel);
    if (!part)
        co_return fail(part.error());
    const std::shared_ptr<PartFile> whole = *part;
    const auto publishIt = [=, services = fetch->services]() -> Result<void> {
        const QString marker = target->markerPath(file.path, meta.etag);
        const auto owed = whole->moveTo(*finalPath, marker);
        if (!owed)
            return fail(owed.error());
        const auto published = target->publish(commit, file.path, meta.etag);
        if (*owed && services->flush)
            services->flush({*finalPath, marker, ExpectedContent::fromEtag(meta.etag)});
        return published;
    };
    co_return co_await net::inBackground(publishIt);
}

QCoro::Task<Result<hub::FileMeta>> askFor(FetchPtr fetch, hub::TreeEntry file)
{
    const Revision revision = *Revision::parse(fetch->commit);
    auto meta =
        co_await fetch->job.client->headFile(fetch->job.request.repo, revision, file.path, fetch->cancel);
    if (!meta)
        co_return fail(meta.error());
    if (!meta->exists) {
        if (meta->commit == fetch->commit)
            fetch->target->markMissing(fetch->commit, file.path);
        co_return fail(ErrorKind::NotFound, Text::tr("“%1” is not on the server any more.").arg(file.path),
                       Text::tr("Open the repository again and look at its files."));
    }
    if (file.isLfs() && meta->etag != file.lfsSha256) {
        co_return fail(ErrorKind::Corrupt,
                       Text::tr("The server describes “%1” in two ways that differ.").arg(file.path),
                       Text::tr("Try again later."), meta->etag + QStringLiteral(" / ") + file.lfsSha256);
    }
    if (meta->size < 0 && !file.hashMasked)
        meta->size = file.size;
    co_return *meta;
}

QCoro::Task<Result<void>> fetchOne(FetchPtr fetch, hub::TreeEntry file)
{
    const auto target = fetch->target;
    const QString commit = fetch->commit;
    const QString listed = etagOf(file);
    const auto settleIt = [=] {
        return target->settle(commit, file, listed);
    };
    const auto settled = co_await net::inBackground(settleIt);
    if (!settled)
        co_return fail(settled.error());
    if (*settled)
        co_return Result<void>();
    for (int attempt = 1;; ++attempt) {
        const auto meta = co_await askFor(fetch, file);
        if (!meta)
            co_return fail(meta.error());
        Result<std::optional<FileLock>> lock = std::optional<FileLock>();
        for (;;) { // another process, or another file of the same content, may be fetching it
            lock = FileLock::tryLock(target->lockPath(file.path, meta->etag));
            if (!lock)
                co_return fail(lock.error());
            if (*lock)
                break;
            co_await waitFor(std::chrono::milliseconds(50), fetch->cancel);
            if (fetch->cancel.isCancelled())
                co_return fail(Error::cancelled());
        }
        const auto done = co_await fetchLocked(fetch, file, *meta);
        if (done || done.error().kind != ErrorKind::Conflict || attempt == 3)
            co_return done;
    }
}

QCoro::Task<void> runFiles(FetchPtr fetch)
{
    const auto progress = fetch->job.progress;
    while (!fetch->files.empty() && !fetch->stop && !fetch->cancel.isCancelled()) {
        const hub::TreeEntry file = fetch->files.front();
        fetch->files.pop_front();
        const auto done = co_await fetchOne(fetch, file);
        progress->end(file.path, done ? file.size : 0);
        if (done)
            continue;
        qCInfo(lcStorage) << file.path << done.error().what << done.error().detail;
        if (!fetch->error || fetch->error->kind == ErrorKind::Cancelled)
            fetch->error = done.error();
        fetch->stop = fetch->stop || stopsEverything(done.error().kind);
    }
}

// Before the first byte: what is lacking must fit.
Result<void> checkRoom(const Fetch& fetch, const QList<hub::TreeEntry>& files)
{
    const QString folder = fetch.target->folder(fetch.commit);
    qint64 needed = 0;
    for (const hub::TreeEntry& file : files) {
        const QString etag = etagOf(file);
        const auto named = fetch.target->finalPath(file.path, etag);
        const bool isHere = QFileInfo::exists(folder + QLatin1Char('/') + file.path) ||
                            (named && QFileInfo(*named).size() == file.size);
        if (!isHere)
            needed += file.size - (etag.isEmpty() ? 0 : fetch.target->partialBytes(file.path, etag));
    }
    return checkSpace(folder, needed);
}

QCoro::Task<Result<QString>> resolveCommit(FetchPtr fetch)
{
    const DownloadRequest& request = fetch->job.request;
    if (request.revision.isCommit())
        co_return request.revision.text();
    const auto info = co_await fetch->job.client->info(request.repo, request.revision,
                                                       hub::Freshness::Network, fetch->cancel);
    if (!info)
        co_return fail(info.error());
    const auto commit = Revision::parse(info->value.commit);
    if (!commit || !commit->isCommit())
        co_return fail(ErrorKind::Server, Text::tr("The server did not say which version this is."),
                       Text::tr("Try again later."));
    co_return commit->text();
}

QCoro::Task<Result<QString>> fetchFiles(FetchPtr fetch)
{
    const SnapshotJob& job = fetch->job;
    const auto target = fetch->target;
    const auto settleIt = [target, cancel = fetch->cancel] {
        target->settleUnflushed(Settle::Unchecked, cancel);
    };
    co_await net::inBackground(settleIt);
    const auto commit = co_await resolveCommit(fetch);
    if (!commit)
        co_return mayFallBack(commit.error()) ? fallBack(job, *target, commit.error()) : fail(commit.error());
    fetch->commit = *commit;
    job.progress->setCommit(*commit);
    const Revision revision = *Revision::parse(*commit);
    const QString everywhere;
    const auto tree = co_await job.client->tree(job.request.repo, revision, everywhere, true, false,
                                                hub::Freshness::Network, fetch->cancel);
    if (!tree)
        co_return mayFallBack(tree.error()) ? fallBack(job, *target, tree.error()) : fail(tree.error());
    const auto files = selectFiles(tree->value, job.request);
    if (!files)
        co_return fail(files.error());
    qint64 total = 0;
    for (const hub::TreeEntry& file : *files)
        total += file.size;
    job.progress->setTotal(total);
    const QList<hub::TreeEntry> all = tree->value;
    const auto prepareIt = [fetch, files = *files, all]() -> Result<void> {
        if (const auto fits = checkRoom(*fetch, files); !fits)
            return fail(fits.error());
        if (const auto made = fetch->target->prepare(fetch->job.request.revision, fetch->commit); !made)
            return fail(made.error());
        keepTree(*fetch->target, fetch->commit, all);
        return {};
    };
    const auto ready = co_await net::inBackground(prepareIt);
    if (!ready)
        co_return fail(ready.error());
    fetch->files.assign(files->begin(), files->end());
    std::vector<QCoro::Task<void>> workers;
    for (int i = 0; i < filesAtOnce; ++i)
        workers.push_back(runFiles(fetch));
    for (QCoro::Task<void>& worker : workers)
        co_await worker;
    if (fetch->cancel.isCancelled())
        co_return fail(Error::cancelled());
    if (fetch->error)
        co_return fail(*fetch->error);
    co_return target->folder(fetch->commit);
}

} // namespace

QCoro::Task<Result<QString>> fetchSnapshot(std::shared_ptr<FetchServices> services, SnapshotJob job,
                                           net::CancelToken cancel)
{
    auto fetch = std::make_shared<Fetch>();
    fetch->services = services;
    fetch->job = job;
    fetch->cancel = cancel;
    fetch->target = makeFileTarget(job.request, job.cacheRoot);
    co_return co_await fetchFiles(fetch);
}

Result<void> checkSpace(const QString& folder, qint64 bytes)
{
    QString existing = folder;
    while (!QFileInfo::exists(existing) && existing.size() > 1)
        existing = QFileInfo(existing).path();
    const qint64 available = QStorageInfo(existing).bytesAvailable();
    if (available < 0 || bytes <= available)
        return {};
    Error error = Error::make(ErrorKind::DiskFull,
                              Text::tr("This download needs %1, but only %2 are free on the disk.")
                                  .arg(byteSizeText(bytes), byteSizeText(available)),
                              Text::tr("Free some space, then try again."), existing);
    error.safe = Text::tr("Nothing was changed.");
    return fail(error);
}

void removeParts(const DownloadRequest& request, const QString& cacheRoot, const QString& commit)
{
    const auto target = makeFileTarget(request, cacheRoot);
    const auto listed = target->readTree(commit);
    if (!listed)
        return;
    for (const hub::TreeEntry& file : entriesOf(*listed)) {
        const auto part = target->partPath(file.path, etagOf(file));
        if (!part || !QFileInfo::exists(*part))
            continue;
        const auto lock = FileLock::tryLock(target->lockPath(file.path, etagOf(file)));
        if (lock && *lock) // else someone else is working on it
            PartFile::remove(*part);
    }
}

} // namespace vitrine::storage
