#include "core/localhub/communityrows.h"

#include "core/base/json.h"
#include "core/localhub/repositories_p.h"

#include <QDateTime>
#include <QJsonArray>

namespace vitrine::localhub::community {

int takeNumber(sqlite3* connection, const RepoRecord& repo)
{
    Statement take(connection,
                   "INSERT INTO discussion_numbers (repo, last) VALUES (?1, 1) ON CONFLICT (repo) "
                   "DO UPDATE SET last = last + 1 RETURNING last");
    take.bind(1, repo.row);
    return take.step() ? static_cast<int>(take.integer(0)) : 0;
}

std::optional<DiscussionEvent> addEvent(Database::Lease& connection, qint64 discussion, qint64 author,
                                        const QString& type, const QJsonObject& data, qint64 at)
{
    DiscussionEvent event{0, newObjectId(), at, author, type, data};
    Statement insert(connection,
                     "INSERT INTO discussion_events (oid, discussion, created, author, type, data) "
                     "VALUES (?1, ?2, ?3, ?4, ?5, ?6)");
    insert.bind(1, event.oid).bind(2, discussion).bind(3, at).bind(4, author);
    insert.bind(5, type).bind(6, json::compact(data));
    if (!insert.run())
        return std::nullopt;
    event.row = connection.lastRow();
    return event;
}

QJsonObject version(const QString& text, qint64 author, qint64 at)
{
    return {{QStringLiteral("raw"), text}, {QStringLiteral("author"), author}, {QStringLiteral("at"), at}};
}

QJsonObject firstVersion(const QString& text, qint64 author, qint64 at)
{
    return {{QStringLiteral("versions"), QJsonArray{version(text, author, at)}}};
}

Result<DiscussionEvent> append(Database& database, const Discussion& discussion, qint64 author,
                               const QString& type, const QJsonObject& data)
{
    Database::Transaction transaction(database);
    const auto event =
        addEvent(transaction, discussion.row, author, type, data, QDateTime::currentMSecsSinceEpoch());
    if (!event || !transaction.commit())
        return notWritten();
    return *event;
}

Result<DiscussionEvent> change(Database& database, const Discussion& discussion, qint64 author,
                               const char* column, const QString& value, const QString& type,
                               const QJsonObject& data)
{
    Database::Transaction transaction(database);
    const QByteArray sql = QByteArray("UPDATE discussions SET ") + column + " = ?1 WHERE row = ?2";
    Statement update(transaction, sql.constData());
    if (!update.bind(1, value).bind(2, discussion.row).run())
        return notWritten();
    const auto event =
        addEvent(transaction, discussion.row, author, type, data, QDateTime::currentMSecsSinceEpoch());
    if (!event || !transaction.commit())
        return notWritten();
    return *event;
}

Result<DiscussionEvent> storeData(Database& database, const DiscussionEvent& event)
{
    Database::Transaction transaction(database);
    Statement update(transaction, "UPDATE discussion_events SET data = ?1 WHERE row = ?2");
    if (!update.bind(1, json::compact(event.data)).bind(2, event.row).run() || !transaction.commit())
        return notWritten();
    return event;
}

} // namespace vitrine::localhub::community
