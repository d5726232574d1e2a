#pragma once

#include <QByteArray>
#include <QList>
#include <QPair>
#include <QSet>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>

namespace vitrine::localhub {

/// What lists sort, filter and search by, of one repository.
struct CatalogItem {
    qint64 row = 0; ///< in the database
    QString id;     ///< "owner/name"
    QStringList tags;
    qint64 downloads = 0;
    qint64 likes = 0;
    qint64 created = 0;    ///< milliseconds since 1970
    qint64 modified = 0;   ///< milliseconds since 1970
    qint64 parameters = 0; ///< 0: unknown
    bool isPrivate = false;
    bool gated = false;
};

enum class CatalogSort { Relevance, Trending, Downloads, Likes, Created, Modified, Parameters };

/// Where a page ended.
struct CatalogCursor {
    int rank = 0;
    qint64 key = 0;
    qint64 row = 0;

    QByteArray text() const; ///< for a URL
    static std::optional<CatalogCursor> parse(const QByteArray& text);
};

/// What of private repositories lists may show: everything of owners, and rows besides; never those hidden
/// (permissions.h makes it).
struct PrivateView {
    QStringList owners;
    QSet<qint64> shown;
    QSet<qint64> hidden;
};

struct CatalogQuery {
    QStringList search; ///< each must be part of the id, without regard to case
    QString author;     ///< owner; empty: any
    QStringList tags;   ///< each must be there
    std::optional<qint64> leastParameters;
    std::optional<qint64> mostParameters;
    std::optional<bool> gated;
    CatalogSort sort = CatalogSort::Relevance; ///< exact name, name prefix, substring; then downloads
    int limit = 100;
    std::optional<CatalogCursor> after;
    PrivateView view; ///< which private repositories may be seen
};

struct CatalogPage {
    QList<qint64> rows;
    std::optional<CatalogCursor> next; ///< where there is more
};

/// All repositories of one type in memory: trigrams of the id point to repositories, a table of the first one
/// and two letters of the name serves shorter searches. 1,000,000 of them take about 360 MB, and a search at
/// most 50 ms (tests/bench/localhub_bench.cpp). Ids are ASCII. May be used from several threads.
class Catalog {
public:
    Catalog();
    ~Catalog();
    Q_DISABLE_COPY_MOVE(Catalog)

    /// Adds or replaces the repository of that row.
    void put(const CatalogItem& item);
    void addDownload(qint64 row);
    void remove(qint64 row);
    CatalogPage find(const CatalogQuery& query) const;
    int count() const;
    /// Every tag with how many public repositories have it.
    QList<QPair<QString, int>> tagCounts() const;

private:
    struct Private;
    std::unique_ptr<Private> d;
};

} // namespace vitrine::localhub
