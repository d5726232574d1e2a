#pragma once

#include "core/localhub/repositories.h"

#include <QSet>

#include <optional>

namespace vitrine::localhub {

/// A list that someone keeps of repositories, papers and other collections (protocol 2.10).
struct Collection {
    qint64 row = 0;
    QString oid;   ///< 24 hex digits, for good
    QString owner; ///< a user or organization
    QString title;
    QString description;
    bool isPrivate = false;
    QString theme;
    int position = 0;         ///< among those of its owner, from 0
    QByteArray gating;        ///< JSON, as PATCH set it
    qint64 resourceGroup = 0; ///< row; 0: none
    qint64 updated = 0;       ///< milliseconds since 1970, with its items

    /// "owner/title-in-small-letters-OID": changes with the title, and is found by its end alone.
    QString slug() const;
};

struct CollectionItem {
    qint64 row = 0;
    QString oid;        ///< of the entry, not of what it points to
    QString kind;       ///< "model", "dataset", "space", "paper" or "collection"
    qint64 repo = 0;    ///< row, of the first three
    qint64 inner = 0;   ///< row, of a collection
    QString paper;      ///< arXiv id
    QString note;       ///< plain text
    QByteArray gallery; ///< JSON list of addresses; empty: none
    int position = 0;   ///< from 0, without gaps

    bool sameTarget(const CollectionItem& other) const
    {
        return kind == other.kind && repo == other.repo && inner == other.inner && paper == other.paper;
    }
};

/// What changes of an item; what is not set stays.
struct ItemChange {
    std::optional<QString> note;
    std::optional<int> position; ///< beyond the end: the end
    std::optional<QByteArray> gallery;
};

/// The collections of all owners. A cheap object over the database; may be used from several threads. Rights
/// are the caller's business, and so is who may see which item. Errors: Conflict (it is there already),
/// Failed.
class Collections {
public:
    explicit Collections(Database& database) : m_database(database) {}

    /// By the end of a slug, whatever its title part; the owner must fit.
    std::optional<Collection> find(const QString& owner, const QString& slug) const;
    std::optional<Collection> byRow(qint64 row) const;
    std::optional<Collection> byTitle(const QString& owner, const QString& title) const;
    QList<Collection> all() const; ///< last changed first
    /// Rows of the collections that hold \p target.
    QSet<qint64> holding(const CollectionItem& target) const;
    QList<CollectionItem> items(const Collection& collection) const; ///< by position

    Result<Collection> create(const Collection& collection);
    /// Takes over everything but owner, id and position.
    Result<Collection> update(const Collection& collection);
    /// Moves it to \p position among those of its owner.
    Result<Collection> move(const Collection& collection, int position);
    Result<void> remove(const Collection& collection);

    /// Adds it behind the others. \return kind Conflict where the same is in it
    Result<void> add(const Collection& collection, CollectionItem item);
    /// All changes or none. Positions take effect one after another.
    Result<void> change(const Collection& collection, const QList<QPair<qint64, ItemChange>>& changes);
    Result<void> removeItem(const Collection& collection, const CollectionItem& item);

private:
    Database& m_database;
};

} // namespace vitrine::localhub
