#pragma once

#include <QImage>
#include <QWidget>

namespace vitrine::ui {

/// A white square to draw on with a pen: mouse, tablet or finger; Ctrl+Z takes the last stroke back.
class DrawingBoard : public QWidget {
    Q_OBJECT

public:
    static constexpr int side = 400; ///< pixels of the picture that is made

    explicit DrawingBoard(QWidget* parent = nullptr);

    bool isEmpty() const { return m_strokes.isEmpty(); }
    void clear();
    void undo();
    /// Pen width in pixels of the picture.
    void setPenWidth(int width);
    /// side x side, black on white.
    QImage picture() const;
    QSize sizeHint() const override { return {260, 260}; }
    bool hasHeightForWidth() const override { return true; }
    int heightForWidth(int width) const override { return width; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;

private:
    struct Stroke {
        QList<QPointF> points; ///< in pixels of the picture
        int width = 0;
    };
    QRect square() const;
    QPointF toPicture(const QPointF& position) const;
    void paintStrokes(QPainter& painter) const;

    QList<Stroke> m_strokes;
    int m_penWidth = 26;
    bool m_drawing = false;
};

} // namespace vitrine::ui
