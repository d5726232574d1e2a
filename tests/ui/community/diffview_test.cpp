#include "ui/widgets/diffview/diffview.h"

#include "tests/support/await.h"
#include "tests/support/testmain.h"
#include "ui/widgets/diffview/diffmodel.h"

#include <QAbstractItemModelTester>
#include <QApplication>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QScrollBar>
#include <QSignalSpy>

using namespace vitrine;
using namespace vitrine::test;

namespace {

const QByteArray small =
    "diff --git a/x.txt b/x.txt\n--- a/x.txt\n+++ b/x.txt\n@@ -1,2 +1,2 @@\n same\n-old\n+new\n"
    "diff --git a/a.bin b/a.bin\nBinary files a/a.bin and b/a.bin differ\n"
    "diff --git a/one b/two\nsimilarity index 100%\nrename from one\nrename to two\n";

QByteArray large(int lines)
{
    QByteArray text = "diff --git a/big.txt b/big.txt\n--- a/big.txt\n+++ b/big.txt\n@@ -0,0 +1," +
                      QByteArray::number(lines) + " @@\n";
    for (int i = 0; i < lines; ++i)
        text += "+line " + QByteArray::number(i) +
                " with some words that make it as long as lines of a text are\n";
    return text;
}

} // namespace

/// The widget that shows differences.
class DiffViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void rowsNameFilesLinesAndWhatCannotBeShown()
    {
        ui::DiffModel model;
        const QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::Fatal);
        model.setFiles(hub::parseUnifiedDiff(small));
        QCOMPARE(model.rowCount(), 3 + 4 + 1 + 1);
        QCOMPARE(model.at(0).kind, ui::DiffModel::RowKind::File);
        QCOMPARE(model.plainText(3), QStringLiteral("-old"));
        QCOMPARE(model.plainText(4), QStringLiteral("+new"));
        QVERIFY(model.index(4).data(Qt::AccessibleTextRole).toString().contains(QStringLiteral("added")));
        QVERIFY(model.words(6).contains(QStringLiteral("Not a text")));
        QVERIFY(model.words(7).contains(QStringLiteral("one → two")));
        model.setFolded(0, true);
        QCOMPARE(model.rowCount(), 5);
        QCOMPARE(model.at(1).file, 1);
        model.setFolded(0, false);
        QCOMPARE(model.plainText(4), QStringLiteral("+new"));
    }

    void aHeadFoldsByKeyAndMouse()
    {
        ui::DiffView view;
        view.resize(600, 400);
        view.setFiles(hub::parseUnifiedDiff(small));
        view.show();
        QListView& list = view.list();
        const int all = list.model()->rowCount();
        list.setFocus();
        list.setCurrentIndex(list.model()->index(0, 0));
        QTest::keyClick(&list, Qt::Key_Space);
        QCOMPARE(list.model()->rowCount(), all - 4);
        QTest::mouseClick(list.viewport(), Qt::LeftButton, {},
                          list.visualRect(list.model()->index(0, 0)).center());
        QCOMPARE(list.model()->rowCount(), all);
    }

    void linesAreCopiedAsADiffHasThem()
    {
        ui::DiffView view;
        view.setFiles(hub::parseUnifiedDiff(small));
        view.show();
        QListView& list = view.list();
        list.setFocus();
        list.setCurrentIndex(list.model()->index(3, 0));
        QTest::keyClick(&list, Qt::Key_Down, Qt::ShiftModifier);
        QTest::keyClick(&list, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("-old\n+new\n"));
    }

    void findSeesFoldedLinesToo()
    {
        ui::DiffView view;
        view.resize(600, 400);
        view.setFiles(hub::parseUnifiedDiff(small + large(4000)));
        view.show();
        const int before = view.list().model()->rowCount();
        QSignalSpy counted(&view, &ui::DiffView::matchesCounted);
        view.find();
        QTest::keyClicks(view.findChild<QLineEdit*>(QStringLiteral("diffFindField")),
                         QStringLiteral("LINE 3999"));
        QTRY_VERIFY(!counted.isEmpty() && counted.last().first().toInt() == 1);
        QVERIFY(view.list().model()->rowCount() > before);
        QTRY_VERIFY(
            view.list().viewport()->rect().intersects(view.list().visualRect(view.list().currentIndex())));
        view.search(QStringLiteral("nowhere at all"));
        QTRY_COMPARE(counted.last().first().toInt(), 0);
    }

    void fiveMegabytesHoldNothingUp()
    {
        const QByteArray text = large(80'000);
        QVERIFY(text.size() > 5'000'000);
        auto files = hub::parseUnifiedDiff(text, 100'000); // in another thread, where it is used
        ui::DiffView view;
        view.resize(900, 700);
        view.show();
        QVERIFY(QTest::qWaitForWindowExposed(&view));
        LoopWatch watch;
        QTest::qWait(0);
        const int before = watch.ticks();
        view.setFiles(std::move(files));
        QListView& list = view.list();
        QTRY_VERIFY(list.verticalScrollBar()->maximum() > 80'000 * 10);
        for (int step = 1; step <= 20; ++step) {
            list.verticalScrollBar()->setValue(list.verticalScrollBar()->maximum() / 20 * step);
            QCoreApplication::processEvents();
        }
        QSignalSpy counted(&view, &ui::DiffView::matchesCounted);
        view.search(QStringLiteral("as long"));
        QTRY_COMPARE(counted.size(), 1);
        QCOMPARE(view.matches(), 80'000);
        QVERIFY(watch.ticks() > before);
        qInfo("longest turn %.1f ms of processor time", watch.longestWork());
        QVERIFY2(watch.longestWork() < 32, "a turn of the event loop took too long, even under a sanitizer");
    }
};

VITRINE_TEST(DiffViewTest)
#include "diffview_test.moc"
