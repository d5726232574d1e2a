#include "ui/pages/manage/ownedmodel.h"

#include "tests/support/testmain.h"

#include <QItemSelectionModel>
#include <QTableView>

using namespace vitrine;
using namespace vitrine::ui;

class OwnedModelTest : public QObject {
    Q_OBJECT

    static hub::OwnedRepo repo(const QString& owner, const QString& name, std::optional<qint64> storage,
                               hub::Visibility visibility = hub::Visibility::Public)
    {
        hub::OwnedRepo result;
        result.id = {RepoType::Model, owner, name};
        result.storage = storage;
        result.visibility = visibility;
        return result;
    }
    static QStringList names(const OwnedModel& model)
    {
        QStringList result;
        for (int row = 0; row < model.rowCount(); ++row)
            result.append(model.repo(row).id.name);
        return result;
    }

private Q_SLOTS:
    void sortsByWhatIsMeantAndTiesByName()
    {
        OwnedModel model;
        model.add({repo(QStringLiteral("ada"), QStringLiteral("b"), 1500),
                   repo(QStringLiteral("ada"), QStringLiteral("a"), 20'000),
                   repo(QStringLiteral("acme"), QStringLiteral("d"), {}),
                   repo(QStringLiteral("acme"), QStringLiteral("c"), 1500)});
        QCOMPARE(names(model), QStringList({QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c"),
                                            QStringLiteral("d")})); // the largest first
        model.sort(OwnedModel::Storage, Qt::AscendingOrder);
        QCOMPARE(names(model).last(), QStringLiteral("a"));
        model.sort(OwnedModel::Owner, Qt::AscendingOrder);
        QCOMPARE(names(model).first(), QStringLiteral("c"));
        QCOMPARE(model.shownStorage(), 23'000);
    }

    void filtersByAllTogether()
    {
        OwnedModel model;
        model.add({repo(QStringLiteral("ada"), QStringLiteral("tiny"), 1, hub::Visibility::Private),
                   repo(QStringLiteral("acme"), QStringLiteral("tiny"), 2),
                   repo(QStringLiteral("acme"), QStringLiteral("Large"), 3, hub::Visibility::Private)});
        OwnedFilter filter;
        filter.text = QStringLiteral("LARGE");
        model.setFilter(filter);
        QCOMPARE(names(model), QStringList({QStringLiteral("Large")}));
        filter.text.clear();
        filter.visibility = hub::Visibility::Private;
        filter.owner = QStringLiteral("ada");
        model.setFilter(filter);
        QCOMPARE(names(model), QStringList({QStringLiteral("tiny")}));
        QCOMPARE(model.knownCount(), 3);
        filter = {};
        filter.gatedOnly = true;
        model.setFilter(filter);
        QCOMPARE(model.rowCount(), 0);
        hub::RepoInfo info;
        info.id = {RepoType::Model, QStringLiteral("acme"), QStringLiteral("tiny")};
        info.gated = hub::Gating::Manual;
        info.downloads = 12;
        model.complete({info});
        QCOMPARE(names(model), QStringList({QStringLiteral("tiny")}));
        QCOMPARE(model.index(0, OwnedModel::Downloads).data().toString(), QStringLiteral("12"));
    }

    void theSelectionGoesAlong()
    {
        OwnedModel model;
        QTableView view;
        view.setModel(&model);
        view.setSelectionBehavior(QAbstractItemView::SelectRows);
        QList<hub::OwnedRepo> many;
        for (int i = 0; i < 10'000; ++i)
            many.append(
                repo(QStringLiteral("ada"), QStringLiteral("repo-%1").arg(i, 5, 10, QLatin1Char('0')), i));
        model.add(many);
        view.selectRow(0);
        QCOMPARE(model.repo(view.selectionModel()->selectedRows().first().row()).id.name,
                 QStringLiteral("repo-09999"));
        model.sort(OwnedModel::Name, Qt::AscendingOrder);
        QCOMPARE(view.selectionModel()->selectedRows().first().row(), 9999);
        OwnedFilter filter;
        filter.text = QStringLiteral("00001");
        model.setFilter(filter);
        QVERIFY(!view.selectionModel()->hasSelection()); // what is not shown is not chosen
    }

    void theListAsATable()
    {
        OwnedModel model;
        hub::OwnedRepo odd = repo(QStringLiteral("ada"), QStringLiteral("-x"), 7);
        odd.updatedAt = QDateTime(QDate(2026, 1, 2), QTime(3, 4, 5), Qt::UTC);
        odd.gated = hub::Gating::Auto;
        model.add({odd});
        const QList<QByteArray> lines = model.csv().split('\n');
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.at(1), QByteArray("ada,'-x,model,7,public,auto,,,2026-01-02T03:04:05Z\r"));
    }

    void whatIsThereTwiceStandsOnce()
    {
        OwnedModel model;
        model.add({repo(QStringLiteral("ada"), QStringLiteral("a"), 1)});
        model.add({repo(QStringLiteral("ada"), QStringLiteral("a"), 2)});
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.shownStorage(), 1);
    }
};

VITRINE_TEST(OwnedModelTest)
#include "ownedmodel_test.moc"
