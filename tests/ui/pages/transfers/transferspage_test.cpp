#include "tests/support/testmain.h"
#include "tests/ui/uiservices.h"

#include "ui/pages/transfers/transferrow.h"
#include "ui/pages/transfers/transferspage.h"
#include "ui/pages/transfers/transferwords.h"
#include "ui/widgets/stateview.h"

#include <QLabel>
#include <QPushButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::ui;
using storage::DownloadStatus;
using vitrine::test::UiServices;

class TransfersPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void wordsSayHowFar()
    {
        storage::Download download;
        download.status = DownloadStatus::Running;
        QCOMPARE(transferPart(download), -1.0);
        download.doneBytes = 12'000'000;
        download.totalBytes = 48'000'000;
        download.bytesPerSecond = 4'000'000;
        download.secondsLeft = 9;
        QCOMPARE(transferWords(download), QStringLiteral("12 MB of 48 MB · 4.0 MB/s · 9 seconds left"));
        QCOMPARE(transferPart(download), 0.25);
        download.status = DownloadStatus::Paused;
        QVERIFY(transferWords(download).contains(QStringLiteral("kept")));
        download.status = DownloadStatus::Done;
        QCOMPARE(transferPart(download), 1.0);
    }

    void emptyHasADoor()
    {
        UiServices at;
        TransfersPage page(at.services());
        page.resize(900, 600);
        page.show();
        auto* empty = page.findChild<StateView*>();
        QVERIFY(empty->isVisible());
        QSignalSpy opened(&page, &Page::openAddress);
        QTest::mouseClick(empty->findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("vitrine:discover"));
    }

    void doneOpensAndIsCleared()
    {
        UiServices at;
        at.seedClassifier(QStringLiteral("tiny"));
        TransfersPage page(at.services());
        page.resize(900, 600);
        page.show();
        storage::DownloadRequest request;
        request.place = at.services().places.current();
        request.repo = *RepoId::parse(QStringLiteral("acme/tiny"));
        const QString id = at.downloads().add(request);
        QTRY_COMPARE_WITH_TIMEOUT(at.downloads().find(id)->status, DownloadStatus::Done, 20000);
        auto* row = page.findChild<TransferRow*>();
        QVERIFY(row->accessibleName().contains(QStringLiteral("acme/tiny")));
        auto* open = row->findChild<QPushButton*>(QStringLiteral("open"));
        QTRY_VERIFY(open->isVisible());
        QSignalSpy opened(&page, &Page::openAddress);
        QTest::mouseClick(open, Qt::LeftButton);
        QVERIFY(opened.first().first().toString().startsWith(QStringLiteral("vitrine:model/acme/tiny")));
        QTest::mouseClick(page.findChild<QPushButton*>(QStringLiteral("clearFinished")), Qt::LeftButton);
        QTRY_VERIFY(page.findChild<StateView*>()->isVisible());
    }

    void failureSaysWhyAndTriesAgain()
    {
        UiServices at;
        TransfersPage page(at.services());
        page.resize(900, 600);
        page.show();
        storage::DownloadRequest request;
        request.place = at.services().places.current();
        request.repo = *RepoId::parse(QStringLiteral("acme/late"));
        const QString id = at.downloads().add(request);
        QTRY_COMPARE_WITH_TIMEOUT(at.downloads().find(id)->status, DownloadStatus::Failed, 20000);
        auto* row = page.findChild<TransferRow*>();
        auto* resume = row->findChild<QPushButton*>(QStringLiteral("resume"));
        QTRY_VERIFY(resume->isVisible());
        const auto labels = row->findChildren<QLabel*>();
        const QString what = at.downloads().find(id)->error->what;
        QVERIFY(std::any_of(labels.begin(), labels.end(),
                            [&](QLabel* label) { return label->text().contains(what); }));
        at.seedClassifier(QStringLiteral("late"));
        QTest::mouseClick(resume, Qt::LeftButton);
        QTRY_COMPARE_WITH_TIMEOUT(at.downloads().find(id)->status, DownloadStatus::Done, 20000);
    }
};

VITRINE_TEST(TransfersPageTest)
#include "transferspage_test.moc"
