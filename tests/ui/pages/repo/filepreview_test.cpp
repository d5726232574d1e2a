#include "tests/support/testmain.h"
#include "tests/ui/shown.h"
#include "tests/ui/uiservices.h"
#include "ui/pages/repo/filetreemodel.h"
#include "ui/pages/repo/jsonlayout.h"
#include "ui/pages/repo/pictureview.h"
#include "ui/pages/repo/qualitybars.h"
#include "ui/pages/repo/repopage.h"
#include "ui/pages/repo/tableparser.h"
#include "ui/pages/repo/tensortable.h"

#include <QAbstractButton>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSignalSpy>
#include <QTableWidget>
#include <QTreeView>

using namespace vitrine;
using vitrine::test::shown;

/// What a file shows before it is downloaded.
class FilePreviewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void jsonKeepsItsOrderAndItsNumbers()
    {
        const QString text = ui::laidOutJson("{\"b\":1.50,\"a\":[1, 2,{}],\"c\":\"x,\\\"y\\\": {\"}");
        QCOMPARE(text, QStringLiteral("{\n  \"b\": 1.50,\n  \"a\": [\n    1,\n    2,\n    {}\n  ],\n"
                                      "  \"c\": \"x,\\\"y\\\": {\"\n}\n"));
        QCOMPARE(ui::laidOutJson("{\"broken\": "), QStringLiteral("{\"broken\": "));
        QCOMPARE(ui::laidOutJson("[ ]"), QStringLiteral("[]\n"));
    }

    void everyEncodingIsReadOrRefused()
    {
        QVERIFY(ui::decoded("plain").utf8);
        const ui::DecodedText latin = ui::decoded("caf\xe9 d\xe9j\xe0");
        QVERIFY(latin.isText && !latin.utf8);
        QCOMPARE(latin.text, QStringLiteral("café déjà"));
        const ui::DecodedText wide = ui::decoded(QByteArray("\xff\xfeh\0i\0", 6));
        QVERIFY(wide.isText);
        QCOMPARE(wide.text, QStringLiteral("hi"));
        QVERIFY(!ui::decoded(QByteArray("a\0b", 3)).isText);
    }

    void tablesKnowQuotesAndJsonLines()
    {
        const ui::TableRows csv =
            ui::rowsOfCsv(QStringLiteral("a,b\n\"1,\n2\",\"say \"\"hi\"\"\"\n"), QLatin1Char(','), 10);
        QCOMPARE(csv.size(), 2);
        QCOMPARE(csv.at(1), (QStringList{QStringLiteral("1,\n2"), QStringLiteral("say \"hi\"")}));
        QCOMPARE(ui::rowsOfCsv(QStringLiteral("a\n1\n2\n3\n"), QLatin1Char(','), 2).size(), 2);
        const ui::TableRows lines = ui::rowsOfJsonLines(
            "{\"text\": \"x\", \"n\": 1}\n\n{\"text\": \"y\", \"tags\": [1]}\n{\"cut", 10);
        QCOMPARE(lines.size(), 3);
        QCOMPARE(lines.first().size(), 3);
        const qsizetype tags = lines.first().indexOf(QStringLiteral("tags"));
        QCOMPARE(lines.at(2).at(tags), QStringLiteral("[1]"));
        QCOMPARE(lines.at(1).at(tags), QString());
        QVERIFY(ui::rowsOfJsonLines("no json\n{}\n", 10).isEmpty());
    }

    void picturesFitAndComeCloser()
    {
        ui::PictureView view;
        view.resize(300, 300);
        view.show();
        QImage image(1000, 500, QImage::Format_RGB32);
        image.fill(Qt::red);
        view.setPicture(image, QStringLiteral("red"));
        const double fitted = view.zoom();
        QVERIFY(fitted > 0.1 && fitted < 0.31);
        QTest::keyClick(&view, Qt::Key_Plus);
        QVERIFY(view.zoom() > fitted);
        QTest::keyClick(&view, Qt::Key_1);
        QCOMPARE(view.zoom(), 1.0);
        QTest::keyClick(&view, Qt::Key_0);
        QCOMPARE(view.zoom(), fitted);
    }

    void tenThousandTensorsAreListedAndCopied()
    {
        QList<tasks::SafetensorsTensor> tensors;
        for (int i = 0; i < 10'000; ++i) {
            tasks::SafetensorsTensor tensor;
            tensor.name = QStringLiteral("layer.%1.weight").arg(i);
            tensor.dtype = QStringLiteral("BF16");
            tensor.shape = {i + 1};
            tensor.end = 2 * (i + 1);
            tensors.append(tensor);
        }
        ui::TensorTable table;
        table.show();
        table.setTensors(tensors);
        table.findChild<QLineEdit*>(QStringLiteral("tensorSearch"))->setText(QStringLiteral("layer.9999."));
        QCOMPARE(table.asText(), QStringLiteral("layer.9999.weight\tBF16\t10000"));
    }

    void qualityIsAPartOnlyWhereThereIsAMost()
    {
        cards::EvaluationResult result;
        result.metricType = QStringLiteral("accuracy");
        result.value = 97.3;
        QCOMPARE(ui::qualityPart(result), 0.973);
        result.value = 0.5;
        QCOMPARE(ui::qualityPart(result), 0.5);
        result.metricType = QStringLiteral("perplexity");
        QVERIFY(ui::qualityPart(result) < 0);
        QVERIFY(ui::qualityText(result).contains(QLatin1Char('5')));
    }

    void manyFilesBecomeATreeAtOnce()
    {
        QList<hub::TreeEntry> entries;
        for (int i = 0; i < 3000; ++i) {
            hub::TreeEntry entry;
            entry.path = QStringLiteral("data/part-%1.bin").arg(i, 5, 10, QLatin1Char('0'));
            entry.size = 10;
            entries.append(entry);
        }
        ui::FileTreeModel model;
        QElapsedTimer time;
        time.start();
        model.setEntries(entries);
        const QModelIndex folder = model.index(0, 0);
        QCOMPARE(model.filesBelow(folder).size(), 3000);
        QCOMPARE(folder.data(ui::FileTreeModel::SizeRole).toLongLong(), 30'000);
        QVERIFY2(time.elapsed() < 500, qPrintable(QString::number(time.elapsed())));
    }

    void aFileOpensBesideTheTreeAndCloses()
    {
        test::UiServices services;
        services.hub.seed(QStringLiteral("acme/table"),
                          {{QStringLiteral("README.md"), "# Table\n"},
                           {QStringLiteral("rows.csv"), "name,age\nAda,36\nAlan,41\n"},
                           {QStringLiteral("z.json"), "{\"b\":1,\"a\":2}"}});
        ui::RepoPage page(services.services());
        page.resize(1300, 800);
        page.show();
        page.restore(QStringLiteral("vitrine:model/acme/table/files"), {});
        QTRY_VERIFY_WITH_TIMEOUT(shown<QTreeView>(page, "fileTree"), 20'000);
        QVERIFY(!shown<QWidget>(page, "filePreview"));
        page.restore(QStringLiteral("vitrine:model/acme/table/files/rows.csv"), {});
        QTRY_VERIFY_WITH_TIMEOUT(shown<QTableWidget>(page, "fileTable"), 20'000);
        const auto* table = shown<QTableWidget>(page, "fileTable");
        QCOMPARE(table->rowCount(), 2);
        QCOMPARE(table->item(1, 0)->text(), QStringLiteral("Alan"));
        page.restore(QStringLiteral("vitrine:model/acme/table/files/z.json"), {});
        QTRY_VERIFY_WITH_TIMEOUT(shown<QPlainTextEdit>(page, "fileText"), 20'000);
        QTRY_COMPARE(shown<QPlainTextEdit>(page, "fileText")->toPlainText(),
                     QStringLiteral("{\n  \"b\": 1,\n  \"a\": 2\n}\n"));
        auto* tree = shown<QTreeView>(page, "fileTree");
        QTRY_VERIFY_WITH_TIMEOUT(tree->model()->index(0, 0).data(ui::FileTreeModel::HasCommitRole).toBool(),
                                 20'000);
        shown<QAbstractButton>(page, "closePreview")->click();
        QTRY_VERIFY(!shown<QWidget>(page, "filePreview"));
    }

    void aRevisionThatIsNotThereLeadsToMain()
    {
        test::UiServices services;
        services.hub.seed(QStringLiteral("acme/one"), {{QStringLiteral("README.md"), "# One\n"}});
        ui::RepoPage page(services.services());
        page.resize(1100, 700);
        page.show();
        QSignalSpy opened(&page, &ui::Page::openAddress);
        page.restore(QStringLiteral("vitrine:model/acme/one@nowhere"), {});
        QTRY_VERIFY_WITH_TIMEOUT(shown<QAbstractButton>(page, "openMain"), 20'000);
        shown<QAbstractButton>(page, "openMain")->click();
        QTRY_COMPARE(opened.count(), 1);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("vitrine:model/acme/one"));
    }
};

VITRINE_TEST(FilePreviewTest)
#include "filepreview_test.moc"
