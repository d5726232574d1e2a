#include "tests/support/testmain.h"

#include "ui/widgets/chip.h"
#include "ui/widgets/flowlayout.h"
#include "ui/widgets/rangeslider.h"
#include "ui/widgets/scorebars.h"
#include "ui/widgets/segmentedcontrol.h"
#include "ui/widgets/stateview.h"
#include "ui/widgets/toast.h"
#include "ui/widgets/words.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QRadioButton>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::ui;

class WidgetsTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void sliderMovesBothHandlesByKey()
    {
        RangeSlider slider;
        slider.setRange(0, 10);
        slider.setAccessibleName(QStringLiteral("Parameters"));
        slider.show();
        slider.activateWindow();
        QVERIFY(QTest::qWaitForWindowActive(&slider));
        slider.setFocus(Qt::TabFocusReason);
        QSignalSpy changed(&slider, &RangeSlider::changed);
        QTest::keyClick(&slider, Qt::Key_Right);
        QCOMPARE(slider.low(), 1);
        QTest::keyClick(&slider, Qt::Key_Tab);
        QTest::keyClick(&slider, Qt::Key_Home);
        QCOMPARE(slider.high(), 1); // never below the other handle
        QTest::keyClick(&slider, Qt::Key_End);
        QCOMPARE(slider.high(), 10);
        QCOMPARE(changed.size(), 3);
        QVERIFY(slider.accessibleDescription().contains(QStringLiteral("10")));
    }

    void sliderMovesByMouse()
    {
        RangeSlider slider;
        slider.setRange(0, 10);
        slider.resize(218, 28);
        slider.show();
        QSignalSpy changed(&slider, &RangeSlider::changed);
        QTest::mousePress(&slider, Qt::LeftButton, {}, QPoint(209, 14));
        QTest::mouseMove(&slider, QPoint(109, 14));
        QTest::mouseRelease(&slider, Qt::LeftButton, {}, QPoint(109, 14));
        QCOMPARE(slider.high(), 5);
        QCOMPARE(changed.size(), 1);
    }

    void scoresAreCopiedAndSpoken()
    {
        ScoreBars bars;
        bars.setScores({{QStringLiteral("Dutch"), 0.011}, {QStringLiteral("German"), 0.984}});
        QCOMPARE(bars.scores().first().label, QStringLiteral("German"));
        QVERIFY(bars.accessibleDescription().startsWith(QStringLiteral("German\t0.984")));
        bars.show();
        bars.setFocus();
        QTest::keySequence(&bars, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("German\t0.984\nDutch\t0.011"));
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keyClick(&bars, Qt::Key_Down);
        QTest::keySequence(&bars, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("Dutch\t0.011"));
    }

    void scoresKeepTheirHeight()
    {
        ScoreBars bars;
        const int empty = bars.sizeHint().height();
        bars.setScores({{QStringLiteral("a"), 0.5}});
        QCOMPARE(bars.sizeHint().height(), empty);
    }

    void chipIsRemovedByKeyAndMouse()
    {
        Chip chip(QStringLiteral("Text classification"), Tint::Text);
        QCOMPARE(chip.focusPolicy(), Qt::NoFocus);
        chip.setRemovable(true);
        QVERIFY(chip.sizeHint().height() >= 24);
        QVERIFY(chip.accessibleName().contains(QStringLiteral("Text classification")));
        chip.show();
        QSignalSpy removed(&chip, &Chip::removed);
        QTest::keyClick(&chip, Qt::Key_Delete);
        QTest::mouseClick(&chip, Qt::LeftButton);
        QCOMPARE(removed.size(), 2);
    }

    void segmentsAreRadioButtons()
    {
        SegmentedControl control;
        control.addSegment(QStringLiteral("a"), QStringLiteral("Models"));
        control.addSegment(QStringLiteral("b"), QStringLiteral("Datasets"));
        control.show();
        QCOMPARE(control.currentId(), QStringLiteral("a"));
        QSignalSpy chosen(&control, &SegmentedControl::chosen);
        auto* second = control.findChild<QRadioButton*>(QStringLiteral("b"));
        QCOMPARE(second->accessibleName(), QStringLiteral("Datasets"));
        QTest::mouseClick(second, Qt::LeftButton);
        QCOMPARE(chosen.takeFirst().first().toString(), QStringLiteral("b"));
        control.setCurrentId(QStringLiteral("a"));
        QVERIFY(chosen.isEmpty());
    }

    void errorHasThreePartsDetailsAndAWayOn()
    {
        StateView view;
        view.resize(600, 500);
        view.show();
        Error error =
            Error::make(ErrorKind::Server, QStringLiteral("The server failed."),
                        QStringLiteral("Try again in a minute."), QStringLiteral("HTTP 500 somewhere"));
        error.safe = QStringLiteral("Nothing was changed.");
        view.showError(error);
        QCOMPARE(view.state(), StateView::State::Error);
        QCOMPARE(view.findChild<QLabel*>(QStringLiteral("stateTitle"))->text(), error.what);
        const QString text = view.findChild<QLabel*>(QStringLiteral("stateText"))->text();
        QVERIFY(text.contains(error.safe) && text.contains(error.next));
        auto* details = view.findChild<QPlainTextEdit*>();
        QVERIFY(!details->isVisible());
        QTest::mouseClick(view.findChild<QToolButton*>(QStringLiteral("stateDetails")), Qt::LeftButton);
        QVERIFY(details->isVisible());
        QVERIFY(details->toPlainText().contains(error.detail));
        QSignalSpy retry(&view, &StateView::retry);
        QTest::mouseClick(view.findChild<QPushButton*>(), Qt::LeftButton);
        QCOMPARE(retry.size(), 1);
    }

    void offlineIsCalm()
    {
        StateView view;
        view.showError(Error::make(ErrorKind::Offline, QStringLiteral("You are offline.")));
        QCOMPARE(view.state(), StateView::State::Offline);
        view.showEmpty(QStringLiteral("search"), QStringLiteral("Nothing"), QStringLiteral("Try less."));
        QCOMPARE(view.state(), StateView::State::Empty);
        QTRY_VERIFY(view.findChildren<QPushButton*>().isEmpty());
        view.showLoading();
        QCOMPARE(view.state(), StateView::State::Loading);
    }

    void undoneIsNotDone()
    {
        QWidget window;
        window.resize(600, 400);
        Toast toast(&window);
        window.show();
        int undone = 0;
        int done = 0;
        toast.offerUndo(
            QStringLiteral("Deleted"), [&] { ++undone; }, [&] { ++done; });
        QTest::mouseClick(toast.findChild<QPushButton*>(QStringLiteral("undo")), Qt::LeftButton);
        QCOMPARE(undone, 1);
        QCOMPARE(done, 0);
        toast.offerUndo(
            QStringLiteral("Deleted"), [&] { ++undone; }, [&] { ++done; });
        toast.offerUndo(
            QStringLiteral("Another"), [&] { ++undone; }, [&] { ++done; });
        QCOMPARE(done, 1); // the next one settles the first
        toast.settle();
        QCOMPARE(done, 2);
        QCOMPARE(undone, 1);
    }

    void flowWrapsAndMirrors()
    {
        QWidget holder;
        auto* flow = new FlowLayout(&holder, 8);
        QList<QWidget*> boxes;
        for (int i = 0; i < 3; ++i) {
            boxes.append(new QWidget);
            boxes.last()->setFixedSize(100, 20);
            flow->addWidget(boxes.last());
        }
        QCOMPARE(flow->heightForWidth(400), 20);
        QCOMPARE(flow->heightForWidth(220), 48);
        holder.setLayoutDirection(Qt::RightToLeft);
        flow->setGeometry(QRect(0, 0, 400, 20));
        QCOMPARE(boxes.first()->geometry().right(), 399);
    }

    void datesAreWords()
    {
        const QDateTime now(QDate(2026, 6, 15), QTime(12, 0), Qt::UTC);
        QCOMPARE(agoText(now.addSecs(-10), now), QStringLiteral("just now"));
        QCOMPARE(agoText(now.addSecs(-60), now), QStringLiteral("1 minute ago"));
        QCOMPARE(agoText(now.addSecs(-3600), now), QStringLiteral("1 hour ago"));
        QCOMPARE(agoText(now.addDays(-1), now), QStringLiteral("yesterday"));
        QCOMPARE(agoText(now.addDays(-3), now), QStringLiteral("3 days ago"));
        QCOMPARE(agoText(now.addDays(-250), now), QStringLiteral("8 months ago"));
        QCOMPARE(agoText(now.addDays(-800), now), QStringLiteral("2 years ago"));
        QCOMPARE(durationText(1), QStringLiteral("1 second"));
        QCOMPARE(durationText(200), QStringLiteral("3 minutes"));
        QCOMPARE(languageText(QStringLiteral("de")), QStringLiteral("German (Deutsch)"));
        QCOMPARE(languageText(QStringLiteral("tlh")), QStringLiteral("tlh"));
    }
};

VITRINE_TEST(WidgetsTest)
#include "widgets_test.moc"
