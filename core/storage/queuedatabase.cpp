#include "core/storage/queuedatabase.h"

#include "core/base/json.h"
#include "core/base/log.h"

#include <array>

namespace vitrine::storage {

namespace {

constexpr std::array statusNames{"queued", "running", "paused", "done", "failed"};

QStringList migrations()
{
    return {QStringLiteral(
        "CREATE TABLE downloads(position INTEGER PRIMARY KEY AUTOINCREMENT, id TEXT NOT NULL UNIQUE, "
        "request BLOB NOT NULL, status TEXT NOT NULL, done INTEGER NOT NULL, total INTEGER NOT NULL, "
        "commit_id TEXT NOT NULL, folder TEXT NOT NULL, error BLOB NOT NULL, "
        "added INTEGER NOT NULL, finished INTEGER NOT NULL)")};
}

QString text(const QString& value)
{
    return value.isNull() ? QLatin1String("") : value;
}

QJsonObject requestJson(const DownloadRequest& request)
{
    const hub::Place& place = request.place;
    return {{QStringLiteral("placeKind"), static_cast<int>(place.kind)},
            {QStringLiteral("placeName"), place.name},
            {QStringLiteral("endpoint"), place.endpoint.toString(QUrl::FullyEncoded)},
            {QStringLiteral("account"), request.account},
            {QStringLiteral("type"), repoTypeName(request.repo.type)},
            {QStringLiteral("repo"), request.repo.id()},
            {QStringLiteral("revision"), request.revision.text()},
            {QStringLiteral("files"), QJsonArray::fromStringList(request.files)},
            {QStringLiteral("include"), QJsonArray::fromStringList(request.include)},
            {QStringLiteral("exclude"), QJsonArray::fromStringList(request.exclude)},
            {QStringLiteral("localDir"), request.localDir}};
}

std::optional<DownloadRequest> requestOf(const QJsonObject& from)
{
    const auto string = [&](const char* key) {
        return from.value(QLatin1String(key)).toString();
    };
    const auto type = parseRepoType(string("type"));
    const auto repo = type ? RepoId::parse(string("repo"), *type) : Result<RepoId>(fail(type.error()));
    const auto revision = Revision::parse(string("revision"));
    if (!repo || !revision)
        return {};
    DownloadRequest request;
    request.place.kind =
        static_cast<hub::Place::Kind>(std::clamp(from.value(QLatin1String("placeKind")).toInt(), 0, 3));
    request.place.name = string("placeName");
    request.place.endpoint = QUrl(string("endpoint"), QUrl::StrictMode);
    request.account = string("account");
    request.repo = *repo;
    request.revision = *revision;
    request.files = json::strings(from.value(QLatin1String("files")));
    request.include = json::strings(from.value(QLatin1String("include")));
    request.exclude = json::strings(from.value(QLatin1String("exclude")));
    request.localDir = string("localDir");
    return request;
}

QByteArray errorJson(const std::optional<Error>& error)
{
    if (!error)
        return QByteArray("{}");
    return json::compact(QJsonObject{{QStringLiteral("kind"), static_cast<int>(error->kind)},
                                     {QStringLiteral("what"), error->what},
                                     {QStringLiteral("safe"), error->safe},
                                     {QStringLiteral("next"), error->next},
                                     {QStringLiteral("detail"), redacted(error->detail)}});
}

std::optional<Error> errorOf(const QJsonObject& from)
{
    if (from.isEmpty())
        return {};
    const int kind =
        std::clamp(from.value(QLatin1String("kind")).toInt(), 0, static_cast<int>(ErrorKind::Cancelled));
    Error error = Error::make(static_cast<ErrorKind>(kind), from.value(QLatin1String("what")).toString(),
                              from.value(QLatin1String("next")).toString(),
                              from.value(QLatin1String("detail")).toString());
    error.safe = from.value(QLatin1String("safe")).toString();
    return error;
}

QDateTime timeOf(const QVariant& value)
{
    const qint64 milliseconds = value.toLongLong();
    return milliseconds == 0 ? QDateTime() : QDateTime::fromMSecsSinceEpoch(milliseconds, Qt::UTC);
}

qint64 numberOf(const QDateTime& time)
{
    return time.isValid() ? time.toMSecsSinceEpoch() : 0;
}

std::optional<Download> downloadOf(const QSqlQuery& row)
{
    const auto request = json::object(row.value(1).toByteArray(), QStringLiteral("downloads"));
    const auto parsed = request ? requestOf(*request) : std::nullopt;
    if (!parsed)
        return {};
    Download download;
    download.id = row.value(0).toString();
    download.request = *parsed;
    const auto name = std::find_if(statusNames.begin(), statusNames.end(), [&](const char* status) {
        return row.value(2).toString() == QLatin1String(status);
    });
    if (name != statusNames.end())
        download.status = static_cast<DownloadStatus>(name - statusNames.begin());
    download.doneBytes = row.value(3).toLongLong();
    download.totalBytes = row.value(4).toLongLong();
    download.commit = row.value(5).toString();
    download.folder = row.value(6).toString();
    if (const auto error = json::object(row.value(7).toByteArray(), QStringLiteral("downloads")))
        download.error = errorOf(*error);
    download.addedAt = timeOf(row.value(8));
    download.finishedAt = timeOf(row.value(9));
    return download;
}

} // namespace

Result<std::unique_ptr<QueueDatabase>> QueueDatabase::open(const QString& file)
{
    auto database = Database::open(file, migrations());
    if (!database)
        return fail(database.error());
    return std::unique_ptr<QueueDatabase>(new QueueDatabase(std::move(*database)));
}

QList<Download> QueueDatabase::load()
{
    auto rows = m_database->run(
        QStringLiteral("SELECT id, request, status, done, total, commit_id, folder, error, added, "
                       "finished FROM downloads ORDER BY position"));
    QList<Download> downloads;
    while (rows && rows->next()) {
        if (const auto download = downloadOf(*rows))
            downloads.append(*download);
    }
    return downloads;
}

Result<void> QueueDatabase::save(const Download& download)
{
    const auto done = m_database->run(
        QStringLiteral(
            "INSERT INTO downloads(id, request, status, done, total, commit_id, folder, error, added, "
            "finished) VALUES(?,?,?,?,?,?,?,?,?,?) ON CONFLICT(id) DO UPDATE SET status=excluded.status, "
            "done=excluded.done, total=excluded.total, commit_id=excluded.commit_id, "
            "folder=excluded.folder, error=excluded.error, finished=excluded.finished"),
        {download.id, json::compact(requestJson(download.request)),
         QLatin1String(statusNames[static_cast<size_t>(download.status)]), download.doneBytes,
         download.totalBytes, text(download.commit), text(download.folder), errorJson(download.error),
         numberOf(download.addedAt), numberOf(download.finishedAt)});
    return done ? Result<void>() : fail(done.error());
}

void QueueDatabase::remove(const QString& id)
{
    m_database->run(QStringLiteral("DELETE FROM downloads WHERE id=?"), {id});
}

} // namespace vitrine::storage
