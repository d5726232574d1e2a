#include "core/storage/database.h"

#include "core/base/log.h"

#include <QCoreApplication>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QSqlError>
#include <QUuid>

namespace vitrine::storage {

namespace {

constexpr int sqliteFull = 13;
constexpr int sqliteCorrupt = 11;
constexpr int sqliteNotADatabase = 26;

tl::unexpected<Error> failure(const QSqlError& error)
{
    const int code = error.nativeErrorCode().toInt() & 0xff;
    const auto tr = [](const char* text) {
        return QCoreApplication::translate("vitrine::storage", text);
    };
    if (code == sqliteFull) {
        return fail(ErrorKind::DiskFull, tr("The disk is full; a note of Vitrine could not be kept."),
                    tr("Free some space and try again."), error.text());
    }
    if (code == sqliteCorrupt || code == sqliteNotADatabase)
        return fail(ErrorKind::Corrupt, tr("A file with notes of Vitrine is damaged."), {}, error.text());
    return fail(ErrorKind::Failed, tr("A file with notes of Vitrine could not be read or written."),
                tr("Check that its folder can be written."), error.text());
}

void setAside(const QString& file)
{
    const QString broken = file + QStringLiteral(".broken");
    for (const char* end : {"", "-wal", "-shm"}) {
        QFile::remove(broken + QLatin1String(end));
        QFile::rename(file + QLatin1String(end), broken + QLatin1String(end));
    }
    qCWarning(lcStorage) << "not a database, set aside:" << broken;
}

} // namespace

Database::Database(QString connection) : m_connection(std::move(connection)) {}

Database::~Database()
{
    m_database.close();
    m_database = {};
    QSqlDatabase::removeDatabase(m_connection);
}

Result<std::unique_ptr<Database>> Database::open(const QString& file, const QStringList& migrations)
{
    QDir().mkpath(QFileInfo(file).path());
    for (int attempt = 0;; ++attempt) {
        std::unique_ptr<Database> database(
            new Database(QStringLiteral("vitrine-") + QUuid::createUuid().toString(QUuid::WithoutBraces)));
        QSqlDatabase& connection = database->m_database;
        connection = QSqlDatabase::addDatabase(QStringLiteral("QSQLITE"), database->m_connection);
        connection.setConnectOptions(QStringLiteral("QSQLITE_BUSY_TIMEOUT=5000"));
        connection.setDatabaseName(file);
        Result<void> ready;
        if (!connection.open())
            ready = failure(connection.lastError());
        else
            ready = database->migrate(migrations);
        if (ready)
            return database;
        if (ready.error().kind != ErrorKind::Corrupt || attempt > 0)
            return fail(ready.error());
        database.reset();
        setAside(file);
    }
}

Result<void> Database::migrate(const QStringList& migrations)
{
    for (const char* pragma :
         {"PRAGMA journal_mode=WAL", "PRAGMA synchronous=NORMAL", "PRAGMA foreign_keys=ON"}) {
        if (const auto done = run(QLatin1String(pragma)); !done)
            return fail(done.error());
    }
    auto version = run(QStringLiteral("PRAGMA user_version"));
    if (!version)
        return fail(version.error());
    const int done = version->next() ? version->value(0).toInt() : 0;
    version->finish();
    if (done >= migrations.size())
        return {};
    return transaction([&]() -> Result<void> {
        for (int step = done; step < migrations.size(); ++step) {
            for (const QString& statement : migrations.at(step).split(QLatin1Char(';'), Qt::SkipEmptyParts)) {
                if (statement.trimmed().isEmpty())
                    continue;
                if (const auto ran = run(statement); !ran)
                    return fail(ran.error());
            }
        }
        const auto ran = run(QStringLiteral("PRAGMA user_version=%1").arg(migrations.size()));
        return ran ? Result<void>() : fail(ran.error());
    });
}

Result<QSqlQuery> Database::run(const QString& statement, const QVariantList& values)
{
    QSqlQuery query(m_database);
    query.setForwardOnly(true);
    if (!query.prepare(statement))
        return failure(query.lastError());
    for (const QVariant& value : values)
        query.addBindValue(value);
    if (!query.exec())
        return failure(query.lastError());
    return query;
}

Result<void> Database::transaction(const std::function<Result<void>()>& work)
{
    // IMMEDIATE takes the write lock at once: two processes that both read and then write would end in
    // "busy".
    if (const auto begun = run(QStringLiteral("BEGIN IMMEDIATE")); !begun)
        return fail(begun.error());
    auto result = work();
    const auto ended = run(result ? QStringLiteral("COMMIT") : QStringLiteral("ROLLBACK"));
    if (result && !ended) {
        run(QStringLiteral("ROLLBACK"));
        return fail(ended.error());
    }
    return result;
}

} // namespace vitrine::storage
