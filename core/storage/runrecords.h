#pragma once

#include "core/base/repoid.h"
#include "core/base/result.h"

#include <QDateTime>
#include <QJsonObject>
#include <QMap>

#include <memory>

namespace vitrine::storage {

/// How an answer was made: enough to make it again.
struct RunRecord {
    qint64 id = 0;
    QString place; ///< origin, or "folder" for a dropped folder
    QString account;
    QString repo;   ///< "model owner/name", or the folder's path
    QString commit; ///< empty for folders
    QString task;
    QJsonObject inputs;
    QMap<QString, QByteArray> files;
    QJsonObject parameters;
    QJsonValue output;
    QJsonObject runtime; ///< libtorch, threads, dtype, device
    double milliseconds = 0;
    QDateTime at;
    QString summary; ///< one line of the answer: "German 0.98"
};

/// The history of runs on disk (SQLite). GUI thread; each call takes under a millisecond for the capped
/// history.
class RunRecords {
public:
    explicit RunRecords(const QString& file);
    ~RunRecords();
    Q_DISABLE_COPY_MOVE(RunRecords)

    /// Adds and forgets the oldest of the same repository beyond \p keep. \return the record's id
    Result<qint64> add(const RunRecord& record, int keep);
    /// Newest first; repo empty: of all repositories. What nobody tried (no account) is everybody's.
    QList<RunRecord> list(const QString& place, const QString& account, const QString& repo, int limit) const;
    /// The latest run of each repository over all places and accounts, newest first, without its files.
    QList<RunRecord> latestOfEach(int limit) const;
    /// What was kept under \p before is \p account's: whose token it was became known.
    void rename(const QString& place, const QString& before, const QString& account);
    void remove(qint64 id);
    /// \p repo empty: everything.
    void clear(const QString& repo);

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine::storage
