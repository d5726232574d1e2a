#include "tests/support/testmain.h"
#include "tests/ui/uiservices.h"
#include "ui/pages/demo/drawingboard.h"
#include "ui/pages/demo/examples.h"
#include "ui/pages/demo/imagefield.h"
#include "ui/pages/demo/optionsform.h"
#include "ui/pages/demo/resultview.h"
#include "ui/pages/demo/runrecorddialog.h"
#include "ui/pages/demo/textfields.h"

#include <QAbstractButton>
#include <QBuffer>
#include <QComboBox>
#include <QDoubleSpinBox>
#include <QJsonArray>
#include <QLabel>
#include <QPlainTextEdit>
#include <QSignalSpy>

using namespace vitrine;

namespace {

tasks::Task task(const char* id)
{
    const auto found = tasks::findTask(QLatin1String(id));
    return found ? *found : tasks::Task();
}

tasks::RunResult scores(int count)
{
    tasks::RunResult result;
    QJsonArray items;
    for (int i = 0; i < count; ++i)
        items.append(QJsonObject{{QStringLiteral("label"), QStringLiteral("label %1").arg(i)},
                                 {QStringLiteral("score"), 1.0 / (i + 1)}});
    result.output = items;
    result.timing.modelMs = {12};
    return result;
}

QByteArray png()
{
    QImage image(8, 8, QImage::Format_RGB32);
    image.fill(Qt::red);
    QByteArray bytes;
    QBuffer buffer(&bytes);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return bytes;
}

} // namespace

/// The parts of the demo panel.
class DemoTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void optionsLeftAloneAreNotSent()
    {
        const tasks::Task classification = task("text-classification");
        QVERIFY(!classification.parameters.isEmpty());
        ui::OptionsForm form(classification.parameters);
        QCOMPARE(form.values(), QJsonObject());
        QSignalSpy edited(&form, &ui::OptionsForm::edited);
        auto* count = form.findChild<QDoubleSpinBox*>(QStringLiteral("option-top_k"));
        QVERIFY(count);
        count->setValue(3);
        QCOMPARE(form.values().value(QLatin1String("top_k")).toInt(), 3);
        QVERIFY(edited.count() > 0);
        // Back to one below the minimum: the model decides again.
        count->setValue(count->minimum());
        QCOMPARE(form.values(), QJsonObject());
    }

    void optionsShowARecordsValuesQuietly()
    {
        ui::OptionsForm form(task("text-classification").parameters);
        QSignalSpy edited(&form, &ui::OptionsForm::edited);
        const QJsonObject values{{QStringLiteral("top_k"), 2},
                                 {QStringLiteral("function_to_apply"), QStringLiteral("sigmoid")}};
        form.setValues(values);
        QCOMPARE(form.values(), values);
        QCOMPARE(edited.count(), 0);
        form.setValues({});
        QCOMPARE(form.values(), QJsonObject());
    }

    void everyOptionHasAName()
    {
        const QList<tasks::Task> all = tasks::catalogue();
        for (const tasks::Task& one : all) {
            const ui::OptionsForm form(one.parameters);
            for (const tasks::Parameter& parameter : one.parameters) {
                const auto* editor = form.findChild<QWidget*>(QStringLiteral("option-") + parameter.name);
                QVERIFY2(editor && !editor->accessibleName().isEmpty(), qPrintable(one.id + parameter.name));
                QVERIFY(editor->focusPolicy() & Qt::TabFocus);
            }
        }
    }

    void textFieldTakesOneTextOrOneALine()
    {
        const tasks::Task similarity = task("sentence-similarity");
        for (const tasks::InputField& field : similarity.inputs) {
            ui::TextField widget(field);
            QVERIFY(widget.isEmpty());
            auto* edit = widget.findChild<QPlainTextEdit*>();
            QCOMPARE(edit->accessibleName(), field.title);
            edit->setPlainText(QStringLiteral("one\n\n two \n"));
            QVERIFY(!widget.isEmpty());
            tasks::RunRequest request;
            widget.fill(request);
            const QJsonValue value = request.inputs.value(field.name);
            if (field.kind == tasks::FieldKind::TextList)
                QCOMPARE(value.toArray(), (QJsonArray{QStringLiteral("one"), QStringLiteral("two")}));
            else
                QCOMPARE(value.toString(), QStringLiteral("one\n\n two \n"));
            ui::TextField again(field);
            again.show(request);
            tasks::RunRequest second;
            again.fill(second);
            QCOMPARE(second.inputs, request.inputs);
        }
    }

    void tabLeavesATextField()
    {
        QWidget window;
        auto* first = new ui::TextField(task("text-classification").inputs.first(), &window);
        auto* second = new ui::TextField(task("text-classification").inputs.first(), &window);
        second->move(0, 200);
        window.show();
        QVERIFY(QTest::qWaitForWindowActive(&window));
        first->setFocus();
        QVERIFY(first->findChild<QPlainTextEdit*>()->hasFocus());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
        QVERIFY(second->findChild<QPlainTextEdit*>()->hasFocus());
    }

    void imageFieldSendsTheFilesOwnBytes()
    {
        test::UiServices services;
        const tasks::InputField field = task("image-classification").inputs.first();
        ui::ImageField widget(field, services.services());
        QVERIFY(widget.isEmpty());
        const QString path = services.path() + QStringLiteral("/red.png");
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write(png());
        file.close();
        widget.openFile(path);
        QTRY_VERIFY(!widget.isEmpty());
        tasks::RunRequest request;
        widget.fill(request);
        QCOMPARE(request.files.value(field.name), png());
        QCOMPARE(widget.summary(), QStringLiteral("red.png"));
        auto* preview = widget.findChild<QLabel*>(QStringLiteral("imagePreview"));
        QTRY_VERIFY(!preview->pixmap(Qt::ReturnByValue).isNull());

        // A file that is not there is said, and what stood there stays.
        widget.openFile(services.path() + QStringLiteral("/missing.png"));
        const QList<QLabel*> labels = widget.findChildren<QLabel*>();
        QTRY_VERIFY(std::any_of(labels.begin(), labels.end(), [](const QLabel* label) {
            return label->text().contains(QStringLiteral("missing.png"));
        }));
        QVERIFY(!widget.isEmpty());
    }

    void drawingIsBlackOnWhiteAndCanBeTakenBack()
    {
        ui::DrawingBoard board;
        board.resize(200, 200);
        QSignalSpy changed(&board, &ui::DrawingBoard::changed);
        QTest::mousePress(&board, Qt::LeftButton, {}, QPoint(50, 100));
        QTest::mouseMove(&board, QPoint(150, 100));
        QTest::mouseRelease(&board, Qt::LeftButton, {}, QPoint(150, 100));
        QCOMPARE(changed.count(), 1);
        QCOMPARE(board.picture().size(), QSize(ui::DrawingBoard::side, ui::DrawingBoard::side));
        QCOMPARE(board.picture().pixelColor(200, 200), QColor(Qt::black));
        QCOMPARE(board.picture().pixelColor(200, 20), QColor(Qt::white));
        QTest::keyClick(&board, Qt::Key_Z, Qt::ControlModifier);
        QVERIFY(board.isEmpty());
        QVERIFY(!board.accessibleName().isEmpty() && !board.accessibleDescription().isEmpty());
    }

    void resultViewHasFourStates()
    {
        ui::ResultView view;
        view.resize(400, 400);
        view.show();
        const tasks::Task classification = task("text-classification");
        const auto visible = [&](const char* name) {
            const auto* widget = view.findChild<QWidget*>(QLatin1String(name));
            return widget && widget->isVisible();
        };
        view.showIdle(QStringLiteral("Press Run"));
        QVERIFY(!visible("resultScores") && !visible("stateTitle") && !visible("howMade"));
        view.showProgress(QStringLiteral("Starting"), -1);
        QVERIFY(!visible("resultScores"));
        view.showResult(classification, scores(3), {});
        QVERIFY(visible("resultScores") && visible("howMade") && !visible("moreScores"));
        // The last answer stays while the next one runs, and after it was cancelled.
        view.showProgress(QStringLiteral("Running"), 0.5);
        QVERIFY(visible("resultScores"));
        view.showIdle(QStringLiteral("Cancelled"));
        QVERIFY(visible("resultScores"));
        view.showError(Error::make(ErrorKind::WorkerLost, QStringLiteral("It ended."),
                                   QStringLiteral("Nothing is lost."), QStringLiteral("signal 9")));
        QVERIFY(visible("stateTitle") && !visible("resultScores") && !visible("howMade"));
        QSignalSpy retry(&view, &ui::ResultView::retry);
        const QList<QAbstractButton*> buttons = view.findChildren<QAbstractButton*>();
        for (QAbstractButton* button : buttons) {
            if (button->isVisible() && button->text() == QLatin1String("Try again"))
                button->click();
        }
        QCOMPARE(retry.count(), 1);
    }

    void manyScoresAreFoldedAndOneClickAway()
    {
        ui::ResultView view;
        view.show();
        view.showResult(task("text-classification"), scores(28), {});
        auto* bars = view.findChild<ui::ScoreBars*>(QStringLiteral("resultScores"));
        QCOMPARE(bars->scores().size(), 5);
        view.findChild<QAbstractButton*>(QStringLiteral("moreScores"))->click();
        QCOMPARE(bars->scores().size(), 28);
    }

    void similaritiesStandBesideTheirSentencesBestFirst()
    {
        ui::ResultView view;
        tasks::RunResult result;
        result.output = QJsonArray{0.1, 0.9, 0.5};
        view.showResult(task("sentence-similarity"), result,
                        {QStringLiteral("a"), QStringLiteral("b"), QStringLiteral("c")});
        const auto* bars = view.findChild<ui::ScoreBars*>(QStringLiteral("resultScores"));
        QCOMPARE(bars->scores().size(), 3);
        QCOMPARE(bars->scores().first().label, QStringLiteral("b"));
        QCOMPARE(bars->scores().last().label, QStringLiteral("a"));
    }

    void everyButtonOfAResultHasAName()
    {
        ui::ResultView view;
        view.show();
        view.showResult(task("text-classification"), scores(28), {});
        const QList<QAbstractButton*> buttons = view.findChildren<QAbstractButton*>();
        for (const QAbstractButton* button : buttons)
            QVERIFY2(!button->isVisible() || !button->accessibleName().isEmpty() ||
                         !button->text().isEmpty() || !button->toolTip().isEmpty(),
                     qPrintable(button->objectName()));
    }

    void examplesComeFromTheCardAndNeverFromElsewhere()
    {
        cards::CardMetadata card;
        cards::WidgetExample good;
        good.title = QStringLiteral("A greeting");
        good.inputs = {{QStringLiteral("text"), QStringLiteral("Hello")}};
        cards::WidgetExample ofAnotherTask;
        ofAnotherTask.inputs = {{QStringLiteral("src"), QStringLiteral("a.png")}};
        card.widget = {good, ofAnotherTask};
        const QList<ui::Example> texts = ui::examplesFor(task("text-classification"), card);
        QCOMPARE(texts.size(), 1);
        QCOMPARE(texts.first().title, QStringLiteral("A greeting"));
        QCOMPARE(texts.first().request.inputs.value(QLatin1String("inputs")).toString(),
                 QStringLiteral("Hello"));

        card.widget.clear();
        for (const char* source :
             {"examples/seven.png", "https://elsewhere.example/seven.png", "../secret.png", "/etc/passwd"}) {
            cards::WidgetExample picture;
            picture.inputs = {{QStringLiteral("src"), QLatin1String(source)}};
            card.widget.push_back(picture);
        }
        const QList<ui::Example> pictures = ui::examplesFor(task("image-classification"), card);
        QCOMPARE(pictures.size(), 1);
        QCOMPARE(pictures.first().paths.first(), QStringLiteral("examples/seven.png"));
        // A card without any: ours for text, none for pictures.
        QVERIFY(!ui::examplesFor(task("text-classification"), {}).isEmpty());
        QVERIFY(ui::examplesFor(task("image-classification"), {}).isEmpty());
    }

    void recordNamesPicturesByTheirHash()
    {
        storage::RunRecord record;
        record.repo = QStringLiteral("model acme/digits");
        record.task = QStringLiteral("image-classification");
        record.files.insert(QStringLiteral("inputs"), png());
        const QByteArray text = ui::RunRecordDialog::recordText(record);
        QVERIFY(text.contains(QCryptographicHash::hash(png(), QCryptographicHash::Sha256).toHex()));
        QVERIFY(text.contains("acme/digits"));
        QVERIFY(!text.contains(png().toBase64()));
    }
};

VITRINE_TEST(DemoTest)
#include "demo_test.moc"
