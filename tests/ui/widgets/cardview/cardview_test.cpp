#include "ui/widgets/cardview/cardnotices.h"
#include "ui/widgets/cardview/cardview.h"

#include "core/cards/cardparser.h"
#include "tests/support/hostilecards.h"
#include "tests/support/testmain.h"

#include <QAccessible>
#include <QApplication>
#include <QClipboard>
#include <QScrollBar>
#include <QSignalSpy>

using namespace vitrine;
using cards::Target;
using ui::CardView;

Q_DECLARE_METATYPE(vitrine::cards::Target)

namespace {

// A shown view of 700 by 500 with a card that is laid out.
class Shown {
public:
    explicit Shown(const QByteArray& markdown)
    {
        view.resize(700, 500);
        view.show();
        view.setCard(cards::parseCard(markdown));
        settle();
    }

    void settle()
    {
        QVERIFY(QTest::qWaitFor([this] { return view.isSettled(); }, 20000));
        QCoreApplication::processEvents();
    }

    // The first point at which the pointer would be a hand, from \p from down.
    QPoint link(int from = 0) const
    {
        CardView& target = const_cast<CardView&>(view);
        for (int y = from; y < target.viewport()->height(); y += 4) {
            for (int x = 0; x < target.viewport()->width(); x += 4) {
                QTest::mouseMove(target.viewport(), {x, y});
                if (target.viewport()->cursor().shape() == Qt::PointingHandCursor)
                    return {x + 1, y + 1};
            }
        }
        return {-1, -1};
    }

    CardView view;
};

Target activated(const QSignalSpy& spy)
{
    return spy.isEmpty() ? Target() : spy.last().first().value<Target>();
}

QByteArray paragraphs(int count)
{
    QByteArray text = "# Top\n\n";
    for (int i = 0; i < count; ++i)
        text += "## Part " + QByteArray::number(i) + "\n\n" + QByteArray("some words of text ").repeated(30) +
                "\n\n";
    return text;
}

} // namespace

class CardViewTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void clickOnALinkReportsItsTarget()
    {
        Shown shown("text [guide](docs/guide.md) text");
        QSignalSpy links(&shown.view, &CardView::linkActivated);
        QSignalSpy hovers(&shown.view, &CardView::linkHovered);
        const QPoint point = shown.link();
        QVERIFY(point.x() > 0);
        QCOMPARE(hovers.last().first().toString(), QStringLiteral("docs/guide.md"));
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, point);
        QCOMPARE(activated(links), (Target{Target::Kind::RepoPath, QStringLiteral("docs/guide.md")}));
    }

    void unsafeLinksAreText()
    {
        Shown shown("text [no](javascript:alert(1)) text");
        QCOMPARE(shown.link(), QPoint(-1, -1));
    }

    void keysReachLinksFoldsAndCode()
    {
        Shown shown("[one](a.md)\n\n<details><summary>fold</summary>\n\n[hidden](b.md)\n\n</"
                    "details>\n\n```\ncode\n```\n\n[two](c.md)");
        QSignalSpy links(&shown.view, &CardView::linkActivated);
        shown.view.setFocus();
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(activated(links).address, QStringLiteral("a.md"));
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(activated(links).address, QStringLiteral("b.md"));
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(QApplication::clipboard()->text(), QStringLiteral("code"));
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(activated(links).address, QStringLiteral("c.md"));
        QTest::keyClick(&shown.view, Qt::Key_Tab, Qt::ShiftModifier);
        QTest::keyClick(&shown.view, Qt::Key_Tab, Qt::ShiftModifier);
        QTest::keyClick(&shown.view, Qt::Key_Return);
        QCOMPARE(activated(links).address, QStringLiteral("b.md"));
    }

    void clickOpensAFold()
    {
        Shown shown("<details><summary>fold</summary>\n\n" + paragraphs(20) + "\n\n</details>\n");
        QCOMPARE(shown.view.verticalScrollBar()->maximum(), 0);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.link());
        shown.settle();
        QVERIFY(shown.view.verticalScrollBar()->maximum() > 500);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.link());
        shown.settle();
        QCOMPARE(shown.view.verticalScrollBar()->maximum(), 0);
    }

    void anchorsScrollToTheirHeading()
    {
        Shown shown(paragraphs(200));
        QSignalSpy headings(&shown.view, &CardView::headingReached);
        QVERIFY(shown.view.scrollToAnchor(QStringLiteral("part-120")));
        shown.settle();
        QCOMPARE(headings.last().first().toString(), QStringLiteral("part-120"));
        QVERIFY(!shown.view.scrollToAnchor(QStringLiteral("nowhere")));
        QCOMPARE(shown.view.contents().size(), size_t(201));
    }

    void anchorLinksAreFollowedHere()
    {
        Shown shown("[down](#part-90)\n\n" + paragraphs(100));
        QSignalSpy links(&shown.view, &CardView::linkActivated);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, shown.link());
        shown.settle();
        QVERIFY(shown.view.verticalScrollBar()->value() > 1000);
        QVERIFY(links.isEmpty());
    }

    void footnotesAreReached()
    {
        Shown shown(paragraphs(60) + "\n\nx[^1]\n\n[^1]: the note\n");
        QVERIFY(shown.view.scrollToAnchor(QStringLiteral("footnote-1")));
        shown.settle();
        QCOMPARE(shown.view.verticalScrollBar()->value(), shown.view.verticalScrollBar()->maximum());
    }

    void selectionRunsAcrossSections()
    {
        Shown shown("first words\n\n|cell a|cell b|\n|-|-|\n|c|d|\n\nlast words");
        QWidget* viewport = shown.view.viewport();
        QTest::mousePress(viewport, Qt::LeftButton, {}, {28, 36});
        QTest::mouseMove(viewport, {60, 60});
        QTest::mouseMove(viewport, {690, 490});
        QTest::mouseRelease(viewport, Qt::LeftButton, {}, {690, 490});
        QCOMPARE(shown.view.selectedText(), QStringLiteral("first words\ncell a\tcell b\nc\td\nlast words"));
        shown.view.clearSelection();
        QVERIFY(!shown.view.hasSelection());
        QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
        QTest::keyClick(&shown.view, Qt::Key_C, Qt::ControlModifier);
        QCOMPARE(QApplication::clipboard()->text(),
                 QStringLiteral("first words\ncell a\tcell b\nc\td\nlast words"));
    }

    void doubleClickSelectsAWord()
    {
        Shown shown("alpha beta");
        QTest::mouseDClick(shown.view.viewport(), Qt::LeftButton, {}, {34, 36});
        QCOMPARE(shown.view.selectedText(), QStringLiteral("alpha"));
    }

    void findCountsAndShows()
    {
        Shown shown(paragraphs(100) + "\n\n<details><summary>s</summary>\n\nNeedle *in* a "
                                      "fold\n\n</details>\n\n|needle|\n|-|\n|x|\n\n```\nneedle\n```\n");
        QCOMPARE(shown.view.find(QStringLiteral("needle")), 3);
        QCOMPARE(shown.view.currentMatch(), 0);
        shown.settle();
        QVERIFY(shown.view.verticalScrollBar()->value() > 1000);
        shown.view.findNext();
        shown.view.findNext();
        QCOMPARE(shown.view.currentMatch(), 2);
        shown.view.findNext();
        QCOMPARE(shown.view.currentMatch(), 0);
        shown.view.findPrevious();
        QCOMPARE(shown.view.currentMatch(), 2);
        QCOMPARE(shown.view.find(QStringLiteral("some words")), 100 * 30);
        QCOMPARE(shown.view.find(QStringLiteral("absent")), 0);
        QCOMPARE(shown.view.currentMatch(), -1);
        QCOMPARE(shown.view.find(QString()), 0);
    }

    void picturesComeByConsentAndWhenNear()
    {
        Shown shown("![here](a.png) ![far](https://example.org/b.png)\n\n" + paragraphs(200) +
                    "\n\n![later](c.png)\n");
        QSignalSpy requests(&shown.view, &CardView::pictureRequested);
        shown.view.setCard(cards::parseCard("![here](a.png) ![far](https://example.org/b.png)\n\n" +
                                            paragraphs(200) + "\n\n![later](c.png)\n"));
        shown.settle();
        QCOMPARE(requests.size(), 1);
        QCOMPARE(activated(requests).address, QStringLiteral("a.png"));
        QCOMPARE(shown.view.blockedPictures(), 1);
        shown.view.allowRemotePictures();
        shown.settle();
        QCOMPARE(requests.size(), 2);
        QCOMPARE(activated(requests).address, QStringLiteral("https://example.org/b.png"));
        QVERIFY(requests.last().at(1).toBool());
        QCOMPARE(shown.view.blockedPictures(), 0);
        QTest::keyClick(&shown.view, Qt::Key_End);
        shown.settle();
        QTest::keyClick(&shown.view, Qt::Key_End);
        shown.settle();
        QCOMPARE(activated(requests).address, QStringLiteral("c.png"));
    }

    void noticesAskAndTell()
    {
        CardView view;
        ui::CardNotices notices(view);
        view.resize(600, 400);
        view.show();
        QVERIFY(notices.isHidden());
        view.setCard(cards::parseCard("---\na: [\n---\n![x](https://example.org/b.png)"));
        QVERIFY(QTest::qWaitFor([&view] { return view.isSettled(); }));
        QVERIFY(!notices.isHidden());
        auto* button = notices.findChild<QPushButton*>(QStringLiteral("showPictures"));
        QVERIFY(!button->isHidden());
        QVERIFY(
            notices.findChild<QLabel*>(QStringLiteral("cardNotes"))->text().contains(QLatin1String("YAML")));
        QSignalSpy requests(&view, &CardView::pictureRequested);
        button->click();
        QVERIFY(QTest::qWaitFor([&requests] { return requests.size() == 1; }));
        QVERIFY(button->isHidden());
        view.setCard(cards::parseCard("text"));
        QVERIFY(notices.isHidden());
    }

    void neverMeansNever()
    {
        CardView view;
        view.setRemotePictures(CardView::RemotePictures::Never);
        QSignalSpy requests(&view, &CardView::pictureRequested);
        view.resize(600, 400);
        view.show();
        view.setCard(cards::parseCard("![x](https://example.org/b.png)"));
        QVERIFY(QTest::qWaitFor([&view] { return view.isSettled(); }));
        QCOMPARE(requests.size(), 0);
        QCOMPARE(view.blockedPictures(), 0);
    }

    void aPictureTakesItsRoom()
    {
        Shown shown("![here](a.png)\n\ntext");
        QImage image(300, 900, QImage::Format_RGB32);
        image.fill(Qt::red);
        shown.view.setPicture({Target::Kind::RepoPath, QStringLiteral("a.png")}, image);
        shown.settle();
        QVERIFY(shown.view.verticalScrollBar()->maximum() > 400);
        const QImage picture = shown.view.grab().toImage();
        QCOMPARE(picture.pixelColor(100, 200), QColor(Qt::red));
        QVERIFY(picture.pixelColor(500, 200) != QColor(Qt::red));
    }

    void wideTablesMoveByThemselves()
    {
        QByteArray table = QByteArray("| a column ").repeated(30) + "|\n" + QByteArray("|---").repeated(30) +
                           "|\n" + QByteArray("| cell ").repeated(30) + "|\n";
        Shown shown("text\n\n" + table);
        QCOMPARE(shown.view.horizontalScrollBar()->maximum(), 0);
        QScrollBar* bar = nullptr;
        for (QScrollBar* child : shown.view.viewport()->findChildren<QScrollBar*>())
            bar = child->isVisible() ? child : bar;
        QVERIFY(bar != nullptr);
        QVERIFY(bar->maximum() > 500);
        const QImage before = shown.view.grab().toImage();
        shown.view.setFocus();
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        for (int i = 0; i < 5; ++i)
            QTest::keyClick(&shown.view, Qt::Key_Right);
        QCOMPARE(bar->value(), 300);
        QVERIFY(shown.view.grab().toImage() != before);
    }

    void zoomByKeysKeepsThePlace()
    {
        Shown shown(paragraphs(100));
        shown.view.scrollToAnchor(QStringLiteral("part-50"));
        shown.settle();
        QSignalSpy headings(&shown.view, &CardView::headingReached);
        QTest::keyClick(&shown.view, Qt::Key_Plus, Qt::ControlModifier);
        QTest::keyClick(&shown.view, Qt::Key_Plus, Qt::ControlModifier);
        shown.settle();
        QVERIFY(shown.view.zoom() > 1.15);
        const QString heading =
            headings.isEmpty() ? QStringLiteral("part-50") : headings.last().first().toString();
        QVERIFY2(
            (QStringList{QStringLiteral("part-49"), QStringLiteral("part-50"), QStringLiteral("part-51")})
                .contains(heading),
            qPrintable(heading));
        QTest::keyClick(&shown.view, Qt::Key_0, Qt::ControlModifier);
        QCOMPARE(shown.view.zoom(), 1.0);
    }

    void theWholeReplacesItsBeginningInPlace()
    {
        const QByteArray readme = paragraphs(300);
        CardView view;
        view.resize(700, 500);
        view.show();
        view.setCard(cards::parseCard(readme, {.maxBytes = 64 * 1024}));
        QVERIFY(QTest::qWaitFor([&view] { return view.isSettled(); }));
        view.scrollToAnchor(QStringLiteral("part-40"));
        QVERIFY(QTest::qWaitFor([&view] { return view.isSettled(); }));
        const int before = view.verticalScrollBar()->value();
        QSignalSpy headings(&view, &CardView::headingReached);
        view.setCard(cards::parseCard(readme));
        QVERIFY(QTest::qWaitFor([&view] { return view.isSettled(); }));
        QVERIFY(view.verticalScrollBar()->value() > before / 2);
        QVERIFY(headings.isEmpty() || headings.last().first().toString() == QLatin1String("part-40"));
    }

    void whatIsReadStaysWhenHeightsBecomeKnown()
    {
        Shown shown(paragraphs(300));
        QScrollBar& bar = *shown.view.verticalScrollBar();
        bar.setValue(bar.maximum() / 2);
        shown.settle();
        const QImage before = shown.view.viewport()->grab().toImage();
        // Lay out what is above, then come back by as much as was scrolled.
        for (int i = 0; i < 30; ++i) {
            bar.setValue(bar.value() - 20);
            QCoreApplication::processEvents();
        }
        shown.settle();
        for (int i = 0; i < 30; ++i)
            bar.setValue(bar.value() + 20);
        shown.settle();
        QVERIFY(shown.view.viewport()->grab().toImage() == before);
    }

    void screenReadersGetTheWords()
    {
        Shown shown("# Title\n\nSome *words*.\n\n|a|b|\n|-|-|\n|c|d|\n");
        QAccessibleInterface* interface = QAccessible::queryAccessibleInterface(&shown.view);
        QVERIFY(interface != nullptr);
        QCOMPARE(interface->role(), QAccessible::Document);
        QVERIFY(interface->textInterface() != nullptr);
        QCOMPARE(interface->textInterface()->text(0, 20), QStringLiteral("Title\nSome words.\na\t"));
        QVERIFY(!interface->text(QAccessible::Name).isEmpty());
        QVERIFY(interface->textInterface()->characterCount() > 20);
    }

    void hostileCardsAreShown_data()
    {
        QTest::addColumn<int>("index");
        for (int i = 0; i < test::hostileCards().size(); ++i)
            QTest::newRow(test::hostileCards().at(i).name) << i;
    }

    void hostileCardsAreShown()
    {
        QFETCH(int, index);
        Shown shown(test::hostileCards().at(index).make(30 * 1000));
        QTest::keyClick(&shown.view, Qt::Key_End);
        shown.settle();
        QVERIFY(!shown.view.grab().isNull());
    }

    void anEmptyCardIsQuiet()
    {
        Shown shown("");
        QCOMPARE(shown.view.text(), QString());
        QTest::keyClick(&shown.view, Qt::Key_Tab);
        QTest::keyClick(&shown.view, Qt::Key_A, Qt::ControlModifier);
        QTest::mouseClick(shown.view.viewport(), Qt::LeftButton, {}, {50, 50});
        QVERIFY(!shown.view.hasSelection());
    }
};

VITRINE_TEST(CardViewTest)
#include "cardview_test.moc"
