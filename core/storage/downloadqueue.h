#pragma once

#include "core/base/repoid.h"
#include "core/base/revision.h"
#include "core/hub/place.h"
#include "core/net/canceltoken.h"

#include <QCoroTask>
#include <QDateTime>
#include <QObject>

#include <memory>
#include <optional>

namespace vitrine::storage {

/// What to fetch into the cache of its place.
struct DownloadRequest {
    hub::Place place;
    QString account; ///< whose token speaks; empty: nobody's or the environment's
    RepoId repo;
    Revision revision;
    QStringList files;   ///< paths; empty: everything
    QString localDir;    ///< empty: the cache; else the mode of protocol section 4.10
    QStringList include; ///< patterns as of protocol section 4.8, beside \p files; empty: everything
    QStringList exclude;

    friend bool operator==(const DownloadRequest&, const DownloadRequest&) = default;
};

enum class DownloadStatus { Queued, Running, Paused, Done, Failed };

/// One line of the queue, as the page Transfers shows it.
struct Download {
    QString id;
    DownloadRequest request;
    DownloadStatus status = DownloadStatus::Queued;
    qint64 doneBytes = 0;
    qint64 totalBytes = 0; ///< 0: not known yet
    qint64 bytesPerSecond = 0;
    std::optional<qint64> secondsLeft;
    QString currentFile;
    QString commit; ///< once known
    QString folder; ///< snapshot folder, once Done
    std::optional<Error> error;
    std::optional<QDateTime> waitingUntil; ///< Running, but the place asked us to wait (rate limit)
    QDateTime addedAt;
    QDateTime finishedAt;
};

/// The one queue of a data folder: kept in SQLite, survives a restart. Lives in the thread that made it (the
/// GUI's); transfers, hashing and disk run elsewhere.
class DownloadQueue : public QObject {
    Q_OBJECT

public:
    ~DownloadQueue() override;

    /// Adds to the end, or returns the id of the same request that is already waiting or running.
    virtual QString add(const DownloadRequest& request) = 0;
    virtual void pause(const QString& id) = 0;
    virtual void resume(const QString& id) = 0; ///< also tries a failed one again
    /// Stops and takes it off the list; partial files go unless another line needs them.
    virtual void cancel(const QString& id) = 0;
    virtual void clearFinished() = 0;
    virtual QList<Download> downloads() const = 0;
    virtual std::optional<Download> find(const QString& id) const = 0;
    /// 0: no limit. Bytes a second over all transfers.
    virtual void setSpeedLimit(qint64 bytesPerSecond) = 0;
    /// The person's choice of a cache (HfCache::rootFor), for downloads that start from now on.
    virtual void setCacheFolder(const QString& folder) = 0;
    /// Downloads at once, 1 or more.
    virtual void setParallel(int count) = 0;

    /// Completes with the folder when \p id is done, or with its error; cancelling the token cancels only the
    /// waiting.
    QCoro::Task<Result<QString>> wait(QString id, net::CancelToken cancel);

Q_SIGNALS:
    void added(const QString& id);
    void changed(const QString& id);
    void removed(const QString& id);

protected:
    using QObject::QObject;
};

} // namespace vitrine::storage
