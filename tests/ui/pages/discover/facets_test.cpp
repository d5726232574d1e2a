#include "tests/support/testmain.h"

#include "ui/pages/discover/facets.h"
#include "ui/pages/discover/repolistmodel.h"

#include <QCoroTimer>

using namespace vitrine;
using namespace vitrine::ui;

namespace {

Facets everything()
{
    Facets facets;
    facets.search = QStringLiteral("a b&c");
    facets.author = QStringLiteral("acme");
    facets.tasks = {QStringLiteral("text-classification"), QStringLiteral("translation")};
    facets.libraries = {QStringLiteral("transformers")};
    facets.languages = {QStringLiteral("de")};
    facets.licences = {int(LicenceClass::Free)};
    facets.licence = QStringLiteral("mit");
    facets.tags = {QStringLiteral("dataset:acme/a"), QStringLiteral("onnx")};
    facets.runsWell = true;
    facets.parametersLow = 1;
    facets.parametersHigh = 4;
    facets.access = Facets::Access::Open;
    facets.updated = Facets::Age::Month;
    facets.sort = hub::Sort::Likes;
    return facets;
}

hub::RepoInfo model(const QString& name, const QString& licence)
{
    hub::RepoInfo info;
    info.id = *RepoId::parse(QStringLiteral("acme/") + name);
    info.tags = {QStringLiteral("license:") + licence};
    info.lastModified = QDateTime::currentDateTimeUtc();
    return info;
}

/// Pages at once: each holds \p perPage models, licensed alternately.
RepoSource pages(int count, int perPage)
{
    const auto page = [count, perPage](int number) {
        hub::Fresh<hub::RepoPage> fresh;
        for (int i = 0; i < perPage; ++i)
            fresh.value.items.append(model(QStringLiteral("m%1-%2").arg(number).arg(i),
                                           i % 2 ? QStringLiteral("mit") : QStringLiteral("cc-by-nc-4.0")));
        if (number + 1 < count)
            fresh.value.next = QUrl(QStringLiteral("http://x/?page=%1").arg(number + 1));
        return fresh;
    };
    return {
        [page](hub::RepoQuery, hub::Freshness, net::CancelToken) -> RepoSource::Page { co_return page(0); },
        [page](RepoType, QUrl next, net::CancelToken) -> RepoSource::Page {
            co_return page(next.query().section(QLatin1Char('='), 1).toInt());
        }};
}

} // namespace

class FacetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void addressesComeBack()
    {
        QCOMPARE(Facets::fromAddress(everything().address()), everything());
        QCOMPARE(Facets::fromAddress(Facets().address()), Facets());
        QCOMPARE(Facets::fromAddress(QStringLiteral("vitrine:author/google")).author,
                 QStringLiteral("google"));
        const Facets web = Facets::fromAddress(
            QStringLiteral("vitrine:discover?type=model&pipeline_tag=translation&sort=likes"));
        QCOMPARE(web.tasks, QStringList{QStringLiteral("translation")});
        QCOMPARE(web.sort, hub::Sort::Likes);
        Facets::fromAddress(
            QStringLiteral("vitrine:discover?from=99999999999&licence=77&access=-1&sort=x&type=kernel"));
    }

    void serverIsAskedWhatItCanExpress()
    {
        Facets facets = everything();
        hub::RepoQuery query = facets.query();
        QVERIFY(query.task.isEmpty()); // any-of is told here
        QCOMPARE(query.library, QStringLiteral("transformers"));
        QCOMPARE(query.minParameters, 10'000'000);
        QCOMPARE(query.maxParameters, 500'000'000);
        QCOMPARE(query.gated, false);
        QVERIFY(facets.filtersHere());
        facets = Facets();
        facets.tasks = {QStringLiteral("translation")};
        QCOMPARE(facets.query().task, QStringLiteral("translation"));
        QVERIFY(!facets.filtersHere());
        facets.type = RepoType::Space;
        QVERIFY(facets.query().task.isEmpty());
    }

    void everyChipTakesAwayWhatItSays()
    {
        Facets facets = everything();
        const auto choices = facets.choices();
        QCOMPARE(choices.size(), 13);
        for (const Facets::Choice& choice : choices) {
            QVERIFY(!choice.text.isEmpty());
            QCOMPARE(everything().without(choice.key).choices().size(), choices.size() - 1);
            facets = facets.without(choice.key);
        }
        QVERIFY(!facets.isFiltered());
        QCOMPARE(facets, everything().cleared());
    }

    void licencesHaveClasses()
    {
        QCOMPARE(licenceClass(QStringLiteral("Apache-2.0")), LicenceClass::Free);
        QCOMPARE(licenceClass(QStringLiteral("llama3.1")), LicenceClass::Conditions);
        QCOMPARE(licenceClass(QStringLiteral("cc-by-nc-sa-4.0")), LicenceClass::NonCommercial);
        QCOMPARE(licenceClass(QStringLiteral("something-new")), LicenceClass::Unknown);
        QCOMPARE(licenceClass({}), LicenceClass::Unknown);
    }

    void modelFetchesPageAfterPage()
    {
        RepoListModel list;
        list.setSource(pages(3, 10), [](const RepoId& id) { return id.name == QLatin1String("m0-1"); });
        list.ask({});
        QTRY_COMPARE(list.state(), RepoListModel::State::Content);
        QCOMPARE(list.rowCount(), 10);
        QCOMPARE(list.index(1).data(RepoCardRole).value<RepoCard>().here, QStringLiteral("here"));
        QCOMPARE(list.index(0).data(RepoListModel::AddressRole).toString(),
                 QStringLiteral("vitrine:model/acme/m0-0"));
        while (list.canFetchMore({})) {
            list.fetchMore({});
            QTRY_VERIFY(!list.isFetching());
        }
        QCOMPARE(list.rowCount(), 30);
        QCOMPARE(list.searched(), 30);
    }

    void modelFiltersWhatTheServerCannot()
    {
        RepoListModel list;
        list.setSource(pages(3, 10), {});
        Facets facets;
        facets.licences = {int(LicenceClass::Free)};
        facets.licence = QStringLiteral("mit");
        facets.tags = {QStringLiteral("dataset:acme/a"), QStringLiteral("onnx")};
        list.ask(facets);
        QTRY_COMPARE(list.rowCount(), 5);
        QCOMPARE(list.searched(), 10);
        QVERIFY(list.hasMore());
    }

    void modelStopsSearchingWhereNothingFits()
    {
        RepoListModel list;
        list.setSource(pages(100, 10), {});
        Facets facets;
        facets.licences = {int(LicenceClass::Conditions)};
        list.ask(facets);
        QTRY_COMPARE(list.state(), RepoListModel::State::Content);
        QCOMPARE(list.rowCount(), 0);
        QCOMPARE(list.searched(), 50);
        QVERIFY(!list.canFetchMore({}));
        list.searchMore();
        QTRY_COMPARE(list.searched(), 100);
    }

    void lateAnswersAreDropped()
    {
        QList<net::CancelToken> tokens;
        int asked = 0;
        int answered = 0;
        RepoSource slowFirst{
            [&](hub::RepoQuery query, hub::Freshness, net::CancelToken token) -> RepoSource::Page {
                tokens.append(token);
                const int number = ++asked;
                const std::chrono::milliseconds pause(number == 1 ? 60 : 1);
                co_await QCoro::sleepFor(pause); // the first answer comes after the second
                hub::Fresh<hub::RepoPage> fresh;
                fresh.value.items.append(model(query.search, QStringLiteral("mit")));
                ++answered;
                co_return fresh;
            },
            {}};
        RepoListModel list;
        list.setSource(slowFirst, {});
        Facets facets;
        facets.search = QStringLiteral("first");
        list.ask(facets);
        facets.search = QStringLiteral("second");
        list.ask(facets);
        QVERIFY(tokens.first().isCancelled());
        QTRY_COMPARE(answered, 2);
        QCOMPARE(list.rowCount(), 1);
        QCOMPARE(list.index(0).data().toString(), QStringLiteral("acme/second"));
    }

    void linksOfTheWebAreUnderstood()
    {
        const Facets datasets = Facets::fromAddress(QStringLiteral(
            "vitrine:discover?type=dataset&task_categories=task_categories:translation&language=language:de"
            "&license=license:mit&other=croissant&gated=false&sort=likes"));
        QCOMPARE(datasets.type, RepoType::Dataset);
        QCOMPARE(datasets.tasks, QStringList{QStringLiteral("translation")});
        QCOMPARE(datasets.languages, QStringList{QStringLiteral("de")});
        QCOMPARE(datasets.query().license, QStringLiteral("mit"));
        QCOMPARE(datasets.query().tags, QStringList{QStringLiteral("croissant")});
        QCOMPARE(datasets.access, Facets::Access::Open);
        const Facets sized =
            Facets::fromAddress(QStringLiteral("vitrine:discover?num_parameters=min:60M,max:2B"));
        QCOMPARE(parameterSteps().at(sized.parametersLow), 50'000'000);
        QCOMPARE(parameterSteps().at(sized.parametersHigh), 3'000'000'000);
        const Facets open = Facets::fromAddress(QStringLiteral("vitrine:discover?num_parameters=min:900B"));
        QCOMPARE(parameterSteps().at(open.parametersLow), 70'000'000'000);
        QCOMPARE(open.parametersHigh, Facets().parametersHigh);
        QCOMPARE(Facets::fromAddress(QStringLiteral("vitrine:discover?num_parameters=nonsense")), Facets());
    }
};

VITRINE_TEST(FacetsTest)
#include "facets_test.moc"
