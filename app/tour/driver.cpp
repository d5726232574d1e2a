#include "app/tour/driver.h"

#include "ui/shell/mainwindow.h"

#include <QDialog>
#include <QTest>

namespace vitrine::tour {

bool Driver::until(const std::function<bool()>& condition, int milliseconds)
{
    return QTest::qWaitFor(condition, milliseconds);
}

void Driver::breathe(int milliseconds)
{
    QTest::qWait(milliseconds);
}

QList<QWidget*> Driver::widgets(const char* name) const
{
    QList<QWidget*> visible;
    const QList<QWidget*> all = m_window.findChildren<QWidget*>(QLatin1String(name));
    for (QWidget* widget : all) {
        if (widget->isVisible())
            visible.append(widget);
    }
    return visible;
}

void Driver::fail(const QString& what)
{
    m_failures.append(what);
    qWarning("tour: %s", qPrintable(what));
}

bool Driver::wait(const char* name)
{
    return waitFor(name, [&] { return find(name) != nullptr; });
}

bool Driver::waitFor(const char* what, const std::function<bool()>& condition)
{
    if (until(condition))
        return true;
    fail(QStringLiteral("%1 did not come at %2").arg(QLatin1String(what), m_window.address()));
    return false;
}

void Driver::click(const char* name)
{
    if (waitFor(name, [&] { return find(name) && find(name)->isEnabled(); }))
        QTest::mouseClick(find(name), Qt::LeftButton);
}

void Driver::type(const char* name, const QString& text)
{
    if (!wait(name))
        return;
    QWidget* widget = find(name);
    widget->setFocus();
    QTest::keyClick(widget, Qt::Key_A, Qt::ControlModifier);
    QTest::keyClicks(widget, text);
}

void Driver::draw(const QList<QPointF>& points)
{
    if (!wait("drawingBoard"))
        return;
    QWidget* board = find("drawingBoard");
    const double side = qMin(board->width(), board->height());
    const QPointF corner((board->width() - side) / 2, (board->height() - side) / 2);
    const auto at = [&](const QPointF& point) {
        return (corner + point * side).toPoint();
    };
    QTest::mousePress(board, Qt::LeftButton, {}, at(points.first()));
    for (const QPointF& point : points)
        QTest::mouseMove(board, at(point));
    QTest::mouseRelease(board, Qt::LeftButton, {}, at(points.last()));
}

void Driver::open(const QString& address)
{
    m_window.openAddress(address);
}

void Driver::closeDialogs()
{
    const QList<QDialog*> dialogs = m_window.findChildren<QDialog*>();
    for (QDialog* dialog : dialogs)
        dialog->close();
}

} // namespace vitrine::tour
