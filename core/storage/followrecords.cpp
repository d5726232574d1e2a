#include "core/storage/followrecords.h"

#include "core/base/log.h"
#include "core/storage/database.h"

namespace vitrine::storage {

namespace {

const QString columns = QStringLiteral(
    "place, account, type, id, seen, latest, latest_at, checked_at, since, problem, now_called");

QStringList migrations()
{
    return {QStringLiteral("CREATE TABLE followed(place TEXT NOT NULL, account TEXT NOT NULL, "
                           "type TEXT NOT NULL, id TEXT NOT NULL, seen TEXT NOT NULL, latest TEXT NOT NULL, "
                           "latest_at INTEGER, checked_at INTEGER, since INTEGER, problem TEXT NOT NULL, "
                           "now_called TEXT NOT NULL, PRIMARY KEY(place, account, type, id)) WITHOUT ROWID")};
}

// A null QString would be bound as NULL.
QString text(const QString& value)
{
    return value.isNull() ? QLatin1String("") : value;
}

QVariant time(const QDateTime& when)
{
    return when.isValid() ? QVariant(when.toMSecsSinceEpoch()) : QVariant();
}

QDateTime timeOf(const QVariant& value)
{
    return value.isNull() ? QDateTime() : QDateTime::fromMSecsSinceEpoch(value.toLongLong(), Qt::UTC);
}

std::optional<FollowedRepo> followedOf(const QSqlQuery& row)
{
    const auto type = parseRepoType(row.value(2).toString());
    const auto repo = RepoId::parse(row.value(3).toString(), type.value_or(RepoType::Model));
    if (!type || !repo)
        return std::nullopt;
    FollowedRepo followed;
    followed.origin = row.value(0).toString();
    followed.account = row.value(1).toString();
    followed.repo = *repo;
    followed.seen = row.value(4).toString();
    followed.latest = row.value(5).toString();
    followed.latestAt = timeOf(row.value(6));
    followed.checkedAt = timeOf(row.value(7));
    followed.since = timeOf(row.value(8));
    followed.problem = row.value(9).toString();
    followed.nowCalled = row.value(10).toString();
    return followed;
}

} // namespace

struct FollowRecords::Private {
    QString file;
    std::unique_ptr<Database> database;
    std::optional<Error> openError;

    /// Opens the file when it is first needed, which is long after the window.
    bool open()
    {
        if (database || openError)
            return database != nullptr;
        auto opened = Database::open(file, migrations());
        if (opened) {
            database = std::move(*opened);
        } else {
            openError = opened.error();
            qCWarning(lcStorage) << "what is followed cannot be kept:" << openError->message();
        }
        return database != nullptr;
    }

    QList<FollowedRepo> select(const QString& condition, const QVariantList& values)
    {
        QList<FollowedRepo> found;
        if (!open())
            return found;
        auto rows = database->run(QStringLiteral("SELECT ") + columns + QStringLiteral(" FROM followed ") +
                                      condition + QStringLiteral(" ORDER BY id COLLATE NOCASE, type"),
                                  values);
        while (rows && rows->next()) {
            if (auto followed = followedOf(*rows))
                found.append(std::move(*followed));
        }
        return found;
    }
};

FollowRecords::FollowRecords(QString file) : d(std::make_unique<Private>())
{
    d->file = std::move(file);
}

FollowRecords::~FollowRecords() = default;

Result<void> FollowRecords::put(const FollowedRepo& followed)
{
    if (!d->open())
        return fail(*d->openError);
    const auto done = d->database->run(
        QStringLiteral("INSERT OR REPLACE INTO followed(") + columns +
            QStringLiteral(") VALUES(?,?,?,?,?,?,?,?,?,?,?)"),
        {text(followed.origin), text(followed.account), repoTypeName(followed.repo.type), followed.repo.id(),
         text(followed.seen), text(followed.latest), time(followed.latestAt), time(followed.checkedAt),
         time(followed.since), text(followed.problem), text(followed.nowCalled)});
    return done ? Result<void>() : fail(done.error());
}

Result<void> FollowRecords::remove(const FollowedRepo& followed)
{
    if (!d->open())
        return fail(*d->openError);
    const auto done = d->database->run(
        QStringLiteral("DELETE FROM followed WHERE place=? AND account=? AND type=? AND id=?"),
        {text(followed.origin), text(followed.account), repoTypeName(followed.repo.type),
         followed.repo.id()});
    return done ? Result<void>() : fail(done.error());
}

QList<FollowedRepo> FollowRecords::list(const QString& origin, const QString& account) const
{
    return d->select(QStringLiteral("WHERE place=? AND account=?"), {text(origin), text(account)});
}

std::optional<FollowedRepo> FollowRecords::find(const QString& origin, const QString& account,
                                                const RepoId& repo) const
{
    const QList<FollowedRepo> found =
        d->select(QStringLiteral("WHERE place=? AND account=? AND type=? AND id=?"),
                  {text(origin), text(account), repoTypeName(repo.type), repo.id()});
    return found.isEmpty() ? std::nullopt : std::optional(found.first());
}

QList<FollowedRepo> FollowRecords::all() const
{
    return d->select({}, {});
}

} // namespace vitrine::storage
