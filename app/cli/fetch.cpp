#include "app/cli/fetch.h"

#include "app/cli/output.h"
#include "core/base/bytesize.h"
#include "core/storage/snapshotfetch.h"
#include "core/tasks/runshere.h"

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
        const auto tree = co_await context->client->tree(repo, revision, {}, true, false, hub::Freshness::Network,
                                                         interruption());
        if (!tree)
            co_return fail(tree.error());
        QMap<QString, qint64> files;
        for (const hub::TreeEntry& entry : tree->value) {
            if (entry.type == hub::TreeEntry::Type::File)
                files.insert(entry.path, entry.size);
        }
        request.files = tasks::filesToRun(files);
        if (request.files.isEmpty())
            co_return fail(ErrorKind::Unsupported,
                           QCoreApplication::translate("cli", "%1 holds nothing that Vitrine can run.").arg(repo.id()),
                           QCoreApplication::translate("cli", "“inspect” says why."));
    }
    co_return co_await fetch(context, request);
}

} // namespace vitrine::cli
