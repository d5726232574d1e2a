#include "tests/support/testmain.h"
#include "ui/pages/demo/answerfile.h"
#include "ui/pages/demo/batchcard.h"
#include "ui/pages/demo/optionsform.h"
#include "ui/pages/demo/resultview.h"
#include "ui/pages/demo/runsummary.h"
#include "ui/pages/demo/vectorview.h"

#include <QAbstractButton>
#include <QJsonArray>
#include <QLabel>
#include <QSignalSpy>
#include <QTreeWidget>

using namespace vitrine;

namespace {

tasks::Task task(const char* id)
{
    const auto found = tasks::findTask(QLatin1String(id));
    return found ? *found : tasks::Task();
}

tasks::Tensor tensor(const QList<qint64>& shape, const QList<float>& values)
{
    return {shape, QByteArray(reinterpret_cast<const char*>(values.constData()),
                              values.size() * qsizetype(sizeof(float)))};
}

} // namespace

/// Answers as lines, files and records.
class AnswersTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void numpyFilesAreAligned()
    {
        const QByteArray one = ui::npyOf(tensor({3}, {1, 2, 3}));
        QVERIFY(one.startsWith(QByteArray("\x93NUMPY\x01\x00", 8)));
        const int head = uchar(one.at(8)) + 256 * uchar(one.at(9));
        QCOMPARE((10 + head) % 64, 0);
        QCOMPARE(one.size(), 10 + head + 12);
        QVERIFY(one.contains("'shape': (3,)"));
        QCOMPARE(one.at(10 + head - 1), '\n');
        QVERIFY(ui::npyOf(tensor({2, 3}, {1, 2, 3, 4, 5, 6})).contains("'shape': (2, 3)"));
    }

    void tablesQuoteWhatTheyMust()
    {
        QCOMPARE(ui::csvField(QStringLiteral("plain")), QStringLiteral("plain"));
        QCOMPARE(ui::csvField(QStringLiteral("a,\"b\"")), QStringLiteral("\"a,\"\"b\"\"\""));
        QCOMPARE(ui::csvField(QStringLiteral("=1+1")), QStringLiteral("'=1+1"));
        QCOMPARE(ui::csvOf(tensor({2, 2}, {1, 2, 3, 4.5})), QByteArray("1,2\n3,4.5\n"));
        const QJsonArray scores{QJsonObject{{QStringLiteral("label"), QStringLiteral("yes, really")},
                                            {QStringLiteral("score"), 0.5}}};
        QCOMPARE(ui::csvOf(scores, {}), QByteArray("label,score\n\"yes, really\",0.5\n"));
    }

    void recordsHoldTheirAnswers()
    {
        storage::RunRecord record;
        record.task = QStringLiteral("feature-extraction");
        tasks::RunResult result;
        result.embedding = tensor({1, 4}, {0.5, -1, 0, 2});
        ui::keepAnswer(record, result);
        const tasks::RunResult again = ui::answerOf(record);
        QVERIFY(again.embedding);
        QCOMPARE(again.embedding->shape, result.embedding->shape);
        QCOMPARE(again.embedding->data, result.embedding->data);
        QVERIFY(ui::summaryOf(record).contains(QStringLiteral("1 × 4")));
        // Too many to keep: the shape is known, the numbers are made again.
        result.embedding = tensor({10'000}, QList<float>(10'000, 1));
        ui::keepAnswer(record, result);
        QVERIFY(!ui::answerOf(record).embedding);
        QVERIFY(!ui::summaryOf(record).isEmpty());
    }

    void summariesAreMadeFromValues()
    {
        storage::RunRecord record;
        record.task = QStringLiteral("sentence-similarity");
        record.output = QJsonArray{0.1, 0.93};
        record.summary = QStringLiteral("in another language");
        QVERIFY(ui::summaryOf(record).contains(QLocale().toString(0.93, 'f', 2)));
        // What is not known any more keeps its line.
        record.task = QStringLiteral("no-such-task");
        QCOMPARE(ui::summaryOf(record), QStringLiteral("in another language"));
    }

    void vectorsHaveAPictureAndWords()
    {
        ui::ResultView view;
        view.resize(400, 400);
        view.show();
        tasks::RunResult result;
        result.embedding = tensor({4}, {0.5, -1, 0, 2});
        view.showResult(task("feature-extraction"), result, {});
        const auto* headline = view.findChild<QLabel*>(QStringLiteral("vectorHeadline"));
        QVERIFY(headline->isVisible() && headline->text().contains(QLatin1Char('4')));
        const auto* picture = view.findChild<ui::VectorPicture*>();
        QVERIFY(!picture->accessibleDescription().isEmpty());
        QImage image(picture->size(), QImage::Format_RGB32);
        view.findChild<ui::VectorPicture*>()->render(&image);
        const int y = image.height() / 2;
        QVERIFY(image.pixel(image.width() / 8, y) != image.pixel(image.width() * 3 / 8, y));
    }

    void whatWasCutIsSaid()
    {
        ui::ResultView view;
        view.show();
        tasks::RunResult result;
        result.output = QJsonArray{
            QJsonObject{{QStringLiteral("label"), QStringLiteral("a")}, {QStringLiteral("score"), 1.0}}};
        view.showResult(task("text-classification"), result, {});
        const auto* note = view.findChild<QLabel*>(QStringLiteral("resultNote"));
        QVERIFY(!note->isVisible());
        result.runtime = {{QStringLiteral("truncated"), true}, {QStringLiteral("tokens"), 128}};
        view.showResult(task("text-classification"), result, {});
        QVERIFY(note->isVisible() && note->text().contains(QStringLiteral("128")));
    }

    void factsAreNeverCut()
    {
        ui::ResultView view;
        view.show();
        tasks::RunResult result;
        result.output = QJsonArray{
            QJsonObject{{QStringLiteral("label"), QStringLiteral("a")}, {QStringLiteral("score"), 1.0}}};
        result.weightsBytes = 268'000'000;
        result.runtime = {{QStringLiteral("dtype"), QStringLiteral("bfloat16")}};
        view.showResult(task("text-classification"), result, {});
        const auto* facts = view.findChild<QLabel*>(QStringLiteral("resultFacts"));
        for (const int width : {500, 220}) {
            view.resize(width, 400);
            QTRY_VERIFY(facts->width() >= facts->sizeHint().width());
        }
    }

    void optionsGoBackToTheUsual()
    {
        ui::OptionsForm form(task("text-classification").parameters);
        form.show();
        auto* reset = form.findChild<QAbstractButton*>(QStringLiteral("resetOptions"));
        QVERIFY(!reset->isVisible());
        form.setValues({{QStringLiteral("top_k"), 2}});
        QVERIFY(reset->isVisible());
        QSignalSpy edited(&form, &ui::OptionsForm::edited);
        reset->click();
        QCOMPARE(form.values(), QJsonObject());
        QVERIFY(edited.count() > 0 && !reset->isVisible());
    }

    void severalGoOnPastTheOneThatFails()
    {
        worker::WorkerOptions options;
        options.program = QStringLiteral("/nowhere/at/all");
        worker::ModelRunner runner(options);
        ui::BatchCard batch(runner);
        QSignalSpy finished(&batch, &ui::BatchCard::finished);
        batch.startLines(task("text-classification"), {}, {},
                         {QStringLiteral("one"), QStringLiteral("two"), QStringLiteral("three")});
        QVERIFY(batch.isRunning());
        QTRY_COMPARE_WITH_TIMEOUT(finished.count(), 1, 20'000);
        QVERIFY(!batch.isRunning());
        const auto* table = batch.findChild<QTreeWidget*>(QStringLiteral("batchTable"));
        QCOMPARE(table->topLevelItemCount(), 3);
        for (int i = 0; i < 3; ++i)
            QVERIFY(!table->topLevelItem(i)->toolTip(1).isEmpty());
        QCOMPARE(batch.answers(), 0);
        QCOMPARE(batch.asCsv(), QByteArray("input,label,score,milliseconds\n"));
    }
};

VITRINE_TEST(AnswersTest)
#include "answers_test.moc"
