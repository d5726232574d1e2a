#pragma once

#include "core/base/result.h"

#include <QByteArray>
#include <QString>

#include <memory>
#include <mutex>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace vitrine::localhub {

/// A prepared statement: bind() from 1, read columns from 0. An SQL error is a mistake of ours or a broken
/// disk; it is logged, and step() answers false.
class Statement {
public:
    Statement(sqlite3* connection, const char* sql);
    ~Statement();
    Q_DISABLE_COPY_MOVE(Statement)

    Statement& bind(int index, qint64 value);
    Statement& bind(int index, double value);
    Statement& bind(int index, const QString& value);
    Statement& bind(int index, const QByteArray& value); ///< as text
    Statement& bind(int index, bool value) { return bind(index, static_cast<qint64>(value)); }
    Statement& bind(int index, int value) { return bind(index, static_cast<qint64>(value)); }

    bool step();
    /// Runs a statement that gives no rows. \return whether it worked
    bool run();
    void reset();

    qint64 integer(int column) const;
    double number(int column) const;
    QString text(int column) const;
    QByteArray bytes(int column) const;

private:
    sqlite3* m_connection;
    sqlite3_stmt* m_statement = nullptr;
};

/// The SQLite file of a data folder, with a pool of connections: every user of it borrows one for a while.
class Database {
public:
    ~Database();
    Q_DISABLE_COPY_MOVE(Database)

    /// Opens it and makes its tables. \return kind Corrupt where the file is not ours
    static Result<std::unique_ptr<Database>> open(const QString& path);

    /// A connection for the life of this object.
    class Lease {
    public:
        explicit Lease(Database& database);
        ~Lease();
        Q_DISABLE_COPY_MOVE(Lease)

        operator sqlite3*() const { return m_connection; }
        qint64 lastRow() const;

    private:
        Database& m_database;
        sqlite3* m_connection;
    };

    /// A lease that writes: begins a transaction, and takes it back unless commit() was called.
    class Transaction : public Lease {
    public:
        explicit Transaction(Database& database);
        ~Transaction();
        Q_DISABLE_COPY_MOVE(Transaction)

        bool commit();

    private:
        std::unique_lock<std::mutex> m_writer;
        bool m_open;
    };

private:
    explicit Database(QString path);
    sqlite3* connect() const;

    QString m_path;
    std::mutex m_mutex;
    std::mutex m_writer; ///< one writer at a time, so that none meets SQLITE_BUSY
    std::vector<sqlite3*> m_idle;
};

} // namespace vitrine::localhub
