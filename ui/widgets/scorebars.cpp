#include "ui/widgets/scorebars.h"

#include "ui/theme/theme.h"

#include <QAccessible>
#include <QClipboard>
#include <QContextMenuEvent>
#include <QGuiApplication>
#include <QKeyEvent>
#include <QLocale>
#include <QMenu>
#include <QMouseEvent>
#include <QPainter>
#include <QStyle>

#include <algorithm>

namespace vitrine::ui {

namespace {
constexpr int barHeight = 8;
constexpr int gap = 4;
constexpr int rowGap = 12;
constexpr int usualRows = 5;
} // namespace

ScoreBars::ScoreBars(QWidget* parent) : QWidget(parent)
{
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    setAccessibleName(tr("Scores"));
}

void ScoreBars::setScores(const QList<Score>& scores)
{
    m_scores = scores;
    std::stable_sort(m_scores.begin(), m_scores.end(),
                     [](const Score& a, const Score& b) { return a.value > b.value; });
    m_chosen = -1;
    setAccessibleDescription(asText());
    updateGeometry();
    update();
}

void ScoreBars::setDimmed(bool dimmed)
{
    m_dimmed = dimmed;
    update();
}

void ScoreBars::setDigits(int digits)
{
    m_digits = digits;
    update();
}

QString ScoreBars::scoreText(double value) const
{
    return locale().toString(value, 'f', m_digits);
}

QString ScoreBars::asText() const
{
    QStringList lines;
    for (const Score& score : m_scores)
        lines.append(score.label + QLatin1Char('\t') + scoreText(score.value));
    return lines.join(QLatin1Char('\n'));
}

int ScoreBars::rowHeight() const
{
    return QFontMetrics(Theme::font(TextSize::Body)).height() + gap + barHeight + rowGap;
}

QSize ScoreBars::sizeHint() const
{
    return QSize(280, rowHeight() * qMax(usualRows, int(m_scores.size())));
}

QSize ScoreBars::minimumSizeHint() const
{
    return QSize(140, sizeHint().height());
}

void ScoreBars::paintEvent(QPaintEvent*)
{
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    painter.setOpacity(m_dimmed ? 0.45 : 1);
    const int textHeight = QFontMetrics(Theme::font(TextSize::Body)).height();
    for (int row = 0; row < m_scores.size(); ++row) {
        const Score& score = m_scores.at(row);
        const QRect line(0, row * rowHeight(), width(), rowHeight());
        const QRect words(0, line.top(), width(), textHeight);
        painter.setFont(Theme::figures(row == 0 ? TextSize::Strong : TextSize::Body));
        painter.setPen(palette().color(row == 0 ? QPalette::WindowText : QPalette::PlaceholderText));
        const QString number = scoreText(score.value);
        const int numberWidth = painter.fontMetrics().horizontalAdvance(number);
        painter.drawText(words, Qt::AlignVCenter | Qt::AlignTrailing, number);
        painter.setFont(Theme::font(row == 0 ? TextSize::Strong : TextSize::Body));
        const QString label =
            painter.fontMetrics().elidedText(score.label, Qt::ElideRight, width() - numberWidth - 16);
        const QRect labelRect(0, line.top(), width() - numberWidth - 12, textHeight);
        painter.drawText(QStyle::visualRect(layoutDirection(), words, labelRect),
                         Qt::AlignVCenter | Qt::AlignLeading, label);
        const QRect groove(0, words.bottom() + 1 + gap, width(), barHeight);
        painter.setPen(Qt::NoPen);
        painter.setBrush(palette().color(QPalette::AlternateBase));
        painter.drawRoundedRect(groove, 4, 4);
        QRect bar = groove;
        bar.setWidth(qMax(2, qRound(width() * qBound(0.0, score.value, 1.0))));
        painter.setBrush(palette().color(QPalette::Highlight));
        painter.drawRoundedRect(QStyle::visualRect(layoutDirection(), groove, bar), qMin(4, bar.width() / 2),
                                4);
        if (hasFocus() && row == m_chosen) {
            painter.setBrush(Qt::NoBrush);
            painter.setPen(QPen(palette().color(QPalette::Highlight), Theme::focusWidth));
            painter.drawRoundedRect(line.adjusted(1, 1, -1, 3 - rowGap / 2), 4, 4);
        }
    }
    if (hasFocus() && m_chosen < 0) {
        painter.setBrush(Qt::NoBrush);
        painter.setPen(QPen(palette().color(QPalette::Highlight), Theme::focusWidth));
        painter.drawRoundedRect(rect().adjusted(1, 1, -1, -1), Theme::radius, Theme::radius);
    }
}

void ScoreBars::choose(int row)
{
    if (m_scores.isEmpty())
        return;
    m_chosen = qBound(0, row, int(m_scores.size()) - 1);
    const Score& score = m_scores.at(m_chosen);
    setAccessibleDescription(tr("%1, %2").arg(score.label, scoreText(score.value)));
    update();
}

void ScoreBars::keyPressEvent(QKeyEvent* event)
{
    if (event->matches(QKeySequence::Copy))
        copy();
    else if (event->key() == Qt::Key_Down)
        choose(m_chosen + 1);
    else if (event->key() == Qt::Key_Up)
        choose(m_chosen - 1);
    else if (event->key() == Qt::Key_Home)
        choose(0);
    else if (event->key() == Qt::Key_End)
        choose(int(m_scores.size()) - 1);
    else
        QWidget::keyPressEvent(event);
}

void ScoreBars::mousePressEvent(QMouseEvent* event)
{
    const int row = event->position().toPoint().y() / rowHeight();
    if (row < m_scores.size())
        choose(row);
}

void ScoreBars::contextMenuEvent(QContextMenuEvent* event)
{
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(tr("Copy"), this, &ScoreBars::copy);
    menu->popup(event->globalPos());
}

void ScoreBars::copy() const
{
    if (m_chosen < 0) {
        QGuiApplication::clipboard()->setText(asText());
        return;
    }
    const Score& score = m_scores.at(m_chosen);
    QGuiApplication::clipboard()->setText(score.label + QLatin1Char('\t') + scoreText(score.value));
}

} // namespace vitrine::ui
