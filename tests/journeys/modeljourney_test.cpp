#include "tests/journeys/journey.h"

#include "ui/shell/mainwindow.h"

#include <QDir>
#include <QFileDialog>
#include <QPushButton>
#include <QTabBar>

#include <csignal>

using namespace vitrine;
using vitrine::test::Journey;

namespace {

const QString language = QStringLiteral("/vitrine-samples/language-of-a-sentence");
const QString digits = QStringLiteral("/vitrine-samples/handwritten-digits");

QString folderAddress(const QString& folder, const char* tab)
{
    return QStringLiteral("vitrine:folder?path=%1&tab=%2")
        .arg(QString::fromLatin1(QUrl::toPercentEncoding(folder)), QLatin1String(tab));
}

void copyFolder(const QString& from, const QString& to)
{
    QDir().mkpath(to);
    const QStringList files = QDir(from).entryList(QDir::Files);
    for (const QString& name : files)
        QVERIFY(QFile::copy(from + QLatin1Char('/') + name, to + QLatin1Char('/') + name));
}

void replaceIn(const QString& path, const QByteArray& before, const QByteArray& after)
{
    QFile file(path);
    QVERIFY(file.open(QIODevice::ReadWrite));
    QByteArray bytes = file.readAll();
    QVERIFY2(bytes.contains(before), before.constData());
    bytes.replace(before, after);
    file.resize(0);
    file.seek(0);
    QCOMPARE(file.write(bytes), bytes.size());
}

// Pulls the pen along points given in parts of the board's side.
void draw(QWidget* board, const QList<QPointF>& points)
{
    const double side = qMin(board->width(), board->height());
    const QPointF corner((board->width() - side) / 2, (board->height() - side) / 2);
    const auto at = [&](const QPointF& point) {
        return (corner + point * side).toPoint();
    };
    QTest::mousePress(board, Qt::LeftButton, {}, at(points.first()));
    for (qsizetype i = 1; i < points.size(); ++i) {
        for (const double part : {0.25, 0.5, 0.75, 1.0})
            QTest::mouseMove(board, at(points.at(i - 1) + (points.at(i) - points.at(i - 1)) * part));
    }
    QTest::mouseRelease(board, Qt::LeftButton, {}, at(points.last()));
}

} // namespace

/// Models that run, die and are broken.
class ModelJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void killedWorkerIsAMessageAndNoMore()
    {
        Journey journey(false);
        journey.window().openAddress(folderAddress(Journey::samples() + language, "try"));
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return !journey.answer().isEmpty(); }));
        const QList<qint64> workers = Journey::workers();
        QCOMPARE(workers.size(), 1);

        // Frozen, so that the next run is under way for certain when it dies.
        const auto worker = static_cast<pid_t>(workers.first());
        QCOMPARE(::kill(worker, SIGSTOP), 0);
        QVERIFY(journey.type("input-inputs", QStringLiteral("Where is my umbrella?")));
        QVERIFY(journey.click("runButton"));
        QVERIFY(journey.wait("stopButton"));
        QCOMPARE(::kill(worker, SIGKILL), 0);
        QVERIFY(journey.wait("stateTitle"));
        QVERIFY2(journey.said().size() > 40, qPrintable(journey.said()));

        // The window works, and so does the next run.
        QVERIFY(journey.openTab(QStringLiteral("Card")));
        QVERIFY(journey.wait("cardView"));
        QVERIFY(journey.openTab(QStringLiteral("Try it")));
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return journey.answer() == QLatin1String("English"); }));
        QVERIFY(Journey::workers() != workers);
    }

    void digitIsDrawnAndOpened()
    {
        Journey journey(false);
        journey.window().openAddress(folderAddress(Journey::samples() + digits, "try"));
        QVERIFY(journey.click("draw"));
        QWidget* board = journey.wait("drawingBoard");
        QVERIFY(board);
        QVERIFY(!journey.find("runButton")->isEnabled());
        draw(board, {{0.30, 0.20}, {0.70, 0.20}, {0.58, 0.48}, {0.45, 0.82}});
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return !journey.answer().isEmpty(); }));
        QCOMPARE(journey.answer(), QStringLiteral("7"));

        QVERIFY(journey.click("drop"));
        QVERIFY(journey.click("openPicture"));
        auto* dialog = journey.window().findChild<QFileDialog*>();
        QVERIFY(dialog);
        dialog->selectFile(Journey::samples() + digits + QStringLiteral("/examples/thin-five.png"));
        QMetaObject::invokeMethod(dialog, "accept");
        QVERIFY(Journey::until(
            [&] { return journey.find("runButton") && journey.find("runButton")->isEnabled(); }));
        QVERIFY(Journey::until([&] {
            if (journey.answer() == QLatin1String("5"))
                return true;
            if (auto* run = journey.find("runButton"); run && run->isEnabled())
                QTest::mouseClick(run, Qt::LeftButton);
            return false;
        }));
    }

    void brokenCheckpointIsNamedForItsDefect_data()
    {
        QTest::addColumn<QString>("defect");
        QTest::addColumn<QString>("named");
        QTest::newRow("tensor under another name")
            << QStringLiteral("tensor") << QStringLiteral("classifier.weight");
        QTest::newRow("weights cut short") << QStringLiteral("short") << QStringLiteral("model.safetensors");
        QTest::newRow("unknown architecture") << QStringLiteral("type") << QStringLiteral("mamba2");
        QTest::newRow("no tokenizer") << QStringLiteral("tokenizer") << QStringLiteral("token");
        QTest::newRow("no configuration") << QStringLiteral("config") << QStringLiteral("config.json");
    }

    void brokenCheckpointIsNamedForItsDefect()
    {
        QFETCH(QString, defect);
        QFETCH(QString, named);
        Journey journey(false);
        const QString folder = journey.home() + QStringLiteral("/broken");
        copyFolder(Journey::samples() + language, folder);
        const QString weights = folder + QStringLiteral("/model.safetensors");
        if (defect == QLatin1String("tensor")) {
            replaceIn(weights, "\"classifier.weight\"", "\"classifier.weighs\"");
        } else if (defect == QLatin1String("short")) {
            QVERIFY(QFile::resize(weights, QFileInfo(weights).size() / 2));
        } else if (defect == QLatin1String("type")) {
            replaceIn(folder + QStringLiteral("/config.json"), "\"model_type\": \"bert\"",
                      "\"model_type\": \"mamba2\"");
        } else if (defect == QLatin1String("config")) {
            QVERIFY(QFile::remove(folder + QStringLiteral("/config.json")));
        } else {
            for (const char* name : {"tokenizer.json", "vocab.txt", "tokenizer_config.json"})
                QVERIFY(QFile::remove(folder + QLatin1Char('/') + QLatin1String(name)));
        }
        journey.window().openAddress(folderAddress(folder, "try"));
        // Either it is known beforehand, or the run says it.
        bool asked = false;
        QVERIFY2(Journey::until([&] {
                     if (auto* run = journey.find("runButton"); run && run->isEnabled() && !asked) {
                         asked = true;
                         QTest::mouseClick(run, Qt::LeftButton);
                     }
                     return journey.said().contains(named, Qt::CaseInsensitive);
                 }),
                 qPrintable(journey.said()));
        QCOMPARE(journey.answer(), QString());
    }
};

VITRINE_TEST(ModelJourneyTest)
#include "modeljourney_test.moc"
