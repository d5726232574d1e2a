#include "core/storage/sqlitedownloadqueue.h"

#include "core/base/log.h"
#include "core/storage/hfcache.h"
#include "core/storage/queuedatabase.h"
#include "core/storage/speedmeter.h"
#include "core/storage/transferthread.h"

#include <QCoreApplication>
#include <QElapsedTimer>
#include <QTimer>
#include <QUuid>

#include <algorithm>

namespace vitrine::storage {

namespace {

constexpr int tickMilliseconds = 250;

/// A line of the queue and what runs for it.
struct Line {
    Download download;
    std::optional<net::CancelSource> run; ///< while a transfer is under way, stopping ones included
    std::shared_ptr<SnapshotProgress> progress;
    QString cacheRoot; ///< where it was last started into
    SpeedMeter speed;
};

} // namespace

class SqliteDownloadQueue : public DownloadQueue {
    Q_OBJECT

public:
    SqliteDownloadQueue(net::Network& network, ClientProvider provider, QueueOptions options,
                        std::unique_ptr<QueueDatabase> database);
    ~SqliteDownloadQueue() override;

    QString add(const DownloadRequest& request) override;
    void pause(const QString& id) override;
    void resume(const QString& id) override;
    void cancel(const QString& id) override;
    void clearFinished() override;
    QList<Download> downloads() const override;
    std::optional<Download> find(const QString& id) const override;
    void setSpeedLimit(qint64 bytesPerSecond) override
    {
        m_transfers.limit().setBytesPerSecond(bytesPerSecond);
    }
    void setParallel(int count) override;
    void setCacheFolder(const QString& folder) override;

private:
    Line* line(const QString& id) const;
    void startWaiting();
    void start(Line& line);
    void ended(const QString& id, const Result<QString>& result);
    void tick();
    void tryAgain(const QString& origin);
    void refresh(Line& line);
    void setStatus(Line& line, DownloadStatus status);
    QString cacheRootFor(const Download& download) const;
    void dropParts(const Line& line);
    bool isShared(const Download& download) const;

    ClientProvider m_provider;
    QueueOptions m_options;
    std::unique_ptr<QueueDatabase> m_database;
    TransferThread m_transfers;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::vector<std::unique_ptr<Line>> m_leaving; ///< cancelled, until their transfers have stopped
    QHash<QString, QDateTime> m_waits;            ///< origin -> until when it makes us wait
    QTimer m_timer;
    QElapsedTimer m_clock;
};

SqliteDownloadQueue::SqliteDownloadQueue(net::Network& network, ClientProvider provider, QueueOptions options,
                                         std::unique_ptr<QueueDatabase> database)
    : m_provider(std::move(provider)), m_options(std::move(options)), m_database(std::move(database)),
      m_transfers(network, m_options.fetch)
{
    m_clock.start();
    m_transfers.settleUnflushed(m_options.dataFolder, m_options.cacheFolder);
    m_transfers.limit().setBytesPerSecond(m_options.speedLimit);
    m_timer.setInterval(tickMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &SqliteDownloadQueue::tick);
    connect(&network, &net::Network::offlineChanged, this, [this](bool offline) {
        if (!offline)
            tryAgain({});
    });
    connect(&network, &net::Network::reachabilityChanged, this,
            [this](const QString& origin, bool reachable) {
                if (reachable)
                    tryAgain(origin);
            });
    connect(&network, &net::Network::rateLimited, this,
            [this](const QString& origin, const QDateTime& until) { m_waits[origin] = until; });
    for (Download& download : m_database->load()) {
        if (download.status == DownloadStatus::Running)
            download.status = DownloadStatus::Queued;
        m_lines.push_back(std::make_unique<Line>());
        m_lines.back()->download = download;
    }
    // Not from the constructor: whoever makes the queue wants to connect first.
    QTimer::singleShot(0, this, &SqliteDownloadQueue::startWaiting);
}

SqliteDownloadQueue::~SqliteDownloadQueue()
{
    for (auto* lines : {&m_lines, &m_leaving}) {
        for (const auto& line : *lines) {
            if (line->run)
                line->run->cancel();
        }
    }
}

Line* SqliteDownloadQueue::line(const QString& id) const
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const auto& line) { return line->download.id == id; });
    return found == m_lines.end() ? nullptr : found->get();
}

QString SqliteDownloadQueue::add(const DownloadRequest& request)
{
    for (const auto& line : m_lines) {
        if (line->download.request == request && line->download.status != DownloadStatus::Done) {
            resume(line->download.id);
            return line->download.id;
        }
    }
    auto line = std::make_unique<Line>();
    line->download.id = QUuid::createUuid().toString(QUuid::WithoutBraces);
    line->download.request = request;
    line->download.addedAt = QDateTime::currentDateTimeUtc();
    const QString id = line->download.id;
    if (const auto saved = m_database->save(line->download); !saved)
        qCWarning(lcStorage) << "a download will not survive a restart:" << saved.error().detail;
    m_lines.push_back(std::move(line));
    Q_EMIT added(id);
    startWaiting();
    return id;
}

void SqliteDownloadQueue::setStatus(Line& line, DownloadStatus status)
{
    line.download.status = status;
    line.download.bytesPerSecond = 0;
    line.download.secondsLeft.reset();
    line.download.waitingUntil.reset();
    line.download.currentFile.clear();
    if (const auto saved = m_database->save(line.download); !saved)
        qCWarning(lcStorage) << "the queue is not kept:" << saved.error().detail;
    const QString id = line.download.id; // a receiver may take the line off the list
    Q_EMIT changed(id);
}

void SqliteDownloadQueue::startWaiting()
{
    const auto running =
        std::count_if(m_lines.begin(), m_lines.end(), [](const auto& line) { return line->run.has_value(); });
    int free = m_options.parallel - static_cast<int>(running);
    // By index and by id: what start() signals may change the list.
    QStringList waiting;
    for (const auto& line : m_lines) {
        if (free > 0 && line->download.status == DownloadStatus::Queued && !line->run) {
            waiting.append(line->download.id);
            --free;
        }
    }
    for (const QString& id : waiting) {
        if (Line* next = line(id))
            start(*next);
    }
}

void SqliteDownloadQueue::start(Line& line)
{
    const DownloadRequest& request = line.download.request;
    SnapshotJob job;
    job.request = request;
    job.client = m_provider(request.place, request.account);
    if (!job.client) {
        line.download.error =
            Error::make(ErrorKind::SignIn, tr("The account “%1” is not signed in.").arg(request.account),
                        tr("Sign in, then resume the download."));
        return setStatus(line, DownloadStatus::Failed);
    }
    job.cacheRoot = line.cacheRoot = cacheRootFor(line.download);
    job.progress = line.progress = std::make_shared<SnapshotProgress>();
    line.run.emplace();
    line.speed = {};
    line.download.error.reset();
    m_timer.start();
    m_transfers.start(job, line.run->token(), [this, id = line.download.id](Result<QString> result) {
        QMetaObject::invokeMethod(
            this, [this, id, result] { ended(id, result); }, Qt::QueuedConnection);
    });
    setStatus(line, DownloadStatus::Running);
}

void SqliteDownloadQueue::refresh(Line& line)
{
    if (!line.progress)
        return;
    const auto state = line.progress->state();
    line.speed.add(static_cast<double>(m_clock.elapsed()) / 1000.0, state.receivedBytes);
    Download& download = line.download;
    if (state.totalBytes > 0) {
        download.doneBytes = state.doneBytes;
        download.totalBytes = state.totalBytes;
    }
    if (!state.commit.isEmpty())
        download.commit = state.commit;
    download.currentFile = state.currentFile;
    download.waitingUntil = state.waitingUntil;
    const QDateTime wait = m_waits.value(download.request.place.origin());
    if (!download.waitingUntil && wait.isValid() && wait > QDateTime::currentDateTimeUtc())
        download.waitingUntil = wait;
    download.bytesPerSecond = line.speed.bytesPerSecond();
    download.secondsLeft = line.speed.secondsLeft(download.totalBytes - download.doneBytes);
}

void SqliteDownloadQueue::tick()
{
    QStringList running;
    for (const auto& line : m_lines) {
        if (line->download.status != DownloadStatus::Running)
            continue;
        refresh(*line);
        running.append(line->download.id);
    }
    if (running.isEmpty())
        m_timer.stop();
    for (const QString& id : running)
        Q_EMIT changed(id);
}

void SqliteDownloadQueue::ended(const QString& id, const Result<QString>& result)
{
    const auto gone = std::find_if(m_leaving.begin(), m_leaving.end(),
                                   [&](const auto& line) { return line->download.id == id; });
    if (gone != m_leaving.end()) {
        const auto state = (*gone)->progress->state();
        (*gone)->download.commit = state.commit.isEmpty() ? (*gone)->download.commit : state.commit;
        dropParts(**gone);
        m_leaving.erase(gone);
        return startWaiting();
    }
    Line* line = this->line(id);
    if (!line)
        return;
    refresh(*line);
    line->run.reset();
    line->progress.reset();
    if (result) {
        line->download.folder = *result;
        line->download.doneBytes = line->download.totalBytes;
        line->download.finishedAt = QDateTime::currentDateTimeUtc();
        setStatus(*line, DownloadStatus::Done);
    } else if (result.error().kind == ErrorKind::Cancelled) {
        setStatus(*line, line->download.status); // paused, or resumed again before it had stopped
    } else {
        line->download.error = result.error();
        line->download.finishedAt = QDateTime::currentDateTimeUtc();
        setStatus(*line, DownloadStatus::Failed);
    }
    startWaiting();
}

void SqliteDownloadQueue::pause(const QString& id)
{
    Line* line = this->line(id);
    if (!line ||
        (line->download.status != DownloadStatus::Queued && line->download.status != DownloadStatus::Running))
        return;
    refresh(*line);
    if (line->run)
        line->run->cancel();
    setStatus(*line, DownloadStatus::Paused);
    startWaiting();
}

void SqliteDownloadQueue::resume(const QString& id)
{
    Line* line = this->line(id);
    if (!line ||
        (line->download.status != DownloadStatus::Paused && line->download.status != DownloadStatus::Failed))
        return;
    line->download.error.reset();
    line->download.finishedAt = {};
    setStatus(*line, DownloadStatus::Queued);
    startWaiting();
}

void SqliteDownloadQueue::tryAgain(const QString& origin)
{
    QStringList again;
    for (const auto& line : m_lines) {
        const Download& download = line->download;
        const bool unreached =
            download.status == DownloadStatus::Failed && download.error &&
            (download.error->kind == ErrorKind::Offline || download.error->kind == ErrorKind::Timeout);
        if (unreached && (origin.isEmpty() || download.request.place.origin() == origin))
            again.append(download.id);
    }
    for (const QString& id : again)
        resume(id);
}

void SqliteDownloadQueue::cancel(const QString& id)
{
    const auto found = std::find_if(m_lines.begin(), m_lines.end(),
                                    [&](const auto& line) { return line->download.id == id; });
    if (found == m_lines.end())
        return;
    std::unique_ptr<Line> line = std::move(*found);
    m_lines.erase(found);
    m_database->remove(id);
    if (line->run) {
        line->run->cancel();
        m_leaving.push_back(std::move(line)); // its parts go when its transfers have let go of them
    } else if (line->download.status != DownloadStatus::Done) {
        dropParts(*line);
    }
    Q_EMIT removed(id);
    startWaiting();
}

// Whether another line wants the same repository in the same place: its partial files are that one's too.
bool SqliteDownloadQueue::isShared(const Download& download) const
{
    return std::any_of(m_lines.begin(), m_lines.end(), [&](const auto& line) {
        const DownloadRequest& other = line->download.request;
        return line->download.status != DownloadStatus::Done && other.repo == download.request.repo &&
               other.localDir == download.request.localDir &&
               other.place.origin() == download.request.place.origin();
    });
}

QString SqliteDownloadQueue::cacheRootFor(const Download& download) const
{
    return HfCache::rootFor(download.request.place, m_options.dataFolder, m_options.cacheFolder);
}

void SqliteDownloadQueue::dropParts(const Line& line)
{
    const Download& download = line.download;
    if (download.commit.isEmpty() || isShared(download))
        return;
    const QString root = line.cacheRoot.isEmpty() ? cacheRootFor(download) : line.cacheRoot;
    m_transfers.post(
        [request = download.request, root, commit = download.commit] { removeParts(request, root, commit); });
}

void SqliteDownloadQueue::clearFinished()
{
    QStringList finished;
    for (const auto& line : m_lines) {
        if (line->download.status == DownloadStatus::Done)
            finished.append(line->download.id);
    }
    for (const QString& id : finished)
        cancel(id);
}

QList<Download> SqliteDownloadQueue::downloads() const
{
    QList<Download> result;
    for (const auto& line : m_lines)
        result.append(line->download);
    return result;
}

std::optional<Download> SqliteDownloadQueue::find(const QString& id) const
{
    const Line* found = line(id);
    return found ? std::optional(found->download) : std::nullopt;
}

void SqliteDownloadQueue::setParallel(int count)
{
    m_options.parallel = std::max(1, count);
    startWaiting();
}

void SqliteDownloadQueue::setCacheFolder(const QString& folder)
{
    m_options.cacheFolder = folder;
    m_transfers.settleUnflushed(m_options.dataFolder, folder);
}

Result<std::unique_ptr<DownloadQueue>> makeDownloadQueue(net::Network& network, ClientProvider provider,
                                                         QueueOptions options)
{
    auto database = QueueDatabase::open(options.dataFolder + QStringLiteral("/downloads.sqlite"));
    if (!database)
        return fail(database.error());
    return std::unique_ptr<DownloadQueue>(
        new SqliteDownloadQueue(network, std::move(provider), std::move(options), std::move(*database)));
}

} // namespace vitrine::storage

#include "sqlitedownloadqueue.moc"
