#include "core/localhub/collections.h"

#include "core/localhub/collectionrows.h"
#include "core/localhub/repositories_p.h"

#include <QDateTime>
#include <QRegularExpression>

namespace vitrine::localhub {

using namespace collectionrows;

namespace {

constexpr const char* columns =
    "SELECT row, oid, owner, title, description, private, theme, position, gating, "
    "resource_group, updated FROM collections ";

Collection collectionOf(const Statement& row)
{
    Collection collection;
    collection.row = row.integer(0);
    collection.oid = row.text(1);
    collection.owner = row.text(2);
    collection.title = row.text(3);
    collection.description = row.text(4);
    collection.isPrivate = row.integer(5) != 0;
    collection.theme = row.text(6);
    collection.position = static_cast<int>(row.integer(7));
    collection.gating = row.bytes(8);
    collection.resourceGroup = row.integer(9);
    collection.updated = row.integer(10);
    return collection;
}

std::optional<Collection> one(Statement& statement)
{
    return statement.step() ? std::optional(collectionOf(statement)) : std::nullopt;
}

QByteArray select(const char* rest)
{
    return QByteArray(columns) + rest;
}

QList<qint64> rowsOfOwner(sqlite3* connection, const QString& owner)
{
    Statement rows(connection, "SELECT row FROM collections WHERE owner_key = ?1 ORDER BY position, row");
    rows.bind(1, owner.toLower());
    return rowsOf(rows);
}

} // namespace

QString Collection::slug() const
{
    static const QRegularExpression marks(QStringLiteral("\\p{M}+"));
    static const QRegularExpression gaps(QStringLiteral("[^a-z0-9]+"));
    QString words = title.normalized(QString::NormalizationForm_D).remove(marks).toLower();
    words.replace(gaps, QStringLiteral("-"));
    while (words.startsWith(QLatin1Char('-')))
        words.remove(0, 1);
    if (!words.isEmpty() && !words.endsWith(QLatin1Char('-')))
        words += QLatin1Char('-');
    return owner + QLatin1Char('/') + words + oid;
}

std::optional<Collection> Collections::find(const QString& owner, const QString& slug) const
{
    static const QRegularExpression end(QStringLiteral("(?:\\A|-)([0-9a-f]{24})\\z"));
    const auto match = end.match(slug);
    if (!match.hasMatch())
        return std::nullopt;
    Database::Lease connection(m_database);
    Statement statement(connection, select("WHERE oid = ?1 AND owner_key = ?2").constData());
    statement.bind(1, match.captured(1)).bind(2, owner.toLower());
    return one(statement);
}

std::optional<Collection> Collections::byRow(qint64 row) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, select("WHERE row = ?1").constData());
    statement.bind(1, row);
    return one(statement);
}

std::optional<Collection> Collections::byTitle(const QString& owner, const QString& title) const
{
    Database::Lease connection(m_database);
    Statement statement(connection, select("WHERE owner_key = ?1 AND title_key = ?2").constData());
    statement.bind(1, owner.toLower()).bind(2, title.toLower());
    return one(statement);
}

QList<Collection> Collections::all() const
{
    Database::Lease connection(m_database);
    Statement rows(connection, select("ORDER BY updated DESC, row DESC").constData());
    QList<Collection> collections;
    while (rows.step())
        collections.append(collectionOf(rows));
    return collections;
}

Result<Collection> Collections::create(const Collection& collection)
{
    Collection made = collection;
    made.oid = newObjectId();
    made.updated = QDateTime::currentMSecsSinceEpoch();
    Database::Transaction transaction(m_database);
    made.position = static_cast<int>(rowsOfOwner(transaction, made.owner).size());
    Statement insert(
        transaction,
        "INSERT INTO collections (oid, owner, owner_key, title, title_key, description, private, "
        "theme, position, resource_group, updated) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8, ?9, "
        "?10, ?11)");
    insert.bind(1, made.oid).bind(2, made.owner).bind(3, made.owner.toLower()).bind(4, made.title);
    insert.bind(5, made.title.toLower()).bind(6, made.description).bind(7, made.isPrivate);
    insert.bind(8, made.theme).bind(9, made.position).bind(10, made.resourceGroup).bind(11, made.updated);
    if (!insert.run())
        return notWritten();
    made.row = transaction.lastRow();
    if (!transaction.commit())
        return notWritten();
    return made;
}

Result<Collection> Collections::update(const Collection& collection)
{
    Collection changed = collection;
    changed.updated = QDateTime::currentMSecsSinceEpoch();
    Database::Transaction transaction(m_database);
    Statement update(
        transaction,
        "UPDATE collections SET title = ?1, title_key = ?2, description = ?3, private = ?4, theme "
        "= ?5, gating = ?6, resource_group = ?7, updated = ?8 WHERE row = ?9");
    update.bind(1, changed.title).bind(2, changed.title.toLower()).bind(3, changed.description);
    update.bind(4, changed.isPrivate).bind(5, changed.theme).bind(6, changed.gating);
    update.bind(7, changed.resourceGroup).bind(8, changed.updated).bind(9, changed.row);
    if (!update.run() || !transaction.commit())
        return notWritten();
    return changed;
}

Result<Collection> Collections::move(const Collection& collection, int position)
{
    Collection moved = collection;
    Database::Transaction transaction(m_database);
    const QList<qint64> order = movedTo(rowsOfOwner(transaction, collection.owner), collection.row, position);
    if (!number(transaction, "UPDATE collections SET position = ?1 WHERE row = ?2", order) ||
        !transaction.commit())
        return notWritten();
    moved.position = static_cast<int>(order.indexOf(collection.row));
    return moved;
}

Result<void> Collections::remove(const Collection& collection)
{
    Database::Transaction transaction(m_database);
    Statement gone(transaction, "DELETE FROM collections WHERE row = ?1");
    if (!gone.bind(1, collection.row).run() ||
        !number(transaction, "UPDATE collections SET position = ?1 WHERE row = ?2",
                rowsOfOwner(transaction, collection.owner)) ||
        !transaction.commit())
        return notWritten();
    return {};
}

} // namespace vitrine::localhub
