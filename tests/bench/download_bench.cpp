// Download beside curl from the same server: prints the ratio of speeds (ours includes verification by
// SHA-256; both leave the flush to the background) and the most memory that downloading took.
//   download_bench [MEGABYTES] [ROUNDS] [LINES] [PIECE-MB]   the budget: at least 0.9 x curl, under 100 MB
//   download_bench --serve FOLDER MEGABYTES    the server: the local hub in a process of its own
#include "core/localhub/server.h"
#include "core/storage/sqlitedownloadqueue.h"

#include <QCoreApplication>
#include <QCoroTask>
#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QTemporaryDir>

#include <algorithm>
#include <cstdio>
#include <unistd.h>
#include <vector>

using namespace vitrine;
using namespace vitrine::storage;

namespace {

const QString repoName = QStringLiteral("bench/large");

bool writeNoise(const QString& path, qint64 megabytes)
{
    QFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        return false;
    std::vector<quint64> block((1 << 20) / sizeof(quint64));
    quint64 state = 88172645463325252ull;
    for (qint64 i = 0; i < megabytes; ++i) {
        for (quint64& word : block) {
            state ^= state << 13;
            state ^= state >> 7;
            state ^= state << 17;
            word = state;
        }
        if (file.write(reinterpret_cast<const char*>(block.data()), 1 << 20) != 1 << 20)
            return false;
    }
    return true;
}

int serve(const QString& folder, qint64 megabytes)
{
    localhub::ServerOptions options;
    options.dataFolder = folder + QStringLiteral("/hub");
    localhub::Server server(options);
    if (const auto started = server.start(); !started) {
        std::fprintf(stderr, "%s\n", qPrintable(started.error().message()));
        return 1;
    }
    const QString source = folder + QStringLiteral("/source");
    QDir().mkpath(source);
    if (!writeNoise(source + QStringLiteral("/model.safetensors"), megabytes))
        return 1;
    if (const auto imported = server.importFolder(*RepoId::parse(repoName), source); !imported) {
        std::fprintf(stderr, "%s\n", qPrintable(imported.error().message()));
        return 1;
    }
    QDir(source).removeRecursively();
    std::printf("%s\n", qPrintable(server.url().toString()));
    std::fflush(stdout);
    char byte = 0;
    while (read(STDIN_FILENO, &byte, 1) > 0) { // until the other side goes
    }
    return 0;
}

struct CurlTimes {
    double written = 0; ///< seconds until curl ended
    double flushed = 0; ///< until its file is on the disk as well
};

CurlTimes curl(const QString& endpoint, const QString& target)
{
    QFile::remove(target);
    QElapsedTimer clock;
    clock.start();
    QProcess process;
    process.start(QStringLiteral("curl"), {QStringLiteral("-sfL"), QStringLiteral("-o"), target,
                                           endpoint + QLatin1Char('/') + repoName +
                                               QStringLiteral("/resolve/main/model.safetensors")});
    if (!process.waitForFinished(-1) || process.exitCode() != 0)
        return {};
    CurlTimes times;
    times.written = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    QFile file(target);
    if (file.open(QIODevice::ReadWrite))
        fdatasync(file.handle());
    times.flushed = static_cast<double>(clock.nsecsElapsed()) / 1e9;
    return times;
}

double ours(net::Network& network, const QString& endpoint, const QString& folder, const FetchOptions& fetch)
{
    QDir(folder).removeRecursively();
    QueueOptions options;
    options.dataFolder = folder;
    options.fetch = fetch;
    auto queue = makeDownloadQueue(
        network,
        [&](const hub::Place& place, const QString&) {
            return std::make_shared<hub::HubClient>(network, place, hub::Identity());
        },
        options);
    DownloadRequest request;
    request.place = *hub::Place::parse(endpoint);
    request.repo = *RepoId::parse(repoName);
    request.files = {QStringLiteral("model.safetensors")};
    QElapsedTimer clock;
    clock.start();
    const auto done = QCoro::waitFor((*queue)->wait((*queue)->add(request), {}));
    if (!done) {
        std::fprintf(stderr, "%s %s\n", qPrintable(done.error().message()), qPrintable(done.error().detail));
        return 0;
    }
    return static_cast<double>(clock.nsecsElapsed()) / 1e9;
}

double median(std::vector<double> values)
{
    std::sort(values.begin(), values.end());
    return values[values.size() / 2];
}

// Highest resident memory of this process so far, in MB.
double peakMegabytes()
{
    QFile status(QStringLiteral("/proc/self/status"));
    if (!status.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : status.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.mid(6).trimmed().split(' ').first().toDouble() * 1024 / 1e6;
    }
    return 0;
}

int compare(qint64 megabytes, int rounds, const FetchOptions& fetch)
{
    QTemporaryDir folder;
    QProcess server;
    server.setProcessChannelMode(QProcess::ForwardedErrorChannel);
    server.start(QCoreApplication::applicationFilePath(),
                 {QStringLiteral("--serve"), folder.path(), QString::number(megabytes)});
    if (!server.waitForReadyRead(600'000))
        return 1;
    const QString endpoint = QString::fromUtf8(server.readLine()).trimmed();
    net::Network network;
    std::vector<double> theirs;
    std::vector<double> theirsFlushed;
    std::vector<double> mine;
    const QString curlTarget = folder.filePath(QStringLiteral("curl.bin"));
    const QString ourTarget = folder.filePath(QStringLiteral("ours"));
    // The first round only warms up. What one wrote is removed before the other starts: both write into
    // memory that the system has at hand, which on a virtual machine is several times as fast as memory it
    // has yet to get.
    for (int round = 0; round <= rounds; ++round) {
        const CurlTimes curlSeconds = curl(endpoint, curlTarget);
        QFile::remove(curlTarget);
        const double ourSeconds = ours(network, endpoint, ourTarget, fetch);
        QDir(ourTarget).removeRecursively();
        if (curlSeconds.written <= 0 || ourSeconds <= 0) {
            std::fprintf(stderr, "round %d failed: curl %.2f s, Vitrine %.2f s\n", round, curlSeconds.written,
                         ourSeconds);
            return 1;
        }
        if (round == 0)
            continue;
        if (qEnvironmentVariableIsSet("VITRINE_BENCH_VERBOSE")) {
            std::fprintf(stderr, "round %d: curl %.3f s, flushed %.3f s, Vitrine %.3f s\n", round,
                         curlSeconds.written, curlSeconds.flushed, ourSeconds);
        }
        theirs.push_back(curlSeconds.written);
        theirsFlushed.push_back(curlSeconds.flushed);
        mine.push_back(ourSeconds);
    }
    const double size = static_cast<double>(megabytes) * 1.048576;
    std::printf(
        "download  %lld MiB  curl %.0f MB/s, flushed to the disk %.0f MB/s  Vitrine %.0f MB/s (verified)\n"
        "          ratio %.2f (budget 0.90), beside a curl that flushes %.2f  memory %.0f MB (budget 100)\n",
        static_cast<long long>(megabytes), size / median(theirs), size / median(theirsFlushed),
        size / median(mine), median(theirs) / median(mine), median(theirsFlushed) / median(mine),
        peakMegabytes());
    server.closeWriteChannel();
    server.waitForFinished(10'000);
    return 0;
}

} // namespace

int main(int argc, char** argv)
{
    QCoreApplication application(argc, argv);
    const QStringList arguments = application.arguments();
    if (arguments.size() == 4 && arguments[1] == QLatin1String("--serve"))
        return serve(arguments[2], arguments[3].toLongLong());
    const qint64 megabytes = arguments.size() > 1 ? arguments[1].toLongLong() : 512;
    const int rounds = arguments.size() > 2 ? arguments[2].toInt() : 7;
    FetchOptions fetch;
    if (arguments.size() > 3)
        fetch.linesPerFile = arguments[3].toInt();
    if (arguments.size() > 4)
        fetch.pieceBytes = arguments[4].toLongLong() << 20;
    return compare(std::max<qint64>(megabytes, 1), std::max(rounds, 1), fetch);
}
