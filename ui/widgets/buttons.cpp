#include "ui/widgets/buttons.h"

#include "ui/theme/icons.h"
#include "ui/theme/theme.h"

namespace vitrine::ui {

QPushButton* primaryButton(const QString& text, QWidget* parent)
{
    auto* button = plainButton(text, parent);
    setButtonKind(button, QStringLiteral("primary"));
    return button;
}

QPushButton* plainButton(const QString& text, QWidget* parent)
{
    auto* button = new QPushButton(text, parent);
    button->setAutoDefault(false);
    return button;
}

QPushButton* linkButton(const QString& text, QWidget* parent)
{
    auto* button = plainButton(text, parent);
    button->setCursor(Qt::PointingHandCursor);
    setButtonKind(button, QStringLiteral("link"));
    return button;
}

QToolButton* iconButton(const QString& name, const QString& words, QWidget* parent)
{
    auto* button = new QToolButton(parent);
    button->setAutoRaise(true);
    button->setIcon(icon(name, QPalette::PlaceholderText));
    button->setToolTip(words);
    button->setAccessibleName(words);
    button->setFocusPolicy(Qt::TabFocus);
    return button;
}

void setButtonKind(QAbstractButton* button, const QString& kind)
{
    button->setProperty("kind", kind);
    button->update();
}

} // namespace vitrine::ui
