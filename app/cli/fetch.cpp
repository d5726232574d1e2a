#include "app/cli/fetch.h"

#include "app/cli/output.h"
#include "app/cli/remotemodel.h"
#include "app/cli/verdict.h"
#include "core/base/bytesize.h"
#include "core/storage/snapshotfetch.h"

#include <QCoreApplication>
#include <QThreadPool>
#include <QTimer>

namespace vitrine::cli {

QCoro::Task<Result<QString>> fetch(std::shared_ptr<Context> context, storage::DownloadRequest request)
{
    QThreadPool hashing;
    auto services = std::make_shared<storage::FetchServices>(*context->network, hashing);
    auto shown = std::make_shared<storage::SnapshotProgress>();
    QTimer timer;
    QObject::connect(&timer, &QTimer::timeout, &timer, [shown] {
        const auto state = shown->state();
        progress(QCoreApplication::translate("cli", "%1 of %2  %3")
                     .arg(byteSizeText(state.doneBytes), byteSizeText(state.totalBytes), state.currentFile));
    });
    timer.start(200);
    // Named: GCC 12 destroys a braced temporary in a co_await twice.
    const storage::SnapshotJob job{request, context->client, context->cacheRoot, shown};
    auto folder = co_await storage::fetchSnapshot(services, job, interruption());
    endProgress();
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
