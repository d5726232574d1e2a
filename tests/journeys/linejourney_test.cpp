#include "tests/journeys/journey.h"

#include "ui/shell/mainwindow.h"

#include <QCryptographicHash>
#include <QDirIterator>
#include <QPushButton>

using namespace vitrine;
using localhub::Fault;
using vitrine::test::Journey;

namespace {

const QString model = QStringLiteral("someone/language-of-a-sentence");
const QByteArray weights = "GET /*/resolve/*model.safetensors";

// Of the weights alone. \param times -1: always
Fault fault(Fault::Kind kind, int times, qint64 afterBytes)
{
    Fault fault;
    fault.match = weights;
    fault.kind = kind;
    fault.times = times;
    fault.afterBytes = afterBytes;
    return fault;
}

// Stands on the panel with its example filled in, the facts read and nothing large fetched.
bool openPanel(Journey& journey)
{
    journey.hub().seedFolder(model,
                             Journey::samples() + QStringLiteral("/vitrine-samples/language-of-a-sentence"));
    journey.window().openAddress(QStringLiteral("vitrine:model/%1/try").arg(model));
    const auto* run = journey.wait<QPushButton>("runButton");
    return run &&
           Journey::until([&] { return run->isEnabled() && run->text().contains(QStringLiteral("MB")); });
}

// Finished files of the cache whose name does not say what they hold, by their path.
QStringList wrongFiles(const QString& cache)
{
    QStringList wrong;
    QDirIterator walk(cache, QDir::Files, QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        const QString name = walk.fileName();
        if (name.size() != 64 || name.contains(QLatin1Char('.')) || !file.open(QIODevice::ReadOnly))
            continue;
        QCryptographicHash hash(QCryptographicHash::Sha256);
        hash.addData(&file);
        if (QString::fromLatin1(hash.result().toHex()) != name)
            wrong.append(walk.filePath());
    }
    return wrong;
}

// Whether any snapshot shows the weights.
bool weightsAreVisible(const QString& cache)
{
    QDirIterator walk(cache, {QStringLiteral("model.safetensors")},
                      QDir::Files | QDir::System | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
    return walk.hasNext();
}

} // namespace

/// What a bad line and a bad server do to a download.
class LineJourneyTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void droppedLineGoesOnWhereItStopped()
    {
        Journey journey;
        QVERIFY(openPanel(journey));
        constexpr qint64 sent = 1'000'000;
        journey.hub().server().clearRequests();
        journey.hub().server().setFaults({fault(Fault::Kind::Drop, 1, sent)});
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return !journey.answer().isEmpty() || journey.find("stateTitle"); }));
        QVERIFY2(!journey.answer().isEmpty(), qPrintable(journey.said()));

        qint64 kept = 0;
        const QList<localhub::RequestRecord> requests = journey.hub().server().requests();
        for (const localhub::RequestRecord& request : requests) {
            if (request.target.endsWith(QLatin1String("model.safetensors")) &&
                request.range.startsWith("bytes="))
                kept = qMax(kept, request.range.mid(6, request.range.indexOf('-') - 6).toLongLong());
        }
        QVERIFY2(kept > 0 && kept <= sent, qPrintable(QStringLiteral("went on at %1").arg(kept)));
        QCOMPARE(wrongFiles(journey.cache()), QStringList());
    }

    void wrongBytesOnceAreFetchedAgain()
    {
        Journey journey;
        QVERIFY(openPanel(journey));
        journey.hub().server().setFaults({fault(Fault::Kind::Corrupt, 1, 300'000)});
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return !journey.answer().isEmpty() || journey.find("stateTitle"); }));
        // Fetched again by itself, or said so that the person can.
        if (journey.answer().isEmpty()) {
            QVERIFY(!weightsAreVisible(journey.cache()));
            QVERIFY(journey.click("runButton"));
            QVERIFY(Journey::until([&] { return !journey.answer().isEmpty(); }));
        }
        QVERIFY(journey.hub().requestCount(weights) >= 2);
        QCOMPARE(wrongFiles(journey.cache()), QStringList());
    }

    void wrongBytesForEverNeverBecomeVisible()
    {
        Journey journey;
        QVERIFY(openPanel(journey));
        journey.hub().server().setFaults({fault(Fault::Kind::Corrupt, -1, 300'000)});
        QVERIFY(journey.click("runButton"));
        QVERIFY(journey.wait("stateTitle"));
        QVERIFY(journey.answer().isEmpty());
        QVERIFY2(journey.said().size() > 40, qPrintable(journey.said()));
        QVERIFY(!weightsAreVisible(journey.cache()));
        QCOMPARE(wrongFiles(journey.cache()), QStringList());

        // The server is mended: the same button brings the answer.
        journey.hub().server().setFaults(QList<Fault>());
        QVERIFY(journey.click("runButton"));
        QVERIFY(Journey::until([&] { return !journey.answer().isEmpty(); }));
        QVERIFY(weightsAreVisible(journey.cache()));
        QCOMPARE(wrongFiles(journey.cache()), QStringList());
    }
};

VITRINE_TEST(LineJourneyTest)
#include "linejourney_test.moc"
