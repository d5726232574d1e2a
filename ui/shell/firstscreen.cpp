#include "ui/shell/firstscreen.h"

#include "ui/theme/theme.h"

#include <QPainter>
#include <QStyle>

#include <chrono>

namespace vitrine::ui {

using namespace std::chrono_literals;

namespace {

// As DiscoverPage lays its parts out; below the second width its filters fold away.
constexpr int filterWidth = 240;
constexpr int foldWidth = 880;
constexpr int headerHeight = 62;
constexpr QSize card(380, 132);
constexpr int gap = 12;
constexpr auto patience = 300ms;

QColor mixed(const QColor& over, const QColor& under, double part)
{
    const auto channel = [part](int a, int b) {
        return qRound(a * part + b * (1 - part));
    };
    return QColor(channel(over.red(), under.red()), channel(over.green(), under.green()),
                  channel(over.blue(), under.blue()));
}

} // namespace

FirstScreen::FirstScreen(QWidget* parent) : QWidget(parent)
{
    setAccessibleName(tr("Loading"));
    setFocusPolicy(Qt::NoFocus);
    m_timer.setSingleShot(true);
    connect(&m_timer, &QTimer::timeout, this, &FirstScreen::shown);
    m_timer.start(patience);
}

void FirstScreen::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const int left = width() < foldWidth ? 0 : filterWidth + 1;
    if (left > 0)
        painter.fillRect(QStyle::visualRect(layoutDirection(), rect(), QRect(filterWidth, 0, 1, height())),
                         palette().color(QPalette::Mid));
    const QRect results(left + 22, headerHeight, width() - left - 44, height() - headerHeight);
    const int columns = qMax(1, (results.width() + gap) / (card.width() + gap));
    const double cell = double(results.width() - (columns - 1) * gap) / columns;
    const QColor canvas = palette().color(QPalette::Window);
    for (int row = 0; row * (card.height() + gap) < results.height(); ++row) {
        // As SkeletonCards fades, in colours that hide what is below: drawn in a fraction of the time.
        const double there = qMax(0.15, 1 - row * 0.25);
        painter.setPen(mixed(palette().color(QPalette::Mid), canvas, there));
        painter.setBrush(mixed(palette().color(QPalette::Base), canvas, there));
        for (int column = 0; column < columns; ++column) {
            const QRect outline(qRound(results.left() + column * (cell + gap)),
                                results.top() + row * (card.height() + gap), qRound(cell), card.height());
            painter.drawRoundedRect(
                QRectF(QStyle::visualRect(layoutDirection(), rect(), outline)).adjusted(0.5, 0.5, -0.5, -0.5),
                Theme::cardRadius, Theme::cardRadius);
        }
    }
    // When this frame is out and every event that waits was taken: a timer comes after them.
    if (!std::exchange(m_painted, true))
        m_timer.start(0ms);
}

} // namespace vitrine::ui
