#pragma once

#include <QAbstractItemView>

namespace vitrine::ui {

/// Cards of one size in as many columns as fit, or one under the other. Every place is computed, none is
/// stored: a hundred thousand rows cost what is seen. Asks the model for more when the end comes near.
class CardGrid : public QAbstractItemView {
    Q_OBJECT

public:
    explicit CardGrid(QWidget* parent = nullptr);

    /// Device-independent pixels; the width is the least one.
    void setCardSize(const QSize& size);
    void setSingleColumn(bool single);
    int columns() const;
    /// Scroll position in pixels, for back and forward: set once the rows are there.
    int scrollPosition() const;
    void setScrollPosition(int y);

    QRect visualRect(const QModelIndex& index) const override;
    void scrollTo(const QModelIndex& index, ScrollHint hint = EnsureVisible) override;
    QModelIndex indexAt(const QPoint& point) const override;
    void setModel(QAbstractItemModel* model) override;
    void reset() override;

Q_SIGNALS:
    void previewAsked(const QModelIndex& index); ///< Space
    void copyAsked(const QModelIndex& index);    ///< Ctrl+C

protected:
    QModelIndex moveCursor(CursorAction action, Qt::KeyboardModifiers modifiers) override;
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    int horizontalOffset() const override { return 0; }
    int verticalOffset() const override;
    bool isIndexHidden(const QModelIndex&) const override { return false; }
    void setSelection(const QRect& rect, QItemSelectionModel::SelectionFlags command) override;
    QRegion visualRegionForSelection(const QItemSelection& selection) const override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void updateGeometries() override;
    void scrollContentsBy(int dx, int dy) override;
    void rowsInserted(const QModelIndex& parent, int start, int end) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    int rowCount() const;
    QRect cell(int row) const;
    void wantMore();
    void setHover(const QModelIndex& index);

    QSize m_cardSize{380, 132};
    bool m_single = false;
    QPersistentModelIndex m_hover;
    int m_wanted = -1;
};

} // namespace vitrine::ui
