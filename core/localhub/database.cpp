#include "core/localhub/database.h"

#include "core/base/log.h"
#include "core/localhub/schema.h"

#include <QCoreApplication>

#include <sqlite3.h>

namespace vitrine::localhub {

namespace {

QString tr(const char* text)
{
    return QCoreApplication::translate("LocalHub", text);
}

bool execute(sqlite3* connection, const char* sql)
{
    char* message = nullptr;
    if (sqlite3_exec(connection, sql, nullptr, nullptr, &message) == SQLITE_OK)
        return true;
    qCWarning(lcLocalHub) << "SQLite:" << (message ? message : "unknown");
    sqlite3_free(message);
    return false;
}

} // namespace

Statement::Statement(sqlite3* connection, const char* sql) : m_connection(connection)
{
    if (sqlite3_prepare_v2(connection, sql, -1, &m_statement, nullptr) != SQLITE_OK)
        qCCritical(lcLocalHub) << "SQLite:" << sqlite3_errmsg(connection) << "in" << sql;
}

Statement::~Statement()
{
    sqlite3_finalize(m_statement);
}

Statement& Statement::bind(int index, qint64 value)
{
    sqlite3_bind_int64(m_statement, index, value);
    return *this;
}

Statement& Statement::bind(int index, double value)
{
    sqlite3_bind_double(m_statement, index, value);
    return *this;
}

Statement& Statement::bind(int index, const QString& value)
{
    return bind(index, value.toUtf8());
}

Statement& Statement::bind(int index, const QByteArray& value)
{
    sqlite3_bind_text64(m_statement, index, value.constData(), static_cast<sqlite3_uint64>(value.size()),
                        SQLITE_TRANSIENT, SQLITE_UTF8);
    return *this;
}

bool Statement::step()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_ROW && result != SQLITE_DONE)
        qCWarning(lcLocalHub) << "SQLite:" << sqlite3_errmsg(m_connection);
    return result == SQLITE_ROW;
}

bool Statement::run()
{
    const int result = sqlite3_step(m_statement);
    if (result != SQLITE_DONE && result != SQLITE_ROW)
        qCWarning(lcLocalHub) << "SQLite:" << sqlite3_errmsg(m_connection);
    return result == SQLITE_DONE || result == SQLITE_ROW;
}

void Statement::reset()
{
    sqlite3_reset(m_statement);
}

qint64 Statement::integer(int column) const
{
    return sqlite3_column_int64(m_statement, column);
}

double Statement::number(int column) const
{
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const
{
    return QString::fromUtf8(bytes(column));
}

QByteArray Statement::bytes(int column) const
{
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return {data, sqlite3_column_bytes(m_statement, column)};
}

Database::Database(QString path) : m_path(std::move(path)) {}

Database::~Database()
{
    for (sqlite3* connection : m_idle)
        sqlite3_close(connection);
}

sqlite3* Database::connect() const
{
    sqlite3* connection = nullptr;
    const int flags = SQLITE_OPEN_READWRITE | SQLITE_OPEN_CREATE | SQLITE_OPEN_NOMUTEX;
    if (sqlite3_open_v2(m_path.toUtf8().constData(), &connection, flags, nullptr) != SQLITE_OK) {
        qCWarning(lcLocalHub) << "SQLite:" << sqlite3_errmsg(connection);
        sqlite3_close(connection);
        return nullptr;
    }
    sqlite3_busy_timeout(connection, 10'000);
    execute(connection, "PRAGMA journal_mode = WAL; PRAGMA synchronous = NORMAL; PRAGMA foreign_keys = ON;");
    return connection;
}

Result<std::unique_ptr<Database>> Database::open(const QString& path)
{
    std::unique_ptr<Database> database(new Database(path));
    const auto broken = [&path] {
        return fail(ErrorKind::Corrupt,
                    tr("%1 is not the database of a local hub of this version.").arg(path),
                    tr("Choose another folder with --data."));
    };
    sqlite3* connection = database->connect();
    if (!connection)
        return broken();
    database->m_idle.push_back(connection);
    qint64 version = -1;
    {
        Statement ask(connection, "PRAGMA user_version");
        if (ask.step())
            version = ask.integer(0);
    }
    const auto& steps = schemaSteps();
    if (version < 0 || version > static_cast<qint64>(steps.size()))
        return broken();
    for (auto step = static_cast<size_t>(version); step < steps.size(); ++step) {
        const QByteArray make = QByteArray("BEGIN;") + steps.at(step) +
                                "PRAGMA user_version = " + QByteArray::number(qsizetype(step) + 1) +
                                "; COMMIT;";
        if (!execute(connection, make.constData()))
            return broken();
    }
    return database;
}

Database::Lease::Lease(Database& database) : m_database(database), m_connection(nullptr)
{
    {
        const std::lock_guard lock(database.m_mutex);
        if (!database.m_idle.empty()) {
            m_connection = database.m_idle.back();
            database.m_idle.pop_back();
        }
    }
    if (!m_connection)
        m_connection = database.connect();
}

Database::Lease::~Lease()
{
    if (!m_connection)
        return;
    const std::lock_guard lock(m_database.m_mutex);
    m_database.m_idle.push_back(m_connection);
}

qint64 Database::Lease::lastRow() const
{
    return sqlite3_last_insert_rowid(m_connection);
}

Database::Transaction::Transaction(Database& database)
    : Lease(database), m_writer(database.m_writer), m_open(execute(*this, "BEGIN IMMEDIATE"))
{
}

Database::Transaction::~Transaction()
{
    if (m_open)
        execute(*this, "ROLLBACK");
}

bool Database::Transaction::commit()
{
    if (!m_open || !execute(*this, "COMMIT"))
        return false;
    m_open = false;
    return true;
}

} // namespace vitrine::localhub
