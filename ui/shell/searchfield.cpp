#include "ui/shell/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QKeyEvent>
#include <QPainter>

namespace vitrine::ui {

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setProperty("kind", QStringLiteral("search"));
    setMaxLength(500);
    addAction(icon(QStringLiteral("search"), QPalette::PlaceholderText), LeadingPosition);
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!text().isEmpty() || hasFocus())
        return;
    const QString hint = QKeySequence(QStringLiteral("Ctrl+K"))
                             .toString(QKeySequence::NativeText)
                             .replace(QLatin1Char('+'), QLatin1Char(' '));
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    const QFont font = Theme::font(TextSize::Caption);
    const QFontMetrics metrics(font);
    QRect box(0, 0, metrics.horizontalAdvance(hint) + 12, metrics.height() + 4);
    if (box.width() > width() / 3)
        return;
    box.moveTop((height() - box.height()) / 2);
    box.moveRight(width() - 9);
    box = QStyle::visualRect(layoutDirection(), rect(), box);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(font);
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(box, Qt::AlignCenter, hint);
}

void SearchField::keyPressEvent(QKeyEvent* event)
{
    if (event->key() == Qt::Key_Down || (event->key() == Qt::Key_Escape && text().isEmpty())) {
        Q_EMIT left();
        return;
    }
    if (event->key() == Qt::Key_Escape) {
        clear();
        Q_EMIT textEdited({});
        return;
    }
    QLineEdit::keyPressEvent(event);
}

} // namespace vitrine::ui
