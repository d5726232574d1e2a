#pragma once

#include "core/hub/hubclient.h"

namespace vitrine::hub {

/// One thing in a collection (protocol section 2.10).
struct CollectionItem {
    QString entry; ///< the entry's own id, not the repository's
    QString type;  ///< "model", "dataset", "space", "paper", "collection", "bucket", as the server says
    QString id;    ///< "owner/name", the paper's number, the collection's slug
    QString title; ///< papers and collections; empty otherwise
    QString note;  ///< plain text
    std::optional<RepoInfo> repo; ///< models, datasets and Spaces: what its card shows
};

struct Collection {
    QString slug; ///< "owner/title-24hex": what addresses it
    QString title;
    QString description;
    QString owner;
    QString theme; ///< "orange", "blue", … as the server says
    bool isPrivate = false;
    bool isWhole = true; ///< false in lists, where a server shows at most four items
    qint64 upvotes = 0;
    QDateTime updatedAt;
    QList<CollectionItem> items; ///< in their order
};

struct CollectionPage {
    QList<Collection> items;
    QUrl next; ///< empty: the last page
};

struct CollectionQuery {
    QStringList owners;
    std::optional<RepoId> item; ///< only those that hold it
    QString search;
    QString sort; ///< "upvotes", "lastModified", "trending"; empty: the server's own
    int limit = 100;
};

/// A thing to be put into a collection.
struct CollectionEntry {
    QString type;
    QString id;
    QString note; ///< at most 500 characters

    static CollectionEntry of(const RepoId& repo);
    /// From a link or an id: repositories, papers, collections. \return kind Invalid where it is none
    static Result<CollectionEntry> parse(const QString& text, const Place& place);
};

struct CollectionDraft {
    QString owner;
    QString title;       ///< 1 to 60 characters
    QString description; ///< at most 150
    bool isPrivate = false;
    std::optional<CollectionEntry> first;
};

/// What is set is changed.
struct CollectionChange {
    std::optional<QString> title;
    std::optional<QString> description;
    std::optional<bool> isPrivate;
    std::optional<QString> theme;
};

struct ItemChange {
    QString entry;
    std::optional<QString> note;
    std::optional<int> position; ///< from 0
};

/// The themes there are.
QStringList collectionThemes();
/// Whether \p text is a slug: "owner/title-24hex".
bool isCollectionSlug(const QString& text);

Result<Collection> parseCollection(const QByteArray& body);
Result<QList<Collection>> parseCollections(const QByteArray& body);

/// Kept for times without a connection, like lists of repositories.
QCoro::Task<Result<Fresh<CollectionPage>>> collections(const HubClient& client, CollectionQuery query,
                                                       Freshness freshness, net::CancelToken cancel);
QCoro::Task<Result<Fresh<CollectionPage>>> nextCollections(const HubClient& client, QUrl next,
                                                           net::CancelToken cancel);
QCoro::Task<Result<Fresh<Collection>>> collection(const HubClient& client, QString slug, Freshness freshness,
                                                  net::CancelToken cancel);
/// \return kind Conflict where there is one of that title
QCoro::Task<Result<Collection>> createCollection(const HubClient& client, CollectionDraft draft,
                                                 net::CancelToken cancel);
QCoro::Task<Result<void>> changeCollection(const HubClient& client, QString slug, CollectionChange change,
                                           net::CancelToken cancel);
QCoro::Task<Result<void>> deleteCollection(const HubClient& client, QString slug, net::CancelToken cancel);
/// \return the whole collection; kind Conflict where it is there already
QCoro::Task<Result<Collection>> addToCollection(const HubClient& client, QString slug, CollectionEntry entry,
                                                net::CancelToken cancel);
QCoro::Task<Result<void>> changeItem(const HubClient& client, QString slug, ItemChange change,
                                     net::CancelToken cancel);
/// Several at once: an order, say.
QCoro::Task<Result<void>> changeItems(const HubClient& client, QString slug, QList<ItemChange> changes,
                                      net::CancelToken cancel);
QCoro::Task<Result<void>> removeItem(const HubClient& client, QString slug, QString entry,
                                     net::CancelToken cancel);

} // namespace vitrine::hub
