#pragma once

#include "core/base/result.h"

#include <QSqlDatabase>
#include <QSqlQuery>
#include <QVariant>

#include <functional>
#include <memory>

namespace vitrine::storage {

/// One SQLite file behind one connection with a name of its own. Use it in the thread that opened it.
/// Write-ahead log, so that a kill at any moment loses at most the last change, and a second process may
/// read.
class Database {
public:
    /// Opens or makes \p file and brings it to the newest of \p migrations (statement lists separated by ";",
    /// each run once, in order, counted in user_version). A file that is no database is set aside as
    /// "{file}.broken". \return kind Failed where the folder cannot be written, DiskFull where it is full
    static Result<std::unique_ptr<Database>> open(const QString& file, const QStringList& migrations);
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Runs one statement with its "?" bound in order.
    Result<QSqlQuery> run(const QString& statement, const QVariantList& values = {});
    /// Runs \p work whole or not at all.
    Result<void> transaction(const std::function<Result<void>()>& work);

private:
    explicit Database(QString connection);
    Result<void> migrate(const QStringList& migrations);

    QString m_connection;
    QSqlDatabase m_database;
};

} // namespace vitrine::storage
