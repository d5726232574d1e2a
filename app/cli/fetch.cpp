#include "app/cli/fetch.h"

#include "app/cli/output.h"
#include "app/cli/remotemodel.h"
#include "app/cli/verdict.h"
#include "core/base/bytesize.h"
#include "core/storage/environment.h"
#include "core/storage/filetarget.h"
#include "core/storage/ownerlink.h"
#include "core/storage/snapshotfetch.h"

#include <QCoreApplication>
#include <QProcess>
#include <QThreadPool>
#include <QTimer>

#include <atomic>

namespace vitrine::cli {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("cli", text);
}

void showOwners(const storage::Download& download)
{
    switch (download.status) {
    case storage::DownloadStatus::Queued:
        return progress(tr("waits in the window's queue"));
    case storage::DownloadStatus::Paused:
        return progress(tr("paused in the window"));
    default:
        progress(tr("%1 of %2  %3 (in the window)")
                     .arg(byteSizeText(download.doneBytes), byteSizeText(download.totalBytes),
                          download.currentFile));
    }
}

// The window's queue does it, where there is one that would do the same.
QCoro::Task<std::optional<Result<QString>>> fetchByOwner(std::shared_ptr<Context> context,
                                                         storage::DownloadRequest request)
{
    if (!request.localDir.isEmpty() || context->ownIdentity || storage::offlineByEnvironment())
        co_return std::optional<Result<QString>>();
    const storage::OwnerRequest asked{request, context->identity.token, context->cacheRoot};
    const std::function<void(storage::Download)> tell = showOwners;
    auto done = co_await storage::downloadByOwner(context->dataFolder, asked, tell, interruption());
    endProgress();
    co_return done;
}

// A process of its own waits for the disk: this one is done when the files are.
void settleLater(const Context& context, const storage::DownloadRequest& request)
{
    QProcess later;
    later.setProgram(QCoreApplication::applicationFilePath());
    later.setArguments({QLatin1String(settleVerb), context.cacheRoot, repoTypeName(request.repo.type),
                        request.repo.id(), request.localDir});
    later.setStandardInputFile(QProcess::nullDevice());
    later.setStandardOutputFile(QProcess::nullDevice());
    later.setStandardErrorFile(QProcess::nullDevice());
    later.setWorkingDirectory(QStringLiteral("/"));
    later.startDetached(); // where it cannot start, the next download or window looks after the files
}

} // namespace

int runSettle(const QStringList& words)
{
    storage::DownloadRequest request;
    const auto type = parseRepoType(words.value(1));
    const auto repo = type ? RepoId::parse(words.value(2), *type) : Result<RepoId>(fail(type.error()));
    if (!repo)
        return exitCode(ErrorKind::Invalid);
    request.repo = *repo;
    request.localDir = words.value(3);
    storage::makeFileTarget(request, words.value(0))->settleUnflushed(storage::Settle::All, {});
    return 0;
}

QCoro::Task<Result<QString>> fetch(std::shared_ptr<Context> context, storage::DownloadRequest request)
{
    const auto done = co_await fetchByOwner(context, request);
    if (done)
        co_return *done;
    QThreadPool hashing;
    auto services = std::make_shared<storage::FetchServices>(*context->network, hashing);
    const auto owed = std::make_shared<std::atomic<bool>>(false);
    services->flush = [owed](const storage::Unflushed&) {
        *owed = true;
    };
    auto shown = std::make_shared<storage::SnapshotProgress>();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [shown] {
        const auto state = shown->state();
        progress(tr("%1 of %2  %3")
                     .arg(byteSizeText(state.doneBytes), byteSizeText(state.totalBytes), state.currentFile));
    });
    timer.start(200);
    // Named: GCC 12 destroys a braced temporary in a co_await twice.
    const storage::SnapshotJob job{request, context->client, context->cacheRoot, shown};
    auto folder = co_await storage::fetchSnapshot(services, job, interruption());
    endProgress();
    if (*owed)
        settleLater(*context, request);
    co_return folder;
}

QCoro::Task<Result<QString>> fetchForRunning(std::shared_ptr<Context> context, RepoId repo, Revision revision,
                                             QStringList wanted)
{
    storage::DownloadRequest request;
    request.place = context->place;
    request.repo = repo;
    request.revision = revision;
    request.files = wanted;
    if (wanted.isEmpty()) {
        // What cannot run says so before it is downloaded.
        auto facts = co_await remoteFacts(context, repo, revision);
        if (!facts)
            co_return fail(facts.error());
        const auto headers = co_await remoteHeaders(context, repo, revision, *facts);
        if (!headers)
            co_return fail(headers.error());
        const auto verdict = tasks::runsHere(*facts, tasks::Machine::here());
        if (!verdict.runs())
            co_return fail(refusal(repo.id(), verdict));
        request.files = tasks::filesToRun(facts->files);
    }
    co_return co_await fetch(context, request);
}

} // namespace vitrine::cli
