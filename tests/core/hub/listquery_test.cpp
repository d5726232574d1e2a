#include "core/hub/listquery.h"

#include "tests/support/testmain.h"

#include <QUrlQuery>

using namespace vitrine;
using namespace vitrine::hub;

class ListQueryTest : public QObject {
    Q_OBJECT

    static QUrl endpoint() { return QUrl(QStringLiteral("https://hub.example/prefix")); }

    static QStringList values(const QUrl& url, const char* key)
    {
        return QUrlQuery(url).allQueryItemValues(QString::fromLatin1(key), QUrl::FullyDecoded);
    }

private Q_SLOTS:
    void models()
    {
        RepoQuery query;
        query.search = QStringLiteral(" a+b&c ");
        query.author = QStringLiteral("me");
        query.task = QStringLiteral("fill-mask");
        query.library = QStringLiteral("transformers");
        query.languages = {QStringLiteral("en"), QStringLiteral("de")};
        query.license = QStringLiteral("mit");
        query.tags = {QStringLiteral("base_model:quantized:a/b")};
        query.gated = false;
        query.minParameters = 1000;
        query.maxParameters = 7'000'000'000;
        query.sort = Sort::Likes;
        query.limit = 5000;
        const QUrl url = listUrl(endpoint(), query, true);
        QCOMPARE(url.path(), QStringLiteral("/prefix/api/models"));
        QVERIFY(url.toEncoded().contains("search=a%2Bb%26c"));
        QCOMPARE(values(url, "author"), QStringList{QStringLiteral("me")});
        QCOMPARE(values(url, "pipeline_tag"), QStringList{QStringLiteral("fill-mask")});
        QCOMPARE(values(url, "filter"),
                 (QStringList{QStringLiteral("transformers"), QStringLiteral("en"), QStringLiteral("de"),
                              QStringLiteral("license:mit"), QStringLiteral("base_model:quantized:a/b")}));
        QCOMPARE(values(url, "gated"), QStringList{QStringLiteral("false")});
        QCOMPARE(values(url, "num_parameters"), QStringList{QStringLiteral("min:1000,max:7000000000")});
        QCOMPARE(values(url, "sort"), QStringList{QStringLiteral("likes")});
        QCOMPARE(values(url, "limit"), QStringList{QStringLiteral("1000")});
        QVERIFY(values(url, "expand").contains(QStringLiteral("safetensors")));
        QVERIFY(values(url, "full").isEmpty());
        QVERIFY(values(url, "direction").isEmpty());
    }

    void datasetsAndSpaces()
    {
        RepoQuery query;
        query.type = RepoType::Dataset;
        query.task = QStringLiteral("translation");
        query.library = QStringLiteral("pandas");
        query.languages = {QStringLiteral("fr")};
        const QUrl datasets = listUrl(endpoint(), query, true);
        QCOMPARE(values(datasets, "filter"),
                 (QStringList{QStringLiteral("task_categories:translation"), QStringLiteral("library:pandas"),
                              QStringLiteral("language:fr")}));
        QVERIFY(values(datasets, "pipeline_tag").isEmpty());
        query = {};
        query.type = RepoType::Space;
        query.gated = true;
        const QUrl spaces = listUrl(endpoint(), query, false);
        QVERIFY(values(spaces, "gated").isEmpty());
        QCOMPARE(values(spaces, "full"), QStringList{QStringLiteral("true")});
        QVERIFY(values(spaces, "expand").isEmpty());
    }

    /// An unknown value is a 400: each must be one of protocol section 2.3.
    void expandedFieldsExist()
    {
        const QStringList model = QStringLiteral("author baseModels cardData childrenModelCount config "
                                                 "createdAt disabled downloads downloadsAllTime "
                                                 "evalResults gated gguf inference inferenceProviderMapping "
                                                 "lastModified library_name likes mask_token "
                                                 "model-index pipeline_tag private resourceGroup safetensors "
                                                 "sha siblings spaces tags transformersInfo "
                                                 "trendingScore usedStorage widgetData")
                                      .split(QLatin1Char(' '));
        const QStringList dataset = QStringLiteral("author cardData citation createdAt description disabled "
                                                   "downloads downloadsAllTime gated lastModified "
                                                   "likes mainSize paperswithcode_id private resourceGroup "
                                                   "sha siblings tags trendingScore usedStorage")
                                        .split(QLatin1Char(' '));
        const QStringList space =
            QStringLiteral("author cardData createdAt datasets disabled lastModified likes models private "
                           "region resourceGroup "
                           "runtime sdk sha siblings subdomain tags trendingScore usedStorage")
                .split(QLatin1Char(' '));
        const auto allKnown = [](const QStringList& asked, const QStringList& known) {
            return std::all_of(asked.begin(), asked.end(),
                               [&](const QString& field) { return known.contains(field); });
        };
        QVERIFY(allKnown(expandFields(RepoType::Model), model));
        QVERIFY(allKnown(expandFields(RepoType::Dataset), dataset));
        QVERIFY(allKnown(expandFields(RepoType::Space), space));
    }
};

VITRINE_TEST(ListQueryTest)
#include "listquery_test.moc"
