#include "ui/shell/searchfield.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

#include <QAction>
#include <QKeyEvent>
#include <QPainter>

namespace vitrine::ui {

namespace {

QString keysText()
{
    return QKeySequence(QStringLiteral("Ctrl+K"))
        .toString(QKeySequence::NativeText)
        .replace(QLatin1Char('+'), QLatin1Char(' '));
}

} // namespace

SearchField::SearchField(QWidget* parent) : QLineEdit(parent)
{
    setObjectName(QStringLiteral("search"));
    setProperty("kind", QStringLiteral("search"));
    setMaxLength(500);
    m_glass = addAction(icon(QStringLiteral("search"), QPalette::PlaceholderText), LeadingPosition);
    connect(m_glass, &QAction::triggered, this, [this] { setFocus(Qt::MouseFocusReason); });
    m_clear = addAction(icon(QStringLiteral("cross"), QPalette::PlaceholderText), TrailingPosition);
    m_clear->setVisible(false);
    connect(m_clear, &QAction::triggered, this, [this] {
        clear();
        Q_EMIT textEdited({});
    });
    connect(this, &QLineEdit::textChanged, this, [this](const QString& text) {
        m_clear->setVisible(!text.isEmpty());
        makeRoom();
    });
}

void SearchField::retranslate()
{
    setPlaceholderText(tr("Search models, datasets, Spaces…"));
    setAccessibleName(tr("Search"));
    m_glass->setText(tr("Search"));
    m_clear->setText(tr("Clear the search"));
}

bool SearchField::showsKeys() const
{
    return text().isEmpty() && !hasFocus();
}

QSize SearchField::keysSize() const
{
    const QFontMetrics metrics(Theme::font(TextSize::Caption));
    const QSize size(metrics.horizontalAdvance(keysText()) + 12, metrics.height() + 4);
    return size.width() > width() / 4 ? QSize() : size;
}

/// The words of the field never run under the keys at its end.
void SearchField::makeRoom()
{
    const int room = showsKeys() && !keysSize().isEmpty() ? keysSize().width() + 4 : 0;
    const bool mirrored = layoutDirection() == Qt::RightToLeft;
    setTextMargins(mirrored ? room : 0, 0, mirrored ? 0 : room, 0);
}

void SearchField::resizeEvent(QResizeEvent* event)
{
    QLineEdit::resizeEvent(event);
    makeRoom();
}

void SearchField::focusInEvent(QFocusEvent* event)
{
    QLineEdit::focusInEvent(event);
    makeRoom();
}

void SearchField::focusOutEvent(QFocusEvent* event)
{
    QLineEdit::focusOutEvent(event);
    makeRoom();
}

void SearchField::paintEvent(QPaintEvent* event)
{
    QLineEdit::paintEvent(event);
    if (!showsKeys() || keysSize().isEmpty())
        return;
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    QRect box(QPoint(), keysSize());
    box.moveTop((height() - box.height()) / 2);
    box.moveRight(width() - 9);
    box = QStyle::visualRect(layoutDirection(), rect(), box);
    painter.setPen(palette().color(QPalette::Mid));
    painter.setBrush(palette().color(QPalette::Base));
    painter.drawRoundedRect(QRectF(box).adjusted(0.5, 0.5, -0.5, -0.5), 4, 4);
    painter.setFont(Theme::font(TextSize::Caption));
    painter.setPen(palette().color(QPalette::PlaceholderText));
    painter.drawText(box, Qt::AlignCenter, keysText());
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
