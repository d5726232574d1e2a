#pragma once

#include "core/storage/database.h"
#include "core/storage/downloadqueue.h"

namespace vitrine::storage {

/// The queue's list on disk: {dataFolder}/downloads.sqlite. Holds names of accounts, never a token.
class QueueDatabase {
public:
    static Result<std::unique_ptr<QueueDatabase>> open(const QString& file);

    /// In the order of the queue.
    QList<Download> load();
    /// Adds at the end, or changes the line of that id.
    Result<void> save(const Download& download);
    void remove(const QString& id);

private:
    explicit QueueDatabase(std::unique_ptr<Database> database) : m_database(std::move(database)) {}

    std::unique_ptr<Database> m_database;
};

} // namespace vitrine::storage
