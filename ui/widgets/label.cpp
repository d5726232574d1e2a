#include "ui/widgets/label.h"

#include <QApplication>
#include <QEvent>
#include <QScopedValueRollback>

namespace vitrine::ui {

Label::Label(const QString& text, TextSize size, QWidget* parent) : QLabel(text, parent), m_size(size)
{
    setTextFormat(Qt::PlainText);
    apply();
}

Label* Label::quiet()
{
    setForegroundRole(QPalette::PlaceholderText);
    return this;
}

Label* Label::figures()
{
    m_figures = true;
    apply();
    return this;
}

Label* Label::wrapping()
{
    setWordWrap(true);
    setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    // Reached by Tab only where there is something to do with it; reading needs no focus.
    setFocusPolicy(Qt::ClickFocus);
    return this;
}

void Label::setTint(Tint tint)
{
    m_tint = tint;
    apply();
}

void Label::changeEvent(QEvent* event)
{
    const QEvent::Type type = event->type();
    // A palette that changes above arrives as PaletteChange; the one set here as well, hence the guard.
    if (!m_applying && (type == QEvent::ApplicationFontChange || type == QEvent::ApplicationPaletteChange ||
                        type == QEvent::PaletteChange))
        apply();
    QLabel::changeEvent(event);
}

void Label::apply()
{
    const QScopedValueRollback applying(m_applying, true);
    setFont(m_figures ? Theme::figures(m_size) : Theme::font(m_size));
    if (m_tint == Tint::Neutral)
        return;
    // One role alone: with a whole palette of its own it would hear of no other theme.
    QPalette tinted;
    tinted.setColor(QPalette::WindowText, themeFor(QApplication::palette()).colour(m_tint));
    setPalette(tinted);
}

} // namespace vitrine::ui
