#include "tests/support/testmain.h"
#include "tests/ui/uiservices.h"

#include "ui/pages/discover/discoverpage.h"
#include "ui/pages/discover/repolistmodel.h"
#include "ui/widgets/cardgrid.h"
#include "ui/widgets/chip.h"
#include "ui/widgets/stateview.h"

#include <QCheckBox>
#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QPushButton>
#include <QRadioButton>
#include <QScrollArea>
#include <QSignalSpy>
#include <QToolButton>

using namespace vitrine;
using namespace vitrine::ui;
using vitrine::test::UiServices;

namespace {

/// Every control one can reach by Tab, in order, from the first.
QList<QWidget*> tabOrder(QWidget* page)
{
    QList<QWidget*> order;
    QWidget* at = page;
    do {
        at = at->nextInFocusChain();
        if (page->isAncestorOf(at) && at->isVisible() && at->isEnabled() &&
            (at->focusPolicy() & Qt::TabFocus))
            order.append(at);
    } while (at != page);
    return order;
}

} // namespace

class DiscoverPageTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void listsAndOpensByKeyAndCopies()
    {
        UiServices at;
        at.seedClassifier(QStringLiteral("tiny"));
        DiscoverPage page(at.services());
        page.resize(1100, 700);
        page.show();
        page.activated();
        QTRY_COMPARE(page.model()->rowCount(), 1);
        auto* grid = page.findChild<CardGrid*>(QStringLiteral("results"));
        grid->setFocus();
        grid->setCurrentIndex(page.model()->index(0));
        QSignalSpy opened(&page, &Page::openAddress);
        QTest::keyClick(grid, Qt::Key_Return);
        QCOMPARE(opened.first().first().toString(), QStringLiteral("vitrine:model/acme/tiny"));
        QTest::mouseClick(grid->viewport(), Qt::LeftButton, {},
                          grid->visualRect(page.model()->index(0)).center());
        QCOMPARE(opened.size(), 2);
        QTest::keySequence(grid, QKeySequence::Copy);
        QCOMPARE(QGuiApplication::clipboard()->text(), QStringLiteral("acme/tiny"));
        QTest::keyClick(grid, Qt::Key_Space);
        QTRY_VERIFY(page.findChild<QWidget*>(QStringLiteral("preview")));
    }

    void typingWaitsAndThenAsksOnce()
    {
        UiServices at;
        at.seedClassifier(QStringLiteral("tiny"));
        at.seedClassifier(QStringLiteral("other"));
        DiscoverPage page(at.services());
        page.resize(1100, 700);
        page.show();
        page.activated();
        QTRY_COMPARE(page.model()->rowCount(), 2);
        const int before = at.hub.requestCount("GET /api/models*");
        for (const char* text : {"t", "ti", "tin"})
            QVERIFY(page.search(QLatin1String(text)));
        QTRY_COMPARE(page.model()->rowCount(), 1);
        QCOMPARE(at.hub.requestCount("GET /api/models*"), before + 1);
        QCOMPARE(page.searchText(), QStringLiteral("tin"));
    }

    void filtersBecomeChipsAndGoAgain()
    {
        UiServices at;
        at.seedClassifier(QStringLiteral("tiny"));
        DiscoverPage page(at.services());
        page.resize(1100, 700);
        page.show();
        page.activated();
        QTRY_COMPARE(page.model()->rowCount(), 1);
        QTest::mouseClick(page.findChild<QCheckBox*>(QStringLiteral("task-translation")), Qt::LeftButton, {},
                          QPoint(8, 14));
        QTRY_COMPARE(page.model()->state(), RepoListModel::State::Empty);
        QVERIFY(page.address().contains(QStringLiteral("pipeline_tag=translation")));
        auto* chip = page.findChild<Chip*>();
        QVERIFY(chip);
        QCOMPARE(page.findChild<StateView*>()->state(), StateView::State::Empty);
        QTest::keyClick(chip, Qt::Key_Delete);
        QTRY_COMPARE(page.model()->rowCount(), 1);
        QVERIFY(!page.findChild<QCheckBox*>(QStringLiteral("task-translation"))->isChecked());
    }

    void whatRunsHereIsToldHere()
    {
        UiServices at;
        at.seedClassifier(QStringLiteral("tiny"));
        at.hub.seed(QStringLiteral("acme/mamba"),
                    {{QStringLiteral("config.json"), R"({"model_type":"mamba2"})"},
                     {QStringLiteral("README.md"), "# M"}});
        DiscoverPage page(at.services());
        page.resize(1100, 700);
        page.show();
        page.restore(QStringLiteral("vitrine:discover?well=1"), {});
        QTRY_COMPARE(page.model()->rowCount(), 1);
        QCOMPARE(page.model()->repo(0).id.name, QStringLiteral("tiny"));
        QVERIFY(page.model()->verdict(0).runs());
        QCOMPARE(page.model()->searched(), 2);
    }

    void unreachableSaysThreePartsAndTriesAgain()
    {
        UiServices at(false);
        DiscoverPage page(at.services());
        page.resize(1100, 700);
        page.show();
        page.activated();
        QTRY_COMPARE_WITH_TIMEOUT(page.model()->state(), RepoListModel::State::Failed, 30000);
        auto* state = page.findChild<StateView*>();
        QVERIFY(state->isVisible());
        QCOMPARE(state->state(), StateView::State::Offline);
        QVERIFY(!page.model()->error()->next.isEmpty());
    }

    void everyControlHasANameInReadingOrder()
    {
        UiServices at;
        at.seedClassifier(QStringLiteral("tiny"));
        // The focus chain is a ring: something before the page tells where it begins.
        QWidget window;
        auto* row = new QHBoxLayout(&window);
        row->addWidget(new QPushButton(QStringLiteral("Before"), &window));
        auto* inWindow = new DiscoverPage(at.services(), &window);
        DiscoverPage& page = *inWindow;
        row->addWidget(inWindow, 1);
        window.resize(1280, 700);
        window.show();
        page.activated();
        QTRY_COMPARE(page.model()->rowCount(), 1);
        const QList<QWidget*> order = tabOrder(&page);
        QVERIFY(order.size() > 15);
        for (const QWidget* widget : order) {
            const auto* button = qobject_cast<const QAbstractButton*>(widget);
            const bool named = !widget->accessibleName().isEmpty() || (button && !button->text().isEmpty());
            const bool inner = qobject_cast<const QAbstractItemView*>(widget->parentWidget()) ||
                               widget->inherits("QLineEdit");
            QVERIFY2(named || inner, widget->metaObject()->className());
        }
        const auto place = [&](const char* name) {
            return order.indexOf(page.findChild<QWidget*>(QLatin1String(name)));
        };
        QVERIFY(place("task-text-classification") < place("runsWell"));
        QVERIFY(place("runsWell") < place("parameters"));
        QVERIFY(place("parameters") < place("licence-0"));
        QVERIFY(place("licence-0") < place("sort"));
        QVERIFY(place("sort") < place("results"));
    }

    void filtersFoldIntoAButton()
    {
        UiServices at;
        DiscoverPage page(at.services());
        page.resize(800, 600);
        page.show();
        auto* button = page.findChild<QToolButton*>(QStringLiteral("filterButton"));
        auto* filters = page.findChild<QScrollArea*>();
        QVERIFY(button->isVisible());
        QVERIFY(!filters->isVisible());
        QTest::mouseClick(button, Qt::LeftButton);
        QVERIFY(filters->isVisible());
        page.resize(1200, 600);
        QTRY_VERIFY(!button->isVisible());
    }

    void welcomeHasThreeDoorsAndGoesForGood()
    {
        UiServices at;
        at.seedClassifier(QStringLiteral("tiny"));
        at.settings().setWelcomeDone(false);
        DiscoverPage page(at.services());
        page.resize(1100, 700);
        page.show();
        auto* door = page.findChild<QAbstractButton*>(QStringLiteral("doorTry"));
        QVERIFY(door);
        QVERIFY(page.findChild<QAbstractButton*>(QStringLiteral("doorBrowse")));
        QVERIFY(page.findChild<QAbstractButton*>(QStringLiteral("doorOpen")));
        QSignalSpy opened(&page, &Page::openAddress);
        door->setFocus();
        QTest::keyClick(door, Qt::Key_Space);
        QVERIFY(opened.first().first().toString().startsWith(QStringLiteral("vitrine:folder?path=")));
        QVERIFY(opened.first().first().toString().endsWith(QStringLiteral("&tab=try")));
        QVERIFY(at.settings().welcomeDone());
        DiscoverPage second(at.services());
        QVERIFY(!second.findChild<QWidget*>(QStringLiteral("welcome")));
    }

    void datasetsAreAnotherSegment()
    {
        UiServices at;
        at.hub.seed(QStringLiteral("dataset:acme/films"), {{QStringLiteral("README.md"), "# Films\n"}});
        DiscoverPage page(at.services());
        page.resize(1100, 700);
        page.show();
        page.activated();
        QTest::mouseClick(page.findChild<QRadioButton*>(QStringLiteral("dataset")), Qt::LeftButton);
        QTRY_COMPARE(page.model()->rowCount(), 1);
        QVERIFY(page.address().contains(QStringLiteral("type=dataset")));
        QVERIFY(!page.findChild<QWidget*>(QStringLiteral("runsWell"))->isVisible());
    }
};

VITRINE_TEST(DiscoverPageTest)
#include "discoverpage_test.moc"
