// Downloads a repository and ends: a process for tests to kill, to starve of disk, and to run twice at once.
//   downloadchild ENDPOINT DATAFOLDER REPO [LIMIT]
// LIMIT: bytes that a file may have (RLIMIT_FSIZE), which is what a full disk looks like to one file.
#include "core/storage/sqlitedownloadqueue.h"

#include <QCoreApplication>
#include <QCoroTask>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

using namespace vitrine;
using namespace vitrine::storage;

namespace {

void limitFiles(qlonglong bytes)
{
    std::signal(SIGXFSZ, SIG_IGN); // write() says EFBIG instead
    const rlimit limit{static_cast<rlim_t>(bytes), static_cast<rlim_t>(bytes)};
    setrlimit(RLIMIT_FSIZE, &limit);
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() > 4)
        limitFiles(arguments[4].toLongLong());
    net::Network network;
    QueueOptions options;
    options.dataFolder = arguments[2];
    options.fetch.retryDelay = std::chrono::milliseconds(5);
    options.fetch.parallelFrom = 4'000'000;
    options.fetch.pieceBytes = 1 << 20;
    options.fetch.helpAfter = std::chrono::milliseconds(0);
    auto queue = makeDownloadQueue(
        network,
        [&](const hub::Place& place, const QString&) {
            return std::make_shared<hub::HubClient>(network, place, hub::Identity());
        },
        options);
    if (!queue)
        return 100;
    DownloadRequest request;
    request.place = *hub::Place::parse(arguments[1]);
    request.repo = *RepoId::parse(arguments[3]);
    const auto folder = QCoro::waitFor((*queue)->wait((*queue)->add(request), {}));
    std::fprintf(stderr, "%s\n",
                 qPrintable(folder ? *folder : folder.error().message() + folder.error().detail));
    queue->reset();
    return folder ? 0 : exitCode(folder.error().kind);
}
