#include "ui/pages/discover/cachedrepos.h"

#include "tests/support/testmain.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

using namespace vitrine;
using namespace vitrine::ui;

class CachedReposTest : public QObject {
    Q_OBJECT

private:
    static storage::LibraryItem item(const char* id, const QString& origin, RepoType type = RepoType::Model)
    {
        storage::LibraryItem made;
        made.origin = origin;
        made.repo.id = *RepoId::parse(QString::fromLatin1(id), type);
        made.repo.bytes = 42;
        return made;
    }

    static QStringList ids(const QList<storage::LibraryItem>& items, const hub::RepoQuery& query)
    {
        QStringList names;
        for (const hub::RepoInfo& info : cachedRepos(items, query))
            names.append(info.id.id());
        return names;
    }

private Q_SLOTS:
    void listsTheSharedCacheByNameOwnerAndKind()
    {
        const QList<storage::LibraryItem> items{item("ada/Bert", {}), item("ada/vit", {}),
                                                item("ben/words", {}, RepoType::Dataset),
                                                item("eve/elsewhere", QStringLiteral("http://other:80"))};
        hub::RepoQuery query;
        QCOMPARE(ids(items, query), (QStringList{QStringLiteral("ada/Bert"), QStringLiteral("ada/vit")}));
        query.search = QStringLiteral("bert");
        QCOMPARE(ids(items, query), QStringList{QStringLiteral("ada/Bert")});
        query.search.clear();
        query.author = QStringLiteral("eve");
        QCOMPARE(ids(items, query), QStringList());
        query = {};
        query.type = RepoType::Dataset;
        QCOMPARE(ids(items, query), QStringList{QStringLiteral("ben/words")});
    }

    void leavesOutWhatItCannotAnswer()
    {
        hub::RepoQuery query;
        query.license = QStringLiteral("mit");
        QCOMPARE(ids({item("ada/bert", {})}, query), QStringList());
    }

    // The cache knows no tags; what a model would run as is its task.
    void theTaskIsWhatItWouldRunAs()
    {
        const QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(
            R"({"model_type":"bert","architectures":["BertForSequenceClassification"],"hidden_size":8,
            "num_hidden_layers":1,"num_attention_heads":2,"intermediate_size":16,"vocab_size":30})");
        config.close();
        storage::LibraryItem bert = item("ada/bert", {});
        storage::CachedRevision revision;
        revision.folder = folder.path();
        bert.repo.revisions = {revision};
        hub::RepoQuery query;
        query.task = QStringLiteral("text-classification");
        QCOMPARE(ids({bert, item("ada/unknown", {})}, query), QStringList{QStringLiteral("ada/bert")});
        query.task = QStringLiteral("image-classification");
        QCOMPARE(ids({bert}, query), QStringList());
    }

    void readsTheConfigurationForTheVerdict()
    {
        const QTemporaryDir folder;
        QFile config(folder.filePath(QStringLiteral("config.json")));
        QVERIFY(config.open(QIODevice::WriteOnly));
        config.write(R"({"model_type": "bert"})");
        config.close();
        storage::LibraryItem bert = item("ada/bert", {});
        storage::CachedRevision revision;
        revision.commit = QString(40, QLatin1Char('a'));
        revision.folder = folder.path();
        bert.repo.revisions = {revision};
        const QList<hub::RepoInfo> infos = cachedRepos({bert}, {});
        QCOMPARE(infos.size(), 1);
        QCOMPARE(infos.first().config.value(QLatin1String("model_type")).toString(), QStringLiteral("bert"));
        QCOMPARE(infos.first().commit, revision.commit);
    }
};

VITRINE_TEST(CachedReposTest)
#include "cachedrepos_test.moc"
