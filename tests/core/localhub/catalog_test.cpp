#include "core/localhub/catalog.h"
#include "tests/support/testmain.h"

using namespace vitrine;
using localhub::Catalog;
using localhub::CatalogItem;
using localhub::CatalogQuery;
using localhub::CatalogSort;

namespace {

CatalogItem item(qint64 row, const char* id, qint64 downloads = 0, const QStringList& tags = {})
{
    CatalogItem result;
    result.row = row;
    result.id = QString::fromLatin1(id);
    result.downloads = downloads;
    result.tags = tags;
    return result;
}

QList<qint64> rows(const Catalog& catalog, const char* search, int limit = 100)
{
    CatalogQuery query;
    query.search = {QString::fromLatin1(search)};
    query.limit = limit;
    return catalog.find(query).rows;
}

} // namespace

/// Search, order, filters and pages of lists.
class CatalogTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void exactNameThenPrefixThenSubstringThenDownloads()
    {
        Catalog catalog;
        catalog.put(item(1, "big/my-bert", 1000));
        catalog.put(item(2, "google/bert-base", 50));
        catalog.put(item(3, "other/bert-large", 70));
        catalog.put(item(4, "small/bert", 1));
        catalog.put(item(5, "bert-org/x", 5000));
        catalog.put(item(6, "no/thing", 9999));
        QCOMPARE(rows(catalog, "bert"), (QList<qint64>{4, 3, 2, 5, 1}));
        QCOMPARE(rows(catalog, "BeRt"), rows(catalog, "bert"));
        QCOMPARE(rows(catalog, "google/bert"), (QList<qint64>{2}));
        QCOMPARE(rows(catalog, "bert base"), (QList<qint64>{2}));
        QCOMPARE(rows(catalog, "bértö"), QList<qint64>());
    }

    void shortWords()
    {
        Catalog catalog;
        catalog.put(item(1, "a/xb", 10));
        catalog.put(item(2, "a/bx", 1));
        catalog.put(item(3, "a/b", 0));
        catalog.put(item(4, "b/zz", 99));
        QCOMPARE(rows(catalog, "b"), (QList<qint64>{3, 2, 4, 1}));
        QCOMPARE(rows(catalog, "b", 1), (QList<qint64>{3})); // from the table of prefixes alone
        QCOMPARE(rows(catalog, "bx"), (QList<qint64>{2}));
        QCOMPARE(rows(catalog, "/b"), (QList<qint64>{2, 3}));
        QCOMPARE(rows(catalog, "q"), QList<qint64>());
    }

    void pagesCoverEverythingOnce()
    {
        Catalog catalog;
        for (int i = 0; i < 997; ++i)
            catalog.put(item(i + 1, qPrintable(QStringLiteral("own/model-%1").arg(i)), (i * 7919) % 50));
        for (const char* search : {"model", "mo", "m", "own", "9"}) {
            CatalogQuery query;
            query.search = {QString::fromLatin1(search)};
            query.limit = 1000;
            const QList<qint64> all = catalog.find(query).rows;
            query.limit = 60;
            QList<qint64> paged;
            do {
                const auto page = catalog.find(query);
                paged += page.rows;
                query.after = page.next;
                if (query.after) // through its text, as it travels
                    query.after = localhub::CatalogCursor::parse(query.after->text());
            } while (query.after);
            QCOMPARE(paged, all);
        }
        QVERIFY(!localhub::CatalogCursor::parse("nonsense"));
    }

    void tagsAuthorAndParameters()
    {
        Catalog catalog;
        const QString a = QStringLiteral("a");
        const QString b = QStringLiteral("b");
        CatalogItem large = item(1, "Acme/one", 1, {a, b});
        large.parameters = 7'000'000'000;
        catalog.put(large);
        catalog.put(item(2, "acme/two", 2, {a}));
        catalog.put(item(3, "acme-x/three", 3, {b}));
        CatalogQuery query;
        query.tags = {a, b};
        QCOMPARE(catalog.find(query).rows, (QList<qint64>{1}));
        query.tags = {QStringLiteral("c")};
        QVERIFY(catalog.find(query).rows.isEmpty());
        query = {};
        query.author = QStringLiteral("ACME");
        QCOMPARE(catalog.find(query).rows, (QList<qint64>{2, 1}));
        query = {};
        query.mostParameters = 8'000'000'000;
        QCOMPARE(catalog.find(query).rows, (QList<qint64>{1}));
        QCOMPARE(catalog.tagCounts(), (QList<QPair<QString, int>>{{a, 2}, {b, 2}}));
    }

    void privateOnesAreForTheirOwners()
    {
        Catalog catalog;
        CatalogItem hidden = item(1, "acme/secret", 0, {QStringLiteral("t")});
        hidden.isPrivate = true;
        catalog.put(hidden);
        QVERIFY(rows(catalog, "secret").isEmpty());
        QVERIFY(catalog.tagCounts().isEmpty());
        CatalogQuery query;
        query.view.owners = {QStringLiteral("other"), QStringLiteral("Acme")};
        QCOMPARE(catalog.find(query).rows, (QList<qint64>{1}));
    }

    void changesAreSeen()
    {
        Catalog catalog;
        // Enough of them that old records are cleared away in between.
        for (int round = 0; round < 40; ++round) {
            for (int i = 0; i < 100; ++i)
                catalog.put(item(i + 1, qPrintable(QStringLiteral("own/name%1-%2").arg(i).arg(round)), i,
                                 {QStringLiteral("r%1").arg(round)}));
        }
        QCOMPARE(catalog.count(), 100);
        QCOMPARE(rows(catalog, "name5-39"), (QList<qint64>{6}));
        QVERIFY(rows(catalog, "name5-38").isEmpty());
        QCOMPARE(catalog.tagCounts(), (QList<QPair<QString, int>>{{QStringLiteral("r39"), 100}}));
        catalog.addDownload(1);
        catalog.remove(6);
        QVERIFY(rows(catalog, "name5-39").isEmpty());
        CatalogQuery query;
        query.sort = CatalogSort::Downloads;
        query.limit = 1;
        QCOMPARE(catalog.find(query).rows, (QList<qint64>{100}));
    }
};

VITRINE_TEST(CatalogTest)
#include "catalog_test.moc"
