#include "core/storage/runrecords.h"

#include "core/base/json.h"
#include "core/base/log.h"
#include "core/storage/database.h"

#include <QJsonDocument>

namespace vitrine::storage {

namespace {

QStringList migrations()
{
    return {QStringLiteral(
        "CREATE TABLE records(id INTEGER PRIMARY KEY AUTOINCREMENT, place TEXT NOT NULL, "
        "account TEXT NOT NULL, repo TEXT NOT NULL, commit_id TEXT NOT NULL, task TEXT NOT NULL, "
        "inputs BLOB NOT NULL, parameters BLOB NOT NULL, output BLOB NOT NULL, "
        "runtime BLOB NOT NULL, milliseconds REAL NOT NULL, at INTEGER NOT NULL, "
        "summary TEXT NOT NULL);"
        "CREATE INDEX records_by_repo ON records(place, account, repo, id);"
        "CREATE TABLE files(record INTEGER NOT NULL REFERENCES records(id) ON DELETE CASCADE, "
        "name TEXT NOT NULL, content BLOB NOT NULL, PRIMARY KEY(record, name))")};
}

// A null QString would be bound as NULL.
QString text(const QString& value)
{
    return value.isNull() ? QLatin1String("") : value;
}

QJsonValue anyValue(const QByteArray& compact)
{
    // Qt reads documents only: wrap the value, which may be a scalar.
    return QJsonDocument::fromJson('[' + compact + ']').array().at(0);
}

RunRecord recordOf(const QSqlQuery& row)
{
    RunRecord record;
    record.id = row.value(0).toLongLong();
    record.place = row.value(1).toString();
    record.account = row.value(2).toString();
    record.repo = row.value(3).toString();
    record.commit = row.value(4).toString();
    record.task = row.value(5).toString();
    record.inputs = anyValue(row.value(6).toByteArray()).toObject();
    record.parameters = anyValue(row.value(7).toByteArray()).toObject();
    record.output = anyValue(row.value(8).toByteArray());
    record.runtime = anyValue(row.value(9).toByteArray()).toObject();
    record.milliseconds = row.value(10).toDouble();
    record.at = QDateTime::fromMSecsSinceEpoch(row.value(11).toLongLong(), Qt::UTC);
    record.summary = row.value(12).toString();
    return record;
}

} // namespace

struct RunRecords::Private {
    QString file;
    std::unique_ptr<Database> database;
    std::optional<Error> openError;

    /// Opens the file when it is first needed, which is long after the window. \return whether it is open
    bool open();

    Result<qint64> insert(const RunRecord& record);
    Result<void> forgetBeyond(const RunRecord& record, int keep);
    void addFiles(RunRecord& record) const;
};

Result<qint64> RunRecords::Private::insert(const RunRecord& record)
{
    const QDateTime at = record.at.isValid() ? record.at : QDateTime::currentDateTimeUtc();
    auto row = database->run(
        QStringLiteral(
            "INSERT INTO records(place, account, repo, commit_id, task, inputs, parameters, output, "
            "runtime, milliseconds, at, summary) VALUES(?,?,?,?,?,?,?,?,?,?,?,?)"),
        {text(record.place), text(record.account), text(record.repo), text(record.commit), text(record.task),
         json::compact(record.inputs), json::compact(record.parameters), json::compact(record.output),
         json::compact(record.runtime), record.milliseconds, at.toMSecsSinceEpoch(), text(record.summary)});
    if (!row)
        return fail(row.error());
    const qint64 id = row->lastInsertId().toLongLong();
    for (auto it = record.files.begin(); it != record.files.end(); ++it) {
        const QByteArray content = it.value().isNull() ? QByteArray("") : it.value();
        const auto added =
            database->run(QStringLiteral("INSERT INTO files(record, name, content) VALUES(?,?,?)"),
                          {id, text(it.key()), content});
        if (!added)
            return fail(added.error());
    }
    return id;
}

Result<void> RunRecords::Private::forgetBeyond(const RunRecord& record, int keep)
{
    const auto done = database->run(
        QStringLiteral(
            "DELETE FROM records WHERE place=? AND account=? AND repo=? AND id NOT IN "
            "(SELECT id FROM records WHERE place=? AND account=? AND repo=? ORDER BY id DESC LIMIT ?)"),
        {text(record.place), text(record.account), text(record.repo), text(record.place),
         text(record.account), text(record.repo), std::max(keep, 1)});
    return done ? Result<void>() : fail(done.error());
}

void RunRecords::Private::addFiles(RunRecord& record) const
{
    auto rows = database->run(QStringLiteral("SELECT name, content FROM files WHERE record=?"), {record.id});
    while (rows && rows->next())
        record.files.insert(rows->value(0).toString(), rows->value(1).toByteArray());
}

bool RunRecords::Private::open()
{
    if (database || openError)
        return database != nullptr;
    auto opened = Database::open(file, migrations());
    if (opened)
        database = std::move(*opened);
    else
        openError = opened.error();
    return database != nullptr;
}

RunRecords::RunRecords(const QString& file) : d(std::make_unique<Private>())
{
    d->file = file;
}

RunRecords::~RunRecords() = default;

Result<qint64> RunRecords::add(const RunRecord& record, int keep)
{
    if (!d->open())
        return fail(*d->openError);
    qint64 id = 0;
    const auto done = d->database->transaction([&]() -> Result<void> {
        const auto inserted = d->insert(record);
        if (!inserted)
            return fail(inserted.error());
        id = *inserted;
        return d->forgetBeyond(record, keep);
    });
    if (!done)
        return fail(done.error());
    return id;
}

QList<RunRecord> RunRecords::list(const QString& place, const QString& account, const QString& repo,
                                  int limit) const
{
    if (!d->open())
        return {};
    QString statement = QStringLiteral("SELECT * FROM records WHERE place=? AND account IN (?, '')");
    QVariantList values{text(place), text(account)};
    if (!repo.isEmpty()) {
        statement += QStringLiteral(" AND repo=?");
        values.append(repo);
    }
    values.append(limit);
    auto rows = d->database->run(statement + QStringLiteral(" ORDER BY id DESC LIMIT ?"), values);
    QList<RunRecord> records;
    if (!rows) {
        qCWarning(lcStorage) << "history cannot be read:" << rows.error().detail;
        return records;
    }
    while (rows->next())
        records.append(recordOf(*rows));
    for (RunRecord& record : records)
        d->addFiles(record);
    return records;
}

QList<RunRecord> RunRecords::latestOfEach(int limit) const
{
    if (!d->open())
        return {};
    auto rows = d->database->run(
        QStringLiteral(
            "SELECT * FROM records WHERE id IN (SELECT MAX(id) FROM records GROUP BY place, account, repo) "
            "ORDER BY id DESC LIMIT ?"),
        {limit});
    QList<RunRecord> records;
    while (rows && rows->next())
        records.append(recordOf(*rows));
    return records;
}

void RunRecords::rename(const QString& place, const QString& before, const QString& account)
{
    if (d->open())
        d->database->run(QStringLiteral("UPDATE records SET account=? WHERE place=? AND account=?"),
                         {account, place, before});
}

void RunRecords::remove(qint64 id)
{
    if (d->open())
        d->database->run(QStringLiteral("DELETE FROM records WHERE id=?"), {id});
}

void RunRecords::clear(const QString& repo)
{
    if (!d->open())
        return;
    if (repo.isEmpty())
        d->database->run(QStringLiteral("DELETE FROM records"));
    else
        d->database->run(QStringLiteral("DELETE FROM records WHERE repo=?"), {repo});
    // What the person cleared must not stay readable in the file's free pages.
    d->database->run(QStringLiteral("VACUUM"));
    d->database->run(QStringLiteral("PRAGMA wal_checkpoint(TRUNCATE)"));
}

} // namespace vitrine::storage
