#include "tests/support/testmain.h"

#include "ui/shell/addresses.h"
#include "ui/shell/fuzzy.h"
#include "ui/shell/history.h"
#include "ui/shell/palettemodel.h"
#include "ui/shell/strip.h"
#include "ui/shell/transfernews.h"

#include <QLabel>
#include <QPushButton>
#include <QToolButton>

using namespace vitrine::ui;

class ShellPartsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void historyGoesBackWithStates()
    {
        History history;
        QVERIFY(!history.back());
        history.visit(QStringLiteral("a"));
        history.keepState({{QStringLiteral("scroll"), 7}});
        history.visit(QStringLiteral("b"));
        history.visit(QStringLiteral("b")); // the same again is no visit
        QCOMPARE(history.back()->state.value(QStringLiteral("scroll")).toInt(), 7);
        QVERIFY(!history.canGoBack());
        QCOMPARE(history.forward()->address, QStringLiteral("b"));
        history.back();
        history.visit(QStringLiteral("c"));
        QVERIFY(!history.canGoForward()); // what lay ahead is forgotten
        for (int i = 0; i < 300; ++i)
            history.visit(QString::number(i));
        int steps = 0;
        while (history.back())
            ++steps;
        QCOMPARE(steps, 99);
    }

    void fuzzyPrefersWhatOneMeans()
    {
        QCOMPARE(fuzzyScore(QStringLiteral("xyz"), QStringLiteral("bert")), 0);
        QCOMPARE(fuzzyScore(QStringLiteral("treb"), QStringLiteral("bert")), 0); // the order counts
        QVERIFY(fuzzyScore(QStringLiteral("dbu"), QStringLiteral("distilbert-base-uncased")) > 0);
        QVERIFY(fuzzyScore(QStringLiteral("bert"), QStringLiteral("google/bert")) >
                fuzzyScore(QStringLiteral("bert"), QStringLiteral("acme/albert")));
        QVERIFY(fuzzyScore(QStringLiteral("BERT"), QStringLiteral("bert")) > 0);
    }

    void addressesComeBack()
    {
        const QString folder = QStringLiteral("/tmp/a folder & more?/ü#1");
        QCOMPARE(folderOf(folderAddress(folder)), folder);
        const QString address = folderAddress(folder, QStringLiteral("try"));
        QCOMPARE(folderOf(address), folder);
        QCOMPARE(addressValue(address, QStringLiteral("tab")), QStringLiteral("try"));
        QCOMPARE(addressValue(takeTextAddress(QStringLiteral("a&b=c")), QStringLiteral("text")),
                 QStringLiteral("a&b=c"));
        QCOMPARE(addressPage(QStringLiteral("vitrine:discover?x=/a")), QStringLiteral("discover"));
        QCOMPARE(addressPage(QStringLiteral("vitrine:model/a/b")), QStringLiteral("model"));
        QVERIFY(addressPage(QStringLiteral("https://example.org")).isEmpty());
        QCOMPARE(repositoryOf(QStringLiteral("vitrine:model/acme/tiny/files/a/b.txt")),
                 QStringLiteral("vitrine:model/acme/tiny"));
        QCOMPARE(repositoryOf(address), folderAddress(folder));
        QCOMPARE(repositoryOf(QStringLiteral("vitrine:library")), QStringLiteral("vitrine:library"));
    }

    void paletteListsLocalFirstAndNothingTwice()
    {
        PaletteModel model;
        model.setLocal(
            {{QStringLiteral("acme/bert"), QStringLiteral("here"), {}, {}, 1, QStringLiteral("x"), {}},
             {QStringLiteral("Settings"), QStringLiteral("Page"), {}, {}, 2, QStringLiteral("y"), {}}});
        QCOMPARE(model.rowCount(), 2);
        model.setPattern(QStringLiteral("bert"));
        QCOMPARE(model.rowCount(), 1);
        model.setRemote(
            {{QStringLiteral("acme/bert"), QStringLiteral("Hub"), {}, {}, 5, QStringLiteral("x"), {}},
             {QStringLiteral("big/bert"), QStringLiteral("Hub"), {}, {}, 5, QStringLiteral("z"), {}}});
        QCOMPARE(model.rowCount(), 2);
        QCOMPARE(model.item(0).group, QStringLiteral("here"));
        QVERIFY(
            model.data(model.index(1), Qt::AccessibleTextRole).toString().contains(QStringLiteral("Hub")));
    }

    void paletteNeverLeadsNowhere()
    {
        PaletteModel model;
        model.setFallback([](const QString& text) {
            PaletteItem item;
            item.title = QStringLiteral("search ") + text;
            return item;
        });
        model.setLocal({{QStringLiteral("Settings"), {}, {}, {}, 2, QStringLiteral("y"), {}}});
        QCOMPARE(model.rowCount(), 1);
        model.setPattern(QStringLiteral("zzz"));
        QCOMPARE(model.rowCount(), 1);
        QCOMPARE(model.item(0).title, QStringLiteral("search zzz"));
    }

    void transfersAreSummed()
    {
        vitrine::storage::Download running;
        running.status = vitrine::storage::DownloadStatus::Running;
        running.doneBytes = 30;
        running.totalBytes = 100;
        running.bytesPerSecond = 7;
        vitrine::storage::Download waiting;
        waiting.totalBytes = 100;
        vitrine::storage::Download done;
        done.status = vitrine::storage::DownloadStatus::Done;
        done.doneBytes = done.totalBytes = 1000;
        vitrine::storage::Download failed;
        failed.status = vitrine::storage::DownloadStatus::Failed;
        const TransferTotal total = transferTotal({running, waiting, done, failed});
        QCOMPARE(total.open, 2);
        QCOMPARE(total.failed, 1);
        QCOMPARE(total.bytesPerSecond, 7);
        QCOMPARE(total.part, 0.15);
        QVERIFY(transferTotal({}).part < 0);
    }

    void stripShowsTheMostPressing()
    {
        Strip strip;
        strip.resize(600, 40);
        bool acted = false;
        strip.setNote(
            Strip::Subject::Unreachable,
            {QStringLiteral("offline"), QStringLiteral("Not reachable."), QStringLiteral("Open"), [&] {
                 acted = true;
             }});
        auto* text = strip.findChild<QLabel*>(QStringLiteral("stripText"));
        QCOMPARE(text->text(), QStringLiteral("Not reachable."));
        QTest::mouseClick(strip.findChild<QPushButton*>(QStringLiteral("stripAction")), Qt::LeftButton);
        QVERIFY(acted);
        strip.setNote(Strip::Subject::Message,
                      {QStringLiteral("info"), QStringLiteral("Hello."), {}, {}, true});
        QCOMPARE(text->text(), QStringLiteral("Hello."));
        QTest::mouseClick(strip.findChild<QToolButton*>(QStringLiteral("stripClose")), Qt::LeftButton);
        QCOMPARE(text->text(), QStringLiteral("Not reachable."));
        strip.clear(Strip::Subject::Unreachable);
        QVERIFY(strip.isHidden());
    }
};

VITRINE_TEST(ShellPartsTest)
#include "shell_test.moc"
