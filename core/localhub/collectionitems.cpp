#include "core/localhub/collectionrows.h"
#include "core/localhub/collections.h"
#include "core/localhub/repositories_p.h"

#include <QCoreApplication>
#include <QDateTime>

// What collections hold, in the order their owners gave it.
namespace vitrine::localhub {

namespace collectionrows {

QList<qint64> rowsOf(Statement& statement)
{
    QList<qint64> rows;
    while (statement.step())
        rows.append(statement.integer(0));
    return rows;
}

QList<qint64> movedTo(QList<qint64> order, qint64 row, int position)
{
    order.removeOne(row);
    order.insert(std::clamp<qsizetype>(position, 0, order.size()), row);
    return order;
}

bool number(sqlite3* connection, const char* sql, const QList<qint64>& order)
{
    Statement set(connection, sql);
    for (qsizetype i = 0; i < order.size(); ++i) {
        if (!set.bind(1, static_cast<qint64>(i)).bind(2, order.at(i)).run())
            return false;
        set.reset();
    }
    return true;
}

} // namespace collectionrows

using namespace collectionrows;

namespace {

CollectionItem itemOf(const Statement& row)
{
    CollectionItem item;
    item.row = row.integer(0);
    item.oid = row.text(1);
    item.kind = row.text(2);
    item.repo = row.integer(3);
    item.inner = row.integer(4);
    item.paper = row.text(5);
    item.note = row.text(6);
    item.gallery = row.bytes(7);
    item.position = static_cast<int>(row.integer(8));
    return item;
}

QList<qint64> orderOf(sqlite3* connection, const Collection& collection)
{
    Statement rows(connection,
                   "SELECT row FROM collection_items WHERE collection = ?1 ORDER BY position, row");
    rows.bind(1, collection.row);
    return rowsOf(rows);
}

bool store(sqlite3* connection, const QList<qint64>& order)
{
    return number(connection, "UPDATE collection_items SET position = ?1 WHERE row = ?2", order);
}

/// The collection changed with what it holds.
bool touch(sqlite3* connection, const Collection& collection)
{
    Statement touch(connection, "UPDATE collections SET updated = ?1 WHERE row = ?2");
    return touch.bind(1, QDateTime::currentMSecsSinceEpoch()).bind(2, collection.row).run();
}

bool changeItem(sqlite3* connection, qint64 row, const ItemChange& change)
{
    if (change.note) {
        Statement note(connection, "UPDATE collection_items SET note = ?1 WHERE row = ?2");
        if (!note.bind(1, *change.note).bind(2, row).run())
            return false;
    }
    if (change.gallery) {
        Statement gallery(connection, "UPDATE collection_items SET gallery = ?1 WHERE row = ?2");
        if (!gallery.bind(1, *change.gallery).bind(2, row).run())
            return false;
    }
    return true;
}

} // namespace

QList<CollectionItem> Collections::items(const Collection& collection) const
{
    Database::Lease connection(m_database);
    Statement rows(connection,
                   "SELECT row, oid, kind, repo, inner_collection, paper, note, gallery, position "
                   "FROM collection_items WHERE collection = ?1 ORDER BY position, row");
    rows.bind(1, collection.row);
    QList<CollectionItem> items;
    while (rows.step())
        items.append(itemOf(rows));
    return items;
}

QSet<qint64> Collections::holding(const CollectionItem& target) const
{
    Database::Lease connection(m_database);
    Statement rows(connection,
                   "SELECT collection FROM collection_items WHERE kind = ?1 AND IFNULL(repo, 0) = "
                   "?2 AND IFNULL(inner_collection, 0) = ?3 AND paper = ?4");
    rows.bind(1, target.kind).bind(2, target.repo).bind(3, target.inner).bind(4, target.paper);
    const QList<qint64> found = rowsOf(rows);
    return {found.begin(), found.end()};
}

Result<void> Collections::add(const Collection& collection, CollectionItem item)
{
    for (const CollectionItem& known : items(collection)) {
        if (known.sameTarget(item))
            return fail(ErrorKind::Conflict,
                        QCoreApplication::translate("LocalHub", "The collection has this item already."));
    }
    Database::Transaction transaction(m_database);
    // What is not bound is NULL: only what points somewhere goes away with what it points to.
    Statement insert(
        transaction,
        "INSERT INTO collection_items (oid, collection, kind, repo, inner_collection, paper, note, "
        "position) VALUES (?1, ?2, ?3, ?4, ?5, ?6, ?7, ?8)");
    insert.bind(1, newObjectId()).bind(2, collection.row).bind(3, item.kind).bind(6, item.paper);
    insert.bind(7, item.note).bind(8, static_cast<qint64>(orderOf(transaction, collection).size()));
    if (item.repo != 0)
        insert.bind(4, item.repo);
    if (item.inner != 0)
        insert.bind(5, item.inner);
    if (!insert.run() || !touch(transaction, collection) || !transaction.commit())
        return notWritten();
    return {};
}

Result<void> Collections::change(const Collection& collection,
                                 const QList<QPair<qint64, ItemChange>>& changes)
{
    Database::Transaction transaction(m_database);
    QList<qint64> order = orderOf(transaction, collection);
    for (const auto& [row, change] : changes) {
        if (!changeItem(transaction, row, change))
            return notWritten();
        if (change.position)
            order = movedTo(order, row, *change.position);
    }
    if (!store(transaction, order) || !touch(transaction, collection) || !transaction.commit())
        return notWritten();
    return {};
}

Result<void> Collections::removeItem(const Collection& collection, const CollectionItem& item)
{
    Database::Transaction transaction(m_database);
    Statement gone(transaction, "DELETE FROM collection_items WHERE row = ?1");
    if (!gone.bind(1, item.row).run() || !store(transaction, orderOf(transaction, collection)) ||
        !touch(transaction, collection) || !transaction.commit())
        return notWritten();
    return {};
}

} // namespace vitrine::localhub
