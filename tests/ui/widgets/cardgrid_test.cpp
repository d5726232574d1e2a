#include "tests/support/testmain.h"

#include "ui/widgets/cardgrid.h"

#include <QAccessible>
#include <QElapsedTimer>
#include <QPainter>
#include <QScrollBar>
#include <QSignalSpy>

using namespace vitrine::ui;

namespace {

/// Rows that come in pages, as from a server.
class PagedModel : public QAbstractListModel {
public:
    PagedModel(int page, int all) : m_page(page), m_all(all), m_rows(qMin(page, all)) {}

    int rowCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : m_rows; }
    QVariant data(const QModelIndex& index, int role) const override
    {
        return role == Qt::DisplayRole ? QVariant(QString::number(index.row())) : QVariant();
    }
    bool canFetchMore(const QModelIndex&) const override { return m_rows < m_all; }
    void fetchMore(const QModelIndex&) override
    {
        const int more = qMin(m_page, m_all - m_rows);
        beginInsertRows({}, m_rows, m_rows + more - 1);
        m_rows += more;
        endInsertRows();
    }

private:
    int m_page;
    int m_all;
    int m_rows;
};

class CountingDelegate : public QAbstractItemDelegate {
public:
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override
    {
        ++painted;
        painter->drawText(option.rect, index.data().toString());
    }
    QSize sizeHint(const QStyleOptionViewItem&, const QModelIndex&) const override { return {380, 132}; }
    mutable int painted = 0;
};

} // namespace

class CardGridTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyPlaceIsComputedBothWays()
    {
        PagedModel model(100, 100);
        CardGrid grid;
        grid.setModel(&model);
        grid.resize(1000, 600);
        grid.show();
        QCOMPARE(grid.columns(), 2);
        for (int row : {0, 1, 2, 7}) {
            const QModelIndex index = model.index(row, 0);
            QCOMPARE(grid.indexAt(grid.visualRect(index).center()), index);
        }
        QVERIFY(!grid.visualRect(model.index(0, 0)).intersects(grid.visualRect(model.index(1, 0))));
        QVERIFY(!grid.indexAt(QPoint(5, 140)).isValid()); // between two lines
        grid.setSingleColumn(true);
        QCOMPARE(grid.columns(), 1);
        grid.setLayoutDirection(Qt::RightToLeft);
        grid.setSingleColumn(false);
        QVERIFY(grid.visualRect(model.index(0, 0)).left() > grid.visualRect(model.index(1, 0)).left());
    }

    void arrowsWalkInTwoDirections()
    {
        PagedModel model(9, 9);
        CountingDelegate delegate;
        CardGrid grid;
        grid.setModel(&model);
        grid.setItemDelegate(&delegate);
        grid.resize(1000, 600);
        grid.show();
        grid.setFocus();
        grid.setCurrentIndex(model.index(0, 0));
        QTest::keyClick(&grid, Qt::Key_Down);
        QCOMPARE(grid.currentIndex().row(), 2);
        QTest::keyClick(&grid, Qt::Key_Right);
        QCOMPARE(grid.currentIndex().row(), 3);
        QTest::keyClick(&grid, Qt::Key_End);
        QCOMPARE(grid.currentIndex().row(), 8);
        QTest::keyClick(&grid, Qt::Key_Up);
        QCOMPARE(grid.currentIndex().row(), 6);
        QSignalSpy activated(&grid, &CardGrid::activated);
        QSignalSpy preview(&grid, &CardGrid::previewAsked);
        QSignalSpy copy(&grid, &CardGrid::copyAsked);
        QTest::keyClick(&grid, Qt::Key_Return);
        QTest::keyClick(&grid, Qt::Key_Space);
        QTest::keySequence(&grid, QKeySequence::Copy);
        QCOMPARE(activated.size(), 1);
        QCOMPARE(preview.size(), 1);
        QCOMPARE(copy.size(), 1);
    }

    void asksForMoreAtTheEndOnly()
    {
        PagedModel model(50, 1000);
        CardGrid grid;
        grid.setModel(&model);
        grid.resize(1000, 600);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        QVERIFY(model.rowCount() < 200);
        const int before = model.rowCount();
        grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->maximum());
        QVERIFY(model.rowCount() > before);
    }

    void comesBackToAPlaceFarDown()
    {
        PagedModel model(50, 1000);
        CardGrid grid;
        grid.setModel(&model);
        grid.resize(1000, 600);
        grid.show();
        grid.setScrollPosition(20000);
        QTRY_COMPARE(grid.scrollPosition(), 20000);
    }

    void hundredThousandRowsCostWhatIsSeen()
    {
        PagedModel model(100'000, 100'000);
        CardGrid grid;
        CountingDelegate delegate;
        grid.setItemDelegate(&delegate);
        grid.setModel(&model);
        grid.resize(1000, 600);
        grid.show();
        QVERIFY(QTest::qWaitForWindowExposed(&grid));
        delegate.painted = 0;
        const int frames = 50;
        for (int frame = 0; frame < frames; ++frame) {
            grid.verticalScrollBar()->setValue(grid.verticalScrollBar()->maximum() / frames * frame);
            grid.viewport()->repaint();
        }
        QVERIFY2(delegate.painted <= frames * 2 * (600 / 144 + 2) + 20,
                 qPrintable(QString::number(delegate.painted)));
    }

    void isToldAsAListOfItems()
    {
        PagedModel model(100, 100);
        CardGrid grid;
        CountingDelegate delegate;
        grid.setModel(&model);
        grid.setItemDelegate(&delegate);
        grid.resize(900, 600);
        grid.show();
        grid.setFocus();
        QVERIFY(QTest::qWaitForWindowActive(&grid));
        QAccessibleInterface* list = QAccessible::queryAccessibleInterface(&grid);
        QVERIFY(list);
        QCOMPARE(list->role(), QAccessible::List);
        QCOMPARE(list->childCount(), 100);
        grid.setCurrentIndex(model.index(3));
        QAccessibleInterface* item = list->focusChild();
        QVERIFY(item);
        QCOMPARE(item->role(), QAccessible::ListItem);
        QCOMPARE(item->text(QAccessible::Name), QStringLiteral("3"));
        QVERIFY(item->state().focused);
        QCOMPARE(list->indexOfChild(item), 3);
        QCOMPARE(item->parent(), list);
        QVERIFY(!list->child(100));
        QSignalSpy activated(&grid, &QAbstractItemView::activated);
        item->actionInterface()->doAction(QAccessibleActionInterface::pressAction());
        QCOMPARE(activated.size(), 1);
    }
};

VITRINE_TEST(CardGridTest)
#include "cardgrid_test.moc"
