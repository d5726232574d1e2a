#include "ui/pages/demo/drawingboard.h"

#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>
#include <QPainterPath>

namespace vitrine::ui {

DrawingBoard::DrawingBoard(QWidget* parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("drawingBoard"));
    setAccessibleName(tr("Drawing board"));
    setAccessibleDescription(
        tr("Draw with the mouse, a pen or a finger. Ctrl+Z takes the last stroke back."));
    setFocusPolicy(Qt::StrongFocus);
    setCursor(Qt::CrossCursor);
    setMinimumSize(200, 200);
    setAttribute(Qt::WA_AcceptTouchEvents, false);
}

void DrawingBoard::clear()
{
    m_strokes.clear();
    update();
    Q_EMIT changed();
}

void DrawingBoard::undo()
{
    if (m_strokes.isEmpty())
        return;
    m_strokes.removeLast();
    update();
    Q_EMIT changed();
}

void DrawingBoard::setPenWidth(int width)
{
    m_penWidth = width;
}

QRect DrawingBoard::square() const
{
    const int length = qMin(width(), height());
    return {(width() - length) / 2, (height() - length) / 2, length, length};
}

QPointF DrawingBoard::toPicture(const QPointF& position) const
{
    const QRect area = square();
    return (position - area.topLeft()) * (double(side) / area.width());
}

void DrawingBoard::paintStrokes(QPainter& painter) const
{
    painter.setRenderHint(QPainter::Antialiasing);
    for (const Stroke& stroke : m_strokes) {
        QPainterPath path(stroke.points.first());
        for (const QPointF& point : stroke.points)
            path.lineTo(point);
        // A single touch is a dot: a path without length would paint nothing.
        if (stroke.points.size() == 1)
            path.lineTo(stroke.points.first() + QPointF(0.1, 0));
        painter.strokePath(path, QPen(Qt::black, stroke.width, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    }
}

QImage DrawingBoard::picture() const
{
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    paintStrokes(painter);
    return image;
}

void DrawingBoard::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    const Theme theme = themeFor(palette());
    const QRect area = square();
    painter.fillRect(area, Qt::white);
    painter.save();
    painter.setClipRect(area);
    painter.translate(area.topLeft());
    painter.scale(double(area.width()) / side, double(area.height()) / side);
    paintStrokes(painter);
    painter.restore();
    if (m_strokes.isEmpty()) {
        painter.setPen(QColor(0x63, 0x60, 0x5a)); // the board is white in both themes
        painter.drawText(area, Qt::AlignCenter, tr("Draw here"));
    }
    painter.setPen(QPen(hasFocus() ? theme.accent : theme.fieldLine, hasFocus() ? Theme::focusWidth : 1));
    painter.drawRect(area.adjusted(0, 0, -1, -1));
}

void DrawingBoard::mousePressEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton)
        return;
    m_drawing = true;
    m_strokes.append(Stroke{{toPicture(event->position())}, m_penWidth});
    update();
}

void DrawingBoard::mouseMoveEvent(QMouseEvent* event)
{
    if (!m_drawing)
        return;
    m_strokes.last().points.append(toPicture(event->position()));
    update();
}

void DrawingBoard::mouseReleaseEvent(QMouseEvent* event)
{
    if (event->button() != Qt::LeftButton || !m_drawing)
        return;
    m_drawing = false;
    Q_EMIT changed();
}

void DrawingBoard::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Undo))
        undo();
    else if (event->key() == Qt::Key_Delete || event->key() == Qt::Key_Backspace)
        clear();
    else
        QWidget::keyPressEvent(event);
}

} // namespace vitrine::ui
