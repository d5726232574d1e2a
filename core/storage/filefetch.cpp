#include "core/storage/filefetch.h"

#include "core/base/log.h"
#include "core/net/background.h"
#include "core/storage/environment.h"
#include "core/storage/rangesink.h"

#include <QCoreApplication>
#include <QCoroTimer>

#include <deque>
#include <vector>

namespace vitrine::storage {

namespace {

/// One file's transfer; shared by the lines that work on it. All in one thread.
struct Transfer {
    std::shared_ptr<FetchServices> services;
    FetchJob job;
    std::shared_ptr<PartFile> part;
    net::CancelToken cancel;
    std::deque<ByteRange> pieces; ///< of the current round, not yet asked for
    std::optional<Error> error;   ///< the first of the current round
    bool noRanges = false;        ///< the server sends whole files only
    bool nothingThere = false;    ///< 416: our end is not the server's
};
using TransferPtr = std::shared_ptr<Transfer>;

std::chrono::milliseconds stallTimeout(const FetchOptions& options)
{
    if (options.stallTimeout.count() > 0)
        return options.stallTimeout;
    const int seconds = qEnvironmentVariableIntValue("HF_HUB_DOWNLOAD_TIMEOUT");
    return seconds > 0 ? std::chrono::seconds(seconds) : std::chrono::seconds(20);
}

bool isOwnUrl(const FetchJob& job)
{
    return net::mayCarryToken(job.client->place().endpoint, job.meta.url);
}

bool isTransient(ErrorKind kind)
{
    return kind == ErrorKind::Offline || kind == ErrorKind::Timeout || kind == ErrorKind::Server;
}

bool isRefused(ErrorKind kind)
{
    return kind == ErrorKind::Forbidden || kind == ErrorKind::SignIn || kind == ErrorKind::NotFound ||
           kind == ErrorKind::Gated || kind == ErrorKind::Invalid;
}

std::deque<ByteRange> piecesOf(const Transfer& transfer)
{
    const FetchOptions& options = transfer.services->options;
    const qint64 size = transfer.part->size();
    if (transfer.noRanges)
        return {{0, size}};
    const QList<ByteRange> missing = transfer.part->missing();
    const bool parallel = size >= options.parallelFrom && options.linesPerFile > 1;
    std::deque<ByteRange> pieces;
    for (ByteRange gap : missing) {
        while (parallel && gap.length() > options.pieceBytes) {
            pieces.push_back({gap.begin, gap.begin + options.pieceBytes});
            gap.begin += options.pieceBytes;
        }
        pieces.push_back(gap);
    }
    return pieces;
}

QCoro::Task<Result<void>> fetchPiece(TransferPtr transfer, ByteRange piece)
{
    const auto line = co_await transfer->services->lines.acquire(transfer->cancel);
    if (!line)
        co_return fail(Error::cancelled());
    const FetchJob& job = transfer->job;
    const qint64 length = piece.end < 0 || piece.end == transfer->part->size() ? -1 : piece.length();
    net::Request request = job.client->contentRequest(job.meta, piece.begin, length);
    request.patience = net::Patience::none(); // tries, and waits that a person can see, are counted here
    request.stallTimeout = stallTimeout(transfer->services->options);
    request.headTimeout = std::max(request.headTimeout, request.stallTimeout);
    const auto sink = std::make_shared<RangeSink>(transfer->part, piece, job.meta, isOwnUrl(job),
                                                  transfer->services->limit, job.received, transfer->cancel);
    const auto reply = co_await transfer->services->network.stream(request, sink, transfer->cancel);
    transfer->part->note();
    if (sink->rangeIgnored())
        transfer->noRanges = true;
    if (!reply)
        co_return fail(reply.error());
    if (reply->status == 416)
        transfer->nothingThere = true;
    co_return Result<void>();
}

// Works off pieces until there are none or one fails.
QCoro::Task<void> runLine(TransferPtr transfer)
{
    while (!transfer->pieces.empty() && !transfer->error && !transfer->nothingThere) {
        const ByteRange piece = transfer->pieces.front();
        transfer->pieces.pop_front();
        const auto done = co_await fetchPiece(transfer, piece);
        if (!done && !transfer->error)
            transfer->error = done.error();
    }
}

// A further line, only while those that run are slow: from a fast peer, one carries all, and more cost memory
// and order.
QCoro::Task<void> helpWhereSlow(TransferPtr transfer)
{
    using namespace std::chrono_literals;
    const std::chrono::milliseconds interval = transfer->services->options.helpAfter;
    while (!transfer->pieces.empty() && !transfer->error && !transfer->cancel.isCancelled()) {
        const qint64 before = transfer->job.received->load();
        for (auto waited = 0ms; waited < interval && !transfer->pieces.empty(); waited += 10ms)
            co_await QCoro::sleepFor(10ms);
        const qint64 came = transfer->job.received->load() - before;
        const qint64 fast = transfer->services->options.fastBytesPerSecond * interval.count() / 1000;
        if (!transfer->pieces.empty() && came <= fast) {
            co_await runLine(transfer);
            co_return;
        }
    }
}

QCoro::Task<Result<void>> runRound(TransferPtr transfer)
{
    transfer->pieces = piecesOf(*transfer);
    transfer->error.reset();
    transfer->nothingThere = false;
    const int count =
        std::min<int>(transfer->services->options.linesPerFile, static_cast<int>(transfer->pieces.size()));
    const bool parallel = transfer->part->size() >= transfer->services->options.parallelFrom;
    std::vector<QCoro::Task<void>> lines;
    lines.push_back(runLine(transfer));
    for (int i = 1; i < (parallel ? count : 1); ++i)
        lines.push_back(helpWhereSlow(transfer));
    for (QCoro::Task<void>& line : lines)
        co_await line;
    if (transfer->error)
        co_return fail(*transfer->error);
    co_return Result<void>();
}

// A signed link lives for an hour: where one is refused, the place is asked for a new one.
QCoro::Task<Result<void>> resolveAgain(TransferPtr transfer)
{
    const FetchJob& job = transfer->job;
    const auto meta = co_await job.client->headFile(job.repo, job.revision, job.path, transfer->cancel);
    if (!meta)
        co_return fail(meta.error());
    if (!meta->exists || meta->etag != job.meta.etag) {
        co_return fail(ErrorKind::Conflict,
                       QCoreApplication::translate("FileFetch", "The file changed on the server meanwhile."),
                       QCoreApplication::translate("FileFetch", "Start the download again."));
    }
    transfer->job.meta = *meta;
    co_return Result<void>();
}

std::chrono::milliseconds delayAfter(const FetchOptions& options, int failures)
{
    return options.retryDelay * (1 << std::clamp(failures - 1, 0, 3));
}

QCoro::Task<void> waitAfter(TransferPtr transfer, Error error, int failures)
{
    std::chrono::milliseconds delay = delayAfter(transfer->services->options, failures);
    if (error.retryAfter)
        delay = std::max<std::chrono::milliseconds>(delay, *error.retryAfter);
    const bool tell = error.kind == ErrorKind::RateLimited && transfer->job.waiting;
    if (tell)
        transfer->job.waiting(QDateTime::currentDateTimeUtc().addMSecs(delay.count()));
    co_await waitFor(delay, transfer->cancel);
    if (tell)
        transfer->job.waiting({});
}

// Until all bytes are there, or it makes no sense to go on.
QCoro::Task<Result<void>> transferAll(TransferPtr transfer)
{
    int failures = 0;
    while (!transfer->part->isComplete()) {
        const qint64 before = transfer->part->doneBytes();
        const bool knewRanges = transfer->noRanges;
        const auto done = co_await runRound(transfer);
        if (transfer->cancel.isCancelled())
            co_return fail(Error::cancelled());
        if (transfer->part->doneBytes() > before)
            failures = 0;
        Error error = done ? Error() : done.error();
        if (transfer->nothingThere || (done && !transfer->part->isComplete())) {
            // The server knows no such bytes, or sent fewer than it announced: not the content that was
            // described.
            error = Error::make(
                ErrorKind::Corrupt,
                QCoreApplication::translate("FileFetch", "The server sent a shorter file than it named."),
                QCoreApplication::translate("FileFetch", "Try again later."));
            co_return fail(error);
        }
        if (done || transfer->noRanges != knewRanges)
            continue;
        qCInfo(lcStorage) << "line broke:" << errorKindName(error.kind) << error.detail;
        if (isRefused(error.kind) && failures < 3) {
            ++failures;
            const auto resolved = co_await resolveAgain(transfer);
            if (!resolved && !isTransient(resolved.error().kind))
                co_return fail(resolved.error());
            if (failures == 1)
                continue;
        } else if (error.kind != ErrorKind::RateLimited && !isTransient(error.kind)) {
            co_return fail(error);
        } else if (error.kind != ErrorKind::RateLimited && ++failures > transfer->services->options.tries) {
            co_return fail(error);
        }
        co_await waitAfter(transfer, error, failures);
    }
    co_return Result<void>();
}

Result<std::shared_ptr<PartFile>> openPart(const FetchJob& job, QThreadPool& hashing)
{
    const QString end = QStringLiteral(".vitrine-part");
    if (job.partPath.endsWith(end))
        PartFile::adopt(job.partPath, job.partPath.chopped(end.size()), job.meta.size);
    return PartFile::open(job.partPath, job.meta.size, ExpectedContent::fromEtag(job.meta.etag), hashing);
}

} // namespace

QCoro::Task<Result<std::shared_ptr<PartFile>>> fetchFile(std::shared_ptr<FetchServices> services,
                                                         FetchJob job, net::CancelToken cancel)
{
    for (int attempt = 1;; ++attempt) {
        // Named, here and below: GCC 12 destroys a temporary lambda in a co_await twice.
        const auto openIt = [job, services] {
            return openPart(job, services->hashing);
        };
        const auto part = co_await net::inBackground(openIt);
        if (!part)
            co_return fail(part.error());
        if (job.opened)
            job.opened(*part);
        auto transfer = std::make_shared<Transfer>();
        transfer->services = services;
        transfer->job = job;
        transfer->part = *part;
        transfer->cancel = cancel;
        Result<void> done = co_await transferAll(transfer);
        if (done) {
            const std::shared_ptr<PartFile> whole = *part;
            const auto verifyIt = [whole, cancel] {
                return whole->verify(cancel);
            };
            done = co_await net::inBackground(verifyIt);
        }
        job.meta = transfer->job.meta; // a fresher link
        if (done)
            co_return *part;
        const bool isWrong =
            done.error().kind == ErrorKind::Corrupt || done.error().kind == ErrorKind::Conflict;
        if (isWrong)
            (*part)->discard();
        if (done.error().kind != ErrorKind::Corrupt || attempt == 2)
            co_return fail(done.error());
        qCWarning(lcStorage) << "fetched again:" << done.error().detail;
    }
}

} // namespace vitrine::storage
