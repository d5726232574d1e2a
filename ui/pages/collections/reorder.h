#pragma once

#include <QObject>
#include <QPersistentModelIndex>
#include <QPoint>

class QFrame;

namespace vitrine::ui {

class CardGrid;

/// Lets rows of a list be drawn to another place with the mouse, and be moved by Alt+Up and Alt+Down. A line
/// shows where they would stand; Escape leaves them where they are.
class Reorder : public QObject {
    Q_OBJECT

public:
    explicit Reorder(CardGrid& grid);

    void setEnabled(bool enabled) { m_enabled = enabled; }

Q_SIGNALS:
    /// Counted before the move: the row \p from is to stand at \p to.
    void moveAsked(int from, int to);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    bool key(QEvent* event);
    bool mouse(QEvent* event);
    void drawTo(const QPoint& at);
    /// Between which rows: 0 stands before the first.
    int gapAt(const QPoint& at) const;
    void finish(bool move);

    CardGrid& m_grid;
    QFrame* m_line;
    QPoint m_pressed;
    QPersistentModelIndex m_row;
    int m_gap = -1;
    bool m_drawing = false;
    bool m_enabled = false;
};

} // namespace vitrine::ui
