#pragma once

#include <QPushButton>
#include <QToolButton>

namespace vitrine::ui {

/// The one button that says the next sensible thing: filled with the accent.
QPushButton* primaryButton(const QString& text, QWidget* parent = nullptr);
QPushButton* plainButton(const QString& text, QWidget* parent = nullptr);
/// Looks like a link, is a button for keyboard and screen reader.
QPushButton* linkButton(const QString& text, QWidget* parent = nullptr);
/// A picture without a frame. \param name what a screen reader says, and the tool tip
QToolButton* iconButton(const QString& icon, const QString& name, QWidget* parent = nullptr);
/// Changes what a button is: "primary", "flat", "link", "danger" or "" (plain).
void setButtonKind(QAbstractButton* button, const QString& kind);

} // namespace vitrine::ui
